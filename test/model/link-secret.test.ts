import { describe, expect, it } from "vitest";
import { hasKey, hasLinkSecret, withoutKeys, withoutLinkSecrets } from "#model/link-secret.ts";

describe("a user name or password in an address", () => {
  it.each([
    ["https://ana:pw@a.example/feed", true, "https://a.example/feed"],
    ["see <http://ana@a.example|here>", true, "see <http://a.example|here>"],
    ["feed:ana:pw@a.example/rss", true, "feed:a.example/rss"],
    ["HTTPS://ana:p@w@a.example/", true, "HTTPS://a.example/"],
    ["https://ana:p/w@a.example/feed", true, "https://a.example/feed"],
    ["https://ana:p?w#x@a.example", true, "https://a.example"],
    ["https://ana.b:1/2@a.example", false, "https://ana.b:1/2@a.example"],
    ["https://ana:12/w@a.example/feed", true, "https://a.example/feed"],
    ["<https://ana:p/w@a.example/x|here>", true, "<https://a.example/x|here>"],
    ["ana:p/w@a.example/feed", false, "a.example/feed"],
    ["feed:https://a.example/@ana", false, "feed:https://a.example/@ana"],
    ["https://a.example:8080/@ana.b", false, "https://a.example:8080/@ana.b"],
    ["http://localhost:8080/@ana", false, "http://localhost:8080/@ana"],
    ["http://[::1]:80/@a.b", false, "http://[::1]:80/@a.b"],
    [
      "https://a.example/f?user=ana&password=pw&x=1",
      true,
      "https://a.example/f?user=ana&password=…&x=1",
    ],
    ["https://a.example/f?PWD=pw", true, "https://a.example/f?PWD=…"],
    ["https://a.example/f?bypass=1&passage=2", false, "https://a.example/f?bypass=1&passage=2"],
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

describe("a key in an address", () => {
  it.each([
    ["https://a.example/f?token=t", "https://a.example/f"],
    ["https://a.example/f?id=1&access_token=t&page=2", "https://a.example/f?id=1&page=2"],
    ["https://a.example/f?apikey=t&id=1", "https://a.example/f?id=1"],
    ["https://a.example/f?X-Amz-Signature=t&sig=u&rss_token=v", "https://a.example/f"],
    ["https://a.example/f?private-auth=t#x", "https://a.example/f#x"],
    ["https://a.example/f?token=", "https://a.example/f"],
    ["https://a.example/f?keyword=tide&tokens_of=1&design=2", undefined],
    // A number is the name of a page, as some have it in Korea.
    ["https://a.example/view.php?key=20260302010000123", undefined],
    // What a subscriber gives others is there to be passed on.
    ["https://a.example/f?unlocked_article_code=1.a.b&gift=x", undefined],
    ["https://a.example/f?", undefined],
    ["https://a.example/f?a=1&a=2", undefined],
    ["https://a.example/", undefined],
  ])("is not shown to others: %s", (address, shown = address) => {
    expect(withoutKeys(address)).toBe(shown);
    expect(hasKey(shown)).toBe(/gift/.test(shown));
    if (shown !== address) expect(hasKey(address)).toBe(true);
  });
});
