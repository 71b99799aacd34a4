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
  ...[401, 402, 403, 404, 429, 451, 500].map((status) => ({ kind: "refused" as const, status })),
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
  { kind: "no-prose", card },
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
  { kind: "secret-in-link" },
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
  {
    kind: "many-zones",
    text: "Bosnia",
    zones: Array.from({ length: 12 }, () => "America/Ciudad"),
  },
  { kind: "not-a-schedule", text: "pondělí" },
  { kind: "not-a-schedule", text: "never", isAll: true },
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

  it.each([
    ["consent.google.com", { kind: "consent", card }, "send me the link of the article itself."],
    ["acme.slack.com", { kind: "login", card }, "send me its link there."],
    ["files.slack.com", { kind: "login", card }, "send me its link there."],
    ["discord.com", { kind: "shell", card }, "send me its link there."],
    ["notslack.com", { kind: "login", card }, "asks for a login"],
  ] as const)("says of a link to %s what to send instead", (host, problem, words) => {
    expect(explainReadProblem(problem, host)).toContain(words);
  });

  it.each([
    ["localhost:3000", true],
    ["127.0.0.1:8040", true],
    ["[::1]", true],
    ["10.0.0.1", false],
    ["localhost.example", false],
  ])("says of a page of one's own machine how to have it read: %s", (host, isOwn) => {
    const problem = { kind: "blocked-address", url: "", detail: "" } as const;
    const said = explainReadProblem(problem, host);
    expect(said.includes(`start me on that machine with READ_ORIGINS=http://${host} set`)).toBe(
      isOwn,
    );
    expect(said).toContain("I only read pages on the public internet");
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

  it("says of a page what is the matter, and what to do about it", () => {
    const soon = { pagesMax: 60, waitMinutes: 1 } as const;
    const further: readonly ReadProblem[] = [
      { kind: "refused", status: 410 },
      { kind: "allowance-spent", by: "person", ...soon },
    ];
    const problems = [...readProblems, ...further];
    const said = problems.map((problem) => explainReadProblem(problem, "example.com"));
    expect(said).toMatchInlineSnapshot(`
      [
        "I cannot find example.com. Check the spelling of the address.",
        "example.com has no valid certificate, so I do not trust what it would send.",
        "The connection to example.com failed. Try again in a while.",
        "What example.com sent came damaged or cut off. Try again in a while.",
        "example.com took too long to answer. Try again in a while.",
        "example.com does not let me read this page (its answer was 401). Open it in your browser instead.",
        "example.com does not let me read this page (its answer was 402). Open it in your browser instead.",
        "example.com does not let me read this page (its answer was 403). Open it in your browser instead.",
        "example.com says this page does not exist. Check the link; it may have been moved or cut short.",
        "example.com asks me to slow down. Try again in a few minutes.",
        "example.com does not let me read this page (its answer was 451). Open it in your browser instead.",
        "example.com could not show the page (its answer was 500). Try again in a while.",
        "example.com sends me in circles and never shows the page. Is there a more direct link?",
        "That link leads to an address I never open: I only read pages on the public internet.",
        "The page at example.com is too large for me to read. Is there a link to the article alone?",
        "That link opens a file (image/png), not an article. I read web pages and PDF text.",
        "That page is a list of articles. Send the link of one of them; or subscribe to the site, and its news comes here.",
        "That page is a list of search results. Send the link of one article on it.",
        "That page is a video without a text to brief. Open it to watch.",
        "That page is a recording without a text to brief. Open it to listen.",
        "That page is a picture gallery: its captions make no brief. Open it to look.",
        "That page says it could not be found. Check the link; it may have been moved or cut short.",
        "That link is a feed, not an article. Send the link of one article; or subscribe to the site, and its news comes here.",
        "That link opens a file, not an article. I read web pages and PDF text.",
        "That PDF opens only with a password, so I cannot read it.",
        "That PDF holds pictures of its pages and no text, so there is nothing for me to read.",
        "I could not read that PDF: it is damaged, or too intricate for me. Is there a web page of it?",
        "example.com does not let programs read this page. Open it in your browser: the link works for people.",
        "This article is for subscribers of example.com, so I cannot read it, and I guess nothing from a headline.",
        "example.com asks for a login before it shows this page, so I cannot read it. Open it in your browser instead.",
        "example.com shows me its cookie question instead of the article, so I cannot read it. Open it in your browser.",
        "example.com builds this page inside the browser, so I received no text. Open it there instead.",
        "I found no article text on that page at example.com. Is it the link of the article itself?",
        "You have had 60 new pages read within this hour, which is the most. Send this link again in 25 minutes; a page that I have read already I still brief.",
        "Everybody here together has had 60 new pages read within this hour, which is the most. Send this link again in 25 minutes; a page that I have read already I still brief.",
        "There is too little text on that page at example.com to brief. It is quicker to read it.",
        "No sentence on that page at example.com is short enough to tell its news by itself. Open it to read it.",
        "That page at example.com is a table or a list, with no text to brief. Open it to look up what you need.",
        "example.com lets too little of its articles be quoted for a brief, so here is the headline alone.",
        "example.com asks programs not to read this page unless a person sends its link. Send it to me, and I will.",
        "example.com says this page does not exist. Check the link; it may have been moved or cut short.",
        "You have had 60 new pages read within this hour, which is the most. Send this link again in a minute; a page that I have read already I still brief.",
      ]
    `);
  });

  it("says of a command what is the matter, and what to type instead", () => {
    const said = commandProblems.map((problem) => explainCommandProblem(problem, "slack"));
    expect(said).toMatchInlineSnapshot(`
      [
        "Which article? Type its link after the command: /brief https://…",
        "Those are 2 links, and I take one at a time. Type the command again with the one you mean.",
        "“the news” is not a link to a web page. Paste the full address, starting with https://, or type /brief help to see what else I can do.",
        "“hepl” is not a link to a web page. Did you mean /help?",
        "There is no link to an article in that message. Choose one that has a link, or type it yourself: /brief https://…",
        "There is no link in that message, and I may not open files that are uploaded to Slack. If the article is on the web, too, type its link: /brief https://…",
        "There are 2 links in that message, and I take one at a time. Type the one you mean: /brief https://…",
        "That address has a user name or password in it, which I neither keep nor send on, so I could not read what is behind it. Give an address that opens without one.",
        "I do not know “dance”. Type /brief help to see what I can do.",
        "I do not know “subscrbe”. Did you mean /brief subscribe?",
        "Which site? Type its address after the command, such as: /brief subscribe lemonde.fr",
        "“the news” is not a web address. The site’s own will do, such as: /brief subscribe lemonde.fr",
        "I do not know what to do with “hourly” there. After the address may come daily or live, weight: high or weight: low, then only:, not:, from:, not from: or languages:, such as: /brief subscribe lemonde.fr live not: football",
        "I do not know what to do with “dialy” there. Did you mean daily?",
        "That address is longer than the 8,000 characters that I take. Often what stands after its “?” can be left out.",
        "The list that begins with “tide” has 34 words or phrases, and 30 is the most there can be. Leave out 4.",
        "“tide tide tide tide tide tide tide tide tide tide tide tide tide tide tide…” is longer than the 60 characters that a word or phrase of a filter may have. Put commas between words.",
        "When? Type it like this: /brief digest at 08:00 weekdays Europe/Paris",
        "I leave out the next digest and no other, so I did nothing about “monday”. To be quiet for longer, mute the channel: /brief settings",
        "A channel gets one digest a day. Give one time in place of “8 and 18”.",
        "“UTC+2” stays as it is when clocks change, so I do not take it. Write a zone such as Europe/Paris, the largest city in it, or yours with its country: Galway, Ireland.",
        "“25:00” is no time of day that I know. Write 08:00, 8:30 or 7 pm.",
        "“someday” is no day that I know. Write weekdays, weekends, every day, or a list such as mon, wed, fri.",
        "I do not know the time zone “Atlantis”. Write a zone such as Europe/Paris, the largest city in it, or yours with its country: Galway, Ireland.",
        "I do not know the time zone “Pariss”. Did you mean Europe/Paris?",
        "“Bosnia” can mean more than one time zone. Name yours in its place, such as America/Ciudad, America/Ciudad, America/Ciudad, America/Ciudad, America/Ciudad, America/Ciudad, America/Ciudad or America/Ciudad.",
        "I know neither days nor a time zone called “pondělí”. Days are such as weekdays or mon-fri; a zone is named by a large city, or by yours with its country, as “Galway, Ireland”: /brief digest at 08:00 weekdays Europe/Paris",
        "I know neither a time nor days nor a time zone called “never”. Days are such as weekdays or mon-fri; a zone is named by a large city, or by yours with its country, as “Galway, Ireland”: /brief digest at 08:00 weekdays Europe/Paris",
        "Why what? Give an article’s link or headline, or a feed’s address or name: /brief why https://…",
      ]
    `);
  });

  it("says the command as the platform writes it", () => {
    expect(explainCommandProblem({ kind: "file-in-message" }, "discord")).toContain("PDFs alone");
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
