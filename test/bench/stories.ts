import type { StoryEntry } from "#model/story.ts";
import { lookAgain } from "#story/look-again.ts";
import { placeEntry } from "#story/place-entry.ts";
import { emptyMemory } from "#story/story-memory.ts";
import { type BCubed, bCubed } from "./b-cubed.ts";
import { averageLink } from "./stories-baseline.ts";
import { type LabelledEntry, labelledEntries, ownEntries, unread } from "./stories-data.ts";
import { syntheticEntries } from "./stories-synthetic.ts";
import { unrelatedDays } from "./stories-unrelated.ts";

const shuffles = 5;

/** `npm run bench -- stories [--no-speed]`: how well entries are grouped, beside the baseline, and how fast. */
export function run(flags: readonly string[]): void {
  const labelled = labelledEntries();
  if (labelled !== undefined) {
    quality(labelled);
    crowd(labelled);
  }
  unrelated();
  if (!flags.includes("--no-speed")) speed();
}

function place(entries: readonly StoryEntry[]): readonly string[] {
  const memory = emptyMemory();
  const first = entries.map((entry) => placeEntry(memory, entry).storyId);
  const now = lookAgain(memory);
  return entries.map(({ id }, index) => now.get(id) ?? first[index] ?? "");
}

function quality(labelled: readonly LabelledEntry[]): void {
  const entries = labelled.map(({ entry }) => entry);
  const truth = labelled.map(({ story }) => story);
  const ours = place(entries);
  const thresholds = [...Array(40).keys()].map((step) => 0.01 + step * 0.01);
  const [threshold, baseline] = bestOf(truth, averageLink(entries, thresholds));
  const rows: Record<string, object> = {};
  const compare = (name: string, among: (index: number) => boolean): void => {
    const count = truth.filter((_, index) => among(index)).length;
    rows[name] = {
      entries: count,
      ...shown("", bCubed(truth, ours, among)),
      ...shown("baseline ", bCubed(truth, baseline, among)),
    };
  };
  compare("all", () => true);
  for (const language of new Set(entries.map((entry) => entry.language))) {
    compare(language, (index) => entries[index]?.language === language);
  }
  console.log(
    `B-cubed in %; baseline: average link of tf-idf at its best threshold, ${threshold.toFixed(2)}`,
  );
  console.table(rows);
  console.table(
    Object.fromEntries(
      [...new Set(labelled.map(({ kind }) => kind))].map((kind) => [
        kind,
        { ...shownOf(labelled, ours, (one) => one.kind === kind) },
      ]),
    ),
  );
  const written = ownEntries("written");
  const own: Record<string, object> = {};
  for (const [name, rows] of [
    ["as the feeds give them", unread(written)],
    ["24 with what their pages say", written],
    ["80 of everyday topics, new to the weights", ownEntries("written-dense")],
    ["93 in eleven languages", ownEntries("written-fresh")],
    ["300 of wires, tickers and tabloids", ownEntries("written-wires")],
    ["372 in sixteen languages", ownEntries("written-globe")],
    ["105 nothing was learned from", ownEntries("written-unseen")],
    ["197 of one channel, nothing was learned from", ownEntries("written-channel")],
    ["237 told in several scripts", ownEntries("written-sounds")],
    ["78 in fifteen languages, nothing was learned from", ownEntries("written-mixed")],
    ["126 of events in twos, nothing was learned from", ownEntries("written-twins")],
    ["183 of three days, nothing was learned from", ownEntries("written-days")],
    ["67 in the same words, nothing was learned from", ownEntries("written-forms")],
    ["153 of seven days, nothing was learned from", ownEntries("written-week")],
    ["143 of the same days, kept apart", ownEntries("written-week-apart")],
    ["124 of kinds the others have few of", ownEntries("written-kinds")],
    ["108 of the same kinds, kept apart", ownEntries("written-kinds-apart")],
  ] as const) {
    const stories = rows.map(({ story }) => story);
    const placed = rows.map(({ entry }) => entry);
    const [, ofBaseline] = bestOf(stories, averageLink(placed, thresholds));
    own[name] = {
      ...shown("", bCubed(stories, place(placed))),
      ...shown("baseline ", bCubed(stories, ofBaseline)),
    };
  }
  console.log("our own entries:");
  console.table(own);
  const shuffled = [...Array(shuffles).keys()].map((seed) => shuffledFigures(labelled, seed + 1));
  console.log("entries of each day shuffled, F1/precision/recall:", shuffled.map(brief).join("  "));
}

/** Prints how well the labelled entries are grouped among articles of many years, dealt over the same four days. */
function crowd(labelled: readonly LabelledEntry[]): void {
  const articles = (["en", "fr", "vi"] as const).flatMap((language) =>
    unrelatedDays(language, summaryLength).flat(),
  );
  const [first] = labelled;
  const last = labelled.at(-1);
  if (articles.length === 0 || first === undefined || last === undefined) return;
  const from = first.entry.publishedAt.getTime();
  const stepMs = (last.entry.publishedAt.getTime() - from) / articles.length;
  const dealt = articles.map((entry, index) => ({
    kind: "article",
    story: `article-${index}`,
    // Neighbours in the data are of one language.
    entry: {
      ...entry,
      id: `article-${index}`,
      publishedAt: new Date(from + ((index * dealtApart) % articles.length) * stepMs),
    },
  }));
  const rows = [...labelled, ...dealt].sort(
    (a, b) => a.entry.publishedAt.getTime() - b.entry.publishedAt.getTime(),
  );
  const found = place(rows.map(({ entry }) => entry));
  console.log(`among ${articles.length} articles of many years:`);
  console.table({ "labelled entries": shownOf(rows, found, ({ kind }) => kind !== "article") });
}

const dealtApart = 101;
/** As feeds give them. */
const summaryLength = 220;

/** Prints how many of the articles that have nothing to do with one another are put together nevertheless. */
function unrelated(): void {
  const rows: Record<string, object> = {};
  for (const language of ["en", "fr", "vi"] as const)
    for (const [name, lengthMax] of [
      ["a summary", summaryLength],
      ["the article", Number.POSITIVE_INFINITY],
    ] as const) {
      const sizes = unrelatedDays(language, lengthMax).flatMap((entries) => {
        const found = place(entries);
        return found.map((story) => found.filter((other) => other === story).length);
      });
      if (sizes.length === 0) continue;
      const together = sizes.filter((size) => size > 1).length;
      rows[`${language}, feeds give ${name}`] = {
        entries: sizes.length,
        "put together %": Number(((100 * together) / sizes.length).toFixed(1)),
        "largest story": Math.max(...sizes),
      };
    }
  if (Object.keys(rows).length === 0) return;
  console.log("articles of many years as one day's news, few of which belong together:");
  console.table(rows);
}

/** Figures of some of the entries, their partners among all. */
function shownOf(
  labelled: readonly LabelledEntry[],
  found: readonly string[],
  isOf: (entry: LabelledEntry) => boolean,
): object {
  const of = labelled.flatMap((entry, index) => (isOf(entry) ? [{ entry, index }] : []));
  let precision = 0;
  let recall = 0;
  for (const { entry, index } of of) {
    const mine = labelled.filter((_, other) => found[other] === found[index]);
    const theirs = labelled.filter(({ story }) => story === entry.story).length;
    const right = mine.filter(({ story }) => story === entry.story).length;
    precision += right / mine.length / of.length;
    recall += right / theirs / of.length;
  }
  return {
    entries: of.length,
    ...shown("", { f1: (2 * precision * recall) / (precision + recall), precision, recall }),
  };
}

function bestOf(
  truth: readonly string[],
  found: ReadonlyMap<number, readonly string[]>,
): readonly [number, readonly string[]] {
  const ranked = [...found].sort((a, b) => bCubed(truth, b[1]).f1 - bCubed(truth, a[1]).f1);
  const [best] = ranked;
  if (best === undefined) throw new RangeError("no threshold");
  return best;
}

function shuffledFigures(labelled: readonly LabelledEntry[], seed: number): BCubed {
  const day = ({ entry }: LabelledEntry): string => entry.publishedAt.toISOString().slice(0, 10);
  const order = labelled
    .map((row, index) => ({ row, key: (Math.imul(index + 1, 2654435761 * seed) >>> 0) / 2 ** 32 }))
    .sort((a, b) => day(a.row).localeCompare(day(b.row)) || a.key - b.key)
    .map(({ row }) => row);
  return bCubed(
    order.map(({ story }) => story),
    place(order.map(({ entry }) => entry)),
  );
}

function shown(prefix: string, { f1, precision, recall }: BCubed): object {
  return {
    [`${prefix}F1`]: Number((100 * f1).toFixed(1)),
    [`${prefix}precision`]: Number((100 * precision).toFixed(1)),
    [`${prefix}recall`]: Number((100 * recall).toFixed(1)),
  };
}

function brief({ f1, precision, recall }: BCubed): string {
  return [f1, precision, recall].map((share) => (100 * share).toFixed(1)).join("/");
}

function speed(): void {
  place(syntheticEntries(2_000));
  const times = [10_000, 30_000, 100_000].map((count) => {
    const entries = syntheticEntries(count);
    // Time of the processor, collecting garbage included: others may be at work on the machine.
    const started = process.cpuUsage();
    const groups = new Set(place(entries)).size;
    const { user, system } = process.cpuUsage(started);
    const seconds = (user + system) / 1_000_000;
    console.log(`${count} entries: ${seconds.toFixed(2)} s of processor, ${groups} stories`);
    return { count, seconds };
  });
  const [first] = times;
  const last = times.at(-1);
  if (first === undefined || last === undefined) return;
  const exponent = Math.log(last.seconds / first.seconds) / Math.log(last.count / first.count);
  console.log(`growth: n^${exponent.toFixed(2)}`);
}
