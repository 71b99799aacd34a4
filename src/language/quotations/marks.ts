/** A quotation mark where it stands. */
export type Mark = {
  readonly character: string;
  readonly start: number;
  readonly end: number;
  /** Marks close only marks of their family. */
  readonly family: "double" | "angle" | "corner" | "white-corner";
  /** What its form says; straight marks say nothing. */
  readonly shape: "opens" | "closes" | "either";
  /** What the characters beside it say. */
  readonly context: "opens" | "closes" | "either";
  /** A straight mark after a digit that may mean inches. */
  readonly isInch: boolean;
};

type Form = Pick<Mark, "family" | "shape">;

const forms: Readonly<Record<string, Form>> = {
  "“": { family: "double", shape: "opens" },
  "„": { family: "double", shape: "opens" },
  "‟": { family: "double", shape: "opens" },
  "〝": { family: "double", shape: "opens" },
  "``": { family: "double", shape: "opens" },
  "”": { family: "double", shape: "closes" },
  "〞": { family: "double", shape: "closes" },
  "〟": { family: "double", shape: "closes" },
  '"': { family: "double", shape: "either" },
  "＂": { family: "double", shape: "either" },
  "''": { family: "double", shape: "either" },
  "’’": { family: "double", shape: "either" },
  "«": { family: "angle", shape: "opens" },
  "»": { family: "angle", shape: "closes" },
  "<<": { family: "angle", shape: "opens" },
  ">>": { family: "angle", shape: "closes" },
  "「": { family: "corner", shape: "opens" },
  "」": { family: "corner", shape: "closes" },
  "『": { family: "white-corner", shape: "opens" },
  "』": { family: "white-corner", shape: "closes" },
};

const anyMark = /''|’’|``|<<|>>|["＂“”„‟〝〞〟«»「」『』]/g;

/** The marks of `text` from `start` to `end`, all but single ones. */
export function marksOf(text: string, start: number, end: number): readonly Mark[] {
  const marks: Mark[] = [];
  const line = text.slice(start, end);
  // »…« is the German and Danish way; a line that opens with » before a letter follows it.
  const isTurned = /^[^«]*?(?:^|[\s([–—-])»(?=[\p{L}\p{Nd}…])/u.test(line);
  for (const found of line.matchAll(anyMark)) {
    const form = forms[found[0]];
    if (form === undefined) continue;
    const at = start + found.index;
    const before = found.index === 0 ? "" : (text[at - 1] ?? "");
    const after = at + found[0].length >= end ? "" : (text[at + found[0].length] ?? "");
    marks.push({
      character: found[0],
      start: at,
      end: at + found[0].length,
      family: form.family,
      shape: form.family === "angle" && isTurned ? turned(form.shape) : form.shape,
      context: contextOf(before, after),
      isInch: found[0] === '"' && /\p{Nd}/u.test(before) && !/\p{L}/u.test(after),
    });
  }
  return marks;
}

function turned(shape: Mark["shape"]): Mark["shape"] {
  if (shape === "either") return shape;
  return shape === "opens" ? "closes" : "opens";
}

const outsideBefore = /^$|[\s([{—–/‘:：，。、；「]/u;
const outsideAfter = /^$|[\s)\]},.;:!?…—–’，。、；：！？」]/u;

function contextOf(before: string, after: string): Mark["context"] {
  const opens = outsideBefore.test(before);
  const closes = outsideAfter.test(after);
  if (opens === closes) return "either";
  return opens ? "opens" : "closes";
}
