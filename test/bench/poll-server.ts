import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { addressOf, answerOf, minuteMs, siteOf, start } from "./poll-sites.ts";

/** What the bench tells its server: the simulated time, or that it wants the counts so far. */
export type ToServer = { readonly now: number } | { readonly count: true };

/** What a server has seen since it was last asked. */
export type ServerCounts = {
  readonly requests: number;
  readonly unchanged: number;
  /** On the wire, both ways, without the packets' own heads. */
  readonly bytes: number;
  /** Most requests to one host in one simulated minute. */
  readonly hostMinuteMax: number;
};

export type FromServer =
  | { readonly port: number }
  | { readonly now: number }
  | { readonly counts: ServerCounts };

/** Runs as a process of its own, so that what it takes of the processor is not taken for the reader's. */
async function serve(feedCount: number): Promise<void> {
  let now = start;
  let requests = 0;
  let unchanged = 0;
  let closedBytes = 0;
  let hostMinuteMax = 0;
  const open = new Set<Socket>();
  const perHost = new Map<string, number>();

  const say = (message: FromServer) => void process.send?.(message);
  const first = await listen(addressOf(0), 0);
  const { port } = first.address() as AddressInfo;
  const addresses = new Set(Array.from({ length: feedCount }, (_, index) => addressOf(index)));
  addresses.delete(addressOf(0));
  for (const address of addresses) await listen(address, port);
  say({ port });

  process.on("message", (message: ToServer) => {
    if ("now" in message) {
      if (Math.floor(message.now / minuteMs) !== Math.floor(now / minuteMs)) perHost.clear();
      now = message.now;
      return say({ now });
    }
    const openBytes = [...open].reduce((sum, one) => sum + one.bytesRead + one.bytesWritten, 0);
    say({ counts: { requests, unchanged, bytes: closedBytes + openBytes, hostMinuteMax } });
    [requests, unchanged, closedBytes, hostMinuteMax] = [0, 0, -openBytes, 0];
  });

  async function listen(address: string, at: number) {
    const server = createServer(answer);
    server.on("connection", (socket) => {
      open.add(socket);
      socket.on("close", () => {
        open.delete(socket);
        closedBytes += socket.bytesRead + socket.bytesWritten;
      });
    });
    await new Promise<void>((resolve) => server.listen(at, address, resolve));
    return server;
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { url = "", headers } = request;
    requests += 1;
    const host = headers.host ?? "";
    const ofMinute = (perHost.get(host) ?? 0) + 1;
    perHost.set(host, ofMinute);
    hostMinuteMax = Math.max(hostMinuteMax, ofMinute);
    const site = siteOf(Number(/\/(\d+)\.xml$/.exec(url)?.[1] ?? 0));
    const { status, headers: own, body } = answerOf(site, url, now, port);
    const isSame =
      status === 200 &&
      ((own.etag !== undefined && own.etag === headers["if-none-match"]) ||
        (own["last-modified"] !== undefined &&
          own["last-modified"] === headers["if-modified-since"]));
    if (isSame) {
      unchanged += 1;
      response.writeHead(304, own);
      response.end();
      return;
    }
    const isPacked = body.length > 500 && /gzip/.test(String(headers["accept-encoding"]));
    const bytes = isPacked ? gzipSync(body) : Buffer.from(body);
    response.writeHead(status, {
      ...own,
      "content-length": bytes.length,
      ...(isPacked && { "content-encoding": "gzip" }),
    });
    response.end(bytes);
  }
}

await serve(Number(process.argv[2]));
