import { foldWord } from "#language/fold-word.ts";
import { words } from "#language/words.ts";
import type { StoryEntry } from "#model/story.ts";
import { hashText } from "#shared/hash-text.ts";
import { perObject } from "#shared/per-object.ts";

/** Copies are told by runs of so many words. */
const runLength = 3;

/** A text with fewer runs is too short to tell who wrote it. */
const runsMin = 5;

/** A copy keeps at least this share of its runs: desks cut, add a line and change a name's spelling. */
const shareMin = 0.5;

/** Sorts entries into groups that print one and the same text, each in the order given. */
export function groupCopies<Entry extends StoryEntry>(
  entries: readonly Entry[],
): readonly (readonly Entry[])[] {
  if (entries.length === 1) return [entries];
  const groups: { members: Entry[]; runs: ReadonlySet<number>[] }[] = [];
  for (const entry of entries) {
    const runs = runsOf(entry);
    const known = groups.find((group) => group.runs.some((others) => isCopy(runs, others)));
    if (known === undefined) groups.push({ members: [entry], runs: [runs] });
    else {
      known.members.push(entry);
      known.runs.push(runs);
    }
  }
  return groups.map(({ members }) => members);
}

function isCopy(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const smaller = Math.min(a.size, b.size);
  if (smaller < runsMin && a.size !== b.size) return false;
  let shared = 0;
  for (const run of a) if (b.has(run)) shared += 1;
  return smaller < runsMin ? shared > 0 && shared === a.size : shared >= shareMin * smaller;
}

/** Runs as numbers of 32 bits, for texts of thousands of words are kept at hand. */
const runsOf = /* @__PURE__ */ perObject(
  ({ title, text, language }: StoryEntry): ReadonlySet<number> => {
    const folded = words(`${title}. ${text}`, language).map((word) => foldWord(word.text));
    const runs = new Set<number>();
    for (let at = 0; at + runLength <= folded.length; at += 1) {
      runs.add(hashText(folded.slice(at, at + runLength).join(" ")));
    }
    return runs;
  },
);
