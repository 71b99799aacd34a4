import { describe, expect, it } from "vitest";
import { briefFromAnswer } from "#brief/by-model/brief-from-answer.ts";
import { checkAnswer } from "#brief/by-model/check-answer.ts";
import { numberedSentences } from "#brief/by-model/numbered-sentences.ts";
import type { ModelAnswer } from "#brief/by-model/read-answer.ts";
import type { WrittenSentence } from "#brief/check/written/check-written.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import type { Brief, BriefSentence } from "#model/brief.ts";
import { newsNamed, type WrittenNews, writtenNews } from "../../support/written-news.ts";

function briefOf({ article }: WrittenNews, answer: ModelAnswer): Brief | undefined {
  const embedded = writeBrief(article, { length: "standard" });
  if (!embedded.ok) throw new Error("no embedded brief");
  const checked = checkAnswer(answer, article, numberedSentences(article));
  return briefFromAnswer(checked, embedded.value, article, "A model");
}

/** All sentences as one answer. */
function answerOf([gist, ...points]: readonly WrittenSentence[]): ModelAnswer {
  if (gist === undefined) throw new Error("nothing written");
  return { gist, points };
}

function sentencesOf({ gist, next, points }: Brief): readonly BriefSentence[] {
  return [gist, ...points, ...(next ? [next] : [])];
}

const isOwn = ({ pieces }: BriefSentence): boolean => pieces.length === 0;

describe("the answer of a model that does what it is asked", () => {
  it.each(writtenNews)(
    "becomes a brief, at least half of it in the model's words: $name",
    (news) => {
      const brief = briefOf(news, news.asked);
      const sentences = brief === undefined ? [] : sentencesOf(brief);
      expect(sentences.length).toBeGreaterThan(3);
      expect(sentences.filter(isOwn).length).toBeGreaterThanOrEqual(sentences.length / 2);
    },
  );
});

describe("the answer of a model that retells freely", () => {
  const retoldNews = writtenNews.filter(({ retold }) => retold.length > 0);

  it.each(retoldNews)("keeps its place, in the article's words: $name", (news) => {
    const brief = briefOf(news, answerOf(news.retold));
    expect(brief?.writer).toEqual({ kind: "model", name: "A model" });
  });

  it.each(retoldNews)("shows no falsehood: $name", (news) => {
    const { article, twins } = news;
    const shown = sentencesOf(briefOf(news, answerOf(twins)) as Brief);
    const lies = twins.map(({ text }) => text);
    expect(shown.filter(({ text }) => lies.includes(text))).toEqual([]);
    for (const { pieces } of shown.filter((one) => !isOwn(one))) {
      for (const { start, end, text } of pieces) {
        // Dates are made absolute, a first letter large; a mark that the article lacks stands at no place of it.
        if (!/\d/.test(text) && end > start) {
          expect(article.text.slice(start, end).toLowerCase()).toContain(text.toLowerCase().trim());
        }
      }
    }
  });
});

describe("a sentence that fails", () => {
  const { article } = newsNamed("bridge");
  const said = (text: string, ...from: readonly number[]) =>
    checkAnswer({ gist: { text, from }, points: [] }, article, numberedSentences(article));

  it("goes on without its last clause, where that alone fails", () => {
    const checked = said(
      "Opposition councillor Neil Strand called for an independent inquiry, calling the council a disgrace.",
      10,
    );
    expect(checked.gist?.text).toBe(
      "Opposition councillor Neil Strand called for an independent inquiry.",
    );
    expect(checked.gist?.pieces).toEqual([]);
    expect(checked.refused).toHaveLength(1);
  });

  it("gives its place to the article's sentence that it names", () => {
    const checked = said("Hauliers say the closure has cost firms 5 million pounds a week.", 9);
    expect(checked.gist?.text).toBe(
      "Hauliers fear the closure could cost local businesses as much as 1.2 million pounds a week.",
    );
    expect(checked.gist?.pieces.length).toBeGreaterThan(0);
  });

  it.each([
    [
      "merger",
      "The authority approved the takeover of Fairmart by its larger rival Bellows.",
      "The competition authority on Friday blocked the planned 4.8 billion dollar takeover of supermarket chain Fairmart by its larger rival Bellows.",
    ],
    [
      "fire",
      "A wildfire has destroyed 800 homes on Isla Verana and forced thousands to leave, the government said.",
      "A wildfire has destroyed more than 80 homes on the holiday island of Isla Verana and forced about 6,400 people to leave their houses, the island's government said on Wednesday.",
    ],
  ])("gives it to a lead that is short enough without a clause: %s", (name, text, lead) => {
    const { article: found } = newsNamed(name);
    const sentences = numberedSentences(found);
    const { gist } = checkAnswer({ gist: { text, from: [1] }, points: [] }, found, sentences);
    expect(gist?.text).toBe(lead);
    expect(gist?.pieces).not.toEqual([]);
    for (const { start, end, text: piece } of gist?.pieces ?? []) {
      expect(found.text.slice(start, end)).toBe(piece);
    }
  });

  it.each([
    ["says something else", "The mayor fled abroad with the money of the city.", 9],
    ["rests on a sentence that leans on another", "She said repairs would cost a lot.", 5],
    ["names no sentence", "Hauliers fear the closure could cost 5 million pounds a week.", 99],
  ])("goes without a trace where it %s", (_case, text, from) => {
    expect(said(text, from).gist).toBeUndefined();
  });
});

describe("points that say the same", () => {
  it("become one, the one that says more, whichever the model named first", () => {
    const text = `The harbour council of Westmere voted on Tuesday evening to rebuild the old pier.
Seven members voted in favour and four against.
Seven members were in favour and four against: work on the first stones begins in March.
Opponents said that the money was needed for the sea wall.`;
    const article = articleFromText(text, {
      language: "en",
      title: "Westmere to rebuild its pier",
    });
    const sentences = numberedSentences(article);
    const point = (from: number) => ({ text: sentences[from - 1]?.text ?? "", from: [from] });
    for (const order of [
      [2, 3, 4],
      [3, 2, 4],
    ]) {
      const { points } = checkAnswer(
        { gist: point(1), points: order.map(point) },
        article,
        sentences,
      );
      expect(points.map(({ text: said }) => said)).toEqual([
        expect.stringContaining("March"),
        expect.stringContaining("sea wall"),
      ]);
    }
  });
});
