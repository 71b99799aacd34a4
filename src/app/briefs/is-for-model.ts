import { genreOf } from "#brief/form/genre/genre.ts";
import { countWords } from "#language/words.ts";
import type { Article } from "#model/article.ts";

/** Below this a text is short enough for its own sentences. */
const sourceWordsMin = 120;

/** Whether a model may write about an article: its publisher lets it, and there is something to shorten. */
export function isForModel(article: Article): boolean {
  const { language, readStatus, text, wishes } = article;
  return (
    wishes.noModel !== true &&
    wishes.snippetMax === undefined &&
    (readStatus === "full" || readStatus === "feed") &&
    // An interview is somebody's own words, and those are quoted or left.
    genreOf(article) !== "interview" &&
    countWords(text, language) >= sourceWordsMin
  );
}
