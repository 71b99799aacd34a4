/** What part a word plays in an English sentence; `mark` is punctuation. */
export type TermKind =
  | "noun"
  | "name"
  | "pronoun"
  | "owner"
  | "verb"
  | "be"
  | "have"
  | "do"
  | "modal"
  | "adjective"
  | "adverb"
  | "determiner"
  | "number"
  | "preposition"
  | "to"
  | "and"
  | "joint"
  | "that"
  | "relative"
  | "not"
  | "mark";

/** A word or mark of a sentence. */
export type Term = {
  readonly text: string;
  /** Lower case. */
  readonly word: string;
  /** Its plain form: "go" for "went"; "#20" for a number. */
  readonly lemma: string;
  readonly kind: TermKind;
  readonly form?: "past" | "present" | "base" | "gerund";
  /** "Delhi's" */
  readonly isPossessive: boolean;
  readonly isTime: boolean;
  readonly isPlural: boolean;
};
