import { numberedSentences } from "#brief/by-model/numbered-sentences.ts";
import { countWords } from "#language/words.ts";
import type { Article } from "#model/article.ts";
import {
  faithfulVariants,
  type Usable,
  usableSentences,
  type Wrote,
} from "./faithful-sentences.ts";
import { falsehoods } from "./planted-falsehoods.ts";
import type { Random } from "./random.ts";

/** What a model answers, sentence by sentence: the gist first. */
export type Answer = { readonly article: Article; readonly sentences: readonly Wrote[] };

/** An answer that a careful editor would take, its sentences in the article's order after the gist. */
export function faithfulAnswer(article: Article, random: Random): Answer | undefined {
  const usable = usableSentences(article);
  const gists = usable
    .slice(0, 3)
    .flatMap((one) =>
      faithfulVariants(article, one, usable, random).filter(
        ({ text, kind }) => kind !== "joined" && countWords(text, article.language) <= 30,
      ),
    );
  const gist = random.pick(gists);
  if (gist === undefined || usable.length < 4) return undefined;
  const chosen = random
    .shuffled(usable.filter(({ n }) => !gist.from.includes(n)).slice(0, 12))
    .slice(0, 5)
    .toSorted((a, b) => a.n - b.n);
  const points = chosen.flatMap((one) => oneOfEachKind(article, one, usable, random));
  return points.length < 3 ? undefined : { article, sentences: [gist, ...points] };
}

/** The same with falsehoods in place of one sentence to all of them. */
export function adversarialAnswer(
  article: Article,
  elsewhere: Article,
  random: Random,
): Answer | undefined {
  const answer = faithfulAnswer(article, random);
  if (answer === undefined) return undefined;
  const usable = usableSentences(article);
  const share = random.pick([0.2, 0.5, 0.5, 1]) ?? 1;
  const sentences = answer.sentences.map((sentence) => {
    if (random.next() > share) return sentence;
    const own = usable.find(({ n }) => n === sentence.from[0]);
    const lies = own && falsehoods(article, own, usable, elsewhere, random);
    return pickByKind(lies ?? [], random) ?? sentence;
  });
  return sentences.some(({ isFalse }) => isFalse) ? { article, sentences } : undefined;
}

/**
 * Whether a sentence of a brief tells a falsehood of the answer: all of it, or a beginning of it in which two words stand
 * side by side that stand so in none of the sentences it names.
 */
export function tellsFalsehood(shown: string, { article, sentences }: Answer): boolean {
  const numbered = numberedSentences(article);
  const start = shown.replace(/[.。!?”"»]+$/u, "");
  return sentences.some(({ from, isFalse, text }) => {
    if (!isFalse || !text.startsWith(start)) return false;
    if (text === shown) return true;
    const told = from.map((number) => pairsOf(numbered[number - 1]?.text ?? ""));
    return [...pairsOf(start)].some((pair) => !told.some((pairs) => pairs.has(pair)));
  });
}

function pairsOf(text: string): ReadonlySet<string> {
  const all = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(all.slice(1).map((word, index) => `${all[index]} ${word}`));
}

export function answerJson({ sentences: [gist, ...points] }: Answer): string {
  const plain = (sentence: Wrote | undefined) =>
    sentence && { text: sentence.text, from: sentence.from };
  return JSON.stringify({ gist: plain(gist), points: points.map(plain), next: null });
}

function oneOfEachKind(
  article: Article,
  one: Usable,
  usable: readonly Usable[],
  random: Random,
): readonly Wrote[] {
  const picked = pickByKind(faithfulVariants(article, one, usable, random), random);
  return picked === undefined ? [] : [picked];
}

/** Each kind as likely as any other, however many sentences it has; unchanged ones seldom. */
function pickByKind(wrote: readonly Wrote[], random: Random): Wrote | undefined {
  const kinds = [...new Set(wrote.map((each) => each.kind))];
  const changed = kinds.filter((each) => each !== "as it stands");
  const kind = random.pick(changed.length > 0 && random.next() < 0.75 ? changed : kinds);
  return random.pick(wrote.filter((each) => each.kind === kind));
}
