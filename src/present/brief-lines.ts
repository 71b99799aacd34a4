import { type Brief, type BriefQuotation, type BriefSource, briefLengths } from "#model/brief.ts";
import { nextLength } from "#model/button.ts";
import { languageName } from "#model/language-name.ts";
import type { BriefMessage } from "#model/message.ts";
import { isolated } from "#shared/isolate-text.ts";
import { unreachable } from "#shared/unreachable.ts";

/** How much of the article was read, in words; every brief says it. */
function readStatusWords({ readStatus, note }: BriefSource): string {
  if (note === "live-blog") return "live blog, newest posts";
  switch (readStatus) {
    case "full":
      return note === "first-pages" ? "first pages read" : "full text";
    case "teaser":
      return "teaser only";
    case "feed":
      return "feed text only";
    case "wall":
      return "behind a wall";
    case "shell":
      return "no text received";
    default:
      return unreachable(readStatus);
  }
}

/** Outlet, date, reading time, how much was read, who wrote the brief and what the publisher wishes; in this order. */
export function sourceFacts(brief: Brief): readonly string[] {
  const { outlet, publishedAt, publishedDay, readingMinutes } = brief.source;
  // A reader sees the day that the outlet printed, whatever day it is in Greenwich.
  const day = publishedDay === undefined ? publishedAt : new Date(publishedDay);
  return [
    ...(outlet === undefined ? [] : [isolated(outlet)]),
    ...(day === undefined ? [] : [dayWords(day)]),
    `${readingMinutes} min read`,
    readStatusWords(brief.source),
    writerWords(brief),
    ...wishWords(brief.source),
    ...(brief.source.isKeyWithheld ? ["linked without the key it was read with"] : []),
  ];
}

/** What kind of text it is, where a reader must know before reading and the headline does not begin with it. */
export function genreLabel({ genre, headline }: Brief): string | undefined {
  const label = wordOf(genre);
  const isSaid = label !== undefined && new RegExp(`^${label}(?!\\p{L})`, "iu").test(headline);
  return isSaid ? undefined : label;
}

function wordOf(genre: Brief["genre"]): string | undefined {
  switch (genre) {
    case "opinion":
      return "Opinion";
    case "interview":
      return "Interview";
    case "press-release":
      return "Press release";
    case "correction":
      return "Correction";
    case "live-blog":
      return "Live";
    case "news":
    case "list":
    case "obituary":
    case "match-report":
      return undefined;
    default:
      return unreachable(genre);
  }
}

/** The buttons that lead to other lengths, each pressed from the one beside where it leads: one that says the same is passed over. */
export function resizeButtons({ brief, page, others = [] }: BriefMessage) {
  const at = briefLengths.indexOf(brief.length);
  return others.map((to) => {
    const isShorter = briefLengths.indexOf(to) < at;
    const press = isShorter ? ("shorter" as const) : ("longer" as const);
    const length = nextLength(to, isShorter ? "longer" : "shorter") ?? to;
    return { label: isShorter ? "Shorter" : "Longer", button: { press, page, length } };
  });
}

/** The quotation in marks, with its speaker when the article names one. */
export function quotationLine({ text, speaker }: BriefQuotation): string {
  return speaker === undefined ? `“${text}”` : `“${text}” — ${speaker}`;
}

/** The whole brief as plain text, for screen readers, notifications and copying. */
export function plainBrief(brief: Brief): string {
  const label = genreLabel(brief);
  return [
    label === undefined ? brief.headline : `${label}: ${brief.headline}`,
    brief.gist.text,
    ...brief.points.map(({ text }) => `• ${text}`),
    ...(brief.quotation === undefined ? [] : [quotationLine(brief.quotation)]),
    ...(brief.next === undefined ? [] : [`Next: ${brief.next.text}`]),
    sourceFacts(brief).join(" · "),
    ...(brief.source.url === undefined ? [] : [brief.source.url]),
  ].join("\n");
}

const ownWords = "in the article’s own words";

function writerWords({ gist, next, points, translatedFrom, writer }: Brief): string {
  if (writer.kind === "extractive") return `extractive, ${ownWords}`;
  if (translatedFrom === undefined) {
    const sentences = [gist, ...points, ...(next === undefined ? [] : [next])];
    // What a model wrote has no pieces; the others are the article's, by the model's choice.
    const quoted = sentences.filter(({ pieces }) => pieces.length > 0).length;
    if (quoted > sentences.length / 2) return `${ownWords}, chosen by ${writer.name}`;
    const part = quoted === 0 ? "" : ` (${quoted} of ${sentences.length} from the article)`;
    return `written by ${writer.name}, checked${part}`;
  }
  return `translated from ${languageName(translatedFrom)} by ${writer.name}, checked`;
}

/** What the publisher asked, and we did. */
function wishWords({ wishes }: BriefSource): readonly string[] {
  const done = [
    ...(wishes?.noModel === true ? ["no language model used"] : []),
    ...(wishes?.snippetMax === undefined
      ? []
      : [`quoted in pieces of at most ${wishes.snippetMax} characters`]),
  ];
  return done.length === 0 ? [] : [`${done.join(" and ")}, as the publisher asks`];
}

function dayWords(date: Date): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(date);
}
