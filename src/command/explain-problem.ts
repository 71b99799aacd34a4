import type { NotAnArticleReason } from "#model/extraction.ts";
import type { UnreachableReason } from "#model/fetch-outcome.ts";
import type { AllowanceSpent } from "#model/page-allowance.ts";
import type { ReadProblem } from "#model/read-problem.ts";
import { unreachable } from "#shared/unreachable.ts";

/** What is found where a page is nothing but the way to another, which a script opens, or stands behind a question. */
const signpostProblems: ReadonlySet<ReadProblem["kind"]> = new Set([
  "shell",
  "empty",
  "too-short",
  "not-an-article",
  "consent",
  "login",
  "blocked",
]);

/** Hosts that keep from programs where their links lead, and what to send instead. */
const signposts: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:news|consent)\.google\.com$/,
    "Google News does not tell me where its links lead. Open it, and send me the link of the article itself.",
  ],
  [
    /(?:^|\.)(?:slack|discord)\.com$/,
    "I may not open messages and files of a chat by their links. If the article is on the web, too, send me its link there.",
  ],
];

const ownMachine = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/;

/**
 * Says why a link could not be briefed, and what to do about it.
 *
 * @param host where the link leads, for people to recognise it
 * @param follow how people there have the news of a site or feed come, as the end of “or …”
 */
export function explainReadProblem(
  problem: ReadProblem,
  host: string,
  follow = "subscribe to the site, and its news comes here",
): string {
  const instead = signposts.find(([hosts]) => hosts.test(host))?.[1];
  if (instead !== undefined && signpostProblems.has(problem.kind)) return instead;
  switch (problem.kind) {
    case "unreachable":
      return explainUnreachable(problem.reason, host);
    case "timed-out":
      return `${host} took too long to answer. Try again in a while.`;
    case "refused":
      return explainRefused(problem.status, host);
    case "redirected-too-often":
      return `${host} sends me in circles and never shows the page. Is there a more direct link?`;
    case "blocked-address":
      if (ownMachine.test(host))
        return `${host} is your own machine, where I do not look: I only read pages on the public internet. To try a page of yours, start me on that machine with READ_ORIGINS=http://${host} set.`;
      return "That link leads to an address I never open: I only read pages on the public internet.";
    case "too-large":
      return `The page at ${host} is too large for me to read. Is there a link to the article alone?`;
    case "not-a-page":
      return `That link opens a file (${problem.contentType}), not an article. I read web pages and PDF text.`;
    case "not-an-article":
      return explainNotAnArticle(problem.reason, follow);
    case "blocked":
      return `${host} does not let programs read this page. Open it in your browser: the link works for people.`;
    case "paywall":
      return `This article is for subscribers of ${host}, so I cannot read it, and I guess nothing from a headline.`;
    case "login":
      return `${host} asks for a login before it shows this page, so I cannot read it. Open it in your browser instead.`;
    case "consent":
      return `${host} shows me its cookie question instead of the article, so I cannot read it. Open it in your browser.`;
    case "shell":
      return `${host} builds this page inside the browser, so I received no text. Open it there instead.`;
    case "empty":
      return `I found no article text on that page at ${host}. Is it the link of the article itself?`;
    case "headline-only":
      return `${host} lets too little of its articles be quoted for a brief, so here is the headline alone.`;
    case "robots-refused":
      return `${host} asks programs not to read this page unless a person sends its link. Send it to me, and I will.`;
    case "allowance-spent":
      return explainSpent(problem);
    case "too-short":
      return `There is too little text on that page at ${host} to brief. It is quicker to read it.`;
    case "no-prose":
      return `That page at ${host} is a table or a list, with no text to brief. Open it to look up what you need.`;
    case "no-gist":
      return `No sentence on that page at ${host} is short enough to tell its news by itself. Open it to read it.`;
    default:
      return unreachable(problem);
  }
}

function explainUnreachable(reason: UnreachableReason, host: string): string {
  switch (reason) {
    case "dns":
      return `I cannot find ${host}. Check the spelling of the address.`;
    case "tls":
      return `${host} has no valid certificate, so I do not trust what it would send.`;
    case "connection":
      return `The connection to ${host} failed. Try again in a while.`;
    case "bad-answer":
      return `What ${host} sent came damaged or cut off. Try again in a while.`;
    default:
      return unreachable(reason);
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5 */
function explainRefused(status: number, host: string): string {
  if (status === 404 || status === 410) {
    return `${host} says this page does not exist. Check the link; it may have been moved or cut short.`;
  }
  if (status === 401 || status === 402 || status === 403 || status === 451) {
    return `${host} does not let me read this page (its answer was ${status}). Open it in your browser instead.`;
  }
  if (status === 429) return `${host} asks me to slow down. Try again in a few minutes.`;
  return `${host} could not show the page (its answer was ${status}). Try again in a while.`;
}

function explainSpent({ by, pagesMax, waitMinutes }: AllowanceSpent): string {
  const whose = { person: "You have", workspace: "Everybody here together has" }[by];
  const wait = waitMinutes === 1 ? "a minute" : `${waitMinutes} minutes`;
  return `${whose} had ${pagesMax} new pages read within this hour, which is the most. Send this link again in ${wait}; a page that I have read already I still brief.`;
}

function explainNotAnArticle(reason: NotAnArticleReason, follow: string): string {
  switch (reason) {
    case "index":
      return `That page is a list of articles. Send the link of one of them; or ${follow}.`;
    case "search":
      return "That page is a list of search results. Send the link of one article on it.";
    case "video":
      return "That page is a video without a text to brief. Open it to watch.";
    case "audio":
      return "That page is a recording without a text to brief. Open it to listen.";
    case "gallery":
      return "That page is a picture gallery: its captions make no brief. Open it to look.";
    case "error-page":
      return "That page says it could not be found. Check the link; it may have been moved or cut short.";
    case "locked-pdf":
      return "That PDF opens only with a password, so I cannot read it.";
    case "scanned-pdf":
      return "That PDF holds pictures of its pages and no text, so there is nothing for me to read.";
    case "broken-pdf":
      return "I could not read that PDF: it is damaged, or too intricate for me. Is there a web page of it?";
    case "feed":
      return `That link is a feed, not an article. Send the link of one article; or ${follow}.`;
    case "file":
      return "That link opens a file, not an article. I read web pages and PDF text.";
    default:
      return unreachable(reason);
  }
}
