import { wordSet } from "#shared/word-set.ts";
import { compiled } from "../../form/compiled.ts";
import { phrasesOf } from "../../form/phrases/phrases-of.ts";
import { splitsAmount } from "./cut-guards.ts";
import { type CutSentence, isGuarded, isOf } from "./cut-sentence.ts";
import { opensOwnClause } from "./joined-clauses.ts";

/** Whether the sentence may begin at its token `at`. */
export function mayStartAt(sentence: CutSentence, at: number): boolean {
  if (at === 0) return true;
  const { gaps, tokens, dated } = sentence;
  const left = tokens.slice(0, at);
  if (opensOwnClause(sentence, at) || isTitleBefore(sentence, at)) return true;
  if (left.some((token) => isGuarded(sentence, token)) || splitsAmount(sentence, 0, at))
    return false;
  const gap = gaps[at] ?? "";
  const [first] = left;
  if (at === 1 && isOf("articles", sentence, first)) return true;
  if (at === 1 && isOf("joins", sentence, first)) return true;
  // "(CNN) …"
  if (/[(（]/u.test(gaps[0] ?? "") && /[)）]/u.test(gap) && at <= 4) return true;
  // "LONDON (Reuters) —"
  if (/[—–]|\s-\s/u.test(gap) && at <= 4) return true;
  if (/[;；]/u.test(gap)) return mayStandBefore(sentence, at);
  // "On Tuesday, …", "After the vote, …"; not a subject with a clause about it.
  if (/[,，、]/u.test(gap) && left.length >= 2) {
    // "For critics, …" says whose view it is.
    if (isOf("viewers", sentence, first) && !dated.has(1)) return false;
    return (
      dated.has(0) ||
      isOf("prepositions", sentence, first) ||
      isOf("clauseStarts", sentence, first) ||
      isLink(sentence)
    );
  }
  // Not behind "…, and": what follows often counts on what stood before ("organisers spoke of 500").
  return (
    /[,，、]/u.test(gap) && (dated.has(0) || isOf("adverbs", sentence, first) || isLink(sentence))
  );
}

/** "[Later, in Lund,] Holm", "[Or,] la ville": what ties it to the sentence before, behind its comma. */
function isLink(sentence: CutSentence): boolean {
  const { gaps, language, tokens } = sentence;
  const [first] = tokens;
  if (first === undefined || !/^[,，、]/u.test(gaps[1] ?? "")) return false;
  const isConnective = compiled(`^(?:${phrasesOf(language).connectives})$`, "iu");
  return isOf("adverbs", sentence, first) || isConnective.test(first.full);
}

/** "[His teammate] Jan Holm", "[The analyst] Ida Falk": whose whole name follows. */
function isTitleBefore({ edits, gaps, tokens }: CutSentence, at: number): boolean {
  const [first, ...title] = tokens.slice(0, at);
  const name = tokens.slice(at, at + 2);
  return (
    first !== undefined &&
    (edits.articles.has(first.full) || possessives.has(first.full)) &&
    title.length > 0 &&
    title.length <= 3 &&
    title.every(({ isCapital, isStop }) => !isCapital && !isStop) &&
    name.length === 2 &&
    name.every((token) => token.isCapital && !token.isStop && !/['’]s$/u.test(token.full)) &&
    tokens.slice(1, at + 2).every((_, index) => /^\s+$/u.test(gaps[index + 1] ?? ""))
  );
}

const possessives = wordSet(
  "his her their its sein seine ihr ihre son sa leur su sus suo sua seu zijn haar jego jej ich его её их його її",
);

/** "[One plant works;] the other is to follow": what stands before a semicolon, of no day and nobody's words. */
function mayStandBefore(sentence: CutSentence, at: number): boolean {
  const { dated, gaps, tokens } = sentence;
  const [first] = tokens;
  const opens = ["prepositions", "clauseStarts", "viewers", "adverbs"] as const;
  return (
    !opens.some((list) => isOf(list, sentence, first)) &&
    tokens.slice(0, at).every((token, index) => {
      const isBound = isOf("conditions", sentence, token) || dated.has(index);
      return !isBound && !/[:："“”„«»]/u.test(gaps[index] ?? "");
    })
  );
}
