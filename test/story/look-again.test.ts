import { describe, expect, it, test } from "vitest";
import type { StoryEntry } from "#model/story.ts";
import { entryEvidence } from "#story/entry-evidence.ts";
import { lookAgain } from "#story/look-again.ts";
import { placeEntry } from "#story/place-entry.ts";
import { emptyMemory } from "#story/story-memory.ts";
import { sharesName } from "#story/telling-evidence.ts";
import { ownEntries, unread } from "../bench/stories-data.ts";
import { fc } from "../support/properties.ts";
import { hoursLater, storyEntry } from "./story-fixtures.ts";

const written = unread(ownEntries("written"));

/** What a placing and a second look make of entries. */
function lookedAt(entries: readonly StoryEntry[]) {
  const memory = emptyMemory();
  const before = entries.map((entry) => placeEntry(memory, entry).storyId);
  const now = lookAgain(memory);
  return {
    memory,
    before,
    after: entries.map(({ id }, index) => now.get(id) ?? before[index] ?? ""),
  };
}

const rowsOf = (story: string): readonly StoryEntry[] =>
  written.filter((row) => row.story === story).map(({ entry }) => entry);

describe("a second look, once all have come", () => {
  it("puts two small stories together that were opened for one event", () => {
    const { before, after } = lookedAt(written.map(({ entry }) => entry));
    const parts = (ids: readonly string[]): number => {
      const own = rowsOf("w-boat-migrants-santa-rosa").map(({ id }) => id);
      return new Set(ids.filter((_, index) => own.includes(written[index]?.entry.id ?? ""))).size;
    };
    expect(parts(after)).toBeLessThan(parts(before));
  });

  describe("at what was told in another language at the same time", () => {
    type Rows = ReturnType<typeof ownEntries>;
    const days = ownEntries("written-days");

    /** Whether the entries that two titles begin are of one story after a second look; before it they are not. */
    function arePutTogether(
      rows: Rows,
      titles: readonly string[],
      change: (entry: StoryEntry) => StoryEntry = (entry) => entry,
    ): boolean {
      const [changed = "", other = ""] = titles;
      const entries = rows
        .map(({ entry }) => (entry.title.startsWith(changed) ? change(entry) : entry))
        .toSorted((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime());
      const { before, after } = lookedAt(entries);
      const areOne = (stories: readonly string[]): boolean => {
        const [one, another] = [changed, other].map(
          (title) => stories[entries.findIndex((entry) => entry.title.startsWith(title))],
        );
        return one === another && one !== undefined;
      };
      expect(areOne(before)).toBe(false);
      return areOne(after);
    }

    const milk = ["Babymelk van Lactavie", "French baby formula"];

    it.each([
      ["a name and little else", milk],
      ["a number where the odds are low", ["Aardbeving voor de kust", "Magnitude 6.1 earthquake"]],
    ])("puts together what shares %s", (_name, titles) => {
      expect(arePutTogether(days, titles)).toBe(true);
    });

    it.each([
      [
        "half a day later",
        (entry: StoryEntry) => ({
          ...entry,
          publishedAt: new Date(entry.publishedAt.getTime() + 12 * 60 * 60 * 1000),
        }),
      ],
      [
        "where it is one of many by its number",
        (entry: StoryEntry) => ({ ...entry, title: `${entry.title} (CVE-2026-10412)` }),
      ],
    ])("leaves it apart %s", (_name, change) => {
      expect(arePutTogether(days, milk, change)).toBe(false);
    });

    it.each([
      ["11", false],
      ["4500", true],
    ])("takes the number %s for a sign: %s", (number, expected) => {
      const memory = emptyMemory();
      placeEntry(memory, storyEntry({ title: `talks end after ${number} hours` }));
      const entry = storyEntry({ title: `el embalse, con ${number} litros`, language: "es" });
      const [story] = memory.places;
      expect(story !== undefined && sharesName(entryEvidence(entry), story)).toBe(expected);
    });

    it("leaves apart what shares neither a name nor a number nor a country", () => {
      expect(arePutTogether(written, ["Metropolitana, la linea 2", "Un nouveau ferry"])).toBe(
        false,
      );
    });
  });

  describe("with two events of one firm put together as they came", () => {
    const fine = rowsOf("w-antitrust-fine-lumo");
    const phone = rowsOf("w-lumo-phone-launch");
    const isTogether = (ids: readonly string[], entries: readonly StoryEntry[]): boolean => {
      const of = ([first]: readonly StoryEntry[]) =>
        ids[entries.findIndex(({ id }) => id === first?.id)];
      return of(fine) === of(phone);
    };

    it("parts them once each is told more than once", () => {
      const entries = written.map(({ entry }) => entry);
      const { before, after } = lookedAt(entries);
      expect(isTogether(before, entries)).toBe(true);
      expect(isTogether(after, entries)).toBe(false);
    });

    it("parts them in a story of many entries as well", () => {
      const entries = written
        .flatMap(({ entry }) =>
          [fine, phone].flat().includes(entry)
            ? Array.from({ length: 4 }, (_, copy) =>
                copy === 0 ? entry : { ...entry, id: `${entry.id}-${copy}` },
              )
            : [entry],
        )
        .toSorted((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime());
      const { before, after } = lookedAt(entries);
      expect(isTogether(before, entries)).toBe(true);
      const sizes = before.map((id) => before.filter((one) => one === id).length);
      expect(Math.max(...sizes)).toBeGreaterThan(12);
      expect(isTogether(after, entries)).toBe(false);
    });

    it("leaves one entry where it is, which may be an update", () => {
      const later = phone.slice(1).map(({ id }) => id);
      const entries = written.flatMap(({ entry }) => (later.includes(entry.id) ? [] : [entry]));
      const { before, after } = lookedAt(entries);
      expect(isTogether(before, entries)).toBe(true);
      expect(isTogether(after, entries)).toBe(true);
    });
  });

  it("parts what was told before and after a day of silence, where neither is like the other", () => {
    const rows = ownEntries("written-twins");
    const { before, after } = lookedAt(rows.map(({ entry }) => entry));
    const storiesOf = (ids: readonly string[], event: string) =>
      new Set(ids.filter((_, index) => rows[index]?.story === event));
    const trial = "t-ankara-mayor-trial";
    const water = "t-ankara-water-cuts";
    expect(storiesOf(before, trial)).toEqual(storiesOf(before, water));
    expect([...storiesOf(after, trial)]).not.toEqual([...storiesOf(after, water)]);
  });

  it("leaves another disaster of one place apart, however like it sounds", () => {
    const text = (what: string): string =>
      `A ${what} struck the town of Marenza before dawn on Monday, killing at least 30 people and destroying the old quarter, mayor Livia Cortado said.`;
    const { after } = lookedAt([
      storyEntry({ id: "quake", title: "Earthquake hits Marenza", text: text("earthquake") }),
      storyEntry({
        id: "avalanche",
        title: "Avalanche buries Marenza",
        text: text("wall of snow"),
        publishedAt: hoursLater(3),
      }),
    ]);
    expect(new Set(after).size).toBe(2);
  });

  describe("keeps small stories apart though an entry of one would fit the other", () => {
    it("that tell of two stages of a race", () => {
      const race = (id: string, hours: number, title: string, what: string): StoryEntry =>
        storyEntry({
          id,
          title,
          text: `${what} Zuberi Kalenga of Velonord kept the leader's jersey of the Tour of Lusatora, ahead of Ivo Maresch.`,
          publishedAt: hoursLater(hours),
        });
      const { before, after } = lookedAt([
        race("third", 0, "Kalenga wins stage three of Tour of Lusatora", "A sprint decided it."),
        race(
          "fourth",
          22,
          "Kalenga climbs to win stage four of Tour of Lusatora",
          "A climb did it.",
        ),
        race("either", 23, "Kalenga stays in jersey at Tour of Lusatora", "He is happy."),
      ]);
      expect(after).toEqual(before);
      expect(new Set(after).size).toBe(2);
    });

    it("that tell of two countries", () => {
      const inflation = (id: string, hours: number, title: string): StoryEntry =>
        storyEntry({
          id,
          title,
          text: "Consumer prices rose 2.6 percent from a year earlier in April, down from 2.8 percent in March, as energy grew cheaper, the Orrin Institute says.",
          publishedAt: hoursLater(hours),
        });
      const { before, after } = lookedAt([
        inflation("dk", 0, "Danish inflation slows to 2.6 percent in April"),
        inflation("pt", 1, "Portuguese inflation slows to 2.6 percent in April"),
        inflation("either", 2, "Inflation slows to 2.6 percent in April"),
      ]);
      expect(after).toEqual(before);
      expect(new Set(after).size).toBe(2);
    });
  });

  test("whatever came in whatever order, each entry is in a story that is remembered with it", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          written.map(({ entry }) => entry),
          { maxLength: 40 },
        ),
        (entries) => {
          const { memory, after } = lookedAt(entries);
          const held = new Map(
            memory.places.flatMap((story) =>
              story === undefined ? [] : story.entryIds.map((id) => [id, story.id] as const),
            ),
          );
          expect(entries.map(({ id }) => held.get(id))).toEqual(after);
          expect(memory.terms.storyCount).toBe(new Set(after).size);
        },
      ),
      { numRuns: 40 },
    );
  });
});
