import nlp from "compromise/two";
import { findNames } from "#language/names.ts";

const person = /(?<![\p{L}’'-])(?:[Hh]e|[Ss]he)(?![\p{L}’'-])/u;
const opensWithBody =
  /^(?:The (?:company|firm|group|start-?up|carmaker|retailer|airline|bank|charity|union|club|trust))(?=['’]s|[ ,])/u;

/**
 * A sentence, and the same with a name in the place of a pronoun or of "the company", where what stands before it
 * leaves one choice: the one person of that sex whom the sentences before speak of, the one body that the article is about.
 *
 * @param before the article's sentences up to this one, the last one last
 */
export function withAntecedents(
  text: string,
  before: readonly string[],
  article: string,
): readonly string[] {
  const named = withPerson(text, before, article) ?? withBody(text, before, article);
  return named === undefined ? [text] : [text, named];
}

function withPerson(text: string, before: readonly string[], article: string): string | undefined {
  const found = person.exec(text);
  if (found === null) return undefined;
  const isShe = found[0].toLowerCase() === "she";
  const persons = personsOf(article);
  const candidates = (of: string): readonly Person[] =>
    persons.filter(
      ({ sex, surname }) =>
        new RegExp(`(?<!\\p{L})${literally(surname)}(?!\\p{L})`, "u").test(of) &&
        (sex === undefined || (sex === "she") === isShe),
    );
  // Who stands in the sentence itself may be meant, or may be the other one.
  const own = candidates(text);
  if (own.length > 0 && own.some(({ sex }) => sex === undefined)) return undefined;
  if (own.length > 0) return undefined;
  for (const sentence of before.slice(-4).toReversed()) {
    const there = candidates(sentence);
    if (there.length > 1) return undefined;
    const [only] = there;
    if (only !== undefined) {
      return text.replace(
        new RegExp(`(?<![\\p{L}’'-])${isShe ? "[Ss]he" : "[Hh]e"}(?![\\p{L}’'-])`, "gu"),
        only.full,
      );
    }
  }
  return undefined;
}

type Person = {
  readonly full: string;
  readonly surname: string;
  readonly sex: "he" | "she" | undefined;
};

const known = new Map<string, readonly Person[]>();

/** Persons whom an article names in full. */
function personsOf(article: string): readonly Person[] {
  const before = known.get(article);
  if (before !== undefined) return before;
  const found = new Map<string, Person>();
  for (const { text } of findNames(article, "en")) {
    const words = text.split(/\s+/);
    const surname = words.at(-1);
    const first = words[0];
    if (words.length < 2 || surname === undefined || first === undefined) continue;
    const tags = new Set<string>(nlp(first).json()[0]?.terms[0]?.tags ?? []);
    const isFemale = tags.has("FemaleName");
    const isMale = tags.has("MaleName");
    if (!isFemale && !isMale && !tags.has("FirstName")) continue;
    found.set(surname, {
      full: text,
      surname,
      sex: isFemale === isMale ? undefined : isFemale ? "she" : "he",
    });
  }
  const made = [...found.values()];
  known.clear();
  known.set(article, made);
  return made;
}

/** What the first names of an article's persons tell of them. */
export function sexesOf(article: string): ReadonlyMap<string, "he" | "she"> {
  return new Map(
    personsOf(article).flatMap(({ sex, surname }) =>
      sex === undefined ? [] : [[surname.toLowerCase(), sex] as const],
    ),
  );
}

/** How much oftener than any other name the article must have that of what it is about. */
const dominance = 2;

/** And how often at least. */
const countMin = 3;

function withBody(text: string, before: readonly string[], article: string): string | undefined {
  if (!opensWithBody.test(text)) return undefined;
  const surnames = new Set(personsOf(article).map(({ surname }) => surname));
  const counts = new Map<string, number>();
  for (const { text: name } of findNames(article, "en")) {
    if (surnames.has(name.split(/\s+/).at(-1) ?? "") || isPlaceOrTime(name)) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [[name = "", most = 0] = []] = [...counts].sort((one, other) => other[1] - one[1]);
  const rivals = [...counts].filter(([each]) => each !== name && isBody(each, article));
  if (most < countMin || rivals.some(([, count]) => most < dominance * count)) return undefined;
  const isNear = before.slice(-3).some((each) => each.includes(name));
  const isRival = (each: string): boolean =>
    each !== name && !each.includes(name) && !name.includes(each) && isBody(each, article);
  const isAlone = ![...counts.keys()].some(
    (each) => before.at(-1)?.includes(each) === true && isRival(each),
  );
  return isNear && isAlone ? text.replace(opensWithBody, name) : undefined;
}

/** Whether the article calls it a company, or its name does. */
function isBody(name: string, article: string): boolean {
  const kinds =
    "(?:company|firm|group|bank|retailer|airline|\\p{Ll}*maker|provider|supplier|investor|lender|start-?up|charity|union|club|trust|giant|chain|publisher)";
  return (
    /(?<!\p{L})(?:Inc|Ltd|Limited|plc|PLC|AG|GmbH|SA|Group|Motors|Energy|Corp|Corporation|Holdings|Airlines|Airways|Industries|Partners|Capital|Systems|Technologies|Company|Bank)$/u.test(
      name,
    ) ||
    new RegExp(
      `(?<!\\p{L})${kinds},? ${literally(name)}|${literally(name)}(?: \\p{Lu}\\p{L}+)*, (?:a|an|the|its) (?:[\\p{L}-]+ ){0,4}?${kinds}`,
      "u",
    ).test(article)
  );
}

function isPlaceOrTime(name: string): boolean {
  const tags = new Set<string>(nlp(name).json()[0]?.terms.at(-1)?.tags ?? []);
  return tags.has("Place") || tags.has("Date") || tags.has("Demonym");
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
