import { isStopWord } from "#language/stop-words.ts";
import { countWords } from "#language/words.ts";
import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";
import { gistWordsMax } from "../choice/lengths.ts";
import { anyCase, compiled } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import type { BodySentence } from "../sentences/body.ts";
import { surelyHasVerb } from "../sentences/verbless.ts";
import { circumstances } from "./circumstances.ts";
import { type Draft, draftWithout } from "./drafts.ts";
import type { Edit } from "./edits.ts";
import { endsMainClause } from "./ends-main-clause.ts";
import { isInList, isWithin, tellsNumber } from "./shortened.ts";

/** What is left says who did what in so many words at least. */
const keptWordsMin = 9;

/** Words that leave a gist something to tell beside the last clause it begins. */
const lastClauseWordsMin = 5;

/**
 * The main clause of a lead that is too long for a gist: what only says more of it is left out and marked with "…", who says
 * it all stays. "A crash left two men … , police said." Only in languages with rules (`openings`).
 *
 * Unlike a clause that goes unmarked, the run left out may hold a modal or a verb of saying of its own ("who could not say
 * …" would be a denial and stays); it never holds a figure, a denial, a condition, a doubt or who says the whole.
 *
 * @returns the longest that a gist may be; `undefined` where the sentence has no such place
 */
export function leadClauseDraft(
  text: string,
  sentence: BodySentence,
  dateEdits: readonly Edit[],
  language: Language,
): Draft | undefined {
  const opening = openings[language];
  const kept = binding[language];
  if (opening === undefined || kept === undefined) return undefined;
  const holds = compiled(`(?<![\\p{L}\\p{N}])(?:${kept})`, "iu");
  const end = sentence.text.length;
  for (const said of new Set([sayingStart(sentence.text, language), end])) {
    for (const place of placesIn(sentence.text, said, opening, purposes[language]).toReversed()) {
      const left = sentence.text.slice(0, place);
      const run = sentence.text.slice(place, said);
      if (countWords(left, language) < keptWordsMin || countWords(run, language) < 3) continue;
      if (holds.test(run) || tellsNumber(run, language) || /[?!]/u.test(run)) continue;
      if (/^[,;]\s?\p{Lu}/u.test(run) || anyCase`^[,;]\\s(?:${contrasts})(?!\\p{L})`.test(run))
        continue;
      if (run.split(/,\s/u).some((part) => saysWho(part, language))) continue;
      if (isWithin(sentence, place) || isWithin(sentence, said) || isInList(left, run)) continue;
      if (isStopWord(/(?<!\p{L})\p{Ll}+$/u.exec(left)?.[0] ?? "", language)) continue;
      if (!endsMainClause(left, run, language) || !endsLastClause(left, language)) continue;
      const draft = draftWithRun(text, sentence, { start: place, end: said }, dateEdits, language);
      if (draft.wordCount <= gistWordsMax) return draft;
    }
  }
  return undefined;
}

/** The sentence with "…" in the place of a run of it. */
function draftWithRun(
  text: string,
  sentence: BodySentence,
  run: Span,
  dateEdits: readonly Edit[],
  language: Language,
): Draft {
  const [start, end] = [sentence.start + run.start, sentence.start + run.end];
  return draftWithout(
    text,
    sentence,
    { start, end, text: "" },
    [
      ...dateEdits.filter((edit) => edit.end <= start || edit.start >= end),
      { start: end, end, text: " …" },
    ],
    language,
  );
}

/** Behind fewer words what it was for is what is told. */
const purposeIndexMin = 90;

/** Commas, and where what opens an addition stands without one, in order. */
function placesIn(
  text: string,
  end: number,
  opening: string,
  purpose: string | undefined,
): readonly number[] {
  const pattern = compiled(`[,;](?=\\s)|(?<![,;:]) (?=(?:${opening})(?:\\s|(?<=['’])))`, "giu");
  const places = [...text.slice(0, end).matchAll(pattern)].map(({ index }) => index);
  if (purpose === undefined) return places;
  const purposes = [...text.slice(0, end).matchAll(compiled(` (?=${purpose})`, "giu"))];
  return [
    ...places,
    ...purposes.map(({ index }) => index).filter((at) => at >= purposeIndexMin),
  ].sort((one, other) => one - other);
}

/** Where who says it all begins at the end (", officials said."), or the end. */
function sayingStart(text: string, language: Language): number {
  const commas = [...text.matchAll(/, /gu)].map(({ index }) => index).slice(-2);
  const found = commas.find((comma) => {
    const part = text.slice(comma + 2);
    return part.length <= sayingLengthMax && saysWho(part, language);
  });
  return found ?? text.length;
}

/** Whether what stands behind a comma says who says what stands before it. */
function saysWho(part: string, language: Language): boolean {
  const { and, relatives, says, tails } = phrasesOf(language);
  return (
    anyCase`(?<![\\p{L}'’])(?:${says})(?!\\p{L})`.test(part) &&
    !anyCase`\\s(?:${and})\\s(?:[^,]{0,12}\\s)?(?:${says})(?!\\p{L})`.test(part) &&
    !anyCase`^\\s?(?:${and}|${relatives}|${tails}|${clauseOpeners})(?!\\p{L})`.test(part)
  );
}

/** ", the ministry for the environment said in a statement on Monday" */
const sayingLengthMax = 140;

/** What follows may be the news. */
const contrasts = "but|yet|mais|pero|sino|mas|ma";

/** A clause that tells something else than who says the one before. */
const clauseOpeners =
  "(?!according)(?:as|that|when|because|but|or|if|even|having|que|qu['’]|qui|dont|où|mais|ou|car|lorsqu\\p{L}*|quand|pero|cuando|porque|mas|quando|porém|ma|perché|\\p{L}+(?:ing|ant|[aei]ndo))";

/**
 * Whether the last clause that was begun within what is kept has its verb: "after the mayor who …" waits for one.
 */
function endsLastClause(left: string, language: Language): boolean {
  const opened = lastClause[language];
  if (opened === undefined) return true;
  const part = left.split(compiled(`(?<![\\p{L}])(?:${opened})(?![\\p{L}])`, "iu")).at(-1) ?? "";
  if (part === left) return true;
  return countWords(part, language) >= lastClauseWordsMin && surelyHasVerb(`x ${part}`, language);
}

const lastClause: Readonly<Record<Language, string>> = {
  en: "said|says|say|that|after|before|when|while|because|until|although|if|whether|how|why|announced|warned|believes?|insists?|insisted|reveal\\p{L}*",
  fr: "que|qu['’]|après|avant|quand|lorsqu\\p{L}*|alors|tandis|parce|si|comment|pourquoi|depuis",
  es: "que|tras|después|antes|cuando|mientras|porque|si|cómo|desde",
  pt: "que|após|depois|antes|quando|enquanto|porque|se|como|desde",
  it: "che|dopo|prima|quando|mentre|perché|se|come",
};

/** "as the House ended its hearing", not "as the first of", "known as", "as well as". */
const asClause =
  "(?<!(?:such|well|known|described|seen|regarded|serv\\p{L}+|work\\p{L}*|same|far|long|soon|just|much|many|named|appointed|elected|even) )as (?=(?:(?:the|an?|his|her|its|their|some|more) \\p{L}|\\p{Lu})(?:(?!\\s(?:who|that|which|whose)\\s)[^,.;]){2,60}?\\s(?:\\p{L}+ed|won|lost|began|fell|rose|hit|took|made|came|went|met|grew|held|is|are|was|were|has|have|had|tries|seeks|prepares|continues?|faces?)\\s)";

const participleEn =
  "(?:\\p{L}+(?:ed|ought|aught)|given|taken|written|driven|chosen|broken|spoken|stolen|beaten|seen|hidden|known|shown|drawn|thrown|made|held|sold|told|sent|built|led|won|run|put|set|hit|struck|found|left|kept|read|shot)";

/** Open what says more of a noun or an act, with no comma before it. Sources of patterns. */
const openings: Readonly<Record<Language, string>> = {
  en: `${circumstances.en}|who|whose|where|(?:in|on|at|from|under|during|for|to|of|by|with) (?:which|whom)|${participleEn} by|involving|seeking|featuring|containing|aimed at|designed to|due to|because of|in connection with|in an? (?:\\p{L}+ )?\\p{L}+ (?:that|which|where)|${asClause}|and (?=\\p{Ll}{3,}ed (?:in|to|with|on|the|an?|his|her|its|their)\\s)|[–—-] (?=(?:and|with|after|amid|while)\\s)`,
  fr: `${circumstances.fr}|qui|dont|où|(?:à|pour|avec|par|sur|dans|chez|de) (?:qui|les?quel(?:le)?s?|laquelle)|auxquel(?:le)?s|\\p{L}+(?:[éiu]e?s?|[aoiu]i?[nt]te?s?) par|en (?=\\p{L}+ant(?!\\p{L}))|à cause d(?:e|u|es)|en raison d(?:e|u|es)|grâce (?:à|au|aux)|au (?:cours|moment)|visant à`,
  es: `${circumstances.es}|quien(?:es)?|cuy[oa]s?|donde|(?:en|con|por|para|de|a) (?:quien(?:es)?|(?:el|la|los|las) (?:que|cual(?:es)?))|\\p{L}+(?:ad|id)[oa]s? por|debido a|a causa de|\\p{L}+(?:[ai]ndo|iendo) (?=(?:que|el|la|los|las|una?|su|sus|al?|del?)\\s)|(?<=(?:\\)|ión|ones|dad|dades|miento|mientos|istas?|ncias?|dor(?:a|es|as)?|ajes?|ura) )que`,
  pt: `${circumstances.pt}|quem|cuj[oa]s?|onde|(?:em|com|por|para|de|a) (?:quem|[oa]s? qua(?:l|is))|n[oa]s? qua(?:l|is)|\\p{L}+(?:ad|id)[oa]s? (?:por|pel[oa]s?)|devido (?:a|ao|à)|por causa d|\\p{L}+[aei]ndo (?=(?:que|[oa]s?|uma?|seus?|suas?|ao|à|d[oa]s?)\\s)|(?<=(?:\\)|ção|ções|dade|dades|mentos?|istas?|ências?|dor(?:a|es|as)?) )que`,
  it: `${circumstances.it}|(?:il|la|i|le) cui|dove|(?:in|con|per|da|a|su) cui|\\p{L}+(?:at|it|ut)[oaei] da(?:l|i|gli|lla|lle)?|a causa d|grazie a`,
};

/** Open what somebody does something for. Sources of patterns. */
const purposes: Readonly<Record<Language, string>> = {
  fr: "pour \\p{L}+(?:er|ir|re)(?!\\p{L})",
  es: "para \\p{L}+[aei]r(?:se|l[aeo]s?)?(?!\\p{L})",
  pt: "para \\p{L}+[aei]r(?:em)?(?!\\p{L})",
  it: "per \\p{L}+[aei]re(?!\\p{L})",
};

/** Denials, conditions, doubts: what is left would say more, or less, without them. */
const binding: Readonly<Record<Language, string>> = {
  en: "(?:not|no|never|none|nobody|nothing|neither|nor|without|hardly|barely|scarcely|cannot|unless|except|only|if|whether|unlikely|likely|believed|perhaps|maybe|according to)(?!\\p{L})|\\p{L}+n['’]t(?!\\p{L})|alleged|reportedly|apparent|suspect|possibl|probabl|accus|charged",
  fr: "(?:ne|pas|jamais|rien|personne|sans|ni|sauf|hormis|non|si|peut-être|selon)(?!\\p{L})|[ns]['’](?:il|\\p{L}*(?:pas|est))|n['’]|aucun|présumé|suppos|soupçon|probabl|vraisembl|possibl|accus",
  es: "(?:no|nunca|jamás|nadie|nada|ni|sin|salvo|excepto|solo|sólo|si|quizás?|según)(?!\\p{L})|ningun|presunt|supuest|sospech|probabl|posibl|acusa",
  pt: "(?:não|nunca|jamais|ninguém|nada|nem|sem|salvo|exceto|só|se|talvez|segundo)(?!\\p{L})|nenhum|suposto|suposta|suspeit|provável|provavel|possív|acusa",
  it: "(?:non|mai|nessun\\p{L}*|niente|né|senza|salvo|tranne|solo|se|forse|secondo)(?!\\p{L})|presunt|sospett|probabil|possibil|accusa",
};
