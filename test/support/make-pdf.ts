/** A line to print: where, how large, and what. Latin letters only. */
export type PrintedLine = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
};

export type PdfProperties = {
  readonly title?: string;
  readonly author?: string;
};

/** Makes a PDF of printed pages, as a word processor would. @see ISO 32000-1 §7.5 */
export function makePdf(
  pages: readonly (readonly PrintedLine[])[],
  { title, author }: PdfProperties = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const pageIds = pages.map((_, at) => 5 + at * 2);
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(
    `<< /Type /Pages /Kids [${pageIds.map((id) => `${id} 0 R`).join(" ")}] /Count ${pages.length} >>`,
  );
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>");
  const properties = [
    ...(title === undefined ? [] : [`/Title (${escaped(title)})`]),
    ...(author === undefined ? [] : [`/Author (${escaped(author)})`]),
  ];
  add(`<< ${properties.join(" ")} >>`);
  for (const lines of pages) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
    );
    const content = lines
      .map(
        ({ text, x, y, size }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`,
      )
      .join("\n");
    add(`<< /Length ${Buffer.byteLength(content, "latin1")} >>\nstream\n${content}\nendstream`);
  }
  let file = "%PDF-1.4\n";
  const offsets = objects.map((body, at) => {
    const offset = Buffer.byteLength(file, "latin1");
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = Buffer.byteLength(file, "latin1");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

/** Sets paragraphs in lines of a page's width, with a header and a page number on every page. */
export function printedPages(
  title: string,
  paragraphs: readonly string[],
  header = "Westmere Harbour Authority",
): readonly (readonly PrintedLine[])[] {
  const pages: PrintedLine[][] = [];
  let page = newPage();
  let y = 740;
  page.push({ text: title, x: 72, y, size: 20 });
  y -= 40;
  for (const paragraph of paragraphs) {
    for (const text of wrapped(paragraph, 88)) {
      if (y < 90) {
        page = newPage();
        y = 740;
      }
      page.push({ text, x: 72, y, size: 11 });
      y -= 14;
    }
    y -= 12;
  }
  return pages;

  function newPage(): PrintedLine[] {
    const lines: PrintedLine[] = [
      { text: header, x: 72, y: 800, size: 9 },
      { text: `Page ${pages.length + 1} of 9`, x: 280, y: 40, size: 9 },
    ];
    pages.push(lines);
    return lines;
  }
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (`${line} ${word}`.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, "\\$&");
}
