import * as z from "zod/mini";

const embed = z.object({
  url: z.nullish(z.string()),
  description: z.nullish(z.string()),
  fields: z.optional(z.array(z.object({ value: z.string() }))),
});

const attachment = z.object({
  url: z.string(),
  filename: z.optional(z.string()),
  content_type: z.optional(z.string()),
});

/** The parts of a message in which links may stand. */
export const said = z.object({
  attachments: z.optional(z.array(attachment)),
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
 * What a message says; that of an app may say it in embeds or components. An embed may give another spelling of a link in
 * the text, as a preview does, and counts only where the text has none. So does a PDF that is attached.
 */
export function textsOf({
  attachments = [],
  content = "",
  embeds = [],
  components = [],
}: z.infer<typeof said>) {
  const embedded = hasLink(content) ? [] : embeds.flatMap(wordsOf);
  const texts = [content, ...embedded, ...partsIn(components, "content")];
  if (texts.some(hasLink)) return texts;
  const documents = attachments.filter(isPdf).map(({ url }) => url);
  // Buttons often lead into an app: they count where nothing else has a link.
  return [...texts, ...(documents.length > 0 ? documents : partsIn(components, "url"))];
}

function isPdf({ filename = "", content_type = "" }: z.infer<typeof attachment>): boolean {
  return content_type.startsWith("application/pdf") || /\.pdf$/i.test(filename);
}

function hasLink(text: string): boolean {
  return /https?:/i.test(text);
}

/** The address that an embed is about, else all that it says. */
function wordsOf({ url, description, fields = [] }: z.infer<typeof embed>): readonly string[] {
  return url ? [url] : [description ?? "", ...fields.map(({ value }) => value)];
}

/** Lists and objects within one another that are looked into; no message has so many. */
const depthMax = 40;

/** Texts stand in displays, addresses in buttons; both in rows, sections and containers, or beside a section. */
function partsIn(component: unknown, name: "content" | "url", depth = 0): readonly string[] {
  if (typeof component !== "object" || component === null || depth > depthMax) return [];
  if (Array.isArray(component)) return component.flatMap((one) => partsIn(one, name, depth + 1));
  const { [name]: own, components, accessory } = component as Readonly<Record<string, unknown>>;
  return [
    ...(typeof own === "string" ? [own] : []),
    ...partsIn(components, name, depth + 1),
    ...partsIn(accessory, name, depth + 1),
  ];
}
