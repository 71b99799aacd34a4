import { button, contextActionElements, workflowButton } from "./button-elements.ts";
import { choices, multiSelects, overflow, selects } from "./choice-elements.ts";
import { blockId, imageElement, imageSource } from "./composition.ts";
import { fileInput, pickers, richTextInput, typedInputs } from "./input-elements.ts";
import { linkProblem, secureLinkProblem } from "./links.ts";
import { richText } from "./rich-text.ts";
import { flag, list, number, object, type Shape, tagged, text } from "./shape.ts";
import { anyText, plainText, textObjects } from "./text-objects.ts";

const pressables = { button, workflow_button: workflowButton, overflow };
const chosen = { ...selects, ...multiSelects, ...choices, ...pickers };
// Beside a text there is room for a date or a time, not for both.
const { datetimepicker: _, ...besideText } = chosen;

const actions = object({
  required: {
    elements: list(tagged({ ...pressables, ...chosen, rich_text_input: richTextInput }), {
      min: 1,
      max: 25,
    }),
  },
  optional: { block_id: blockId },
});

const section = object({
  optional: {
    block_id: blockId,
    text: anyText(3000),
    fields: list(anyText(2000), { min: 1, max: 10 }),
    accessory: tagged({ ...pressables, ...besideText, image: imageElement }),
    expand: flag,
  },
  anyOf: ["text", "fields"],
});

const image = object({
  required: { alt_text: text({ max: 2000 }) },
  optional: { ...imageSource, block_id: blockId, title: plainText(2000) },
  oneOf: ["image_url", "slack_file"],
});

const input = object({
  required: {
    label: plainText(2000),
    element: tagged({ ...typedInputs, ...chosen, file_input: fileInput }),
  },
  optional: { block_id: blockId, hint: plainText(2000), optional: flag, dispatch_action: flag },
});

const video = object({
  required: {
    alt_text: text({ max: 2000 }),
    title: plainText(199),
    thumbnail_url: text({ check: linkProblem }),
    video_url: text({ check: secureLinkProblem }),
  },
  optional: {
    block_id: blockId,
    author_name: text({ max: 49 }),
    description: plainText(199),
    provider_icon_url: text({ check: linkProblem }),
    provider_name: text(),
    title_url: text({ check: secureLinkProblem }),
  },
});

/**
 * The blocks that arrange text and elements.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks
 */
export const layoutBlocks: { readonly [type: string]: Shape } = {
  actions,
  section,
  image,
  input,
  video,
  rich_text: richText,
  divider: object({ optional: { block_id: blockId } }),
  header: object({
    required: { text: plainText(150) },
    optional: { block_id: blockId, level: number({ integer: true, min: 1, max: 4 }) },
  }),
  context: object({
    required: {
      elements: list(tagged({ ...textObjects, image: imageElement }), { min: 1, max: 10 }),
    },
    optional: { block_id: blockId },
  }),
  context_actions: object({
    required: { elements: list(tagged(contextActionElements), { min: 1, max: 5 }) },
    optional: { block_id: blockId },
  }),
};
