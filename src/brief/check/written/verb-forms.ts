import { wordSet } from "#shared/word-set.ts";
import type { Token } from "../tokens.ts";
import { finite } from "./clause-words.ts";
import type { CutSentence } from "./cut-sentence.ts";

/** Irregular English verbs of the news: base, past and participle. */
const irregular =
  "be was been; bear bore borne; beat beat beaten; become became become; begin began begun; blow blew blown; break broke broken; bring brought brought; build built built; burn burnt burnt; buy bought bought; catch caught caught; choose chose chosen; come came come; deal dealt dealt; do did done; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feel felt felt; fight fought fought; find found found; flee fled fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten; freeze froze frozen; get got got; give gave given; go went gone; grow grew grown; hang hung hung; have had had; hear heard heard; hide hid hidden; hold held held; keep kept kept; know knew known; lay laid laid; lead led led; leave left left; lend lent lent; lose lost lost; make made made; mean meant meant; meet met met; overthrow overthrew overthrown; pay paid paid; rebuild rebuilt rebuilt; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; shake shook shaken; shoot shot shot; show showed shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat sat; speak spoke spoken; spend spent spent; stand stood stood; steal stole stolen; stick stuck stuck; strike struck struck; swear swore sworn; sweep swept swept; swim swam swum; take took taken; teach taught taught; tear tore torn; tell told told; think thought thought; throw threw thrown; understand understood understood; wake woke woken; wear wore worn; win won won; withdraw withdrew withdrawn; write wrote written; cut cut cut; hit hit hit; hurt hurt hurt; let let let; put put put; set set set; shut shut shut; spread spread spread; cost cost cost; burst burst burst; broadcast broadcast broadcast; quit quit quit";

const pasts = new Map<string, string>();
const participles = new Set<string>();
for (const row of irregular.split("; ")) {
  const [base = "", past = "", participle = ""] = row.split(" ");
  pasts.set(past, base);
  participles.add(participle);
}

/** Words that end like participles and are none. */
const notVerbs = wordSet(
  "hundred indeed need speed seed feed breed red bed shed embed united sacred kindred naked wicked rugged hatred",
);

const isRegular = (word: string): boolean => /^[a-z]{2,}ed$/.test(word) && !notVerbs.has(word);

export const isParticiple = (word: string): boolean => participles.has(word) || isRegular(word);
export const isPast = (word: string): boolean => pasts.has(word) || isRegular(word);

/** Whether `claim` is a headline's present of the past `source`: "wins", "win" for "won". */
export function isIrregularHeadlineTense(claim: string, source: string): boolean {
  const base = pasts.get(source);
  if (base === undefined || base === source || base === "be" || base === "have") return false;
  return claim === base || claim === `${base}s` || claim === `${base}es`;
}

export function isFiniteVerb(sentence: CutSentence, token: Token): boolean {
  const language = sentence.language;
  if (token.isCapital) return false;
  return finite[language]?.has(token.word) === true || (language === "en" && isPast(token.word));
}
