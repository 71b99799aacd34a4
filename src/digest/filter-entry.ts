import type { FilterRefusal } from "#model/filter-trial.ts";
import type { StoryEntry } from "#model/story.ts";
import type { Filter } from "#model/subscription.ts";
import { hasPhrase, type SearchText, searchText } from "./match-phrase.ts";

/**
 * What keeps an entry out, by the first filter that does.
 *
 * Words are looked for in title, text and categories. An entry whose language nobody knows passes.
 *
 * @returns `undefined` when the entry passes all filters
 */
export function refusalOf(
  entry: StoryEntry,
  filters: readonly Filter[],
): FilterRefusal | undefined {
  if (filters.every(asksNothing)) return undefined;
  const text = searchText([entry.title, entry.text, ...(entry.categories ?? [])].join(" . "));
  for (const filter of filters) {
    const refusal = refusalBy(filter, entry, text);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** Whether a filter lets everything through. */
export function asksNothing(filter: Filter): boolean {
  return Object.values(filter).every((list) => list.length === 0);
}

function refusalBy(filter: Filter, entry: StoryEntry, text: SearchText): FilterRefusal | undefined {
  const { only, not, outletsOnly, outletsNot, languages } = filter;
  const banned = not.find((phrase) => hasPhrase(text, phrase));
  if (banned !== undefined) return { kind: "word", word: banned };
  const outlet = outletsNot.find((name) => isOutlet(entry, name));
  if (outlet !== undefined) return { kind: "outlet", outlet };
  if (outletsOnly.length > 0 && !outletsOnly.some((name) => isOutlet(entry, name)))
    return { kind: "other-outlet", outlets: outletsOnly };
  const { language } = entry;
  if (languages.length > 0 && language !== "und" && !languages.includes(language))
    return { kind: "language", language };
  if (only.length > 0 && !only.some((phrase) => hasPhrase(text, phrase)))
    return { kind: "none-of", words: only };
  return undefined;
}

/** An outlet is named as its feed names it, by a part of that name ("BBC"), or by its host. */
function isOutlet({ outlet = "", url }: StoryEntry, name: string): boolean {
  const host = /^(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)\/?$/i.exec(name.trim())?.[1];
  if (host !== undefined && url !== undefined) {
    const own = new URL(url).hostname;
    if (own === host.toLowerCase() || own.endsWith(`.${host.toLowerCase()}`)) return true;
  }
  return hasPhrase(searchText(outlet), name);
}
