import { describe, expect, it } from "vitest";
import {
  fromGatewayResult,
  type OutboundRequest,
  toApiGatewayEvent,
} from "#local/web-server-gateway-event.ts";

const request: OutboundRequest = {
  method: "POST",
  path: "/slack/events",
  headers: { "Content-Type": "text/plain", "X-Slack-Signature": "v0=1" },
  body: Buffer.from("naïve 😀"),
};

describe("what API Gateway makes of a request", () => {
  it.each([true, false])("keeps its bytes (base64: %s) and lowers its headers", (base64) => {
    const event = toApiGatewayEvent(request, {
      base64,
      now: 1_000,
      routeKey: "POST /slack/events",
    });
    expect(event.isBase64Encoded).toBe(base64);
    const bytes = Buffer.from(event.body ?? "", base64 ? "base64" : "utf8");
    expect(bytes.equals(request.body)).toBe(true);
    expect(event).toMatchObject({
      version: "2.0",
      rawPath: "/slack/events",
      routeKey: "POST /slack/events",
      headers: {
        "content-type": "text/plain",
        "x-slack-signature": "v0=1",
        "content-length": String(request.body.length),
      },
      requestContext: { http: { method: "POST", path: "/slack/events" }, timeEpoch: 1_000 },
    });
  });
});

describe("what API Gateway makes of a result", () => {
  it.each([
    ["nothing", undefined, { status: 200, headers: {}, body: "" }],
    ["a text", "hi", { status: 200, headers: {}, body: "hi" }],
    [
      "a whole answer",
      { statusCode: 401, headers: { "X-A": 1 }, body: "no" },
      { status: 401, headers: { "x-a": "1" }, body: "no" },
    ],
    [
      "an answer in base64",
      { statusCode: 200, body: "aMOp", isBase64Encoded: true },
      { status: 200, headers: {}, body: "hé" },
    ],
    ["an answer without a body", { statusCode: 204 }, { status: 204, headers: {}, body: "" }],
  ])("%s", (_case, result, response) => {
    expect(fromGatewayResult(result)).toEqual(response);
  });
});
