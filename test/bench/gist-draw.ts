import { createHash } from "node:crypto";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sentences } from "#language/sentences.ts";
import { countWords } from "#language/words.ts";
import type { Article } from "#model/article.ts";
import type { Language } from "#model/language.ts";
import { gistLabels, gistSet, labelFolder, sentenceKey } from "./gist-labels.ts";

/** A shorter text is its own gist, and in a longer one the news stand within these sentences. */
const wordsMin = 120;
const sentencesShown = 40;
const charactersShown = 260;

const usage = `usage:
  npm run bench -- gist-draw --lang fr --from train-open/fr-orangesum:20,traf:10
  npm run bench -- gist-draw --lang fr --answers <file>   lines of "set id 0 3": the accepted sentences by number`;

/**
 * `npm run bench -- gist-draw`: draws articles nobody labelled yet and prints their sentences with numbers, for a person
 * to say which of them tell the news; then takes the answers down. The draw is by hash, and an article that stands in
 * two sets is drawn once.
 */
export async function run(flags: readonly string[]): Promise<void> {
  const flagValue = (flag: string) =>
    flags.includes(flag) ? flags[flags.indexOf(flag) + 1] : undefined;
  const [lang, from, answers] = ["--lang", "--from", "--answers"].map(flagValue);
  if (lang === undefined) console.error(usage);
  else if (answers !== undefined) await takeDown(lang, answers);
  else if (from !== undefined) await draw(lang as Language, from);
  else console.error(usage);
}

async function draw(lang: Language, from: string): Promise<void> {
  const known = new Set<string>();
  for (const { id, set } of gistLabels().get(lang) ?? []) {
    const article = await gistSet(set)?.read(id);
    if (article !== undefined) known.add(sentenceKey(article.text));
  }
  for (const part of from.split(",")) {
    const [set = "", count = "10"] = part.split(":");
    const ids = (gistSet(set)?.ids ?? []).toSorted((one, other) =>
      hashOf(set + one).localeCompare(hashOf(set + other)),
    );
    let left = Number(count);
    for (const id of ids) {
      if (left === 0) break;
      const article = await gistSet(set)?.read(id);
      if (article === undefined || article.language !== lang) continue;
      const key = sentenceKey(article.text);
      if (known.has(key) || countWords(article.text, lang) < wordsMin) continue;
      if (article.readStatus === "wall" || article.readStatus === "shell") continue;
      known.add(key);
      left -= 1;
      print(set, id, article);
    }
  }
}

function print(set: string, id: string, article: Article): void {
  console.log(`\n=== ${set} ${id}\n# ${article.title ?? "(no title)"}`);
  for (const [number, sentence] of listed(article).slice(0, sentencesShown).entries()) {
    console.log(`${number} ${sentence.slice(0, charactersShown)}`);
  }
}

function listed({ blocks, language, text }: Article): readonly string[] {
  return blocks.flatMap(({ end, start }) =>
    sentences(text.slice(start, end), language).map((sentence) => sentence.text),
  );
}

async function takeDown(lang: string, file: string): Promise<void> {
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [set, id, ...numbers] = line.replace(/#.*/, "").trim().split(/\s+/);
    if (set === undefined || id === undefined) continue;
    const article = await gistSet(set)?.read(id);
    if (article === undefined) throw new RangeError(`no article “${set} ${id}”`);
    const found = listed(article);
    const news = numbers.map((number) => {
      const sentence = found[Number(number)];
      if (sentence === undefined) throw new RangeError(`${set} ${id} has no sentence ${number}`);
      return sentenceKey(sentence);
    });
    // What the data keeps for judging is never tuned on; else the article's own key decides.
    const isTest = set.startsWith("dev/") || Number.parseInt(hashOf(article.text), 16) % 2 === 1;
    const label = { set, id, news, half: isTest ? "test" : "tune" };
    appendFileSync(join(labelFolder, `${lang}.jsonl`), `${JSON.stringify(label)}\n`);
  }
}

function hashOf(text: string): string {
  return createHash("sha256").update(`gist ${text}`).digest("hex").slice(0, 8);
}
