import { cutText } from "#shared/cut-text.ts";

/** What parts an outlet's name from the name of a section, or from its motto. */
const parting = /\s+[-–—|·•»:]\s+|\s*[|»]\s*|:\s+/u;

/** Longest name of an outlet, in characters. */
const lengthMax = 60;

/**
 * The name of an outlet from the title of a feed: "Le Monde.fr - Actualités" is Le Monde.fr,
 * "World news | The Guardian" is The Guardian. The part that the host bears is taken, else the first.
 *
 * @param url any address of the outlet
 */
export function outletName(title: string, url: string): string {
  const parts = title
    .split(parting)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const host = letters(new URL(url).hostname);
  const borne = parts.find((part) => {
    const name = letters(part).replace(/^(?:the|le|la|les|der|die|das|el|il)(?=.{4})/, "");
    return name.length >= 3 && host.includes(name);
  });
  return cutText(borne ?? parts[0] ?? title.trim(), lengthMax);
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
