import { describe, expect, it } from "vitest";
import { decodeJob } from "#adapters/sqs/decode-job.ts";
import type { Job } from "#model/job.ts";

/**
 * Jobs as 0.1.0 writes them, letter by letter. They wait in queues while functions are replaced, and for two weeks among the
 * dead letters: what is added to a form must be readable without, so these never change.
 */

const channel = { platform: "slack", workspaceId: "T1", channelId: "C1" };
const place = { ...channel, userId: "U1" };
const reply = {
  ...place,
  responseUrl: "https://hooks.slack.example/1",
  replaces: false,
};
const at = "2026-03-02T07:00:00.000Z";
const feedId = "0123456789abcdef0123";
const page = "ABCDEFGHIJKLMNOPQRSTUV";
const url = "https://one.example/a";

const jobs: readonly [Job["kind"], Readonly<Record<string, unknown>>][] = [
  ["write-brief", { id: "j1", askedAt: at, request: { kind: "link", url, share: false }, reply }],
  [
    "write-brief",
    { id: "j1", askedAt: at, request: { kind: "share", page, length: "short" }, reply },
  ],
  [
    "answer-command",
    {
      id: "j1",
      askedAt: at,
      request: { kind: "command", command: { kind: "list" } },
      reply,
      asked: {},
    },
  ],
  [
    "answer-command",
    {
      ...{ id: "j1", askedAt: at, asked: {}, reply },
      request: { kind: "command", command: { kind: "schedule", notDays: [5] } },
    },
  ],
  ...[
    { ...place, viewId: "V1" },
    { ...place, viewId: "V1", fromHome: true },
    { ...place, home: true },
    { ...place, platform: "discord", applicationId: "1", token: "t" },
  ].map((reply): [Job["kind"], Readonly<Record<string, unknown>>] => [
    "answer-command",
    {
      ...{ id: "j1", askedAt: at, asked: {} },
      request: { kind: "command", command: { kind: "list" } },
      reply,
    },
  ]),
  ["send-digest", { channel, date: "2026-03-02", slot: "08:00", dueAt: at }],
  ["read-ahead", { channels: [channel], date: "2026-03-02", dueAt: at }],
  ["read-page", { url }],
  ["poll-feed", { feedId }],
  [
    "send-live",
    { channel, post: { kind: "entries", feedId, entries: [{ id: "e1", firstSeenAt: at }] } },
  ],
  ["send-live", { channel, post: { kind: "feed-trouble", feedId, since: at } }],
  ["send-live", { channel, post: { kind: "flood", feedId, at, text: "…" } }],
  ["forget-gone", { gone: { what: "channel", channel }, at }],
  ["forget-gone", { gone: { what: "archived-channel", channel }, at }],
  [
    "forget-gone",
    { gone: { what: "workspace", workspace: { platform: "slack", workspaceId: "T1" } }, at },
  ],
];

describe("a job of another version", () => {
  it.each(jobs)("is read back as it was, whatever more it has: %s", (kind, job) => {
    const body = { kind, ...job };
    const written = JSON.stringify(body);
    expect(JSON.parse(JSON.stringify(decodeJob(written, kind)))).toEqual(body);
    const more = JSON.stringify({ ...body, later: { on: 1 } });
    expect(decodeJob(more, kind)).toEqual(decodeJob(written, kind));
  });

  it("that does not tell when it was asked counts as asked before any removal", () => {
    const [, job] = jobs[0] ?? [];
    const body = JSON.stringify({ kind: "write-brief", ...job, askedAt: undefined });
    expect(decodeJob(body, "write-brief").askedAt).toEqual(new Date(0));
  });
});

describe("what is no job of its queue", () => {
  it.each(["", "{oops", "null", "[]", "{}", JSON.stringify({ kind: "read-page", url })])(
    "is refused: %s",
    (body) => {
      expect(() => decodeJob(body, "poll-feed")).toThrow();
    },
  );
});
