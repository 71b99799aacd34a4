import { isIP } from "node:net";
import { isPublicAddress } from "./public-address.ts";

/** Ports on which news is served; others are more likely a service of ours. */
const allowedPorts: readonly string[] = ["", "80", "443", "8080", "8443"];

/** Names that never leave the local network. @see RFC 6761, RFC 6762, RFC 8375, RFC 9476 */
const localName =
  /^(localhost|local|internal|intranet|lan|corp|home|private|alt|test|invalid|example|onion|home\.arpa)$/;

/**
 * Says why we must not follow a link, judging by its spelling alone. The address behind
 * the name is judged when we connect.
 *
 * @param allowedOrigins origins that are let through whatever they are, for tests and the local bot
 * @returns `undefined` when nothing speaks against it
 */
export function linkFault(url: URL, allowedOrigins: readonly string[]): string | undefined {
  if (url.protocol !== "http:" && url.protocol !== "https:") return `scheme ${url.protocol}`;
  if (url.username !== "" || url.password !== "") return "credentials in the address";
  if (allowedOrigins.includes(url.origin)) return undefined;
  if (!allowedPorts.includes(url.port)) return `port ${url.port}`;

  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (isIP(host) !== 0) return isPublicAddress(host) ? undefined : `address ${host}`;
  const labels = host.split(".");
  if (labels.length < 2) return `host ${host}`;
  if (localName.test(labels.at(-1) ?? "") || localName.test(labels.slice(-2).join("."))) {
    return `host ${host}`;
  }
  return undefined;
}
