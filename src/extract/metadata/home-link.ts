/** Whether an address is that of a site's first page, in whatever archive. An empty one is the page's own. */
export function leadsToRoot(href: string | undefined): boolean {
  const address = href?.trim().replace(/^(?:https?:\/\/web\.archive\.org)?\/web\/\d+\w*\//, "");
  return address !== undefined && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(address);
}
