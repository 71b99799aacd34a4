import { findNames } from "#language/names.ts";
import { findNumbers } from "#language/numbers.ts";
import type { Article } from "#model/article.ts";
import type { Usable, Wrote } from "./faithful-sentences.ts";
import { memories, type Pairs, praises, replacements } from "./falsehood-words.ts";
import type { Random } from "./random.ts";

/** Makes a sentence say what the article does not, in as many ways as news go wrong. */
export function falsehoods(
  article: Article,
  usable: Usable,
  others: readonly Usable[],
  elsewhere: Article,
  random: Random,
): readonly Wrote[] {
  const { language } = article;
  const { n, sentence } = usable;
  const { text } = sentence;
  const made: Wrote[] = [];
  const add = (kind: string, written: string | undefined, from: readonly number[] = [n]): void => {
    if (written === undefined || written === text || article.text.includes(written)) return;
    made.push({ text: written, from, kind, isFalse: true });
  };
  const numbers = findNumbers(text, language).filter(({ text: digits }) =>
    /^\D{0,2}\d/u.test(digits),
  );
  const number = random.pick(numbers);
  if (number !== undefined) {
    const digits = /\d/u.exec(number.text);
    const digit = Number(digits?.[0]);
    const changed = number.text.replace(/\d/u, String(((digit + 1 + random.below(7)) % 9) + 1));
    add("number changed", put(text, number, changed));
    add("unit changed", otherUnit(text));
  }
  const own = findNames(text, language);
  const all = findNames(article.text, language).map((name) => name.text);
  const name = random.pick(own);
  const ownTexts = own.map((each) => each.text);
  const stranger = random.pick(
    all.filter((each) => !ownTexts.some((other) => holds(other, each) || holds(each, other))),
  );
  if (name !== undefined) {
    add("name of the article swapped in", stranger && put(text, name, stranger), [
      n,
      ...numbersNaming(stranger, others).slice(0, 2),
    ]);
    add(
      "name invented",
      put(text, name, random.pick(["Martin Keller", "Olga Petrov", "Samuel Reyes", "Linh Tran"])),
    );
  }
  const [first, second] = random
    .shuffled(own)
    .slice(0, 2)
    .sort((a, b) => a.start - b.start);
  if (first !== undefined && second !== undefined && first.key !== second.key) {
    add("who did what, swapped", put(put(text, second, first.text), first, second.text));
  }
  const quoted = /["“„«]([^"“”„«»]{12,})["”“»]/u.exec(text)?.[1];
  if (quoted !== undefined) {
    const words = quoted.split(" ");
    const at = random.below(words.length);
    const odd = random.pick(["never", "secretly", "illegal", "absolutely"]) ?? "never";
    add(
      "quotation altered",
      text.replace(quoted, words.map((word, index) => (index === at ? odd : word)).join(" ")),
    );
    add(
      "quotation cut and joined",
      words.length > 7
        ? text.replace(quoted, [...words.slice(0, 2), ...words.slice(-3)].join(" "))
        : undefined,
    );
  } else {
    add("words put in quotation marks", inMarks(text));
    add(
      "quotation invented",
      name && `“This is a disgrace and it must stop now,” ${name.text} said.`,
    );
  }
  const other = random.pick(others.filter((each) => each.n !== n));
  if (other !== undefined) {
    add("two facts merged", merged(text, other.sentence.text), [n, other.n]);
    add("cause added", caused(text, other.sentence.text, language), [n, other.n]);
    add("clause of another sentence spliced in", spliced(text, other.sentence.text), [n, other.n]);
  }
  for (const [kind, pairs] of Object.entries(replacements[language] ?? {}))
    add(kind, replaced(text, pairs, random));
  add("negation added", negated(text, language));
  add("who says it, dropped", withoutSpeaker(text) ?? withoutForeignSpeaker(text, language));
  add("condition dropped", withoutCondition(text, language));
  add("voice turned, roles kept", otherVoice(text, language));
  add("day moved to another deed", movedDay(text));
  if (number !== undefined && number.high === undefined && language === "en") {
    add("rounded the wrong way", roundedWrongly(text, number, random));
  }
  add(
    "owner left out",
    text.replace(/(?<=\p{Lu}\p{L}+)[’']s \p{Ll}+(?= (?:said|was|has|had|is|told|who))/u, ""),
  );
  const strange = random.pick(
    elsewhere.text.split(/(?<=[.。])\s+/u).filter((each) => each.length > 40),
  );
  add("sentence of another article", strange);
  add("praise", random.pick(praises[language] ?? praises.en ?? []));
  add("background from memory", memories[language]);
  return made;
}

type SpanOf = { readonly start: number; readonly end: number };

function put(text: string, { start, end }: SpanOf, by: string | undefined): string {
  return by === undefined ? text : text.slice(0, start) + by + text.slice(end);
}

/** "SAMU" and "Samu" are one name. */
function holds(name: string, other: string): boolean {
  return name.toLowerCase().includes(other.toLowerCase());
}

function numbersNaming(name: string | undefined, others: readonly Usable[]): readonly number[] {
  return name === undefined
    ? []
    : others.filter(({ sentence }) => sentence.text.includes(name)).map(({ n }) => n);
}

function otherUnit(text: string): string | undefined {
  const pairs: readonly (readonly [RegExp, string])[] = [
    [/\bmillion\b/u, "billion"],
    [/\bbillion\b/u, "million"],
    [/\bmillions\b/u, "milliards"],
    [/\bMillionen\b/u, "Milliarden"],
    [/\bmillones\b/u, "billones"],
    [/\bpercent\b|\bper cent\b/u, "points"],
    [/\$(?=\d)/u, "£"],
    [/£(?=\d)/u, "$"],
    [/\bpounds\b/u, "dollars"],
    [/\bdollars\b/u, "euros"],
    [/\beuros\b/u, "francs"],
    [/\bmetres\b/u, "miles"],
    [/\bmiles\b/u, "metres"],
    [/\byears\b/u, "months"],
    [/\bdays\b/u, "weeks"],
  ];
  const pair = pairs.find(([pattern]) => pattern.test(text));
  return pair && text.replace(pair[0], pair[1]);
}

function inMarks(text: string): string | undefined {
  const match = /^(\S+ \S+ \S+ )(\S+ \S+ \S+)( .{10,})$/u.exec(text);
  return match === null || /["“„«]/u.test(text) ? undefined : `${match[1]}“${match[2]}”${match[3]}`;
}

/** The subject of one sentence with what another says of its own. */
function merged(one: string, other: string): string | undefined {
  const verb =
    /^(.{4,60}?) (?:said|says|will|would|has|have|had|is|was|were|are|voted|arrested|fell|rose|a|ont|sont|est|avait|hat|sagte|soll|ist|wird|dijo|ha|fue|aprobó|disse|foi|đã|bị|được) /u;
  const subject = verb.exec(one)?.[1];
  const match = verb.exec(other);
  if (subject === undefined || match === null || subject === match[1]) return undefined;
  // Of one and the same, both may be true.
  const names = subject.match(/\p{Lu}\p{L}+/gu) ?? [];
  if (names.some((name) => match[1]?.includes(name))) return undefined;
  return subject + other.slice((match[1] ?? "").length);
}

function caused(one: string, other: string, language: string): string | undefined {
  const because: Readonly<Record<string, string>> = {
    en: "because",
    fr: "parce que",
    de: "weil",
    es: "porque",
    pt: "porque",
    it: "perché",
    nl: "omdat",
  };
  const word = because[language];
  return (
    word &&
    `${one.replace(/[.。]$/u, "")} ${word} ${other.replace(/^(?:The|Le|La|Die|Der|El)\b/u, (article) => article.toLowerCase())}`
  );
}

function spliced(one: string, other: string): string | undefined {
  const tail = /, ([^,"“”«»]{15,80}\.)$/u.exec(other)?.[1];
  const head = /^([^,"“”«»]{20,90}),/u.exec(one)?.[1];
  return tail === undefined || head === undefined ? undefined : `${head}, ${tail}`;
}

function negated(text: string, language: string): string | undefined {
  const patterns: Readonly<Record<string, readonly [RegExp, string]>> = {
    en: [/\b(is|was|were|are|will|would|should|could|may|has|had|have)\b(?! not)/u, "$1 not"],
    fr: [/\b(a|est|sont|ont|sera|était)\b(?! pas)/u, "n’$1 pas"],
    de: [/\b(hat|ist|wird|sind|soll|haben)\b/u, "$1 nicht"],
    es: [/\b(es|fue|ha|será|dijo|aprobó)\b/u, "no $1"],
    pt: [/\b(é|foi|tem|será|disse)\b/u, "não $1"],
    vi: [/(?<= )(đã|được|bị|sẽ)(?= )/u, "không $1"],
  };
  const pattern = patterns[language];
  return pattern && text.replace(...pattern);
}

function withoutSpeaker(text: string): string | undefined {
  const tail =
    /^(.{30,}), (?!but |and )[^,]{3,50} (?:said|told reporters|added|warned|claimed)(?: [^,]{3,30})?\.$/u.exec(
      text,
    );
  if (tail !== null) return `${(tail[1] ?? "").replace(/^["“]|["”]$/gu, "")}.`;
  const head = /^.{3,50} (?:said|claimed|believes?|denied|warned) (?:that )?(.{25,})$/u.exec(text);
  const rest = head?.[1];
  return rest && rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Who says it all, at the end or the beginning, in other languages. */
function withoutForeignSpeaker(text: string, language: string): string | undefined {
  const end: Readonly<Record<string, RegExp>> = {
    en: /,? according to [^,]{3,60}\.$/u,
    fr: /, (?:selon [^,]{3,60}|(?:a|ont) (?:dit|déclaré|indiqué|annoncé|affirmé|expliqué|précisé|estimé|assuré|ajouté) [^,]{3,60})\.$/u,
    de: /, (?:sagte|teilte|erklärte|berichtete|so (?=(?:\p{Lu}|der |die ))) ?[^,]{3,60}\.$/u,
    es: /, (?:según|dijo|afirmó|anunció|aseguró) [^,]{3,60}\.$/u,
    pt: /, (?:segundo|disse|afirmou|anunciou|informou) [^,]{3,60}\.$/u,
    it: /, (?:secondo|ha detto|ha dichiarato|ha spiegato) [^,]{3,60}\.$/u,
    nl: /, (?:volgens|zei|aldus|meldt) [^,]{3,60}\.$/u,
  };
  const start =
    /^(?:Selon|D[’']après|According to|Nach Angaben|Laut|Según|Segundo|Secondo|Volgens) [^,]{3,60}, (.{25,})$/u;
  if (end[language]?.test(text) === true) return text.replace(end[language], ".");
  const rest = start.exec(text)?.[1];
  return rest && rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** "… if they agree", at either end. */
function withoutCondition(text: string, language: string): string | undefined {
  const words: Readonly<Record<string, string>> = {
    en: "if|unless|provided|as long as",
    fr: "si (?!bien|tôt|peu)|sauf si |à condition ",
    de: "wenn|falls|sofern|es sei denn",
    es: "si|salvo que|siempre que",
    pt: "se|salvo se|desde que",
    it: "se|a meno che|purché",
    nl: "als|tenzij|mits",
  };
  const any = words[language];
  if (any === undefined) return undefined;
  const comma = language === "en" ? ",?" : ",";
  const last = new RegExp(`^(.{25,}?)${comma} (?:${any})[\\s].{8,}\\.$`, "u").exec(text)?.[1];
  if (last !== undefined && !/\b(?:asked|wondered|see|know|as|even)$/u.test(last))
    return `${last}.`;
  const rest = new RegExp(`^(?:${any})\\s[^,]{8,}, (.{20,})$`, "iu").exec(text)?.[1];
  return rest && rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** "A was hit by B" for "B was hit by A", "A was beaten by B" for "A beat B". */
function otherVoice(text: string, language: string): string | undefined {
  const passive: Readonly<Record<string, RegExp>> = {
    en: /^(.{3,50}?) ((?:was|were|has been|have been|is|are) \p{Ll}+(?:ed|en|t|n)) by (.{3,40}?)(\.|,| (?:in|on|at|after) .*)$/u,
    fr: /^(.{3,50}?) ((?:a|ont) été \p{Ll}+) par (.{3,40}?)(\.|,| (?:à|en|le|après) .*)$/u,
    es: /^(.{3,50}?) ((?:fue|fueron) \p{Ll}+) por (.{3,40}?)(\.|,| (?:en|el|tras) .*)$/u,
  };
  const by = { en: "by", fr: "par", es: "por" }[language];
  const match = passive[language]?.exec(text);
  if (match && by !== undefined) {
    const [, one = "", verb = "", other = "", rest = ""] = match;
    const tail = rest === "," ? text.slice(text.indexOf(other) + other.length) : rest;
    return `${other.charAt(0).toUpperCase()}${other.slice(1)} ${verb} ${by} ${one.charAt(0).toLowerCase()}${one.slice(1)}${tail}`;
  }
  if (language !== "en") return undefined;
  const active =
    /^((?:The )?[^,]{3,40}?) (arrested|killed|rejected|approved|accused|attacked|sued|beat|defeated|elected|blocked|criticised|criticized|won|bought|found|closed|fined) ((?:the|a|an|its|two|three|\p{Lu}|\d).{2,40}?)((?: (?:in|on|at|after|before|during|for|of|over) |,).*|\.)$/u.exec(
      text,
    );
  return active === null
    ? undefined
    : `${active[1]} was ${active[2] === "beat" ? "beaten" : active[2]} by ${active[3]}${active[4]}`;
}

/** "said on Monday that it was closed" → "said it was closed on Monday" */
function movedDay(text: string): string | undefined {
  const match =
    /^(.{4,60}?) (on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|am (?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|am Mittwoch|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)) ([^"“”«»]*(?: (?:and|that|who|which|after|before|et|qui|que|après|avant|und|dass|que|tras) ).{10,})\.$/u.exec(
      text,
    );
  return match === null ? undefined : `${match[1]} ${match[3]} ${match[2]}.`;
}

/** "more than 1,300" of 1,240 */
function roundedWrongly(
  text: string,
  number: SpanOf & { readonly value: number },
  random: Random,
): string | undefined {
  const { start, value } = number;
  if (value < 25 || !Number.isInteger(value) || (value > 1900 && value < 2100)) return undefined;
  const step = 10 ** Math.max(1, Math.floor(Math.log10(value)) - 1);
  const low = Math.floor((value - 1) / step) * step;
  const high = Math.ceil((value + 1) / step) * step;
  const written = text.slice(start, number.end);
  if (
    !/^[\d,]+$/u.test(written) ||
    /(?:than|about|almost|least|most|to|nearly|over|under) $/u.test(text.slice(0, start))
  )
    return undefined;
  const wrong = random.pick([
    `more than ${high.toLocaleString("en")}`,
    `fewer than ${low.toLocaleString("en")}`,
    `almost ${low.toLocaleString("en")}`,
    `at most ${low.toLocaleString("en")}`,
    `at least ${high.toLocaleString("en")}`,
    `over ${high.toLocaleString("en")}`,
  ]);
  return put(text, number, wrong);
}

function replaced(text: string, pairs: Pairs, random: Random): string | undefined {
  for (const [from, to] of random.shuffled(pairs)) {
    const pattern = new RegExp(`(?<![\\p{L}-])${from}(?![\\p{L}-])`, "u");
    if (pattern.test(text)) return text.replace(pattern, to).replace(/ {2,}/gu, " ");
  }
  return undefined;
}
