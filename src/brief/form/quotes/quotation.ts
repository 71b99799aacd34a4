import { findNames, type NameFound } from "#language/names.ts";
import { findQuotations } from "#language/quotations.ts";
import { isStopWord } from "#language/stop-words.ts";
import { countWords } from "#language/words.ts";
import type { Article } from "#model/article.ts";
import type { BriefQuotation } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { contentRoots } from "../content-roots.ts";
import { leansOnBefore } from "../sentences/alone/leans-on-before.ts";
import { refersToMatter } from "../sentences/alone/refers-back.ts";

/** Fewer words are a turn of phrase; more are no short quotation. */
const quotationWords = { min: 6, max: 28 } as const;

/** A quotation that may stand beside the points, with what it takes of the brief. */
export type BriefQuotationDraft = {
  readonly quotation: BriefQuotation;
  /** Words of the quotation and its speaker. */
  readonly wordCount: number;
  readonly content: ReadonlySet<string>;
};

/**
 * The direct quotations of an article that a brief may give whole, the weightiest first: short, and by
 * somebody whom the article names.
 */
export function quotationsOf(
  { language, text }: Article,
  weightOf: (root: string) => number,
): readonly BriefQuotationDraft[] {
  const drafts: (BriefQuotationDraft & { readonly weight: number })[] = [];
  const names = findNames(text, language);
  for (const found of findQuotations(text, language, names)) {
    const { end, kind, start, text: said } = found;
    const speaker = inFull(found.speaker, names);
    if (kind !== "speech" || speaker === undefined || isNobody(speaker, language)) continue;
    if (
      !isWhole(said) ||
      breaksOff.test(said) ||
      leansOnBefore(said, language) ||
      refersToMatter(said, language)
    )
      continue;
    const count = countWords(said, language);
    if (count < quotationWords.min || count > quotationWords.max) continue;
    const content = new Set(contentRoots(said, language));
    let weight = 0;
    for (const root of content) weight += weightOf(root);
    drafts.push({
      quotation: { start, end, text: said, speaker },
      wordCount: count + countWords(speaker, language),
      content,
      weight,
    });
  }
  return drafts.sort((a, b) => b.weight - a.weight);
}

/** A speaker of one word as the article names him in full; `undefined` where it does not, or has two of that name. */
function inFull(speaker: string | undefined, names: readonly NameFound[]): string | undefined {
  if (speaker === undefined || !/^\p{Script=Latin}+$/u.test(speaker)) return speaker;
  const full = names.filter(
    ({ surname, text }) => surname !== undefined && text.split(/\s/u).includes(speaker),
  );
  return new Set(full.map(({ key }) => key)).size === 1 ? full[0]?.text : undefined;
}

/** What speaks, but is nobody; "ce pompier" is somebody told of before. */
const writing =
  /^(?:an?|the|eine?|une?|una?|uma?|een) (?:statement|report|letter|post|tweet|e-?mail|mitteilung|erklärung|communiqué|lettre|comunicado|nota|comunicato|verklaring)$|^(?:this|that|th[eo]se|ce(?:t|tte|s)?|diese[rs]?|est[ea]|ess[ea]|quest[oa]|deze|dit) /iu;

function isNobody(speaker: string, language: Language): boolean {
  return writing.test(speaker) || isStopWord(speaker.toLowerCase(), language);
}

/** "the difference between": a quotation within it ended it too early. */
const breaksOff =
  /(?<!\p{L})(?:and|or|of|the|an?|between|with|from|und|oder|zwischen|dem|eine?|einen|mit|von|für|zum|zur|et|ou|des?|du|l[ae]s?|une?|entre|avec|y|del?|el|los|con|di|com|d[ao]s?)$/u;

/** A sentence of its own, not the middle of the writer's, and with nothing put in by him. */
function isWhole(said: string): boolean {
  return (
    !/^\p{Ll}/u.test(said) && !/[?？؟]$/u.test(said) && !/[\n[\]()…]|\.\.\.|, you know,/u.test(said)
  );
}
