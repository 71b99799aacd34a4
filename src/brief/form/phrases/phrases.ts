/**
 * The words of one language by which we judge and trim a sentence.
 * Between two phrases stands "|" or a line's end. A trailing `*` stands for any ending ("annonc*"). Case does not matter.
 * A list that a language has no use for is left out.
 */
export type Phrases = {
  /** Stand at a sentence's start and lean on the sentence before ("However"). */
  readonly connectives?: string;
  /** Those of them that may go although no comma follows ("But"). */
  readonly conjunctions?: string;
  /** The same inside a sentence ("nevertheless"). */
  readonly asides?: string;
  /** Open a phrase that only sets the scene: without it the sentence says the same ("Amid"). */
  readonly scenes?: string;
  /** Begin a clause that only adds to what stands before the comma ("which"). Left out where the comma does not tell. */
  readonly relatives?: string;
  /** Open a phrase before the main clause ("On the conflict in …"). Only beside `relatives`. */
  readonly prepositions?: string;
  /** Begin the main clause after such a phrase ("the", "he"). */
  readonly subjects?: string;
  /** Verbs with which a main clause goes on after such a clause ("said", "was"). */
  readonly verbs?: string;
  /** Begin, after a comma, a last part that only adds ("after", "including"). */
  readonly tails?: string;
  /** "said THAT … AND that …". */
  readonly that?: string;
  readonly and?: string;
  /** "the talks BETWEEN … and …". */
  readonly between?: string;
  /** Negations, modals, hedges, conditions, attributions: nothing that holds one is cut. */
  readonly guarded?: string;
  /** Verbs of saying. */
  readonly says?: string;
  /** First words that only the sentence before explains ("He", "This"). */
  readonly leaning?: string;
  /** The writer speaking ("I", "our"). */
  readonly ownVoice?: string;
  /** Say that something is still to come. */
  readonly future?: string;
  /** Verbs that speak of what is to come only beside one of `soon` (German "wird", "soll"). */
  readonly intends?: string;
  /** Times to come ("next week"). */
  readonly soon?: string;
};
