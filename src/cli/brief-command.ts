import pc from "picocolors";
import type { Budget } from "#brief/choose-sentences.ts";
import { wordsAskedMin } from "#brief/form/choice/lengths.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { terminalBrief } from "#present/terminal/brief-text.ts";
import { briefRow } from "./brief-rows.ts";
import { briefSource } from "./brief-source.ts";
import { complain } from "./complain.ts";
import { explainUnbriefed } from "./explain-unbriefed.ts";
import { answerJsonLines, besideRows } from "./json-lines.ts";
import { type ModelBriefOptions, modelBrief, writerSettings } from "./model-brief.ts";
import { progressLine } from "./progress-line.ts";

export type BriefCommandOptions = {
  readonly jsonl?: true;
  readonly json?: true;
  readonly sentences?: number;
  readonly words?: number;
} & ModelBriefOptions;

/** What is asked for and cannot be had together, as a sentence; `undefined` when all can. */
export function conflictOf(
  options: BriefCommandOptions,
  source: string | undefined,
): string | undefined {
  const beside = besideRows(options, source);
  if (beside !== undefined) return beside;
  if (options.jsonl === undefined && options.sentences !== undefined) {
    return "--sentences counts those of summaries: add --jsonl, or give --words.";
  }
  if (options.sentences !== undefined && options.words !== undefined) {
    return "--sentences and --words both say how long: give one of them.";
  }
  if (options.jsonl === undefined && (options.words ?? wordsAskedMin) < wordsAskedMin) {
    return `A brief has a headline and a sentence, and takes ${wordsAskedMin} words at the least: give --words ${wordsAskedMin} or more.`;
  }
  if (options.jsonl && options.language !== undefined) {
    return "--language is for a model that writes, and it briefs one article at a time: leave out --jsonl.";
  }
  if (options.writer === undefined || options.writer === "none") return undefined;
  if (options.words !== undefined) {
    return "--words keeps to the article’s own sentences, and --writer has a model write: give one of them.";
  }
  return options.jsonl && "--writer briefs one article at a time: leave out --jsonl.";
}

/**
 * `newsbrief brief <source>`: prints the brief of one article.
 *
 * @param source a link, a file, or `-` for standard input
 * @returns the exit code: 0 with a brief, 1 without
 */
export async function briefOne(source: string, options: BriefCommandOptions): Promise<0 | 1> {
  const settings = writerSettings(options);
  if (options.language !== undefined && settings === undefined) {
    return complain("--language is for a model that writes: add --writer, or set MODEL_WRITER.");
  }
  const progress = progressLine();
  const read = await briefSource(source, progress.show);
  progress.clear();
  if (!read.ok) return complain(read.problem);
  const { words } = options;
  const written = writeBrief(read.value, {
    length: "standard",
    ...(words !== undefined && { words }),
  });
  if (!written.ok) return complain(explainUnbriefed(written.problem));
  let brief = written.value;
  if (settings !== undefined && words === undefined) {
    progress.show(`Asking ${settings.name}…`);
    const byModel = await modelBrief(read.value, settings, options);
    progress.clear();
    if (byModel.complaint !== undefined) complain(byModel.complaint);
    brief = byModel.brief ?? brief;
  }
  process.stdout.write(
    options.json
      ? `${JSON.stringify(brief, null, 2)}\n`
      : terminalBrief(brief, pc, process.stdout.columns),
  );
  return 0;
}

/**
 * `newsbrief brief --jsonl`: rows `{ id, text, title?, lang? }` in, `{ id, summary, brief }` out, or `noBrief`
 * in place of `brief`: a sentence that says why there is none.
 * With `words` the summary's last sentence may run over, for whoever cuts behind that many words.
 * With neither the summary is as long as its words are worth it, mostly one to three sentences.
 */
export async function briefRows(options: BriefCommandOptions): Promise<0 | 1> {
  const budget = budgetOf(options);
  return answerJsonLines(process.stdin, process.stdout, (row) => briefRow(row, budget));
}

function budgetOf({ sentences, words }: BriefCommandOptions): Budget {
  if (sentences !== undefined) return { kind: "sentences", count: sentences };
  return words === undefined ? { kind: "free" } : { kind: "cut", words };
}
