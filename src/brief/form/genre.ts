import type { Article } from "#model/article.ts";
import type { Genre } from "#model/brief.ts";

/** What kind of text an article is. */
export function genreOf(article: Article): Genre {
  if (article.note === "live-blog") return "live-blog";
  return "news";
}
