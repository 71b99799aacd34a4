import { describe, expect, it } from "vitest";
import { discordFrontDoor } from "#adapters/discord/front-door.ts";
import { buttonId } from "#model/button.ts";
import { page } from "../../support/briefs.ts";
import { fakeChannels } from "../../support/fake-channels.ts";
import { fakeDrafts } from "../../support/fake-command-world.ts";
import { fakeClock, fakeJobs, fakeLog } from "../../support/fake-world.ts";
import { discordPublicKey, discordRequest, gatewayEvent } from "../../support/requests.ts";

function door(fault?: Error) {
  const clock = fakeClock();
  const jobs = fakeJobs(fault);
  const log = fakeLog();
  const handler = discordFrontDoor(
    { jobs, log, clock, channels: fakeChannels(), drafts: fakeDrafts() },
    { publicKey: discordPublicKey },
  );
  const seconds = clock.now().getTime() / 1000;
  const ask = async (body: unknown) => {
    const response = await handler(discordRequest(body, { seconds }));
    return { status: response.statusCode, answer: JSON.parse(response.body || "null") };
  };
  return { handler, jobs, log, seconds, ask };
}

const place = {
  id: "786008729715212338",
  application_id: "775799577604522054",
  token: "A_UNIQUE_TOKEN",
  guild_id: "290926798626357999",
  channel_id: "645027906669510667",
  member: { user: { id: "53908232506183680" }, permissions: "2147483647" },
  version: 1,
};

const command = (name: string, options: readonly object[] = []) => ({
  ...place,
  type: 2,
  data: { id: "1", type: 1, name, options },
});
const link = { name: "link", type: 3, value: "https://lemonde.fr/a" };
const reply = {
  platform: "discord",
  workspaceId: place.guild_id,
  channelId: place.channel_id,
  userId: "53908232506183680",
  applicationId: place.application_id,
  token: place.token,
};

describe("Discord's front door", () => {
  it("answers a ping", async () => {
    expect(
      await door().ask({ type: 1, id: "1", application_id: "2", token: "t", version: 1 }),
    ).toEqual({
      status: 200,
      answer: { type: 1 },
    });
  });

  it("promises the asker an answer, and leaves the rest to a job", async () => {
    const { ask, jobs } = door();
    expect(await ask(command("brief", [link]))).toEqual({
      status: 200,
      answer: { type: 5, data: { flags: 64 } },
    });
    expect(jobs.added).toEqual([
      {
        kind: "write-brief",
        askedAt: expect.any(Date),
        id: `discord-${place.id}`,
        request: { kind: "link", url: "https://lemonde.fr/a", share: false },
        reply,
      },
    ]);
  });

  it("promises everybody an answer when told to share", async () => {
    const { ask, jobs } = door();
    const share = { name: "share", type: 5, value: true };
    expect((await ask(command("brief", [link, share]))).answer).toEqual({
      type: 5,
      data: { flags: 0 },
    });
    expect(jobs.added).toMatchObject([{ request: { share: true } }]);
  });

  it("knows people in DMs, where there is no server", async () => {
    const { ask, jobs } = door();
    const { guild_id: _guild, member: _member, ...dm } = command("brief", [link]);
    await ask({ ...dm, user: { id: "7" } });
    expect(jobs.added).toMatchObject([{ reply: { workspaceId: "@dm", userId: "7" } }]);
  });

  it.each([
    ["help", command("help"), "/brief link: [share:]"],
    ["a link that is none", command("brief", [{ ...link, value: "the news" }]), "is not a link"],
    ["an unknown command", command("dance"), "I do not know"],
  ])("answers %s at once, to the asker alone", async (_case, body, words) => {
    const { ask, jobs } = door();
    const { answer } = await ask(body);
    expect(answer).toMatchObject({
      type: 4,
      data: { flags: 64 | (1 << 15), allowed_mentions: { parse: [] } },
    });
    expect(JSON.stringify(answer)).toContain(words);
    expect(jobs.added).toEqual([]);
  });

  const article = "https://lemonde.fr/a";
  const button = (url: string) => ({ type: 1, components: [{ type: 2, style: 5, url }] });
  const signed = (path: string) =>
    `https://cdn.discordapp.com/attachments/1/2/${path}?ex=6a1f0c00&hm=0123abcd&is=6a1dba80`;
  const pdf = {
    url: signed("report.pdf"),
    filename: "report.pdf",
    content_type: "application/pdf",
  };
  const picture = { url: signed("a.png"), filename: "a.png", content_type: "image/png" };
  const calledOn = (message: object) => ({
    ...place,
    type: 2,
    data: {
      id: "1",
      type: 3,
      name: "Brief this",
      target_id: "9",
      resolved: { messages: { 9: message } },
    },
  });
  const forwarded = { message: { content: `see <${article}>`, embeds: [] } };
  const shown = [{ type: 17, components: [{ type: 10, content: `## [News](${article})` }] }];
  it.each([
    ["in a preview", { content: "see this", embeds: [{ url: article }] }],
    ["in a message that was forwarded", { content: "", message_snapshots: [forwarded] }],
    ["among the components of another app", { content: "", components: shown }],
    ["behind a button alone", { content: "News", components: [button(article)] }],
    [
      "in its text and not behind its buttons",
      { content: article, components: [button("https://elsewhere.example/app")] },
    ],
    [
      "behind a button beside words of another app",
      { content: "", components: [{ type: 9, components: [], accessory: button(article) }] },
    ],
    [
      "in its text, with a preview of the address that it leads to",
      { content: article, embeds: [{ type: "article", url: "https://www.lemonde.fr/a_1.html" }] },
    ],
    [
      "above another app's embed that spells it in another way",
      { content: article, embeds: [{ type: "rich", url: `${article}?from=bot` }] },
    ],
    [
      "in the words of another app's embed",
      {
        content: "",
        embeds: [{ type: "rich", url: null, title: "News", description: `[Read](${article})` }],
      },
    ],
    [
      "in a field of another app's embed",
      { content: "", embeds: [{ type: "rich", fields: [{ name: "Link", value: article }] }] },
    ],
    ["in its text, with a PDF attached", { content: article, attachments: [pdf] }],
  ])("briefs the link of a message: %s", async (_case, message) => {
    const { ask, jobs } = door();
    expect((await ask(calledOn(message))).answer).toEqual({ type: 5, data: { flags: 64 } });
    expect(jobs.added).toMatchObject([{ request: { url: article } }]);
  });

  it.each([
    ["by its type", { content: "the report", attachments: [picture, pdf] }],
    ["by its name", { content: "", attachments: [{ ...pdf, content_type: undefined }] }],
    [
      "in a message that was forwarded",
      { content: "", message_snapshots: [{ message: { content: "", attachments: [pdf] } }] },
    ],
    [
      "and not what its buttons lead to",
      { content: "", attachments: [pdf], components: [button("https://elsewhere.example/app")] },
    ],
  ])("briefs the PDF that is attached to a message: %s", async (_case, message) => {
    const { ask, jobs } = door();
    await ask(calledOn(message));
    // Whole, as the page is stored under it: nobody finds it there who was not given the signature.
    expect(jobs.added).toMatchObject([{ request: { url: pdf.url } }]);
  });

  it.each([
    ["nothing", { content: "hello" }, "no link to an article"],
    ["a picture", { content: "hello", attachments: [picture] }, "of files I read PDFs alone"],
  ])("says what to do about a message with %s", async (_case, message, words) => {
    const { ask, jobs } = door();
    const { answer } = await ask(calledOn(message));
    expect(answer).toMatchObject({ type: 4, data: { flags: 64 | (1 << 15) } });
    expect(JSON.stringify(answer)).toContain(words);
    expect(jobs.added).toEqual([]);
  });

  it.each([
    ["share", { kind: "share" }, { type: 6 }],
    ["shorter", { kind: "resize", length: "short" }, { type: 6 }],
    ["longer", { kind: "resize", length: "long" }, { type: 6 }],
    ["receipts", { kind: "receipts" }, { type: 5, data: { flags: 64 } }],
  ] as const)("takes a press of %s", async (press, request, answer) => {
    const { ask, jobs } = door();
    const custom_id = buttonId({ press, page, length: "standard" });
    expect(await ask({ ...place, type: 3, data: { custom_id, component_type: 2 } })).toEqual({
      status: 200,
      answer,
    });
    expect(jobs.added).toMatchObject([{ request, reply }]);
  });

  it("explains a button it does not know", async () => {
    const { answer } = await door().ask({
      ...place,
      type: 3,
      data: { custom_id: "old", component_type: 2 },
    });
    expect(JSON.stringify(answer)).toContain("older message");
  });

  it("says so when the queue does not take the job", async () => {
    const { ask } = door(new Error("no queue"));
    expect(JSON.stringify((await ask(command("brief", [link]))).answer)).toContain("Try again");
    const custom_id = buttonId({ press: "longer", page, length: "standard" });
    const press = await ask({ ...place, type: 3, data: { custom_id, component_type: 2 } });
    expect(press.answer).toMatchObject({ type: 4, data: { flags: 64 | (1 << 15) } });
  });

  it.each([-301, 301])("refuses a request %i seconds off", async (late) => {
    const { handler, seconds } = door();
    const event = discordRequest({ type: 1 }, { seconds: seconds + late });
    expect((await handler(event)).statusCode).toBe(401);
  });

  it("refuses a changed body, a changed signature, and none, and says so once in its log", async () => {
    const { handler, log, seconds } = door();
    const event = discordRequest({ type: 1 }, { seconds });
    expect((await handler({ ...event, body: '{"type":1 }' })).statusCode).toBe(401);
    for (const signature of ["", "00".repeat(64), "zz", "é".repeat(128)]) {
      const headers = { ...event.headers, "X-Signature-Ed25519": signature };
      expect((await handler({ ...event, headers })).statusCode).toBe(401);
    }
    expect((await handler(gatewayEvent("/", '{"type":1}', {}, false))).statusCode).toBe(401);
    expect(log.lines).toEqual([
      'warn a request does not bear the signature that our secret makes {"platform":"discord"}',
    ]);
  });

  it.each(["", "{oops", "null", "[]", "{}", '{"type":2}', '{"type":99}'])(
    "never crashes on a signed %j",
    async (body) => {
      const { handler, log, seconds } = door();
      expect((await handler(discordRequest(body, { seconds }))).statusCode).toBe(400);
      expect(log.lines).toEqual(['warn a signed request made no sense {"platform":"discord"}']);
    },
  );

  it("looks no deeper into a message than messages are, and never crashes on one", async () => {
    const { handler, seconds } = door();
    const components = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    const custom_id = buttonId({ press: "longer", page, length: "standard" });
    const press = { ...place, type: 3, data: { custom_id, component_type: 2 }, message: "M" };
    const body = JSON.stringify(press).replace('"M"', `{"components":${components}}`);
    expect((await handler(discordRequest(body, { seconds }))).statusCode).toBe(200);
  });

  it("takes bytes in base64", async () => {
    const { handler, seconds } = door();
    const event = discordRequest(command("brief", [{ ...link, value: "https://lemonde.fr/é" }]), {
      seconds,
      base64: true,
    });
    expect((await handler(event)).statusCode).toBe(200);
  });

  it("refuses a huge request before anything else", async () => {
    const { handler, seconds } = door();
    expect((await handler(discordRequest("a".repeat(1_000_001), { seconds }))).statusCode).toBe(
      413,
    );
  });
});
