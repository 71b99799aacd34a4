import { describe, expect, it } from "vitest";
import { discordFrontDoor } from "#adapters/discord/front-door.ts";
import { missingPermissions } from "#adapters/discord/missing-permissions.ts";
import { buttonId, type ChannelButton } from "#model/button.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import { feedIdOf } from "#model/feed-id.ts";
import { aSchedule, aSubscription, fakeChannels } from "../../support/fake-channels.ts";
import { fakeClock, fakeJobs, fakeLog } from "../../support/fake-world.ts";
import { discordPublicKey, discordRequest } from "../../support/requests.ts";

const channel = { platform: "discord", workspaceId: "1", channelId: "2" } as const;
const all = String((1n << 10n) | (1n << 11n) | (1n << 14n));

const place = {
  id: "7",
  application_id: "8",
  token: "TOKEN",
  guild_id: "1",
  channel_id: "2",
  channel: { id: "2", name: "news", type: 0 },
  app_permissions: all,
  authorizing_integration_owners: { "0": "1" },
  guild_locale: "fr",
  locale: "de",
  member: { user: { id: "3" } },
};
const reply = { ...channel, userId: "3", applicationId: "8", token: "TOKEN" };
const asked = { channelName: "news", locale: "fr" };

function door() {
  const clock = fakeClock();
  const jobs = fakeJobs();
  const channels = { ...fakeChannels() };
  const log = fakeLog();
  const handler = discordFrontDoor({ jobs, log, clock, channels }, { publicKey: discordPublicKey });
  const seconds = clock.now().getTime() / 1000;
  return {
    jobs,
    channels,
    log,
    async ask(body: object) {
      const response = await handler(discordRequest({ ...place, ...body }, { seconds }));
      return JSON.parse(response.body || "null");
    },
  };
}

const option = (name: string, value: string, more: object = {}) => ({
  name,
  type: 3,
  value,
  ...more,
});
const command = (name: string, options: readonly object[] = []) => ({
  type: 2,
  data: { id: "9", type: 1, name, options },
});
const subcommand = (name: string, sub: string, options: readonly object[] = []) =>
  command(name, [{ type: 1, name: sub, options }]);
const promised = { type: 5, data: { flags: 64 } };

describe("commands of a channel in Discord", () => {
  it("are promised an answer that only the asker sees, and left to a job", async () => {
    const { ask, jobs } = door();
    const options = [
      option("feed", "lemonde.fr"),
      option("delivery", "live"),
      option("not", "football, tennis"),
    ];
    expect(await ask(command("subscribe", options))).toEqual(promised);
    expect(jobs.added).toEqual([
      {
        kind: "answer-command",
        id: "discord-7",
        request: {
          kind: "command",
          command: {
            kind: "subscribe",
            url: "https://lemonde.fr/",
            mode: "live",
            only: [],
            not: ["football", "tennis"],
            outletsOnly: [],
            outletsNot: [],
            languages: [],
          },
        },
        reply,
        asked,
      },
    ]);
  });

  it.each([
    ["digest", "next", { kind: "digest-next" }],
    ["digest", "now", { kind: "digest-now" }],
    ["digest", "skip", { kind: "digest-skip" }],
    ["digest", "unskip", { kind: "digest-unskip" }],
  ])("/%s %s is one", async (name, sub, expected) => {
    const { ask, jobs } = door();
    expect(await ask(subcommand(name, sub))).toEqual(promised);
    expect(jobs.added).toMatchObject([{ request: { command: expected } }]);
  });

  it.each(["subscriptions", "settings", "log", "export"])("/%s is one", async (name) => {
    const { ask, jobs } = door();
    expect(await ask(command(name))).toEqual(promised);
    expect(jobs.added).toHaveLength(1);
  });

  it("take a file by the address where Discord keeps it", async () => {
    const { ask, jobs } = door();
    const url = "https://cdn.discordapp.com/attachments/1/2/feeds.opml";
    const data = {
      id: "9",
      type: 1,
      name: "import",
      options: [{ name: "file", type: 11, value: "55" }],
      resolved: { attachments: { 55: { id: "55", url, filename: "feeds.opml", size: 99 } } },
    };
    await ask({ type: 2, data });
    expect(jobs.added).toMatchObject([{ request: { command: { kind: "import", url } } }]);
  });
});

describe("a missing permission", () => {
  it.each([
    ["Embed Links", (1n << 10n) | (1n << 11n), "I need Embed Links in #news."],
    ["two of them", 1n << 10n, "I need Embed Links and Send Messages in #news."],
    ["all of them", 0n, "I need View Channel, Embed Links and Send Messages in #news."],
  ])("is named when somebody subscribes: %s", async (_case, bits, words) => {
    const { ask, jobs } = door();
    const options = [option("feed", "lemonde.fr")];
    const answer = await ask({ ...command("subscribe", options), app_permissions: String(bits) });
    expect(answer.type).toBe(4);
    expect(JSON.stringify(answer)).toContain(words);
    expect(jobs.added).toEqual([]);
  });

  it("is no trouble for what only the asker sees", async () => {
    const { ask } = door();
    expect(await ask({ ...command("subscriptions"), app_permissions: "0" })).toEqual(promised);
  });

  it("in a thread is another one, and an administrator has all", () => {
    const inThread = (1n << 10n) | (1n << 14n) | (1n << 38n);
    expect(missingPermissions(String(inThread), 11)).toEqual([]);
    expect(missingPermissions(String(inThread), 0)).toEqual(["Send Messages"]);
    expect(missingPermissions(all, 11)).toEqual(["Send Messages in Threads"]);
    expect(missingPermissions(String(1n << 3n), 0)).toEqual([]);
  });

  const pressed = (custom_id: string) => ({ type: 3, data: { custom_id }, message: { flags: 64 } });

  // A server may keep a command from its members; whoever has installed the bot by themselves brings it along.
  it.each([
    ["/subscribe", command("subscribe", [option("feed", "lemonde.fr")])],
    ["/unsubscribe", command("unsubscribe", [option("feed", "lemonde.fr")])],
    ["/subscriptions", command("subscriptions")],
    ["/export", command("export")],
    ["/digest skip", subcommand("digest", "skip")],
    ["a menu of feeds to remove", pressed("channel:choose-removed")],
    ["a form of the settings", pressed("channel:edit:filter")],
    [
      "what is entered into one",
      { type: 5, data: { custom_id: "settings:schedule", components: [] } },
    ],
  ])("of all kinds is where only the person has installed the bot: %s", async (_case, use) => {
    const { ask, jobs } = door();
    const owners = { authorizing_integration_owners: { "1": "3" } };
    const answer = await ask({ ...use, ...owners });
    expect(JSON.stringify(answer)).toContain("I am not in this server yet");
    expect(jobs.added).toEqual([]);
  });

  it("is none of a brief, which is the person's own", async () => {
    const { ask, jobs } = door();
    const owners = { authorizing_integration_owners: { "1": "3" } };
    await ask({ ...command("brief", [option("link", "https://news.example/a")]), ...owners });
    expect(jobs.added).toMatchObject([{ kind: "write-brief" }]);
  });

  const elsewhere = { guild_id: undefined, guild_locale: undefined, member: undefined };
  const ofPerson = { ...elsewhere, user: { id: "3" }, channel: { id: "2", type: 3 } };

  it.each([
    ["/subscribe", command("subscribe", [option("feed", "lemonde.fr")])],
    ["/digest now", subcommand("digest", "now")],
    ["/digest schedule", subcommand("digest", "schedule", [option("time", "08:00")])],
  ])("of all kinds is in a conversation of other people: %s", async (_case, use) => {
    const { ask, jobs } = door();
    const owners = { authorizing_integration_owners: { "1": "3" }, context: 2 };
    const answer = await ask({ ...use, ...ofPerson, ...owners });
    expect(JSON.stringify(answer)).toContain("I am no part of this conversation");
    expect(jobs.added).toEqual([]);
  });

  it.each([
    ["only by the person", { "1": "3" }],
    ["in a server, too", { "0": "0", "1": "3" }],
  ])("is none in messages with the bot, installed %s", async (_case, owners) => {
    const { ask, jobs } = door();
    const use = command("subscribe", [option("feed", "lemonde.fr")]);
    const installed = { authorizing_integration_owners: owners, context: 1 };
    expect(await ask({ ...use, ...ofPerson, ...installed })).toEqual(promised);
    expect(jobs.added).toMatchObject([{ reply: { workspaceId: "@dm" }, asked: { locale: "de" } }]);
  });
});

describe("what Discord proposes while a person types", () => {
  const typing = (name: string, options: readonly object[]) => ({
    type: 4,
    data: { id: "9", type: 1, name, options },
  });
  const focused = { focused: true };

  it("are the channel's feeds, by name or address, 25 at most", async () => {
    const { ask, channels } = door();
    await channels.putSettings(newChannelSettings(channel, aSchedule()));
    for (let number = 0; number < 30; number += 1) {
      const feedUrl = `https://site-${number}.example/feed` as CanonicalUrl;
      const feedId = feedIdOf(feedUrl);
      const title = number === 7 ? "Le Monde" : `Gazette ${"x".repeat(number * 5)}`;
      await channels.putSubscription({ ...aSubscription(channel, feedId), feedUrl, title });
    }
    const some = await ask(typing("unsubscribe", [option("feed", "monde", focused)]));
    const value = feedIdOf("https://site-7.example/feed" as CanonicalUrl);
    expect(some).toEqual({
      type: 8,
      data: { choices: [{ name: "Le Monde (site-7.example)", value }] },
    });
    const { data } = await ask(typing("unsubscribe", [option("feed", "", focused)]));
    expect(data.choices).toHaveLength(25);
    for (const choice of data.choices) expect([...choice.name].length).toBeLessThanOrEqual(100);
  });

  it.each([
    ["timezone", "new y", "America/New_York"],
    ["timezone", "mumbai", "Asia/Kolkata"],
    ["time", "7p", "07:00"],
    ["time", "7 pm", "19:00"],
    ["days", "mon wed", "Mon and Wed"],
    ["days", "week", "weekdays"],
  ])("are values for %s: “%s”", async (name, typed, expected) => {
    const { ask } = door();
    const sub = { type: 1, name: "schedule", options: [option(name, typed, focused)] };
    const { data } = await ask(typing("digest", [sub]));
    expect(data.choices.map(({ value }: { value: string }) => value)).toContain(expected);
    expect(data.choices.length).toBeLessThanOrEqual(25);
  });

  it("are none for an option that proposes nothing", async () => {
    const { ask } = door();
    const answer = await ask(typing("subscribe", [option("feed", "le", focused)]));
    expect(answer).toEqual({ type: 8, data: { choices: [] } });
  });
});

describe("buttons and forms of Discord", () => {
  const press = (button: ChannelButton, flags: number, values?: readonly string[]) => ({
    type: 3,
    data: { custom_id: buttonId(button), component_type: 2, ...(values && { values }) },
    message: { id: "5", flags },
  });

  it("change a private answer, and answer beside a message for everybody", async () => {
    const { ask, jobs } = door();
    expect(await ask(press({ press: "next" }, 64))).toEqual({ type: 6 });
    expect(await ask(press({ press: "settings" }, 1 << 15))).toEqual(promised);
    expect(jobs.added).toMatchObject([
      { request: { button: { press: "next" } }, asked },
      { request: { button: { press: "settings" } } },
    ]);
  });

  it("hand on what was chosen from a menu", async () => {
    const { ask, jobs } = door();
    await ask(press({ press: "choose-zone" }, 64, ["Asia/Tokyo"]));
    expect(jobs.added).toMatchObject([{ request: { chosen: ["Asia/Tokyo"] } }]);
  });

  it.each(["schedule", "stories", "filter"] as const)(
    "open the form of %s, filled in",
    async (part) => {
      const { ask, channels, jobs } = door();
      const settings = newChannelSettings(channel, aSchedule("18:30", "Asia/Tokyo", [1, 3]));
      const filter = { ...settings.filter, not: ["football"], languages: ["fr"] };
      await channels.putSettings({ ...settings, filter });
      const { type, data } = await ask(press({ press: "edit", part }, 64));
      expect(type).toBe(9);
      expect(data.custom_id).toBe(`settings:${part}`);
      expect(data.components.length).toBeLessThanOrEqual(5);
      const text = JSON.stringify(data);
      const shown = {
        schedule: ["18:30", "Asia/Tokyo"],
        stories: ['"7"', "French"],
        filter: ["football"],
      };
      for (const value of shown[part]) expect(text).toContain(value);
      expect(jobs.added).toEqual([]);
    },
  );

  it.each([
    ["does not answer", () => new Promise<never>(() => {})],
    ["refuses", async () => Promise.reject(new Error("no table"))],
  ])("say so in time when the table %s", async (_case, trouble) => {
    const { ask, channels, log } = door();
    channels.settings = trouble;
    channels.whole = trouble;
    const startedAt = Date.now();
    const answer = await ask(press({ press: "edit", part: "filter" }, 64));
    expect(answer.type).toBe(4);
    expect(JSON.stringify(answer)).toContain("Try again in a minute");
    const typing = { ...command("unsubscribe", [option("feed", "x", { focused: true })]), type: 4 };
    expect(await ask(typing)).toEqual({ type: 8, data: { choices: [] } });
    // Two answers, each within the three seconds that Discord waits.
    expect(Date.now() - startedAt).toBeLessThan(5000);
    expect(log.lines).toHaveLength(2);
  });

  it("say so when there is nothing to set", async () => {
    const { ask } = door();
    const answer = await ask(press({ press: "edit", part: "filter" }, 64));
    expect(JSON.stringify(answer)).toContain("nothing to set");
  });

  const submitted = (part: string, fields: readonly object[]) => ({
    type: 5,
    data: {
      custom_id: `settings:${part}`,
      components: fields.map((component) => ({ type: 18, component })),
    },
    message: { id: "5", flags: 64 },
  });
  const text = (custom_id: string, value: string) => ({ type: 4, custom_id, value });
  const menu = (custom_id: string, ...values: readonly string[]) => ({
    type: 3,
    custom_id,
    values,
  });

  it("are taken as entered", async () => {
    const { ask, jobs } = door();
    const fields = [text("time", "7 pm"), menu("days", "1", "5"), text("zone", "tokyo")];
    expect(await ask(submitted("schedule", fields))).toEqual({ type: 6 });
    expect(jobs.added).toMatchObject([
      {
        request: {
          kind: "form",
          form: { kind: "settings", time: "7 pm", days: ["1", "5"], zone: "tokyo" },
        },
        reply,
      },
    ]);
  });

  it("try a filter before it is saved", async () => {
    const { ask, jobs } = door();
    await ask(
      submitted("filter", [text("only", ""), text("not", "football"), text("outletsNot", "")]),
    );
    expect(jobs.added).toMatchObject([{ request: { form: { not: "football", isTrial: true } } }]);
  });

  it("say at once what is wrong in them", async () => {
    const { ask, jobs } = door();
    const fields = [text("time", "25:00"), menu("days", "1"), text("zone", "Asia/Tokyo")];
    expect(JSON.stringify(await ask(submitted("schedule", fields)))).toContain("no time of day");
    expect(JSON.stringify(await ask(submitted("cooking", [])))).toContain("older message");
    expect(jobs.added).toEqual([]);
  });
});
