import { describe, expect, it } from "vitest";
import { isPublicAddress } from "#adapters/http/public-address.ts";
import { safeFetch } from "#adapters/http/safe-fetch.ts";
import { insideLinks } from "./inside-links.ts";

describe("links that lead inside", () => {
  const asked: string[] = [];
  const fetch = safeFetch({
    userAgent: "Newsbrief/1.0 (+https://newsbrief.example/bot)",
    resolve: (host) => {
      asked.push(host);
      return Promise.resolve([{ address: "127.0.0.1", family: 4 }]);
    },
  });

  it.each(insideLinks)("refuses %s", async (link) => {
    expect((await fetch(link)).kind).toBe("blocked-address");
  });

  it("asks no resolver about any of them", () => {
    expect(asked).toEqual([]);
  });
});

describe("public addresses", () => {
  it.each([
    "8.8.8.8",
    "93.184.216.34",
    "1.0.0.0",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "126.255.255.255",
    "128.0.0.0",
    "168.63.129.15",
    "168.63.129.17",
    "169.253.255.255",
    "169.255.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "192.0.1.0",
    "192.0.3.0",
    "192.88.98.255",
    "192.88.100.0",
    "192.167.255.255",
    "192.169.0.0",
    "198.17.255.255",
    "198.20.0.0",
    "198.51.99.255",
    "198.51.101.0",
    "203.0.112.255",
    "203.0.114.0",
    "223.255.255.255",
    "2001:200::",
    "2001:db7:ffff::",
    "2001:db9::",
    "2003::",
    "3fff:1000::",
    "2606:4700::1111",
    "2a00:1450:4007:80e::2004",
  ])("%s is one", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  /** From the IANA registries of special addresses, Azure's host agent, and all IPv6 that is not global unicast. */
  it.each([
    ["0.0.0.0", "0.255.255.255"],
    ["10.0.0.0", "10.255.255.255"],
    ["100.64.0.0", "100.127.255.255"],
    ["127.0.0.0", "127.255.255.255"],
    ["168.63.129.16", "168.63.129.16"],
    ["169.254.0.0", "169.254.255.255"],
    ["172.16.0.0", "172.31.255.255"],
    ["192.0.0.0", "192.0.0.255"],
    ["192.0.2.0", "192.0.2.255"],
    ["192.88.99.0", "192.88.99.255"],
    ["192.168.0.0", "192.168.255.255"],
    ["198.18.0.0", "198.19.255.255"],
    ["198.51.100.0", "198.51.100.255"],
    ["203.0.113.0", "203.0.113.255"],
    ["224.0.0.0", "255.255.255.255"],
    ["::", "1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
    ["2001::", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff"],
    ["2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"],
    ["2002::", "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
    ["3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff"],
    ["4000::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ])("there is none from %s to %s", (first, last) => {
    expect([first, last].filter(isPublicAddress)).toEqual([]);
  });

  it.each([
    "",
    "example.org",
    "127.0.0.1%eth0",
    "fe80::1%1",
    "2606:4700::1%eth0",
    "::ffff:8.8.8.8",
    "1.2.3",
  ])("%j is none", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
