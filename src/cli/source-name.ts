/** What ends so is meant as a file, though a host might be called so; behind a slash, `example.com/feed.xml` is a link. */
const fileName = /^[^:/]*\.(?:txt|md|html?|pdf|gz|xml|rss|atom|rdf|json|opml)$/i;

export function isFileName(source: string): boolean {
  return fileName.test(source);
}

/** What a person reads who named neither a file nor a link. */
export function nothingNamed(source: string): string {
  if (source.trim() === "") {
    return "The name is empty. Give a link or a file, or - for standard input.";
  }
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(source)
    ? `I open links that begin with http:// or https://, and files by their names: “${source}” is neither.`
    : `There is no file “${source}”, and it is not a link either.`;
}

/** Told where a command is called without what it reads. */
export const nothingIsNamed = "Name a link or a file, or - for standard input.";
