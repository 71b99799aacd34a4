import { countWords } from "#language/words.ts";
import type { Article } from "#model/article.ts";
import { compiled } from "../compiled.ts";
import { dateWordsOf } from "../dates/date-words.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import { isReportedByNobody } from "./alone/nobody-named.ts";
import { isQuotedApart } from "./alone/quoted-apart.ts";
import { isSurnameAlone } from "./alone/surname-alone.ts";
import type { BodySentence } from "./body.ts";
import { isCaption, opensAsCaption, tellsOfPicture } from "./captions.ts";
import { isDeniedNext } from "./denied-next.ts";
import { isUsable } from "./is-usable.ts";
import { isNoComment } from "./no-comment.ts";
import { verbSaysI } from "./own-voice.ts";
import { withoutNames } from "./small-words.ts";
import { deniesFuture, hasLaterDay, isHypothetical } from "./what-comes.ts";
import { isNoProse } from "./whole/no-prose.ts";
import { isPhrase } from "./whole/verbless.ts";
import { withQuotedAs } from "./with-quoted-as.ts";

/** What matters for a sentence's place in a brief, however it is trimmed. */
export type SentenceTraits = {
  /** May stand in a brief at all: no question, no fragment, not cut off, not a quotation alone. */
  readonly isUsable: boolean;
  /** Says what is still to come. */
  readonly isComing: boolean;
  /** Says so of a day or a time to come. */
  readonly isAnnounced: boolean;
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
  const unquoted = withQuotedAs("", sentence);
  const { future, intends, ownVoice, says, soon } = phrasesOf(language);
  const small = withoutNames(unquoted, language);
  const isLater = hasLaterDay(unquoted, article);
  const isDated = isLater || compiled(soon, "iu").test(small);
  const from = isDated ? comingFrom.dated : comingFrom.plain;
  // A sentence at the top tells no “what next”, whatever its words.
  const isFuture = compiled(future, "iu").test(small);
  const isIntended = isDated && compiled(intends, "iu").test(small);
  const tells =
    sentence.index >= from * sentenceCount &&
    (isFuture || isIntended || isLater) &&
    !deniesFuture(small, language);
  const isComing = tells && !isHypothetical(unquoted, article);
  // "will open on Monday", but not "will open, he said on Monday".
  const { past = "(?!)", weekdays = ["(?!)"] } = dateWordsOf(language) ?? {};
  const isOnDay = compiled(
    `(?:${future})(?:(?!${says}).)*(?<!\\p{L})(?:${weekdays.join("|")})`,
    "iu",
  );
  const isAhead = isFuture || (isIntended && !compiled(past, "u").test(small));
  return {
    isUsable: isUsable(sentence, article),
    isComing,
    isAnnounced: isComing && ((isDated && isAhead) || isOnDay.test(unquoted)),
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
