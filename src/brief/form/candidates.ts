import { countWords } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import type { BodySentence } from "./body.ts";
import { compiled } from "./compiled.ts";
import type { Draft } from "./drafts.ts";
import { gistWordsMax } from "./lengths.ts";
import { phrasesOf } from "./phrases/phrases-of.ts";
import type { Salience } from "./salience.ts";
import type { Candidate } from "./search-task.ts";

/** A quotation of fewer words is a turn of phrase, not somebody speaking. */
export const quotationWordsMin = 4;

/** A longer sentence is not one point. */
const pointWordsMax = 48;

/** What a fault or a merit of a draft is worth, in the units of {@link Salience}. */
const worth = {
  prior: 2.5,
  coming: 1,
  /** Part of its weight that matter loses when the writer put it in a clause that may go. */
  background: -0.5,
  leans: -3,
  ownVoice: -4,
  unnamed: -2.5,
  stub: -2,
  listItem: -0.5,
} as const;

/**
 * Judges a draft.
 *
 * @returns `undefined` for a draft that may not stand in a brief: a question, a fragment, a line that breaks off, marks without
 *   partner, nothing but a quotation, too long
 */
export function candidateOf(
  draft: Draft,
  salience: Salience,
  language: Language,
): Candidate | undefined {
  const { sentence, wordCount, text } = draft;
  if (sentence.hasLooseMark || !hasPairedMarks(text)) return undefined;
  if (wordCount > pointWordsMax || wordCount < 3) return undefined;
  if (/[?？؟]["”’»“'」』)]*$/u.test(text) || /[:：]\.?$/u.test(sentence.text)) return undefined;
  if (/(?:\.\.\.|…)$/u.test(sentence.text)) return undefined; // Cut off by the page.
  if (!endsLikeSentence(sentence, language) || isOnlyQuoted(sentence)) return undefined;

  const unquoted = withoutQuoted(sentence);
  const phrases = phrasesOf(language);
  const isComing = tellsWhatComes(unquoted, language);
  const speaksItself = compiled(phrases.ownVoice, "iu").test(unquoted);
  const isUnnamed = !draft.leans && refersBack(draft, language);
  const bonus =
    worth.prior * salience.priorOf(sentence.index) +
    worth.background * sumOf(draft.background.map(salience.weightOf)) +
    (isComing ? worth.coming : 0) +
    (draft.leans ? worth.leans : 0) +
    (speaksItself ? worth.ownVoice : 0) +
    (isUnnamed ? worth.unnamed : 0) +
    (wordCount < 6 ? worth.stub : 0) +
    (sentence.block.kind === "list-item" ? worth.listItem : 0);
  return {
    draft,
    bonus,
    isComing,
    isGist:
      wordCount <= gistWordsMax &&
      wordCount >= 5 &&
      !draft.leans &&
      draft.needs.length === 0 &&
      !speaksItself,
    quotes: quotedRuns(sentence).some((run) => countWords(run, language) >= quotationWordsMin),
  };
}

/** Whether every quotation mark has its partner; German's “ closes, elsewhere it opens. */
function hasPairedMarks(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  if (text.includes('""') || count(/"/g) % 2 === 1) return false;
  const isGerman = text.includes("„");
  const opened = count(isGerman ? /[„«「]/gu : /[“«「]/gu);
  return opened === count(isGerman ? /[“”»」]/gu : /[”»」]/gu);
}

/** Whether a sentence says what is still to come; a condition or a mere wish does not. */
function tellsWhatComes(text: string, language: Language): boolean {
  const { future, intends, soon } = phrasesOf(language);
  if (compiled(future, "iu").test(text)) return true;
  return compiled(intends, "iu").test(text) && compiled(soon, "iu").test(text);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function quotedRuns({ quoted, start, text }: BodySentence): readonly string[] {
  return quoted.map((span) => text.slice(span.start - start, span.end - start));
}

function withoutQuoted({ quoted, start, text }: BodySentence): string {
  let rest = "";
  let at = 0;
  for (const span of quoted) {
    rest += text.slice(at, span.start - start);
    at = span.end - start;
  }
  return rest + text.slice(at);
}

/** Whether there is not even a "said Maier" outside the quotation marks. */
function isOnlyQuoted(sentence: BodySentence): boolean {
  return sentence.quoted.length > 0 && withoutQuoted(sentence).replace(/[^\p{L}]/gu, "").length < 8;
}

function endsLikeSentence({ text, block }: BodySentence, language: Language): boolean {
  if (/[.!…。．！۔।]["”’»“'」』)\]]*$/u.test(text) || language === "th") return true;
  // A last comma is a slip of the pen; a line without any mark is a caption or a label.
  return /,$/.test(text) && block.kind === "paragraph" && text.length > 60;
}

/** A pronoun of the third person that no name stands before, or "these answers" that nobody knows of. */
function refersBack({ text }: Draft, language: Language): boolean {
  if (demonstratives[language]?.test(text)) return true;
  const pronoun = personPronouns[language];
  if (pronoun === undefined) return false;
  const found = pronoun.exec(text);
  if (found === null) return false;
  const before = text.slice(0, found.index);
  return !/\p{Lu}\p{L}+/u.test(before.replace(/^\W*\p{L}+/u, ""));
}

/** "these answers", but not "this week". */
const demonstratives: Readonly<Record<string, RegExp>> = {
  en: /(?<=\s)(?:this|these|those|such) (?!(?:week|year|month|morning|afternoon|evening|summer|autumn|winter|spring|season|time|century|decade|weekend|who|which|of|in|with|as|people|days|[A-Z]))\p{Ll}/u,
  fr: /(?<=\s)(?:ce|cet|cette|ces) (?!(?:semaine|année|mois|matin|après-midi|soir|été|automne|hiver|printemps|saison|week-end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jour|qui|que|sont|n))\p{Ll}/u,
  de: /(?<=\s)diese[rsmn]? (?!(?:Woche|Jahr|Monat|Tage|Sommer|Herbst|Winter|Frühjahr|Saison))\p{Lu}/u,
  es: /(?<=\s)(?:est[aeo]s?|es[aeo]s?|dich[ao]s?) (?!(?:semana|año|mes|mañana|tarde|noche|verano|otoño|invierno|lunes|martes|miércoles|jueves|viernes|sábado|domingo|temporada|que|de))\p{Ll}/u,
  pt: /(?<=\s)(?:n?est[ae]s?|[nd]?ess[ae]s?) (?!(?:semana|ano|mês|manhã|tarde|noite|verão|segunda|terça|quarta|quinta|sexta|sábado|domingo|temporada|que))\p{Ll}/u,
  it: /(?<=\s)(?:quest[aeio]|quell[aeio]|tal[ei]) (?!(?:settimana|anno|mese|mattina|pomeriggio|sera|estate|autunno|inverno|stagione|che))\p{Ll}/u,
  nl: /(?<=\s)(?:deze|dit) (?!(?:week|jaar|maand|ochtend|middag|avond|zomer|herfst|winter|seizoen))\p{Ll}/u,
};

const personPronouns: Readonly<Record<string, RegExp>> = {
  en: /\b(?:he|she|his|her|him|they|their|them)\b/iu,
  fr: /\b(?:il|elle|ils|elles|lui|leur)\b/iu,
  de: /\b(?:er|ihm|ihn|seine[rmn]?)\b/iu,
  nl: /\b(?:hij|hem|haar)\b/iu,
  ru: /(?<!\p{L})(?:он|она|они|его|её|ему)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:він|вона|вони|його|її|йому)(?!\p{L})/iu,
};
