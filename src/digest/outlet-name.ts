/** What parts an outlet's name from the name of a section, or from its motto. */
const parting = /\s+[-–—|·•»:]\s+|\s*[|»]\s*|:\s+/u;

/** Longer names are cut where they are shown. */
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
  const name = borne ?? parts[0] ?? title.trim();
  return name.length <= lengthMax ? name : `${name.slice(0, lengthMax - 1).trimEnd()}…`;
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
