import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { DomDocument } from "../dom/dom-document.ts";
import type { DomElement } from "../dom/dom-nodes.ts";
import { resolved } from "../metadata/canonical-link.ts";

/** What a link to the next page says. A bare "next" more often leads to the next article. */
const nextWords =
  /^[^\p{L}\p{N}]*(next page|next|continue to (next )?page( \d+)?|page \d+|nächste seite|weiter( zur nächsten seite)?|(auf )?(der )?nächsten seite|seite \d+|page suivante|suivante?|lire la suite|página siguiente|siguiente|pagina successiva|(pagina )?successiva|avanti|próxima( página)?|página seguinte|seguinte|volgende( pagina)?|pagina \d+|następna( strona)?|dalej|strona \d+|следующая( страница)?|далее|страница \d+|次の?ページ(へ|>)?|次へ|\d+\s*ページ目|下一[页頁]|다음( 페이지)?|sonraki( sayfa)?|\d{1,2}|[>›»→]{1,2})[^\p{L}\p{N}]*$/iu;

/** Ends of an address that count pages: `/2`, `/2.html`, `?page=2`, `-p2.html`, `/seite-2`, `_2`, `,2.html`. */
const pageMark =
  /(?:\/(?:page|seite|pagina|página|strona|p|s)?[/_-]?(\d{1,2})(?:\/|\.\w{2,5})?|[?&](?:page|p|seite|pagina|strona|pag|pg|start)=(\d{1,2})|[-_,](?:p|page|seite|pagina|strona)?-?(\d{1,2})(?:\.\w{2,5})?)$/i;

/**
 * The address of an article's next page: marked `rel=next` or called so, and the same address but for
 * the number of the page, which is one more.
 *
 * @param url of this page
 * @param links of the page's body
 */
export function nextPageLink(
  document: DomDocument,
  url: CanonicalUrl,
  links: readonly DomElement[],
): CanonicalUrl | undefined {
  const here = [{ stem: stemOf(withoutHash(url)), number: 1 }, ...markedPlace(url)];
  const claims = [
    ...document.querySelectorAll('link[rel~="next"]'),
    ...links.filter((link) => /(^|\s)next(\s|$)/i.test(link.getAttribute("rel") ?? "")),
    ...links.filter((link) => nextWords.test(link.textContent.trim().slice(0, 60))),
  ];
  for (const claim of claims) {
    const link = resolved(claim.getAttribute("href"), url);
    if (link === undefined || link === url) continue;
    const [there] = markedPlace(link);
    if (here.some(({ stem, number }) => there?.stem === stem && there.number === number + 1))
      return link;
  }
  return undefined;
}

type PlaceInArticle = { readonly stem: string; readonly number: number };

/** Where a page stands if the number at its address's end counts pages, and is not part of a first page's name. */
function markedPlace(url: string): readonly PlaceInArticle[] {
  const address = withoutHash(url);
  const mark = pageMark.exec(address);
  const number = Number(mark?.slice(1).find((digits) => digits !== undefined) ?? 0);
  return mark === null || number === 0
    ? []
    : [{ stem: stemOf(address.slice(0, mark.index)), number }];
}

function stemOf(address: string): string {
  return address.replace(/\/$/, "").replace(/\.\w{2,5}$/, "");
}

function withoutHash(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return `${origin}${pathname}${search}`;
}
