import type { Block } from "#model/article.ts";
import type { Genre } from "#model/brief.ts";
import type { BodySentence } from "../sentences/body.ts";
import { asksOnly, invites, matchScore, takesUp } from "./genre-words.ts";

/** How a genre changes what a sentence is worth, in the units of `Salience`. */
export type GenreForm = {
  readonly bonus: (sentence: BodySentence, isComing: boolean) => number;
  /** Added for a sentence that opens the brief. */
  readonly gistBonus: (sentence: BodySentence) => number;
  /** Says a mistake that the sentence behind it puts right; alone it would spread the mistake. */
  readonly needsNext: (sentence: BodySentence) => boolean;
  /** No more than one point from under one heading. */
  readonly isOnePerSection: boolean;
  /** All its sentences are about one person, so that one without its subject reads well. */
  readonly mayDropSubject: boolean;
  /** Whether a quotation may stand beside the points. */
  readonly mayQuote: boolean;
};

const plain: GenreForm = {
  bonus: () => 0,
  gistBonus: () => 0,
  needsNext: () => false,
  isOnePerSection: false,
  mayDropSubject: false,
  mayQuote: true,
};

/** Says what is right, where a text puts right what was wrong. */
const saysRight =
  /\b(?:correct (?:figure|value|number|name|title|spelling|date)|is correct|in fact|actually|should have (?:said|read|been)|now reads?|richtig (?:ist|lautet|heißt|muss)|korrekt ist|tatsächlich|le bon chiffre|il s'agit en (?:fait|réalité)|en réalité|il fallait lire|lo correcto|el dato correcto|en realidad|debía decir|valor correto|o correto|na verdade|na realidade|il dato corretto|in realtà|si legga|juist is|in werkelijkheid|w rzeczywistości|prawidłow)/iu;

/** Repeats or names the mistake: only beside what is right. */
const saysWrong =
  /\b(?:incorrectly|wrongly|mistakenly|erroneously|was wrong|were wrong|error|mistake|irrtümlich|fälschlich|falsch|par erreur|à tort|erron|por error|incorrect|informou incorretamente|equivocad|erroneamente|per errore|abusievelijk|ten onrechte|błędnie|omyłkowo|ошибочно|помилково|yanlışlıkla)/iu;

/** Tells what was printed before. */
const saidBefore = new RegExp(
  `${saysWrong.source}|\\b(?:we (?:said|reported|wrote|stated)|(?:report|article|story|headline|piece)(?: also)? (?:said|quoted|stated|gave|named|described|attributed)|(?:Artikel|Beitrag|Bericht|Text) (?:hieß|stand|haben)|l['’]article|avons écrit|el artículo|la información|a reportagem|o texto|l['’]articolo|het artikel|artykule|в статье|в материале|у статті)`,
  "iu",
);

/**
 * @param latest of a status page's incident, the report of its latest state
 */
export function genreFormOf(
  genre: Genre,
  body: readonly BodySentence[],
  latest: Block | undefined,
): GenreForm {
  if (latest !== undefined) {
    // What was so an hour ago, and what was expected then, is so no longer, though it says the headline.
    const isNow = ({ block }: BodySentence): boolean => block === latest;
    return {
      ...plain,
      bonus: (sentence, isComing) => (isNow(sentence) ? 1.5 : isComing ? -10 : 0),
      gistBonus: (sentence) => (isNow(sentence) ? 40 : 0),
      mayQuote: false,
    };
  }
  switch (genre) {
    case "correction": {
      const right = new Set(body.filter((sentence) => isRight(sentence, body)));
      const bonus = (sentence: BodySentence): number =>
        right.has(sentence) ? 4 : saysWrong.test(sentence.text) ? 0 : 1;
      return {
        ...plain,
        bonus,
        // A brief that opened with the mistake would spread it.
        gistBonus: (sentence) => (right.has(sentence) ? 8 : -8),
        needsNext: (sentence) =>
          !right.has(sentence) && (saidBefore.test(sentence.text) || isTakenUp(sentence, body)),
        mayQuote: false,
      };
    }
    case "list":
      return {
        ...plain,
        bonus: (sentence) => (sentence.section === 0 ? 0 : sentence.isFirstOfSection ? 1 : -0.5),
        gistBonus: (sentence) => (sentence.section === 0 ? 6 : -6),
        isOnePerSection: true,
      };
    case "interview":
      return {
        ...plain,
        bonus: (sentence) =>
          sentence.speaker !== undefined ? 1.5 : asksOnly.test(sentence.text) ? -10 : -2.5,
        gistBonus: (sentence) => (sentence.speaker === undefined ? 8 : -14),
      };
    case "match-report": {
      const result = body.find(({ text }) => matchScore.test(text));
      return {
        ...plain,
        bonus: (sentence) => (sentence === result ? 3 : 0),
        gistBonus: (sentence) => (sentence === result ? 12 : 0),
      };
    }
    case "obituary":
      return {
        ...plain,
        bonus: (_sentence, isComing) => (isComing ? 1.5 : 0),
        mayDropSubject: true,
      };
    case "live-blog": {
      // Above the posts stand the summary and the key points, and a post has a heading: its title or its time.
      const isSummary = ({ section, text }: BodySentence): boolean =>
        section === 0 && !invites.test(text);
      if (body.every(({ section }) => section === 0) || !body.some(isSummary)) return plain;
      return {
        ...plain,
        bonus: (sentence) => (isSummary(sentence) ? 1.5 : invites.test(sentence.text) ? -10 : 0),
        gistBonus: (sentence) => (isSummary(sentence) ? 8 : -14),
      };
    }
    case "news":
    case "opinion":
    case "press-release":
      return plain;
  }
}

/** What is right is said outright, or right after the mistake was owned. */
function isRight(sentence: BodySentence, body: readonly BodySentence[]): boolean {
  if (saysRight.test(sentence.text)) return true;
  if (saidBefore.test(sentence.text)) return false;
  const before = body[sentence.index - 1];
  return before !== undefined && saysWrong.test(before.text) && /\d|[“"«„]/u.test(sentence.text);
}

/** "Brook was quoted as saying …. That was said of the ferry.": what the paragraph says of it next may put it right, in any words. */
function isTakenUp({ block, index }: BodySentence, body: readonly BodySentence[]): boolean {
  const next = body[index + 1];
  return next?.block === block && takesUp.test(next.text);
}
