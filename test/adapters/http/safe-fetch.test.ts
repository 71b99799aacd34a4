import http from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ResolvedAddress } from "#adapters/http/request-once.ts";
import { safeFetch } from "#adapters/http/safe-fetch.ts";

const userAgent = "Newsbrief/1.0 (+https://newsbrief.example/bot)";
const html = "<p>Hello</p>";
const bytesMax = 100_000;

type Route = (request: http.IncomingMessage, response: http.ServerResponse) => void;

let origin = "";
let trap = "";
let trapHits = 0;
const routes = new Map<string, Route>();
const server = http.createServer((request, response) => {
  const route = routes.get(request.url ?? "");
  if (route === undefined) response.writeHead(404, { "content-type": "text/html" }).end("gone");
  else route(request, response);
});
const trapServer = http.createServer((_request, response) => {
  trapHits += 1;
  response.end("secret");
});

beforeAll(async () => {
  for (const each of [server, trapServer])
    await new Promise<void>((done) => each.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  trap = `http://127.0.0.1:${(trapServer.address() as AddressInfo).port}`;
});
afterAll(() => {
  for (const each of [server, trapServer]) {
    each.closeAllConnections();
    each.close();
  }
});
beforeEach(() => {
  routes.clear();
  trapHits = 0;
});

function fetcher(options: Partial<Parameters<typeof safeFetch>[0]> = {}) {
  return safeFetch({ userAgent, allowOrigins: [origin], bytesMax, timeoutMs: 600_000, ...options });
}

function serve(
  path: string,
  body: string | Uint8Array,
  headers: http.OutgoingHttpHeaders = {},
  status = 200,
): void {
  routes.set(path, (_request, response) => {
    response.writeHead(status, { "content-type": "text/html", ...headers }).end(body);
  });
}

describe("fetching a page", () => {
  it("gives bytes, final address, status and headers", async () => {
    serve("/a", html, { etag: '"1"' });
    const outcome = await fetcher()(`${origin}/a#x`);
    expect(outcome).toMatchObject({
      kind: "fetched",
      page: { url: `${origin}/a`, status: 200, headers: { etag: '"1"' } },
    });
    expect(outcome.kind === "fetched" && Buffer.from(outcome.page.bytes).toString()).toBe(html);
  });

  it("says who we are, and asks with the validators it was given", async () => {
    let seen: http.IncomingHttpHeaders = {};
    routes.set("/a", (request, response) => {
      seen = request.headers;
      response.writeHead(304).end();
    });
    const outcome = await fetcher()(`${origin}/a`, {
      etag: '"1"',
      lastModified: "Mon, 23 Nov 2026 10:00:00 GMT",
    });
    expect(outcome).toEqual({ kind: "unchanged", url: `${origin}/a` });
    expect(seen).toMatchObject({
      "user-agent": userAgent,
      "if-none-match": '"1"',
      "if-modified-since": "Mon, 23 Nov 2026 10:00:00 GMT",
    });
  });

  it.each([
    ["gzip", gzipSync(html), "gzip"],
    ["brotli", brotliCompressSync(html), "br"],
    ["deflate", deflateSync(html), "deflate"],
    ["deflate without its header", deflateRawSync(html), "deflate"],
    ["one coding in another", brotliCompressSync(gzipSync(html)), "gzip, br"],
    ["gzip in gzip, of which one is declared", gzipSync(gzipSync(html)), "gzip"],
    ["gzip that nobody declares", gzipSync(html), ""],
    ["plain text that claims to be gzip", Buffer.from(html), "gzip"],
  ])("undoes %s", async (_case, body, coding) => {
    serve("/a", body, { "content-encoding": coding });
    const outcome = await fetcher()(`${origin}/a`);
    expect(outcome.kind === "fetched" && Buffer.from(outcome.page.bytes).toString()).toBe(html);
  });

  it("asks again without coding when the coding is broken", async () => {
    routes.set("/a", (request, response) => {
      const plain = request.headers["accept-encoding"] === "identity";
      response
        .writeHead(200, {
          "content-type": "text/html",
          ...(!plain && { "content-encoding": "br" }),
        })
        .end(html);
    });
    expect((await fetcher()(`${origin}/a`)).kind).toBe("fetched");
  });

  it("gives up on a coding that stays broken", async () => {
    serve("/a", html, { "content-encoding": "br" });
    expect(await fetcher()(`${origin}/a`)).toMatchObject({
      kind: "unreachable",
      reason: "bad-answer",
    });
  });

  it.each([
    ["a plain body", Buffer.alloc(bytesMax + 1, 32), {}],
    ["a gzip bomb", gzipSync(Buffer.alloc(50_000_000)), { "content-encoding": "gzip" }],
    ["a brotli bomb", brotliCompressSync(Buffer.alloc(50_000_000)), { "content-encoding": "br" }],
    [
      "a bomb in a bomb",
      gzipSync(gzipSync(Buffer.alloc(50_000_000))),
      { "content-encoding": "gzip, gzip" },
    ],
  ])("stops at the limit: %s", async (_case, body, headers) => {
    serve("/a", body, headers);
    expect(await fetcher()(`${origin}/a`)).toEqual({ kind: "too-large", bytesMax });
  });

  it("takes a body of exactly the limit", async () => {
    serve("/a", Buffer.alloc(bytesMax, 32));
    expect((await fetcher()(`${origin}/a`)).kind).toBe("fetched");
  });

  it.each([
    ["an answer that never comes", () => {}],
    [
      "a body that drips",
      (response: http.ServerResponse) => {
        response.writeHead(200, { "content-type": "text/html" });
        const drip = setInterval(() => response.write("."), 20);
        response.on("close", () => clearInterval(drip));
      },
    ],
  ])("does not wait for %s", async (_case, answer) => {
    routes.set("/a", (_request, response) => answer(response));
    expect(await fetcher({ timeoutMs: 200 })(`${origin}/a`)).toEqual({
      kind: "timed-out",
      timeoutMs: 200,
    });
  });

  it.each([
    [403, {}, undefined],
    [404, {}, undefined],
    [429, { "retry-after": "120" }, 120_000],
    [
      503,
      { date: "Mon, 23 Nov 2026 10:00:00 GMT", "retry-after": "Mon, 23 Nov 2026 10:05:00 GMT" },
      300_000,
    ],
  ])(
    "reports status %i with the server's wish, and keeps its page",
    async (status, headers, retryAfterMs) => {
      serve("/a", "<title>Just a moment...</title>", headers, status);
      const outcome = await fetcher()(`${origin}/a`);
      expect(outcome).toMatchObject({ kind: "refused", status, page: { status } });
      expect(outcome.kind === "refused" && outcome.retryAfterMs).toBe(retryAfterMs);
    },
  );

  it.each([
    ["image/png", "…", "not-a-page"],
    ["video/mp4", "…", "not-a-page"],
    ["application/zip", "PK", "not-a-page"],
    ["application/octet-stream", "\0\u0001", "not-a-page"],
    ["application/octet-stream", "<!doctype html>", "fetched"],
    ["application/xhtml+xml", html, "fetched"],
    ["application/rss+xml", "<rss/>", "fetched"],
    ["application/pdf", "%PDF-1.4", "fetched"],
    ["text/plain; charset=utf-8", "Hello", "fetched"],
    ["application/octet-stream", "# For robots\nUser-agent: *\nDisallow: /", "fetched"],
    ["text/robots", "User-agent: *\nDisallow: /", "fetched"],
    ["text/rss", "<rss/>", "fetched"],
    ["application/rss; charset=utf-8", "<rss/>", "fetched"],
    ["xml", "<rss/>", "fetched"],
    ["text/css", "<rss/>", "not-a-page"],
    ["text/x-anything", "Hello", "not-a-page"],
    ["text/x-opml; charset=utf-8", "<opml/>", "fetched"],
  ])("judges %s holding %j: %s", async (type, body, kind) => {
    serve("/a", body, { "content-type": type });
    expect((await fetcher()(`${origin}/a`)).kind).toBe(kind);
  });

  it.each([
    ["<rss/>", "fetched"],
    ["\0\u0001", "not-a-page"],
  ])("looks at what comes without a type: %j", async (body, kind) => {
    routes.set("/a", (_request, response) => void response.writeHead(200).end(body));
    expect((await fetcher()(`${origin}/a`)).kind).toBe(kind);
  });

  it.each([
    ["image/png; x=y", "image/png"],
    [`image/${"x".repeat(9000)}`, `image/${"x".repeat(80)}`],
    ["image\u009b31m", "unknown type"],
  ])("tells no more of a file's type than a type: %j", async (type, told) => {
    serve("/a", "…", { "content-type": type });
    expect(await fetcher()(`${origin}/a`)).toEqual({ kind: "not-a-page", contentType: told });
  });

  it("reports a closed port as unreachable", async () => {
    // One that was open a moment ago may be another test's by now; this one the system gives to nobody.
    const gone = "http://127.0.0.1:9";
    expect(await fetcher({ allowOrigins: [gone] })(gone)).toMatchObject({
      kind: "unreachable",
      reason: "connection",
    });
  });

  it.each([
    ["has no address", "ENOTFOUND", "dns"],
    ["nobody could be asked about", "EAI_AGAIN", "connection"],
  ])("reports a name that %s as unreachable", async (_case, code, reason) => {
    const resolve = () => Promise.reject(Object.assign(new Error("none"), { code }));
    const outcome = await fetcher({ resolve })("https://nowhere.example.org/");
    expect(outcome).toMatchObject({ kind: "unreachable", reason });
  });
});

describe("following redirects", () => {
  function redirect(
    path: string,
    target: string,
    status = 302,
    headers: http.OutgoingHttpHeaders = {},
  ): void {
    routes.set(path, (_request, response) => {
      response.writeHead(status, { location: target, ...headers }).end();
    });
  }

  it.each([301, 302, 303, 307, 308])(
    "ends at the page, relative targets included: %i",
    async (status) => {
      redirect("/a", "/b", status);
      redirect("/b", `${origin}/c`);
      serve("/c", html);
      expect(await fetcher()(`${origin}/a`)).toMatchObject({
        kind: "fetched",
        page: { url: `${origin}/c` },
      });
    },
  );

  it.each([
    [301, 308, true],
    [301, 302, false],
  ])(
    "remembers a move only when it is permanent all the way: %i, %i",
    async (first, second, moved) => {
      redirect("/a", "/b", first);
      redirect("/b", "/c", second);
      serve("/c", html, { etag: '"1"' });
      const way: boolean[] = [];
      const noteWay = async (_url: string, isPermanent: boolean) => way.push(isPermanent) > 0;
      const outcome = await fetcher()(`${origin}/a`, undefined, noteWay);
      expect(outcome.kind === "fetched" && outcome.page.movedTo === `${origin}/c`).toBe(moved);
      expect(way).toEqual([true, moved]);
      routes.set("/c", (_request, response) => void response.writeHead(304).end());
      const again = await fetcher()(`${origin}/a`, { etag: '"1"' });
      expect(again.kind === "unchanged" && again.movedTo === `${origin}/c`).toBe(moved);
    },
  );

  it("asks before each address whether it may go there, and nothing where it may not", async () => {
    const [asked, reached]: [string[], string[]] = [[], []];
    redirect("/a", "/b?utm_source=x");
    redirect("/b?utm_source=x", "/c");
    routes.set("/c", (request, response) => {
      reached.push(String(request.url));
      response.writeHead(200, { "content-type": "text/html" }).end(html);
    });
    const upTo = (last: string) => async (url: string) => {
      asked.push(url.slice(origin.length));
      return url !== `${origin}${last}`;
    };
    const kept = await fetcher()(`${origin}/a`, undefined, upTo("/c"));
    expect([kept.kind, asked, reached]).toEqual(["blocked-address", ["/b", "/c"], []]);
    expect((await fetcher()(`${origin}/a`, undefined, upTo("/d"))).kind).toBe("fetched");
  });

  it("gives up on a loop", async () => {
    redirect("/a", "/b");
    redirect("/b", "/a");
    expect((await fetcher()(`${origin}/a`)).kind).toBe("redirected-too-often");
  });

  it("brings back a cookie to the host that set it on the way", async () => {
    routes.set("/a", (request, response) => {
      if (request.headers.cookie === "seen=1")
        response.writeHead(200, { "content-type": "text/html" }).end(html);
      else
        response.writeHead(302, { location: "/a", "set-cookie": "seen=1; Path=/; HttpOnly" }).end();
    });
    expect((await fetcher()(`${origin}/a`)).kind).toBe("fetched");
  });

  it.each([
    "http://169.254.169.254/latest/meta-data/",
    "http://[::1]/",
    "file:///etc/passwd",
    "http://user@example.org/",
  ])("never to %s", async (target) => {
    redirect("/a", target);
    expect((await fetcher()(`${origin}/a`)).kind).toBe("blocked-address");
  });

  it("never to another port of this machine", async () => {
    redirect("/a", trap);
    expect((await fetcher()(`${origin}/a`)).kind).toBe("blocked-address");
    expect(trapHits).toBe(0);
  });
});

describe("names that lead inside", () => {
  const at = (...addresses: string[]): readonly ResolvedAddress[] =>
    addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));

  it.each([
    ["loopback", at("127.0.0.1")],
    ["metadata", at("169.254.169.254")],
    ["one private address among public ones", at("93.184.216.34", "10.0.0.7")],
    ["IPv4 mapped into IPv6", at("::ffff:127.0.0.1")],
    ["no address at all", at()],
  ])("are not followed: %s", async (_case, addresses) => {
    const fetch = fetcher({ resolve: () => Promise.resolve(addresses) });
    expect((await fetch("http://news.example.org/")).kind).toBe("blocked-address");
  });

  it("are asked once a connection, so that a second answer cannot replace the one we judged", async () => {
    let asked = 0;
    const resolve = () => {
      asked += 1;
      return Promise.resolve(asked === 1 ? at("169.254.169.254") : at("93.184.216.34"));
    };
    expect((await fetcher({ resolve })("http://rebinding.example.org/")).kind).toBe(
      "blocked-address",
    );
    expect(asked).toBe(1);
  });
});
