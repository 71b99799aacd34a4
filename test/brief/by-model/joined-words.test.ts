import { describe, expect, it } from "vitest";
import { modelTask } from "#brief/by-model/model-task.ts";
import { numberedSentences } from "#brief/by-model/numbered-sentences.ts";
import { readAnswer } from "#brief/by-model/read-answer.ts";
import { checkWritten, writtenSource } from "#brief/check/written/check-written.ts";
import { articleFromText } from "#extract/article-from-text.ts";

describe("words of Persian, which are written with a joiner", () => {
  const sentence = "نمایندگان شورای شهر شیراز روز سه‌شنبه بازسازی پل‌های قدیمی را تصویب کردند.";
  const article = articleFromText(`${sentence}\nاین پل از سال ۱۳۹۸ بسته است.`, { language: "fa" });
  const sentences = numberedSentences(article);

  it("reach a model as they are", () => {
    const task = modelTask(article, sentences, { today: new Date(0), marker: "quaggle" });
    expect(JSON.parse(task.data).article.sentences[0].text).toBe(sentence);
  });

  it("are taken from its answer, without what nobody sees", () => {
    const text = `\u200f${sentence.replace("شیراز", "شی\u00adراز")}\u200b`;
    const answer = readAnswer(JSON.stringify({ gist: { text, from: [1] }, points: [] }));
    expect(answer?.gist.text).toBe(sentence);
    expect(answer && checkWritten(answer.gist, writtenSource(article, sentences))).toEqual([]);
  });
});
