import { quick } from "#shared/quick.ts";
import { anywhere, openings } from "./furniture-lines.ts";

const patterns: readonly RegExp[] = [
  ...openings.map((source) => new RegExp(`^["“„«]?(?:${source})`, "iu")),
  ...anywhere.map((source) => new RegExp(source, "iu")),
].map(quick);

/** What stands at the end of a text about who wrote it. */
const aboutWriter =
  /^(?:reporting|writing|editing|additional reporting) by |contributed to this (?:report|story|article)|\breported from \p{Lu}[^.]* (?:wrote|contributed) from \p{Lu}|\bcan be reached (?:at|on)\b|^follow (?:him|her|them|me) (?:on|at)\b|^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2} (?:is|writes|covers|works) (?:an? |the )?(?:\p{L}+[ -]){0,4}(?:reporter|columnist|correspondent|staff writer|contributor|freelance \p{L}+|editor)(?= (?:at|for|with|of|covering|based)|\.)/iu;

/** Words with letters of two scripts stand where an advertisement hides from filters. */
const mixedScript = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/gu;
const mixedMax = 2;

/** Who wrote a text, by what follows the name where it tells of the writer. */
const tellsOfWriter =
  /^['’]s (?:\p{Ll}+ ){0,2}(?:book|novel|column|podcast|newsletter)(?!\p{L})|^,? (?:is|was|has|writes|works|lives|covers|reports|teaches|ist|war|hat|lebt|arbeitet|schreibt|studiert[e]?|berichtet|est|travaille|écrit|vit|es|escribe|trabaja|é|escreve|trabalha|è|scrive|lavora|vive|schrijft|werkt|woont)(?!\p{L})/u;

/** Whether a sentence tells of the one who wrote the text ("Ada Brook is the author of …"). */
export function isAboutWriter(text: string, bylines: readonly string[]): boolean {
  return bylines.some(
    (name) =>
      name.includes(" ") && text.startsWith(name) && tellsOfWriter.test(text.slice(name.length)),
  );
}

/** A line that belongs to the page and not to the story: credits, links to other pages, contacts. */
export function isFurniture(text: string, isAtEnd: boolean): boolean {
  if (!/\p{L}{2}/u.test(text)) return true;
  if ((text.match(mixedScript)?.length ?? 0) > mixedMax) return true;
  return patterns.some((pattern) => pattern.test(text)) || (isAtEnd && aboutWriter.test(text));
}
