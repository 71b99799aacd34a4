import { describe, expect, it } from "vitest";
import { decodeAs } from "#shared/charset.ts";
import { encodedOnce, withoutReferences } from "#shared/encoded-twice.ts";

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

describe("withoutReferences", () => {
  it.each([
    ["AT&amp;T and AT&amp;amp;T", "AT&T and AT&T"],
    ["&quot;It&#8217;s&quot; &amp;ldquo;so&rdquo;&hellip;", '"It’s" “so”…'],
    ["12&nbsp;000 &#x20ac; &amp;#128512;", "12\u00a0000 € 😀"],
    ["AT&T; R&D &lt;b&gt; &copy; &#9999999; &;", "AT&T; R&D &lt;b&gt; &copy; &#9999999; &;"],
  ])("reads %s", (text, read) => {
    expect(withoutReferences(text)).toBe(read);
  });
});
