import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import { withoutUnseen } from "#shared/plain-spelling.ts";

/** `host.tld`, then perhaps a port, path or query: an address typed without its scheme. */
const bareAddress = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#].*)?$/iu;

/** What stands between links: blanks, and marks that no address holds as they are, as it is written in Chinese without a blank. */
const between = /[\s，、；：。！？“”„«»‹›「」『』【】《》〈〉]+/u;

/**
 * Finds the pages that a person's text links to, each once, in order.
 *
 * Knows how Slack passes a link on (`<https://example.com|example.com>`, `&amp;`), how people
 * type one ("example.com/a", "(https://example.com)."), and how Discord hides a preview (`<…>`), a
 * spoiler (`||…||`) and marks of its markdown (`**…**`).
 */
export function findLinks(text: string): readonly CanonicalUrl[] {
  const found = new Set<CanonicalUrl>();
  // The words that stand for a link may have spaces in them.
  const typed = withoutUnseen(text).replace(/<(https?:[^|>\s]+)\|[^<>]*>/gi, " <$1> ");
  for (const word of typed.split(between)) {
    const link = linkIn(word);
    if (link !== undefined) found.add(link);
  }
  return [...found];
}

function linkIn(word: string): CanonicalUrl | undefined {
  const unwrapped = word.replace(/^<([^|>]*)(?:\|[^>]*)?>[.,;:!]*$/, "$1").replaceAll("&amp;", "&");
  const start = unwrapped.search(/https?:\/\//i);
  const address = withoutTrailingMarks(
    start < 0 ? unwrapped.replace(/^["'‘‚(（[{|*~`¿¡]+/, "") : unwrapped.slice(start),
  );
  if (start >= 0) return canonicalUrl(address);
  return bareAddress.test(address) ? canonicalUrl(`https://${address}`) : undefined;
}

/** A full stop or bracket after a link belongs to the sentence, unless the link opened the bracket. */
function withoutTrailingMarks(address: string): string {
  let rest = address;
  for (;;) {
    const last = rest.at(-1) ?? "";
    const closesOwn =
      (last === ")" && rest.includes("(")) || (last === "）" && rest.includes("（"));
    if (!/[.,;:!"'’)）\]}>|*~`…—–؟،؛۔।॥։።]/.test(last) || closesOwn) return rest;
    rest = rest.slice(0, -1);
  }
}
