import { describe, expect, it } from "vitest";
import { otherLengths } from "#app/briefs/other-lengths.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import type { Brief, BriefLength } from "#model/brief.ts";
import { asPageKey, type PageKey } from "#model/page-key.ts";
import { fakeStore } from "../../support/fake-world.ts";
import { modelArticles } from "../../support/model-articles.ts";

const page = asPageKey("b".repeat(22)) as PageKey;
const english = modelArticles.filter(({ language }) => language === "en");

/** Texts that have less and less to tell. */
const texts = {
  "three reports": english.map(({ text }) => text).join("\n"),
  "one report": english[0]?.text ?? "",
  "two sentences": english[0]?.text.split("\n").slice(0, 2).join("\n") ?? "",
};

function written(text: keyof typeof texts, length: BriefLength) {
  const article = articleFromText(texts[text], { language: "en", title: "The week in Westmere" });
  const brief = writeBrief(article, { length });
  if (!brief.ok) throw new Error(brief.problem.kind);
  return { brief: brief.value, stored: { page, article } };
}

describe("the other lengths of a brief", () => {
  it.each([
    ["three reports", "short", ["standard"]],
    ["three reports", "standard", ["short", "long"]],
    ["three reports", "long", ["standard"]],
    ["one report", "short", ["standard"]],
    ["one report", "standard", ["short"]],
    ["one report", "long", ["short"]],
    ["two sentences", "short", []],
    ["two sentences", "standard", []],
  ] as const)("of %s, from the %s one: %j", async (text, length, others) => {
    const { brief, stored } = written(text, length);
    expect(await otherLengths(fakeStore(), stored, brief, undefined)).toEqual(others);
  });

  it("of a model's brief are those that it wrote, in the language it wrote in", async () => {
    const { brief, stored } = written("three reports", "standard");
    const byModel: Brief = { ...brief, writer: { kind: "model", name: "Test model" } };
    const store = fakeStore();
    await store.putBrief(page, { ...byModel, length: "long" }, "de");
    await store.putBrief(page, { ...byModel, length: "short", points: [] }, "de");
    expect(await otherLengths(store, stored, byModel, "de")).toEqual(["short"]);
  });

  it("are the next that say more, past one that says the same", async () => {
    const { brief, stored } = written("three reports", "short");
    const byModel: Brief = { ...brief, writer: { kind: "model", name: "Test model" } };
    const store = fakeStore();
    await store.putBrief(page, { ...byModel, length: "standard" });
    expect(await otherLengths(store, stored, byModel, undefined)).toEqual(["long"]);
  });
});
