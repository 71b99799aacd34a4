import { datelineOf, placeBeforeDash, placeLabelOf } from "#language/datelines.ts";
import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { anyCase, each, eachInAnyCase } from "../compiled.ts";
import { contentRoots } from "../content-roots.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import type { BodySentence } from "../sentences/body.ts";
import { mayBeGermanVerb } from "../sentences/whole/german-verbs.ts";
import { clauseCuts } from "./clause-cuts.ts";
import { footnoteMarks, labelOf } from "./labels.ts";

/**
 * A run of a sentence that may go.
 *
 * - `always`: it says nothing (a dateline, empty brackets)
 * - `leaning`: a connective, which only makes sense after the sentence before
 * - `given`: it repeats `words`, and may go where these were said just before
 * - `clause`: it adds something that the rest does not need; `mark` then stands in its place, if there is one
 */
export type Cut = Span &
  (
    | { readonly kind: "always" | "leaning" }
    | { readonly kind: "clause"; readonly mark?: string }
    | { readonly kind: "given"; readonly words: readonly string[] }
  );

const known = new WeakMap<BodySentence, readonly Cut[]>();

/** Every run of a sentence that may go without a change of what the rest says. In order, never overlapping. */
export function cutsOf(text: string, sentence: BodySentence, language: Language): readonly Cut[] {
  const found = known.get(sentence) ?? findCuts(text, sentence, language);
  known.set(sentence, found);
  return found;
}

function findCuts(text: string, sentence: BodySentence, language: Language): readonly Cut[] {
  const dateline =
    sentence.speechDash === undefined
      ? ((sentence.isFirstOfBlock || sentence.index <= datelineIndexMax
          ? datelineIn(text, sentence)
          : undefined) ?? labelOf(text, sentence))
      : undefined;
  const start = dateline?.end ?? sentence.start;
  const found: Cut[] = [
    ...(dateline === undefined ? [] : [{ ...dateline, kind: "always" } as const]),
    ...alwaysGone(text, sentence, emptyBracket),
    ...alwaysGone(text, sentence, ticker),
    ...footnoteMarks(text, sentence).map((span) => ({ ...span, kind: "always" as const })),
    ...spellings(text, sentence, language),
    ...straySpaces(text, sentence, language),
    ...(language === "ar" ? arabicAnd(text, start, sentence.end) : []),
    ...leaningCuts(text, { start, end: sentence.end }, language),
    ...givenCuts(text, sentence, language),
    ...clauseCuts(text, { start, end: sentence.end }, language),
  ];
  // A cut takes a quotation whole or not at all.
  const isFree = (cut: Span): boolean =>
    sentence.quoted.every(
      ({ start, end }) =>
        cut.end <= start || cut.start >= end || (cut.start <= start && cut.end >= end),
    );
  return withoutOverlap(found.filter(isFree));
}

/** A place before a dash opens a report; standfirst and lead may stand before it. */
const datelineIndexMax = 3;

function datelineIn(text: string, sentence: BodySentence): Span | undefined {
  const { end, index, start } = sentence;
  return (
    datelineOf(text, start, end) ??
    (index <= datelineIndexMax ? placeLabelOf(text, start, end) : undefined) ??
    (index <= datelineIndexMax && !hasPairOfDashes(text.slice(start, end))
      ? placeBeforeDash(text, start, end)
      : undefined) ??
    (index === 0 ? undefined : itemLabelOf(text, sentence))
  );
}

/** "Rạng Đông - tổ chức của ngư dân - đã …": what it is, between two dashes. */
function hasPairOfDashes(sentence: string): boolean {
  return / [–-] \p{Ll}[^–-]* [–-] \p{Ll}/u.test(sentence);
}

/** "Desemprego - A líder …": a word that stands for a heading before its paragraph. */
function itemLabelOf(text: string, { end, start }: Span): Span | undefined {
  const label = /^\p{Lu}\p{Ll}{3,} - (?=\p{Lu}[\p{L}’'-]* \p{L})/u.exec(text.slice(start, end));
  return label === null ? undefined : { start, end: start + label[0].length };
}

function withoutOverlap(cuts: readonly Cut[]): readonly Cut[] {
  const kept: Cut[] = [];
  for (const cut of [...cuts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (cut.start >= (kept.at(-1)?.end ?? 0)) kept.push(cut);
  }
  return kept;
}

/** "()", and "(pictured left)", which speaks of a picture that the brief does not have. */
const emptyBracket =
  /\s?[([（［]\s*(?:[\s.…,;:–—-]*|(?:laughs|laughter|rires|rit|lacht|lachen|ríe|risas|risos|ride|pictured|photo|file photo|left|right|centre|center|above|below|top|bottom|photo ci-|ci-contre|à gauche|à droite|foto|im bild|links|rechts|en la foto|izquierda|derecha|na foto|nella foto|op de foto|na zdjęciu|на фото|写真|사진|左|右)(?:[\s,:][^()]*)?)[)\]）］]/giu;

/** "(NYSE: ABC)": under which letters a firm is traded. */
const ticker =
  /\s?\((?:nyse|nasdaq|lse|aim|tsxv?|asx|jse|sgx|hkex|sehk|cse|otc\p{L}*|euronext|xetra|oslo|six|krx|tse)(?: [\p{L} ]{2,20})?\s?: ?[\p{Lu}\d][\p{Lu}\d.-]{0,7}(?:[;,/][^()]{1,60})?\)/giu;

function alwaysGone(text: string, { start, end }: Span, pattern: RegExp): readonly Cut[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => ({
    kind: "always",
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** "ボルノ（Borno）州", "자성(磁性)": how a name or word is written elsewhere; "（WHO）" stays, by which a text may go on. */
function spellings(text: string, sentence: Span, language: Language): readonly Cut[] {
  const pattern = spelling[language];
  return pattern === undefined ? [] : alwaysGone(text, sentence, pattern);
}

const latin =
  "\\p{Script=Latin}[\\p{Script=Latin}\\p{M}\\s.'’·-]*\\p{Ll}{2}[\\p{Script=Latin}\\p{M}\\s.'’·-]*";
const spelling: Readonly<Record<Language, RegExp>> = {
  ja: new RegExp(`(?<=[\\p{Script=Katakana}\\p{Script=Han}ー])\\s?[（(]${latin}[)）]`, "gu"),
  zh: new RegExp(`(?<=\\p{Script=Han})\\s?[（(](?:${latin}|微博)[)）]\\s?`, "gu"),
  ko: new RegExp(`(?<=\\p{Script=Hangul})\\((?:${latin}|[\\p{Script=Han}\\s]+)\\)`, "gu"),
};

/** "the match , he said .": no language but French sets a space before a mark, and French not before these. */
function straySpaces(text: string, { end, start }: Span, language: Language): readonly Cut[] {
  const marks = language === "fr" ? "[.,]" : "[.,;:!?]";
  const pattern = each`(?<=[\\p{L}\\p{N}”"»')\\]]) +(?=${marks}(?:\\s|["”»']|$))(?!\\.\\.)`;
  const spaces = [...text.slice(start, end).matchAll(pattern)].map((match) => ({
    kind: "always" as const,
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  // "' Mr Brook ran": the mark ends what stands before.
  const mark = /^['’] (?=\p{L}[^'’]*$)/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return mark === 0 ? spaces : [{ kind: "always", start, end: start + mark }, ...spaces];
}

/** "وقال": Arabic writes "and" as one letter of the next word; before a verb with its subject it says nothing alone. */
function arabicAnd(text: string, start: number, end: number): readonly Cut[] {
  return joinedAnd.test(text.slice(start, end)) ? [{ kind: "always", start, end: start + 1 }] : [];
}

const joinedAnd =
  /^و(?=(?:(?:قال|أضاف|أوضح|أكد|أشار|ذكر|أعلن|كشف|تابع|لفت|شدد|اعتبر|وصف|حذر|زعم|أفاد|أدان|رفض|طالب|انتقد|اتهم|هدد|رحب|شارك|بحث|ناقش|استقبل|افتتح|اختتم|انطلق|سجل|ارتفع|تراجع|انخفض|بلغ|أقر|رفع|خفض|قرر|أصدر|منح|فاز|خسر|تعادل|أحرز|حقق|أصيب|قتل|توفي|أسفر|تسبب|اندلع|وصل|غادر|تصدر|نقل|اعتقل|أوقف|ضبط|برأ|أمر|توقع|رجح|أظهر|أثبت|شهد|ولد|درس|حصل|بدأ|انتهى|أغلق|أكمل|تجمد)ت?|دعا|دعت|نفى|نفت|قضى|قضت|أدى|أدت|نعى|نعت|لقي|لقيت|\p{L}ُ\p{L}{2,}|[يت](?:رى|ؤكد|قول|توقع|بلغ|أتي|واجه|نتظر|شير|عد|ضم|شمل)|بحسب|في|من|على|لم|لا)(?![\p{L}\p{M}]))(?!\p{L}+ (?:أن|إن|أنه|إنه|أنها|إنها)(?!\p{L}))/u;

/** "Und [stößt damit auf Kritik]", "Doch [gibt es Zweifel]": without its first word a German sentence would begin with its verb. */
function beginsWithVerb(rest: string): boolean {
  const [, word = ""] = germanVerb.exec(rest) ?? [];
  return word !== "" && !adverb.test(word) && mayBeGermanVerb(word);
}

const germanVerb =
  /^(\p{Ll}+) (?:es|er|sie|man|das|der|die|dies|damit|dazu|dafür|dabei|darauf|davon|sich|nicht|auch|so|eine?|ihn|ihm|wir|ich|du|mit|in|im|auf|für|vo[nm]|zu[mr]?|den|dem)(?!\p{L})/u;
const adverb =
  /^(?:heute|damit|somit|zumindest|meistens|mitten|zusammen|allen|anderen?|letzten|ersten|beiden|vielen|manchen|wenigsten|rechtzeitig|\p{L}+weise)$/u;

function leaningCuts(text: string, { start, end }: Span, language: Language): readonly Cut[] {
  const phrases = phrasesOf(language);
  const sentence = text.slice(start, end);
  const first =
    anyCase`^(?:${phrases.connectives})\\s*[,，、]\\s*`.exec(sentence) ??
    anyCase`^(?:${phrases.conjunctions})\\s*[,，、]?\\s*(?=[\\p{L}\\p{N}"“«])`.exec(sentence);
  const leavesVerb =
    language === "de" && first !== null && beginsWithVerb(sentence.slice(first[0].length));
  const cuts: Cut[] = [];
  if (first !== null && !leavesVerb)
    cuts.push({ kind: "leaning", start, end: start + first[0].length });
  for (const aside of sentence.matchAll(
    eachInAnyCase`,? (?:${phrases.asides})(?! (?:qu|d['’]|de |des |du |di |che |als |as |of ))(?:,(?= )|(?= ))`,
  )) {
    const at = start + aside.index;
    // "further" before a verb of saying; elsewhere it may mean "more".
    const rest = sentence.slice(aside.index + aside[0].length);
    if (/further/i.test(aside[0]) && !anyCase`^ (?:${phrases.says})`.test(rest)) continue;
    // After a comma on both sides or on none: never half of a pair.
    const hasBoth = aside[0].startsWith(",") === aside[0].endsWith(",");
    if (hasBoth) cuts.push({ kind: "leaning", start: at, end: at + aside[0].length });
  }
  return cuts;
}

/** "The talks [between Anna Maier and Bo Lind] lasted an hour": needless where both were just named. */
function givenCuts(text: string, { start, end }: Span, language: Language): readonly Cut[] {
  const { between, and } = phrasesOf(language);
  const name = "(?:\\p{Lu}[\\p{L}.'’-]*)(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
  const pattern = each` (?:${between})\\s+(${name}\\s+(?:${and})\\s+${name})(?=[\\s,.;])`;
  return [...text.slice(start, end).matchAll(pattern)].map((match) => ({
    kind: "given",
    start: start + match.index,
    end: start + match.index + match[0].length,
    words: contentRoots(match[1] ?? "", language),
  }));
}
