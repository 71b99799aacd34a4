import { findNames } from "#language/names.ts";
import { findNumbers } from "#language/numbers.ts";
import { findQuotations, type Quotation } from "#language/quotations.ts";
import type { Sentence } from "#language/sentences.ts";
import type { Article } from "#model/article.ts";
import { compiled } from "../form/compiled.ts";
import { phrasesOf } from "../form/phrases/phrases-of.ts";
import { refersToMatter, refersToPerson } from "../form/refers-back.ts";
import { type CutSentence, cutSentence } from "./cut-sentence.ts";
import { derivable } from "./derivation.ts";
import { factReasons, foldQuoted } from "./fact-reasons.ts";
import { prepareSource } from "./prepare-source.ts";
import { ordersOf } from "./sentence-orders.ts";
import { type FullNames, fullNamesOf, wordingsOf } from "./sentence-wordings.ts";
import type { Reason } from "./verdict.ts";

/** An article made ready to check what a model wrote about it. */
export type WrittenSource = {
  readonly article: Article;
  /** What a written sentence may rest on, numbered from 1. */
  readonly sentences: readonly Sentence[];
  readonly fullNames: FullNames;
  readonly quotations: readonly Quotation[];
};

export type WrittenSentence = {
  readonly text: string;
  /** Numbers of the sentences on which it says it rests. */
  readonly from: readonly number[];
};

/** Sentences that one written sentence may rest on. */
const fromMax = 3;

/** A written sentence with fewer words says nothing by itself. */
const wordsMin = 4;

export function writtenSource(article: Article, sentences: readonly Sentence[]): WrittenSource {
  const { language, text } = article;
  const names = findNames(text, language);
  return {
    article,
    sentences,
    fullNames: fullNamesOf(names),
    quotations: findQuotations(text, language, names),
  };
}

/**
 * Checks a sentence that a model wrote, in the article's language. Stricter than `check`: it asks not
 * whether the article may support the sentence but whether the sentence can be made from those that it names by
 * edits that change nothing. What it cannot follow it refuses, true or not.
 *
 * @returns why it may not be shown; empty when it may
 */
export function checkWritten(written: WrittenSentence, source: WrittenSource): readonly Reason[] {
  const { language } = source.article;
  const cited = citedBy(written, source);
  if (cited === undefined) {
    return [{ kind: "empty", text: "It does not name the sentences it rests on." }];
  }
  const claim = cutSentence(written.text, language, -1);
  const outward = outwardReasons(written.text, claim, source);
  if (outward.length > 0) return outward;

  const wordings = cited.map((sentence) =>
    wordingsOf(
      source.article.text,
      sentence,
      source.fullNames,
      source.article.publishedAt,
      language,
    ),
  );
  const allText = wordings.map((each) => each.join("\n")).join("\n");
  const facts = [
    ...factReasons(written.text, prepareSource(allText, language)),
    ...unitReasons(written.text, allText, language),
    ...quotationReasons(written.text, cited, source),
  ];
  if (facts.length > 0) return facts;

  const orders = wordings.flatMap((each, origin) =>
    each.flatMap((text) => ordersOf(cutSentence(text, language, origin))),
  );
  const { isWhole, readTo } = derivable(claim, orders, language);
  return isWhole ? [] : [reasonAt(claim, readTo, orders)];
}

function citedBy(
  { from }: WrittenSentence,
  source: WrittenSource,
): readonly Sentence[] | undefined {
  const numbers = [...new Set(from)];
  const cited = numbers.flatMap((number) => source.sentences[number - 1] ?? []);
  return cited.length === 0 || cited.length < numbers.length || cited.length > fromMax
    ? undefined
    : cited;
}

/** What can be seen without the article: addresses, questions, our own voice, words that lean on a sentence before. */
function outwardReasons(
  text: string,
  claim: CutSentence,
  { article }: WrittenSource,
): readonly Reason[] {
  const { language } = article;
  const wording = (why: string): readonly Reason[] => [{ kind: "wording", text: why }];
  if (claim.tokens.length < wordsMin) return wording("It is too short to say anything.");
  const phrases = phrasesOf(language);
  const unquoted = text.replace(/["“„«「『][^"“”„«»「」『』]*["”“»」』]/gu, "").trim();
  if (/[\p{Cc}\p{Cf}<>{}|\\]|https?:|www\.|@\w/u.test(text) || /[?!？！]/u.test(unquoted)) {
    return wording("It has an address, a question, an exclamation or marks that no brief has.");
  }
  const leaning = compiled(
    `^(?:${phrases.leaning}|${phrases.conjunctions}|${phrases.connectives}(?=[,，、]))`,
    "iu",
  );
  const isLeaning = text.startsWith(unquoted.slice(0, 8)) && leaning.test(unquoted);
  if (isLeaning || refersToMatter(unquoted, language) || refersToPerson(unquoted, language)) {
    return wording("It leans on a sentence that may not stand before it.");
  }
  if (compiled(phrases.ownVoice, "iu").test(unquoted)) {
    return wording("It speaks in a voice of its own.");
  }
  return [];
}

/** A number may stand in the source with another unit only: "$5" is not "€5". */
function unitReasons(text: string, sourceText: string, language: string): readonly Reason[] {
  const known = findNumbers(sourceText, language);
  const signs = (of: string): readonly string[] => of.match(/\p{Sc}|%/gu) ?? [];
  const strange = signs(text).find((sign) => !signs(sourceText).includes(sign));
  if (strange !== undefined) {
    return [{ kind: "number", text: `The article gives no number with “${strange}” there.` }];
  }
  return findNumbers(text, language)
    .filter(({ unit, value, high }) => {
      const same = known.filter((each) => each.value === value && each.high === high);
      return same.length > 0 && !same.some((each) => each.unit === unit);
    })
    .map(({ text: number }) => ({
      kind: "number",
      text: `The article gives the number of “${number}” with another unit.`,
    }));
}

/** Words in quotation marks must stand in marks there, too, and words said there in marks here. */
function quotationReasons(
  text: string,
  cited: readonly Sentence[],
  { article, quotations }: WrittenSource,
): readonly Reason[] {
  // Said in these very sentences, and cleanly: broken marks there make anything a quotation.
  const said = quotations
    .filter(({ outerStart, outerEnd }) =>
      cited.some(({ start, end }) => outerStart < end && outerEnd > start),
    )
    .filter((quotation) => !/[`"“”„«»]|''/u.test(quotation.text))
    .map((quotation) => ({
      words: foldQuoted(quotation.text),
      isDouble: hasDoubleMarks(article.text)(quotation),
    }));
  const own = findQuotations(text, article.language);
  const invented = own.filter((quotation) => {
    const folded = foldQuoted(quotation.text).replace(/[.,!?…。，]+$/u, "");
    // An apostrophe that was taken for a mark makes no quotation.
    const isDouble = hasDoubleMarks(text)(quotation);
    return (
      /``|''/u.test(quotation.text) ||
      !said.some((each) => each.words.includes(folded) && (each.isDouble || !isDouble))
    );
  });
  const marks = text.match(/["“”„«»「」『』]/gu)?.length ?? 0;
  if (invented.length > 0 || marks !== own.filter(hasDoubleMarks(text)).length * 2) {
    const words = invented[0]?.text ?? text;
    return [{ kind: "quotation", text: `Nobody in the article is quoted with “${words}”.` }];
  }
  const isSaid = ({ start, end }: Sentence): boolean =>
    quotations.some(
      (each) => each.kind === "speech" && each.outerStart <= start && each.outerEnd >= end,
    );
  // Marks round a part of what somebody said leave the rest to the outlet, unless he is named as its speaker.
  const rest = own.reduce((left, { text: words }) => left.replace(words, ""), text);
  const isNamed = own.length > 0 && compiled(phrasesOf(article.language).says, "iu").test(rest);
  const isWhole = own.length > 0 && (rest.match(/\p{L}{3,}/gu)?.length ?? 0) === 0;
  return !isNamed && !isWhole && cited.some(isSaid)
    ? [{ kind: "attribution", text: "It gives somebody’s words as the outlet’s own." }]
    : [];
}

function hasDoubleMarks(text: string): (quotation: Quotation) => boolean {
  return ({ outerStart }) => /["“”„«»「」『』]/u.test(text[outerStart] ?? "");
}

/** What the claim says where it can be followed no longer. */
function reasonAt(claim: CutSentence, readTo: number, orders: readonly CutSentence[]): Reason {
  const token = claim.tokens[readTo];
  if (token === undefined) {
    return {
      kind: "stitching",
      text: "It ends where the article’s sentence goes on with what changes it.",
    };
  }
  const isThere = orders.some(({ tokens }) => tokens.some(({ word }) => word === token.word));
  const { negators, hedges, bounds, causes } = claim.critical;
  if (!isThere) {
    if (negators.has(token.full)) {
      return { kind: "negation", text: `The sentences it names do not say “${token.full}”.` };
    }
    if (hedges.has(token.full)) {
      return { kind: "hedge", text: `The sentences it names do not say “${token.full}”.` };
    }
    if (bounds.has(token.full)) {
      return { kind: "bound", text: `The sentences it names do not say “${token.full}”.` };
    }
    if (causes.has(token.full)) {
      return { kind: "cause", text: `The sentences it names do not say “${token.full}”.` };
    }
    return {
      kind: "wording",
      text: `The sentences it names do not have the word “${token.full}”.`,
    };
  }
  return {
    kind: "order",
    text: `Up to “${token.full}” the article says it in another order, or with words that matter.`,
  };
}
