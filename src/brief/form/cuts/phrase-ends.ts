import { countWords } from "#language/words.ts";
import type { Language } from "#model/language.ts";
import { hasVietnameseVerb } from "../sentences/whole/vietnamese-verbs.ts";

/** Longer sentences have a verb, as a rule, that the lists may miss. */
const wordsMax = 14;

/**
 * Whether a sentence has no verb, in languages whose sentences end with it (Korean, Japanese, Turkish) or whose verbs
 * stand alone (Vietnamese): "Gece yarısından sonra.", "Cựu cố vấn an ninh Michael Flynn."
 */
export function endsAsPhrase(text: string, language: Language): boolean {
  switch (language) {
    case "ko":
      return !koreanEnd.test(text);
    case "ja":
      return (
        (nominalEnd.test(text) && !japanesePlan.test(text) && !japaneseDeed.test(text)) ||
        quotedEnd.test(text)
      );
    case "tr":
      return isShort(text) && /\.["”’»)]*$/u.test(text) && !turkishEnd.test(text);
    case "vi":
      return countWords(text, language) <= vietnameseWordsMax && !hasVietnameseVerb(text);
    default:
      return false;
  }
}

/** Of so many syllables one is in the list of verbs, if there is a verb. */
const vietnameseWordsMax = 24;

function isShort(text: string): boolean {
  return (text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) <= wordsMax;
}

/** Whether a Turkish sentence was parted too early: "Gözaltına alınan M.A.", "İstanbul 26.": the point of an initial or an ordinal was taken for the sentence's. */
export function endsInInitials(text: string): boolean {
  return initialsEnd.test(text);
}

const initialsEnd = /(?<!\p{L})\p{Lu}\.\s?\p{Lu}\.$|\p{L} \d{1,2}\.$/u;

/** Every verb that ends a Korean sentence does so in one of these. */
const koreanEnd = /[다요죠까라네함음됨임지군걸나니]["”’'」)\]]*[.!?…]?["”’'」)\]]*$/u;

/** A noun, or a particle behind which a verb is understood. */
const nominalEnd =
  /(?:[\p{Script=Han}\p{Script=Katakana}ー々]|など|ほか|ところ|まで|だけ|のみ|より)["”’」』）)]*[。．.]$/u;

/** The press ends sentences so where a verb is understood. */
const japanesePlan = /(?:予定|方針|見通し|見込み|模様|考え|意向|構え|様子|計画|通り)。$/u;

/** "市は新しい橋の計画を発表。": somebody, and the noun of a deed whose verb is understood. */
const japaneseDeed =
  /[はが].*[をにへとは](?:\p{Script=Han}{2,3}|\p{Script=Katakana}[\p{Script=Katakana}ー]{2,7})。$/u;

/** "…をまとめた「今週のニュース」。": a title, said of by nobody. */
const quotedEnd = /[^「」『』。]{8}(?:た|の|な)[「『][^」』]{2,40}[」』]。$/u;

/**
 * Past, present, future, aorist and necessity with their persons, the copula, "there is (not)", "not", wishes, and
 * questions; what a person's name or a noun ends with otherwise is no verb.
 */
const turkishEnd = new RegExp(
  `(?:${[
    "[dt][ıiuü](?:m|n|k|niz|nız|nuz|nüz|ler|lar|r|rlar|rler)?",
    "m[ıiuü]ş(?:t[ıiuü]r?|l[ae]r(?:d[ıi]r?)?|[ıiuü]m|[ıiuü]z)?",
    "yor(?:d?[ıiuü][mnkz]?|lar(?:dı)?|s[ıiuü]n(?:[ıiuü]z)?|[ıiuü]z|d[ıiuü](?:lar|ler))?",
    "[ae]c[ae](?:k(?:l[ae]r|t[ıi]r?(?:l[ae]r)?)?|ğ[ıi][mz])",
    "m[ae]z(?:l[ae]r|d[ıi])?",
    "(?<=\\p{L}{2})[ıiuüae]r(?:l[ae]r|d[ıiuü]|[ıiuü][mz]|s[ıiuü]n(?:[ıiuü]z)?)?",
    "m[ae]l[ıi](?:y[ıi][mz]|d[ıi]r?|l[ae]r)?",
    "s[ıiuü]n(?:l[ae]r)?|[ae]l[ıi]m|y[ae]y[ıi]m|s[ae]yd[ıi]",
    "(?<=\\p{L}{2})y[ıiuü][mz]|s[ıiuü]n[ıiuü]z",
    "ydi|ydı|ydu|ydü|ymış|ymiş|[ae]b[ıi]lir",
    "(?<!\\p{L})(?:var|yok|değil|mi|mı|mu|mü|şart|gerek|gerekli|mümkün|belli|belirsiz|tamam|devam|iyi|kötü|üzücü|sahip|ilgili|mevcut|ibaret|kayıp|sağlam|hazır|emin|açık|yüksek|düşük|harika|modern|önemli|büyük|boş|dolu|kapalı|ağır|yasak)",
  ].join("|")})["”’»)]*\\.["”’»)]*$`,
  "iu",
);
