import { lookup as systemLookup } from "node:dns";
import http from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import type { UnreachableReason, Validators } from "#model/fetch-outcome.ts";
import { readBody } from "./content-coding.ts";
import { isPublicAddress } from "./public-address.ts";

export type ResolvedAddress = { readonly address: string; readonly family: number };

/** All addresses of a name. @throws when there is none */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>;

/** What one request, redirects not followed, came to. */
export type Hop =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly bytes: Uint8Array;
    }
  | {
      readonly kind: "redirect";
      readonly target: string;
      readonly permanent: boolean;
      readonly cookies: readonly string[];
    }
  | { readonly kind: "too-large" | "bad-coding" | "timed-out" }
  | { readonly kind: "not-a-page"; readonly contentType: string }
  | { readonly kind: "blocked-address"; readonly detail: string }
  | { readonly kind: "unreachable"; readonly reason: UnreachableReason; readonly detail: string };

export type RequestOptions = {
  readonly userAgent: string;
  readonly acceptEncoding: string;
  readonly validators?: Validators;
  /** A `Cookie` header; empty for none. */
  readonly cookies: string;
  readonly bytesMax: number;
  readonly signal: AbortSignal;
  /** The address behind this one may be private. */
  readonly isTrusted: boolean;
  readonly resolve: Resolve;
};

/** Some outlets' content security policies alone are beyond Node's 16 KB. */
const headerBytesMax = 65_536;

const pageType =
  /^(text\/(html|plain|xml|x-?json|x-opml)|application\/(pdf|x-pdf|json|xml|rdf|x-opml)|[^;]*\+(xml|json))\b/i;

/** An answer without a type, or with one that says nothing or is none, is looked at before it is refused. */
const vagueType =
  /^(?:[^/]*$|(?:application|binary)\/(?:octet-stream|x-download|force-download|unknown|(?:x-)?(?:rss|atom|feed))\b|text\/(?!css|(?:x-)?(?:java|ecma)script|csv|calendar|x?vcard))/i;

class BlockedAddress extends Error {}

/** The system's resolver, in the order it answers. */
export const resolveByDns: Resolve = (host) =>
  new Promise((resolve, reject) => {
    systemLookup(host, { all: true, verbatim: true }, (error, addresses) =>
      error === null ? resolve(addresses) : reject(error),
    );
  });

/** Asks for one address and reads the answer; redirects are reported, not followed. */
export async function requestOnce(url: URL, options: RequestOptions): Promise<Hop> {
  try {
    const response = await answerTo(url, options);
    const peer = response.socket.remoteAddress;
    if (!options.isTrusted && (peer === undefined || !isPublicAddress(peer))) {
      response.destroy();
      if (peer === undefined) return { kind: "unreachable", reason: "connection", detail: "reset" };
      return { kind: "blocked-address", detail: `address ${peer}` };
    }
    const hop = await readAnswer(url, response, options);
    // A body that ends with its connection looks whole when we end that.
    return options.signal.aborted ? { kind: "timed-out" } : hop;
  } catch (error) {
    return translated(error, options.signal);
  }
}

function answerTo(url: URL, options: RequestOptions): Promise<http.IncomingMessage> {
  const { validators, cookies, signal } = options;
  return new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? https : http).request(url, {
      agent: false,
      signal,
      maxHeaderSize: headerBytesMax,
      ...(!options.isTrusted && { lookup: publicLookup(options.resolve) }),
      headers: {
        "user-agent": options.userAgent,
        accept:
          "text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.8,*/*;q=0.5",
        "accept-encoding": options.acceptEncoding,
        "accept-language": "*",
        ...(cookies !== "" && { cookie: cookies }),
        ...(validators?.etag !== undefined && { "if-none-match": validators.etag }),
        ...(validators?.lastModified !== undefined && {
          "if-modified-since": validators.lastModified,
        }),
      },
    });
    request.on("response", resolve);
    request.on("error", reject);
    // Of an answer that changes the protocol Node tells nothing, but ends the connection.
    request.on("close", () => reject(new Error("closed without an answer")));
    request.end();
  });
}

/** Resolves a name and refuses it when any of its addresses is not public: what is checked is what is connected to. */
function publicLookup(resolve: Resolve): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (addresses) => {
        const first = addresses[0];
        const inside = addresses.find(({ address }) => !isPublicAddress(address));
        if (first === undefined || inside !== undefined) {
          done(new BlockedAddress(`${host} is at ${inside?.address ?? "no address"}`), "", 0);
        } else if (options.all) done(null, [...addresses]);
        else done(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => done(error, "", 0),
    );
  };
}

async function readAnswer(
  url: URL,
  response: http.IncomingMessage,
  { bytesMax }: RequestOptions,
): Promise<Hop> {
  const status = response.statusCode ?? 0;
  const location = response.headers.location;
  if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
    response.destroy();
    const target = URL.canParse(location, url.href) ? new URL(location, url).href : location;
    const cookies = response.headers["set-cookie"] ?? [];
    return { kind: "redirect", target, permanent: status === 301 || status === 308, cookies };
  }

  const headers = flat(response.headers);
  const contentType = headers["content-type"] ?? "";
  const isPage = pageType.test(contentType);
  const isVague = !isPage && vagueType.test(contentType);
  if (status < 300 && !isVague && !isPage) {
    response.destroy();
    return { kind: "not-a-page", contentType: mediaTypeOf(contentType) };
  }
  if (Number(headers["content-length"] ?? 0) > bytesMax) {
    response.destroy();
    return { kind: "too-large" };
  }
  const body = await readBody(response, headers["content-encoding"] ?? "", bytesMax);
  if (body.kind !== "read") return { kind: body.kind };
  if (isVague && status < 300 && !looksLikePage(body.bytes)) {
    return { kind: "not-a-page", contentType: mediaTypeOf(contentType) };
  }
  return { kind: "answer", status, headers, bytes: body.bytes };
}

/** What people are told a file is: a server may write a book there, or what moves a terminal's cursor. */
function mediaTypeOf(contentType: string): string {
  return /^[\w.+-]{1,60}\/[\w.+-]{1,80}/.exec(contentType)?.[0] ?? "unknown type";
}

function looksLikePage(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 512)).toString("latin1");
  return (
    bytes.length === 0 ||
    /^(\W{0,8}<[!?a-z]|%PDF-|\s*[{[])/i.test(start) ||
    // A rule file for robots, which is honoured whatever it is called.
    /^\W{0,8}user-agent\s*:/im.test(start)
  );
}

function flat(headers: http.IncomingHttpHeaders): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
}

function translated(error: unknown, signal: AbortSignal): Hop {
  if (signal.aborted) return { kind: "timed-out" };
  if (error instanceof BlockedAddress) return { kind: "blocked-address", detail: error.message };
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return { kind: "unreachable", reason: reasonOf(code), detail: code || String(error) };
}

function reasonOf(code: string): UnreachableReason {
  // EAI_AGAIN is a name server that did not answer: nothing is known of the name.
  if (/^(ENOTFOUND|EAI_(?!AGAIN))/.test(code)) return "dns";
  if (/^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code)) return "tls";
  if (/^HPE_/.test(code)) return "bad-answer";
  return "connection";
}
