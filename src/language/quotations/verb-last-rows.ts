import type { Language } from "#model/language.ts";
import { givesWords } from "../saying.ts";

/**
 * How a language that puts the verb last, or writes no spaces, names a speaker. Each pattern has the
 * speaker as its first group; `before` must end at the opening mark, `after` begin at the closing one.
 */
export type VerbLastRules = {
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

export const verbLastRows: Readonly<Record<Language, VerbLastRules>> = {
  tr: {
    before: [
      /(?:^|[.!?]\s+)(?:[^.!?"“”]{0,60}?\s)??(\p{Lu}[\p{L}’']+(?:\s\p{Lu}[\p{L}’']+){0,4})(?:\s(?:ise|da|de|ayrıca))?,?\s*$/u,
      /(?:^|[.!?]\s+)(?:[^"“”]{0,160}\s)?(?:söyleyen|belirten|ifade eden|vurgulayan|diyen|konuşan)\s(\p{Lu}[\p{L}’']+(?:\s\p{Lu}[\p{L}’']+){0,4}),?\s*$/u,
      /(?:^|[.!?]\s+)(?:[^.!?"“”,]{0,60}?\s)??(\p{Lu}[\p{L}’']+(?:\s\p{Lu}[\p{L}’']+){1,4})(?:\s(?:ise|da|de|ayrıca))?,?\s[^"“”.!?]{0,140}\p{L}+(?:arak|erek),\s*$/u,
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
  hi: {
    before: [
      /(?:^|[।.!?]\s+)([^।,"“”]{3,60}?) ने (?:[^।,"“”]{0,24} )?(?:कहा|बताया|लिखा)(?: है)?(?: कि)?\s?[,:]?\s*$/u,
    ],
    after: [/^[,।]?\s*([^।,"“”]{3,60}?) ने (?:कहा|बताया|लिखा)/u],
    said: /^/u,
  },
  fa: {
    before: [
      /(?:^|[.؟!،]\s*)([^.،؛:«»؟!]{3,40}?)،?\s(?:گفت|گفته است|نوشت|افزود|تاکید کرد|اظهار داشت)\s?[:：]\s*$/u,
    ],
    after: [],
    said: /^/u,
  },
};
