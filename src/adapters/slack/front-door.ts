import { App, AwsLambdaReceiver, LogLevel } from "@slack/bolt";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { Clock, Log } from "#app/ports.ts";
import { asObject, isObject } from "#shared/json-value.ts";
import {
  emptyResponse,
  httpRequest,
  unsignedAnswer,
  type WebHandler,
} from "../lambda/http-event.ts";
import { boltLogger } from "./bolt-logger.ts";
import { addListeners, type SlackWorld } from "./listeners.ts";
import { isFromSlack } from "./verify-request.ts";

/**
 * Answers Slack's requests on Lambda, through Bolt.
 *
 * Bolt's receiver parses before it verifies, throws on junk, takes requests from the future and
 * decodes base64 as ASCII. So the raw bytes are verified here first, and Bolt is given a plain
 * UTF-8 body with a bare content type; whatever it still cannot take is a 400.
 */
export function slackFrontDoor(
  world: SlackWorld & { readonly clock: Clock; readonly log: Log },
  { signingSecret }: { readonly signingSecret: string },
): WebHandler {
  const logger = boltLogger(world.log);
  const receiver = new AwsLambdaReceiver({ signingSecret, signatureVerification: false, logger });
  const app = new App({
    receiver,
    logger,
    logLevel: LogLevel.WARN,
    convoStore: false,
    // Without an answer here Bolt asks Slack who we are before each first request.
    authorize: async () => ({ botId: "none", botUserId: "none" }),
  });
  addListeners(app, world);
  const answer = receiver.toHandler();
  const unsigned = unsignedAnswer(world.log, "slack");

  return async (event) => {
    const request = httpRequest(event);
    if (request === undefined) return emptyResponse(413);
    const { headers, body } = request;
    const signed = {
      body,
      timestamp: headers["x-slack-request-timestamp"],
      signature: headers["x-slack-signature"],
    };
    if (!isFromSlack(signed, signingSecret, world.clock.now())) return unsigned();
    const contentType = (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
    if (!hasSlackShape(contentType, body.toString("utf8"))) return senseless("shape");
    try {
      return await answer(
        {
          ...event,
          headers: { ...headers, "content-type": contentType },
          body: body.toString("utf8"),
          isBase64Encoded: false,
        },
        {},
      );
    } catch (error) {
      return senseless(nameOf(error));
    }
  };

  function senseless(cause: string): APIGatewayProxyStructuredResultV2 {
    world.log.warn("a signed request made no sense", { platform: "slack", cause });
    return emptyResponse(400);
  }
}

type Sent = Readonly<Record<string, unknown>>;

/** What a command, and each interaction of a kind that we hear, must have: texts by their paths, and objects where a path ends in a dot. */
const needed: Readonly<Record<string, readonly string[]>> = {
  command: ["team_id", "channel_id", "user_id", "text", "trigger_id", "response_url"],
  block_actions: ["user.id", "trigger_id", "container."],
  view_submission: [
    "user.id",
    "view.id",
    "view.callback_id",
    "view.private_metadata",
    "view.state.values.",
  ],
  message_action: ["user.id", "channel.id", "trigger_id", "response_url", "message."],
  block_suggestion: ["value"],
};

/** Whether a body is of a kind that Slack sends: a JSON object, a form that is a command or a look at our certificate, or a form around an object. */
function hasSlackShape(contentType: string | undefined, text: string): boolean {
  if (contentType !== "application/x-www-form-urlencoded") return objectIn(text) !== undefined;
  const form = new URLSearchParams(text);
  if (form.has("ssl_check")) return true; // Slack looks now and then whether we are there.
  const payload = form.get("payload");
  const sent =
    payload === null ? { ...Object.fromEntries(form), type: "command" } : objectIn(payload);
  if (sent === undefined || !hasReadableFields(sent)) return false;
  return (needed[String(sent.type)] ?? []).every((path) => isThere(sent, path));
}

function isThere(sent: Sent, path: string): boolean {
  const [name = "", ...others] = path.split(".");
  const value = sent[name];
  if (others.length === 0) return typeof value === "string";
  return isObject(value) && (others[0] === "" || isThere(value, others.join(".")));
}

/** Whether the fields of the view that a body carries, if any, hold texts, an option or options. */
function hasReadableFields({ view }: Sent): boolean {
  const blocks = Object.values(asObject(asObject(asObject(view).state).values));
  return blocks.every((block) => isObject(block) && Object.values(block).every(isReadable));
}

function isReadable(field: unknown): boolean {
  if (!isObject(field)) return false;
  const { value, selected_time: time, selected_option: option, selected_options } = field;
  const options = selected_options ?? [];
  return (
    Array.isArray(options) &&
    [value, time].every((text) => typeof (text ?? "") === "string") &&
    [option ?? {}, ...options].every((one) => typeof (asObject(one).value ?? "") === "string")
  );
}

function objectIn(text: string): Sent | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined; // Not JSON.
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
