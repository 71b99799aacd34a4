import { explainReadProblem } from "#command/explain-problem.ts";
import type { Extraction } from "#model/extraction.ts";
import { unreachable } from "#shared/unreachable.ts";

/** Says why a page that was saved has no brief: nobody stands behind it who could be asked again. */
export function explainUnreadFile(
  problem: Exclude<Extraction, { readonly kind: "article" }>,
  name: string,
): string {
  switch (problem.kind) {
    case "paywall":
      return `What ${name} holds is for subscribers, without its text, and I guess nothing from a headline.`;
    case "login":
      return `What ${name} holds is a question to log in, not the article.`;
    case "consent":
      return `What ${name} holds is a cookie question, not the article.`;
    case "blocked":
      return `What ${name} holds is what a site shows to programs, not the article.`;
    case "shell":
      return `What ${name} holds has no text before a browser builds it. Save the page from a browser that shows it.`;
    case "empty":
      return `I found no article text in ${name}.`;
    case "not-an-article":
      return problem.reason === "index" || problem.reason === "search"
        ? `What ${name} holds is a list of articles. Save one of them.`
        : explainReadProblem(problem, name);
    default:
      return unreachable(problem);
  }
}
