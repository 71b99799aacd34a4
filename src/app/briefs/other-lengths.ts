import { writeBrief } from "#brief/write-brief.ts";
import { type Brief, type BriefLength, briefLengths } from "#model/brief.ts";
import { nextLength } from "#model/button.ts";
import type { Language } from "#model/language.ts";
import type { PageStore, StoredArticle } from "../ports.ts";

/**
 * The lengths beside a brief's own in which it says less, or more: many texts have no more to tell than their standard brief.
 *
 * @param translation language it was translated into, under which its other lengths are stored
 */
export async function otherLengths(
  store: PageStore,
  { article, page }: StoredArticle,
  brief: Brief,
  translation: Language | undefined,
): Promise<readonly BriefLength[]> {
  const own = sizeOf(brief);
  const beside = await Promise.all([
    lengthIf("shorter", (size) => size < own),
    lengthIf("longer", (size) => size > own),
  ]);
  return briefLengths.filter((length) => beside.includes(length));

  async function lengthIf(
    press: "shorter" | "longer",
    isFit: (size: number) => boolean,
  ): Promise<BriefLength | undefined> {
    const length = nextLength(brief.length, press);
    const other = length && ((await byModel(length)) ?? embedded(length));
    return other !== undefined && isFit(sizeOf(other)) ? length : undefined;
  }

  /** A model's briefs are stored in every length; a length that it did not fill is written here. */
  async function byModel(length: BriefLength): Promise<Brief | undefined> {
    return brief.writer.kind === "model" ? store.brief(page, length, translation) : undefined;
  }

  function embedded(length: BriefLength): Brief | undefined {
    const written = writeBrief(article, { length });
    return written.ok ? written.value : undefined;
  }
}

/** Characters of all that a brief says below its headline. */
function sizeOf({ gist, next, points, quotation }: Brief): number {
  return [gist, ...points, ...(quotation ? [quotation] : []), ...(next ? [next] : [])].reduce(
    (sum, { text }) => sum + text.length,
    0,
  );
}
