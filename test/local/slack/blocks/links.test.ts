import { describe, expect, it } from "vitest";
import { imageLinkProblem, linkProblem, secureLinkProblem } from "#local/slack/blocks/links.ts";

describe("an image that Slack must fetch", () => {
  it.each([
    "example.com",
    "e",
    "11.0.0.1",
    "126.0.0.1",
    "128.0.0.1",
    "170.254.0.1",
    "172.15.0.1",
    "172.32.0.1",
    "192.169.0.1",
    "[2001:db8::1]",
    "mylocalhost.example",
  ])("may be at %s", (host) => {
    expect(imageLinkProblem(`https://${host}/a.png`)).toBeUndefined();
  });

  it.each([
    "localhost",
    "bot.localhost",
    "printer.local",
    "db.internal",
    "nas.home.arpa",
    "0.0.0.0",
    "127.0.0.1",
    "127.1",
    "10.0.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.20.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "2130706433",
    "[::]",
    "[::1]",
    "[fc00::1]",
    "[fd12:3456::1]",
    "[fe80::1]",
  ])("cannot be at %s", (host) => {
    expect(imageLinkProblem(`https://${host}/a.png`)).toBe("downloading image failed");
  });

  it.each(["http://example.com/a.png", "data:image/png;base64,AA==", "a.png", ""])(
    "cannot be %s",
    (link) => {
      expect(imageLinkProblem(link)).toBe("downloading image failed");
    },
  );

  it.each([
    ["a.png", true],
    ["a.JPG", true],
    ["a.gif?x=a.svg", true],
    ["a", true],
    ["a.svg", false],
    ["a.webp", false],
    ["a.avif", false],
  ])("has a format Slack shows: %s %s", (name, shown) => {
    expect(imageLinkProblem(`https://example.com/${name}`) === undefined).toBe(shown);
  });
});

describe("a link that people open", () => {
  it.each(["https://example.com", "http://example.com", "mailto:a@b.example", "slack://open"])(
    "may be %s",
    (link) => {
      expect(linkProblem(link)).toBeUndefined();
    },
  );

  it.each([
    "javascript:alert(1)",
    " JavaScript:x",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc",
  ])("cannot be %s", (link) => {
    expect(linkProblem(link)).toBe("must be a valid URL");
  });

  it.each([
    ["https://example.com", true],
    ["http://example.com", false],
    ["example.com", false],
  ])("is secure: %s %s", (link, secure) => {
    expect(secureLinkProblem(link) === undefined).toBe(secure);
  });
});
