import type { Draft, Sentence } from "./draft.ts";
import { joinApposed, joinLists } from "./noun-rows.ts";
import { readPhrase } from "./phrase-relations.ts";
import { readSpeakers } from "./speakers.ts";
import { termsOf } from "./terms.ts";
import { itemsOf } from "./units.ts";
import { readVerb } from "./verb-relations.ts";

/** Reads an English sentence's relations off its words and marks; what is unclear has none, or several. */
export function sentenceOf(text: string, names?: ReadonlySet<string>): Sentence {
  const terms = termsOf(text, names);
  const items = itemsOf(terms);
  const draft: Draft = {
    items,
    relations: [],
    governments: new Map(),
    joints: new Map(),
    samePairs: [],
    groups: new Map(),
    choices: [],
    subjects: new Map(),
    listed: new Set(),
  };
  joinLists(draft);
  joinApposed(draft);
  for (const [index, { unit }] of items.entries()) {
    if (unit?.verb !== undefined) readVerb(draft, unit, index);
  }
  for (const [index, { unit }] of items.entries()) {
    if (unit?.kind === "noun") readPhrase(draft, unit, index);
  }
  const said = readSpeakers(draft);
  return {
    terms,
    items,
    units: [...items.flatMap(({ unit }) => unit ?? []), ...said],
    relations: draft.relations,
    governments: draft.governments,
    joints: draft.joints,
    samePairs: draft.samePairs,
    listed: draft.listed,
    rows: [...new Set(draft.groups.values())],
    choices: draft.choices,
  };
}
