import { readTimeZone, type TimeZone } from "#model/schedule.ts";
import { ownValue } from "#shared/own-value.ts";

/** Zone to begin with for people of a language tag ("en-GB", "fr"), where nobody has chosen one. */
export function zoneOfLocale(locale: string | undefined): TimeZone | undefined {
  const zone =
    locale === undefined
      ? undefined
      : (ownValue(byLocale, locale) ?? ownValue(byLocale, locale.slice(0, 2)));
  return zone === undefined ? undefined : readTimeZone(zone);
}

/** Where most people of a locale of Discord live. @see https://docs.discord.com/developers/reference#locales */
const byLocale: Readonly<Record<string, string>> = {
  "en-GB": "Europe/London",
  "en-US": "America/New_York",
  "es-419": "America/Mexico_City",
  "es-ES": "Europe/Madrid",
  "pt-BR": "America/Sao_Paulo",
  "zh-TW": "Asia/Taipei",
  "zh-CN": "Asia/Shanghai",
  bg: "Europe/Sofia",
  cs: "Europe/Prague",
  da: "Europe/Copenhagen",
  de: "Europe/Berlin",
  el: "Europe/Athens",
  fi: "Europe/Helsinki",
  fr: "Europe/Paris",
  hi: "Asia/Kolkata",
  hr: "Europe/Zagreb",
  hu: "Europe/Budapest",
  id: "Asia/Jakarta",
  it: "Europe/Rome",
  ja: "Asia/Tokyo",
  ko: "Asia/Seoul",
  lt: "Europe/Vilnius",
  nl: "Europe/Amsterdam",
  no: "Europe/Oslo",
  pl: "Europe/Warsaw",
  ro: "Europe/Bucharest",
  ru: "Europe/Moscow",
  sv: "Europe/Stockholm",
  th: "Asia/Bangkok",
  tr: "Europe/Istanbul",
  uk: "Europe/Kyiv",
  vi: "Asia/Ho_Chi_Minh",
};
