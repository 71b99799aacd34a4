import type { FeedProblem } from "#model/feed-document.ts";
import { plainTitle } from "./plain-text.ts";

/** How much of a document is looked at to say what it is, in characters. */
const headLengthMax = 20_000;

/** Titles and scripts of the pages by which hosts keep machines out. */
const challengeSigns =
  /just a moment\.\.\.|cf-chl-|challenge-platform|_cf_chl_opt|attention required! \| cloudflare|ddos protection by|checking your browser|verify you are (?:a )?human|are you a robot|captcha-delivery|px-captcha|_incapsula_resource|sucuri website firewall|access denied.{0,200}akamai|aws-waf-token|ddos-guard|enable javascript and cookies to continue/i;

/** Says what a document is that is not a feed. */
export function whatInstead(text: string): FeedProblem {
  const head = text.slice(0, headLengthMax);
  if (head.trim() === "") return { kind: "empty" };
  if (/<opml\b/i.test(head)) return { kind: "feed-list" };
  if (challengeSigns.test(head)) return { kind: "challenge" };
  if (!/<(?:!doctype html|html|head|body|title)\b/i.test(head)) return { kind: "not-a-feed" };
  const title = plainTitle(/<title[^>]*>([^<]{0,300})/i.exec(head)?.[1] ?? "");
  return { kind: "html-page", ...(title !== "" && { title }) };
}
