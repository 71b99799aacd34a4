import { describe, expect, it } from "vitest";
import { findQuotations } from "#language/quotations.ts";

const speaker = (text: string, language: string) => findQuotations(text, language)[0]?.speaker;

describe("who speaks, named behind an office and whose it is", () => {
  it.each([
    ["en", "“Prices will rise,” said Bank of Norland governor Jane Doe.", "Jane Doe"],
    [
      "en",
      "“Prices will rise,” said Norland Steel chief executive Jane Doe on Friday.",
      "Jane Doe",
    ],
    ["en", "“Prices will rise,” said the Bank of Norland governor, Jane Doe.", "Jane Doe"],
    ["en", "“Prices will rise,” Bank of Norland governor Jane Doe said.", "Jane Doe"],
    ["en", "Bank of Norland governor Jane Doe said: “Prices will rise.”", "Jane Doe"],
    ["en", "According to Bank of Norland governor Jane Doe, “prices will rise”.", "Jane Doe"],
    ["en", "“Prices will rise,” said UN Secretary General Mark Lee.", "Mark Lee"],
    ["en", "“Prices will rise,” said City of Brant’s fire chief Mark Lee.", "Mark Lee"],
    ["de", "„Die Preise steigen“, sagte Bundesbank-Präsidentin Anna Weber.", "Anna Weber"],
    [
      "fr",
      "« Les prix montent », a déclaré la gouverneure de la Banque de Norlande Anne Dubois.",
      "Anne Dubois",
    ],
    [
      "fr",
      "« Les prix montent », a dit le porte-parole du groupe Morvane, Anne Dubois.",
      "Anne Dubois",
    ],
    ["fr", "Selon la patronne de Morvane, Anne Dubois, « les prix montent ».", "Anne Dubois"],
    [
      "es",
      "«Los precios suben», dijo la gobernadora del Banco de Norlandia Ana García.",
      "Ana García",
    ],
    ["es", "«Los precios suben», según la alcaldesa de Villasol, Ana García.", "Ana García"],
    ["nl", "„De prijzen stijgen”, zegt Shell topman Anna de Vries.", "Anna de Vries"],
    ["nl", "„De prijzen stijgen”, zegt Rode Kruis-woordvoerder Anna de Vries.", "Anna de Vries"],
  ])("is the person (%s): %s", (language, text, expected) => {
    expect(speaker(text, language)).toBe(expected);
  });

  it.each([
    ["en", "“Prices will rise,” said Bank of Norland.", "Bank of Norland"],
    [
      "en",
      "“Prices will rise,” said Norland Steel in a letter to governor Jane Doe.",
      "Norland Steel",
    ],
    ["en", "“Prices will rise,” Jane Doe told reporter Mark Lee.", "Jane Doe"],
    ["en", "“Prices will rise,” said Jane Doe beside director Mark Lee.", "Jane Doe"],
    ["en", "“Prices will rise,” said Norland Steel of founder Jane Doe.", "Norland Steel"],
    ["nl", "„De prijzen stijgen”, zegt Shell over topman Anna de Vries.", "Shell"],
    ["de", "„Die Preise steigen“, sagte Karl-Peter Anna Weber.", "Karl-Peter Anna Weber"],
    ["fr", "« Les prix montent », a dit la Banque de Norlande.", "Banque de Norlande"],
  ])("is nobody who is only spoken of (%s): %s", (language, text, expected) => {
    expect(speaker(text, language)).toBe(expected);
  });

  it("is not whom the speaker belongs to", () => {
    const text = "“She trained hard,” said the mother of Norland footballer Jane Doe.";
    expect(speaker(text, "en")).not.toBe("Jane Doe");
  });
});
