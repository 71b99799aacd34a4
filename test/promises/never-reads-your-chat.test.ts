import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { describe, expect, it } from "vitest";
import { slackManifest } from "#command/slack-manifest.ts";
import { discordSeat, slackSeat, slackWorkspace } from "#local/local-worlds.ts";
import { slackScopes } from "#model/slack-scopes.ts";
import { articlePage, promiseWorld } from "./world.ts";

/** What `forget-gone` was asked for: a queue brings each again when nothing can be under way any more. */
const looks: (() => Promise<unknown>)[] = [];
const world = promiseWorld({
  feeds: 1,
  around: (lambdas) => {
    const forget = lambdas.workers["forget-gone"];
    return {
      ...lambdas,
      workers: {
        ...lambdas.workers,
        "forget-gone": (...batch) => {
          looks.push(() => forget(...batch));
          return forget(...batch);
        },
      },
    };
  },
});

/** Twenty minutes after the first look comes the second. */
async function lookAgain(): Promise<void> {
  await world.jumpTo(world.now() + 21 * 60_000);
  for (const look of looks.splice(0)) await look();
}

/** Calls and addresses by which messages of people could be read. */
const reading =
  /^(?:conversations\.(?:history|replies)|search\.|files\.|GET \/channels\/[^/]+\/(?:messages|pins|threads))/;

const openPier = [
  "The pier of Westmere is open again, the council said on Tuesday.",
  "Ferries to the island leave from it at eight each morning.",
];

/** All that the table holds. */
async function items(): Promise<readonly string[]> {
  const client = new DynamoDBClient({});
  const { Items = [] } = await client.send(new ScanCommand({ TableName: "newsbrief" }));
  client.destroy();
  return Items.map((item) => JSON.stringify(item));
}

describe("never reads your chat", () => {
  it("asks Slack for no right to read messages, and for no event that carries one", () => {
    for (const manifest of [slackManifest(), slackManifest("https://bot.example/slack/events")]) {
      const asked = JSON.stringify(manifest);
      expect(asked).toContain('"chat:write"');
      expect(asked).not.toMatch(/history|search:|files:|"message\.|app_mention|link_shared/);
    }
    // What the stand-in grants is no more than that.
    const scopes: readonly string[] = [...slackScopes.needed, ...slackScopes.optional];
    for (const granted of slackWorkspace.installation?.scopes ?? [])
      expect(scopes).toContain(granted);
  });

  it("reads no message in days of use", async () => {
    await world.subscribe(world.feed(0).url);
    await world.brief(
      world.page(
        "/a",
        articlePage("Pier closed", [
          "The pier of Westmere is closed.",
          "A storm broke it on Monday night, the council said.",
        ]),
      ),
    );
    await world.slack.digestNow();
    world.publish(0, "Ferry drivers in Kastria begin a strike");
    await world.pass(26);
    const { slack, discord } = world.bot();
    const names = [...slack.record.counts.keys(), ...discord.record.counts.keys()];
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => reading.test(name))).toEqual([]);
  });

  it("counts no clicks: links in a digest are those of the feed", async () => {
    const { origin } = world.feed(0);
    world.publish(0, "Lighthouse of Selsea is sold");
    await world.pass(26);
    const { slack, discord } = world.bot();
    for (const shown of [
      slack.see.messages(slackSeat.teamId, slackSeat.channelId).map(({ blocks }) => blocks),
      discord.see.messages(discordSeat.channelId).map(({ components }) => components),
    ]) {
      const text = shown.map((one) => JSON.stringify(one)).find((one) => /Lighthouse/.test(one));
      if (text === undefined) throw new Error("No digest told it.");
      const links = text.match(/https?:[^"|>)]+/g) ?? [];
      expect(links).not.toEqual([]);
      for (const link of links) expect(link.startsWith(origin), link).toBe(true);
    }
  });

  it("deletes everything of a workspace that uninstalls it", async () => {
    const { teamId } = slackSeat;
    // What was shared, and what was begun and not finished.
    await world.slack.type(world.page("/b", articlePage("Pier opens", openPier)));
    await world.slack.press("brief:share");
    await world.slack.type(`subscribe ${world.feed(0).url} not: football`);
    // A zone is chosen for the workspace, too.
    await world.slack.type("digest at 08:00 weekdays Europe/Paris");
    const ofWorkspace = `"WORKSPACE#slack#${teamId}"`;
    expect((await items()).filter((item) => item.includes(ofWorkspace)).length).toBeGreaterThan(1);
    expect((await items()).filter((item) => item.includes(teamId)).length).toBeGreaterThan(2);
    await world.bot().slack.change(teamId, { kind: "uninstall" });
    await world.bot().drain();
    // By the list of its channels the second look finds what was under way.
    for (const item of (await items()).filter((one) => one.includes(teamId)))
      expect(item).toMatch(/"sk":\{"S":"CHANNEL#/);
    await lookAgain();
    expect((await items()).filter((item) => item.includes(teamId))).toEqual([]);
  });

  it("deletes everything of a Discord server that it was taken out of, of which no event tells, within days", async () => {
    const [guild] = world.bot().discord.world.guilds.values();
    const kept = async () => (await items()).filter((item) => item.includes(guild?.id ?? ""));
    await world.discord.type("subscribe", { feed: world.feed(0).url });
    expect((await kept()).length).toBeGreaterThan(2);
    guild?.members.delete(world.bot().discord.app.botId);
    // Digests find it out, on Thursday, Friday and Monday.
    const { record } = world.bot().discord;
    for (const code of ["50001", "10004"]) record.expectRefusal(code, 3);
    // Nobody can be told without a server in common.
    record.expectRefusal("50278");
    await world.pass(3 * 24);
    expect((await kept()).length).toBeGreaterThan(2);
    await world.pass(3 * 24);
    await lookAgain();
    expect(await kept()).toEqual([]);
  });
});
