import { countWords } from "#language/words.ts";
import type { Article } from "#model/article.ts";
import type { Language } from "#model/language.ts";
import { anyCase, compiled } from "../compiled.ts";
import { genreOf } from "../genre/genre.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import { onlySaysWho } from "./alone/first-words.ts";
import { isReportedByNobody } from "./alone/nobody-named.ts";
import { isQuotedApart } from "./alone/quoted-apart.ts";
import { isSurnameAlone } from "./alone/surname-alone.ts";
import type { BodySentence } from "./body.ts";
import { isBesidePicture, isCaption, opensAsCaption, tellsOfPicture } from "./captions.ts";
import { isDeniedNext } from "./denied-next.ts";
import { isNoComment } from "./no-comment.ts";
import { verbSaysI } from "./own-voice.ts";
import { isQuestion } from "./question.ts";
import { withoutNames } from "./small-words.ts";
import { deniesFuture, hasLaterDay, isHypothetical } from "./what-comes.ts";
import { beginsInQuotation, endsInQuotation } from "./whole/begins-in-quotation.ts";
import { isFragment } from "./whole/is-fragment.ts";
import { isNoProse } from "./whole/no-prose.ts";
import {
  isInOtherLanguage,
  isOfOtherScript,
  isScrambled,
  startsWithin,
} from "./whole/other-language.ts";
import { hasPairedBrackets } from "./whole/paired-brackets.ts";
import { hasNoVerb, isPhrase, surelyHasVerb } from "./whole/verbless.ts";

/** What matters for a sentence's place in a brief, however it is trimmed. */
export type SentenceTraits = {
  /** May stand in a brief at all: no question, no fragment, not cut off, not a quotation alone. */
  readonly isUsable: boolean;
  /** Says what is still to come. */
  readonly isComing: boolean;
  /** The writer speaks of himself or to the reader. */
  readonly isOwnVoice: boolean;
  /** Seems to have no verb. */
  readonly isPhrase: boolean;
  /** Code, or a list without words between its items. */
  readonly isNoProse: boolean;
  /** Tells what a picture shows; `isCaption` where that is all it is. */
  readonly tellsOfPicture: boolean;
  readonly isCaption: boolean;
  /** Only the text before it says whose words these are, or who that is. */
  readonly isUnclaimed: boolean;
  /** Names by the surname somebody whom the text before names in full. */
  readonly isSurnameOnly: boolean;
  /** The sentence behind it says that it is not so. */
  readonly isDeniedNext: boolean;
  /** That somebody had nothing to say. */
  readonly isNoComment: boolean;
  /** Holds a direct quotation, not just a quoted turn of phrase. */
  readonly quotes: boolean;
};

/** Languages whose endings show a verb so well that a short line without one is none. */
const endingsTell: ReadonlySet<string> = new Set(["pl", "ru", "uk"]);

/** A numbered line, or one without a verb, with fewer words is a label. */
const labelWordsMax = 9;

/** A quotation of fewer words is a turn of phrase, not somebody speaking. */
const quotationWordsMin = 4;

/** What is longer, in characters, is a text without stops: to try all its clauses would take minutes. */
export const sentenceLengthMax = 4000;

/** What comes next stands in the later part of a report; with a time to come, at least not at its top. */
const comingFrom = { plain: 0.4, dated: 0.25 } as const;

export function traitsOf(
  sentence: BodySentence,
  sentenceCount: number,
  article: Article,
): SentenceTraits {
  const { language } = article;
  const unquoted = withoutQuoted(sentence);
  const { future, intends, ownVoice, soon } = phrasesOf(language);
  const small = withoutNames(unquoted, language);
  const isLater = hasLaterDay(unquoted, article);
  const isDated = isLater || compiled(soon, "iu").test(small);
  const from = isDated ? comingFrom.dated : comingFrom.plain;
  // A sentence at the top tells no “what next”, whatever its words.
  const tells =
    sentence.index >= from * sentenceCount &&
    (compiled(future, "iu").test(small) ||
      (isDated && (isLater || compiled(intends, "iu").test(small)))) &&
    !deniesFuture(small, language);
  return {
    isUsable: isUsable(sentence, unquoted, article) && !isHalfNumber(sentence, article.text),
    isComing: tells && !isHypothetical(unquoted, article),
    isPhrase: isPhrase(withQuotedAs("x", sentence), language),
    isNoProse: isNoProse(sentence.text, language),
    isOwnVoice: compiled(ownVoice, "iu").test(small) || verbSaysI(unquoted, language),
    tellsOfPicture: tellsOfPicture(sentence.text),
    isCaption:
      isCaption(sentence.text, language) ||
      (sentence.index === 0 && opensAsCaption(sentence.text, language)) ||
      creditFollows.test(article.text.slice(sentence.end, sentence.end + 24)),
    isUnclaimed:
      isReportedByNobody(sentence.text, language) ||
      isSurnameAlone(sentence, article) ||
      isQuotedApart(sentence, article),
    isSurnameOnly: isSurnameAlone(sentence, article, true),
    isDeniedNext: isDeniedNext(sentence.end, article.text, language),
    isNoComment: isNoComment(sentence.text),
    quotes: sentence.quoted.some(
      ({ end, start }) =>
        countWords(sentence.text.slice(start - sentence.start, end - sentence.start), language) >=
        quotationWordsMin,
    ),
  };
}

/** "…。（取自網路）": where the picture above comes from. */
const creditFollows =
  /^\s?[（(](?:取自|翻[攝摄]|[圖图資资]|記者[^（）()]{1,12}[攝摄]|[^（）()]{1,10}[攝摄][）)])/u;

/** "up from 19." and "1 per cent …": a decimal point with a space behind it parted one number. */
function isHalfNumber({ end, start, text }: BodySentence, source: string): boolean {
  const isSecond =
    /^\d{1,3}\b/.test(text) &&
    /(?<!\d)\d{1,3}\. ?$/.test(source.slice(Math.max(0, start - 6), start));
  return (
    isSecond ||
    (/(?<![\d.])\d{1,3}\.$/.test(text) && /^ ?\d{1,3}\b/.test(source.slice(end, end + 5)))
  );
}

function isUsable(sentence: BodySentence, unquoted: string, article: Article): boolean {
  const { language } = article;
  const { block, hasLooseMark, quoted, text } = sentence;
  if (hasLooseMark || isQuestion(text, language) || /[:：]$/u.test(text)) return false;
  if (isOfOtherScript(text, language) || startsWithin(text, article)) return false;
  if (isPartedAtInitial(sentence, article.text)) return false;
  // "(SPD) entwickelt, um …": the end of a sentence that was parted before its bracket; before the first stands "( cnn )".
  if (sentence.index > 0 && /^\([^()]*\)\s\p{Ll}/u.test(text)) return false;
  // A path or a line of code.
  if (isBesidePicture(text) || /^[/\\#$<{]/u.test(text)) return false;
  if (/(?:\.\.|…)[！!]?$/u.test(text)) return false; // Cut off by the page.
  // What stands in brackets is the writer's aside.
  if (/^\(.*\)[.!]?$/su.test(text) || /^(?:''|\d{1,3}\.$)/u.test(text)) return false;
  // "2. How much it is.": the label of an item.
  if (/^\d{1,2}[.)]\s/u.test(text) && countWords(text, language) < labelWordsMax) return false;
  // Somebody's words alone, in single marks.
  if (/^[‘'](?=\p{L})[^’']*[.!…][’']$/u.test(text)) return false;
  if (verbless.test(text) || isSpeakerAlone(text, language)) return false;
  if (onlySaysWho(text, language)) return false;
  const said = withQuotedAs("x", sentence);
  if (isFragment(said, language) || hasNoVerb(said, language)) return false;
  if (isInOtherLanguage(said, article)) return false;
  if (isScrambled(said, article)) return false;
  if (beginsInQuotation(sentence, language) || endsInQuotation(sentence, language)) return false;
  if (
    endingsTell.has(language) &&
    countWords(text, language) < labelWordsMax &&
    isPhrase(said, language)
  )
    return false;
  if (!hasPairedBrackets(text)) return false;
  // "a fund that helps those on strike;": an item that goes on from the line above its list.
  if (block.kind === "list-item" && /^\p{Ll}/u.test(text)) return false;
  if (quoted.length > 0 && unquoted.replace(/[^\p{L}]/gu, "").length < 8) return false;
  if (/[.!。．！۔।]["”’»«“'」』)\]]*$/u.test(text) || language === "th") return true;
  if (isStandfirst(sentence, said, language) || isKeyPoint(sentence, article)) return true;
  // A last comma is a slip of the pen; a line without any mark is a caption or a label.
  return /,$/.test(text) && block.kind === "paragraph" && text.length > 60;
}

/** The line that editors set above a text says the news, and many papers set no stop behind it. */
const standfirstWordsMin = 10;

function isStandfirst(
  { block, index, text }: BodySentence,
  said: string,
  language: Language,
): boolean {
  return (
    index === 0 &&
    language !== "vi" &&
    block.kind !== "block-quote" &&
    /[\p{L}\p{N}]["”’»“)]?$/u.test(text) &&
    !/^(?:how|why|what|where|when|who|all photos|pictured) /iu.test(text) &&
    countWords(text, language) >= standfirstWordsMin &&
    surelyHasVerb(said, language)
  );
}

/** Above the posts of a live blog stand its key points, mostly without a stop. */
function isKeyPoint({ block, section }: BodySentence, article: Article): boolean {
  return section === 0 && block.kind === "list-item" && genreOf(article) === "live-blog";
}

/** "… chị N.T. N.", behind it "đưa tiền …"; "… bulunan D.Y.", behind it "23 isimli …": a name's initials ended the line. */
function isPartedAtInitial({ end, start, text }: BodySentence, source: string): boolean {
  const isHead =
    /(?<!\p{L})\p{Lu}\.$/u.test(text) && /^\s+[\p{Ll}(]/u.test(source.slice(end, end + 4));
  return (
    isHead ||
    (/^[\d(]/u.test(text) &&
      /\p{Lu}\. ?\p{Lu}\.\s+$/u.test(source.slice(Math.max(0, start - 9), start)))
  );
}

function withoutQuoted(sentence: BodySentence): string {
  return withQuotedAs("", sentence);
}

/** The sentence with a word in place of each quotation. */
function withQuotedAs(word: string, { quoted, start, text }: BodySentence): string {
  let rest = "";
  let at = 0;
  for (const span of quoted) {
    rest += text.slice(at, span.start - start) + word;
    at = span.end - start;
  }
  return rest + text.slice(at);
}

/** "He said at the news conference.": the end of a quotation that stands before it. */
function isSpeakerAlone(text: string, language: string): boolean {
  const { leaning, says } = phrasesOf(language);
  return (
    countWords(text, language) < 10 &&
    anyCase`^(?:${leaning}).*(?:${says})[.。]?$|^(?:${leaning})\\s(?:${says})[^,]{0,40}[.。]?$`.test(
      text,
    )
  );
}

/** "Allusion to letters sent this week …": a line that hangs on the one before and has no verb. */
const verbless =
  /^(?:(?:an?|une?|una?|eine) )?(?:allusion|reference|nod|reminder|référence|façon de|manière de|anspielung auf|alusión|referencia|alusão|referência|allusione|riferimento) /iu;
