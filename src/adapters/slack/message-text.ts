import type { MessageShortcut } from "@slack/bolt";

type Part = Readonly<Record<string, unknown>>;

/**
 * What a message says, as far as its links may stand there. That of an app may say nothing itself: then its attachments and
 * blocks have the links. Those of a person's message are previews of the links that it has already, or a message that was
 * forwarded, whose own address is no article.
 */
export function textOf({
  text = "",
  attachments = [],
  blocks,
}: MessageShortcut["message"]): string {
  const parts = attachments as readonly Part[];
  const own = parts
    .filter(isForwarded)
    .reduce(
      (rest, { from_url }) => (hasLink(from_url) ? rest.replaceAll(from_url, "") : rest),
      text.replaceAll("&amp;", "&"),
    );
  if (hasLink(own)) return own;
  const said = [own, ...parts.flatMap(textsOf), ...linksIn(blocks, isSaid)];
  const shown = said.some(hasLink) ? said : [...said, ...linksIn({ blocks, parts }, isButton)];
  return shown.join(" ");
}

function isForwarded({ is_msg_unfurl }: Part): boolean {
  return is_msg_unfurl === true;
}

/** The address that an attachment is about, else all that it says. */
function textsOf(attachment: Part): readonly string[] {
  const { text, title_link, from_url } = attachment;
  const main = isForwarded(attachment) ? text : (title_link ?? from_url);
  return hasLink(main) ? [main] : linksIn(attachment, isSaid);
}

/** Lists and objects within one another that are looked into; no message has so many. */
const depthMax = 40;

/** Texts with links, wherever they stand: in elements of blocks, around an attachment, or in a field of one. */
function linksIn(
  part: unknown,
  counts: (name: string, owner: object) => boolean,
  depth = 0,
): readonly string[] {
  if (typeof part !== "object" || part === null || depth > depthMax) return [];
  return Object.entries(part).flatMap(([name, inner]) => {
    if (!hasLink(inner)) return linksIn(inner, counts, depth + 1);
    return counts(name, part) ? [inner] : [];
  });
}

/** Whether people read it, or are led there by rich text; other addresses are those of pictures and the like. */
function isSaid(name: string, part: object): boolean {
  const isLink = "type" in part && part.type === "link";
  if (name === "url" || name === "text") return isLink === (name === "url");
  return name === "pretext" || (name === "value" && "title" in part);
}

/** Buttons often lead into an app: they count where nothing else has a link. */
function isButton(name: string, part: object): boolean {
  return name === "url" && "type" in part && part.type === "button";
}

function hasLink(value: unknown): value is string {
  return typeof value === "string" && /https?:/i.test(value);
}
