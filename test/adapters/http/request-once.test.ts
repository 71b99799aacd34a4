import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { expect, it } from "vitest";
import { requestOnce, resolveByDns } from "#adapters/http/request-once.ts";

it("a peer that resets after it has begun to answer is not reached, and not taken for a place inside", async () => {
  const server = createServer((socket) => {
    socket.once("data", () => {
      const head = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 9\r\n\r\n<p>";
      socket.write(head, () => socket.resetAndDestroy());
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const hop = await requestOnce(new URL(`http://127.0.0.1:${port}/`), {
    userAgent: "Newsbrief/0.1",
    acceptEncoding: "identity",
    cookies: "",
    bytesMax: 1000,
    signal: AbortSignal.timeout(600_000),
    isTrusted: false,
    resolve: resolveByDns,
  });
  server.close();
  expect(hop).toMatchObject({ kind: "unreachable", reason: "connection" });
});
