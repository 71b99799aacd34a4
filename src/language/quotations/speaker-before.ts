import { phraseAtStart } from "./noun-phrase.ts";
import { whoIsNamed } from "./speaker-after.ts";
import { lastMatch, shortSentence, subjectBefore } from "./subject.ts";
import { lineAround, namesWithin, type Run, type TextView } from "./text-view.ts";

/** Who the clause before a quotation names as its speaker. */
export function speakerBefore(view: TextView, clause: Run): Run | undefined {
  const { text, words } = view;
  const body = text.slice(clause.start, clause.end);
  const label = labelOf(view, clause, body);
  if (label !== undefined) return label;
  const verb = lastMatch(words.verb, body) ?? lastMatch(words.looseVerb, body);
  const source = lastMatch(words.source, body);
  if (source !== undefined && source.index >= (verb?.index ?? -1)) {
    const found = whoIsNamed(view, {
      start: clause.start + source.index + source.length,
      end: clause.end,
    });
    if (found !== undefined) return found;
  }
  if (verb === undefined) return shortSentence(view, clause) ?? nameBeforeColon(view, clause);
  const verbStart = clause.start + verb.index;
  const verbEnd = verbStart + verb.length;
  // "dijo Sánchez: «…»": the subject stands between the verb and the colon.
  const isFirst = body.slice(0, verb.index).trim() === "";
  if (
    isFirst
      ? /^[^,.;:]{2,80}[:：,]?\s*$/u.test(text.slice(verbEnd, clause.end))
      : /^[^,.;:]{2,80}[:：]\s*$/u.test(text.slice(verbEnd, clause.end))
  ) {
    const inverted = phraseAtStart(view, { start: verbEnd, end: clause.end });
    if (inverted !== undefined && (isFirst || view.language !== "en")) return inverted;
  }
  if (isPassive.test(body.slice(0, verb.index)) && !/quoted/i.test(body)) return undefined;
  return subjectBefore(view, clause, verbStart, verbEnd);
}

/** "Jane Doe, CNN: “…”", as transcripts and round-ups write it. */
function labelOf(view: TextView, clause: Run, body: string): Run | undefined {
  const label = /^([^:.!?]{2,90})[:：]\s*$/u.exec(body)?.[1];
  if (label === undefined || clause.start !== lineAround(view.text, clause.start).start)
    return undefined;
  if (body.search(view.words.verb) >= 0 || body.search(view.words.looseVerb) >= 0) return undefined;
  const who = label.split(",")[0] ?? label;
  const whose = { start: clause.start, end: clause.start + who.trimEnd().length };
  const isName = namesWithin(view, whose).some((name) => name.end >= whose.end - 1);
  if (!isName || who.split(/\s+/).length > 6) return undefined;
  return whose;
}

/** "He was asked" names who was asked. */
const isPassive =
  /(?<!\p{L})(?:was|were|been|is|are|wurde|wurden|été|fue|foi|è stato|został)\s+(?:\p{Ll}+ly\s+)?$/iu;

/** "This did not surprise the pollster Daron Shaw: “…”": a full name right before the colon. */
function nameBeforeColon(view: TextView, clause: Run): Run | undefined {
  const colon = /:\s*$/u.exec(view.text.slice(clause.start, clause.end));
  if (colon === null) return undefined;
  const end = clause.start + colon.index;
  const name = namesWithin(view, { start: clause.start, end }).at(-1);
  return name !== undefined && name.end === end && name.surname !== undefined ? name : undefined;
}
