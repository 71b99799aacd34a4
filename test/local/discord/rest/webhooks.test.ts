import { beforeEach, describe, expect, it } from "vitest";
import { ids, said, stage } from "../acme.ts";
import { callByToken } from "../call.ts";

const at = stage();

const where = { channelId: ids.news, userId: ids.ann };
const brief = { ...where, name: "brief", options: { link: "https://example.com/é" } };
const v2 = 1 << 15;
const parts = (content: string) => ({ flags: v2, components: [{ type: 10, content }] });

const original = (token: string) => `/webhooks/${ids.bot}/${token}/messages/@original`;

describe("an interaction's token", () => {
  let token: string;

  beforeEach(async () => {
    at.bot = () => said({ type: 5, data: { flags: 64 } });
    token = (await at.discord.command(brief)).interaction.token;
  });

  it("edits the deferred answer, also by its percent-encoded name", async () => {
    const path = original(token).replace("@", "%40");
    expect(await callByToken(at.discord, `PATCH ${path}`, { content: "Brief" })).toMatchObject({
      status: 200,
      body: { content: "Brief", flags: 64, type: 20, application_id: ids.bot },
    });
    expect(at.discord.see.messages(ids.news, ids.ann)).toMatchObject([{ content: "Brief" }]);
  });

  it("lives for fifteen minutes", async () => {
    at.clock.advance(15 * 60_000);
    const route = `PATCH ${original(token)}`;
    expect((await callByToken(at.discord, route, { content: "x" })).status).toBe(200);
    at.clock.advance(1);
    at.discord.record.expectRefusal("50027");
    expect(await callByToken(at.discord, route, { content: "y" })).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
  });

  it("turns a deferred answer into V2, and never back", async () => {
    const route = `PATCH ${original(token)}`;
    await callByToken(at.discord, route, parts("Brief"));
    at.discord.record.expectRefusal("50035");
    expect(await callByToken(at.discord, route, { content: "x" })).toMatchObject({ status: 400 });
    const edited = await callByToken(at.discord, route, {
      components: [{ type: 10, content: "More" }],
    });
    expect(edited.body).toMatchObject({ flags: v2 | 64 });
  });

  it("fills the placeholder with the first follow-up, whatever its flags, and adds the second", async () => {
    const followUp = `POST /webhooks/${ids.bot}/${token}`;
    await callByToken(at.discord, followUp, { content: "First" });
    const second = await callByToken(at.discord, followUp, { content: "Second" });
    const seen = (userId: string) =>
      at.discord.see.messages(ids.news, userId).map((one) => one.content);
    expect(seen(ids.ann)).toEqual(["First", "Second"]);
    expect(seen(ids.bob)).toEqual(["Second"]);
    const path = `/webhooks/${ids.bot}/${token}/messages/${String(second.body.id)}`;
    await callByToken(at.discord, `PATCH ${path}`, { content: "Edited" });
    expect(seen(ids.bob)).toEqual(["Edited"]);
  });

  it.each([
    ["a token nobody gave out", "PATCH", `/webhooks/${ids.bot}/nobody/messages/@original`, 50027],
    ["another app", "POST", "/webhooks/9/nobody", 10015],
  ])("is not %s", async (_case, method, path, code) => {
    at.discord.record.expectRefusal(String(code));
    const reply = await callByToken(at.discord, `${method} ${path}`, { content: "x" });
    expect(reply.body).toMatchObject({ code });
  });

  it.each([
    ["edits nothing into nothing", "PATCH", "@original", { content: "" }, 50006],
    ["follows up with nothing too long", "POST", "", { content: "a".repeat(2001) }, 50035],
  ])("%s", async (_case, method, message, body, code) => {
    at.discord.record.expectRefusal(String(code));
    const path = `/webhooks/${ids.bot}/${token}${message === "" ? "" : `/messages/${message}`}`;
    expect((await callByToken(at.discord, `${method} ${path}`, body)).body).toMatchObject({ code });
  });

  it("edits no message of others", async () => {
    const id = at.discord.say({ ...where, content: "Mine" });
    const path = `/webhooks/${ids.bot}/${token}/messages/${id}`;
    at.discord.record.expectRefusal("10008");
    expect((await callByToken(at.discord, `PATCH ${path}`, { content: "x" })).status).toBe(404);
  });

  it("goes round the global limit, with a limit of its own", async () => {
    const edit = () => callByToken(at.discord, `PATCH ${original(token)}`, { content: "Brief" });
    const edits = await Promise.all(Array.from({ length: 5 }, edit));
    expect(edits.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    at.discord.record.expectRefusal("429 You are being rate limited.");
    const sixth = await edit();
    expect(sixth).toMatchObject({ status: 429, body: { global: false } });
  });

  it("allows five follow-ups where only the person installed the app", async () => {
    at.bot = () => said({ type: 4, data: { content: "Hi" } });
    const { interaction } = await at.discord.command({ ...brief, channelId: ids.foreign });
    expect(at.sent()).toMatchObject({ authorizing_integration_owners: { "1": ids.ann } });
    const followUp = `POST /webhooks/${ids.bot}/${interaction.token}`;
    const statuses: number[] = [];
    at.discord.record.expectRefusal("40094");
    for (let index = 0; index < 6; index += 1) {
      statuses.push((await callByToken(at.discord, followUp, { content: "x" })).status);
      at.clock.advance(2_000);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 400]);
  });
});
