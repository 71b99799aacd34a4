import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where the research data is, if it is there. */
export const dataFolder = resolve(process.env.NEWSBRIEF_DATA ?? "../shared/data");

/** Rows of a JSON Lines file of the research data; says so and gives `undefined` when it is not there. */
export function researchRows<Row>(path: string): readonly Row[] | undefined {
  const file = dataFile(path);
  if (file === undefined) return undefined;
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line): Row => JSON.parse(line));
}

/** What was said to be missing, once. */
const missing = new Set<string>();

/** Path of a file or folder of the research data; says so and gives `undefined` when it is not there. */
export function dataFile(path: string): string | undefined {
  const file = join(dataFolder, path);
  if (existsSync(file)) return file;
  if (!missing.has(file))
    process.stderr.write(
      `SKIPPED: no ${file}; set NEWSBRIEF_DATA to the folder of the research data.\n`,
    );
  missing.add(file);
  return undefined;
}
