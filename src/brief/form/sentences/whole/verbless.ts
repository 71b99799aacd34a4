import { saysVerbPattern } from "#language/saying.ts";
import type { Language } from "#model/language.ts";
import { wordSet } from "#shared/word-set.ts";
import { anyCase } from "../../compiled.ts";
import { endsAsPhrase, endsInInitials } from "../../cuts/phrase-ends.ts";
import { phrasesOf } from "../../phrases/phrases-of.ts";
import { mayHoldFrenchVerb, surelyHoldsFrenchVerb } from "./french-verbs.ts";
import { type Finite, slavicFinite } from "./slavic-verbs.ts";
import { hasVietnameseVerb } from "./vietnamese-verbs.ts";

/** Languages that write names and sentence starts with a capital and everything else without. */
const cased: ReadonlySet<Language> = wordSet("en fr es pt it nl pl ru uk vi tr cs sv da");

/**
 * Whether no word of a sentence can be its verb: a name, a line-up, a shout in capitals. In doubt not.
 *
 * @param text with a word in place of what stands in quotation marks
 */
export function hasNoVerb(text: string, language: Language): boolean {
  if (noSentence[language]?.test(text) === true) return true;
  if (language === "vi" && endsAsPhrase(text, language)) return true;
  if (language === "tr" && endsInInitials(text)) return true;
  if (!cased.has(language)) return false;
  if (isRowOfNames(text, language)) return true;
  // A verb is written small and has three letters at least, but for a few that need others beside them.
  return !/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]{2,}|['’]\p{Ll}{3,}/u.test(text);
}

/** In a row of names and offices so many of the words have a capital; a sentence has fewer, or a verb. */
const namesShareMin = 0.75;
const namesMin = 6;

/** "Ada Brook, MIT (emeritus) Bo Lind, Yale University Cara Dunn, writer": who signed something. */
function isRowOfNames(text: string, language: Language): boolean {
  const sure = finite[language]?.sure;
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const names = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (sure === undefined || names < namesMin || names < namesShareMin * words.length) return false;
  return !words.some(
    (word, index) => index > 0 && (/\p{Ll}ed$/u.test(word) || sure.test(word.replaceAll("’", "'"))),
  );
}

/** Longer sentences have a verb, as a rule, that a list of endings may miss. */
const wordsMax = 13;

/**
 * Whether a sentence seems to be a phrase ("Temperature in aumento.", "Stats courtesy of Opta."): none of its words looks
 * like a finite verb. Where verbs cannot be told at all, only the ends of Korean and Japanese sentences tell.
 *
 * @param text with a word in place of what stands in quotation marks
 */
export function isPhrase(text: string, language: Language): boolean {
  if (endsAsPhrase(text, language)) return true;
  if (language === "fr") return !mayHoldFrenchVerb(text);
  const verb = finite[language];
  if (verb === undefined || isNominal(text, language)) return false;
  const words =
    text.replaceAll("’", "'").match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}]+)*['’]?/gu) ?? [];
  if (words.length > wordsMax) return false;
  // "Westmere: white shirt and white socks.": behind a label a noun is likelier than a verb.
  const isLabelled = language !== "en" && /^[^:]{2,30}: \p{Lu}/u.test(text);
  return !words.some((word, index) => {
    const before = words[index - 1]?.toLowerCase() ?? "";
    // A capital inside a sentence begins a name.
    if (index > 0 && /^\p{Lu}/u.test(word)) return false;
    const small = index === 0 ? word.toLowerCase() : word;
    if (verb.sure.test(small)) return true;
    // No English sentence begins with such a form but a plural ("Stats courtesy of Opta.").
    if ((index === 0 && language === "en") || isLabelled) return false;
    return verb.maybe.test(small) && !verb.noun.test(before);
  });
}

/** "Идея красивая.", "Исключение — животные.": East Slavic says "is" by a dash, or not at all before an adjective. */
function isNominal(text: string, language: Language): boolean {
  if (language !== "ru" && language !== "uk") return false;
  return / [—–] |^\P{Lu}*\p{Lu}[^,]* \p{Ll}+(?:ый|ий|ой|ая|ое|ые|ие)[.!]$/u.test(text);
}

/** Whether a clause surely has a finite verb; in German and the languages that we have no rules for never known. */
export function surelyHasVerb(clause: string, language: Language): boolean {
  if (language === "fr") return surelyHoldsFrenchVerb(clause);
  const { future, says, verbs } = phrasesOf(language);
  if (anyCase`(?<=\\s)(?:${verbs}|${says}|${future})(?=\\s|$)`.test(clause)) return true;
  if (language === "vi") return hasVietnameseVerb(clause);
  const sure = finite[language]?.sure;
  if (sure === undefined) return false;
  const words = clause.replaceAll("’", "'").match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [];
  return words.some((word, index) => index > 0 && /^\p{Ll}/u.test(word) && sure.test(word));
}

/** What hangs on the sentence before ("That after the airline cancelled its flights."). */
const noSentence: Readonly<Record<Language, RegExp>> = {
  // A noun behind what is said of it, and no topic: "多くの人に読まれている新聞。"
  ja: /(?:にも|へも|とも|でも|をも|[^とは]へ|を|のに)。$|^(?!.*(?:予定|方針|見通し|見込み|模様|考え|意向|構え|計画|通り|可能性|疑い|恐れ|おそれ|ため|はず|わけ|最中)。$)[^は「」『』]*(?:(?:[るたいな]|ての)[\p{Script=Han}\p{Script=Katakana}ー]{1,10}|(?:[るたいなの])(?:やつ|もの|ところ|とき|感じ))。$/u,
  // Urdu and Hindi end with the verb: what ends with "for", "in", "on" waits for it.
  ur: /(?<!\p{L})(?:کے ل(?:یے|ئے|ئیے|یئے)|میں|پر|سے|کو|تک|نے|کے ساتھ|کے بعد|کے لئے|اور|کہ|جو)[ ۔.]*$/u,
  hi: /(?<![\p{L}\p{M}])(?:के लिए|में|पर|से|को|तक|ने|के साथ|के बाद|और|कि|जो)[ ।.|]*$/u,
  vi: new RegExp(`^[^,.:“”"]{2,60} ${saysVerbPattern("vi")}(?: thêm)?\\.$`, "u"),
  en: /^(?:that|this) (?:after|despite|amid|as|because)\b|^explaining (?:why|how|what)\b[^,]*$|^(?:all|and all) (?:this|that) (?:while|as)\b|^(?:before|after|while|without|despite) (?!\p{L}+ing\b[^,]* (?:he|she|it|they|we|I|you)\b)\p{L}+ing (?:\p{L}+ ){0,3}(?:by|to|from|with|in|into|on|at|off|out|up)\b(?![^,]*\b(?:was|were|is|are|has|had|have|said)\b)[^,]*(?:, (?:while|as|when|before|after)\b[^,]*)?$|^if you [^,]*$/iu,
  fr: /^(?:marge d['’]erreur|pas si |mode d['’]emploi |j-\d|à (?:se |s['’])?\p{L}+(?:er|re|ir) )|^si (?:vous|tu|on|l['’]on) [^,]*$|^(?:décision|annonce|mesure|réunion|rencontre) (?:prise|faite|tenue|confirmée|annoncée|organisée) /iu,
  de: /^(?:getreu dem motto|richtung \p{L}+,|so weit)\b|^als (?:ob|wäre|hätte|sei|würde|könnte) [^,]*$|^(?:wenn|falls) [^,]*$/iu,
  es: /^si (?:usted|quieres?|desea) [^,]*$|^del? (?:la |los |las )?\p{L}+(?: \p{L}+)? al? (?:la |los |las |el )?\p{L}+(?: \p{L}+)?\.$/iu,
  pt: /^se (?:você|quiser|deseja) [^,]*$/iu,
  it: /^se (?:vuoi|volete|desiderate) [^,]*$/iu,
};

const list = (words: string): string => words.trim().split(/\s+/u).join("|");

const englishVerbs =
  list(`is are was were be am been has have had do does did will would can could may might must shall should
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot it's that's there's
  here's he's she's who's what's let's they're we're you're i'm i've we've they've he'd she'd they'd i'd we'd i'll we'll he'll she'll they'll
  said told took met made won lost left held began came went gave got fell rose shot hit struck spoke found broke wrote saw led sent
  put cut set let beat drew sank hurt fought grew ran sat stood kept felt brought bought sold paid built taught caught thought sought
  knew flew threw blew hung hid rode drove sang swam swore tore wore woke chose froze stole bore dealt meant spent bent lent slept swept
  wept understood became overcame underwent withdrew ate lay laid read say go get see know think come take make want need work live die
  rise fall show hold keep leave lose win pay play run turn become remain face find fear hope plan call seek warn agree vote meet open
  close start begin end help fight move use own sell buy cost expect believe argue suggest include offer allow continue return appear
  seem feel look mean stand sit lie grow drop add ask tell send write speak hear eat drink drive fly travel wait stay join lead
  follow reach save spend carry cover claim deny accuse blame demand protest gather attend watch like love hate enjoy support oppose
  matter exist happen depend vary differ improve produce provide receive require serve share finish arrive apply cause contain decide
  deserve place bake mix stir melt cook preheat bring check try click visit book`);

const finite: Readonly<Record<Language, Finite>> = {
  ...slavicFinite,
  en: {
    sure: new RegExp(`^(?:${englishVerbs})$`, "iu"),
    maybe: /^\p{Ll}[\p{L}'’-]*(?:ed|[^su'’]s|[’']s|[’']re|[’']ve|[’']ll|n[’']t)$/u,
    noun: /^(?:\p{N}+|of|the|an?|in|on|at|to|for|by|with|from|two|three|four|five|six|seven|eight|nine|ten|many|some|his|her|its|their|our|my|these|those|all|more|most|new|other|several)$/u,
  },
  it: {
    sure: new RegExp(
      `^(?:${list("è sono ha hanno era erano sarà saranno viene vengono va vanno fa fanno può possono deve devono vuole vogliono dice dicono sta stanno esce rimane resta restano fu furono ebbe disse c'è ci")})$|(?:er[àò]|eranno|arono|irono|erono|av[ao]|avano|evano|ivano|[^e]eva|ò|ebbe|ebbero|isce|iscono|asse|esse|isse|ano|ono)$`,
      "iu",
    ),
    maybe: /^(?:\p{Ll}{3,}[ae])$/u,
    noun: /^(?:(?:ne|de|da|su|co|a)l(?:l[aeo'’]?)?|(?:ne|de|da|su|a)i|(?:de|ne|da|su|a)gli|di|a|da|in|con|su|per|tra|fra|il|lo|la|l['’]|i|gli|le|un|uno|una|un['’]|sopra|sotto|verso|oltre|circa|più|meno|molto|e|ed|o|di|senza|due|tre)$/u,
  },
  es: {
    sure: new RegExp(
      `^(?:${list("es son era eran fue fueron ha han había habían será serán está están estaba hay hubo va van puede pueden debe deben dice dicen dijo tiene tienen tuvo hace hizo sigue viene quiere se")})$|(?:ó|[aei]rán?|aron|ieron|aban?|[^r]ían?)$`,
      "iu",
    ),
    maybe: /^(?:\p{Ll}{3,}(?:[ae]|an|en))$/u,
    noun: /^(?:el|la|los|las|un|una|unos|unas|de|del|a|al|en|con|por|para|sin|sobre|entre|su|sus|y|o|muy|más|dos|tres)$/u,
  },
  pt: {
    sure: new RegExp(
      `^(?:${list("é são era eram foi foram há havia houve tem têm tinha será serão está estão estava vai vão pode podem deve devem diz disse faz fez quer vem se")})$|(?:ou|eu|iu|[aei]rá|[aei]rão|aram|eram|iram|ava|avam|[^r]iam?)$`,
      "iu",
    ),
    maybe: /^(?:\p{Ll}{3,}(?:[ae]|am|em))$/u,
    noun: /^(?:[oa]s?|um|uma|uns|umas|d[eoa]s?|n[oa]s?|em|a|ao|à|aos|às|com|por|para|pel[oa]s?|sem|sobre|entre|seu|sua|e|ou|muito|mais|dois|duas|três)$/u,
  },
  nl: {
    sure: new RegExp(
      `^(?:${list("is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon moet moeten moest wil willen wilde zal zullen zou zouden gaat gaan ging komt komen kwam blijft blijven bleef staat staan stond zit zitten ligt doet deed zegt zei ziet zag krijgt kreeg geeft gaf neemt nam laat liet mag mogen mocht weet wist vindt vond valt viel houdt hield loopt liep")})$`,
      "iu",
    ),
    maybe: /^\p{Ll}{2,}(?:t|te|ten|de|den|en)$/u,
    noun: /^(?:de|het|een|in|op|aan|bij|met|voor|van|uit|naar|over|onder|tegen|door|zonder|zijn|haar|hun|twee|drie|vier|vijf|meer|alle|veel)$/u,
  },
};
