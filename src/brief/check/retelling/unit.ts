import type { Term } from "./term.ts";

/** A noun with what belongs to it, or a verb with its helpers: what stands in relations. */
export type Unit = {
  readonly kind: "noun" | "verb" | "adverb";
  /** Positions of its terms, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The noun; the verb, or the adjective behind "is". */
  readonly head: Term;
  /** Words that tell more of the head: adjectives, nouns and names before it, numbers. */
  readonly mods: readonly Term[];
  /** Articles, quantities, helpers of the verb. */
  readonly small: readonly Term[];
  /** "his", "Delhi's": whose it is. */
  readonly owner?: Unit;
  readonly verb?: VerbTraits;
};

export type VerbTraits = {
  readonly tense: "past" | "present" | "future" | "none";
  readonly form: "finite" | "to" | "gerund" | "participle";
  readonly isPassive: boolean;
  readonly isDenied: boolean;
  /** "could", "may" as "may"; "must", "should", "can". */
  readonly modal?: string;
  /** Its helpers stand before another verb: "was arrested and [jailed]". */
  readonly isShared?: boolean;
  /** "had wounded soldiers" may be a past or something that one had. */
  readonly isUnsure?: boolean;
  /** "would": what somebody says will be, or what would be if. */
  readonly isWould?: boolean;
  /** The verb between the subject and an adjective or noun: "be", "become". */
  readonly link?: string;
};

/** A unit or a word between units, in order. */
export type Item = { readonly at: number } & (
  | { readonly unit: Unit; readonly term?: undefined }
  | { readonly term: Term; readonly unit?: undefined }
);
