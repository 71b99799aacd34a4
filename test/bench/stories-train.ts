import type { StoryWeights } from "#story/story-weights.ts";
import { storyWeights } from "#story/story-weights.ts";
import { labelledEntries, ownEntries, unread } from "./stories-data.ts";
import { figures, interval, type PerStory, placeUnseen, type Streams } from "./stories-folds.ts";
import { type Example, examples, learnedNames, train, weightsOf } from "./stories-learn.ts";
import { unrelatedToLearnFrom } from "./stories-unrelated.ts";

/** What a mistake on an article of {@link unrelatedToLearnFrom} counts: it is not known for sure that none belong together. */
const unrelatedWeight = 0.3;
/** And on the entries of our own that are like the labelled ones in little but that they are news. */
const furtherWeight = 0.4;
/** Pull of the weights to nothing, in decisions. */
const shippedRidge = 8;
const orders = [0, 1, 2, 3];
const thresholds = [-1, -0.8, storyWeights.threshold, -0.4, -0.2];

/**
 * `npm run bench -- stories-train [ridge]`: learns the weights of stories anew and prints them as they stand in
 * `src/story/story-weights.ts`, and what weights are worth for stories they were not learned from.
 */
export function run(flags: readonly string[]): void {
  const labelled = labelledEntries();
  if (labelled === undefined) return;
  const ridge = Number(flags[0] ?? shippedRidge);
  const further = (
    ["written-dense", "written-fresh", "written-wires", "written-globe", "written-sounds"] as const
  ).map(ownEntries);
  const streams = [labelled, unread(ownEntries("written")), ...further];
  const unrelated = unrelatedToLearnFrom().flatMap((day) =>
    examples(day.map((entry) => ({ entry, story: `u-${entry.id}`, kind: "single" }))),
  );
  const data = [
    ...[labelled, unread(ownEntries("written"))].flatMap(examples),
    ...further.flatMap(examples).map((example) => ({ ...example, weight: furtherWeight })),
    ...unrelated.map((example) => ({ ...example, weight: unrelatedWeight })),
  ];
  const weights = weightsOf(train(data, ridge), storyWeights.threshold);
  console.log(`  threshold: ${storyWeights.threshold},`);
  for (const name of learnedNames)
    console.log(`  ${name}: ${Number(weights[name as keyof StoryWeights].toFixed(2))},`);
  const stories = [...new Set(streams.flat().map(({ story }) => story))];
  const worlds = [...new Set(stories.map(worldOf))];
  showByWorld(worlds, streams, data, ridge);
  showUnseen(weights);
}

/** Prints what weights are worth for the entries of our own that nothing was learned from. */
function showUnseen(weights: StoryWeights): void {
  for (const name of [
    "written-unseen",
    "written-channel",
    "written-mixed",
    "written-twins",
    "written-days",
    "written-forms",
  ] as const) {
    const entries = ownEntries(name);
    console.log(`\n${entries.length} entries, never learned from`);
    const rows: Record<string, object> = {};
    for (const threshold of thresholds)
      rows[threshold] = rowOf(placeUnseen([entries], () => ({ ...weights, threshold }), orders));
    console.table(rows);
  }
}

/** Who wrote a story: each has towns, people and outlets of its own. */
const worldOf = (story: string): string => story.slice(0, 1);

function showByWorld(
  worlds: readonly string[],
  streams: Streams,
  data: readonly Example[],
  ridge: number,
): void {
  console.log(`\nall of a writer's news left out, ${worlds.join(", ")}`);
  console.log("B-cubed in %, and where 95 % of draws of stories fall");
  const learned = new Map(
    worlds.map((world) => [
      world,
      train(
        data.filter(({ story }) => worldOf(story) !== world),
        ridge,
      ),
    ]),
  );
  const rows: Record<string, object> = {};
  for (const threshold of thresholds)
    rows[threshold] = rowOf(
      placeUnseen(
        streams,
        (story) => weightsOf(learned.get(worldOf(story)) ?? [], threshold),
        orders,
      ),
    );
  console.table(rows);
}

function rowOf(per: PerStory): object {
  const percent = (share: number): string => (100 * share).toFixed(1);
  const { f1, precision, recall } = figures([...per.keys()], per);
  const byWorld = [...new Set([...per.keys()].map(worldOf))].sort().map((world) => {
    const own = figures(
      [...per.keys()].filter((story) => worldOf(story) === world),
      per,
    );
    return [world, `${percent(own.f1)}/${percent(own.precision)}`] as const;
  });
  return {
    F1: percent(f1),
    "F1 95 %": interval(per, "f1", 1).map(percent).join("–"),
    precision: percent(precision),
    "precision 95 %": interval(per, "precision", 1).map(percent).join("–"),
    recall: percent(recall),
    ...Object.fromEntries(byWorld),
  };
}
