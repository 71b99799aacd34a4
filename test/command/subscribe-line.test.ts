import { expect, it } from "vitest";
import { readSubscription, splitSubscription } from "#command/read-subscription.ts";
import { subscribeLine } from "#command/subscribe-line.ts";
import { noFilter } from "#model/subscription.ts";
import { aSubscription } from "../support/fake-channels.ts";

const plain = aSubscription({ platform: "slack", workspaceId: "T1", channelId: "C1" });
const filter = {
  ...noFilter,
  only: ["ferry", "high water"],
  not: ["football"],
  outletsNot: ["Sport"],
  languages: ["fr"],
} as const;

it("is read back on Slack as what it was made of", () => {
  const line = subscribeLine({ ...plain, mode: "live", weight: "high", filter }, "slack");
  const read = readSubscription(splitSubscription(line.replace("/brief subscribe ", "")));
  expect(read).toMatchObject({
    value: {
      ...{ url: plain.feedUrl, mode: "live", weight: "high", only: filter.only, not: filter.not },
      ...{ outletsNot: filter.outletsNot, languages: filter.languages },
    },
  });
});

it("is made of a command and its options on Discord", () => {
  expect(subscribeLine({ ...plain, weight: "low", filter }, "discord")).toBe(
    `/subscribe feed: ${plain.feedUrl} weight: low only: ferry, high water not: football not_from: Sport languages: fr`,
  );
  expect(subscribeLine(plain, "discord")).toBe(`/subscribe feed: ${plain.feedUrl}`);
});
