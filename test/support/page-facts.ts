import { parseDocument } from "#extract/dom/parse-document.ts";
import { type PageMetadata, pageMetadata } from "#extract/metadata/page-metadata.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import type { Page } from "#model/extraction.ts";

/** What is read of a page beside its text. */
export function metadataOf(
  html: string,
  { url = "https://news.example/politics/bridge-closed", ...members }: PageParts = {},
): PageMetadata {
  return pageMetadata(parseDocument(html), { html, url: asUrl(url), ...members });
}

type PageParts = Partial<Omit<Page, "url">> & { readonly url?: string };

/** An article page: what stands in its head, around its headline, and below. */
export function pageWith({ head = "", top = "", below = "", title = "Bridge closed" }): string {
  const text = "<p>The council voted to close the old bridge, officials said to reporters.</p>";
  return `<html lang="en-GB"><head><title>${title} | The Example</title>${head}</head><body>
    <nav><a href="/">Home</a></nav><main>${top}<h1>Bridge closed</h1>${below}${text.repeat(5)}</main>
    <footer>© 2009 The Example</footer></body></html>`;
}

function asUrl(link: string): CanonicalUrl {
  const url = canonicalUrl(link);
  if (url === undefined) throw new Error(`${link} is no link`);
  return url;
}
