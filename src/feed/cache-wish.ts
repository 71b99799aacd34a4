const secondMs = 1000;

/** Beyond a year a number is a mistake. */
const secondsMax = 365 * 24 * 60 * 60;

type Headers = Readonly<Record<string, string>>;

/**
 * How long a document asks to be kept, in milliseconds.
 *
 * @param headers by name in lower case
 * @param ttlMinutes RSS `ttl`
 * @returns 0 when it does not say, or says that it may not be kept
 * @see https://www.rfc-editor.org/rfc/rfc9111#section-4.2 for `max-age` less `Age`
 */
export function cacheWishMs(headers: Headers, ttlMinutes = 0): number {
  const control = headers["cache-control"] ?? "";
  const isKept = !/\bno-(?:store|cache)\b/i.test(control);
  const maxAge = isKept ? wholeNumber(/\bmax-age\s*=\s*"?(\d+)/i.exec(control)?.[1]) : 0;
  const age = wholeNumber(headers.age);
  return Math.max(
    Math.max(maxAge - age, 0) * secondMs,
    Math.min(ttlMinutes * 60, secondsMax) * secondMs,
  );
}

function wholeNumber(text: string | undefined): number {
  return Math.min(Number(/^\d+$/.test(text?.trim() ?? "") ? text : 0), secondsMax);
}
