import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articleFromText } from "#extract/article-from-text.ts";
import { oddSpellings } from "../support/odd-spellings.ts";

const body =
  "The council of Porto voted on Tuesday to close the old bridge to cars. It will stay open for trams.";

function kinds(text: string): readonly string[] {
  const article = articleFromText(text, { language: "en" });
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
}

describe("plain text as an article", () => {
  it("takes a first line without a full stop as the title, and leaves it out of the text", () => {
    const article = articleFromText(`Porto closes its bridge\n\n${body}`);
    expect(article.title).toBe("Porto closes its bridge");
    expect(article.text).toBe(body);
  });

  it("drops a title that is given again in almost the same words", () => {
    const text = `Porto closes “its bridge”\n\nPorto closes its bridge\n\n${body}`;
    expect(articleFromText(text).text).toBe(body);
    expect(
      articleFromText(`PORTO CLOSES ITS BRIDGE\n${body}`, { title: "Porto closes its bridge" })
        .text,
    ).toBe(body);
  });

  it("tells the language from the text when nobody says it", () => {
    expect(articleFromText(body).language).toBe("en");
    expect(
      articleFromText("Der Rat hat am Dienstag beschlossen, die Brücke zu sperren.").language,
    ).toBe("de");
  });

  it("keeps a first sentence as text", () => {
    expect(articleFromText(`${body}\n${body}`).title).toBeUndefined();
  });

  it("takes no paragraph for the title because a stop is missing, and no heading for a paragraph because there is one", () => {
    const long = `${"and trams and cars and carts ".repeat(8)}cross it`;
    expect(articleFromText(`The people of Porto saw ${long}\n${body}`).title).toBeUndefined();
    const heading = "## What the council decided, and what it did not decide on Tuesday.";
    expect(kinds(`Porto closes its bridge\n\n${heading}\n\n${body}`)[0]).toMatch(/^heading: /);
  });

  it("takes the byline out of the text", () => {
    const article = articleFromText(`Porto closes its bridge\nBy Ana Reis and Rui Melo\n${body}`);
    expect(article.bylines).toEqual(["Ana Reis and Rui Melo"]);
    expect(article.text).toBe(body);
  });

  it("tells headings and list items from paragraphs", () => {
    const text = `Porto closes its bridge\n\n${body}\n\nWhat happens now\n\n${body}\n\n- Trams run\n- Cars wait`;
    expect(kinds(text)).toEqual([
      `paragraph: ${body}`,
      "heading: What happens now",
      `paragraph: ${body}`,
      "list-item: Trams run",
      "list-item: Cars wait",
    ]);
  });

  it("joins lines wrapped at a fixed width", () => {
    const wrapped =
      "Title of the piece\n\nThe council of Porto voted on Tuesday to close the\nold bridge to cars and lorries from the first day\nof May. Trams will run.\n\nA second paragraph of the text stands here.";
    expect(articleFromText(wrapped).text.split("\n")).toEqual([
      "The council of Porto voted on Tuesday to close the old bridge to cars and lorries from the first day of May. Trams will run.",
      "A second paragraph of the text stands here.",
    ]);
  });

  it.each(oddSpellings)("reads a text with %s as the plain one", (_, odd) => {
    for (const language of ["ar", "de", "es", "fr", "ja", "ko", "pl", "pt", "ru", "tr", "vi"]) {
      const text = readFileSync(`test/fixtures/articles/news-${language}.txt`, "utf8");
      expect(articleFromText(odd(text))).toEqual(articleFromText(text));
    }
  });

  it("keeps a number together that its writer held together", () => {
    const text = `${body} Some 12\u00a0000 people \u00a0 cross it.`;
    expect(articleFromText(text).text).toBe(`${body} Some 12\u00a0000 people cross it.`);
  });

  it("takes the separators of lines and paragraphs for line feeds", () => {
    expect(articleFromText(`Porto closes its bridge\u2029${body}\u2028${body}`)).toEqual(
      articleFromText(`Porto closes its bridge\n${body}\n${body}`),
    );
  });

  it.each(["", "\n\n", "\ufeff"])("makes an article without text of %j", (text) => {
    expect(articleFromText(text)).toMatchObject({ text: "", blocks: [], language: "und" });
  });
});
