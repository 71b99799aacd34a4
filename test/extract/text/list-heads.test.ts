import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { stories } from "../state/stories.ts";

const told = stories.en.paragraphs.slice(0, 4);
const names = ["Westmere pier", "The kiosk", "The sea wall", "Crane barge"];

function linesOf(cards: readonly string[], name = "cards"): readonly string[] {
  const html = `<html lang="en"><head><title>What to see in Westmere | Example</title></head><body><nav><a href="/">Home</a></nav><main><h1>What to see in Westmere</h1><p>We have lived here for twenty years, and these are the places that we show to our friends.</p><div class="${name}">${cards.join("")}</div></main></body></html>`;
  const read = extractArticle({ url: "https://town.example/see" as CanonicalUrl, html });
  return read.kind === "article" ? read.article.text.split("\n") : [read.kind];
}

const card = (name: string | undefined, text: string) =>
  `<div class="card"><h2><a href="/see/${name?.length}">${name}</a></h2><p>${text}</p></div>`;

describe("headings that lead to pages of their own", () => {
  it("belong to a list of things that are told below them", () => {
    const lines = linesOf(told.map((text, at) => card(names[at], text)));
    expect(lines.slice(1)).toEqual(told.flatMap((text, at) => [names[at], text]));
  });

  it("are none of a text where they stand in a box for what else there is", () => {
    const lines = linesOf(
      told.map((text, at) => card(names[at], text)),
      "related",
    );
    for (const name of names) expect(lines).not.toContain(name);
  });
});
