import { describe, expect, it, test } from "vitest";
import { type CheckContext, checkDiscord } from "#local/discord/check/check-discord.ts";
import type { DiscordEndpoint } from "#local/discord/check/endpoints.ts";
import { fc } from "../../../support/properties.ts";
import {
  button,
  choice,
  command,
  containerOf,
  embed,
  embeds,
  field,
  gallery,
  label,
  letters,
  modal,
  option,
  row,
  sectionOf,
  select,
  slot,
  text,
  times,
  v2,
  withOption,
  withRow,
  withV2,
} from "./pieces.ts";

const sub = (name: string, more: object = {}) => ({ type: 1, name, description: "d", ...more });
const group = (name: string, ...options: readonly unknown[]) => ({
  type: 2,
  name,
  description: "d",
  options,
});
const linkButton = (more: object) => withRow(button({ style: 5, custom_id: undefined, ...more }));

describe("what Discord takes", () => {
  it.each<[string, DiscordEndpoint, unknown]>([
    [
      "white space at the end of a full title",
      "create_message",
      embeds({ title: `${letters(256)}   ` }),
    ],
    [
      "an embed that is only an image",
      "create_message",
      { embeds: [{ image: { url: "https://example.com/a.png" } }] },
    ],
    [
      "an embed with an uploaded image",
      "create_message",
      embeds({ image: { url: "attachment://a.png" } }),
    ],
    [
      "a timestamp with an offset",
      "create_message",
      embeds({ timestamp: "2026-08-01T02:00:00+02:00" }),
    ],
    ["a message of stickers", "create_message", { sticker_ids: ["1"] }],
    [
      "a forwarded message",
      "create_message",
      { message_reference: { type: 1, message_id: "1", channel_id: "2" } },
    ],
    [
      "parse with a falsy list of the same kind",
      "create_message",
      { content: "x", allowed_mentions: { parse: ["users"], users: [] } },
    ],
    [
      "parse of one kind with a list of the other",
      "create_message",
      { content: "x", allowed_mentions: { parse: ["users"], roles: ["1"] } },
    ],
    ["a premium button", "create_message", withRow({ type: 2, style: 6, sku_id: "1" })],
    [
      "a button with an emoji alone",
      "create_message",
      withRow(button({ label: undefined, emoji: { name: "🔥" } })),
    ],
    [
      "a link button that opens the client",
      "create_message",
      linkButton({ url: "discord://-/channels/1/2" }),
    ],
    [
      "a V2 message with null content",
      "create_message",
      { ...withV2(text()), content: null, embeds: [] },
    ],
    [
      "a V2 message with every part",
      "create_message",
      withV2(
        containerOf(text(), sectionOf(text()), { type: 14 }, gallery(1), row(button()), {
          type: 13,
          file: { url: "attachment://a.txt" },
        }),
      ),
    ],
    [
      "media on a host without a dot, outside embeds",
      "create_message",
      withV2({ type: 12, items: [{ media: { url: "http://cdn/a.png" } }] }),
    ],
    ["64 media", "create_message", withV2(...times(6, () => gallery(10)), gallery(4))],
    ["an edit that says nothing", "edit_message", {}],
    ["an edit that empties the content", "edit_message", { content: null }],
    ["a pong", "callback", { type: 1 }],
    ["a deferral for one person", "callback", { type: 5, data: { flags: 64 } }],
    ["a deferral without data", "callback", { type: 5 }],
    ["a deferred update", "callback", { type: 6 }],
    ["an autocomplete without choices", "callback", { type: 8, data: { choices: [] } }],
    [
      "an autocomplete of numbers",
      "callback",
      { type: 8, data: { choices: [{ name: "n", value: 1.5 }] } },
    ],
    [
      "a modal with every field",
      "callback",
      modal({
        components: [
          text(),
          label(field()),
          label(select()),
          label({ type: 8, custom_id: "ch" }),
          label({ type: 21, custom_id: "r", options: [option("1"), option("2")] }),
        ],
      }),
    ],
    ["a follow-up for one person", "execute_webhook", { content: "x", flags: 64 }],
    ["permissions as a decimal text", "command", command({ default_member_permissions: "32" })],
    [
      "a name with digits, dash, underscore and apostrophe",
      "command",
      command({ name: "l'été-2_x" }),
    ],
    ["a message command with a space and capitals", "command", { type: 3, name: "Brief this" }],
    [
      "groups and sub-commands side by side",
      "command",
      command({ options: [group("g", sub("s")), sub("now")] }),
    ],
    [
      "number limits with a fraction",
      "command",
      withOption({ type: 10, min_value: 0.5, max_value: 1.5 }),
    ],
    ["the same name for two types", "bulk_commands", [command(), { type: 3, name: "brief" }]],
    ["no commands at all", "bulk_commands", []],
  ])("accepts %s (%s)", (_case, endpoint, payload) => {
    expect(checkDiscord(endpoint, payload)).toMatchObject({ ok: true, doubts: [] });
  });

  it.each<[string, DiscordEndpoint, unknown, string]>([
    [
      "a select's requirement in a message",
      "create_message",
      withRow(select({ required: true })),
      "select-required-in-message",
    ],
    [
      "a webhook named groundsphere",
      "execute_webhook",
      { content: "x", username: "groundsphere" },
      "webhook-name-contains-here",
    ],
    [
      "a field directly in a row",
      "callback",
      modal({}, row(field({ label: "l" }))),
      "modal-row-deprecated",
    ],
    [
      "a late required option in a sub-command",
      "command",
      command({ options: [sub("s", { options: [slot(), slot({ name: "b", required: true })] })] }),
      "required-order-in-subcommand",
    ],
  ])("accepts and doubts %s (%s)", (_case, endpoint, payload, rule) => {
    expect(checkDiscord(endpoint, payload)).toMatchObject({ ok: true, doubts: [rule] });
  });
});

describe("what Discord refuses, in its words", () => {
  it.each<[string, DiscordEndpoint, unknown, string, string?]>([
    [
      "an empty field name",
      "create_message",
      embeds({ fields: [choice({ name: " " })] }),
      "BASE_TYPE_REQUIRED",
    ],
    [
      "an empty field value",
      "create_message",
      embeds({ fields: [choice({ value: "" })] }),
      "BASE_TYPE_REQUIRED",
    ],
    [
      "an embed with nothing to see",
      "create_message",
      { embeds: [{ color: 1 }] },
      "BASE_TYPE_REQUIRED",
    ],
    [
      "an author without a name",
      "create_message",
      embeds({ author: { url: "https://example.com" } }),
      "BASE_TYPE_REQUIRED",
    ],
    [
      "embeds of 6,001 characters",
      "create_message",
      { embeds: [embed({ description: letters(4000) }), embed({ description: letters(1999) })] },
      "MAX_EMBED_SIZE_EXCEEDED",
      "Embed size exceeds maximum size of 6000",
    ],
    [
      "a link that runs code",
      "create_message",
      embeds({ url: "javascript:alert(1)" }),
      "URL_TYPE_INVALID_SCHEME",
      "Scheme must be one of ('http', 'https').",
    ],
    ["an empty link", "create_message", embeds({ url: "" }), "URL_TYPE_INVALID_SCHEME"],
    [
      "an uploaded file as an embed's link",
      "create_message",
      embeds({ url: "attachment://a.png" }),
      "URL_TYPE_INVALID_SCHEME",
    ],
    [
      "a host without a dot in an icon",
      "create_message",
      embeds({ footer: { text: "f", icon_url: "http://cdn/a.png" } }),
      "URL_TYPE_INVALID_URL",
      "Not a well formed URL.",
    ],
    [
      "a date in words",
      "create_message",
      embeds({ timestamp: "yesterday" }),
      "DATE_TIME_TYPE_PARSE",
      "Could not parse yesterday. Should be ISO8601.",
    ],
    [
      "a button outside a row",
      "create_message",
      { content: "x", components: [button()] },
      "UNION_TYPE_CHOICES",
    ],
    [
      "a V2 part without the flag",
      "create_message",
      { components: [text()] },
      "UNION_TYPE_CHOICES",
      'Value of field "type" must be one of (1,).',
    ],
    [
      "a button beside a menu",
      "create_message",
      withRow(select(), button()),
      "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
    ],
    [
      "a custom id twice",
      "create_message",
      withRow(button(), button()),
      "COMPONENT_CUSTOM_ID_DUPLICATED",
    ],
    [
      "a custom id twice across rows, both disabled",
      "create_message",
      {
        content: "x",
        components: [row(button({ disabled: true })), row(button({ disabled: true }))],
      },
      "COMPONENT_CUSTOM_ID_DUPLICATED",
    ],
    [
      "a button without an id",
      "create_message",
      withRow(button({ custom_id: undefined })),
      "BASE_TYPE_REQUIRED",
      "A custom id is required",
    ],
    [
      "a button with a link and an id",
      "create_message",
      linkButton({ url: "https://example.com", custom_id: "c" }),
      "TWIN_BUTTON_FIELD",
    ],
    ["a link button without a link", "create_message", linkButton({}), "BASE_TYPE_REQUIRED"],
    [
      "a link button over mailto",
      "create_message",
      linkButton({ url: "mailto:a@example.com" }),
      "URL_TYPE_INVALID_SCHEME",
    ],
    [
      "a premium button with a label",
      "create_message",
      withRow({ type: 2, style: 6, sku_id: "1", label: "x" }),
      "TWIN_BUTTON_FIELD",
    ],
    [
      "a button with nothing on it",
      "create_message",
      withRow(button({ label: "" })),
      "TWIN_BUTTON_EMPTY",
    ],
    [
      "an option's value twice",
      "create_message",
      withRow(select({ options: [option("v"), option("v")] })),
      "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
    ],
    [
      "a least choice beyond the largest",
      "create_message",
      withRow(select({ options: [option("1"), option("2")], min_values: 2, max_values: 1 })),
      "TWIN_RANGE",
    ],
    [
      "more chosen than may be",
      "create_message",
      withRow(
        select({
          options: [
            { ...option("1"), default: true },
            { ...option("2"), default: true },
          ],
        }),
      ),
      "TWIN_DEFAULTS_RANGE",
    ],
    [
      "content with the V2 flag",
      "create_message",
      { ...withV2(text()), content: "x" },
      "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    ],
    [
      "a poll with the V2 flag",
      "create_message",
      {
        ...withV2(text()),
        poll: { question: { text: "q" }, answers: [{ poll_media: { text: "a" } }] },
      },
      "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    ],
    [
      "a container inside a container",
      "create_message",
      withV2(containerOf(containerOf(text()))),
      "UNION_TYPE_CHOICES",
    ],
    [
      "a section without its accessory",
      "create_message",
      withV2({ type: 9, components: [text()] }),
      "BASE_TYPE_REQUIRED",
    ],
    [
      "a file that was not uploaded",
      "create_message",
      withV2({ type: 13, file: { url: "https://example.com/a.txt" } }),
      "URL_TYPE_INVALID_SCHEME",
    ],
    ["an empty text display", "create_message", withV2(text("  ")), "BASE_TYPE_REQUIRED"],
    [
      "parse and a list of the same kind",
      "create_message",
      { content: "x", allowed_mentions: { parse: ["roles"], roles: ["1"] } },
      "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
    ],
    [
      "a kind of mention that does not exist",
      "create_message",
      { content: "x", allowed_mentions: { parse: ["all"] } },
      "BASE_TYPE_CHOICES",
    ],
    [
      "a user allowed twice",
      "create_message",
      { content: "x", allowed_mentions: { users: ["1", "1"] } },
      "SET_TYPE_ALREADY_CONTAINS_VALUE",
    ],
    ["a flag nobody may set", "create_message", { content: "x", flags: 1 }, "TWIN_FLAG"],
    ["an ephemeral post of the bot", "create_message", { content: "x", flags: 64 }, "TWIN_FLAG"],
    ["a key nobody knows", "create_message", { content: "x", contents: "y" }, "TWIN_UNKNOWN_KEY"],
    [
      "an id that is no number",
      "create_message",
      { content: "x", message_reference: { message_id: "abc" } },
      "NUMBER_TYPE_COERCE",
    ],
    ["an answer that does not exist", "callback", { type: 2 }, "BASE_TYPE_CHOICES"],
    ["an answer without its data", "callback", { type: 7 }, "BASE_TYPE_REQUIRED"],
    ["a modal without its data", "callback", { type: 9 }, "BASE_TYPE_REQUIRED"],
    ["an autocomplete without its data", "callback", { type: 8 }, "BASE_TYPE_REQUIRED"],
    [
      "choices of two types",
      "callback",
      {
        type: 8,
        data: {
          choices: [
            { name: "a", value: "a" },
            { name: "b", value: 1 },
          ],
        },
      },
      "TWIN_CHOICES_MIXED",
    ],
    [
      "V2 asked for in a deferral",
      "callback",
      { type: 5, data: { flags: v2 } },
      "TWIN_DEFER_FLAGS",
    ],
    ["a modal without components", "callback", modal({ components: [] }), "BASE_TYPE_BAD_LENGTH"],
    ["a modal with a button", "callback", modal({}, row(button())), "BASE_TYPE_CHOICES"],
    [
      "a disabled menu in a modal",
      "callback",
      modal({}, label(select({ disabled: true }))),
      "TWIN_DISABLED_IN_MODAL",
    ],
    [
      "two fields of a modal with one id",
      "callback",
      modal({}, label(field()), label(field())),
      "COMPONENT_CUSTOM_ID_DUPLICATED",
    ],
    [
      "one radio button",
      "callback",
      modal({}, label({ type: 21, custom_id: "r", options: [option()] })),
      "BASE_TYPE_BAD_LENGTH",
    ],
    [
      "a shortest text beyond the longest",
      "callback",
      modal({}, label(field({ min_length: 5, max_length: 4 }))),
      "TWIN_RANGE",
    ],
    [
      "a label without a field",
      "callback",
      modal({}, { type: 18, label: "L" }),
      "BASE_TYPE_REQUIRED",
    ],
    [
      "a webhook named Clyde",
      "execute_webhook",
      { content: "x", username: "my CLYDE" },
      "USERNAME_INVALID_CONTAINS",
      'Username cannot contain "clyde"',
    ],
    [
      "a webhook named everyone",
      "execute_webhook",
      { content: "x", username: "everyone" },
      "USERNAME_INVALID",
    ],
    [
      "capitals in a command",
      "command",
      command({ name: "Brief" }),
      "APPLICATION_COMMAND_INVALID_NAME",
      "Command name is invalid",
    ],
    [
      "a space in a translated name",
      "command",
      command({ name_localizations: { fr: "mon bref" } }),
      "APPLICATION_COMMAND_INVALID_NAME",
    ],
    [
      "a capital in an option",
      "command",
      withOption({ name: "Link" }),
      "APPLICATION_COMMAND_INVALID_NAME",
    ],
    [
      "a language nobody speaks",
      "command",
      command({ description_localizations: { en: "d" } }),
      "BASE_TYPE_CHOICES",
    ],
    [
      "a language nobody speaks in a choice",
      "command",
      withOption({ choices: [choice({ name_localizations: { xx: "n" } })] }),
      "BASE_TYPE_CHOICES",
    ],
    ["a command without a description", "command", { name: "brief" }, "BASE_TYPE_REQUIRED"],
    [
      "an option without a description",
      "command",
      withOption({ description: undefined }),
      "BASE_TYPE_REQUIRED",
    ],
    [
      "a menu command with a description",
      "command",
      { type: 2, name: "Who", description: "d" },
      "TWIN_MENU_DESCRIPTION",
    ],
    [
      "a menu command with options",
      "command",
      { type: 3, name: "This", options: [slot()] },
      "TWIN_MENU_OPTIONS",
    ],
    [
      "a required option behind an optional one",
      "command",
      command({ options: [slot(), slot({ name: "b", required: true })] }),
      "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
      "Required options must be placed before non-required options",
    ],
    [
      "an option's name twice",
      "command",
      command({ options: [slot(), slot()] }),
      "TWIN_OPTION_NAME_DUPLICATED",
    ],
    [
      "a choice's name twice",
      "command",
      withOption({ choices: [choice(), choice({ value: "w" })] }),
      "TWIN_CHOICE_NAME_DUPLICATED",
    ],
    [
      "autocomplete beside choices",
      "command",
      withOption({ autocomplete: true, choices: [choice()] }),
      "TWIN_AUTOCOMPLETE_CHOICES",
    ],
    [
      "autocomplete on a channel",
      "command",
      withOption({ type: 7, autocomplete: true }),
      "TWIN_UNKNOWN_KEY",
    ],
    [
      "a sub-command beside an option",
      "command",
      command({ options: [sub("s"), slot()] }),
      "TWIN_OPTIONS_MIXED",
    ],
    [
      "a group that holds an option",
      "command",
      command({ options: [group("g", slot())] }),
      "TWIN_OPTIONS_NESTED",
    ],
    [
      "a smallest number beyond the largest",
      "command",
      withOption({ type: 4, min_value: 2, max_value: 1 }),
      "TWIN_RANGE",
    ],
    [
      "a fraction as a whole number's limit",
      "command",
      withOption({ type: 4, min_value: 0.5 }),
      "NUMBER_TYPE_COERCE",
    ],
    ["a place that does not exist", "command", command({ contexts: [3] }), "BASE_TYPE_CHOICES"],
    [
      "an installation that does not exist",
      "command",
      command({ integration_types: [2] }),
      "BASE_TYPE_CHOICES",
    ],
    [
      "permissions in words",
      "command",
      command({ default_member_permissions: "SEND_MESSAGES" }),
      "NUMBER_TYPE_COERCE",
    ],
    [
      "a command twice",
      "bulk_commands",
      [command(), command()],
      "APPLICATION_COMMANDS_DUPLICATE_NAME",
      "Application command names must be unique",
    ],
    ["a body that is a list", "create_message", [], "MODEL_TYPE_CONVERT"],
    ["content that is a number", "create_message", { content: 5 }, "STRING_TYPE_CONVERT"],
  ])("refuses %s (%s)", (_case, endpoint, payload, code, words = "") => {
    const verdict = checkDiscord(endpoint, payload);
    expect(verdict).toMatchObject({
      ok: false,
      status: 400,
      body: { code: 50035, message: "Invalid Form Body" },
    });
    const said = JSON.stringify(!verdict.ok && verdict.body).replaceAll('\\"', '"');
    expect(said).toContain(`"code":"${code}"`);
    expect(said).toContain(words);
  });

  it.each([
    [5, "user"],
    [6, "role"],
    [7, "user"],
    [8, "channel"],
  ])("refuses more chosen at first than a menu of type %i takes", (type, kind) => {
    const preset = (count: number) => times(count, (index) => ({ id: `${index + 1}`, type: kind }));
    const make = (count: number) =>
      withRow({ type, custom_id: "s", max_values: 2, default_values: preset(count) });
    expect(checkDiscord("create_message", make(2)).ok).toBe(true);
    const verdict = checkDiscord("create_message", make(3));
    expect(JSON.stringify(verdict)).toContain("TWIN_DEFAULTS_RANGE");
  });

  it.each([21, 22])("refuses one value twice among the choices of type %i", (type) => {
    const make = (...values: readonly string[]) =>
      modal({}, label({ type, custom_id: "r", options: values.map((value) => option(value)) }));
    expect(checkDiscord("callback", make("a", "b")).ok).toBe(true);
    const verdict = checkDiscord("callback", make("a", "a"));
    expect(JSON.stringify(verdict)).toContain("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED");
  });

  it("lets all boxes be ticked at first, and no more radio buttons than one", () => {
    const ticked = [option("1"), option("2")].map((one) => ({ ...one, default: true }));
    const make = (type: number) => modal({}, label({ type, custom_id: "r", options: ticked }));
    expect(checkDiscord("callback", make(22)).ok).toBe(true);
    expect(checkDiscord("callback", make(21)).ok).toBe(false);
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

  it("finds a message with files alone not empty", () => {
    expect(checkDiscord("create_message", {}, { hasFiles: true })).toMatchObject({ ok: true });
  });

  it.each([
    ["3,386 Chinese characters", withV2(text("漢".repeat(3386))), true],
    ["3,386 Chinese characters and one more byte", withV2(text(`${"漢".repeat(3386)}a`)), false],
    ["3,387 Chinese characters", withV2(text("漢".repeat(3387))), false],
    ["3,386 in two displays", withV2(text("漢".repeat(3380)), text("漢".repeat(6))), false],
    ["65 media", withV2(...times(6, () => gallery(10)), gallery(5)), false],
  ])("breaks like the service on %s", (_case, payload, holds) => {
    const verdict = checkDiscord("create_message", payload);
    if (holds) expect(verdict).toMatchObject({ ok: true });
    else
      expect(verdict).toMatchObject({
        status: 500,
        body: { code: 0, message: "500: Internal Server Error" },
      });
  });
});

describe("what the answer depends on", () => {
  it.each<[string, unknown, CheckContext, boolean]>([
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

  it.each([
    ["a deferral with a key nobody knows", { type: 5, data: { colour: 1 } }],
    ["an update with a key nobody knows", { type: 7, data: { colour: 1 } }],
    ["a deferred update with a key nobody knows", { type: 6, data: { colour: 1 } }],
    ["an answer of a type to come", { type: 14 }],
  ])("refuses %s", (_case, payload) => {
    expect(checkDiscord("callback", payload).ok).toBe(false);
  });

  it.each([
    ["2026-08-01T00:00:00.000Z", true],
    ["2026-08-01T02:30:59+02:00", true],
    ["2026-12-31T23:59:59.123456+00:00", true],
    ["2026-08-01 00:00", true],
    ["2026-08-01", true],
    ["2026-13-01T00:00:00Z", false],
    ["2026-00-01T00:00:00Z", false],
    ["2026-08-32T00:00:00Z", false],
    ["2026-08-01T24:00:00Z", false],
    ["2026-08-01T00:60:00Z", false],
    ["1785542400", false],
    ["tomorrow", false],
  ])("takes %s as an instant: %s", (timestamp, accepted) => {
    expect(checkDiscord("create_message", embeds({ timestamp })).ok).toBe(accepted);
  });

  it("keeps V2 parts off an edit of a message that is not V2", () => {
    expect(checkDiscord("edit_message", { components: [text()] }).ok).toBe(false);
    expect(checkDiscord("edit_message", { components: [text()] }, { wasV2: true }).ok).toBe(true);
  });

  test("whatever is thrown at it, it answers and never throws", () => {
    const endpoints = [
      "create_message",
      "callback",
      "execute_webhook",
      "command",
      "bulk_commands",
    ] as const;
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...endpoints), (value, endpoint) => {
        expect(checkDiscord(endpoint, value)).toHaveProperty("ok");
      }),
    );
  });
});
