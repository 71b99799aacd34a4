import { hangsOnPerson, namesNobody } from "./apposition.ts";
import { phraseAtStart } from "./noun-phrase.ts";
import { withHolder } from "./office-holder.ts";
import { isPlaceOrBody } from "./people.ts";
import type { QuotedRun } from "./quoted-runs.ts";
import { firstMatch, type Match, shortSentence, subjectBefore } from "./subject.ts";
import { lineAround, namesWithin, type Run, type TextView } from "./text-view.ts";

/** "“…” — Jane Doe", as collections of voices write it. */
export function signature(view: TextView, after: Run): Run | undefined {
  const found = /^\s*[—–―‒-]{1,2}\s*(\p{Lu}[^.!?:;]{2,50}?)\.?\s*$/u.exec(
    view.text.slice(after.start, after.end),
  );
  if (found?.[1] === undefined || after.end < lineAround(view.text, after.end).end)
    return undefined;
  const who = found[1].split(",")[0] ?? found[1];
  const start = after.start + found[0].indexOf(who);
  const mention = { start, end: start + who.trimEnd().length };
  const isName = namesWithin(view, mention).some((name) => name.end >= mention.end - 1);
  return isName ? mention : undefined;
}

/** Who the clause after a quotation names as its speaker. */
export function speakerAfter(view: TextView, run: QuotedRun, clause: Run): Run | undefined {
  const { text, words } = view;
  const body = text.slice(clause.start, clause.end);
  const lead = /^[\s.,،，;:—–―-]*(?:(?:thus|thereby|ainsi)\s)?/iu.exec(body)?.[0] ?? "";
  const start = clause.start + lead.length;
  const rest = text.slice(start, clause.end);
  // After a full stop inside the marks a capital begins a new sentence, which may be about somebody else.
  const isNewSentence =
    /[.。]$/u.test(run.isClosed ? text.slice(run.start, run.end) : "") && !/[,،，]/.test(lead);
  const source = firstMatch(words.source, rest);
  if (source !== undefined && source.index === 0) {
    return whoIsNamed(view, { start: start + source.length, end: clause.end });
  }
  const verb = verbAfter(view, rest);
  if (verb === undefined) return shortSentence(view, { start, end: clause.end });
  if (verb.index === 0) {
    // "“…,” adding that it was late" goes on from a verb before the quotation.
    if (view.language === "en" && /ing$/i.test(rest.slice(0, verb.length))) return undefined;
    const from = start + verb.length;
    const inverted = /^-(?:t-)?(?=\p{L})/u.exec(text.slice(from, clause.end))?.[0].length ?? 0;
    const addressee = toAgency.exec(text.slice(from, clause.end))?.[0].length ?? 0;
    return whoIsNamed(view, {
      start: skipBetween(view, from + Math.max(inverted, addressee), clause.end),
      end: clause.end,
    });
  }
  if (isNewSentence && !isBare(rest, verb.index + verb.length)) return undefined;
  const subject = subjectBefore(
    view,
    { start, end: clause.end },
    start + verb.index,
    start + verb.index + verb.length,
  );
  if (subject !== undefined) return subject;
  return whoIsNamed(view, { start: start + verb.index + verb.length, end: clause.end });
}

/** "a raconté [à l’AFP] Lina", "ha detto [all'ANSA] Rossi". */
const toAgency =
  /^\s(?:à l['’]|à |au |all['’]|alla |a la |a |ao |tegen |agenției )\p{Lu}{2,6}(?=\s\p{Lu}\p{Ll})/u;

/** The phrase for a person that begins the run, or the name behind it: "said the council leader, Ann Dorsey". */
export function whoIsNamed(view: TextView, run: Run): Run | undefined {
  const { text } = view;
  const phrase = phraseAtStart(view, run);
  if (phrase === undefined) return undefined;
  if (!namesNobody(view, phrase)) return withHolder(view, phrase, run.end);
  const [name] = namesWithin(view, { start: phrase.end, end: run.end });
  const isNamed =
    !hangsOnPerson(text.slice(phrase.start, phrase.end)) &&
    name?.surname !== undefined &&
    !isPlaceOrBody(name) &&
    /^,\s(?:\p{L}{1,5}\.\s){0,2}$/u.test(text.slice(phrase.end, name.start)) &&
    /^\s*(?:[.,;(]|$)/u.test(text.slice(name.end, run.end));
  return isNamed ? name : phrase;
}

/** A sentence that says little but who spoke: "Trump said in Ohio." */
function isBare(rest: string, verbEnd: number): boolean {
  return rest.length - verbEnd < 40 && !/:$/.test(rest.trimEnd());
}

/** The verb of saying after a quotation: at once, or behind its subject. */
function verbAfter({ words }: TextView, rest: string): Match | undefined {
  const lead =
    /^(?:\p{Ll}+ly |has |had |have |a |ont |hat |habe |ha |han |hanno |heeft |s['’]est |se )?/u.exec(
      rest,
    )?.[0].length ?? 0;
  const first = firstMatch(words.verb, rest);
  return first !== undefined && first.index <= lead
    ? { index: 0, length: first.index + first.length }
    : first;
}

function skipBetween({ text, words }: TextView, from: number, end: number): number {
  const next = /^\s*\p{L}+\s/u.exec(text.slice(from, end))?.[0];
  return next !== undefined &&
    words.between.test(next.trimEnd()) &&
    !words.pronoun.test(next.trim())
    ? from + next.length
    : from;
}
