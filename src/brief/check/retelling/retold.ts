import { findNames } from "#language/names.ts";
import type { Sentence as ArticleSentence } from "#language/sentences.ts";
import type { Article } from "#model/article.ts";
import { unitReasons } from "../fact-reasons.ts";
import { ungroundedNumbers } from "../grounding.ts";
import { prepareSource } from "../prepare-source.ts";
import { type CompanyName, withCompanyName } from "../rephrasing/company-name.ts";
import { type OfficeHolder, withOfficeHolder } from "../rephrasing/office-holder.ts";
import { type FullNames, wordingsOf } from "../sentence-wordings.ts";
import { sexesOf, withAntecedents } from "./antecedents.ts";
import type { Sentence } from "./draft.ts";
import { entails, type Failure } from "./entails.ts";
import { inOneWording } from "./one-wording.ts";
import { sentenceOf } from "./sentence-of.ts";
import type { Descriptions } from "./sources.ts";

/** Characters of a sentence that is read at all, and ways to word the sentences that are tried. */
const max = { characters: 700, wordings: 12 } as const;

/** What of an article a retelling is compared with. */
export type RetoldSource = {
  readonly article: Article;
  readonly sentences: readonly ArticleSentence[];
  readonly fullNames: FullNames;
  readonly company: CompanyName;
  readonly officeHolder: OfficeHolder;
};

/** Whether an English claim retells the article's sentences on which it rests, in words and an order of its own. */
export function isRetold(
  claim: string,
  cited: readonly ArticleSentence[],
  { article, company, fullNames, officeHolder, sentences }: RetoldSource,
  failures: string[] = [],
): boolean {
  if (article.language !== "en" || claim.length > max.characters) return false;
  // Nobody writes a word twice but by mistake.
  if (/(?<![\p{L}\p{N}])(\p{L}{3,})(?:['’]s)? \1(?![\p{L}\p{N}])/iu.test(claim)) return false;
  const acronyms = acronymsOf(article.text);
  const names = new Set(
    // Where a sentence begins, a capital tells nothing.
    findNames(article.text, "en")
      .filter(({ start }) => /[\p{Ll}\d,’'] $/u.test(article.text.slice(0, start)))
      .flatMap(({ text }) => text.replaceAll("’", "'").split(/[\s-]+/)),
  );
  const plain = (text: string): Sentence =>
    sentenceOf(inOneWording(spelledOut(text, acronyms)), names);
  const texts = cited.map((sentence) =>
    wordingsOf(article.text, sentence, fullNames, article.publishedAt, "en")
      .flatMap((text) => withCompanyName(text, company))
      .flatMap((text) => withOfficeHolder(text, officeHolder))
      .flatMap((text) => withAntecedents(text, before(sentence, sentences), article.text))
      .filter((text) => text.length <= max.characters),
  );
  if (texts.some((each) => each.length === 0)) return false;
  const all = texts.flat().join("\n");
  if (ungroundedNumbers(claim, prepareSource(all, "en")).length > 0) return false;
  if (unitReasons(claim, all, "en").length > 0) return false;
  const rows = texts.map((each) => each.map(plain));
  const own = plain(claim);
  const known = descriptionsOf(article.text);
  const sexes = sexesOf(article.text);
  return choices(rows).some((chosen) => {
    const failure: Failure = { text: "" };
    if (entails(own, chosen, known, sexes, failure)) return true;
    failures.push(failure.text);
    return false;
  });
}

function before(
  sentence: ArticleSentence,
  sentences: readonly ArticleSentence[],
): readonly string[] {
  return sentences.filter(({ start }) => start < sentence.start).map(({ text }) => text);
}

/** One wording of each sentence, in every way. */
function choices<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const all = rows.reduce<readonly (readonly T[])[]>(
    (made, row) => made.flatMap((each) => row.map((one) => [...each, one])),
    [[]],
  );
  return all.slice(0, max.wordings);
}

/** "the New York Attorney General (NYAG)" */
function acronymsOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", short = ""] of text.matchAll(
    /((?:\p{Lu}[\p{L}-]+ ){2,6})\((\p{Lu}{2,6})\)/gu,
  )) {
    found.set(short, name.trim());
  }
  return found;
}

function spelledOut(text: string, acronyms: ReadonlyMap<string, string>): string {
  let made = text;
  for (const [short, name] of acronyms) {
    made = made
      .replaceAll(` (${short})`, "")
      .replace(new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, "gu"), name);
  }
  return made;
}

const described = new Map<string, Descriptions>();

/** The words that an article sets directly beside each of its names: "Chancellor", "founder". */
export function descriptionsOf(article: string): Descriptions {
  const before = described.get(article);
  if (before !== undefined) return before;
  const found = new Map<string, Set<string>>();
  const fullNames = new Map<string, Set<string>>();
  for (const { end, start, text } of findNames(article, "en")) {
    const words = text.toLowerCase().replaceAll("’", "'").split(/\s+/);
    const own = found.get(words.at(-1) ?? "") ?? new Set<string>();
    const ahead =
      /(?:[\p{L}\d-]+ ){0,4}$/u.exec(article.slice(Math.max(0, start - 80), start))?.[0] ?? "";
    const behind =
      /^,? ?((?:[\p{L}\d-]+ ?){1,6})(?=[,.;)])/u.exec(article.slice(end, end + 90))?.[1] ?? "";
    for (const word of [
      ...words,
      ...ahead.toLowerCase().split(" "),
      ...behind.toLowerCase().split(" "),
    ]) {
      if (word.length > 1) own.add(word);
    }
    const last = words.at(-1) ?? "";
    found.set(last, own);
    if (words.length > 1)
      fullNames.set(last, (fullNames.get(last) ?? new Set()).add(words.join(" ")));
  }
  // Two colleges, two Smiths: what is said of one is not said of the other.
  for (const [last, names] of fullNames) {
    if (names.size > 1) found.delete(last);
  }
  described.clear();
  described.set(article, found);
  return found;
}
