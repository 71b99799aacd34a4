import { describe, expect, it } from "vitest";
import { findQuotations } from "#language/quotations.ts";

const speakerOf = (text: string, language: string) => findQuotations(text, language)[0]?.speaker;

describe("a name in apposition", () => {
  it.each([
    ["en", "“We must go,” said the spokesman of the railway, Jens Kohl.", "Jens Kohl"],
    ["en", "The director of the museum, Jane Doe, said: “We must go.”", "Jane Doe"],
    ["de", "„Wir fahren wieder“, sagte der Sprecher der Bahn, Jens Kohl.", "Jens Kohl"],
    ["de", "„Wir fahren“, sagte der Bürgermeister von Altheim, Karl Reuter.", "Karl Reuter"],
    ["fr", "« Nous partons », a déclaré le maire de Valmont, Paul Renard.", "Paul Renard"],
    ["es", "«Nos vamos ya», dijo el titular de la ONCE, Luis Robles.", "Luis Robles"],
    ["it", "«Partiamo ora», ha detto il sindaco di Roma, Marco Rossi.", "Marco Rossi"],
    ["pt", "“Vamos embora”, disse o diretor da EDP, Luís Pires.", "Luís Pires"],
    ["nl", "“We vertrekken”, zei de directeur van de NS, Piet Smit.", "Piet Smit"],
    ["pl", "„Wyjeżdżamy” – powiedział rzecznik kolei, Jan Nowak.", "Jan Nowak"],
  ])("behind an office of a body or a place is the speaker's, in %s: %s", (language, text, who) => {
    expect(speakerOf(text, language)).toBe(who);
  });

  it.each([
    ["en", "A critic of the president, Donald Trump, said: “We go.”", "A critic of the president"],
    ["en", "“We go,” a spokesman for the mayor, Jane Doe, said.", "a spokesman for the mayor"],
    [
      "de",
      "Ein Kritiker des Präsidenten, Karl Reuter, sagte: „Los.“",
      "Ein Kritiker des Präsidenten",
    ],
    [
      "fr",
      "Un critique du président, Paul Renard, a déclaré : « Oui. »",
      "Un critique du président",
    ],
    ["es", "Un crítico del presidente, Luis Robles, dijo: «Vamos.»", "Un crítico del presidente"],
    [
      "it",
      "Un critico del presidente, Marco Rossi, ha detto: «Ecco.»",
      "Un critico del presidente",
    ],
    ["pt", "Um crítico do presidente, Luís Pires, disse: “Vamos.”", "Um crítico do presidente"],
    [
      "nl",
      "Een criticus van de president, Piet Smit, zei: “We gaan.”",
      "Een criticus van de president",
    ],
  ])("behind somebody of another's may be the other's, in %s: %s", (language, text, who) => {
    expect(speakerOf(text, language)).toBe(who);
  });

  it.each([
    [
      "ru",
      "Критик президента Дональда Трампа сказал: «Идём.»",
      "Критик президента Дональда Трампа",
    ],
    [
      "uk",
      "Радник президента Володимира Зеленського сказав: «Ходімо.»",
      "Радник президента Володимира Зеленського",
    ],
    [
      "pl",
      "Krytyk prezydenta Donalda Trumpa powiedział: „Idziemy.”",
      "Krytyk prezydenta Donalda Trumpa",
    ],
    ["ru", "Критик президента, Иван Громов, сказал: «Идём.»", "Иван Громов"],
    ["ru", "Представитель компании Анна Петрова сказала: «Идём.»", "Анна Петрова"],
    ["ru", "По словам президента Дональда Трампа, «всё идёт хорошо».", "Дональда Трампа"],
  ])(
    "is the speaker's in the nominative, and in the genitive the other's, in %s: %s",
    (language, text, who) => {
      expect(speakerOf(text, language)).toBe(who);
    },
  );

  it.each([
    ["nl", "De directeur van het museum, Jan Smit, zei: “We gaan.”", "Jan Smit"],
    ["de", "„Wir fahren“, sagte Jan Reuter am Montag.", "Jan Reuter"],
  ])("may begin with a first name that is short for a month, in %s: %s", (language, text, who) => {
    expect(speakerOf(text, language)).toBe(who);
  });
});
