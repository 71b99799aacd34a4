import type { Article } from "#model/article.ts";
import { type BodySentence, bodyOf } from "../form/sentences/body.ts";

/** Sentences and characters of an article that a model is shown; news say what matters early. */
const shownMax = { sentences: 80, characters: 24_000 } as const;

/** Words to a machine that reads, not to a person: a sentence that holds them is shown to no model and can carry nothing. */
const toMachines =
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|rules|above|previous)\b|\b(?:system prompt|as an? (?:ai|language model)|ai assistants?|llms?|chatbots? must|language models?(?:,| must| should))|<\|/iu;

/** The sentences of an article that a model is shown, numbered from 1 by their order. */
export function numberedSentences(article: Article): readonly BodySentence[] {
  const shown: BodySentence[] = [];
  let characters = 0;
  for (const sentence of bodyOf(article)) {
    characters += sentence.text.length;
    if (shown.length >= shownMax.sentences || characters > shownMax.characters) break;
    if (!toMachines.test(sentence.text)) shown.push(sentence);
  }
  return shown;
}
