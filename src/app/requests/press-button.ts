import { type BriefButton, type Button, nextLength } from "#model/button.ts";
import { canonicalUrl } from "#model/canonical-url.ts";
import type { BriefRequest } from "#model/job.ts";
import { pageKey } from "#model/page-key.ts";
import type { ReplyAddress } from "#model/reply-address.ts";
import { unreachable } from "#shared/unreachable.ts";
import { type TakeCommandWorld, type TypedAt, takeJob, whyNoPosts } from "./take-command.ts";

/** A press as the platform hands it over. */
export type Pressed = {
  readonly button: Button;
  /** The values picked, where it is a menu. */
  readonly chosen: readonly string[];
  /** Addresses that stand in the message, or in the button: one of them may be that of the brief's page. */
  readonly links?: readonly string[];
};

/** Said of a button that this version does not know. */
export const oldButtonSentence = "That button is from an older message. Send the command again.";

/** Presses after which we would post to the channel, for everybody there. */
const leadsToPosts: ReadonlySet<Button["press"]> = new Set([
  "choose-feed",
  "save-filter",
  "repair",
  "home-repair",
]);

/**
 * Takes a press of a button, or a choice from a menu: the answer is a job.
 *
 * @param id names the interaction; the platform may send it twice
 * @returns a sentence to show at once, where there is one: then no answer comes later
 */
export async function pressButton(
  world: TakeCommandWorld,
  id: string,
  { button, chosen, links }: Pressed,
  reply: ReplyAddress,
  at: TypedAt,
): Promise<string | undefined> {
  if (!("page" in button)) {
    const { missingPermissions: _missing, strangeTo: _place, ...asked } = at;
    const refusal = leadsToPosts.has(button.press) ? whyNoPosts(at) : undefined;
    if (refusal !== undefined) return refusal;
    const request = { kind: "press", button, chosen } as const;
    return takeJob(world, { kind: "answer-command", id, request, reply, asked });
  }
  if (button.press === "report") return reportBrief(world, id, button, reply);
  const request = requestOf(button, button.press, links);
  return takeJob(world, { kind: "write-brief", id, request, reply });
}

/** Notes that a reader found fault with a brief: whoever runs the bot finds it in the log, and its page in the store. */
function reportBrief(
  { log }: TakeCommandWorld,
  id: string,
  { page, length }: BriefButton,
  { platform, workspaceId }: ReplyAddress,
): string {
  log.warn("brief reported", { id, page, length, platform, workspace: workspaceId });
  return "Thank you. It is on record for the people who run this bot, with the article it was made from. Press Receipts to see where each sentence stands in it.";
}

function requestOf(
  { page, length }: BriefButton,
  press: Exclude<BriefButton["press"], "report">,
  links: readonly string[] = [],
): BriefRequest {
  const url = links.map(canonicalUrl).find((one) => one !== undefined && pageKey(one) === page);
  const about = { page, ...(url !== undefined && { url }) };
  switch (press) {
    case "share":
    case "receipts":
      return { kind: press, ...about, length };
    case "shorter":
    case "longer":
      return { kind: "resize", ...about, length: nextLength(length, press) ?? length };
    default:
      return unreachable(press);
  }
}
