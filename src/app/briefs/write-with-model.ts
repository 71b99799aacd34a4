import { briefFromAnswer } from "#brief/by-model/brief-from-answer.ts";
import { type CheckedAnswer, checkAnswer } from "#brief/by-model/check-answer.ts";
import { modelTask } from "#brief/by-model/model-task.ts";
import { numberedSentences } from "#brief/by-model/numbered-sentences.ts";
import { readAnswer } from "#brief/by-model/read-answer.ts";
import { writeBrief } from "#brief/write-brief.ts";
import type { Article } from "#model/article.ts";
import { type Brief, type BriefLength, briefLengths } from "#model/brief.ts";
import type { Workspace } from "#model/channel.ts";
import type { Language } from "#model/language.ts";
import { callUsage, noUsage } from "#model/model-usage.ts";
import type { WritingOutcome, WritingTask } from "#model/writing-task.ts";
import { dayMs } from "#shared/durations.ts";
import type { Clock, Ledger, Log, ModelBudget, ModelWriter, StoredArticle } from "../ports.ts";

export type ModelWorld = {
  readonly writer: ModelWriter;
  readonly budget: ModelBudget;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly log: Log;
  /** Makes a word that nobody can guess. */
  readonly newMarker: () => string;
};

export type ModelBriefs =
  /** Every length that the text allows, from one call, checked. */
  | { readonly kind: "written"; readonly briefs: readonly Brief[] }
  /** Another worker is at it. */
  | { readonly kind: "held" }
  /** The workspace's month has too little left; another workspace's may have more. */
  | { readonly kind: "over-budget" }
  /** Its service did not serve us; the next asker's call may be. */
  | { readonly kind: "unavailable" }
  /** It was tried and gave nothing that may be shown: for this page the embedded brief counts. */
  | { readonly kind: "failed" };

/** Time that storing an answer takes beside writing it, in milliseconds. */
const storingMs = 10_000;

/** How long a page is known to have been tried: as long as its brief is kept. */
const triedMs = 3 * dayMs;

/**
 * Has a model write the briefs of a page, once for everybody, and checks each sentence before anyone sees it.
 *
 * @param payer the workspace that asked, whose budget pays
 * @param store keeps what passed, before anybody else may look for it
 * @param translateTo language of the briefs where it is not the article's
 */
export async function writeWithModel(
  world: ModelWorld,
  { article, page }: StoredArticle,
  payer: Workspace,
  store: (briefs: readonly Brief[]) => Promise<void>,
  translateTo?: Language,
): Promise<ModelBriefs> {
  const { clock, ledger, log, writer } = world;
  const period = Math.floor(clock.now().getTime() / triedMs);
  const key = `MODEL#${page}#${translateTo ?? article.language}#${period}`;
  const claim = await ledger.claim(key, writer.timeoutMs + storingMs);
  if (claim.kind === "held") return { kind: "held" };
  if (claim.kind === "settled") return { kind: "failed" };
  try {
    const briefs = await written(world, article, payer, translateTo);
    if (briefs === "over-budget" || briefs === "unavailable") {
      await ledger.release(key);
      log.info("no model wrote", { page, reason: briefs });
      return { kind: briefs };
    }
    await store(briefs);
    // Settled last: who finds it settled finds the briefs, too.
    await ledger.settle(key);
    return briefs.length === 0 ? { kind: "failed" } : { kind: "written", briefs };
  } catch (error) {
    await ledger.release(key);
    throw error;
  }
}

async function written(
  world: ModelWorld,
  article: Article,
  payer: Workspace,
  translateTo: Language | undefined,
): Promise<readonly Brief[] | "over-budget" | "unavailable"> {
  const { log, writer } = world;
  const marker = world.newMarker();
  const sentences = numberedSentences(article);
  const task = modelTask(article, sentences, {
    today: world.clock.now(),
    marker,
    ...(translateTo !== undefined && { translateTo }),
  });
  const outcome = await callWithin(world, task, payer);
  if (outcome === undefined) return "over-budget";
  if (outcome.kind !== "answered" && outcome.kind !== "cut-off") {
    log.warn("a model wrote nothing", {
      model: writer.name,
      outcome: outcome.kind,
      detail: outcome.kind === "unavailable" ? outcome.detail : undefined,
    });
    return outcome.kind === "unavailable" ? "unavailable" : [];
  }
  const givesAway = outcome.text.includes(marker);
  const answer = givesAway ? undefined : readAnswer(outcome.text);
  if (answer === undefined) {
    const shape = outcome.kind === "cut-off" ? "cut off" : "not in shape";
    const what = givesAway ? "gave its instructions away" : shape;
    log.warn("a model's answer was thrown away", { model: writer.name, what });
    return [];
  }
  const checked = checkAnswer(answer, article, sentences, translateTo);
  const briefs = briefLengths.flatMap(
    (length) => briefOf(checked, article, length, writer.name, translateTo) ?? [],
  );
  log.info("a model's answer was checked", {
    model: writer.name,
    sentences: checked.points.length + (checked.gist ? 1 : 0),
    refused: checked.refused.length,
    kept: briefs.length > 0,
  });
  return briefs;
}

function briefOf(
  checked: CheckedAnswer,
  article: Article,
  length: BriefLength,
  writer: string,
  translateTo: Language | undefined,
): Brief | undefined {
  const embedded = writeBrief(article, { length });
  if (!embedded.ok) return undefined;
  return briefFromAnswer(checked, embedded.value, article, writer, translateTo);
}

/** Calls the model if the month's budget holds the call. @returns `undefined` when it does not */
async function callWithin(
  { budget, writer }: ModelWorld,
  task: WritingTask,
  payer: Workspace,
): Promise<WritingOutcome | undefined> {
  const most = callUsage(writer.price, tokensAtMost(task), writer.answerTokensMax);
  const reservation = await budget.reserve(payer, most);
  if (reservation === undefined) return undefined;
  const outcome = await writer.write(task);
  const used = "used" in outcome ? outcome.used : undefined;
  const took =
    outcome.kind === "unavailable"
      ? noUsage
      : used === undefined
        ? most
        : callUsage(writer.price, used.tokensIn, used.tokensOut);
  await budget.settle(reservation, took);
  return outcome;
}

/** Bytes of a token at the least, over the alphabets we meet: four letters of English, one sign of Chinese. */
const bytesPerToken = 2.5;

/** Tokens of the schema, and of what a service puts round a message. */
const framingTokens = 500;

function tokensAtMost({ instructions, data }: WritingTask): number {
  return Math.ceil(Buffer.byteLength(instructions + data) / bytesPerToken) + framingTokens;
}
