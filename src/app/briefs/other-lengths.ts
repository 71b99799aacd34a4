import { writeBrief } from "#brief/write-brief.ts";
import { type Brief, type BriefLength, briefLengths } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import type { PageStore, StoredArticle } from "../ports.ts";

/**
 * The next lengths in which a brief says less, and more: many texts have no more to tell than their standard brief.
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
  const at = briefLengths.indexOf(brief.length);
  const beside = await Promise.all([
    first(briefLengths.slice(0, at).reverse(), (size) => size < own),
    first(briefLengths.slice(at + 1), (size) => size > own),
  ]);
  return briefLengths.filter((length) => beside.includes(length));

  async function first(lengths: readonly BriefLength[], isFit: (size: number) => boolean) {
    for (const length of lengths) {
      const other = (await byModel(length)) ?? embedded(length);
      if (other !== undefined && isFit(sizeOf(other))) return length;
    }
    return undefined;
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
