import type { Language } from "#model/language.ts";

/** Whether a sentence ends with a verb in the first person, or in a form that only asks the reader. */
export function verbSaysI(text: string, language: Language): boolean {
  return saysI[language]?.test(text) === true;
}

const saysI: Readonly<Record<Language, RegExp>> = {
  tr: /(?:[ıiuü]yor(?:um|uz)|[ae]c[ae]ğ[ıi][mz]|m[ae]l[ıi]y[ıi][mz]|[ae]l[ıi]m|(?<!\p{L})(?:tamamla|yap|gel|git|gör|al|ver|iste|söyle|bil|düşün|inan|sun|kazan)\p{Ll}*[dt][ıiuü][mk])[.!]*$/iu,
  ja: /(?:たい|ましょう|ください|たいと思います|と思(?:う|った|っている|います))[。！!]$/u,
  ko: /(?:하겠습니다|드립니다|바랍니다|려고 합니다|것 같(?:다|습니다)|합시다|해 보자|보자)[.!]$/u,
  zh: /^(?:让|讓)(?:我们|我們)|(?:敬请|敬請|欢迎|歡迎)[^。]{0,12}[。！]$/u,
};
