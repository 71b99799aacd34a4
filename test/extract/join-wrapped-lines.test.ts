import { describe, expect, it } from "vitest";
import { joinWrappedLines } from "#extract/join-wrapped-lines.ts";

const paragraphs = [
  "The council of Porto voted on Tuesday to close the old bridge to cars and lorries from the first day of May. Trams will run as before, and people on foot may cross at any hour.",
  "Shopkeepers on the southern bank had asked for another year. Their union said that it would go to court, because nobody had counted the vans that bring bread and fish each morning.",
  "A new bridge is to open in 2029.",
];

/** Wraps as an editor does: as many words as fit. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

describe("joinWrappedLines", () => {
  it.each([48, 60, 66, 72, 79, 100])("joins lines of %i characters", (width) => {
    const text = paragraphs.map((one) => wrapped(one, width)).join("\n\n");
    expect(joinWrappedLines(text)).toBe(paragraphs.join("\n\n"));
  });

  it("finds the ends of paragraphs where no blank line parts them", () => {
    const text = paragraphs.map((one) => wrapped(one, 66)).join("\n");
    expect(joinWrappedLines(text)).toBe(paragraphs.join("\n"));
  });

  it("keeps the length of a text with spaces at the ends of lines", () => {
    const text = paragraphs.map((one) => wrapped(one, 66).replaceAll("\n", " \n")).join("\n");
    expect(joinWrappedLines(text)).toHaveLength(text.length);
    expect(joinWrappedLines(text)).not.toBe(text);
  });

  it.each([
    ["paragraphs", paragraphs.join("\n")],
    [
      "verse",
      "and when the rain had gone\nthe river rose again\nand nobody came home\nto see it fall",
    ],
    [
      "a list",
      "what the council decided on that evening:\nno cars from May\nno lorries at all\nbread by hand cart\nfish before seven",
    ],
    [
      "short paragraphs of one width",
      "The council voted to close the bridge on Tuesday.\nTrams will run on the bridge as they did before.\nA union said that it would go to court in April.\nThe new bridge is to open for all in five years.",
    ],
    ["nothing", ""],
  ])("leaves %s as it is", (_, text) => {
    expect(joinWrappedLines(text)).toBe(text);
  });
});
