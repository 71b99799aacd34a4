import { describe, expect, it } from "vitest";
import { checkBlocks } from "#local/slack/blocks/check-blocks.ts";
import type { Surface } from "#local/slack/blocks/surfaces.ts";
import {
  actions,
  button,
  card,
  cell,
  container,
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

type Limit = readonly [
  rule: string,
  limit: number,
  make: (size: number) => unknown,
  pointer: string,
  surface?: Surface,
];

const divider = { type: "divider" };
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

/** Every number of CONTRACTS §3b: accepted at the limit, refused one beyond. */
const limits: readonly Limit[] = [
  ["blocks of a message", 50, (n) => times(n, () => divider), "/blocks"],
  [
    "blocks of a modal",
    100,
    (n) => modal({}, ...times(n, () => divider)),
    "/view/blocks",
    "modal_view",
  ],
  [
    "blocks of a Home",
    100,
    (n) => home({}, ...times(n, () => divider)),
    "/view/blocks",
    "home_view",
  ],
  ["a block id", 255, (n) => [{ ...divider, block_id: letters(n) }], "/blocks/0/block_id"],
  [
    "an action id",
    255,
    (n) => [actions(button({ action_id: letters(n) }))],
    "/blocks/0/elements/0/action_id",
  ],
  ["a section's text", 3000, (n) => [section({ text: mrkdwn(letters(n)) })], "/blocks/0/text/text"],
  [
    "a section's text in code points",
    3000,
    (n) => [section({ text: plain("😀".repeat(n)) })],
    "/blocks/0/text/text",
  ],
  [
    "a section's fields",
    10,
    (n) => [section({ fields: times(n, () => mrkdwn()) })],
    "/blocks/0/fields",
  ],
  [
    "one field",
    2000,
    (n) => [section({ fields: [mrkdwn(letters(n))] })],
    "/blocks/0/fields/0/text",
  ],
  ["a header", 150, (n) => [{ type: "header", text: plain(letters(n)) }], "/blocks/0/text/text"],
  ["a header's level", 4, (n) => [{ type: "header", text: plain(), level: n }], "/blocks/0/level"],
  [
    "elements of a context",
    10,
    (n) => [{ type: "context", elements: times(n, () => plain()) }],
    "/blocks/0/elements",
  ],
  ["elements of actions", 25, (n) => [actions(...times(n, named))], "/blocks/0/elements"],
  [
    "elements of context actions",
    5,
    (n) => [
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
    "/blocks/0/elements",
  ],
  [
    "a button's text",
    75,
    (n) => [actions(button({ text: plain(letters(n)) }))],
    "/blocks/0/elements/0/text/text",
  ],
  [
    "a button's value",
    2000,
    (n) => [actions(button({ value: letters(n) }))],
    "/blocks/0/elements/0/value",
  ],
  ["a button's link", 3000, (n) => [actions(button({ url: link(n) }))], "/blocks/0/elements/0/url"],
  [
    "a button's spoken label",
    75,
    (n) => [actions(button({ accessibility_label: letters(n) }))],
    "/blocks/0/elements/0/accessibility_label",
  ],
  [
    "a placeholder",
    150,
    (n) => [actions(select({ placeholder: plain(letters(n)) }))],
    "/blocks/0/elements/0/placeholder/text",
  ],
  [
    "options of a menu",
    100,
    (n) => [actions(select({ options: options(n) }))],
    "/blocks/0/elements/0/options",
  ],
  [
    "groups of a menu",
    100,
    (n) => [actions(select({ options: undefined, option_groups: times(n, () => group(1)) }))],
    "/blocks/0/elements/0/option_groups",
  ],
  [
    "options of a group",
    100,
    (n) => [actions(select({ options: undefined, option_groups: [group(n)] }))],
    "/blocks/0/elements/0/option_groups/0/options",
  ],
  [
    "a group's label",
    75,
    (n) => [
      actions(
        select({ options: undefined, option_groups: [{ ...group(1), label: plain(letters(n)) }] }),
      ),
    ],
    "/blocks/0/elements/0/option_groups/0/label/text",
  ],
  [
    "an option's text",
    75,
    (n) => [actions(select({ options: [option("v", letters(n))] }))],
    "/blocks/0/elements/0/options/0/text/text",
  ],
  [
    "an option's value",
    150,
    (n) => [actions(select({ options: [option(letters(n))] }))],
    "/blocks/0/elements/0/options/0/value",
  ],
  [
    "an option's description",
    75,
    (n) => [actions(select({ options: [{ ...option(), description: plain(letters(n)) }] }))],
    "/blocks/0/elements/0/options/0/description/text",
  ],
  [
    "options of an overflow menu",
    5,
    (n) => [actions({ type: "overflow", options: options(n) })],
    "/blocks/0/elements/0/options",
  ],
  [
    "checkboxes",
    10,
    (n) => [actions({ type: "checkboxes", options: options(n) })],
    "/blocks/0/elements/0/options",
  ],
  [
    "radio buttons",
    10,
    (n) => [actions({ type: "radio_buttons", options: options(n) })],
    "/blocks/0/elements/0/options",
  ],
  [
    "a confirmation's title",
    100,
    (n) => confirm({ title: plain(letters(n)) }),
    "/blocks/0/elements/0/confirm/title/text",
  ],
  [
    "a confirmation's text",
    300,
    (n) => confirm({ text: mrkdwn(letters(n)) }),
    "/blocks/0/elements/0/confirm/text/text",
  ],
  [
    "a confirmation's yes",
    30,
    (n) => confirm({ confirm: plain(letters(n)) }),
    "/blocks/0/elements/0/confirm/confirm/text",
  ],
  [
    "a confirmation's no",
    30,
    (n) => confirm({ deny: plain(letters(n)) }),
    "/blocks/0/elements/0/confirm/deny/text",
  ],
  ["an image's link", 3000, (n) => [image({ image_url: link(n) })], "/blocks/0/image_url"],
  ["an image's description", 2000, (n) => [image({ alt_text: letters(n) })], "/blocks/0/alt_text"],
  ["an image's title", 2000, (n) => [image({ title: plain(letters(n)) })], "/blocks/0/title/text"],
  [
    "an input's label",
    2000,
    (n) => [input(typed(), { label: plain(letters(n)) })],
    "/blocks/0/label/text",
  ],
  [
    "an input's hint",
    2000,
    (n) => [input(typed(), { hint: plain(letters(n)) })],
    "/blocks/0/hint/text",
  ],
  [
    "the longest text to type",
    3000,
    (n) => [input(typed({ max_length: n }))],
    "/blocks/0/element/max_length",
  ],
  [
    "files of an input",
    10,
    (n) => modal({}, input({ type: "file_input", max_files: n })),
    "/view/blocks/0/element/max_files",
    "modal_view",
  ],
  ["a markdown block", 12_000, (n) => [{ type: "markdown", text: letters(n) }], "/blocks/0/text"],
  ["rows of a table", 100, (n) => [table(times(n, () => [cell()]))], "/blocks/0/rows"],
  ["columns of a table", 20, (n) => [table([times(n, () => cell())])], "/blocks/0/rows/0"],
  ["characters of a table", 10_000, (n) => [table([[cell(letters(n))]])], "/blocks/0"],
  [
    "rows of a data table",
    201,
    (n) => [{ type: "data_table", caption: "c", rows: times(n, () => [cell()]) }],
    "/blocks/0/rows",
  ],
  [
    "characters of a data table",
    20_000,
    (n) => [{ type: "data_table", caption: "c", rows: [[cell(letters(n - 1))], [cell()]] }],
    "/blocks/0",
  ],
  [
    "the title of a chart",
    50,
    (n) => [{ type: "data_visualization", title: letters(n), chart: { type: "pie" } }],
    "/blocks/0/title",
  ],
  ["a card's title", 150, (n) => [card({ title: plain(letters(n)) })], "/blocks/0/title/text"],
  ["a card's body", 200, (n) => [card({ body: mrkdwn(letters(n)) })], "/blocks/0/body/text"],
  ["a card's buttons", 3, (n) => [card({ actions: times(n, named) })], "/blocks/0/actions"],
  [
    "cards of a carousel",
    10,
    (n) => [{ type: "carousel", elements: times(n, () => card()) }],
    "/blocks/0/elements",
  ],
  [
    "children of a container",
    10,
    (n) => [container(times(n, () => divider))],
    "/blocks/0/child_blocks",
  ],
  [
    "a container's title",
    150,
    (n) => [container([divider], { title: plain(letters(n)) })],
    "/blocks/0/title/text",
  ],
  [
    "an alert",
    200,
    (n) => modal({}, { type: "alert", text: plain(letters(n)) }),
    "/view/blocks/0/text/text",
    "modal_view",
  ],
  [
    "a modal's title",
    24,
    (n) => modal({ title: plain(letters(n)) }),
    "/view/title/text",
    "modal_view",
  ],
  [
    "a modal's submit",
    24,
    (n) => modal({ submit: plain(letters(n)) }),
    "/view/submit/text",
    "modal_view",
  ],
  [
    "a modal's close",
    24,
    (n) => modal({ close: plain(letters(n)) }),
    "/view/close/text",
    "modal_view",
  ],
  [
    "private metadata",
    3000,
    (n) => modal({ private_metadata: letters(n) }),
    "/view/private_metadata",
    "modal_view",
  ],
  [
    "a callback id",
    255,
    (n) => home({ callback_id: letters(n) }),
    "/view/callback_id",
    "home_view",
  ],
  [
    "an external id",
    255,
    (n) => home({ external_id: letters(n) }),
    "/view/external_id",
    "home_view",
  ],
  [
    "a video's title",
    199,
    (n) => [
      {
        type: "video",
        alt_text: "a",
        title: plain(letters(n)),
        thumbnail_url: "https://example.com/a.png",
        video_url: "https://example.com/v",
      },
    ],
    "/blocks/0/title/text",
  ],
  [
    "a preformatted line's language is free, its elements are not",
    0,
    (n) => [
      richText(
        {
          type: "rich_text_preformatted",
          elements: times(n, () => ({ type: "emoji", name: "x" })),
        },
        line(),
      ),
    ],
    "/blocks/0/elements/0/elements/0/type",
  ],
  [
    "a card's subtitle",
    150,
    (n) => [card({ subtitle: plain(letters(n)) })],
    "/blocks/0/subtitle/text",
  ],
  [
    "a card's small print",
    200,
    (n) => [card({ subtext: plain(letters(n)) })],
    "/blocks/0/subtext/text",
  ],
  [
    "a container's subtitle",
    150,
    (n) => [container([divider], { subtitle: plain(letters(n)) })],
    "/blocks/0/subtitle/text",
  ],
  [
    "a workflow button's text",
    75,
    (n) => [
      actions({
        type: "workflow_button",
        text: plain(letters(n)),
        workflow: { trigger: { url: "https://example.com" } },
      }),
    ],
    "/blocks/0/elements/0/text/text",
  ],
  [
    "a feedback button's text",
    75,
    (n) => feedback({ text: plain(letters(n)), value: "v" }),
    "/blocks/0/elements/0/positive_button/text/text",
  ],
  [
    "a feedback button's value",
    2000,
    (n) => feedback({ text: plain(), value: letters(n) }),
    "/blocks/0/elements/0/positive_button/value",
  ],
  [
    "an icon button's value",
    2000,
    (n) => [
      {
        type: "context_actions",
        elements: [{ type: "icon_button", icon: "trash", text: plain(), value: letters(n) }],
      },
    ],
    "/blocks/0/elements/0/value",
  ],
  [
    "a checkbox's plain text",
    75,
    (n) => [actions({ type: "checkboxes", options: [option("v", letters(n))] })],
    "/blocks/0/elements/0/options/0/text/text",
  ],
  [
    "a checkbox's mrkdwn",
    75,
    (n) => [actions({ type: "checkboxes", options: [{ text: mrkdwn(letters(n)), value: "v" }] })],
    "/blocks/0/elements/0/options/0/text/text",
  ],
  [
    "the description of an image beside a text",
    2000,
    (n) => [section({ accessory: image({ alt_text: letters(n) }) })],
    "/blocks/0/accessory/alt_text",
  ],
  [
    "rows of a data table's page",
    100,
    (n) => [{ type: "data_table", caption: "c", page_size: n, rows: [[cell()], [cell()]] }],
    "/blocks/0/page_size",
  ],
  [
    "columns a table sets",
    20,
    (n) => [{ ...table([[cell()]]), column_settings: times(n, () => null) }],
    "/blocks/0/column_settings",
  ],
  [
    "the placeholder of a field",
    150,
    (n) => [input(typed({ placeholder: plain(letters(n)) }))],
    "/blocks/0/element/placeholder/text",
  ],
  [
    "a video's description",
    199,
    (n) => [video({ description: plain(letters(n)) })],
    "/blocks/0/description/text",
  ],
  ["a video's author", 49, (n) => [video({ author_name: letters(n) })], "/blocks/0/author_name"],
  ["a video's spoken text", 2000, (n) => [video({ alt_text: letters(n) })], "/blocks/0/alt_text"],
  [
    "a text of a context",
    3000,
    (n) => [{ type: "context", elements: [mrkdwn(letters(n))] }],
    "/blocks/0/elements/0/text",
  ],
];

const cases = limits.map(([rule, limit, make, pointer, surface]) => ({
  rule,
  limit,
  make,
  pointer,
  surface: surface ?? ("message_blocks" as const),
}));

describe("Block Kit's limits", () => {
  it.each(cases)("accepts $rule up to $limit", ({ limit, make, surface }) => {
    expect(checkBlocks(make(limit), surface)).toMatchObject({ ok: true });
  });

  it.each(cases)("refuses $rule beyond $limit", ({ limit, make, pointer, surface }) => {
    const verdict = checkBlocks(make(limit + 1), surface);
    expect(verdict).toMatchObject({
      ok: false,
      error: surface === "message_blocks" ? "invalid_blocks" : "invalid_arguments",
    });
    expect(!verdict.ok && verdict.messages[0]).toContain(`[json-pointer:${pointer}]`);
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
