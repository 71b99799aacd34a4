import { renamedZones } from "#model/renamed-zones.ts";
import { foldName } from "./fold-name.ts";
import { schedulingLanguages } from "./scheduling-languages.ts";

/** What Node's types do not have yet, or do not have any more. */
type LocaleWithZones = { readonly timeZones?: string[]; readonly getTimeZones?: () => string[] };

/** Of a country, without being its official time. */
const unofficial = new Set(["Asia/Urumqi", "Europe/Simferopol"]);

let codes: ReadonlyMap<string, string> | undefined;

/** Codes of countries by their names in the languages of schedules, folded. */
function countryCodes(): ReadonlyMap<string, string> {
  if (codes !== undefined) return codes;
  const found = new Map<string, string>();
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const language of ["en", ...schedulingLanguages]) {
    for (const style of language === "en" ? (["long", "short"] as const) : (["long"] as const)) {
      const names = new Intl.DisplayNames([language], { type: "region", style, fallback: "none" });
      for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
        const name = names.of(code);
        if (name !== undefined) found.set(foldName(name), code);
      }
    }
  }
  codes = found.set("usa", "US");
  return codes;
}

/**
 * The zones of the country of that name, those first that people live in most. Zones whose clocks show the same all year are one.
 *
 * @param preferred zones, the best known first
 * @returns none where it names no country
 */
export function countryZones(name: string, preferred: readonly string[]): readonly string[] {
  const code = countryCodes().get(foldName(name));
  if (code === undefined) return [];
  const locale = new Intl.Locale(`und-${code}`) as LocaleWithZones;
  const zones = (locale.getTimeZones?.() ?? locale.timeZones ?? [])
    .map((zone) => renamedZones[zone] ?? zone)
    .filter((zone) => !unofficial.has(zone));
  const place = (zone: string) => (preferred.includes(zone) ? preferred.indexOf(zone) : Infinity);
  return withoutTwins(zones.toSorted((a, b) => Math.sign(place(a) - place(b)) || 0));
}

/** Of zones whose clocks show the same all year the first. */
export function withoutTwins(zones: readonly string[]): readonly string[] {
  const byClock = new Map<string, string>();
  for (const zone of zones) {
    const clock = clockOf(zone);
    if (!byClock.has(clock)) byClock.set(clock, zone);
  }
  return [...byClock.values()];
}

/** Of some zones those whose clocks show somewhere among others what they show. */
export function zonesAmong(zones: readonly string[], others: readonly string[]): readonly string[] {
  const clocks = new Set(others.map(clockOf));
  return zones.filter((zone) => clocks.has(clockOf(zone)));
}

/** The zones of countries whose names begin so. */
export function zonesOfCountriesLike(
  beginning: string,
  preferred: readonly string[],
): readonly string[] {
  const wanted = foldName(beginning);
  if (wanted.length < lettersMin) return [];
  const names = [...countryCodes().keys()].filter((name) => name.startsWith(wanted));
  return names.flatMap((name) => countryZones(name, preferred));
}

/** From so many letters on, countries are proposed to who types. */
const lettersMin = 4;

/** What the clocks of a zone show in winter and summer. */
function clockOf(zone: string): string {
  return [0, 6].map((month) => offsetIn(zone, month)).join(" ");
}

/** What the clocks of a zone show in a month of some year, beside UTC. */
function offsetIn(timeZone: string, month: number): string {
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  return format.format(new Date(Date.UTC(2026, month, 1))).replace(/^.*, /, "");
}
