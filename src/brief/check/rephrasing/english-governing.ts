import { isPast } from "./verb-forms.ts";

/** Speaks, reports or makes depend: a clause of such a sentence may not be moved or taken alone. */
export const governs =
  /\b(?:said|says|told|according|if|unless|that|who|which|claim|claims|claimed|denied|denies|argued|warned|believes?|not|may|might|could|would|should|only)\b/u;

/** Speaks, or has a clause that another hangs on. */
export const saysOrHangs =
  /\b(?:said|says|told|according|that|who|which|denied|argued|warned|believes?|claimed|expects?|hopes?|wants?|plans?|asked|urged|demanded|not)\b/u;
export const says = /\b(?:said|says|told|according|reported)\b/u;
/** What turns a whole coordination: half of it may not stand alone. */
export const turns =
  /\b(?:not|never|nobody|no|if|unless|only|both|between|neither|either|except|but|until|without|denied|refused|failed)\b/u;
/** Says, thinks, finds or shows, in any form, with or without "that": what follows may be its view, all through the sentence. */
export const reports =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|according|how|why|what|whether|(?:believ|conclud|describ|argu|declar|acknowledg|not|stat)(?:e|es|ed|ing)|(?:think|feel|fear|hope|insist|report|suggest|expect|know|find|show|see|hear|recall|remember|add|confirm|reveal|explain|maintain|warn|claim|predict|understand|learn|allege|assert|complain|dream|accuse|testify|point|read|write|mean)s?|(?:fear|hop|insist|report|suggest|expect|show|recall|remember|add|confirm|reveal|explain|maintain|warn|claim|predict|learn|alleg|assert|complain|accus|estimat|announc|assum|suspect|imagin|admitt|testifi|point|boast|worri|agre)(?:ed|ing)|estimates?|announces?|assumes?|suspects?|imagines?|admits?|den(?:y|ies|ied)|promis(?:e|es|ed)|pledg(?:e|es|ed)|thought|felt|knew|known|found|shown|saw|seen|heard|understood|learnt|wrote|written|meant|ruled|doubts?|doubted)\b/u;

export const papers = /\b(?:report|study|survey|poll|analysis|inquiry)\b/u;

/** Whether nothing in it can be a verb: "Dossi rejected the plan and" speaks twice. */
export function isNoun(who: string): boolean {
  return (
    !/\band\b/u.test(who) &&
    !who
      .split(" ")
      .slice(1)
      .some((each) => isPast(each) && each !== "united")
  );
}

/** Whether who says it says all of it, as one clause: nothing is set against it that the outlet may say itself. */
export function governsOnly(what: string): boolean {
  return !/\b(?:said|says|told|warned|argued|according)\b|, (?:but|and|while|who)\b/u.test(what);
}
