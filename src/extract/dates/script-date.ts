/** Names under which pages hand the date of publication to their own scripts. */
const published =
  /["']?(?:date_?Published|publish(?:ed)?_?(?:Date|At|Time|On)|publication_?(?:Date|Time)|first_?Published\w{0,20}|pub_?Date|article_date_published)["']?\s*[:=]\s*["']([^"']{8,40})["']/gi;

const claimsMax = 20;

/** Dates that the page's scripts hold, as written, in order. */
export function* scriptDate(html: string): Iterable<string> {
  let claims = 0;
  for (const found of html.matchAll(published)) {
    claims += 1;
    if (claims > claimsMax) return;
    yield found[1] ?? "";
  }
}
