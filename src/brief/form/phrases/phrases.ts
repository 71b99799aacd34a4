/** The lists of phrases by which we judge and trim a sentence. */
export const phraseLists = [
  // Stand at a sentence's start and lean on the sentence before ("However").
  "connectives",
  // Those of them that may go although no comma follows ("But").
  "conjunctions",
  // The same inside a sentence ("nevertheless").
  "asides",
  // Open a phrase that only sets the scene: without it the sentence says the same ("Amid").
  "scenes",
  // Begin a clause that only adds to what stands before the comma ("which"). Left out where the comma does not tell.
  "relatives",
  // Open a phrase before the main clause ("On the conflict in …"). Only beside `relatives`.
  "prepositions",
  // Begin the main clause after such a phrase ("the", "he").
  "subjects",
  // Verbs with which a main clause goes on after such a clause ("said", "was").
  "verbs",
  // Begin, after a comma, a last part that only adds ("after", "including").
  "tails",
  // "said THAT … AND that …".
  "that",
  "and",
  // "the talks BETWEEN … and …".
  "between",
  // Negations, modals, hedges, conditions: nothing that holds one is cut, and nothing that tells who says something.
  "guarded",
  // First words that only the sentence before explains ("He", "This").
  "leaning",
  // The writer speaking ("I", "our").
  "ownVoice",
  // Say that something is still to come.
  "future",
  // Verbs that speak of what is to come only beside one of `soon` (German "wird", "soll").
  "intends",
  // Times to come ("next week").
  "soon",
] as const;

export type PhraseList = (typeof phraseLists)[number];

/**
 * The words of one language by which we judge and trim a sentence.
 * Between two phrases stands "|" or a line's end. A trailing `*` stands for any ending ("annonc*"). Case does not matter.
 * A list that a language has no use for is left out.
 */
export type Phrases = { readonly [List in PhraseList]?: string };
