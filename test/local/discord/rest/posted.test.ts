import { describe, expect, it } from "vitest";
import { ids, stage } from "../acme.ts";
import { call } from "../call.ts";

const at = stage({ mayRefuse: true });

const hello = { content: "Hello", allowed_mentions: { parse: [] } };
const messages = (channelId: string) => `/channels/${channelId}/messages`;
const post = (channelId: string, body: unknown = hello) =>
  call(at.discord, `POST ${messages(channelId)}`, body);

describe("what was posted", () => {
  it.each([
    ["PATCH", "content", { content: "New" }, 200, { content: "New" }],
    ["PATCH", "to nothing", { content: null }, 400, { code: 50006 }],
    ["PATCH", "beyond the limit", { content: "a".repeat(2001) }, 400, { code: 50035 }],
    ["GET", "as it is", undefined, 200, { content: "Hello" }],
    ["DELETE", "for good", undefined, 204, {}],
  ])("%s %s", async (method, _case, body, status, answer) => {
    const { id } = (await post(ids.news)).body;
    expect(await call(at.discord, `${method} ${messages(ids.news)}/${id}`, body)).toMatchObject({
      status,
      body: answer,
    });
    expect(at.discord.see.messages(ids.news)).toHaveLength(method === "DELETE" ? 0 : 1);
  });

  it.each(["PATCH", "GET", "DELETE"])("%s finds no message that is not there", async (method) => {
    const body = method === "PATCH" ? { content: "x" } : undefined;
    expect(await call(at.discord, `${method} ${messages(ids.news)}/1`, body)).toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
  });

  it("of others cannot be edited, nor deleted without the right", async () => {
    const id = at.discord.say({ channelId: ids.news, userId: ids.ann, content: "Mine" });
    const path = `${messages(ids.news)}/${id}`;
    expect(await call(at.discord, `PATCH ${path}`, { content: "x" })).toMatchObject({
      status: 403,
      body: { code: 50005 },
    });
    expect(await call(at.discord, `DELETE ${path}`)).toMatchObject({ body: { code: 50013 } });
  });

  it("stays V2 once it is", async () => {
    const parts = { flags: 1 << 15, components: [{ type: 10, content: "Brief" }] };
    const { id } = (await post(ids.news, parts)).body;
    const path = `${messages(ids.news)}/${id}`;
    expect(await call(at.discord, `PATCH ${path}`, { content: "x" })).toMatchObject({
      body: { code: 50035 },
    });
    const edited = await call(at.discord, `PATCH ${path}`, {
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
    expect((await call(at.discord, route)).status).toBe(200);
    expect(await call(at.discord, route)).toMatchObject({ status: 400, body: { code: 40033 } });
    const other = (await post(ids.news)).body.id;
    expect(await call(at.discord, `POST ${messages(ids.news)}/${other}/crosspost`)).toMatchObject({
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
    const role = at.discord.world.guilds.get(ids.guild)?.roles.get(ids.botRole);
    if (role) role.permissions |= 1n << 15n;
    const response = await at.discord.fetch(`${at.discord.apiUrl}/v10${messages(ids.news)}`, {
      method: "POST",
      headers: {
        "user-agent": "DiscordBot (https://newsbrief.example, 1.0)",
        authorization: `Bot ${at.discord.app.botToken}`,
        "content-type": request.headers.get("content-type") ?? "",
      },
      body: await request.arrayBuffer(),
    });
    expect(await response.json()).toMatchObject({
      attachments: [{ filename: "feeds.opml", description: "Feeds" }],
    });
  });
});
