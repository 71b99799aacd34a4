import { describe, expect, it } from "vitest";
import { cleanEntry } from "#story/clean-entry.ts";

describe("cleaning an entry", () => {
  it.each([
    ["Mayor quits - The Tolworth Herald", "The Tolworth Herald", "Mayor quits"],
    ["Mayor quits | Tolworth Herald", "The Tolworth Herald", "Mayor quits"],
    ["Mayor quits – for good", "The Tolworth Herald", "Mayor quits – for good"],
    ["Mayor quits - The Tolworth Herald", undefined, "Mayor quits - The Tolworth Herald"],
    [" - The Tolworth Herald", "The Tolworth Herald", " - The Tolworth Herald"],
    ["+++ Ticker +++ Busse stehen still", "Ticker24", "Busse stehen still"],
    ["+++ Busse in Hamburg stehen still +++", "Ticker24", "Busse in Hamburg stehen still"],
    ["BREAKING: Mayor quits", "The Tolworth Herald", "Mayor quits"],
    ["SON DAKİKA | Deprem oldu", "Kurye", "Deprem oldu"],
    ["Breaking up is hard", "The Tolworth Herald", "Breaking up is hard"],
    ["Urgent: Mayor", "The Tolworth Herald", "Urgent: Mayor"],
    ["C++ turns forty", "The Tolworth Herald", "C++ turns forty"],
  ])("takes the outlet off the title %j of %j", (title, outlet, expected) => {
    expect(cleanEntry(title, "", outlet).title).toBe(expected);
  });

  it.each([
    ["MARENZA (Presslink) - A bridge fell.", "MARENZA. A bridge fell."],
    ["(Presslink) -- A bridge fell.", "A bridge fell."],
    ["A bridge fell. (Presslink)", "A bridge fell."],
    ["A bridge (built in 1961) fell.", "A bridge (built in 1961) fell."],
    [
      "DAR ES SALAAM, March 17 (Reuters) - A ferry sank on the lake.",
      "DAR ES SALAAM. A ferry sank on the lake.",
    ],
    [
      "Paris, le 3 mars (AFP) - Le préfet a démissionné mardi.",
      "Paris. Le préfet a démissionné mardi.",
    ],
    ["(CNN) — A ferry sank on the lake on Sunday.", "A ferry sank on the lake on Sunday."],
    ["NASA - a federal agency - lost a probe.", "NASA - a federal agency - lost a probe."],
  ])("takes the wire's mark off %j", (text, expected) => {
    expect(cleanEntry("", text, undefined).text).toBe(expected);
  });
});

describe("who wrote a comment", () => {
  it("stays in the text, which is told letter by letter", () => {
    const text = "The bill is due, writes Agnes Tolliver.";
    expect(cleanEntry("We knew", text, "Herald").text).toBe(text);
  });
});
