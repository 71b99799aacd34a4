import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contentRoots } from "#brief/form/content-roots.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { extractArticle } from "#extract/extract-article.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";

describe("roots of content words", () => {
  it.each([
    ["en", "thirty trams", "30 trams"],
    ["en", "4 million", "4 mln"],
    ["pl", "trzydzieści tramwajów", "trzydziestu tramwajów"],
    ["pl", "290 mln", "290 milionów"],
    ["de", "zwölf Züge", "12 Züge"],
  ])("are the same for a number however it is written (%s): %s, %s", (language, one, other) => {
    expect(contentRoots(one, language)).toEqual(contentRoots(other, language));
  });

  it("leave little words out, numbers among them", () => {
    expect(contentRoots("one of the trams", "en")).toEqual(contentRoots("trams", "en"));
  });
});

describe("a number in figures and in words", () => {
  it("is told once", () => {
    const file = new URL("../../fixtures/pages/full-pl.html", import.meta.url);
    const url = canonicalUrl(
      "https://www.kurierwislany.example/wiadomosci/tramwaje",
    ) as CanonicalUrl;
    const extraction = extractArticle({ url, html: readFileSync(file, "utf8") });
    if (extraction.kind !== "article") throw new Error("no article");
    const { article } = extraction;
    const written = writeBrief(article, { length: "standard" });
    if (!written.ok) throw new Error("no brief");
    const said = [written.value.gist, ...written.value.points].map(({ text: each }) => each);
    expect(said[0]).toContain("na zakup trzydziestu nowych tramwajów");
    expect(said.filter((each) => each.includes("290"))).toHaveLength(1);
  });
});
