/** Characters of markup that are looked at; the longest of 2,700 real pages has 1.8 million with its scripts. */
const charactersMax = 3_000_000;

/** Tags that are looked at; the largest of 1,400 real pages has 12,000 elements. */
const tagsMax = 30_000;

/** `<` and `&` that are looked at: each may begin a node of its own. Real pages reach 26,000. */
const marksMax = 60_000;

/** Elements inside one another; deeper ones are left out and their text kept. Real pages reach 50. */
const depthMax = 90;

/** JSON-LD beyond this is no description of a page, and would push the page itself out of what is looked at. */
const dataCharactersMax = 500_000;

/** Attribute values beyond this are data, not words: pictures and state written into the page. */
const attributeCharactersMax = 8_000;

/** Elements without an end, or whose end may be left out, so that counting them would mislead. */
const unbalanced = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup html head body".split(
    " ",
  ),
);

/**
 * Takes from a page what is never read, and bounds its length, its depth and its attributes,
 * so that parsing and descending into the tree take bounded time and stack. Linear in the
 * length of the page, whatever its faults.
 */
export function leanHtml(html: string): string {
  const lean = withoutUnread(html.slice(0, charactersMax * 3)).slice(0, charactersMax);
  return isWild(lean) ? tamed(withMarksBounded(lean)) : lean;
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
    const end = name === "!--" ? /-->/g : new RegExp(`</${name}[^>]*>`, "gi");
    end.lastIndex = start.lastIndex;
    if (end.exec(html) === null) {
      endless.add(name);
      continue;
    }
    const head = html.slice(found.index, found.index + 300);
    const isData = name === "script" && /^[^>]*ld\+json/i.test(head);
    if (!isData || end.lastIndex - found.index > dataCharactersMax) {
      lean += `${html.slice(keptFrom, found.index)} `;
      keptFrom = end.lastIndex;
    }
    start.lastIndex = end.lastIndex;
  }
  return lean + html.slice(keptFrom);
}

function isWild(html: string): boolean {
  if (html.length > charactersMax / 3) return true;
  if ((html.match(/[<&]/g)?.length ?? 0) > marksMax) return true;
  const tag = /<(\/?)([a-z][a-z0-9-]*)/gi;
  let depth = 0;
  let tags = 0;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    tags += 1;
    if (tags > tagsMax) return true;
    if (unbalanced.has((found[2] ?? "").toLowerCase())) continue;
    depth = found[1] === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > depthMax) return true;
  }
  return false;
}

/** The beginning of the page up to where its marks are too many. */
function withMarksBounded(html: string): string {
  const mark = /[<&]/g;
  for (let marks = 0; marks < marksMax; marks += 1) if (!mark.test(html)) return html;
  return html.slice(0, mark.lastIndex - 1);
}

/** Leaves out tags that go too deep, attributes that are too long, and all after too many tags. */
function tamed(html: string): string {
  const tag = /<(\/?)([a-z][a-z0-9-]*)/gi;
  let tame = "";
  let keptFrom = 0;
  let depth = 0;
  let tags = 0;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    const end = tagEnd(html, tag.lastIndex);
    tags += 1;
    if (end === -1 || tags > tagsMax) return tame + html.slice(keptFrom, found.index);
    const [open, slash, name = ""] = found;
    if (!unbalanced.has(name.toLowerCase())) {
      depth = slash === "/" ? Math.max(0, depth - 1) : depth + 1;
    }
    const isDeep = slash === "/" ? depth >= depthMax : depth > depthMax;
    const isLong = end - found.index > attributeCharactersMax;
    if (isLong || (isDeep && !unbalanced.has(name.toLowerCase()))) {
      tame += html.slice(keptFrom, found.index) + (isDeep ? " " : `${open}>`);
      keptFrom = end;
    }
    tag.lastIndex = end;
  }
  return tame + html.slice(keptFrom);
}

/** Where the tag ends that was open at `at`, or -1; a `>` in quotes does not end it. */
function tagEnd(html: string, at: number): number {
  const mark = /[>"']/g;
  mark.lastIndex = at;
  for (let found = mark.exec(html); found !== null; found = mark.exec(html)) {
    if (found[0] === ">") return mark.lastIndex;
    const close = html.indexOf(found[0], mark.lastIndex);
    if (close === -1) return -1;
    mark.lastIndex = close + 1;
  }
  return -1;
}
