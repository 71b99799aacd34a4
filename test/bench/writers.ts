import { openAiWriter } from "#adapters/model/openai-writer.ts";
import { type BriefPageWorld, briefOfPage } from "#app/briefs/brief-page.ts";
import { isForModel } from "#app/briefs/is-for-model.ts";
import type { ModelWriter } from "#app/ports.ts";
import { numberedSentences } from "#brief/by-model/numbered-sentences.ts";
import { check } from "#brief/check/claims/check.ts";
import { ungroundedNames, ungroundedNumbers } from "#brief/check/grounding.ts";
import { prepareSource } from "#brief/check/prepare-source.ts";
import { checkWritten, writtenSource } from "#brief/check/written/check-written.ts";
import type { Article } from "#model/article.ts";
import type { Brief } from "#model/brief.ts";
import { asPageKey, type PageKey } from "#model/page-key.ts";
import { devArticles, hasDevArticles } from "../brief/form/dev-articles.ts";
import type { Wrote } from "../support/faithful-sentences.ts";
import { fakeModelBudget } from "../support/fake-model-budget.ts";
import {
  fakeClock,
  fakeLedger,
  fakeLog,
  fakePages,
  fakeReading,
  fakeStore,
} from "../support/fake-world.ts";
import {
  type Answer,
  adversarialAnswer,
  answerJson,
  faithfulAnswer,
  tellsFalsehood,
} from "../support/model-answers.ts";
import { modelArticles } from "../support/model-articles.ts";
import { type ModelReply, startModelServer } from "../support/model-server.ts";
import { seeded } from "../support/random.ts";
import { retold } from "./writers-retold.ts";

/** Answers of each sort. */
const answersOfEach = 1000;

/** The rules were made looking at what this one let through; a figure to believe takes another (`--seed`). */
const seedUsual = 2026;

/** Faithful answers that go the whole way; all are looked at sentence by sentence. */
const honestMax = 300;

/** Says of each sentence of an answer whether it may be shown. */
type Gate = (answer: Answer) => (sentence: Wrote) => boolean;

const gates: Readonly<Record<string, Gate>> = {
  "no checker": () => () => true,
  "numbers and names": ({ article }) => {
    const source = prepareSource(article.text, article.language);
    return ({ text }) =>
      ungroundedNumbers(text, source).length === 0 && ungroundedNames(text, source).length === 0;
  },
  "claim checker": ({ article }) => {
    const source = prepareSource(article.text, article.language);
    return ({ text }) => {
      const { supported, reasons } = check(text, source, article.language);
      return supported && reasons.length === 0;
    };
  },
  "sentence checker": ({ article }) => {
    const source = writtenSource(article, numberedSentences(article));
    return (sentence) => checkWritten(sentence, source).length === 0;
  },
};

/**
 * `npm run bench -- writers [--seed 2026] [--answers 1000]`: how many planted falsehoods of a lying model reach a brief, and how many
 * faithful answers survive, by how sentences are checked; then both through the whole way, over loopback.
 * `-- writers retold`: what is retold freely, see `writers-retold.ts`.
 */
export async function run(flags: readonly string[]): Promise<void> {
  if (flags[0] === "retold") return retold(flags);
  const numberOf = (flag: string): number => Number(flags[flags.indexOf(flag) + 1]) || 0;
  const count = (flags.includes("--answers") && numberOf("--answers")) || answersOfEach;
  const seed = (flags.includes("--seed") && numberOf("--seed")) || seedUsual;
  const articles = articlesForModels();
  const random = seeded(seed);
  console.log(`${articles.length} articles, ${count} answers of each sort, seed ${seed}\n`);
  const lying = answers(count, () => {
    const article = random.pick(articles);
    const elsewhere = random.pick(
      articles.filter((each) => each.language === article?.language && each !== article),
    );
    return article && adversarialAnswer(article, elsewhere ?? article, random);
  });
  const faithful = answers(count, () => {
    const article = random.pick(articles);
    return article && faithfulAnswer(article, random);
  });
  compareGates(lying, faithful);
  await wholeWay(lying, faithful);
}

function articlesForModels(): readonly Article[] {
  const known = hasDevArticles() ? devArticles(6).map(({ article }) => article) : [];
  return [...modelArticles, ...known.filter(isForModel)];
}

function answers(count: number, make: () => Answer | undefined): readonly Answer[] {
  const made: Answer[] = [];
  for (let tries = 0; made.length < count && tries < count * 20; tries += 1) {
    const answer = make();
    if (answer !== undefined) made.push(answer);
  }
  return made;
}

function compareGates(lying: readonly Answer[], faithful: readonly Answer[]): void {
  const byGate: Record<string, Record<string, string>> = {};
  const falseKinds: Record<string, Record<string, string>> = {};
  const faithfulKinds: Record<string, Record<string, string>> = {};
  for (const [name, gate] of Object.entries(gates)) {
    const started = performance.now();
    const liesPassed = new Map<string, [number, number]>();
    let answersWithLie = 0;
    for (const answer of lying) {
      const passes = gate(answer);
      const shown = answer.sentences.map((sentence) => ({ sentence, isShown: passes(sentence) }));
      for (const { sentence, isShown } of shown) {
        if (sentence.isFalse) count(liesPassed, sentence.kind, isShown);
      }
      if (shown.some(({ sentence, isShown }) => sentence.isFalse && isShown)) answersWithLie += 1;
    }
    const kept = new Map<string, [number, number]>();
    let answersKept = 0;
    for (const answer of faithful) {
      const passes = gate(answer);
      const shown = answer.sentences.filter((sentence) => {
        const isShown = passes(sentence);
        count(kept, sentence.kind, isShown);
        return isShown;
      });
      // A gist and two points are a brief; with less, the embedded one is taken.
      if (shown.length >= 3) answersKept += 1;
    }
    byGate[name] = {
      "lies shown": share(liesPassed),
      "answers with a lie shown": `${answersWithLie} of ${lying.length}`,
      "faithful answers kept": percent(answersKept, faithful.length),
      "faithful sentences kept": share(kept),
      "ms an answer": ((performance.now() - started) / (lying.length + faithful.length)).toFixed(1),
    };
    for (const [kind, [passed, all]] of liesPassed) {
      falseKinds[kind] = { ...falseKinds[kind], all: String(all), [name]: String(passed) };
    }
    for (const [kind, [passed, all]] of kept) {
      faithfulKinds[kind] = {
        ...faithfulKinds[kind],
        all: String(all),
        [name]: percent(passed, all),
      };
    }
  }
  console.table(byGate);
  console.log("planted falsehoods that would be shown, by kind");
  console.table(falseKinds);
  console.log("faithful sentences kept, by how they were written");
  console.table(faithfulKinds);
}

function count(counts: Map<string, [number, number]>, kind: string, isShown: boolean): void {
  const [passed, all] = counts.get(kind) ?? [0, 0];
  counts.set(kind, [passed + Number(isShown), all + 1]);
}

function share(counts: ReadonlyMap<string, readonly [number, number]>): string {
  const passed = [...counts.values()].reduce((sum, [one]) => sum + one, 0);
  const all = [...counts.values()].reduce((sum, [, each]) => sum + each, 0);
  return `${passed} of ${all} (${percent(passed, all)})`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

/** Both sorts of answers, and a model that mostly fails, from a server on loopback to the brief in the store. */
async function wholeWay(lying: readonly Answer[], faithful: readonly Answer[]): Promise<void> {
  let reply: ModelReply = { kind: "empty" };
  const server = await startModelServer(() => reply);
  const writer = openAiWriter({
    kind: "openai",
    modelId: "adversary",
    name: "adversary",
    baseUrl: server.openAiUrl,
    price: { dollarsIn: 0, dollarsOut: 0 },
    timeoutMs: 5000,
    answerTokensMax: 1800,
  });
  const random = seeded(7);
  let reached = 0;
  let byModel = 0;
  for (const answer of lying) {
    reply = { kind: "text", text: answerJson(answer) };
    const briefs = await briefsOf(writer, answer.article);
    byModel += Number(briefs[0]?.writer.kind === "model");
    reached += Number(briefs.some((brief) => showsLie(brief, answer)));
  }
  let survived = 0;
  let mostlyOwn = 0;
  let [ownSentences, allSentences] = [0, 0];
  const honest = faithful.slice(0, honestMax);
  for (const answer of honest) {
    reply = { kind: "text", text: answerJson(answer) };
    const [brief] = await briefsOf(writer, answer.article);
    if (brief?.writer.kind !== "model") continue;
    const [own, all] = wordsOf(brief);
    survived += 1;
    mostlyOwn += Number(own >= all / 2);
    ownSentences += own;
    allSentences += all;
  }
  let briefed = 0;
  const failing = faithful.slice(0, 200);
  for (const answer of failing) {
    const failure = random.pick<ModelReply>([
      { kind: "empty" },
      { kind: "refused" },
      { kind: "hang-up" },
      { kind: "status", status: 429 },
      { kind: "status", status: 503 },
      { kind: "cut-off", text: answerJson(answer).slice(0, 200) },
      { kind: "text", text: answerJson(answer).slice(0, 300) },
    ]);
    reply =
      random.next() < 0.8 && failure !== undefined
        ? failure
        : { kind: "text", text: answerJson(answer) };
    const [brief] = await briefsOf(writer, answer.article);
    briefed += Number(brief !== undefined);
  }
  await server.close();
  console.log("from the model's server to the brief");
  console.table({
    "lying answers: a falsehood reached a brief": `${reached} of ${lying.length}`,
    "lying answers: some of it was kept": `${byModel} of ${lying.length}`,
    "faithful answers: the model's brief was shown": `${survived} of ${honest.length}`,
    "at least half of it in the model's words": `${mostlyOwn} of ${honest.length}`,
    "sentences shown that are the model's words": `${ownSentences} of ${allSentences}`,
    "a model that fails 8 times of 10: briefs made": `${briefed} of ${failing.length}`,
  });
}

const page = asPageKey("a".repeat(22)) as PageKey;
const asker = {
  workspace: { platform: "slack", workspaceId: "T1" },
  userId: "U1",
  mayWait: false,
} as const;

/** The briefs of each length that an asker gets, from a store of its own. */
async function briefsOf(writer: ModelWriter, article: Article): Promise<readonly Brief[]> {
  const clock = fakeClock();
  const store = fakeStore();
  await store.putArticle({ page, article }, []);
  const world: BriefPageWorld = {
    ...fakeReading(),
    pages: fakePages({}),
    store,
    log: fakeLog(),
    model: {
      writer,
      budget: fakeModelBudget(clock, { tokensMax: 1e9, microdollarsMax: 1e9 }),
      ledger: fakeLedger(clock),
      clock,
      log: fakeLog(),
      newMarker: () => "marker-2c91",
    },
  };
  const briefs: Brief[] = [];
  for (const length of ["standard", "short", "long"] as const) {
    const found = await briefOfPage(world, page, length, asker);
    if (found !== undefined) briefs.push(found.brief);
  }
  return briefs;
}

function showsLie({ gist, next, points, headline }: Brief, answer: Answer): boolean {
  const shown = [headline, ...[gist, ...points, ...(next ? [next] : [])].map(({ text }) => text)];
  return shown.some((text) => tellsFalsehood(text, answer));
}

/** Sentences of a brief, and how many of them are the model's own words. */
function wordsOf({ gist, next, points }: Brief): readonly [own: number, all: number] {
  const sentences = [gist, ...points, ...(next ? [next] : [])];
  return [sentences.filter(({ pieces }) => pieces.length === 0).length, sentences.length];
}
