import { describe, expect, it } from "vitest";
import { leadsOf } from "#digest/choose-lead.ts";
import { type Candidate, chooseStories } from "#digest/choose-stories.ts";
import { outletName } from "#digest/outlet-name.ts";
import { pointsOthersAdd } from "#digest/points-others-add.ts";
import { rankStory } from "#digest/rank-story.ts";
import { readableSentences } from "#digest/readable-sentences.ts";
import { isSideTitle } from "#digest/report-form.ts";
import { withTastes } from "#digest/taste-words.ts";
import { tellStory } from "#digest/tell-story.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { tastesMax } from "#model/channel-settings.ts";
import type { StoryEntry, StoryId } from "#model/story.ts";

const now = new Date("2026-03-02T08:00:00Z");
const context = { now, tastes: [], storiesMax: 7 };
let count = 0;

function entry(line: string, changes: Partial<StoryEntry> = {}): StoryEntry {
  const [
    outlet = "",
    title = "",
    text = "Something happened in the town of Westmere on Sunday, the council said.",
  ] = line.split(" | ");
  count += 1;
  return {
    id: `e${count}`,
    outlet,
    family: outlet,
    language: "en",
    title,
    text,
    publishedAt: now,
    url: `https://x.example/${count}` as never,
    ...changes,
  };
}

function candidate(...entries: readonly StoryEntry[]): Candidate {
  return {
    story: { id: `s${entries[0]?.id}` as StoryId, entries },
    fresh: entries,
    isColumn: false,
  };
}

const subjects = [
  "pier",
  "volcano",
  "striker",
  "fern",
  "ferry",
  "statue",
  "vaccine",
  "bottle",
  "comet",
  "piano",
  "otter",
  "tram",
];

/** A story of its own, told by so many outlets, each in its own words. */
function story(at: number, ...outlets: readonly string[]): Candidate {
  return candidate(
    ...outlets.map((outlet, place) =>
      entry(
        `${outlet} | News of the ${subjects[at]} ${"abcdef"[place]} | The ${subjects[at]} was ${["seen", "sold", "lost", "found", "cut", "won"][place]} by ${outlet} near ${at + place} mills and ${outlet} hills.`,
      ),
    ),
  );
}

const chosen = (candidates: readonly Candidate[], changes = {}) =>
  chooseStories(candidates, { ...context, ...changes }).filter(
    ({ standing }) => standing.kind === "chosen",
  );

/** A story chosen for the top, led by its first entry. */
function chosenStory(...entries: readonly [StoryEntry, ...StoryEntry[]]) {
  const standing = { kind: "chosen", place: 0, lead: entries[0] } as const;
  return { ...candidate(...entries), rank: { score: 1, terms: [] }, news: [], standing };
}

describe("the rank of a story", () => {
  const score = (...args: Parameters<typeof rankStory>) => rankStory(...args).score;

  it.each([
    [
      "more independent outlets",
      [entry("A | x"), entry("B | y | Other words of another hand altogether here.")],
      [entry("A | x")],
    ],
    [
      "less age",
      [entry("A | x")],
      [entry("A | x", { publishedAt: new Date(now.getTime() - 12 * 3_600_000) })],
    ],
    [
      "a higher place in its feed",
      [entry("A | x", { feedPosition: 0 })],
      [entry("A | x", { feedPosition: 7 })],
    ],
    ["a weightier feed", [entry("A | x", { feedWeight: "high" })], [entry("A | x")]],
    ["some text", [entry("A | x")], [entry("A | x | ")]],
  ] as const)("is raised by %s", (_case, more, less) => {
    expect(score(more, false, context)).toBeGreaterThan(score(less, false, context));
  });

  it("is the sum of terms that can be told", () => {
    const tastes = [
      { word: "pier", weight: 2 },
      { word: "tax", weight: -1 },
      { word: "zebra", weight: 3 },
    ];
    const { terms, score: sum } = rankStory(
      [entry("A | Pier tax", { feedPosition: 2, feedWeight: "low" })],
      true,
      { now, tastes },
    );
    expect(terms).toEqual([
      { name: "1 outlet", points: 0 },
      { name: "less than an hour old", points: 2 },
      { name: "place 3 in A", points: 0.8 },
      { name: "feed of low weight", points: -1.5 },
      { name: "more “pier”", points: 2 },
      { name: "less “tax”", points: -1 },
      { name: "a column, not one event", points: -3 },
    ]);
    expect(sum).toBeCloseTo(-0.7);
  });

  it("counts who reports: a comment makes a story neither newer nor wider", () => {
    const earlier = new Date(now.getTime() - 12 * 3_600_000);
    const report = entry("A | Lithium vote put off | The coalition asked for time.", {
      publishedAt: earlier,
    });
    const comment = entry(
      "B | A royalty must stand still | Pick a number, writes Lorna Petheridge.",
    );
    expect(rankStory([report, comment], false, context)).toEqual({
      score: 1.41,
      terms: [
        { name: "1 outlet, comment aside", points: 0 },
        { name: "12 h old", points: 1.41 },
      ],
    });
    const { publishedAt } = tellStory(chosenStory(report, comment), undefined);
    expect(publishedAt).toEqual(earlier);
  });

  it.each([
    ["Ferry sinks, at least 58 dead", "58 dead or missing", 0.88],
    ["1,200 die in quake", "1,200 dead or missing", 1],
    ["One dead in crash", undefined, 0],
    ["Quake could kill 3,000, study says", undefined, 0],
  ])("weighs the dead whom a headline counts: %s", (title, name, points) => {
    const { terms } = rankStory([entry(`A | ${title}`)], false, context);
    const term = terms.find((one) => one.name.endsWith("dead or missing"));
    expect([term?.name, term?.points ?? 0]).toEqual([name, points]);
  });

  it.each([
    "What we know about the quake",
    "Watch: Panda tumbles down a slope",
    "Strike: live updates",
    "DIRECT. Grève à la SNCF : suivez les perturbations",
    "Transfer day LIVE! News as it comes",
    "Chelsea v Arsenal: Premier League – live",
  ])("takes something from what only explains or gathers: %s", (title) => {
    const { terms } = rankStory([entry(`A | ${title}`)], false, context);
    expect(terms).toContainEqual({ name: "background only", points: -0.5 });
  });

  it.each([
    "The Guardian view on taxes: be honest",
    "Kommentar zur Rente",
    "Opinion: we must act",
    "Taxes can be fair, if Labour dares | Simon Jenkins",
  ])("takes more from comment: %s", (title) => {
    const { terms } = rankStory([entry("A | x", { title })], false, context);
    expect(terms).toContainEqual({ name: "comment only", points: -1 });
  });

  it("takes nothing from a title that ends with its section", () => {
    const { terms } = rankStory(
      [entry("A | x", { title: "Chelsea beat Arsenal 2-1 | Premier League" })],
      false,
      context,
    );
    expect(terms.map(({ name }) => name)).not.toContain("comment only");
  });

  it("is moved by taste so far and no further", () => {
    const tastes = subjects.map((word) => ({ word, weight: 3 }));
    const liked = rankStory([entry(`A | ${subjects.join(" ")}`)], false, { now, tastes });
    expect(liked.score).toBeCloseTo(2 + 4, 0);
  });
});

describe("the choice", () => {
  it("takes no more than asked for, the best first", () => {
    const all = subjects.map((_, at) =>
      story(at, ...["A", "B", "C", "D"].slice(0, 2 + (at % 3)).map((name) => `${name}${at}`)),
    );
    const found = chosen(all, { storiesMax: 5 });
    expect(found).toHaveLength(5);
    const scores = found.map(({ rank }) => rank.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it("is never padded: two stories are two, and what nobody wants stays out", () => {
    expect(chosen([story(0, "A"), story(1, "B")])).toHaveLength(2);
    const [judged] = chooseStories([{ ...story(0, "A"), isColumn: true }], context);
    expect(judged?.standing.kind).toBe("unwanted");
  });

  it("keeps the last places for what more than one outlet tells", () => {
    const singles = subjects.slice(0, 8).map((_, at) => story(at, `A${at}`));
    expect(chosen(singles)).toHaveLength(7);
    expect(chosen([...singles, story(9, "X", "Y")])).toHaveLength(5);
    const shared = [8, 9, 10].map((at) => story(at, `X${at}`, `Y${at}`));
    expect(chosen([...singles, ...shared])).toHaveLength(5);
    expect(
      chosen([
        ...singles.slice(0, 1),
        ...subjects.slice(1, 9).map((_, at) => story(at + 1, `X${at}`, `Y${at}`)),
      ]),
    ).toHaveLength(7);
  });

  it("does not keep them for a story of which the channel wants less", () => {
    const singles = subjects.slice(0, 6).map((_, at) => story(at, `A${at}`));
    const shared = story(9, "X", "Y");
    const tastes = [{ word: subjects[9] ?? "", weight: -2 }];
    expect(chosen([...singles, shared]).map(({ story: { id } }) => id)).toContain(shared.story.id);
    const found = chosen([...singles, shared], { tastes }).map(({ story: { id } }) => id);
    expect(found).not.toContain(shared.story.id);
  });

  it("lets one outlet lead two stories, and another take over where it can", () => {
    const found = chosen([
      story(0, "A", "B"),
      story(1, "A", "C"),
      story(2, "A", "D"),
      story(3, "A"),
    ]);
    const led = found.map(({ standing }) =>
      standing.kind === "chosen" ? standing.lead.outlet : "",
    );
    expect(found).toHaveLength(4);
    expect(led.filter((outlet) => outlet === "A").length).toBeLessThanOrEqual(2);
  });

  it("leaves out what one outlet alone tells for the third time, where there are enough others", () => {
    const all = [0, 1, 2, 3, 4, 5].map((at) => story(at, ["A", "A", "A", "B", "C", "D"][at] ?? ""));
    const kinds = chooseStories(all, context).map(({ standing }) => standing.kind);
    expect(kinds.filter((kind) => kind === "chosen")).toHaveLength(5);
    expect(kinds).toContain("outlet-full");
    expect(chosen(all.slice(0, 3))).toHaveLength(3);
  });

  it.each([
    ["AAAAAAAA", 7],
    ["AAAAAABB", 5],
    ["AAAABBBB", 6],
    ["AABBCCCC", 6],
    ["AAAAAAABC", 5],
  ])("lets few outlets lead more, so that a digest is not half empty: %s", (outlets, expected) => {
    const found = chosen([...outlets].map((outlet, at) => story(at, outlet)));
    expect(found).toHaveLength(expected);
  });

  it("gives the last places to no feature that goes on about what many told", () => {
    const singles = subjects.slice(0, 6).map((_, at) => story(at, `A${at}`));
    const known = story(9, "X", "Y");
    const feature = entry(
      "Z | 'I lost all but my cat': the pier, a year on | The owners meet on the quay.",
    );
    const again = {
      ...known,
      story: { ...known.story, entries: [...known.story.entries, feature] },
      fresh: [feature],
    };
    const ids = chosen([...singles, again, story(8, "V", "W")]).map(({ story: { id } }) => id);
    expect(ids).toHaveLength(5);
    expect(ids).not.toContain(again.story.id);
  });

  it("leaves out what was told, unless something is new", () => {
    const known = entry("A | 12 dead in Velden | The bridge fell at dawn.");
    const again = entry("B | 12 dead in Velden: flowers | Roses lay on the quay.");
    const more = entry("B | Velden toll rises to 19 | Divers found a van.");
    const told = { entries: [known], facts: [] };
    const [silent] = chooseStories([{ ...candidate(known, again), fresh: [again], told }], context);
    expect(silent?.standing.kind).toBe("told");
    const [news] = chooseStories([{ ...candidate(known, more), fresh: [more], told }], context);
    expect(news?.standing.kind).toBe("chosen");
    expect(news?.news.map(({ text }) => text)).toEqual(["Toll 12 → 19"]);
  });
});

it("what twice as many outlets tell goes before what came a day later", () => {
  const early = { publishedAt: new Date(now.getTime() - 23 * 60 * 60 * 1000) };
  const shared = candidate(
    entry("A | Pier to be rebuilt | The council of Westmere voted for the pier.", early),
    entry("B | Yes to the pier | Councillors in Westmere want the old pier back.", early),
  );
  const late = candidate(entry("C | Fifty years on, Westmere remembers the flood"));
  const judged = chooseStories([late, shared], context);
  expect(judged.map(({ story: { id } }) => id)).toEqual([shared.story.id, late.story.id]);
});

it("a story that others told before is no single one when one outlet goes on", () => {
  const shared = Array.from({ length: 5 }, (_, at) => story(at, "A", "B"));
  const before = entry("C | Lender in trouble | Savers of Banca Verrano queued for their money.");
  const then = entry("D | Bank bought | Tresanto buys Banca Verrano for a euro, both said.");
  const goesOn: Candidate = { ...candidate(before, then), fresh: [then] };
  const single = candidate(entry("E | Zebra crossing wanted in Fencott"));
  const judged = chooseStories([...shared, goesOn, single], context);
  const kinds = new Map(judged.map(({ story: { id }, standing }) => [id, standing.kind]));
  expect(kinds.get(goesOn.story.id)).toBe("chosen");
  expect(kinds.get(single.story.id)).toBe("below");
});

describe("a story that comes back", () => {
  const yesterday = { publishedAt: new Date(now.getTime() - 24 * 3_600_000) };
  const known = entry("A | Ferry sinks on the lake, 31 dead", yesterday);
  const told = { entries: [known], facts: ["death=31"] };
  const back = (...fresh: readonly StoryEntry[]) =>
    chosen([{ ...candidate(known, ...fresh), fresh, told }], { language: "en" });

  it("is led in the channel's language, whoever gave the new number last", () => {
    const earlier = { publishedAt: new Date(now.getTime() - 3_600_000) };
    const [found] = back(
      entry("A | Death toll of ferry disaster climbs to 58 | Divers found 27 bodies.", earlier),
      entry("B | Zahl der Toten nach Fährunglück steigt auf 58 | Taucher fanden Leichen.", {
        language: "de",
      }),
    );
    expect(found?.standing).toMatchObject({ lead: { outlet: "A" } });
    expect(found?.news.map(({ text }) => text)).toEqual(["Toll 31 → 58"]);
  });

  it("leaves the number to the line on numbers where outlets differ on it", () => {
    const [found] = back(
      entry("A | At least 45 dead in Mwanza ferry disaster | Mwanza police counted 45 bodies."),
      entry("B | Mwanza ferry disaster: 52 dead | Mwanza officials gave the number.", {
        publishedAt: new Date(now.getTime() + 1),
      }),
    );
    if (found?.standing.kind !== "chosen") throw new Error("not chosen");
    const story = tellStory({ ...found, standing: found.standing }, undefined);
    expect(story.disagreement).toBe("Outlets differ on the toll: at least 45 (A), 52 (B).");
    expect([story.news, story.isHeadlineNews]).toEqual([undefined, true]);
  });

  it("is led by what holds now: the landfall, not the warning of the day before", () => {
    const text =
      "Officials ordered 40,000 people to leave the lower Keys on Wednesday, before the storm arrives there.";
    const found = leadsOf(
      [
        entry(`A | Bea strengthens, 40,000 told to leave Keys | ${text}`, {
          publishedAt: new Date(now.getTime() - 20 * 3_600_000),
        }),
        entry("B | Bea makes landfall | It knocked out power to 310,000 customers."),
      ],
      "en",
    );
    expect(found[0]?.outlet).toBe("B");
  });

  it("does not tell as a point what is told as new", () => {
    const text =
      "The owner was warned twice, the paper has learned. The death toll has risen to 58.";
    const [found] = back(entry(`A | Ferry had no licence | ${text}`));
    if (found?.standing.kind !== "chosen") throw new Error("not chosen");
    const standing = { ...found.standing, place: 1 };
    const { news, sentences, points } = tellStory({ ...found, standing }, undefined);
    expect(news).toBe("Toll 31 → 58.");
    expect(sentences).toEqual(["The owner was warned twice, the paper has learned."]);
    expect(points).toEqual([]);
  });

  it("tells a turn in the words of its lead, and in another's with its name", () => {
    const [found] = back(
      entry(
        "A | Captain of sunken ferry arrested | Police arrested the captain at his home in Mwanza.",
      ),
      entry(
        "B | Ferry captain arrested | Officers led away the arrested man on Monday, a witness said.",
        {
          publishedAt: new Date(now.getTime() + 1),
        },
      ),
    );
    if (found?.standing.kind !== "chosen") throw new Error("not chosen");
    const [own, another] = ["A", "C"].map((outlet) => {
      const lead = found.fresh.find((one) => one.outlet === outlet) ?? entry(`${outlet} | Ferry`);
      return tellStory({ ...found, standing: { kind: "chosen", place: 1, lead } }, undefined).news;
    });
    expect(own).toBe("Police arrested the captain at his home in Mwanza.");
    expect(another).toBe("Officers led away the arrested man on Monday, a witness said. (B)");
  });
});

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

describe("a story as told", () => {
  const lead = entry(
    "A | Pier vote in Westmere | The council voted on Sunday to rebuild the pier. The work costs 4 million pounds. Read more on our site.",
  );
  const other = entry(
    "B | In Westmere, a yes | Anglers had slept in the ballroom for nine nights to save it.",
  );
  const told = (place: number, told?: Candidate["told"]) => {
    const [judged] = chooseStories([{ ...candidate(lead, other), ...(told && { told }) }], context);
    if (judged === undefined) throw new Error("nothing judged");
    return tellStory({ ...judged, standing: { kind: "chosen", place, lead } }, undefined);
  };

  it("has two sentences at the top, one below, and points of others with their outlet", () => {
    expect(told(0).sentences).toEqual([
      "The council voted on Sunday to rebuild the pier.",
      "The work costs 4 million pounds.",
    ]);
    expect(told(3).sentences).toEqual(["The council voted on Sunday to rebuild the pier."]);
    expect(told(3).points.map(({ outlet, text }) => `${outlet}: ${text}`)).toEqual([
      "A: The work costs 4 million pounds.",
      "B: Anglers had slept in the ballroom for nine nights to save it.",
    ]);
    expect(told(3)).toMatchObject({
      basis: "feed",
      outletCount: 2,
      independentCount: 2,
      further: [{ outlet: "B" }],
    });
  });

  it("takes no point from another event that stands in the same story", () => {
    const telling = (text: string) => {
      const others = entry(`B | Outbreak at school | ${text}`);
      return pointsOthersAdd(lead, [lead, others], []).map((point) => point.text);
    };
    expect(telling("Eleven pupils of Dunmere have caught measles, parents were told.")).toEqual([]);
    const point = "Eleven pupils of Westmere have caught measles, parents were told.";
    expect(telling(point)).toEqual([point]);
    const pier = "Council members who voted for the pier want the pupils to paint it.";
    expect(telling(pier)).toEqual([pier]);
  });

  it("borrows sentences, with their outlet, where the leading outlet has a headline alone", () => {
    const lead = entry("A | Pier vote | ");
    const told = (place: number) => {
      const [judged] = chooseStories([candidate(lead, other)], context);
      if (judged === undefined) throw new Error("nothing judged");
      return tellStory({ ...judged, standing: { kind: "chosen", place, lead } }, undefined);
    };
    const borrowed = ["Anglers had slept in the ballroom for nine nights to save it. (B)"];
    expect([told(0).sentences, told(3).sentences]).toEqual([borrowed, borrowed]);
    expect(told(3).points).toEqual([]);
  });

  it("is called by its link where its entry has no word", () => {
    const bare = { ...entry("A |  | "), url: "https://www.a.example/2026/pier/" as CanonicalUrl };
    const [judged] = chooseStories([candidate(bare)], context);
    if (judged?.standing.kind !== "chosen") throw new Error("not chosen");
    const { headline } = tellStory({ ...judged, standing: judged.standing }, undefined);
    expect(headline).toBe("a.example/2026/pier");
  });

  it("does not tell as new what its headline says", () => {
    const known = entry("A | Breach at Praxovia | Records of 1.2 million people were copied.");
    const told = (text: string) => {
      const fresh = entry(`B | Praxovia breach grows to 3.4 million patients | ${text}`);
      const found = { ...candidate(fresh), told: { entries: [known], facts: [] } };
      const [judged] = chooseStories([found], context);
      if (judged?.standing.kind !== "chosen") throw new Error("not chosen");
      return tellStory({ ...judged, standing: judged.standing }, undefined);
    };
    expect(told("")).toMatchObject({ isHeadlineNews: true, sentences: [] });
    expect(told("").news).toBeUndefined();
    const more = told("Archived accounts had been left out. The regulator was told on Wednesday.");
    expect(more).toMatchObject({
      isHeadlineNews: true,
      sentences: ["Archived accounts had been left out.", "The regulator was told on Wednesday."],
    });
    expect(more.news).toBeUndefined();
  });

  it("adds no comment, no promise of a story, and nothing that is half a day older", () => {
    const lead = entry("A | Mayor Marsh resigns in Corrin | Helen Marsh resigned on Sunday.");
    const earlier = { publishedAt: new Date(now.getTime() - 13 * 60 * 60 * 1000) };
    const others = [
      entry("B | Marsh goes | Her deputy Colin Thewlis takes over until an election in May."),
      entry("C | We should thank her | A town owes its librarians more than a plaque, I think."),
      entry("D | The weekend of the spa | How a retired librarian brought down a powerful woman."),
      entry(
        "E | Marsh under fire | The council meets tonight behind closed doors at seven.",
        earlier,
      ),
    ];
    const points = pointsOthersAdd(lead, [lead, ...others], []);
    expect(points.map(({ outlet }) => outlet)).toEqual(["B"]);
  });

  it.each([
    [
      "en",
      "The mayor spoke on Friday. The works are to go on in the",
      ["The mayor spoke on Friday."],
    ],
    [
      "en",
      "The mayor spoke on Friday. The works of the council are to go on",
      ["The mayor spoke on Friday.", "The works of the council are to go on"],
    ],
    [
      "en",
      "The old pier is to be rebuilt by the council of the",
      ["The old pier is to be rebuilt by the council of the…"],
    ],
    [
      "fr",
      "La mairie envisage quatre salles, selon l'adjointe chargée de la santé et de",
      ["La mairie envisage quatre salles, selon l'adjointe chargée de la santé et de…"],
    ],
    [
      "de",
      "Der Präsident tritt im Herbst noch einmal an",
      ["Der Präsident tritt im Herbst noch einmal an"],
    ],
  ])(
    "leaves out what a feed cut off without a mark, or shows it (%s): %s",
    (language, text, expected) => {
      expect(readableSentences(entry(`A | Headline | ${text}`, { language }))).toEqual(expected);
    },
  );

  it("takes no point that repeats the lead's number in other words", () => {
    const first = entry(
      "A | Grégoire élu à Paris | Le candidat de la gauche l’emporte avec 51,3 % des voix.",
      { language: "fr" },
    );
    const second = (share: string) =>
      entry(
        `B | Grégoire remporte Paris | La gauche conserve la capitale avec ${share} des voix, selon les estimations.`,
        { language: "fr" },
      );
    expect(pointsOthersAdd(first, [first, second("51,3 %")], [])).toEqual([]);
    expect(pointsOthersAdd(first, [first, second("54 %")], [])).toHaveLength(1);
  });

  it("leaves out what feeds hang onto a text", () => {
    const text =
      "Photo: A harbour at dusk in winter light. The post Pier vote appeared first on The Gazette. The council voted to rebuild the old pier. This sentence was cut…";
    expect(readableSentences(entry(`A | Headline | ${text}`))).toEqual([
      "The council voted to rebuild the old pier.",
    ]);
  });
});

it.each([
  ["World news | The Guardian", "https://www.theguardian.com/world", "The Guardian"],
  ["BBC News - World", "https://feeds.bbci.co.uk/news", "BBC News"],
  ["Le Monde.fr - Actualités et Infos", "https://www.lemonde.fr/rss", "Le Monde.fr"],
  ["Harbour Gazette", "https://gazette.example/feed", "Harbour Gazette"],
  ["NYT > World News", "https://rss.nytimes.example/x", "NYT > World News"],
])("the outlet of %s is %s", (title, url, name) => {
  expect(outletName(title, url)).toBe(name);
});

it("tastes add up, cancel out, and the oldest go first", () => {
  const once = withTastes([], ["Pier", "tax"], 1);
  expect(withTastes(once, ["pier"], -1)).toEqual([{ word: "tax", weight: 1 }]);
  const many = Array.from({ length: tastesMax + 5 }, (_, at) => `word${at}`);
  const kept = many.reduce((tastes, word) => withTastes(tastes, [word], 1), once);
  expect(kept).toHaveLength(tastesMax);
  expect(kept.at(-1)?.word).toBe(many.at(-1));
});
