import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { Log } from "#app/ports.ts";
import type { Platform } from "#model/channel.ts";

/** Answers requests that come over the web. */
export type WebHandler = (
  event: APIGatewayProxyEventV2,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** A request as a front door needs it: header names in lower case, the body as the bytes sent. */
export type HttpRequest = {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
};

/** Largest request we look at, in bytes; real ones stay under 100 KB. */
const bodyBytesMax = 1_000_000;

/**
 * Decodes an HTTP API event. Anyone can reach a front door, so nothing in it is trusted.
 *
 * @returns `undefined` when the body is larger than any request of Slack or Discord
 */
export function httpRequest(event: APIGatewayProxyEventV2): HttpRequest | undefined {
  const headers = Object.fromEntries(
    Object.entries(event.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const body = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
  return body.length > bodyBytesMax ? undefined : { headers, body };
}

export function jsonResponse(value: unknown): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: 200,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify(value),
  };
}

export function emptyResponse(statusCode: number): APIGatewayProxyStructuredResultV2 {
  return { statusCode, body: "" };
}

/**
 * Answers requests whose signature is not the platform's. The log tells of the first alone: a wrong secret shows, and
 * strangers cannot fill the log. Discord itself sends some, to see whether we look.
 */
export function unsignedAnswer(log: Log, platform: Platform) {
  let isTold = false;
  return (): APIGatewayProxyStructuredResultV2 => {
    if (!isTold)
      log.warn("a request does not bear the signature that our secret makes", { platform });
    isTold = true;
    return emptyResponse(401);
  };
}
