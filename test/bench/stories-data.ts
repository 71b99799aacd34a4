import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plainText, plainTitle } from "#feed/plain-text.ts";
import { primaryLanguage } from "#model/language.ts";
import type { StoryEntry } from "#model/story.ts";
import { researchRows } from "../research-data.ts";

const fixtures = join(import.meta.dirname, "../fixtures/stories");

/** An entry whose story people have named. */
export type LabelledEntry = {
  readonly entry: StoryEntry;
  readonly story: string;
  readonly kind: string;
};

/** The labelled entries, or `undefined`, said aloud, where the data is missing. */
export function labelledEntries(): readonly LabelledEntry[] | undefined {
  const rows = researchRows<Record<string, string>>("stories/dev.jsonl");
  return rows?.map(
    ({
      id = "",
      title = "",
      text = "",
      lang,
      outlet,
      publishedAt = "",
      story = "",
      kind = "",
    }) => ({
      story,
      kind,
      entry: {
        id,
        title: plainTitle(plainText(title)),
        text: plainText(plainText(text)),
        language: primaryLanguage(lang),
        publishedAt: new Date(publishedAt),
        ...(outlet !== undefined && { outlet }),
      },
    }),
  );
}

/** Files of labelled entries of our own, each with the letter that the names of its stories and entries begin with. */
const worlds = {
  /**
   * 175: hard look-alikes, updates and columns of four days by invented outlets, in six languages; 24 of them with
   * what their pages say.
   */
  written: "w",
  /**
   * 80 more, about the everyday: two matches of one club, rulings of one court, visits of one minister, outages of
   * one company, two storms, Ukraine, Covid.
   */
  "written-dense": "d",
  /**
   * 93 more in eleven languages, written before the concepts of ten more languages and looked into once these were
   * measured on them.
   */
  "written-fresh": "f",
  /**
   * 300 more as wires, tickers, tabloids and regional papers write them, whose members share more words than the
   * labelled ones do.
   */
  "written-wires": "p",
  /**
   * 372 more in sixteen languages, half of them told in several: results, strikes, elections, matches, disasters of
   * real countries and firms, each beside other news of the same name.
   */
  "written-globe": "g",
  /** 105 more, written and scored once mends were made; nothing was learned from them. */
  "written-unseen": "u",
  /**
   * 197 more, as the fourteen feeds of one channel in eleven languages would bring in five days; nothing was learned
   * from them.
   */
  "written-channel": "k",
  /**
   * 237 more in nineteen languages, each event told in Latin letters and in other ones, beside other news of the
   * same people, firms and towns; written and scored before names were compared by their sound.
   */
  "written-sounds": "s",
  /** 78 more in fifteen languages, written and scored before mends were made; nothing was learned from them. */
  "written-mixed": "m",
  /**
   * 126 more in seventeen languages: forty-four events of twenty-two clubs, firms, courts, cities and people, each
   * of whom makes the news twice within days; nothing was learned from them.
   */
  "written-twins": "t",
  /**
   * 183 more in sixteen languages: three days of forty outlets, one event in 22 entries, columns, posts without titles,
   * headlines without text; written and scored before anything was changed, nothing was learned from them.
   */
  "written-days": "y",
  /**
   * 67 more in fifteen languages: fires, quakes, matches, profits and crashes told in the same words with other
   * names; written once such entries were parted, and nothing was learned from them.
   */
  "written-forms": "o",
  /**
   * 153 more in 21 languages: seven days with look-alikes (two quakes, two fires, two banks' quarters, weather warnings,
   * closes of a market); written and scored before anything was changed, then looked into; nothing was learned from them.
   */
  "written-week": "j",
  /** 143 more of the same week in 25 languages, of which only the figures were looked at. */
  "written-week-apart": "i",
  /**
   * 124 more in fourteen languages: four days of talks in instalments, votes, outbreaks, recalls, takeovers, trials, prizes,
   * transfers, strikes and results by stages; written and scored before anything was changed, then looked into.
   */
  "written-kinds": "n",
  /** 108 more of the same kinds in fourteen languages, of which only the figures were looked at. */
  "written-kinds-apart": "q",
} as const;

/** The labelled entries of a file of our own, in the order of time. */
export function ownEntries(name: keyof typeof worlds): readonly LabelledEntry[] {
  const world = worlds[name];
  const found: LabelledEntry[] = [];
  let story = "";
  for (const line of readFileSync(join(fixtures, `${name}.txt`), "utf8").split("\n")) {
    const last = found.at(-1);
    if (line.startsWith("# ")) story = line.slice(2);
    if (line.startsWith("> ") && last !== undefined)
      found[found.length - 1] = { ...last, entry: { ...last.entry, brief: line.slice(2) } };
    const row = /^(\d\d) (\d\d:\d\d) ([a-z]{2}) ([a-z]+) (.+?) ¦ (.*?) ¦ (.*)$/.exec(line);
    if (row === null) continue;
    const [, day, time, language, kind = "", outlet = "", title = "", text = ""] = row;
    const publishedAt = new Date(`2026-04-${day}T${time}:00Z`);
    const entry = {
      id: `${world}${found.length}`,
      title,
      text,
      language: primaryLanguage(language),
      outlet,
      publishedAt,
    };
    found.push({ story: `${world}-${story}`, kind, entry });
  }
  return found.sort((a, b) => a.entry.publishedAt.getTime() - b.entry.publishedAt.getTime());
}

/** Entries without what their pages say. */
export function unread(entries: readonly LabelledEntry[]): readonly LabelledEntry[] {
  return entries.map((row) => {
    const { brief: _brief, ...entry } = row.entry;
    return { ...row, entry };
  });
}
