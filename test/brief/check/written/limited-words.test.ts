import { describe, expect, it } from "vitest";
import type { Language } from "#model/language.ts";
import { mayBeMade } from "../../../support/claim-of-one.ts";

describe("what says which ones of all are meant, or of what the most is", () => {
  it.each<[Language, string, string]>([
    ["en", "All schools in the town of Harl will close on Friday.", "All schools will close."],
    ["en", "Nobody in the front carriage was hurt by the fire.", "Nobody was hurt by the fire."],
    ["en", "All shops were closed at noon in the old town.", "All shops were closed at noon."],
    ["en", "The fine hit all passengers who had no ticket.", "The fine hit all passengers."],
    ["en", "Only drivers with a permit may use the bridge.", "Only drivers may use the bridge."],
    ["en", "The law bans all new boats in Lund.", "The law bans all boats in Lund."],
    [
      "en",
      "Shares rose to their highest level since March 2021.",
      "Shares rose to their highest level.",
    ],
    ["de", "Alle Schulen im Bezirk Harl bleiben geschlossen.", "Alle Schulen bleiben geschlossen."],
    ["de", "Alle Gäste, die keine Karte hatten, mussten gehen.", "Alle Gäste mussten gehen."],
    ["de", "Die Gäste, die keine Karte hatten, mussten gehen.", "Die Gäste mussten gehen."],
    ["de", "Ein Händler, der Messer verkauft, muss zahlen.", "Ein Händler muss zahlen."],
    [
      "de",
      "Die Stadt hilft den Familien, die ihr Haus verloren haben.",
      "Die Stadt hilft den Familien.",
    ],
    [
      "fr",
      "Aucun passager dans le premier wagon n'a été blessé.",
      "Aucun passager n'a été blessé.",
    ],
    [
      "es",
      "Todas las escuelas en el distrito cerrarán el viernes.",
      "Todas las escuelas cerrarán el viernes.",
    ],
    ["es", "Fue el mayor incendio en la ciudad desde 1990.", "Fue el mayor incendio en la ciudad."],
    [
      "pt",
      "Todas as escolas no distrito fecharão na sexta-feira.",
      "Todas as escolas fecharão na sexta-feira.",
    ],
    ["it", "La legge vieta tutte le barche nel porto.", "La legge vieta tutte le barche."],
    ["nl", "Niemand in het eerste rijtuig raakte gewond.", "Niemand raakte gewond."],
  ])("stays, in %s: %s", (language, sentence, claim) => {
    expect(mayBeMade(language, claim, sentence)).toBe(false);
  });

  it.each<[Language, string, string]>([
    ["en", "No shop in Lund opened on Monday.", "No shop in Lund opened."],
    ["en", "Two men in masks robbed a bank on Friday.", "Two men robbed a bank on Friday."],
    [
      "de",
      "Die Brücke, die seit 1990 in der Stadt steht, wird abgerissen.",
      "Die Brücke wird abgerissen.",
    ],
    [
      "de",
      "Am Montag starben 14 Menschen, die im zweiten Stock geschlafen hatten.",
      "Am Montag starben 14 Menschen.",
    ],
  ])("does not keep the rest from going, in %s: %s", (language, sentence, claim) => {
    expect(mayBeMade(language, claim, sentence)).toBe(true);
  });
});
