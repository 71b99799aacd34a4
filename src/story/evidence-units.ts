import { commonShare } from "./common-terms.ts";
import type { EntryWord } from "./entry-words.ts";

/** A word of an entry, with what of it another entry can share and how common that is in the news of years. */
export type EvidenceUnit = {
  readonly stem: string;
  readonly folded: string;
  /** As it stands in the text. */
  readonly written: string;
  /** Whether it may be a name, as far as its capital tells. */
  readonly isName: boolean;
  /** Share of stories that hold the word, as a word and as a name. */
  readonly wordShare: number;
  readonly nameShare: number;
  readonly concepts: readonly (readonly [name: string, share: number])[];
  readonly country: string | undefined;
  /** What comes together is of one group: a field of concepts, or a run of words that stand side by side. */
  readonly group: string | number;
};

/** Shares of stories that hold a term which is not among the common ones. */
const uncommonShare = { name: 0.0005, word: 0.003, concept: 0.006 } as const;
/** What stands between the words of one name or phrase: "New York", "Val-de-Marne". */
const joint = /^(?:[ -]|-\p{Ll}{1,3}-)$/u;

/** The words of some lines, each once: where it stands first or, better, as a name. */
export function evidenceUnits(
  lines: readonly (readonly [text: string, words: readonly EntryWord[]])[],
): readonly EvidenceUnit[] {
  const units = new Map<string, EvidenceUnit>();
  let run = 0;
  for (const [text, words] of lines) {
    let lastEnd = 0;
    for (const word of words) {
      if (!joint.test(text.slice(lastEnd, word.start))) run += 1;
      lastEnd = word.end;
      const known = units.get(word.stem);
      const isName = word.nameness !== "none";
      if (known === undefined || (isName && !known.isName))
        units.set(word.stem, unitOf(word, text.slice(word.start, word.end), run));
    }
  }
  return [...units.values()];
}

function unitOf(
  { stem, folded, nameness, concepts, country }: EntryWord,
  written: string,
  run: number,
): EvidenceUnit {
  const ofConcepts = concepts.map(
    ({ name }) => [name, commonShare("concept", name) ?? uncommonShare.concept] as const,
  );
  const ofWord = commonShare("word", stem);
  return {
    stem,
    folded,
    written,
    isName: nameness !== "none",
    wordShare: ofWord ?? Math.min(uncommonShare.word, ...ofConcepts.map(([, share]) => share)),
    nameShare: Math.max(commonShare("name", folded) ?? 0, ofWord ?? uncommonShare.name),
    concepts: ofConcepts,
    country,
    group: concepts[0]?.field ?? run,
  };
}
