import { describe, expect, it } from "vitest";
import { type Candidate, chooseStories } from "#digest/choose-stories.ts";
import { pointsOthersAdd } from "#digest/points-others-add.ts";
import { readableSentences } from "#digest/readable-sentences.ts";
import { tellStory } from "#digest/tell-story.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { candidate, context, entry, now } from "./candidates.ts";

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

  it("names no outlet behind a sentence of its own", () => {
    const again = entry(
      "A | In Westmere, a yes | Anglers had slept in the ballroom for nine nights.",
      {
        url: "https://elsewhere.example/1" as CanonicalUrl,
        family: "elsewhere",
      },
    );
    const short = entry(
      "A | Pier vote in Westmere | The council voted on Sunday to rebuild the pier.",
    );
    const standing = { kind: "chosen", place: 0, lead: short } as const;
    const [judged] = chooseStories([candidate(short, again)], context);
    if (judged === undefined) throw new Error("nothing judged");
    expect(tellStory({ ...judged, standing }, undefined).sentences).toEqual([
      "The council voted on Sunday to rebuild the pier.",
      "Anglers had slept in the ballroom for nine nights.",
    ]);
  });

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
    expect(told(3).points.map(({ url }) => url)).toEqual([lead.url, other.url]);
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

  it("takes four points of others at most, one an outlet", () => {
    const others = [
      "B | Westmere reacts | Herons nest below its oldest iron girders every spring.",
      "C | Westmere counts | Three builders from Corrin handed in their offers last week.",
      "D | Westmere waits | Ferries to the islands will leave from another quay until autumn.",
      "E | Westmere recalls | A storm of 1987 tore off the ballroom and its clock tower.",
      "F | Westmere asks | Shopkeepers fear that summer visitors stay away for two seasons.",
    ].map((line) => entry(line));
    const points = pointsOthersAdd(lead, [lead, ...others], []);
    expect(points.map(({ outlet }) => outlet)).toEqual(["B", "C", "D", "E"]);
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
    const { headline, basis } = tellStory({ ...judged, standing: judged.standing }, undefined);
    expect(headline).toBe("a.example/2026/pier");
    expect(basis).toBeUndefined();
  });

  it("is headed by its first sentence where its entry has no title, and tells what follows", () => {
    const told = (text: string) => {
      const [judged] = chooseStories([candidate(entry(`A |  | ${text}`))], context);
      if (judged?.standing.kind !== "chosen") throw new Error("not chosen");
      return tellStory({ ...judged, standing: judged.standing }, undefined);
    };
    const first = "The pier of Westmere reopened on Sunday.";
    const long = `${"Anglers ".repeat(14)}came to the pier of Westmere at dawn on Sunday.`;
    const more = "The council had closed it in May.";
    expect(told(`${first} ${more}`)).toMatchObject({ headline: first, sentences: [more] });
    expect(told(first)).toMatchObject({ headline: first, sentences: [], points: [] });
    expect(told(long).headline).toMatch(/ Anglers…$/);
    expect(told(long).sentences).toEqual([long]);
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

  it("tells a turn in place of one sentence", () => {
    const known = entry("A | 12 dead in Velden | The bridge fell at dawn.");
    const fresh = entry(
      "B | Search ends below Velden bridge | Divers went home at dusk on Thursday. Nine people are still in hospital. The span will be pulled down in May.",
    );
    const found = { ...candidate(fresh), told: { entries: [known], facts: [] } };
    const [judged] = chooseStories([found], context);
    if (judged?.standing.kind !== "chosen") throw new Error("not chosen");
    expect(tellStory({ ...judged, standing: judged.standing }, undefined)).toMatchObject({
      news: "Divers went home at dusk on Thursday.",
      sentences: ["Nine people are still in hospital."],
    });
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
