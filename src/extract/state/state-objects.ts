import { isObject } from "#shared/json-value.ts";
import { Name } from "./loose-literal.ts";

export type StateObject = Readonly<Record<string, unknown>>;

/** Members that hold what is read, the likeliest first; all others describe it. */
const textMembers = [
  "text",
  "value",
  "html",
  "content",
  "children",
  "body",
  "nodes",
  "items",
  "paragraphs",
  "blocks",
  "data",
  "props",
  "attributes",
  "fields",
  "contents",
  "elements",
  "content_elements",
  "contentElements",
  "sections",
  "model",
  "markup",
  "copy",
  "#text",
];

export function isTextMember(name: string): boolean {
  return textMembers.includes(name);
}

/** Members that say what a part of a text is. */
const kindMembers = [
  "type",
  "nodeType",
  "_type",
  "__typename",
  "tag",
  "tagName",
  "name",
  "kind",
  "style",
];

export function stateObject(value: unknown): StateObject | undefined {
  return isObject(value) && !(value instanceof Name) ? value : undefined;
}

/** What a node says it is; its style counts where that names a heading or a quotation. */
export function kindNameOf(node: StateObject): string {
  const style = node.style;
  if (typeof style === "string" && /^(?:h[1-6]|blockquote)$/i.test(style)) return style;
  for (const key of kindMembers) {
    const value = node[key];
    if (typeof value === "string" && value.length < 80) return value;
  }
  return "";
}

/** The member of a node that holds its text; of several the first with text in it. */
export function textMemberOf(node: StateObject): string | undefined {
  return textMembers.find((key) => holdsText(node[key], 0));
}

/** How far down a text is looked for in a member. */
const lookMax = 12;

function holdsText(value: unknown, depth: number): boolean {
  if (typeof value === "string") return value.trim() !== "";
  if (depth > lookMax) return false;
  if (Array.isArray(value)) return value.slice(0, 50).some((item) => holdsText(item, depth + 1));
  const object = stateObject(value);
  return object !== undefined && textMembers.some((key) => holdsText(object[key], depth + 1));
}
