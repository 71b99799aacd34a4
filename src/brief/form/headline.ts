import { findDates } from "#language/dates.ts";
import { isStopWord } from "#language/stop-words.ts";
import { withoutWireSlugs } from "#language/wire-slugs.ts";
import { countWords } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import { anyCase, compiled, eachInAnyCase } from "./compiled.ts";
import { circumstances } from "./cuts/circumstances.ts";
import { insertion } from "./cuts/main-clause-words.ts";
import { headlineLabel } from "./genre/genre-words.ts";
import { phrasesOf } from "./phrases/phrases-of.ts";
import { isPhrase, surelyHasVerb } from "./sentences/whole/verbless.ts";

/** A headline with more words is cut at a clause; the article's own only where it has more than `ownWordsMax`, for its writer knew what it must say. */
const wordsMax = 18;
const ownWordsMax = 24;

/** Titles of pages that say nothing of the text. */
const emptyTitle =
  /^(?:document|untitled(?: document)?|home(?:page)?|index|page|news|article|artikel|artículo|articolo|startseite|neuigkeiten|aktuelles|news-archiv|pressemitteilungen|impressum|accueil|actualités|inicio|noticias|início|notícias|notizie|nieuws|aktualności|новости|новини|media playback is .*)$/iu;

/** The headline of a brief: the article's own, cleaned, else the gist cut at a clause. */
export function headlineOf(title: string | undefined, gist: string, language: Language): string {
  const own = cleanTitle(title ?? "");
  if (countWords(own, language) > 0 && !emptyTitle.test(own)) return cutOwn(own, language);
  const said = gist.replace(/[.。۔]$|\s…$/u, "");
  const cut = cutAtClause(
    said,
    language,
    (rest, kept) => mayEndBefore(rest, language) && standsAlone(kept, said, language),
  );
  if (cut !== said) return cut;
  const main = mainClause(said, language);
  return main === said ? begun(said, language) : main;
}

/** Whether a headline made of the gist says it all over again. */
export function repeatsGist(headline: string, gist: string, language: Language): boolean {
  return (
    gist.startsWith(headline) &&
    countWords(headline, language) > repeatedShare * countWords(gist, language)
  );
}

/** The part of a gist beyond which a headline made of it is only the gist again. */
const repeatedShare = 0.8;

function cleanTitle(title: string): string {
  const text = withoutWireSlugs(withoutSection(title.replace(/\s+/gu, " ").trim()))
    .replace(/^(?:[>|•·\s]|[»›](?!.{0,300}[«‹]))+/u, "")
    .replace(headlineLabel, "")
    .replace(/\s*[[(](?:video|photos?|update[ds]?|vidéo|foto[s]?|updated?)[\])]\s*/giu, " ")
    .replace(/\s*(?:\.{3}|…)$/u, "")
    .replace(/(?<![.\p{Lu}])\.$/u, "")
    .trim();
  // "owner/name", "libname.so" and "node_exporter" are written so.
  return text.replace(/^\p{Ll}(?!\p{Lu})(?!\S*[\p{L}\p{N}][/_.][\p{L}\p{N}])/u, (letter) =>
    letter.toLocaleUpperCase(),
  );
}

/** A bar parts a headline from the site's or a section's name: what is left of it, or where that is one word the longest part. */
function withoutSection(title: string): string {
  const parts = title.split(/\s+[|｜¦│]\s+/u).filter((part) => part.trim() !== "");
  const [first = title] = parts;
  if (parts.length < 2 || first.includes(" ")) return first;
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
}

/** Whether a gist says what it says without a last part: one that only adds, and neither denies, hedges nor says who says it. */
function mayEndBefore(rest: string, language: Language): boolean {
  const { and, guarded, relatives, tails } = phrasesOf(language);
  const opens = anyCase`^[\\s,;:–—，；：、|-]*(?:${relatives}|${tails}|${and}|but|while|mais|mas|pero|ma|aber|während|sondern|\\p{Ll}+ing)(?:\\s|$)`;
  return opens.test(rest) && !compiled(guarded, "iu").test(rest);
}

/** The article's own headline within the limit: without what only adds. */
function cutOwn(title: string, language: Language): string {
  if (countWords(title, language) <= ownWordsMax) return title;
  const { says } = phrasesOf(language);
  return cutAtClause(title, language, (rest) => !compiled(says, "iu").test(rest));
}

/** A main clause has so many words at least. */
const clauseWordsMin = 6;

/** "Ada Brook has apologised[ after calling …]": where what follows a main clause without a comma only adds. */
function mainClause(said: string, language: Language): string {
  const opens = circumstances[language];
  if (opens === undefined) return said;
  const words = countWords(said, language);
  const isGuarded = compiled(phrasesOf(language).guarded, "iu");
  for (const { index } of said.matchAll(compiled(` (?=(?:${opens})(?:\\s|(?<=[d'’ ])))`, "giu"))) {
    const kept = said.slice(0, index);
    const rest = said.slice(index);
    const count = countWords(kept, language);
    if (count < clauseWordsMin || count > repeatedShare * words) continue;
    if (/\p{N}/u.test(rest) || isGuarded.test(rest) || !isClosed(kept)) continue;
    // What stands behind a comma may be an aside that the main clause still follows.
    if (!kept.includes(",") && hasVerb(kept, language) && mainVerb(kept, language)) return kept;
  }
  return said;
}

/** A headline that breaks off says so much of its sentence at the most, and has so many words at least. */
const begunShare = 0.7;
const begunWordsMin = 7;

/**
 * "Bosses have been warned to expect a rise in calls …": where no clause may go, up to a phrase that may, and marked there.
 *
 * @returns the whole where what would go denies, hedges or says who says it
 */
function begun(said: string, language: Language): string {
  const { and, guarded, prepositions, relatives, tails, that } = phrasesOf(language);
  const isGuarded = compiled(guarded, "iu");
  const words = countWords(said, language);
  if (words <= wordsMax) return said;
  const most = begunShare * words;
  const opens = ` (?=(?:${and}|${prepositions}|${relatives}|${tails}|${that})\\s)`;
  const places = [...said.matchAll(compiled(opens, "giu"))].map(({ index }) => index);
  for (const place of places.toReversed()) {
    // "…, defined …": a word or two behind a comma hang in the air.
    const kept = said.slice(0, place).replace(/(?:,\s\S+(?:\s\S+)?)?[,;:–—-]?$/u, "");
    const rest = said.slice(kept.length);
    const count = countWords(kept, language);
    if (count < begunWordsMin) break;
    if (count > most || !isClosed(kept) || !mainVerb(kept, language)) continue;
    if (isStopWord(/\p{L}+$/u.exec(kept)?.[0].toLowerCase() ?? "", language)) continue;
    if (isGuarded.test(rest) || waits(kept, rest, language)) continue;
    // The gist tells a figure on the next line.
    if (/\p{N}/u.test(rest) && !mayLeaveFigure(kept, rest, language)) continue;
    return `${kept} …`;
  }
  return said;
}

/** Whether the main clause has its verb in what is kept: not in "The rider[, who fell in May, also sat out]". Where none is known in all of it, that cannot be told. */
function standsAlone(kept: string, whole: string, language: Language): boolean {
  if (mainVerb(kept, language) || !mainVerb(whole, language)) return true;
  // English verbs of the past are known by their ending alone, or by the clause that is joined to theirs.
  const rest = whole.slice(kept.length);
  return language === "en" && (/^, (?:but|and|while) /u.test(rest) || !isPhrase(kept, language));
}

/** Whether a verb is known beside those of relative clauses: not in "Ada Brook, 25, who was jailed". */
function mainVerb(text: string, language: Language): boolean {
  const { relatives } = phrasesOf(language);
  const main = text.replace(eachInAnyCase`(?<=,)\\s(?:${relatives})\\s[^,]*(?:,|$)`, " ");
  return surelyHasVerb(main, language);
}

/** "from Monday[ to Friday]", "bricks originating[ from the north]", "the mayor says[ that …]": what is left would say another day, or wait for the rest. */
function waits(kept: string, rest: string, language: Language): boolean {
  const isRange = /^ (?:to|till|and|à|au|et|al?|ao|y|e|bis|und|tot|en|do|i) /u.test(rest);
  return (
    /(?<=\p{Ll}{3})(?:ing|ant|nt[ei]s?)$/u.test(kept) ||
    endsWithVerb(kept, language) ||
    anyCase`^(?:\\s\\S+){0,5}\\s(?:${phrasesOf(language).that})[\\s'’]`.test(rest) ||
    (isRange && findDates(kept, language).some(({ end }) => end === kept.length))
  );
}

/** A known verb that no article makes a noun ("a sharp rise"); Vietnamese nouns hold verbs. */
function endsWithVerb(kept: string, language: Language): boolean {
  const isNoun =
    language === "vi" ||
    /(?<!\p{L})(?:an?|the|his|her|its|their|une?|sa|uma?|sua)(?: \p{L}+){1,2}$/iu.test(kept);
  return !isNoun && surelyHasVerb(`x ${/\p{L}+$/u.exec(kept)?.[0]}`, language);
}

/** Never a part of a figure, of a list or of what a clause with "that" or "who" waits for. */
function mayLeaveFigure(kept: string, rest: string, language: Language): boolean {
  const { and, relatives, that } = phrasesOf(language);
  return (
    !/\p{N}$/u.test(kept) &&
    !anyCase`\\s(?:${relatives}|${that})(?!\\p{L})`.test(kept) &&
    !anyCase`^\\s(?:${and}|${relatives}|${that})(?!\\p{L})`.test(rest)
  );
}

/** Whether a known verb stands behind the first words, so that the clause may be whole. */
function hasVerb(kept: string, language: Language): boolean {
  const { says, verbs } = phrasesOf(language);
  return anyCase`\\s(?:${verbs}|${says})\\s`.test(kept);
}

/** Ends a text before the last clause that fits, never inside a word, a bracket or a quotation. */
function cutAtClause(
  text: string,
  language: Language,
  mayGo: (rest: string, kept: string) => boolean,
): string {
  if (countWords(text, language) <= wordsMax) return text;
  const borders = [
    ...text.matchAll(/\s?[,;:–—，；：、](?=\s|[，；：、]|\p{Script=Han})|\s[|-]\s/gu),
  ]
    .filter(
      ({ index }) =>
        mayGo(text.slice(index), text.slice(0, index)) && !isInList(text, index, language),
    )
    .filter(({ index }) => !insertion.test(text.slice(index)))
    .map(({ index }) => text.slice(0, index))
    .filter((part) => isClosed(part));
  const fitting = borders.filter((part) => countWords(part, language) <= wordsMax);
  const cut = fitting.findLast((part) => countWords(part, language) >= 4);
  return cut?.trim() ?? text;
}

/** "A, B, and C" or "A, B and C": before B, and before C where another comma parts A and B. */
function isInList(text: string, at: number, language: Language): boolean {
  const rest = text.slice(at);
  if (anyCase`^,\\s\\S+(?:\\s\\S+)?\\s(?:${phrasesOf(language).and})\\s`.test(rest)) return true;
  if (/^,\s[^,;:]+,\s(?:and|or|und|oder|et|ou|y|o|e|en|of)\s/u.test(rest)) return true;
  return /^,\s(?:and|or)\s/u.test(rest) && text.slice(0, at).includes(",");
}

function isClosed(part: string): boolean {
  const count = (pattern: RegExp): number => part.match(pattern)?.length ?? 0;
  return (
    count(/[“„«「(（]/gu) === count(/[”»」)）]/gu) + (part.includes("„") ? count(/“/gu) : 0) &&
    count(/"/g) % 2 === 0
  );
}
