import { inAscii, plainWords, tidied, withoutAddresses } from "./tidy-text.ts";
import { partsOf, squeezed } from "./without-outlet.ts";

const nameCharactersMax = 60;

/** What is longer before it is made plain is no name with a slogan. */
const textCharactersMax = 1000;

/** Rights and years around a name. */
const rights =
  /©|\(c\)|ⓒ|®|\bcopyrights?\b|\ball rights reserved\b.*$|\balle rechte vorbehalten\b.*$|\btous droits réservés\b.*$|\btodos los derechos reservados\b.*$|\btodos os direitos reservados\b.*$|\bwszelkie prawa zastrzeżone\b.*$|\b(?:19|20)\d\d(?:\s?[-–—]\s?(?:(?:19|20)?\d\d)?)?\b/giu;

/** Forms of firms, which no reader knows an outlet by. */
const legalForm =
  /[\s,]+(?:gmbh(?:\s?&\s?co\.?\s?kg)?|ag|llc|inc\.?|ltd\.?|limited|corp(?:oration|\.)?|co(?:mpany|\.)|s\.?a\.?s?\.?|s\.?r\.?l\.?|b\.?v\.?|plc|oy|ab)$/iu;

/** An address of a host. */
export function isHostName(name: string): boolean {
  return /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,6}$/u.test(name);
}

/**
 * A name without rights, firms and slogans around it: of "Example | The popular news platform" the part
 * that the host is called by.
 *
 * @param host without `www.`
 * @returns `undefined` where no name is left: an address, a template that was not filled in
 */
export function plainOutletName(text: string, host: string): string | undefined {
  const whole = tidied(text.slice(0, textCharactersMax));
  if (/[{}<>$=\\]|^https?:|\/\//.test(whole.replace(/\s\/\/\s/g, " "))) return undefined;
  const bare = withoutAddresses(whole.replace(/^@/, ""), " ")
    .replace(rights, " ")
    .replace(/\s+/g, " ")
    .replace(/^(?:\s|by\b|[-–—|:,.;])+|[\s\-–—|:,;]+$/giu, "")
    .replace(/^www\./i, "");
  const parts = partsOf(bare.replace(/\s\/\/\s/g, " | "));
  const name = parts.length < 2 ? bare : (partLike(parts, host) ?? bare);
  const plain = name
    .replace(/,\s.*$/, (rest) => (isLikeHost(name.slice(0, -rest.length), host) ? "" : rest))
    .replace(legalForm, "")
    .replace(/^[\p{So}\s]+|[\p{So}\s]+$/gu, "");
  const isName = /\p{L}/u.test(plain) && plain.length > 1 && plain.length <= nameCharactersMax;
  return isName ? plain : undefined;
}

/** The part that the host is called by; for one in initials the part with their words. */
function partLike(parts: readonly string[], host: string): string | undefined {
  const like = parts.filter((part, index) =>
    isLikeHost(part, host, index === 0 ? "some" : "mostly"),
  );
  const best = like.find((part) => !isHostName(part)) ?? like[0];
  if (best === undefined) return undefined;
  const letters = squeezed(best);
  const isShort = letters.length >= 2 && letters.length <= 6;
  const inWords = (part: string): boolean =>
    plainWords(part).length > 1 && initialsOf(part).some((initials) => isIn(initials, letters));
  return (isShort ? parts.find((part) => part !== best && inWords(part)) : undefined) ?? best;
}

/** Parts of a host's name that are no name. */
const suffix =
  /(?:\.(?:co|com|org|net|gov|gob|gv|gouv|ac|edu|or|ne))?\.[a-z]{2}$|\.[a-z0-9-]{2,}$/i;

/**
 * Whether a name has to do with a host: "The Detroit News" with detroitnews.com, "Frankfurter Rundschau"
 * with fr.de, "Spiegel Online" with spiegel.de.
 *
 * @param host without `www.`
 * @param share how much of the name the host's has to be: "mostly" where the name may be any text, "all"
 *   where it may be that of another firm
 */
export function isLikeHost(
  name: string,
  host: string,
  share: "some" | "mostly" | "all" = "some",
): boolean {
  const words = plainWords(inAscii(name));
  const own = words.join("");
  if (own.length < 2 || words.length > 8) return false;
  if (isHostName(name) && squeezed(host).endsWith(squeezed(name.replace(/^www\./i, ""))))
    return true;
  const label = inAscii(host.replace(suffix, ""));
  return label.split(".").some((part) => {
    const called = part.replace(/-/g, "");
    if (called.length < 2) return false;
    if (own === called || part.split("-").includes(own)) return true;
    if (called.length >= 3 && own.includes(called) && hasWordStart(words, called))
      return called.length >= own.length * leastShare[share];
    if (share === "all") return own.length >= 4 && called.includes(own) && isMost(own, called);
    if (initialsOf(inAscii(name)).includes(called)) return true;
    if (own.length >= 3 && called.includes(own)) return isMost(own, called);
    const shared = words.filter(
      (word) => (word.length >= 4 && called.includes(word)) || part.split("-").includes(word),
    );
    const sharedLength = shared.join("").length;
    return (
      sharedLength >= 4 &&
      sharedLength >= called.length * 0.5 &&
      (share === "some" || sharedLength >= own.length * leastShare.mostly)
    );
  });
}

const leastShare = { some: 0.3, mostly: 0.4, all: 0.5 };

function isMost(own: string, called: string): boolean {
  return own.length > called.length / 2;
}

/** Whether the host's name begins where a word of the name does. */
function hasWordStart(words: readonly string[], called: string): boolean {
  return words.some((_word, index) => words.slice(index).join("").startsWith(called));
}

/** The first letters of a name's words, with its small words and without. */
function initialsOf(name: string): readonly string[] {
  const words = plainWords(name);
  const large = words.filter((word) => !small.test(word));
  return [words, large].map((some) => some.map((word) => word[0]).join(""));
}

const small =
  /^(?:the|an?|of|for|and|in|der|die|das|des|dem|für|fuer|und|im|am|de|du|la|le|les|et|el|los|y|di|del|della|e|do|da)$/;

/** Whether letters stand in a text in their order. */
function isIn(letters: string, text: string): boolean {
  let at = -1;
  return (
    letters.length > 1 &&
    [...letters].every((letter) => {
      at = text.indexOf(letter, at + 1);
      return at !== -1;
    })
  );
}
