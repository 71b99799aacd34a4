import { findNames } from "#language/names.ts";
import { findQuotations, type Quotation } from "#language/quotations.ts";
import type { Sentence } from "#language/sentences.ts";
import type { Article } from "#model/article.ts";
import type { Language } from "#model/language.ts";
import { compiled } from "../../form/compiled.ts";
import { phrasesOf } from "../../form/phrases/phrases-of.ts";
import { refersToMatter, refersToPerson } from "../../form/sentences/alone/refers-back.ts";
import { kindsOfWords } from "../critical-words.ts";
import { factReasons, unitReasons } from "../fact-reasons.ts";
import { keepDigitsTogether } from "../keep-digits-together.ts";
import { prepareSource } from "../prepare-source.ts";
import type { Reason } from "../verdict.ts";
import { type CutSentence, cutSentence } from "./cut-sentence.ts";
import { derivable } from "./derivation.ts";
import { quotationReasons } from "./quotation-reasons.ts";
import { ordersOf } from "./sentence-orders.ts";
import { type FullNames, fullNamesOf, wordingsOf } from "./sentence-wordings.ts";

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
  const text = keepDigitsTogether(written.text, source.article.text);
  const cited = citedBy(written, source);
  if (cited === undefined) {
    return [{ kind: "empty", text: "It does not name the sentences it rests on." }];
  }
  const outward = outwardReasons(text, cutSentence(text, language), source);
  if (outward.length > 0) return outward;

  const quotation = quotationReasons(text, cited, source.article, source.quotations);
  if (quotation.length > 0) return quotation;
  const wordings = cited.map((sentence) =>
    wordingsOf(
      text,
      source.article.text,
      sentence,
      source.fullNames,
      source.article.publishedAt,
      language,
    ),
  );
  return derivationReasons(text, wordings, language);
}

/** Why a text cannot be made from sentences by leaving out and joining; each is given in all its wordings. */
function derivationReasons(
  text: string,
  wordings: readonly (readonly string[])[],
  language: Language,
): readonly Reason[] {
  const allText = wordings.map((each) => each.join("\n")).join("\n");
  const facts = [
    ...factReasons(text, prepareSource(allText, language)),
    ...unitReasons(text, allText, language),
  ];
  if (facts.length > 0) return facts;
  const claim = cutSentence(text, language, -1);
  const orders = wordings.flatMap((each, origin) =>
    each.flatMap((wording) => ordersOf(cutSentence(wording, language, origin))),
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
  if (
    /[\p{Cc}<>{}|\\]|(?!\p{Join_C})\p{Cf}|https?:|www\.|@\w/u.test(text) ||
    /[?!？！]/u.test(unquoted)
  ) {
    return wording("It has an address, a question, an exclamation or marks that no brief has.");
  }
  if (leansOnAnother(text, unquoted, article)) {
    return wording("It leans on a sentence that may not stand before it.");
  }
  // "Me Paul Vautrin", a lawyer of French.
  const voice = language === "fr" ? unquoted.replace(/\bMe (?=\p{Lu})/gu, "") : unquoted;
  if (compiled(phrases.ownVoice, "iu").test(voice)) {
    return wording("It speaks in a voice of its own.");
  }
  return [];
}

/** "It is unclear whether …", "It is impossible to name the day": an "it" that stands for what follows it. */
const meansNothing =
  /^It (?:is|was|remains|remained) (?:not |still |too early |too soon )?(?:(?:unclear|uncertain|unknown|possible|clear|known|likely|unlikely) (?:whether|how|when|why|what|who|that|if)\b|(?:impossible|too early|too soon) (?:for now )?to (?:say|give|tell|know|predict|name|determine)\b)/u;

/** Whether only another sentence says whom or what it speaks of: "He said …", "The firm denied these claims." */
function leansOnAnother(text: string, unquoted: string, article: Article): boolean {
  const { language } = article;
  const { conjunctions, connectives, leaning } = phrasesOf(language);
  const opensLeaning =
    text.startsWith(unquoted.slice(0, 8)) &&
    compiled(`^(?:${leaning}|${conjunctions}|${connectives}(?=[,，、]))`, "iu").test(unquoted) &&
    // It says itself whom it means, or means nobody.
    !/^Those (?:who|with) /u.test(unquoted) &&
    !meansNothing.test(unquoted) &&
    // An article here, elsewhere a pronoun ("gli ha detto").
    !(language === "it" && /^Gli \p{Ll}+i(?!\p{L})/u.test(unquoted));
  if (opensLeaning) return true;
  if (refersToMatter(unquoted, language) && !isOfItself(unquoted, article.text)) return true;
  // "A woman in her sixties … her car": whose it is the sentence has said itself.
  const whose = /^An? (?:woman|girl|mother|widow|nurse)\b/u.test(unquoted)
    ? /\bher\b/gu
    : /^An? (?:man|boy|father|widower)\b/u.test(unquoted)
      ? /\bhis\b/gu
      : undefined;
  const unowned = whose === undefined ? unquoted : unquoted.replace(whose, "the");
  return refersToPerson(unowned, language);
}

/**
 * "Bellows said it was disappointed": a body of one name speaks of itself. A person's surname, or several ("Officials said
 * it …"), would not.
 */
function isOfItself(text: string, articleText: string): boolean {
  const opening =
    /^(?:(?:\p{L}+ ){0,2}?(?:operator|\p{Ll}*maker|company|firm|bank|union|group|club|party|airline|retailer|museum|charity|agency|regulator|supplier|producer|chain) )?(\p{Lu}\p{L}+) (?:says?|said|added|expects?) (?:that )?it\b/u.exec(
      text,
    );
  const name = opening?.[1];
  if (name === undefined) return false;
  const stands = (pattern: string): boolean => new RegExp(pattern, "u").test(articleText);
  return (
    stands(`\\p{Ll},? ${name}(?!\\p{L})`) &&
    !stands(`\\p{Lu}[\\p{L}.]* ${name}(?!\\p{L})`) &&
    !stands(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`)
  );
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
  if (!isThere) {
    const kind = kindsOfWords.find(([list]) => claim.critical[list].has(token.full))?.[1];
    return kind === undefined
      ? {
          kind: "wording",
          text: `The sentences it names do not have the word “${token.full}”.`,
        }
      : { kind, text: `The sentences it names do not say “${token.full}”.` };
  }
  return {
    kind: "order",
    text: `Up to “${token.full}” the article says it in another order, or with words that matter.`,
  };
}
