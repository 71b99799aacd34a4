import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadLambdas } from "#local/load-lambdas.ts";
import { discordSeat, slackSeat } from "#local/local-worlds.ts";
import { type ModelServer, startModelServer } from "../support/model-server.ts";
import { testBot } from "../support/test-bot.ts";
import { chats, textOf } from "./command-flow.ts";

let model: ModelServer;

/** What a model would make of the sample in Spanish, by words of the sentence that each rests on. */
const spanish = [
  [
    "spoke this Friday",
    "Los presidentes Emmanuel Macron y Vladimir Putin hablaron por teléfono este viernes 28 de enero, en medio de las tensiones en las fronteras de Ucrania.",
  ],
  [
    "lasted more than an hour",
    "La conversación entre Emmanuel Macron y Vladimir Putin duró más de una hora.",
  ],
  [
    "noted their proximity",
    "Emmanuel Macron y Vladimir Putin constataron su cercanía sobre la renegociación del acuerdo nuclear iraní.",
  ],
] as const;

beforeAll(async () => {
  model = await startModelServer(({ data }) => {
    const { sentences } = JSON.parse(data).article as {
      readonly sentences: readonly { readonly n: number; readonly text: string }[];
    };
    const [gist, ...points] = spanish.map(([words, text]) => ({
      text,
      from: sentences.filter((one) => one.text.includes(words)).map(({ n }) => n),
    }));
    const headline = "Macron y Putin coinciden en la necesidad de una desescalada";
    return { kind: "text", text: JSON.stringify({ headline, gist, points, next: null }) };
  });
});
afterAll(() => model.close());
const bot = testBot(() => ({
  loadLambdas: (environment) =>
    loadLambdas({
      ...environment,
      MODEL_WRITER: "openai",
      MODEL_ID: "stand-in",
      MODEL_NAME: "Stand-in",
      MODEL_BASE_URL: model.openAiUrl,
    }),
}));
const site = () => `${bot.console.origin}/articles/`;

const { slack, discord } = chats(() => bot);
const sample = () => `${site()}macron-putin-de-escalation`;
const translated = /hablaron por teléfono[\s\S]*translated from English by Stand-in, checked/;

describe("the language of a channel's briefs", () => {
  it("is chosen in Slack's form, and holds for links, other lengths and what is shared", async () => {
    const { teamId, userId } = slackSeat;
    const modal = () => bot.slack.see.modals(teamId, userId).at(-1);
    await slack.type(`subscribe ${site()}`);
    await slack.type("settings");
    expect(JSON.stringify(modal()?.payload)).toContain("The article’s own");
    const viewId = modal()?.id ?? "";
    await bot.slack.submitView({ teamId, userId, viewId, entries: { language: "es" } });
    await bot.drain();
    expect(JSON.stringify(modal()?.payload)).toContain("Spanish");
    await bot.slack.closeView({ teamId, userId, viewId });

    await slack.type(sample());
    const shown = () => JSON.stringify(slack.seen().at(-1)?.blocks);
    expect(shown()).toMatch(translated);
    await slack.press("brief:shorter");
    expect(shown()).toMatch(translated);
    await slack.press("brief:share");
    expect(JSON.stringify(slack.seen().map(({ blocks }) => blocks))).toContain("duró más de una");
    expect(model.requests).toHaveLength(1);
  });

  it("is the article's own in a channel that chose none, until Discord's form has it otherwise", async () => {
    await discord.type("subscribe", { feed: site() });
    await discord.type("brief", { link: sample() });
    expect(textOf(discord.seen().at(-1))).toContain("Emmanuel Macron and Vladimir Putin");

    expect(await discord.type("settings")).toContain("Language of briefs:** the article’s own");
    await discord.press("channel:edit:stories");
    await bot.discord.submitModal({ ...discordSeat, entries: { language: ["es"] } });
    await bot.drain();
    expect(textOf(discord.seen().at(-1))).toContain("Language of briefs:** Spanish");
    await discord.type("brief", { link: sample() });
    expect(textOf(discord.seen().at(-1))).toMatch(translated);
    expect(await discord.type("log")).toContain("the language of briefs to Spanish");
  });
});
