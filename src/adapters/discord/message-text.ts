import * as z from "zod/mini";

const embed = z.object({
  /** "rich" where an app made it; else it is a preview of a link. */
  type: z.optional(z.string()),
  url: z.nullish(z.string()),
  description: z.nullish(z.string()),
  fields: z.optional(z.array(z.object({ value: z.string() }))),
});

/** The parts of a message in which links may stand. */
export const said = z.object({
  content: z.optional(z.string()),
  embeds: z.optional(z.array(embed)),
  components: z.optional(z.array(z.unknown())),
});

/** The addresses of the links that we wrote in a message of ours. */
export function linksIn(message: z.infer<typeof said> = {}): readonly string[] {
  const links = textsOf(message)
    .join(" ")
    .matchAll(/\]\(<([^<>\s]+)>\)/g);
  return [...links].map(([, address = ""]) => address);
}

/**
 * What a message says; that of an app may say it in embeds or components. A preview may give the address that a link of
 * the text leads to, and counts only where the text has none.
 */
export function textsOf({ content = "", embeds = [], components = [] }: z.infer<typeof said>) {
  const own = embeds.filter(({ type }) => type === "rich" || !/https?:/i.test(content));
  return [content, ...own.flatMap(wordsOf), ...components.flatMap(textsIn)];
}

/** The address that an embed is about, else all that it says. */
function wordsOf({ url, description, fields = [] }: z.infer<typeof embed>): readonly string[] {
  return url ? [url] : [description ?? "", ...fields.map(({ value }) => value)];
}

/** Texts stand in displays, which stand in sections and containers. */
function textsIn(component: unknown): readonly string[] {
  if (typeof component !== "object" || component === null) return [];
  const own = "content" in component && typeof component.content === "string";
  const inner =
    "components" in component && Array.isArray(component.components) ? component.components : [];
  return [...(own ? [String(component.content)] : []), ...inner.flatMap(textsIn)];
}
