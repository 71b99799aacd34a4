import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";

/** A request on its way from the service to the bot: raw bytes, signed. */
export type OutboundRequest = {
  readonly method: "POST" | "GET";
  /** Path below the bot's public address, with a slash in front. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** The bot's answer. */
export type OutboundResponse = {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Carries a request to the bot and its answer back; rejects when no connection comes about. */
export type Deliver = (request: OutboundRequest) => Promise<OutboundResponse>;

type EventOptions = {
  /** Gateways hand over some bodies in base64; a bot must cope with both. */
  readonly base64?: boolean;
  /** Milliseconds since 1970. */
  readonly now?: number;
  readonly routeKey?: string;
};

/**
 * The event that API Gateway's HTTP API (payload format 2.0) makes of a request.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function toApiGatewayEvent(
  request: OutboundRequest,
  { base64 = false, now = 0, routeKey = "$default" }: EventOptions = {},
): APIGatewayProxyEventV2 {
  const headers = {
    ...Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    "content-length": String(request.body.length),
    host: "bot.example.com",
    "x-forwarded-proto": "https",
  };
  const at = new Date(now);
  return {
    version: "2.0",
    routeKey,
    rawPath: request.path,
    rawQueryString: "",
    headers,
    requestContext: {
      accountId: "123456789012",
      apiId: "local",
      domainName: "bot.example.com",
      domainPrefix: "bot",
      http: {
        method: request.method,
        path: request.path,
        protocol: "HTTP/1.1",
        sourceIp: "127.0.0.1",
        userAgent: headers["user-agent" as keyof typeof headers] ?? "",
      },
      requestId: "local",
      routeKey,
      stage: "$default",
      time: at.toUTCString(),
      timeEpoch: at.getTime(),
    },
    body: request.body.toString(base64 ? "base64" : "utf8"),
    isBase64Encoded: base64,
  };
}

/** What API Gateway makes of a handler's result: a bare string or object is a JSON answer of 200. */
export function fromGatewayResult(
  result: APIGatewayProxyStructuredResultV2 | string | undefined,
): OutboundResponse {
  if (typeof result === "string" || result === undefined)
    return { status: 200, headers: {}, body: result ?? "" };
  if (result.statusCode === undefined)
    return {
      status: 200,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(result),
    };
  return {
    status: result.statusCode,
    headers: Object.fromEntries(
      Object.entries(result.headers ?? {}).map(([name, value]) => [
        name.toLowerCase(),
        String(value),
      ]),
    ),
    body: result.isBase64Encoded
      ? Buffer.from(result.body ?? "", "base64").toString("utf8")
      : (result.body ?? ""),
  };
}
