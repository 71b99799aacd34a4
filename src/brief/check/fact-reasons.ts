import { findNumbers } from "#language/numbers.ts";
import { findQuotations } from "#language/quotations.ts";
import type { Language } from "#model/language.ts";
import { ungroundedFirstNames, ungroundedNames, ungroundedNumbers } from "./grounding.ts";
import type { PreparedSource } from "./prepare-source.ts";
import type { Reason } from "./verdict.ts";

/** Says which numbers, dates, names and quotations of a claim the source does not have. */
export function factReasons(claim: string, source: PreparedSource): readonly Reason[] {
  return [
    ...ungroundedNumbers(claim, source).map(
      (found): Reason =>
        "date" in found
          ? {
              kind: "date",
              text: `The article does not give the date “${withoutStop(found.text)}”.`,
            }
          : { kind: "number", text: `The article does not give the number “${found.text}”.` },
    ),
    ...[
      ...ungroundedNames(claim, source).map(({ text }) => text),
      ...ungroundedFirstNames(claim, source),
    ].map((name): Reason => ({ kind: "name", text: `The article does not name “${name}”.` })),
    ...alteredQuotations(claim, source).map(
      (words): Reason => ({
        kind: "quotation",
        text: `The article does not have the words “${words}”.`,
      }),
    ),
  ];
}

/** A date at the end of a sentence, without its full stop. */
export const withoutStop = (text: string): string => text.replace(/(?<=\p{L}{3}|\p{Nd})\.$/u, "");

/** Quoted words of a claim that do not stand in the source, marks and spaces aside. */
function alteredQuotations(claim: string, source: PreparedSource): readonly string[] {
  const known = foldQuoted(source.text);
  return findQuotations(claim, source.language)
    .map(({ text }) => text)
    .filter((words) => !known.includes(foldQuoted(words).replace(/[.,!?…。，]+$/u, "")));
}

export function foldQuoted(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[“”„‟"«»‹›「」『』‘’‚'`´]/gu, "'")
    .replace(/'+/g, "'")
    .replace(/[‐‑–—―]/gu, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** A number may stand in the source with another unit only: "$5" is not "€5". */
export function unitReasons(
  text: string,
  sourceText: string,
  language: Language,
): readonly Reason[] {
  const [own, known] = [findNumbers(text, language), findNumbers(sourceText, language)];
  // A sign that is no number's unit is not compared with "percent" or "pounds": it has to stand there too.
  const strange = [...text.matchAll(/\p{Sc}|%/gu)].find(
    ({ 0: sign, index }) =>
      !sourceText.includes(sign) &&
      !own.some(({ unit, start, end }) => unit !== undefined && start <= index && index < end),
  )?.[0];
  if (strange !== undefined) {
    return [{ kind: "number", text: `The article gives no number with “${strange}” there.` }];
  }
  return own
    .filter(({ unit, value, high }) => {
      const same = known.filter((each) => each.value === value && each.high === high);
      return same.length > 0 && !same.some((each) => each.unit === unit);
    })
    .map(({ text: number }) => ({
      kind: "number",
      text: `The article gives the number of “${number}” with another unit.`,
    }));
}
