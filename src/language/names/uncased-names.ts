import type { Language } from "#model/language.ts";
import { escapedPattern } from "#shared/escaped-pattern.ts";
import { perLanguage } from "../per-language.ts";

type Run = { readonly start: number; readonly end: number };

/** Words that stand at once behind a person's name. */
const honorifics: Readonly<Record<Language, string>> = {
  ja: "氏|さん|様|容疑者|被告|選手|監督|社長|議員|知事|大臣|官房長官|外相|首相|大統領|会長|教授|市長|総理|長官|報道官|代表|委員長|国王|皇太子",
  zh: "先生|女士|总统|總統|主席|总理|總理|首相|部长|部長|议员|議員|教授|发言人|發言人|大使|州长|市长|外长|国王|书记|經理|经理",
  ko: " ?(?:대통령|총리|장관|의원|대표|씨|위원장|회장|교수|감독|선수|시장|지사|총장|대변인|기자|사장|차관|의장|원장|후보|군|양|국왕|총재|판사|검사)",
};
/** Words that stand at once before a person's name. */
const titles: Readonly<Record<Language, string>> = {
  zh: "总统|總統|主席|总理|總理|首相|部长|部長|发言人|發言人|大使|外长|外長|国务卿|國務卿|秘书长|秘書長|总书记|市长|州长|记者|教授",
  ar: "(?:ال)?رئيس(?: ال\\p{L}+){0,2}|(?:ال)?وزير(?: ال\\p{L}+){0,2}|(?:ال)?مستشار(?:ة)?|(?:ال)?سيد|(?:ال)?سيدة|(?:ال)?دكتور|(?:ال)?جنرال|(?:ال)?أمير|(?:ال)?ملك|(?:ال)?متحدث(?: باسم \\p{L}+)?|(?:ال)?سفير",
};

const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  ja: [
    new RegExp(
      `(?:(?<![ァ-ヴー])[ァ-ヴー]{2,}(?:[・＝][ァ-ヴー]{2,})*|[\\p{sc=Han}々ヶ]{2,4})(?=${honorifics.ja})`,
      "gu",
    ),
    /(?<![ァ-ヴー])[ァ-ヴー]{2,}(?:[・＝][ァ-ヴー]{2,})+/gu,
    /[ァ-ヴー]{4,}/gu,
  ],
  zh: [
    /\p{sc=Han}{2,5}(?:·\p{sc=Han}{1,6})+/gu,
    new RegExp(
      `(?<=${titles.zh})\\p{sc=Han}{2,4}?(?=表示|说|說|称|稱|指出|强调|認為|认为|在|对|對|与|與|和|于|將|将|的|也|已|及|，|。|、|：|周|星期|昨|今|\\d)`,
      "gu",
    ),
    new RegExp(`(?<![\\p{sc=Han}])\\p{sc=Han}{2,3}(?=${honorifics.zh})`, "gu"),
  ],
  ko: [
    new RegExp(
      `(?<![가-힣])[가-힣]{2,5}(?=${honorifics.ko}(?:[은는이가을를의과와도에께]|\\s|[,.]|$))`,
      "gu",
    ),
  ],
  ar: [
    new RegExp(
      `(?<=(?<!\\p{L})[وبلف]?(?:${titles.ar}) )\\p{sc=Arabic}+(?: \\p{sc=Arabic}+)?`,
      "gu",
    ),
  ],
};

/** Latin names in other scripts stand out by themselves. */
const latinName = /\p{sc=Latin}[\p{sc=Latin}\p{Nd}.&'’-]*(?: \p{Lu}[\p{sc=Latin}\p{Nd}.&'’-]*)*/gu;

/** Finds names where no capitals tell them: by titles, by script, and the countries of the CLDR. */
export function uncasedNames(text: string, language: Language): readonly Run[] {
  const found: Run[] = [];
  const taken = new Uint8Array(text.length);
  for (const pattern of [...(patterns[language] ?? []), placePattern(language), latinName]) {
    for (const match of text.matchAll(pattern)) {
      const run = { start: match.index, end: match.index + match[0].length };
      if (match[0].length < 2 || taken.subarray(run.start, run.end).includes(1)) continue;
      taken.fill(1, run.start, run.end);
      found.push(run);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const placePattern = /* @__PURE__ */ perLanguage((language) => {
  const names = countryNames(language).filter((name) => name.length > 1);
  const [left, right] = language === "ar" ? ["(?<!\\p{L})(?:[وبلف]|ال)?", "(?!\\p{L})"] : ["", ""];
  return new RegExp(
    `${left}(?:${names
      .sort((a, b) => b.length - a.length)
      .map(escapedPattern)
      .join("|")})${right}`,
    "gu",
  );
});

/**
 * The names of all countries in a language.
 *
 * @see https://cldr.unicode.org/translation/displaynames/countryregion-territory-names
 */
export function countryNames(language: Language): readonly string[] {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters.flatMap((a) =>
    letters.flatMap((b) =>
      /^(?:X[A-OQ-Z]|QO|ZZ|EZ|UN)$/.test(a + b) ? [] : (names.of(a + b) ?? []),
    ),
  );
}
