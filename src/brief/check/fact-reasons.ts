import { findQuotations } from "#language/quotations.ts";
import { ungroundedFirstNames, ungroundedNames, ungroundedNumbers } from "./grounding.ts";
import type { PreparedSource } from "./prepare-source.ts";
import type { Reason } from "./verdict.ts";

/** Says which numbers, dates, names and quotations of a claim the source does not have. */
export function factReasons(claim: string, source: PreparedSource): readonly Reason[] {
  return [
    ...ungroundedNumbers(claim, source).map(
      (found): Reason =>
        "date" in found
          ? { kind: "date", text: `The article does not give the date “${found.text}”.` }
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
