import { describe, expect, it } from "vitest";
import { turnOf } from "#digest/turn-words.ts";

describe("turnOf", () => {
  it.each([
    ["picks", "replaced"],
    ["Ernannt", "replaced"],
    ["softens", "gave way"],
    ["rachète", "taken over"],
    ["einigen", "agreed"],
    ["recurre", "contested"],
    ["finds", "found"],
    ["назначен", "replaced"],
    ["скасовано", "withdrawn"],
    ["ertelendi", "put off"],
    ["تأجيل", "put off"],
    ["收购", "taken over"],
    ["再開", "resumed"],
    ["중단됐다", "stopped"],
  ])("hears %j as %j", (word, turn) => {
    expect(turnOf(word)).toBe(turn);
  });

  it.each(["bridge", "Monday", "Verrano"])("hears nothing in %j", (word) => {
    expect(turnOf(word)).toBeUndefined();
  });
});
