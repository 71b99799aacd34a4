import { answerJsonLines } from "./json-lines.ts";
import { storyOfRow } from "./story-rows.ts";

/**
 * Runs `newsbrief stories --jsonl`: rows `{ id, title, text, lang?, outlet?, family?, publishedAt? }` in,
 * `{ id, story }` out, each entry placed as it comes.
 */
export async function storiesCommand(): Promise<void> {
  await answerJsonLines(process.stdin, process.stdout, storyOfRow());
}
