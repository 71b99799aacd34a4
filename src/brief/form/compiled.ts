import { quick } from "#shared/quick.ts";

const bySource = new Map<string, Map<string, RegExp>>();

/**
 * The pattern of a source, compiled once: long lists of words take longer to compile than to match.
 *
 * @param flags never with `g` or `y` for `test` and `exec`, whose state would be shared
 */
export function compiled(source: string, flags: string): RegExp {
  // Joined to one key, a long source would be hashed anew at each call.
  let ofFlags = bySource.get(flags);
  if (ofFlags === undefined) {
    ofFlags = new Map();
    bySource.set(flags, ofFlags);
  }
  const known = ofFlags.get(source);
  if (known !== undefined) return known;
  const pattern = patternOf(source, flags);
  ofFlags.set(source, pattern);
  return pattern;
}

function patternOf(source: string, flags: string): RegExp {
  const pattern = new RegExp(source, flags);
  return pattern.global ? pattern : quick(pattern);
}

type Site = Map<string, Site | RegExp>;

const sites = new WeakMap<TemplateStringsArray, Site>();

/** The pattern, in any case, of a template filled with lists of words. */
export function anyCase(template: TemplateStringsArray, ...lists: readonly string[]): RegExp {
  return filled("iu", template, lists);
}

/** The same to search for all of it. */
export function eachInAnyCase(template: TemplateStringsArray, ...lists: readonly string[]): RegExp {
  return filled("giu", template, lists);
}

/** The same in the case that is given. */
export function each(template: TemplateStringsArray, ...lists: readonly string[]): RegExp {
  return filled("gu", template, lists);
}

/** Compiled once for each filling, and found again without building its long source. */
function filled(flags: string, template: TemplateStringsArray, lists: readonly string[]): RegExp {
  let site = sites.get(template);
  if (site === undefined) {
    site = new Map();
    sites.set(template, site);
  }
  for (const list of lists.slice(0, -1)) {
    const inner: Site | RegExp | undefined = site.get(list);
    if (inner instanceof Map) {
      site = inner;
    } else {
      const made: Site = new Map();
      site.set(list, made);
      site = made;
    }
  }
  const last = lists.at(-1) ?? "";
  const known = site.get(last);
  if (known instanceof RegExp) return known;
  const source = template.reduce((whole, part, at) => `${whole}${lists[at - 1] ?? ""}${part}`);
  const pattern = patternOf(source, flags);
  site.set(last, pattern);
  return pattern;
}
