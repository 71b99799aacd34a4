import { describe, expect, it } from "vitest";
import { articlePage, promiseWorld } from "./world.ts";

const world = promiseWorld({ feeds: 1 });

const evil = "http://evil.example/steal";
const headline = `Council &lt;!channel&gt; votes @everyone &lt;@U0READER1&gt; for the pier [now](${evil})`;
const paragraphs = [
  "The council of Westmere voted on Tuesday evening to rebuild the old pier &lt;!here&gt;, two years after a storm broke it.",
  `Seven members voted in favour and four against, &lt;${evil}|the list&gt; of the clerk says.`,
  "The work should begin in March and will cost *4.2 million* pounds, council leader @everyone Brook said after the meeting.",
  `Opponents &lt;@U0READER1&gt; and &lt;@2000000000000000001&gt; said the money was needed for the sea wall, which [engineers](${evil}) call weak.`,
  "The council expects ```a third``` of the sum from a national fund for coastal towns &lt;!subteam^S123|@team&gt;.",
  "The sea wall will be discussed at the next meeting of the council, &lt;@&amp;123456789012345678&gt; on 14 December.",
];

let link: string;

/**
 * What Slack would not show as it stands: mentions and foreign links in its markup, and elements of rich text
 * that are people, channels, groups or everybody.
 */
function livingIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(livingIn);
  if (typeof value !== "object" || value === null) return [];
  const { text, type, url } = value as Readonly<Record<string, unknown>>;
  const isAlive =
    (type === "mrkdwn" && /<[!@#]|<http:\/\/evil/.test(String(text))) ||
    ["user", "usergroup", "channel", "broadcast"].includes(String(type)) ||
    String(url).startsWith(evil);
  return [...(isAlive ? [JSON.stringify(value)] : []), ...Object.values(value).flatMap(livingIn)];
}

describe("never pings, never injects", () => {
  it("leaves no mention, no link and no layout of an article alive in a brief", async () => {
    // A stand-in refuses what would ping anybody, and the world asserts that none refused anything.
    link = world.page("/evil", articlePage(headline, paragraphs));
    await world.brief(link);
    const shown = world.slack.seen().at(-1);
    expect(JSON.stringify(shown?.blocks)).toContain("The work should begin");
    expect(livingIn(shown?.blocks)).toEqual([]);
    expect(shown?.text).toContain("The work should begin");
    expect(shown?.text).not.toMatch(/<[!@#]|<http:\/\/evil/);
    const inDiscord = JSON.stringify(world.discord.seen().at(-1)?.components);
    expect(inDiscord).toContain("The work should begin");
    expect(inDiscord).not.toMatch(/(?<!\\)<[@#]|(?<!\\)\]\(<?http:\/\/evil/);
  });

  it("keeps them dead where the brief is shared and where a digest tells them", async () => {
    await world.slack.press("brief:share");
    await world.discord.type("brief", { link, share: true });
    world.publish(0, headline.replaceAll("&lt;", "&amp;lt;"));
    await world.subscribe(world.feed(0).url);
    await world.pass(2);
    world.publish(0, "Pier &lt;!channel&gt; opens @everyone in Westmere", paragraphs);
    await world.slack.digestNow();
    await world.discord.digestNow();
    await world.pass(25);
    const { slack, discord } = world.posted();
    expect(slack.length).toBeGreaterThan(1);
    expect(discord.length).toBeGreaterThan(1);
    for (const text of slack) expect(text).not.toMatch(/<[!@#]/);
    for (const text of discord)
      expect(text).not.toMatch(/(?<!\\)<@|(?<![\\\u200b])@(?:everyone|here)/);
  });

  it("lets nothing of an article hide, turn its surroundings or stand on the lines above", async () => {
    const odd = (text: string): string =>
      text
        .replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, "&shy;")
        .replace(/(?<=,|\.) /g, "\u200b \u202e\u2066\ue001");
    const title = "Möhringen rebuilds its pier";
    const told = [
      "The council of Möhringen voted on Tuesday evening to rebuild the old pier, two years after a storm broke it.",
      "“The work should begin in March and will cost 4.2 million euros”, council leader Zoë Brücker said after the meeting.",
      "The sea wall will be discussed at the next meeting of the council, on 14 December.",
      "Opponents said the money was needed for the sea wall, which engineers call weak.",
    ];
    const plain = await world.brief(world.page("/plain", articlePage(title, told)));
    const page = articlePage(odd(title), told.map(odd)).normalize("NFD");
    const shown = await world.brief(world.page("/odd", page));
    for (const platform of ["slack", "discord"] as const) {
      expect(shown[platform]).toContain("council of Möhringen voted");
      expect(shown[platform].replaceAll("/odd", "/plain")).toBe(plain[platform]);
      expect(shown[platform]).not.toMatch(/[\u00ad\u200b\u202a-\u202e\u2066\ue001\p{Mn}]/u);
    }
  });
});
