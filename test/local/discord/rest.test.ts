import * as spec from "discord-api-spec/zod";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DiscordTwin } from "#local/discord/twin.ts";
import type { TurnableClock } from "#local/turnable-clock.ts";
import { acmeTwin, ids } from "./acme.ts";
import { call } from "./call.ts";

let discord: DiscordTwin;
let clock: TurnableClock;

beforeEach(async () => {
  ({ discord, clock } = await acmeTwin());
});
afterEach(() => discord.close());

const hello = { content: "Hello", allowed_mentions: { parse: [] } };
const withEmbed = { embeds: [{ title: "T" }] };
const messages = (channelId: string) => `/channels/${channelId}/messages`;
const post = (channelId: string, body: unknown = hello) =>
  call(discord, `POST ${messages(channelId)}`, body);

describe("what comes before a route", () => {
  it.each([
    [
      "no token",
      "GET /users/@me",
      { authorization: "" },
      401,
      { message: "401: Unauthorized", code: 0 },
    ],
    ["another token", "GET /users/@me", { authorization: "Bot nobody" }, 401, { code: 0 }],
    [
      "a token of the wrong kind",
      "GET /users/@me",
      { authorization: "Bearer local-discord-bot-token" },
      401,
      { code: 0 },
    ],
    [
      "a client that does not say what it is",
      "GET /users/@me",
      { userAgent: "node" },
      403,
      { code: 40333 },
    ],
    [
      "a route that does not exist",
      "GET /planets",
      {},
      404,
      { message: "404: Not Found", code: 0 },
    ],
    ["half a JSON", `POST ${messages(ids.news)}`, {}, 400, { code: 50109 }],
  ])("refuses %s", async (name, route, how, status, body) => {
    const sent = name === "half a JSON" ? "{" : undefined;
    expect(await call(discord, route, sent, how)).toMatchObject({ status, body });
  });
});

describe("posting, by what the bot may do", () => {
  it.each([
    ["an unknown channel", "5999999999999999999", hello, 404, 10003],
    ["a channel it cannot see", ids.hidden, hello, 403, 50001],
    ["a guild it is not in", ids.foreign, hello, 403, 50001],
    ["a channel it may not write to", ids.silent, hello, 403, 50013],
    ["an embed where links are forbidden", ids.plain, withEmbed, 403, 50013],
    ["a forum", ids.forum, hello, 400, 40058],
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
    expect(discord.see.lastMessage(channelId)).toMatchObject({ id: answer.id, content: "Hello" });
  });

  it("follows roles and overwrites as they change", async () => {
    const guild = discord.world.guilds.get(ids.guild);
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
    const role = discord.world.guilds.get(ids.guild)?.roles.get(ids.botRole);
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
    clock.advance(120_000);
    expect((await post(ids.news, body)).body.id).toBe(first);
    expect((await post(ids.thread, body)).body.id).not.toBe(first);
    clock.advance(1);
    expect((await post(ids.news, body)).body.id).not.toBe(first);
  });

  it("is only carried where it is not enforced", async () => {
    const body = { ...hello, nonce: "n" };
    const first = (await post(ids.news, body)).body;
    expect(first.nonce).toBe("n");
    expect((await post(ids.news, body)).body.id).not.toBe(first.id);
  });
});

describe("who is called", () => {
  const text = `@everyone @here <@${ids.ann}> <@&${ids.newsRole}>`;

  it.each([
    ["nobody, when parse is empty", { parse: [] }, undefined],
    ["users", { parse: ["users"] }, ids.ann],
    ["roles that may be called", { parse: ["roles"] }, ids.newsRole],
    ["a listed user", { users: [ids.ann] }, ids.ann],
    ["nobody, when another user is listed", { users: [ids.bob] }, undefined],
    ["nobody at all without MENTION_EVERYONE", { parse: ["everyone"] }, undefined],
    ["users, when nothing is said", undefined, ids.ann],
  ])("%s", async (_case, allowed, ping) => {
    const body = { content: text, ...(allowed && { allowed_mentions: allowed }) };
    const answer = await post(ids.news, body);
    if (ping === undefined) expect(answer).toMatchObject({ status: 200 });
    else {
      expect(answer).toMatchObject({
        status: 400,
        body: { message: `TWIN: unannounced ping of ${ping}` },
      });
      discord.allowPing(ping);
      discord.allowPing(ids.newsRole);
      expect((await post(ids.news, body)).status).toBe(200);
    }
  });

  it("everyone, where the bot may, and also from a text display", async () => {
    const role = discord.world.guilds.get(ids.guild)?.roles.get(ids.botRole);
    if (!role) throw new Error("not seeded");
    role.permissions |= 1n << 17n;
    expect(await post(ids.news, { content: "@everyone" })).toMatchObject({ status: 400 });
    const shown = {
      flags: 1 << 15,
      components: [{ type: 17, components: [{ type: 10, content: "@here" }] }],
    };
    expect(await post(ids.news, shown)).toMatchObject({ status: 400 });
    discord.allowPing("here");
    expect((await post(ids.news, shown)).body).toMatchObject({ mention_everyone: true });
  });

  it("the author of a message that is replied to, unless told otherwise", async () => {
    const id = discord.say({ channelId: ids.news, userId: ids.ann, content: "Question" });
    const reply = { content: "Answer", message_reference: { message_id: id } };
    expect(await post(ids.news, reply)).toMatchObject({ status: 400 });
    expect(await post(ids.news, { ...reply, allowed_mentions: { parse: [] } })).toMatchObject({
      status: 200,
      body: { type: 19, message_reference: { message_id: id } },
    });
  });
});

describe("what was posted", () => {
  it.each([
    ["PATCH", "content", { content: "New" }, 200, { content: "New" }],
    ["PATCH", "to nothing", { content: null }, 400, { code: 50006 }],
    ["PATCH", "beyond the limit", { content: "a".repeat(2001) }, 400, { code: 50035 }],
    ["GET", "as it is", undefined, 200, { content: "Hello" }],
    ["DELETE", "for good", undefined, 204, {}],
  ])("%s %s", async (method, _case, body, status, answer) => {
    const { id } = (await post(ids.news)).body;
    expect(await call(discord, `${method} ${messages(ids.news)}/${id}`, body)).toMatchObject({
      status,
      body: answer,
    });
    expect(discord.see.messages(ids.news)).toHaveLength(method === "DELETE" ? 0 : 1);
  });

  it.each(["PATCH", "GET", "DELETE"])("%s finds no message that is not there", async (method) => {
    const body = method === "PATCH" ? { content: "x" } : undefined;
    expect(await call(discord, `${method} ${messages(ids.news)}/1`, body)).toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
  });

  it("of others cannot be edited, nor deleted without the right", async () => {
    const id = discord.say({ channelId: ids.news, userId: ids.ann, content: "Mine" });
    const path = `${messages(ids.news)}/${id}`;
    expect(await call(discord, `PATCH ${path}`, { content: "x" })).toMatchObject({
      status: 403,
      body: { code: 50005 },
    });
    expect(await call(discord, `DELETE ${path}`)).toMatchObject({ body: { code: 50013 } });
  });

  it("stays V2 once it is", async () => {
    const parts = { flags: 1 << 15, components: [{ type: 10, content: "Brief" }] };
    const { id } = (await post(ids.news, parts)).body;
    const path = `${messages(ids.news)}/${id}`;
    expect(await call(discord, `PATCH ${path}`, { content: "x" })).toMatchObject({
      body: { code: 50035 },
    });
    const edited = await call(discord, `PATCH ${path}`, {
      flags: 4,
      components: [{ type: 10, content: "Edited" }],
    });
    expect(edited.body).toMatchObject({
      flags: (1 << 15) | 4,
      components: [{ content: "Edited" }],
    });
  });

  it("is published from an announcement channel, once", async () => {
    const { id } = (await post(ids.announcements)).body;
    const route = `POST ${messages(ids.announcements)}/${id}/crosspost`;
    expect((await call(discord, route)).status).toBe(200);
    expect(await call(discord, route)).toMatchObject({ status: 400, body: { code: 40033 } });
    const other = (await post(ids.news)).body.id;
    expect(await call(discord, `POST ${messages(ids.news)}/${other}/crosspost`)).toMatchObject({
      status: 403,
    });
  });

  it("may bring files", async () => {
    const form = new FormData();
    form.append(
      "payload_json",
      JSON.stringify({ attachments: [{ id: "0", description: "Feeds" }] }),
    );
    form.append("files[0]", new Blob(["<opml/>"]), "feeds.opml");
    const request = new Request("http://x/", { method: "POST", body: form });
    const role = discord.world.guilds.get(ids.guild)?.roles.get(ids.botRole);
    if (role) role.permissions |= 1n << 15n;
    const response = await discord.fetch(`${discord.apiUrl}/v10${messages(ids.news)}`, {
      method: "POST",
      headers: {
        "user-agent": "DiscordBot (https://newsbrief.example, 1.0)",
        authorization: `Bot ${discord.app.botToken}`,
        "content-type": request.headers.get("content-type") ?? "",
      },
      body: await request.arrayBuffer(),
    });
    expect(await response.json()).toMatchObject({
      attachments: [{ filename: "feeds.opml", description: "Feeds" }],
    });
  });
});

describe("guilds, people and the app", () => {
  it.each([
    ["GET /users/@me", 200, { id: ids.bot, bot: true }],
    ["GET /users/@me/guilds", 200, [{ id: ids.guild, name: "Acme" }]],
    ["GET /applications/@me", 200, { id: ids.bot, name: "Newsbrief" }],
    [`GET /guilds/${ids.guild}`, 200, { id: ids.guild, owner_id: ids.ann }],
    [`GET /guilds/${ids.foreignGuild}`, 404, { code: 10004 }],
    [`GET /guilds/${ids.guild}/members/${ids.bot}`, 200, { roles: [ids.botRole] }],
    [`GET /guilds/${ids.guild}/members/9`, 404, { code: 10013 }],
    [`GET /channels/${ids.thread}`, 200, { type: 11, parent_id: ids.news }],
    [`GET /channels/${ids.hidden}`, 403, { code: 50001 }],
    ["GET /gateway/bot", 200, { shards: 1 }],
  ])("%s", async (route, status, body) => {
    expect(await call(discord, route)).toMatchObject({ status, body });
  });

  it("gives what is needed to work permissions out", async () => {
    const channels = (await call(discord, `GET /guilds/${ids.guild}/channels`)).body;
    expect(channels).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: ids.silent,
          permission_overwrites: [{ id: ids.botRole, type: 0, allow: "0", deny: "2048" }],
        }),
      ]),
    );
    const roles = (await call(discord, `GET /guilds/${ids.guild}/roles`)).body;
    expect(roles).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: ids.guild, name: "@everyone" })]),
    );
  });

  it("opens direct messages with people it shares a guild with", async () => {
    const open = (recipient_id: string) =>
      call(discord, "POST /users/@me/channels", { recipient_id });
    expect((await open(ids.ann)).body).toMatchObject({ id: ids.dmAnn, type: 1 });
    expect(await open(ids.bob)).toMatchObject({ status: 200, body: { type: 1 } });
    expect(await open("9")).toMatchObject({ status: 404, body: { code: 10013 } });
  });
});

describe("commands", () => {
  const command = { name: "brief", description: "Brief a link" };
  const all = `/applications/${ids.bot}/commands`;

  it("are replaced as a whole, and keep their ids by name", async () => {
    const first = (await call(discord, `PUT ${all}`, [command, { type: 3, name: "Brief this" }]))
      .body;
    const second = (await call(discord, `PUT ${all}`, [{ ...command, description: "New" }])).body;
    expect(second).toMatchObject([
      { id: (first as unknown as readonly { id: string }[])[0]?.id, description: "New" },
    ]);
    expect((await call(discord, `GET ${all}`)).body).toEqual(second);
  });

  it.each([
    [`PUT ${all}`, [command, command], 400, 50035],
    [`PUT /applications/9/commands`, [command], 403, 20012],
    [`PUT /applications/${ids.bot}/guilds/${ids.foreignGuild}/commands`, [command], 403, 50001],
  ])("%s refuses %o", async (route, body, status, code) => {
    expect(await call(discord, route, body)).toMatchObject({ status, body: { code } });
  });

  it("may be a guild's own", async () => {
    const route = `/applications/${ids.bot}/guilds/${ids.guild}/commands`;
    expect((await call(discord, `PUT ${route}`, [command])).body).toMatchObject([
      { name: "brief", guild_id: ids.guild },
    ]);
  });
});

describe("how often one may call", () => {
  it("lets five posts in five seconds into a channel, and says so in headers", async () => {
    for (const remaining of ["4", "3", "2", "1", "0"]) {
      const { status, headers } = await post(ids.news);
      expect(status).toBe(200);
      expect(headers.get("x-ratelimit-remaining")).toBe(remaining);
    }
    clock.advance(2_000);
    const sixth = await post(ids.news);
    expect(sixth).toMatchObject({
      status: 429,
      body: { message: "You are being rate limited.", retry_after: 3, global: false },
    });
    expect(Object.fromEntries(sixth.headers)).toMatchObject({
      "x-ratelimit-limit": "5",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset-after": "3.000",
      "x-ratelimit-scope": "user",
      "retry-after": "3",
    });
    expect((await post(ids.thread)).status).toBe(200);
    clock.advance(3_000);
    expect((await post(ids.news)).status).toBe(200);
  });

  it("lets fifty calls a second pass in all", async () => {
    const routes = ["GET /users/@me", "GET /gateway/bot"];
    for (let index = 0; index < 50; index += 1)
      expect((await call(discord, routes[index % 2] ?? "")).status).toBe(200);
    const over = await call(discord, "GET /users/@me");
    expect(over).toMatchObject({ status: 429, body: { global: true } });
    expect(over.headers.get("x-ratelimit-scope")).toBe("global");
    clock.advance(1_000);
    expect((await call(discord, "GET /users/@me")).status).toBe(200);
  });

  it("bans whoever was refused ten thousand times in ten minutes", async () => {
    const { discord: strict, clock: time } = await acmeTwin({ record: "count" });
    const wrong = () =>
      strict.handle({
        method: "GET",
        path: "/api/v10/users/@me",
        query: new URLSearchParams(),
        headers: { "user-agent": "DiscordBot (https://x.example, 1)", authorization: "Bot x" },
        body: Buffer.alloc(0),
      });
    for (let index = 0; index < 10_000; index += 1) await wrong();
    expect(await wrong()).toMatchObject({ status: 401 });
    expect(await wrong()).toMatchObject({ status: 429, body: expect.stringContaining("1015") });
    time.advance(600_000);
    expect(await wrong()).toMatchObject({ status: 401 });
    await strict.close();
  });
});

describe("answers against Discord's own specification", () => {
  type Schema = { readonly safeParse: (value: unknown) => { readonly error?: unknown } };
  const schemas = spec as Readonly<Record<string, Schema>>;

  it.each([
    ["MessageResponse", "a message", async () => (await post(ids.news, withEmbed)).body],
    [
      "MessageResponse",
      "a V2 message",
      async () =>
        (
          await post(ids.news, {
            flags: 1 << 15,
            components: [
              {
                type: 17,
                components: [
                  { type: 10, content: "x" },
                  { type: 1, components: [{ type: 2, style: 1, label: "x", custom_id: "c" }] },
                ],
              },
            ],
          })
        ).body,
    ],
    [
      "GuildChannelResponse",
      "a channel",
      async () => (await call(discord, `GET /channels/${ids.news}`)).body,
    ],
    [
      "PrivateChannelResponse",
      "direct messages",
      async () => (await call(discord, `GET /channels/${ids.dmAnn}`)).body,
    ],
    [
      "GuildRoleResponse",
      "a role",
      async () =>
        (
          (await call(discord, `GET /guilds/${ids.guild}/roles`))
            .body as unknown as readonly unknown[]
        )[0],
    ],
    [
      "GuildMemberResponse",
      "a member",
      async () => (await call(discord, `GET /guilds/${ids.guild}/members/${ids.ann}`)).body,
    ],
    ["UserPIIResponse", "a person", async () => (await call(discord, "GET /users/@me")).body],
    [
      "GatewayBotResponse",
      "the gateway",
      async () => (await call(discord, "GET /gateway/bot")).body,
    ],
    [
      "ApplicationCommandResponse",
      "a command",
      async () =>
        (
          (
            await call(discord, `PUT /applications/${ids.bot}/commands`, [
              { name: "brief", description: "d" },
            ])
          ).body as unknown as readonly unknown[]
        )[0],
    ],
  ])("%s: %s", async (name, _case, get) => {
    // The package's schemas know instants in Z only; the service writes +00:00.
    const answer = JSON.parse(JSON.stringify(await get()).replaceAll("+00:00", "Z"));
    expect(schemas[`${name}Schema`]?.safeParse(answer)).not.toHaveProperty("error.issues");
  });
});
