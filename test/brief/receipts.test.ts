import { describe, expect, it } from "vitest";
import { writeBrief } from "#brief/write-brief.ts";
import { factsIn } from "#language/facts.ts";
import type { Article } from "#model/article.ts";
import type { Brief, BriefSentence } from "#model/brief.ts";
import { devArticles, hasDevArticles } from "./form/dev-articles.ts";

/** The promise "nothing invented": each sentence and each fact of a brief stands in the article, at the offsets it gives. */

/** All of them take a minute or two, so every eighth is looked at unless NEWSBRIEF_TESTS=all, as .ci/run has it. */
const step = process.env.NEWSBRIEF_TESTS === "all" ? 1 : 8;

type Count = { sentences: number; facts: number; readonly faults: string[] };

function look(brief: Brief, article: Article, count: Count): void {
  const { gist, next, points, quotation } = brief;
  for (const sentence of [gist, ...points, ...(next === undefined ? [] : [next])]) {
    count.sentences += 1;
    count.facts += sentence.facts.length;
    count.faults.push(...faultsOfSentence(sentence, article));
  }
  if (quotation === undefined) return;
  count.facts += 1;
  const said = article.text.slice(quotation.start, quotation.end);
  if (said !== quotation.text) count.faults.push(`not verbatim: ${quotation.text}`);
}

function faultsOfSentence({ facts, pieces, receipts, text }: BriefSentence, article: Article) {
  const faults: string[] = [];
  if (receipts.length === 0) faults.push(`without a receipt: ${text}`);
  for (const { end, start, text: own } of [...receipts, ...facts]) {
    if (article.text.slice(start, end) !== own) faults.push(`not there: ${own}`);
  }
  for (const { end, start } of [...facts, ...pieces]) {
    const isHeld = receipts.some((receipt) => receipt.start <= start && receipt.end >= end);
    if (!isHeld) faults.push(`outside its receipts: ${article.text.slice(start, end)} in ${text}`);
  }
  // No number in digits may stand in the brief but from a piece of the article, or a date made absolute.
  const shown = text.match(/\p{Nd}[\p{Nd}.,:]*\p{Nd}|\p{Nd}/gu) ?? [];
  const receipt = receipts.map((each) => each.text).join("\n");
  const dates = factsIn(text, article.language).filter(({ kind }) => kind === "date");
  for (const digits of shown) {
    const isDate = dates.some(({ text: date }) => date.includes(digits));
    if (!receipt.includes(digits) && !isDate) faults.push(`number not there: ${digits} in ${text}`);
  }
  return faults;
}

describe.skipIf(!hasDevArticles())("receipts of every article of the research data", () => {
  it("hold each sentence and each fact at its offsets", () => {
    const count: Count = { sentences: 0, facts: 0, faults: [] };
    let briefs = 0;
    for (const { article, id } of devArticles(step)) {
      const written = writeBrief(article, { length: "standard" });
      if (!written.ok) continue;
      briefs += 1;
      const before = count.faults.length;
      look(written.value, article, count);
      for (let at = before; at < count.faults.length; at += 1) {
        count.faults[at] = `${id}: ${count.faults[at]}`;
      }
    }
    process.stderr.write(
      `${briefs} briefs${step === 1 ? "" : " (every 8th; NEWSBRIEF_TESTS=all takes all)"}: ${count.sentences} sentences and ${count.facts} facts looked up in their articles\n`,
    );
    expect(count.faults).toEqual([]);
    expect(briefs).toBeGreaterThan(1100 / step);
    expect(count.facts).toBeGreaterThan(2 * briefs);
  });
});
