import { describe, expect, it } from "vitest";
import type { OutboundResponse } from "#local/web-server-gateway-event.ts";
import { ids, said, stage } from "./acme.ts";
import { callByToken } from "./call.ts";

const at = stage();

const where = { channelId: ids.news, userId: ids.ann };
const brief = { ...where, name: "brief", options: { link: "https://example.com/é" } };
const v2 = 1 << 15;
const parts = (content: string) => ({ flags: v2, components: [{ type: 10, content }] });

const original = (token: string) => `/webhooks/${ids.bot}/${token}/messages/@original`;

describe("the first answer", () => {
  it.each([
    ["a message", { type: 4, data: { content: "Hi" } }, { content: "Hi" }],
    [
      "a message for one",
      { type: 4, data: { content: "Hi", flags: 64 } },
      { content: "Hi", ephemeralTo: ids.ann },
    ],
    [
      "V2 parts",
      { type: 4, data: parts("Hi") },
      { components: [{ type: 10, content: "Hi", id: 1 }] },
    ],
    [
      "a deferral",
      { type: 5, data: { flags: 64 } },
      { content: "", ephemeralTo: ids.ann, flags: 128 | 64 },
    ],
  ])("may be %s", async (_case, answer, shown) => {
    at.bot = () => said(answer);
    expect(await at.discord.command(brief)).not.toHaveProperty("trouble");
    expect(at.discord.see.messages(ids.news, ids.ann)).toMatchObject([shown]);
  });

  it.each([
    ["an update", { type: 6 }, "50035"],
    ["an empty message", { type: 4, data: {} }, "50006"],
    ["content that is too long", { type: 4, data: { content: "a".repeat(2001) } }, "50035"],
    ["an unannounced ping", { type: 4, data: { content: `<@${ids.bob}>` } }, "0"],
    ["no JSON", undefined, "50035"],
  ])("is refused: %s", async (_case, answer, error) => {
    at.bot = () => said(answer);
    at.discord.record.expectRefusal(error);
    const { trouble, interaction } = await at.discord.command(brief);
    expect(trouble).toBe(error);
    expect(at.discord.see.messages(ids.news, ids.ann)).toEqual([]);
    at.discord.record.expectRefusal("10015");
    expect(await callByToken(at.discord, `PATCH ${original(interaction.token)}`)).toMatchObject({
      status: 404,
    });
  });

  it("must come within three seconds, else the token is dead", async () => {
    at.bot = () => {
      at.clock.advance(3_000);
      return said({ type: 5 });
    };
    expect(await at.discord.command(brief)).not.toHaveProperty("trouble");
    at.bot = () => {
      at.clock.advance(3_001);
      return said({ type: 5 });
    };
    at.discord.record.expectRefusal("did_not_respond");
    const { interaction, trouble } = await at.discord.command(brief);
    expect(trouble).toBe("did_not_respond");
    const { id, token } = interaction;
    at.discord.record.expectRefusal("10015");
    expect(
      await callByToken(at.discord, `PATCH ${original(token)}`, { content: "x" }),
    ).toMatchObject({
      status: 404,
      body: { code: 10015 },
    });
    at.discord.record.expectRefusal("10062");
    const callback = `POST /interactions/${id}/${token}/callback`;
    expect(await callByToken(at.discord, callback, { type: 5 })).toMatchObject({
      status: 404,
      body: { code: 10062 },
    });
  });

  it("may go over the callback route instead, once", async () => {
    let status = 0;
    at.bot = async () => {
      const { id, token } = at.sent();
      const route = `POST /interactions/${id}/${token}/callback`;
      status = (await callByToken(at.discord, `${route}`, { type: 4, data: { content: "Hi" } }))
        .status;
      at.discord.record.expectRefusal("40060");
      expect(await callByToken(at.discord, route, { type: 5 })).toMatchObject({
        body: { code: 40060 },
      });
      return { ...said(""), status: 202, body: "" };
    };
    expect(await at.discord.command(brief)).not.toHaveProperty("trouble");
    expect(status).toBe(204);
    expect(at.discord.see.messages(ids.news)).toMatchObject([{ content: "Hi" }]);
  });

  it("is taken by the route of its own interaction alone, which tells of it when asked", async () => {
    at.bot = async () => {
      const { id, token } = at.sent();
      const answer = { type: 4, data: { content: "Hi", flags: 64 } };
      at.discord.record.expectRefusal("10062");
      expect(
        await callByToken(at.discord, `POST /interactions/1/${token}/callback`, answer),
      ).toMatchObject({ status: 404, body: { code: 10062 } });
      const route = `POST /interactions/${id}/${token}/callback?with_response=true`;
      expect(await callByToken(at.discord, route, answer)).toMatchObject({
        status: 200,
        body: {
          interaction: { id, response_message_ephemeral: true },
          resource: { type: 4, message: { content: "Hi" } },
        },
      });
      return { ...said(""), status: 202, body: "" };
    };
    expect(await at.discord.command(brief)).not.toHaveProperty("trouble");
  });

  it.each([
    ["fails", async (): Promise<OutboundResponse> => ({ ...said({}), status: 500 }), "http_500"],
    ["says nothing", async () => ({ ...said(""), status: 202, body: "" }), "did_not_respond"],
    ["is gone", () => Promise.reject(new Error("refused")), "unreachable"],
  ])("is missing when the bot %s", async (_case, broken, error) => {
    at.bot = broken;
    at.discord.record.expectRefusal(error);
    expect((await at.discord.command(brief)).trouble).toBe(error);
  });
});
