import { BlockList, isIP } from "node:net";

/**
 * IPv4 ranges that are not a public host.
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 */
const notPublic4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10], // Carrier-grade NAT; Alibaba's metadata service lives here too.
  ["127.0.0.0", 8],
  ["168.63.129.16", 32], // Azure's host agent, a public number for a private service.
  ["169.254.0.0", 16], // Link-local: the metadata services of most clouds.
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24], // 6to4 relays.
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

/**
 * IPv6 ranges inside global unicast that lead elsewhere or nowhere: Teredo and other protocol
 * assignments, documentation, 6to4. All outside 2000::/3 (loopback, unique local, link-local,
 * IPv4-mapped, NAT64) is refused as a whole.
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const notPublic6: readonly (readonly [string, number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const denied = new BlockList();
for (const [address, bits] of notPublic4) denied.addSubnet(address, bits, "ipv4");
for (const [address, bits] of notPublic6) denied.addSubnet(address, bits, "ipv6");
const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");

/** An interface identifier that tunnels to the IPv4 address in its last 32 bits (ISATAP, RFC 5214 §6.1). */
const isatap = /(^|:)(0|200)?:5efe:/i;

/**
 * Tells whether an address belongs to a host on the public internet.
 *
 * @param address as a resolver or socket gives it; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
  if (address.includes("%")) return false; // A zone makes it local to one link.
  switch (isIP(address)) {
    case 4:
      return !denied.check(address, "ipv4");
    case 6:
      return (
        globalUnicast.check(address, "ipv6") &&
        !denied.check(address, "ipv6") &&
        !isatap.test(address)
      );
    default:
      return false;
  }
}
