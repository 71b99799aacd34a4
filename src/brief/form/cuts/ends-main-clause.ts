import { countWords } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import { anyCase } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import { surelyHasVerb } from "../sentences/verbless.ts";

/** "…, was arrested in Cork": a verb alone still waits for what belongs to it. */
const mainWordsMin = 5;

/**
 * Whether what stands behind the last comma holds a verb and enough beside it: no aside before the rest of its clause.
 * A phrase that says where or when may stand behind such a clause.
 */
export function endsMainClause(kept: string, rest: string, language: Language): boolean {
  if (insertion.test(rest) || !opensAddition(kept, rest, language)) return false;
  const { and, prepositions, tails, that } = phrasesOf(language);
  // "… that it grows and that by 2050": a second clause that has only begun.
  if (anyCase`\\s(?:${and}) (?:${that})\\s[^,]{0,25}$`.test(kept)) return false;
  const adds = anyCase`^(?:${tails}|${prepositions}|${saysWho})(?!\\p{L})`;
  const parts = kept
    .replace(/\([^()]*\)|(?<=\d),(?=\d)/gu, "")
    .split(/[,:;]/u)
    .map((part) => part.trim());
  while (
    parts.length > 1 &&
    adds.test(parts.at(-1) ?? "") &&
    !(parts.length === 2 && adds.test(parts[0] ?? ""))
  )
    parts.pop();
  const part = parts.at(-1) ?? "";
  if ((parts.length > 1 && hangs(part, language)) || subordinate.test(part)) return false;
  // "Raised by …": what it is said of comes behind. "… and later", "… and then": so does what happened.
  if (parts.length === 1 && opensAsParticiple[language]?.test(part)) return false;
  if (anyCase`\\s(?:${and}) \\S+(?: \\S+)?$`.test(part)) return false;
  // "said that without …": what is said is still to come.
  if (
    anyCase`\\s(?:${that})\\s(?:${prepositions}|${without})\\s(?:(?!\\s(?:${that})\\s).)*$`.test(
      part,
    )
  )
    return false;
  const isOpen = surelyHasVerb(`x ${/\p{L}+$/u.exec(part)?.[0] ?? ""}`, language);
  return (
    countWords(part, language) >= mainWordsMin &&
    !isOpen &&
    hasVerb(parts.length > 1 ? `x ${part}` : part, language)
  );
}

function hasVerb(clause: string, language: Language): boolean {
  return surelyHasVerb(clause, language) || (language === "en" && withObject.test(clause));
}

/** "criticized him", "surrounded the Statehouse": no participle has such an object. */
const withObject =
  /\s\p{Ll}{3,}ed (?:him|her|it|them|the|an?|its|his|their|\p{Lu}\p{L}+)(?!\p{L})/u;

const saysWho =
  "selon|d['’]après|según|segundo|secondo|volgens|according to|de acuerdo con|de acordo com";
const without = "sin|sans|without|sem|senza|zonder";

const opensAsParticiple: Readonly<Record<Language, RegExp>> = {
  en: /^\p{Lu}\p{L}+(?:ing|ed) (?:by|in|on|at|with|from|to|as|for|the|an?|his|her|its|their)(?!\p{L})/u,
  fr: /^\p{Lu}\p{L}+(?:ée?s?|ant|[iu]e?s?) (?:par|de|d['’]|à|au|en|dans|sur|avec|pour|comme)/u,
  es: /^\p{Lu}\p{L}+(?:[ai]d[oa]s?|[ai]ndo|iendo) /u,
  pt: /^\p{Lu}\p{L}+(?:[ai]d[oa]s?|[aei]ndo) /u,
  it: /^\p{Lu}\p{L}+(?:[aiu]t[oaei]|[ae]ndo) /u,
};

/** Opens a clause before the main one. */
const subordinate =
  /^(?:although|though|while|when|as|if|since|because|once|until|after|before|bien que|quoique|alors que|tandis que|quand|lorsqu|si|comme|puisqu|après|avant|depuis|embora|quando|enquanto|se|como|depois|antes|após|[\p{L}\d]+ (?:meses|dias|anos|horas|semanas|días|años) (?:depois|antes|após|después)|[\p{L}\d]+ (?:jours|mois|ans|heures|semaines) (?:après|avant)|[\p{L}\d]+ (?:days|months|years|hours|weeks) (?:after|before)|aunque|cuando|mientras|tras|después|sebbene|benché|mentre|poiché|dopo|prima|obwohl|während|wenn|als|da|weil|nachdem|bevor|sau khi|trước khi|trong khi|khi|để|nhằm|vì|do|nếu|mặc dù|dù|tuy|hoewel|toen|terwijl|omdat|nadat|voordat)(?!\p{L})/iu;

/** Whether what stands behind a place begins as additions do: "…, great, scathing" parts an adjective from its noun. */
function opensAddition(kept: string, rest: string, language: Language): boolean {
  if (language === "de" || !/^[,;]/u.test(rest)) return true;
  const { and, prepositions, relatives, subjects, tails } = phrasesOf(language);
  const word = `${language === "nl" ? "de|" : ""}${and}|${prepositions}|${relatives}|${subjects}|${tails}|${openers}`;
  if (anyCase`^[,;]\\s(?:${word})(?!\\p{L})`.test(rest)) return true;
  return adverbial.test(rest) || (participle.test(rest) && !openNoun.test(kept));
}

const openers =
  "but|just(?:e|o)?|proprio|net|when|where|because|cuando|porque|ya que|mientras|quand|lorsqu\\p{L}*|puisqu\\p{L}*|quando|pois|poiché|omdat|zodat|mais?|mas|pero|ma|maar|or|ou|o|lors|dans|selon|une?|um|uma|una|uno|d[ao]s?|del(?:la|lo|le)?|dei|degli|du|des|een|het|an?|the|[oa]s?|el|las?|los|les?|l|il|i|gli";

const participle =
  /^[,;]\s\p{L}+(?:ing|ed|en|[éi]e?s?|ant|[aeiu]nd[oa]|[aiu][dt][oae]s?|d|t)(?!\p{L})/u;

/** ", ushering in an era", ", effectively ending the war": no adjective before its noun. */
const adverbial =
  /^[,;]\s(?:\p{L}+ly )?\p{L}+ing (?:in|on|off|out|up|to|from|for|with|that|an?|the|his|her|its|their|what|how|\p{Lu}[\p{L}'’]*)(?!\p{L})/u;

/** "for his great": the noun is still to come. */
const openNoun =
  /\s(?:an?|the|his|her|its|their|very|more|most|une?|sa|ses|leurs?|una|sus?|uma?|seus?|suas?|een|zijn|haar) \p{Ll}+$/u;

/** ", on Monday, a law …": a few words between a verb and its object. */
const insertion =
  /^,\s[^,]{3,60},\s(?:to|d['’]\p{L}+|à|di|om|te|que|qu['’]|che|that|the|an?|un[aeo]?|une|um|uma|el|los?|las?|[oa]s?|les?|l['’]|il|i|gli|de|het|een)(?!\p{L})/u;

/** Half of a condition or of a clause about something would hang in the air. */
export function hangs(part: string, language: Language): boolean {
  const { guarded, relatives } = phrasesOf(language);
  return anyCase`^(?:${guarded}|${relatives})`.test(part);
}
