import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countWords } from "#language/words.ts";
import { articlePage, promiseWorld } from "./world.ts";

const world = promiseWorld();
const folder = new URL("../fixtures/pages/", import.meta.url);
const full = readdirSync(folder).filter((name) => /^full-..\.html$/.test(name));

/** The lines of a brief that are the article's, without marks and without what we say of it. */
function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .slice(0, -2)
    .map((line) => line.replace(/^• /, ""));
}

describe("short", () => {
  it.each(full)("is 60 to 120 words, and its first sentence 30 at most: %s", async (name) => {
    const language = name.slice(5, 7);
    const html = readFileSync(new URL(name, folder), "utf8");
    const { slack } = await world.brief(world.page(`/${name}`, html));
    const [headline = "", gist = "", ...points] = linesOf(slack);
    expect(countWords(gist, language)).toBeLessThanOrEqual(30);
    const words = [headline, gist, ...points].reduce(
      (sum, line) => sum + countWords(line, language),
      0,
    );
    expect(words).toBeGreaterThanOrEqual(60);
    expect(words).toBeLessThanOrEqual(120);
  });

  it("is never longer than its source", async () => {
    const paragraphs = [
      "The ferry between Kastria and Selsea does not sail on Monday.",
      "Its engine broke on Sunday evening, the port authority said.",
      "Buses go round the sound each hour instead.",
    ];
    const link = world.page("/ferry", articlePage("No ferry to Selsea on Monday", paragraphs));
    const { slack } = await world.brief(link);
    const lines = linesOf(slack);
    expect(lines.length).toBeGreaterThan(1);
    const said = countWords(lines.slice(1).join(" "), "en");
    expect(said).toBeLessThanOrEqual(countWords(paragraphs.join(" "), "en"));
    for (const line of lines.slice(1)) expect(paragraphs).toContain(line.replace(/^Next: /, ""));
  });

  it("has a shorter and a longer form", async () => {
    const html = readFileSync(new URL("full-en.html", folder), "utf8");
    const { slack: standard } = await world.brief(world.page("/forms", html));
    const shorter = await world.slack.press("brief:shorter");
    expect(shorter.length).toBeLessThan(standard.length);
    await world.slack.press("brief:longer");
    const longer = await world.slack.press("brief:longer");
    expect(longer.length).toBeGreaterThan(standard.length);
  });
});
