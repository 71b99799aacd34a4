/**
 * The words of one language by which we judge and trim a sentence.
 * A trailing `*` stands for any ending ("annonc*"). Case does not matter. A list that a language has no use for is
 * left out.
 */
export type Phrases = {
  /** Stand at a sentence's start and lean on the sentence before ("However"). */
  readonly connectives?: readonly string[];
  /** Those of them that may go although no comma follows ("But"). */
  readonly conjunctions?: readonly string[];
  /** The same inside a sentence ("nevertheless"). */
  readonly asides?: readonly string[];
  /** Open a phrase that only sets the scene: without it the sentence says the same ("Amid"). */
  readonly scenes?: readonly string[];
  /** Begin a clause that only adds to what stands before the comma ("which"). Left out where the comma does not tell. */
  readonly relatives?: readonly string[];
  /** Open a phrase before the main clause ("On the conflict in …"). Only beside `relatives`. */
  readonly prepositions?: readonly string[];
  /** Begin the main clause after such a phrase ("the", "he"). */
  readonly subjects?: readonly string[];
  /** Verbs with which a main clause goes on after such a clause ("said", "was"). */
  readonly verbs?: readonly string[];
  /** Begin, after a comma, a last part that only adds ("after", "including"). */
  readonly tails?: readonly string[];
  /** "said THAT … AND that …". */
  readonly that?: readonly string[];
  readonly and?: readonly string[];
  /** "the talks BETWEEN … and …". */
  readonly between?: readonly string[];
  /** Negations, modals, hedges, conditions, attributions: nothing that holds one is cut. */
  readonly guarded?: readonly string[];
  /** Verbs of saying. */
  readonly says?: readonly string[];
  /** First words that only the sentence before explains ("He", "This"). */
  readonly leaning?: readonly string[];
  /** The writer speaking ("I", "our"). */
  readonly ownVoice?: readonly string[];
  /** Say that something is still to come. */
  readonly future?: readonly string[];
  /** Verbs that speak of what is to come only beside one of `soon` (German "wird", "soll"). */
  readonly intends?: readonly string[];
  /** Times to come ("next week"). */
  readonly soon?: readonly string[];
};
