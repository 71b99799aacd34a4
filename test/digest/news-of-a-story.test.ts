import { describe, expect, it } from "vitest";
import { leadsOf } from "#digest/choose-lead.ts";
import { tellStory } from "#digest/tell-story.ts";
import type { StoryEntry } from "#model/story.ts";
import { candidate, chosen, entry, now } from "./candidates.ts";

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

  it("tells the new turn, where its lead tells anew the one that is known", () => {
    const arrest = entry("A | Captain of sunken ferry arrested | Police arrested him.", yesterday);
    const lead = entry("A | Ferry captain arrested in Mwanza | He was arrested at his home.");
    const fresh = entry(
      "B | Search for ferry passengers ends | Divers left the lake of Mwanza on Monday at dusk.",
      { publishedAt: new Date(now.getTime() + 1) },
    );
    const known = { entries: [arrest], facts: [] };
    const news = [fresh, (({ outlet: _, ...rest }) => rest)(fresh)].map((turn) => {
      const [found] = chosen([
        { ...candidate(arrest, lead, turn), fresh: [lead, turn], told: known },
      ]);
      if (found?.standing.kind !== "chosen") throw new Error("not chosen");
      const standing = { kind: "chosen", place: 1, lead } as const;
      return tellStory({ ...found, standing }, undefined).news;
    });
    const told = "Divers left the lake of Mwanza on Monday at dusk.";
    expect(news).toEqual([`${told} (B)`, told]);
  });
});
