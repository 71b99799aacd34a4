import { datelineOf } from "#language/datelines.ts";

/** An entry's words without what the outlet, the wire or the feed put around them. */
export type CleanEntry = {
  readonly title: string;
  readonly text: string;
};

/** "VELDEN (Unity Wire) - " before a report: the place stays as a sentence of its own. */
const dateline = /^(\p{Lu}[\p{Lu}\s,.'’-]{2,40}?)\s*\([^)]{2,30}\)\s*[-–—]+\s*/u;
/** "PARIS, March 3 (Reuters) - ": the place. */
const placeOfDateline = /^\p{Lu}[\p{L}'’]+(?:[ -]\p{Lu}[\p{L}'’]+)*(?=,| [(\d])/u;
/** "(AFP) - " and "PARIS, March 3 (Reuters) - " without a place in capitals. */
const openingCredit = /^\(\p{Lu}[^)]{1,25}\)\s*[-–—]*\s*/u;
const closingCredit = /\s*\(\p{Lu}[\p{L} .&/-]{1,25}\)\s*$/u;

/** "+++ Ticker +++ Streik in Hamburg", "BREAKING: ", "SON DAKİKA | ": what tickers put before a headline. */
const ticker = /^\+{2,3}\s*[^+]{1,25}?\s*\+{2,3}\s*(?=\S+\s)/u;
const plusses = /^\+{2,3}\s*|\s*\+{2,3}$/gu;
const alarm =
  /^(?:breaking(?: news)?|just in|eilmeldung|eil|urgent|última hora|ultim['’]ora|urgente|son dak[iİ]ka|срочно|терміново|pilne)\s?(?:[:|]|\s[–—-])\s*(?=\S+\s)/iu;

/**
 * Takes the outlet's name off the end of a title, the ticker's marks off its start, and wire credits off the text.
 *
 * @param outlet the outlet's name as a reader knows it
 */
export function cleanEntry(title: string, text: string, outlet: string | undefined): CleanEntry {
  return {
    title: withoutOutlet(title, outlet).replace(ticker, "").replace(plusses, "").replace(alarm, ""),
    text: withoutDateline(text).replace(openingCredit, "").replace(closingCredit, ""),
  };
}

function withoutOutlet(title: string, outlet: string | undefined): string {
  const at = Math.max(
    ...[" - ", " – ", " — ", " | ", " · ", " :: "].map((s) => title.lastIndexOf(s)),
  );
  if (at <= 0 || outlet === undefined || outlet === "") return title;
  const tail = comparable(title.slice(at + 3));
  return tail === comparable(outlet) ? title.slice(0, at).trimEnd() : title;
}

function comparable(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|le|la|les|der|die|das|el|il|o|a)\s+/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function withoutDateline(text: string): string {
  if (dateline.test(text)) return text.replace(dateline, "$1. ");
  const found = datelineOf(text, 0, text.length);
  // "NASA - a federal agency - lost a probe" goes on.
  if (found === undefined || /^\p{Ll}/u.test(text.slice(found.end))) return text;
  const place = placeOfDateline.exec(text.slice(0, found.end))?.[0];
  return `${place === undefined ? "" : `${place}. `}${text.slice(found.end)}`;
}
