import type { Alignment } from "./alignment.ts";
import type { Sentence } from "./draft.ts";
import type { Sources } from "./sources.ts";
import type { Term } from "./term.ts";

/** Turn what a clause says: none may come or go. */
const turning =
  /^(?:only|not|n't|never|no|hardly|barely|rarely|seldom|almost|nearly|mostly|partly|largely|allegedly|reportedly|apparently|possibly|probably|likely|perhaps|maybe|potentially|supposedly|purportedly|if|unless|whether|until|without|except|unlikely|half|most|few|neither|nor|none|nobody|nothing|instead|too|enough|or|otherwise|just|even|least|fewer|less|more|pending|provided|assuming|depending|contingent|barring|lest|both|either|between|dead|alone)$/;

/** Words that join clauses by a cause, a time, a condition, a contrast: a claim's must be matched by one of its kind. */
const jointClasses: readonly RegExp[] = [
  /\b(?:because|dueto|since|so|therefore|thus|hence|due)\b/,
  /\b(?:after|once|since|before|following|when|as)\b/,
  /\b(?:if|unless|provided)\b/,
  /\b(?:although|though|despite|but|yet|however|while)\b/,
].map((pattern) => pattern);

/** @returns a word that turns a clause and has come or gone; `undefined` where there is none */
export function keepsTurns(
  claim: Sentence,
  chosen: Alignment,
  sources: Sources,
): string | undefined {
  const own = claim.terms.filter(({ word }) => turning.test(word)).map(({ word }) => classOf(word));
  const placed = new Set(chosen.values());
  const allWords = sources.sentences
    .flatMap(({ terms }) => terms.map(({ word }) => word))
    .join(" ");
  const theirs: string[] = [];
  for (const sentence of sources.sentences) {
    for (const segment of segmentsOf(sentence)) {
      const isTouched = [...placed].some((unit) => segment.includes(unit.head));
      const words = segment
        .filter(({ word }) => turning.test(word))
        .map(({ word }) => classOf(word));
      theirs.push(
        ...(isTouched
          ? words
          : words.filter((word) =>
              /^(?:if|unless|whether|until|except|without|pending|provided|assuming|depending|contingent|barring|lest|least|most|only)$/.test(
                word,
              ),
            )),
      );
    }
  }
  const joint = claim.terms
    .map(({ word }) => word)
    .find((word) =>
      jointClasses.some(
        (each) =>
          each.test(word) &&
          !each.test(allWords) &&
          !(/^(?:because|since)$/.test(word) && /\bas\b/.test(allWords)) &&
          !/^(?:as|while|but)$/.test(word),
      ),
    );
  if (joint !== undefined) return `joined by “${joint}”`;
  const lost = theirs.find((word) => count(own, word) < count(theirs, word));
  if (lost !== undefined) return `lost “${lost}”`;
  const added = own.find((word) => count(theirs, word) < count(own, word));
  return added === undefined ? undefined : `added “${added}”`;
}

function count(words: readonly string[], word: string): number {
  return words.filter((each) => each === word).length;
}

function classOf(word: string): string {
  if (word === "n't" || word === "never") return "not";
  if (word === "almost") return "nearly";
  if (word === "probably") return "likely";
  return word;
}

/** The terms between marks and joints. */
function segmentsOf({ terms }: Sentence): readonly (readonly Term[])[] {
  const segments: Term[][] = [[]];
  for (const [index, term] of terms.entries()) {
    const opensPhrase =
      term.word === "and" && /^(?:preposition|that)$/.test(terms[index + 1]?.kind ?? "");
    if (
      opensPhrase ||
      term.kind === "mark" ||
      term.kind === "joint" ||
      term.kind === "relative" ||
      /^(?:after|before|since|while)$/.test(term.word)
    )
      segments.push([]);
    segments.at(-1)?.push(term);
  }
  return segments;
}
