import { isObject } from "#shared/json-value.ts";
import type { DomElement } from "../dom/dom-nodes.ts";

/** An object of a page's JSON-LD, as untrusted as all else on the page. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Objects that are looked at; a page of more is a catalogue. */
const objectsMax = 500;

/** Members under which pages put further objects that matter to us. */
const nested = [
  "@graph",
  "mainEntity",
  "mainEntityOfPage",
  "hasPart",
  "liveBlogUpdate",
  "itemListElement",
];

/** All objects of the page's JSON-LD in order, those of `@graph` and the like drawn out; faults are mended or skipped. */
export function jsonLdOf(scripts: Iterable<DomElement>): readonly JsonLd[] {
  const found: JsonLd[] = [];
  for (const script of scripts) {
    const queue: unknown[] = [parsed(script.textContent)];
    while (queue.length > 0 && found.length < objectsMax) {
      const value = queue.shift();
      if (Array.isArray(value)) queue.push(...value.slice(0, objectsMax));
      else if (isObject(value)) {
        found.push(value);
        queue.push(
          ...nested.map((name) => value[name]).filter((inner) => typeof inner === "object"),
        );
      }
    }
  }
  return found;
}

/** The names in `@type`, in which a page may give one or several, with or without a prefix. */
export function typesOf(object: JsonLd): readonly string[] {
  const types = object["@type"];
  return (Array.isArray(types) ? types : [types])
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^.*[/#:]/, ""));
}

const articleType =
  /Article$|^(BlogPosting|LiveBlogPosting|Report|Review|OpinionNewsArticle|SocialMediaPosting)$/;

/** Whether an object describes an article of some kind. */
export function isArticle(object: JsonLd): boolean {
  return typesOf(object).some((type) => articleType.test(type));
}

/** Whether an object describes what takes place on a day: a meeting, a concert, a match. */
export function isEvent(object: JsonLd): boolean {
  return typesOf(object).some((type) => /^(?:[A-Z]\p{Ll}+)*Event$/u.test(type));
}

/** The text of a member, which may be an object with a name, or a list of which the first counts. */
export function textOf(value: unknown): string | undefined {
  let inner = value;
  // No call within a call: a page may nest lists deeper than those go.
  while (typeof inner === "object" && inner !== null)
    inner = isObject(inner)
      ? (inner.name ?? inner["@value"] ?? inner.url)
      : (inner as unknown[])[0];
  return typeof inner === "string" && inner.trim() !== "" ? inner.trim() : undefined;
}

function parsed(script: string): unknown {
  const text = script
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/, "")
    .replace(/(?:\/\/|\/\*)?(?<!\s)\s*(?:-->|\]\]>)\s*(?:\*\/)?$/, "")
    .trim();
  return (
    attempt(text) ??
    // Line feeds inside strings, a stray semicolon, commas too many: the common faults.
    attempt(
      text
        .replace(/\p{Cc}+/gu, " ")
        .replace(/;\s?$/, "")
        .replace(/,\s*([}\]])/g, "$1"),
    )
  );
}

function attempt(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Not JSON: the caller mends it or goes without.
  }
}
