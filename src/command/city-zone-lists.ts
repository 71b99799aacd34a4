import { cityMapping } from "city-timezones";
import { readTimeZone } from "#model/schedule.ts";
import { placeName } from "./place-name.ts";

/** Of each country its largest cities: so many, and more where they have so many people. */
const largest = [
  { count: 8, people: 150_000 },
  { count: 45, people: 400_000 },
  { count: Number.POSITIVE_INFINITY, people: 1_000_000 },
] as const;

/** A city of the same name elsewhere may be meant where it has at least that share of the largest one's people. */
const rivalShare = 0.2;

/** A part of a country is in a zone where at least that share of the people in its cities are. */
const zoneShare = 0.15;

/** Countries whose parts people name, as each has one zone or two and the country several. */
const inParts = new Set(["US", "CA", "AU", "BR", "MX"]);

type City = {
  readonly names: readonly string[];
  readonly zone: string;
  readonly people: number;
  readonly country: string;
  readonly part: string;
  readonly partCode: string;
};

const cities: readonly City[] = cityMapping
  .flatMap(({ city, city_ascii, timezone, pop, iso2, province, state_ansi }) =>
    timezone === null
      ? []
      : {
          names: [
            ...new Set([city, city_ascii].map((name) => placeName(name.split(",")[0] ?? ""))),
          ],
          zone: timezone,
          people: pop,
          country: iso2,
          part: placeName(province ?? ""),
          partCode: (state_ansi ?? "").toLowerCase(),
        },
  )
  .toSorted((a, b) => b.people - a.people);

const large: ReadonlySet<City> = new Set(
  [...groupedBy(cities, ({ country }) => [country]).values()].flatMap((ofCountry) =>
    ofCountry.filter((city, place) =>
      largest.some(({ count, people }) => place < count && city.people >= people),
    ),
  ),
);

/** Names of places by their zones, between commas. */
export const placesOfZones: {
  /** One with a rival stands under several zones. */
  readonly cities: Readonly<Record<string, string>>;
  /** States and provinces. */
  readonly parts: Readonly<Record<string, string>>;
  /** Two letters that stand for a state behind a comma. */
  readonly partCodes: Readonly<Record<string, string>>;
} = {
  cities: byZone(
    [...groupedBy(cities, ({ names }) => names)].flatMap(([name, same]) => {
      const [largest] = same;
      if (largest === undefined || !same.some((city) => large.has(city))) return [];
      return same
        .filter(({ people }) => people >= rivalShare * largest.people)
        .map(({ zone }) => ({ name, zone }));
    }),
  ),
  parts: byZone(partsNamed(({ part }) => part)),
  partCodes: byZone(partsNamed(({ partCode }) => partCode)),
};

function partsNamed(nameOf: (city: City) => string): readonly Named[] {
  const inside = cities.filter((city) => inParts.has(city.country) && nameOf(city) !== "");
  return [...groupedBy(inside, (city) => [nameOf(city)])].flatMap(([name, ofPart]) => {
    const all = peopleOf(ofPart);
    return [...groupedBy(ofPart, ({ zone }) => [zone])]
      .filter(([, there]) => peopleOf(there) >= zoneShare * all)
      .map(([zone]) => ({ name, zone }));
  });
}

type Named = { readonly name: string; readonly zone: string };

/** Of each zone its names in one text, which is shortest. */
function byZone(named: readonly Named[]): Readonly<Record<string, string>> {
  const zones = groupedBy(named, ({ zone }) => [readTimeZone(zone) ?? zone]);
  return Object.fromEntries(
    [...zones].map(([zone, all]) => {
      const names = new Set(all.map(({ name }) => name));
      return [zone, [...names].sort().join(",")];
    }),
  );
}

function groupedBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function peopleOf(some: readonly City[]): number {
  return some.reduce((sum, { people }) => sum + people, 0);
}
