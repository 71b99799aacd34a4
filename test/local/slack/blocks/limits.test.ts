import { describe, expect, it } from "vitest";
import { checkBlocks } from "#local/slack/blocks/check-blocks.ts";
import type { Surface } from "#local/slack/blocks/surfaces.ts";
import {
  actions,
  button,
  card,
  cell,
  container,
  divider,
  home,
  image,
  input,
  letters,
  line,
  modal,
  mrkdwn,
  option,
  plain,
  richText,
  section,
  select,
  table,
  times,
  typed,
} from "./pieces.ts";

const link = (size: number) => `https://example.com/${letters(size - 20)}`;
const named = (index: number) => button({ action_id: `a${index}` });
const options = (count: number) => times(count, (index) => option(`v${index}`));
const group = (count: number) => ({ label: plain(), options: options(count) });
const video = (more: object) => ({
  type: "video",
  alt_text: "a",
  title: plain(),
  thumbnail_url: "https://example.com/a.png",
  video_url: "https://example.com/v",
  ...more,
});
const feedback = (positive: object) => [
  {
    type: "context_actions",
    elements: [
      {
        type: "feedback_buttons",
        positive_button: positive,
        negative_button: { text: plain(), value: "0" },
      },
    ],
  },
];
const confirm = (more: object) => [actions(button({ confirm: { text: plain(), ...more } }))];

/**
 * Tests that a payload is taken at each limit, and refused at the right place one beyond.
 *
 * @param byLimit under `what is limited: limit pointer`, the pointer below the blocks or the view
 */
function keeps(
  surface: Surface,
  byLimit: Readonly<Record<string, (size: number) => unknown>>,
): void {
  const isView = surface !== "message_blocks";
  const cases = Object.entries(byLimit).map(([key, make]) => {
    const [, rule, limit, below = ""] = /^(.+): (\d+) ?(.*)$/.exec(key) ?? [];
    return { rule, limit: Number(limit), pointer: `${isView ? "/view" : "/blocks"}${below}`, make };
  });
  it.each(cases)("accepts $rule up to $limit", ({ limit, make }) => {
    expect(checkBlocks(make(limit), surface)).toMatchObject({ ok: true });
  });
  it.each(cases)("refuses $rule beyond $limit", ({ limit, make, pointer }) => {
    const verdict = checkBlocks(make(limit + 1), surface);
    const error = isView ? "invalid_arguments" : "invalid_blocks";
    expect(verdict).toMatchObject({ ok: false, error });
    expect(!verdict.ok && verdict.messages[0]).toContain(`[json-pointer:${pointer}]`);
  });
}

/** Every number of CONTRACTS §3b. */
describe("Block Kit's limits", () => {
  keeps("message_blocks", {
    "blocks of a message: 50": (n) => times(n, () => divider),
    "a block id: 255 /0/block_id": (n) => [{ ...divider, block_id: letters(n) }],
    "an action id: 255 /0/elements/0/action_id": (n) => [
      actions(button({ action_id: letters(n) })),
    ],
    "a section's text: 3000 /0/text/text": (n) => [section({ text: mrkdwn(letters(n)) })],
    "a section's text in code points: 3000 /0/text/text": (n) => [
      section({ text: plain("😀".repeat(n)) }),
    ],
    "a section's fields: 10 /0/fields": (n) => [section({ fields: times(n, () => mrkdwn()) })],
    "one field: 2000 /0/fields/0/text": (n) => [section({ fields: [mrkdwn(letters(n))] })],
    "a header: 150 /0/text/text": (n) => [{ type: "header", text: plain(letters(n)) }],
    "a header's level: 4 /0/level": (n) => [{ type: "header", text: plain(), level: n }],
    "elements of a context: 10 /0/elements": (n) => [
      { type: "context", elements: times(n, () => plain()) },
    ],
    "elements of actions: 25 /0/elements": (n) => [actions(...times(n, named))],
    "elements of context actions: 5 /0/elements": (n) => [
      {
        type: "context_actions",
        elements: times(n, (i) => ({
          type: "icon_button",
          icon: "trash",
          text: plain(),
          action_id: `a${i}`,
        })),
      },
    ],
    "a button's text: 75 /0/elements/0/text/text": (n) => [
      actions(button({ text: plain(letters(n)) })),
    ],
    "a button's value: 2000 /0/elements/0/value": (n) => [actions(button({ value: letters(n) }))],
    "a button's link: 3000 /0/elements/0/url": (n) => [actions(button({ url: link(n) }))],
    "a button's spoken label: 75 /0/elements/0/accessibility_label": (n) => [
      actions(button({ accessibility_label: letters(n) })),
    ],
    "a placeholder: 150 /0/elements/0/placeholder/text": (n) => [
      actions(select({ placeholder: plain(letters(n)) })),
    ],
    "options of a menu: 100 /0/elements/0/options": (n) => [
      actions(select({ options: options(n) })),
    ],
    "groups of a menu: 100 /0/elements/0/option_groups": (n) => [
      actions(select({ options: undefined, option_groups: times(n, () => group(1)) })),
    ],
    "options of a group: 100 /0/elements/0/option_groups/0/options": (n) => [
      actions(select({ options: undefined, option_groups: [group(n)] })),
    ],
    "a group's label: 75 /0/elements/0/option_groups/0/label/text": (n) => [
      actions(
        select({ options: undefined, option_groups: [{ ...group(1), label: plain(letters(n)) }] }),
      ),
    ],
    "an option's text: 75 /0/elements/0/options/0/text/text": (n) => [
      actions(select({ options: [option("v", letters(n))] })),
    ],
    "an option's value: 150 /0/elements/0/options/0/value": (n) => [
      actions(select({ options: [option(letters(n))] })),
    ],
    "an option's description: 75 /0/elements/0/options/0/description/text": (n) => [
      actions(select({ options: [{ ...option(), description: plain(letters(n)) }] })),
    ],
    "options of an overflow menu: 5 /0/elements/0/options": (n) => [
      actions({ type: "overflow", options: options(n) }),
    ],
    "checkboxes: 10 /0/elements/0/options": (n) => [
      actions({ type: "checkboxes", options: options(n) }),
    ],
    "radio buttons: 10 /0/elements/0/options": (n) => [
      actions({ type: "radio_buttons", options: options(n) }),
    ],
    "a confirmation's title: 100 /0/elements/0/confirm/title/text": (n) =>
      confirm({ title: plain(letters(n)) }),
    "a confirmation's text: 300 /0/elements/0/confirm/text/text": (n) =>
      confirm({ text: mrkdwn(letters(n)) }),
    "a confirmation's yes: 30 /0/elements/0/confirm/confirm/text": (n) =>
      confirm({ confirm: plain(letters(n)) }),
    "a confirmation's no: 30 /0/elements/0/confirm/deny/text": (n) =>
      confirm({ deny: plain(letters(n)) }),
    "an image's link: 3000 /0/image_url": (n) => [image({ image_url: link(n) })],
    "an image's description: 2000 /0/alt_text": (n) => [image({ alt_text: letters(n) })],
    "an image's title: 2000 /0/title/text": (n) => [image({ title: plain(letters(n)) })],
    "an input's label: 2000 /0/label/text": (n) => [input(typed(), { label: plain(letters(n)) })],
    "an input's hint: 2000 /0/hint/text": (n) => [input(typed(), { hint: plain(letters(n)) })],
    "the longest text to type: 3000 /0/element/max_length": (n) => [
      input(typed({ max_length: n })),
    ],
    "a markdown block: 12000 /0/text": (n) => [{ type: "markdown", text: letters(n) }],
    "rows of a table: 100 /0/rows": (n) => [table(times(n, () => [cell()]))],
    "columns of a table: 20 /0/rows/0": (n) => [table([times(n, () => cell())])],
    "characters of a table: 10000 /0": (n) => [table([[cell(letters(n))]])],
    "rows of a data table: 201 /0/rows": (n) => [
      { type: "data_table", caption: "c", rows: times(n, () => [cell()]) },
    ],
    "characters of a data table: 20000 /0": (n) => [
      { type: "data_table", caption: "c", rows: [[cell(letters(n - 1))], [cell()]] },
    ],
    "the title of a chart: 50 /0/title": (n) => [
      { type: "data_visualization", title: letters(n), chart: { type: "pie" } },
    ],
    "a card's title: 150 /0/title/text": (n) => [card({ title: plain(letters(n)) })],
    "a card's body: 200 /0/body/text": (n) => [card({ body: mrkdwn(letters(n)) })],
    "a card's buttons: 3 /0/actions": (n) => [card({ actions: times(n, named) })],
    "cards of a carousel: 10 /0/elements": (n) => [
      { type: "carousel", elements: times(n, () => card()) },
    ],
    "children of a container: 10 /0/child_blocks": (n) => [container(times(n, () => divider))],
    "a container's title: 150 /0/title/text": (n) => [
      container([divider], { title: plain(letters(n)) }),
    ],
    "a video's title: 199 /0/title/text": (n) => [
      {
        type: "video",
        alt_text: "a",
        title: plain(letters(n)),
        thumbnail_url: "https://example.com/a.png",
        video_url: "https://example.com/v",
      },
    ],
    "a preformatted line's language is free, its elements are not: 0 /0/elements/0/elements/0/type":
      (n) => [
        richText(
          {
            type: "rich_text_preformatted",
            elements: times(n, () => ({ type: "emoji", name: "x" })),
          },
          line(),
        ),
      ],
    "a card's subtitle: 150 /0/subtitle/text": (n) => [card({ subtitle: plain(letters(n)) })],
    "a card's small print: 200 /0/subtext/text": (n) => [card({ subtext: plain(letters(n)) })],
    "a container's subtitle: 150 /0/subtitle/text": (n) => [
      container([divider], { subtitle: plain(letters(n)) }),
    ],
    "a workflow button's text: 75 /0/elements/0/text/text": (n) => [
      actions({
        type: "workflow_button",
        text: plain(letters(n)),
        workflow: { trigger: { url: "https://example.com" } },
      }),
    ],
    "a feedback button's text: 75 /0/elements/0/positive_button/text/text": (n) =>
      feedback({ text: plain(letters(n)), value: "v" }),
    "a feedback button's value: 2000 /0/elements/0/positive_button/value": (n) =>
      feedback({ text: plain(), value: letters(n) }),
    "an icon button's value: 2000 /0/elements/0/value": (n) => [
      {
        type: "context_actions",
        elements: [{ type: "icon_button", icon: "trash", text: plain(), value: letters(n) }],
      },
    ],
    "a checkbox's plain text: 75 /0/elements/0/options/0/text/text": (n) => [
      actions({ type: "checkboxes", options: [option("v", letters(n))] }),
    ],
    "a checkbox's mrkdwn: 75 /0/elements/0/options/0/text/text": (n) => [
      actions({ type: "checkboxes", options: [{ text: mrkdwn(letters(n)), value: "v" }] }),
    ],
    "the description of an image beside a text: 2000 /0/accessory/alt_text": (n) => [
      section({ accessory: image({ alt_text: letters(n) }) }),
    ],
    "rows of a data table's page: 100 /0/page_size": (n) => [
      { type: "data_table", caption: "c", page_size: n, rows: [[cell()], [cell()]] },
    ],
    "columns a table sets: 20 /0/column_settings": (n) => [
      { ...table([[cell()]]), column_settings: times(n, () => null) },
    ],
    "the placeholder of a field: 150 /0/element/placeholder/text": (n) => [
      input(typed({ placeholder: plain(letters(n)) })),
    ],
    "a video's description: 199 /0/description/text": (n) => [
      video({ description: plain(letters(n)) }),
    ],
    "a video's author: 49 /0/author_name": (n) => [video({ author_name: letters(n) })],
    "a video's spoken text: 2000 /0/alt_text": (n) => [video({ alt_text: letters(n) })],
    "a text of a context: 3000 /0/elements/0/text": (n) => [
      { type: "context", elements: [mrkdwn(letters(n))] },
    ],
  });

  keeps("modal_view", {
    "blocks of a modal: 100 /blocks": (n) => modal({}, ...times(n, () => divider)),
    "files of an input: 10 /blocks/0/element/max_files": (n) =>
      modal({}, input({ type: "file_input", max_files: n })),
    "an alert: 200 /blocks/0/text/text": (n) =>
      modal({}, { type: "alert", text: plain(letters(n)) }),
    "a modal's title: 24 /title/text": (n) => modal({ title: plain(letters(n)) }),
    "a modal's submit: 24 /submit/text": (n) => modal({ submit: plain(letters(n)) }),
    "a modal's close: 24 /close/text": (n) => modal({ close: plain(letters(n)) }),
    "private metadata: 3000 /private_metadata": (n) => modal({ private_metadata: letters(n) }),
  });

  keeps("home_view", {
    "blocks of a Home: 100 /blocks": (n) => home({}, ...times(n, () => divider)),
    "a callback id: 255 /callback_id": (n) => home({ callback_id: letters(n) }),
    "an external id: 255 /external_id": (n) => home({ external_id: letters(n) }),
  });

  it("takes a view of 250,000 bytes and not one more", () => {
    const long = modal({}, ...times(81, () => section({ text: plain(letters(3000)) })));
    const room = 250_000 - JSON.stringify(long).length - '"private_metadata":"",'.length;
    expect(checkBlocks({ ...long, private_metadata: letters(room) }, "modal_view").ok).toBe(true);
    expect(checkBlocks({ ...long, private_metadata: letters(room + 1) }, "modal_view")).toEqual({
      ok: false,
      error: "view_too_large",
      messages: ["view_too_large"],
      doubts: [],
    });
  });

  it.each([
    ["an empty text", [section({ text: mrkdwn("") })]],
    ["no options", [actions(select({ options: [] }))]],
    ["no elements", [actions()]],
    ["an empty action id", [actions(button({ action_id: "" }))]],
    ["one row of a data table", [{ type: "data_table", caption: "c", rows: [[cell()]] }]],
    ["a level of 0", [{ type: "header", text: plain(), level: 0 }]],
    ["an empty container", [container([])]],
  ])("refuses %s", (_case, payload) => {
    expect(checkBlocks(payload, "message_blocks")).toMatchObject({ ok: false });
  });
});
