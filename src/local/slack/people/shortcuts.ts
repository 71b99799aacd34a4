import { asObject } from "#shared/json-value.ts";
import type { BotAnswer } from "../../deliver-in-time.ts";
import { messageJson } from "../messages.ts";
import { installationOf, issueResponseUrl } from "../response-url.ts";
import { issueTrigger } from "../triggers.ts";
import { viewJson } from "../views.ts";
import { findElement, isSeenBy, openView } from "./block-actions.ts";
import { channelName, channelOf, commonParts, personIn } from "./identity.ts";
import { jsonOf, type People, sendPayload, troubleOf } from "./send-to-bot.ts";

type Actor = { readonly teamId: string; readonly userId: string };

export type MessageShortcut = Actor & {
  readonly channelId: string;
  readonly ts: string;
  readonly callbackId: string;
};

/** Uses a shortcut of the app on a message. */
export async function messageShortcut(people: People, used: MessageShortcut): Promise<BotAnswer> {
  const standing = personIn(people, used.teamId, used.userId);
  const channel = channelOf(standing, used.channelId);
  const message = channel.messages.get(used.ts);
  if (!message || !isSeenBy(message, used.userId))
    throw new Error(`${used.userId} sees no message ${used.ts} in ${used.channelId}`);
  const owner = { teamId: used.teamId, channelId: channel.id, userId: used.userId };
  const now = people.clock.now();
  const payload = {
    type: "message_action",
    ...commonParts(people, standing),
    action_ts: (now / 1000).toFixed(6),
    channel: { id: channel.id, name: channelName(channel) },
    callback_id: used.callbackId,
    trigger_id: issueTrigger(people.world, owner, now),
    message_ts: message.ts,
    message: messageJson(message, used.teamId, people.app.id),
    response_url: issueResponseUrl(people, "app", owner),
  };
  return await sendPayload(people, payload);
}

/** Most options a bot may answer with. @see docs.slack.dev block_suggestion */
const optionsMax = 100;

/** Types into a menu whose options the bot looks up; returns those it answers. */
export async function suggest(
  people: People,
  typing: Actor & { readonly viewId: string; readonly actionId: string; readonly value: string },
): Promise<readonly unknown[]> {
  const standing = personIn(people, typing.teamId, typing.userId);
  const view = openView(people, standing, typing.viewId);
  const { block } = findElement(view.payload.blocks, typing);
  const botId = installationOf(people.world, typing.teamId)?.botId ?? "";
  const payload = {
    type: "block_suggestion",
    ...commonParts(people, standing),
    container: { type: "view", view_id: view.id },
    action_id: typing.actionId,
    block_id: block.block_id,
    value: typing.value,
    view: viewJson(view, people.app.id, botId),
  };
  const detail = typing.actionId;
  const answer = await sendPayload(people, payload, { detail });
  const { options } = asObject(jsonOf(answer));
  const isList = Array.isArray(options);
  if (troubleOf(answer) === undefined && !(isList && options.length <= optionsMax))
    people.record.refuse({
      name: payload.type,
      error: isList ? "too_many_options" : "no_options",
      detail,
    });
  return isList ? options : [];
}
