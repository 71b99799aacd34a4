/** Characters of markup that are looked at; the longest of 2,700 real pages has 1.8 million with its scripts. */
const charactersMax = 3_000_000;

/** Tags that are looked at: each costs time, whatever it holds. The largest of 1,400 real pages has 26,000. */
const tagsMax = 60_000;

/** JSON-LD beyond this is no description of a page, and would push the page itself out of what is looked at. */
const dataCharactersMax = 500_000;

/**
 * Takes from a page what is never read, and bounds its length and the number of its tags, so that
 * parsing it takes bounded time. Linear in the length of the page, whatever its faults.
 */
export function leanHtml(html: string): string {
  const lean = withoutUnread(html.slice(0, charactersMax * 3)).slice(0, charactersMax);
  let end = -1;
  for (let tags = 0; tags < tagsMax; tags += 1) {
    end = lean.indexOf("<", end + 1);
    if (end === -1) return lean;
  }
  return lean.slice(0, end);
}

/**
 * Whether the template whose attributes begin there is the root of a shadow tree, which browsers show, or the
 * place of what React sends late.
 */
function isShown(html: string, from: number): boolean {
  return /^[^>]{0,200}\b(?:shadowroot|id="[BP]:)/i.test(html.slice(from, from + 220));
}

/** Leaves out scripts but for JSON-LD, styles, templates, drawings and comments: most of a page's bytes. */
function withoutUnread(html: string): string {
  const start = /<(?:!--|(script|style|svg|template)(?=[\s>/]))/gi;
  const endless = new Set<string>();
  let lean = "";
  let keptFrom = 0;
  for (let found = start.exec(html); found !== null; found = start.exec(html)) {
    const name = found[1]?.toLowerCase() ?? "!--";
    if (endless.has(name)) continue;
    if (name === "template" && isShown(html, start.lastIndex)) continue;
    const end = endOf(html, name, start.lastIndex);
    if (end === -1) {
      endless.add(name);
      continue;
    }
    const head = html.slice(found.index, found.index + 300);
    const isData = name === "script" && /^[^>]*ld\+json/i.test(head);
    if (!isData || end - found.index > dataCharactersMax) {
      lean += `${html.slice(keptFrom, found.index)} `;
      keptFrom = end;
    }
    start.lastIndex = end;
  }
  return lean + html.slice(keptFrom);
}

/** Behind what closes an element or a comment; -1 where nothing does. */
function endOf(html: string, name: string, from: number): number {
  const closing = name === "!--" ? /--(?=>)/g : new RegExp(`</${name}`, "gi");
  closing.lastIndex = from;
  if (closing.exec(html) === null) return -1;
  const bracket = html.indexOf(">", closing.lastIndex);
  return bracket === -1 ? -1 : bracket + 1;
}
