import { renamedZones } from "#model/renamed-zones.ts";
import { readTimeZone, type TimeZone } from "#model/schedule.ts";
import { countryZones, isElsewhere, zonesOfCountriesLike } from "./country-zones.ts";
import { foldName } from "./fold-name.ts";
import { nearestCall } from "./nearest-call.ts";

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

/** What people call a zone that is named after another city, or was called by another name. */
const alsoCalled: ReadonlyMap<string, string> = new Map([
  ...Object.entries(renamedZones).map(([old, zone]) => [cityOf(old), zone] as const),
  ...Object.entries({
    "Asia/Kolkata": "bombay,mumbai,delhi,new delhi,bangalore",
    "Asia/Shanghai": "beijing",
    // What stands for summer and winter time alike when people write it; to Intl, "EST" is Panama's, which has no summer time.
    "America/Los_Angeles": "la,san francisco,san diego,seattle,pst,pdt,pt",
    "America/Denver": "mst,mdt,mt",
    "America/Chicago": "cst,cdt,ct",
    "America/New_York": "nyc,boston,washington,miami,atlanta,philadelphia,est,edt,et",
    "America/Toronto": "montreal",
    "America/Sao_Paulo": "rio de janeiro",
    "Europe/Berlin": "munich,munchen,hamburg,frankfurt,cologne,koln,stuttgart",
    "Europe/Rome": "roma,milan,milano",
    "Europe/Madrid": "barcelona",
    "Europe/Zurich": "geneva,geneve",
    "Europe/Vienna": "wien",
    "Europe/Lisbon": "lisboa",
    "Europe/Warsaw": "warszawa,krakow",
    "Europe/Prague": "praha",
    "Europe/Brussels": "bruxelles,cest",
    "Europe/London": "edinburgh,bst,england,scotland,wales,northern ireland,britain,great britain",
    "Europe/Amsterdam": "holland",
    "Asia/Dubai": "uae",
    "Asia/Seoul": "korea",
    UTC: "gmt,z",
  }).flatMap(([zone, names]) => names.split(",").map((name) => [name, zone] as const)),
]);

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
 * Reads a zone as people write it: "Europe/Paris", "europe/paris", "Paris", "new york", "Paris, France", "Japan".
 *
 * @returns `undefined` when it names none, or more than one
 */
export function readZone(text: string): TimeZone | undefined {
  const [name = "", within = ""] = text.split(",");
  const wanted = foldName(name);
  const called = alsoCalled.get(wanted);
  const city = allZones().filter((zone) => cityOf(zone) === wanted || foldName(zone) === wanted);
  const [only] = city;
  const named = readTimeZone(
    called ?? (city.length === 1 && only !== undefined ? only : text.trim().replace(/\s+/g, "_")),
  );
  if (named !== undefined && !isElsewhere(named, within)) return named;
  const [zone, ...others] = zonesOf(text);
  return zone === undefined || others.length > 0 ? undefined : readTimeZone(zone);
}

/** Zones that stand for others of their country where people choose, each in place of some smaller town's. */
const inCountries = [
  ...usual,
  ...alsoCalled.values(),
  ..."Europe/Moscow Asia/Novosibirsk Asia/Vladivostok America/Edmonton America/Winnipeg America/Halifax America/Manaus".split(
    " ",
  ),
];

/** Names of countries that people elsewhere have for a place of theirs. */
const elsewhere: ReadonlyMap<string, string> = new Map(
  ["georgia", "georgie"].map((name) => [name, "America/New_York"]),
);

/** All that differ of the zones of the country of that name, and of a place elsewhere that is called so, too; "Georgia, USA" tells which, and "Lyon, France" where a city without a zone is. */
export function zonesOf(place: string): readonly string[] {
  const [name = "", within = ""] = place.split(",");
  const other = elsewhere.get(foldName(name));
  const zones = countryZones(name, inCountries);
  const there = countryZones(within, inCountries);
  if (other === undefined) return zones.length > 0 ? zones : there;
  return there.includes(other) ? [other] : [...zones, other];
}

/** Stricter than with commands: there are so many cities that one is near to nearly everything. */
const lettersPerSlip = 4;

/** The zone whose name or city begins as what was typed and is spelt most like it, if it is near. */
export function nearestZone(text: string): TimeZone | undefined {
  const typed = foldName(text);
  const names = allZones().flatMap((zone) => [cityOf(zone), foldName(zone)]);
  const near = nearestCall(
    typed,
    [...alsoCalled.keys(), ...names].filter((name) => name[0] === typed[0]),
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
  const called = [...alsoCalled].flatMap(([name, zone]) => (name.startsWith(wanted) ? [zone] : []));
  const holding = zones.filter((zone) => foldName(zone).includes(wanted));
  const others = [...elsewhere].flatMap(([name, zone]) => (name.startsWith(wanted) ? [zone] : []));
  const ofCountries = zonesOfCountriesLike(wanted, inCountries);
  return [...new Set([...starting, ...called, ...ofCountries, ...others, ...holding])].slice(
    0,
    countMax,
  );
}

function cityOf(zone: string): string {
  return foldName(zone.slice(zone.lastIndexOf("/") + 1));
}
