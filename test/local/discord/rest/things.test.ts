import { describe, expect, it } from "vitest";
import { ids, stage } from "../acme.ts";
import { call } from "../call.ts";

const at = stage({ mayRefuse: true });

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
    expect(await call(at.discord, route)).toMatchObject({ status, body });
  });

  it("gives what is needed to work permissions out", async () => {
    const channels = (await call(at.discord, `GET /guilds/${ids.guild}/channels`)).body;
    expect(channels).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id: ids.silent,
          permission_overwrites: [{ id: ids.botRole, type: 0, allow: "0", deny: "2048" }],
        }),
      ]),
    );
    const roles = (await call(at.discord, `GET /guilds/${ids.guild}/roles`)).body;
    expect(roles).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: ids.guild, name: "@everyone" })]),
    );
  });

  it("opens direct messages with people it shares a guild with", async () => {
    const open = (recipient_id: string) =>
      call(at.discord, "POST /users/@me/channels", { recipient_id });
    expect((await open(ids.ann)).body).toMatchObject({ id: ids.dmAnn, type: 1 });
    expect(await open(ids.bob)).toMatchObject({ status: 200, body: { type: 1 } });
    expect(await open("9")).toMatchObject({ status: 404, body: { code: 10013 } });
  });
});
