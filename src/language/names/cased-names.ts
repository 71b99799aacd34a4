import type { Language } from "#model/language.ts";
import { calendarWords } from "../dates/calendar-words.ts";
import { foldNameWord } from "./fold-name.ts";
import {
  germanDeterminer,
  germanNounEnding,
  looseParticles,
  nameParticles,
  personTitles,
  sentenceOpeners,
} from "./name-words.ts";

/** A run of a text, in UTF-16 offsets. */
type Run = { readonly start: number; readonly end: number };

type Token = Run & {
  readonly text: string;
  readonly isCapital: boolean;
  /** Nothing but punctuation that ends a sentence, or an opening mark, stands before. */
  readonly opensSentence: boolean;
  /** What stands between this token and the one before. */
  readonly gap: string;
};

const token = /[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*(?:(?:['’.&-]|\.-)(?=\p{L})[\p{L}\p{M}\p{Nd}]+)*/gu;

/** Finds names by capitals, in languages that write them. */
export function casedNames(text: string, language: Language): readonly Run[] {
  const tokens = tokensOf(text, language);
  const seen = wordsSeen(tokens, text);
  const position = new Map(tokens.map((each, index) => [each, index]));
  const found: Run[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = runAt(tokens, at);
    if (run.length === 0) {
      at += 1;
      continue;
    }
    at += run.length;
    const name = trimmed(run, language, seen);
    const first = name[0];
    const last = name.at(-1);
    if (first === undefined || last === undefined) continue;
    if (language === "de" && !isGermanName(name, tokens[(position.get(first) ?? 0) - 1], seen))
      continue;
    found.push({ start: first.start, end: last.end });
  }
  return found;
}

/** The elided article of French and Italian: "l'Élysée", "dell'Italia". */
const elided = /^\p{L}{1,4}['’](?=\p{Lu})/u;

function tokensOf(text: string, language: Language): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    const article = language === "fr" || language === "it" ? elided.exec(match[0])?.[0] : undefined;
    const found = {
      0: match[0].slice(article?.length ?? 0),
      index: match.index + (article?.length ?? 0),
    };
    const gap = text.slice(end, match.index);
    const isAfterInitial = /^\.\s$/.test(gap) && isAbbreviation(tokens.at(-1)?.text ?? "");
    tokens.push({
      text: found[0],
      start: found.index,
      end: found.index + found[0].length,
      isCapital: /^\p{Lu}/u.test(found[0]) || /^\p{Ll}{1,3}[-'’]?\p{Lu}/u.test(found[0]),
      opensSentence: end === 0 || (/[.!?…:;\n“”"«»„—–•([‘]|''/.test(gap) && !isAfterInitial),
      gap: isAfterInitial ? " " : gap,
    });
    end = found.index + found[0].length;
  }
  return tokens;
}

function isAbbreviation(word: string): boolean {
  return (
    /^\p{Lu}$/u.test(word) ||
    /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) ||
    /^(?:Jr|Sr|St|Mt|Ft|Hr|Fr)$/.test(word) ||
    (word.length <= 5 && personTitles.has(word.toLowerCase()))
  );
}

/** Words as the text writes them where the sentence does not force a capital. */
type Seen = { readonly small: ReadonlySet<string>; readonly capital: ReadonlySet<string> };

function wordsSeen(tokens: readonly Token[], text: string): Seen {
  const headings = headingRuns(text);
  const small = new Set<string>();
  const capital = new Set<string>();
  let line = 0;
  for (const each of tokens) {
    while ((headings[line]?.end ?? Number.POSITIVE_INFINITY) < each.end) line += 1;
    if ((headings[line]?.start ?? Number.POSITIVE_INFINITY) <= each.start) continue;
    if (!each.isCapital) small.add(each.text.toLowerCase());
    else if (!each.opensSentence) capital.add(each.text.toLowerCase());
  }
  return { small, capital };
}

/** Lines in Title Case or CAPITALS: there a capital says nothing. */
function headingRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (line[0].length > 200) continue;
    const long = line[0].match(/\p{L}{4,}/gu) ?? [];
    const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
    if (long.length >= 4 && capitals / long.length > 0.7) {
      runs.push({ start: line.index, end: line.index + line[0].length });
    }
  }
  return runs;
}

/** The capitalised tokens from `at` on that stand side by side, particles between them included. */
function runAt(tokens: readonly Token[], at: number): readonly Token[] {
  const first = tokens[at];
  if (first === undefined || !first.isCapital) return [];
  const run = [first];
  for (let next = at + 1; next < tokens.length; next += 1) {
    const each = tokens[next];
    if (each === undefined || !/^(?: |\u00a0| ?& ?|-)$/.test(each.gap)) break;
    if (/['’]s?$|['’]\p{Ll}{1,4}$/u.test(run.at(-1)?.text ?? "")) break;
    if (
      each.isCapital ||
      (/^\p{Nd}{1,3}$/u.test(each.text) && /^\p{L}+$/u.test(run.at(-1)?.text ?? ""))
    ) {
      run.push(each);
      continue;
    }
    const ahead = particlesAhead(tokens, next, run.at(-1)?.text ?? "");
    if (ahead.length === 0) break;
    run.push(...ahead);
    next += ahead.length - 1;
  }
  return run;
}

/** One or two particles and the capital after them; none when no capital follows. */
function particlesAhead(tokens: readonly Token[], at: number, before: string): readonly Token[] {
  const ahead: Token[] = [];
  for (let next = at; next < Math.min(at + 3, tokens.length); next += 1) {
    const each = tokens[next];
    if (each === undefined || !/^[ \u00a0]$/.test(each.gap)) return [];
    ahead.push(each);
    if (each.isCapital) return ahead.length > 1 ? ahead : [];
    const isLoose = looseParticles.has(each.text) && !organisationWord.test(before);
    if (!nameParticles.has(each.text) || isLoose) return [];
  }
  return [];
}

const organisationWord =
  /^(?:university|bank|ministry|department|house|court|secretary|united|federation|republic|kingdom|state|city|college|school|church|board|bureau|office|institute|academy|league|union|party|association|council|centre|center|museum|director|chamber|université|ministère|union|conseil|banque|cour|institut|parti|république|universidad|ministerio|banco|tribunal|república|partido|universidade|ministério|partito|ministero|università|consiglio|corte|world|bay|isle|gulf|strait|duke|prince|archbishop|lord)s?$/i;

/** Drops what is capital only because it opens the sentence, days and months, and titles. */
function trimmed(run: readonly Token[], language: Language, seen: Seen): readonly Token[] {
  let name = run;
  if (name[0]?.opensSentence && (isOpener(name[0], language) || isCommon(name[0], seen))) {
    name = fromCapital(name.slice(1));
  }
  const isNoName = (each: Token | undefined): boolean =>
    each !== undefined &&
    (isCalendarWord(each.text.toLowerCase(), language) ||
      /^(?:I|I['’]\p{L}+|\p{Nd}+)$/u.test(each.text));
  while (isNoName(name[0])) name = fromCapital(name.slice(1));
  while (isNoName(name.at(-1)) && !/^\p{Nd}+$/u.test(name.at(-1)?.text ?? ""))
    name = name.slice(0, -1);
  while (name.length > 1 && isTitle(name[0])) name = fromCapital(name.slice(1));
  while (name.length > 1 && isTitle(name.at(-1))) name = name.slice(0, -1);
  const [only] = name;
  if (name.length === 1 && only !== undefined && !isNameAlone(only, language, seen)) return [];
  return name;
}

function isOpener({ text }: Token, language: Language): boolean {
  const word = text.toLowerCase();
  const openers = sentenceOpeners(language);
  return openers.has(word) || openers.has(word.replace(/['’]\p{L}+$/u, ""));
}

function isCommon({ text }: Token, seen: Seen): boolean {
  const word = text.toLowerCase();
  return seen.small.has(word) && !seen.capital.has(word) && !personTitles.has(word);
}

function isTitle(each: Token | undefined): boolean {
  return (
    each !== undefined &&
    personTitles.has(each.text.toLowerCase().replace(/(?<=\p{L}{3})(?:s|['’]s)$/u, ""))
  );
}

function fromCapital(name: readonly Token[]): readonly Token[] {
  const first = name.findIndex((each) => each.isCapital);
  return first < 0 ? [] : name.slice(first);
}

/** Words after which a longer text would show an opening word again, if it were a name. */
const witnessWordsMin = 60;

/** Whether one capitalised word is a name: not a title, and not just the first word of a sentence. */
function isNameAlone(only: Token, language: Language, seen: Seen): boolean {
  if (isTitle(only) || isOpener(only, language))
    return /^\p{Lu}{2,}$/u.test(only.text) && !isTitle(only);
  if (!only.opensSentence || seen.capital.has(only.text.toLowerCase())) return true;
  if (/\p{Lu}.*\p{Lu}/u.test(only.text)) return true;
  if (language === "en" && /ly$/.test(only.text)) return false;
  return seen.small.size < witnessWordsMin;
}

function isCalendarWord(word: string, language: Language): boolean {
  const { months, shortMonths, weekdays } = calendarWords(language);
  return [...months, ...weekdays, ...shortMonths].some((forms) => forms.includes(word));
}

/** German writes every noun with a capital: only company or place tells a name. */
function isGermanName(name: readonly Token[], before: Token | undefined, seen: Seen): boolean {
  const words = name.map((each) => each.text);
  if (words.some((word) => /^\p{Lu}{2,}/u.test(word) || /\p{Ll}\p{Lu}/u.test(word))) return true;
  const content = words.filter((word) => /^\p{Lu}/u.test(word) && !germanNounEnding.test(word));
  if (content.length === 0) return false;
  if (words.length > 1) return true;
  const word = content[0] ?? "";
  if (seen.small.has(word.toLowerCase())) return false;
  if (before === undefined || name[0]?.gap !== " ") return false;
  return /^(?:in|aus|nach|bei|von)$/i.test(before.text) && !germanDeterminer.test(before.text);
}

/** The folded last word of a name that is more than one word. */
export function surnameOf(words: readonly string[], language: Language): string | undefined {
  const last = words.at(-1);
  return words.length > 1 && last !== undefined ? foldNameWord(last, language) : undefined;
}
