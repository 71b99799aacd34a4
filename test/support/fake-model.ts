import type { ModelWriter } from "#app/ports.ts";
import type { WritingOutcome, WritingTask } from "#model/writing-task.ts";

/** A model that answers as it is told, and remembers what it was asked. */
export function fakeModel(
  answer: (task: WritingTask) => WritingOutcome | Promise<WritingOutcome>,
): ModelWriter & { readonly asked: WritingTask[] } {
  const asked: WritingTask[] = [];
  return {
    name: "Test model",
    price: { dollarsIn: 1, dollarsOut: 5 },
    timeoutMs: 20_000,
    answerTokensMax: 1800,
    asked,
    async write(task) {
      asked.push(task);
      return answer(task);
    },
  };
}

/** An answer of whole sentences of the article, by their numbers: gist first. */
export function copiedAnswer({ data }: WritingTask, numbers: readonly number[]): string {
  const { article } = JSON.parse(data) as {
    readonly article: {
      readonly sentences: readonly { readonly n: number; readonly text: string }[];
    };
  };
  const [gist, ...points] = numbers.map((n) => ({
    text: article.sentences.find((sentence) => sentence.n === n)?.text ?? "",
    from: [n],
  }));
  return JSON.stringify({ gist, points, next: null });
}
