/** What is told by a number that says which: advisories, cases, decrees, notices, tickets, versions, builds of a day. */
export type Identifier = readonly [series: string, which: string];

/** "CVE-2026-31177", "DSA 6121-1", "UMM 2026-04-16/03", "XI ZR 118/24", "KB5034441"; "C-417/24", "B3-44/26". */
const code =
  /(?<![\p{L}\p{N}])(?:(\p{Lu}{2,8}(?:-\p{Lu}{2,8})*)(?:[- ]?(\d{2,4}(?:[-:/]\d+)+|\d{1,4}\/\d{2,4})|-?(\d{4,8}))|(\p{Lu})-?(\d{1,4}(?:-\d+)*\/\d{2,4}))(?![\p{L}\p{N}%]|[.,]\d)/gu;
/** A year or a season, and a day alone, say when. */
const when = /^(?:19|20)\d\d(?:[-/]\d{2}|[-/](?:19|20)\d\d|-\d\d-\d\d)?$/u;

/** "n° 2026-412", "Nr. 071/2026", "nº 45.118", "(#9920)": of titles, as texts number much else. */
const numbered =
  /(?<![\p{L}\p{N}])(?:(n[°º]|nr\.|no\.|№) ?(\d{1,4}[-/]\d+|\d{1,3}\.\d{3}|\d{3,})|#(\d{3,8}))(?![\p{L}\p{N}]|[.,]\d)/giu;

/** "v5.4.2", "8.0.0-rc.1", "Version 6.2", "Patch 14.8b"; two numbers with a point are else a decimal. */
const version =
  /(?<![\p{L}\p{N}.,/])(?:v|(?:version|versión|versão|versione|release|patch|hotfix) v?)?(\d{1,4}(?:\.\d{1,4}){1,2})([a-z](?!\p{L})|-[a-z][\w.]*)?(?![\p{L}\p{N}%]|[.,]\d)/giu;
const dateOrSum =
  /^(?:[0-3]?\d\.[01]?\d\.(?:\d\d|\d{4})|\d{4}\.\d\d?\.\d\d?|\d{1,3}(?:\.\d{3})+)$/u;

/** "nightly-2026-04-16", "Build 20260416.1": what is made anew every day. */
const day = /(?<!\d)20\d\d-?[01]\d-?[0-3]\d(?:\.\d+)?(?!\d)/gu;

/** What every code, every version and every title with a number of its kind holds: most texts need not be searched further. */
const mayHold = {
  code: /\p{Lu}[- ]?\d+[-:/\d]/u,
  version: /\d\.\d/u,
  title: /\d[-/.]?\d\d|\d\.\d/u,
} as const;

/** The codes of a text. */
export function codesIn(text: string): readonly Identifier[] {
  if (!mayHold.code.test(text)) return [];
  return [...text.matchAll(code)].flatMap(
    ([, series = "", parted, bare, letter = "", ofLetter]): Identifier[] => {
      const which = parted ?? bare ?? ofLetter ?? "";
      if (when.test(which)) return [];
      // Cases of all courts are one series: of two that have numbers none is the other.
      return [which.includes("/") ? ["/", `${series}${letter} ${which}`] : [series, which]];
    },
  );
}

/** The versions of a text, without closing noughts, of one number more each where it says more than a decimal does. */
export function versionsIn(text: string): readonly string[] {
  if (!mayHold.version.test(text)) return [];
  return [...text.matchAll(version)].flatMap(([whole, numbers = "", suffix = ""]) => {
    const isBare = whole.startsWith(numbers);
    if (isBare && (dateOrSum.test(numbers) || numbers.split(".").length < 3)) return [];
    return [`${numbers.replace(/(?:\.0)+$/, "")}${suffix.toLowerCase()}`];
  });
}

/** A text with blanks for its codes and versions, whose parts are no numbers of anything. */
export function withoutIdentifiers(text: string): string {
  return text
    .replace(code, (found) => " ".repeat(found.length))
    .replace(version, (found) => (versionsIn(found).length > 0 ? " ".repeat(found.length) : found));
}

/** What a title says it is the one of. */
export function titleIdentifiers(title: string): readonly Identifier[] {
  if (!mayHold.title.test(title)) return [];
  return [
    ...[...title.matchAll(numbered)].flatMap(([, , which, ticket]): Identifier[] => {
      const found = which ?? ticket ?? "";
      return when.test(found) ? [] : [[which === undefined ? "#" : "number", found]];
    }),
    ...versionsIn(title).map((which): Identifier => ["version", which]),
    ...[...title.matchAll(day)].map(([which]): Identifier => ["day", which]),
  ];
}
