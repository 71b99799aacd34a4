import { cutText } from "#shared/cut-text.ts";

/** What parts an outlet's name from the name of a section, or from its motto. */
const parting = /\s+[-–—|·•»:]\s+|\s*[|»]\s*|:\s+/u;

/** How code hosts and registries call a project's feeds: "Release notes from quillon", "Recent Commits to quillon:main". */
const ofProject =
  /^(?:release notes from|tags from|recent commits to|pypi (?:recent updates|release history) for) ([^\s:]+)(?::\S+)?$/iu;

/** Longest name of an outlet, in characters. */
const lengthMax = 60;

/**
 * The name of an outlet from the title of a feed: "Le Monde.fr - Actualités" is Le Monde.fr,
 * "World news | The Guardian" is The Guardian, "Release notes from quillon" quillon. The part that the host bears is taken, else the first.
 *
 * @param url any address of the outlet
 */
export function outletName(title: string, url: string): string {
  const project = ofProject.exec(title)?.[1];
  if (project !== undefined) return cutText(project, lengthMax);
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

/** "v5.4.2": of which project, only its feed says. */
const versionAlone = /^(?:(?:release|version) )?v?\d+(?:\.\d+)+(?:[-+.]?[\p{L}\d.+-]*)$/iu;

/** A title that says enough by itself: a version alone with what it is a version of before it. */
export function titleWithProject(title: string, outlet: string): string {
  return versionAlone.test(title) ? `${outlet} ${title}` : title;
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
