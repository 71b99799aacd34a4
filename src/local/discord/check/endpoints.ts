import { specSchema, withProperties } from "./spec-schema.ts";

/** What can be checked: a request of one kind. */
export type DiscordEndpoint =
  | "create_message"
  | "edit_message"
  /** A follow-up, or a message through a webhook of the app. */
  | "execute_webhook"
  /** An edit of a follow-up, or of `@original`. */
  | "edit_webhook_message"
  | "callback"
  | "command"
  | "bulk_commands";

type Schema = Record<string, unknown>;

const permissions = { type: ["string", "integer", "null"], pattern: "^\\d+$" };
/** The specification says 4,000; the documentation, and the service, 2,000. */
const text = { content: { type: ["string", "null"], maxLength: 2_000 } };
const snowflake = { type: ["string", "null"], pattern: "^(0|[1-9][0-9]*)$" };
/** The specification knows replies only; the documentation has forwards (type 1) too. */
const forward = {
  message_reference: {
    type: ["object", "null"],
    required: ["message_id"],
    additionalProperties: false,
    properties: {
      type: { enum: [0, 1, null] },
      message_id: { ...snowflake, type: "string" },
      channel_id: snowflake,
      guild_id: snowflake,
      fail_if_not_exists: { type: ["boolean", "null"] },
    },
  },
};
const command = { default_member_permissions: permissions };

/** Choices as an autocomplete answer carries them: the value may be text or a number. */
const autocompleteData: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    choices: {
      type: ["array", "null"],
      maxItems: 25,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["name", "value"],
        properties: {
          name: { type: "string", minLength: 1, maxLength: 100 },
          name_localizations: { type: ["object", "null"] },
          value: { type: ["string", "number"], maxLength: 100 },
        },
      },
    },
  },
};

const answerTypes = [1, 4, 5, 6, 7, 8, 9, 12];

/** The answer to an interaction: which schema `data` follows is said by `type`. */
function callback(): Schema {
  const data = (types: readonly number[], schema: Schema) => ({
    if: { properties: { type: { enum: types } }, required: ["type"] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { data: { if: { type: "null" }, else: schema } } },
  });
  return {
    type: "object",
    required: ["type"],
    additionalProperties: false,
    properties: { type: { enum: answerTypes }, data: {} },
    allOf: [
      data([4, 5], specSchema("IncomingWebhookInteractionRequest")),
      data([6, 7], specSchema("IncomingWebhookUpdateForInteractionCallbackRequestPartial")),
      data([8], autocompleteData),
      data([9], specSchema("ModalInteractionCallbackRequestData")),
    ],
  };
}

/** The JSON Schema of each request. */
export const endpointSchemas: { readonly [endpoint in DiscordEndpoint]: () => Schema } = {
  create_message: () => withProperties(specSchema("MessageCreateRequest"), { ...text, ...forward }),
  edit_message: () => withProperties(specSchema("MessageEditRequestPartial"), text),
  execute_webhook: () => specSchema("IncomingWebhookRequestPartial"),
  edit_webhook_message: () => specSchema("IncomingWebhookUpdateRequestPartial"),
  callback,
  command: () => withProperties(specSchema("ApplicationCommandCreateRequest"), command),
  bulk_commands: () => ({
    type: "array",
    items: withProperties(specSchema("ApplicationCommandUpdateRequest"), command),
  }),
};
