import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../fixtures/niche");

/** Mornings whose faults were looked into; of the others only figures. */
const openMornings = [
  "security",
  "software",
  "kanzlei",
  "guild",
  "fans",
  "desk-europe",
  "desk-asia",
  "desk-small",
];

/** What a team that follows one trade, or a desk, found in its feeds one morning, and what its editor would have made of it. */
export type NicheMorning = {
  readonly name: string;
  readonly isOpen: boolean;
  /** Of a desk that follows general news, whose editor gave the musts in order. */
  readonly isDesk: boolean;
  /** Local time and zone, as `newsbrief digest` takes them. */
  readonly at: string;
  readonly zone: string;
  readonly feeds: readonly NicheFeed[];
  readonly wants: Readonly<Record<"first" | "must" | "nice" | "never", readonly string[]>>;
};

export type NicheFeed = {
  readonly title: string;
  readonly host: string;
  readonly language: string;
  /** Whether an editor put its entries in order; else the newest stands first. */
  readonly isEdited: boolean;
  readonly entries: readonly NicheEntry[];
};

export type NicheEntry = {
  /** Which event it tells. */
  readonly story: string;
  /** What an editor calls it: an event, or a kind of noise. */
  readonly name: string;
  readonly url: string;
  readonly at: Date;
  readonly title: string;
  /** As the feed gives it, in HTML or plain. */
  readonly text: string;
};

/** All mornings, as written: "at", the editor's wants, "@ feed", and an entry a line; a name with a dot is of a kind, not of one event. */
export function nicheMornings(): readonly NicheMorning[] {
  return readdirSync(folder)
    .toSorted()
    .map((file) =>
      readMorning(file.replace(/\.txt$/, ""), readFileSync(join(folder, file), "utf8")),
    );
}

function readMorning(name: string, document: string): NicheMorning {
  const wants: Record<string, readonly string[]> = {};
  const feeds: (Omit<NicheFeed, "entries"> & { readonly entries: NicheEntry[] })[] = [];
  const lines = document.split("\n").filter((line) => line !== "");
  const [, at = "", zone = ""] = /^at (\S+) (\S+)/.exec(lines[0] ?? "") ?? [];
  for (const [index, line] of lines.entries()) {
    const parts = line.split(" ¦ ");
    const [first = "", second = "", title = "", ...rest] = parts;
    const last = feeds.at(-1);
    if (line.startsWith("@ "))
      feeds.push({
        title: first.slice(2),
        host: second,
        language: title,
        isEdited: rest[0] === "as written",
        entries: [],
      });
    else if (last === undefined) {
      const [word = "", ...names] = line.split(" ");
      wants[word] = names;
    } else {
      const [day, time] = second.split(" ");
      const kind = first.replace(/\.$/, "");
      last.entries.push({
        story: kind === first ? first : `${kind}-${index}`,
        name: kind,
        url: `https://${last.host}/${index}`,
        at: new Date(`2026-04-${day}T${time}:00Z`),
        title,
        text: rest.join(" ¦ "),
      });
    }
  }
  const { first = [], must = [], nice = [], never = [] } = wants;
  return {
    name,
    isOpen: openMornings.includes(name),
    isDesk: name.startsWith("desk-"),
    at,
    zone,
    feeds,
    wants: { first, must, nice, never },
  };
}

/** The document of a feed: Atom as code hosts serve it, or RSS. */
export function feedDocument({ title, host, language, isEdited, entries }: NicheFeed): string {
  const items = entries
    .toSorted((a, b) => (isEdited ? 0 : b.at.getTime() - a.at.getTime()))
    .map((entry) =>
      host.startsWith("git")
        ? `<entry><id>tag:${entry.url}</id><link rel="alternate" type="text/html" href="${entry.url}"/><updated>${entry.at.toISOString()}</updated><title>${escaped(entry.title)}</title><content type="html">${escaped(entry.text)}</content></entry>`
        : `<item><guid>${entry.url}</guid><link>${entry.url}</link><pubDate>${entry.at.toUTCString()}</pubDate><title>${escaped(entry.title)}</title><description>${escaped(entry.text)}</description></item>`,
    )
    .join("");
  return host.startsWith("git")
    ? `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><id>tag:${host}</id><link rel="alternate" type="text/html" href="https://${host}"/><title>${escaped(title)}</title>${items}</feed>`
    : `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>${escaped(title)}</title><link>https://${host}/</link><language>${language}</language>${items}</channel></rss>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
