import type { Language } from "#model/language.ts";

/** Marks and signs that stand in no phrase for a person, and what is left of an inverted verb ("-t-elle"). */
const noPhrase = /[.;:%"«»()[\]]|^[-'’]|-t-|^t-/u;

/** A phrase for a person has no more words. */
const phraseWordsMax = 9;

/** Words that show that a run is part of a sentence and no phrase for a person. */
const clauseWords: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:they|he|she|it|who|which|cannot|can|could|would|was|were|is|are|be|has|had|have|do|did|something|anything|nothing|that)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:qui|que|qu['’]\p{L}*|dont|où|a|ont|avait|avaient|est|était|sont|ils?|elles?|lui|eux|se|s['’]\p{L}*|ne|n['’]\p{L}*|alors|ailleurs|pourtant|néanmoins|toutefois)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:que|quien|se|lo|le|les|es|era|fue|ha|han|había|no)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:que|quem|se|lhe|é|era|foi|tem|tinha|não)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:che|chi|cui|si|gli|è|era|ha|hanno|aveva|non)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:sie|er|es|ich|wir|diesen|hat|hatte|ist|war|nicht)(?!\p{L})/u,
};

/** Prepositions after which only a name speaks: "for Ada Brook, …" but "for a start". */
const forSomebody = /(?<!\p{L})(?:pour|per|para)\s$/iu;

/** French and its sisters set an article before whoever has no name. */
const opensPhrase: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:l[ea]s?|l['’]|une?|des|d['’]autres|ce|cet|cette|ces|son|sa|ses|leurs?|notre|nos|plusieurs|certaine?s|deux|trois|quatre|cinq|quelques|beaucoup|\p{Lu})/u,
  es: /^(?:el|las?|los|una?|un[oa]s|sus?|este|esta|estos|estas|vari[oa]s|alg[uú]n[oa]?s?|dos|tres|muchos|fuentes|expertos|testigos|autoridades|\p{Lu})/u,
  pt: /^(?:[oa]s?|uma?|uns|umas|seus?|suas?|este|esta|vári[oa]s|algu(?:m|ns|mas?)|dois|duas|três|muitos|fontes|especialistas|\p{Lu})/u,
  it: /^(?:il|l[oae]|i|gli|l['’]|un[oa]?|un['’]|suo[i]?|su[ae]|alcun[ie]|due|tre|molti|fonti|\p{Lu})/u,
};

/** Nouns for what is done or had, by their endings, and those among them that name a body that can speak. */
const abstractEnding: Readonly<Record<Language, RegExp>> = {
  fr: /(?:tion|sion|ité|ance|ence|age|ure|isme|aits|besoins?|baisse|hausse|prix|bras|fois|lits?|sens)s?$/u,
};
const canSpeak: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:direction|association|administration|commission|délégation|fédération|organisation|fondation|institution|confédération|coalition|opposition|union|université|municipalité|société|communauté|autorité|présidence|agence|alliance|défense|rédaction|accusation|préfecture|assurance|concurrence|personnage|entourage|journalisme)s?$/u,
};

/** Articles and the like whose noun was cut off, and times. */
const noHead =
  /^(?:l[ea]s?|une?|des|sa|son|ses|leurs?|l['’](?:une?|autre|ancienne?)|el|la|los|las|o|os|as|il|lo|gli|i|su|sus|(?:the |this |last |next )?(?:year|century|week|month|day|time|world)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d+)$/iu;

/**
 * Whether a phrase without a name may be somebody who says something ("the mayor", "police"). In doubt not:
 * a wrong speaker is worse than none.
 *
 * @param before the text right before the phrase
 */
export function maySpeak(phrase: string, before: string, language: Language): boolean {
  if (noPhrase.test(phrase) || phrase.split(/\s+/u).length > phraseWordsMax) return false;
  if (clauseWords[language]?.test(phrase) === true) return false;
  if (opensPhrase[language]?.test(phrase) === false) return false;
  if (/^\d/u.test(phrase) || forSomebody.test(before)) return false;
  if (noHead.test(phrase)) return false;
  const head = /^(?:\p{L}+ |\p{L}['’])?(\p{L}+)/u.exec(phrase)?.[1]?.toLowerCase() ?? "";
  const isAbstract = abstractEnding[language]?.test(head) === true;
  return !isAbstract || canSpeak[language]?.test(head) === true;
}
