import { describe, expect, it } from "vitest";
import { checkDiscord } from "#local/discord/check/check-discord.ts";
import type { DiscordEndpoint } from "#local/discord/check/endpoints.ts";
import { text, times, withV2 } from "./pieces.ts";
import { accepts, doubts, refuses } from "./verdicts.ts";

describe("messages", () => {
  accepts("create_message", {
    "a message of stickers": { sticker_ids: ["1"] },
    "a forwarded message": { message_reference: { type: 1, message_id: "1", channel_id: "2" } },
    "parse with a falsy list of the same kind": {
      content: "x",
      allowed_mentions: { parse: ["users"], users: [] },
    },
    "parse of one kind with a list of the other": {
      content: "x",
      allowed_mentions: { parse: ["users"], roles: ["1"] },
    },
  });

  accepts("edit_message", {
    "an edit that says nothing": {},
    "an edit that empties the content": { content: null },
  });

  accepts("execute_webhook", {
    "a follow-up for one person": { content: "x", flags: 64 },
  });

  doubts("execute_webhook", "webhook-name-contains-here", {
    "a webhook named groundsphere": { content: "x", username: "groundsphere" },
  });

  refuses("create_message", {
    MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE: {
      "parse and a list of the same kind": {
        content: "x",
        allowed_mentions: { parse: ["roles"], roles: ["1"] },
      },
    },
    BASE_TYPE_CHOICES: {
      "a kind of mention that does not exist": {
        content: "x",
        allowed_mentions: { parse: ["all"] },
      },
    },
    SET_TYPE_ALREADY_CONTAINS_VALUE: {
      "a user allowed twice": { content: "x", allowed_mentions: { users: ["1", "1"] } },
    },
    TWIN_FLAG: {
      "a flag nobody may set": { content: "x", flags: 1 },
      "an ephemeral post of the bot": { content: "x", flags: 64 },
    },
    TWIN_UNKNOWN_KEY: { "a key nobody knows": { content: "x", contents: "y" } },
    NUMBER_TYPE_COERCE: {
      "an id that is no number": { content: "x", message_reference: { message_id: "abc" } },
    },
    MODEL_TYPE_CONVERT: { "a body that is a list": [] },
    STRING_TYPE_CONVERT: { "content that is a number": { content: 5 } },
  });

  refuses("execute_webhook", {
    'USERNAME_INVALID_CONTAINS: Username cannot contain "clyde"': {
      "a webhook named Clyde": { content: "x", username: "my CLYDE" },
    },
    USERNAME_INVALID: { "a webhook named everyone": { content: "x", username: "everyone" } },
  });

  it.each<[string, DiscordEndpoint, unknown]>([
    ["nothing", "create_message", {}],
    ["white space", "create_message", { content: " \n " }],
    ["empty lists", "create_message", { content: "", embeds: [], components: [] }],
    ["a V2 message without components", "create_message", withV2()],
    ["an empty answer", "callback", { type: 4, data: { flags: 64 } }],
    ["an empty follow-up", "execute_webhook", { content: null }],
  ])("finds %s empty", (_case, endpoint, payload) => {
    expect(checkDiscord(endpoint, payload)).toMatchObject({
      ok: false,
      status: 400,
      body: { code: 50006, message: "Cannot send an empty message" },
    });
  });

  it.each<[DiscordEndpoint, readonly number[]]>([
    ["create_message", [2, 12, 13, 15]],
    ["edit_message", [2, 15]],
    ["execute_webhook", [2, 6, 12, 13, 15]],
    ["edit_webhook_message", [2, 6, 15]],
  ])("lets %s set the flags %o and no other", (endpoint, settable) => {
    const accepted = times(18, (bit) => bit).filter((bit) => {
      const body = bit === 15 ? withV2(text()) : { content: "x", flags: 1 << bit };
      return checkDiscord(endpoint, body).ok;
    });
    expect(accepted).toEqual(settable);
  });
});
