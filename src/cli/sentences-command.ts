import { sentences } from "#language/sentences.ts";
import { primaryLanguage } from "#model/language.ts";
import { answerJsonLines } from "./json-lines.ts";

/** Runs `newsbrief sentences --jsonl`: rows `{ id, text, lang? }` in, `{ id, sentences }` out. */
export async function sentencesCommand(): Promise<void> {
  await answerJsonLines(process.stdin, process.stdout, ({ text, lang }) => {
    if (typeof text !== "string") throw new TypeError("The row has no text.");
    const language = primaryLanguage(typeof lang === "string" ? lang : undefined);
    return { sentences: sentences(text, language).map((sentence) => sentence.text) };
  });
}
