import { describe, expect, it } from "vitest";
import { commands } from "#command/commands.ts";
import { parseDiscordCommand, parseMessage, parseSlackText } from "#command/parse-command.ts";
import { ok } from "#shared/result.ts";

const link = "https://example.com/a";
const brief = { ok: true, value: { kind: "brief", url: link, share: false } };

it("asks for the zone of a schedule whose place has several, though “at” is missing", () => {
  expect(parseSlackText("digest 9 Atlantis")).toMatchObject({
    problem: { kind: "not-a-schedule", text: "Atlantis" },
  });
  expect(parseSlackText("digest 9 Galway, Ireland")).toMatchObject({
    value: { time: "09:00", zone: "Europe/Dublin" },
  });
  expect(parseSlackText("digest every weekday at 8 Georgia")).toMatchObject({
    problem: { kind: "many-zones", text: "Georgia" },
  });
  expect(parseSlackText("digest tomorrow")).toMatchObject({ problem: { kind: "unknown-command" } });
});

describe("a command from any keyboard", () => {
  it.each([
    ["digest at 08:00 weekdays", "digest at 08：00 weekdays"],
    ["digest at 08:00 weekdays", "digest at ０８：００ weekdays"],
    ["digest at 08:00 weekdays", "digest at ٠٨:٠٠ weekdays"],
    ["digest at 08:00 weekdays", "digest at ०८:०० weekdays"],
    ["digest at 08:00 weekdays", "digest　at\u00a008:00\u202fweekdays"],
    ["digest at 08:00 weekdays", "“digest at 08:00 weekdays”"],
    ["digest now", "\u200bdigest now\u200b"],
    ["digest now", "digest now. "],
    ["digest now", "Digest Now!"],
    ["help", "`help`"],
    ["help", "ｈｅｌｐ"],
    ["help", "\ufeffhelp\u200e"],
    ["settings", "settings。"],
    [
      "subscribe a.example live only: climat, énergie",
      "subscribe a.example live only：climat，énergie",
    ],
    [
      "subscribe a.example live only: climat, énergie",
      "subscribe “a.example” — live only: „climat“、«e\u0301nergie»",
    ],
    ["subscribe a.example only: طقس, طاقة", "subscribe a.example only: طقس، طاقة"],
    ["subscribe a.example weight: high", "subscribe a.example Weight：High"],
    ["unsubscribe R&D News", "unsubscribe R&amp;D News"],
    ["subscribe a.example not: 2 > 1, <b>", "subscribe a.example not: 2 &gt; 1, &lt;b&gt;"],
    ["unsubscribe Le Monde", "unsubscribe “Le Monde”"],
    ["why Le Monde", "why «Le Monde»"],
    ["why Le Monde", "why « Le Monde »"],
    ["https://example.com/a", "ｈｔｔｐｓ：／／example.com/a"],
  ])("is %s, typed as %s", (plain, typed) => {
    const meant = parseSlackText(plain);
    expect(meant.ok).toBe(true);
    expect(parseSlackText(typed)).toEqual(meant);
  });

  it("is read so in Discord's options, too", () => {
    expect(
      parseDiscordCommand(["digest", "schedule"], {
        time: "０８：３０\u200b",
        timezone: "Ｐａｒｉｓ",
      }),
    ).toEqual(parseDiscordCommand(["digest", "schedule"], { time: "08:30", timezone: "Paris" }));
  });
});

describe("reading a command", () => {
  it.each([
    ["a link", link, brief],
    ["help", "help", { ok: true, value: { kind: "help" } }],
    ["help in capitals", " HELP ", { ok: true, value: { kind: "help" } }],
    ["nothing", "  ", { ok: true, value: { kind: "settings" } }],
    ["what is not wanted any more", "digest off", { ok: true, value: { kind: "settings" } }],
    ["no link to import", "import", { ok: true, value: { kind: "import" } }],
    [
      "a link to import",
      "import <https://a.example/feeds.opml>",
      { ok: true, value: { kind: "import", url: "https://a.example/feeds.opml" } },
    ],
    ["a filter", "filter", { ok: true, value: { kind: "settings" } }],
    [
      "a digest with its time",
      "digest 8am",
      { ok: true, value: { kind: "schedule", time: "08:00" } },
    ],
    [
      "a command with letters in the wrong order",
      "hepl",
      { ok: false, problem: { kind: "unknown-command", text: "hepl", nearest: "/brief help" } },
    ],
    [
      "one of two words with a slip in it",
      "digset now",
      {
        ok: false,
        problem: { kind: "unknown-command", text: "digset now", nearest: "/brief digest now" },
      },
    ],
    [
      "one word with a slip in it, and what follows",
      "unsubscrbe Herald",
      {
        ok: false,
        problem: { kind: "unknown-command", text: "unsubscrbe", nearest: "/brief unsubscribe" },
      },
    ],
    ["a quotation mark alone", "“", { ok: false, problem: { kind: "not-a-link", text: "“" } }],
    [
      "a digest of some other day",
      "digest tomorrow",
      { ok: false, problem: { kind: "unknown-command", text: "digest tomorrow" } },
    ],
    [
      "words without a link",
      "the news",
      { ok: false, problem: { kind: "not-a-link", text: "the news" } },
    ],
    [
      "a link with a password",
      "subscribe https://ana:pw@a.example/feed live",
      { ok: false, problem: { kind: "secret-in-link" } },
    ],
    ["a command with more that means nothing", "help me please", ok({ kind: "help" })],
    ["a command with a figure that means nothing", "help 8", ok({ kind: "help" })],
    ["help with one command", "digest help", ok({ kind: "help" })],
    ["help as in a terminal", "--help", ok({ kind: "help" })],
    ["help in French", "aide", ok({ kind: "help" })],
    ["help in Japanese", "ヘルプ", ok({ kind: "help" })],
    ["help in Russian, begun with a capital", "Помощь", ok({ kind: "help" })],
    ["help in German, begun with a capital", "Hilfe", ok({ kind: "help" })],
    ["a time by itself", "schedule 8am", ok({ kind: "schedule", time: "08:00" })],
    [
      "a time that there is not",
      "digest at 25:00",
      { ok: false, problem: { kind: "not-a-time", text: "25:00" } },
    ],
    [
      "what is the contrary of a call that is near",
      "digest no more",
      { ok: false, problem: { kind: "unknown-command", text: "digest no" } },
    ],
    [
      "a digest of which we know nothing",
      "digest dance with me",
      { ok: false, problem: { kind: "unknown-command", text: "digest dance" } },
    ],
    [
      "a link with an at sign that is no password",
      "https://example.com/@ana?to=a@b.example",
      { ...brief, value: { ...brief.value, url: "https://example.com/@ana?to=a@b.example" } },
    ],
    [
      "two links",
      `${link} https://b.example/`,
      { ok: false, problem: { kind: "many-links", count: 2 } },
    ],
  ])("takes %s on Slack", (_case, text, result) => {
    expect(parseSlackText(text)).toEqual(result);
  });

  it("takes the same on Discord, option by option", () => {
    expect(parseDiscordCommand(["brief"], { link })).toEqual(brief);
    expect(parseDiscordCommand(["brief"], { link, share: true })).toMatchObject({
      value: { share: true },
    });
    expect(parseDiscordCommand(["brief"], {})).toMatchObject({ problem: { kind: "no-link" } });
    for (const text of ["hepl", "help"])
      expect(parseDiscordCommand(["brief"], { link: text })).toMatchObject({
        problem: { kind: "not-a-link", text, nearest: "/help" },
      });
    const text = "follow gazette.example";
    expect(parseDiscordCommand(["brief"], { link: text })).toEqual({
      ok: false,
      problem: { kind: "not-a-link", text, nearest: "/subscribe" },
    });
    expect(parseDiscordCommand(["brief"], { link: `read ${link}` })).toEqual(brief);
    const feed = "https://ana:pw@a.example/feed";
    expect(parseDiscordCommand(["subscribe"], { feed, only: "ferries" })).toMatchObject({
      problem: { kind: "secret-in-link" },
    });
    expect(parseDiscordCommand(["help"], {})).toMatchObject({ value: { kind: "help" } });
    expect(parseDiscordCommand(["dance"], {})).toMatchObject({
      problem: { kind: "unknown-command" },
    });
  });

  it("tells a message with a file from one with nothing", () => {
    expect(parseMessage("the report", true)).toEqual({
      ok: false,
      problem: { kind: "file-in-message" },
    });
    expect(parseMessage(`${link} and the report`, true)).toEqual(brief);
  });

  it("takes the link out of a message", () => {
    expect(parseMessage(`look: ${link} !`, false)).toEqual(brief);
    expect(parseMessage("no link here", false)).toEqual({
      ok: false,
      problem: { kind: "no-link-in-message" },
    });
    expect(parseMessage("", false)).toEqual({ ok: false, problem: { kind: "no-link-in-message" } });
    expect(parseMessage(`${link} and https://b.example/`, false)).toEqual({
      ok: false,
      problem: { kind: "many-links-in-message", count: 2 },
    });
    // What looks like an address is none for those who read the message, where another is a link.
    expect(parseMessage(`Node.js 26 is out, says ASP.NET: ${link}`, false)).toEqual(brief);
    expect(parseMessage("read example.com/a", false)).toEqual(brief);
    expect(parseMessage(`look: https://ana:pw@b.example/ and ${link}`, false)).toEqual(brief);
    expect(parseMessage("look: https://ana:pw@b.example/", false)).toEqual({
      ok: false,
      problem: { kind: "secret-in-link" },
    });
  });

  it("has a table that Discord would take", () => {
    for (const { summary, options, discordPath } of Object.values(commands)) {
      expect(summary.length).toBeLessThanOrEqual(100);
      for (const { name } of options) expect(name).toMatch(/^[-_a-z0-9]{1,32}$/);
      for (const word of discordPath) expect(word).toMatch(/^[-_a-z0-9]{1,32}$/);
      const required = options.map((option) => option.required);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    }
  });
});

describe("an address that is too long", () => {
  const long = `https://gazette.example/a?${"x".repeat(8000)}`;
  // Fewer characters as it is typed than as it is sent.
  const escaped = `https://gazette.example/${"ж".repeat(2000)}`;

  it.each([long, `<${long}>`, `read ${long}`, escaped, long.slice("https://".length)])(
    "is not called something else",
    (link) => {
      const problem = { kind: "long-link" };
      expect(parseSlackText(link)).toEqual({ ok: false, problem });
      expect(parseDiscordCommand(["brief"], { link })).toEqual({ ok: false, problem });
    },
  );

  it("in a message is told, where there is no other", () => {
    expect(parseMessage(`See ${long}`, false)).toMatchObject({ problem: { kind: "long-link" } });
    expect(parseMessage(`See ${long} https://gazette.example/b`, false)).toMatchObject({
      value: { url: "https://gazette.example/b" },
    });
    expect(parseSlackText("x".repeat(9000))).toMatchObject({ problem: { kind: "not-a-link" } });
  });
});

describe("a line that does not begin as it should", () => {
  const list = { ok: true, value: { kind: "list" } };

  it.each([
    ["/brief list", list],
    ["brief list", list],
    ["/list", list],
    [`/brief ${link}`, brief],
    ["digest undo", { ok: true, value: { kind: "digest-unskip" } }],
    ["digest skip tomorrow", { ok: true, value: { kind: "digest-skip" } }],
    ["digest skip monday", { problem: { kind: "only-next", text: "monday" } }],
    ["skip 3 days", { problem: { kind: "only-next", text: "3 days" } }],
    ["skip the next two", { problem: { kind: "only-next", text: "the next two" } }],
    ["digest skip next week", { problem: { kind: "only-next", text: "next week" } }],
    ["skip the next one", { ok: true, value: { kind: "digest-skip" } }],
    ["digest settigns", { problem: { nearest: "/brief settings" } }],
    ["why not gazette.example", { value: { kind: "why", about: "gazette.example" } }],
  ])("“%s”", (text, expected) => {
    expect(parseSlackText(text)).toMatchObject(expected);
  });

  it("is not answered with a command whose second word is far from what was typed", () => {
    const problem = { kind: "unknown-command", text: "digest undoing" };
    expect(parseSlackText("digest undoing")).toEqual({ ok: false, problem });
  });
});

it.each([
  ["mute gazette.example", { feed: "gazette.example" }],
  ["mute “Kastria Gazette” for two weeks", { feed: "Kastria Gazette", days: 14 }],
  ["pause herald for a day", { feed: "herald", days: 1 }],
  ["pause herald for 3d", { feed: "herald", days: 3 }],
  // For a time that is none to be muted, it is for the usual one, which is said.
  ["mute herald for ages", { feed: "herald" }],
  ["unmute herald", { feed: "herald", days: 0 }],
  ["resume herald", { feed: "herald", days: 0 }],
])("“%s” is about a feed", (text, value) => {
  expect(parseSlackText(text)).toEqual({ ok: true, value: { kind: "mute-feed", ...value } });
});

describe("a mute with its length", () => {
  it.each([
    ["mute 2 weeks", "14"],
    ["pause for a week", "7"],
    ["Snooze 10 days", "10"],
    ["mute day", "1"],
    ["mute 3d", "3"],
    ["mute 2w", "14"],
    ["pause for a fortnight", "14"],
    ["mute for a month", "30"],
    ["mute 40d", undefined],
    ["unmute", "off"],
    ["resume", "off"],
    ["mute 2.5 days", undefined],
    ["mute many weeks", undefined],
    ["mute a week from monday", undefined],
    ["mute", undefined],
    ["mute this channel", undefined],
    ["mute all for 2 days", "2"],
    ["unmute everything here", "off"],
    ["mute for 3 months", undefined],
    ["mute until friday", undefined],
    ["mute 9 weeks", undefined],
    ["mute 0 days", undefined],
    ["settings 2 weeks", undefined],
  ])("“%s”", (text, mute) => {
    const value = { kind: "settings", ...(mute !== undefined && { mute }) };
    expect(parseSlackText(text)).toEqual({ ok: true, value });
  });
});
