/** A string, also one that is not closed, or a comma that nothing follows. */
const stringOrComma = /"(?:\\.|[^"\\]|\\$)*(?:"|$)|,(?=\s*[,}\]])/gs;

/** An escape, or a backslash that makes none. */
const escaped = /\\(?:["\\/bfnrt]|u[\da-f]{4})|\\/gi;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these may not stand in a string.
const controlCharacters = /[\0-\x1f]/g;

/** Where the list of items begins. */
const itemsStart = /"items"\s*:\s*\[/;

/**
 * Reads the JSON in a text as forgivingly as XML is read: what stands around it, control characters, escapes that are none
 * and commas too many are let pass. Where that is not enough, an item that is broken costs only itself, as does all that
 * was cut off.
 *
 * @returns `undefined` when no object is there
 */
export function readJson(text: string): unknown {
  const sound = parsed(text);
  if (sound !== undefined) return sound;
  const start = text.indexOf("{");
  const end = text.lastIndexOf("}");
  if (start === -1 || end < start) return undefined;
  const mended = withoutFaults(text.slice(start, end + 1));
  return parsed(mended) ?? itemByItem(mended);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // The caller looks what else it is.
  }
}

function withoutFaults(text: string): string {
  return text
    .replace(controlCharacters, " ")
    .replace(stringOrComma, (found) =>
      found === ","
        ? ""
        : found.replace(escaped, (written) => (written === "\\" ? "\\\\" : written)),
    );
}

/** A feed of the items that can be read each for itself. */
function itemByItem(text: string): unknown {
  const list = itemsStart.exec(text);
  if (list === null) return undefined;
  const head = text.slice(0, list.index).replace(/,\s*$/, "");
  const feed = parsed(`${head}}`);
  const items = objectsIn(text.slice(list.index + list[0].length)).flatMap(
    (item) => parsed(item) ?? [],
  );
  return items.length === 0 ? undefined : { ...(feed as object | undefined), items };
}

/** The objects that stand next to one another, up to the end of their list. */
function objectsIn(text: string): readonly string[] {
  const objects: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/"(?:\\.|[^"\\])*(?:"|$)|[{}\]]/gs)) {
    if (mark === "{") {
      if (depth === 0) start = index;
      depth += 1;
    } else if (mark === "}" && depth > 0) {
      depth -= 1;
      if (depth === 0) objects.push(text.slice(start, index + 1));
    } else if (mark === "]" && depth === 0) break;
  }
  return objects;
}
