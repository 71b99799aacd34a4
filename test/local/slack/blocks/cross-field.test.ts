import { describe, expect, it } from "vitest";
import { checkBlocks } from "#local/slack/blocks/check-blocks.ts";
import {
  actions,
  button,
  card,
  cell,
  chart,
  container,
  divider,
  image,
  input,
  letters,
  markdown,
  mrkdwn,
  option,
  plain,
  plan,
  section,
  select,
  table,
  task,
  times,
  typed,
} from "./pieces.ts";
import { accepts, doubts, refuses } from "./verdicts.ts";

describe("rules that look at more than one field", () => {
  accepts({
    "action ids of two blocks alike": [
      actions(button({ action_id: "a" })),
      actions(button({ action_id: "a" })),
    ],
    "an empty block id twice": [
      { ...divider, block_id: "" },
      { ...divider, block_id: "" },
    ],
    "the block id of a markdown block twice": [
      { ...markdown(1), block_id: "x" },
      { ...markdown(1), block_id: "x" },
    ],
    "one table beside a container": [container([divider]), table([[cell()]])],
    "a pending task inside a plan": [plan(task("pending"))],
    "a finished task on its own": [task("complete")],
    "two charts": [chart, chart],
    "markdown of 12,000 in two blocks": [markdown(6_000), markdown(6_000)],
    "an initial option that is offered": [actions(select({ initial_option: option() }))],
    "an initial option from a group": [
      actions(
        select({
          options: undefined,
          option_groups: [{ label: plain(), options: [option()] }],
          initial_option: option(),
        }),
      ),
    ],
    "a day and times": [
      actions({ type: "datepicker", initial_date: "2026-02-28" }),
      actions({ type: "timepicker", initial_time: "09:05" }),
      actions({ type: "timepicker", initial_time: "23:59" }),
    ],
    "one element with focus": [input(typed({ focus_on_load: true }))],
    "an input in a message": [input(typed())],
    "an image of Slack's own": [image({ image_url: undefined, slack_file: { id: "F1" } })],
    "texts of 9,000 characters": times(9, () => section({ text: mrkdwn(letters(1000)) })),
  });

  refuses("invalid_blocks", {
    'a block id twice: `block_id` "x" already exists': [
      { ...divider, block_id: "x" },
      { ...divider, block_id: "x" },
    ],
    'a block id also inside a container: `block_id` "x" already exists': [
      { ...divider, block_id: "x" },
      container([{ ...divider, block_id: "x" }]),
    ],
    'an action id twice in a block: `action_id` "x" already exists [json-pointer:/blocks/0/elements/1/action_id]':
      [actions(button({ action_id: "x" }), button({ action_id: "x" }))],
    "two plans: Cannot have more than 1 plan block": [plan(), plan()],
    "three charts: too many data_visualization blocks": [chart, chart, chart],
    "a pending task on its own: pending": [task("pending")],
    "an initial option not offered: initial option": [
      actions(select({ initial_option: option("other") })),
    ],
    "initial options not offered: initial option": [
      input({ type: "checkboxes", options: [option()], initial_options: [option("other")] }),
    ],
    "more initial options than may be chosen: max_selected_items": [
      input({
        type: "multi_static_select",
        options: [option("a"), option("b")],
        initial_options: [option("a"), option("b")],
        max_selected_items: 1,
      }),
    ],
    "two elements with focus: focus_on_load": [
      input(typed({ focus_on_load: true })),
      input(typed({ focus_on_load: true })),
    ],
    "a file input in a message: unsupported type: file_input": [input({ type: "file_input" })],
    "options beside groups: only one of": [
      actions(select({ option_groups: [{ label: plain(), options: [option()] }] })),
    ],
    "an icon beside a Slack icon: only one of": [
      card({ icon: image(), slack_icon: { type: "icon", name: "x" } }),
    ],
    "a card with only a subtitle: missing required field": [{ type: "card", subtitle: plain() }],
    "a container without a title: missing required field": [
      container([divider], { title: undefined }),
    ],
    "a file in a container: unsupported type: file": [
      container([{ type: "file", external_id: "x", source: "remote" }]),
    ],
    "a shortest text beyond the longest: max_length": [
      input(typed({ min_length: 5, max_length: 4 })),
    ],
  });

  refuses("invalid_blocks", {
    "a column of a table that is set oddly: /0/column_settings/1/align": [
      { ...table([[cell(), cell()]]), column_settings: [null, { align: "top" }] },
    ],
  });

  refuses("invalid_attachments", {
    "two tables: only_one_table_allowed": [table([[cell()]]), table([[cell()]])],
    "a table and a data table: only_one_table_allowed": [
      table([[cell()]]),
      { type: "data_table", caption: "c", rows: [[cell()], [cell()]] },
    ],
    "a table beside one in a container: only_one_table_allowed": [
      container([table([[cell()]])]),
      table([[cell()]]),
    ],
  });

  refuses("msg_blocks_too_long", {
    "markdown of 12,001 in two blocks: msg_blocks_too_long": [markdown(6_000), markdown(6_001)],
    "texts of 10,001 characters: msg_blocks_too_long": [
      ...times(10, () => section({ text: mrkdwn(letters(1000)) })),
      section(),
    ],
  });

  it("leaves response addresses out of the total budget, as was measured", () => {
    const long = times(11, () => section({ text: mrkdwn(letters(1000)) }));
    expect(checkBlocks(long, "response_url")).toEqual({ ok: true, doubts: [] });
  });

  doubts({
    "texts of 9,001 characters: visible-text-9000": [
      ...times(9, () => section({ text: mrkdwn(letters(1000)) })),
      section(),
    ],
    "an option's value of 76: option-value-75": [
      actions(select({ options: [option(letters(76))] })),
    ],
    "three buttons on a card: card-buttons-2": [
      card({ actions: times(3, (i) => button({ action_id: `a${i}` })) }),
    ],
    "102 rows of a data table: data-table-rows-101": [
      { type: "data_table", caption: "c", rows: times(102, () => [cell()]) },
    ],
    "rows of different length: table-ragged-rows": [table([[cell()], [cell(), cell()]])],
    "a link that is no URL: button-link-form": [actions(button({ url: "not a link" }))],
  });
});
