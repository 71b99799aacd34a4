import { describe, expect, it } from "vitest";
import { rowChecker } from "#cli/check-command.ts";

describe("checking rows", () => {
  it("answers with verdict, score and reasons, each row on its own source", () => {
    const checkRow = rowChecker();
    const source = "The bridge of Hull fell on Monday. Nobody was hurt.";
    expect(
      checkRow({ source, claim: "The bridge of Hull fell on Monday.", lang: "en-GB" }),
    ).toMatchObject({ supported: true, reasons: [] });
    expect(
      checkRow({ source: "A cat slept.", claim: "The bridge of Hull fell on Monday.", lang: "en" })
        .supported,
    ).toBe(false);
  });

  it.each([
    ["source", { claim: "x" }],
    ["claim", { source: "x" }],
  ])("refuses a row without a %s", (name, row) => {
    expect(() => rowChecker()(row)).toThrow(`no ${name}`);
  });
});
