import type { Language } from "#model/language.ts";
import { englishClauseRules, loneClause } from "./english-clauses.ts";
import { englishConjunctRules } from "./english-conjuncts.ts";
import { englishEventRules } from "./english-events.ts";
import { englishHalfRules } from "./english-halves.ts";
import { englishNameRules } from "./english-names.ts";
import type { Rule } from "./english-patterns.ts";
import { englishSayingRules } from "./english-sayings.ts";
import { accusedBy, actives, clausePassives, passives } from "./passive.ts";
import { romanceRules } from "./romance-rules.ts";

/** Rephrasings of rephrasings tried, texts kept of one sentence, and how long it may be: patterns slow down with it. */
const max = { depth: 5, texts: 60, characters: 1000 } as const;

/**
 * The ways to say a sentence anew that lead towards a claim: each brings two neighbouring words that the claim has and
 * the sentence did not.
 *
 * @param text a sentence brought to one form, see `canonical`; comes first in what is returned
 * @param isAlone whether the claim rests on this sentence only
 */
export function rephrasings(
  text: string,
  claim: string,
  language: Language,
  isAlone: boolean,
): readonly string[] {
  if (text.length > max.characters) return [text];
  const wanted = pairsOf(claim);
  const found = new Set([text]);
  let last: readonly string[] = [text];
  for (let depth = 0; depth < max.depth && last.length > 0; depth += 1) {
    const next: string[] = [];
    for (const each of last) {
      const had = pairsOf(each);
      for (const made of saidAnew(each, language, isAlone)) {
        if (found.size >= max.texts) return [...found];
        const isNearer = [...pairsOf(made)].some((pair) => wanted.has(pair) && !had.has(pair));
        if (found.has(made) || !isNearer) continue;
        found.add(made);
        next.push(made);
      }
    }
    last = next;
  }
  return [...found];
}

function rulesFor(language: Language, isAlone: boolean): readonly Rule[] {
  if (language !== "en") return romanceRules(language);
  return [
    ...englishNameRules,
    ...englishSayingRules,
    ...englishClauseRules,
    ...englishConjunctRules,
    ...englishEventRules,
    ...englishHalfRules,
    ...(isAlone ? [loneClause] : []),
  ];
}

/** All that one rule makes of a sentence at one place. Quoted words are never touched. */
export function* saidAnew(text: string, language: Language, isAlone: boolean): Generator<string> {
  const rules = rulesFor(language, isAlone);
  const quoted = [...text.matchAll(/["“„«][^"“”„«»]*["”“»]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const { except, from, to } of rules) {
    if (except?.test(text) === true) continue;
    for (const match of text.matchAll(from)) {
      const start = match.index;
      const end = start + match[0].length;
      if (
        quoted.some(
          (each) =>
            each.start < end && each.end > start && !(start <= each.start && end >= each.end),
        )
      )
        continue;
      for (const made of to(...match)) yield text.slice(0, start) + made + text.slice(end);
    }
  }
  if (language === "en" && quoted.length === 0)
    yield* [...passives(text), ...actives(text), ...clausePassives(text), ...accusedBy(text)];
}

function pairsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}'-]+|,/gu) ?? [];
  const ends = ["^", ...words, "$"];
  // Clauses that change places keep their pairs, but not how the whole begins and ends.
  return new Set([
    ...ends.slice(1).map((word, index) => `${ends[index]} ${word}`),
    ends.slice(0, 3).join(" "),
    ends.slice(-3).join(" "),
  ]);
}
