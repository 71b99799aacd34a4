import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { type WebSocket, WebSocketServer } from "ws";
import type { DiscordTwin } from "#local/discord/twin.ts";
import type { SlackTwin } from "#local/slack/twin.ts";
import type { Deliver, OutboundResponse } from "#local/web-server-gateway-event.ts";

/** What stands before a stand-in and brings to the bot over a socket what would come to its public address. */
export type SocketFront = {
  /** For `SLACK_API_URL` (with its slash) or `DISCORD_API_URL`. */
  readonly apiUrl: string;
  /** Resolves when a bot has opened its socket and is let in. */
  readonly connected: Promise<void>;
  readonly close: () => Promise<void>;
};

type Reply = { readonly status: number; readonly body: object | string };

type Call = {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
};

type Pending = Map<string, (answer: OutboundResponse) => void>;

/** Slack by Socket Mode. @see https://docs.slack.dev/apis/events-api/using-socket-mode */
export async function slackSocketFront(slack: SlackTwin, appToken: string): Promise<SocketFront> {
  const pending: Pending = new Map();
  const front = await socketFront(slack.origin, {
    own: ({ path, headers }, socketUrl) => {
      if (!path.endsWith("/apps.connections.open")) return undefined;
      const isKnown = headers.authorization === `Bearer ${appToken}`;
      return {
        status: 200,
        body: isKnown ? { ok: true, url: socketUrl } : { ok: false, error: "invalid_auth" },
      };
    },
    greet: { type: "hello", num_connections: 1, connection_info: { app_id: "A0NEWSBRIEF" } },
    hear: ({ envelope_id: id, payload }, front) => {
      front.let();
      answerTo(pending, String(id), payload === undefined ? "" : JSON.stringify(payload));
    },
  });
  // Slack's socket is open to everyone who was given its address.
  void front.opened.then(front.let);
  let count = 0;
  slack.setDeliver(async ({ headers, body }) => {
    const form = new URLSearchParams(body.toString());
    const inForm = form.get("payload");
    const isEvent = headers["content-type"]?.startsWith("application/json");
    const payload = isEvent
      ? body.toString()
      : (inForm ?? JSON.stringify(Object.fromEntries(form)));
    const type = isEvent ? "events_api" : inForm === null ? "slash_commands" : "interactive";
    count += 1;
    const id = `E${count}`;
    return waitFor(pending, id, () =>
      front.say({
        type,
        envelope_id: id,
        accepts_response_payload: !isEvent,
        payload: JSON.parse(payload),
      }),
    );
  });
  return { ...front, apiUrl: `${front.origin}/api/` };
}

/** Discord by its gateway, version 10. @see https://docs.discord.com/developers/events/gateway */
export async function discordGatewayFront(discord: DiscordTwin): Promise<SocketFront> {
  const pending: Pending = new Map();
  let sequence = 0;
  const dispatch = (t: string, d: object) => {
    sequence += 1;
    return { op: 0, s: sequence, t, d };
  };
  const front = await socketFront(discord.origin, {
    own: ({ path, headers, body }, socketUrl) => {
      if (path.endsWith("/gateway/bot")) {
        if (headers.authorization !== `Bot ${discord.app.botToken}`)
          return { status: 401, body: { message: "401: Unauthorized", code: 0 } };
        const session = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
        return { status: 200, body: { url: socketUrl, shards: 1, session_start_limit: session } };
      }
      const [, id] = /\/interactions\/(\d+)\/[^/]+\/callback$/.exec(path) ?? [];
      if (id === undefined) return undefined;
      // An interaction takes one answer.
      if (!pending.has(id))
        return { status: 400, body: { message: "Already answered", code: 40060 } };
      answerTo(pending, id, body);
      return { status: 204, body: "" };
    },
    greet: { op: 10, d: { heartbeat_interval: 45_000 } },
    hear: ({ op, d }, front) => {
      if (op === 1) front.say({ op: 11 });
      if (op !== 2) return;
      const { token, intents } = d as { readonly token: string; readonly intents: number };
      if (token !== discord.app.botToken) return front.hangUp(4004);
      // A bot that asks to read along is not ours.
      if (intents !== 0) return front.hangUp(4014);
      front.say(
        dispatch("READY", {
          v: 10,
          user: {
            id: discord.app.botId,
            username: "newsbrief",
            discriminator: "0",
            avatar: null,
            bot: true,
          },
          guilds: [],
          session_id: "s",
          resume_gateway_url: front.socketUrl,
          application: { id: discord.app.id, flags: 0 },
        }),
      );
      front.let();
    },
  });
  const deliver: Deliver = async ({ body }) => {
    const interaction: { readonly id: string } = JSON.parse(body.toString());
    return waitFor(pending, interaction.id, () =>
      front.say(dispatch("INTERACTION_CREATE", interaction)),
    );
  };
  discord.setDeliver(deliver);
  return { ...front, apiUrl: `${front.origin}/api` };
}

type Speaker = {
  readonly socketUrl: string;
  readonly say: (message: object) => void;
  readonly hangUp: (code: number) => void;
  /** Lets the bot in. */
  readonly let: () => void;
};

type Manners = {
  /** Answers a call itself; `undefined` leaves it to the stand-in. */
  readonly own: (call: Call, socketUrl: string) => Reply | undefined;
  readonly greet: object;
  readonly hear: (message: Readonly<Record<string, unknown>>, front: Speaker) => void;
};

async function socketFront(standIn: string, { own, greet, hear }: Manners) {
  let socket: WebSocket | undefined;
  const opened = gate();
  const connected = gate();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const speaker: Speaker = {
    socketUrl: `ws://127.0.0.1:${port}`,
    say: (message) => socket?.send(JSON.stringify(message)),
    hangUp: (code) => socket?.close(code),
    let: connected.resolve,
  };
  const sockets = new WebSocketServer({ server });
  sockets.on("connection", (bot) => {
    socket = bot;
    bot.on("message", (data) => hear(JSON.parse(String(data)), speaker));
    speaker.say(greet);
    opened.resolve();
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "GET", url = "/", headers } = request;
    const body = await buffer(request);
    const reply = own(
      { path: url.split("?")[0] ?? "", headers, body: String(body) },
      speaker.socketUrl,
    );
    if (reply !== undefined) {
      response.writeHead(reply.status, { "content-type": "application/json" });
      response.end(typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body));
      return;
    }
    const { host: _host, connection: _connection, "content-length": _length, ...rest } = headers;
    const passed = await fetch(`${standIn}${url}`, {
      method,
      headers: Object.entries(rest).flatMap(([name, value]): [string, string][] =>
        typeof value === "string" && name !== "transfer-encoding" ? [[name, value]] : [],
      ),
      ...(method !== "GET" && { body: new Uint8Array(body) }),
    });
    response.writeHead(passed.status, Object.fromEntries(passed.headers));
    response.end(await passed.text());
  }

  return {
    ...speaker,
    origin: `http://127.0.0.1:${port}`,
    opened: opened.promise,
    connected: connected.promise,
    close: () =>
      new Promise<void>((resolve) => {
        for (const client of sockets.clients) client.terminate();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function gate() {
  let resolve = () => {};
  const promise = new Promise<void>((open) => {
    resolve = open;
  });
  return { promise, resolve: () => resolve() };
}

function waitFor(pending: Pending, id: string, send: () => void): Promise<OutboundResponse> {
  return new Promise((resolve) => {
    pending.set(id, resolve);
    send();
  });
}

function answerTo(pending: Pending, id: string, body: string): void {
  const take = pending.get(id);
  pending.delete(id);
  take?.({ status: 200, headers: { "content-type": "application/json" }, body });
}
