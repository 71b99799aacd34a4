import type { Language } from "#model/language.ts";
import type { NumberFound } from "../numbers.ts";
import { exactly } from "./compose.ts";
import { digitsAt } from "./digits.ts";

/** Words between the ends of a range; behind the first of them ("between") the second ("and") counts, too. */
const rangeWords: Readonly<Record<Language, readonly [string, string, string]>> = {
  en: ["between", "and", "to|or"],
  fr: ["entre", "et", "à|ou"],
  de: ["zwischen", "und", "bis|oder"],
  es: ["entre", "y", "a|o|u"],
  pt: ["entre", "e", "a|ou"],
  it: ["tra|fra", "e|ed", "a|ai|o"],
  nl: ["tussen", "en", "tot|à|of"],
  pl: ["między|pomiędzy", "a|i", "do|lub"],
  ru: ["между", "и", "до|или"],
  uk: ["між", "і|та", "до|або|чи"],
  tr: ["", "", "ila|ile|veya"],
  vi: ["giữa", "và", "đến|tới|hoặc"],
  ko: ["", "", "에서|내지"],
  ja: ["", "", "から|ないし"],
  zh: ["", "", "至|到"],
  ar: ["بين", "و", "إلى|الى|أو"],
};

/** A number before a unit or a scale that the next one carries for both: "3 to 5 million euros". */
export function withScaleBehind(
  low: NumberFound,
  high: NumberFound,
  text: string,
  language: Language,
): NumberFound {
  const [between = "", and = "", to = ""] = rangeWords[language] ?? [];
  if (to === "" || low.kind !== "cardinal" || high.kind !== "cardinal") return low;
  const gap = text.slice(low.end, high.start).trim().toLowerCase();
  const word = gap.replace(/ (?:the|i|les|los|as|os)$/, "");
  const isBetween =
    and.split("|").includes(word) &&
    new RegExp(`(?<!\\p{L})(?:${between})(?: (?:the|i|les|los|as|os))? ?$`, "iu").test(
      text.slice(Math.max(0, low.start - 20), low.start),
    );
  return isBetween || to.split("|").includes(word) ? scaled(low, high, language) : low;
}

/** The lower end of a range with what only the upper one says: its scale ("3–5 million") and its unit. */
function scaled(low: NumberFound, high: NumberFound, language: Language): NumberFound {
  const isBare = /^\P{L}*\p{Nd}\P{L}*$/u.test(low.text) && Math.abs(low.value) < 1000;
  if (!isBare || (low.unit !== undefined && !/^[A-Z]{3}$/.test(low.unit))) return low;
  const at = high.text.search(/\p{Nd}/u);
  const lead = at < 0 ? undefined : digitsAt(high.text, at, language)?.value;
  if (lead === undefined || low.value >= lead) return low;
  const scale = Math.round(high.value / lead);
  const unit = low.unit ?? high.unit;
  const isScale = scale >= 1000 && /^10*$/.test(String(scale));
  return {
    ...low,
    value: isScale ? exactly(low.value * scale) : low.value,
    ...(unit !== undefined && { unit }),
  };
}

/** Reads "10–20 km" as a range and "3:1" or "3-1" as a score, when digits stand on both sides. */
export function joinedPair(
  low: NumberFound,
  high: NumberFound,
  text: string,
  language: Language,
): NumberFound | undefined {
  if (low.kind !== "cardinal" || high.kind !== "cardinal" || high.value < 0) return undefined;
  const gap = text.slice(low.end, high.start);
  if (!/^(?:\s?[-–—~〜～]\s?|:)$/.test(gap) || !/\p{Nd}[kmb%％]?$/iu.test(low.text))
    return undefined;
  if (!/^\P{L}?\p{Nd}/u.test(high.text)) return undefined;
  const unit = high.unit ?? low.unit;
  const isRange = gap !== ":" && (low.value < high.value || unit !== undefined);
  return {
    start: low.start,
    end: high.end,
    text: text.slice(low.start, high.end),
    value: isRange ? scaled(thousands(low, high), high, language).value : low.value,
    high: high.value,
    kind: isRange ? "range" : "score",
    ...(unit !== undefined && { unit }),
  };
}

/** "10–12,000": thousands that only the upper end says. */
function thousands(low: NumberFound, high: NumberFound): NumberFound {
  const lead = Number(/^\d{1,3}(?=[.,\u00a0\u202f\u2009 ]000(?!\p{Nd}))/u.exec(high.text)?.[0]);
  const isShort = /^\d{1,3}$/.test(low.text) && low.value < lead && high.value === lead * 1000;
  return isShort ? { ...low, text: high.text, value: low.value * 1000 } : low;
}
