import { describe, expect, it, test } from "vitest";
import type { StoryEntry } from "#model/story.ts";
import { placeEntry } from "#story/place-entry.ts";
import { emptyMemory, storyIdleMsMax } from "#story/story-memory.ts";
import { fc } from "../support/properties.ts";
import { hoursLater, storyEntry } from "./story-fixtures.ts";

/** The groups that the entries fall into, as lists of ids. */
function groupsOf(entries: readonly StoryEntry[]): readonly (readonly string[])[] {
  const memory = emptyMemory();
  const groups = new Map<string, string[]>();
  for (const entry of entries) {
    const { storyId } = placeEntry(memory, entry);
    groups.set(storyId, [...(groups.get(storyId) ?? []), entry.id]);
  }
  return [...groups.values()];
}

const quake = storyEntry({
  id: "quake",
  outlet: "The Tolworth Herald",
  title: "Earthquake shakes Marenza, at least 30 dead",
  text: "A magnitude 6.1 earthquake struck the town of Marenza before dawn on Monday, killing at least 30 people and destroying the old quarter, mayor Livia Cortado said.",
});
const quakeCopy = storyEntry({
  id: "quake-copy",
  outlet: "Daily Orbit",
  title: "Earthquake shakes Marenza, at least 30 dead - Daily Orbit",
  text: "A magnitude 6.1 earthquake struck the town of Marenza before dawn on Monday, killing at least 30 people and destroying the old quarter, mayor Livia Cortado said. (Presslink)",
  publishedAt: hoursLater(0.5),
});
const quakeFrench = storyEntry({
  id: "quake-fr",
  outlet: "Le Veilleur",
  language: "fr",
  title: "Séisme à Marenza : au moins 30 morts, la vieille ville détruite",
  text: "Un tremblement de terre de magnitude 6,1 a frappé lundi avant l’aube la ville de Marenza. La maire, Livia Cortado, parle de trente morts.",
  publishedAt: hoursLater(2),
});
const quakeUpdate = storyEntry({
  id: "quake-update",
  outlet: "The Tolworth Herald",
  title: "Marenza earthquake: toll climbs to 44 as rescuers dig",
  text: "Rescuers pulled 14 more bodies from the rubble of Marenza on Tuesday. Mayor Livia Cortado said six people were still missing.",
  publishedAt: hoursLater(26),
});
const otherQuake = storyEntry({
  id: "other-quake",
  outlet: "Daily Orbit",
  title: "Earthquake rattles Sundholm coast, no injuries",
  text: "A magnitude 4.9 earthquake was felt along the Sundholm coast on Monday evening. No injuries or damage were reported, the seismic institute in Vargby said.",
  publishedAt: hoursLater(10),
});

describe("entries in two languages", () => {
  const areOne = (...lines: readonly string[]): boolean => {
    const entries = lines.map((line, at) => {
      const [language = "", title = "", text = ""] = line.split(" | ");
      const id = String(at);
      return storyEntry({ id, outlet: id, language, title, text, publishedAt: hoursLater(at) });
    });
    return groupsOf(entries).length === 1;
  };
  const vote =
    "es | Senadores aprobaron la suba jubilatoria por 41 a 28 | La ley pasa al Ejecutivo, que ya anunció el veto.";

  it("are of one event the sooner where they share a number", () => {
    const senate = (votes: string) =>
      `en | Argentine Senate passes pension rise despite veto threat | BUENOS AIRES, April 15 - Senators voted ${votes} to lift pensions by 7.2 percent, defying the president.`;
    expect(areOne(vote, senate("41-28"))).toBe(true);
    expect(areOne(vote, senate("37-31"))).toBe(false);
  });

  it("are of one event where that is likely and a name is all that they share besides", () => {
    const won =
      "it | Slovenia, vince il centrosinistra di Kovačič | Affluenza al 61 per cento. Gli sloveni di Trieste votano in massa.";
    const election =
      "en | Centre-left wins Slovenian election with 34 percent | LJUBLJANA, April 13 - Party leader Tina Kovačič claimed victory with all ballots counted, but will need two partners.";
    expect(areOne(election, won)).toBe(true);
  });
});

describe("entries in languages with the further concepts", () => {
  it.each([
    [
      "pl",
      "Trzęsienie ziemi w mieście Marenza",
      "Wstrząs o magnitudzie 6,1 zabił co najmniej 30 osób; burmistrz Livia Cortado mówi o zniszczonej starówce.",
    ],
    [
      "tr",
      "Marenza'da deprem: 30 ölü",
      "6,1 büyüklüğündeki deprem pazartesi sabahı Marenza'yı vurdu. Belediye Başkanı Livia Cortado eski şehrin yıkıldığını söyledi.",
    ],
    [
      "uk",
      "Землетрус у Маренці забрав 30 життів",
      "Підземні поштовхи магнітудою 6,1 зруйнували старе місто Маренца. Мерка Лівія Кортадо розповіла про загиблих.",
    ],
  ])("join a story told in others: %s", (language, title, text) => {
    const entry = storyEntry({
      id: language,
      outlet: "Other",
      language,
      title,
      text,
      publishedAt: hoursLater(3),
    });
    expect(groupsOf([quake, otherQuake, entry])).toContainEqual(["quake", language]);
  });

  it("need more to join one of their own language: two fires are two", () => {
    const fire = (id: string, hours: number, title: string, text: string) =>
      storyEntry({ id, outlet: id, language: "tr", title, text, publishedAt: hoursLater(hours) });
    const first = fire(
      "a",
      0,
      "Fethiye'de orman yangını söndürüldü",
      "Ormanlık alanda çıkan yangın itfaiye ve orman ekiplerinin müdahalesiyle söndürüldü. Zarar gören olmadı.",
    );
    const second = fire(
      "b",
      1,
      "Bodrum'da orman yangını kontrol altında",
      "Rüzgarla büyüyen alevler evlere yaklaştı. İtfaiye yangına havadan müdahale ediyor, vali uyardı.",
    );
    expect(groupsOf([first, second])).toEqual([["a"], ["b"]]);
  });
});

test("what whole articles share far below their beginnings does not make them one story", () => {
  const council = `The council of Sundholm, mayor Ivo Brandt and the regional chamber met for their yearly talks about budgets, schools, roads and hospitals.
    Minister Helga Norrby, who visits the region each spring, thanked the police, the fire brigade and the harbour of Vargby. ${"Background about the region, its economy and its people follows at length. ".repeat(4)}`;
  const whole = (id: string, outlet: string, title: string, text: string) =>
    storyEntry({ id, outlet, title, text: `${text} ${council}` });
  const beginning = (lead: string) => `${lead}. `.repeat(4);
  const entries = [
    whole(
      "oak",
      "Daily Orbit",
      "Old oak falls on the tram line",
      beginning(
        "A storm felled the oldest oak of Parkallee on Monday, and trams stood still for an hour",
      ),
    ),
    whole(
      "bakery",
      "The Tolworth Herald",
      "Bakery wins prize for rye bread",
      beginning("The rye bread of a family bakery won the national prize for the third time"),
    ),
    whole(
      "chess",
      "Le Veilleur",
      "Girl of nine beats grandmaster",
      beginning(
        "A girl of nine won against a grandmaster at the open chess tournament in her school",
      ),
    ),
  ];
  expect(groupsOf(entries)).toEqual([["oak"], ["bakery"], ["chess"]]);
});

describe("names in several scripts", () => {
  const born = storyEntry({
    id: "bear",
    title: "Stoltenberg and Lewandowski open bear park at Kestelburg",
    text: "Magda Stoltenberg said that the 1,340 oaks of Berlinka park were planted in a week.",
  });
  const other = storyEntry({
    id: "pilot",
    title: "Vandermark swears in its first harbour pilot",
    text: "Captain Pavel Ancelotti steered the Samburu home.",
  });

  it.each([
    [
      "ja",
      "ストルテンベルグ氏、ケステルブルクに公園を開く",
      "マグダ・ストルテンベルグ氏は、ベルリンカ公園にオーク1340本を植えたと述べた。",
    ],
    ["zh", "斯托尔滕贝格为凯斯特尔伯格公园揭幕", "玛格达·斯托尔滕贝格称,园内已种下1340棵橡树。"],
    [
      "ko",
      "스톨텐베르그, 케스텔부르크에 공원 열어",
      "마그다 스톨텐베르그는 베를린카에 참나무 1340그루를 심었다.",
    ],
    [
      "ar",
      "ستولتنبرغ تفتتح حديقة كيستلبورغ",
      "قالت ماغدا ستولتنبرغ إن 1340 شجرة بلوط زرعت في برلينكا.",
    ],
    ["he", "סטולטנברג פתחה פארק בקסטלבורג", "מגדה סטולטנברג אמרה כי 1340 אלונים ניטעו בברלינקה."],
    ["hi", "स्टोल्टेनबर्ग ने केस्टेलबर्ग में पार्क खोला", "मैग्डा स्टोल्टेनबर्ग ने कहा कि बर्लिंका में 1340 पेड़ लगाए गए।"],
  ])(
    "make one story of what is told in Latin letters and in %s, whichever comes first",
    (language, title, text) => {
      const entry = storyEntry({ id: language, language, title, text, publishedAt: hoursLater(1) });
      expect(groupsOf([other, born, entry])).toContainEqual(["bear", language]);
      expect(groupsOf([other, entry, born])).toContainEqual([language, "bear"]);
    },
  );
});

describe("placing entries into stories", () => {
  it("knows an event by what a page says of it, too", () => {
    const brief =
      "The quake destroyed the Ludwig hospital; nurse Pola Wend saved eleven patients of the ward.";
    const human = storyEntry({
      id: "human",
      outlet: "Daily Orbit",
      title: "'I carried them one by one'",
      text: "Nurse Pola Wend got eleven patients out of the ward of the Ludwig hospital.",
      publishedAt: hoursLater(5),
    });
    expect(groupsOf([quake, human])).toHaveLength(2);
    expect(groupsOf([{ ...quake, brief }, human])).toEqual([["quake", "human"]]);
  });

  it("takes the town of a town's paper for no more than where the paper is", () => {
    const entries = (outlet: string) =>
      groupsOf([
        storyEntry({
          id: "toll",
          outlet,
          title: "Drivers to pay to cross Eastgate bridge from July",
          text: "The council's cabinet approved the first toll in the crossing's history.",
        }),
        storyEntry({
          id: "bins",
          outlet,
          title: "Bin crews to strike for two weeks in Eastgate",
          text: "Refuse collectors voted to stop work; the council says it cannot pay.",
          publishedAt: hoursLater(20),
        }),
      ]);
    expect(entries("Eastgate Times")).toEqual([["toll"], ["bins"]]);
  });

  it("reads an event in a column that somebody signs, and joins none of its others", () => {
    const column = (id: string, text: string) =>
      storyEntry({
        id,
        outlet: "Le Veilleur",
        language: "fr",
        title: "Le billet de Luc Pons",
        text,
      });
    const groups = groupsOf([
      quakeFrench,
      column(
        "about",
        "À Marenza, le séisme a rasé la vieille ville. La maire Livia Cortado savait.",
      ),
      column("cats", "Mon chat dort sur le radiateur, et le radiateur fuit depuis octobre."),
    ]);
    expect(groups).toEqual([["quake-fr", "about"], ["cats"]]);
  });

  it("keeps apart what shares the people and the topic that fill the news of years", () => {
    const groups = groupsOf([
      storyEntry({
        id: "candidates",
        language: "fr",
        title: "Municipales : le parti cache son logo",
        text: "Après la victoire d'Emmanuel Macron à l'élection présidentielle, le mouvement conseille à ses candidats de rester discrets.",
      }),
      storyEntry({
        id: "mayor",
        language: "fr",
        title: "Le maire de Nice « candidat à rien »",
        text: "Interrogé sur un vote pour Emmanuel Macron à la prochaine élection présidentielle, il veut des gestes pour sa ville.",
      }),
    ]);
    expect(groups).toEqual([["candidates"], ["mayor"]]);
  });

  it("groups a report, its copy, another language and an update of one event", () => {
    expect(groupsOf([quake, quakeCopy, quakeFrench, quakeUpdate])).toEqual([
      ["quake", "quake-copy", "quake-fr", "quake-update"],
    ]);
  });

  it("keeps two events of one kind apart", () => {
    expect(groupsOf([quake, otherQuake, quakeUpdate])).toEqual([
      ["quake", "quake-update"],
      ["other-quake"],
    ]);
  });

  it("keeps one outlet's reports from one mould apart when country and figures differ", () => {
    const inflation = (id: string, country: string, people: string, rate: string, before: string) =>
      storyEntry({
        id,
        outlet: "Presslink",
        title: `${people} inflation slows to ${rate}% in April, flash estimate shows`,
        text: `Consumer prices in ${country} rose ${rate} percent from a year earlier in April, down from ${before} percent in March, a preliminary estimate showed on Monday.`,
      });
    const groups = groupsOf([
      inflation("dk", "Denmark", "Danish", "1.4", "1.9"),
      inflation("pt", "Portugal", "Portuguese", "2.6", "2.8"),
    ]);
    expect(groups).toEqual([["dk"], ["pt"]]);
  });

  it("makes every issue of a column a story by itself", () => {
    const briefing = (id: string, hours: number) =>
      storyEntry({
        id,
        outlet: "Daily Orbit",
        title: "Morning briefing",
        text: "Good morning. The quake in Marenza, a strike at the ports, and how to keep basil alive.",
        publishedAt: hoursLater(hours),
      });
    expect(groupsOf([quake, briefing("mon", 1), briefing("tue", 25)])).toEqual([
      ["quake"],
      ["mon"],
      ["tue"],
    ]);
  });

  it("keeps apart what has but the place and one word in common", () => {
    const small = (id: string, title: string, text: string) => storyEntry({ id, title, text });
    const groups = groupsOf([
      small("mower", "Villagers in Ashwater buy a mower", "It had cut one lawn, says Una Frayne."),
      small("goats", "Villagers in Ashwater hire goats", "Six do the work, Idris Hale claims."),
    ]);
    expect(groups).toEqual([["mower"], ["goats"]]);
  });

  it("holds the names of a first sentence against what has no title, as those of a title", () => {
    const title = "Storm cuts power to 9,000 homes in Hexley";
    const text =
      "A storm cut power to 9,000 homes in Hexley on Saturday, the grid operator said. Repairs will last till Monday.";
    const storm = storyEntry({ id: "storm", title, text });
    const others = [
      ["seals", "Seals return to the sandbank off Selsea", "A warden counted forty on Saturday."],
      ["sketch", "Museum in Ghent finds lost Vermeer sketch", "It had been missing since 1944."],
    ].map(([id, headline, said]) =>
      storyEntry({ id: `${id}`, title: `${headline}`, text: `${said}` }),
    );
    const bridge = storyEntry({
      id: "bridge",
      title: "",
      text: "The bridge at Marlow was closed to lorries this morning after engineers found a crack. Drivers lose an hour on the detour through Hexley.",
    });
    expect(groupsOf([storm, ...others, bridge])).toHaveLength(4);
    const again = "Storm cuts power to 9,000 homes in Hexley, operator says.";
    const told = storyEntry({ id: "told", title: "", text: `${again} Repairs go on till Monday.` });
    expect(groupsOf([storm, ...others, told])).toHaveLength(3);
  });

  it("keeps apart what has but a field of words in common, and no name, number or country", () => {
    const wages = storyEntry({
      id: "wages",
      outlet: "Jornal do Cais",
      language: "pt",
      title: "Patrões criticam aumento do salário mínimo",
      text: "O governo aprovou a medida, que vale mais cem euros por mês.",
    });
    const taxes = storyEntry({
      id: "taxes",
      outlet: "Il Molo",
      language: "it",
      title: "Manovra, il governo taglia le tasse sui salari",
      text: "Il decreto approvato dal consiglio dei ministri vale miliardi di euro.",
      publishedAt: hoursLater(3),
    });
    expect(groupsOf([wages, taxes])).toHaveLength(2);
  });

  it("asks for one word besides the place between two languages, where all else makes it likely", () => {
    const french = storyEntry({
      id: "french",
      outlet: "Le Canal",
      language: "fr",
      title: "Trois personnes poignardées à Marlow Town",
      text: "Un homme a été arrêté sur le quai.",
    });
    const english = storyEntry({
      id: "english",
      outlet: "Evening Bell",
      title: "Three stabbed in a carriage at Marlow Town",
      text: "Police arrested a man at the scene.",
      publishedAt: hoursLater(1),
    });
    expect(groupsOf([english, french])).toEqual([["english", "french"]]);
  });

  it("asks for three words in one language without a name, where all else makes it likely", () => {
    const aground = storyEntry({
      id: "aground",
      title: "Ferry runs aground in fog",
      text: "Passengers were taken off by helicopter.",
    });
    const lifted = storyEntry({
      id: "lifted",
      title: "Helicopter lifts passengers from grounded ferry",
      publishedAt: hoursLater(1),
    });
    expect(groupsOf([aground, lifted])).toEqual([["aground", "lifted"]]);
  });

  it("puts a copy into its story whatever the copier's headline", () => {
    const copy = {
      ...quake,
      id: "copy",
      title: "What happened overnight",
      outlet: "Somebody Else",
      publishedAt: hoursLater(2),
    };
    expect(groupsOf([quake, otherQuake, copy])).toEqual([["quake", "copy"], ["other-quake"]]);
  });

  it("takes no words that an outlet puts under all its entries for a copy", () => {
    const daily = (id: string, title: string) =>
      storyEntry({
        id,
        title,
        outlet: "Daily Orbit",
        text: "Read on at the Daily Orbit, where all of our reporters write for you from dawn until late at night.",
      });
    const groups = groupsOf([
      daily("quake", "Quake in Marenza kills four"),
      daily("cup", "Tarnford win the cup after extra time"),
    ]);
    expect(groups).toEqual([["quake"], ["cup"]]);
  });

  it("forgets what is over", () => {
    const memory = emptyMemory();
    const days = Array.from({ length: 300 }, (_, day) => day);
    for (const day of days)
      placeEntry(memory, {
        ...quake,
        id: `quake-${day}`,
        publishedAt: new Date(quake.publishedAt.getTime() + day * (storyIdleMsMax + 1)),
      });
    expect(memory.terms.storyCount).toBeLessThan(100);
    expect(memory.places.length).toBeLessThan(100);
  });

  it("opens a new story for what comes after the old one is over", () => {
    const [story] = groupsOf([
      quake,
      { ...quakeUpdate, publishedAt: new Date(quake.publishedAt.getTime() + storyIdleMsMax + 1) },
    ]);
    expect(story).toEqual(["quake"]);
  });

  it("says which story was nearest and by how much", () => {
    const memory = emptyMemory();
    placeEntry(memory, quake);
    const placed = placeEntry(memory, quakeUpdate);
    expect(placed).toMatchObject({ storyId: "story-quake", nearest: { storyId: "story-quake" } });
    expect(placed.nearest?.likeness.ownNamesKnown).toBeGreaterThan(0);
  });

  test("places any entry without fail, an empty one into a story by itself", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: fc.string(), text: fc.string() }), { maxLength: 8 }),
        (rows) => {
          const entries = rows.map((row, index) => storyEntry({ ...row, id: `r${index}` }));
          expect(groupsOf(entries).flat().sort()).toEqual(entries.map(({ id }) => id).sort());
        },
      ),
      { numRuns: 50 },
    );
    expect(
      groupsOf([storyEntry({ id: "a", title: "" }), storyEntry({ id: "b", title: "" })]),
    ).toEqual([["a"], ["b"]]);
  });
});
