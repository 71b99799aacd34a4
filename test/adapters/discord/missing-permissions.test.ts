import { describe, expect, it } from "vitest";
import { missingPermissions, neededPermissions } from "#adapters/discord/missing-permissions.ts";
import { all, command, door, option, promised, subcommand } from "./door.ts";

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
    expect(missingPermissions("0", 11)).toEqual([
      "View Channel",
      "Embed Links",
      "Send Messages in Threads",
    ]);
    expect(missingPermissions(String(1n << 3n), 0)).toEqual([]);
  });

  it("in a thread that is locked is told at once, but of who may post there", async () => {
    const { ask, jobs } = door();
    const inThread = (1n << 10n) | (1n << 14n) | (1n << 38n);
    const call = {
      ...command("subscribe", [option("feed", "lemonde.fr")]),
      channel: { id: "C1", name: "shut", type: 11, thread_metadata: { locked: true } },
    };
    const said = await ask({ ...call, app_permissions: String(inThread) });
    expect(JSON.stringify(said)).toContain(
      "This thread is locked, so I could not post in it. Have",
    );
    expect(jobs.added).toEqual([]);
    expect(await ask({ ...call, app_permissions: String(inThread | (1n << 34n)) })).toEqual(
      promised,
    );
  });

  it.each([2, 13])("is one more in the chat of a voice or stage channel: %i", (type) => {
    expect(missingPermissions(all, type)).toEqual(["Connect"]);
    expect(missingPermissions(String(BigInt(all) | (1n << 20n)), type)).toEqual([]);
  });

  it.each([0, 11])("is none where all were given that the link asks for: %i", (type) => {
    expect(missingPermissions(String(neededPermissions), type)).toEqual([]);
  });

  it("is not guessed where Discord does not tell ours", () => {
    expect(missingPermissions("", 0)).toEqual([]);
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
