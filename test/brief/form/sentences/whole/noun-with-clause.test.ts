import { describe, expect, it } from "vitest";
import { isNounWithClause } from "#brief/form/sentences/whole/noun-with-clause.ts";

describe("a noun whose verbs all stand in its clauses", () => {
  it.each([
    ["de", "Eine schwierige Aufgabe für die Stadt, die sehr gut gelöst wurde."],
    ["de", "Angst, den Weg zum Hafen zu verlieren, wenn ihn niemand mehr weist."],
    ["de", "Ein Hafen, der bleibt."],
    ["de", "Insgesamt ein sehr schönes Boot, das aber etwas zu teuer angeboten wird."],
  ])("is no sentence (%s): %s", (language, text) => {
    expect(isNounWithClause(text, language)).toBe(true);
  });

  it.each([
    ["de", "Eine Frau, die am Hafen wohnt, rief die Polizei."],
    ["de", "Der Hafen bleibt zu, weil niemand zahlt."],
    ["de", "Hauptsache, es regnet nicht."],
    ["de", "Die Stadt teilt mit, dass der Hafen schließt."],
    ["de", "Ein Mann, so sagt sie, lief davon."],
  ])("is one, or may be one (%s): %s", (language, text) => {
    expect(isNounWithClause(text, language)).toBe(false);
  });
});
