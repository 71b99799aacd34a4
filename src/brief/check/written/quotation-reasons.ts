import { findQuotations, type Quotation } from "#language/quotations.ts";
import type { Sentence } from "#language/sentences.ts";
import type { Article } from "#model/article.ts";
import { compiled } from "../../form/compiled.ts";
import { phrasesOf } from "../../form/phrases/phrases-of.ts";
import { foldQuoted } from "../fact-reasons.ts";
import type { Reason } from "../verdict.ts";

/** Words in quotation marks must stand in marks there, too, and words said there in marks here. */
export function quotationReasons(
  text: string,
  cited: readonly Sentence[],
  article: Article,
  quotations: readonly Quotation[],
): readonly Reason[] {
  // Said in these very sentences, and cleanly: broken marks there make anything a quotation.
  const said = quotations
    .filter(({ outerStart, outerEnd }) =>
      cited.some(({ start, end }) => outerStart < end && outerEnd > start),
    )
    .filter((quotation) => !/[`"“”„«»]|''/u.test(quotation.text))
    .map((quotation) => ({
      words: foldQuoted(quotation.text),
      isDouble: hasDoubleMarks(article.text)(quotation),
    }));
  const own = findQuotations(text, article.language);
  const invented = own.filter((quotation) => {
    const folded = foldQuoted(quotation.text).replace(/[.,!?…。，]+$/u, "");
    // An apostrophe that was taken for a mark makes no quotation.
    const isDouble = hasDoubleMarks(text)(quotation);
    return (
      /``|''/u.test(quotation.text) ||
      !said.some((each) => each.words.includes(folded) && (each.isDouble || !isDouble))
    );
  });
  const marks = text.match(/["“”„«»「」『』]/gu)?.length ?? 0;
  if (invented.length > 0 || marks !== own.filter(hasDoubleMarks(text)).length * 2) {
    const words = invented[0]?.text ?? text;
    return [{ kind: "quotation", text: `Nobody in the article is quoted with “${words}”.` }];
  }
  const isSaid = ({ start, end }: Sentence): boolean =>
    quotations.some(
      (each) => each.kind === "speech" && each.outerStart <= start && each.outerEnd >= end,
    );
  // Marks round a part of what somebody said leave the rest to the outlet, unless he is named as its speaker.
  const rest = own.reduce((left, { text: words }) => left.replace(words, ""), text);
  const isNamed = own.length > 0 && compiled(phrasesOf(article.language).says, "iu").test(rest);
  const isWhole = own.length > 0 && (rest.match(/\p{L}{3,}/gu)?.length ?? 0) === 0;
  return !isNamed && !isWhole && cited.some(isSaid)
    ? [{ kind: "attribution", text: "It gives somebody’s words as the outlet’s own." }]
    : [];
}

function hasDoubleMarks(text: string): (quotation: Quotation) => boolean {
  return ({ outerStart }) => /["“”„«»「」『』]/u.test(text[outerStart] ?? "");
}
