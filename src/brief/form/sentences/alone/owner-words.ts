import type { Language } from "#model/language.ts";

/** The ways in which a language's sentence begins with what belongs to somebody whom only the text before names. Sources of patterns. */
type OwnerWords = {
  /** "his", with the article that may stand before it. */
  readonly whose: string;
  /** "according to", before "his lawyer". */
  readonly source?: string;
  /** "one of", before "his sons". */
  readonly oneOf?: string;
  /** "in … view": whole, with "his" in it. */
  readonly view?: string;
  /** "His spokesman", where `whose` alone does not tell; "the lawyer of his". */
  readonly subject?: string;
};

export const ownerWords: Readonly<Record<Language, OwnerWords>> = {
  en: {
    whose: "his|her|its|their",
    source: "according to",
    oneOf: "(?:one|two|three|four|some|many|most|several|both|none|all|another) of",
    view: "(?:in|by|to|from|on) (?:his|her|their) (?:own )?(?:view|opinion|mind|eyes|words|account|estimates?|reckoning|calculations?|assessment|judge?ment|telling)",
  },
  de: {
    whose: "seine[mnrs]?|sein|ihre[mn]|ihrer|ihrem|deren|dessen",
    source: "laut",
    oneOf:
      "(?:eine[rs]?|zwei|drei|vier|viele|einige|mehrere|manche|die meisten)(?= (?:seiner|ihrer|deren) )",
    view: "(?:nach|aus|in|zu) (?:seine[rnm]|ihre[rnm]) (?:eigenen )?(?:Rechnung|Berechnung(?:en)?|Ansicht|Meinung|Angaben?|Auffassung|Einschätzung|Schätzung|Worten|Aussagen?|Darstellung|Sicht|Kenntnis|Überzeugung|Lesart|Augen)",
    subject: "(?:deren|dessen) (?=\\p{Lu})",
  },
  fr: {
    whose: "son|sa|ses|leurs?",
    source: "selon|d['’]après",
    oneOf: "(?:l['’]une?|une?|deux|trois|quatre|plusieurs|certaine?s|beaucoup) de",
    view: "(?:à|a|de|selon|d['’]après) (?:son|sa|ses|leurs?) (?:propre )?(?:avis|dires?|yeux|sens|propos|aveu|calculs?|estimations?)",
  },
  es: {
    whose: "sus?",
    source: "según|de acuerdo con",
    oneOf: "(?:un[oa]?|dos|tres|cuatro|vari[oa]s|algun[oa]s|much[oa]s) de",
    view: "(?:a|en|según|por) sus? (?:juicio|opinión|entender|parecer|criterio|modo de ver|cálculos?|cuentas|palabras|ojos)",
  },
  pt: {
    whose: "(?:[oa]s? )?(?:seus?|suas?)",
    source: "segundo|de acordo com|conforme",
    oneOf: "(?:uma?|dois|duas|três|quatro|vári[oa]s|alguns|algumas|muit[oa]s) d(?:e|os|as)",
    view: "(?:na|em|no|nas|a|aos|pel[oa]s?|segundo) (?:[oa]s? )?(?:seus?|suas?) (?:opinião|visão|avaliação|ver|entender|juízo|contas?|cálculos?|palavras|olhos)",
    subject: "[oa]s? (?:(?:seus?|suas?)(?!\\p{L})|\\p{Ll}+(?:-\\p{Ll}+)? del[ea]s?(?!\\p{L}))",
  },
  it: {
    whose: "(?:(?:il|lo|la|i|gli|le) )?(?:su[oae]|suoi|loro)",
    source: "secondo|per detta di",
    oneOf: "(?:un[oa]?|due|tre|quattro|alcun[ei]|molt[ie]) d(?:i|ei|egli|elle)",
    view: "(?:a|secondo|nel|nella|per|ai) (?:(?:il|la|i|le) )?(?:su[oae]|suoi|loro) (?:avviso|parere|giudizio|dire|detta|modo di vedere|opinione|calcol[oi]|conti|parole|occhi)",
    subject: "(?:il|lo|la|i|gli|le|una?|uno) (?:su[oae]|suoi|loro)(?!\\p{L})",
  },
  nl: {
    whose: "zijn|haar|hun",
    source: "volgens",
    oneOf: "(?:een|één|twee|drie|vier|enkele|veel|meerdere) van",
    view: "(?:naar|in|volgens) (?:zijn|haar|hun) (?:eigen )?(?:mening|oordeel|zeggen|ogen|woorden|berekening(?:en)?|schatting)",
  },
  pl: {
    whose: "jego|jej|ich",
    source: "według|zdaniem",
    oneOf: "(?:jeden|jedna|jedno|dwóch|dwoje|troje|kilku|wielu) z",
    subject: "\\p{L}{4,} (?:jego|jej|ich) (?=\\p{Ll})",
  },
  ru: {
    whose: "его|её|ее|их",
    source: "по (?:словам|мнению|данным|информации|подсчётам|подсчетам|расчётам|расчетам)|по",
    oneOf: "(?:один|одна|одно|двое|трое|несколько|многие|некоторые)(?: из)?",
    subject: "\\p{L}{4,} (?:его|её|ее|их) (?=\\p{Ll})",
  },
  uk: {
    whose: "його|її|їх(?:\\p{L}+)?",
    source: "за (?:словами|даними|інформацією|підрахунками)|на думку|за",
    oneOf: "(?:один|одна|одне|двоє|троє|кілька|дехто)(?: (?:з|із|зі))?",
    subject: "\\p{L}{4,} (?:його|її|їх) (?=\\p{Ll})",
  },
};
