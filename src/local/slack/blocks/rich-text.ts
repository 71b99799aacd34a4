import { blockId } from "./composition.ts";
import { type Fields, flag, list, number, object, type Shape, tagged, text } from "./shape.ts";

const style = object({
  optional: { bold: flag, italic: flag, strike: flag, code: flag, underline: flag },
});

function inline(required: Fields, optional: Fields = {}): Shape {
  return object({ required, optional: { style, ...optional } });
}

const inlineText = inline({ text: text() });
const inlineLink = inline({ url: text() }, { text: text(), unsafe: flag });

const inlineElement = tagged({
  text: inlineText,
  link: inlineLink,
  emoji: inline({ name: text() }, { unicode: text(), url: text() }),
  user: inline({ user_id: text() }),
  usergroup: inline({ usergroup_id: text() }),
  channel: inline({ channel_id: text() }),
  team: inline({ team_id: text() }),
  broadcast: inline({ range: text({ oneOf: ["here", "channel", "everyone"] }) }),
  color: inline({ value: text() }),
  date: inline({ timestamp: number(), format: text() }, { url: text(), fallback: text() }),
});

const border: Shape = (value, at, { faults }) => {
  if (value !== 0 && value !== 1) faults.push({ pointer: at, message: "must be one of: 0, 1" });
};

const section = object({ required: { elements: list(inlineElement) } });

const richTextElement = tagged({
  rich_text_section: section,
  rich_text_list: object({
    required: {
      style: text({ oneOf: ["bullet", "ordered"] }),
      elements: list(tagged({ rich_text_section: section })),
    },
    optional: { border, indent: number(), offset: number({ integer: true, min: 0 }) },
  }),
  rich_text_quote: object({ required: { elements: list(inlineElement) }, optional: { border } }),
  rich_text_preformatted: object({
    required: { elements: list(tagged({ text: inlineText, link: inlineLink })) },
    optional: { border, language: text() },
  }),
});

/** The block whose text Slack never parses: each mention and link is an element of its own. */
export const richText = tagged({
  rich_text: object({
    required: { elements: list(richTextElement, { min: 1 }) },
    optional: { block_id: blockId },
  }),
});
