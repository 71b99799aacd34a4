import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { briefSource } from "#cli/brief-source.ts";
import { inputBytesMax } from "#cli/read-bytes.ts";
import { readFeedSource } from "#cli/read-feed-source.ts";
import { isFileName } from "#cli/source-name.ts";

const folder = mkdtempSync(join(tmpdir(), "newsbrief-bad-"));
/** Bytes as in a picture or an archive, the same in every run. */
const noise = Uint8Array.from({ length: 20_000 }, (_, at) => (at * at * 31 + at * 7 + 3) % 256);
const feed =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>Pier Post</title>' +
  "<item><title>Council votes</title><link>https://pier.example/a</link></item></channel></rss>";

const commandLine = resolve("dist/cli/newsbrief.mjs");

beforeAll(() => {
  mkdirSync(join(folder, "folder"));
  for (const name of ["noise", "noise.html", "noise.pdf"]) writeFileSync(join(folder, name), noise);
  writeFileSync(join(folder, "empty.txt"), "");
  writeFileSync(join(folder, "feed.xml"), feed);
  writeFileSync(join(folder, "page.html"), "<!doctype html><title>Hi</title><p>Hello there.");
  writeFileSync(join(folder, "broken.gz"), Uint8Array.of(0x1f, 0x8b, 9, 9, 9));
  const list = '<opml><head><title>Mine</title></head><body><outline xmlUrl="https://h.example/"/>';
  writeFileSync(join(folder, "list.opml"), list);
  writeFileSync(join(folder, "bomb.gz"), gzipSync(new Uint8Array(inputBytesMax + 1)));
  writeFileSync(join(folder, "huge.txt"), new Uint8Array(inputBytesMax + 1));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Of a machine without an account at AWS. */
const own = {
  PATH: process.env.PATH ?? "",
  NO_COLOR: "1",
  AWS_CONFIG_FILE: "/dev/null",
  AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
  AWS_EC2_METADATA_DISABLED: "true",
};

function newsbrief(args: readonly string[], input = "", env: Record<string, string> = {}) {
  const options = { cwd: folder, env: { ...own, ...env }, input };
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandLine, ...args], options);
  return { status, stdout: String(stdout), stderr: String(stderr) };
}

describe("what cannot be read costs one sentence", () => {
  it.each([
    ["brief", "", "The name is empty."],
    ["brief", "nonsense", "There is no file “nonsense”, and it is not a link either."],
    ["brief", "folder", "“folder” is a folder. Name the files in it: folder/*"],
    ["brief", "noise", "What noise holds is no text. I read web pages, PDFs and plain text."],
    ["brief", "noise.html", "What noise.html holds is no text."],
    ["brief", "noise.pdf", "What noise.pdf holds is no text."],
    ["brief", "feed.xml", "feed.xml is a feed, not an article: newsbrief digest feed.xml tells"],
    ["brief", "broken.gz", "“broken.gz” is gzipped, but damaged or cut off."],
    ["brief", "bomb.gz", "“bomb.gz” is larger than 32 MB"],
    ["brief", "huge.txt", "“huge.txt” is larger than 32 MB"],
    ["brief", "missing.html", "There is no file “missing.html”"],
    ["brief", "http://localhost/x", "localhost is your own machine"],
    ["brief", "https://ana:secret@example.com/a", "has a user name or password in it"],
    ["feed", "https://ana@example.com/feed", "has a user name or password in it"],
    ["brief", "folder/missing.html", "There is no file “folder/missing.html”"],
    ["feed", "", "The name is empty."],
    ["feed", "missing.xml", "There is no file “missing.xml”, and it is not a link either."],
    ["feed", "folder", "“folder” is a folder."],
    ["feed", "noise", "The document is not a feed."],
    ["feed", "empty.txt", "The document is empty."],
    ["feed", "broken.gz", "“broken.gz” is gzipped, but damaged or cut off."],
    ["feed", "page.html", "This is a web page (“Hi”), not a feed. Give its link, and I look for"],
    ["feed", "list.opml", "This is a list of feeds (OPML), not a feed. Give the link of one"],
    [
      "feed",
      "ftp://example.com/feed",
      "I open links that begin with http:// or https://, and files",
    ],
    ["brief", "file:///etc/hosts", "I open links that begin with http:// or https://, and files"],
    ["feed", "http://localhost/x", "localhost is your own machine"],
    ["feed", "bomb.gz", "“bomb.gz” is larger than 32 MB"],
  ] as const)("%s %s", async (command, source, sentence) => {
    const path = source === "" || /^\w+:/.test(source) ? source : join(folder, source);
    const read = await (command === "brief" ? briefSource : readFeedSource)(path, () => {});
    expect(read.ok ? "" : read.problem.replaceAll(`${folder}/`, "")).toContain(sentence);
  });

  it.each(["<!DOCTYPE html>", "\n<html lang=en>", "<head>", "<body>"])(
    "a page is one by how it begins, whatever its file is called: %s",
    async (start) => {
      const prose = "<p>The council of Westmere voted on Tuesday to rebuild the old pier.".repeat(
        9,
      );
      writeFileSync(join(folder, "unnamed"), `${start}<title>Pier</title>${prose}`);
      const read = await briefSource(join(folder, "unnamed"), () => {});
      expect(read.ok ? read.value.text : "<p>").not.toContain("<p>");
    },
  );

  it.each([
    ["brief", "folder"],
    ["brief", "empty.txt"],
    ["feed", "broken.gz"],
    ["digest", "missing.xml"],
  ])("on standard error, and nothing is printed: %s %s", (command, source) => {
    const { status, stdout, stderr } = newsbrief([command, source]);
    expect(stderr).toMatch(/^newsbrief: .+\.\n|^newsbrief: .*folder\/\*\n/);
    expect(stderr).not.toMatch(/^\s+at |Error:/m);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  });

  it.each([[["brief", "\u001b[31mno\u0007"]], [["\u001b[31mno\u0007"]]])(
    "in which what was typed moves no cursor: %j",
    (typed) => {
      const { stderr } = newsbrief(typed);
      expect(stderr).toContain("[31mno");
      expect(stderr).not.toMatch(/[^\P{Cc}\n]/u);
    },
  );

  it.skipIf(process.getuid?.() === 0)("a file that one may not read", async () => {
    writeFileSync(join(folder, "secret.txt"), "x");
    chmodSync(join(folder, "secret.txt"), 0);
    const read = await briefSource(join(folder, "secret.txt"), () => {});
    expect(read.ok ? "" : read.problem).toContain("may not be read by you");
  });

  it("standard input that is empty, no text, or no news", () => {
    expect(newsbrief(["brief", "-"]).stderr).toContain("too little text");
    const long = `Who asks whether ${"the pier and the quay and the lock and ".repeat(12)}it ends?\n`;
    expect(newsbrief(["brief", "-"], long.repeat(3)).stderr).toContain(
      "No sentence of it is short",
    );
    const { stderr } = newsbrief(["brief", "-"], "\u0001\u0002\u0003\u0004".repeat(50));
    expect(stderr).toContain("What standard input holds is no text.");
  });
});

it.each(["feed", "extract"])(
  "a row that names no file says so, and the next is read: %s",
  (command) => {
    const long = `${"x".repeat(5000)}.html`;
    const paths = ["missing", "folder", "page.html", long, "", "-"];
    const rows = paths.map((path, id) => JSON.stringify({ id, path }));
    const { stdout } = newsbrief([command, "--jsonl"], rows.join("\n"));
    const answers = stdout.trim().split("\n");
    expect(answers[0]).toBe('{"id":0,"error":"There is no file “missing”."}');
    expect(answers[1]).toMatch(/^\{"id":1,"error":"“folder” is a folder\./);
    expect(answers[2]).toMatch(command === "feed" ? /not a feed|web page/ : /"status":/);
    expect(answers.slice(3)).toEqual([
      '{"id":3,"error":"The name of the file is longer than a name may be."}',
      '{"id":4,"error":"The row needs a path."}',
      '{"id":5,"error":"There is no file “-”."}',
    ]);
  },
);

it.each(["register", "serve"])("an .env that cannot be read is named: %s", (command) => {
  const odd = join(folder, "odd");
  mkdirSync(join(odd, ".env"), { recursive: true });
  const { stderr } = spawnSync(process.execPath, [commandLine, command], { cwd: odd });
  expect(String(stderr)).toBe(
    "newsbrief: The file .env cannot be read: is it a file, and may you read it?\n",
  );
});

it("says its version", () => {
  expect(newsbrief(["--version"])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});

it.each([
  ["http://127.0.0.1:9", "connect ECONNREFUSED 127.0.0.1:9"],
  ["nonsense", "Invalid URL"],
])(
  "a bot on this machine is asked for its dead letters without an account: %s",
  (endpoint, why) => {
    const { stderr } = newsbrief(["dead-letters", "list", "--endpoint", endpoint]);
    expect(stderr).toBe(
      `newsbrief: The queues could not be asked: ${why}. A bot on this machine prints its --endpoint when it starts.\n`,
    );
  },
);

it.each([
  ["feed.xml", true],
  ["notes.txt", true],
  ["example.com/feed.xml", false],
  ["example.com/news/a.html", false],
  ["example.com", false],
])("takes %s for a file, where there is none: %s", (name, isFile) => {
  expect(isFileName(name)).toBe(isFile);
});

describe("what is asked for wrongly is told apart from what happened", () => {
  it.each([
    [["brief", "page.html", "--language", "fr"], "--language is for a model that writes"],
    [["brief", "page.html", "--sentences", "2"], "--sentences counts those of summaries"],
    [["brief", "page.html", "--words", "90", "--writer", "openai"], "give one of them"],
    [["brief", "page.html", "--words", "29"], "takes 30 words at the least"],
    [["brief", "--jsonl", "--writer", "openai"], "leave out --jsonl"],
    [["brief", "--jsonl", "--language", "fr"], "leave out --jsonl"],
    [["brief", "--jsonl", "--sentences", "2", "--words", "9"], "give one of them"],
    [["brief", "--jsonl", "--json"], "leave out --json."],
    [["brief", "--jsonl", "page.html"], "leave out “page.html”"],
    [["feed", "--jsonl", "feed.xml"], "leave out “feed.xml”"],
    [["manifest", "--url", "bot.example"], "begin with https://"],
    [["manifest", "--url", "https://<api>/slack/events"], "begin with https://"],
    [
      ["serve", "--port", "0", "--data", "noise"],
      "Nothing can be kept in “noise”: it is no folder",
    ],
    [["serve", "--live", "--data", "noise"], "Set SLACK_APP_TOKEN and SLACK_BOT_TOKEN"],
    [["register"], "Set these environment variables: DISCORD_APPLICATION_ID, DISCORD_BOT_TOKEN"],
    [["dead-letters", "list"], "AWS needs AWS_REGION and credentials in the environment"],
  ])("%j", (args, sentence) => {
    const { status, stdout, stderr } = newsbrief(args);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at |^\S*Error:/m);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  });
});

it.skipIf(process.platform !== "linux")("says in a sentence that a disk is full", () => {
  const call = `exec ${process.execPath} ${commandLine} manifest > /dev/full`;
  const { status, stderr } = spawnSync("/bin/sh", ["-c", call], { env: own });
  expect([status, String(stderr)]).toEqual([
    1,
    expect.stringMatching(/^newsbrief: What it says could not be written: ENOSPC.*\n$/),
  ]);
});

it("stops without a word when nobody reads on, as behind head", async () => {
  const items = Array.from(
    { length: 3000 },
    (_, at) =>
      `<item><title>Story ${at}</title><description>${"word ".repeat(40)}</description></item>`,
  );
  const child = spawn(process.execPath, [commandLine, "feed", "-", "--json"], { cwd: folder });
  let complaint = "";
  child.stderr.on("data", (chunk) => {
    complaint += String(chunk);
  });
  child.stdout.destroy();
  child.stdin.end(`<rss version="2.0"><channel>${items.join("")}</channel></rss>`);
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect({ status, complaint }).toEqual({ status: 0, complaint: "" });
});
