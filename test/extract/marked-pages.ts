import { readdirSync, readFileSync } from "node:fs";

/** A page of our own making with the text that a reader would call its article, a line a block. */
export type MarkedPage = {
  readonly name: string;
  readonly html: string;
  readonly lines: readonly string[];
  /** What a reader may call its article or not: standfirsts, boxes of facts. */
  readonly either: readonly string[];
};

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  copy: "©",
  gt: ">",
  lt: "<",
  nbsp: " ",
  ndash: "–",
  quot: '"',
};

/** Pages as common systems make them, in a folder of the fixtures. What stands between ⟦ and ⟧ is a block of the article, between ⟬ and ⟭ one that may be. */
export function markedPages(name = "reading"): readonly MarkedPage[] {
  const folder = new URL(`../fixtures/${name}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const marked = readFileSync(new URL(file, folder), "utf8");
      return {
        name: file.replace(/\.html$/, ""),
        html: marked.replace(/[⟦⟧⟬⟭]/g, ""),
        lines: [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, text = ""]) => plainMarkup(text)),
        either: [...marked.matchAll(/⟬([^⟭]*)⟭/g)].map(([, text = ""]) => plainMarkup(text)),
      };
    });
}

export function plainMarkup(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
      code === undefined ? (entities[name ?? ""] ?? whole) : String.fromCodePoint(Number(code)),
    )
    .replace(/\s+/g, " ")
    .trim();
}
