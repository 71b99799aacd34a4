import { numberedSentences } from "#brief/by-model/numbered-sentences.ts";
import { draftsOf } from "#brief/form/cuts/drafts.ts";
import { phrasesOf } from "#brief/form/phrases/phrases-of.ts";
import { refersToMatter, refersToPerson } from "#brief/form/sentences/alone/refers-back.ts";
import { type BodySentence, bodyOf } from "#brief/form/sentences/body.ts";
import { countWords } from "#language/words.ts";
import type { Article } from "#model/article.ts";
import type { Random } from "./random.ts";

/** A sentence as a model may write it, with the numbers of those it rests on. */
export type Wrote = {
  readonly text: string;
  readonly from: readonly number[];
  /** How it was made. */
  readonly kind: string;
  readonly isFalse: boolean;
};

/** Sentences that a careful editor could take as they stand. */
export type Usable = { readonly n: number; readonly sentence: BodySentence };

const wordsMax = 34;

/** Begin on somebody or something named before, or speak for themselves: no careful model writes them. */
const notAlone =
  /^["“„«]?\s*(?:he|she|it|they|his|her|their|its|this|these|that|those|there|but|and|so|yet|however|also|then|il|elle|ils|elles|ce|cette|ces|cela|mais|et|son|sa|ses|leur|er|sie|es|ihr|ihre|sein|seine|dies|diese|aber|und|él|ella|ellos|su|sus|esto|esta|este|pero|y|ele|ela|eles|elas|seu|sua|isso|mas|e|đó|này|ông|bà|anh|cô|họ|nó|o|bu|şu|ama|ve|그|이|그는|그녀는)(?![\p{L}])/iu;
const ownVoice =
  /(?<![\p{L}])(?:I|we|my|our|us|me|je|nous|notre|j|ich|wir|yo|nosotros|nuestro|eu|nós|tôi|chúng)(?![\p{L}])/iu;

/** What the brief itself calls leaning; a model is told to write no such sentence. */
function leansByPhrase(text: string, language: string): boolean {
  const { leaning, conjunctions, connectives } = phrasesOf(language);
  return new RegExp(
    `^["“„«]?\\s*(?:${leaning}|${conjunctions}|${connectives}(?=[,，、]))`,
    "iu",
  ).test(text);
}

export function usableSentences(article: Article): readonly Usable[] {
  const numbers = new Map(numberedSentences(article).map(({ start }, at) => [start, at + 1]));
  return bodyOf(article).flatMap((sentence) => {
    const n = numbers.get(sentence.start);
    const { text } = sentence;
    const words = countWords(text, article.language);
    const marks = text.match(/["“”„«»]/gu)?.length ?? 0;
    const isPart = sentence.quoted.some(
      ({ start, end }) => start <= sentence.start && end >= sentence.end,
    );
    const unquoted = text.replace(/["“„«][^"“”„«»]*["”“»]/gu, "");
    const isSound =
      n !== undefined &&
      words >= 6 &&
      words <= 60 &&
      /[.。”»"]$/u.test(text) &&
      marks % 2 === 0 &&
      !isPart &&
      !sentence.hasLooseMark &&
      !notAlone.test(text) &&
      !refersToMatter(unquoted, article.language) &&
      !refersToPerson(unquoted, article.language) &&
      !leansByPhrase(text, article.language) &&
      !ownVoice.test(unquoted);
    return isSound ? [{ n, sentence }] : [];
  });
}

/** Ways to write a sentence anew that a careful editor would call the same, none of which the checker was asked about. */
export function faithfulVariants(
  article: Article,
  { n, sentence }: Usable,
  others: readonly Usable[],
  random: Random,
): readonly Wrote[] {
  const { language } = article;
  const { text } = sentence;
  const made: Wrote[] = [];
  const add = (kind: string, written: string | undefined, from: readonly number[] = [n]): void => {
    if (written === undefined || countWords(written, language) > wordsMax) return;
    if (kind !== "as it stands" && written === text) return;
    made.push({ text: written, from, kind, isFalse: false });
  };
  add("as it stands", text);
  for (const draft of draftsOf(article.text, sentence, [], language).slice(0, 6))
    add("cut", draft.text);
  add("cut at a comma", cutTail(text));
  const short = shortest(article, sentence);
  for (const other of random.shuffled(others).slice(0, 2)) {
    if (other.n === n || /["“”«»„]/u.test(short + other.sentence.text)) continue;
    const second = shortest(article, other.sentence);
    const and = joiners[language];
    if (and === undefined) continue;
    add("joined", `${short.replace(/[.。]$/u, "")}, ${and} ${lowered(second, article)}`, [
      n,
      other.n,
    ]);
  }
  if (language === "en") {
    add("synonym", withSynonym(text, random));
    add("who says it, moved", movedAttribution(text));
    add("day first", dayFirst(text));
    add("number in figures or words", otherNumber(text));
    add("headline's tense", presentTense(text));
  }
  return made;
}

const joiners: Readonly<Record<string, string>> = {
  en: "and",
  fr: "et",
  de: "und",
  es: "y",
  pt: "e",
  it: "e",
  nl: "en",
};

function shortest(article: Article, sentence: BodySentence): string {
  const drafts = draftsOf(article.text, sentence, [], article.language);
  return drafts.reduce(
    (best, { text }) => (text.length < best.length ? text : best),
    sentence.text,
  );
}

/** Its first letter small, unless it is a name's. */
function lowered(text: string, { language }: Article): string {
  if (language === "de")
    return text.replace(/^(?:Der|Die|Das|Ein|Eine|Im|Am|In|Nach)\b/u, (word) => word.toLowerCase());
  return text.replace(
    /^(?:The|A|An|In|On|At|After|Two|Three|One|Le|La|Les|Un|Une|Des|El|Los|Las|O|Os|As|Il|Lo|Gli|De|Het|Een)\b/u,
    (word) => word.toLowerCase(),
  );
}

/** Leaves out the last clause behind a comma, where it only adds. */
function cutTail(text: string): string | undefined {
  const match =
    /^(.{30,}?), (?:which|who|where|after|before|while|including|with|qui|dont|après|avant|avec|die|der|das|nachdem|mit|que|tras|con|com|após)\s[^,"“”«»]*[.]$/u.exec(
      text,
    );
  return match === null ? undefined : `${match[1]}.`;
}

/** Pairs that dictionaries give for each other; half of them the checker does not know. */
const synonyms: readonly (readonly [string, string])[] = [
  ["about", "around"],
  ["about", "roughly"],
  ["started", "began"],
  ["bought", "purchased"],
  ["children", "kids"],
  ["big", "large"],
  ["almost", "nearly"],
  ["injured", "wounded"],
  ["company", "firm"],
  ["film", "movie"],
  ["said", "stated"],
  ["rebuild", "reconstruct"],
  ["stolen", "robbed"],
  ["reporters", "journalists"],
  ["doctor", "physician"],
  ["helped", "assisted"],
  ["huge", "enormous"],
  ["resigned", "quit"],
  ["many", "numerous"],
  ["show", "demonstrate"],
  ["jailed", "imprisoned"],
  ["killed", "slain"],
  ["need", "require"],
  ["protesters", "demonstrators"],
  ["quickly", "rapidly"],
  ["ended", "finished"],
  ["plane", "aircraft"],
  ["lawyer", "attorney"],
  ["died", "perished"],
  ["car", "vehicle"],
  ["house", "home"],
  ["attack", "assault"],
  ["hurt", "injured"],
  ["whole", "entire"],
  ["important", "significant"],
];

function withSynonym(text: string, random: Random): string | undefined {
  for (const [a, b] of random.shuffled(synonyms)) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const pattern = new RegExp(`(?<![\\p{L}“"'-])${from}(?![\\p{L}'-])`, "u");
      const unquoted = text.replace(/["“][^"“”]*["”]/gu, (run) => "_".repeat(run.length));
      const at = pattern.exec(unquoted);
      if (at !== null) return text.slice(0, at.index) + to + text.slice(at.index + from.length);
    }
  }
  return undefined;
}

function movedAttribution(text: string): string | undefined {
  const tail = /^([A-Z][^,"“”]{25,}), ([A-Z]?[\p{L} .-]{3,40}) said\.$/u.exec(text);
  if (tail !== null) return `${capital(tail[2] ?? "")} said ${small(tail[1] ?? "")}.`;
  const head =
    /^((?:[A-Z][\p{L}'’.-]+ ){1,4}|The (?:[\p{L}-]+ ){1,3})said (?:that )?([^,"“”:]{25,})\.$/u.exec(
      text,
    );
  return head === null
    ? undefined
    : `${capital(head[2] ?? "")}, ${small((head[1] ?? "").trim())} said.`;
}

const capital = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
const small = (text: string): string =>
  text.replace(/^(?:The|A|An|It|In|Police|Opponents|Organisers)\b/u, (word) => word.toLowerCase());

function dayFirst(text: string): string | undefined {
  const match =
    /^([^,"“”]{8,80}) (on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)((?: [^"“”]*)?)\.$/u.exec(
      text,
    );
  if (match === null || /\b(?:said|that|who|which|and)\b/u.test(match[1] ?? "")) return undefined;
  return `${capital(match[2] ?? "")}, ${small(match[1] ?? "")}${match[3] ?? ""}.`;
}

const figures = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

function otherNumber(text: string): string | undefined {
  const word =
    /(?<![\p{L}-])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= (?!of\b|or\b|to\b|and\b)\p{Ll}{3})(?![\p{L}-])/u.exec(
      text,
    );
  if (word !== null) return text.replace(word[0], String(figures.indexOf(word[1] ?? "")));
  return undefined;
}

function presentTense(text: string): string | undefined {
  const match =
    /^((?:[A-Z][\p{L}-]+|The|A|police|council|government|court|company|of|in|\p{Ll}+) ){1,6}(voted|arrested|warned|rejected|approved|announced|ordered|signed|opened|launched) (?!by\b)/u.exec(
      text,
    );
  const verb = match?.[2];
  if (verb === undefined) return undefined;
  const present = verb
    .replace(/(?<=vot|clos)ed$/u, "es")
    .replace(/(?<=approv)ed$/u, "es")
    .replace(/(?<=announc)ed$/u, "es")
    .replace(/(?<=launch)ed$/u, "es")
    .replace(/ed$/u, "s");
  return text.replace(verb, present);
}
