// Runs in a thread of its own, so that a hostile PDF can be stopped and cannot fill our memory.
import { parentPort, workerData } from "node:worker_threads";
import { getDocumentProxy } from "unpdf";

/** What a stream of a PDF may swell to in memory, in bytes; one that draws a page has some thousands. */
const streamBytesMax = 32 * 1024 * 1024;

// The bytes of a stream lie outside the memory that this thread is given, and a packed one swells a thousandfold: so pdf.js
// unpacks by itself, and gets no place for more.
delete globalThis.DecompressionStream;
globalThis.Uint8Array = new Proxy(Uint8Array, {
  construct(type, given, target) {
    if (typeof given[0] === "number" && given[0] > streamBytesMax)
      throw new RangeError("too large");
    return Reflect.construct(type, given, target);
  },
});

/** Whatever happens is answered; the thread ends with its answer. */
async function answer() {
  const { bytes, pagesMax, charactersMax } = workerData;
  let pdf;
  try {
    pdf = await getDocumentProxy(bytes, { verbosity: 0 });
    return { kind: "read", pageCount: pdf.numPages, ...(await info(pdf)), ...(await pages(pdf)) };
  } catch (error) {
    return { kind: error?.name === "PasswordException" ? "password" : "broken" };
  }

  /** A page that cannot be read is left out; the others go on. */
  async function pages(document) {
    const read = [];
    let characters = 0;
    for (let number = 1; number <= Math.min(document.numPages, pagesMax); number += 1) {
      const lines = await linesOf(document, number);
      characters += lines.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > charactersMax) break;
      read.push(lines);
    }
    return { pages: read };
  }
}

async function info(pdf) {
  const { info: facts } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const told = {};
  if (typeof facts?.Title === "string") told.title = facts.Title.slice(0, 500);
  if (typeof facts?.Author === "string") told.author = facts.Author.slice(0, 500);
  return told;
}

async function linesOf(pdf, number) {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const lines = [];
    let open;
    for (const { str, hasEOL, transform, width, height } of items) {
      if (str === undefined) continue;
      const [, , , scale = 0, x = 0, y = 0] = transform;
      if (open !== undefined && Math.abs(open.y - y) > Math.max(2, open.size / 2)) close();
      open ??= { text: "", size: 0, x, y, end: x };
      // A gap wider than a fifth of a letter's height is a space that nobody wrote.
      const isApart = x - open.end > Math.max(1, open.size / 5) && str.trim() !== "";
      open.text += isApart && !/\s$/.test(open.text) && open.text !== "" ? ` ${str}` : str;
      if (str.trim() !== "") {
        open.size = Math.max(open.size, Math.abs(scale) || height);
        open.end = x + width;
      }
      if (hasEOL) close();
    }
    close();
    page.cleanup();
    return lines;

    function close() {
      if (open !== undefined && open.text.trim() !== "") lines.push(open);
      open = undefined;
    }
  } catch {
    return [];
  }
}

parentPort.postMessage(await answer());
