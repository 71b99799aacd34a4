import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { wordF1 } from "../bench/word-f1.ts";
import { consents, offers } from "./gates.ts";
import { markedPages } from "./marked-pages.ts";

/** What a gate may cost of the words of all pages, in the mean. */
const lossMax = 0.01;

const places: readonly ((html: string, box: string) => string)[] = [
  (html, box) => html.replace(/<body[^>]*>/, `$&<div class="overlay" role="dialog">${box}</div>`),
  (html, box) => html.replace(/<body[^>]*>/, `$&<div>${box}</div>`),
  (html, box) => html.replace("</body>", `<div class="x">${box}</div></body>`),
];

function read(name: string, html: string): { readonly status: string; readonly text: string } {
  const result = extractArticle({
    url: `https://pages.example/2026/${name}` as CanonicalUrl,
    html,
  });
  if (result.kind !== "article") return { status: result.kind, text: "" };
  return { status: result.article.readStatus, text: result.article.text };
}

describe.each(Object.entries({ consents, offers }))("pages behind %s", (_, gates) => {
  // A page's name chooses language and place, so that another page changes nothing for it; all together have each of both.
  const gated = markedPages().map((page) => {
    const at = [...page.name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
    const box = Object.values(gates)[at % 7] ?? "";
    return { ...page, gated: places[at % 3]?.(page.html, box) ?? "" };
  });

  it("are read whole, with the same text", () => {
    const reads = gated.map(({ name, html, gated, lines }) => {
      const truth = lines.join("\n");
      const behind = read(name, gated);
      const loss = wordF1(read(name, html).text, truth) - wordF1(behind.text, truth);
      return { name, status: behind.status, loss };
    });
    expect(reads.filter(({ status }) => status !== "full")).toEqual([]);
    const mean = reads.reduce((sum, { loss }) => sum + loss, 0) / reads.length;
    expect(mean).toBeLessThan(lossMax);
  });
});
