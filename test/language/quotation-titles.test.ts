import { describe, expect, it } from "vitest";
import { findQuotations } from "#language/quotations.ts";

const speakerOf = (text: string, language: string) => findQuotations(text, language)[0]?.speaker;
const en = (who: string, said: string) =>
  speakerOf(`${who} visited Paris on Monday. “We must go,” ${said} said.`, "en");

describe("who is spoken of by a title", () => {
  it.each([
    ["Mayor Jane Doe", "the mayor", "Jane Doe"],
    ["Mayor Jane Doe", "the Norland mayor", "Jane Doe"],
    ["Foreign Minister Paul Hart", "the minister", "Paul Hart"],
    ["Vice President Ada Brook", "the vice president", "Ada Brook"],
    ["Prime Minister Paul Hart", "the prime minister", "Paul Hart"],
    ["Former President Karl Reuter", "the former president", "Karl Reuter"],
    ["Attorney General Sam Cole", "the attorney general", "Sam Cole"],
  ])("is who holds it: after %s, %s", (who, said, speaker) => {
    expect(en(who, said)).toBe(speaker);
  });

  it.each([
    ["Mayor Jane Doe", "the deputy mayor"],
    ["Mayor Jane Doe", "the former mayor"],
    ["Mayor Jane Doe", "the city’s former mayor"],
    ["Mayor Jane Doe", "a mayor"],
    ["Mayor Jane Doe", "another mayor"],
    ["Mayor Jane Doe", "a Norland mayor"],
    ["Vice President Ada Brook", "the president"],
    ["Vice President Ada Brook", "the French president"],
    ["Vice-president Ada Brook", "the president"],
    ["Former President Karl Reuter", "the president"],
    ["Prime Minister Paul Hart", "the minister"],
    ["Attorney General Sam Cole", "the general"],
    ["Mayor Jane Doe and Mayor Sam Cole", "the mayor"],
  ])("is not who holds another: after %s, %s", (who, said) => {
    expect(en(who, said)).toBe(said);
  });

  it.each([
    ["fr", "Le président Jean Doux était à Lyon. « Oui », a déclaré", "le président", "Jean Doux"],
    ["fr", "Le président Jean Doux était à Lyon. « Oui », a déclaré", "l’ancien président", ""],
    ["fr", "Le président Jean Doux était à Lyon. « Oui », a déclaré", "le vice-président", ""],
    ["fr", "L’ancien président Jean Doux était à Lyon. « Oui », a déclaré", "le président", ""],
    [
      "de",
      "Präsident Karl Reuter war in Köln. „Wir fahren“, sagte",
      "der Präsident",
      "Karl Reuter",
    ],
    ["de", "Vizepräsident Karl Reuter war in Köln. „Wir fahren“, sagte", "der Präsident", ""],
    ["de", "Ex-Präsident Karl Reuter war in Köln. „Wir fahren“, sagte", "der Präsident", ""],
    ["pt", "A presidente Ana Pires esteve cá. “Vamos embora”, disse", "a presidente", "Ana Pires"],
    ["pt", "A ex-presidente Ana Pires esteve cá. “Vamos embora”, disse", "a presidente", ""],
    ["it", "Il presidente Marco Rossi era qui. «Ecco», ha detto", "il presidente", "Marco Rossi"],
  ])("in %s: %s %s", (language, text, said, speaker) => {
    expect(speakerOf(`${text} ${said}.`, language)).toBe(speaker || said);
  });
});
