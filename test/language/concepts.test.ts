import { describe, expect, it } from "vitest";
import { furtherEventConcepts } from "#language/concepts/further-event-concepts.ts";
import { furtherMatterConcepts } from "#language/concepts/further-matter-concepts.ts";
import { conceptsOf, conceptsOfPair, furtherLanguages } from "#language/concepts.ts";
import { foldWord } from "#language/fold-word.ts";

const concepts = (word: string, language: string): readonly string[] =>
  conceptsOf(foldWord(word), language).map(({ name }) => name);

describe("the concepts of words", () => {
  it("know who strikes from who scores", () => {
    expect(concepts("strikers", "en")).toContain("strike");
    expect(concepts("striker", "en")).not.toContain("strike");
  });

  it.each([
    ["floods", "en"],
    ["inondations", "fr"],
    ["Überschwemmung", "de"],
    ["inundación", "es"],
    ["alluvione", "it"],
    ["inundações", "pt"],
    ["overstromingen", "nl"],
    ["powodzi", "pl"],
    ["наводнение", "ru"],
    ["повінь", "uk"],
    ["selde", "tr"],
    ["الفيضانات", "ar"],
    ["وفيضانات", "ar"],
    ["홍수로", "ko"],
    ["浸水", "ja"],
    ["洪水", "zh"],
  ])("meet across languages: %s (%s)", (word, language) => {
    expect(concepts(word, language)).toContain("flood");
  });

  it("are those of two words where one word is written as two", () => {
    const pair = (first: string, second: string) =>
      conceptsOfPair(foldWord(first), foldWord(second), "vi").map(({ name }) => name);
    expect(pair("lũ", "lụt")).toEqual(["flood"]);
    expect(pair("lụt", "lũ")).toEqual([]);
  });

  it("have ten columns in every line of the further tables, and are known", () => {
    const lines = `${furtherEventConcepts}${furtherMatterConcepts}`.trim().split(/\n+/);
    expect(lines.length).toBeGreaterThan(150);
    for (const line of lines) {
      const [name = "", cells = ""] = line.split(": ");
      const columns = cells.split("|").map((cell) => cell.trim().split(" "));
      expect(columns, name).toHaveLength(furtherLanguages.length);
      for (const [at, forms] of columns.entries()) {
        const language = furtherLanguages[at] ?? "";
        for (const form of forms) {
          const [first = "", second] = form.replace("*", "").split("_").map(foldWord);
          const found = second
            ? conceptsOfPair(first, second, language)
            : conceptsOf(first, language);
          expect(
            found.map((one) => one.name),
            `${language} ${form}`,
          ).toContain(name);
        }
      }
    }
  });

  it("do not take a street for the sea", () => {
    expect(concepts("Straße", "de")).not.toContain("sea");
  });

  it("parts a German compound", () => {
    expect(concepts("Flughafenstreik", "de")).toEqual(
      expect.arrayContaining(["airport", "strike"]),
    );
  });

  it.each([
    ["floods", "ko"],
    ["xylophone", "en"],
    ["", "en"],
    ["kurz", "de"],
    ["schließlich", "de"],
    ["Bundesverband", "de"],
    ["celebró", "es"],
    ["asegura", "es"],
    ["vinculado", "es"],
    ["canale", "it"],
    ["realtà", "it"],
    ["utilizzare", "it"],
    ["país", "pt"],
    ["pensamento", "pt"],
    ["descoberta", "pt"],
  ])("are none for %j in %s", (word, language) => {
    expect(concepts(word, language)).toEqual([]);
  });
});

describe("folding a word", () => {
  it.each([
    ["Zürich", "zurich"],
    ["Łódź", "lodz"],
    ["Straße", "strasse"],
    ["Киев", "kiev"],
    ["Αθήνα", "athina"],
    ["日本", "日本"],
    ["", ""],
  ])("%s becomes %s", (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});
