import { describe, expect, it } from "vitest";
import { discordSeat, slackSeat } from "#local/local-worlds.ts";
import { passTime } from "#local/pass-time.ts";
import { minuteMs } from "#shared/durations.ts";
import { testBot } from "../support/test-bot.ts";
import { actionIn } from "./command-flow.ts";

const bot = testBot();
const sample = () => `${bot.console.origin}/articles/macron-putin-de-escalation`;

const { teamId, channelId, userId } = slackSeat;
const seen = () => bot.slack.see.messages(teamId, channelId, userId);
const command = (text: string) => bot.slack.slashCommand({ ...slackSeat, command: "/brief", text });
const heard = () => bot.discord.see.messages(discordSeat.channelId, discordSeat.userId);

/** What a reader of the sample must learn, in whatever words. */
const facts = [
  /Macron/,
  /Putin/,
  /telephone/,
  /Friday 28 January/,
  /more than an hour/,
  /de-escalation/,
  /significant disagreements remain/,
  /NATO/,
  /dialogue/,
];

async function pressInSlack(action: string, at = -1): Promise<void> {
  const message = seen().at(at);
  const actionId = actionIn(message?.blocks, action);
  await bot.slack.press({ ...slackSeat, on: { channelId, ts: message?.ts ?? "" }, actionId });
  await bot.drain();
}

async function pressInDiscord(name: string, at = -1): Promise<void> {
  const message = heard().at(at);
  const customId = actionIn(message?.components, `brief:${name}:`);
  await bot.discord.press({ ...discordSeat, messageId: message?.id ?? "", customId });
  await bot.drain();
}

describe("a link in Slack", () => {
  it("is acknowledged at once and becomes a brief in the same place", async () => {
    const { shown, answer } = await command(sample());
    expect(answer).toMatchObject({ kind: "answered" });
    expect(shown?.text).toMatch(/^Reading 127\.0\.0\.1:\d+…$/);
    await bot.drain();
    expect(seen()).toHaveLength(1);
    const [brief] = seen();
    for (const fact of facts) expect(brief?.text).toMatch(fact);
    expect(brief?.ephemeralTo).toBe(userId);
  });

  it("is answered from store the second time, however the link is written", async () => {
    const before = seen().length;
    await command(`<${sample()}?utm_source=x&amp;fbclid=y#top>`);
    await bot.drain();
    expect(seen()).toHaveLength(before + 1);
    expect(seen().at(-1)?.text).toBe(seen().at(0)?.text);
  });

  it("changes its length and shows receipts", async () => {
    const count = seen().length;
    const standard = seen().at(-1)?.text ?? "";
    await pressInSlack("brief:shorter");
    expect(seen().at(-1)?.text.length).toBeLessThan(standard.length);
    await pressInSlack("brief:longer");
    expect(seen().at(-1)?.text).toBe(standard);
    expect(seen()).toHaveLength(count);
    await pressInSlack("brief:receipts");
    expect(seen()).toHaveLength(count + 1);
    expect(JSON.stringify(seen().at(-1)?.blocks)).toContain(
      "spoke this Friday, January 28 by telephone",
    );
  });

  it("is shared once, and the second press links to the first", async () => {
    const inChannel = () => bot.slack.see.messages(teamId, channelId);
    expect(inChannel()).toHaveLength(0);
    await pressInSlack("brief:share", 0);
    expect(inChannel()).toHaveLength(1);
    const withLink = JSON.stringify(
      seen().find((message) => JSON.stringify(message.blocks).includes("Shared: open")),
    );
    expect(withLink).toContain("archives/");
    await pressInSlack("brief:share", 1);
    expect(inChannel()).toHaveLength(1);
  });

  it.each([
    ["two links", "https://a.example/1 https://b.example/2", "2 links"],
    ["not a link", "tell me the news", "not a link"],
    ["help", "help", "/brief"],
  ])("is missed kindly: %s", async (_case, text, words) => {
    const { shown } = await command(text);
    expect(shown?.text).toContain(words);
  });

  it("that leads to a private address is refused in words", async () => {
    await command("http://169.254.169.254/latest/meta-data/");
    await bot.drain();
    expect(seen().at(-1)?.text).toContain("public internet");
  });
});

describe("a link in Discord", () => {
  it("proves its address to Discord", async () => {
    expect(await bot.discord.registerEndpoint()).toEqual([]);
  });

  it("is answered with “thinking” and becomes a brief in the same place", async () => {
    const { trouble } = await bot.discord.command({
      ...discordSeat,
      name: "brief",
      options: { link: sample() },
    });
    expect(trouble).toBeUndefined();
    await bot.drain();
    expect(heard()).toHaveLength(1);
    const text = JSON.stringify(heard()[0]?.components).replaceAll("\\\\", "");
    for (const fact of facts) expect(text).toMatch(fact);
    expect(heard()[0]?.ephemeralTo).toBe(discordSeat.userId);
  });

  it("changes its length, shows receipts, and is shared once", async () => {
    await pressInDiscord("shorter");
    await pressInDiscord("longer");
    await pressInDiscord("receipts");
    expect(heard()).toHaveLength(2);
    expect(JSON.stringify(heard()[1]?.components)).toContain(
      "spoke this Friday, January 28 by telephone",
    );
    await pressInDiscord("share", 0);
    const inChannel = () => bot.discord.see.messages(discordSeat.channelId);
    expect(inChannel()).toHaveLength(1);
    expect(JSON.stringify(heard()[0]?.components)).toContain(
      `/${discordSeat.channelId}/${inChannel()[0]?.id}`,
    );
  });

  it("is shown to all when told to share", async () => {
    const options = { link: sample(), share: true };
    await bot.discord.command({ ...discordSeat, name: "brief", options });
    await bot.drain();
    expect(heard().at(-1)?.ephemeralTo).toBeUndefined();
  });

  it("in a message is briefed from its menu", async () => {
    const messageId = bot.discord.say({ ...discordSeat, content: `look at ${sample()}` });
    await bot.discord.messageCommand({ ...discordSeat, name: "Brief this", messageId });
    await bot.drain();
    expect(JSON.stringify(heard().at(-1)?.components)).toContain("Macron");
  });

  it("is missed kindly", async () => {
    await bot.discord.command({ ...discordSeat, name: "brief", options: { link: "the news" } });
    expect(JSON.stringify(heard().at(-1)?.components)).toContain("is not a link");
    await bot.discord.command({ ...discordSeat, name: "help" });
    expect(JSON.stringify(heard().at(-1)?.components)).toContain("/brief link:");
  });
});

describe("a message with a link, in a thread of Slack", () => {
  const channel = () => bot.slack.world.workspaces.get(teamId)?.channels.get(channelId);
  const inChannel = () => bot.slack.see.messages(teamId, channelId);

  /** Has somebody call the shortcut on a reply in a new thread; where its answer stands among all that they see. */
  async function ask(threadTs: string): Promise<number> {
    const ts = `${threadTs}1`;
    const reply = { ts, channelId, userId, threadTs, text: `look: <${sample()}>` };
    channel()?.messages.set(threadTs, { ts: threadTs, channelId, userId, text: "News?" });
    channel()?.messages.set(ts, reply);
    const at = seen().length;
    const where = { teamId, channelId, userId };
    await bot.slack.messageShortcut({ ...where, ts, callbackId: "brief_this_link" });
    await bot.drain();
    return at;
  }

  it("is briefed and shared there, and what its buttons say beside it stands there, too", async () => {
    const threadTs = "1900000000.00001";
    const at = await ask(threadTs);
    await pressInSlack("brief:receipts", at);
    await pressInSlack("brief:report", at);
    const answers = seen().slice(at);
    for (const answer of answers) expect(answer).toMatchObject({ threadTs, ephemeralTo: userId });
    const texts = answers.map(({ text }) => text);
    expect(texts).toEqual([
      expect.stringMatching(/^Macron/),
      expect.stringMatching(/^Receipts/),
      expect.stringMatching(/^Thank you/),
    ]);
    await pressInSlack("brief:share", at);
    expect(inChannel().at(-1)).toMatchObject({ threadTs, text: texts[0] });
    expect(JSON.stringify(seen()[at]?.blocks)).toContain("Shared: open");
  });

  it("is shared in the channel where the thread is there no more", async () => {
    const threadTs = "1900000002.00001";
    const at = await ask(threadTs);
    // Slack takes one post a second in a channel, and the thread above has just had one.
    await passTime(bot, minuteMs);
    channel()?.messages.delete(threadTs);
    bot.slack.record.expectRefusal("thread_not_found");
    await pressInSlack("brief:share", at - 1);
    expect(inChannel().at(-1)).toMatchObject({ text: expect.stringMatching(/^Macron/) });
    expect(inChannel().at(-1)).not.toHaveProperty("threadTs");
  });
});
