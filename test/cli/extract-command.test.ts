import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { briefSource } from "#cli/brief-source.ts";
import { extractRow } from "#cli/extract-command.ts";
import { newsPage } from "../support/articles.ts";
import { makePdf, printedPages } from "../support/make-pdf.ts";

const folder = mkdtempSync(join(tmpdir(), "newsbrief-extract-"));
afterAll(() => rmSync(folder, { recursive: true }));

const pages = new URL("../fixtures/pages/", import.meta.url);
type Listed = {
  readonly page: string;
  readonly url: string;
  readonly requestedUrl?: string;
  readonly status?: number;
  readonly kind: string;
};
const corpus: readonly Listed[] = JSON.parse(readFileSync(new URL("expected.json", pages), "utf8"));

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const report = makePdf(
  printedPages("Report on the state of the old sea wall", [
    "The sea wall of Westmere has lost a tenth of its stones since the storm of January 2024, the harbour authority said in its yearly report on Monday.",
    "The authority asks the county for 3.4 million pounds, and wants the road above the wall closed to lorries from next winter.",
    "Chief engineer Mary Lund wrote that divers had found hollows behind the wall in eleven places between May and September.",
  ]),
);

describe("newsbrief extract", () => {
  it.each([
    ["consent", "wall"],
    ["login", "wall"],
    ["paywall", "wall"],
    ["blocked", "blocked"],
    ["shell", "shell"],
    ["teaser", "teaser"],
    ["full", "full"],
    ["live-blog", "full"],
    ["video", "video"],
    ["audio", "audio"],
    ["gallery", "gallery"],
    ["index", "index"],
    ["search", "search"],
    ["error-page", "error-page"],
  ])("tells the status of %s: %s", async (kind, status) => {
    const listed = corpus.filter((page) => page.kind === kind);
    expect(listed.length).toBeGreaterThanOrEqual(6);
    for (const { page, url, ...more } of listed) {
      const row = { path: new URL(page, pages).pathname, url, ...more };
      expect([page, await extractRow(row)]).toEqual([page, expect.objectContaining({ status })]);
    }
  });

  it("reads a PDF, a gzipped page and a page without an address", async () => {
    const { title, status, articleBody } = (await extractRow({
      path: file("report.pdf", report),
      url: "https://county.example/report.pdf",
    })) as Readonly<Record<string, string>>;
    expect({ title, status }).toEqual({
      title: "Report on the state of the old sea wall",
      status: "full",
    });
    expect(articleBody).toContain("hollows behind the wall in eleven places");
    expect(await extractRow({ path: file("a.html.gz", gzipSync(newsPage())) })).toMatchObject({
      status: "full",
      title: "Harbour council votes to rebuild the old pier",
    });
  });

  it("tells what else a page says of itself, and nothing that it does not say", async () => {
    const head =
      '<meta property="article:modified_time" content="2022-01-26T07:00:00Z"><meta property="article:section" content="Local"></head>';
    const path = file("told.html", newsPage().replace("</head>", head));
    expect(
      await extractRow({ path, url: "https://gazette.example/news/pier-vote?utm_source=x" }),
    ).toMatchObject({
      date: "2022-01-25",
      modified: "2022-01-26T07:00:00.000Z",
      outlet: "Westmere Gazette",
      section: "Local",
      link: "https://gazette.example/news/pier-vote",
    });
    const plain = file("plain.html", "<article><p>The pier is closed. It stays so.</p></article>");
    expect(Object.keys(await extractRow({ path: plain }))).not.toContain("outlet");
    expect(Object.keys(await extractRow({ path: plain }))).not.toContain("link");
  });

  it("says what is wrong with a PDF", async () => {
    expect(await extractRow({ path: file("scan.pdf", makePdf([[]])), url: "" })).toMatchObject({
      status: "scanned-pdf",
      articleBody: "",
    });
  });
});

describe("newsbrief brief", () => {
  const quiet = () => {};

  it("reads a PDF file", async () => {
    const read = await briefSource(file("wall.pdf", report), quiet);
    expect(read.ok && read.value.title).toBe("Report on the state of the old sea wall");
  });

  it("makes up no address for a page from a file", async () => {
    const page = "<html><body><article><p>The council voted.</p></article></body></html>";
    const read = await briefSource(file("page.html", page), quiet);
    expect(read.ok && [read.value.url, read.value.outlet]).toEqual([undefined, undefined]);
  });

  it.each([
    ["paywall-fr", / holds is for subscribers, without its text/],
    ["consent-de", / holds is a cookie question, not the article\.$/],
    ["shell-ja", / Save the page from a browser that shows it\.$/],
    ["index-es", / holds is a list of articles\. Save one of them\.$/],
    ["gallery-it", /^That page is a picture gallery/],
    ["error-page-pl", /^That page says it could not be found/],
  ])("refuses %s as the file that it is", async (name, said) => {
    const read = await briefSource(new URL(`${name}.html`, pages).pathname, quiet);
    expect(read.ok ? "read" : read.problem).toMatch(said);
  });
});
