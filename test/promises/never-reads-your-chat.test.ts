import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { describe, expect, it } from "vitest";
import { slackSeat, slackWorkspace } from "#local/local-worlds.ts";
import { articlePage, promiseWorld } from "./world.ts";

const world = promiseWorld({ feeds: 1 });

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

describe("never reads your chat", { timeout: 120_000 }, () => {
  it("asks for no scope that reads messages", () => {
    for (const scope of slackWorkspace.installation?.scopes ?? [])
      expect(scope).not.toMatch(/history|search|files/);
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
    const blocks = JSON.stringify(world.slack.seen().at(-1)?.blocks);
    expect(blocks).toContain("Lighthouse");
    for (const [, link = ""] of blocks.matchAll(/"url":"([^"]+)"/g)) expect(link).toMatch(origin);
    for (const [, link = ""] of blocks.matchAll(/<(https?:[^|>]+)/g)) expect(link).toMatch(origin);
  });

  it("deletes everything of a workspace that uninstalls it", async () => {
    const { teamId } = slackSeat;
    // What was shared, and what was begun and not finished.
    await world.slack.type(world.page("/b", articlePage("Pier opens", openPier)));
    await world.slack.press("brief:share");
    await world.slack.type(`subscribe ${world.feed(0).url} not: football`);
    expect((await items()).filter((item) => item.includes(teamId)).length).toBeGreaterThan(2);
    await world.bot().slack.change(teamId, { kind: "uninstall" });
    await world.bot().drain();
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
    expect(await kept()).toEqual([]);
  });
});
