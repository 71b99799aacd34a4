/**
 * What this stand-in claims of Slack without proof, and what it does about it, by the name under which a
 * check reports that something stands on the unsafe side. The bot keeps to the safe side of each.
 */
export const unverifiedSlackRules: Readonly<Record<string, string>> = {
  "option-value-75":
    "The documentation allows 150 characters in an option's value, one SDK says 75. Accepts 150, doubts beyond 75.",
  "card-buttons-2":
    "The documentation allows three buttons on a card, one generated type two. Accepts three, doubts beyond two.",
  "data-table-rows-101":
    "Two editions of the documentation allow 201 and 101 rows. Accepts 201, doubts beyond 101.",
  "table-ragged-rows": "Nobody has tried rows of different length. Accepts and doubts them.",
  "visible-text-9000":
    "A message has a total budget that no page names; 11,341 characters were refused. Refuses beyond 10,000, doubts beyond 9,000; response addresses are exempt.",
  "button-link-form":
    "Whether Slack looks at the form of a button's link. Refuses schemes that run code, doubts whatever else is no URL.",
  "alert-in-message":
    "The documentation allows alerts in modals only; an example of Slack's has one in a message. Refuses it in messages.",
  "image-host":
    "Slack fetches images when a message is sent; which hosts it refuses is not listed. Refuses private hosts, plain http and other image formats without fetching.",
  characters:
    "Whether lengths count code points, and whether `&amp;` counts as one. Counts code points as sent.",
  "response-url-errors":
    "The names and statuses of errors of response addresses. Answers 404 used_url or expired_url; a bot should look at the status alone.",
  "response-url-replace":
    "Whether `replace_original` replaces what was said first by the address of a command or of a shortcut. Replaces it; people report that both stand there then (bolt-js#2287, bolt-python#1268).",
  "response-url-thread":
    "The documentation tells of `thread_ts` where a response address posts for everybody, not where it posts for one person. Posts both in the thread.",
  "ephemeral-becomes-public":
    "What is answered when a replacement of an ephemeral message asks to be public. Refuses with twin_ephemeral_cannot_become_public; Slack is said to ignore the wish.",
  "posting-limits":
    "Slack speaks of one post a second and channel with bursts, and several hundred a minute. Allows one a second and channel, 300 a minute and workspace, no burst.",
  "schedule-window":
    "Whether 30 scheduled messages in five minutes are counted by sliding or by fixed windows. Counts any window of five minutes.",
  "limit-before-state":
    "Whether Slack counts a call towards its rate before or after it looks at the channel. Counts it before, so that a refused call uses the allowance up too.",
  "metadata-size": "The size beyond which metadata is too large. Refuses beyond 16,000 bytes.",
  "archive-removes-bots":
    "People report that a channel which is archived loses its bots; whether channel_left comes with it is not said. Takes the bot out, and sends channel_archive alone.",
  "removal-scheduled":
    "Whether a message that waits for a channel appears where the app was taken out of it and is in it again by then. It does.",
  "id-change-scheduled":
    "Whether a message that waits for a channel appears when the channel's id changes meanwhile. It does not.",
  "delete-near":
    "People report since 2021 that a scheduled message which is deleted less than some five minutes before its time appears all the same, though Slack says that it is gone. Takes it back up to a minute before, as the documentation says.",
  "command-text-references":
    "That &, < and > come as references is documented of messages, and reported of commands. Writes them so in both.",
  "fallback-text-pings":
    "Whether control sequences in a `text` that blocks hide call anyone. Treats them as if they did.",
};
