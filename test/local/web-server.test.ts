import { describe, expect, it } from "vitest";
import { fetchFrom, json, startWebServer, type WebHandler } from "#local/web-server.ts";

const echo: WebHandler = async ({ method, path, query, headers, body }) =>
  json(201, {
    method,
    path,
    query: Object.fromEntries(query),
    kind: headers["content-type"],
    body: body.toString("hex"),
  });

type Way = (handler: WebHandler) => Promise<{
  readonly origin: string;
  readonly close: () => Promise<void>;
  readonly fetch?: typeof fetch;
}>;

/** The same promises, over a socket and without one. */
const ways: readonly (readonly [string, Way])[] = [
  ["over a socket", startWebServer],
  [
    "without a socket",
    async (handler) => ({
      origin: "http://127.0.0.1",
      fetch: fetchFrom(handler),
      close: async () => undefined,
    }),
  ],
];

describe.each(ways)("a stand-in's server %s", (_way, start) => {
  async function send(handler: WebHandler, path: string, init?: RequestInit): Promise<Response> {
    const server = await start(handler);
    const ask = server.fetch ?? fetch;
    try {
      return await ask(`${server.origin}${path}`, init);
    } finally {
      await server.close();
    }
  }

  it("hands over what came, byte by byte", async () => {
    const bytes = Buffer.from("naïve 😀\u0000", "utf8");
    const response = await send(echo, "/a/%40b?x=1&y=%C3%A9", {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body: new Uint8Array(bytes),
    });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      method: "POST",
      path: "/a/%40b",
      query: { x: "1", y: "é" },
      kind: "text/plain",
      body: bytes.toString("hex"),
    });
  });

  it("answers without a body", async () => {
    const response = await send(async () => ({ status: 204, headers: {}, body: "" }), "/");
    expect([response.status, await response.text()]).toEqual([204, ""]);
  });

  it("drops a connection", async () => {
    await expect(send(async () => ({ dropped: true }), "/")).rejects.toThrow();
  });
});

describe("a stand-in that fails itself", () => {
  it("is not mistaken for the service", async () => {
    const server = await startWebServer(() => Promise.reject(new Error("a bug")));
    const response = await fetch(server.origin);
    expect(response.status).toBe(599);
    expect(await response.text()).toContain("a bug");
    await server.close();
  });

  it("listens on this machine alone", async () => {
    const server = await startWebServer(echo);
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await server.close();
  });
});
