import type { QuotedRun } from "./quoted-runs.ts";
import { speakerAfter } from "./speaker-after.ts";
import type { Run, TextView } from "./text-view.ts";

/** Where the press sets who speaks inside the marks: «Мост, — уточнила Анна Орлова, — откроем в пятницу». */
const setsWithin: ReadonlySet<string> = new Set(["pl", "ru", "uk"]);

const clause = /(?<=\p{L}[,!?…]?["”]? )[—–-] (?=\p{Ll})([^—–.!?:;«»„”]{4,80}?)[,.]? [—–-](?= )/u;

/** Who a clause between two dashes inside a quotation names as its speaker. */
export function speakerWithin(view: TextView, run: QuotedRun): Run | undefined {
  if (!setsWithin.has(view.language)) return undefined;
  const found = clause.exec(view.text.slice(run.start, run.end));
  const said = found?.[1];
  if (found === null || said === undefined || said.search(view.words.verb) !== 0) return undefined;
  const start = run.start + found.index + found[0].indexOf(said);
  return speakerAfter(view, run, { start, end: start + said.length });
}
