import { readFileSync } from "node:fs";
import { type WrittenFeed, writtenFeeds } from "./feeds.ts";

/** What a digest must do with an event on a day. */
export type Expectation =
  | { readonly kind: "told" | "silent"; readonly day: string }
  | { readonly kind: "news"; readonly day: string; readonly piece: string };

export type WrittenEvent = { readonly name: string; readonly expectations: readonly Expectation[] };

/** An entry as its publisher has it. */
export type Published = {
  readonly feed: string;
  readonly guid: string;
  /** The event it is about; each small item is an event of its own. */
  readonly event: string;
  readonly at: Date;
  readonly title: string;
  readonly text: string;
  readonly edits: readonly { readonly at: Date; readonly title: string; readonly text: string }[];
};

const days: Readonly<Record<string, string>> = {
  Mon: "2026-03-23",
  Tue: "2026-03-24",
  Wed: "2026-03-25",
  Thu: "2026-03-26",
  Fri: "2026-03-27",
  Sat: "2026-03-28",
  Sun: "2026-03-29",
};

/** Nobody publishes anything in these hours: the digest of Saturday has nothing to tell. */
const silence = { from: at("Fri", "06:30"), to: at("Sat", "07:10") } as const;

function at(day: string, time: string): Date {
  return new Date(`${days[day] ?? day}T${time.padStart(5, "0")}:00Z`);
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

/** Reads `events.txt`. @throws when a line is not as its head says */
export function writtenEvents(): {
  readonly events: readonly WrittenEvent[];
  readonly entries: readonly Published[];
} {
  const events: WrittenEvent[] = [];
  const entries: Published[] = [];
  for (const block of read("events.txt").split(/^# /m).slice(1)) {
    const [name = "", expected = "", ...rest] = block.split("\n");
    events.push({ name, expectations: expected.split("; ").map(expectation) });
    for (const entry of rest.join("\n").split(/^(?=@)/m)) {
      const match = /^(@@?) (\w{3}) (\d\d:\d\d) (\w+)\n(.+)\n(.+)/.exec(entry);
      if (match === null) {
        if (entry.trim() === "") continue;
        throw new Error(`unreadable entry of ${name}: ${entry}`);
      }
      const [, mark, day = "", time = "", feed = "", title = "", text = ""] = match;
      if (mark === "@@") {
        const last = entries.pop();
        if (last?.feed !== feed) throw new Error(`no entry to edit in ${name}`);
        entries.push({ ...last, edits: [{ at: at(day, time), title, text }] });
        continue;
      }
      const guid = `${name}-${entries.length}`;
      entries.push({ feed, guid, event: name, at: at(day, time), title, text, edits: [] });
    }
  }
  return { events, entries };
}

function expectation(text: string): Expectation {
  const [, kind, day = "", piece = ""] = /^(told|silent|news) (\w{3})(?: (.+))?$/.exec(text) ?? [];
  if (kind === "news") return { kind, day, piece };
  if (kind === "told" || kind === "silent") return { kind, day };
  throw new Error(`no expectation: ${text}`);
}

type Part = { readonly lists: Map<string, readonly string[]>; readonly lines: string[] };

/** Makes the small news of `filler.txt`: every line an entry with its own place, person and thing. */
export function smallNews(): readonly Published[] {
  const { parts, columns } = fillerParts();
  const used = new Map<string, number>();
  const entries: Published[] = [];
  for (const day of Object.keys(days)) {
    for (const feed of writtenFeeds) {
      entries.push(...smallNewsOf(feed, day, parts.get(feed.filler), used));
    }
    for (const { feed, time, title, text } of columns) {
      const guid = `column-${feed}-${day}-${time}`;
      entries.push({ feed, guid, event: guid, at: at(day, time), title, text, edits: [] });
    }
  }
  return entries.filter((entry) => entry.at < silence.from || entry.at >= silence.to);
}

function smallNewsOf(
  { name, filler, fillerPerDay }: WrittenFeed,
  day: string,
  part: Part | undefined,
  used: Map<string, number>,
): readonly Published[] {
  if (part === undefined) throw new Error(`no small news in ${filler}`);
  return Array.from({ length: fillerPerDay }, (_, index) => index).flatMap((index) => {
    const number = used.get(filler) ?? 0;
    used.set(filler, number + 1);
    const line = part.lines[number];
    if (line === undefined) return []; // The part is used up.
    const word = (list: string, at: number) => {
      const words = part.lists.get(list) ?? [];
      return words[at % words.length] ?? "";
    };
    // Given name and surname are taken from two people of the list, so that nobody comes twice.
    const round = Math.floor(number / (part.lists.get("person")?.length ?? 1));
    const given = word("person", number).split(" ")[0] ?? "";
    const surname = word("person", number + 4 * round).split(" ")[1] ?? "";
    const fill = (text: string) =>
      text
        .replaceAll("{place}", word("place", number))
        .replaceAll("{person}", `${given} ${surname}`);
    const [title = "", text = ""] = line.split(" | ");
    const guid = `small-${filler}-${number}`;
    const minute = 440 + Math.floor((index * 900) / fillerPerDay) + (number % 13);
    const time = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
    const headline = fill(title);
    return {
      feed: name,
      guid,
      event: guid,
      at: at(day, time),
      title: headline.charAt(0).toUpperCase() + headline.slice(1),
      text: fill(text),
      edits: [],
    };
  });
}

function fillerParts() {
  const parts = new Map<string, Part>();
  const columns: { feed: string; time: string; title: string; text: string }[] = [];
  let part: Part = { lists: new Map(), lines: [] };
  let list: string | undefined;
  for (const line of read("filler.txt").split("\n").slice(3)) {
    const language = /^# (\w+)$/.exec(line)?.[1];
    const column = /^~ (\w+) (\d\d:\d\d) \| (.+) \| (.+)$/.exec(line);
    if (language !== undefined) {
      part = { lists: new Map(), lines: [] };
      parts.set(language, part);
    } else if (column !== null) {
      const [, feed = "", time = "", title = "", text = ""] = column;
      columns.push({ feed, time, title, text });
    } else if (line.startsWith("= ")) {
      list = line.slice(2);
    } else if (list !== undefined) {
      part.lists.set(list, line.split(", "));
      list = undefined;
    } else if (line.includes(" | ")) {
      part.lines.push(line);
    }
  }
  return { parts, columns };
}
