import type { Language } from "#model/language.ts";
import { givesWords } from "../saying.ts";
import type { Attribution } from "./attribution.ts";
import type { QuotedRun } from "./quoted-runs.ts";
import { lineAround, type Run } from "./text-view.ts";

/**
 * How a language that puts the verb last, or writes no spaces, names a speaker. Each pattern has the
 * speaker as its first group; `before` must end at the opening mark, `after` begin at the closing one.
 */
type Rules = {
  readonly before: readonly RegExp[];
  readonly after: readonly RegExp[];
  /** What must stand behind a quotation for it to have a speaker. */
  readonly said: RegExp;
};

const koreanVerb = givesWords("ko");
const japaneseVerb = givesWords("ja");
/** "「…」。山岸氏はこう指摘する。" */
const japaneseThus = `^。([^。、「」はが]{2,24}?)は、?(?:こう|そう|このように)、?${japaneseVerb}`;
const chineseVerb = givesWords("zh");

/** What ends a subject: when, where, to whom, also. */
const chineseStop = `(?:\\d|在|于|對|对|向(?!(?!他|她|我|你|其|记|記|媒|大|公)\\p{Script=Han}{1,2}${chineseVerb})|就|接受|当天|當天|当日|周[一二三四五六日]|星期|昨|今|同日|则|則|也|还|還|随后|隨後|再|并|曾|已)`;

const rules: Readonly<Record<Language, Rules>> = {
  tr: {
    before: [
      /(?:^|[.!?]\s+)(?:[^.!?"“”]{0,60}?\s)??(\p{Lu}[\p{L}’']+(?:\s\p{Lu}[\p{L}’']+){0,4})(?:\s(?:ise|da|de|ayrıca))?,?\s*$/u,
      /(?:^|[.!?]\s+)(?:[^"“”]{0,160}\s)?(?:söyleyen|belirten|ifade eden|vurgulayan|diyen|konuşan)\s(\p{Lu}[\p{L}’']+(?:\s\p{Lu}[\p{L}’']+){0,4}),?\s*$/u,
    ],
    after: [
      /^[,.]?\s*(?:diyen|diye konuşan|şeklinde konuşan|ifadesini kullanan|dedi)\s(\p{Lu}[\p{L}’']+(?:\s\p{Lu}[\p{L}’']+){0,4})(?=[\s,.]|$)/u,
    ],
    said: /^[,.]?\s*(?:dedi|diye|demişti|diyor|şeklinde|ifadelerini|ifadesini|değerlendirmesini|açıklamasını|diyerek|yanıtını|cevabını|sözlerini|mesajını|ifadeleri|uyarısında|çağrısında)/u,
  },
  ko: {
    before: [
      /(?:^|[.!?]\s+|,\s)([가-힣A-Za-z·]{2,12}(?:\s[가-힣A-Za-z]{1,10}){0,3}?|[가-힣]\s[가-힣]{2,8}?)(?:은|는|이|가|께서는|도|측은)\s[^"“”.]{0,80}$/u,
    ],
    after: [
      new RegExp(
        `^(?:이라고|라고|고)\\s([가-힣A-Za-z]{2,12}(?:\\s[가-힣A-Za-z]{1,10}){0,3}?)(?:은|는|이|가)\\s[^.“”"]{0,30}?${koreanVerb}`,
        "u",
      ),
    ],
    said: new RegExp(
      `^(?:이라고|라고|라며|이라며|고|며|면서|이라면서|라면서|다고|라는|이라는|는|이란|란|하고|며는|라)\\s?[^.“"]{0,60}?(?:${koreanVerb}|$)`,
      "u",
    ),
  },
  ja: {
    before: [
      /(?:^|。|、|」)([^。、「」]{1,24}?)(?:は|が|も|によると|によれば|では)(?:、|[^。「」]{0,40}[、にで])?$/u,
      /(?:^|。|、|」)([^。、「」]{1,24}?)(?:は|が)、?[^。「」]{0,60}$/u,
    ],
    after: [
      new RegExp(
        `^(?:と|などと)(?:${japaneseVerb})[^。、「」]{0,8}?(?:た|る|い)([^。、「」はがをに]{2,16}?)(?=は|が|。|、|氏は)`,
        "u",
      ),
      new RegExp(
        `^(?:と|などと)、?([^。、「」はがをに]{2,16}?)(?:は|が)、?[^。「」]{0,20}?${japaneseVerb}`,
        "u",
      ),
      new RegExp(japaneseThus, "u"),
    ],
    said: new RegExp(
      `^(?:など)?と(?:も|は|の)?(?:、)?[^。「」]{0,30}?${japaneseVerb}|${japaneseThus}`,
      "u",
    ),
  },
  zh: {
    before: [
      new RegExp(
        `(?:^|[。！？；，,\\s”」])([^。！？；，,：:“”「」\\s]{2,20}?)(?=${chineseStop}|${chineseVerb})(?:[^。！？；，：:“”「」]{0,24}?)${chineseVerb}(?:[^。！？；：:“”「」]{0,12}?)[：:，,]?\\s*$`,
        "u",
      ),
    ],
    after: [
      new RegExp(
        `^[，,。]?\\s*([^。！？；，,：:“”「」]{2,20}?)(?=${chineseStop}|${chineseVerb})(?:[^。！？；，：:“”「」]{0,16}?)${chineseVerb}`,
        "u",
      ),
    ],
    said: /^/u,
  },
};

/** Pronouns and the like, which name nobody. */
const pronoun =
  /^(?:他|她|它|他们|她们|其|我|我们|彼|彼女|同氏|同社|私|これ|それ|그|그녀|그는|이|그들|나|O|o|Bu|Şu|Ben)$/u;
/** Offices that Turkish writes before a whole name, which is the speaker as in other languages. */
const turkishOffice =
  /^(?:\p{Lu}\S*\s){0,4}(?:Cumhurbaşkanı|Başbakan|Başkanı?|Bakanı?|Vali(?:si)?|Sözcüsü?|Yardımcısı|Müdürü?|Milletvekili|Sekreteri?)\s(?=\p{Lu}\S*\s\p{Lu})/u;
/** How far a speaker may stand from the quotation, in characters. */
const reachMax = 160;

export function knowsVerbLast(language: Language): boolean {
  return language in rules;
}

/** Who says each quotation, in Turkish, Korean, Japanese and Chinese; `undefined` where it is not plain. */
export function verbLastSpeakers(
  text: string,
  language: Language,
  runs: readonly QuotedRun[],
): readonly (Attribution | undefined)[] {
  const own = rules[language];
  if (own === undefined) return runs.map(() => undefined);
  const found: (Attribution | undefined)[] = [];
  for (const [index, run] of runs.entries()) {
    const line = lineAround(text, run.outerStart);
    const from = Math.max(line.start, runs[index - 1]?.outerEnd ?? 0, run.outerStart - reachMax);
    const to = Math.min(
      line.end,
      runs[index + 1]?.outerStart ?? text.length,
      run.outerEnd + reachMax,
    );
    const before = text.slice(from, run.outerStart);
    const after = text.slice(run.outerEnd, to);
    const mention = own.said.test(after)
      ? (matched(own.after, after, run.outerEnd) ?? matched(own.before, before, from))
      : undefined;
    const goesOn =
      mention === undefined && /^[\s，,]*$/u.test(before) && from === runs[index - 1]?.outerEnd;
    if (mention !== undefined) found.push({ mention, via: "before" });
    else found.push(goesOn ? found[index - 1] : undefined);
  }
  return found;
}

function matched(patterns: readonly RegExp[], text: string, offset: number): Run | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    const who = found?.[1]?.trim().replace(turkishOffice, "");
    if (found === null || who === undefined || pronoun.test(who)) continue;
    const at = found[0].indexOf(who);
    const start = offset + found.index + at;
    return { start, end: start + who.length };
  }
  return undefined;
}
