import { isObject, type JsonObject, objectsIn } from "#shared/json-value.ts";
import { type FieldPath, type Findings, lengthOf, required } from "./form-error.ts";
import { checkLink, embedLink, embedMedia } from "./links.ts";

/** Characters of all embeds of one message. @see discord.com/developers/docs/resources/message#embed-object-embed-limits */
const embedsLengthMax = 6_000;

/** The rules of embeds that look at more than one field. */
export function checkEmbeds(value: unknown, path: FieldPath, found: Findings): void {
  let total = 0;
  for (const [index, embed] of objectsIn(value).entries()) {
    const at = [...path, index];
    total += embedLength(embed);
    checkEmbed(embed, at, found);
  }
  if (total > embedsLengthMax)
    found.errors.push({
      path,
      code: "MAX_EMBED_SIZE_EXCEEDED",
      message: `Embed size exceeds maximum size of ${embedsLengthMax}`,
    });
}

function checkEmbed(embed: JsonObject, at: FieldPath, found: Findings): void {
  const { author, footer, image, thumbnail, fields } = embed;
  for (const [index, field] of objectsIn(fields).entries())
    for (const name of ["name", "value"])
      if (lengthOf(field[name]) === 0) found.errors.push(required([...at, "fields", index, name]));
  if (!isVisible(embed)) found.errors.push(required([...at, "description"]));
  checkLink(embed.url, [...at, "url"], embedLink, found);
  const parts = { author, footer, image, thumbnail };
  const wanted = { author: "name", footer: "text", image: "url", thumbnail: "url" } as const;
  for (const [name, part] of Object.entries(parts)) {
    if (!isObject(part)) continue;
    const needed = wanted[name as keyof typeof wanted];
    // That an empty link is none is said of it as a link, below.
    const isEmptyLink = needed === "url" && part.url === "";
    if (lengthOf(part[needed]) === 0 && !isEmptyLink)
      found.errors.push(required([...at, name, needed]));
    checkLink(part.icon_url, [...at, name, "icon_url"], embedMedia, found);
    checkLink(part.url, [...at, name, "url"], name === "author" ? embedLink : embedMedia, found);
  }
}

function isVisible(embed: JsonObject): boolean {
  const inner = (part: unknown, name: string) => isObject(part) && lengthOf(part[name]) > 0;
  return (
    lengthOf(embed.title) > 0 ||
    lengthOf(embed.description) > 0 ||
    objectsIn(embed.fields).length > 0 ||
    inner(embed.author, "name") ||
    inner(embed.footer, "text") ||
    inner(embed.image, "url") ||
    inner(embed.thumbnail, "url") ||
    inner(embed.video, "url")
  );
}

/** The characters of an embed that count towards the total. */
function embedLength(embed: JsonObject): number {
  const { title, description, author, footer } = embed;
  const fields = objectsIn(embed.fields).reduce(
    (sum, field) => sum + lengthOf(field.name) + lengthOf(field.value),
    0,
  );
  return (
    lengthOf(title) +
    lengthOf(description) +
    fields +
    (isObject(author) ? lengthOf(author.name) : 0) +
    (isObject(footer) ? lengthOf(footer.text) : 0)
  );
}
