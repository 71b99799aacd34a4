import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { discordSeat, slackSeat } from "#local/local-worlds.ts";
import { promiseWorld } from "./world.ts";

const world = promiseWorld();
const html = readFileSync(new URL("../fixtures/pages/full-en.html", import.meta.url), "utf8");

/** In milliseconds, Slack's and Discord's own. */
const answerWithin = 3000;

/**
 * What an answer comes to, and how long the processor worked for it: that no page is waited for is seen by the site, and
 * what else the machine does is none of the bot's time.
 */
async function timed<Value>(answering: () => Promise<Value>) {
  const before = process.cpuUsage();
  const value = await answering();
  const { user, system } = process.cpuUsage(before);
  return { ...value, cpuMs: (user + system) / 1000 };
}

describe("answers at once", () => {
  it("says that it reads before it has read anything", async () => {
    // What the first command ever loads is not its answer's.
    await world.slack.type("help");
    await world.discord.type("help");
    const before = world.slack.seen().length;
    const link = world.page("/first", html);
    const inSlack = await timed(() =>
      world.bot().slack.slashCommand({ ...slackSeat, command: "/brief", text: link }),
    );
    const inDiscord = await timed(() =>
      world.bot().discord.command({ ...discordSeat, name: "brief", options: { link } }),
    );
    expect(world.asked("/first")).toBe(0);
    for (const { answer, cpuMs } of [inSlack, inDiscord]) {
      expect(answer.kind).toBe("answered");
      expect(cpuMs).toBeLessThan(answerWithin);
    }
    expect(inSlack.shown?.text).toMatch(/^Reading 127\.0\.0\.1/);
    await world.bot().drain();
    expect(world.slack.seen().at(-1)?.text).toContain("harbour council of Westmere");
    expect(world.slack.seen()).toHaveLength(before + 1);
    expect(world.discord.seen()).toHaveLength(before + 1);
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
    const { answer, cpuMs, shown } = await timed(() =>
      world.bot().slack.slashCommand({ ...slackSeat, command: "/brief", text: "help" }),
    );
    expect(answer.kind).toBe("answered");
    expect(cpuMs).toBeLessThan(answerWithin);
    expect(shown?.text).toContain("/brief");
  });
});
