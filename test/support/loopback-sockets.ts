import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { type WebSocket, WebSocketServer } from "ws";

/** A server on loopback that answers HTTP calls and speaks over one WebSocket. */
export type SocketService = {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  /** HTTP calls so far, oldest first. */
  readonly calls: readonly { readonly path: string; readonly body: string }[];
  /** Resolves with the next message that the other side sends. */
  readonly heard: () => Promise<Readonly<Record<string, unknown>>>;
  /** Resolves with the next HTTP call. */
  readonly called: (path: RegExp) => Promise<string>;
  readonly say: (message: object) => void;
  /** Closes the WebSocket with a code of the service's. */
  readonly hangUp: (code: number) => void;
  readonly close: () => Promise<void>;
};

/**
 * @param answer what an HTTP call is answered with; told the server's own WebSocket address
 * @param greet what is said first to whoever connects
 */
export async function socketService(
  answer: (path: string, socketUrl: string) => object,
  greet: object,
): Promise<SocketService> {
  const calls: { path: string; body: string }[] = [];
  const messages = queue<Readonly<Record<string, unknown>>>();
  const arrivals = queue<{ path: string; body: string }>();
  let socket: WebSocket | undefined;

  const server = createServer((request: IncomingMessage, response) => {
    void text(request).then((body) => {
      const call = { path: request.url ?? "", body };
      calls.push(call);
      arrivals.put(call);
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(answer(call.path, `ws://127.0.0.1:${port()}/socket`)));
    });
  });
  const port = () => (server.address() as AddressInfo).port;
  const sockets = new WebSocketServer({ server });
  sockets.on("connection", (connected) => {
    socket = connected;
    connected.on("message", (data) => messages.put(JSON.parse(String(data))));
    connected.send(JSON.stringify(greet));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    origin: `http://127.0.0.1:${port()}`,
    calls,
    heard: messages.take,
    async called(path) {
      for (;;) {
        const call = await arrivals.take();
        if (path.test(call.path)) return call.body;
      }
    },
    say: (message) => socket?.send(JSON.stringify(message)),
    hangUp: (code) => socket?.close(code),
    close: () =>
      new Promise((resolve) => {
        for (const client of sockets.clients) client.terminate();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function queue<Item>() {
  const waiting: ((item: Item) => void)[] = [];
  const items: Item[] = [];
  return {
    put(item: Item): void {
      const taker = waiting.shift();
      if (taker === undefined) items.push(item);
      else taker(item);
    },
    take: (): Promise<Item> =>
      new Promise((resolve) => {
        const item = items.shift();
        if (item === undefined) waiting.push(resolve);
        else resolve(item);
      }),
  };
}
