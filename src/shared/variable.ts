/**
 * Reads one environment variable; `undefined` is no fault only where a shape says so. Front doors
 * read their settings while a person waits, so this is by hand: a schema library weighs 20 kB there.
 *
 * @returns a fault when the text is missing or malformed
 */
export type Variable<Value> = (text: string | undefined) => Value | typeof fault;

export const fault = Symbol("malformed");

/** Any text but an empty one. */
export const text: Variable<string> = (given) =>
  given === undefined || given === "" ? fault : given;

/** An absolute URL. */
export const url: Variable<string> = (given) =>
  given !== undefined && URL.canParse(given) ? given : fault;

/** A number within bounds; `usual` when it is not set. */
export function number(
  usual: number,
  { min = 0, max = Number.MAX_SAFE_INTEGER }: { readonly min?: number; readonly max?: number } = {},
): Variable<number> {
  return (given) => {
    if (given === undefined || given === "") return usual;
    const value = Number(given);
    return value >= min && value <= max ? value : fault;
  };
}

/** A whole number, 1 or more; `usual` when it is not set. */
export function count(usual: number): Variable<number> {
  return (given) => {
    if (given === undefined || given === "") return usual;
    return /^[1-9]\d{0,8}$/.test(given) ? Number(given) : fault;
  };
}

/** One of some words; the first when it is not set. */
export function oneOf<const Word extends string>(
  ...words: readonly [Word, ...Word[]]
): Variable<Word> {
  return (given) => {
    if (given === undefined || given === "") return words[0];
    return words.find((word) => word === given) ?? fault;
  };
}

/** A text of a form. */
export function matching(form: RegExp): Variable<string> {
  return (given) => (given !== undefined && form.test(given) ? given : fault);
}

/** A template cannot leave a variable out; it sets it to nothing, which is no value either. */
export function optional<Value>(variable: Variable<Value>): Variable<Value | undefined> {
  return (given) => (given === undefined || given === "" ? undefined : variable(given));
}

/** `usual` when it is not set. */
export function usually<Value>(usual: Value, variable: Variable<Value>): Variable<Value> {
  return (given) => (given === undefined || given === "" ? usual : variable(given));
}

export const optionalText: Variable<string | undefined> = optional(text);
export const optionalUrl: Variable<string | undefined> = optional(url);

/** What goes into a header, which takes no other letters: the placeholder of a README is none. */
export const token: Variable<string> = (given) =>
  given !== undefined && /^[!-~]+$/.test(given) ? given : fault;
