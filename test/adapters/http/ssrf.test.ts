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
    "172.15.255.255",
    "172.32.0.1",
    "100.128.0.1",
    "2606:4700::1111",
    "2a00:1450:4007:80e::2004",
  ])("%s is one", (address) => {
    expect(isPublicAddress(address)).toBe(true);
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
