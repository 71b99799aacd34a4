import { expect, it } from "vitest";
import { openedFor, quotedBlocks } from "#brief/form/quotes/quoted-blocks.ts";
import { bodyOf } from "#brief/form/sentences/body.ts";
import { articleFromText } from "#extract/article-from-text.ts";

function inside(language: string, ...lines: readonly string[]): readonly string[] {
  const article = articleFromText(lines.join("\n\n"), { language, title: "x" });
  return [...quotedBlocks(article)].map(({ end, start }) => article.text.slice(start, end));
}

it("finds the blocks that a quotation runs across", () => {
  const second = "Con tôi bị ốm nên tôi xin đổi ghế ngay tại quầy.";
  const lines = ['" Tôi đến quầy lúc sáu giờ sáng.', second, 'Họ không đồng ý", bà Lan kể.'];
  expect(inside("vi", ...lines, "Hãng bay chưa trả lời.")).toEqual([second]);
  const turkish = ["Vali, “Köprü eski.", "Cuma günü açacağız.", "Herkes geçecek” dedi."];
  expect(inside("tr", ...turkish)).toEqual([turkish[1]]);
});

it("finds none where each paragraph opens anew, nothing closes, or „ opens", () => {
  expect(inside("en", '"It was late.', '"It was dark.', 'We left," she said.')).toEqual([]);
  expect(inside("tr", "Vali, “Köprü eski.", "Cuma günü açacağız.", "Yol kapalı.")).toEqual([]);
  expect(inside("de", "Er sagte „gut“ und „schön“.", "Sie ging.", "Er sagte „nein“.")).toEqual([]);
  expect(inside("en", 'He said "yes" and "no".', "She left.", 'He said "stop".')).toEqual([]);
});

it.each([
  ['She said: "It was late. We left.', '"Then it rained.', 10],
  ["She said: “It was late. We left.", "“Then it rained.", 10],
  ['She said: "It was late." We left.', '"Then it rained."', 33],
  ['She said: "It was late. We left.', "Then it rained.", 32],
])("finds where a quotation opens that the next paragraph opens again: %s", (line, next, at) => {
  expect(openedFor(next, line)).toBe(at);
});

it("tells nothing of such a quotation in the brief's own voice", () => {
  const text = 'The pier is old.\n\nShe said: "It was late. The keeper left.\n\n"Then it rained."';
  const body = bodyOf(articleFromText(text, { language: "en", title: "x" }));
  const loose = body.filter(({ hasLooseMark }) => hasLooseMark).map(({ text }) => text);
  expect(loose).toContain("The keeper left.");
  expect(loose).not.toContain("The pier is old.");
});
