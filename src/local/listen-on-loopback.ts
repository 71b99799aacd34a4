import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
} from "node:http";
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
    if (isOwnRequest(request.headers, origin)) return serve(request, response);
    response.writeHead(403).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { server, origin };
}

/**
 * Whether a request names us by our own address, which a page of the web whose name leads here does not, and comes from no page
 * but our own: a browser sends forms of other pages here without asking, and says from where.
 */
export function isOwnRequest({ host, origin: from }: IncomingHttpHeaders, origin: string): boolean {
  const { port } = new URL(origin);
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  return (
    own.includes(host ?? "") && (from === undefined || own.includes(from.replace("http://", "")))
  );
}
