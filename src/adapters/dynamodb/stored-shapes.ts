import * as z from "zod/mini";
import { articleNotes, blockKinds, readStatuses } from "#model/article.ts";
import { factKinds, genres } from "#model/brief.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { branded, briefLength, instant } from "../shape-parts.ts";

/** Shapes of articles and briefs as stored: JSON, with dates as ISO 8601 strings. */

const url = branded<CanonicalUrl>();
const readStatus = z.enum(readStatuses);
const note = z.exactOptional(z.enum(articleNotes));
const wishes = z.object({
  noModel: z.exactOptional(z.boolean()),
  snippetMax: z.exactOptional(z.int()),
});
const offset = z.int();
const span = { start: offset, end: offset };

export const StoredArticle = z.object({
  url: z.exactOptional(url),
  title: z.exactOptional(z.string()),
  outlet: z.exactOptional(z.string()),
  bylines: z.array(z.string()),
  publishedAt: z.exactOptional(instant),
  publishedDay: z.exactOptional(z.string()),
  modifiedAt: z.exactOptional(instant),
  section: z.exactOptional(z.string()),
  language: z.string(),
  text: z.string(),
  blocks: z.array(z.object({ kind: z.enum(blockKinds), ...span })),
  readStatus,
  wishes,
  note,
});

const sentence = z.object({
  text: z.string(),
  pieces: z.array(z.object({ text: z.string(), ...span })),
  receipts: z.array(z.object({ text: z.string(), ...span })),
  facts: z.array(z.object({ kind: z.enum(factKinds), text: z.string(), ...span })),
});

export const StoredBrief = z.object({
  headline: z.string(),
  gist: sentence,
  points: z.array(sentence),
  quotation: z.exactOptional(
    z.object({ text: z.string(), speaker: z.exactOptional(z.string()), ...span }),
  ),
  next: z.exactOptional(sentence),
  length: briefLength,
  language: z.string(),
  translatedFrom: z.exactOptional(z.string()),
  genre: z.enum(genres),
  writer: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("extractive") }),
    z.object({ kind: z.literal("model"), name: z.string() }),
  ]),
  source: z.object({
    url: z.exactOptional(url),
    outlet: z.exactOptional(z.string()),
    publishedAt: z.exactOptional(instant),
    publishedDay: z.exactOptional(z.string()),
    readStatus,
    note,
    wishes: z.exactOptional(wishes),
    readingMinutes: z.int(),
  }),
});
