import { describe, expect, it } from "vitest";
import { isComment, isFeature } from "#digest/is-feature.ts";
import { entry } from "./candidates.ts";

describe("comment", () => {
  it.each([
    "https://herald.example/commentisfree/2026/mar/02/pier",
    "https://herald.example/opinion/pier-vote",
    "https://herald.example/2026/03/opinions/pier-vote",
    "https://zeitung.example/meinung/kommentare/pier-1.html",
    "https://journal.example/idees/article/pier",
  ])("is known by the section of its address: %s", (url) => {
    expect(isComment(entry("A | Pier vote in Westmere", { url: url as never }))).toBe(true);
  });

  it.each([
    "https://opinion.example/news/pier",
    "https://herald.example/news/opinion-polls-close",
    "https://herald.example/news/pier?from=/opinion/",
    "https://tribune.example/news/pier",
  ])("is not what only has such a word there: %s", (url) => {
    expect(isComment(entry("A | Pier vote in Westmere", { url: url as never }))).toBe(false);
  });
});

describe("comment by its title", () => {
  it.each([
    "Le billet de Camille Roche",
    "Ruth Colley's diary",
    "Column: The pier we deserve",
    "Kolumne: Ein Steg für alle",
    "Felieton: Molo dla każdego",
    "Мнение: пирс нужен всем",
    "社説：桟橋の再建を急げ",
    "【社説】桟橋の再建を急げ",
    "[사설] 부두 재건 서둘러야",
  ])("is told from news: %s", (title) => {
    expect(isComment(entry(`A | ${title}`))).toBe(true);
  });

  it.each([
    "Column of smoke over Westmere pier",
    "Columna de humo sobre el muelle",
    "Diary of a lost sailor found in Westmere",
    "Westmere: opinion divided on pier",
  ])("is not: %s", (title) => {
    expect(isComment(entry(`A | ${title}`))).toBe(false);
  });
});

describe("a preview", () => {
  it.each([
    "Match preview: Westmere against Kastria",
    "Westmere goes to the polls",
    "Vorschau: Westmere gegen Kastria",
    "Napoli-Braga: le probabili formazioni",
    "Voorbeschouwing Ajax - PSV",
  ])("is no news of what it is about: %s", (title) => {
    expect(isFeature(entry(`A | ${title}`))).toBe(true);
  });

  it.each(["Westmere previews new pier", "Union to strike on Monday", "Polls close in Westmere"])(
    "is not: %s",
    (title) => expect(isFeature(entry(`A | ${title}`))).toBe(false),
  );
});

describe("a soft headline", () => {
  it.each([
    "Interview: „Ich koche nie nach Rezept“",
    "The big interview: Dame Ruth Colley on 50 years of stage",
    "Long read: The last cowboys of Wyoming",
    "A day in the life of a lighthouse keeper",
    "See inside Tom Harrigan's $14m home",
    "My mother-in-law reads my diary",
    "Restaurant review: Oro, Soho",
    "La actriz Noa Prieto presume de novio en Ibiza",
    "Perrito se cuela en misa y se vuelve viral",
    "La régate en douze photos",
    "Todas las fotos de la boda en el puerto",
    "【動画】横綱の土俵入り",
  ])("is no news: %s", (title) => expect(isFeature(entry(`A | ${title}`))).toBe(true));

  it.each([
    "Review of port safety ordered after fire",
    "WHO approves single-dose vaccine",
    "Police in two photos case find camera",
    "Viral hepatitis spreads in Westmere",
    "Inside job suspected in museum theft",
    "Mine collapse kills two",
    "Profile of suspect published by police",
  ])("is not: %s", (title) => expect(isFeature(entry(`A | ${title}`))).toBe(false));
});
