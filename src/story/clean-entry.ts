/** An entry's words without what the outlet, the wire or the feed put around them. */
export type CleanEntry = {
  readonly title: string;
  readonly text: string;
};

/** "VELDEN (Unity Wire) - " before a report: the place stays as a sentence of its own. */
const dateline = /^(\p{Lu}[\p{Lu}\s,.'’-]{2,40}?)\s*\([^)]{2,30}\)\s*[-–—]+\s*/u;
/** "(AFP) - " and "PARIS, March 3 (Reuters) - " without a place in capitals. */
const openingCredit = /^\(\p{Lu}[^)]{1,25}\)\s*[-–—]*\s*/u;
const closingCredit = /\s*\(\p{Lu}[\p{L} .&/-]{1,25}\)\s*$/u;

/**
 * Takes the outlet's name off the end of a title and wire credits off the text.
 *
 * @param outlet the outlet's name as a reader knows it
 */
export function cleanEntry(title: string, text: string, outlet: string | undefined): CleanEntry {
  return {
    title: withoutOutlet(title, outlet),
    text: text.replace(dateline, "$1. ").replace(openingCredit, "").replace(closingCredit, ""),
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

/**
 * Titles of columns that gather many events or none: round-ups, letters, horoscopes, weather.
 * Words of the trade in the large languages of Europe, as newspapers print them.
 */
const columnTitle = new RegExp(
  [
    "\\bbriefing\\b|\\bround-?ups?\\b|\\b(?:market|weekly|daily|morning|evening) wrap\\b|\\bmarkets? (?:report|close|live)\\b",
    "\\bwhat to (?:watch|know|read)\\b|\\bthings to know\\b|\\bat a glance\\b|\\b(?:news )?in brief\\b|\\bin pictures\\b",
    "\\b(?:week|day|year) (?:ahead|in review|in pictures)\\b|\\bthis week in\\b|\\bmorning (?:news|mail|edition|report)\\b",
    "\\bnewsletter|\\bhor[oó]s[ck]op|\\bcrossword|\\bsudoku|\\bquiz\\b|\\bpodcast\\b|\\bletters? to the editor\\b|\\byour letters\\b",
    "\\btv (?:guide|tonight)\\b|\\bon this day\\b|\\bweather(?: forecast)?:|\\blottery|\\bcourt (?:list|report)s?\\b",
    "\\ben bref\\b|\\brevue de presse\\b|\\bl['’]essentiel\\b|\\bà retenir\\b|\\bla météo\\b|\\bcourrier des lecteurs\\b",
    "\\bin kürze\\b|\\bkurz(?:meldungen| notiert| und knapp)\\b|\\bder tag im überblick\\b|\\bpresseschau\\b|\\bmorgenlage\\b|\\bleserbrief|\\bdas wetter\\b|\\bnachrichtenüberblick\\b",
    "\\ben breve\\b|\\bclaves del día\\b|\\blo más leído\\b|\\bcartas al director\\b|\\bel tiempo (?:hoy|para)\\b|\\bagenda (?:del|de la)\\b",
    "\\bin breve\\b|\\brassegna stampa\\b|\\bl['’]oroscopo\\b|\\ble notizie del giorno\\b|\\bem resumo\\b|\\bcartas do leitor\\b|\\bnotas do dia\\b",
  ].join("|"),
  "iu",
);

/** Titles of columns that somebody signs: they say who writes, and nothing of the event, if there is one. */
const signedTitle = new RegExp(
  [
    "^(?:le|les) billets?(?: (?:de |d['’])\\S+(?: \\S+)?)?$|^l['’]humeur d|^(?:le |la |l['’])?(?:chronique|carnet|bloc-notes|regard|édito(?:rial)?|coup de gueule) (?:de |d['’])",
    "^\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*['’]s? (?:column|diary|notebook|sketch)$|^(?:column|opinion|editorial|leader|comment)$",
    "^(?:die )?(?:kolumne|glosse|randnotiz|notizen) (?:von|aus)\\b|^(?:kolumne|glosse|leitartikel|streiflicht|kommentar)$",
    "^(?:la columna|el rincón|la tribuna|el diario|la mirada) de\\b|^(?:editorial|columna)$",
    "^(?:la rubrica|l['’]opinione|il taccuino|il punto|l['’]angolo) d[ie]\\b|^(?:l['’])?editoriale$|^(?:a coluna|a crónica|o diário|a opinião) d[eao]\\b",
  ].join("|"),
  "iu",
);

/** Whether a title belongs to a column that gathers many events, so that the entry is of none. */
export function isRoundUpTitle(title: string): boolean {
  return columnTitle.test(title);
}

/** Whether a title is that of a signed column, whatever it is about this time. */
export function isSignedTitle(title: string): boolean {
  return signedTitle.test(title.trim());
}

/** Whether a title belongs to a column rather than to one event. */
export function isColumnTitle(title: string): boolean {
  return isRoundUpTitle(title) || isSignedTitle(title);
}
