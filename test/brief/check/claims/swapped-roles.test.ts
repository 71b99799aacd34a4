import { describe, expect, it } from "vitest";
import { check } from "#brief/check/claims/check.ts";
import { swappedRoles } from "#brief/check/claims/swapped-roles.ts";
import { prepareSource } from "#brief/check/prepare-source.ts";
import type { Language } from "#model/language.ts";

/** What else the article says: both write to one another, so that their names alone tell nothing. */
const others: Readonly<Record<string, string>> = {
  en: "B wrote to A at once. A week before, A had written to B, and B had written to A.",
  fr: "B a écrit aussitôt à A. Une semaine avant, A avait écrit à B, et B avait écrit à A.",
  de: "B schrieb sofort an A. Eine Woche zuvor schrieb A an B, und B schrieb an A.",
  es: "B escribió enseguida a A. Una semana antes, A escribió a B y B escribió a A.",
  it: "B ha scritto subito a A. Una settimana prima A ha scritto a B, e B ha scritto a A.",
  nl: "B schreef meteen aan A. Een week eerder schreef A aan B, en B schreef aan A.",
  pt: "B escreveu logo a A. Uma semana antes, A escreveu a B, e B escreveu a A.",
};

const articleOf = (language: Language, told: string, one: string, other: string): string =>
  `${told} ${others[language]?.replaceAll("A ", `${one} `).replaceAll("B ", `${other} `)}`;

describe("who did what to whom", () => {
  it.each<[Language, string, string, string, string]>([
    [
      "en",
      "Oster",
      "Norland",
      "In the final Oster defeated Norland by two goals.",
      "Norland defeated Oster by two goals.",
    ],
    [
      "en",
      "Falk",
      "Holm",
      "Holm was attacked by Falk in the street.",
      "Holm attacked Falk in the street.",
    ],
    [
      "en",
      "Falk",
      "Holm",
      "Falk attacked Holm in the street.",
      "Falk was attacked by Holm in the street.",
    ],
    [
      "en",
      "The union",
      "The firm",
      "The union accused the firm of fraud.",
      "The firm accused the union of fraud.",
    ],
    [
      "fr",
      "Falk",
      "Holm",
      "La banque a poursuivi la ville en mai.",
      "La ville a poursuivi la banque en mai.",
    ],
    ["fr", "Falk", "Holm", "Le maire a frappé le juge.", "Le maire a été frappé par le juge."],
    [
      "de",
      "Falk",
      "Holm",
      "Die Bank verklagte die Stadt im Mai.",
      "Die Stadt verklagte die Bank im Mai.",
    ],
    [
      "de",
      "Falk",
      "Holm",
      "Der Wirt hat den Richter geschlagen.",
      "Der Richter hat den Wirt geschlagen.",
    ],
    [
      "de",
      "Falk",
      "Holm",
      "Holm wurde von Falk im Mai besiegt.",
      "Falk wurde von Holm im Mai besiegt.",
    ],
    [
      "es",
      "Falk",
      "Holm",
      "El banco demandó a la ciudad en mayo.",
      "La ciudad demandó al banco en mayo.",
    ],
    [
      "es",
      "Falk",
      "Holm",
      "El juez fue golpeado por el alcalde.",
      "El alcalde fue golpeado por el juez.",
    ],
    [
      "it",
      "Falk",
      "Holm",
      "Il giudice è stato colpito dal sindaco.",
      "Il sindaco è stato colpito dal giudice.",
    ],
    [
      "nl",
      "Falk",
      "Holm",
      "De bank sleepte de stad voor de rechter.",
      "De stad sleepte de bank voor de rechter.",
    ],
    [
      "nl",
      "Falk",
      "Holm",
      "De rechter werd door de wirt geslagen.",
      "De wirt werd door de rechter geslagen.",
    ],
    [
      "pt",
      "Falk",
      "Holm",
      "O banco processou a cidade em maio.",
      "A cidade processou o banco em maio.",
    ],
  ])("is told from its opposite, in %s: %s and %s: %s", (language, one, other, told, claim) => {
    const { reasons, supported } = check(claim, articleOf(language, told, one, other), language);
    expect(supported).toBe(false);
    expect(reasons.map(({ text }) => text)).toContain(
      `The article has it the other way round: “${told}”`,
    );
  });

  it.each<[Language, string, string]>([
    ["en", "The city was sued by the bank in May.", "The bank sued the city in May."],
    ["en", "Falk met Holm in Lund.", "Holm met Falk in Lund."],
    [
      "en",
      "Falk beat Holm in May, and Holm defeated Falk in June. Falk defeated Holm in July.",
      "Falk defeated Holm.",
    ],
    ["en", "Holm, whom Falk attacked, left.", "Falk attacked Holm."],
    ["en", "The man Falk attacked fled the town.", "Falk attacked the man."],
    ["fr", "La ville, que la banque a poursuivie, a gagné.", "La banque a poursuivi la ville."],
    ["fr", "La ville l’a poursuivi, dit la banque.", "La banque a poursuivi la ville."],
    ["de", "Den Richter schlug der Wirt im Mai.", "Der Wirt schlug den Richter im Mai."],
    ["de", "Er sagte, dass die Bank die Stadt verklagte.", "Die Bank verklagte die Stadt."],
    ["es", "A la ciudad la demandó el banco.", "El banco demandó a la ciudad."],
    ["it", "La città è stata denunciata dalla banca.", "La banca ha denunciato la città."],
    ["nl", "De stad werd door de bank beboet.", "De bank beboette de stad."],
  ])("is no other where it is told in another way, in %s: %s", (language, told, claim) => {
    expect(swappedRoles(claim, prepareSource(told, language))).toEqual([]);
  });
});
