import { explainReadProblem } from "#command/explain-problem.ts";
import { typedAs } from "#command/typed-as.ts";
import type { Platform } from "#model/channel.ts";
import type { Entry } from "#model/entry.ts";
import type { Message, NoticeMessage } from "#model/message.ts";
import { livePostsMax } from "#model/subscription.ts";
import { cutText } from "#shared/cut-text.ts";
import { type BriefPageWorld, briefOfLink } from "../briefs/brief-page.ts";

export type LiveMessageWorld = BriefPageWorld;

/** Longest text of a feed that stands in for a brief, in characters. */
const summaryMax = 300;

/** An entry as a channel sees it: the short brief of its page, or what its feed says of it. */
export async function liveMessage(world: LiveMessageWorld, entry: Entry): Promise<Message> {
  const { url, title } = entry;
  if (url === undefined) return { kind: "notice", text: summaryOf(entry) ?? title ?? "" };
  const written = await briefOfLink(world, url, "short");
  if (written.ok) return { kind: "brief", ...written.value, audience: "channel" };
  const text = summaryOf(entry) ?? explainReadProblem(written.problem, new URL(url).host);
  return { kind: "notice", text, url, ...(title !== undefined && { headline: title }) };
}

/** An entry in its feed's words alone, for a platform that refuses its brief. */
export function plainMessage({ title, url, summary }: Entry): NoticeMessage {
  const text = summaryOf({ summary }) ?? title ?? "";
  const headline = title !== undefined && title !== text;
  return {
    kind: "notice",
    text,
    ...(url !== undefined && { url }),
    ...(headline && { headline: title }),
  };
}

/** Says, once on the day, that a channel has had its share of live posts. */
export function overflowNotice(platform: Platform): NoticeMessage {
  return {
    kind: "notice",
    text: `That makes ${livePostsMax} live posts today, the most I make here in a day. The rest of today stays unposted; tomorrow it goes on. ${typedAs(platform, "list")} shows which feeds are live.`,
  };
}

/** The beginning of what the feed says of an entry, cut where a word ends. */
function summaryOf({ summary }: { readonly summary?: string | undefined }): string | undefined {
  const text = summary?.replace(/\s+/g, " ").trim();
  return text === undefined || text === "" ? undefined : cutText(text, summaryMax);
}
