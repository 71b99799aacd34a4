import { describe, expect, it } from "vitest";
import type { CallbackContext } from "#local/discord/check/callback.ts";
import { checkDiscord } from "#local/discord/check/check-discord.ts";
import { modal, text, v2 } from "./pieces.ts";
import { accepts, refuses } from "./verdicts.ts";

describe("the answer to an interaction", () => {
  accepts("callback", {
    "a pong": { type: 1 },
    "a deferral for one person": { type: 5, data: { flags: 64 } },
    "a deferral without data": { type: 5 },
    "a deferred update": { type: 6 },
    "an autocomplete without choices": { type: 8, data: { choices: [] } },
    "an autocomplete of numbers": { type: 8, data: { choices: [{ name: "n", value: 1.5 }] } },
  });

  refuses("callback", {
    BASE_TYPE_CHOICES: { "an answer that does not exist": { type: 2 } },
    BASE_TYPE_REQUIRED: {
      "an answer without its data": { type: 7 },
      "an autocomplete without its data": { type: 8 },
    },
    TWIN_CHOICES_MIXED: {
      "choices of two types": {
        type: 8,
        data: {
          choices: [
            { name: "a", value: "a" },
            { name: "b", value: 1 },
          ],
        },
      },
    },
    TWIN_DEFER_FLAGS: { "V2 asked for in a deferral": { type: 5, data: { flags: v2 } } },
  });

  it.each([
    ["a deferral with a key nobody knows", { type: 5, data: { colour: 1 } }],
    ["an update with a key nobody knows", { type: 7, data: { colour: 1 } }],
    ["a deferred update with a key nobody knows", { type: 6, data: { colour: 1 } }],
    ["an answer of a type to come", { type: 14 }],
  ])("refuses %s", (_case, payload) => {
    expect(checkDiscord("callback", payload).ok).toBe(false);
  });

  it.each<[string, unknown, CallbackContext, boolean]>([
    ["an update after a press", { type: 7, data: { content: "x" } }, { kind: "component" }, true],
    ["an update after a command", { type: 7, data: { content: "x" } }, { kind: "command" }, false],
    [
      "a deferred update after a modal of a message",
      { type: 6 },
      { kind: "modal_submit", fromMessage: true },
      true,
    ],
    ["a deferred update after a modal of a command", { type: 6 }, { kind: "modal_submit" }, false],
    ["a modal after a command", modal(), { kind: "command" }, true],
    ["a modal after a modal", modal(), { kind: "modal_submit" }, false],
    ["choices after typing", { type: 8, data: { choices: [] } }, { kind: "autocomplete" }, true],
    [
      "a message after typing",
      { type: 4, data: { content: "x" } },
      { kind: "autocomplete" },
      false,
    ],
    ["an activity after a press", { type: 12 }, { kind: "component" }, true],
    ["an activity after typing", { type: 12 }, { kind: "autocomplete" }, false],
    ["a pong to a command", { type: 1 }, { kind: "command" }, false],
    ["a message to a ping", { type: 4, data: { content: "x" } }, { kind: "ping" }, false],
    [
      "content on a message that is V2",
      { type: 7, data: { content: "x" } },
      { kind: "component", wasV2: true },
      false,
    ],
    [
      "parts on a message that is V2",
      { type: 7, data: { components: [text()] } },
      { kind: "component", wasV2: true },
      true,
    ],
  ])("%s", (_case, payload, context, accepted) => {
    expect(checkDiscord("callback", payload, context).ok).toBe(accepted);
  });
});
