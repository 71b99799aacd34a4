import { answerJsonLinesTogether } from "./json-lines.ts";
import { storyOfRow } from "./story-rows.ts";

/**
 * Runs `newsbrief stories --jsonl`: rows `{ id, title, text, lang?, outlet?, family?, publishedAt? }` in,
 * `{ id, story }` out once all have come.
 */
export async function storiesCommand(): Promise<0 | 1> {
  return answerJsonLinesTogether(process.stdin, process.stdout, storyOfRow());
}
