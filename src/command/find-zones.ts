import { renamedZones } from "#model/renamed-zones.ts";
import { readTimeZone, type TimeZone } from "#model/schedule.ts";
import { placesOfZones } from "./city-zone-lists.ts";
import { countryZones, withoutTwins, zonesAmong, zonesOfCountriesLike } from "./country-zones.ts";
import { foldName } from "./fold-name.ts";
import { nearestCall } from "./nearest-call.ts";
import { placeName } from "./place-name.ts";
import { zoneNames } from "./typed-word-lists.ts";

/** Zones people live in most, shown before they type. */
const usual = [
  "Europe/London",
  "Europe/Paris",
  "Europe/Berlin",
  "Europe/Madrid",
  "Europe/Rome",
  "Europe/Warsaw",
  "Europe/Kyiv",
  "Europe/Istanbul",
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Los_Angeles",
  "America/Toronto",
  "America/Mexico_City",
  "America/Sao_Paulo",
  "America/Argentina/Buenos_Aires",
  "Africa/Lagos",
  "Africa/Johannesburg",
  "Asia/Dubai",
  "Asia/Kolkata",
  "Asia/Singapore",
  "Asia/Shanghai",
  "Asia/Tokyo",
  "Australia/Sydney",
  "UTC",
] as const;

let otherNames: ReadonlyMap<string, string> | undefined;

/** What people call a zone, and cities under names that are not in the list of cities. */
function alsoCalled(): ReadonlyMap<string, string> {
  otherNames ??= new Map([
    ...Object.entries(renamedZones).map(([old, zone]) => [cityOf(old), zone] as const),
    ...Object.entries(zoneNames.called).flatMap(([zone, names]) =>
      names.split(",").map((name) => [name, zone] as const),
    ),
  ]);
  return otherNames;
}

/** Zones of cities by name; of one with a rival elsewhere, of both. Most starts of a function need none, and do not read the table. */
const ofCities = whenAsked("cities");
const ofParts = whenAsked("parts");
const ofPartCodes = whenAsked("partCodes");

function whenAsked(places: keyof typeof placesOfZones): () => ReadonlyMap<string, string[]> {
  let zones: ReadonlyMap<string, string[]> | undefined;
  return () => {
    zones ??= zonesByName(placesOfZones[places]);
    return zones;
  };
}

function zonesByName(table: Readonly<Record<string, string>>): ReadonlyMap<string, string[]> {
  const zones = new Map<string, string[]>();
  for (const [zone, names] of Object.entries(table)) {
    for (const name of names.split(",")) {
      const some = zones.get(name);
      if (some === undefined) zones.set(name, [zone]);
      else some.push(zone);
    }
  }
  return zones;
}

let known: readonly string[] | undefined;

function allZones(): readonly string[] {
  known ??= [
    ...new Set([
      ...Intl.supportedValuesOf("timeZone").map((zone) => renamedZones[zone] ?? zone),
      "UTC",
    ]),
  ];
  return known;
}

/**
 * Reads a zone as people write it: "Europe/Paris", "europe/paris", "Paris", "new york", "Lyon", "Austin, TX", "Texas", "Japan".
 *
 * @returns `undefined` when it names none, or more than one
 */
export function readZone(text: string): TimeZone | undefined {
  const [name = "", within = ""] = text.split(",");
  const wanted = foldName(name).replace(/ (?:(?:standard|daylight) )?time$/, "");
  const called = alsoCalled().get(wanted);
  const city = allZones().filter((zone) => cityOf(zone) === wanted || foldName(zone) === wanted);
  const [only] = city;
  const named = readTimeZone(
    called ?? (city.length === 1 && only !== undefined ? only : text.trim().replace(/\s+/g, "_")),
  );
  const there = zonesIn(within);
  if (named !== undefined && (there.length === 0 || zonesAmong([named], there).length > 0))
    return named;
  const [zone, ...others] = zonesOf(text);
  return zone === undefined || others.length > 0 ? undefined : readTimeZone(zone);
}

/** Zones that stand for others of their country where people choose, each in place of some smaller town's. */
const inCountries = () => [
  ...usual,
  ...alsoCalled().values(),
  ...zoneNames.largest.zones.split(" "),
];

/** Names of countries that people elsewhere have for a place of theirs. */
const elsewhere: ReadonlyMap<string, readonly string[]> = new Map([
  ["georgie", ["America/New_York"]],
]);

/**
 * All that differ of the zones of a place: a city, state, province or country, and another one that is called so, too.
 * What stands behind a comma tells which: "Georgia, USA", "Cordoba, Spain", "Springfield, IL".
 */
export function zonesOf(place: string): readonly string[] {
  const [name = "", within = ""] = place.split(",");
  const plain = placeName(name).replace(/ (?:state|province)$/, "");
  const other = elsewhere.get(plain) ?? [];
  const zones = [...countryZones(name, inCountries()), ...other, ...(ofParts().get(plain) ?? [])];
  // A state and a city that are both called so are both meant: Washington, Victoria.
  const all = withoutTwins([...zones, ...(ofCities().get(plain) ?? [])]);
  const there = zonesIn(within);
  if (there.length === 0) return all;
  const both = zonesAmong(all, there);
  return both.length > 0 ? both : there;
}

/** The zones of a country, state or province, as it stands behind a city's name and a comma. */
function zonesIn(place: string): readonly string[] {
  const plain = placeName(place);
  if (plain === "") return [];
  const called = alsoCalled().get(plain);
  const parts = [...(ofParts().get(plain) ?? []), ...(ofPartCodes().get(plain) ?? [])];
  return withoutTwins([
    ...countryZones(place, inCountries()),
    ...parts,
    ...(called ? [called] : []),
  ]);
}

/** Stricter than with commands: there are so many cities that one is near to nearly everything. */
const lettersPerSlip = 4;

/** Shorter names of cities are near to words that name none. */
const nearLettersMin = 6;

/** The zone whose name or city begins as what was typed and is spelt most like it, if it is near. */
export function nearestZone(text: string): TimeZone | undefined {
  const typed = foldName(text);
  const names = allZones().flatMap((zone) => [cityOf(zone), foldName(zone)]);
  const near = nearestCall(
    typed,
    [
      ...alsoCalled().keys(),
      ...names,
      ...[...ofCities().keys(), ...ofParts().keys()].filter(
        (name) => name.length >= nearLettersMin,
      ),
    ].filter((name) => name[0] === typed[0]),
    lettersPerSlip,
  );
  return near === undefined ? undefined : readZone(near);
}

/** Zones whose name begins with, or else holds, what was typed so far; the usual ones before all typing. */
export function zonesLike(typed: string, countMax: number): readonly string[] {
  const wanted = foldName(typed);
  if (wanted === "") return usual.slice(0, countMax);
  const zones = allZones();
  const starting = zones.filter((zone) => cityOf(zone).startsWith(wanted));
  const called = [...alsoCalled()].flatMap(([name, zone]) =>
    name.startsWith(wanted) ? [zone] : [],
  );
  const holding = zones.filter((zone) => foldName(zone).includes(wanted));
  const others = wanted.length < placeLettersMin ? [] : placesLike(wanted);
  const ofCountries = zonesOfCountriesLike(wanted, inCountries());
  return [...new Set([...starting, ...called, ...ofCountries, ...others, ...holding])].slice(
    0,
    countMax,
  );
}

/** Before so many letters nearly any zone has a city. */
const placeLettersMin = 3;

function placesLike(beginning: string): readonly string[] {
  return [ofCities(), ofParts(), elsewhere].flatMap((names) =>
    [...names].flatMap(([name, zones]) => (name.startsWith(beginning) ? zones : [])),
  );
}

function cityOf(zone: string): string {
  return foldName(zone.slice(zone.lastIndexOf("/") + 1));
}
