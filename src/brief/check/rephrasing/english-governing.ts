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
