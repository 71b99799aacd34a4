import type { PauseReason } from "#model/channel-settings.ts";
import { ownValue } from "#shared/own-value.ts";

/** What to do about an error of Slack's Web API when a channel is posted to. */
export type SlackErrorAction =
  | { readonly kind: "gone"; readonly what: "channel" | "workspace" }
  | { readonly kind: "pause"; readonly reason: PauseReason }
  /** Slack may have done what it says it could not. */
  | { readonly kind: "ambiguous" }
  | { readonly kind: "wait" }
  | { readonly kind: "our-bug" };

const byCode: Readonly<Record<string, SlackErrorAction>> = {
  ...group(
    { kind: "gone", what: "workspace" },
    "account_inactive token_revoked invalid_auth not_authed team_access_not_granted",
  ),
  ...group({ kind: "gone", what: "channel" }, "channel_is_limited_access"),
  // Channels are opened again, and what they follow is to be there then.
  ...group({ kind: "pause", reason: "channel-archived" }, "is_archived"),
  ...group(
    { kind: "pause", reason: "not-in-channel" },
    // A private channel that the bot was taken out of is not found either.
    "not_in_channel user_not_in_channel channel_not_found",
  ),
  ...group(
    { kind: "pause", reason: "no-permission" },
    "no_permission restricted_action restricted_action_read_only_channel restricted_action_thread_only_channel restricted_action_non_threadable_channel ekm_access_denied messages_tab_disabled cannot_reply_to_message message_limit_exceeded missing_scope not_allowed_token_type",
  ),
  ...group(
    { kind: "pause", reason: "workspace-restricted" },
    "org_login_required team_added_to_org access_denied app_access_restricted enterprise_is_restricted token_expired",
  ),
  ...group(
    { kind: "ambiguous" },
    "internal_error fatal_error service_unavailable request_timeout team_not_found",
  ),
  ...group({ kind: "wait" }, "ratelimited rate_limited restricted_too_many"),
};

/** @see https://docs.slack.dev/reference/methods/chat.postMessage#errors */
export function slackErrorAction(code: string): SlackErrorAction {
  if (code.startsWith("slack_connect_")) return { kind: "pause", reason: "no-permission" };
  return ownValue(byCode, code) ?? { kind: "our-bug" };
}

function group(
  action: SlackErrorAction,
  codes: string,
): Readonly<Record<string, SlackErrorAction>> {
  return Object.fromEntries(codes.split(" ").map((code) => [code, action]));
}
