import { afterAll, beforeAll, expect, it } from "vitest";
import { discordSeat, slackSeat, slackWorkspace } from "#local/local-worlds.ts";
import { articlePage, promiseWorld } from "../promises/world.ts";

/** What must never stand in a log is planted wherever people, pages and feeds can put it; each begins with this. */
const canary = "canary";
const word = (name: string) => `${canary}${name}`;

const lines: string[] = [];
const write = process.stdout.write.bind(process.stdout);
beforeAll(() => {
  process.env.LOG_LEVEL = "INFO";
  process.stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
    const text = String(chunk);
    if (!text.startsWith('{"')) return write(chunk, ...rest);
    lines.push(text);
    return true;
  }) as typeof process.stdout.write;
});
afterAll(() => {
  delete process.env.LOG_LEVEL;
  process.stdout.write = write;
});

const world = promiseWorld({ feeds: 1 });
const { teamId, channelId, userId } = slackSeat;

const paragraphs = [
  `The council of ${word("Town")} voted on Tuesday to rebuild the old pier, the mayor ${word("Mayor")} said.`,
  `The work will cost 4.2 million pounds and should end in May, ${word("Clerk")} of the council said.`,
  "Ferries to the island will leave from the new quay until then, at eight each morning.",
];

it("are in no log after days of use, refusals and failures", async () => {
  const { slack, discord } = world.bot();
  const page = world.page(`/${word("path")}`, articlePage(word("Headline"), paragraphs));
  const link = `${page}?${word("query")}=1`;
  expect((await world.brief(link)).slack).toContain(canary);
  for (const press of ["brief:receipts", "brief:share", "brief:report"])
    await world.slack.press(press);

  world.publish(0, `${word("Entry")} is opened in Westmere`, paragraphs);
  await world.subscribe(world.feed(0).url);
  for (const typed of [
    `subscribe ${world.feed(0).url} not: ${word("Filter")}`,
    `subscribe https://${word("host")}.example/${word("feed")}`,
    `subscribe ${link}`,
    `why ${word("Why")}`,
    `unsubscribe ${word("Title")}`,
    `${word("Command")} ${word("Argument")}`,
    `digest at ${word("Time")}`,
    `http://127.0.0.1:1/${word("closed")}`,
    `https://${word("user")}:${word("password")}@news.example/a`,
  ]) {
    await world.slack.type(typed);
  }
  await slack.slashCommand({ ...slackSeat, command: "/brief", text: "import" });
  const viewId = slack.see.modals(teamId, userId).at(-1)?.id ?? "";
  const opml = `<opml><body><outline text="${word("Opml")}" xmlUrl="https://${word("opml")}.example/x"/></body></opml>`;
  await slack.submitView({ teamId, userId, viewId, entries: { "text-1": opml } });
  await discord.command({ ...discordSeat, name: "why", path: [], options: { link: word("Why") } });
  const messageId = discord.say({ ...discordSeat, content: `${word("Chat")} ${link}` });
  await discord.messageCommand({ ...discordSeat, name: "Brief this", messageId });
  await world.bot().drain();

  // What each platform refuses, and answers that are lost.
  slack.faults.next({ kind: "server-error", status: 500, when: "before" }, "chat.scheduleMessage");
  slack.faults.next({ kind: "dropped", when: "after" }, "chat.scheduleMessage");
  discord.faults.next({ kind: "dropped", when: "after" }, /^POST \/channels\/[^/]+\/messages$/);
  world.publish(0, `${word("Later")} is closed in Westmere`, paragraphs);
  await world.pass(26);
  await slack.change(teamId, { kind: "uninstall" });
  await world.pass(1);

  for (const event of [
    "answered",
    "brief reported",
    "feed polled",
    "sent",
    "workspace forgotten",
  ]) {
    expect(lines.join("")).toContain(`"message":"${event}"`);
  }
  const secrets = [
    canary,
    slackWorkspace.installation?.botToken ?? "no token",
    discord.app.botToken,
    "local-signing-secret",
    "response_url",
    world.feed(0).origin,
    channelId === "" ? "no channel" : "/commands/",
  ];
  for (const secret of secrets) {
    expect(lines.filter((line) => line.toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
  }
});
