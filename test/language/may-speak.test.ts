import { describe, expect, it } from "vitest";
import { maySpeak } from "#language/quotations/may-speak.ts";
import { findQuotations } from "#language/quotations.ts";

describe("a phrase without a name beside a quotation", () => {
  it.each([
    ["fr", "le préfet"],
    ["fr", "l'ancienne professeure de français"],
    ["fr", "l'association des maires"],
    ["fr", "une source policière"],
    ["es", "el alcalde"],
    ["en", "police"],
    ["en", "the 30-year-old artist"],
  ])("may be who says it (%s): %s", (language, phrase) => {
    expect(maySpeak(phrase, " said ", language)).toBe(true);
  });

  it.each([
    ["fr", "lui"],
    ["fr", "-t-elle"],
    ["fr", "se distinguer"],
    ["fr", "éviter"],
    ["fr", "des faits"],
    ["fr", "la baisse"],
    ["fr", "une"],
    ["fr", "40%"],
    ["en", "1990 they memorialized the"],
    ["en", "cannot"],
    ["en", "June 21"],
  ])("is not (%s): %s", (language, phrase) => {
    expect(maySpeak(phrase, " ", language)).toBe(false);
  });

  it("needs a name behind “for”", () => {
    const [quotation] = findQuotations(
      "Une enquête est ouverte pour la maire, “des faits de vol aggravé avec violence en réunion” ont eu lieu.",
      "fr",
    );
    expect(quotation?.speaker).toBeUndefined();
  });
});
