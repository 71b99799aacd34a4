import { describe, expect, it } from "vitest";
import { checkDiscord } from "#local/discord/check/check-discord.ts";
import type { DiscordEndpoint } from "#local/discord/check/endpoints.ts";
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
  options,
  row,
  sectionOf,
  select,
  slot,
  text,
  times,
  withOption,
  withRow,
  withV2,
} from "./pieces.ts";

type Limit = readonly [
  rule: string,
  limit: number,
  endpoint: DiscordEndpoint,
  make: (size: number) => unknown,
  /** Path of the error inside `errors`, dots between. */
  path: string,
];

const link = (size: number) => `https://example.com/${letters(size - 20)}`;
const message = (content: string) => ({ type: 4, data: { content } });
const inModal = (component: unknown) => modal({}, label(component));

/** Every number of CONTRACTS §4b and §4c: accepted at the limit, refused one beyond. */
const limits: readonly Limit[] = [
  ["content", 2000, "create_message", (n) => ({ content: letters(n) }), "content"],
  [
    "content in code points",
    2000,
    "create_message",
    (n) => ({ content: "😀".repeat(n) }),
    "content",
  ],
  ["content of an edit", 2000, "edit_message", (n) => ({ content: letters(n) }), "content"],
  ["content of an answer", 2000, "callback", (n) => message(letters(n)), "data.content"],
  ["content of a follow-up", 2000, "execute_webhook", (n) => ({ content: letters(n) }), "content"],
  [
    "content of an edited answer",
    2000,
    "edit_webhook_message",
    (n) => ({ content: letters(n) }),
    "content",
  ],
  ["a nonce", 25, "create_message", (n) => ({ content: "x", nonce: letters(n) }), "nonce"],
  ["embeds", 10, "create_message", (n) => ({ embeds: times(n, () => embed()) }), "embeds"],
  [
    "an embed's title",
    256,
    "create_message",
    (n) => embeds({ title: letters(n) }),
    "embeds.0.title",
  ],
  [
    "an embed's description",
    4096,
    "create_message",
    (n) => embeds({ description: letters(n) }),
    "embeds.0.description",
  ],
  [
    "an embed's fields",
    25,
    "create_message",
    (n) => embeds({ fields: times(n, () => choice()) }),
    "embeds.0.fields",
  ],
  [
    "a field's name",
    256,
    "create_message",
    (n) => embeds({ fields: [choice({ name: letters(n) })] }),
    "embeds.0.fields.0.name",
  ],
  [
    "a field's value",
    1024,
    "create_message",
    (n) => embeds({ fields: [choice({ value: letters(n) })] }),
    "embeds.0.fields.0.value",
  ],
  [
    "a footer",
    2048,
    "create_message",
    (n) => embeds({ footer: { text: letters(n) } }),
    "embeds.0.footer.text",
  ],
  [
    "an author",
    256,
    "create_message",
    (n) => embeds({ author: { name: letters(n) } }),
    "embeds.0.author.name",
  ],
  ["an embed's link", 2048, "create_message", (n) => embeds({ url: link(n) }), "embeds.0.url"],
  [
    "an embed's colour",
    16_777_215,
    "create_message",
    (n) => embeds({ color: n }),
    "embeds.0.color",
  ],
  [
    "rows",
    5,
    "create_message",
    (n) => ({ content: "x", components: times(n, (i) => row(button({ custom_id: `c${i}` }))) }),
    "components",
  ],
  [
    "buttons of a row",
    5,
    "create_message",
    (n) => withRow(...times(n, (i) => button({ custom_id: `c${i}` }))),
    "components.0.components",
  ],
  [
    "menus of a row",
    1,
    "create_message",
    (n) => withRow(...times(n, (i) => select({ custom_id: `s${i}` }))),
    "components.0.components.1",
  ],
  [
    "a button's label",
    80,
    "create_message",
    (n) => withRow(button({ label: letters(n) })),
    "components.0.components.0.label",
  ],
  [
    "a custom id",
    100,
    "create_message",
    (n) => withRow(button({ custom_id: letters(n) })),
    "components.0.components.0.custom_id",
  ],
  [
    "a button's link",
    512,
    "create_message",
    (n) => withRow(button({ style: 5, custom_id: undefined, url: link(n) })),
    "components.0.components.0.url",
  ],
  [
    "options of a menu",
    25,
    "create_message",
    (n) => withRow(select({ options: options(n) })),
    "components.0.components.0.options",
  ],
  [
    "an option's label",
    100,
    "create_message",
    (n) => withRow(select({ options: [option("v", letters(n))] })),
    "components.0.components.0.options.0.label",
  ],
  [
    "an option's value",
    100,
    "create_message",
    (n) => withRow(select({ options: [option(letters(n))] })),
    "components.0.components.0.options.0.value",
  ],
  [
    "an option's description",
    100,
    "create_message",
    (n) => withRow(select({ options: [{ ...option(), description: letters(n) }] })),
    "components.0.components.0.options.0.description",
  ],
  [
    "a placeholder",
    150,
    "create_message",
    (n) => withRow(select({ placeholder: letters(n) })),
    "components.0.components.0.placeholder",
  ],
  [
    "a menu's largest choice",
    25,
    "create_message",
    (n) => withRow(select({ options: options(25), max_values: n })),
    "components.0.components.0.max_values",
  ],
  [
    "components of a V2 message",
    40,
    "create_message",
    (n) => withV2(...times(n, () => text())),
    "components",
  ],
  [
    "components inside containers",
    40,
    "create_message",
    (n) => withV2(containerOf(...times(n - 1, () => text()))),
    "components",
  ],
  [
    "components beside a section",
    40,
    "create_message",
    (n) => withV2(sectionOf(text()), ...times(n - 3, () => text())),
    "components",
  ],
  [
    "a text display",
    4000,
    "create_message",
    (n) => withV2(text(letters(n))),
    "components.0.content",
  ],
  [
    "all text displays",
    4000,
    "create_message",
    (n) => withV2(text(letters(2000)), containerOf(text(letters(n - 2000)))),
    "components",
  ],
  [
    "texts of a section",
    3,
    "create_message",
    (n) => withV2(sectionOf(...times(n, () => text()))),
    "components.0.components",
  ],
  ["items of a gallery", 10, "create_message", (n) => withV2(gallery(n)), "components.0.items"],
  [
    "an image's description",
    1024,
    "create_message",
    (n) =>
      withV2({
        type: 12,
        items: [{ media: { url: "https://example.com/a.png" }, description: letters(n) }],
      }),
    "components.0.items.0.description",
  ],
  [
    "users who may be called",
    100,
    "create_message",
    (n) => ({ content: "x", allowed_mentions: { users: times(n, (i) => `${i + 1}`) } }),
    "allowed_mentions.users",
  ],
  [
    "stickers",
    3,
    "create_message",
    (n) => ({ sticker_ids: times(n, (i) => `${i}`) }),
    "sticker_ids",
  ],
  [
    "a poll's answers",
    10,
    "create_message",
    (n) => ({
      poll: { question: { text: "q" }, answers: times(n, () => ({ poll_media: { text: "a" } })) },
    }),
    "poll.answers",
  ],
  [
    "a poll's answer",
    55,
    "create_message",
    (n) => ({ poll: { question: { text: "q" }, answers: [{ poll_media: { text: letters(n) } }] } }),
    "poll.answers.0.poll_media.text",
  ],
  [
    "choices of an autocomplete",
    25,
    "callback",
    (n) => ({ type: 8, data: { choices: times(n, () => choice()) } }),
    "data.choices",
  ],
  [
    "a choice's name",
    100,
    "callback",
    (n) => ({ type: 8, data: { choices: [choice({ name: letters(n) })] } }),
    "data.choices.0.name",
  ],
  [
    "a choice's value",
    100,
    "callback",
    (n) => ({ type: 8, data: { choices: [choice({ value: letters(n) })] } }),
    "data.choices.0.value",
  ],
  ["a modal's title", 45, "callback", (n) => modal({ title: letters(n) }), "data.title"],
  ["a modal's id", 100, "callback", (n) => modal({ custom_id: letters(n) }), "data.custom_id"],
  [
    "a modal's components",
    5,
    "callback",
    (n) => modal({ components: times(n, (i) => label(field({ custom_id: `f${i}` }))) }),
    "data.components",
  ],
  [
    "a label",
    45,
    "callback",
    (n) => modal({}, label(field(), { label: letters(n) })),
    "data.components.0.label",
  ],
  [
    "a label's description",
    100,
    "callback",
    (n) => modal({}, label(field(), { description: letters(n) })),
    "data.components.0.description",
  ],
  [
    "a field's length",
    4000,
    "callback",
    (n) => inModal(field({ max_length: n })),
    "data.components.0.component.max_length",
  ],
  [
    "a field's text",
    4000,
    "callback",
    (n) => inModal(field({ value: letters(n) })),
    "data.components.0.component.value",
  ],
  [
    "a field's placeholder",
    100,
    "callback",
    (n) => inModal(field({ placeholder: letters(n) })),
    "data.components.0.component.placeholder",
  ],
  [
    "radio buttons",
    10,
    "callback",
    (n) => inModal({ type: 21, custom_id: "r", options: options(n) }),
    "data.components.0.component.options",
  ],
  [
    "checkboxes",
    10,
    "callback",
    (n) => inModal({ type: 22, custom_id: "r", options: options(n) }),
    "data.components.0.component.options",
  ],
  [
    "a webhook's name",
    80,
    "execute_webhook",
    (n) => ({ content: "x", username: letters(n) }),
    "username",
  ],
  ["a command's name", 32, "command", (n) => command({ name: letters(n) }), "name"],
  ["a menu command's name", 32, "command", (n) => ({ type: 3, name: letters(n) }), "name"],
  [
    "a command's description",
    100,
    "command",
    (n) => command({ description: letters(n) }),
    "description",
  ],
  [
    "a command's options",
    25,
    "command",
    (n) => command({ options: times(n, (i) => slot({ name: `o${i}` })) }),
    "options",
  ],
  ["an option's name", 32, "command", (n) => withOption({ name: letters(n) }), "options.0.name"],
  [
    "an option's explanation",
    100,
    "command",
    (n) => withOption({ description: letters(n) }),
    "options.0.description",
  ],
  [
    "an option's choices",
    25,
    "command",
    (n) => withOption({ choices: times(n, (i) => choice({ name: `n${i}` })) }),
    "options.0.choices",
  ],
  [
    "a choice's name in a command",
    100,
    "command",
    (n) => withOption({ choices: [choice({ name: letters(n) })] }),
    "options.0.choices.0.name",
  ],
  [
    "a choice's value in a command",
    100,
    "command",
    (n) => withOption({ choices: [choice({ value: letters(n) })] }),
    "options.0.choices.0.value",
  ],
  [
    "a text option's length",
    6000,
    "command",
    (n) => withOption({ max_length: n }),
    "options.0.max_length",
  ],
  [
    "an embed's 6,000 in all",
    6000,
    "create_message",
    (n) => ({
      embeds: [
        embed({ description: letters(3999) }),
        embed({ title: undefined, description: letters(n - 4000) }),
      ],
    }),
    "embeds",
  ],
];

const cases = limits.map(([rule, limit, endpoint, make, path]) => ({
  rule,
  limit,
  endpoint,
  make,
  path,
}));

/** The errors at a dotted path of an answer. */
function errorsAt(body: unknown, path: string): unknown {
  const at = ["errors", ...path.split(".")].reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | undefined)?.[key],
    body,
  );
  return (at as { readonly _errors?: unknown } | undefined)?._errors;
}

describe("Discord's limits", () => {
  it.each(cases)("accepts $rule up to $limit ($endpoint)", ({ limit, endpoint, make }) => {
    expect(checkDiscord(endpoint, make(limit))).toMatchObject({ ok: true });
  });

  it.each(cases)("refuses $rule beyond $limit ($endpoint)", ({ limit, endpoint, make, path }) => {
    const verdict = checkDiscord(endpoint, make(limit + 1));
    expect(verdict).toMatchObject({ ok: false, status: 400, body: { code: 50035 } });
    expect(errorsAt(!verdict.ok && verdict.body, path)).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: expect.any(String) })]),
    );
  });

  it.each([
    ["100 slash commands", 100, 1],
    ["15 user commands", 15, 2],
    ["15 message commands", 15, 3],
    ["1 entry point", 1, 4],
  ])("accepts %s in a scope and not one more", (_case, limit, type) => {
    const make = (count: number) =>
      times(count, (index) => ({
        type,
        name: `n${index}`,
        ...(type === 1 && { description: "d" }),
        ...(type === 4 && { handler: 1 }),
      }));
    expect(checkDiscord("bulk_commands", make(limit))).toMatchObject({ ok: true });
    expect(checkDiscord("bulk_commands", make(limit + 1))).toMatchObject({
      ok: false,
      status: 400,
      body: { code: 30032, message: `Maximum number of application commands reached (${limit}).` },
    });
  });

  it("counts a command in its longest language, up to 8,000", () => {
    const make = (extra: number) =>
      command({
        name_localizations: { fr: letters(32) },
        description_localizations: { fr: letters(68) },
        options: times(20, (index) =>
          slot({
            name: `o${String(index).padStart(2, "0")}`,
            description: letters(97),
            choices: times(2, (one) =>
              choice({
                name: `${one}${letters(index === 0 && one === 0 ? 46 + extra : 46)}`,
                value: letters(100),
              }),
            ),
          }),
        ),
      });
    // 100 in French, and 20 times 3 + 97 + 2 × (47 + 100).
    expect(100 + 20 * (100 + 2 * 147)).toBe(7980);
    expect(checkDiscord("command", make(20))).toMatchObject({ ok: true });
    expect(checkDiscord("command", make(21))).toMatchObject({
      ok: false,
      body: { errors: { _errors: [{ code: "APPLICATION_COMMAND_TOO_LARGE" }] } },
    });
  });
});
