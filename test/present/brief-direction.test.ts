import { describe, expect, it } from "vitest";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import type { Brief } from "#model/brief.ts";
import { withDirection } from "#present/brief-direction.ts";
import { sourceFacts } from "#present/brief-lines.ts";

const text = [
  "OpenStreetMap تفتتح مكتبا في عمان لرسم خرائط القرى",
  "NASA وجامعة الأردن وقعتا اتفاقا في عمان لرسم خرائط القرى النائية قبل نهاية العام.",
  "وتغطي الخرائط 340 قرية في الجنوب، وتكلف 2.5 مليون دينار تدفعها الوزارة والجامعة.",
  "ورحب رؤساء القرى بالمشروع لأن سيارات الإسعاف تضل الطريق كل أسبوع في الوادي.",
  "ومن المقرر أن يبدأ العمل في الشهر المقبل في معان ثم في العقبة بعد ذلك.",
].join("\n\n");

function briefOf(language: string): Brief {
  const written = writeBrief(articleFromText(text, { language }), { length: "standard" });
  if (!written.ok) throw new Error(written.problem.kind);
  return written.value;
}

describe("a brief written from right to left", () => {
  it("runs from the right although a line begins with a Latin name", () => {
    const { gist, headline, points } = withDirection(briefOf("ar"));
    expect(headline).toMatch(/^\u200fOpenStreetMap /u);
    expect([gist.text, ...points.map((point) => point.text)].join("\n")).toMatch(/^\u200fNASA /mu);
    expect(points.filter((point) => /^\u200f\p{Script=Arabic}/u.test(point.text))).toEqual([]);
  });

  it("is set apart behind a word of ours and before the facts", () => {
    const brief = { ...briefOf("ar"), next: briefOf("ar").gist };
    expect(withDirection(brief).next?.text).toMatch(/^\u2068.*\u2069$/u);
    expect(withDirection({ ...brief, genre: "opinion" }).headline).toMatch(/^\u2068.*\u2069$/u);
    const source = { ...brief.source, outlet: "الغد" };
    expect(sourceFacts({ ...brief, source })[0]).toBe("\u2068الغد\u2069");
  });

  it("leaves other languages as they are", () => {
    const brief = { ...briefOf("ar"), language: "en" };
    expect(withDirection(brief)).toBe(brief);
  });
});
