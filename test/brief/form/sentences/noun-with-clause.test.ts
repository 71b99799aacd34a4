import { describe, expect, it } from "vitest";
import { isNounWithClause } from "#brief/form/sentences/noun-with-clause.ts";

describe("a noun whose verbs all stand in its clauses", () => {
  it.each([
    [
      "en",
      "A bunch of other stuff that isn't related to the harbour at all: paint, a net, and a map.",
    ],
    ["en", "Another pier which was built in a year."],
    ["en", "Plus three boats that are now for sale."],
    ["en", "Dr. Ada Brook — Doctor and writer who looks after children in the harbour."],
    ["en", "Bo Lind — Reporter for the Harbour Post and the Evening Mail."],
    ["de", "Eine schwierige Aufgabe für die Stadt, die sehr gut gelöst wurde."],
    ["de", "Angst, den Weg zum Hafen zu verlieren, wenn ihn niemand mehr weist."],
    ["de", "Ein Hafen, der bleibt."],
    ["de", "Insgesamt ein sehr schönes Boot, das aber etwas zu teuer angeboten wird."],
  ])("is no sentence (%s): %s", (language, text) => {
    expect(isNounWithClause(text, language)).toBe(true);
  });

  it.each([
    ["en", "A man who stole three boats died in the harbour."],
    ["en", "A bill that would close the pier goes to the council."],
    ["en", "Three boats sank."],
    ["en", "A study shows that the pier is old."],
    ["en", "Some say that the pier is old."],
    ["en", "Bo Lind — who is 40 — said nothing."],
    ["en", "Ada Brook — The minister has left her office."],
    ["de", "Eine Frau, die am Hafen wohnt, rief die Polizei."],
    ["de", "Der Hafen bleibt zu, weil niemand zahlt."],
    ["de", "Hauptsache, es regnet nicht."],
    ["de", "Die Stadt teilt mit, dass der Hafen schließt."],
    ["de", "Ein Mann, so sagt sie, lief davon."],
  ])("is one, or may be one (%s): %s", (language, text) => {
    expect(isNounWithClause(text, language)).toBe(false);
  });
});
