import { clauseAfter, clauseBefore } from "./clauses.ts";
import { bridged, continuation } from "./continuation.ts";
import type { QuotedRun } from "./quoted-runs.ts";
import { signature, speakerAfter } from "./speaker-after.ts";
import { speakerBefore } from "./speaker-before.ts";
import { speakerWithin } from "./speaker-within.ts";
import type { Run, TextView } from "./text-view.ts";

/** The phrase beside a quotation that names who says it. */
export type Attribution = {
  readonly mention: Run;
  /** Beside the quotation, or by the one it goes on from. */
  readonly via: "before" | "after" | "continued";
};

/** Finds, for each quotation of the text, who says it; `undefined` where the text does not say it plainly. */
export function attributions(view: TextView): readonly (Attribution | undefined)[] {
  const found: (Attribution | undefined)[] = [];
  for (const index of view.runs.keys()) {
    found.push(attributionOf(view, index) ?? continuation(view, index, found));
  }
  for (let index = found.length - 1; index >= 0; index -= 1) {
    found[index] ??= bridged(view, index, found);
  }
  return found;
}

function attributionOf(view: TextView, index: number): Attribution | undefined {
  const run = view.runs[index];
  if (run === undefined) return undefined;
  const before = clauseBefore(view, index);
  const after = clauseAfter(view, index);
  const lead = view.text.slice(before.start, before.end).trim();
  const within = speakerWithin(view, run);
  if (within !== undefined) return { mention: within, via: "after" };
  const signed = signature(view, after);
  if (signed !== undefined) return { mention: signed, via: "after" };
  const isLed = lead !== "" && isLedIn(view, before);
  const isAfterFirst = !isLed || isFollowedUp(view, run, after);
  const inBefore = (): Attribution | undefined => {
    const mention = lead === "" ? undefined : speakerBefore(view, before);
    return mention && isSomebody(view, mention) ? { mention, via: "before" } : undefined;
  };
  const inAfter = (): Attribution | undefined => {
    const mention = speakerAfter(view, run, after);
    return mention && isSomebody(view, mention) ? { mention, via: "after" } : undefined;
  };
  return isAfterFirst ? (inAfter() ?? inBefore()) : (inBefore() ?? inAfter());
}

/** German writes each noun with a capital, so that what has none is a verb ("du hattest geschrieben: …"). */
function isSomebody({ language, text, words }: TextView, { start, end }: Run): boolean {
  const said = text.slice(start, end);
  if (language === "vi" && vietnamesePaper.test(said)) return false;
  return language !== "de" || /\p{Lu}/u.test(said) || words.pronoun.test(said);
}

/** "theo thông báo": a paper, a rule or a message is nobody. */
const vietnamesePaper =
  /^(?:thông (?:báo|tin|cáo|tư)|báo cáo|kết (?:luận|quả)|cáo trạng|quy định|luật|nghị (?:định|quyết)|kế hoạch|tài liệu|hồ sơ|văn bản|tin|lời kể|bản án|hợp đồng)(?!\p{L})/iu;

/** A comma, question or exclamation inside the marks, and then no conjunction: "“…,” the senator said". */
function isFollowedUp({ text }: TextView, run: QuotedRun, after: Run): boolean {
  const tail = text.slice(run.end - 1, run.outerEnd + 1);
  return (
    /[,?!，？！]/.test(tail) &&
    /^,?\s(?!(?:and|but|as|then|while|when|because|to|for|in|on|et|und|y|e)\s)\p{L}/u.test(
      text.slice(after.start, after.end),
    )
  );
}

/** Whether the words before the quotation hold a verb of saying. */
function isLedIn({ text, words }: TextView, before: Run): boolean {
  const body = text.slice(before.start, before.end);
  return (
    body.search(words.verb) >= 0 ||
    body.search(words.source) >= 0 ||
    body.search(words.looseVerb) >= 0
  );
}
