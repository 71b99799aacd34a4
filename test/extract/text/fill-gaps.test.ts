import { describe, expect, it } from "vitest";
import { withGapsFilled } from "#extract/text/fill-gaps.ts";
import { long, paragraph as p, takenBy } from "./unclear-blocks.ts";

const taken = (inner: string, odds?: number, isChosen?: boolean) =>
  takenBy(withGapsFilled, inner, odds, isChosen);

describe("what stands between paragraphs of the article", () => {
  it("is a heading of the next, whether Readability took it or not", () => {
    expect(taken(`${p}<h2>The costs</h2>${p}`, -3, false)).toEqual(["…", "The costs", "…"]);
  });

  it("is a heading that says what appeals say, where Readability took it above what is text without doubt", () => {
    const page = `${p}<h2>How to reach the harbour</h2>${p}`;
    expect(taken(page, -0.5)).toEqual(["…", "How to reach the harbour", "…"]);
    expect(taken(page, -0.5, false)).toEqual(["…", "…"]);
    expect(taken(page)).toEqual(["…", "…"]);
    expect(taken(page.replace(/(How.*?)<\/h2>/, '<a href="/reach">$1</a></h2>'), -0.5)).toEqual([
      "…",
      "…",
    ]);
  });

  it("is a heading named for what it does on the page", () => {
    const heading = (name: string) => `<h2 class="${name}">The costs</h2>`;
    expect(taken(`${p}${heading("anchor sticky-navbar")}${p}`)).toEqual(["…", "The costs", "…"]);
    const boxed = `<div class="sticky-navbar">${heading("anchor")}</div>`;
    expect(taken(`${p}${boxed}${p}`)).toEqual(["…", "…"]);
  });

  it("is a heading that only its mark tells", () => {
    const line = `<div><span>◆사람이 없다</span></div>`;
    expect(taken(p + line + p, -3, false)).toEqual(["…", "◆사람이 없다", "…"]);
  });

  it("is lists and cells that Readability took", () => {
    const list = "<ul><li>Two pillars</li><li>One lane</li></ul>";
    const table = "<table><tr><th>Lane</th><td>Closed</td></tr></table>";
    expect(taken(p + list + p)).toEqual(["…", "Two pillars", "One lane", "…"]);
    expect(taken(p + table + p)).toEqual(["…", "Lane", "Closed", "…"]);
    expect(taken(p + list + p, -1.5, false)).toEqual(["…", "…"]);
    expect(taken(p + list + p, -2.5)).toEqual(["…", "…"]);
  });

  it.each([
    ["a heading of nothing", `${p}<h2>The costs</h2><p>Something else</p><p>And more</p>${p}`],
    ["a heading that is a link", `${p}<h2><a href="/ferry">Ferry out of service</a></h2>${p}`],
    ["a heading of what to read next", `${p}<h3>Read more</h3>${p}`],
    ["a heading in a box of its own", `${p}<aside><h3>The ferry</h3></aside>${p}`],
    ["a list of links", `${p}<ul><li><a href="/ferry">Ferry out of service</a></li></ul>${p}`],
    ["a paragraph", `${p}<p class="x">Photo of a bridge</p>${p}`],
    ["a heading above all", `<h2>The town</h2>${p}${p}`],
  ])("is not %s", (_, inner) => {
    expect(taken(inner)).toEqual(["…", "…"]);
  });

  it("is a sentence of the page's own that is set as a heading, as some of the text is", () => {
    const item = (text: string) => `<h2 class="item">${text}</h2>`;
    const other = "People called the picture unfair, and said so on Instagram for three days.";
    expect(taken(item(other) + item(long) + item(other))).toEqual([other, "…", other]);
    expect(taken(item(other) + item(long) + item(other), -1.5, false)).toEqual(["…"]);
    expect(taken(`${item(long)}<h3>${other}</h3>`, -1.5)).toEqual(["…"]);
  });

  it("is a sentence set as most of the text is, in whatever box", () => {
    const own = `<p class="t">${long}</p>`;
    const other = "Nobody was hurt, and the bells of the chapel rang all night long.";
    const page = `${own.repeat(4)}<section><div><p class="t">${other}</p></div></section>`;
    expect(taken(page, -1.5, false)).toEqual(["…", "…", "…", "…", other]);
    expect(taken(page.replaceAll(' class="t"', ""), -1.5, false)).toEqual(["…", "…", "…", "…"]);
  });

  it("is what stands under the path of most of it, wherever that is", () => {
    const last = `<p class="b">${long}</p><p class="b">${long}</p><p class="b">So it is.</p>`;
    expect(taken(last, -0.5)).toEqual(["…", "…", "So it is."]);
    expect(taken(last, -1.5)).toEqual(["…", "…"]);
  });

  it("is a question above its answer, whatever it is set as", () => {
    expect(taken(`${p}<p>Is it safe?</p>${p}`, -3, false)).toEqual(["…", "Is it safe?", "…"]);
    expect(taken(`${p}<p>Is it safe</p>${p}`, -3, false)).toEqual(["…", "…"]);
    expect(taken(`${p}<p><a href="/safe">Is it safe?</a></p>${p}`, -3, false)).toEqual(["…", "…"]);
  });

  it("is a sentence in another box of the name that the text's boxes have", () => {
    const other = "Nobody was hurt, and the bells of the chapel rang all night long.";
    const page = (name: string) =>
      `<div class="wide prose">${p.repeat(6)}</div><div class="${name}"><p>${other}</p></div>`;
    const all = Array.from({ length: 6 }, () => "…");
    expect(taken(page("prose late"), -1.5, false)).toEqual([...all, other]);
    expect(taken(page("prose author"), -1.5, false)).toEqual(all);
    expect(taken(page("late"), -1.5, false)).toEqual(all);
    expect(taken(page("prose late"), -1.8, false)).toEqual(all);
  });
});
