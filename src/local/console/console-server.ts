import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { isObject } from "#shared/json-value.ts";
import { serveOnLoopback } from "../listen-on-loopback.ts";
import { sampleFeed, samplePage, samplePath, samplePaths, sampleSite } from "./sample-article.ts";
import { publishedStories, storyPage } from "./sample-stories.ts";

/** What a person can do in one pane. */
export interface ConsolePane {
  /** What is shown now, for the page to draw. */
  state(): object;
  /** @throws {ConsoleProblem} with a sentence when the text is no command */
  type(text: string): Promise<void>;
  /** @throws {ConsoleProblem} with a sentence when there is no such button any more */
  press(press: Sent): Promise<void>;
  /** Submits the form that is open. @throws {ConsoleProblem} when something that it needs is missing */
  submit(entered: Sent): Promise<void>;
  /** Closes the form that is open, or goes back from the App Home. */
  close(): Promise<void>;
  /** What the bot proposes for what is being typed. */
  suggest(typing: Sent): Promise<readonly object[]>;
  /** Opens the App Home, where the platform has one. */
  home(): Promise<void>;
}

/** What the page sends: JSON, of which nothing is taken for granted. */
export type Sent = Readonly<Record<string, unknown>>;

/** Something that a person did wrong in the console, in a sentence for them. */
export class ConsoleProblem extends Error {
  override readonly name = "ConsoleProblem";
}

/**
 * Does what a person can only do where what they see still stands, as somebody who presses twice finds it changed.
 *
 * @throws {ConsoleProblem} when it does not stand there any more
 */
export async function asPressed<Outcome>(press: () => Promise<Outcome>): Promise<Outcome> {
  return await press().catch((error: unknown) => {
    throw new ConsoleProblem("That is not there any more: its message has changed.", {
      cause: error,
    });
  });
}

export type ConsoleOptions = {
  /** 0 for any free port. */
  readonly port: number;
  /** Where `index.html`, `console.css` and `console.js` are. */
  readonly pageFolder: URL;
  readonly panes: Readonly<Record<"slack" | "discord", ConsolePane>>;
  /** The bot's own clock, in milliseconds since 1970: the sample site publishes by it. */
  readonly now: () => number;
  /** Until then whatever is asked waits; the bot needs its address before it is there itself. */
  readonly ready?: Promise<void>;
};

export type ConsoleServer = {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
};

/** How often the page is told whether something changed, in milliseconds. */
const changeCheckMs = 200;

const assets: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  "/": { file: "index.html", type: "text/html; charset=utf-8" },
  "/console.css": { file: "console.css", type: "text/css; charset=utf-8" },
  "/console.js": { file: "console.js", type: "text/javascript; charset=utf-8" },
};

/** The page may load nothing but what we serve. */
const pageHeaders = {
  "content-security-policy":
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
};

/** Serves the console page on 127.0.0.1. */
export async function startConsole({
  port,
  pageFolder,
  panes,
  now,
  ready,
}: ConsoleOptions): Promise<ConsoleServer> {
  const began = new Date(now());
  let origin = "";
  const watching = new Set<ServerResponse>();
  let last = "";
  const watch = setInterval(() => {
    const shown = JSON.stringify(state());
    if (shown === last) return;
    last = shown;
    for (const page of watching) page.write("data: changed\n\n");
  }, changeCheckMs);

  const served = await serveOnLoopback((request, response) => {
    serve(request, response).catch((error: unknown) => {
      const isTheirs = error instanceof ConsoleProblem;
      const message = isTheirs ? error.message : "The console failed. Its window says why.";
      if (!isTheirs)
        process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
      if (response.headersSent) response.end();
      else
        send(
          response,
          isTheirs ? 400 : 500,
          "application/json",
          JSON.stringify({ error: message }),
        );
    });
  }, port);
  const { server } = served;
  origin = served.origin;

  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        clearInterval(watch);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  function state(): object {
    return {
      sampleLink: `${origin}${samplePath}`,
      slack: panes.slack.state(),
      discord: panes.discord.state(),
    };
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await ready;
    const { pathname } = new URL(request.url ?? "/", origin);
    const action = /^\/api\/(slack|discord)\/(type|press|submit|close|suggest|home)$/.exec(
      pathname,
    );
    if (action !== null && request.method === "POST") {
      if (!/^application\/json\b/.test(request.headers["content-type"] ?? ""))
        return send(response, 415, "text/plain", "Send it as application/json.");
      const sent = readSent(await text(request));
      const pane = panes[action[1] as "slack" | "discord"];
      const answer = await act(pane, action[2] as keyof ConsolePane, sent);
      return send(response, 200, "application/json", JSON.stringify(answer ?? {}));
    }
    if (pathname === "/api/state")
      return send(response, 200, "application/json", JSON.stringify(state()));
    if (pathname === "/api/changes") return keepTold(request, response);
    if (pathname === samplePath)
      return send(response, 200, "text/html; charset=utf-8", samplePage());
    const stories = publishedStories(began, new Date(now()));
    if (pathname === samplePaths.site)
      return send(response, 200, "text/html; charset=utf-8", sampleSite(stories));
    const story = stories.find(({ slug }) => pathname === `${samplePaths.site}${slug}`);
    if (story !== undefined)
      return send(response, 200, "text/html; charset=utf-8", storyPage(story, began));
    if (pathname === samplePaths.feed)
      return send(
        response,
        200,
        "application/rss+xml; charset=utf-8",
        sampleFeed(origin, stories, began),
      );
    const asset = assets[pathname];
    if (asset === undefined) return send(response, 404, "text/plain", "There is nothing here.");
    send(response, 200, asset.type, await readFile(new URL(asset.file, pageFolder)));
  }

  function keepTold(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write("data: hello\n\n");
    watching.add(response);
    request.on("close", () => watching.delete(response));
  }
}

/** @throws {ConsoleProblem} when it is no JSON object */
function readSent(body: string): Sent {
  try {
    const sent: unknown = JSON.parse(body);
    if (isObject(sent)) return sent;
  } catch {}
  throw new ConsoleProblem("That is no JSON object.");
}

/** Does in a pane what the page asks for. */
async function act(pane: ConsolePane, action: keyof ConsolePane, sent: Sent): Promise<unknown> {
  switch (action) {
    case "type":
      return pane.type(String(sent.text ?? ""));
    case "press":
      return pane.press(sent);
    case "submit":
      return pane.submit(sent);
    case "close":
      return pane.close();
    case "suggest":
      return pane.suggest(sent);
    default:
      return pane.home();
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store", ...pageHeaders });
  response.end(body);
}
