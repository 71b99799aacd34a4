import { personTitles } from "../names/name-words.ts";
import { lastWord, type Person } from "./people.ts";
import type { Run, TextView } from "./text-view.ts";

/** Make another office of a title, or one that was: "deputy mayor", "former president", "prime minister". */
const changing =
  /^(?:former|ex|deputy|vice|assistant|acting|interim|associate|lieutenant|under|shadow|prime|ancien(?:ne)?|adjointe?|premi(?:er|ère)|ehemaliger?|früherer?|stellvertretender?|vize|antigu?[oa]|primer[oa]?|prim[oa]|primeir[oa]|voormalige?|oud|gewezen|były|była|бывш(?:ий|ая)|экс|вице|колишн(?:ій|я)|екс|віце)$/iu;

const definite = /^(?:the|l[aeo]?|el|il|der|die|den|det|de|het)$/iu;

/** Of "the former president": "the", "former" and "president". */
const office =
  /(?:(?:(\p{L}+)[\s\u00a0'’]+)?(?<!\p{L})(\p{L}+)[\s\u00a0'’-]+)?(?<!\p{L})(\p{L}+)$/u;

/** The only person whom the text gives the title of the mention: "the president", after "President Emmanuel Macron". */
export function titleHolder(
  view: TextView,
  words: string,
  people: ReadonlyMap<string, Person>,
): Run | undefined {
  const [whole, first, kind = "", title = ""] = office.exec(words) ?? [];
  if (whole !== words || !personTitles.has(title.toLowerCase())) return undefined;
  const isThe = (word: string): boolean =>
    definite.test(word) || (view.language === "pt" && /^[ao]$/iu.test(word));
  if (first !== undefined && !isThe(first)) return undefined;
  const isPlain = kind === "" || (first === undefined && isThe(kind));
  // "the French president"; in German all nouns have capitals.
  const isPlace = /^\p{Lu}/u.test(kind) && first !== undefined && view.language !== "de";
  const holders = new Map<string, Person>();
  for (const name of view.names) {
    const person = people.get(lastWord(name));
    const lead = view.text.slice(Math.max(0, name.start - 40), name.start).trimEnd();
    const [, , its = "", held = ""] = office.exec(lead) ?? [];
    if (person === undefined || held.toLowerCase() !== title.toLowerCase()) continue;
    const isOther = changing.test(its) || personTitles.has(its.toLowerCase());
    if (its.toLowerCase() === kind.toLowerCase() || ((isPlain || isPlace) && !isOther))
      holders.set(person.name.key, person);
  }
  const [only] = holders.values();
  return holders.size === 1 ? only?.name : undefined;
}
