import type { DomElement } from "../dom/dom-nodes.ts";
import { isStanding } from "../text/standing-lines.ts";
import { type TextBlock, textBlocks } from "../text/text-blocks.ts";
import { isHidden, textWeight } from "../walls/page-lines.ts";

/** Weight a summary may have; more is the posts themselves. */
export const summaryWeightMax = 2500;

/** Weight from which a block of a summary says something; a heading does not. */
const weightMin: Readonly<Record<TextBlock["kind"], number>> = {
  paragraph: 60,
  "block-quote": 60,
  "list-item": 20,
  heading: Number.POSITIVE_INFINITY,
};

/** Headings of a post that sums up the others. */
const summaryHeading =
  /^(?:pinned\W+|angepinnt\W+|épinglé\W+)?(?:what (?:we know|you need to know)|key (?:points|developments|events)|the key |(?:a )?(?:recap|summary)\b|the (?:story|day|latest) so far|at a glance|where (?:things|we) stand|das wichtigste|die wichtigsten|was (?:wir|bisher|man)\b.*(?:wissen|wei(?:ß|ss)|bekannt)|überblick|im überblick|zusammenfassung|l['’]essentiel|ce (?:que l['’]on|qu['’]on|que nous) sa(?:it|vons)|ce qu['’]il faut (?:retenir|savoir)|les points clés|le résumé|lo que (?:sabemos|se sabe)|qué se sabe|(?:las )?claves\b|lo más importante|resumen|cosa sappiamo|(?:che )?cosa si sa|(?:i )?punti chiave|il punto\b|in sintesi|o que (?:se sabe|sabemos)|pontos[- ]chave|(?:em )?resumo|wat we weten|dit weten we|samenvatting|het belangrijkste|co wiemy|najważniejsze|podsumowanie|что известно|главное|що відомо|головне|neler biliniyor|ne biliyoruz|öne çıkanlar|özet|nh(?:ững gì|ững điều)|tóm tắt|điểm chính|yang (?:kita|sudah) (?:ketahui|diketahui)|ringkasan|ما نعرفه|ماذا نعرف|أبرز|ملخص)|これまでに(?:分|わ)か|まとめ|要点|目前已知|目前所知|我们知道|지금까지 (?:알려진|나온)|핵심|요약/iu;

/** Letters of a heading at the most: what is longer is a text that mentions a summary. */
const headingMax = 90;

export type LivePost = {
  readonly at: number;
  readonly blocks: readonly TextBlock[];
  /** The page says that it stays on top. */
  readonly isPinned?: boolean;
};

/**
 * The post that sums up the others, where there is one: what the page pins, or what calls itself so; the newest of them. A first post
 * that is older than the second was pinned, too, where all others go from the newest back.
 *
 * @param posts as they stand
 */
export function summaryPost(posts: readonly LivePost[]): LivePost | undefined {
  const [first, second, ...others] = posts;
  const rest = second === undefined ? [] : [second, ...others];
  const goesBack = rest.every(({ at }, place) => at > 0 && at <= (rest[place - 1]?.at ?? at));
  const isLeftOnTop =
    first !== undefined && others.length > 0 && goesBack && first.at < (second?.at ?? 0);
  return posts
    .filter((post) => post.isPinned === true || sumsUp(post) || (isLeftOnTop && post === first))
    .reduce<LivePost | undefined>(
      (newest, post) => (newest === undefined || post.at > newest.at ? post : newest),
      undefined,
    );
}

function sumsUp({ blocks: [first] }: LivePost): boolean {
  return first !== undefined && first.text.length <= headingMax && summaryHeading.test(first.text);
}

/** What stands before the first post, in its list or above it: the summary or the key points on top of a live blog. */
export function summaryBefore(
  firstPost: DomElement,
  posts: ReadonlySet<DomElement>,
): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let at: DomElement | null = firstPost;
  for (let levels = 0; at !== null && levels < 4 && blocks.length === 0; levels += 1) {
    for (
      let elder = at.previousElementSibling;
      elder !== null;
      elder = elder.previousElementSibling
    ) {
      if (!posts.has(elder)) blocks.unshift(...summaryIn(elder));
    }
    at = at.parentElement;
  }
  return blocks;
}

function summaryIn(box: DomElement): readonly TextBlock[] {
  if (isHidden(box) || /^(nav|h1|script|style|figure|form|footer)$/.test(box.localName)) return [];
  // A list of posts by their times leads to them, and sums nothing up.
  if (box.querySelectorAll("time").length > 1 || linksElsewhere(box)) return [];
  const asides = [...box.querySelectorAll("aside")].flatMap(summaryIn);
  const own = textBlocks(box).filter(
    ({ kind, text }) => textWeight(text) >= weightMin[kind] && !isStanding(text),
  );
  return [...own, ...asides];
}

/** Whether most of a box is links to other pages. */
function linksElsewhere(box: DomElement): boolean {
  const linked = [...box.querySelectorAll("a[href]")]
    .filter((link) => link.getAttribute("href")?.includes("#") === false)
    .reduce((sum, { textContent }) => sum + textContent.length, 0);
  return linked > box.textContent.length / 2;
}
