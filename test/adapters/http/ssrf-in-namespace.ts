import { createSocket } from "node:dgram";
import http from "node:http";
import { safeFetch } from "#adapters/http/safe-fetch.ts";
import { insideLinks } from "./inside-links.ts";

/**
 * Runs in a network namespace in which all addresses below are this machine's: traps on those that must
 * never be reached, one public web server, and a name server that changes its mind. Prints what happened.
 */

const publicAddress = "93.184.216.34";
const traps = [
  "127.0.0.1",
  "127.127.127.127",
  "169.254.169.254",
  "169.254.170.2",
  "100.100.100.200",
  "100.64.0.1",
  "168.63.129.16",
  "10.0.0.1",
  "10.255.255.255",
  "172.16.0.1",
  "192.168.0.1",
  "::1",
  "fd00:ec2::254",
];

/** Names, and what each is said to be at, one answer after the other; the last one stays. */
const names: Readonly<Record<string, readonly string[]>> = {
  "good-news.org": [publicAddress],
  "to-loopback.org": ["127.0.0.1"],
  "to-metadata.org": ["169.254.169.254"],
  "to-private.org": ["10.0.0.1"],
  "public-then-metadata.org": [publicAddress, "169.254.169.254"],
  "metadata-then-public.org": ["169.254.169.254", publicAddress],
  "public-then-loopback.org": [publicAddress, "127.0.0.1"],
};

/** Longer than anything takes in there, where nothing goes lost. */
const patienceMs = 600_000;

const hits: string[] = [];

function serve(address: string, port: number, answer: http.RequestListener): Promise<unknown> {
  const server = http.createServer(answer);
  return new Promise((done) => server.listen(port, address, () => done(undefined)));
}

for (const address of traps) {
  for (const port of [80, 8080]) {
    await serve(address, port, (request, response) => {
      hits.push(`${address}:${port} ${request.headers.host}`);
      response.writeHead(200, { "content-type": "text/html" }).end("secret");
    });
  }
}
await serve(publicAddress, 80, (request, response) => {
  const target = new URL(request.url ?? "/", "http://x").searchParams.get("to");
  // Servers send what they like; Node lets a header have the bytes of UTF-8 as Latin-1.
  const location = Buffer.from(target ?? "").toString("latin1");
  if (target !== null) response.writeHead(302, { location }).end();
  else response.writeHead(200, { "content-type": "text/html" }).end("<p>news</p>");
});
await nameServer();

const guarded = safeFetch({ userAgent: "Newsbrief/1.0 (test)", timeoutMs: patienceMs });
const follow = async (links: readonly string[], fetch: (link: string) => Promise<string>) => {
  hits.length = 0;
  const outcomes: string[] = [];
  for (const link of links) outcomes.push(`${link} ${await fetch(link)}`);
  return { outcomes, hits: [...hits] };
};
const safely = async (link: string) => (await guarded(link)).kind;
const plainly = async (link: string) => {
  try {
    return String((await fetch(link, { signal: AbortSignal.timeout(patienceMs) })).status);
  } catch (error) {
    return String(error);
  }
};
const redirects = [...insideLinks, ...Object.keys(names).map((name) => `http://${name}/`)].map(
  (link) => `http://good-news.org/?to=${encodeURIComponent(link)}`,
);
const named = Object.keys(names).map((name) => `http://${name}/`);
const rebinding = named.flatMap((link) => [link, link, link]);

process.stdout.write(
  JSON.stringify({
    page: await guarded("http://good-news.org/").then(({ kind }) => kind),
    // First, as each question moves a name on.
    rebinding: await follow(rebinding, safely),
    links: await follow(insideLinks, safely),
    redirects: await follow(redirects, safely),
    // Without a guard the same links do lead to the traps: else the test would prove nothing.
    unguarded: await follow([...insideLinks, ...named], plainly),
  }),
);
process.exit(0);

/** Answers with the addresses above, for no time at all. @see RFC 1035 §4 */
function nameServer(): Promise<void> {
  const asked = new Map<string, number>();
  const socket = createSocket("udp4");
  socket.on("message", (query, { address, port }) => {
    const labels: string[] = [];
    let at = 12;
    for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
      labels.push(query.subarray(at + 1, at + 1 + length).toString());
      at += length + 1;
    }
    const name = labels.join(".").toLowerCase();
    const isIpv4 = query.readUInt16BE(at + 1) === 1;
    const answers = names[name] ?? [];
    const turn = asked.get(name) ?? 0;
    if (isIpv4) asked.set(name, turn + 1);
    const told = isIpv4 ? answers[Math.min(turn, answers.length - 1)] : undefined;
    const reply = Buffer.from(query.subarray(0, at + 5));
    reply.writeUInt16BE(answers.length === 0 ? 0x8183 : 0x8180, 2);
    reply.writeUInt16BE(told === undefined ? 0 : 1, 6);
    reply.writeUInt32BE(0, 8);
    const record =
      told === undefined
        ? []
        : [0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...told.split(".").map(Number)];
    socket.send(Buffer.concat([reply, Buffer.from(record)]), port, address);
  });
  return new Promise((done) => socket.bind(53, "127.0.0.53", done));
}
