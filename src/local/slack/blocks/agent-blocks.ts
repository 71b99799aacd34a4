import { isObject } from "#shared/json-value.ts";
import { button } from "./button-elements.ts";
import { blockId, imageElement } from "./composition.ts";
import { dataBlocks } from "./data-blocks.ts";
import { layoutBlocks } from "./layout-blocks.ts";
import { richText } from "./rich-text.ts";
import { flag, list, object, type Shape, tagged, taggedOnly, text } from "./shape.ts";
import { anyText, plainText } from "./text-objects.ts";

const source = object({ required: { url: text(), text: text() } });

const taskCard = object({
  required: {
    task_id: text(),
    title: text(),
    status: text({ oneOf: ["pending", "in_progress", "complete", "error"] }),
  },
  optional: {
    block_id: blockId,
    details: richText,
    output: richText,
    sources: list(tagged({ url: source })),
  },
});

/** Slack's own types leave the tasks of a plan open; one that says it is a task card must be one. */
const planTask: Shape = (value, at, found) => {
  if (isObject(value) && value.type === "task_card") taskCard(value, at, found);
  else object({ open: true })(value, at, found);
};

/** Buttons of a card that every source agrees on; the documented limit is 3. */
const cardButtonsSafe = 2;

const card = object({
  optional: {
    block_id: blockId,
    title: anyText(150),
    subtitle: anyText(150),
    body: anyText(200),
    subtext: anyText(200),
    actions: list(tagged({ button }), { max: 3 }),
    hero_image: imageElement,
    icon: imageElement,
    slack_icon: tagged({ icon: object({ required: { name: text() } }) }),
  },
  anyOf: ["hero_image", "title", "actions", "body"],
  notBoth: ["icon", "slack_icon"],
  also: ({ actions }, _at, { doubts }) => {
    if (Array.isArray(actions) && actions.length > cardButtonsSafe) doubts.push("card-buttons-2");
  },
});

/** What may stand inside a container. */
const containerChildren = [
  "actions",
  "context",
  "divider",
  "header",
  "image",
  "input",
  "rich_text",
  "section",
  "table",
  "video",
];

const childBlock = taggedOnly(containerChildren, { ...layoutBlocks, ...dataBlocks });

const container = object({
  required: { child_blocks: list(childBlock, { min: 1, max: 10 }) },
  optional: {
    block_id: blockId,
    title: plainText(150),
    rich_text_title: richText,
    subtitle: anyText(150),
    icon: imageElement,
    width: text({ oneOf: ["narrow", "standard", "wide", "full"] }),
    is_collapsible: flag,
    default_collapsed: flag,
    has_header_divider: flag,
  },
  anyOf: ["title", "rich_text_title"],
});

/** Blocks that came with agents and newer layouts. */
export const agentBlocks: { readonly [type: string]: Shape } = {
  card,
  container,
  carousel: object({
    required: { elements: list(tagged({ card }), { min: 1, max: 10 }) },
    optional: { block_id: blockId },
  }),
  task_card: taskCard,
  plan: object({
    required: { title: text() },
    optional: { block_id: blockId, tasks: list(planTask) },
  }),
  markdown: object({
    required: { text: text({ min: 1, max: 12_000 }) },
    optional: { block_id: blockId },
  }),
  alert: object({
    required: { text: anyText(200) },
    optional: {
      block_id: blockId,
      level: text({ oneOf: ["default", "info", "warning", "error", "success"] }),
    },
  }),
};
