import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { trainWeights } from "./train-weights.ts";
import { trainingExamples } from "./training-data.ts";

/** `npm run train`: learns `src/brief/weights.json` anew from the open sets of the data. */
const folder = join(process.env.NEWSBRIEF_DATA ?? "../shared/data", "news", "train-open");
const target = fileURLToPath(new URL("../weights.json", import.meta.url));
const started = performance.now();
const examples = trainingExamples(folder);
console.log(`${examples.length} examples from ${folder}`);
const text = `${JSON.stringify(trainWeights(examples))}\n`;
writeFileSync(target, text);
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${target}: ${Buffer.byteLength(text)} bytes after ${seconds} s`);
