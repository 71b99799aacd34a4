import type { BlockAction } from "@slack/bolt";
import { type Button, parseButtonId } from "#model/button.ts";
import type { ReplyAddress } from "#model/reply-address.ts";
import { type ModalMemory, readMemory } from "#present/slack/modal-views.ts";
import type { Opening, Person } from "./forms.ts";
import type { ResponseAddress } from "./respond.ts";

export type SlackPress = {
  readonly button: Button;
  readonly chosen: readonly string[];
  /** The address that the button carries. */
  readonly links: readonly string[];
  /** The channel that it is about. */
  readonly memory: ModalMemory;
};

/** Reads a press; `undefined` when the button is not ours, or only opens a link. */
export function pressIn(
  body: BlockAction,
  action: { readonly action_id: string },
): SlackPress | undefined {
  const button = parseButtonId(action.action_id);
  if (button === undefined || button.press === "open") return undefined;
  const chosen = chosenIn(action);
  const links = "value" in action && typeof action.value === "string" ? [action.value] : [];
  if ("channelId" in button) {
    return { button, chosen, links, memory: { channelId: button.channelId, fromHome: true } };
  }
  if (body.view !== undefined) {
    const memory = readMemory(body.view.private_metadata);
    return memory && { button, chosen, links, memory };
  }
  const channelId = body.channel?.id ?? body.container.channel_id;
  if (typeof channelId !== "string") return undefined;
  return { button, chosen, links, memory: { channelId, ...placeCalled(body.channel?.name) } };
}

/** What the name of a place tells, which is none where Slack has its own word for it: a DM, an old private channel. */
export function placeCalled(name = ""): Pick<ModalMemory, "channelName" | "isGroupMessage"> {
  if (name.startsWith("mpdm-")) return { isGroupMessage: true };
  return /^(?:directmessage|privategroup)?$/.test(name) ? {} : { channelName: name };
}

/** All menus of ours that are pressed are to choose one from. */
function chosenIn(action: object): readonly string[] {
  if (!("selected_option" in action)) return [];
  const option = action.selected_option as { value?: string } | null;
  return option?.value === undefined ? [] : [option.value];
}

/** In a channel that workspaces share, `team` is the one whose app posted the message; the presser may be of another. */
export function personOf(body: BlockAction): Person {
  return {
    workspaceId: body.view?.app_installed_team_id ?? body.team?.id ?? body.user.team_id ?? "",
    userId: body.user.id,
    triggerId: body.trigger_id,
  };
}

/** Whether what the press leads to is shown in a modal: the settings are, and all that the App Home offers. */
function opensModal(button: Button): boolean {
  return button.press === "settings" || "channelId" in button;
}

/** The form that a button opens, or the answer that is shown in a modal. */
export function formOf({ button, chosen }: SlackPress): Opening | undefined {
  if ("page" in button || !opensModal(button)) return undefined;
  if (button.press === "settings" || button.press === "home-settings") return "settings";
  return button.press === "home-import" ? "import" : { kind: "press", button, chosen };
}

/**
 * Where the answer goes. An answer of ours that only the presser sees is replaced; a message for
 * everybody stays, with the answer beside it; a modal changes.
 */
export function replyToPress(
  body: BlockAction,
  { workspaceId, userId }: Person,
  { channelId, fromHome }: ModalMemory,
  button: Button,
): ReplyAddress {
  const place = { platform: "slack", workspaceId, channelId, userId } as const;
  if (body.view !== undefined) {
    return { ...place, viewId: body.view.id, ...(fromHome === true && { fromHome }) };
  }
  // Receipts and reports come as a message of their own; other buttons of a brief change it.
  const isBrief = "page" in button;
  const replaces = isBrief ? button.press !== "receipts" : body.container.is_ephemeral === true;
  return { ...place, ...addressOf(body), replaces, isOfPress: true };
}

/** Where what is said beside a message goes. */
export function addressOf({ response_url, container }: BlockAction): ResponseAddress {
  const { message_ts: ts, thread_ts } = container;
  return { responseUrl: response_url, ...threadOf({ ts, thread_ts }) };
}

/** The thread that a message is a reply in; its first message stands in the channel. */
export function threadOf({
  ts,
  thread_ts: threadTs,
}: {
  readonly ts?: string;
  readonly thread_ts?: string;
}): Pick<ResponseAddress, "threadTs"> {
  return threadTs === undefined || threadTs === ts ? {} : { threadTs };
}
