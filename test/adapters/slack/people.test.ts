import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { slackPeople } from "#adapters/slack/people.ts";
import { slackClient } from "#adapters/slack/replies.ts";
import { slackSeat, slackWorkspace } from "#local/local-worlds.ts";
import { createSlackTwin, type SlackTwin } from "#local/slack/twin.ts";
import { turnableClock } from "#local/turnable-clock.ts";

const now = new Date("2026-03-02T06:50:00Z");
const token = slackWorkspace.installation?.botToken;
const { teamId, userId } = slackSeat;
const workspace = { platform: "slack", workspaceId: teamId } as const;

/** More than Slack tells at once. */
const channels = Array.from({ length: 450 }, (_, at) => ({
  id: `C${String(at).padStart(8, "0")}`,
  name: `channel-${at}`,
  members: ["U0BOT0001", ...(at % 2 === 0 ? [userId] : [])],
}));

let slack: SlackTwin;
beforeEach(async () => {
  const time = turnableClock(now);
  const workspaces = [{ ...slackWorkspace, channels }];
  slack = await createSlackTwin({ clock: time, signingSecret: "s", workspaces, limits: "off" });
});
afterEach(() => slack.close());

const people = (botToken = token) =>
  slackPeople(
    slackClient({ apiUrl: slack.apiUrl }),
    { botToken: async () => botToken },
    { now: () => now },
  );

it("a person in Slack has a name and a zone, and neither where Slack does not answer", async () => {
  const who = people();
  expect(await who.nameOf(workspace, userId)).toBe("you");
  expect(await who.zoneOf(workspace, userId)).toBe("Europe/Paris");
  expect(await who.nameOf(workspace, "U0NOBODY1")).toBeUndefined();
  expect(await people("").nameOf(workspace, userId)).toBeUndefined();
});

describe("the channels of a person in Slack", () => {
  it("are all that they are in, however many, and no others", async () => {
    const theirs = channels.filter(({ members }) => members.includes(userId));
    expect(theirs.length).toBeGreaterThan(200);
    expect(await people().channelsOf(workspace, userId)).toEqual(
      new Set(theirs.map(({ id }) => id)),
    );
    expect(slack.record.calls.filter(({ name }) => name === "users.conversations")).toHaveLength(2);
  });

  it("are not known where Slack does not answer", async () => {
    slack.faults.plan(() => ({ kind: "dropped", when: "before" }));
    expect(await people().channelsOf(workspace, userId)).toBeUndefined();
  });
});
