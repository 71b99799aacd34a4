import { describe, expect, it } from "vitest";
import { ids, stage } from "./acme.ts";
import { call } from "./call.ts";

const at = stage({ mayRefuse: true });

const hello = { content: "Hello", allowed_mentions: { parse: [] } };
const messages = (channelId: string) => `/channels/${channelId}/messages`;
const post = (channelId: string, body: unknown = hello) =>
  call(at.discord, `POST ${messages(channelId)}`, body);

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
      at.discord.allowPing(ping);
      at.discord.allowPing(ids.newsRole);
      expect((await post(ids.news, body)).status).toBe(200);
    }
  });

  it("everyone, where the bot may, and also from a text display", async () => {
    const role = at.discord.world.guilds.get(ids.guild)?.roles.get(ids.botRole);
    if (!role) throw new Error("not seeded");
    role.permissions |= 1n << 17n;
    expect(await post(ids.news, { content: "@everyone" })).toMatchObject({ status: 400 });
    const shown = {
      flags: 1 << 15,
      components: [{ type: 17, components: [{ type: 10, content: "@here" }] }],
    };
    expect(await post(ids.news, shown)).toMatchObject({ status: 400 });
    at.discord.allowPing("here");
    expect((await post(ids.news, shown)).body).toMatchObject({ mention_everyone: true });
  });

  it("the author of a message that is replied to, unless told otherwise", async () => {
    const id = at.discord.say({ channelId: ids.news, userId: ids.ann, content: "Question" });
    const reply = { content: "Answer", message_reference: { message_id: id } };
    expect(await post(ids.news, reply)).toMatchObject({ status: 400 });
    expect(await post(ids.news, { ...reply, allowed_mentions: { parse: [] } })).toMatchObject({
      status: 200,
      body: { type: 19, message_reference: { message_id: id } },
    });
    const called = { parse: [], replied_user: true };
    expect(await post(ids.news, { ...reply, allowed_mentions: called })).toMatchObject({
      status: 400,
    });
  });
});
