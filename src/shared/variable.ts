/**
 * Reads one environment variable; `undefined` is no fault only where a shape says so. Front doors
 * read their settings while a person waits, so this is by hand: a schema library weighs 20 kB there.
 *
 * @returns a fault when the text is missing or malformed
 */
export type Variable<Value> = ((text: string | undefined) => Value | typeof fault) & {
  /** What it takes, to end a sentence: “begins with xapp-”. */
  readonly form?: string;
};

export const fault = Symbol("malformed");

/** Any text but an empty one. */
export const text: Variable<string> = (given) =>
  given === undefined || given === "" ? fault : given;

/** An absolute URL: `localhost:11434` would be one, too, whose scheme is `localhost`. */
export const url: Variable<string> = /* @__PURE__ */ said(
  "an address, with https:// or http://",
  (given) =>
    given !== undefined && /^https?:\/\//.test(given) && URL.canParse(given) ? given : fault,
);

/** Addresses of servers, with spaces or commas between; of a page's address its server's is taken. */
export const origins: Variable<readonly string[]> = /* @__PURE__ */ said(
  "addresses such as http://127.0.0.1:3000, with spaces between",
  (given) => {
    const urls = given?.split(/[\s,]+/).filter(Boolean) ?? [];
    return urls.every((one) => url(one) !== fault) ? urls.map((one) => new URL(one).origin) : fault;
  },
);

/** A number within bounds; `usual` when it is not set. */
export function number(
  usual: number,
  { min = 0, max = Number.MAX_SAFE_INTEGER }: { readonly min?: number; readonly max?: number } = {},
): Variable<number> {
  const most = max === Number.MAX_SAFE_INTEGER ? " or more" : ` to ${max}`;
  return said(`a number, ${min}${most}`, (given) => {
    if (given === undefined || given === "") return usual;
    const value = Number(given);
    return value >= min && value <= max ? value : fault;
  });
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
  return said(`one of ${words.join(", ")}`, (given) => {
    if (given === undefined || given === "") return words[0];
    return words.find((word) => word === given) ?? fault;
  });
}

/** A text that matches a pattern, which `form` says to people. */
export function matching(pattern: RegExp, form: string): Variable<string> {
  return said(form, (given) => (given !== undefined && pattern.test(given) ? given : fault));
}

function said<Value>(
  form: string | undefined,
  read: (text: string | undefined) => Value | typeof fault,
): Variable<Value> {
  return Object.assign(read, form && { form });
}

/** A template cannot leave a variable out; it sets it to nothing, which is no value either. */
export function optional<Value>(variable: Variable<Value>): Variable<Value | undefined> {
  return said(variable.form, (given) =>
    given === undefined || given === "" ? undefined : variable(given),
  );
}

/** `usual` when it is not set. */
export function usually<Value>(usual: Value, variable: Variable<Value>): Variable<Value> {
  return said(variable.form, (given) =>
    given === undefined || given === "" ? usual : variable(given),
  );
}

export const optionalText: Variable<string | undefined> = optional(text);
export const optionalUrl: Variable<string | undefined> = /* @__PURE__ */ optional(url);

/** What goes into a header, which takes no other letters: the placeholder of a README is none. */
export const token: Variable<string> = /* @__PURE__ */ matching(
  /^[!-~]+$/,
  "letters, digits and signs without a space between",
);
