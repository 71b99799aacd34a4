/** The words of a list that is written as one text, with white space between them; none when there is no list. */
export function wordSet(list = ""): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}
