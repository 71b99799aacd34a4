import { expect, it } from "vitest";
import { helpOf } from "#command/help-text.ts";

const shown = (platform: "slack" | "discord") =>
  helpOf(platform)
    .map(({ usage, summary }) => `${usage}\n    ${summary}`)
    .join("\n");

it("help on Slack", () => {
  expect(shown("slack")).toMatchInlineSnapshot(`
    "/brief <link>
        Read an article, and say it in a few sentences
    /brief subscribe <site or feed> [daily|live] [weight: high|low] [only: words] [not: words] [from: outlets] [not from: outlets] [languages: fr, en]
        Follow a site or feed here
    /brief unsubscribe <feed>
        Stop following a feed here; anyone may
    /brief list
        Show what is followed here, who added it, and how it is doing
    /brief digest at 08:00 weekdays Europe/Paris
        Choose when the digest comes here
    /brief digest now
        Send a digest right now
    /brief digest next
        Show when the next three digests come
    /brief digest skip
        Leave out the next digest
    /brief digest unskip
        Take back a skip
    /brief why <link or feed>
        Tell why an article came here, or did not
    /brief settings
        Change digest, filter, language and length; mute
    /brief log
        Show who changed what here
    /brief export
        Take the feeds that are followed here with you, as OPML
    /brief import [<link>]
        Follow all feeds of an OPML file
    /brief help
        Show what Newsbrief can do
    Brief this link
        In a message’s menu (⋮): brief the link in it"
  `);
});

it("help on Discord", () => {
  expect(shown("discord")).toMatchInlineSnapshot(`
    "/brief link: [share:]
        Read an article, and say it in a few sentences
    /subscribe feed: [delivery:] [weight:] [only:] [not:] [from:] [not_from:] [languages:]
        Follow a site or feed here
    /unsubscribe feed:
        Stop following a feed here; anyone may
    /subscriptions
        Show what is followed here, who added it, and how it is doing
    /digest schedule [time:] [days:] [timezone:]
        Choose when the digest comes here
    /digest now
        Send a digest right now
    /digest next
        Show when the next three digests come
    /digest skip
        Leave out the next digest
    /digest unskip
        Take back a skip
    /why link:
        Tell why an article came here, or did not
    /settings
        Change digest, filter, language and length; mute
    /log
        Show who changed what here
    /export
        Take the feeds that are followed here with you, as OPML
    /import file:
        Follow all feeds of an OPML file
    /help
        Show what Newsbrief can do
    Brief this
        In a message’s menu, under Apps: brief the link in it, or else the PDF"
  `);
});
