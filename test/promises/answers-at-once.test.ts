import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { discordSeat, slackSeat } from "#local/local-worlds.ts";
import { promiseWorld } from "./world.ts";

const world = promiseWorld();
const html = readFileSync(new URL("../fixtures/pages/full-en.html", import.meta.url), "utf8");

/** In milliseconds, Slack's and Discord's own. */
const answerWithin = 3000;

describe("answers at once", { timeout: 60_000 }, () => {
  it("says that it reads before it has read anything", async () => {
    const link = world.page("/first", html);
    const inSlack = await world.bot().slack.slashCommand({
      ...slackSeat,
      command: "/brief",
      text: link,
    });
    const inDiscord = await world.bot().discord.command({
      ...discordSeat,
      name: "brief",
      options: { link },
    });
    expect(world.asked("/first")).toBe(0);
    for (const answer of [inSlack.answer, inDiscord.answer]) {
      expect(answer.kind).toBe("answered");
      expect(answer.kind === "answered" && answer.elapsedMs).toBeLessThan(answerWithin);
    }
    expect(inSlack.shown?.text).toMatch(/^Reading 127\.0\.0\.1/);
    await world.bot().drain();
    expect(world.slack.seen().at(-1)?.text).toContain("harbour council of Westmere");
    expect(world.slack.seen()).toHaveLength(1);
    expect(world.discord.seen()).toHaveLength(1);
  });

  it("reads a page once, whoever asks for it, wherever and in whatever spelling", async () => {
    const link = world.page("/known", html);
    const first = await world.brief(link);
    for (const same of [
      `${link}?utm_source=chat&fbclid=x`,
      `${link}#comments`,
      link.replace("http:", "HTTP:"),
    ]) {
      expect(await world.brief(same)).toEqual(first);
    }
    expect(world.asked("/known")).toBe(1);
  });

  it("answers what needs no page in the first answer itself", async () => {
    const { answer, shown } = await world
      .bot()
      .slack.slashCommand({ ...slackSeat, command: "/brief", text: "help" });
    expect(answer.kind === "answered" && answer.elapsedMs).toBeLessThan(answerWithin);
    expect(shown?.text).toContain("/brief");
  });
});
