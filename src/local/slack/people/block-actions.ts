import { isObject, type JsonObject } from "#shared/json-value.ts";
import type { BotAnswer } from "../../deliver-in-time.ts";
import { everyBlock, everyObject } from "../blocks/walk.ts";
import { messageJson } from "../messages.ts";
import { installationOf, issueResponseUrl } from "../response-url.ts";
import { issueTrigger } from "../triggers.ts";
import { viewJson } from "../views.ts";
import type { SlackMessage, SlackView } from "../world.ts";
import { type Choice, chosenValue } from "./chosen-value.ts";
import { fillView } from "./fill-view.ts";
import { channelName, channelOf, commonParts, personIn, type Standing } from "./identity.ts";
import { type People, sendPayload } from "./send-to-bot.ts";

export type Press = {
  readonly teamId: string;
  readonly userId: string;
  /** Where the element is: in a message, or in an open view or Home. */
  readonly on: { readonly channelId: string; readonly ts: string } | { readonly viewId: string };
  readonly actionId: string;
  /** What is chosen, for elements that hold a choice. */
  readonly choice?: Choice;
  /** What is entered in the fields of the view, by `action_id`: Slack tells it with every press there. */
  readonly entries?: Readonly<Record<string, Choice>>;
};

/**
 * Presses a button or chooses from a menu.
 *
 * @throws {Error} when the person cannot see such an element
 */
export async function press(people: People, pressed: Press): Promise<BotAnswer> {
  const standing = personIn(people, pressed.teamId, pressed.userId);
  const place =
    "viewId" in pressed.on
      ? viewPlace(people, standing, pressed.on.viewId, pressed.entries)
      : messagePlace(people, standing, pressed.on);
  const { block, element } = findElement(place.blocks, pressed);
  const value = chosenValue(element, pressed.choice);
  if (place.view && block.type === "input" && typeof block.block_id === "string")
    place.view.values[block.block_id] = {
      ...place.view.values[block.block_id],
      [pressed.actionId]: { type: element.type, ...value },
    };
  const now = people.clock.now();
  const payload = {
    type: "block_actions",
    ...commonParts(people, standing),
    ...place.parts,
    state: { values: place.view?.values ?? {} },
    trigger_id: issueTrigger(
      people.world,
      {
        teamId: standing.workspace.id,
        userId: standing.user.id,
        ...(place.view?.kind === "modal" && { viewId: place.view.id }),
      },
      now,
    ),
    actions: [
      {
        type: element.type,
        action_id: pressed.actionId,
        block_id: block.block_id,
        ...(element.placeholder !== undefined && { placeholder: element.placeholder }),
        ...value,
        action_ts: `${(now / 1000).toFixed(6)}`,
      },
    ],
  };
  return await sendPayload(people, payload, { detail: pressed.actionId });
}

type Place = {
  readonly blocks: unknown;
  readonly parts: JsonObject;
  readonly view?: SlackView;
};

function messagePlace(
  people: People,
  standing: Standing,
  { channelId, ts }: { readonly channelId: string; readonly ts: string },
): Place {
  const channel = channelOf(standing, channelId);
  const message = channel.messages.get(ts);
  if (!message || !isSeenBy(message, standing.user.id))
    throw new Error(`${standing.user.id} sees no message ${ts} in ${channelId}`);
  const isEphemeral = message.ephemeralTo !== undefined;
  const owner = {
    teamId: standing.workspace.id,
    channelId,
    userId: standing.user.id,
    messageTs: ts,
  };
  return {
    blocks: message.blocks,
    parts: {
      container: {
        type: "message",
        message_ts: ts,
        channel_id: channelId,
        is_ephemeral: isEphemeral,
        ...(message.threadTs !== undefined && { thread_ts: message.threadTs }),
      },
      channel: { id: channel.id, name: channelName(channel) },
      // Slack never tells what an ephemeral message said.
      ...(!isEphemeral && {
        message: messageJson(message, standing.workspace.id, people.app.id),
      }),
      response_url: issueResponseUrl(people, "actions", owner),
    },
  };
}

export function isSeenBy(message: SlackMessage, userId: string): boolean {
  return message.ephemeralTo === undefined || message.ephemeralTo === userId;
}

function viewPlace(
  people: People,
  standing: Standing,
  viewId: string,
  entries: Press["entries"],
): Place {
  const view = openView(people, standing, viewId);
  if (entries !== undefined) fillView(view, entries, { mustBeWhole: false });
  const botId = installationOf(people.world, standing.workspace.id)?.botId ?? "";
  return {
    blocks: view.payload.blocks,
    view,
    parts: {
      container: { type: "view", view_id: view.id },
      view: viewJson(view, people.app.id, botId),
    },
  };
}

/** @throws {Error} when the person has no such view open */
export function openView(people: People, standing: Standing, viewId: string): SlackView {
  const view = people.world.views.get(viewId);
  if (!view?.open || view.userId !== standing.user.id)
    throw new Error(`${standing.user.id} has no open view ${viewId}`);
  return view;
}

type Found = { readonly block: JsonObject; readonly element: JsonObject };

/** @throws {Error} when nothing there has the action */
export function findElement(blocks: unknown, wanted: { readonly actionId: string }): Found {
  for (const { node: block } of everyBlock(blocks, "")) {
    if (block.type === "container" || block.type === "carousel") continue;
    for (const { node: element } of everyObject(block, ""))
      if (isObject(element) && element.action_id === wanted.actionId) return { block, element };
  }
  throw new Error(`Nothing to press has the action ${wanted.actionId}`);
}
