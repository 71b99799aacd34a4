import { describe, expect, it } from "vitest";
import { type Candidate, chooseStories } from "#digest/choose-stories.ts";
import { candidate, chosen, context, entry, now, story, subjects } from "./candidates.ts";

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

  it("lets one outlet lead another story rather than fill its places with notices", () => {
    const shared = story(0, "X", "Y");
    const stories = [1, 2, 3].map((at) => story(at, "A"));
    const notices = subjects
      .slice(4, 8)
      .map((subject, at) => candidate(entry(`B${at} | USN-7012-${at}: ${subject} update`)));
    const isThere = (found: readonly Candidate[]) =>
      stories.every((one) => found.some((other) => other.story.id === one.story.id));
    expect(isThere(chosen([shared, ...stories, ...notices]))).toBe(true);
    const others = [4, 5, 6, 7].map((at) => story(at, `B${at}`));
    expect(isThere(chosen([shared, ...stories, ...others]))).toBe(false);
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

  it("has a story that comes back led by who tells the news, however well others tell the rest", () => {
    const known = entry("A | 12 dead in Velden | The bridge fell at dawn.");
    const longer = entry("B | Velden mourns | Roses lay on the quay on Monday. ".repeat(4));
    const more = entry("C | Velden toll rises to 19 | Divers found a van.");
    const told = { entries: [known], facts: [] };
    const [news] = chosen([{ ...candidate(known, longer, more), fresh: [longer, more], told }]);
    expect(news?.standing).toMatchObject({ kind: "chosen", lead: { outlet: "C" } });
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
  const then = entry(
    "D | Bank bought | Tresanto buys Banca Verrano for a euro, both said on Monday.",
  );
  const goesOn: Candidate = { ...candidate(before, then), fresh: [then] };
  const single = candidate(entry("E | Zebra crossing wanted in Fencott"));
  const judged = chooseStories([...shared, goesOn, single], context);
  const kinds = new Map(judged.map(({ story: { id }, standing }) => [id, standing.kind]));
  expect(kinds.get(goesOn.story.id)).toBe("chosen");
  expect(kinds.get(single.story.id)).toBe("below");
});
