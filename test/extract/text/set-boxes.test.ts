import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { stories } from "../state/stories.ts";

const { title, paragraphs } = stories.en;
const [first = "", second = "", ...rest] = paragraphs;

/** The lines of a page of a story with something above its text, and between its second paragraph and its third. */
function linesOf(above: string, between: string): readonly string[] {
  const set = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("");
  const html = `<html lang="en"><head><title>${title} | Example</title></head><body><nav><a href="/">Home</a> <a href="/n">News</a></nav><main><article><h1>${title}</h1>${above}<div class="text">${set([first, second])}${between}${set(rest)}</div></article></main></body></html>`;
  const read = extractArticle({ url: "https://news.example/2026/11/s" as CanonicalUrl, html });
  return read.kind === "article" ? read.article.text.split("\n") : [read.kind];
}

const points = ["The pier will be rebuilt in three years.", "The town pays for half of it."];
const list = `<ul>${points.map((point) => `<li>${point}</li>`).join("")}</ul>`;

describe("points between headline and text", () => {
  it.each([
    ["in a box of any name", `<div class="rounded-xl"><p>Key takeaways</p>${list}</div>`],
    ["in an aside", `<aside class="summary"><div>Key takeaways</div>${list}</aside>`],
  ])("belong to it: %s", (_, above) => {
    const lines = linesOf(above, "").filter((line) => line !== "Key takeaways");
    expect(lines).toEqual([...points, first, second, ...rest]);
  });

  it.each([
    ["links", list.replace("The pier", '<a href="/p">The pier</a>')],
    ["no sentences", "<ul><li>Harbour and coast of the county</li><li>Piers</li></ul>"],
    ["what is asked", list.replace("The town", "Sign up: the newsletter of the town")],
    ["in a box for links", `<div class="related-links">${list}</div>`],
  ])("are none: %s", (_, above) => {
    expect(linesOf(`<div>${above}</div>`, "")).toEqual([first, second, ...rest]);
  });
});

describe("a box of notes or facts between paragraphs", () => {
  const fact = "The pier was opened in 1896, and is 212 metres long.";
  it.each([
    `<aside class="factbox"><h2>The old pier</h2><p>${fact}</p></aside>`,
    `<aside class="admonition note"><p class="title">Note</p><h4>The old pier</h4><p>${fact}</p></aside>`,
    `<aside role="note"><h4>The old pier</h4><p>${fact}</p></aside>`,
  ])("belongs to the text: %s", (box) => {
    const lines = linesOf("", box).filter((line) => line !== "Note");
    expect(lines).toEqual([first, second, "The old pier", fact, ...rest]);
  });

  it("belongs to the text in a box for alerts where it is labelled as a note, and else does not", () => {
    const alert = (text: string) =>
      `<div class="alert alert-primary" role="alert"><p>${text}</p></div>`;
    expect(linesOf("", alert(`<strong>Note:</strong> ${fact}`))).toContain(`Note: ${fact}`);
    expect(linesOf("", alert("Free bonus: <a href='/b'>Get our map of the piers</a>."))).toEqual([
      first,
      second,
      ...rest,
    ]);
  });

  it.each([
    `<aside class="factbox"><h2>The old pier</h2><p><a href="/p">${fact}</a></p></aside>`,
    '<aside class="callout"><p>Sign up to our newsletter about piers. It is free.</p></aside>',
    `<aside class="box"><h2>Other piers</h2><p>${fact}</p></aside>`,
  ])("is none of it: %s", (box) => {
    expect(linesOf("", box)).toEqual([first, second, ...rest]);
  });
});

describe("what a recipe needs", () => {
  const card = `<div class="card"><div class="recipe-times"><div>Prep time 10 minutes</div></div><table class="ingredients"><tr><td>250 g</td><td>lentils</td></tr></table><div class="nutrition-label"><div>318 kcal</div></div></div>`;
  it("belongs to the text, wherever its box stands below the headline", () => {
    const told = ["Prep time 10 minutes", "250 g", "lentils", "318 kcal"];
    expect(linesOf("", card)).toEqual([first, second, ...told, ...rest]);
    expect(linesOf(card, "")).toEqual([...told, first, second, ...rest]);
  });

  it("is none of it among links to other recipes", () => {
    const other = '<aside class="related"><div class="ingredients">Lentils and pears</div></aside>';
    expect(linesOf("", other)).toEqual([first, second, ...rest]);
  });
});
