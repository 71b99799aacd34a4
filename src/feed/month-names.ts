/** Languages whose month names feeds are seen to use; where two clash, the earlier one is meant. */
const monthLanguages = (
  "en fr de es pt it nl pl ru uk tr ro hu cs sk el sv nb da fi bg sr hr sl lt lv et ca gl eu " +
  "is sq mk be he ar fa hi id ms vi th bn ta ur ka hy az kk"
).split(" ");

const englishMonths =
  "january february march april may june july august september october november december".split(
    " ",
  );

/** A name shorter than this is no abbreviation of a month anywhere. */
const abbreviationLengthMin = 3;

const englishWeekday = /^(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?$/;

/**
 * The month that one of the words names, in full or shortened, in any of some forty languages. Among
 * several the last counts, for a weekday that looks like a month stands before it ("mar. 6 juil.").
 *
 * @returns 1 to 12, or `undefined` when none names a month
 */
export function monthAmong(words: readonly string[]): number | undefined {
  return words.map(monthOf).findLast(Boolean);
}

function monthOf(word: string): number | undefined {
  const name = plainName(word);
  if (name.length < abbreviationLengthMin || englishWeekday.test(name)) return undefined;
  const english = englishMonths.findIndex((month) => month.startsWith(name));
  return english < 0 ? foreignMonths().get(name) : english + 1;
}

function plainName(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "");
}

let knownForeignMonths: ReadonlyMap<string, number> | undefined;

/** Names and their abbreviations, made from the tables of ICU when the first one is asked for. */
function foreignMonths(): ReadonlyMap<string, number> {
  if (knownForeignMonths !== undefined) return knownForeignMonths;
  const exact = new Map<string, number>();
  const shortened = new Map<string, number>();
  for (const language of monthLanguages) {
    for (const options of [
      { month: "long" },
      { month: "short" },
      { month: "long", day: "numeric" }, // The genitive, where there is one.
    ] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
        ...options,
        timeZone: "UTC",
      });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2000, month - 1, 1));
        const name = plainName(parts.find(({ type }) => type === "month")?.value ?? "");
        if (name.length >= abbreviationLengthMin) addNames(exact, shortened, name, month);
      }
    }
  }
  knownForeignMonths = new Map([...shortened, ...exact]);
  return knownForeignMonths;
}

function addNames(
  exact: Map<string, number>,
  shortened: Map<string, number>,
  name: string,
  month: number,
): void {
  if (!exact.has(name)) exact.set(name, month);
  for (let length = abbreviationLengthMin; length < name.length; length += 1) {
    const start = name.slice(0, length);
    if (!shortened.has(start)) shortened.set(start, month);
  }
}
