import type { IncomingMessage, ServerResponse } from "node:http";
import { serveOnLoopback } from "./listen-on-loopback.ts";

/** A request as it came, body untouched; header names are lower case. */
export type WebRequest = {
  readonly method: string;
  /** Without the query, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** What goes back; `dropped` closes the connection without a word. */
export type WebResponse =
  | {
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | { readonly dropped: true };

export type WebHandler = (request: WebRequest) => Promise<WebResponse>;

export type WebServer = {
  /** `http://127.0.0.1:<port>`, no slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
};

/** Largest request body read, in bytes: Discord's limit of 25 MiB is the larger of the two. */
const bodyBytesMax = 26_214_400;

/** Listens on a free port of 127.0.0.1. */
export async function startWebServer(handler: WebHandler): Promise<WebServer> {
  const { server, origin } = await serveOnLoopback((incoming, outgoing) => {
    void serve(handler, incoming, outgoing);
  });
  return {
    origin,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function serve(
  handler: WebHandler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    const response = await handler(await readRequest(incoming));
    if ("dropped" in response) {
      incoming.socket.destroy();
      return;
    }
    outgoing.writeHead(response.status, response.headers);
    outgoing.end(response.body);
  } catch (error) {
    // A bug of the stand-in must not look like an answer of the service it stands for.
    outgoing.writeHead(599, { "content-type": "text/plain" });
    outgoing.end(`The stand-in failed: ${error instanceof Error ? error.stack : String(error)}`);
  }
}

async function readRequest(incoming: IncomingMessage): Promise<WebRequest> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= bodyBytesMax) chunks.push(chunk);
  }
  const { pathname, searchParams } = new URL(incoming.url ?? "/", "http://127.0.0.1");
  return {
    method: incoming.method ?? "GET",
    path: pathname,
    query: searchParams,
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, String(value ?? "")]),
    ),
    body: Buffer.concat(chunks),
  };
}

/** A JSON answer. */
export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): WebResponse {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(value),
  };
}

/**
 * The same stand-in without a socket, as a `fetch` that clients can be given: for load runs, where
 * the loopback would cost more than the work.
 */
export function fetchFrom(handler: WebHandler): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const response = await handler({
      method: request.method,
      path: url.pathname,
      query: url.searchParams,
      headers: Object.fromEntries(request.headers),
      body: Buffer.from(await request.arrayBuffer()),
    });
    if ("dropped" in response) throw new TypeError("fetch failed: the connection was dropped");
    const bodyless = response.status === 204 || response.status === 304;
    return new Response(bodyless ? null : response.body, {
      status: response.status,
      headers: response.headers,
    });
  };
}
