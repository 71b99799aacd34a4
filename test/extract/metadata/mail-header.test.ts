import { expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";

const message = `From: "Ada Brook" &lt;ada@harbour.example&gt;
To: boats@lists.example
Subject: Boats 2.0 is out
Date: Wed, 18 Nov 2026 21:14:50 +0000

Boats 2.0 keeps every rope that was tied before the harbour lost its power, whatever
the winch does with it.

The final release is planned for January if nobody loses a boat until then, and the old
winches go on to work with it.

-- 
Ada Brook
Boats of the North, Westmere

Reply instructions:

You may reply publicly to this message via plain-text email`;

it("a message in an archive of mail has the writer, the day and the title of its header, and neither header nor signature", () => {
  const html = `<html><head><title>Boats 2.0 is out - Ada Brook</title></head><body><pre>${message}</pre></body></html>`;
  const read = extractArticle({ url: "https://lists.example/boats/1" as CanonicalUrl, html });
  if (read.kind !== "article") throw new Error(`is ${read.kind}`);
  const { bylines, publishedDay, text, title } = read.article;
  expect([title, bylines, publishedDay]).toEqual(["Boats 2.0 is out", ["Ada Brook"], "2026-11-18"]);
  expect(text).toMatch(/^Boats 2\.0 keeps[\s\S]*work with it\.$/);
});
