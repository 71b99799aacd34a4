import nlp from "compromise/two";

const verbAlone = new Map<string, boolean>();

/** Whether an English word may be a form of a verb: "it plans". */
export function mayBeVerb(word: string): boolean {
  const before = verbAlone.get(word);
  if (before !== undefined) return before;
  const tags: readonly string[] = nlp(`it ${word}`).json()[0]?.terms[1]?.tags ?? [];
  const made = tags.includes("Verb");
  verbAlone.set(word, made);
  return made;
}
