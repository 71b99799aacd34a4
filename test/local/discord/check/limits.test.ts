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

const link = (size: number) => `https://example.com/${letters(size - 20)}`;
const message = (content: string) => ({ type: 4, data: { content } });
const inModal = (component: unknown) => modal({}, label(component));

/**
 * Tests that a payload is taken at each limit, and refused at the right place one beyond.
 *
 * @param byLimit under `what is limited: limit path`, dots between the path's parts
 */
function keeps(
  endpoint: DiscordEndpoint,
  byLimit: Readonly<Record<string, (size: number) => unknown>>,
): void {
  const cases = Object.entries(byLimit).map(([key, make]) => {
    const [, rule, limit, path = ""] = /^(.+): (\d+) (.+)$/.exec(key) ?? [];
    return { rule, limit: Number(limit), path: path.split("."), make };
  });
  it.each(cases)(`accepts $rule up to $limit (${endpoint})`, ({ limit, make }) => {
    expect(checkDiscord(endpoint, make(limit))).toMatchObject({ ok: true });
  });
  it.each(cases)(`refuses $rule beyond $limit (${endpoint})`, ({ limit, path, make }) => {
    const verdict = checkDiscord(endpoint, make(limit + 1));
    expect(verdict).toMatchObject({ ok: false, status: 400, body: { code: 50035 } });
    expect(verdict).toHaveProperty(["body", "errors", ...path, "_errors", 0, "code"]);
  });
}

/** Every number of CONTRACTS §4b and §4c. */
describe("Discord's limits", () => {
  keeps("create_message", {
    "content: 2000 content": (n) => ({ content: letters(n) }),
    "content in code points: 2000 content": (n) => ({ content: "😀".repeat(n) }),
    "a nonce: 25 nonce": (n) => ({ content: "x", nonce: letters(n) }),
    "embeds: 10 embeds": (n) => ({ embeds: times(n, () => embed()) }),
    "an embed's title: 256 embeds.0.title": (n) => embeds({ title: letters(n) }),
    "an embed's description: 4096 embeds.0.description": (n) => embeds({ description: letters(n) }),
    "an embed's fields: 25 embeds.0.fields": (n) => embeds({ fields: times(n, () => choice()) }),
    "a field's name: 256 embeds.0.fields.0.name": (n) =>
      embeds({ fields: [choice({ name: letters(n) })] }),
    "a field's value: 1024 embeds.0.fields.0.value": (n) =>
      embeds({ fields: [choice({ value: letters(n) })] }),
    "a footer: 2048 embeds.0.footer.text": (n) => embeds({ footer: { text: letters(n) } }),
    "an author: 256 embeds.0.author.name": (n) => embeds({ author: { name: letters(n) } }),
    "an embed's link: 2048 embeds.0.url": (n) => embeds({ url: link(n) }),
    "an embed's colour: 16777215 embeds.0.color": (n) => embeds({ color: n }),
    "rows: 5 components": (n) => ({
      content: "x",
      components: times(n, (i) => row(button({ custom_id: `c${i}` }))),
    }),
    "buttons of a row: 5 components.0.components": (n) =>
      withRow(...times(n, (i) => button({ custom_id: `c${i}` }))),
    "menus of a row: 1 components.0.components.1": (n) =>
      withRow(...times(n, (i) => select({ custom_id: `s${i}` }))),
    "a button's label: 80 components.0.components.0.label": (n) =>
      withRow(button({ label: letters(n) })),
    "a custom id: 100 components.0.components.0.custom_id": (n) =>
      withRow(button({ custom_id: letters(n) })),
    "a button's link: 512 components.0.components.0.url": (n) =>
      withRow(button({ style: 5, custom_id: undefined, url: link(n) })),
    "options of a menu: 25 components.0.components.0.options": (n) =>
      withRow(select({ options: options(n) })),
    "an option's label: 100 components.0.components.0.options.0.label": (n) =>
      withRow(select({ options: [option("v", letters(n))] })),
    "an option's value: 100 components.0.components.0.options.0.value": (n) =>
      withRow(select({ options: [option(letters(n))] })),
    "an option's description: 100 components.0.components.0.options.0.description": (n) =>
      withRow(select({ options: [{ ...option(), description: letters(n) }] })),
    "a placeholder: 150 components.0.components.0.placeholder": (n) =>
      withRow(select({ placeholder: letters(n) })),
    "a menu's largest choice: 25 components.0.components.0.max_values": (n) =>
      withRow(select({ options: options(25), max_values: n })),
    "components of a V2 message: 40 components": (n) => withV2(...times(n, () => text())),
    "components inside containers: 40 components": (n) =>
      withV2(containerOf(...times(n - 1, () => text()))),
    "components beside a section: 40 components": (n) =>
      withV2(sectionOf(text()), ...times(n - 3, () => text())),
    "a text display: 4000 components.0.content": (n) => withV2(text(letters(n))),
    "all text displays: 4000 components": (n) =>
      withV2(text(letters(2000)), containerOf(text(letters(n - 2000)))),
    "texts of a section: 3 components.0.components": (n) =>
      withV2(sectionOf(...times(n, () => text()))),
    "items of a gallery: 10 components.0.items": (n) => withV2(gallery(n)),
    "an image's description: 1024 components.0.items.0.description": (n) =>
      withV2({
        type: 12,
        items: [{ media: { url: "https://example.com/a.png" }, description: letters(n) }],
      }),
    "users who may be called: 100 allowed_mentions.users": (n) => ({
      content: "x",
      allowed_mentions: { users: times(n, (i) => `${i + 1}`) },
    }),
    "stickers: 3 sticker_ids": (n) => ({ sticker_ids: times(n, (i) => `${i}`) }),
    "a poll's answers: 10 poll.answers": (n) => ({
      poll: { question: { text: "q" }, answers: times(n, () => ({ poll_media: { text: "a" } })) },
    }),
    "a poll's answer: 55 poll.answers.0.poll_media.text": (n) => ({
      poll: { question: { text: "q" }, answers: [{ poll_media: { text: letters(n) } }] },
    }),
    "an embed's 6,000 in all: 6000 embeds": (n) => ({
      embeds: [
        embed({ description: letters(3999) }),
        embed({ title: undefined, description: letters(n - 4000) }),
      ],
    }),
  });

  keeps("edit_message", {
    "content of an edit: 2000 content": (n) => ({ content: letters(n) }),
  });

  keeps("callback", {
    "content of an answer: 2000 data.content": (n) => message(letters(n)),
    "choices of an autocomplete: 25 data.choices": (n) => ({
      type: 8,
      data: { choices: times(n, () => choice()) },
    }),
    "a choice's name: 100 data.choices.0.name": (n) => ({
      type: 8,
      data: { choices: [choice({ name: letters(n) })] },
    }),
    "a choice's value: 100 data.choices.0.value": (n) => ({
      type: 8,
      data: { choices: [choice({ value: letters(n) })] },
    }),
    "a modal's title: 45 data.title": (n) => modal({ title: letters(n) }),
    "a modal's id: 100 data.custom_id": (n) => modal({ custom_id: letters(n) }),
    "a modal's components: 5 data.components": (n) =>
      modal({ components: times(n, (i) => label(field({ custom_id: `f${i}` }))) }),
    "a label: 45 data.components.0.label": (n) => modal({}, label(field(), { label: letters(n) })),
    "a label's description: 100 data.components.0.description": (n) =>
      modal({}, label(field(), { description: letters(n) })),
    "a field's length: 4000 data.components.0.component.max_length": (n) =>
      inModal(field({ max_length: n })),
    "a field's text: 4000 data.components.0.component.value": (n) =>
      inModal(field({ value: letters(n) })),
    "a field's placeholder: 100 data.components.0.component.placeholder": (n) =>
      inModal(field({ placeholder: letters(n) })),
    "radio buttons: 10 data.components.0.component.options": (n) =>
      inModal({ type: 21, custom_id: "r", options: options(n) }),
    "checkboxes: 10 data.components.0.component.options": (n) =>
      inModal({ type: 22, custom_id: "r", options: options(n) }),
  });

  keeps("execute_webhook", {
    "content of a follow-up: 2000 content": (n) => ({ content: letters(n) }),
    "a webhook's name: 80 username": (n) => ({ content: "x", username: letters(n) }),
  });

  keeps("edit_webhook_message", {
    "content of an edited answer: 2000 content": (n) => ({ content: letters(n) }),
  });

  keeps("command", {
    "a command's name: 32 name": (n) => command({ name: letters(n) }),
    "a menu command's name: 32 name": (n) => ({ type: 3, name: letters(n) }),
    "a command's description: 100 description": (n) => command({ description: letters(n) }),
    "a command's options: 25 options": (n) =>
      command({ options: times(n, (i) => slot({ name: `o${i}` })) }),
    "an option's name: 32 options.0.name": (n) => withOption({ name: letters(n) }),
    "an option's explanation: 100 options.0.description": (n) =>
      withOption({ description: letters(n) }),
    "an option's choices: 25 options.0.choices": (n) =>
      withOption({ choices: times(n, (i) => choice({ name: `n${i}` })) }),
    "a choice's name in a command: 100 options.0.choices.0.name": (n) =>
      withOption({ choices: [choice({ name: letters(n) })] }),
    "a choice's value in a command: 100 options.0.choices.0.value": (n) =>
      withOption({ choices: [choice({ value: letters(n) })] }),
    "a text option's length: 6000 options.0.max_length": (n) => withOption({ max_length: n }),
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
