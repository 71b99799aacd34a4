import { describe, expect, it } from "vitest";
import { quotesOfRow } from "#cli/quotes-command.ts";

describe("the quotations of a row", () => {
  it("carry the speaker as the text names them there, and their name", () => {
    const text = "Jane Doe sat down. “We must go now,” she said.";
    expect(quotesOfRow({ id: 1, text, lang: "en-GB" })).toEqual({
      quotes: [
        {
          start: 20,
          end: 34,
          text: "We must go now",
          kind: "speech",
          speaker: "she",
          name: "Jane Doe",
        },
      ],
    });
  });

  it("are none in an empty text", () => {
    expect(quotesOfRow({ text: "" })).toEqual({ quotes: [] });
  });

  it("refuses a row without a text", () => {
    expect(() => quotesOfRow({ id: 1 })).toThrow("no text");
  });
});
