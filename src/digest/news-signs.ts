import { calendarWords } from "#language/dates/calendar-words.ts";
import { sentences } from "#language/sentences.ts";
import type { StoryEntry } from "#model/story.ts";
import { dayMs } from "#shared/durations.ts";
import { perObject } from "#shared/per-object.ts";

/** A place that stands before a wire's report is a sentence of its own, and shorter. */
const openingLengthMin = 40;

function openingOf({ text, language }: StoryEntry): string {
  const beginning = text.slice(0, 400);
  const first = sentences(beginning, language).find(({ end }) => end >= openingLengthMin);
  return beginning.slice(0, first?.end).toLowerCase();
}

/** Whether an entry's text begins without the day on which it came out, or the day before. */
export const isUndated = /* @__PURE__ */ perObject((entry: StoryEntry): boolean => {
  const { weekdays } = calendarWords(entry.language);
  const opening = openingOf(entry);
  if (opening === "" || weekdays.length === 0) return false;
  return ![0, dayMs].some((back) => {
    const day = new Date(entry.publishedAt.getTime() - back);
    const names = weekdays[(day.getUTCDay() + 6) % 7] ?? [];
    return (
      names.some((name) => opening.includes(name)) ||
      new RegExp(`(?<!\\d)${day.getUTCDate()}[日일]`, "u").test(opening)
    );
  });
});

const score =
  /(?<![\d.,:–-])\d{1,3}\s?[-–:―‐]\s?\d{1,3}(?![\d.,%:–-])|(?<!\d)\d{1,2} (?:a|x) \d{1,2}(?!\d)/u;

/** "Jets 24-17 Bears", "阪神4―2巨人": a score between two names. */
const between = /[\p{Lu}\p{Lo}][\p{L}.]*\s?\d{1,3}[-–:―‐]\d{1,3}\s?[\p{Lu}\p{Lo}]/u;

const played =
  /(?<!\p{L})(?:beats?|wins?|won|defeats?|draws?|drew|held|edge|thrash|tops?|s'impose(?:nt)?|bat|battent|gagne\p{L}*|schl(?:ägt|agen)|gewinnt|gewinnen|siegt|trennen|bezwingt|gana|vence|venció|golea|empata?|empató|cae|batte|vince|pareggi\p{L}*|empatou|ganhou|derrota|pokonał\p{L}*|wygr\p{L}*|обыграл\p{L}*|победил\p{L}*|yendi)(?!\p{L})/iu;

const voted =
  /(?<!\p{L})(?:vot\p{L}*|senat\p{L}*|court|judges?|ruling|jury|lawmakers|parliament|parlament\p{L}*|abgeordnete|abstimm\p{L}*|stimmen|députés|diputados)(?!\p{L})/iu;

/** Whether a headline tells how a match ended: there are matches every day. */
export function tellsScore(title: string): boolean {
  if (voted.test(title)) return false;
  return between.test(title) || (score.test(title) && played.test(title));
}

/** "[SECURITY] [DSA 5841-1] tiff", "ICSA-26-019-01: …", "CVE-2026-0412", "Arrêté n° 2026-412": a number leads. */
const numbered =
  /^(?:\[[\p{L} -]+\]\s*)*\[?(?:[A-Z]{2,8}(?:-[A-Z]{2,8})*[- ]\d{2,}[-:]\d|[A-Z]{3,8}-\d{4,})|^(?:[\p{L}']+ ){0,4}(?:[Nn][°º]|[Nn]r\.) ?\d{2}/u;

/** "chore(deps): bump undici from 7.3.0 to 7.3.1 (#9920)", "Merge pull request #5120": work in progress. */
const commit =
  /^(?:feat|fix|chore|docs|ci|test|refactor|perf|build|style|revert)(?:\([^)]*\))?!?: |^Merge (?:pull request|branch) |^[Bb]ump \S+ from \d/u;

/** "nightly-2026-04-16", "Build 20260416.1 (main, 4c1e77a)": what is made anew every day. */
const dailyBuild = /^[\p{L}@/._-]{0,30}[- ]?20\d\d-?[01]\d-?[0-3]\d[.\d]*(?:\s\([^)]*\))?$/u;

/** "v8.0.0", "Mirella 4.0": a first of its number is told of its own accord. */
const major = /(?<![\d.])\d+\.0(?:\.0)?(?![\p{L}\d.+-])/u;

/** "v8.0.0-beta.4": a version is all. */
const versionAlone =
  /^(?:[\p{L}@/._-]+[@ ])?(?:\d{4}-\d\d-\d\d, )?(?:release |version )?v?\d+\.\d+[\p{L}\d.+-]*(?:\s\([\p{L} ]+\)|\s['’"][\p{L} ]+['’"]|, @\p{L}+)*$/iu;

/** How firms begin what they send round of themselves. */
const releaseOpening =
  /(?:PR ?Newswire|Business ?Wire|GLOBE ?NEWSWIRE|ACCESS ?Newswire|EQS-News|\(ots\))|(?<!\p{L})today announced(?!\p{L})|^(?:press release|pressemitteilung|communiqué de presse|nota de prensa|comunicato stampa)(?!\p{L})/iu;

/** Whether an entry is an advisory, a release or a piece of work by its number, or a firm's own words. */
export function isNotice({ title, text }: Pick<StoryEntry, "title" | "text">): boolean {
  return (
    numbered.test(title) ||
    commit.test(title) ||
    dailyBuild.test(title) ||
    (versionAlone.test(title) && !major.test(title)) ||
    releaseOpening.test(text.slice(0, 300))
  );
}
