import robotsParser from "robots-parser";

/** The package's types speak of a default export beside which it has none. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** A pattern of `robots.txt`: the beginning of a path, with `*` for anything and `$` for its end. */
export type PathRule = { readonly pattern: string; readonly allows: boolean };

/**
 * Stars in all rules together that are looked at, each of which may take a walk over the whole address; rules beyond
 * are left out. Files of sites have a few hundred.
 */
const starsMax = 3000;

/**
 * Tells by a site's rules whether an address may be read; the longest that matches counts, as RFC 9309 §2.2.2 has it.
 *
 * @param fileUrl where the rules stand; of another site they say nothing
 */
export function pathRules(fileUrl: string, rules: readonly PathRule[]): (url: string) => boolean {
  let stars = 0;
  const lines = rules.flatMap(({ pattern, allows }) => {
    stars += pattern.split("*").length - 1;
    if (stars > starsMax && pattern.includes("*")) return [];
    return /[\r\n#]/.test(pattern) ? [] : [`${allows ? "Allow" : "Disallow"}: ${pattern}`];
  });
  const parsed = parseRobots(fileUrl, ["User-agent: *", ...lines].join("\n"));
  return (url) => parsed.isAllowed(url, "*") ?? true;
}

/**
 * The rules of a `robots.txt` that are for us: those of the groups that name us, else those for everybody.
 *
 * The package would keep each rule for each agent of its group, which a file can make millions of.
 *
 * @param productToken in lower case
 */
export function rulesFor(text: string, productToken: string): readonly PathRule[] {
  const named = new Map<string, PathRule[]>();
  let group = new Set<string>();
  let isHead = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, field = "", value = ""] = /^\s*(user agent|[\w-]+)\s*:([^#]*)/i.exec(line) ?? [];
    const name = meantField(field.toLowerCase());
    if (name === "user-agent") {
      if (!isHead) group = new Set();
      group.add(/^\s*(\*(?=\s|$)|[\w-]+)/.exec(value.toLowerCase())?.[1] ?? "");
    } else if (name === "allow" || name === "disallow") {
      const pattern = value.trim();
      for (const agent of [productToken, "*"].filter((one) => group.has(one))) {
        const known = named.get(agent) ?? [];
        if (pattern !== "") known.push({ pattern, allows: name === "allow" });
        named.set(agent, known);
      }
    }
    if (name !== "") isHead = name === "user-agent";
  }
  return named.get(productToken) ?? named.get("*") ?? [];
}

/** What is misspelt is meant all the same. */
function meantField(field: string): string {
  if (/^user[ -]?agent$/.test(field)) return "user-agent";
  return /^dis+al+[oa]w$/.test(field) ? "disallow" : field;
}
