import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { disagreementLine, findDisagreement } from "#digest/find-disagreement.ts";
import { newsSince } from "#digest/news-since.ts";
import { primaryLanguage } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";

/**
 * Pairs of entries as a story holds them that has taken in another event as well: what the second tells a day later ("new")
 * or at the same time elsewhere ("differ"), and the pattern of what is said of the two, nothing where it is empty.
 */
const pairs = readFileSync(new URL("numbers-of-one-story.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("# "))
  .map((line) => line.split(/ ¦ ?/));

describe("two numbers of one story are set against each other where they are of one thing", () => {
  it.each(pairs)("%s | %s … | %s … | %s", (head = "", ...rest) => {
    const [title = "", text = "", otherTitle = "", otherText = "", said = ""] = rest;
    const [kind, language = ""] = head.split(" ");
    const told = (outlet: string, hours: number, title: string, text: string): StoryEntry => ({
      id: outlet,
      title,
      text,
      language: primaryLanguage(language),
      outlet,
      family: outlet,
      publishedAt: new Date(Date.UTC(2026, 3, 20, 8 + hours)),
    });
    const first = told("Gazette", 0, title, text);
    const second = told("Coast News", kind === "new" ? 20 : 1, otherTitle, otherText);
    const differ = findDisagreement([first, second]);
    const news = newsSince({ entries: [first], facts: [] }, [second]).map((item) => item.text);
    const line =
      kind === "new" ? news.join("; ") : differ === undefined ? "" : disagreementLine(differ);
    if (said === "") expect(line).toBe("");
    else expect(line.replace(/[\u2066-\u2069]/g, "")).toMatch(new RegExp(said, "u"));
  });
});
