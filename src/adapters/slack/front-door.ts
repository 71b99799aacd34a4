import { App, AwsLambdaReceiver, LogLevel } from "@slack/bolt";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { Clock, Log } from "#app/ports.ts";
import { isObject } from "#shared/json-value.ts";
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

/** Whether a body is of a kind that Slack sends: a JSON object, a form, or a form around one. */
function hasSlackShape(contentType: string | undefined, text: string): boolean {
  if (contentType !== "application/x-www-form-urlencoded") return isJsonObject(text);
  const payload = new URLSearchParams(text).get("payload");
  return payload === null || isJsonObject(payload);
}

function isJsonObject(text: string): boolean {
  try {
    return isObject(JSON.parse(text));
  } catch {
    return false; // Not JSON.
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
