import { dayMs } from "#shared/durations.ts";
import type { Headline } from "../metadata/headline.ts";
import { isAside, type Line, type Mark, type PageScan, type Place } from "../metadata/scan-page.ts";
import type { DayOrder } from "./date-forms.ts";
import { findTime, type PageTime, readTime } from "./read-date.ts";

/**
 * A date that readers see.
 *
 * - `published`: the page marks it as that of the article
 * - `near`: it stands by the headline
 * - `modified`: the page calls it that of a change
 * - `far`: it stands elsewhere
 */
export type PrintedDate = {
  readonly kind: "published" | "near" | "modified" | "far";
  readonly time: PageTime;
  /** Whether it stands right below the headline. */
  readonly isBelow: boolean;
};

const publishedLabel = /date-?published|pubdate|entry-date/;
const modifiedLabel = /modified|updated|lastmod|changed|aktualisiert/;
const publishedWords =
  /publi[sc]|veröffentlicht|erstellt|erschienen|geschrieben|eingestellt|verfasst|gepostet|posted|written|created|mis en ligne|gepubliceerd|geplaatst|yayın|opublikowan|опубликован|نشر|発表|发布|發佈|公開|입력|publicerad|udgivet|julkaistu/i;
const modifiedWords =
  /updated|modified|last (?:edited|changed|reviewed)|aktualisier|geändert|änderung|stand:|mis à jour|mise à jour|modifié|actualizad|atualizad|aggiornat|bijgewerkt|güncelle|zaktualizowan|обновл|更新|تحديث|수정|uppdaterad|opdateret|päivitetty/i;

/** Whose the page or a picture is, and since when: the last to be taken for its date. */
const rightsLine = /©|\(c\)\s|\bcopyright\b|\ball rights reserved\b|alle rechte vorbehalten/i;

/** Characters of text after the headline, and before it, within which a date is taken for the article's. */
const nearAfter = 700;
const nearBefore = 400;

/** A line longer than this is a sentence: only a date that opens it is looked at. */
const lineCharactersMax = 120;

/** Lines and marks that are looked at. */
const looksMax = 100;

type Found = PrintedDate & { readonly rank: number };

/** The dates printed on a page. */
export type PrintedDates = {
  /** Those that a mark calls the article's, and those by the headline, the most credible first. */
  readonly near: readonly PrintedDate[];
  /** All others, the most credible first; looked for when asked. */
  readonly far: () => readonly PrintedDate[];
};

/** Finds the dates that readers see. */
export function printedDates(
  scan: PageScan,
  headline: Headline | undefined,
  order: DayOrder,
): PrintedDates {
  const mark = headline?.mark;
  const from = mark?.at ?? 0;
  const end = from + (mark?.element.textContent.length ?? 0);
  const distance = (place: Place): number =>
    (place.at >= end ? place.at - end : (from - place.at) * 1.5) +
    (isAside(place, mark) ? 5000 : 0) +
    (place.zone?.kind === "comments" ? 5000 : 0);
  const isNear = (place: Place): boolean =>
    (place.at >= end ? place.at - end <= nearAfter : from - place.at <= nearBefore) &&
    !isAside(place, mark);
  const isBelow = (place: Place): boolean =>
    mark !== undefined && place.at >= from && isNear(place);
  const uses = new Map<string, number>();
  for (const { label } of scan.dates) uses.set(label, (uses.get(label) ?? 0) + 1);

  const fromMark = (date: Mark): Found | undefined => {
    const time = markTime(date, order);
    if (time === undefined) return undefined;
    // What many elements are called is the date of a teaser.
    const isOneOfMany = (uses.get(date.label) ?? 0) > 3 && !isNear(date);
    const bonus = (date.element.localName === "time" ? 300 : 0) - (isOneOfMany ? 3000 : 0);
    const kind = kindOfMark(date, isNear(date), isOneOfMany);
    return { kind, time, isBelow: isBelow(date), rank: distance(date) - bonus };
  };
  const fromLine = (line: Line): Found | undefined => {
    const date = lineDate(line, order);
    if (date === undefined) return undefined;
    const kind = isNear(line) && date.kind !== "dateline" ? "near" : "far";
    return {
      kind: date.kind === "modified" ? "modified" : kind,
      time: date.time,
      isBelow: isBelow(line),
      rank:
        distance(line) +
        100 -
        (date.kind === "published" ? 4000 : 0) +
        // "7.4.11" may be a version.
        (/^\d{1,2}\.\d\.\d\d$/.test(line.text.slice(date.time.start, date.time.end)) ? 20_000 : 0) +
        (rightsLine.test(line.text) ? 20_000 : 0),
    };
  };
  const all = (marks: readonly Mark[], lines: readonly Line[]): readonly Found[] =>
    [...marks.map(fromMark), ...lines.map(fromLine)]
      .filter((date) => date !== undefined)
      .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.rank - b.rank);
  const nearest = <Found extends Place>(places: readonly Found[]): readonly Found[] =>
    places.toSorted((a, b) => distance(a) - distance(b)).slice(0, looksMax);

  const isFirst = (date: Mark): boolean => isNear(date) || publishedLabel.test(date.label);
  const dated = scan.lines.filter(({ text }) => /[\p{Nd}年]/u.test(text));
  return {
    near: all(scan.dates.filter(isFirst).slice(0, looksMax), dated.filter(isNear)),
    far: () => {
      const marks = scan.dates.filter((date) => !isFirst(date));
      const lines = dated.filter((line) => !isNear(line));
      const byReaders = all(marks.filter(isOfReaders), lines.filter(isOfReaders));
      const isTold = (place: Place): boolean => isOldestFirst(byReaders) || !isOfReaders(place);
      return all(nearest(marks.filter(isTold)), nearest(lines.filter(isTold)));
    },
  };
}

/** Whether what readers wrote begins when the page was new, as in a forum, and not with the latest. */
function isOldestFirst(dates: readonly PrintedDate[]): boolean {
  const days = dates.map(({ time }) => time.day);
  return days.every((day) => day >= (days[0] ?? day));
}

/** Whether a date stands among what readers wrote. */
function isOfReaders({ zone }: Place): boolean {
  for (let around = zone; around !== undefined; around = around.outer) {
    if (around.kind === "comments") return true;
  }
  return false;
}

/** The same day, or the one before or after: clocks differ. */
export function isSameDay(a: PageTime, b: PageTime): boolean {
  return Math.abs(Date.parse(a.day) - Date.parse(b.day)) <= dayMs;
}

const kinds = ["published", "near", "modified", "far"];

function kindOfMark(
  { element, label }: Mark,
  isNear: boolean,
  isOneOfMany: boolean,
): PrintedDate["kind"] {
  const text = element.textContent.slice(0, 120);
  const isModified =
    (modifiedLabel.test(label) && !/publish/.test(label)) ||
    (modifiedWords.test(text) && !publishedWords.test(text));
  if (isModified) return "modified";
  const isPublished = publishedLabel.test(label) || element.hasAttribute("pubdate");
  if (isPublished && !isOneOfMany) return "published";
  return isNear ? "near" : "far";
}

/** The date of a short line, or the one that opens a paragraph, as agencies set it. */
function lineDate(
  { text }: Line,
  order: DayOrder,
):
  | { readonly kind: "plain" | "published" | "modified" | "dateline"; readonly time: PageTime }
  | undefined {
  const time = findTime(text.slice(0, 250), order);
  if (time === undefined) return undefined;
  if (isSentence(text, time)) {
    const around = text.slice(Math.max(0, time.start - 60), time.end + 60);
    if (publishedWords.test(around) && text.length < 300) return { kind: "published", time };
    const isDateline =
      time.start < 40 && /^[\s,]*(?:\([^)]{1,30}\)\s*)?[)–—:-]/.test(text.slice(time.end));
    return isDateline ? { kind: "dateline", time } : undefined;
  }
  const before = text.slice(0, time.start);
  const words = /\p{L}/u.test(before) ? before : text;
  if (publishedWords.test(before)) return { kind: "published", time };
  if (modifiedWords.test(words) && !publishedWords.test(words)) return { kind: "modified", time };
  return { kind: publishedWords.test(text) ? "published" : "plain", time };
}

/** Whether a line is of the text itself: long, or words before the date and a stop at the end. */
function isSentence(text: string, time: PageTime): boolean {
  if (text.length > lineCharactersMax) return true;
  return /[.!?]["”“»]?$/.test(text) && text.slice(0, time.start).split(/\s+/).length > 3;
}

function markTime({ element }: Mark, order: DayOrder): PageTime | undefined {
  const text = element.textContent.replace(/\s+/g, " ").trim();
  const printed = text.length > lineCharactersMax ? undefined : findTime(text, order);
  for (const name of [
    "datetime",
    "content",
    "data-utime",
    "data-date",
    "data-datetime",
    "data-timestamp",
    "title",
  ]) {
    const value = element.getAttribute(name);
    const time = value === null || value.length < 6 ? undefined : readTime(value, order);
    // What is printed counts where it is another day, and not only another clock's.
    if (time !== undefined)
      return printed === undefined || isSameDay(time, printed) ? time : printed;
  }
  return printed;
}
