import { json, type WebResponse } from "../web-server.ts";

/** What a route answers: a status and JSON, or nothing at all for 204. */
export type ApiReply = { readonly status: number; readonly body?: unknown };

/** Errors by their number, with the usual status. @see discord.com/developers/docs/topics/opcodes-and-status-codes */
const apiErrors = {
  10003: [404, "Unknown Channel"],
  10004: [404, "Unknown Guild"],
  10008: [404, "Unknown Message"],
  10013: [404, "Unknown User"],
  10015: [404, "Unknown Webhook"],
  10062: [404, "Unknown interaction"],
  20012: [403, "You are not authorized to perform this action on this application"],
  40058: [400, "Cannot send messages in a forum channel"],
  40060: [400, "Interaction has already been acknowledged."],
  40094: [400, "Maximum number of follow-up messages reached (5)."],
  40333: [403, "internal network error"],
  50001: [403, "Missing Access"],
  50006: [400, "Cannot send an empty message"],
  50007: [403, "Cannot send messages to this user"],
  50008: [400, "Cannot send messages in a non-text channel"],
  50013: [403, "Missing Permissions"],
  50027: [401, "Invalid Webhook Token"],
  50278: [403, "Cannot send messages to this user due to having no mutual guilds"],
  50109: [400, "The request body contains invalid JSON."],
  160002: [400, "Cannot reply without permission to read message history"],
  160005: [400, "Thread is locked"],
} as const;

export type ApiErrorCode = keyof typeof apiErrors;

export function ok(body: unknown): ApiReply {
  return { status: 200, body };
}

/** Tells a reply from what was looked for. */
export function isReply(value: object): value is ApiReply {
  return "status" in value;
}

/** The answer that says no. */
export function refuse(code: ApiErrorCode): ApiReply {
  const [status, message] = apiErrors[code];
  return { status, body: { message, code } };
}

/** A refusal of our own: the real service would let it pass, and people would be sorry. */
export function twinRefusal(message: string): ApiReply {
  return { status: 400, body: { message: `TWIN: ${message}`, code: 0 } };
}

export const unauthorized: ApiReply = {
  status: 401,
  body: { message: "401: Unauthorized", code: 0 },
};

export const notFound: ApiReply = { status: 404, body: { message: "404: Not Found", code: 0 } };

export function toResponse(
  { status, body }: ApiReply,
  headers: Readonly<Record<string, string>>,
): WebResponse {
  return body === undefined ? { status, headers, body: "" } : json(status, body, headers);
}
