import { describe, expect, it } from "vitest";
import { explainCommandProblem, lineToCopy } from "#command/explain-command-problem.ts";
import { explainReadProblem } from "#command/explain-problem.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import type { CommandProblem } from "#model/command.ts";
import type { NotAnArticleReason } from "#model/extraction.ts";
import type { UnreachableReason } from "#model/fetch-outcome.ts";
import type { ReadProblem } from "#model/read-problem.ts";
import type { TimeZone } from "#model/schedule.ts";

const card = { url: "https://example.com/a" as CanonicalUrl };
const notArticles: readonly NotAnArticleReason[] = [
  "index",
  "search",
  "video",
  "audio",
  "gallery",
  "error-page",
  "feed",
  "file",
  "locked-pdf",
  "scanned-pdf",
  "broken-pdf",
];
const unreachables: readonly UnreachableReason[] = ["dns", "tls", "connection", "bad-answer"];

const readProblems: readonly ReadProblem[] = [
  ...unreachables.map((reason) => ({ kind: "unreachable" as const, reason, detail: "x" })),
  { kind: "timed-out", timeoutMs: 1 },
  ...[403, 404, 429, 500].map((status) => ({ kind: "refused" as const, status })),
  { kind: "redirected-too-often", url: "x" },
  { kind: "blocked-address", url: "x", detail: "x" },
  { kind: "too-large", bytesMax: 1 },
  { kind: "not-a-page", contentType: "image/png" },
  ...notArticles.map((reason) => ({ kind: "not-an-article" as const, reason, card })),
  ...(["blocked", "paywall", "login", "consent", "shell", "empty"] as const).map((kind) => ({
    kind,
    card,
  })),
  ...(["person", "workspace"] as const).map((by) => ({
    kind: "allowance-spent" as const,
    by,
    pagesMax: 60,
    waitMinutes: 25,
  })),
  { kind: "too-short", card },
  { kind: "no-gist", card },
  { kind: "headline-only", card },
  { kind: "robots-refused" },
];

const commandProblems: readonly CommandProblem[] = [
  { kind: "no-link" },
  { kind: "many-links", count: 2 },
  { kind: "not-a-link", text: "the news" },
  { kind: "not-a-link", text: "hepl", nearest: "/help" },
  { kind: "no-link-in-message" },
  { kind: "file-in-message" },
  { kind: "many-links-in-message", count: 2 },
  { kind: "unknown-command", text: "dance" },
  { kind: "unknown-command", text: "subscrbe", nearest: "/brief subscribe" },
  { kind: "no-feed" },
  { kind: "not-a-feed-link", text: "the news" },
  { kind: "unknown-word", text: "hourly" },
  { kind: "unknown-word", text: "dialy", nearest: "daily" },
  { kind: "long-link" },
  { kind: "many-words", first: "tide", count: 34 },
  { kind: "long-word", text: "tide ".repeat(20) },
  { kind: "no-schedule" },
  { kind: "only-next", text: "monday" },
  { kind: "many-times", text: "8 and 18" },
  { kind: "zone-offset", text: "UTC+2" },
  { kind: "not-a-time", text: "25:00" },
  { kind: "not-a-day", text: "someday" },
  { kind: "not-a-zone", text: "Atlantis" },
  { kind: "not-a-zone", text: "Pariss", nearest: "Europe/Paris" as TimeZone },
  { kind: "not-a-schedule", text: "lundi" },
  { kind: "not-about-anything" },
];

describe("telling people what went wrong", () => {
  it("says of a link of Google News, which hides its target, what to send instead", () => {
    const said = explainReadProblem({ kind: "too-short", card }, "news.google.com");
    expect(said).toBe(
      "Google News does not tell me where its links lead. Open it, and send me the link of the article itself.",
    );
    expect(explainReadProblem({ kind: "timed-out", timeoutMs: 1 }, "news.google.com")).toContain(
      "too long",
    );
  });

  it("has a sentence of its own for every problem", () => {
    const sentences = [
      ...readProblems.map((problem) => explainReadProblem(problem, "example.com")),
      ...commandProblems.map((problem) => explainCommandProblem(problem, "slack")),
    ];
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^\p{Lu}|^“|^example\.com/u);
      expect(sentence).toMatch(/[.?…]$|: \/\S.*$/);
      expect(sentence.length).toBeGreaterThan(20);
      expect(sentence.length).toBeLessThan(240);
    }
  });

  it("says the command as the platform writes it", () => {
    expect(explainCommandProblem({ kind: "no-link" }, "slack")).toContain("/brief https://");
    expect(explainCommandProblem({ kind: "no-link" }, "discord")).toContain("/brief link:");
  });

  it.each(["no-link-in-message", "file-in-message", "many-links-in-message"] as const)(
    "says what to type where a message could not be briefed: %s",
    (kind) => {
      expect(explainCommandProblem({ kind, count: 2 }, "slack")).toContain(": /brief https://");
      expect(explainCommandProblem({ kind, count: 2 }, "discord")).toContain(": /brief link:");
    },
  );

  it.each(["mailto:a@b.example", "<mailto:a@b.example|a@b.example>"])(
    "repeats an e-mail address whole: %s",
    (text) => {
      const sentence = explainCommandProblem({ kind: "not-a-link", text }, "slack");
      expect(sentence).toContain("a@b.example” is not a link");
    },
  );

  it("repeats no more than a few words", () => {
    const text = "a ".repeat(500);
    expect(explainCommandProblem({ kind: "not-a-link", text }, "slack").length).toBeLessThan(260);
  });
});

describe("a line of which nothing came", () => {
  const line = "/brief subscribe gazette.example/feed not: football, rugby";

  it("is given back whole", () => {
    expect(lineToCopy(line)).toBe(line);
    expect(lineToCopy(`${line}, <mailto:a@b.example|a@b.example>`)).toBe(`${line}, a@b.example`);
  });

  it("is not, where it is short, or has a secret in it", () => {
    expect(lineToCopy("/brief subscribe gazette.example lvie")).toBeUndefined();
    for (const secret of ["https://ana:hunter2@", "<https://ana:hunter2@b.example|x> "]) {
      expect(lineToCopy(line.replace("gazette", `${secret}gazette`))).toBeUndefined();
    }
    expect(lineToCopy(line.replace("gazette", "ana:hunter2@gazette"))).toBe(line);
  });

  it("is cut where no message would hold it", () => {
    const long = lineToCopy(`${line} ${"word, ".repeat(2000)}`) ?? "";
    expect(long.startsWith(line)).toBe(true);
    expect(long.length).toBeLessThanOrEqual(3000);
  });
});
