import { describe, expect, it } from "vitest";
import { modelTask } from "#brief/by-model/model-task.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import type { Language } from "#model/language.ts";
import { mayBeMade } from "../../../support/claim-of-one.ts";

describe("what our instructions ask for", () => {
  it("holds an example that may be shown, and one that may not", () => {
    const article = articleFromText("Lund 2026\n\nThe port closes.", { language: "en" });
    const { instructions } = modelTask(article, [], { today: new Date(0), marker: "quaggle" });
    const example = /Article: “(.+?)” Good: “(.+?)” Thrown away: “(.+?)”$/mu.exec(instructions);
    const [, sentence = "", good = "", thrownAway = ""] = example ?? [];
    expect(mayBeMade("en", good, sentence)).toBe(true);
    expect(mayBeMade("en", thrownAway, sentence)).toBe(false);
  });
});

describe("a sentence copied and crossed out", () => {
  it.each<[Language, string, string]>([
    // Who says it moves, with what tells who that is.
    [
      "en",
      "A neighbour, Ida Holm, said the gate had been open for days before the flood.",
      "The gate had been open for days before the flood, a neighbour, Ida Holm, said.",
    ],
    [
      "en",
      "Jon Falk of the port, who was not on board, said the ferry had enough boats.",
      "The ferry had enough boats, said Jon Falk of the port, who was not on board.",
    ],
    [
      "en",
      "The pier is to open on Friday, Ada Brook said.",
      "Ada Brook said that the pier is to open on Friday.",
    ],
    [
      "de",
      "Ministerin Ada Brook sagte, allein in Lund fehlten 3.400 Wohnungen.",
      "Allein in Lund fehlten 3.400 Wohnungen, sagte Ministerin Ada Brook.",
    ],
    ["pt", "Brook disse ao Jornal do Lago que a ponte caiu.", "Brook disse que a ponte caiu."],
    // Why it is so goes, and so does a sentence of its own.
    [
      "en",
      "The mill plans to cut 120 jobs in May because sales have fallen, the owner said.",
      "The mill plans to cut 120 jobs in May, the owner said.",
    ],
    [
      "en",
      "The trial cannot prove the rule, Ida Holm said, because few people took part.",
      "The trial cannot prove the rule, Ida Holm said.",
    ],
    [
      "it",
      "La città chiuderà il ponte, perché il pilone è solo di legno.",
      "La città chiuderà il ponte.",
    ],
    [
      "en",
      "The fund paid for the book; two of the nine writers work for it.",
      "Two of the nine writers work for it.",
    ],
    ["en", "The fund paid for the book; it has not said why.", "The fund paid for the book."],
    [
      "es",
      "La alcaldesa respondió que no hay ninguna decisión y que pedirá un informe.",
      "La alcaldesa respondió que no hay ninguna decisión.",
    ],
    [
      "it",
      "La sindaca accusa la ditta di frode, che secondo la polizia dura da anni.",
      "La sindaca accusa la ditta di frode.",
    ],
    ["es", "El puerto no ha respondido todavía.", "El puerto no ha respondido."],
    [
      "en",
      "The storm left 130 homes dark on Sunday, down from 310 on Friday, according to the port.",
      "The storm left 130 homes dark on Sunday, according to the port.",
    ],
    [
      "de",
      "In Lund sind in der Nacht zum Freitag 14 Menschen verletzt worden.",
      "In Lund sind 14 Menschen verletzt worden.",
    ],
    // Words that only seem to lean on a sentence before, or to be the writer's own.
    [
      "en",
      "Most of those studied were clerks over 50 in Lund.",
      "Most of those studied were clerks over 50 in Lund.",
    ],
    ["fr", "L'avocat, Me Paul Brun, fera appel.", "L'avocat, Me Paul Brun, fera appel."],
    [
      "pl",
      "Z budynku ewakuowano 34 osoby, w tym pięcioro dzieci.",
      "Z budynku ewakuowano 34 osoby, w tym pięcioro dzieci.",
    ],
    // Slavic languages.
    [
      "pl",
      "Most, który zbudowano w 1962 roku, zostanie zamknięty w maju, powiedziała Anna Rybak.",
      "Most zostanie zamknięty w maju, powiedziała Anna Rybak.",
    ],
    [
      "pl",
      "Na placu przy ratuszu w Gdowie odbył się koncert.",
      "Na placu w Gdowie odbył się koncert.",
    ],
    [
      "ru",
      "Пожар начался в среду на складе у вокзала, сообщила полиция.",
      "Пожар начался на складе у вокзала, сообщила полиция.",
    ],
    [
      "uk",
      "Міст, який збудували в 1962 році, закриють у травні, сказала Анна Рибак.",
      "Міст закриють у травні, сказала Анна Рибак.",
    ],
  ])("may be shown, in %s: %s", (language, sentence, claim) => {
    expect(mayBeMade(language, claim, sentence)).toBe(true);
  });

  it.each<[Language, string, string]>([
    [
      "en",
      "Ada Brook did not resign because of the flood, the council said.",
      "Ada Brook did not resign, the council said.",
    ],
    [
      "en",
      "The owner may choose between two things: the mill may close; the port may pay.",
      "The port may pay.",
    ],
    [
      "en",
      "In 2019 the port made a loss of nine million; the mill made a profit of two.",
      "The mill made a profit of two.",
    ],
    [
      "en",
      "The mill will close, Ada Brook said, but the council denied it.",
      "The mill will close, but the council denied it, Ada Brook said.",
    ],
    [
      "de",
      "Das Tor ist nach Angaben der Polizei seit Tagen offen.",
      "Das Tor ist seit Tagen offen.",
    ],
    [
      "es",
      "La alcaldesa no dijo que habrá obras y que pedirá un informe.",
      "La alcaldesa no dijo que habrá obras.",
    ],
    [
      "pl",
      "Wszyscy pasażerowie, którzy nie mieli biletu, zapłacili karę.",
      "Wszyscy pasażerowie zapłacili karę.",
    ],
    [
      "pl",
      "Na placu w centrum starego miasta odbył się koncert.",
      "Na placu starego miasta odbył się koncert.",
    ],
    [
      "pl",
      "Fabryka w Gdowie zostanie zamknięta, twierdzi związek.",
      "Fabryka w Gdowie zostanie zamknięta.",
    ],
    ["ru", "Завод закроют в мае, утверждает профсоюз.", "Завод закроют в мае."],
    ["ru", "Завод в Лунде закроют, если банк не продлит кредит.", "Завод в Лунде закроют."],
    ["ru", "По данным полиции, водитель автобуса был пьян.", "Водитель автобуса был пьян."],
    ["uk", "Завод закриють у травні, стверджує профспілка.", "Завод закриють у травні."],
  ])("is refused where it says something else, in %s: %s", (language, sentence, claim) => {
    expect(mayBeMade(language, claim, sentence)).toBe(false);
  });
});
