import type { AddressInfo, Socket } from "node:net";
import { createServer } from "node:net";
import { expect, it } from "vitest";
import { type Hop, requestOnce, resolveByDns } from "#adapters/http/request-once.ts";

/** Asks a server that answers with these bytes. */
async function hopTo(
  bytes: string,
  {
    isTrusted,
    after,
    signal = AbortSignal.timeout(600_000),
  }: { isTrusted: boolean; after?: (socket: Socket) => void; signal?: AbortSignal },
): Promise<Hop> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on("error", () => {});
    socket.once("data", () => socket.write(bytes, () => after?.(socket)));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const hop = await requestOnce(new URL(`http://127.0.0.1:${port}/`), {
    userAgent: "Newsbrief/0.1",
    acceptEncoding: "identity",
    cookies: "",
    bytesMax: 1000,
    signal,
    isTrusted,
    resolve: resolveByDns,
  });
  for (const socket of sockets) socket.destroy();
  server.close();
  return hop;
}

const head = (length: number) =>
  `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${length}\r\n\r\n`;

it("a peer that resets after it has begun to answer is not reached, and not taken for a place inside", async () => {
  const after = (socket: Socket) => socket.resetAndDestroy();
  expect(await hopTo(`${head(9)}<p>`, { isTrusted: false, after })).toMatchObject({
    kind: "unreachable",
    reason: "connection",
  });
});

it("nothing is read of what a place inside answers", async () => {
  expect(await hopTo(`${head(3)}<p>`, { isTrusted: false })).toEqual({
    kind: "blocked-address",
    detail: "address 127.0.0.1",
  });
});

it("what says that it is too large is not waited for", async () => {
  expect(await hopTo(`${head(1001)}<p>`, { isTrusted: true })).toEqual({ kind: "too-large" });
});

it("what is no HTTP is a bad answer", async () => {
  expect(await hopTo("SSH-2.0-OpenSSH_9.6\r\n", { isTrusted: true })).toMatchObject({
    kind: "unreachable",
    reason: "bad-answer",
  });
});

it("what changes to another protocol ends the request, which else would wait beyond its time", async () => {
  const change =
    "HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n";
  expect(await hopTo(change, { isTrusted: true })).toMatchObject({
    kind: "unreachable",
    reason: "connection",
  });
});

it("what has come of a body without a length when its time is over is not taken for all of it", async () => {
  const begun = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<p>The first half";
  const time = new AbortController();
  const after = () => setTimeout(() => time.abort(), 50);
  expect(await hopTo(begun, { isTrusted: true, after, signal: time.signal })).toEqual({
    kind: "timed-out",
  });
});
