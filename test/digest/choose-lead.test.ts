import { describe, expect, it } from "vitest";
import { leadsOf } from "#digest/choose-lead.ts";
import { isSideTitle } from "#digest/report-form.ts";
import { entry, now } from "./candidates.ts";

describe("who leads a story", () => {
  const report = entry("A | Pier to be rebuilt after council vote in Westmere");
  it.each([
    [
      "a report before comment",
      entry(
        "B | Why the pier must go | Piers are the past, argues Basil Crake of this paper at length.",
      ),
    ],
    ["a report before a live blog", entry("B | Live: pier vote in Westmere")],
    ["quiet words before capitals", entry("B | PIER TO BE REBUILT AFTER COUNCIL VOTE IN WESTMERE")],
    [
      "quiet words before a shouted one",
      entry("B | CHAOS as pier to be rebuilt after council vote in Westmere"),
    ],
    [
      "what holds now before what was overtaken",
      entry("B | Pier to be rebuilt after council vote in Westmere", {
        publishedAt: new Date(now.getTime() - 10 * 3_600_000),
      }),
    ],
    ["text before none", entry("B | Pier to be rebuilt after council vote in Westmere | ")],
    [
      "the channel's language",
      entry("B | La jetée de Westmere sera reconstruite", { language: "fr" }),
    ],
    [
      "a link before none",
      (({ url: _, ...rest }) => rest)(
        entry("B | Pier to be rebuilt after council vote in Westmere"),
      ),
    ],
  ])("%s", (_case, other) => {
    for (const entries of [
      [report, other],
      [other, report],
    ])
      expect(leadsOf(entries, "en")[0]?.outlet).toBe("A");
  });
});

describe("a report that others overtook", () => {
  const hoursAgo = (hours: number) => ({
    publishedAt: new Date(now.getTime() - hours * 3_600_000),
  });
  const early =
    "A | Strong quake shakes Westmere on Saturday | A strong quake shook Westmere on Saturday; nobody was hurt, the council of the town said.";
  const late =
    "B | Quake kills 41 in Westmere | The quake of Westmere has killed 41, said the council, which called out the army of the land.";

  it("does not lead where a later headline counts more dead", () => {
    const told = (title: string, hours: number) =>
      entry(
        `${title} | Westmere was shaken by a strong quake on Saturday, said the council of the town, which called out the army.`,
        hoursAgo(hours),
      );
    const shaken = told("A | Strong quake shakes Westmere on Saturday", 5);
    const killed = told("B | Westmere quake toll rises to 41", 2);
    expect(leadsOf([shaken, killed], "en")[0]?.outlet).toBe("B");
    // Of what came after it nobody asks for the number.
    const later = told("C | Strong quake shakes Westmere on Saturday", 1);
    expect(leadsOf([later, killed], "en")[0]?.outlet).toBe("C");
  });

  it("does not lead as a preview of what has happened", () => {
    const entries = [
      entry(
        "A | Westmere votes on whether to rebuild the pier | Westmere votes on Saturday on whether to rebuild its pier, which burned down in the winter of 2024.",
        hoursAgo(12),
      ),
      entry(
        "B | Westmere wants its pier back | Of all votes counted 54 per cent are for the pier.",
        hoursAgo(2),
      ),
    ];
    expect(leadsOf(entries, "en")[0]?.outlet).toBe("B");
  });

  it("does not lead because comment came later still", () => {
    const entries = [
      entry(early, hoursAgo(36)),
      entry(late, hoursAgo(22)),
      entry("C | Opinion: Westmere was promised safe roofs", hoursAgo(2)),
    ];
    expect(leadsOf(entries, "en")[0]?.outlet).toBe("B");
  });

  it("falls behind further on the second day", () => {
    const entries = [
      entry(early, hoursAgo(50)),
      entry(late, hoursAgo(30)),
      entry("C | Westmere: last bodies found | ", { ...hoursAgo(2), language: "fr" }),
    ];
    expect(leadsOf(entries, "en")[0]?.outlet).toBe("B");
  });
});

describe("what others speak of", () => {
  it("is not what a copy says again", () => {
    const first =
      "Quake hits Westmere hills, many dead | A strong quake struck the hills of Westmere before dawn on Monday and killed many people in their beds, the council said.";
    const later =
      "Death count of Westmere quake rises as rescuers dig on | The count of the dead rose to twenty on Monday as rescuers dug on in the rain for those who are still below.";
    const entries = [
      entry(`A | ${first}`),
      entry(`B | ${first}`),
      entry(`C | ${later}`, { publishedAt: new Date(now.getTime() + 8 * 3_600_000) }),
    ];
    expect(leadsOf(entries, "en")[0]?.outlet).toBe("C");
  });
});

describe("what markets made of the news", () => {
  it.each([
    "European shares slip after ECB hints at pause",
    "Dollar climbs as hawkish Marlow is named for Fed chair",
    "Wall Street recule après la décision de la Fed",
    "Dax schließt nach dem Zinsschritt der EZB schwächer",
    "El Ibex cae tras la decisión del BCE",
    "Borsa, Milano in rosso dopo la Bce",
    "Bolsas caem após decisão do Fed",
  ])("is a side of it: %s", (title) => {
    expect(isSideTitle(title)).toBe(true);
  });

  it.each([
    "Gold medal for Kenya as rain stops play",
    "Euro 2028: London arena dropped after fire",
    "Oil tanker catches fire after blast",
    "ECB cuts rates by a quarter point",
    "Dollar General to close 500 shops",
  ])("is not %s", (title) => {
    expect(isSideTitle(title)).toBe(false);
  });
});

describe("films and pictures", () => {
  const text = "The council of Westmere voted on Thursday to have the old pier built up again.";

  it.each([
    "Watch: pier vote in Westmere",
    "VIDEO. Pier vote in Westmere",
    "[Photos] Pier vote in Westmere",
    "Pier vote in Westmere – video",
    "Pier vote in Westmere – Bilder",
  ])("do not lead where there is a report: %j", (title) => {
    const report = entry(`B | Pier to be rebuilt | ${text}`);
    expect(leadsOf([entry(`A | ${title} | ${text}`), report], "en")[0]?.outlet).toBe("B");
  });
});

describe("a side of the news", () => {
  it.each([
    "Cabbie who found minister's mobile: 'I thought it was a garage opener'",
    "Widow's vigil on the court steps: “I want someone to say sorry”",
    "The village that voted for Halas five times",
    "Le chauffeur qui a vu le pont tomber",
    "Der Mann, der die Brücke fallen sah",
    "La maestra que salvó a su clase",
    "My scan, my surgeon and a dead computer",
    "As it happened: the storm makes landfall",
  ])("does not lead where there is a report: %j", (title) => {
    const side = entry(`A | ${title} | ${"It was a morning like others in the town. ".repeat(4)}`);
    const report = entry(
      "B | Minister quits over phone | The defence minister stepped down on Thursday after a phone was lost.",
    );
    expect(leadsOf([side, report], "en")[0]?.outlet).toBe("B");
    expect(isSideTitle(title)).toBe(true);
  });

  it.each([
    "Minister quits: 'enough'",
    "Police: man who fell from bridge is alive",
    "La Corte dice que no",
    "Police arrest man who shot at a bus",
    "The court says that it must close",
    "Le maire dit qui paiera",
    "Who leads the council now",
  ])("is not %j", (title) => {
    expect(isSideTitle(title)).toBe(false);
  });

  it("gives way to a report that says on what day it happened, a wire's too", () => {
    const tail = "The companies gave no price and their shares did not move at all that day.";
    const side = entry(`A | Islanders dread the deal | Fares may rise in summer. ${tail}`);
    const wire = entry(
      `B | Aerolis buys Windward | CORRIN. Aerolis bought Windward on Monday. ${tail}`,
    );
    expect(leadsOf([side, wire], "en")[0]?.outlet).toBe("B");
    const dayless = entry(`B | Aerolis buys Windward | CORRIN. Aerolis bought Windward. ${tail}`);
    expect(leadsOf([side, dayless], "en")[0]?.outlet).toBe("A");
  });
});
