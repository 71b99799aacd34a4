import { expect, it } from "vitest";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";

const reports = [
  ["Resolved", "All webhooks that were held back since the morning have been sent in their order."],
  [
    "Monitoring",
    "We have moved the queue of the harbour to new disks, and expect to be done at noon.",
  ],
  ["Investigating", "We are looking into reports of webhooks of the harbour that arrive late."],
] as const;

it.each([
  ["the newest first", reports],
  ["the newest last", reports.toReversed()],
])("the brief of an incident opens with its latest state, %s", (_order, all) => {
  const article = articleFromText(all.flat().join("\n\n"), {
    language: "en",
    title: "Late webhooks in the harbour",
  });
  const written = writeBrief(article, { length: "standard" });
  expect(written.ok && written.value.gist.text).toBe(reports[0][1]);
  expect(written.ok && written.value.next).toBeUndefined();
});
