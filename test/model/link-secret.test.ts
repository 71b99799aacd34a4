import { describe, expect, it } from "vitest";
import { hasLinkSecret, withoutLinkSecrets } from "#model/link-secret.ts";

describe("a user name or password in an address", () => {
  it.each([
    ["https://ana:pw@a.example/feed", true, "https://a.example/feed"],
    ["see <http://ana@a.example|here>", true, "see <http://a.example|here>"],
    ["feed:ana:pw@a.example/rss", true, "feed:a.example/rss"],
    ["HTTPS://ana:p@w@a.example/", true, "HTTPS://a.example/"],
    // What is no web address is never opened; it is not said again either.
    ["ftp://ana:pw@a.example/", false, "ftp://a.example/"],
    ["ana:pw@a.example/feed", false, "a.example/feed"],
    ["https://a.example/@ana", false, "https://a.example/@ana"],
    ["https://a.example?mail=ana@b.example#x@y", false, "https://a.example?mail=ana@b.example#x@y"],
    ["write to ana@a.example", false, "write to ana@a.example"],
  ])("%s", (text, isSecret, shown) => {
    expect(hasLinkSecret(text)).toBe(isSecret);
    expect(withoutLinkSecrets(text)).toBe(shown);
  });
});
