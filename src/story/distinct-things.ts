import { foldWord } from "#language/fold-word.ts";
import type { Identifier } from "./identifiers.ts";
import type { OpenStory } from "./open-story.ts";

/**
 * What an entry says of things that tell events apart: which stage or round it was, the score, the disease,
 * what struck, which advisory or version. "stage" → 3; "score" → 2-1; "disease" → measles.
 */
export type DistinctThings = ReadonlyMap<string, ReadonlySet<string>>;

/** Things that come one after the other under one name, in the large languages of Europe. */
const series = {
  stage: "stage|étape|etappe|etapa|tappa",
  round: "round|runde|ronda|turno|tour|vuelta",
  matchday: "matchday|journée|spieltag|jornada|giornata",
  leg: "leg",
  quarter: "quarter|quartal|trimestre",
  season: "season|saison|staffel|temporada|stagione",
  episode: "episode|épisode|folge|episodio|episódio",
} as const;

/** First to twelfth, each in all of those languages, and by a number's name after the thing. */
const ordinals = [
  ["first|1st|premi[eè]re?|1re|1er|erste[nrs]?|primer[ao]?|prim[ao]|primeir[ao]", "one"],
  ["second|2nd|deuxi[eè]me|seconde?|zweite[nrs]?|segund[ao]|second[ao]", "two"],
  ["third|3rd|troisi[eè]me|dritte[nrs]?|tercer[ao]?|terz[ao]|terceir[ao]", "three"],
  ["fourth|4th|quatri[eè]me|vierte[nrs]?|cuart[ao]|quart[ao]", "four"],
  ["fifth|5th|cinqui[eè]me|fünfte[nrs]?|quint[ao]", "five"],
  ["sixth|6th|sixi[eè]me|sechste[nrs]?|sext[ao]|sest[ao]", "six"],
  ["seventh|7th|septi[eè]me|siebte[nrs]?|s[eé]ptim[ao]|settim[ao]", "seven"],
  ["eighth|8th|huiti[eè]me|achte[nrs]?|octav[ao]|ottav[ao]|oitav[ao]", "eight"],
  ["ninth|9th|neuvi[eè]me|neunte[nrs]?|noven[ao]|non[ao]", "nine"],
  ["tenth|10th|dixi[eè]me|zehnte[nrs]?|d[eé]cim[ao]", "ten"],
  ["eleventh|11th|onzi[eè]me|elfte[nrs]?|und[eé]cim[ao]", "eleven"],
  ["twelfth|12th|douzi[eè]me|zwölfte[nrs]?|duod[eé]cim[ao]", "twelve"],
] as const;

const anySeries = Object.values(series).join("|");
const anyOf = (at: 0 | 1): string => ordinals.map((forms) => forms[at]).join("|");
const hasSeries = new RegExp(`(?<!\\p{L})(?:${anySeries})(?!\\p{L})`, "iu");
/** "third stage", "3. Etappe", "22e journée". */
const before = new RegExp(
  `(?<![\\p{L}\\p{N}])(${anyOf(0)}|\\d{1,2}(?:\\.|[ªº]|th|e)) (${anySeries})(?!\\p{L})`,
  "giu",
);
/** "stage three", "Etappe 3". */
const after = new RegExp(
  `(?<!\\p{L})(${anySeries}) (${anyOf(1)}|\\d{1,2})(?![\\p{L}\\p{N}])`,
  "giu",
);

/** "2-1"; with a colon it is a time of day as often. */
const score = /(?<![\p{N}\p{L}.,:–-])(\d{1,2})[-–](\d{1,2})(?![\p{N}\p{L}:–-]|[.,]\d)/gu;
/** More than that scores nobody in a match whose score is told so. */
const scoreMax = 20;

/** "magnitude 6.4", "6,4 büyüklüğünde", "6.4级"; with a decimal, as few quakes are told without. */
const magnitude = new RegExp(
  "(?:magn[iy]tu\\p{L}*|(?<![a-z\\d])m|st[äa]rke|styrka|kracht|voimakkuu\\p{L}*|siły|sile|độ lớn|магн[иі]туд\\p{L}*|マグニチュード|规模|規模|규모|بقوة|قوة(?: الزلزال)?)" +
    "(?:\\s(?:of|von|van|de|di|på))?[\\s-]?([2-9][.,]\\d)(?![\\p{N}%]|\\s?(?:[bm]illion|bn|mln))|" +
    "(?<![\\p{N}.,])([2-9][.,]\\d)(?:[- ](?:magnitude|büyüklüğ|kuvvet|Ρίχτερ)|-[eö]s erősségű|[级級])",
  "giu",
);
/** A quake's first magnitude is corrected by less. */
const magnitudeDifferenceMin = 0.35;

/** Diseases by the beginnings of their names in six languages: an outbreak or a vaccine is of one. */
const diseaseNames = [
  "measles masern rougeole sarampi morbillo sarampo",
  "mumps oreillons paperas papeira",
  "pertussis whooping coqueluche keuchhusten tosferina pertosse",
  "polio",
  "meningitis méningite meningite meningitis hirnhaut",
  "diphtheria diphtérie diphtherie difteria",
  "avian aviaire vogelgrippe aviar aviaria geflügelpest h5n1",
  "covid coronavirus",
  "dengue",
  "malaria paludisme paludismo",
  "ebola",
  "cholera choléra cólera colera",
  "zika",
  "chikungunya",
  "lyme borreli",
  "tuberculosis tuberculose tuberkulose tubercolosi",
  "hepatitis hépatite epatite hepatite",
  "norovirus",
  "salmonel",
  "listeri",
  "legionel",
  "botulism",
  "mpox monkeypox affenpocken",
  "alzheimer",
  "parkinson",
];

const diseaseKeyLength = 4;
/** Diseases by the first letters of their names, folded. */
const diseases = new Map<string, (readonly [beginning: string, which: string])[]>();
for (const [index, names] of diseaseNames.entries())
  for (const name of names.split(" ").map(foldWord)) {
    const key = name.slice(0, diseaseKeyLength);
    diseases.set(key, [...(diseases.get(key) ?? []), [name, String(index)]]);
  }

/** What strikes, by concepts of titles: one with its consequences. */
const disasters: ReadonlyMap<string, string> = new Map(
  [
    "earthquake tsunami",
    "volcano",
    "wildfire",
    "avalanche",
    "flood landslide storm hurricane tornado",
    "drought heatwave",
  ].flatMap((kind) => kind.split(" ").map((concept) => [concept, kind] as const)),
);

/**
 * Finds what of such things an entry's text tells, and of disasters its title.
 *
 * @param words those of the text, folded
 */
export function distinctThings(
  text: string,
  words: Iterable<string>,
  titleConcepts: Iterable<string>,
  identifiers: readonly Identifier[],
  marketDay?: string,
): DistinctThings {
  const found = new Map<string, Set<string>>();
  const add = (thing: string, which: string): void => {
    const known = found.get(thing);
    if (known === undefined) found.set(thing, new Set([which]));
    else known.add(which);
  };
  if (hasSeries.test(text)) {
    for (const [, which = "", thing = ""] of text.matchAll(before))
      add(seriesOf(thing), number(which));
    for (const [, thing = "", which = ""] of text.matchAll(after))
      add(seriesOf(thing), number(which));
  }
  for (const [, ours = "", theirs = ""] of text.matchAll(score)) {
    const [more = 0, less = 0] = [Number(ours), Number(theirs)].sort((a, b) => b - a);
    // Every match begins with nothing to nothing.
    if (more > 0 && more <= scoreMax) add("score", `${more}-${less}`);
  }
  for (const [, one, other] of text.matchAll(magnitude))
    add("magnitude", (one ?? other ?? "").replace(",", "."));
  for (const word of words)
    for (const [beginning, which] of diseases.get(word.slice(0, diseaseKeyLength)) ?? [])
      if (word.startsWith(beginning)) add("disease", which);
  for (const concept of titleConcepts) {
    const kind = disasters.get(concept);
    if (kind !== undefined) add("disaster", kind);
  }
  for (const [series, which] of identifiers) add(`identifier ${series}`, which);
  if (marketDay !== undefined) add("market day", marketDay);
  return found;
}

/** Whether an entry speaks of another stage, score, disease, magnitude, number of its kind or day of a market than the story: then it is another event. */
export function isToldApart(ours: DistinctThings, { members }: OpenStory): boolean {
  for (const [thing, which] of ours) {
    const theirs = members.flatMap(({ evidence }) => [...(evidence.distinct.get(thing) ?? [])]);
    if (theirs.length > 0 && !theirs.some((one) => isAmong(thing, one, which))) return true;
  }
  return false;
}

function isAmong(thing: string, one: string, which: ReadonlySet<string>): boolean {
  if (thing !== "magnitude") return which.has(one);
  return [...which].some((other) => Math.abs(Number(one) - Number(other)) < magnitudeDifferenceMin);
}

function seriesOf(thing: string): string {
  const lower = thing.toLowerCase();
  const found = Object.entries(series).find(([, forms]) => forms.split("|").includes(lower));
  return found?.[0] ?? lower;
}

const ordinalForms = ordinals.map((forms) => new RegExp(`^(?:${forms.join("|")})$`, "iu"));

function number(which: string): string {
  const index = ordinalForms.findIndex((forms) => forms.test(which));
  return index >= 0 ? String(index + 1) : String(Number.parseInt(which, 10));
}
