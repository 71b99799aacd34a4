import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export type LoopbackServer = {
  readonly server: Server;
  /** `http://127.0.0.1:<port>`, no slash at the end. */
  readonly origin: string;
};

/**
 * Serves on 127.0.0.1, and to this machine's own programs alone.
 *
 * @param port 0 for any free one
 * @throws {Error} when the port is in use
 */
export async function serveOnLoopback(serve: RequestListener, port = 0): Promise<LoopbackServer> {
  let origin = "";
  const server = createServer((request, response) => {
    if (isOwnHost(request.headers.host, origin)) return serve(request, response);
    response.writeHead(403).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { server, origin };
}

/** Whether a request names us by our own address: a page of the web whose name leads here has another. */
export function isOwnHost(host: string | undefined, origin: string): boolean {
  const { port } = new URL(origin);
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}
