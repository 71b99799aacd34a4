import { describe, expect, it } from "vitest";
import { ids, stage } from "../acme.ts";
import { call } from "../call.ts";

const at = stage({ mayRefuse: true });

const hello = { content: "Hello", allowed_mentions: { parse: [] } };
const withEmbed = { embeds: [{ title: "T" }] };
const messages = (channelId: string) => `/channels/${channelId}/messages`;
const post = (channelId: string, body: unknown = hello) =>
  call(at.discord, `POST ${messages(channelId)}`, body);

describe("posting, by what the bot may do", () => {
  it.each([
    ["an unknown channel", "5999999999999999999", hello, 404, 10003],
    ["a channel it cannot see", ids.hidden, hello, 403, 50001],
    ["a guild it is not in", ids.foreign, hello, 403, 50001],
    ["a channel it may not write to", ids.silent, hello, 403, 50013],
    ["an embed where links are forbidden", ids.plain, withEmbed, 403, 50013],
    ["a forum", ids.forum, hello, 400, 40058],
    ["a category", ids.category, hello, 400, 50008],
    ["a conversation of other people", ids.others, hello, 403, 50001],
    [
      "a reply where it may not read",
      ids.forgetful,
      { ...hello, message_reference: { message_id: "1", fail_if_not_exists: false } },
      400,
      160002,
    ],
    ["a locked thread", ids.locked, hello, 400, 160005],
    ["someone who refuses messages", ids.dmGrump, hello, 403, 50007],
    ["nothing", ids.news, {}, 400, 50006],
    ["too much", ids.news, { content: "a".repeat(2001) }, 400, 50035],
    [
      "a reply to nothing",
      ids.news,
      { ...hello, message_reference: { message_id: "1" } },
      400,
      50035,
    ],
    [
      "too large a V2 message",
      ids.news,
      { flags: 1 << 15, components: [{ type: 10, content: "漢".repeat(3400) }] },
      500,
      0,
    ],
  ])("refuses %s", async (_case, channelId, body, status, code) => {
    expect(await post(channelId, body)).toMatchObject({ status, body: { code } });
  });

  it.each([
    ["a channel", ids.news, hello],
    ["plain text where links are forbidden", ids.plain, hello],
    ["a thread, by its own permission", ids.thread, hello],
    ["direct messages", ids.dmAnn, hello],
    [
      "a channel, with a reply that may be lost",
      ids.news,
      { ...hello, message_reference: { message_id: "1", fail_if_not_exists: false } },
    ],
  ])("writes into %s", async (_case, channelId, body) => {
    const { status, body: answer } = await post(channelId, body);
    expect(status).toBe(200);
    expect(at.discord.see.messages(channelId).at(-1)).toMatchObject({
      id: answer.id,
      content: "Hello",
    });
  });

  it("wakes an archived thread", async () => {
    expect((await post(ids.archived)).status).toBe(200);
    expect(at.discord.world.channels.get(ids.archived)?.archived).toBe(false);
  });

  it("follows roles and overwrites as they change", async () => {
    const guild = at.discord.world.guilds.get(ids.guild);
    const silent = guild?.channels.get(ids.silent);
    if (!guild || !silent) throw new Error("not seeded");
    silent.overwrites = [
      ...silent.overwrites,
      { id: ids.bot, kind: "member", allow: 1n << 11n, deny: 0n },
    ];
    expect((await post(ids.silent)).status).toBe(200);
    guild.members.set(ids.bot, { userId: ids.bot, roles: [] });
    expect((await post(ids.thread)).status).toBe(403);
    guild.members.delete(ids.bot);
    expect(await post(ids.news)).toMatchObject({ status: 403, body: { code: 50001 } });
  });

  it("lets an administrator do everything", async () => {
    const role = at.discord.world.guilds.get(ids.guild)?.roles.get(ids.botRole);
    if (!role) throw new Error("not seeded");
    role.permissions |= 1n << 3n;
    for (const channelId of [ids.hidden, ids.silent, ids.plain, ids.locked])
      expect((await post(channelId, withEmbed)).status).toBe(200);
  });
});

describe("a nonce", () => {
  it("is remembered for two minutes where that is asked for", async () => {
    const body = { ...hello, nonce: "n", enforce_nonce: true };
    const first = (await post(ids.news, body)).body.id;
    at.clock.advance(120_000);
    expect((await post(ids.news, body)).body.id).toBe(first);
    expect((await post(ids.thread, body)).body.id).not.toBe(first);
    at.clock.advance(1);
    expect((await post(ids.news, body)).body.id).not.toBe(first);
  });

  it("is only carried where it is not enforced", async () => {
    const body = { ...hello, nonce: "n" };
    const first = (await post(ids.news, body)).body;
    expect(first.nonce).toBe("n");
    expect((await post(ids.news, body)).body.id).not.toBe(first.id);
  });
});
