/**
 * Cuts a text to at most `max` characters, at a space where there is one near, with "…" at the end.
 * Characters are UTF-16 units: who counts code points, as Discord does, never counts more of them.
 */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  const whole = beginningOf(text, max - 1);
  const space = whole.lastIndexOf(" ");
  return `${(space > max * 0.6 ? whole.slice(0, space) : whole).trimEnd()}…`;
}

/** The first `max` characters of a text at most, none of what a reader sees as one character cut in two. */
export function beginningOf(text: string, max: number): string {
  if (text.length <= max) return text;
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  const near = text.slice(0, max + characterMax);
  return text.slice(0, segmenter.segment(near).containing(max)?.index);
}

/** UTF-16 units of what a reader sees as one character: a family of four, hair and skin told, takes fewer. */
const characterMax = 40;

let segmenter: Intl.Segmenter | undefined;
