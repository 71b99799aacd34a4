import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ModelServer, startModelServer } from "../support/model-server.ts";
import { promiseWorld } from "./world.ts";

/** What a model makes up beside one sentence that is true. */
const invented = {
  headline: "Mayor Ada Brook resigns over pier",
  gist: "Mayor Ada Brook resigned on Tuesday after 12 members voted against the pier of Westmere.",
  points: [
    "Seven members voted in favour and nine against.",
    "“I was never asked”, said council leader Ada Brook.",
    "The work should begin in May and will cost 4.2 million pounds, council leader Ada Brook said after the meeting.",
  ],
};

let model: ModelServer;
let asks = 0;
beforeAll(async () => {
  model = await startModelServer(({ data }) => {
    asks += 1;
    const { sentences } = JSON.parse(data).article as {
      readonly sentences: readonly { readonly n: number }[];
    };
    const from = sentences.map(({ n }) => n);
    const said = (text: string) => ({ text, from: from.slice(0, 4) });
    const { headline, gist, points } = invented;
    const answer = { headline, gist: said(gist), points: points.map(said), next: null };
    return { kind: "text", text: JSON.stringify(answer) };
  });
});
afterAll(() => model.close());

const world = promiseWorld({
  environment: () => ({
    MODEL_WRITER: "openai",
    MODEL_ID: "liar",
    MODEL_NAME: "Liar",
    MODEL_BASE_URL: model.openAiUrl,
  }),
});
const html = readFileSync(new URL("../fixtures/pages/full-en.html", import.meta.url), "utf8");

it("nothing invented: a model that makes things up is not shown, and the brief says whose words it has", async () => {
  const { slack, discord } = await world.brief(world.page("/lied", html));
  expect(asks).toBe(1);
  for (const text of [slack, discord]) {
    expect(text).not.toMatch(/resign|\b12\b|nine against|never asked|May/);
    expect(text).toContain("voted on Tuesday evening to rebuild the old pier");
    expect(text).toContain("extractive, in the article’s own words");
    expect(text).not.toContain("written by");
  }
});
