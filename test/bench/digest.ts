import { chooseDigest } from "#app/digests/choose-digest.ts";
import { composeDigest } from "#app/digests/compose-digest.ts";
import { newsSince } from "#digest/news-since.ts";
import { plainText, plainTitle } from "#feed/plain-text.ts";
import type { StoryEntry } from "#model/story.ts";
import { dayMs } from "#shared/durations.ts";
import { cleanEntry } from "#story/clean-entry.ts";
import { readers, runWeek } from "../digest/seven-days/run-week.ts";
import { researchRows } from "../research-data.ts";
import { printDifferences } from "./digest-differences.ts";

type Row = Readonly<
  Record<"id" | "title" | "text" | "lang" | "outlet" | "family" | "publishedAt" | "story", string>
> & {
  /** 0 for a story's first telling, then 1 and 2 for what moved it on. */
  readonly update: number;
};

type Told = {
  readonly hasMovedOn: boolean;
  readonly known: readonly StoryEntry[];
  readonly fresh: readonly StoryEntry[];
};

/** `npm run bench -- digest`: how well a digest knows what is new of a story that was told, and how long one takes to make. */
export async function run(): Promise<void> {
  const rows = researchRows<Row>("stories/dev.jsonl");
  if (rows !== undefined) printNews(rows);
  printDifferences();
  await printSpeed();
}

function printNews(rows: readonly Row[]): void {
  const mornings = toldStories(rows);
  const rules: readonly (readonly [string, (told: Told) => boolean])[] = [
    ["every fresh entry is news", () => true],
    [
      "another headline is news",
      ({ known, fresh }) => fresh.some(({ title }) => !known.some((one) => one.title === title)),
    ],
    [
      "a number that was not there is news",
      ({ known, fresh }) => numbersOf(fresh).some((one) => !numbersOf(known).includes(one)),
    ],
    [
      "facts that changed (ours)",
      ({ known, fresh }) => newsSince({ entries: known, facts: [] }, fresh).length > 0,
    ],
  ];
  console.log(
    `\nWhat is new of told stories: ${mornings.length} looks at told stories with fresh entries, of which ${mornings.filter(({ hasMovedOn }) => hasMovedOn).length} had moved on\n`,
  );
  console.log(
    "| rule | of those that came back, had moved on % | of those that had moved on, came back % |",
  );
  console.log("| --- | ---: | ---: |");
  for (const [name, isNews] of rules) {
    const back = mornings.filter(isNews);
    const right = back.filter(({ hasMovedOn }) => hasMovedOn).length;
    const moved = mornings.filter(({ hasMovedOn }) => hasMovedOn).length;
    console.log(`| ${name} | ${percent(right, back.length)} | ${percent(right, moved)} |`);
  }
}

/** Every story that had entries before one morning and fresh ones the next. */
function toldStories(rows: readonly Row[]): readonly Told[] {
  const stories = new Map<string, Row[]>();
  for (const row of rows) stories.set(row.story, [...(stories.get(row.story) ?? []), row]);
  return [...stories.values()].flatMap((members) => {
    const times = members.map(({ publishedAt }) => Date.parse(publishedAt));
    const first = Math.floor(Math.min(...times) / dayMs) * dayMs + 8 * 60 * 60 * 1000;
    return Array.from({ length: 6 }, (_, at) => first + at * dayMs).flatMap(
      (morning): readonly Told[] => {
        const known = members.filter((row) => Date.parse(row.publishedAt) < morning);
        const fresh = members.filter(
          (row) =>
            Date.parse(row.publishedAt) >= morning && Date.parse(row.publishedAt) < morning + dayMs,
        );
        if (known.length === 0 || fresh.length === 0) return [];
        const update = (some: readonly Row[]) => Math.max(...some.map((row) => row.update));
        const hasMovedOn = update(fresh) > update(known);
        return [{ hasMovedOn, known: known.map(entryOf), fresh: fresh.map(entryOf) }];
      },
    );
  });
}

function entryOf({ id, title, text, lang, outlet, family, publishedAt }: Row): StoryEntry {
  const clean = cleanEntry(plainTitle(plainText(title)), plainText(plainText(text)), outlet);
  return { id, ...clean, language: lang, outlet, family, publishedAt: new Date(publishedAt) };
}

function numbersOf(entries: readonly StoryEntry[]): readonly string[] {
  return entries.flatMap(({ title, text }) => `${title} ${text}`.match(/\d[\d.,]*/g) ?? []);
}

function percent(part: number, all: number): string {
  return all === 0 ? "–" : String(Math.round((100 * part) / all));
}

async function printSpeed(): Promise<void> {
  const { world, digests } = await runWeek();
  const [channel] = readers;
  const whole = channel && (await world.channels.whole(channel));
  const last = digests[3];
  if (whole === undefined || last === undefined) throw new Error("the week has no such day");
  const at = { ...world, clock: { now: () => last.postedAt } };
  const moment = { date: last.digest.date, slot: "08:00", dueAt: last.postedAt, isDelayed: false };
  const { sources } = await chooseDigest(at, whole, last.postedAt);
  const count = sources.reduce((sum, { entries }) => sum + entries.length, 0);
  const rounds = 10;
  for (let round = 0; round < 3; round += 1) await composeDigest(at, whole, moment);
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) await composeDigest(at, whole, moment);
  const { user, system } = process.cpuUsage(before);
  const cpuMs = (user + system) / 1000 / rounds;
  console.log(
    `\nMaking one digest of ${sources.length} feeds with ${count} entries of four days: ${cpuMs.toFixed(0)} ms of one core, ${(cpuMs / count).toFixed(2)} ms an entry`,
  );
  const told = [...world.deliveries.all.values()].map(
    (delivery) => JSON.stringify(delivery.told).length,
  );
  console.log(
    `What a delivery remembers: ${Math.max(...told)} characters at most, ${Math.round(told.reduce((a, b) => a + b, 0) / told.length)} on average, over ${told.length} deliveries`,
  );
}
