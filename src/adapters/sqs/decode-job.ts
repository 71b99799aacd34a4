import * as z from "zod/mini";
import type { EntryId } from "#model/entry.ts";
import { asFeedId } from "#model/feed-id.ts";
import type { Job } from "#model/job.ts";
import { asPageKey } from "#model/page-key.ts";
import type { LocalDate } from "#model/schedule.ts";
import {
  branded,
  briefLength,
  channel,
  instant,
  platform,
  refuse,
  text,
  url,
} from "../shape-parts.ts";
import { ChannelRequestShape } from "./channel-request-shape.ts";

const page = z.pipe(
  text,
  z.transform((key: string, context) => asPageKey(key) ?? refuse(context, "page key")),
);

const request = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("link"), url, share: z.boolean() }),
  z.object({
    kind: z.enum(["resize", "receipts", "share"]),
    page,
    length: briefLength,
    url: z.exactOptional(url),
  }),
]);

const place = { workspaceId: text, channelId: text, userId: text };

const isOfPress = z.exactOptional(z.literal(true));

const reply = z.union([
  z.object({
    platform: z.literal("slack"),
    ...place,
    responseUrl: text,
    replaces: z.boolean(),
    threadTs: z.exactOptional(text),
    isOfPress,
  }),
  z.object({
    platform: z.literal("slack"),
    ...place,
    viewId: text,
    fromHome: z.exactOptional(z.literal(true)),
  }),
  z.object({ platform: z.literal("slack"), ...place, home: z.literal(true) }),
  z.object({
    platform: z.literal("discord"),
    ...place,
    applicationId: text,
    token: text,
    isOfPress,
  }),
]);

const localDate = z.pipe(
  z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  z.transform((date: string) => date as LocalDate),
);

const feedId = z.pipe(
  text,
  z.transform((id: string, context) => asFeedId(id) ?? refuse(context, "feed id")),
);
const entryId = branded<EntryId>();
const entry = z.object({
  id: entryId,
  firstSeenAt: instant,
});

/** Jobs of earlier versions do not tell: they count as asked before any removal. */
const askedAt = z.prefault(instant, new Date(0).toISOString());

const jobs = {
  "write-brief": z.object({ kind: z.literal("write-brief"), id: text, askedAt, request, reply }),
  "answer-command": z.object({
    kind: z.literal("answer-command"),
    id: text,
    askedAt,
    request: ChannelRequestShape,
    reply,
    asked: z.object({
      channelName: z.exactOptional(text),
      isGroupMessage: z.exactOptional(z.literal(true)),
      isThread: z.exactOptional(z.literal(true)),
      locale: z.exactOptional(text),
      typedLine: z.exactOptional(text),
    }),
  }),
  "send-digest": z.object({
    kind: z.literal("send-digest"),
    channel,
    date: localDate,
    slot: text,
    dueAt: instant,
    reply: z.exactOptional(reply),
  }),
  "read-ahead": z.object({
    kind: z.literal("read-ahead"),
    channels: z.array(channel),
    date: localDate,
    dueAt: instant,
  }),
  "read-page": z.object({
    kind: z.literal("read-page"),
    url,
    entry: z.exactOptional(z.object({ feedId, firstSeenAt: instant, id: entryId })),
  }),
  "poll-feed": z.object({
    kind: z.literal("poll-feed"),
    feedId,
    turnAt: z.exactOptional(instant),
    redirect: z.exactOptional(
      z.object({
        url,
        isPermanent: z.boolean(),
        waitCount: z.number().check(z.int(), z.minimum(1)),
      }),
    ),
  }),
  "send-live": z.object({
    kind: z.literal("send-live"),
    channel,
    post: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("entries"), feedId, entries: z.array(entry) }),
      z.object({ kind: z.literal("feed-trouble"), feedId, since: instant }),
      z.object({ kind: z.literal("flood"), feedId, at: instant, text }),
    ]),
  }),
  "forget-gone": z.object({
    kind: z.literal("forget-gone"),
    gone: z.discriminatedUnion("what", [
      z.object({
        what: z.literal("channel"),
        channel,
        movedTo: z.exactOptional(text),
        isLeft: z.exactOptional(z.literal(true)),
      }),
      z.object({ what: z.literal("archived-channel"), channel }),
      z.object({
        what: z.literal("workspace"),
        workspace: z.object({ platform, workspaceId: text }),
      }),
    ]),
    at: instant,
  }),
} as const satisfies Record<Job["kind"], z.ZodMiniType>;

/**
 * Reads a job back from the body of its message.
 *
 * @throws when it is not one of that kind that we could have added
 */
export function decodeJob<Kind extends Job["kind"]>(
  body: string,
  kind: Kind,
): Extract<Job, { kind: Kind }> {
  return jobs[kind].parse(JSON.parse(body)) as Extract<Job, { kind: Kind }>;
}
