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

  it("are found in the language of the text, where none is named", () => {
    const text = "– Nie ma zgody na tę ustawę – powiedział w czwartek premier Adam Brzeg w Sejmie.";
    expect(quotesOfRow({ text }).quotes).toEqual(quotesOfRow({ text, lang: "pl" }).quotes);
    expect(quotesOfRow({ text }).quotes).toHaveLength(1);
  });

  it("are none in an empty text", () => {
    expect(quotesOfRow({ text: "" })).toEqual({ quotes: [] });
  });

  it("refuses a row without a text", () => {
    expect(() => quotesOfRow({ id: 1 })).toThrow("no text");
  });
});
