import { phraseAtEnd, phraseAtStart } from "./noun-phrase.ts";
import { namesWithin, type Run, type TextView } from "./text-view.ts";

/** Where a pattern stands in a clause. */
export type Match = { readonly index: number; readonly length: number };

export function firstMatch(pattern: RegExp, text: string): Match | undefined {
  pattern.lastIndex = 0;
  const found = pattern.exec(text);
  return found === null ? undefined : { index: found.index, length: found[0].length };
}

export function lastMatch(pattern: RegExp, text: string): Match | undefined {
  let last: Match | undefined;
  pattern.lastIndex = 0;
  for (const found of text.matchAll(pattern))
    last = { index: found.index, length: found[0].length };
  return last;
}

/** The subject of a verb; of the first verb of several ("he smiled and said"), or of the sentence. */
export function subjectBefore(
  view: TextView,
  clause: Run,
  verbStart: number,
  verbEnd: number,
): Run | undefined {
  const { text, words } = view;
  const lead = text.slice(clause.start, verbStart);
  if (!sharesSubject(view, lead, clause.start, text.slice(verbStart, verbEnd))) {
    return phraseAtEnd(view, { start: clause.start, end: verbStart });
  }
  const first = firstPerson(view, { start: clause.start, end: verbStart });
  const earlier = lastMatch(words.verb, lead) ?? lastMatch(words.looseVerb, lead);
  if (first !== undefined || earlier === undefined) return first;
  const start = clause.start + earlier.index;
  return subjectBefore(view, clause, start, start + earlier.length);
}

/** Whether the verb goes on from another: "and said", ", adding", "on Facebook writing". */
function sharesSubject(view: TextView, lead: string, start: number, verb: string): boolean {
  if (joinsVerbs.test(lead)) return true;
  if (view.language !== "en" || !/ing$/i.test(verb)) return false;
  // "has Podesta saying" has a subject of its own, "on Facebook writing" has not.
  const end = start + lead.trimEnd().length;
  const isNamed = namesWithin(view, { start, end }).some((name) => name.end >= end - 1);
  return !isNamed || /(?<!\p{L})(?:in|on|at|to|by|with|from|for|of)\s\S+\s$/u.test(lead);
}

const joinsVerbs =
  /(?:^|[\s,])(?:and|but|then|et|mais|puis|und|aber|y|e|ma|en|maar|i|oraz|и|а|но|та|й|và)\s+(?:(?:also|then|later|even|\p{Ll}+ly|a|ont|ha|han|hanno|hat|heeft|de plus|también|também|anche|ook|auch)\s+)*$/iu;

/** The name or pronoun that opens the sentence, adverbials passed over. */
function firstPerson(view: TextView, clause: Run): Run | undefined {
  const { text, words } = view;
  let start = clause.start;
  for (const segment of text.slice(clause.start, clause.end).split(",")) {
    const body = segment.trimStart().replace(/^(?:but|and|yet|so|still|then)\s/iu, "");
    const at = start + segment.length - body.length;
    if (!words.boundary.test(body) && (words.pronoun.test(body) || /^\p{Lu}/u.test(body))) {
      const phrase = phraseAtStart(view, { start: at, end: start + segment.length }, true);
      const isSure =
        phrase !== undefined &&
        (words.pronoun.test(body) ||
          namesWithin(view, phrase).some(
            (name) => name.end >= phrase.end - 1 && !isDateline(view, name, clause.start),
          ));
      return isSure ? phrase : undefined;
    }
    start += segment.length + 1;
  }
  return undefined;
}

/** "LONDON, Nov 25 (Westwire) - Shares …": where a report comes from says nothing. */
function isDateline({ text }: TextView, { end, start }: Run, from: number): boolean {
  return (
    start === from &&
    /^\p{Lu}{3,}(?: \p{Lu}+)*$/u.test(text.slice(start, end)) &&
    /^[^.;“"]{0,40}(?:\) ?[-–—]| [-–—]) /u.test(text.slice(end, end + 50))
  );
}

/** "He sighed: “…”", "“…,” Clinton gushed.": a sentence of a name or pronoun and one verb we need not know. */
export function shortSentence(view: TextView, clause: Run): Run | undefined {
  const { text, words } = view;
  const body = text.slice(clause.start, clause.end);
  const found = /^(\S.{1,40}?)\s\p{Ll}+(?:ed|s)[:,.]?\s*$/u.exec(body);
  const who = found?.[1];
  if (view.language !== "en" || who === undefined) return undefined;
  const mention = { start: clause.start, end: clause.start + who.length };
  if (words.pronoun.test(who) && /^\p{L}+$/u.test(who)) return mention;
  const [name] = namesWithin(view, mention);
  return name !== undefined && name.start <= mention.start + 5 && name.end === mention.end
    ? mention
    : undefined;
}
