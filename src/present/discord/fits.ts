import type { APIComponentInContainer } from "discord.js";

/** Characters over all text displays that we allow ourselves; Discord refuses more than 4,000. */
const charactersMax = 3900;

/** Discord answers 500 when the texts' bytes and 12 for each pass 10,170 (discord-api-docs#8554). */
const bytesMax = 9500;

/** Whether the texts of a message stay within what Discord takes. */
export function fits(components: readonly APIComponentInContainer[]): boolean {
  const texts = components.flatMap((part) => ("content" in part ? [part.content] : []));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 12, 0);
  return texts.join("").length <= charactersMax && bytes <= bytesMax;
}
