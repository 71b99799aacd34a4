import { isObject, type JsonObject } from "#shared/json-value.ts";
import { checkBulkCommands } from "./bulk-commands.ts";
import { type CallbackContext, checkCallback } from "./callback.ts";
import { checkShape } from "./check-shape.ts";
import { checkCommand } from "./commands.ts";
import type { DiscordEndpoint } from "./endpoints.ts";
import { type Findings, nestedErrors } from "./form-error.ts";
import { checkMessage, type MessageVerdict } from "./message.ts";
import { trimmed } from "./trimmed.ts";
import { checkWebhookName } from "./webhook.ts";

/** What Discord would say to a request's body. */
export type DiscordVerdict =
  | {
      readonly ok: true;
      /** The payload as Discord reads it, white space trimmed. */
      readonly payload: unknown;
      /** Ids of `unverified.ts`: accepted, but nobody has seen Discord accept it. */
      readonly doubts: readonly string[];
    }
  | {
      readonly ok: false;
      readonly status: number;
      readonly body: JsonObject & { readonly code: number; readonly message: string };
      readonly doubts: readonly string[];
    };

/**
 * Checks a request's body as Discord would, and answers with its real error.
 *
 * @param context what was done or is edited; left out, everything that could suit is accepted
 */
export function checkDiscord(
  endpoint: DiscordEndpoint,
  payload: unknown,
  context: CallbackContext = {},
): DiscordVerdict {
  const read = trimmed(payload);
  const found: Findings = { errors: [...checkShape(endpoint, read)], doubts: [] };
  const { isEmpty, breaks, commandsMax } = across(endpoint, read, context, found);
  const { errors, doubts } = found;
  const no = (status: number, code: number, message: string, more: JsonObject = {}) =>
    ({ ok: false, status, body: { message, code, ...more }, doubts }) as const;
  if (commandsMax !== undefined)
    return no(400, 30032, `Maximum number of application commands reached (${commandsMax}).`);
  if (errors.length > 0)
    return no(400, 50035, "Invalid Form Body", { errors: nestedErrors(errors) });
  if (isEmpty) return no(400, 50006, "Cannot send an empty message");
  if (breaks) return no(500, 0, "500: Internal Server Error");
  return { ok: true, payload: read, doubts };
}

type Across = MessageVerdict & { readonly commandsMax?: number };

const nothing: Across = { isEmpty: false, breaks: false };

function across(
  endpoint: DiscordEndpoint,
  payload: unknown,
  context: CallbackContext,
  found: Findings,
): Across {
  if (endpoint === "bulk_commands") {
    const commandsMax = checkBulkCommands(payload, found);
    return { ...nothing, ...(commandsMax !== undefined && { commandsMax }) };
  }
  if (!isObject(payload)) return nothing;
  const { wasV2 = false } = context;
  switch (endpoint) {
    case "callback":
      return checkCallback(payload, context, found);
    case "command":
      checkCommand(payload, [], found);
      return nothing;
    case "create_message":
      return checkMessage(payload, [], { isEdit: false, mayBeEphemeral: false }, found);
    case "edit_message":
      return checkMessage(payload, [], { isEdit: true, mayBeEphemeral: false, wasV2 }, found);
    case "execute_webhook":
      checkWebhookName(payload, found);
      return checkMessage(payload, [], { isEdit: false, mayBeEphemeral: true }, found);
    case "edit_webhook_message":
      return checkMessage(payload, [], { isEdit: true, mayBeEphemeral: true, wasV2 }, found);
  }
}
