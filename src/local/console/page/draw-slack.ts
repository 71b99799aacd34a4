import type { Block } from "./console-state.ts";
import { drawMrkdwn } from "./draw-mrkdwn.ts";
import { type Child, element, link, list, members, text, useOnce } from "./elements.ts";

/** Called when a person presses a button. */
export type Press = (press: {
  readonly actionId: string;
  readonly blockId: string;
  readonly choice?: string;
}) => Promise<void>;

/** Draws Block Kit as Slack does, as far as our messages use it; other blocks by their name. */
export function drawBlocks(blocks: readonly Block[], press: Press): readonly Node[] {
  return blocks.map((block) => drawBlock(block, press));
}

function drawBlock(block: Block, press: Press): Node {
  switch (block.type) {
    case "header":
      return element("h3", {}, text(members(block.text).text));
    case "section":
      return element("p", {}, ...drawText(block.text), ...list(block.fields).flatMap(drawText));
    case "context":
      return element(
        "p",
        { class: "context" },
        ...list(block.elements).flatMap((part) => [...drawText(part), " "]),
      );
    case "divider":
      return element("hr", {});
    case "rich_text":
      return element("div", {}, ...list(block.elements).map(drawRich));
    case "actions":
      return element(
        "ul",
        { class: "buttons" },
        ...list(block.elements).map((one) =>
          element("li", {}, drawAction(one, text(block.block_id), press)),
        ),
      );
    default:
      return element("p", { class: "context" }, `[${text(block.type)}]`);
  }
}

function drawText(value: unknown): readonly Child[] {
  const { type, text: source } = members(value);
  return type === "mrkdwn" ? drawMrkdwn(text(source)) : [text(source)];
}

function drawAction(action: Block, blockId: string, press: Press): Node {
  if (action.type !== "static_select") return drawButton(action, blockId, press);
  const initial = text(members(action.initial_option).value);
  const prompt = text(members(action.placeholder).text);
  const menu = element(
    "select",
    { "aria-label": prompt },
    ...(initial === "" ? [element("option", { value: "" }, prompt)] : []),
    ...list(action.options).map((one) => {
      const value = text(one.value);
      const chosen = value === initial ? { value, selected: "" } : { value };
      return element("option", chosen, text(members(one.text).text));
    }),
  );
  useOnce(menu, "change", () =>
    press({ actionId: text(action.action_id), blockId, choice: menu.value }),
  );
  return menu;
}

function drawButton(button: Block, blockId: string, press: Press): Node {
  const label = text(members(button.text).text);
  const url = text(button.url);
  if (url !== "") {
    return element("a", { class: "button", href: url, target: "_blank", rel: "noreferrer" }, label);
  }
  const made = element("button", { type: "button", class: text(button.style) }, label);
  useOnce(made, "click", () => press({ actionId: text(button.action_id), blockId }));
  return made;
}

function drawRich(block: Block): Node {
  const children = list(block.elements);
  switch (block.type) {
    case "rich_text_list":
      return element(
        block.style === "ordered" ? "ol" : "ul",
        {},
        ...children.map((item) => element("li", {}, ...list(item.elements).map(drawInline))),
      );
    case "rich_text_quote":
      return element("blockquote", {}, ...children.map(drawInline));
    case "rich_text_preformatted":
      return element("pre", {}, ...children.map(drawInline));
    default:
      return element("p", {}, ...children.map(drawInline));
  }
}

function drawInline(part: Block): Node {
  const words = part.type === "channel" ? "#news " : text(part.text);
  const plain =
    part.type === "link"
      ? link(text(part.url), words || text(part.url))
      : document.createTextNode(words);
  const { bold, italic, strike, code } = members(part.style);
  let drawn: Node = plain;
  if (code === true) drawn = element("code", {}, drawn);
  if (strike === true) drawn = element("s", {}, drawn);
  if (italic === true) drawn = element("em", {}, drawn);
  if (bold === true) drawn = element("strong", {}, drawn);
  return drawn;
}
