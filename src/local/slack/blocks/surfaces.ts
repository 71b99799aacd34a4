import { agentBlocks } from "./agent-blocks.ts";
import { dataBlocks } from "./data-blocks.ts";
import { layoutBlocks } from "./layout-blocks.ts";
import { type Fields, flag, list, object, type Shape, tagged, taggedOnly, text } from "./shape.ts";
import { plainText } from "./text-objects.ts";

/**
 * Where blocks are shown. `response_url` is a message too, but one on which Slack's total text
 * budget was seen not to count.
 */
export type Surface = "message_blocks" | "response_url" | "modal_view" | "home_view";

const allBlocks = { ...layoutBlocks, ...dataBlocks, ...agentBlocks };

const everywhere = [
  "actions",
  "context",
  "divider",
  "header",
  "image",
  "input",
  "rich_text",
  "section",
  "video",
];

const messageOnly = [
  "container",
  "context_actions",
  "data_table",
  "data_visualization",
  "markdown",
  "plan",
  "table",
  "task_card",
];

function blocksOf(names: readonly string[], size: { min?: number; max: number }): Shape {
  return list(taggedOnly(names, allBlocks), size);
}

const messageBlocks = blocksOf([...everywhere, ...messageOnly, "card", "carousel"], { max: 50 });

const view: Fields = {
  callback_id: text({ max: 255 }),
  external_id: text({ max: 255 }),
  private_metadata: text({ max: 3000 }),
};

/** @see https://docs.slack.dev/reference/views/modal-views */
const modalView = object({
  required: {
    type: text(),
    title: plainText(24),
    blocks: blocksOf([...everywhere, "alert"], { min: 1, max: 100 }),
  },
  optional: {
    ...view,
    submit: plainText(24),
    close: plainText(24),
    clear_on_close: flag,
    notify_on_close: flag,
    submit_disabled: flag,
  },
});

/** @see https://docs.slack.dev/reference/views/home-tab-views */
const homeView = object({
  required: {
    type: text(),
    blocks: blocksOf([...everywhere, "card", "carousel"], { min: 1, max: 100 }),
  },
  optional: view,
});

/** The shape of what may be sent to each surface: a list of blocks, or a view. */
export const surfaceShapes: { readonly [surface in Surface]: Shape } = {
  message_blocks: messageBlocks,
  response_url: messageBlocks,
  modal_view: tagged({ modal: modalView }),
  home_view: tagged({ home: homeView }),
};
