/** Ways to say one sentence anew: what each finds, and all that may stand in its place. */
export type Rule = {
  readonly from: RegExp;
  readonly to: (...found: string[]) => readonly string[];
  /** Sentences in which it is not sure, and so is left alone. */
  readonly except?: RegExp;
};

const word = "\\p{Lu}[\\p{L}.-]*\\p{L}";
/** A name of up to four words, and one of two at least. */
export const name = `${word}(?: ${word}){0,3}`;
export const fullName = `${word}(?: ${word}){1,3}`;
export const small = "\\p{Ll}[\\p{Ll}-]+";
export const number = "[\\d.,]*\\d(?: (?:thousand|million|billion))?(?: \\p{Ll}+)?";
export const day =
  "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)";

export const rule = (from: string, to: Rule["to"], except?: RegExp): Rule => ({
  from: new RegExp(from, "gu"),
  to,
  ...(except !== undefined && { except }),
});

export const capital = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
export const uncapital = (text: string): string =>
  text.replace(/^(?:The|A|An)\b/u, (each) => each.toLowerCase());
