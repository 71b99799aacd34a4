import { createPublicKey, verify } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OutboundRequest, OutboundResponse } from "#local/web-server-gateway-event.ts";
import { type AcmeTwin, acmeTwin, ids, said } from "./acme.ts";
import { call, callByToken } from "./call.ts";

type Bot = (request: OutboundRequest) => OutboundResponse | Promise<OutboundResponse>;
type Json = { readonly [key: string]: unknown };

let twin: AcmeTwin;
let received: OutboundRequest[];
let bot: Bot;

beforeEach(async () => {
  received = [];
  bot = () => said({ type: 5 });
  twin = await acmeTwin({
    deliver: async (request) => {
      received.push(request);
      return await bot(request);
    },
  });
});
afterEach(async () => {
  await twin.discord.close();
  twin.discord.record.assertNoSurprise();
});

const where = { channelId: ids.news, userId: ids.ann };
const brief = { ...where, name: "brief", options: { link: "https://example.com/é" } };
const json = (index = -1) => JSON.parse(received.at(index)?.body.toString() ?? "null");
const v2 = 1 << 15;
const parts = (content: string) => ({ flags: v2, components: [{ type: 10, content }] });

function isSigned({ headers, body }: OutboundRequest): boolean {
  const spki = Buffer.concat([
    Buffer.from("302a300506032b6570032100", "hex"),
    Buffer.from(twin.discord.app.publicKey, "hex"),
  ]);
  const key = createPublicKey({ key: spki, format: "der", type: "spki" });
  const message = Buffer.concat([Buffer.from(headers["x-signature-timestamp"] ?? ""), body]);
  return verify(null, message, key, Buffer.from(headers["x-signature-ed25519"] ?? "", "hex"));
}

const original = (token: string) => `/webhooks/${ids.bot}/${token}/messages/@original`;

describe("registering an address", () => {
  it("accepts a bot that answers PING and refuses what is not signed", async () => {
    bot = (request) => (isSigned(request) ? said({ type: 1 }) : { ...said({}), status: 401 });
    expect(await twin.discord.registerEndpoint()).toEqual([]);
    expect(received).toHaveLength(4);
  });

  it("names everything that is wrong", async () => {
    bot = () => said({ type: 1, extra: true });
    expect(await twin.discord.registerEndpoint()).toHaveLength(4);
    bot = () => said({ type: 1 });
    expect(await twin.discord.registerEndpoint()).toEqual([
      expect.stringContaining("wrong-key"),
      expect.stringContaining("changed-body"),
      expect.stringContaining("unsigned"),
    ]);
  });
});

describe("a command", () => {
  it("comes signed, with everything the documentation shows", async () => {
    await twin.discord.command(brief);
    const [request] = received;
    if (!request) throw new Error("nothing was sent");
    expect(isSigned(request)).toBe(true);
    expect(request.path).toBe("/discord");
    expect(json()).toMatchObject({
      type: 2,
      version: 1,
      application_id: ids.bot,
      guild_id: ids.guild,
      channel_id: ids.news,
      channel: { id: ids.news, type: 0, name: "news" },
      locale: "fr",
      guild_locale: "en-US",
      context: 0,
      authorizing_integration_owners: { "0": ids.guild },
      app_permissions: expect.stringMatching(/^\d+$/),
      member: { user: { id: ids.ann }, permissions: expect.stringMatching(/^\d+$/), roles: [] },
      data: { name: "brief", type: 1, options: [{ type: 3, name: "link" }] },
    });
    expect(json()).not.toHaveProperty("user");
  });

  it("comes from direct messages with the person, not a member", async () => {
    await twin.discord.command({ ...brief, channelId: ids.dmAnn });
    expect(json()).toMatchObject({ user: { id: ids.ann }, context: 1 });
    expect(json()).not.toHaveProperty("member");
  });

  it.each(["stale", "future", "wrong-key", "changed-body", "unsigned"] as const)(
    "can come with a signature that is %s",
    async (signature) => {
      bot = () => ({ ...said({}), status: 401 });
      const { trouble } = await twin.discord.command({ ...brief, signature });
      expect(trouble).toBe("http_401");
      const [request] = received;
      const isOff = signature === "stale" || signature === "future";
      expect(request && isSigned(request)).toBe(isOff);
    },
  );

  it("takes only what was registered", async () => {
    await call(twin.discord, `PUT /applications/${ids.bot}/commands`, [
      {
        name: "digest",
        description: "d",
        options: [
          {
            type: 1,
            name: "schedule",
            description: "d",
            options: [
              { type: 3, name: "time", description: "d", required: true },
              { type: 3, name: "days", description: "d", choices: [{ name: "All", value: "all" }] },
              { type: 3, name: "timezone", description: "d", autocomplete: true },
            ],
          },
        ],
      },
    ]);
    const digest = { ...where, name: "digest", path: ["schedule"] };
    await twin.discord.command({ ...digest, options: { time: "08:00", days: "all" } });
    expect(json().data.options).toEqual([
      {
        type: 1,
        name: "schedule",
        options: [
          { type: 3, name: "time", value: "08:00" },
          { type: 3, name: "days", value: "all" },
        ],
      },
    ]);
    for (const [use, words] of [
      [brief, "No command brief"],
      [{ ...digest, path: ["stop"] }, "has no stop"],
      [{ ...digest, options: {} }, "needs time"],
      [{ ...digest, options: { time: "08:00", colour: "red" } }, "has no option colour"],
      [{ ...digest, options: { time: "08:00", days: "never" } }, "is no choice"],
    ] as const)
      await expect(twin.discord.command(use)).rejects.toThrow(words);

    const choices = [{ name: "Paris", value: "Europe/Paris" }];
    bot = () => said({ type: 8, data: { choices } });
    const typing = { ...digest, options: { timezone: "par" }, focused: "timezone" };
    const { interaction } = await twin.discord.autocomplete(typing);
    expect(interaction.choices).toEqual(choices);
    expect(json()).toMatchObject({
      type: 4,
      data: { options: [{ options: [{ name: "timezone", value: "par", focused: true }] }] },
    });
  });

  it("may be of the message menu", async () => {
    const messageId = twin.discord.say({ ...where, content: "see https://example.com" });
    await twin.discord.messageCommand({ ...where, name: "Brief this", messageId });
    expect(json().data).toMatchObject({
      type: 3,
      target_id: messageId,
      resolved: { messages: { [messageId]: { content: "see https://example.com" } } },
    });
  });

  it("may bring a file", async () => {
    const file = { id: "9", filename: "feeds.opml", url: "https://example.com/f", size: 10 };
    await twin.discord.command({ ...where, name: "import", options: { file } });
    expect(json().data).toMatchObject({
      options: [{ type: 11, name: "file", value: "9" }],
      resolved: { attachments: { "9": file } },
    });
  });
});

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
    bot = () => said(answer);
    expect(await twin.discord.command(brief)).not.toHaveProperty("trouble");
    expect(twin.discord.see.messages(ids.news, ids.ann)).toMatchObject([shown]);
  });

  it.each([
    ["an update", { type: 6 }, "50035"],
    ["an empty message", { type: 4, data: {} }, "50006"],
    ["content that is too long", { type: 4, data: { content: "a".repeat(2001) } }, "50035"],
    ["an unannounced ping", { type: 4, data: { content: `<@${ids.bob}>` } }, "0"],
    ["no JSON", undefined, "50035"],
  ])("is refused: %s", async (_case, answer, error) => {
    bot = () => said(answer);
    twin.discord.record.expectRefusal(error);
    const { trouble, interaction } = await twin.discord.command(brief);
    expect(trouble).toBe(error);
    expect(twin.discord.see.messages(ids.news, ids.ann)).toEqual([]);
    twin.discord.record.expectRefusal("10015");
    expect(await callByToken(twin.discord, `GET ${original(interaction.token)}`)).toMatchObject({
      status: 404,
    });
  });

  it("must come within three seconds, else the token is dead", async () => {
    bot = () => {
      twin.clock.advance(3_000);
      return said({ type: 5 });
    };
    expect(await twin.discord.command(brief)).not.toHaveProperty("trouble");
    bot = () => {
      twin.clock.advance(3_001);
      return said({ type: 5 });
    };
    twin.discord.record.expectRefusal("did_not_respond");
    const { interaction, trouble } = await twin.discord.command(brief);
    expect(trouble).toBe("did_not_respond");
    const { id, token } = interaction;
    twin.discord.record.expectRefusal("10015");
    expect(
      await callByToken(twin.discord, `PATCH ${original(token)}`, { content: "x" }),
    ).toMatchObject({
      status: 404,
      body: { code: 10015 },
    });
    twin.discord.record.expectRefusal("10062");
    const callback = `POST /interactions/${id}/${token}/callback`;
    expect(await callByToken(twin.discord, callback, { type: 5 })).toMatchObject({
      status: 404,
      body: { code: 10062 },
    });
  });

  it("may go over the callback route instead, once", async () => {
    let status = 0;
    bot = async () => {
      const { id, token } = json();
      const route = `POST /interactions/${id}/${token}/callback`;
      status = (await callByToken(twin.discord, `${route}`, { type: 4, data: { content: "Hi" } }))
        .status;
      twin.discord.record.expectRefusal("40060");
      expect(await callByToken(twin.discord, route, { type: 5 })).toMatchObject({
        body: { code: 40060 },
      });
      return { ...said(""), status: 202, body: "" };
    };
    expect(await twin.discord.command(brief)).not.toHaveProperty("trouble");
    expect(status).toBe(204);
    expect(twin.discord.see.messages(ids.news)).toMatchObject([{ content: "Hi" }]);
  });

  it.each([
    ["fails", async (): Promise<OutboundResponse> => ({ ...said({}), status: 500 }), "http_500"],
    ["says nothing", async () => ({ ...said(""), status: 202, body: "" }), "did_not_respond"],
    ["is gone", () => Promise.reject(new Error("refused")), "unreachable"],
  ])("is missing when the bot %s", async (_case, broken, error) => {
    bot = broken;
    twin.discord.record.expectRefusal(error);
    expect((await twin.discord.command(brief)).trouble).toBe(error);
  });
});

describe("an interaction's token", () => {
  let token: string;

  beforeEach(async () => {
    bot = () => said({ type: 5, data: { flags: 64 } });
    token = (await twin.discord.command(brief)).interaction.token;
  });

  it("edits the deferred answer, also by its percent-encoded name", async () => {
    const path = original(token).replace("@", "%40");
    expect(await callByToken(twin.discord, `PATCH ${path}`, { content: "Brief" })).toMatchObject({
      status: 200,
      body: { content: "Brief", flags: 64, type: 20, application_id: ids.bot },
    });
    expect(twin.discord.see.messages(ids.news, ids.ann)).toMatchObject([{ content: "Brief" }]);
    expect((await callByToken(twin.discord, `GET ${path}`)).body).toMatchObject({
      content: "Brief",
    });
    expect((await callByToken(twin.discord, `DELETE ${path}`)).status).toBe(204);
    twin.discord.record.expectRefusal("10008");
    expect((await callByToken(twin.discord, `GET ${path}`)).body).toMatchObject({ code: 10008 });
  });

  it("lives for fifteen minutes", async () => {
    twin.clock.advance(15 * 60_000);
    const route = `PATCH ${original(token)}`;
    expect((await callByToken(twin.discord, route, { content: "x" })).status).toBe(200);
    twin.clock.advance(1);
    twin.discord.record.expectRefusal("50027");
    expect(await callByToken(twin.discord, route, { content: "y" })).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
  });

  it("turns a deferred answer into V2, and never back", async () => {
    const route = `PATCH ${original(token)}`;
    await callByToken(twin.discord, route, parts("Brief"));
    twin.discord.record.expectRefusal("50035");
    expect(await callByToken(twin.discord, route, { content: "x" })).toMatchObject({ status: 400 });
    const edited = await callByToken(twin.discord, route, {
      components: [{ type: 10, content: "More" }],
    });
    expect(edited.body).toMatchObject({ flags: v2 | 64 });
  });

  it("fills the placeholder with the first follow-up, whatever its flags, and adds the second", async () => {
    const followUp = `POST /webhooks/${ids.bot}/${token}`;
    await callByToken(twin.discord, followUp, { content: "First" });
    const second = await callByToken(twin.discord, followUp, { content: "Second" });
    const seen = (userId: string) =>
      twin.discord.see.messages(ids.news, userId).map((one) => one.content);
    expect(seen(ids.ann)).toEqual(["First", "Second"]);
    expect(seen(ids.bob)).toEqual(["Second"]);
    const path = `/webhooks/${ids.bot}/${token}/messages/${String(second.body.id)}`;
    await callByToken(twin.discord, `PATCH ${path}`, { content: "Edited" });
    expect(seen(ids.bob)).toEqual(["Edited"]);
    expect((await callByToken(twin.discord, `DELETE ${path}`)).status).toBe(204);
  });

  it.each([
    ["a token nobody gave out", "PATCH", `/webhooks/${ids.bot}/nobody/messages/@original`, 50027],
    ["another app", "POST", "/webhooks/9/nobody", 10015],
  ])("is not %s", async (_case, method, path, code) => {
    twin.discord.record.expectRefusal(String(code));
    const reply = await callByToken(twin.discord, `${method} ${path}`, { content: "x" });
    expect(reply.body).toMatchObject({ code });
  });

  it("edits no message of others", async () => {
    const id = twin.discord.say({ ...where, content: "Mine" });
    const path = `/webhooks/${ids.bot}/${token}/messages/${id}`;
    twin.discord.record.expectRefusal("10008");
    expect((await callByToken(twin.discord, `PATCH ${path}`, { content: "x" })).status).toBe(404);
  });

  it("goes round the global limit, with a limit of its own", async () => {
    const reads = await Promise.all(
      Array.from({ length: 5 }, () => callByToken(twin.discord, `GET ${original(token)}`)),
    );
    expect(reads.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    twin.discord.record.expectRefusal("429 You are being rate limited.");
    const sixth = await callByToken(twin.discord, `GET ${original(token)}`);
    expect(sixth).toMatchObject({ status: 429, body: { global: false } });
  });

  it("allows five follow-ups where only the person installed the app", async () => {
    bot = () => said({ type: 4, data: { content: "Hi" } });
    const { interaction } = await twin.discord.command({ ...brief, channelId: ids.foreign });
    expect(json()).toMatchObject({ authorizing_integration_owners: { "1": ids.ann } });
    const followUp = `POST /webhooks/${ids.bot}/${interaction.token}`;
    const statuses: number[] = [];
    twin.discord.record.expectRefusal("40094");
    for (let index = 0; index < 6; index += 1) {
      statuses.push((await callByToken(twin.discord, followUp, { content: "x" })).status);
      twin.clock.advance(2_000);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 400]);
  });
});

const menu = {
  type: 3,
  custom_id: "pick",
  options: [
    { label: "One", value: "1" },
    { label: "Two", value: "2" },
  ],
};
const share = { type: 2, style: 1, label: "Share", custom_id: "share" };

describe("a press", () => {
  let messageId: string;

  beforeEach(async () => {
    const body = {
      content: "Brief",
      components: [
        {
          type: 1,
          components: [share, { type: 2, style: 5, label: "Open", url: "https://example.com" }],
        },
        { type: 1, components: [menu] },
      ],
    };
    const posted = await call(twin.discord, `POST /channels/${ids.news}/messages`, body);
    messageId = String(posted.body.id);
  });

  it("tells what was pressed, and updates the message", async () => {
    bot = () => said({ type: 7, data: { content: "Shared", components: [] } });
    await twin.discord.press({ ...where, messageId, customId: "share" });
    expect(json()).toMatchObject({
      type: 3,
      message: { id: messageId, content: "Brief" },
      data: { component_type: 2, custom_id: "share", id: 2 },
    });
    expect(twin.discord.see.lastMessage(ids.news)).toMatchObject({
      content: "Shared",
      components: [],
    });
  });

  it("may be answered later: the original is the message", async () => {
    bot = () => said({ type: 6 });
    const { interaction } = await twin.discord.press({ ...where, messageId, customId: "share" });
    await callByToken(twin.discord, `PATCH ${original(interaction.token)}`, { content: "Shared" });
    expect(twin.discord.see.messages(ids.news)).toMatchObject([
      { id: messageId, content: "Shared" },
    ]);
  });

  it("tells what was chosen", async () => {
    bot = () => said({ type: 6 });
    await twin.discord.press({ ...where, messageId, customId: "pick", values: ["2"] });
    expect(json().data).toMatchObject({ component_type: 3, values: ["2"] });
  });

  it.each([
    ["a button that is not there", { customId: "explode" }, "Nothing to press"],
    ["an option that is not there", { customId: "pick", values: ["3"] }, "is no option"],
    ["more than may be chosen", { customId: "pick", values: ["1", "2"] }, "takes 1 to 1"],
    ["a message that is not there", { customId: "share", messageId: "1" }, "sees no message"],
  ])("cannot be made on %s", async (_case, pressed, words) => {
    await expect(twin.discord.press({ ...where, messageId, ...pressed })).rejects.toThrow(words);
    expect(received).toEqual([]);
  });
});

const settings = {
  type: 9,
  data: {
    custom_id: "settings",
    title: "Settings",
    components: [
      { type: 10, content: "When and how" },
      {
        type: 18,
        label: "Time",
        component: { type: 4, custom_id: "time", style: 1, min_length: 5, max_length: 5 },
      },
      {
        type: 18,
        label: "Words",
        component: { type: 4, custom_id: "words", style: 2, required: false },
      },
      { type: 18, label: "Length", component: { ...menu, custom_id: "length" } },
      { type: 18, label: "Where", component: { type: 8, custom_id: "where", required: false } },
    ],
  },
};

describe("a modal", () => {
  const submit = (entries: Json) =>
    twin.discord.submitModal({
      ...where,
      entries: entries as Readonly<Record<string, string | boolean | readonly string[]>>,
    });

  beforeEach(async () => {
    bot = () => said(settings);
    await twin.discord.command({ ...where, name: "settings" });
    bot = () => said({ type: 4, data: { content: "Saved", flags: 64 } });
  });

  it("is shown to the person alone, and sends what was entered", async () => {
    expect(twin.discord.see.modals(ids.ann)).toMatchObject([{ title: "Settings" }]);
    expect(twin.discord.see.modals(ids.bob)).toEqual([]);
    await submit({ time: "08:00", length: ["2"], where: [ids.news] });
    expect(json()).toMatchObject({
      type: 5,
      data: {
        custom_id: "settings",
        components: [
          { type: 10, id: 1 },
          { type: 18, id: 2, component: { type: 4, custom_id: "time", value: "08:00" } },
          { type: 18, component: { custom_id: "words", value: "" } },
          { type: 18, component: { type: 3, custom_id: "length", values: ["2"] } },
          { type: 18, component: { type: 8, custom_id: "where", values: [ids.news] } },
        ],
        resolved: { channels: { [ids.news]: { name: "news" } } },
      },
    });
    expect(twin.discord.see.modals(ids.ann)).toEqual([]);
    expect(twin.discord.see.lastMessage(ids.news, ids.ann)).toMatchObject({ content: "Saved" });
  });

  it.each([
    ["a text is too short", { time: "8", length: ["1"] }, "does not take"],
    ["nothing is chosen", { time: "08:00" }, "takes 1 to 1"],
    ["a field is not there", { time: "08:00", length: ["1"], colour: "red" }, "has no colour"],
  ])("cannot be sent when %s", async (_case, entries, words) => {
    await expect(submit(entries)).rejects.toThrow(words);
    expect(twin.discord.see.modals(ids.ann)).toHaveLength(1);
  });

  it("cannot follow a modal", async () => {
    bot = () => said(settings);
    twin.discord.record.expectRefusal("50035");
    expect((await submit({ time: "08:00", length: ["1"] })).trouble).toBe("50035");
  });

  it("updates the message whose button opened it", async () => {
    bot = () =>
      said({
        type: 4,
        data: { content: "Digest", components: [{ type: 1, components: [share] }] },
      });
    await twin.discord.command(brief);
    const messageId = twin.discord.see.lastMessage(ids.news)?.id ?? "";
    bot = () => said(settings);
    await twin.discord.press({ ...where, messageId, customId: "share" });
    bot = () => said({ type: 7, data: { content: "Changed" } });
    await submit({ time: "08:00", length: ["1"] });
    expect(json()).toMatchObject({ message: { id: messageId } });
    expect(twin.discord.see.lastMessage(ids.news)).toMatchObject({
      id: messageId,
      content: "Changed",
    });
  });

  it("has boxes and radio buttons, which keep what stood there", async () => {
    const options = [
      { label: "Monday", value: "mon", default: true },
      { label: "Tuesday", value: "tue" },
    ];
    const label = (component: object) => ({ type: 18, label: "x", component });
    const components = [
      label({ type: 21, custom_id: "one", options }),
      label({ type: 22, custom_id: "some", options }),
      label({ type: 23, custom_id: "yes" }),
    ];
    bot = () => said({ type: 9, data: { custom_id: "m", title: "t", components } });
    await twin.discord.command({ ...where, name: "settings" });
    bot = () => said({ type: 5 });
    await submit({ some: ["mon", "tue"], yes: true });
    const sent = json().data.components as readonly { readonly component: Json }[];
    expect(sent.map(({ component }) => component.value ?? component.values)).toEqual([
      "mon",
      ["mon", "tue"],
      true,
    ]);
  });
});
