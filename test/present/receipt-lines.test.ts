import { expect, it } from "vitest";
import { receiptsWithin } from "#present/receipt-lines.ts";
import { sampleBrief, sentence } from "../support/briefs.ts";

it.each([
  ["all of them where they just fit", 0, 4, 0],
  ["all but the last where a character is missing", -1, 3, 1],
])("the receipts of a brief are %s", (_, more, shown, leftOut) => {
  const { quotation: _quotation, next: _next, ...rest } = sampleBrief();
  const brief = {
    ...rest,
    gist: sentence("Gist."),
    points: ["One.", "Two.", "Three."].map(sentence),
  };
  const { receipts } = receiptsWithin(brief, 10_000);
  const length = receipts.flatMap((one) => [one.sentence, ...one.sources]).join("").length;
  const within = receiptsWithin(brief, length + more);
  expect([within.receipts.length, within.leftOut]).toEqual([shown, leftOut]);
});
