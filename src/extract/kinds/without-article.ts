import type { Extraction } from "#model/extraction.ts";
import { isChallenge } from "../walls/challenge.ts";
import { isConsentWall } from "../walls/consent.ts";
import { isLogin } from "../walls/login.ts";
import { textWeight } from "../walls/page-lines.ts";
import { isShell } from "../walls/shell.ts";
import { isErrorPage } from "./error-page.ts";
import { isIndexPage, isSearchPage } from "./list-pages.ts";
import { mediaReason } from "./media-page.ts";
import type { PageSight } from "./page-sight.ts";
import { isRightsOnly } from "./rights-only.ts";

type WithCard<Kind> = Kind extends { readonly card: unknown } ? Omit<Kind, "card"> : never;

/**
 * Says why a page has no article to brief: guards first, as they stand before everything, then walls, then
 * pages of another kind.
 *
 * @param text what was read as the article's
 * @param paid how much of it the page's own wall lets through
 * @returns `undefined` when nothing speaks against the text
 */
export function withoutArticle(
  sight: PageSight,
  text: string,
  paid: "full" | "teaser" | "wall",
): WithCard<Extraction> | undefined {
  const { page, title, words, wordsWeight } = sight;
  const weight = textWeight(text);
  if (isChallenge(page, title, words, weight)) return { kind: "blocked" };
  if (isErrorPage(sight, weight)) return { kind: "not-an-article", reason: "error-page" };
  const lines = sight.lines.map((line) => line.text);
  if (isConsentWall({ url: page.url, title, text, words, lines })) return { kind: "consent" };
  const requestedUrl = page.requestedUrl ?? page.url;
  if (isLogin({ ...sight, lines, url: page.url, requestedUrl, weight })) return { kind: "login" };
  if (isSearchPage(sight)) return { kind: "not-an-article", reason: "search" };
  if (paid === "wall") return { kind: "paywall" };
  if (isShell(page.html, wordsWeight, weight)) return { kind: "shell" };
  const media = mediaReason(sight, weight);
  if (media !== undefined) return { kind: "not-an-article", reason: media };
  if (isIndexPage(sight, text)) return { kind: "not-an-article", reason: "index" };
  return text === "" || isRightsOnly(text) ? { kind: "empty" } : undefined;
}
