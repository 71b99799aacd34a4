import { readFileSync } from "node:fs";
import type { PageFacts } from "./template-pages.ts";

type Words = Readonly<
  Record<"who" | "what" | "more" | "names" | "said" | "sections", readonly string[]>
>;

type Source = {
  readonly told: PageFacts;
  readonly paragraphs: readonly string[];
  readonly seed: string;
};

const words: Readonly<Record<string, Words>> = Object.assign(
  {},
  ...["templates", "manners"].map((batch) =>
    JSON.parse(readFileSync(new URL(`../fixtures/${batch}/words.json`, import.meta.url), "utf8")),
  ),
);

/** The page with all that stands between ⟪ and ⟫ grown, the same each time, and links that lead somewhere. */
export function growing(html: string, { told, paragraphs, seed }: Source): string {
  const next = numbers(seed);
  const fill = fillers(told.language, next, told.fillers);
  const linked = html.replace(/<a(?=[\s>])(?![^>]*\shref=)/g, '<a href="/go/on"');
  return linked.replace(/⟪(\w+) ?([\d-]*)(?:\|([^⟫]*))?⟫/g, (_, kind, range: string, body = "") => {
    const count = Number(range);
    switch (kind) {
      case "p":
        return within(paragraphs, range)
          .map((text) => body.replace("$", () => `⟦${escaped(text)}⟧`))
          .join("\n");
      case "j":
        return within(paragraphs, range)
          .map((text) => body.replace("$", () => JSON.stringify(text)))
          .join(",");
      case "n":
        return Array.from({ length: count }, (_, at) => fill(body, at + 1)).join("\n");
      case "css":
        return filling.css(count * 1000, next);
      case "js":
        return filling.js(count * 1000, next);
      case "svg":
        return filling.svg(count * 1000, next);
      default:
        return escaped(String(told[kind as keyof PageFacts] ?? ""));
    }
  });
}

function within(texts: readonly string[], range: string): readonly string[] {
  const [from = "1", to] = range.split("-");
  return texts.slice(Number(from) - 1, to === undefined ? Number(from) : Number(to) || undefined);
}

function fillers(
  language: string,
  next: () => number,
  whose = language,
): (body: string, at: number) => string {
  const own = words[whose] ?? words["en"];
  const one = (list: readonly string[] = []): string => list[next() % list.length] ?? "";
  const gap = ["ja", "zh"].includes(language) ? "" : " ";
  return (body, at) => {
    const made: Readonly<Record<string, () => string>> = {
      headline: () => `${one(own?.who)}${gap}${one(own?.what)}`,
      teaser: () => `${one(own?.who)}${gap}${one(own?.what)}. ${one(own?.more)}`,
      name: () => one(own?.names),
      said: () => one(own?.said),
      section: () => own?.sections[(at - 1) % own.sections.length] ?? "",
      path: () => `story-${next().toString(36)}-${at}`,
      hash: () => next().toString(36).slice(0, 6),
      num: () => String((next() % 97) + 2),
      i: () => String(at),
    };
    return body.replace(/\$([a-z]+)/g, (whole, name: string) => made[name]?.() ?? whole);
  };
}

const filling = {
  css: (size: number, next: () => number) =>
    grown(size, () => `.c${next().toString(36)}{margin:${next() % 40}px;display:flex}`),
  js: (size: number, next: () => number) =>
    grown(size, () => `w["${next().toString(36)}"]={id:${next()},on:!0,ttl:"${next() % 900}s"};`),
  svg: (size: number, next: () => number) =>
    `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M${grown(size, () => `${next() % 24}.${next() % 9}l${next() % 9} ${next() % 9} `)}z"/></svg>`,
};

function grown(size: number, part: () => string): string {
  let all = "";
  while (all.length < size) all += part();
  return all;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Numbers that look like chance, the same for a seed. */
function numbers(seed: string): () => number {
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}
