import { describe, expect, it } from "vitest";
import { discordSeat, slackSeat } from "#local/local-worlds.ts";
import { testBot } from "../support/test-bot.ts";
import { chats, commandFlow, textOf } from "./command-flow.ts";

const bot = testBot();
const site = () => `${bot.console.origin}/articles/`;

const { slack, discord } = chats(() => bot);

describe("a channel's commands, typed in both chats", () => {
  commandFlow(() => bot, site);
});

describe("a long command of which nothing comes", () => {
  const words = Array.from({ length: 33 }, (_, at) => `word${at}`).join(", ");

  it.each([
    ["too long a list", `not: ${words}`],
    ["an unknown word", "weight: heavy not: @here, <!channel>, *a*, ```b```"],
    ["an unknown language, found later", "languages: klingon not: @everyone, <@U1>, _a_"],
  ])("is given back to copy in both chats: %s", async (_case, filter) => {
    const line = `gazette.example/feed ${filter}`;
    expect(await slack.type(`subscribe ${line}`)).toContain("\n/brief subscribe gazette.");
    const { blocks } = slack.seen().at(-1) ?? {};
    const copied = [{ type: "text", text: `/brief subscribe ${line}` }];
    expect(JSON.stringify(blocks)).toContain(
      JSON.stringify({ type: "rich_text_preformatted", elements: copied }),
    );
    const options = Object.fromEntries(
      [...filter.matchAll(/(\w+): (.*?)(?= \w+:|$)/g)].map(([, name = "", value = ""]) => [
        name,
        name === "weight" ? "usual" : value,
      ]),
    );
    const said = await discord.type("subscribe", { feed: "gazette.example/a b", ...options });
    const [block = ""] = /^```\n\/subscribe feed: gazette[^\n]*\n```$/m.exec(said) ?? [];
    for (const value of Object.values(options))
      expect(block.replaceAll("\u200b", "")).toContain(value);
    expect(block.split("```")).toHaveLength(3);
  });
});

describe("the settings", () => {
  const { teamId, channelId, userId } = slackSeat;
  const modal = () => bot.slack.see.modals(teamId, userId).at(-1);
  const shown = () => JSON.stringify(modal()?.payload);

  it("in Slack are a form that opens at once, tries a filter, saves, and says so", async () => {
    await slack.type(`subscribe ${site()}`);
    const { answer } = await bot.slack.slashCommand({ ...slackSeat, command: "/brief", text: "" });
    expect(answer.kind).toBe("answered");
    expect(shown()).toContain("One moment…");
    await bot.drain();
    expect(shown()).toContain("Time of the digest");
    const viewId = modal()?.id ?? "";
    const zones = await bot.slack.suggest({
      teamId,
      userId,
      viewId,
      actionId: "zone",
      value: "tok",
    });
    expect(JSON.stringify(zones)).toContain("Asia/Tokyo");

    const entries = {
      time: "18:30",
      days: ["1", "2"],
      zone: "Asia/Tokyo",
      not: "football",
      storiesMax: "5",
    };
    await bot.slack.submitView({ teamId, userId, viewId, entries });
    expect(shown()).toContain("Saving…");
    await bot.drain();
    expect(shown()).toContain("Saved. Next digest:");
    expect(shown()).toContain("18:30, Mon and Tue (Asia/Tokyo)");
    expect(await slack.type("digest next")).toContain("18:30 on Mon and Tue (Asia/Tokyo)");
    await bot.slack.closeView({ teamId, userId, viewId });
  });

  it("in Slack try a filter as it stands in the form, before anything is saved", async () => {
    await slack.type("settings");
    const viewId = modal()?.id ?? "";
    await bot.slack.press({ teamId, userId, on: { viewId }, actionId: "channel:try-filter" });
    await bot.drain();
    expect(shown()).toMatch(/Tried, not saved yet|With no filter everything comes/);
    await bot.slack.closeView({ teamId, userId, viewId });
  });

  it("in Slack leave alone what somebody changed while the form was open", async () => {
    await slack.type("settings");
    const viewId = modal()?.id ?? "";
    await slack.type("digest at 06:15 every day");
    const entries = { storiesMax: "9" };
    await bot.slack.press({
      teamId,
      userId,
      on: { viewId },
      actionId: "channel:try-filter",
      entries,
    });
    await bot.drain();
    await slack.type("digest at 06:20 every day");
    await bot.slack.submitView({ teamId, userId, viewId, entries: {} });
    await bot.drain();
    expect(shown()).toContain("06:20, every day");
    expect(shown()).toContain("9 at most");
    await bot.slack.closeView({ teamId, userId, viewId });
  });

  it("in Slack’s App Home stand beside feeds and times, with OPML to take away", async () => {
    const home = () => bot.slack.see.home(teamId, userId);
    await bot.slack.change(teamId, { kind: "open-home", userId });
    await bot.drain();
    const text = JSON.stringify(home()?.payload);
    for (const words of ["Sample News", channelId, "Next: ", "Export OPML", "Import OPML"]) {
      expect(text).toContain(words);
    }
    const on = { viewId: home()?.id ?? "" };
    await bot.slack.press({ teamId, userId, on, actionId: `channel:home-export:${channelId}` });
    await bot.drain();
    expect(shown()).toContain("<opml version=");
    await bot.slack.closeView({ teamId, userId, viewId: modal()?.id ?? "" });
    await bot.slack.press({ teamId, userId, on, actionId: `channel:home-import:${channelId}` });
    const entries = { "text-1": `${bot.console.origin}/articles/feed.xml` };
    await bot.slack.submitView({ teamId, userId, viewId: modal()?.id ?? "", entries });
    await bot.drain();
    expect(shown()).toContain("Followed already: 1.");
    await bot.slack.closeView({ teamId, userId, viewId: modal()?.id ?? "" });
  });

  it("in Slack’s App Home say in it why nothing came of a press, until it is opened again", async () => {
    const home = () => bot.slack.see.home(teamId, userId);
    const open = async () => {
      await bot.slack.change(teamId, { kind: "open-home", userId });
      await bot.drain();
      return JSON.stringify(home()?.payload);
    };
    expect(await open()).not.toContain("nothing was done");
    const on = { viewId: home()?.id ?? "" };
    bot.slack.faults.next({ kind: "dropped", when: "before" }, "views.open");
    await bot.slack.press({ teamId, userId, on, actionId: `channel:home-settings:${channelId}` });
    await bot.drain();
    expect(JSON.stringify(home()?.payload)).toContain("nothing was done. Try again in a minute.");
    expect(await open()).not.toContain("nothing was done");
  });

  it("in an App Home drawn before the person left the channel do and show nothing any more", async () => {
    const members = bot.slack.world.workspaces.get(teamId)?.channels.get(channelId)?.members;
    members?.delete(userId);
    const on = { viewId: bot.slack.see.home(teamId, userId)?.id ?? "" };
    await bot.slack.press({ teamId, userId, on, actionId: `channel:home-export:${channelId}` });
    await bot.drain();
    expect(shown()).toContain("you are not in that channel any more");
    await bot.slack.closeView({ teamId, userId, viewId: modal()?.id ?? "" });
    expect(JSON.stringify(bot.slack.see.home(teamId, userId)?.payload)).not.toContain(channelId);
    members?.add(userId);
  });

  it("in Discord are shown with forms behind their buttons", async () => {
    await discord.type("subscribe", { feed: site() });
    expect(await discord.type("settings")).toContain("Settings of");
    await discord.press("channel:edit:schedule");
    expect(bot.discord.see.modals(discordSeat.userId)).toHaveLength(1);
    const entries = { time: "7 pm", days: ["6", "7"], zone: "tokyo" };
    await bot.discord.submitModal({ ...discordSeat, entries });
    await bot.drain();
    expect(textOf(discord.seen().at(-1))).toMatch(
      /Saved\..*\n[\s\S]*19:00, weekends \(Asia\/Tokyo\)/,
    );
  });

  it("in Discord leave alone what somebody changed while the form was open", async () => {
    await discord.press("channel:edit:schedule");
    await discord.type("digest schedule", { time: "06:45" });
    await bot.discord.submitModal({ ...discordSeat, entries: { days: ["1", "2"] } });
    await bot.drain();
    expect(await discord.type("settings")).toContain("06:45, Mon and Tue (Asia/Tokyo)");
  });

  it("in Discord open again with all that was entered when something in them is wrong", async () => {
    await discord.press("channel:edit:schedule");
    const entries = { time: "25:00", days: ["3"], zone: "Pariss" };
    await bot.discord.submitModal({ ...discordSeat, entries });
    await bot.drain();
    const said = textOf(discord.seen().at(-1));
    expect(said).toContain("Nothing was saved. “25:00” is no time of day");
    expect(said).toContain("Did you mean Europe/Paris?");
    await discord.press("channel:edit:schedule:");
    const form = JSON.stringify(bot.discord.see.modals(discordSeat.userId));
    for (const value of ["25:00", "Pariss"]) expect(form).toContain(value);
    const mended = { time: "06:45", zone: "Asia/Tokyo" };
    await bot.discord.submitModal({ ...discordSeat, entries: mended });
    await bot.drain();
    expect(textOf(discord.seen().at(-1))).toContain("06:45, Wednesdays (Asia/Tokyo)");
  });

  it("in Discord try a filter and save it by a press", async () => {
    await discord.press("channel:edit:filter");
    await bot.discord.submitModal({ ...discordSeat, entries: { not: "football" } });
    await bot.drain();
    expect(textOf(discord.seen().at(-1))).toContain("Tried, not saved yet.");
    await discord.press("channel:edit:filter:");
    expect(JSON.stringify(bot.discord.see.modals(discordSeat.userId))).toContain("football");
    await bot.discord.submitModal({ ...discordSeat, entries: { not: "football, golf" } });
    await bot.drain();
    expect(await discord.press("channel:save-filter:")).toContain("Saved.");
    expect(await discord.type("settings")).toContain("football");
    await discord.press("channel:choose-mute", ["7"]);
    expect(await discord.type("settings")).toMatch(/Muted:\*\* until/);
  });

  it("in Discord proposes feeds, zones, times and days within three seconds", async () => {
    const typing = async (
      name: string,
      path: readonly string[],
      focused: string,
      value: string,
    ) => {
      const use = { ...discordSeat, name, path, options: { [focused]: value }, focused };
      const { interaction, trouble } = await bot.discord.autocomplete(use);
      expect(trouble).toBeUndefined();
      return JSON.stringify(interaction.choices);
    };
    expect(await typing("unsubscribe", [], "feed", "sam")).toContain("Sample News");
    expect(await typing("digest", ["schedule"], "timezone", "toky")).toContain("Asia/Tokyo");
    expect(await typing("digest", ["schedule"], "time", "7 pm")).toContain("19:00");
    expect(await typing("digest", ["schedule"], "days", "mon")).toContain("Mondays");
  });

  it("in Discord go out as a file", async () => {
    expect(await discord.type("export")).toContain("Here is one feed as OPML.");
    expect(discord.seen().at(-1)?.attachments).toMatchObject([{ filename: "newsbrief.opml" }]);
  });
});

describe("the buttons under a digest", () => {
  const { teamId, channelId, userId } = slackSeat;

  it("in Slack skip the next one, for the presser’s eyes, and open the settings", async () => {
    await slack.type(`subscribe ${site()}`);
    const before = bot.slack.see.messages(teamId, channelId).length;
    await slack.digestNow();
    expect(bot.slack.see.messages(teamId, channelId)).toHaveLength(before + 1);
    expect(await slack.press("digest:skip")).toMatch(/^No digest on /);
    expect(slack.seen().at(-1)?.ephemeralTo).toBe(userId);
    expect(await slack.press("channel:unskip:")).toMatch(/^The digest comes again on /);
    await slack.press("digest:settings");
    const modal = bot.slack.see.modals(teamId, userId).at(-1);
    expect(JSON.stringify(modal?.payload)).toContain("Time of the digest");
    await bot.slack.closeView({ teamId, userId, viewId: modal?.id ?? "" });
  });

  it("in Discord do the same", async () => {
    await discord.type("subscribe", { feed: site() });
    await discord.digestNow();
    expect(await discord.press("digest:skip:")).toMatch(/^No digest on /);
    expect(discord.seen().at(-1)?.ephemeralTo).toBe(discordSeat.userId);
    expect(await discord.press("digest:settings")).toContain("Settings of");
    expect(await discord.type("digest unskip")).toMatch(/^The digest comes again on /);
  });

  it("come with an answer to why", async () => {
    const article = `${bot.console.origin}/articles/macron-putin-de-escalation`;
    await bot.turn(60_000);
    await bot.drain();
    expect(await slack.type(`why ${article}`)).toContain("came with Sample News");
    expect(await discord.type("why", { link: "Sample News" })).toContain("it brought 4 entries");
    expect(await slack.type("why https://elsewhere.example/a")).toContain("I know no article");
  });
});

describe("a channel that the bot is not in", () => {
  const elsewhere = { ...slackSeat, channelId: "C0OTHER01", channelName: "without-the-bot" };

  it.each([`subscribe`, `import`])(
    "in Slack is told so before anything is stored: %s",
    async (name) => {
      const { teamId, userId } = slackSeat;
      bot.slack.record.expectRefusal("channel_not_found");
      if (name === "subscribe") {
        await bot.slack.slashCommand({
          ...elsewhere,
          command: "/brief",
          text: `subscribe ${site()}`,
        });
        await bot.drain();
        const seen = bot.slack.see.messages(teamId, elsewhere.channelId, userId);
        expect(seen.at(-1)?.text).toContain("Invite me with /invite @Newsbrief");
      } else {
        await bot.slack.slashCommand({ ...elsewhere, command: "/brief", text: "import" });
        const viewId = bot.slack.see.modals(teamId, userId).at(-1)?.id ?? "";
        const entries = { "text-1": `${bot.console.origin}/articles/feed.xml` };
        await bot.slack.submitView({ teamId, userId, viewId, entries });
        await bot.drain();
        const modal = bot.slack.see.modals(teamId, userId).at(-1);
        expect(JSON.stringify(modal?.payload)).toContain("Invite me with /invite @Newsbrief");
        await bot.slack.closeView({ teamId, userId, viewId });
      }
      await bot.slack.slashCommand({ ...elsewhere, command: "/brief", text: "list" });
      await bot.drain();
      const seen = bot.slack.see.messages(teamId, elsewhere.channelId, userId);
      expect(seen.at(-1)?.text).toContain("This channel follows nothing.");
    },
  );
});

describe("a wrong word", () => {
  it.each([
    ["subscrbe lemonde.fr", "Did you mean /brief subscribe?"],
    ["digest tomorrow", "I do not know “digest tomorrow”"],
    ["digest at 25:00", "is no time of day"],
    ["digest at 8am in Atlantis", "neither days nor a time zone called “Atlantis”"],
    ["subscribe", "Which site?"],
    ["subscribe the news", "is not a web address"],
    ["subscribe lemonde.fr hourly", "“hourly”"],
    ["why", "Why what?"],
  ])("in Slack is answered with what to type: %s", async (typed, words) => {
    expect(await slack.type(typed)).toContain(words);
  });

  it("in Discord as well", async () => {
    expect(await discord.type("digest schedule", { time: "25:00" })).toContain("no time of day");
    expect(await discord.type("digest schedule", { timezone: "Atlantis" })).toContain("Atlantis");
    expect(await discord.type("digest schedule")).toContain("When?");
    expect(await discord.type("subscribe", { feed: "the news" })).toContain("is not a web address");
  });
});
