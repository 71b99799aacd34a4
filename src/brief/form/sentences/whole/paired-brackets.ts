/** Where a bracket has no partner, the sentence was parted wrongly. */
export function hasPairedBrackets(text: string): boolean {
  let rest = text;
  for (let last = ""; last !== rest; ) {
    last = rest;
    rest = rest.replace(/\([^()]*\)|（[^（）]*）/gu, "");
  }
  // A smile and the number of an item have none.
  return !/[()（）]/u.test(rest.replace(/[:;]-?[()]|(?<=^|\s)(?:\p{L}|\d+)\)/gu, ""));
}
