import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from "../../../node_modules/@slack/web-api/dist/errors.js";

export { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError };

/** As far as our own code names levels: this client logs nothing. */
export const LogLevel = { ERROR: "error" } as const;

/** Names an app in the user agent of the client that this one stands in for. */
export function addAppMetadata(): void {}

type Options = { readonly slackApiUrl?: string; readonly timeout?: number };
type Result = { readonly ok: boolean; readonly error: string };
type Call = (method: string, args?: object) => Promise<Result>;

/** Where nobody says otherwise: a front door has three seconds for its whole answer. */
const timeoutMs = 2500;

/**
 * The client of @slack/web-api as Lambdas use it, who leave pacing and second tries to their queue: one call, no
 * pages, no uploads. It answers and throws as the whole client does with `retries: 0` and `rejectRateLimitedCalls`.
 */
export class WebClient {
  readonly apiCall: Call;

  constructor(token?: string, { slackApiUrl = "https://slack.com/api/", timeout }: Options = {}) {
    this.apiCall = async (method, args = {}) => {
      const { token: ownToken = token, ...rest } = args as { token?: string };
      const response = await fetch(new URL(method, slackApiUrl.replace(/\/*$/, "/")), {
        method: "POST",
        headers: {
          ...(ownToken !== undefined && { authorization: `Bearer ${ownToken}` }),
        },
        body: formOf(rest),
        signal: AbortSignal.timeout(timeout || timeoutMs),
      }).catch((error: Error) => {
        throw new WebAPIRequestError(error);
      });
      if (response.status === 429) {
        throw new WebAPIRateLimitedError(Number(response.headers.get("retry-after") ?? 1));
      }
      if (!response.ok) {
        throw new WebAPIHTTPError(response.status, response.statusText, {}, await response.text());
      }
      const result = (await response.json()) as Result;
      if (!result.ok) throw new WebAPIPlatformError(result);
      return result;
    };
    // biome-ignore lint/correctness/noConstructorReturn: `client.views.open(…)` is any method of the API.
    return new Proxy(this, {
      get: (client, name: keyof WebClient) =>
        client[name] ?? methodsOf(client.apiCall, String(name)),
    });
  }
}

/** A form is what every method of Slack's takes; what is no text stands in it as JSON. */
function formOf(args: object): URLSearchParams {
  const entries = Object.entries(args).filter(([, value]) => value !== undefined && value !== null);
  return new URLSearchParams(
    entries.map(([name, value]): [string, string] => [
      name,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  );
}

/** Makes `family.method(args)` and `family.sub.method(args)` out of names as they are asked for. */
function methodsOf(call: Call, path: string): object {
  const method = (args?: object) => call(path, args);
  return new Proxy(method, {
    // Whoever awaits a client asks for its `then` first.
    get: (_, name) => (name === "then" ? undefined : methodsOf(call, `${path}.${String(name)}`)),
  });
}
