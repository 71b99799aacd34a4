import { chooseSentences } from "#brief/choose-sentences.ts";
import { sentenceDocument } from "#brief/sentence-document.ts";
import { newsSets } from "./brief-data.ts";

/** Words of a text, and how often it is timed: more often where one time says little. */
const sizes = [
  [500, 200],
  [2_000, 100],
  [10_000, 20],
  [50_000, 8],
] as const;
const warmUpCount = 300;

/**
 * Prints how long three sentences are chosen from texts of each size, by processor time of the warm process: texts
 * are runs of real articles, other ones each time, from characters to sentences.
 */
export function speed(): void {
  const set = newsSets(Number.POSITIVE_INFINITY).find(({ name }) => name === "en-cnndm");
  if (set === undefined) return;
  const words = set.docs
    .map(({ text }) => text)
    .join("\n")
    .split(/(?<=\s)/);
  const textFrom = (start: number, count: number): string => {
    const parts: string[] = [];
    for (let i = 0; i < count; i++) parts.push(words[(start + i) % words.length] ?? "");
    return parts.join("");
  };
  const chosen = (text: string): number =>
    chooseSentences(sentenceDocument(text, "en", "A bridge fell in Hull"), {
      kind: "sentences",
      count: 3,
    }).length;
  for (let i = 0; i < warmUpCount; i++) chosen(textFrom(i * 173, 500));

  console.log("\nprocessor time (ms) to choose three sentences, and per 1,000 words\n");
  console.log("| words | median | 95th percentile | per 1,000 words |\n|---|---|---|---|");
  for (const [size, times] of sizes) {
    const measured: number[] = [];
    for (let i = 0; i < times; i++) {
      const text = textFrom(i * 997, size);
      const started = process.cpuUsage();
      chosen(text);
      const { user, system } = process.cpuUsage(started);
      measured.push((user + system) / 1000);
    }
    measured.sort((one, other) => one - other);
    const median = measured[measured.length >> 1] ?? Number.NaN;
    const late = measured[Math.floor(measured.length * 0.95)] ?? Number.NaN;
    console.log(
      `| ${size} | ${median.toFixed(2)} | ${late.toFixed(2)} | ${((1000 * median) / size).toFixed(2)} |`,
    );
  }
}
