import { isDeepStrictEqual } from "node:util";
import { dynamoRemovals } from "#adapters/dynamodb/removals.ts";
import type { AuditLog, DraftStore, People, WorkspaceStore } from "#app/command-ports.ts";
import type { PageAllowance } from "#app/ports.ts";
import type { AnswerCommandWorld } from "#app/requests/answer-command.ts";
import type { Asker } from "#app/requests/asker.ts";
import type { AuditEntry } from "#model/audit-entry.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { type Channel, channelKey, workspaceKey } from "#model/channel.ts";
import type { Draft } from "#model/draft.ts";
import type { FetchOutcome } from "#model/fetch-outcome.ts";
import type { Answer } from "#model/message.ts";
import type { ReplyAddress } from "#model/reply-address.ts";
import { readTimeZone, type TimeZone } from "#model/schedule.ts";
import { settingsLines } from "#present/settings-lines.ts";
import {
  fakeChannels,
  fakeDeliveries,
  fakeEntries,
  fakeFeeds,
  fakeSlots,
  fakeWaitingPosts,
} from "./fake-channels.ts";
import { fakeClock, fakeJobs, fakeLedger, fakeLog, fakePages, fakeReplies } from "./fake-world.ts";
import { memoryTable } from "./memory-table.ts";

export function fakeWorkspaces(): WorkspaceStore {
  const zones = new Map<string, TimeZone>();
  return {
    zone: async (workspace) => zones.get(workspaceKey(workspace)),
    async putZone(workspace, zone) {
      zones.set(workspaceKey(workspace), zone);
    },
  };
}

export function fakeAudit(): AuditLog {
  const entries: AuditEntry[] = [];
  return {
    async add(entry) {
      if (!entries.some((one) => isDeepStrictEqual(one, entry))) entries.push(entry);
    },
    async recent(channel, countMax) {
      const own = entries.filter((entry) => channelKey(entry.channel) === channelKey(channel));
      return own.toReversed().slice(0, countMax);
    },
  };
}

export function fakeDrafts(): DraftStore {
  const drafts = new Map<string, Draft>();
  return {
    async put(channel, id, draft) {
      drafts.set(`${channelKey(channel)} ${id}`, draft);
    },
    draft: async (channel, id) => drafts.get(`${channelKey(channel)} ${id}`),
  };
}

/** Pages that people may have read: as many as a test gives them, and told like those of a person. */
function fakeAllowance(): PageAllowance & { left: number } {
  return {
    left: Number.POSITIVE_INFINITY,
    async take() {
      if (this.left === 0) {
        return { kind: "allowance-spent", by: "person", pagesMax: 60, waitMinutes: 12 };
      }
      this.left -= 1;
      return undefined;
    },
  };
}

/** What a platform tells; changed by a test that is about it. */
type FakePeople = { -readonly [Name in keyof People]: People[Name] };

function fakePeople(): FakePeople {
  return {
    zoneOf: async () => readTimeZone("Europe/Paris"),
    nameOf: async (_workspace, userId) => ({ U1: "Ana", U2: "Ben" })[userId],
    canPost: async () => "yes",
    channelsOf: async () => undefined,
  };
}

/** A world for commands, on Friday 27 November 2026 at 10:00 UTC. */
export function commandWorld(pages: Readonly<Record<string, FetchOutcome>> = {}) {
  const clock = fakeClock("2026-11-27T10:00:00Z");
  return {
    clock,
    pages: fakePages(pages),
    allowance: fakeAllowance(),
    links: { mayOpen: (_url: CanonicalUrl): boolean => true },
    channels: fakeChannels(),
    slots: fakeSlots(),
    feeds: fakeFeeds(),
    entries: fakeEntries(),
    deliveries: fakeDeliveries(clock),
    livePosts: fakeDeliveries(clock),
    waitingPosts: fakeWaitingPosts(),
    workspaces: fakeWorkspaces(),
    drafts: fakeDrafts(),
    audit: fakeAudit(),
    ledger: fakeLedger(clock),
    people: fakePeople(),
    jobs: fakeJobs(),
    replies: fakeReplies(),
    removals: dynamoRemovals(memoryTable()),
    log: fakeLog(),
  } satisfies AnswerCommandWorld;
}

export type CommandWorld = ReturnType<typeof commandWorld>;

let count = 0;

/** Somebody in a channel; each asks in an interaction of their own. */
export function anAsker(channel: Channel, userId = "U1", asked: Asker["asked"] = {}): Asker {
  count += 1;
  const id = `interaction-${count}`;
  const { workspaceId, channelId } = channel;
  const place = { workspaceId, channelId, userId };
  const reply: ReplyAddress =
    channel.platform === "slack"
      ? { platform: "slack", ...place, responseUrl: "https://hooks.example/1", replaces: true }
      : { platform: "discord", ...place, applicationId: "1", token: "t" };
  return { channel, userId, asked, id, askedAt: new Date("2026-11-27T10:00:00Z"), reply };
}

export function fetched(url: string, body: string, type: string): FetchOutcome {
  const headers = { "content-type": type };
  return {
    kind: "fetched",
    page: { url: url as CanonicalUrl, status: 200, headers, bytes: Buffer.from(body) },
  };
}

/** A feed with a title and one item. */
export function feedAt(url: string, title: string): FetchOutcome {
  const item = `<item><title>One</title><link>${new URL("/1", url)}</link><guid>1</guid></item>`;
  const body = `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>${new URL("/", url)}</link>${item}</channel></rss>`;
  return fetched(url, body, "application/rss+xml");
}

/** A page that offers feeds. */
export function pageWith(url: string, feeds: Readonly<Record<string, string>>): FetchOutcome {
  const links = Object.entries(feeds).map(
    ([href, title]) =>
      `<link rel="alternate" type="application/rss+xml" href="${href}" title="${title}">`,
  );
  const body = `<!doctype html><html><head><title>Site</title>${links.join("")}</head><body><p>Hello</p></body></html>`;
  return fetched(url, body, "text/html");
}

/** What a message says, with all that can be pressed or chosen in it, as text to read in a test. */
export function said(message: Answer): string {
  switch (message.kind) {
    case "notice":
      return message.text;
    case "card": {
      const { title, lines, items = [], footer, menu, buttons = [], file } = message;
      const facts = items.map(({ title: name, facts: all }) =>
        [
          `- ${name}`,
          ...all.map((fact) =>
            typeof fact === "string" ? fact : `${fact.before ?? ""}${fact.name ?? fact.userId}`,
          ),
        ].join(" · "),
      );
      return [
        ...(title === undefined ? [] : [title]),
        ...lines,
        ...facts,
        ...(footer === undefined ? [] : [footer]),
        ...(file === undefined ? [] : [`{${file.name}}`]),
        ...(menu === undefined
          ? []
          : [
              `(${menu.prompt}: ${menu.options
                .slice(0, 4)
                .map(({ label }) => label)
                .join(" | ")})`,
            ]),
        ...(buttons.length === 0 ? [] : [buttons.map(({ label }) => `[${label}]`).join(" ")]),
      ].join("\n");
    }
    case "settings":
      return [
        ...(message.notice === undefined ? [] : [message.notice]),
        ...settingsLines(message).map(({ label, value }) => `${label}: ${value}`),
        ...message.trial,
      ].join("\n");
    case "home":
      return message.channels
        .map(({ channelId, schedule, feeds, next, trouble }) =>
          [channelId, schedule, ...feeds.map(({ title }) => `- ${title}`), ...next, trouble]
            .filter((line) => line !== undefined)
            .join("\n"),
        )
        .join("\n\n");
    default:
      return message.kind;
  }
}
