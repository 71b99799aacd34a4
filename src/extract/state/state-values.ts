import { decodeHTML } from "entities";
import { hydrated } from "./flat-values.ts";
import { type Budget, looseLiteral, withNames } from "./loose-literal.ts";
import { isServerRows, serverRows } from "./server-rows.ts";

/** Characters of scripts and attributes that are looked at in all. */
const charactersMax = 4_000_000;

/** Characters from which a script, a text or an attribute may hold an article. */
const charactersMin = 200;

/** Values that are read of all scripts together. */
const valuesMax = 300_000;

/** JSON inside of text inside of JSON. */
const wrapsMax = 3;

/** Where a literal may begin in a script. */
const literalStart = /(?:[=(,:?]|\breturn)\s*(?=["'`{[])/g;

/** JSON in an attribute, with which a component starts. */
const dataAttribute = /=(?:"\s*([{[][^"]*)"|'\s*([{[][^']*)')/g;

/**
 * What a page hands to its own scripts: JSON in scripts and attributes, the literals that scripts assign or hand
 * on, rows of server components; what is wrapped in text is unwrapped. Bounded in time and memory.
 */
export function stateValues(html: string): readonly unknown[] {
  const budget: Budget = { values: valuesMax };
  const found: unknown[] = [];
  let rows = "";
  let left = charactersMax;
  for (const { head, body } of scriptsOf(html)) {
    if (body.length > left) continue;
    left -= body.length;
    const values = /json/i.test(head) ? [unwrapped(body, budget)] : literalsOf(body, budget);
    for (const value of values) {
      const row = isServerRows(value) ? value[1] : undefined;
      if (row === undefined) found.push(value);
      else rows += row;
    }
  }
  for (const value of serverRows(rows)) found.push(value);
  for (const [, double, single] of html.matchAll(dataAttribute)) {
    const written = double ?? single ?? "";
    if (written.length < charactersMin || written.length > left) continue;
    left -= written.length;
    found.push(unwrapped(decodeHTML(written), budget));
  }
  return found.filter((value) => typeof value === "object" && value !== null).map(hydrated);
}

/** Scripts written into the page, but for JSON-LD, which is read elsewhere. */
function* scriptsOf(html: string): Generator<{ readonly head: string; readonly body: string }> {
  const start = /<script\b([^>]{0,2000})>/gi;
  const end = /<\/script/gi;
  for (let tag = start.exec(html); tag !== null; tag = start.exec(html)) {
    const from = start.lastIndex;
    end.lastIndex = from;
    const to = end.exec(html)?.index;
    if (to === undefined) return;
    start.lastIndex = to;
    const head = tag[1] ?? "";
    if (to > from && !/ld\+json/i.test(head)) yield { head, body: html.slice(from, to) };
  }
}

/** The literals of a script that are long enough to matter, outermost ones. */
function literalsOf(script: string, budget: Budget): readonly unknown[] {
  const found: unknown[] = [];
  literalStart.lastIndex = 0;
  for (let start = literalStart.exec(script); start !== null; start = literalStart.exec(script)) {
    const from = literalStart.lastIndex;
    const { value, end } = looseLiteral(script, from, budget);
    // What follows a text may be a literal of its own: names before their values.
    literalStart.lastIndex = end;
    const isShort = end - from < charactersMin && !isServerRows(value);
    if (isShort || budget.values < 0) continue;
    found.push(
      typeof value === "string"
        ? unwrapped(value, budget)
        : withNames(value, namesOf(script, from, end, budget)),
    );
  }
  return found;
}

/** Characters in which a function's names stand. */
const namesCharactersMax = 5_000;

/** The names of a function whose result stands there, with what it is called with: `(function(a,b){return …}(1,2))`. */
function namesOf(
  script: string,
  from: number,
  end: number,
  budget: Budget,
): ReadonlyMap<string, unknown> {
  const call = /[\s;]*\}[\s)]*(?=\()/y;
  call.lastIndex = end;
  const before = script.slice(Math.max(0, from - namesCharactersMax), from);
  const names = /function\s*\(([\w$,\s]*)\)\s*\{\s*return\s*$/.exec(before)?.[1]?.split(",") ?? [];
  if (names.length === 0 || !call.test(script)) return new Map();
  const { value } = looseLiteral(script, call.lastIndex, budget);
  const values = Array.isArray(value) ? value : [];
  return new Map(names.map((name, at) => [name.trim(), values[at]]));
}

/**
 * The value that a text holds as JSON, which may be written with percent signs or references, and again
 * be a text that holds one; `undefined` for other texts.
 */
export function unwrapped(text: string, budget: Budget, wraps = wrapsMax): unknown {
  const inner = text.replace(/^\s*(?:<!--|<!\[CDATA\[)?\s*/, "");
  let json = inner;
  if (/^%(?:7B|5B)/i.test(inner)) json = withoutPercents(inner);
  else if (/^["']?[{[]\s*&(?:quot|#34|#x22);/.test(inner)) json = decodeHTML(inner);
  else if (!/^["{[]/.test(inner)) return undefined;
  const { value } = looseLiteral(json, 0, budget);
  return typeof value === "string" && wraps > 0 ? unwrapped(value, budget, wraps - 1) : value;
}

function withoutPercents(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ""; // Not percent-encoded after all.
  }
}
