import { describe, expect, it } from "vitest";
import { decodeAs } from "#shared/charset.ts";
import { encodedOnce } from "#shared/encoded-twice.ts";

const twice = (text: string): string => decodeAs(Buffer.from(text), "windows-1252") ?? "";

describe("encodedOnce", () => {
  it.each([
    "Un café à la carte",
    "It’s “so” – now…",
    "Ünïcode: „Straße“",
    "Müller",
    "Привет, мир",
    "日本の新聞",
    "It is done 😀",
  ])("undoes a second encoding: %s", (text) => {
    expect(twice(text)).not.toBe(text);
    expect(encodedOnce(twice(text))).toBe(text);
  });

  it.each([
    "Café à la carte, “Ünïcode”",
    "LE CAFÉ»",
    "“SÍ”, “NÃO”",
    "SÃO PAULO",
    "À l’été",
    "Ðorðe",
    "Привет",
    `${twice("café")} and a café`,
  ])("leaves what is encoded once: %s", (text) => {
    expect(encodedOnce(text)).toBe(text);
  });
});
