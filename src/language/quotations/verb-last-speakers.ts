import type { Language } from "#model/language.ts";
import type { Attribution } from "./attribution.ts";
import type { QuotedRun } from "./quoted-runs.ts";
import { lineAround, type Run } from "./text-view.ts";
import { verbLastRows } from "./verb-last-rows.ts";

/** "の5人", "辞職の可能性について": the end of a phrase that a bracket cut, or what was asked about. */
const japaneseNobody = /^(?:の|など|と)|(?:について|に関して|に対して|をめぐって|として)$/u;
/** Pronouns and the like, which name nobody. */
const pronoun =
  /^(?:他|她|它|他们|她们|其|我|我们|彼|彼女|同氏|同社|私|これ|それ|그|그녀|그는|이|그들|나|O|o|Bu|Şu|Ben|उन्होंने|उसने|इन्होंने|मैंने|उन्हों|उन|इन|उस|او|وی|آن‌ها|ایشان)$/u;
/** Offices that Turkish writes before a whole name, which is the speaker as in other languages. */
const turkishOffice =
  /^(?:\p{Lu}\S*\s){0,4}(?:Cumhurbaşkanı|Başbakan|Başkanı?|Bakanı?|Vali(?:si)?|Sözcüsü?|Yardımcısı|Müdürü?|Milletvekili|Sekreteri?)\s(?=\p{Lu}\S*\s\p{Lu})/u;
/** What a Korean sentence says before who speaks. */
const koreanLead =
  /^(?:이에 (?:대해|맞서)|이와 관련해|이에|한편|반면|다만|그러면서|또한?|앞서) (?=[가-힣])/u;
/** How far a speaker may stand from the quotation, in characters. */
const reachMax = 160;

export function knowsVerbLast(language: Language): boolean {
  return language in verbLastRows;
}

/** Who says each quotation, in Turkish, Korean, Japanese and Chinese; `undefined` where it is not plain. */
export function verbLastSpeakers(
  text: string,
  language: Language,
  runs: readonly QuotedRun[],
): readonly (Attribution | undefined)[] {
  const own = verbLastRows[language];
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
    const who = found?.[1]?.trim().replace(turkishOffice, "").replace(koreanLead, "");
    if (found === null || who === undefined || pronoun.test(who) || japaneseNobody.test(who))
      continue;
    const at = found[0].indexOf(who);
    const start = offset + found.index + at;
    return { start, end: start + who.length };
  }
  return undefined;
}
