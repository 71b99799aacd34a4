import { foldWord } from "#language/fold-word.ts";
import { words } from "#language/words.ts";
import type { StoryEntry } from "#model/story.ts";

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
  const groups: { members: Entry[]; runs: ReadonlySet<string>[] }[] = [];
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

function isCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const smaller = Math.min(a.size, b.size);
  if (smaller < runsMin)
    return smaller > 0 && a.size === b.size && [...a].every((run) => b.has(run));
  const shared = [...a].filter((run) => b.has(run)).length;
  return shared >= shareMin * smaller;
}

function runsOf({ title, text, language }: StoryEntry): ReadonlySet<string> {
  const folded = words(`${title}. ${text}`, language).map((word) => foldWord(word.text));
  const runs = new Set<string>();
  for (let at = 0; at + runLength <= folded.length; at += 1) {
    runs.add(folded.slice(at, at + runLength).join(" "));
  }
  return runs;
}
