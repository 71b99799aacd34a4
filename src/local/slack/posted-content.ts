import { pingsOf } from "./control-sequences.ts";
import { type ContentVerdict, checkContent } from "./message-content.ts";
import { refuse, refuseWith, type SlackAnswer, type SlackCall } from "./method.ts";
import type { MessageContent } from "./world.ts";

export type Posted =
  | { readonly ok: true; readonly content: MessageContent; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly answer: SlackAnswer };

/** Checks the content of a call: shape, limits, and that it calls nobody who was not announced. */
export function postedContent(call: SlackCall, rules?: Parameters<typeof checkContent>[1]): Posted {
  const { input } = call;
  const linksNames = input.link_names === true || input.parse === "full";
  return judged(checkContent(input, rules), call, linksNames);
}

type Judge = Pick<SlackCall, "doubt" | "mayPing">;

/** Turns a verdict into an answer; an unannounced ping is refused, which Slack would never do. */
export function judged(verdict: ContentVerdict, judge: Judge, linksNames = false): Posted {
  if (!verdict.ok) return { ok: false, answer: refuseWith(verdict.error, verdict.messages) };
  for (const rule of verdict.doubts) judge.doubt(rule);
  const ping = pingsOf(verdict.content, linksNames).find((name) => !judge.mayPing(name));
  if (ping !== undefined)
    return { ok: false, answer: refuse("twin_unannounced_ping", { twin_detail: ping }) };
  return { ok: true, content: verdict.content, warnings: verdict.warnings };
}

/** Adds warnings to an answer where there are any. */
export function withWarnings(warnings: readonly string[], answer: SlackAnswer): SlackAnswer {
  if (warnings.length === 0) return answer;
  return { ...answer, warning: warnings.join(","), response_metadata: { warnings } };
}
