import { describe, expect, it } from "vitest";
import { checkTranslated } from "#brief/check/written/check-translated.ts";
import { writtenSource } from "#brief/check/written/check-written.ts";
import { bodyOf } from "#brief/form/sentences/body.ts";
import { articleFromText } from "#extract/article-from-text.ts";

const article = articleFromText(
  [
    "Harbour council votes to rebuild the old pier",
    "The harbour council of Westmere voted on 14 May to rebuild the old pier, and the work will cost 4.2 million euros.", // 1
    "“We owe it to the town to finish what the storm interrupted,” council leader Ada Brook told reporters.", // 2
    "Sales of tickets for the ferry rose by 12 to 340 in March, and those for the bus by 15 percent.", // 3
    "The fund for coastal towns in Germany has not answered the council.", // 4
  ].join("\n"),
  { language: "en" },
);
const source = writtenSource(article, bodyOf(article).slice(-4));
const kindsOf = (text: string, from: readonly number[], language = "fr") => [
  ...new Set(checkTranslated({ text, from }, source, language).map(({ kind }) => kind)),
];

describe("a sentence in another language than the article", () => {
  it.each<[string, ...number[]]>([
    ["Le conseil du port de Westmere a voté le 14 mai pour la vieille jetée.", 1],
    ["Les travaux de la jetée coûteront 4,2 millions d’euros.", 1],
    ["Les ventes de billets du ferry ont augmenté de 12 à 340 en mars.", 3],
    ["Les ventes de billets du bus ont augmenté de 15 % en mars.", 3],
    ["Le fonds pour les villes côtières d’Allemagne n’a pas répondu au conseil.", 4],
    ["Ada Brook dit qu’elle le doit à la ville après la tempête.", 2],
  ])("may be shown: %s", (text, ...from) => {
    expect(kindsOf(text, from)).toEqual([]);
  });

  it.each<[string, string, ...number[]]>([
    ["number", "Les travaux de la jetée coûteront 4,8 millions d’euros.", 1],
    ["number", "Les travaux de la jetée coûteront 4,2 milliards d’euros.", 1],
    ["number", "Les travaux de la jetée coûteront 4,2 millions de dollars.", 1],
    ["number", "Les travaux de la jetée coûteront de 4,2 à 4,8 millions d’euros.", 1],
    ["number", "Les ventes de billets du ferry ont augmenté de 12 % en mars.", 3],
    ["number", "Les ventes de billets du bus ont augmenté de 15 € en mars.", 3],
    ["number", "Les ventes de billets du ferry ont augmenté de 12 à 340 en mars.", 1],
    ["date", "Le conseil du port de Westmere a voté le 15 mai pour la jetée.", 1],
    ["date", "Les ventes de billets du bus ont augmenté de 15 % en avril.", 3],
    ["name", "Tom Brook dit qu’il le doit à la ville après la tempête.", 2],
    ["name", "Le fonds pour les villes côtières d’Italie n’a pas répondu au conseil.", 4],
    ["quotation", "« Nous le devons à la ville », a dit Ada Brook aux journalistes.", 2],
    ["negation", "Le fonds pour les villes côtières d’Allemagne a répondu au conseil.", 4],
    ["negation", "Les travaux de la jetée ne coûteront pas 4,2 millions d’euros.", 1],
    ["wording", "The fund for coastal towns in Germany has not answered the council.", 4],
    ["wording", "Le fonds pour les villes côtières n’a pas répondu : www.fonds.example.", 4],
    ["wording", "Le fonds <b>pour les villes côtières n’a pas répondu au conseil.", 4],
    [
      "wording",
      `Le fonds n’a pas répondu au conseil, ${"car la ville est trop petite et ".repeat(4)}loin.`,
      4,
    ],
    ["empty", "Le fonds pour les villes côtières n’a pas répondu au conseil.", 9],
    ["empty", "Le fonds pour les villes côtières n’a pas répondu.", 1, 2, 3, 4],
  ])("is refused for its %s: %s", (kind, text, ...from) => {
    expect(kindsOf(text, from)).toEqual([kind]);
  });

  it("may be a headline of the whole article, which need not say what is not so", () => {
    expect(kindsOf("Westmere vote 4,2 millions d’euros pour sa jetée", [])).toEqual([]);
    expect(kindsOf("Westmere vote 4,8 millions d’euros pour sa jetée", [])).toEqual(["number"]);
  });
});
