import { describe, expect, it } from "vitest";
import { briefRow, summariseRow } from "#cli/brief-rows.ts";

const text =
  "The town of Hull lost its only bridge. It rained.\nThe bridge fell on Monday, the mayor said.";

describe("summarising a row", () => {
  it("gives sentences of the text, one per line, in its order", () => {
    const { summary } = summariseRow({ text, lang: "en-GB" }, { kind: "sentences", count: 2 });
    const lines = summary.split("\n");
    expect(lines).toHaveLength(2);
    expect(lines.map((line) => text.indexOf(line))).toEqual(
      lines.map((line) => text.indexOf(line)).toSorted((a, b) => a - b),
    );
    expect(lines.every((line) => text.includes(line))).toBe(true);
  });

  it("finds the language where none is named", () => {
    const french = "Le maire M. Dupont a parlé du pont. Il est tombé lundi.";
    const { summary } = summariseRow({ text: french }, { kind: "sentences", count: 1 });
    expect(summary).toBe("Le maire M. Dupont a parlé du pont.");
  });

  it("is as long as its words are worth it where no length is asked", () => {
    const same = Array.from({ length: 8 }, () => "The old bridge of Hull fell into the river.");
    const { summary } = summariseRow({ text: same.join("\n"), lang: "en" }, { kind: "free" });
    expect(summary).toBe(same[0]);
  });

  it("reads lines that were wrapped at a width as the sentences they were", () => {
    const whole =
      "The old bridge of Hull fell into the river on Monday morning, an hour before the schools open. Nobody was on it. The mayor said that lorries had crossed it for years although they weighed more than it was built for.";
    const wrapped = whole.replace(/(.{1,60}) /g, "$1\n");
    const budget = { kind: "sentences", count: 2 } as const;
    expect(summariseRow({ text: wrapped, lang: "en" }, budget)).toEqual(
      summariseRow({ text: whole, lang: "en" }, budget),
    );
  });

  it("gives an empty summary of an empty text", () => {
    expect(summariseRow({ text: " " }, { kind: "free" })).toEqual({ summary: "" });
  });

  it("refuses a row without a text", () => {
    expect(() => summariseRow({ id: 1 }, { kind: "free" })).toThrow("no text");
  });
});

describe("briefing a row", () => {
  const long =
    "The old bridge of Hull fell into the river on Monday morning, an hour before the schools open. Nobody was on it. The mayor said that lorries had crossed it for years although they weighed more than it was built for. The county will put up another for 4 million pounds before the winter, and a ferry runs until then.";

  it("takes its title for the headline", () => {
    const title = "Hull loses its bridge to the river";
    expect(briefRow({ text: long, title, lang: "en" }, { kind: "free" })).toMatchObject({
      brief: { headline: title },
    });
  });

  it("says why there is no brief", () => {
    expect(briefRow({ text: "It rained.", lang: "en" }, { kind: "free" })).toMatchObject({
      noBrief: "There is too little text to brief. It is quicker to read it.",
    });
  });
});
