import type { Language } from "#model/language.ts";
import { wordSet } from "#shared/word-set.ts";
import { perLanguage } from "../per-language.ts";
import { saysSomething } from "../saying.ts";
import { isStopWord } from "../stop-words.ts";
import { opensQuotation } from "./sentence-end.ts";

/**
 * Words that stand with a capital only where a sentence begins: articles, prepositions, conjunctions.
 * Without those that are also names, nouns or polite pronouns.
 */
const beginnings: Readonly<Record<Language, string>> = {
  en: "the this these those it they there he she",
  fr: `le la les un une des ce cet cette ces dans en sur selon pour après avant depuis lors pendant si mais il elle ils
    elles on aucun aucune plusieurs certains certaines les au aux à`,
  es: "el la los las un una unos unas en por para según tras desde este esta estos estas pero si cuando aunque",
  pt: `o a os as um uma em no na nos nas por para segundo após desde este esta estes estas esse essa mas se quando
    embora apesar de`,
  it: "il lo la i gli le un una in nel nella per secondo dopo da questo questa questi queste ma se quando",
  nl: `de het een in op aan bij voor na met door volgens dit deze die dat er hij zij ze we wij als maar toen hoewel
    omdat ook`,
  de: "die das dem den ein eine einen einem im in am bei nach mit für vor auf doch aber wenn obwohl ich wir er es",
  no: `det den de dette disse en et i på for med etter når hvis men ved fra til han hun vi jeg dette mens da nå`,
  da: `det den de dette disse en et i på for med efter når hvis men ved fra til han hun vi jeg mens da nu`,
  sv: `det den de detta dessa en ett i på för med efter när om men vid från till han hon vi jag medan då nu`,
};

/** The start of a line: a word with a capital that a small one follows. The space before it ends the line above. */
const startPattern = / (\p{Lu}[\p{Ll}\p{M}]*)(?= (\p{Ll}[\p{L}\p{M}]*))/gu;
/** The same without a space: "… dans les écolesUne minute …". */
const gluedPattern = /(?<=\p{Ll}{3})(\p{Lu}[\p{Ll}\p{M}]*)(?= \p{Ll})/gu;
/** A quotation that opens where a line ended: "… selon son avocat"Notre point de vue …". */
const gluedQuotePattern = /(?<=\p{Ll}{3})"(?=\p{Lu})/gu;
/** The same behind the quotation that ends a heading: `Avis et "conseils"Par ailleurs, …`. */
const gluedBehindPattern = /(?<=\p{L}")(?=\p{Lu}\p{Ll}+ \p{Ll})/gu;
/** A Korean verb that ends a sentence, its stop, and no space: "…통해 이뤄진다.처치 후에는". */
const koreanGluedPattern = /(?<=\p{Script=Hangul}[다요죠까]\.)(?=\p{Script=Hangul}{1,10}[\s,])/gu;
/** The end of a line: a word, perhaps in quotation marks or brackets. */
const endPattern = /(?<![\p{L}\p{M}\p{N}'’-])(\p{L}[\p{L}\p{M}]{2,})["”»)]?$/u;
const wordLengthMax = 40;
/** "de roman De veerman": behind the kind of a work its title begins with a capital. */
const kindOfWork =
  /^\p{L}*(?:romane?|romanzo|romance|novels?|novela|books?|boek|buch|livre|libro|livro|bog|bok|films?|filme|película|movie|bundel|albums?|álbum|disco|lied|song|serie|series|série|revista|magazine|tijdschrift|krant|zeitung|zeitschrift|newspaper|journal|jornal|giornale|programma|programme|program|podcast|toneelstuk|stück|pièce|play)$/iu;
/** A heading of one word: all that stands between a stop and the word that begins. */
const headingPattern = /(?:^|[.!?]["”»)]? )\p{Lu}[\p{Ll}\p{M}]{3,}$/u;

/**
 * Where a line feed between a heading and its text, or between items, was lost: "… en cause Les
 * réactions sont …".
 *
 * @returns offsets in `line`, ascending
 */
export function lostBreaks(line: string, language: Language): number[] {
  const words = wordsOf(language);
  if (words.size === 0) return [];
  const breaks: number[] = [];
  for (const { 1: first = "", 2: second = "", index } of line.matchAll(startPattern)) {
    if (!words.has(first.toLowerCase())) continue;
    const last = endPattern.exec(line.slice(Math.max(0, index - wordLengthMax), index))?.[1];
    if (last === undefined || isStopWord(last.toLowerCase(), language)) continue;
    if (kindOfWork.test(last)) continue;
    // "Kim Jong Un en 2018" is a name; "Palmeiras O técnico" is not, nor is a word alone behind a stop: "… Rivieren In …".
    const isName = /^\p{Lu}/u.test(last) && isStopWord(second, language);
    if (isName && !headingPattern.test(line.slice(Math.max(0, index - wordLengthMax), index)))
      continue;
    breaks.push(index + 1);
  }
  return breaks;
}

/** A label before the colon that opens a line, and at least three words behind it. */
const labelPattern = /^[^.!?؟"«»“”]{3,80}?:(?= \S+ \S+ \S)/u;

/**
 * Where the label of an Arabic line ends ("سؤال وجواب: …"): newspapers put title, date or outlet there, with a colon, and go on
 * in the same line. Not behind a verb of saying, whose words belong to it.
 *
 * @returns offsets in `line`, none or one
 */
export function labelBreaks(line: string, language: Language): number[] {
  const label = language === "ar" ? labelPattern.exec(line.trimStart())?.[0] : undefined;
  if (label === undefined || saysSomething(label, language)) return [];
  return [line.indexOf(label) + label.length + 1];
}

/**
 * Where two lines stand in one without even a space. The summariser's own sentences are not parted there: its
 * weights were learned without, and the measure of its choice gains nothing by it.
 *
 * @returns offsets in `line`, ascending
 */
export function gluedBreaks(line: string, language: Language): number[] {
  if (language === "ko") return Array.from(line.matchAll(koreanGluedPattern), ({ index }) => index);
  const words = wordsOf(language);
  return [
    ...Array.from(line.matchAll(gluedPattern)).flatMap(({ 1: first = "", index }) =>
      words.has(first.toLowerCase()) ? [index] : [],
    ),
    ...Array.from(line.matchAll(gluedQuotePattern)).flatMap(({ index }) =>
      opensQuotation(line.slice(0, index)) ? [index] : [],
    ),
    ...Array.from(line.matchAll(gluedBehindPattern)).flatMap(({ index }) =>
      opensQuotation(line.slice(0, index)) ? [index] : [],
    ),
  ].sort((one, other) => one - other);
}

/** "… du parti.- Menaces de députés -L'accord prévoit …": a title between the paragraphs of an agency's report. */
const betweenPattern = /(?<=^|[.!?…»"”)] ?)- ?([^.!?\n–—-]{2,80}?) -\s?(?=[\p{Lu}"«“])/gu;
/** "… conducteurs.TOUJOURS UN CONDUCTEUR À BORDMais dans …": a title in capitals without its line feeds. */
const capitalsPattern =
  /(?<=[.!?…»"”)])(\p{Lu}\p{Lu}[\p{Lu}\p{N} '’,:-]{8,120}?)(?=\p{Lu}['’]?\p{Ll})/gu;
/** "(ANSA) - ROMA, 28 LUG - ": no title but the place of a report. */
const agencyAlone = /^\([\p{L} .]{2,20}\) ?$/u;
/** The same where a sentence begins: several words in capitals, then a figure. */
const capitalsStart = /^(?:\p{Lu}[\p{Lu}'’-]+ ){3,}(?=\d)/u;

/**
 * Where a title between paragraphs begins and ends that lost its line feeds.
 *
 * @returns offsets in `line`, ascending, without 0
 */
export function titleBreaks(line: string): number[] {
  // "- Auto na trasie Gdynia - Reda stanęło - mówi Jan": the first dash opens somebody's words, which others tell.
  const isSpeech = (whole: string, index: number): boolean =>
    index === 0 && / - \p{Ll}{3,}/u.test(line.slice(whole.length));
  const found = [...line.matchAll(betweenPattern), ...line.matchAll(capitalsPattern)].flatMap(
    ({ 0: whole, index }) =>
      isSpeech(whole, index) || agencyAlone.test(line.slice(0, index))
        ? []
        : [index, index + whole.length],
  );
  const start = capitalsStart.exec(line)?.[0].length ?? 0;
  return [...new Set([...found, start])].filter((at) => at > 0).sort((one, other) => one - other);
}

const wordsOf = /* @__PURE__ */ perLanguage((language) => wordSet(beginnings[language]));
