import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { pdfLimits, pdfReader } from "#adapters/pdf/pdf-reader.ts";
import { articleFromPdf, isPdf } from "#extract/pdf/article-from-pdf.ts";
import { makePdf, type PdfProperties, printedPages } from "../../support/make-pdf.ts";

const title = "Report on the state of the old sea wall";
const paragraphs = [
  "The sea wall of Westmere has lost a tenth of its stones since the storm of January 2024, the harbour authority said in its yearly report on Monday. Divers looked at four hundred metres of the wall between May and September, and found hollows behind it in eleven places.",
  "The authority asks the county for 3.4 million pounds. Without repairs the road above the wall should be closed to lorries from next winter, chief engineer Mary Lund wrote in the report. The coun-",
  "cil will speak about it in December.",
  ...Array.from(
    { length: 30 },
    (_, at) =>
      `Section ${at + 1} was measured twice. Its stones moved by ${at + 2} millimetres in a year, which is more than the authority expected when the wall was last rebuilt, and less than in the year of the storm.`,
  ),
];
/** Reads however slow the machine is; what is stopped has limits of its own. */
const reader = pdfReader({ ...pdfLimits, timeoutMs: 600_000 });

async function articleOf(bytes: Uint8Array) {
  const extraction = articleFromPdf(await reader.read(bytes), {});
  if (extraction.kind !== "article") throw new Error(JSON.stringify(extraction));
  return extraction.article;
}

function report(properties: PdfProperties = {}): Uint8Array {
  return makePdf(printedPages(title, paragraphs), properties);
}

describe("reading a PDF", () => {
  it("joins lines to paragraphs and leaves out what is printed on every page", async () => {
    const { text, blocks, language, readStatus } = await articleOf(report());
    expect(text).toContain(
      "Divers looked at four hundred metres of the wall between May and September, and found hollows behind it in eleven places.\n",
    );
    expect(text).not.toMatch(/Harbour Authority\b|Page \d+ of/);
    expect(blocks.length).toBeGreaterThan(25);
    expect({ language, readStatus }).toEqual({ language: "en", readStatus: "full" });
  });

  it("takes the title of the properties, and the people who wrote it", async () => {
    const article = await articleOf(
      report({ title: "Sea wall report 2026", author: "Mary Lund and Tom Reed" }),
    );
    expect(article).toMatchObject({
      title: "Sea wall report 2026",
      bylines: ["Mary Lund", "Tom Reed"],
    });
  });

  it.each([undefined, "Microsoft Word - report_final.docx", "untitled", "report.pdf", "Layout 1"])(
    "takes the largest heading where the properties say %j",
    async (told) => {
      const article = await articleOf(report(told === undefined ? {} : { title: told }));
      expect(article.title).toBe(title);
      expect(article.text).not.toContain(title);
    },
  );

  it("joins words that were broken at the end of a line", async () => {
    const lines = [
      "The harbour will be re-",
      "built by the coun-",
      "cil before the winter of next year, and paid for by the county.",
    ];
    const page = lines.map((text, at) => ({ text, x: 72, y: 700 - at * 14, size: 11 }));
    const long = [
      ...page,
      {
        text: "It was the third vote on the matter in a single year, members said.",
        x: 72,
        y: 640,
        size: 11,
      },
    ];
    expect((await articleOf(makePdf([long]))).text).toContain(
      "will be rebuilt by the council before",
    );
  });

  it("reads the first pages of a long one, and says so", async () => {
    const pages = printedPages(title, Array.from({ length: 80 }, () => paragraphs.slice(3)).flat());
    expect(pages.length).toBeGreaterThan(pdfLimits.pagesMax);
    const bytes = makePdf(pages);
    const outcome = await reader.read(bytes);
    expect(outcome.kind === "read" && outcome.pages.length).toBe(pdfLimits.pagesMax);
    expect(await articleOf(bytes)).toMatchObject({ note: "first-pages" });
  });

  it.each([
    ["pictures of pages", makePdf([[]]), "scanned-pdf"],
    ["a beginning without an end", report().slice(0, 900), "scanned-pdf"],
    ["noise", Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(5000, 7)]), "broken-pdf"],
  ])("refuses %s", async (_case, bytes, reason) => {
    expect(articleFromPdf(await reader.read(bytes), {})).toMatchObject({
      kind: "not-an-article",
      reason: expect.stringMatching(new RegExp(`${reason}|broken-pdf`)),
    });
  });

  it("refuses one that needs a password", async () => {
    const open = Buffer.from(report()).toString("latin1");
    const filter =
      "/Encrypt << /Filter /Standard /V 1 /R 2 /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /U <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /P -44 >> /ID [<00><00>]";
    const locked = Buffer.from(open.replace("/Root 1 0 R", `/Root 1 0 R ${filter}`), "latin1");
    expect(await reader.read(locked)).toEqual({ kind: "password" });
  });

  it("knows a PDF by its beginning", () => {
    expect(isPdf(report())).toBe(true);
    expect(isPdf(Buffer.from("<html>%PDF</html>"))).toBe(false);
  });
});

/** A PDF of one page whose content is so many bytes of drawing, packed into a thousandth. */
function endless(contentBytes: number): Uint8Array {
  return packed(Buffer.alloc(contentBytes, "BT (a) Tj ET\n"));
}

/** A PDF of one page with this content. */
function packed(drawing: Buffer): Uint8Array {
  const content = deflateSync(drawing);
  const head = Buffer.from(makePdf([[{ text: "x", x: 0, y: 0, size: 1 }]])).toString("latin1");
  const [before = "", after = ""] = head.split(/<< \/Length \d+ >>\nstream\n[\s\S]*?\nendstream/);
  const stream = `<< /Filter /FlateDecode /Length ${content.length} >>\nstream\n`;
  return Buffer.concat([
    Buffer.from(`${before}${stream}`, "latin1"),
    content,
    Buffer.from(`\nendstream${after}`, "latin1"),
  ]);
}

describe("hostile PDF", () => {
  it("is stopped when it takes too long", async () => {
    // Read to its end, as it would be in fifteen seconds, it is no broken one.
    const slow = pdfReader({ ...pdfLimits, timeoutMs: 1 });
    expect(await slow.read(endless(30_000_000))).toEqual({ kind: "broken" });
  });

  it("cannot fill the memory of those who read it", async () => {
    const before = process.memoryUsage().heapUsed;
    const reading = pdfReader({ ...pdfLimits, timeoutMs: 1000 });
    const outcome = await reading.read(endless(300_000_000));
    expect(outcome.kind === "read" ? outcome.pages.flat().length : 0).toBe(0);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
  });

  it.each([
    ["a small stream is read", 1_000_000, 1],
    ["a stream that swells beyond all pages is not unpacked", 40_000_000, 0],
  ])("%s", async (_case, blanks, lineCount) => {
    const drawing = "BT /F1 12 Tf (The old sea wall) Tj ET\n";
    const outcome = await reader.read(packed(Buffer.from(drawing.padStart(blanks))));
    expect(outcome.kind === "read" && outcome.pages.flat()).toHaveLength(lineCount);
  });

  it("made of noise never throws", async () => {
    const good = report();
    for (let at = 0; at < 6; at += 1) {
      const bytes = Uint8Array.from(good, (byte, index) =>
        index % (37 + at) === at ? 255 - byte : byte,
      );
      expect(["read", "broken", "password"]).toContain((await reader.read(bytes)).kind);
    }
  });
});
