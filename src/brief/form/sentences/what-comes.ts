import { dayMeant, findDates } from "#language/dates.ts";
import type { Article } from "#model/article.ts";
import type { Language } from "#model/language.ts";
import { directionOf } from "../dates/date-direction.ts";

/** Whether a sentence names a day and month after the day of publication. */
export function hasLaterDay(text: string, { language, publishedAt }: Article): boolean {
  if (publishedAt === undefined || Number.isNaN(publishedAt.getTime()) || !/\d/.test(text)) {
    return false;
  }
  const writtenOn = {
    year: publishedAt.getUTCFullYear(),
    month: publishedAt.getUTCMonth() + 1,
    day: publishedAt.getUTCDate(),
  };
  const today = Date.UTC(writtenOn.year, writtenOn.month - 1, writtenOn.day);
  return findDates(text, language).some(({ date, end, start }) => {
    if (date.month === undefined || date.day === undefined) return false;
    // "le 20 août dernier"
    if (lastOne.test(text.slice(end))) return false;
    // "On 1 December, the channel gave it nine hours": a day without its year, of which the verb says that it is gone.
    if (start <= openingMax && directionOf("", "", text.slice(end), language) === "past")
      return false;
    const meant = dayMeant(date, writtenOn);
    return meant !== undefined && Date.UTC(meant.year, meant.month - 1, meant.day) > today;
  });
}

const lastOne =
  /^ (?:last|derni(?:er|ère)|letzten|vergangenen|pasado|passad[oa]|último|scors[oa])(?!\p{L})/iu;

/** "On ", "Le ": before a day that opens its sentence. */
const openingMax = 4;

/** Whether a sentence says that something will not be, or was long ago: nothing that comes next. */
export function deniesFuture(sentence: string, language: Language): boolean {
  return denied[language]?.test(sentence) === true;
}

const denied: Readonly<Record<Language, RegExp>> = {
  en: /^(?:no|last (?:year|month|week)|earlier)(?!\p{L})|(?<!\p{L})(?:will (?:not|never|be no|no longer|always|need(?! to)|depend|experience)|won['’]t|(?:is|are) not (?:due|set|expected|scheduled))(?!\p{L})|(?<!\p{L})(?:conference call|webcast|replay)(?!\p{L}).*(?<!\p{L})(?:at|available|accessible|begin\p{Ll}*)(?!\p{L})|(?<!\p{L})(?:will|to) (?:host|hold) .{0,40}(?:conference call|webcast)|(?<!\p{L})(?:fear|worry|worried|worries|no plans?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:ne |n['’])(?:[yl]['’ ]|s['’]|se |en )?\p{Ll}+(?:ra|ront|rons)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen)(?!\p{L})[^,;:]*(?<!\p{L})(?:nicht|kein\p{Ll}*|nie)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:no|nunca|tampoco) (?:se |l[aeo]s? )?(?:\p{Ll}+(?:rá|rán)|van? a)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:não|nunca|nem) (?:se )?(?:\p{Ll}+(?:rá|rão)|vai|vão)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:non|mai) (?:s[ia]|ci|l[aeo]|vi)? ?\p{Ll}+(?:rà|ranno)(?!\p{L})/iu,
  // A participle before its noun tells nothing to come ("yapılacak iş belli").
  tr: /^(?!.*\p{L}(?:[ae]ca[kğ]|[ae]ce[kğ]|lanıyor|leniyor|lıyor|liyor|bekliyor|istiyor)\p{L}*["”'’]?[.!]?$)/u,
  pl: /(?<!\p{L})(?:nadal|wciąż|nie) (?:będzie|będą|zostanie|zostaną|planuj[eą])(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:по-прежнему|не) (?:будет|будут|планируе?ю?т)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:надалі|й далі|як і раніше|не) (?:буде|будуть|плану[єю]ть?)(?!\p{L})/iu,
  zh: /^(?:去年|前年|上(?:个|個)?月|此前|曾)|曾[经經造致於于是有]/u,
  ja: /^(?:昨年|去年|先月)/u,
  ko: /^(?:지난해|작년)/u,
  nl: /(?<!\p{L})(?:zal|zullen|gaat|gaan|komt|komen|wil|willen)(?!\p{L})[^,;:]*(?<!\p{L})(?:niet|geen|nooit)(?!\p{L})/iu,
};

/** Whether a sentence tells of what would come under a condition, or, by its year, of what came long ago. */
export function isHypothetical(text: string, { language, publishedAt }: Article): boolean {
  if (conditions[language]?.test(text) === true) return true;
  const year = publishedAt?.getUTCFullYear();
  if (year === undefined || Number.isNaN(year)) return false;
  const years = (text.match(/(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]\d|\d)/gu) ?? []).map(Number);
  return years.length > 0 && years.every((told) => told < year);
}

const conditions: Readonly<Record<Language, RegExp>> = {
  en: /^(?:if|unless)(?!\p{L})/iu,
  fr: /^(?:si|s['’]ils?|à condition)(?!\p{L})/iu,
  de: /^(?:wenn|falls|sofern|sollten?)(?!\p{L})/iu,
  es: /^si(?!\p{L})/iu,
  pt: /^(?:se|caso)(?!\p{L})/iu,
  it: /^se(?!\p{L})/iu,
  nl: /^(?:als|indien|mocht)(?!\p{L})/iu,
  pl: /^(?:jeśli|jeżeli|gdyby|o ile)(?!\p{L})/iu,
  ru: /^(?:если|при условии)(?!\p{L})/iu,
  uk: /^(?:якщо|якби|за умови)(?!\p{L})/iu,
  tr: /^(?:eğer|şayet)(?!\p{L})|\p{L}(?:s[ae]|[dt]ığı takdirde|mazsa|mezse),/iu,
  vi: /^(?:nếu|giả sử|giá như|trong trường hợp)(?!\p{L})/iu,
  ko: /^(?:만약|만일)(?!\p{L})/u,
  ja: /^(?:もし|仮に)/u,
  zh: /^(?:如果|若|假如|倘若|要是)/u,
  ar: /^و?(?:إذا|لو|في حال)(?!\p{L})/u,
};
