import { perLanguage } from "#language/per-language.ts";
import type { Language } from "#model/language.ts";
import type { Token } from "../tokens.ts";
import { isIrregularHeadlineTense } from "./verb-forms.ts";

/**
 * Words that may stand for one another wherever news use them, a group between semicolons. Few on purpose:
 * a word that means the same in one sense only ("house" and "home") would let a falsehood through.
 */
const groups: Readonly<Record<string, string>> = {
  en: "said says stated states; about approximately roughly; almost nearly; begin start; begins starts; began started; begun started; ended finished; buy purchase; bought purchased; children kids; car automobile; film movie; doctor physician; doctors physicians; help assist; helped assisted; helps assists; big large; bigger larger; biggest largest; while whilst; despite notwithstanding; resigned quit; people persons; firm company; firms companies; wounded injured; huge enormous; quickly rapidly; build construct; built constructed; rebuild reconstruct; rebuilt reconstructed; answer reply; answered replied; reporters journalists; demonstrators protesters; blaze fire; scientists researchers; lawyer attorney; lawyers attorneys; need require; needs requires; needed required; jail prison; jailed imprisoned; plane aircraft; ship vessel; additionally also; lorry truck; lorries trucks; autumn fall; world globe; yearly annual; shut close; shuts closes; shut closed; shutting closing; starting beginning; dropped fell decreased; drops falls decreases; drop fall decrease; falling dropping declining decreasing; fell declined; climbed rose increased; climbs rises increases; climb rise increase; rising increasing climbing; pledged promised vowed; pledges promises vows; pledge promise vow; pledging promising; remain stay; remains stays; remained stayed; remaining staying; hurry rush; hurried rushed; responded replied answered; respond reply answer; freed released; said announced; said argued; said added; says announces; finished completed; halted suspended; key main; critics opponents; probe investigation inquiry; expressed showed; bid request; walkout strike; dismissed rejected; area region; areas regions; refused declined; backed supported; back support; likely probably; quit resigned; crash collision; deal agreement accord; residents inhabitants; firefighter fireman; talks negotiations; also too; earthquake quake; remain remains; struck hit; links connects; link connect; linked connected; linking connecting; strengthened reinforced; diverted redirected rerouted",
  fr: "dit déclare affirme; réclame demande; réclament demandent; commence débute; environ approximativement; presque quasiment; voiture automobile",
  de: "sagte erklärte; etwa rund ungefähr; beginnt startet; begann startete; auto wagen",
  es: "dijo declaró afirmó; unos aproximadamente; comenzó empezó; comienza empieza; auto coche",
  pt: "disse declarou afirmou; obras trabalhos; começou iniciou; começa inicia; carro automóvel",
  it: "detto dichiarato; circa approssimativamente; iniziato cominciato; inizia comincia",
  nl: "zei verklaarde; ongeveer circa; begon startte; begint start",
};

/**
 * Words that may stand for one that says more, never the other way round: "as" for "because", "may" for "could" and back,
 * for what may be could be.
 */
const weaker: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    as: "because since",
    since: "because",
    could: "may might",
    may: "might",
    might: "may",
    while: "and whereas",
    said: "warned",
    fell: "plunged tumbled slumped plummeted slid",
    dropped: "plunged tumbled slumped plummeted slid",
    rose: "soared surged",
    climbed: "soared surged",
    cited: "blamed",
  },
  fr: { critique: "dénonce", critiquent: "dénoncent", souhaite: "veut", souhaitent: "veulent" },
  es: { critica: "denuncia" },
};

/** For each word, the numbers of the groups it stands in. */
const groupsIn = /* @__PURE__ */ perLanguage((language) => {
  const made = new Map<string, Set<number>>();
  for (const [index, group] of (groups[language] ?? "").split(";").entries()) {
    for (const word of group.trim().split(" ")) {
      made.set(word, (made.get(word) ?? new Set()).add(index));
    }
  }
  return made;
});

/** Whether a claim's word may stand for a source's: the same, a number written otherwise, another tense, or a synonym. */
export function isReworded(claim: Token, source: Token, language: Language): boolean {
  if (isPossessive(claim) !== isPossessive(source)) return false;
  if (claim.root.startsWith("#") || source.root.startsWith("#")) {
    // "10월17" is one word with two numbers, of which the root has one.
    const isManifold = /\d\p{L}+\d/u.test(claim.full + source.full);
    return isManifold ? claim.full === source.full : claim.root === source.root;
  }
  if (claim.full === source.full) return true;
  if (claim.word === source.word && isElided(claim) && isElided(source)) return true;
  if (language === "en" && isHeadlineTense(claim.word, source.word)) return true;
  if (language === "en" && isIrregularHeadlineTense(claim.word, source.word)) return true;
  if (weaker[language]?.[claim.word]?.split(" ").includes(source.word) === true) return true;
  const groupsOf = groupsIn(language);
  const own = groupsOf.get(claim.word);
  const other = groupsOf.get(source.word);
  return own !== undefined && other !== undefined && [...own].some((group) => other.has(group));
}

/** Whether no more than an article or pronoun was taken off: "l'eau", not "Fouquet's" in French. */
function isElided({ full, word }: Token): boolean {
  return full.length - word.length <= 3;
}

function isPossessive({ full }: Token): boolean {
  return /['’]s$/u.test(full);
}

/**
 * "votes" for "voted", as headlines have it; not the other way round, which would make what is to come past. Not
 * "voting", which turns who does it round ("attacking police").
 */
function isHeadlineTense(claim: string, source: string): boolean {
  const past = /^(.{3,})ed$/.exec(source)?.[1];
  if (past === undefined) return false;
  const plain = claim.replace(/s$/, "");
  return plain === past || plain === `${past}e`;
}
