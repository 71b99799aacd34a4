import type { UnverifiedRule } from "../unverified-rule.ts";

/** What this stand-in claims of Slack without proof. The bot keeps to the safe side of each. */
export const unverifiedSlackRules: readonly UnverifiedRule[] = [
  {
    id: "option-value-75",
    doubt: "The documentation allows 150 characters in an option's value, one SDK says 75.",
    stance: "Accepts 150, doubts beyond 75.",
  },
  {
    id: "card-buttons-2",
    doubt: "The documentation allows three buttons on a card, one generated type two.",
    stance: "Accepts three, doubts beyond two.",
  },
  {
    id: "data-table-rows-101",
    doubt: "Two editions of the documentation allow 201 and 101 rows.",
    stance: "Accepts 201, doubts beyond 101.",
  },
  {
    id: "table-ragged-rows",
    doubt: "Nobody has tried rows of different length.",
    stance: "Accepts and doubts them.",
  },
  {
    id: "visible-text-9000",
    doubt: "A message has a total budget that no page names; 11,341 characters were refused.",
    stance: "Refuses beyond 10,000, doubts beyond 9,000; response addresses are exempt.",
  },
  {
    id: "button-link-form",
    doubt: "Whether Slack looks at the form of a button's link.",
    stance: "Refuses schemes that run code, doubts whatever else is no URL.",
  },
  {
    id: "alert-in-message",
    doubt:
      "The documentation allows alerts in modals only; an example of Slack's has one in a message.",
    stance: "Refuses it in messages.",
  },
  {
    id: "image-host",
    doubt: "Slack fetches images when a message is sent; which hosts it refuses is not listed.",
    stance: "Refuses private hosts, plain http and other image formats without fetching.",
  },
  {
    id: "characters",
    doubt: "Whether lengths count code points, and whether `&amp;` counts as one.",
    stance: "Counts code points as sent.",
  },
  {
    id: "response-url-errors",
    doubt: "The names and statuses of errors of response addresses.",
    stance: "Answers 404 used_url or expired_url; a bot should look at the status alone.",
  },
  {
    id: "response-url-replace",
    doubt: "Whether `replace_original` of a command's address replaces the command's first answer.",
    stance: "Replaces it.",
  },
  {
    id: "ephemeral-becomes-public",
    doubt: "What is answered when a replacement of an ephemeral message asks to be public.",
    stance: "Refuses with twin_ephemeral_cannot_become_public; Slack is said to ignore the wish.",
  },
  {
    id: "posting-limits",
    doubt:
      "Slack speaks of one post a second and channel with bursts, and several hundred a minute.",
    stance: "Allows one a second and channel, 300 a minute and workspace, no burst.",
  },
  {
    id: "schedule-window",
    doubt:
      "Whether 30 scheduled messages in five minutes are counted by sliding or by fixed windows.",
    stance: "Counts any window of five minutes.",
  },
  {
    id: "limit-before-state",
    doubt: "Whether Slack counts a call towards its rate before or after it looks at the channel.",
    stance: "Counts it before, so that a refused call uses the allowance up too.",
  },
  {
    id: "metadata-size",
    doubt: "The size beyond which metadata is too large.",
    stance: "Refuses beyond 16,000 bytes.",
  },
  {
    id: "update-keeps-blocks",
    doubt: "Whether an edit with text alone keeps the message's blocks.",
    stance: "An edit with text and without blocks takes the blocks away.",
  },
  {
    id: "archive-removes-bots",
    doubt:
      "People report that a channel which is archived loses its bots; whether channel_left comes with it is not said.",
    stance: "Takes the bot out, and sends channel_archive alone.",
  },
  {
    id: "fallback-text-pings",
    doubt: "Whether control sequences in a `text` that blocks hide call anyone.",
    stance: "Treats them as if they did.",
  },
];
