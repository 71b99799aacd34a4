import { describe, expect, it } from "vitest";
import { codeBlock, escapeMarkdown } from "#present/discord/escape-markdown.ts";
import { mrkdwnLink } from "#present/slack/escape-mrkdwn.ts";

describe("words of others in Discord's markdown", () => {
  it.each([
    ["a name of an emoji", "Team :smile: wins", "Team \\:smile: wins"],
    ["a clock", "At 10:30 or 10:30:45", "At 10:30 or 10\\:30:45"],
    ["a custom emoji", "<:x:1>", "\\<\\:x:1\\>"],
    ["an address", "See https://evil.example/a", "See https\\://evil.example/a"],
    ["a time", "<t:0:R>", "\\<t\\:0:R\\>"],
    ["small print", "-# small", "\\-# small"],
    ["a list", "+ one", "\\+ one"],
    ["a list in order", "1) one", "1\\) one"],
    ["a heading behind a blank of another kind", "\u3000# big", "\\# big"],
  ])("show as they stand: %s", (_case, text, shown) => {
    expect(escapeMarkdown(text)).toBe(shown);
  });
});

it("lets nothing typed end the block in which it is shown to be copied", () => {
  expect(codeBlock("a `b` ``` @everyone ``")).toBe(
    "```\na `b` `\u200b`\u200b` @everyone `\u200b`\n```",
  );
});

it("keeps an address from giving its link in Slack another label, or an end", () => {
  expect(mrkdwnLink("https://evil.example/a|Your bank?b|c=<d>&e", "Read")).toBe(
    "<https://evil.example/a%7CYour bank?b%7Cc=&lt;d&gt;&amp;e|Read>",
  );
});

it("makes a label of a link in Slack that neither formats nor breaks it", () => {
  const link = mrkdwnLink("https://a.example/1", "*Bild* _x_ a_b ~y~ `z`\n:smile: a|b at 10:30");
  expect(link).toBe("<https://a.example/1|∗Bild∗ ＿x＿ a_b ∼y∼ ˋzˋ ∶smile: a¦b at 10:30>");
});
