import type { Line } from "./scan-page.ts";
import { squeezed } from "./without-outlet.ts";

/** Whether an address is that of a site's first page, in whatever archive. An empty one is the page's own. */
export function leadsToRoot(href: string | undefined): boolean {
  const address = href?.trim().replace(/^(?:https?:\/\/web\.archive\.org)?\/web\/\d+\w*\//, "");
  return address !== undefined && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(address);
}

/** Whether a line is a link to the site's first page. */
export function isHomeLink({ block, text }: Line): boolean {
  const link = block.localName === "a" ? block : block.getElementsByTagName("a")[0];
  const href = link?.getAttribute("href") ?? "";
  return href !== "" && leadsToRoot(href) && squeezed(link?.textContent ?? "") === squeezed(text);
}
