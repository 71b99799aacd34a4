import { describe, expect, it } from "vitest";
import { countOutlets } from "#digest/count-outlets.ts";
import {
  disagreementLine,
  findDisagreement,
  laterFigure,
  laterFigureLine,
} from "#digest/find-disagreement.ts";
import { findMeasures } from "#digest/find-measures.ts";
import { newsSince } from "#digest/news-since.ts";
import { spellFacts } from "#digest/told-facts.ts";
import type { StoryEntry } from "#model/story.ts";

let count = 0;

/** "outlet | headline | text", so many hours after eight in the morning. */
function entry(line: string, hours = 0, changes: Partial<StoryEntry> = {}): StoryEntry {
  const [outlet = "", title = "", text = ""] = line.split(" | ");
  count += 1;
  return {
    id: `e${count}`,
    outlet,
    family: outlet,
    language: "en",
    title,
    text,
    publishedAt: new Date(Date.UTC(2026, 2, 2, 8 + hours)),
    ...changes,
  };
}

describe("what an entry counts", () => {
  it.each([
    ["en", "At least 12 dead as bridge collapses", ["death=12"]],
    ["en", "Twelve people were killed and 30 injured on Monday", ["death=12", "injury=30"]],
    ["en", "A blast killing 12 and injuring 30", ["death=12", "injury=30"]],
    ["en", "Death toll rises to 19", ["death=19"]],
    ["en", "Third death confirmed", ["death=3"]],
    ["en", "Nine people are dead and two children missing", ["death=9", "missing=2"]],
    ["en", "A man, 71, was found in his car", []],
    ["en", "An 81-year-old man drowned", []],
    ["en", "Two suspension rods had lost a third of their thickness", []],
    ["en", "Gauge reads 4.1 metres at 3.20 am", []],
    ["en", "About 600 people have been moved to the leisure centre", ["evacuation=600"]],
    ["en", "More than 3,000 residents fled on Monday", ["evacuation=3000"]],
    ["en", "The firm moved 200 jobs to Spain", ["en:job=200"]],
    ["fr", "1 200 habitants ont été déplacés", ["evacuation=1200"]],
    ["es", "Unos 450 vecinos desalojados", ["evacuation=450"]],
    ["en", "40,000 homes without power", ["en:home=40000"]],
    ["en", "The party won 27 of the 63 seats", []],
    ["en", "Three rivals asked for access", []],
    ["en", "Inflation slows to 3.1%", ["%:inflation=3.1"]],
    ["fr", "Le bilan s’alourdit à quinze morts", ["death=15"]],
    ["de", "Zahl der Toten steigt auf 15", ["death=15"]],
    ["es", "Aumentan a nueve los muertos", ["death=9"]],
    ["it", "Almeno dodici morti nel crollo", ["death=12"]],
    ["pt", "Sobe para nove o número de mortos", ["death=9"]],
  ])("%s: %s", (language, title, expected) => {
    const found = findMeasures({ title, text: "", language });
    expect(found.map(({ key, value }) => `${key}=${value}`)).toEqual(expected);
  });
});

describe("independent outlets", () => {
  const wire =
    "12 people were killed on Monday when the middle of the Karelin Bridge fell into the river, the governor said.";
  it.each([
    ["one", [entry("A | Bridge falls | It fell.")], 1, 1],
    [
      "two of their own",
      [
        entry("A | Bridge falls | It fell at dawn into the river Ost."),
        entry("B | Span gives way in Velden | Cars drove into the water before sunrise."),
      ],
      2,
      2,
    ],
    [
      "copies of one text",
      [
        entry(`Wire | Bridge falls | ${wire}`),
        entry(`A | Bridge falls in Velden | ${wire}`),
        entry(`B | At least 12 dead | ${wire} Divers are there.`),
      ],
      3,
      1,
    ],
    [
      "one house",
      [
        entry("A | Bridge falls | It fell at dawn.", 0, { family: "h" }),
        entry("B | Why it fell | Rust, says an engineer of the district.", 1, { family: "h" }),
      ],
      2,
      1,
    ],
    [
      "a copy and its own text",
      [
        entry(`Wire | Bridge falls | ${wire}`),
        entry(`A | Bridge falls | ${wire}`),
        entry("A | Survivors speak | The road was not there, said a driver of a van.", 2),
      ],
      2,
      2,
    ],
    [
      "the same headline without text",
      [
        entry("A | Bridge falls in Velden, twelve dead"),
        entry("B | Bridge falls in Velden, twelve dead"),
      ],
      2,
      1,
    ],
  ] as const)("%s", (_case, entries, outlets, independent) => {
    expect(countOutlets(entries)).toEqual({ outlets, independent });
  });
});

describe("where outlets differ", () => {
  const line = (...entries: readonly StoryEntry[]) => {
    const found = findDisagreement(entries);
    return found && disagreementLine(found);
  };
  const eight = "Wire | Fire in Tolmin injures 8 workers | The works burned down.";

  it.each([
    [
      "a count of people",
      [entry(eight), entry("Coast | Eleven people injured in Tolmin fire", 1)],
      "Outlets differ on the number of injured: 8 (Wire), 11 (Coast).",
    ],
    [
      "people in two languages",
      [
        entry("Wire | 12 dead in Velden"),
        entry("Courrier | Quatorze morts à Velden", 1, { language: "fr" }),
      ],
      "Outlets differ on the toll: 12 (Wire), 14 (Courrier).",
    ],
    [
      "things",
      [
        entry("Wire | Storm Hesper leaves 40,000 homes without power"),
        entry("Coast | Storm Hesper: 55,000 homes dark", 1),
      ],
      "Outlets differ: 40,000 homes (Wire), 55,000 homes (Coast).",
    ],
    [
      "a bound that is kept",
      [entry("Wire | At least 12 dead in Velden"), entry("Coast | 15 dead in Velden", 1)],
      "Outlets differ on the toll: at least 12 (Wire), 15 (Coast).",
    ],
    ["the same number", [entry(eight), entry("Coast | Eight hurt in Tolmin fire", 1)], undefined],
    [
      "a rounded number",
      [entry("Wire | 650 residents evacuated"), entry("Coast | About 640 people evacuated", 1)],
      undefined,
    ],
    [
      "a later number: it went on",
      [entry("Wire | 12 dead in Velden"), entry("Coast | 19 dead in Velden", 9)],
      undefined,
    ],
    [
      "one house",
      [
        entry("A | 12 dead in Velden", 0, { family: "h" }),
        entry("B | 14 dead in Velden", 1, { family: "h" }),
      ],
      undefined,
    ],
    [
      "millions",
      [
        entry(
          "Wire | Kastria votes for a pier | The council will pay 12 million crowns for the pier.",
        ),
        entry("Coast | Council backs new pier for Kastria | It will cost 15 million crowns.", 1),
      ],
      "Outlets differ: 12 million crowns (Wire), 15 million crowns (Coast).",
    ],
    [
      "other people counted",
      [
        entry("Wire | Rockets fall on Kfar Nir | Fifteen soldiers were killed in Kfar Nir."),
        entry("Coast | Army strikes back at Kfar Nir | The army said 30 militants were killed.", 1),
      ],
      undefined,
    ],
    [
      "one of several places",
      [
        entry("Wire | Flood in Velden | 12 people drowned in Velden, and 3 people died in Corrin."),
        entry("Coast | Flood in Velden | 15 people died in Velden.", 1),
      ],
      undefined,
    ],
    [
      "two events that are only alike",
      [
        entry("Wire | Dengue jab works in trial of 21,000 volunteers | Brazil took part."),
        entry("Coast | Trial with 14,000 volunteers halted | Tessaly stopped its Lyme jab.", 1),
      ],
      undefined,
    ],
    [
      "what is asked for and what is paid",
      [
        entry("Wire | Velden bus drivers strike | The union demands 8 percent more pay."),
        entry("Coast | Velden bus strike over | Drivers get a pay rise of 5.2 percent.", 1),
      ],
      undefined,
    ],
    [
      "attributes",
      [
        entry("Wire | Velden bats well | Joe Hurst of Velden hit a 46-ball century for England."),
        entry("Coast | Velden bats on | Joe Hurst of Velden made 71 off 48 balls for England.", 1),
      ],
      undefined,
    ],
    [
      "ages",
      [
        entry("Wire | Ông Hiệp ở Velden | Nạn nhân là ông Hiệp (46 tuổi, trú Velden) bị đâm.", 0, {
          language: "vi",
        }),
        entry("Coast | Bị cáo ở Velden | Bị cáo Lê Vận (34 tuổi, trú Velden) bị đâm ông Hiệp.", 1, {
          language: "vi",
        }),
      ],
      undefined,
    ],
    [
      "what is feared and what is so",
      [
        entry("Wire | 12 dead in Velden"),
        entry("Coast | Toll in Velden could rise | Up to 30 people could be dead.", 1),
      ],
      undefined,
    ],
    [
      "other things counted",
      [entry("Wire | 12 dead in Velden"), entry("Coast | 20 injured in Velden", 1)],
      undefined,
    ],
    [
      "numbers too far apart to be of one thing",
      [
        entry("Wire | 60 lorries pass the border"),
        entry("Coast | 400 lorries wait at the border", 1),
      ],
      undefined,
    ],
  ] as const)("%s", (_case, entries, expected) => {
    expect(line(...entries)).toBe(expected);
  });

  it("says of a lead that time has overtaken what the count is now", () => {
    const lead = entry("Wire | 12 dead in Velden");
    const later = laterFigure(lead, [
      lead,
      entry("Courrier | Quinze morts à Velden", 9, { language: "fr" }),
    ]);
    expect(later && laterFigureLine(later)).toBe("Since then: toll 15 (Courrier).");
    expect(laterFigure(lead, [lead, entry("Coast | 12 dead in Velden", 9)])).toBeUndefined();
  });
});

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
    expect(facts.length).toBeLessThanOrEqual(8);
    for (const fact of facts) expect(fact.length).toBeLessThanOrEqual(32);
  });
});
