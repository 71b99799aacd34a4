import { expect, it } from "vitest";
import type { OptionValue } from "#local/discord/people/commands.ts";
import { discordSeat, slackSeat } from "#local/local-worlds.ts";
import type { LocalBot } from "#local/start-bot.ts";

/** The id of the first action in Slack's blocks or Discord's components that begins so; empty where none does. */
export function actionIn(parts: unknown, start: string): string {
  const ids = (JSON.stringify(parts) ?? "").matchAll(/"(?:action|custom)_id":"([^"]+)"/g);
  return [...ids].map(([, id = ""]) => id).find((id) => id.startsWith(start)) ?? "";
}

/** What people of a test do in the two chats, and what they then read there. */
export function chats(bot: () => LocalBot) {
  const { teamId, channelId, userId } = slackSeat;
  const inSlack = () => bot().slack.see.messages(teamId, channelId);
  const inDiscord = () => bot().discord.see.messages(discordSeat.channelId);
  return {
    slack: {
      /** Asks for a digest and waits until it stands for everybody. */
      async digestNow(): Promise<void> {
        const before = inSlack().length;
        await this.type("digest now");
        await until(bot(), () => inSlack().length > before);
      },
      seen: () => bot().slack.see.messages(teamId, channelId, userId),
      /** Types a command and waits for its answer: the text of the last message then. */
      async type(text: string): Promise<string> {
        await bot().slack.slashCommand({ ...slackSeat, command: "/brief", text });
        await bot().drain();
        return bot().slack.see.messages(teamId, channelId, userId).at(-1)?.text ?? "";
      },
      /** Presses what has an action that begins so in the last message that has one. */
      async press(action: string, choice?: string): Promise<string> {
        const seen = bot().slack.see.messages(teamId, channelId, userId);
        const message = seen.findLast(({ blocks }) => actionIn(blocks, action) !== "");
        const on = { channelId, ts: message?.ts ?? "" };
        const actionId = actionIn(message?.blocks, action);
        await bot().slack.press({ ...slackSeat, on, actionId, ...(choice && { choice }) });
        await bot().drain();
        return bot().slack.see.messages(teamId, channelId, userId).at(-1)?.text ?? "";
      },
    },
    discord: {
      /** Asks for a digest and waits until it stands for everybody. */
      async digestNow(): Promise<void> {
        const before = inDiscord().length;
        await this.type("digest now");
        await until(bot(), () => inDiscord().length > before);
      },
      seen: () => bot().discord.see.messages(discordSeat.channelId, discordSeat.userId),
      async type(
        path: string,
        options: Readonly<Record<string, OptionValue>> = {},
      ): Promise<string> {
        const [name = "", ...sub] = path.split(" ");
        await bot().discord.command({ ...discordSeat, name, path: sub, options });
        await bot().drain();
        return textOf(bot().discord.see.messages(discordSeat.channelId, discordSeat.userId).at(-1));
      },
      /** Presses what has an id that begins so in the last message that has one. */
      async press(start: string, values?: readonly string[]): Promise<string> {
        const seen = bot().discord.see.messages(discordSeat.channelId, discordSeat.userId);
        const message = seen.findLast(({ components }) => actionIn(components, start) !== "");
        const customId = actionIn(message?.components, start);
        const on = { ...discordSeat, messageId: message?.id ?? "", customId };
        await bot().discord.press({ ...on, ...(values && { values }) });
        await bot().drain();
        return textOf(bot().discord.see.messages(discordSeat.channelId, discordSeat.userId).at(-1));
      },
    },
  };
}

/** Lets jobs run until something is so, as some wait for a moment; fails by the test's time where it never is. */
export async function until(bot: LocalBot, isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await bot.drain();
  }
}

/** All texts of a message of Discord, one below the other. */
export function textOf(message: { readonly components: readonly unknown[] } | undefined): string {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    else if (typeof value === "object" && value !== null) {
      if ("type" in value && value.type === 10 && "content" in value)
        texts.push(String(value.content));
      for (const one of Object.values(value)) if (typeof one === "object") walk(one);
    }
  };
  walk(message?.components);
  return texts.join("\n");
}

/** About half a day away, so that no digest is about to come while a test skips it; not that at which every channel begins. */
const farHour = "22:00";

/** Dates, ports and hours change from run to run. */
function masked(text: string): string {
  return (
    text
      .replace(/\d{4}-\d\d-\d\d/g, "<date>")
      .replace(/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d+ \p{L}+/gu, "<day>")
      .replace(/\d+ (?:Jan|Febr|Mar|Apr|May|Jun|Jul|Aug|Sept|Octo|Novem|Decem)\p{L}*/gu, "<day>")
      .replace(/127\.0\.0\.1:\d+/g, "<host>")
      .replaceAll(farHour, "<hour>")
      // When something was changed, in the log.
      .replace(/<day>, \d\d:\d\d(?=(?:\*\*)? · (?:you|<@))/g, "<day>, <time>")
      .replace(/\d\d:\d\d UTC(?: on <date>)?/g, "<time> UTC")
  );
}

/**
 * What a person does with a channel from the first feed to the last, on both platforms.
 *
 * @param site a page of the sample site, which offers one feed
 */
export function commandFlow(bot: () => LocalBot, site: () => string): void {
  const { slack, discord } = chats(bot);

  it("in Slack: subscribe, list, schedule, next, skip, log, unsubscribe", async () => {
    const read: string[] = [];
    for (const typed of [
      "list",
      `subscribe ${site()}`,
      `subscribe ${site()}`,
      "list",
      `digest at ${farHour} every day`,
      "digest next",
      "digest skip",
      "digest next",
      "digest unskip",
      "log",
      "unsubscribe sample",
      "list",
    ]) {
      read.push(`> ${masked(typed)}`, masked(await slack.type(typed)));
    }
    expect(read.join("\n")).toMatchInlineSnapshot(`
      "> list
      This channel follows nothing. Start with any site: /brief subscribe lemonde.fr
      > subscribe http://<host>/articles/
      This channel now follows Sample News.
      New articles come in the digest, first on <day>, 08:00 (Europe/Paris). Nothing old is posted.
      > subscribe http://<host>/articles/
      Sample News is followed here already, in the digest. Add live to the command to change that.
      > list
      This channel follows one feed.
      • Sample News · daily · healthy, read 1 min ago · added by you · <day>
      Next digest: <day>, 08:00 (Europe/Paris)
      > digest at <hour> every day
      The digest comes at <hour> every day (Europe/Paris). The next one: <day>, <hour> (Europe/Paris).
      > digest next
      The digest comes at <hour> every day (Europe/Paris).
      • <day>, <hour> · <time> UTC
      • <day>, <hour> · <time> UTC
      • <day>, <hour> · <time> UTC
      On a day when clocks change, a time that is skipped moves on by the change, and one that comes twice counts once.
      > digest skip
      No digest on <day>. The next one: <day>, <hour> (Europe/Paris).
      > digest next
      The digest comes at <hour> every day (Europe/Paris).
      • <day>, <hour> · <time> UTC · skipped
      • <day>, <hour> · <time> UTC
      • <day>, <hour> · <time> UTC
      • <day>, <hour> · <time> UTC
      On a day when clocks change, a time that is skipped moves on by the change, and one that comes twice counts once.
      > digest unskip
      The digest comes again on <day>, <hour> (Europe/Paris).
      > log
      Who changed what
      • <day>, <time> · you · took back the skip of <day>
      • <day>, <time> · you · skipped the digest of <day>
      • <day>, <time> · you · set the digest to <hour> every day (Europe/Paris)
      • <day>, <time> · you · added Sample News, in the digest
      Times are in Europe/Paris. Changes are kept for 90 days.
      > unsubscribe sample
      This channel no longer follows Sample News. It follows nothing now, so no digest comes; its settings stay.
      To follow it again as it was:
      /brief subscribe http://<host>/articles/feed.xml
      > list
      This channel follows nothing. Start with any site: /brief subscribe lemonde.fr"
    `);
  });

  it("in Discord: subscribe, list, schedule, next, skip, log, unsubscribe", async () => {
    const read: string[] = [];
    for (const [path, options] of [
      ["subscriptions", {}],
      ["subscribe", { feed: site() }],
      ["subscribe", { feed: site() }],
      ["subscriptions", {}],
      ["digest schedule", { time: farHour, days: "every day", timezone: "paris" }],
      ["digest next", {}],
      ["digest skip", {}],
      ["digest unskip", {}],
      ["log", {}],
      ["unsubscribe", { feed: "sample" }],
      ["subscriptions", {}],
    ] as const) {
      read.push(`> /${path}`, masked(await discord.type(path, options)));
    }
    expect(read.join("\n")).toMatchInlineSnapshot(`
      "> /subscriptions
      This channel follows nothing. Start with any site: /subscribe feed: lemonde.fr
      > /subscribe
      **This channel now follows Sample News.**
      New articles come in the digest, first on <day>, 08:00 (America/New\\_York). Nothing old is posted.
      Which time zone is this server in? Until you choose, I take America/New\\_York, by its language.
      > /subscribe
      Sample News is followed here already, in the digest. Add delivery: live to the command to change that.
      > /subscriptions
      **This channel follows one feed.**
      - **[Sample News](<http://<host>/articles/feed.xml>)** · daily · healthy, read 1 min ago · added by <@2000000000000000001> · <day>
      -# Next digest: <day>, 08:00 (America/New\\_York)
      > /digest schedule
      The digest comes at <hour> every day (Europe/Paris). The next one: <day>, <hour> (Europe/Paris).
      > /digest next
      **The digest comes at <hour> every day (Europe/Paris).**
      - **<day>, <hour>** · <time> UTC
      - **<day>, <hour>** · <time> UTC
      - **<day>, <hour>** · <time> UTC
      -# On a day when clocks change, a time that is skipped moves on by the change, and one that comes twice counts once.
      > /digest skip
      No digest on <day>. The next one: <day>, <hour> (Europe/Paris).
      > /digest unskip
      The digest comes again on <day>, <hour> (Europe/Paris).
      > /log
      **Who changed what**
      - **<day>, <time>** · <@2000000000000000001> · took back the skip of <day>
      - **<day>, <time>** · <@2000000000000000001> · skipped the digest of <day>
      - **<day>, <time>** · <@2000000000000000001> · set the digest to <hour> every day (Europe/Paris)
      - **<day>, <time>** · <@2000000000000000001> · added Sample News, in the digest
      -# Times are in Europe/Paris. Changes are kept for 90 days.
      > /unsubscribe
      This channel no longer follows Sample News. It follows nothing now, so no digest comes; its settings stay.
      To follow it again as it was:
      \`\`\`
      /subscribe feed: http://<host>/articles/feed.xml
      \`\`\`
      > /subscriptions
      This channel follows nothing. Start with any site: /subscribe feed: lemonde.fr"
    `);
  });

  it("in both: a feed is followed with a filter that was tried and wanted", async () => {
    const tried = "which is not followed here yet: not with “football”.";
    expect(await slack.type(`subscribe ${site()} not: football`)).toContain(tried);
    expect(await slack.type("list")).toContain("follows nothing.");
    await slack.press("channel:save-filter:");
    expect(slack.seen().map(({ text }) => text)).toContainEqual(
      expect.stringMatching(
        /^This channel now follows Sample News\.\n.*\nFilter: not with “football”\./,
      ),
    );
    expect(await slack.type("list")).toContain("not with “football”");
    await slack.type("unsubscribe sample");
    expect(await discord.type("subscribe", { feed: site(), not: "football" })).toContain(tried);
    expect(await discord.type("subscriptions")).toContain("follows nothing.");
    await discord.press("channel:save-filter:");
    expect(discord.seen().map(textOf)).toContainEqual(
      expect.stringContaining("Filter: not with “football”."),
    );
    expect(await discord.type("subscriptions")).toContain("not with “football”");
    await discord.type("unsubscribe", { feed: "sample" });
  });

  it("in both: why, whose answers stand in a file of their own", async () => {
    await slack.type(`subscribe ${site()}`);
    expect(await slack.type("why Sample News")).toContain("it brought ");
    await slack.type("unsubscribe sample");
    await discord.type("subscribe", { feed: site() });
    const link = "https://elsewhere.example/a";
    expect(await discord.type("why", { link })).toContain("I know no article and no feed");
    await discord.type("unsubscribe", { feed: "sample" });
  });
}
