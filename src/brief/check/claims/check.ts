import { sentences } from "#language/sentences.ts";
import type { Language } from "#model/language.ts";
import { factReasons, withoutStop } from "../fact-reasons.ts";
import { keepDigitsTogether } from "../keep-digits-together.ts";
import { asCompared, type PreparedSource, prepareSource } from "../prepare-source.ts";
import { restoreSpacing } from "../restore-spacing.ts";
import type { Reason, Verdict } from "../verdict.ts";
import { featuresOf } from "./features.ts";
import { misplacedFacts } from "./misplaced-facts.ts";
import { missingPlaces } from "./missing-places.ts";
import { readSentence } from "./read-sentence.ts";
import { scoreOf } from "./score.ts";
import { swappedRoles } from "./swapped-roles.ts";
import { wordReasons } from "./word-reasons.ts";

/** From this score on a claim is supported. */
const supportedFrom = 0.5;

/**
 * Says whether an article supports a claim about it, and if not, why.
 *
 * @param claim a sentence, or a few
 * @param source the article's text; {@link prepareSource} it once to check many claims
 */
export function check(claim: string, source: string | PreparedSource, language: Language): Verdict {
  const prepared = typeof source === "string" ? prepareSource(source, language) : source;
  const spelt = asCompared(keepDigitsTogether(claim, prepared.text), prepared.language);
  const features = featuresOf(spelt, prepared);
  const score = scoreOf(features);
  const supported = score >= supportedFrom;
  const plain = restoreSpacing(spelt);
  const facts = factReasons(plain, prepared);
  if (supported) return { supported, score, reasons: facts };
  // A word that turns the sentence is a reason only where the whole is in doubt: "with" may come and go.
  const turns = wordReasons(plain, prepared).map(({ kind, text }): Reason => ({ kind, text }));
  const misplaced = misplacedReasons(plain, prepared);
  const reasons = [
    ...facts,
    ...misplaced,
    ...swappedReasons(plain, prepared),
    // Words that changed places with a number say nothing that the number does not.
    ...(misplaced.length > 0 ? turns.filter(({ kind }) => kind !== "order") : turns),
    ...placeReasons(plain, prepared),
  ];
  return {
    supported,
    score,
    reasons: reasons.length > 0 ? reasons : [generalReason(features.coverage)],
  };
}

function misplacedReasons(claim: string, source: PreparedSource): readonly Reason[] {
  return misplacedFacts(claim, source).map(({ found, rival }) => ({
    kind: "date" in found ? "date" : "number",
    text: `Where this says “${withoutStop(found.text)}”, the article says “${withoutStop(rival.text)}”: “${passageAround(rival, source)}”.`,
  }));
}

function swappedReasons(claim: string, source: PreparedSource): readonly Reason[] {
  return sentences(claim, source.language)
    .flatMap(({ text }) => swappedRoles(text, source))
    .map(({ sentence }) => ({
      kind: "order",
      text: `The article has it the other way round: “${sentence}”`,
    }));
}

/** UTF-16 units of the sentence that are shown on either side of a fact. */
const passageSideMax = 30;

/** What stands around a fact in its sentence, whole words only. */
function passageAround(
  { start, end }: { readonly start: number; readonly end: number },
  { sentences: all, text }: PreparedSource,
): string {
  const sentence = all.find((each) => each.start <= start && end <= each.end);
  const [first, last] = [sentence?.start ?? start, sentence?.end ?? end];
  const before = text.slice(Math.max(first, start - passageSideMax), start);
  const after = text.slice(end, Math.min(last, end + passageSideMax));
  const opening = start - before.length > first ? `… ${before.replace(/^\S*\s+/u, "")}` : before;
  const ending = end + after.length < last ? `${after.replace(/\s+\S*$/u, "")} …` : after;
  return opening + text.slice(start, end) + ending;
}

function placeReasons(claim: string, source: PreparedSource): readonly Reason[] {
  return sentences(claim, source.language).flatMap(({ text }) =>
    missingPlaces(readSentence(text, source).tokens, source).map(
      (phrase): Reason => ({
        kind: "wording",
        text: `The article does not say “${phrase.map(({ full }) => full).join(" ")}”.`,
      }),
    ),
  );
}

/** What to say when no single fact is wrong. */
function generalReason(coverage: number): Reason {
  return coverage < 0.9
    ? { kind: "wording", text: "The article does not speak of much that this says." }
    : {
        kind: "stitching",
        text: "This joins parts of the article that do not stand together there.",
      };
}
