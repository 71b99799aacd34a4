import type { EntryWord } from "./entry-words.ts";

/** What names are there for, as far as the words before them tell. */
export type NameRoles = {
  /** Words of names after a word of place: "in Port Kestrel". */
  readonly places: ReadonlySet<string>;
  /** Words of the names of people introduced as somebody new: "shopkeeper Effie Rendall", "Fiona Adair, 39,". */
  readonly introduced: ReadonlySet<string>;
  /** The words that stand behind one which is never the last of a name: "ines" → "adair". */
  readonly behind: ReadonlyMap<string, readonly EntryWord[]>;
};

/** Words before places, in the large languages of Europe. */
const placeWord = new RegExp(
  "(?:^|[\\s(])(?:in|at|near|outside|around|from|across|off|beneath|above|(?:north|south|east|west|town|village|city) of|" +
    "à|au|aux|en|près de|de|du|dans|im|am|bei|aus|nach|von|vom|el|del|al|di|da|nel|nella|dal|em|no|na|do)" +
    "\\s+(?:the |la |le |les |l['’]|los |las )?$",
  "iu",
);
const wordBefore = /(?:^|[\s(“"«])\p{Ll}[\p{L}'’-]{2,},?\s$/u;
const ageAfter = /^,\s\d{1,2},/;

/** Reads what the names of a title and a text are there for; each line comes with its words. */
export function nameRoles(lines: readonly (readonly [string, readonly EntryWord[]])[]): NameRoles {
  const places = new Set<string>();
  const introduced = new Set<string>();
  const behind = new Map<string, EntryWord[]>();
  const endings = new Set<string>();
  for (const [index, [line, words]] of lines.entries()) {
    const news = new Set(words.map(({ end }) => end));
    for (const run of capitalRuns(line, words)) {
      const [first] = run;
      const last = run.at(-1);
      if (first === undefined || last === undefined) continue;
      endings.add(last.folded);
      // In a title every word may have a capital.
      for (const [at, word] of run.slice(1).entries())
        if (index > 0) addTo(behind, run[at]?.folded ?? "", word);
      const before = line.slice(0, first.start);
      if (first.nameness === "name" && placeWord.test(before)) {
        for (const { folded } of run) places.add(folded);
        continue;
      }
      if (run.length < 2) continue;
      // A word that carries news before a full name says what the person is: nobody introduces who is known.
      const roleEnd = first.start - (before.at(-2) === "," ? 2 : 1);
      const isIntroduced =
        (news.has(roleEnd) && wordBefore.test(before)) || ageAfter.test(line.slice(last.end));
      if (isIntroduced) for (const { folded } of run) introduced.add(folded);
    }
  }
  for (const ending of endings) behind.delete(ending);
  return { places, introduced, behind };
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}

/** Words with a capital that follow one another with but a space between. */
function capitalRuns(line: string, words: readonly EntryWord[]): readonly (readonly EntryWord[])[] {
  const runs: EntryWord[][] = [];
  for (const word of words) {
    if (word.nameness === "none") continue;
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && line.slice(last.end, word.start) === " ") runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs;
}
