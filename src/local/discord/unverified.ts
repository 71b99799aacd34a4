/**
 * What this stand-in claims of Discord without proof, and what it does about it, by the name under which a
 * check reports that something stands on the unsafe side. The bot keeps to the safe side of each.
 */
export const unverifiedDiscordRules: Readonly<Record<string, string>> = {
  "webhook-name-contains-here":
    "The documentation refuses names equal to `here` and `everyone`; a report says containing. Refuses equal names, doubts names that contain them.",
  "required-order-in-subcommand":
    "Required options behind optional ones were once not refused inside sub-commands. Accepts and doubts it.",
  "select-required-in-message":
    "`required` of a menu is said to be ignored outside modals. Accepts and doubts it.",
  "modal-row-deprecated":
    "A text input directly in a row is deprecated; until when it works is not said. Accepts and doubts it.",
  "modal-components-5":
    "The documentation allows five components in a modal, the specification forty. Refuses beyond five.",
  "select-max-over-options": "Whether `max_values` may exceed the number of options. Refuses it.",
  "flags-not-settable":
    "Flags that an app may not set are said to be ignored. Refuses them, so that a mistake shows.",
  "v2-500":
    "The formula by which large V2 messages fail with 500 was found by trying. Fails with 500 beyond 10,170 bytes (12 more for each display) and beyond 64 media.",
  "embed-host-dot":
    "Hosts without a dot were refused in embeds; nobody reports other places. Refuses them in embeds only.",
  "rate-buckets":
    "Sizes of buckets are told only by headers; about five in five seconds is common. 5 in 5 s a channel, 5 in 2 s an interaction token, 50 a second in all.",
  "nonce-minutes":
    "A nonce is remembered for “the past few minutes”. Remembers it for two minutes.",
  "expired-token-code":
    "Whether a token older than 15 minutes is answered with 50027 or 10015. 50027 when it was answered in time, 10015 when it never was; both end the matter.",
  "http-status":
    "The table of error codes names no HTTP status. Uses the usual ones; a bot should look at `code`.",
  "missing-embed-links":
    "Whether an embed without EMBED_LINKS is refused or silently dropped. Refuses with 50013.",
  "private-thread-permissions":
    "Whether `app_permissions` of an interaction in a private thread tell that the app is not in it. They are those of the channel around it.",
  "voice-connect":
    "Reading the chat of a voice channel takes CONNECT, without which other permissions there are said to be denied. Whether a post is refused, and how. Refuses with 50001.",
  "last-message-without-history":
    "Whether the id of a channel's last message is told to whoever may not read its history. Tells it.",
  "sub-codes":
    "Codes inside `errors` that nobody has published. They start with TWIN_, so that nobody takes them for real.",
};
