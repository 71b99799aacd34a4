import { describe, expect, it } from "vitest";
import { outcomeOfCode } from "#adapters/discord/error-action.ts";
import { slackErrorAction } from "#adapters/slack/error-action.ts";
import { readContract } from "./contract-folder.ts";

/** What a policy's action means for a post of ours to a channel. */
const slackMeaning: Readonly<Record<string, object>> = {
  uninstall_workspace: { kind: "gone", what: "workspace" },
  pause_workspace: { kind: "pause", reason: "workspace-restricted" },
  // Tokens of ours do not expire: the manifest asks for none that do.
  refresh_then_retry: { kind: "pause", reason: "workspace-restricted" },
  pause_channel: { kind: "pause" },
  drop_channel: { kind: "gone", what: "channel" },
  ask_for_scope: { kind: "pause", reason: "no-permission" },
  fix_and_fall_back: { kind: "our-bug" },
  wait: { kind: "wait" },
  retry_ambiguous: { kind: "ambiguous" },
};

/** Actions for what we never do when we post to a channel: threads, dialogs, edits. */
const slackElsewhere = ["drop_thread_fall_back_to_channel", "give_up_silently", "repost_or_skip"];

type SlackPolicy = {
  readonly groups: readonly { readonly action: string; readonly codes: readonly string[] }[];
};
const slack = readContract("slack/error-policy.json") as SlackPolicy | undefined;

describe.skipIf(slack === undefined)("errors of Slack, as the policy has them", () => {
  const rows = (slack?.groups ?? []).flatMap(({ action, codes }) =>
    slackElsewhere.includes(action)
      ? []
      : codes.map((code) => [code.replace("*", "message_filtered").split(" ")[0] ?? "", action]),
  );

  it.each(rows)("%s: %s", (code, action) => {
    // "first re-check: private and bot removed looks the same", and channels are opened again: paused, and dropped after a month.
    const mayComeBack = ["channel_not_found", "is_archived"].includes(code ?? "");
    const meaning = mayComeBack ? { kind: "pause" } : slackMeaning[action ?? ""];
    expect(slackErrorAction(code ?? "")).toMatchObject(meaning ?? { never: true });
  });

  it("covers every action of the policy", () => {
    const actions = slack?.groups.map(({ action }) => action) ?? [];
    expect(actions.toSorted()).toEqual(
      [...Object.keys(slackMeaning), ...slackElsewhere].toSorted(),
    );
  });
});

const discordMeaning: Readonly<Record<string, object>> = {
  pause_channel: { kind: "paused" },
  pause_dm: { kind: "paused", reason: "no-permission" },
  drop_channel: { kind: "gone", what: "channel" },
  drop_guild: { kind: "gone", what: "workspace" },
  wait: { kind: "rate-limited" },
  stop_app: { kind: "failed" },
  // Our bug: tried again, sent in plain words at the last try, set aside, and an alarm.
  fix: { kind: "refused" },
  "tell owner; do not retry": { kind: "blocked" },
  "drop the link, tell user; never retry as is": { kind: "blocked" },
  // A digest does not go into threads that people have closed.
  "unarchive or new thread": { kind: "paused", reason: "channel-archived" },
};

/** Actions for what we never do when we post to a channel: interactions, edits, replies, webhooks. */
const discordElsewhere = [
  "repost",
  "abort_interaction",
  "wait until next day",
  "treat as success",
  "treat as acknowledged: edit @original",
  "edit @original instead",
  "send without reference",
  "reuse",
];

type DiscordPolicy = {
  readonly codes: readonly {
    readonly code: number;
    readonly http: number;
    readonly action: string;
  }[];
};
const discord = readContract("discord/error-policy.json") as DiscordPolicy | undefined;

describe.skipIf(discord === undefined)("errors of Discord, as the policy has them", () => {
  const rows = (discord?.codes ?? []).filter(({ action }) => !discordElsewhere.includes(action));

  it.each(rows.map(({ code, action, http }) => [code, action, http] as const))(
    "%s: %s",
    (code, action, status) => {
      expect(outcomeOfCode(code, status)).toMatchObject(discordMeaning[action] ?? { never: true });
    },
  );

  it("take a 5xx for an open question, as it may hide a success", () => {
    expect(outcomeOfCode(0, 502)).toEqual({ kind: "unanswered" });
  });
});
