import { describe, expect, it } from "vitest";
import { briefFromAnswer } from "#brief/by-model/brief-from-answer.ts";
import { checkAnswer } from "#brief/by-model/check-answer.ts";
import { numberedSentences } from "#brief/by-model/numbered-sentences.ts";
import { readAnswer } from "#brief/by-model/read-answer.ts";
import { writeBrief } from "#brief/write-brief.ts";
import type { Article } from "#model/article.ts";
import type { Brief } from "#model/brief.ts";
import {
  type Answer,
  adversarialAnswer,
  answerJson,
  faithfulAnswer,
  tellsFalsehood,
} from "../../../support/model-answers.ts";
import { modelArticles } from "../../../support/model-articles.ts";
import { seeded } from "../../../support/random.ts";

const embedded = new Map<Article, Brief>();

/** The long brief, which holds all that passed; none where the embedded one is taken. */
function briefOf(answer: Answer): Brief | undefined {
  const { article } = answer;
  const read = readAnswer(answerJson(answer));
  if (read === undefined) throw new Error("not in shape");
  const checked = checkAnswer(read, article, numberedSentences(article));
  const known = embedded.get(article);
  if (known !== undefined) return briefFromAnswer(checked, known, article, "adversary");
  const written = writeBrief(article, { length: "long" });
  if (!written.ok) throw new Error("no embedded brief");
  embedded.set(article, written.value);
  return briefFromAnswer(checked, written.value, article, "adversary");
}

function made(count: number, make: () => Answer | undefined): readonly Answer[] {
  return Array.from({ length: count }, make).flatMap((answer) => answer ?? []);
}

describe("a model that lies in every sentence it can", () => {
  const random = seeded(11);
  const articles = modelArticles;

  it("gets none of it into a brief", () => {
    const answers = made(70, () => {
      const article = random.pick(articles) ?? articles[0];
      const elsewhere = random.pick(articles.filter((each) => each !== article)) ?? article;
      return article && elsewhere && adversarialAnswer(article, elsewhere, random);
    });
    const planted = answers.flatMap(({ sentences }) => sentences.filter(({ isFalse }) => isFalse));
    expect(new Set(planted.map(({ kind }) => kind)).size).toBeGreaterThan(15);
    expect(planted.length).toBeGreaterThan(150);
    const reached = answers.flatMap((answer) => {
      const brief = briefOf(answer);
      return [brief?.gist, ...(brief?.points ?? [])]
        .flatMap((sentence) => sentence?.text ?? [])
        .filter((shown) => tellsFalsehood(shown, answer));
    });
    expect(reached).toEqual([]);
  });

  it("keeps nine of ten briefs when it is honest", () => {
    const answers = made(40, () => {
      const article = random.pick(articles) ?? articles[0];
      return article && faithfulAnswer(article, random);
    });
    const kept = answers.filter((answer) => briefOf(answer) !== undefined);
    expect(answers.length).toBeGreaterThan(30);
    expect(kept.length / answers.length).toBeGreaterThan(0.9);
  });
});
