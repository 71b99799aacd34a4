import type { StoryEntry } from "#model/story.ts";
import { perObject } from "#shared/per-object.ts";
import { findMeasures } from "./find-measures.ts";

/** The dead or missing whom a headline counts, 0 where it counts none. */
export const headlineToll = /* @__PURE__ */ perObject((entry: StoryEntry): number =>
  Math.max(countedIn(entry, ["death", "missing"]), toldOtherwise(entry)),
);

/** The hurt, or those who had to leave their homes, whom a headline counts, 0 where it counts none. */
export const headlineHarmed = /* @__PURE__ */ perObject((entry: StoryEntry): number =>
  countedIn(entry, ["injury", "evacuation"]),
);

function countedIn({ title, language }: StoryEntry, as: readonly string[]): number {
  return Math.max(
    0,
    ...findMeasures({ title, text: "", language })
      .filter(({ key, isWish }) => !isWish && as.includes(key))
      .map(({ value }) => value),
  );
}

/**
 * "7人死亡", "31人遇难", "5명 사망", "死者7人", "4死30伤": the words that count are not set off by spaces, or follow a counter. Nor
 * is one word enough to say that "41 işçi hayatını kaybetti".
 */
const otherwise =
  /(\d{1,6})\s?[人名명](?:が|이|가)?\s?(?:死亡|遇难|遇難|丧生|喪生|死傷|不明|失踪|失蹤|사망|숨져|실종)|(?:死者|死亡|사망자?)\s?(\d{1,6})\s?[人名명]|(?<!\p{N})(\d{1,6})死(?!刑)|(?<![\p{L}\p{N}])(\d{1,6})\s(?:\p{L}+\s){1,2}(?:(?:hayatını|yaşamını)\s(?:kaybet|yitir)|can\sverdi)/gu;

function toldOtherwise({ title }: StoryEntry): number {
  const found = [...title.matchAll(otherwise)].map((groups) =>
    Number(groups.slice(1).find((count) => count !== undefined)),
  );
  return Math.max(0, ...found);
}

/** Words that count as many as nobody has counted yet, with what they are worth at least. */
const roughCounts = [
  [
    2000,
    "thousands",
    "thousands|milliers|tausende|miles|migliaia|milhares|тысячи|binlerce|آلاف|数千人",
  ],
  [
    200,
    "hundreds",
    "hundreds|centaines|hunderte|cientos|centinaia|centenas|сотни|yüzlerce|مئات|数百人",
  ],
  [
    20,
    "dozens",
    "dozens|scores|dizaines|dutzende|decenas|decine|dezenas|tientallen|dziesiątki|десятки|onlarca|عشرات|数十人",
  ],
] as const;

const dead =
  "dead|die|killed|killing|deaths|drown|missing|bodies|morts|tués|disparus|tote|getötet|vermisst|muertos|desaparecidos|morti|dispersi|mortos|desaparecidos|doden|vermisten|zabitych|ofiar|погибших|погибли|ölü|öldü|قتلى|死亡|不明";

const people =
  "people|others|civilians|migrants|villagers|residents|children|personnes|menschen|personas|persone|pessoas|человек|kişi|شخص";

const roughForms = roughCounts.map(
  ([count, word, forms]) =>
    [
      count,
      word,
      new RegExp(
        `(?<!\\p{L})(?:${forms})\\s?(?:(?:of|de|di|von)\\s)?(?:(?:${people})\\s)?(?:(?:are|were|feared|still|reported)\\s){0,2}(?:${dead})(?!\\p{Ll})|(?:kill(?:s|ed|ing)?|fait|tuent)\\s(?:\\p{L}+\\s)?(?:${forms})(?!\\p{L})`,
        "iu",
      ),
    ] as const,
);

/** "dozens" of dead or missing in a headline, and how many they are at least. */
export function roughToll({
  title,
}: StoryEntry): { readonly count: number; readonly word: string } | undefined {
  const found = roughForms.find(([, , form]) => form.test(title));
  return found === undefined ? undefined : { count: found[0], word: found[1] };
}

/** Whether a headline was written before another that counts more dead. */
export function isOutcounted(one: StoryEntry, other: StoryEntry): boolean {
  return one.publishedAt < other.publishedAt && headlineToll(one) < headlineToll(other);
}
