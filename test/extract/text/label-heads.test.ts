import { describe, expect, it } from "vitest";
import { withLabelHeads } from "#extract/text/label-heads.ts";
import { paragraph as p, takenBy } from "./unclear-blocks.ts";

const taken = (inner: string, odds?: number, isChosen?: boolean) =>
  takenBy(withLabelHeads, inner, odds, isChosen);

const box = (label: string, rest: string) =>
  `${p}<div class="box"><div class="label">${label}</div><div>${rest}</div></div>${p}`;
const step = (name: string) => `<div class="step">${name}</div>${p}`;

describe("lines that are headings to readers alone", () => {
  it("are labels of boxes that are kept", () => {
    expect(taken(box("Key takeaways", p + p))).toEqual(["…", "Key takeaways", "…", "…", "…"]);
  });

  it("are lines set alike that lead text each", () => {
    const steps = step("Close the valve") + step("Take off the cap") + step("Change the seal");
    expect(taken(p + steps)).toEqual([
      "…",
      "Close the valve",
      "…",
      "Take off the cap",
      "…",
      "Change the seal",
      "…",
    ]);
  });

  it.each([
    ["of a box that is kept in part", box("Key takeaways", `${p}<p>Something else</p>`)],
    ["a link", box('<a href="/all">All the takeaways</a>', p)],
    ["a number", box("8.5", p)],
    ["a sentence", box("Here it is.", p)],
    ["the place of a dispatch", box("WESTMERE —", p)],
    ["an appeal", box("Share this story", p)],
    ["two of a kind", p + step("Close the valve") + step("Take off the cap")],
    [
      "set as what leads nothing",
      `${step("One") + step("Two") + step("Three")}<div class="step">Four</div>`,
    ],
  ])("are not %s", (_, inner) => {
    expect(taken(inner).every((line) => line === "…")).toBe(true);
  });

  it("are not what Readability left, nor what hardly looks like it", () => {
    expect(taken(box("Key takeaways", p), -1.5, false)).not.toContain("Key takeaways");
    expect(taken(box("Key takeaways", p), -2.5)).not.toContain("Key takeaways");
  });
});
