/** A line break inside a block stands for a border where the line before it is a finished one. */
const finishedLine = /[.!?…:;。！？؟।]["'”’»«“)\]]*$/;

/** The lines of a run of text whose breaks are borders; `\n\0` marks a `br`. Blanks are made one. */
export function linesOf(run: string): readonly string[] {
  const lines: string[] = [];
  let open = "";
  for (const part of run.split("\n\u0000")) {
    const text = part
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
      .replace(/\s+/g, " ")
      .trim();
    if (text === "" || finishedLine.test(open)) {
      if (open !== "") lines.push(open);
      open = text;
    } else open = open === "" ? text : `${open} ${text}`;
  }
  if (open !== "") lines.push(open);
  return lines;
}
