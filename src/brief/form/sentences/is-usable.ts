import { countWords } from "#language/words.ts";
import type { Article } from "#model/article.ts";
import type { Language } from "#model/language.ts";
import { anyCase } from "../compiled.ts";
import { genreOf } from "../genre/genre.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import { onlySaysWho } from "./alone/first-words.ts";
import type { BodySentence } from "./body.ts";
import { isBesidePicture } from "./captions.ts";
import { isQuestion } from "./question.ts";
import { beginsInQuotation, endsInQuotation } from "./whole/begins-in-quotation.ts";
import { isFragment } from "./whole/is-fragment.ts";
import {
  isInOtherLanguage,
  isOfOtherScript,
  isScrambled,
  startsWithin,
} from "./whole/other-language.ts";
import { hasPairedBrackets } from "./whole/paired-brackets.ts";
import { hasNoVerb, isPhrase, surelyHasVerb } from "./whole/verbless.ts";
import { withQuotedAs } from "./with-quoted-as.ts";

/** Whether a sentence may stand in a brief at all: no question, no fragment, not cut off, not a quotation alone. */
export function isUsable(sentence: BodySentence, article: Article): boolean {
  const { language } = article;
  const said = withQuotedAs("x", sentence);
  return (
    !isQuestion(sentence.text, language) &&
    !isTorn(sentence, article) &&
    !isLine(sentence, said, language) &&
    !isNobodysWord(sentence, language) &&
    !isOfOtherScript(sentence.text, language) &&
    !isFragment(said, language) &&
    !hasNoVerb(said, language) &&
    !isInOtherLanguage(said, article) &&
    !isScrambled(said, article) &&
    endsAsSentence(sentence, said, article)
  );
}

/** Whether a part of it stands in the sentence before or behind, from which it was parted wrongly, or is not there. */
function isTorn(sentence: BodySentence, article: Article): boolean {
  const { hasLooseMark, index, text } = sentence;
  const { language } = article;
  return (
    hasLooseMark ||
    startsWithin(text, article) ||
    // "(SPD) entwickelt, um …": it was parted before its bracket; before the first stands "( cnn )".
    (index > 0 && /^\([^()]*\)\s\p{Ll}/u.test(text)) ||
    // Cut off by the page.
    /(?:\.\.|…)[！!]?$/u.test(text) ||
    !hasPairedBrackets(text) ||
    isPartedAtInitial(sentence, article.text) ||
    isHalfNumber(sentence, article.text) ||
    // "… their son, Cy Brook, jr." and ", 29, said …": a point parted it.
    text.startsWith(",") ||
    /^\s+,/u.test(article.text.slice(sentence.end, sentence.end + 4)) ||
    beginsInQuotation(sentence, language) ||
    endsInQuotation(sentence, language)
  );
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

/** Languages whose endings show a verb so well that a short line without one is none. */
const endingsTell: ReadonlySet<string> = new Set(["pl", "ru", "uk"]);

/** A numbered line, or one without a verb, with fewer words is a label. */
const labelWordsMax = 9;

/** Whether it is a line of another kind: what leads in, an aside, a path or code, a label, an item of a list. */
function isLine({ block, text }: BodySentence, said: string, language: Language): boolean {
  if (/[:：]$/u.test(text) || /^[/\\#$<{]/u.test(text) || isBesidePicture(text)) return true;
  // What stands in brackets is the writer's aside.
  if (/^\(.*\)[.!]?$/su.test(text) || /^(?:''|\d{1,3}\.$)/u.test(text)) return true;
  // "a fund that helps those on strike;": an item that goes on from the line above its list.
  if (block.kind === "list-item" && /^\p{Ll}/u.test(text)) return true;
  if (countWords(text, language) >= labelWordsMax) return false;
  // "2. How much it is.": the label of an item.
  return /^\d{1,2}[.)]\s/u.test(text) || (endingsTell.has(language) && isPhrase(said, language));
}

/** Whether it is somebody's words alone, or only says who has said them. */
function isNobodysWord(sentence: BodySentence, language: Language): boolean {
  const { quoted, text } = sentence;
  if (/^[‘'](?=\p{L})[^’']*[.!…][’']$/u.test(text)) return true;
  const unquoted = withQuotedAs("", sentence).replace(/[^\p{L}]/gu, "");
  if (quoted.length > 0 && unquoted.length < unquotedLettersMin) return true;
  return verbless.test(text) || isSpeakerAlone(text, language) || onlySaysWho(text, language);
}

/** Beside somebody's words so many letters at least say who that is. */
const unquotedLettersMin = 8;

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

/** By a stop, or where what stands without one is a sentence all the same. */
function endsAsSentence(sentence: BodySentence, said: string, article: Article): boolean {
  const { block, text } = sentence;
  const { language } = article;
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
