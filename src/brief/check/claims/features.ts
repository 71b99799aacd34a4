import type { DateFound } from "#language/dates.ts";
import type { NameFound } from "#language/names.ts";
import type { NumberFound } from "#language/numbers.ts";
import { sentences } from "#language/sentences.ts";
import { perObject } from "#shared/per-object.ts";
import {
  nameWords,
  ungroundedFirstNames,
  ungroundedNames,
  ungroundedNumbers,
} from "../grounding.ts";
import type { PreparedSource } from "../prepare-source.ts";
import { restoreSpacing } from "../restore-spacing.ts";
import type { Token } from "../tokens.ts";
import type { ReasonKind } from "../verdict.ts";
import { coverage, coverageOfTwo } from "./coverage.ts";
import { misplacedFacts } from "./misplaced-facts.ts";
import { missingPlaces } from "./missing-places.ts";
import { readSentence } from "./read-sentence.ts";
import { swappedRoles } from "./swapped-roles.ts";
import { wordReasons } from "./word-reasons.ts";

/** What the score of a claim is made of. */
export type Features = {
  /** Cost of reading the claim off the source, per word; near 0 when it is a copy. A short claim proves less. */
  readonly stitching: number;
  /** It stands in the source word by word. */
  readonly isCopy: boolean;
  /** Places per word where the claim stops following the source, more for words the source lacks; a short claim proves less. */
  readonly ownWords: number;
  /** Share of neighbouring content words that are neighbours in the source too, the words between them aside. */
  readonly pairs: number;
  /** Share of the claim's content words that the source has. */
  readonly coverage: number;
  /** Share that the two best sentences of the source have together. */
  readonly coverageOfTwo: number;
  /** Numbers and dates the source does not have. */
  readonly numbersMissing: number;
  readonly namesMissing: number;
  /** Numbers and dates that the source has beside other words, with another in their place. */
  readonly factsMisplaced: number;
  /** Deeds whose doer the source has as the one to whom it was done. */
  readonly rolesSwapped: number;
  /** Phrases of place of which the source lacks a word. */
  readonly placesMissing: number;
  readonly isSeveralSentences: boolean;
  /** Negations that come or go. */
  readonly negationsTurned: number;
  /** Hedges that the source does not have. */
  readonly hedgesAdded: number;
  /** Bounds, directions and orders that the source does not have ("more", "first"). */
  readonly boundsAdded: number;
};

/** As if every claim had some more words, read off at a middling cost. */
const prior = { cost: 0.5, words: 3 } as const;

/** What a content word that the source does not have adds to {@link Features.ownWords}, times the share of such words. */
const missingIsOwn = 0.5;

export function featuresOf(written: string, source: PreparedSource): Features {
  const { language } = source;
  const claim = restoreSpacing(written);
  const read = sentences(claim, language)
    .map(({ text }) => readSentence(text, source))
    .filter(({ tokens }) => tokens.length > 1);
  const parts = read.map(({ tokens }) => tokens);
  const tokens = parts.flat();
  const count = Math.max(1, tokens.length);
  let cost = 0;
  let breaks = 0;
  for (const { path } of read) {
    cost += path.cost;
    breaks += breaksOf(path.positions);
  }
  const content = [...new Set(tokens.filter((token) => !token.isStop).map((token) => token.root))];
  const covered = coverage(content, source);
  return {
    isCopy: cost === 0 && tokens.length > 0,
    stitching: (cost + prior.cost) / (count + prior.words),
    ownWords: breaks / (count + prior.words) + missingIsOwn * (1 - covered),
    pairs: pairsKept(parts, source),
    coverage: covered,
    coverageOfTwo: coverageOfTwo(content, source),
    numbersMissing: ungroundedNumbers(claim, source).filter(isAbsolute).length,
    namesMissing:
      sum(ungroundedNames(claim, source).map((name) => weightOfName(name, source))) +
      ungroundedFirstNames(claim, source).length,
    factsMisplaced: misplacedFacts(claim, source).length,
    rolesSwapped: sum(
      sentences(claim, language).map(({ text }) => swappedRoles(text, source).length),
    ),
    placesMissing: sum(parts.map((part) => missingPlaces(part, source).length)),
    isSeveralSentences: parts.length > 1,
    ...turnsOf(claim, source),
  };
}

function turnsOf(
  claim: string,
  source: PreparedSource,
): Pick<Features, "negationsTurned" | "hedgesAdded" | "boundsAdded"> {
  const reasons = wordReasons(claim, source);
  const count = (kind: ReasonKind, isAdded = true): number =>
    reasons.filter((reason) => reason.kind === kind && reason.isAdded === isAdded).length;
  return {
    negationsTurned: count("negation") + count("negation", false),
    hedgesAdded: count("hedge"),
    boundsAdded: count("bound"),
  };
}

/** Places between two tokens that do not stand side by side in the source. */
function breaksOf(positions: readonly (number | undefined)[]): number {
  return positions.filter((position, index) => {
    const before = positions[index - 1];
    return index > 0 && (position === undefined || before === undefined || position !== before + 1);
  }).length;
}

function pairsKept(parts: readonly (readonly Token[])[], source: PreparedSource): number {
  const known = contentPairs(source);
  const pairs = parts.flatMap((tokens) => {
    const content = tokens.filter(isContent);
    return content.slice(1).map((token, index) => `${content[index]?.root} ${token.root}`);
  });
  return pairs.length === 0 ? 0 : pairs.filter((pair) => known.has(pair)).length / pairs.length;
}

/** Content words that follow each other within a sentence of the source. */
const contentPairs = /* @__PURE__ */ perObject((source: PreparedSource): ReadonlySet<string> => {
  const content = source.tokens
    .map((token, index) => ({ token, sentence: source.sentenceOf[index] }))
    .filter(({ token }) => isContent(token));
  return new Set(
    content.flatMap(({ token, sentence }, index) => {
      const last = content[index - 1];
      return last?.sentence === sentence ? [`${last?.token.root} ${token.root}`] : [];
    }),
  );
});

function isContent({ isStop }: Token): boolean {
  return !isStop;
}

/** "This year" may stand for what the source tells by its date. */
function isAbsolute(found: NumberFound | DateFound): boolean {
  return !("date" in found && found.date.relative !== undefined);
}

/** A first name added to a surname that the source has is half a fault. */
function weightOfName(name: NameFound, source: PreparedSource): number {
  return name.surname !== undefined && nameWords(source).has(name.surname) ? 0.5 : 1;
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
