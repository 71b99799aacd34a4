import { byteOrderMark, charsetName, decodeAs, decodeStrictUtf8 } from "#shared/charset.ts";

export type DecodedPage = {
  readonly text: string;
  /** WHATWG name, lower case. */
  readonly encoding: string;
};

/** Browsers look for the charset in the first 1,024 bytes; real pages put it later. */
const headBytesMax = 8192;

/** Above this share of unreadable characters a label is taken for a lie. */
const faultShareMax = 0.002;

/**
 * Decodes the bytes of an HTML page.
 *
 * Order: byte order mark, or the zero bytes of UTF-16; UTF-8 when the bytes are flawless UTF-8, whatever is claimed but ISO-2022 or
 * UTF-16, as no other charset looks like it by chance; the label of the HTTP header, then of the page; then what
 * the byte statistics say; then windows-1252.
 *
 * @param contentType the HTTP header
 */
export async function decodePage(bytes: Uint8Array, contentType = ""): Promise<DecodedPage> {
  const mark = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (mark !== undefined) return decoded(bytes, mark) ?? lastResort(bytes);

  const labels = claimedLabels(bytes, contentType);
  const stateful = labels.find((label) => /^(iso-2022|utf-16)/.test(label));
  const utf8 = stateful === undefined ? decodeStrictUtf8(bytes) : undefined;
  if (utf8 !== undefined) return { text: utf8, encoding: "utf-8" };

  for (const label of labels) {
    const page = decoded(bytes, label);
    if (page !== undefined && faultShare(page.text) <= faultShareMax) return page;
  }
  // One page in hundreds needs the statistics, a tenth of all the code that reads pages: loaded when it is needed.
  const { likelyCharsets } = await import("./likely-charsets.ts");
  for (const encoding of likelyCharsets(bytes)) {
    const page = decoded(bytes, encoding);
    if (page !== undefined && faultShare(page.text) <= faultShareMax) return page;
  }
  return lastResort(bytes);
}

/** UTF-16 without its mark: zero bytes stand beside the "<" that opens a page, and beside what follows. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0x3c && second === 0 && third && fourth === 0) return "utf-16le";
  if (first === 0 && second === 0x3c && third === 0 && fourth) return "utf-16be";
  return undefined;
}

/** Charset names that the header and the page claim, the more credible first. */
function claimedLabels(bytes: Uint8Array, contentType: string): readonly string[] {
  const head = Buffer.from(bytes.subarray(0, headBytesMax)).toString("latin1");
  const ofHeader = /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType)?.[1];
  const ofPage =
    /<meta[^>]{0,300}?charset\s*=[\s"']*([\w:.-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1];
  // Japanese mail of old says by its shifts what it is in.
  if (ofHeader === undefined && ofPage === undefined && head.includes("\x1b$B"))
    return ["iso-2022-jp"];
  const names = [ofHeader, ofPage].map((label) => charsetName(label ?? "-"));
  // A page that names itself UTF-16 in readable ASCII is not.
  if (names[1]?.startsWith("utf-16")) names[1] = "utf-8";
  // Web servers of old send iso-8859-1 by default, about pages they never looked into.
  if (names[0] === "windows-1252" && names[1] !== undefined) names.reverse();
  return names.filter((name) => name !== undefined);
}

function decoded(bytes: Uint8Array, encoding: string): DecodedPage | undefined {
  const text = decodeAs(bytes, encoding);
  return text === undefined ? undefined : { text, encoding };
}

function faultShare(text: string): number {
  const faults = text.match(/[\ufffd\u0080-\u0084\u0086-\u009f]/g)?.length ?? 0;
  const foreign = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  // Against the foreign letters: a page of ASCII markup would hide any number of faults.
  return faults === 0 ? 0 : Math.min(faults / Math.max(foreign, 1) / 10, 1);
}

function lastResort(bytes: Uint8Array): DecodedPage {
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  if (faultShare(utf8) <= 0.02) return { text: utf8, encoding: "utf-8" };
  return decoded(bytes, "windows-1252") ?? { text: utf8, encoding: "utf-8" };
}
