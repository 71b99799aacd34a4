import { expect, it } from "vitest";
import { explainPause, pauseNote } from "#command/explain-pause.ts";
import { noServer } from "#model/channel.ts";

const inSlack = (channelId: string) =>
  ({ platform: "slack", workspaceId: "T1", channelId }) as const;
const inDiscord = (workspaceId: string) =>
  ({ platform: "discord", workspaceId, channelId: "2" }) as const;

it.each([
  [
    inSlack("C1"),
    "Paused: I am not in this channel. Invite me with /invite @Newsbrief, then press Repair.",
  ],
  [
    inSlack("D1"),
    "Paused: I am no part of this conversation. Subscribe in your messages with me, under Apps, or in a channel instead.",
  ],
])(
  "a channel is told how to let the bot in, and a conversation of others where to go: %o",
  (channel, words) => {
    expect(explainPause("not-in-channel", channel)).toBe(words);
  },
);

it("a channel is told for every reason what is so, and what to do about it", () => {
  const reasons = [
    ...(["not-in-channel", "not-in-server", "no-permission"] as const),
    ...(["channel-archived", "workspace-restricted"] as const),
  ];
  const said = [inSlack("C1"), inDiscord("1")].map((channel) =>
    reasons.map((reason) => explainPause(reason, channel)),
  );
  expect(said).toMatchInlineSnapshot(`
    [
      [
        "Paused: I am not in this channel. Invite me with /invite @Newsbrief, then press Repair.",
        "Paused: I am not in that server. Have an admin add me again, then press Repair.",
        "Paused: I may not post in this channel. Have somebody who manages it allow me, then press Repair.",
        "Paused: this channel is archived. Open it again, then press Repair.",
        "Paused: the workspace holds me back. Have an admin allow me, then press Repair.",
      ],
      [
        "Paused: I am not in this channel. Let me see it, or mention me in it where it is a private thread, then press Repair.",
        "Paused: I am not in that server. Have an admin add me again, then press Repair.",
        "Paused: I may not post in this channel. Have somebody who manages it allow me, then press Repair.",
        "Paused: this thread is closed or locked. Open it again, then press Repair.",
        "Paused: the workspace holds me back. Have an admin allow me, then press Repair.",
      ],
    ]
  `);
});

it("a person who closed their messages is told to open them", () => {
  expect(explainPause("no-permission", inDiscord(noServer))).toBe(
    "Paused: I may not write to you. Allow it, and be in a server with me, then press Repair.",
  );
  expect(explainPause("no-permission", inDiscord("1"))).toContain("allow me, then press Repair.");
  expect(explainPause("no-permission", inDiscord("1"), { isThread: true })).toContain(
    "I may not post in this thread.",
  );
  const group = { platform: "slack", workspaceId: "T1", channelId: "C1" } as const;
  expect(explainPause("not-in-channel", group, { isGroupMessage: true })).toBe(
    "Paused: I am no part of this conversation. Subscribe in your messages with me, under Apps, or in a channel instead.",
  );
});

it("a note away from the channel speaks of that channel", () => {
  expect(pauseNote("no-permission", inDiscord("1"))).toMatch(
    /^I could not post there: I may not post in that channel\. Have somebody who manages it allow me, then type \/digest next there and press Repair\. /,
  );
  expect(pauseNote("not-in-channel", inSlack("D1"))).toMatch(
    /^I could not post there: I am no part of that conversation\. Subscribe .* instead\. I also try/,
  );
});

it("a note from outside a server says that all of the server will be forgotten", () => {
  expect(pauseNote("not-in-server", inDiscord("1"))).toBe(
    "I could not post there: I am not in that server. Have an admin add me again, then type /digest next there and press Repair. " +
      "I also try again by myself at each digest; after three days I forget the server.",
  );
});
