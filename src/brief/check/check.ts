import type { Language } from "#model/language.ts";
import { factReasons } from "./fact-reasons.ts";
import { featuresOf } from "./features.ts";
import { type PreparedSource, prepareSource } from "./prepare-source.ts";
import { restoreSpacing } from "./restore-spacing.ts";
import { scoreOf } from "./score.ts";
import type { Reason, Verdict } from "./verdict.ts";

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
  const features = featuresOf(claim, prepared);
  const score = scoreOf(features);
  const supported = score >= supportedFrom;
  const facts = factReasons(restoreSpacing(claim), prepared);
  return {
    supported,
    score,
    reasons: supported || facts.length > 0 ? facts : [generalReason(features.coverage)],
  };
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
