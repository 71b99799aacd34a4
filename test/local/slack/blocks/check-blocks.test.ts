import { describe, expect, it, test } from "vitest";
import { checkBlocks } from "#local/slack/blocks/check-blocks.ts";
import type { Surface } from "#local/slack/blocks/surfaces.ts";
import { fc } from "../../../support/properties.ts";
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
  task,
  times,
  typed,
} from "./pieces.ts";

const message: Surface = "message_blocks";
const divider = { type: "divider" };
const markdown = (count: number) => ({ type: "markdown", text: letters(count) });
const chart = { type: "data_visualization", title: "t", chart: { type: "bar" } };
const plan = (...tasks: readonly unknown[]) => ({ type: "plan", title: "t", tasks });

describe("rules that look at more than one field", () => {
  it.each([
    [
      "action ids of two blocks alike",
      [actions(button({ action_id: "a" })), actions(button({ action_id: "a" }))],
    ],
    [
      "an empty block id twice",
      [
        { ...divider, block_id: "" },
        { ...divider, block_id: "" },
      ],
    ],
    [
      "the block id of a markdown block twice",
      [
        { ...markdown(1), block_id: "x" },
        { ...markdown(1), block_id: "x" },
      ],
    ],
    ["one table beside a container", [container([divider]), table([[cell()]])]],
    ["a pending task inside a plan", [plan(task("pending"))]],
    ["a finished task on its own", [task("complete")]],
    ["two charts", [chart, chart]],
    ["markdown of 12,000 in two blocks", [markdown(6_000), markdown(6_000)]],
    ["an initial option that is offered", [actions(select({ initial_option: option() }))]],
    [
      "an initial option from a group",
      [
        actions(
          select({
            options: undefined,
            option_groups: [{ label: plain(), options: [option()] }],
            initial_option: option(),
          }),
        ),
      ],
    ],
    [
      "a day and times",
      [
        actions({ type: "datepicker", initial_date: "2026-02-28" }),
        actions({ type: "timepicker", initial_time: "09:05" }),
        actions({ type: "timepicker", initial_time: "23:59" }),
      ],
    ],
    ["one element with focus", [input(typed({ focus_on_load: true }))]],
    ["an input in a message", [input(typed())]],
    ["an image of Slack's own", [image({ image_url: undefined, slack_file: { id: "F1" } })]],
    ["texts of 9,000 characters", times(9, () => section({ text: mrkdwn(letters(1000)) }))],
  ])("accepts %s", (_case, payload) => {
    expect(checkBlocks(payload, message)).toEqual({ ok: true, doubts: [] });
  });

  it.each([
    [
      "a block id twice",
      [
        { ...divider, block_id: "x" },
        { ...divider, block_id: "x" },
      ],
      "invalid_blocks",
      '`block_id` "x" already exists',
    ],
    [
      "a block id also inside a container",
      [{ ...divider, block_id: "x" }, container([{ ...divider, block_id: "x" }])],
      "invalid_blocks",
      '`block_id` "x" already exists',
    ],
    [
      "an action id twice in a block",
      [actions(button({ action_id: "x" }), button({ action_id: "x" }))],
      "invalid_blocks",
      '`action_id` "x" already exists [json-pointer:/blocks/0/elements/1/action_id]',
    ],
    [
      "two tables",
      [table([[cell()]]), table([[cell()]])],
      "invalid_attachments",
      "only_one_table_allowed",
    ],
    [
      "a table and a data table",
      [table([[cell()]]), { type: "data_table", caption: "c", rows: [[cell()], [cell()]] }],
      "invalid_attachments",
      "only_one_table_allowed",
    ],
    [
      "a table beside one in a container",
      [container([table([[cell()]])]), table([[cell()]])],
      "invalid_attachments",
      "only_one_table_allowed",
    ],
    ["two plans", [plan(), plan()], "invalid_blocks", "Cannot have more than 1 plan block"],
    ["three charts", [chart, chart, chart], "invalid_blocks", "too many data_visualization blocks"],
    ["a pending task on its own", [task("pending")], "invalid_blocks", "pending"],
    [
      "markdown of 12,001 in two blocks",
      [markdown(6_000), markdown(6_001)],
      "msg_blocks_too_long",
      "msg_blocks_too_long",
    ],
    [
      "an initial option not offered",
      [actions(select({ initial_option: option("other") }))],
      "invalid_blocks",
      "initial option",
    ],
    [
      "initial options not offered",
      [input({ type: "checkboxes", options: [option()], initial_options: [option("other")] })],
      "invalid_blocks",
      "initial option",
    ],
    [
      "more initial options than may be chosen",
      [
        input({
          type: "multi_static_select",
          options: [option("a"), option("b")],
          initial_options: [option("a"), option("b")],
          max_selected_items: 1,
        }),
      ],
      "invalid_blocks",
      "max_selected_items",
    ],
    [
      "two elements with focus",
      [input(typed({ focus_on_load: true })), input(typed({ focus_on_load: true }))],
      "invalid_blocks",
      "focus_on_load",
    ],
    [
      "a file input in a message",
      [input({ type: "file_input" })],
      "invalid_blocks",
      "unsupported type: file_input",
    ],
    [
      "options beside groups",
      [actions(select({ option_groups: [{ label: plain(), options: [option()] }] }))],
      "invalid_blocks",
      "only one of",
    ],
    [
      "an icon beside a Slack icon",
      [card({ icon: image(), slack_icon: { type: "icon", name: "x" } })],
      "invalid_blocks",
      "only one of",
    ],
    [
      "a card with only a subtitle",
      [{ type: "card", subtitle: plain() }],
      "invalid_blocks",
      "missing required field",
    ],
    [
      "a container without a title",
      [container([divider], { title: undefined })],
      "invalid_blocks",
      "missing required field",
    ],
    [
      "a file in a container",
      [container([{ type: "file", external_id: "x", source: "remote" }])],
      "invalid_blocks",
      "unsupported type: file",
    ],
    [
      "a shortest text beyond the longest",
      [input(typed({ min_length: 5, max_length: 4 }))],
      "invalid_blocks",
      "max_length",
    ],
    [
      "texts of 10,001 characters",
      [...times(10, () => section({ text: mrkdwn(letters(1000)) })), section()],
      "msg_blocks_too_long",
      "msg_blocks_too_long",
    ],
  ])("refuses %s", (_case, payload, error, words) => {
    const verdict = checkBlocks(payload, message);
    expect(verdict).toMatchObject({ ok: false, error });
    expect(!verdict.ok && verdict.messages.join("\n")).toContain(words);
  });

  it("leaves response addresses out of the total budget, as was measured", () => {
    const long = times(11, () => section({ text: mrkdwn(letters(1000)) }));
    expect(checkBlocks(long, "response_url")).toEqual({ ok: true, doubts: [] });
  });

  it.each([
    [
      "texts of 9,001 characters",
      [...times(9, () => section({ text: mrkdwn(letters(1000)) })), section()],
      "visible-text-9000",
    ],
    [
      "an option's value of 76",
      [actions(select({ options: [option(letters(76))] }))],
      "option-value-75",
    ],
    [
      "three buttons on a card",
      [card({ actions: times(3, (i) => button({ action_id: `a${i}` })) })],
      "card-buttons-2",
    ],
    [
      "102 rows of a data table",
      [{ type: "data_table", caption: "c", rows: times(102, () => [cell()]) }],
      "data-table-rows-101",
    ],
    ["rows of different length", [table([[cell()], [cell(), cell()]])], "table-ragged-rows"],
    ["a link that is no URL", [actions(button({ url: "not a link" }))], "button-link-form"],
  ])("accepts and doubts %s", (_case, payload, rule) => {
    expect(checkBlocks(payload, message)).toEqual({ ok: true, doubts: [rule] });
  });
});

describe("what each surface takes", () => {
  const samples: Readonly<Record<string, unknown>> = {
    actions: actions(button()),
    alert: { type: "alert", text: plain() },
    card: card(),
    carousel: { type: "carousel", elements: [card()] },
    container: container([divider]),
    context: { type: "context", elements: [mrkdwn(), image()] },
    context_actions: {
      type: "context_actions",
      elements: [
        {
          type: "feedback_buttons",
          positive_button: { text: plain(), value: "1" },
          negative_button: { text: plain(), value: "0" },
        },
      ],
    },
    data_table: { type: "data_table", caption: "c", rows: [[cell()], [cell()]] },
    data_visualization: chart,
    divider,
    file: { type: "file", external_id: "x", source: "remote" },
    header: { type: "header", text: plain() },
    image: image(),
    input: input(typed()),
    markdown: markdown(1),
    plan: plan(task("pending")),
    rich_text: richText(line()),
    section: section(),
    table: table([[cell()]]),
    task_card: task("error"),
    video: {
      type: "video",
      alt_text: "a",
      title: plain(),
      thumbnail_url: "https://example.com/a.png",
      video_url: "https://example.com/v",
    },
  };
  const refused: Readonly<Record<string, readonly string[]>> = {
    message_blocks: ["alert", "file"],
    modal_view: [
      "card",
      "carousel",
      "container",
      "context_actions",
      "data_table",
      "data_visualization",
      "file",
      "markdown",
      "plan",
      "table",
      "task_card",
    ],
    home_view: [
      "alert",
      "container",
      "context_actions",
      "data_table",
      "data_visualization",
      "file",
      "markdown",
      "plan",
      "table",
      "task_card",
    ],
  };

  it.each(
    Object.keys(samples).flatMap((type) =>
      Object.keys(refused).map((surface) => [type, surface as Surface] as const),
    ),
  )("%s on %s", (type, surface) => {
    const block = samples[type];
    const payload =
      surface === "message_blocks"
        ? [block]
        : surface === "modal_view"
          ? modal({}, block)
          : home({}, block);
    expect(checkBlocks(payload, surface).ok).toBe(!refused[surface]?.includes(type));
  });

  it.each([
    ["a modal without a title", modal({ title: undefined }), "modal_view"],
    [
      "a modal with an input but no submit",
      modal({ submit: undefined }, input(typed())),
      "modal_view",
    ],
    ["a modal that is a Home", home(), "modal_view"],
    ["a Home with a title", home({ title: plain() }), "home_view"],
    ["a Home with a submit", home({ submit: plain() }), "home_view"],
    ["a Home without blocks", { type: "home", blocks: [] }, "home_view"],
    ["a view that is a list", [divider], "modal_view"],
    [
      "a view of 251 kB",
      modal({ private_metadata: "x" }, ...times(90, () => section({ text: plain(letters(2900)) }))),
      "modal_view",
    ],
  ] as const)("refuses %s", (_case, payload, surface) => {
    expect(checkBlocks(payload, surface)).toMatchObject({ ok: false });
  });
});

describe("single blocks and elements", () => {
  it.each([
    ["a header of mrkdwn", [{ type: "header", text: mrkdwn() }]],
    ["a section without text and fields", [{ type: "section" }]],
    ["a button of mrkdwn", [actions(button({ text: mrkdwn() }))]],
    ["a button of another style", [actions(button({ style: "default" }))]],
    ["a link that runs code", [actions(button({ url: "javascript:alert(1)" }))]],
    ["an image without a description", [image({ alt_text: undefined })]],
    ["an image without a source", [image({ image_url: undefined })]],
    ["an image with two sources", [image({ slack_file: { id: "F1" } })]],
    ["an image on a private host", [image({ image_url: "https://192.168.0.1/a.png" })]],
    ["an image over http", [image({ image_url: "http://example.com/a.png" })]],
    ["an image that is an SVG", [image({ image_url: "https://example.com/a.svg" })]],
    ["a text input among actions", [actions(typed())]],
    ["a button as an input", [input(button())]],
    ["a date and time beside a text", [section({ accessory: { type: "datetimepicker" } })]],
    ["a date that does not exist", [actions({ type: "datepicker", initial_date: "2026-13-01" })]],
    ["a time that does not exist", [actions({ type: "timepicker", initial_time: "24:00" })]],
    ["a number input that does not say what it takes", [input({ type: "number_input" })]],
    ["an empty filter", [actions({ type: "conversations_select", filter: {} })]],
    [
      "a rich text list without a style",
      [richText({ type: "rich_text_list", elements: [line()] })],
    ],
    [
      "a rich text date as a text",
      [
        richText({
          type: "rich_text_section",
          elements: [{ type: "date", timestamp: "1", format: "{date}" }],
        }),
      ],
    ],
    ["an empty rich text", [richText()]],
    ["an unknown key", [{ ...divider, colour: "red" }]],
    ["an unknown block", [{ type: "marquee" }]],
    ["a block without a type", [{}]],
    ["a block that is a text", ["divider"]],
    ["blocks that are an object", divider],
    ["a plan whose title is an object", [{ type: "plan", title: plain() }]],
    ["an unknown mark of a task", [task("done")]],
  ])("refuses %s", (_case, payload) => {
    expect(checkBlocks(payload, message)).toMatchObject({ ok: false });
  });

  test("whatever is thrown at it, it answers and never throws", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom<Surface>("message_blocks", "modal_view", "home_view"),
        (value, surface) => {
          const verdict = checkBlocks(value, surface);
          if (!verdict.ok) expect(verdict.messages.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
