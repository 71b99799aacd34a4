import type { UnverifiedRule } from "../unverified-rule.ts";

/** What this stand-in claims of Discord without proof. The bot keeps to the safe side of each. */
export const unverifiedDiscordRules: readonly UnverifiedRule[] = [
  {
    id: "webhook-name-contains-here",
    doubt:
      "The documentation refuses names equal to `here` and `everyone`; a report says containing.",
    stance: "Refuses equal names, doubts names that contain them.",
  },
  {
    id: "required-order-in-subcommand",
    doubt: "Required options behind optional ones were once not refused inside sub-commands.",
    stance: "Accepts and doubts it.",
  },
  {
    id: "select-required-in-message",
    doubt: "`required` of a menu is said to be ignored outside modals.",
    stance: "Accepts and doubts it.",
  },
  {
    id: "modal-row-deprecated",
    doubt: "A text input directly in a row is deprecated; until when it works is not said.",
    stance: "Accepts and doubts it.",
  },
  {
    id: "modal-components-5",
    doubt: "The documentation allows five components in a modal, the specification forty.",
    stance: "Refuses beyond five.",
  },
  {
    id: "select-max-over-options",
    doubt: "Whether `max_values` may exceed the number of options.",
    stance: "Refuses it.",
  },
  {
    id: "flags-not-settable",
    doubt: "Flags that an app may not set are said to be ignored.",
    stance: "Refuses them, so that a mistake shows.",
  },
  {
    id: "v2-500",
    doubt: "The formula by which large V2 messages fail with 500 was found by trying.",
    stance: "Fails with 500 beyond 10,170 bytes (12 more for each display) and beyond 64 media.",
  },
  {
    id: "embed-host-dot",
    doubt: "Hosts without a dot were refused in embeds; nobody reports other places.",
    stance: "Refuses them in embeds only.",
  },
  {
    id: "rate-buckets",
    doubt: "Sizes of buckets are told only by headers; about five in five seconds is common.",
    stance: "5 in 5 s a channel, 5 in 2 s an interaction token, 50 a second in all.",
  },
  {
    id: "nonce-minutes",
    doubt: "A nonce is remembered for “the past few minutes”.",
    stance: "Remembers it for two minutes.",
  },
  {
    id: "expired-token-code",
    doubt: "Whether a token older than 15 minutes is answered with 50027 or 10015.",
    stance: "50027 when it was answered in time, 10015 when it never was; both end the matter.",
  },
  {
    id: "http-status",
    doubt: "The table of error codes names no HTTP status.",
    stance: "Uses the usual ones; a bot should look at `code`.",
  },
  {
    id: "missing-embed-links",
    doubt: "Whether an embed without EMBED_LINKS is refused or silently dropped.",
    stance: "Refuses with 50013.",
  },
  {
    id: "sub-codes",
    doubt: "Codes inside `errors` that nobody has published.",
    stance: "They start with TWIN_, so that nobody takes them for real.",
  },
];
