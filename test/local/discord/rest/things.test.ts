import { describe, expect, it } from "vitest";
import { ids, stage } from "../acme.ts";
import { call } from "../call.ts";

const at = stage({ mayRefuse: true });

describe("guilds, channels and people", () => {
  it.each([
    [`GET /guilds/${ids.guild}`, 200, { id: ids.guild, owner_id: ids.ann }],
    [`GET /guilds/${ids.foreignGuild}`, 404, { code: 10004 }],
    [
      `GET /channels/${ids.thread}`,
      200,
      { type: 11, parent_id: ids.news, thread_metadata: { archived: false, locked: false } },
    ],
    [`GET /channels/${ids.news}`, 200, { type: 0 }],
    [`GET /channels/${ids.others}`, 403, { code: 50001 }],
    [`GET /channels/${ids.category}`, 200, { type: 4 }],
    [`GET /channels/${ids.announcements}`, 200, { type: 5 }],
    [`GET /channels/${ids.forum}`, 200, { type: 15 }],
    [`GET /channels/${ids.hidden}`, 403, { code: 50001 }],
  ])("%s", async (route, status, body) => {
    expect(await call(at.discord, route)).toMatchObject({ status, body });
  });

  it("tells a private thread from one for all", async () => {
    const thread = at.discord.world.channels.get(ids.thread);
    if (thread !== undefined) thread.threadMemberIds = [ids.ann, ids.bot];
    const { body } = await call(at.discord, `GET /channels/${ids.thread}`);
    expect(body).toMatchObject({ type: 12 });
  });

  it("gives what is needed to work permissions out", async () => {
    expect((await call(at.discord, `GET /channels/${ids.silent}`)).body).toMatchObject({
      permission_overwrites: [{ id: ids.botRole, type: 0, allow: "0", deny: "2048" }],
    });
    expect((await call(at.discord, `GET /guilds/${ids.guild}`)).body).toMatchObject({
      roles: expect.arrayContaining([expect.objectContaining({ name: "@everyone" })]),
    });
  });

  it("opens direct messages with people it shares a guild with", async () => {
    const open = (recipient_id: string) =>
      call(at.discord, "POST /users/@me/channels", { recipient_id });
    expect((await open(ids.ann)).body).toMatchObject({ id: ids.dmAnn, type: 1 });
    expect(await open(ids.bob)).toMatchObject({ status: 200, body: { type: 1 } });
    expect(await open("9")).toMatchObject({ status: 404, body: { code: 10013 } });
    at.discord.world.guilds.get(ids.guild)?.members.delete(ids.grump);
    at.discord.world.directMessages.delete(ids.dmGrump);
    expect(await open(ids.grump)).toMatchObject({ status: 403, body: { code: 50278 } });
  });
});
