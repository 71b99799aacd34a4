export type Page<Item> = { readonly items: readonly Item[]; readonly nextCursor: string };

/** Items of a page where the caller says nothing, and at the most. */
const itemsPerPage = { usual: 100, max: 1000 } as const;

/** One page of a list; `undefined` when the cursor is not one we gave out. */
export function pageOf<Item>(
  items: readonly Item[],
  cursor: unknown,
  limit: unknown,
): Page<Item> | undefined {
  const start = cursor === undefined || cursor === "" ? 0 : startOf(String(cursor));
  if (start === undefined || start > items.length) return undefined;
  const size =
    typeof limit === "number" && limit > 0 ? Math.min(limit, itemsPerPage.max) : itemsPerPage.usual;
  const end = start + size;
  return { items: items.slice(start, end), nextCursor: end < items.length ? cursorOf(end) : "" };
}

function cursorOf(start: number): string {
  return Buffer.from(`from:${start}`).toString("base64");
}

function startOf(cursor: string): number | undefined {
  const found = /^from:(\d+)$/.exec(Buffer.from(cursor, "base64").toString("utf8"));
  return found ? Number(found[1]) : undefined;
}
