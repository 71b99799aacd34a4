import { singleQuotedRuns } from "#language/quotations/single-quoted-runs.ts";
import type { Span } from "#model/brief.ts";
import type { Language } from "#model/language.ts";

/** How British papers open somebody's words that go on beyond the paragraph: each paragraph opens them anew. */
const opening = /(?<=(?:^|[:,] ?))[‘'](?=\p{Lu})/gu;
const closing = /[’'](?!\p{L})/u;

/**
 * What stands in single quotation marks and goes on beyond one sentence: each of its sentences needs marks of its own, and
 * says nothing in the writer's voice.
 *
 * @param sentences the block's sentences, in order
 * @param doubled what stands in double marks
 * @returns spans from the opening mark to behind the closing one; beyond the block where it does not close there
 */
export function singleQuoted(
  text: string,
  block: Span,
  sentences: readonly Span[],
  doubled: readonly Span[],
  language: Language,
): readonly Span[] {
  if (!/[‘']/u.test(text.slice(block.start, block.end))) return [];
  const crossing = singleQuotedRuns(text, language, gapsBetween(block, doubled))
    .map(({ outerEnd, outerStart }) => ({ start: outerStart, end: outerEnd }))
    .filter((run) => sentences.some(({ end }) => run.start < end && run.end > end + 1));
  const taken = [...doubled, ...crossing];
  const open = sentences.flatMap((sentence) => {
    const said = text.slice(sentence.start, sentence.end);
    const at = [...said.matchAll(opening)].at(-1)?.index;
    if (at === undefined || closing.test(said.slice(at + 1))) return [];
    const start = sentence.start + at;
    return taken.some((span) => span.start <= start && start < span.end)
      ? []
      : [{ start, end: block.end + 1 }];
  });
  const [first] = open;
  return first === undefined
    ? crossing
    : [...crossing.filter(({ end }) => end <= first.start), first];
}

function gapsBetween({ end, start }: Span, spans: readonly Span[]): readonly Span[] {
  const gaps: Span[] = [];
  let at = start;
  for (const span of spans) {
    if (span.start > at) gaps.push({ start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  return at < end ? [...gaps, { start: at, end }] : gaps;
}
