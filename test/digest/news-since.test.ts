import { describe, expect, it } from "vitest";
import { newsSince } from "#digest/news-since.ts";
import { spellFacts } from "#digest/told-facts.ts";
import type { Language } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import { entry } from "./hourly-entry.ts";

describe("what is new of a story that was told", () => {
  const told = [
    entry(
      "Wire | 12 dead as bridge falls in Velden | 12 people were killed on Monday. Police are searching the river.",
    ),
  ];
  const flood = entry("Gazette | River over its banks | About 600 people were moved by boat.");
  const news = (fresh: readonly StoryEntry[], known = told, facts: readonly string[] = []) =>
    newsSince({ entries: known, facts }, fresh).map(({ text }) => text);

  it("tells no estimate anew that somebody has counted since, in whatever word", () => {
    const later = (line: string) => news([entry(line, 20)], [flood]);
    expect(later("Wire | 650 residents evacuated from Brackwater")).toEqual([]);
    expect(later("Wire | 2,400 evacuated from Brackwater")).toEqual(["Evacuated 600 → 2,400"]);
    expect(news([entry("Coast | Girl dies in hospital: Velden toll is 13", 20)])).toEqual([
      "Toll 12 → 13",
    ]);
    const since = entry("Wire | Velden toll rises to 15", 9);
    expect(news([entry("Coast | Velden toll rises to 19", 20)], [...told, since])).toEqual([
      "Toll 15 → 19",
    ]);
  });

  it.each([
    ["a count that rose", [entry("Coast | Velden toll rises to 19", 20)], ["Toll 12 → 19"]],
    [
      "a count and a day to come",
      [entry("Coast | Velden toll rises to 19 | The court hearing is on 3 September.", 20)],
      ["Toll 12 → 19", "court date 3 September"],
    ],
    ["a first count", [entry("Coast | Two arrested over Velden bridge", 20)], ["2 arrested"]],
    [
      "no day of the markets",
      [entry("Coast | Velden bridge builder ends lower | Ostbau lost a tenth of its price.", 20)],
      [],
    ],
    [
      "an end",
      [entry("Coast | Search ends below Velden bridge | Divers went home at dusk.", 20)],
      ["Divers went home at dusk."],
    ],
    [
      "a count alone, where another heads with whom it counts",
      [
        entry("Coast | Velden toll rises to 14 | Two more bodies were found.", 20),
        entry("Gazette | Two more found dead at Velden | Crews pulled them from the mud.", 20),
      ],
      ["Toll 12 → 14"],
    ],
    [
      "a day by what stands nearest to it",
      [entry("Coast | Velden crews resume talks ahead of 7 April strike", 20)],
      ["strike 7 April"],
    ],
    [
      "a day by the nearer of two words before it",
      [entry("Coast | Velden talks fail before a strike on 7 April", 20)],
      ["strike 7 April"],
    ],
    [
      "no toll where the dead are only added to those before",
      [entry("Coast | 2 more die in Velden | Both had been in hospital.", 20)],
      [],
    ],
    [
      "a day by no word of another clause",
      [entry("Coast | Velden: talks on the bridge are set for 7 April, strike or no strike", 20)],
      ["talks 7 April"],
    ],
    [
      "a turn in a headline",
      [
        entry(
          "Coast | Engineer arrested over Velden bridge | Police took a 52-year-old engineer from his home in Corrin.",
          20,
        ),
      ],
      ["Police took a 52-year-old engineer from his home in Corrin."],
    ],
    [
      "a turn without the clock that stands before it",
      [
        entry(
          "Coast | Engineer arrested over Velden bridge | 17.40 Police took a 52-year-old engineer from his home in Corrin.",
          20,
        ),
      ],
      ["Police took a 52-year-old engineer from his home in Corrin."],
    ],
    [
      "the same count again",
      [entry("Coast | 12 dead in Velden: what we know | Flowers lie on the quay.", 20)],
      [],
    ],
    ["a lower count from an older article", [entry("Coast | 9 dead in Velden", -1)], []],
    [
      "a copy under another headline",
      [
        entry(
          "Herald | What happened in Velden | 12 people were killed on Monday. Police are searching the river.",
          20,
        ),
      ],
      [],
    ],
    [
      "comment",
      [
        entry(
          "Herald | Why nobody resigned over the bridge | Shame is out of fashion, writes Agnes Tolliver.",
          20,
        ),
      ],
      [],
    ],
    [
      "one outlet's side view",
      [entry("Herald | Candles on the quay | A choir of children sang below the span.", 20)],
      [],
    ],
    [
      "two outlets with something unheard of",
      [
        entry(
          "Herald | Rival offers to build tunnel instead | A firm from Corrin would dig below the Ost for half the price.",
          20,
        ),
        entry(
          "Coast | Tunnel firm woos shaken council | Councillors saw drawings of twin tubes on Thursday evening.",
          21,
        ),
      ],
      ["A firm from Corrin would dig below the Ost for half the price."],
    ],
  ] as const)("%s", (_case, fresh, expected) => {
    expect(news(fresh)).toEqual(expected);
  });

  it.each([
    [
      "one number under two names, once",
      "Wire | Measles in Corrin | 11 pupils are ill in Corrin. Some 19 children stayed at home.",
      "Coast | Measles closes school | 24 pupils are ill now. 24 children stayed at home.",
      ["pupils 11 → 24"],
    ],
    [
      "a price before its thing and by itself, each in its own word",
      "Wire | Corrin pays | The 20 million crown pier",
      "Coast | Corrin pays more | The pier costs 31 million crowns.",
      ["20 million crown → 31 million crowns"],
    ],
    [
      "a day that is for something else",
      "Wire | Court to rule on Corrin cup final | The tribunal sits this week.",
      "Coast | Corrin awarded cup | The court upheld the club’s appeal, sparing both sides a second meeting on 18 March.",
      ["The court upheld the club’s appeal, sparing both sides a second meeting on 18 March."],
    ],
    [
      "other people who died",
      "Wire | Rockets on Corrin | 12 soldiers were killed in Corrin.",
      "Coast | Fighting in Corrin | 40 militants were killed in Corrin.",
      [],
    ],
    [
      "a toll of something far larger",
      "Wire | 12 dead in Corrin flu ward | The ward is closed.",
      "Coast | Flu in the world | 30,294 people have died of flu this winter.",
      [],
    ],
    [
      "what was asked for is no pay",
      "Wire | Corrin bus drivers strike | The union demands 8 percent more pay.",
      "Coast | Corrin bus strike settled | Drivers get a pay rise of 5.2 percent.",
      ["Drivers get a pay rise of 5.2 percent."],
    ],
    [
      "a report that a book’s name leads",
      "Wire | Prize taken from Anna Vell | Forty sentences were copied.",
      "Coast | “The Summer of Dykes” withdrawn from sale | The publisher recalls 62,000 copies.",
      ["The publisher recalls 62,000 copies."],
    ],
    [
      "somebody’s words",
      "Wire | Prize taken from Anna Vell | Forty sentences were copied.",
      "Coast | “I was released from a lie”: Anna Vell’s sister | She had said nothing for years.",
      [],
    ],
  ] as const)("is told rightly: %s", (_case, known, fresh, expected) => {
    expect(news([entry(fresh, 20)], [entry(known)])).toEqual(expected);
  });

  it("is told in the channel's language where no fact shows it and one outlet has that", () => {
    const fresh = [
      entry(
        "Voz | Dos tubos bajo el Ost en lugar de la obra | Los planos muestran dos tubos a mitad de precio, dibujados por gente de Corrin para el alcalde.",
        20,
        { language: "es" },
      ),
      entry(
        "Coast | Tunnel firm woos shaken council | Councillors saw drawings of twin tubes on Thursday.",
        21,
      ),
    ];
    const known = [...told, entry("Voz | Doce muertos en Velden", 0, { language: "es" })];
    const outlets = (language?: string) =>
      newsSince({ entries: known, facts: [] }, fresh, language as Language).map(
        ({ receipt }) => receipt.outlet,
      );
    expect(outlets()).toEqual(["Voz"]);
    expect(outlets("en")).toEqual(["Coast"]);
  });

  it("names for each thing the sentence, its outlet and its link", () => {
    const url = "https://coast.example/1" as never;
    const [item] = newsSince({ entries: told, facts: [] }, [
      entry("Coast | Velden toll rises to 19", 20, { url }),
    ]);
    expect(item?.receipt).toEqual({ sentence: "Velden toll rises to 19", outlet: "Coast", url });
  });

  it("is told from the facts alone once the entries are gone", () => {
    const facts = spellFacts(told);
    expect(facts).toEqual(["death=12"]);
    expect(news([entry("Coast | Velden toll rises to 19", 200)], [], facts)).toEqual([
      "Toll 12 → 19",
    ]);
    expect(news([entry("Coast | Velden: 12 dead remembered", 200)], [], facts)).toEqual([]);
  });

  it("keeps few facts and short ones", () => {
    const many = entry(
      `A | Storm | ${Array.from({ length: 40 }, (_, at) => `There were ${at + 20} wordnumber${"x".repeat(at)} there.`).join(" ")}`,
    );
    const facts = spellFacts([many]);
    expect(facts).toHaveLength(8);
    for (const fact of facts) expect(fact.length).toBeLessThanOrEqual(32);
  });
});
