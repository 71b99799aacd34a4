import { describe, expect, it } from "vitest";
import { type BriefButton, nextLength, parseButtonId } from "#model/button.ts";
import type { FeedId } from "#model/feed-id.ts";
import type { TimeZone } from "#model/schedule.ts";
import { genreLabel, plainBrief, sourceFacts } from "#present/brief-lines.ts";
import { discordPayload } from "#present/discord/message-payload.ts";
import { slackPayload } from "#present/slack/message-payload.ts";
import { page, sampleBrief } from "../support/briefs.ts";

const message = { kind: "brief", brief: sampleBrief(), page, audience: "private" } as const;

describe("the facts of a brief", () => {
  const { source } = sampleBrief();
  it.each([
    [{ readStatus: "full" }, "full text"],
    [{ readStatus: "full", note: "first-pages" }, "first pages read"],
    [{ readStatus: "full", note: "live-blog" }, "live blog, newest posts"],
    [{ readStatus: "teaser" }, "teaser only"],
    [{ readStatus: "feed" }, "feed text only"],
    [{ readStatus: "wall" }, "behind a wall"],
    [{ readStatus: "shell" }, "no text received"],
    [{ wishes: { noModel: true } }, "no language model used, as the publisher asks"],
    [
      { wishes: { noModel: true, snippetMax: 150 } },
      "no language model used and quoted in pieces of at most 150 characters, as the publisher asks",
    ],
  ] as const)("say how much was read, and what the publisher asked: %j", (changes, words) => {
    expect(sourceFacts(sampleBrief({ source: { ...source, ...changes } }))).toContain(words);
  });

  it("say what is not known by leaving it out", () => {
    const { outlet: _, publishedAt: __, ...unknown } = source;
    const own = "extractive, in the article’s own words";
    expect(sourceFacts(sampleBrief({ source: unknown }))).toEqual(["2 min read", "full text", own]);
  });

  it("say from which language a model translated", () => {
    const writer = { kind: "model", name: "a-model" } as const;
    expect(sourceFacts(sampleBrief({ writer, translatedFrom: "fr" }))).toContain(
      "translated from French by a-model, checked",
    );
  });

  it.each([
    ["opinion", "Opinion"],
    ["interview", "Interview"],
    ["press-release", "Press release"],
    ["correction", "Correction"],
    ["live-blog", "Live"],
    ["news", undefined],
    ["list", undefined],
    ["obituary", undefined],
    ["match-report", undefined],
  ] as const)("stand behind a label where a reader must know first: %s", (genre, label) => {
    expect(genreLabel(sampleBrief({ genre }))).toBe(label);
    const headline = `${label}: the old pier`;
    expect(genreLabel(sampleBrief({ genre, headline }))).toBeUndefined();
  });
});

describe("a brief as plain text", () => {
  it("holds all of the brief, for those who hear it read", () => {
    expect(plainBrief(sampleBrief())).toMatchInlineSnapshot(`
      "Harbour council votes to rebuild the old pier
      The harbour council of Westmere voted on Tuesday 25 January to rebuild the old pier.
      • The work will cost 4.2 million pounds, council leader Ada Brook said.
      • Opponents said the money was needed for the sea wall.
      “We owe it to the town.” — Ada Brook
      Next: The sea wall will be discussed on 14 February.
      Westmere Gazette · 25 January 2022 · 2 min read · full text · extractive, in the article’s own words
      https://gazette.example/news/pier-vote"
    `);
  });

  it("names the day that the outlet printed, though it is another one in Greenwich", () => {
    const { source } = sampleBrief();
    const publishedAt = new Date("2022-01-26T02:30:00Z");
    const late = sampleBrief({ source: { ...source, publishedAt, publishedDay: "2022-01-25" } });
    expect(plainBrief(late)).toContain(" · 25 January 2022 · ");
  });

  it("marks opinion and teasers", () => {
    const brief = sampleBrief({
      genre: "opinion",
      source: { ...sampleBrief().source, readStatus: "teaser" },
    });
    expect(plainBrief(brief)).toMatch(/^Opinion: /);
    expect(plainBrief(brief)).toContain("teaser only · extractive, in the article’s own words");
  });

  it.each([
    [4, "written by a-model, checked\n"],
    [3, "written by a-model, checked (1 of 4 from the article)\n"],
    [2, "written by a-model, checked (2 of 4 from the article)\n"],
    [1, "in the article’s own words, chosen by a-model\n"],
    [0, "in the article’s own words, chosen by a-model\n"],
  ])("says how much of it a model wrote: %i of 4 sentences", (ownCount, words) => {
    const { gist, next, points } = sampleBrief();
    const [first, second, third, fourth] = [gist, ...points, next]
      .flatMap((one) => one ?? [])
      .map((one, index) => (index < ownCount ? { ...one, pieces: [] } : one));
    if (!(first && second && third && fourth)) throw new Error("too few sentences");
    const writer = { kind: "model", name: "a-model" } as const;
    const brief = sampleBrief({ gist: first, points: [second, third], next: fourth, writer });
    expect(plainBrief(brief)).toContain(words);
  });
});

function slackButtons(shown: Parameters<typeof slackPayload>[0]): readonly string[] {
  const actions = slackPayload(shown).blocks.find((block) => block.type === "actions");
  return actions?.type === "actions"
    ? actions.elements.map((element) => JSON.stringify(element))
    : [];
}

describe("the headline of a brief in Slack", () => {
  it("stands in bold where it is longer than a header may be, with none of its words lost", () => {
    const headline = `${"The council voted for the pier and ".repeat(5)}adjourned`;
    const [first] = slackPayload({ ...message, brief: sampleBrief({ headline }) }).blocks;
    expect(headline.length).toBeGreaterThan(150);
    expect(first).toMatchObject({ type: "rich_text" });
    expect(JSON.stringify(first)).toContain(headline);
    expect(JSON.stringify(first)).toContain('"bold":true');
  });
});

describe("the source line of a brief in Slack", () => {
  it("shows an outlet's name as it stands, whatever Slack would make of it in its markup", () => {
    const outlet = "*Bold* :poop: _News_ www.evil.example #general @here";
    const { source } = sampleBrief();
    const brief = sampleBrief({ source: { ...source, outlet } });
    const line = slackPayload({ ...message, brief }).blocks.find(({ type }) => type === "context");
    expect(line).toMatchObject({
      elements: [
        { type: "plain_text", text: expect.stringContaining(outlet), emoji: false },
        { type: "mrkdwn", text: expect.stringMatching(/^· <https:[^|>]+\|Read the article>$/) },
      ],
    });
  });
});

describe("the buttons under a brief", () => {
  it.each([
    ["short", ["standard"], ["share", "longer", "receipts", "report"]],
    ["standard", ["short", "long"], ["share", "shorter", "longer", "receipts", "report"]],
    ["standard", ["short"], ["share", "shorter", "receipts", "report"]],
    ["standard", ["long"], ["share", "longer", "receipts", "report"]],
    ["standard", [], ["share", "receipts", "report"]],
    ["long", ["standard"], ["share", "shorter", "receipts", "report"]],
    ["short", ["long"], ["share", "longer", "receipts", "report"]],
    ["long", ["short"], ["share", "shorter", "receipts", "report"]],
  ] as const)("offer from the %s form, beside %j, what there is", (length, others, presses) => {
    const shown = { ...message, brief: sampleBrief({ length }), others };
    const onSlack = slackButtons(shown).map(
      (text) => parseButtonId(JSON.parse(text).action_id)?.press,
    );
    expect(onSlack).toEqual(presses);
    const row = JSON.stringify(discordPayload(shown));
    const onDiscord = [...row.matchAll(/"custom_id":"([^"]+)"/g)].map(
      ([, id]) => parseButtonId(id ?? "")?.press,
    );
    expect(onDiscord).toEqual(presses);
  });

  it.each([
    ["short", "standard", "longer"],
    ["short", "long", "longer"],
    ["standard", "short", "shorter"],
    ["standard", "long", "longer"],
    ["long", "standard", "shorter"],
    ["long", "short", "shorter"],
  ] as const)("lead from the %s form to the %s one", (from, to, press) => {
    const shown = { ...message, brief: sampleBrief({ length: from }), others: [to] };
    const ids = JSON.stringify([slackPayload(shown), discordPayload(shown)]).match(
      /brief:(?:short|long)er:[^"]+/g,
    );
    const buttons = ids?.map(parseButtonId) as BriefButton[];
    expect(buttons.map(({ length }) => nextLength(length, press))).toEqual([to, to]);
  });

  it("lead to the shared message once there is one", () => {
    const shown = { ...message, shared: { link: "https://chat.example/1" } };
    expect(slackButtons(shown).join()).toContain("https://chat.example/1");
    expect(slackButtons(shown).join()).not.toContain("brief:share");
    expect(JSON.stringify(discordPayload(shown))).toContain(
      '{"type":2,"style":5,"label":"Shared: open","url":"https://chat.example/1"}',
    );
    expect(JSON.stringify(discordPayload(shown))).not.toContain("brief:share");
  });

  it("in a channel only show receipts and take reports", () => {
    const shown = { ...message, audience: "channel" } as const;
    expect(slackButtons(shown)).toHaveLength(2);
    expect(JSON.stringify(discordPayload(shown)).match(/custom_id/g)).toHaveLength(2);
  });
});

describe("the report of a broken feed", () => {
  const trouble = {
    kind: "feed-trouble",
    zone: "Asia/Tokyo" as TimeZone,
    feedId: "0123456789abcdef0123" as FeedId,
    title: "Westmere Gazette <!channel> @everyone",
    reason: "It answers with a web page instead of a feed.",
    since: new Date("2026-03-02T20:00:00Z"),
    isStopped: false,
  } as const;

  it("says what is wrong and what happens next, and pings nobody", () => {
    const { text } = slackPayload(trouble);
    expect(text).toMatchInlineSnapshot(
      `"Westmere Gazette &lt;!channel&gt; @everyone has not been readable since 3 March. It answers with a web page instead of a feed. I keep looking, and carry on by myself when it is back."`,
    );
    expect(slackPayload({ ...trouble, isStopped: true }).text).toContain("I have stopped looking.");
    expect(discordPayload(trouble).allowed_mentions).toEqual({ parse: [] });
  });

  it("offers to fix, mute or remove it on both platforms", () => {
    const buttons = ["fix", "mute", "remove"].map((press) => ({ press, feedId: trouble.feedId }));
    const onSlack = slackButtons(trouble).map((text) => parseButtonId(JSON.parse(text).action_id));
    expect(onSlack).toEqual(buttons);
    const row = JSON.stringify(discordPayload(trouble));
    const ids = [...row.matchAll(/"custom_id":"([^"]+)"/g)].map(([, id]) => id ?? "");
    expect(ids.map(parseButtonId)).toEqual(buttons);
  });
});
