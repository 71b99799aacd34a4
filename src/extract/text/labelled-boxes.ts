import { quick } from "#shared/quick.ts";
import type { Box, PageBlock } from "./page-blocks.ts";

/** Characters and lines of a box that its first line, or its name for scripts, tells apart; its share of the page's text. */
const charactersMax = 700;
const blocksMax = 12;
const shareMax = 0.35;

/** Steps outwards from a label to its box, and characters of a label. */
const stepsMax = 3;
const labelCharactersMax = 60;

/** What labels for scripts and for readers of screens call boxes of something else than the text. */
const namedAttributes = ["aria-labelledby", "data-e2e", "data-testid"] as const;
const names =
  /(?:^|[\s_-])(?:(?:article-?)?byline|recommendations?-heading|podcast-promo|related-(?:content|topics|articles)|most-?read)(?:$|[\s_-])/i;

/** Labels of what is told of an author, and of what to read next. */
const ofAuthor = quick(
  /^(?:zu(?:r|m) (?:autorin|autor|person)|zu den autor\p{L}*|über (?:den autor|die autorin|die autoren)|about the (?:authors?|writers?|reporters?)|à propos de l['’]auteure?|l['’](?:auteure?|autore|autrice)|sobre (?:el autor|la autora|la firma|o autor|a autora)|over de auteurs?|om (?:författaren|forfatteren)|o autor(?:ze|ce|ovi))\s?:?$/iu,
);
const ofOthers = quick(
  /^[^\p{L}]*(?:related(?: (?:stories|articles|news|coverage|links))?|recommended(?: (?:for you|from|by|reading|stories)(?: \p{L}+)?)?|read (?:more|also|next)|more (?:on this|from)(?: \p{L}+){0,3}|mehr zum thema|lesen sie auch|auch interessant|(?:à )?lire aussi|sur le même (?:sujet|thème)|más información|(?:artículos|noticias|notas|contenidos|temas) relacionad[oa]s|te puede interesar|lee también|artigos relacionados|(?:leia|veja) também|leggi anche|articoli correlati|lees ook|meer over|czytaj (?:też|także|również)|zobacz (?:też|także)|läs (?:mer|också|även)|les også|læs også|lue (?:myös|lisää)|čtěte také|přečtěte si|citește și|читайте также|по теме|читайте також|ilgili haber(?:ler)?|baca juga|xem thêm|tin liên quan|関連(?:記事|ニュース)|相关(?:阅读|新闻|推荐)|相關(?:新聞|閱讀|文章)|延伸(?:阅读|閱讀)|관련 ?기사|לכתבות נוספות|קראו גם|اقر[أا] أيض[اً]+|مواضيع ذات صلة|यह भी पढ़ें|อ่านข่าวที่เกี่ยวข้อง)[^\p{L}\p{N}]*$/iu,
);

/** Share of the letters behind such a label that are links, in a box of its own and in one paragraph with it. */
const linkShareMin = 0.75;
const lineLinkShareMin = 0.35;

/**
 * Small boxes that say what they are in their first line or in a name that only scripts and readers of screens see: a byline, who
 * the author is, and what to read next, where nothing but links follows.
 */
export function labelledBoxes(blocks: readonly PageBlock[]): ReadonlySet<Box> {
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const limit = Math.min(charactersMax, all * shareMax);
  const found = new Set<Box>();
  const seen = new Set<Box>();
  for (const { box, text } of blocks) {
    const isLabel = text.length <= labelCharactersMax;
    const isAuthors = isLabel && ofAuthor.test(text);
    const isOthers = isLabel && !isAuthors && ofOthers.test(text);
    let at: Box | undefined = box;
    for (let step = 0; at !== undefined && step <= stepsMax; step += 1, at = at.parent) {
      if (at.characters > limit || at.blockCount > blocksMax) break;
      if (!seen.has(at) && isNamed(at)) found.add(at);
      // A label leads what stands behind it, and is the first line of its box.
      if (seen.has(at) || at.characters <= text.length) continue;
      if (isAuthors || (isOthers && leadsLinks(at, text))) found.add(at);
    }
    for (
      let around: Box | undefined = box;
      around !== undefined && !seen.has(around);
      around = around.parent
    )
      seen.add(around);
  }
  return found;
}

function isNamed({ element }: Box): boolean {
  return namedAttributes.some((name) => {
    const label = element.getAttribute(name);
    return label !== null && names.test(label);
  });
}

function leadsLinks({ blockCount, characters, linkCharacters, name }: Box, label: string): boolean {
  const isParagraph = name === "p" && blockCount > 1;
  const least = isParagraph ? lineLinkShareMin : linkShareMin;
  return linkCharacters >= (characters - label.length) * least;
}
