import { hangsOnPerson } from "./apposition.ts";
import { isBeforeOther } from "./preposition.ts";
import { namesWithin, type Run, type TextView } from "./text-view.ts";

/** Words of a phrase for a person looked at, at most. */
const phraseWordsMax = 14;

const word = /[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*(?:['’.&-]\p{L}[\p{L}\p{M}]*)*['’]?/gu;
/** Prepositions that hang a second noun on the first: "a spokesman for the mayor". */
const linker =
  /^(?:of|for|at|from|with|the|a|an|de|du|des|del|della|dell['’]|dei|degli|do|da|dos|das|di|la|le|les|los|las|el|al|von|van|vom|zur|zum|der|dem|den|het|w|z|из|по|у)$/iu;

type Token = Run & { readonly text: string };

function tokensIn(text: string, { start, end }: Run): readonly Token[] {
  return [...text.slice(start, end).matchAll(word)].map((found) => ({
    text: found[0],
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}

/**
 * The phrase for a person that begins the run, as in "said [a spokesman for the mayor] on Monday".
 *
 * @param opensSentence that it may go on up to a name: "[A man who stood beside Jane Doe] laughed and said"
 * @returns `undefined` when no such phrase begins there
 */
export function phraseAtStart(view: TextView, run: Run, opensSentence = false): Run | undefined {
  const { text, words } = view;
  const lead = /^[\s:]*/u.exec(text.slice(run.start, run.end))?.[0].length ?? 0;
  const start = run.start + lead;
  const body = text.slice(start, run.end);
  const pronoun = words.pronoun.exec(body)?.[0];
  // "ông" is "he", and "ông Phúc" Mr Phúc.
  const isTitle = view.language === "vi" && /^\s\p{Lu}/u.test(body.slice(pronoun?.length ?? 0));
  if (pronoun !== undefined && !isTitle) return { start, end: start + pronoun.length };
  const clause = /^[^,;:()“”„«»"\n—–،，]*/u.exec(body)?.[0] ?? "";
  // Names are told by capitals; where there are none they may be cut short.
  const name =
    view.language === "ar"
      ? undefined
      : namesWithin(view, { start, end: start + clause.length })[0];
  const tokens = tokensIn(text, { start, end: start + clause.length }).slice(0, phraseWordsMax);
  const first = tokens[0];
  if (first === undefined || first.start > start + 1) return undefined;
  const isDetermined = words.determiner.test(clause);
  let end = first.start;
  let isCut = false;
  for (const [index, token] of tokens.entries()) {
    // A name is never cut, though it may hold "of" ("Bank of England").
    if (name !== undefined && token.start >= name.start && token.end <= name.end + 2) {
      end = Math.max(name.end, token.end);
      continue;
    }
    if (name !== undefined && token.start >= name.end && !isPossessive(text, name.end)) break;
    const isStop = words.boundary.test(text.slice(token.start, token.start + 30));
    if (isStop && index > 0 && !(isDetermined && linker.test(token.text) && index > 1)) {
      // "sagte Bergmann dem Sender": whom it was said to.
      const isDative = view.language === "de" && /^de[mn]$/u.test(token.text);
      isCut =
        !opensSentence && (isDative || (!linker.test(token.text) && !/^d['’]/iu.test(token.text)));
      break;
    }
    if (isStop && index === 0 && !isDetermined) return undefined;
    end = token.end;
  }
  const tail = tokensIn(text, { start, end });
  const last = tail.findLast((token) => !linker.test(token.text));
  if (last === undefined) return undefined;
  const isBare = name === undefined && !isDetermined;
  if (isBare && tail.length > (view.language === "ar" ? 6 : 4)) return undefined;
  // Of "said a neighbour when Jane Doe left" the name is no part.
  const isNamed = name !== undefined && last.end < name.end && !isCut;
  return { start, end: isNamed ? name.end : last.end };
}

function isPossessive(text: string, end: number): boolean {
  return /^['’]s?\s/u.test(text.slice(end, end + 3));
}

/**
 * The phrase for a person that ends the run, as in "On Monday [a spokesman for the mayor], a lawyer, said".
 * Appositions, adverbs and auxiliaries before the run's end are passed over.
 */
export function phraseAtEnd(view: TextView, run: Run): Run | undefined {
  const end = withoutBetween(view, run);
  const body = view.text.slice(run.start, end);
  if (body.trim() === "") return undefined;
  const inverted = /-(?:ils?|elles?|on)$/u.exec(body);
  if (inverted !== null) return { start: run.start + inverted.index + 1, end };
  if (/[,)]$/.test(body.trimEnd())) {
    const before = withoutApposition(view, {
      start: run.start,
      end: run.start + body.trimEnd().length,
    });
    return before === undefined ? undefined : tailPhrase(view, before);
  }
  return tailPhrase(view, { start: run.start, end });
}

function withoutBetween({ text, words }: TextView, run: Run): number {
  let end = run.start + text.slice(run.start, run.end).trimEnd().length;
  for (let passes = 0; passes < 4; passes += 1) {
    const found = words.between.exec(text.slice(run.start, end));
    if (found === null || found.index === 0) break;
    end = run.start + found.index;
    if (/[,)]/.test(found[0].trim()[0] ?? "")) end += 1;
  }
  return end;
}

/** Cuts ", a former adviser," and "(R-Ohio)" off the end of the run. */
function withoutApposition(view: TextView, run: Run): Run | undefined {
  const { text, words } = view;
  let end = run.end;
  for (let passes = 0; passes < 4; passes += 1) {
    const body = text.slice(run.start, end).trimEnd();
    if (body.endsWith(")")) {
      const open = body.lastIndexOf("(");
      if (open < 0) return undefined;
      end = run.start + body.slice(0, open).trimEnd().length;
      continue;
    }
    if (!body.endsWith(",")) return end > run.start ? { start: run.start, end } : undefined;
    const segments = body.slice(0, -1).split(",");
    const own = nameOnly(
      view,
      { start: end - (segments.at(-1)?.length ?? 0) - 1, end: end - 1 },
      /['’]s? \p{Ll}+$/u.test(segments.at(-2) ?? ""),
    );
    if (own !== undefined) {
      const phrase = { start: run.start, end: run.start + segments.slice(0, -1).join(",").length };
      return hangsOnPerson(segments.at(-2) ?? "") ? phrase : own;
    }
    // The apposition is what stands between the last comma and the one that goes with it.
    let at = segments.length - 1;
    while (
      at > 0 &&
      !isPersonal(
        view,
        segments[at - 1] ?? "",
        run.start + segments.slice(0, at - 1).join(",").length + (at > 1 ? 1 : 0),
      )
    )
      at -= 1;
    if (at === 0)
      return words.determiner.test(body)
        ? { start: run.start, end: run.start + (segments[0]?.length ?? 0) }
        : undefined;
    end = run.start + segments.slice(0, at).join(",").length;
  }
  return { start: run.start, end };
}

/** A full name alone between commas: "the minister, Gérald Darmanin, said"; of a relative the first ("her mother, Denise, said"). */
function nameOnly(view: TextView, run: Run, mayBeFirst: boolean): Run | undefined {
  const [name] = namesWithin(view, run);
  const rest = view.text.slice(run.start, run.end).trim();
  return name?.text === rest && (name.surname !== undefined || mayBeFirst) ? name : undefined;
}

/** Whether a segment between commas ends with a name or pronoun, or is the determined start of the clause. */
function isPersonal(view: TextView, segment: string, start: number): boolean {
  const trimmed = segment.trimEnd();
  const end = start + trimmed.length;
  if (trimmed.endsWith(")")) return true;
  const names = namesWithin(view, { start, end });
  const last = names.at(-1);
  if (last !== undefined && last.end >= end - 1) return true;
  return view.words.determiner.test(trimmed.trimStart()) && start === 0;
}

/** The noun phrase that ends where the run ends. */
function tailPhrase(view: TextView, run: Run): Run | undefined {
  const { text, words } = view;
  const whole = text.slice(run.start, run.end).replace(/\s*\([^()]*\)\s*$/u, "");
  // "HLV Trần Minh Chiến của đội chủ nhà": whose he is stands behind the name.
  const body =
    view.language === "vi" ? whole.replace(/(?<=\p{Lu}\p{L}+) của \p{Ll}[^,;:]*$/u, "") : whole;
  const segmentStart =
    run.start +
    Math.max(
      -1,
      ...[",", ";", ":", "“", "”", '"', "—", "–", "«", "»", "،"].map((mark) =>
        body.lastIndexOf(mark),
      ),
    ) +
    1;
  const end = run.start + body.trimEnd().length;
  const tokens = tokensIn(text, { start: segmentStart, end });
  const last = tokens.at(-1);
  if (last === undefined) return undefined;
  const lastText = text.slice(last.start, end);
  if (words.pronoun.test(lastText) && /^\p{L}+$/u.test(lastText)) return { start: last.start, end };
  const name = namesWithin(view, { start: segmentStart, end }).at(-1);
  const endsWithName = name !== undefined && name.end >= end - 1;
  const start = startOfTail(view, tokens, endsWithName ? name.start : undefined);
  return start === undefined ? undefined : { start, end };
}

/** Words before a name that may belong to it: "vice presidential nominee Tim Kaine". */
const wordsBeforeNameMax = 3;

/** Walks left from the end over the words of one noun phrase. */
function startOfTail(
  { language, words }: TextView,
  tokens: readonly Token[],
  nameStart: number | undefined,
): number | undefined {
  const last = tokens.at(-1);
  if (last === undefined || (nameStart === undefined && words.boundary.test(`${last.text} `)))
    return undefined;
  let start = nameStart ?? last.start;
  let isHung = false;
  // A name behind a preposition says where the person is, or with whom: "a shop owner in Paris".
  let isBehind = false;
  const from = tokens.findIndex((token) => token.start >= start) - 1;
  for (let at = from; at >= 0 && from - at < phraseWordsMax; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const before = tokens[at - 1];
    const isFirstLeft = at === from && nameStart !== undefined;
    if (isFirstLeft && isBeforeOther(token.text, language)) {
      if (before === undefined) return undefined;
      isHung = true;
      isBehind = true;
    } else if (hangs.test(token.text)) {
      if (before === undefined) break;
      isHung = true;
    } else if (words.determiner.test(`${token.text} `) && !/^(?:that|this|no)$/i.test(token.text)) {
      const isOther =
        before !== undefined && !hangs.test(before.text) && words.boundary.test(`${before.text} `);
      // "In a statement Trump said": the phrase with the article is not the name's.
      if (nameStart !== undefined && !isHung && isOther) return nameStart;
      start = token.start;
      if (before === undefined || !hangs.test(before.text)) return start;
    } else if (words.boundary.test(`${token.text} `)) return isBehind ? undefined : start;
    else if (nameStart !== undefined && !isHung && from - at >= wordsBeforeNameMax)
      return nameStart;
    else start = token.start;
  }
  return start;
}

/** Prepositions by which one phrase hangs on another: "the chairman of the board". */
const hangs = /^(?:of|for|at|from|de|du|des|del|do|da|di|della|von|van)$/iu;
