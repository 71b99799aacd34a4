import { describe, expect, it } from "vitest";
import { primaryLanguage } from "#model/language.ts";

describe("the language that a tag names", () => {
  it.each([
    ["pt-BR", "pt"],
    ["ZH_Hant", "zh"],
    ["en-GB,en;q=0.8", "en"],
    ["gsw", "gsw"],
    ["zz", "und"],
    ["xx-XX", "und"],
    ["mul", "und"],
    ["zxx", "und"],
    ["english", "und"],
    ["", "und"],
    [undefined, "und"],
  ])("%s is %s", (tag, language) => {
    expect(primaryLanguage(tag)).toBe(language);
  });
});
