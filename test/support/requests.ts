import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import type { APIGatewayProxyEventV2 } from "aws-lambda";

/** Requests as API Gateway's HTTP API hands them over, signed as the platforms sign. */

export const slackSecret = "8f742231b10e8888abcd99yyyzzz85a5";

const keys = generateKeyPairSync("ed25519");
export const discordPublicKey = keys.publicKey
  .export({ format: "der", type: "spki" })
  .subarray(-32)
  .toString("hex");

export type SigningOptions = {
  /** Epoch seconds. */
  readonly seconds: number;
  readonly contentType?: string;
  readonly base64?: boolean;
  readonly secret?: string;
};

export function slackRequest(body: string, options: SigningOptions): APIGatewayProxyEventV2 {
  const {
    seconds,
    contentType = "application/x-www-form-urlencoded",
    secret = slackSecret,
  } = options;
  const mac = createHmac("sha256", secret).update(`v0:${seconds}:${body}`).digest("hex");
  const headers = {
    "Content-Type": contentType,
    "X-Slack-Request-Timestamp": String(seconds),
    "X-Slack-Signature": `v0=${mac}`,
  };
  return gatewayEvent("/slack/events", body, headers, options.base64 ?? true);
}

export function discordRequest(body: unknown, options: SigningOptions): APIGatewayProxyEventV2 {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const signature = sign(null, Buffer.from(options.seconds + text), keys.privateKey).toString(
    "hex",
  );
  const headers = {
    "Content-Type": "application/json",
    "X-Signature-Timestamp": String(options.seconds),
    "X-Signature-Ed25519": signature,
  };
  return gatewayEvent("/discord/interactions", text, headers, options.base64 ?? false);
}

/** @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html */
export function gatewayEvent(
  path: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  base64: boolean,
): APIGatewayProxyEventV2 {
  return {
    version: "2.0",
    routeKey: `POST ${path}`,
    rawPath: path,
    rawQueryString: "",
    headers,
    requestContext: {
      accountId: "123456789012",
      apiId: "api",
      domainName: "api.execute-api.us-east-1.amazonaws.com",
      domainPrefix: "api",
      http: {
        method: "POST",
        path,
        protocol: "HTTP/1.1",
        sourceIp: "192.0.2.1",
        userAgent: "test",
      },
      requestId: "request",
      routeKey: `POST ${path}`,
      stage: "$default",
      time: "29/Jan/2022:09:00:00 +0000",
      timeEpoch: 1643446800000,
    },
    body: base64 ? Buffer.from(body).toString("base64") : body,
    isBase64Encoded: base64,
  };
}
