import { describe, expect, it } from "vitest";
import { numberedSentences } from "#brief/by-model/numbered-sentences.ts";
import {
  checkWritten,
  type WrittenSentence,
  writtenSource,
} from "#brief/check/written/check-written.ts";
import { type WrittenNews, writtenNews } from "../../../support/written-news.ts";

/** Those of the sentences written about an article that may be shown. */
function shownOf(
  { article }: WrittenNews,
  sentences: readonly WrittenSentence[],
): readonly string[] {
  const source = writtenSource(article, numberedSentences(article));
  return sentences
    .filter((sentence) => checkWritten(sentence, source).length === 0)
    .map(({ text }) => text);
}

describe("news retold in five languages", () => {
  it("show none of the twins in which one thing is false", () => {
    expect(writtenNews.flatMap(({ twins }) => twins).length).toBeGreaterThan(60);
    expect(writtenNews.flatMap((news) => shownOf(news, news.twins))).toEqual([]);
  });
});

describe("sentences of a model that copies and crosses out", () => {
  it("are shown in its words, three of four", () => {
    const all = ({ asked }: WrittenNews): readonly WrittenSentence[] => [
      asked.gist,
      asked.spare,
      ...asked.points,
      ...(asked.next ? [asked.next] : []),
    ];
    const count = writtenNews.flatMap(all).length;
    const shown = writtenNews.flatMap((news) => shownOf(news, all(news)));
    expect(count).toBeGreaterThan(150);
    expect(shown.length / count).toBeGreaterThan(0.75);
  });
});
