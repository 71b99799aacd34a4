import { readdirSync, readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { describe, expect, it, test } from "vitest";
import { decodePage } from "#extract/decode-page.ts";
import type { DomElement } from "#extract/dom/dom-nodes.ts";
import { leanHtml } from "#extract/dom/lean-html.ts";
import { parseDocument } from "#extract/dom/parse-document.ts";
import { fc } from "../../support/properties.ts";

/** What both trees are asked to do: a node is named by its place in the order of the page. */
type Step = {
  readonly kind: "append" | "replace" | "remove" | "rename" | "rewrite";
  readonly node: number;
  readonly other: number;
};

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("append", "replace", "remove", "rename", "rewrite"),
    node: fc.nat(40),
    other: fc.nat(40),
  }),
  { maxLength: 12 },
);

const { inner } = fc.letrec<{ inner: string }>((tie) => ({
  inner: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom("text", " ", "a &amp; b", '<i title="1 &quot; 2">x</i>', "<br>", "<hr id=h>"),
    fc
      .tuple(
        fc.constantFrom("div", "section", "ul", "em"),
        fc.array(tie("inner"), { maxLength: 4 }),
      )
      .map(([name, parts]) => `<${name} class="c ${name}">${parts.join("")}</${name}>`),
  ),
}));

describe("a page's nodes", () => {
  test("move and show as those of a whole DOM do", () => {
    fc.assert(
      fc.property(fc.array(inner, { maxLength: 4 }), steps, (parts, todo) => {
        const html = `<html><head></head><body>${parts.join("")}</body></html>`;
        const ours = parseDocument(html).body;
        const theirs = parseHTML(html).document.body as unknown as DomElement;
        (theirs as unknown as { normalize(): void }).normalize();
        for (const step of todo) {
          act(ours, step);
          act(theirs, step);
          // The parser of the other hands text over in pieces, and edits part it.
          expect(shape(ours)).toEqual(shape(theirs));
        }
        expect(ours.textContent).toBe(theirs.textContent);
        const again = parseDocument(`<body>${ours.innerHTML}</body>`).body;
        expect([again.textContent, withoutText(again)]).toEqual([
          ours.textContent,
          withoutText(ours),
        ]);
      }),
    );
  });

  const folder = new URL("../../fixtures/pages/", import.meta.url);
  const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));

  it.each(pages)("let Readability find in %s what it finds in a whole DOM", async (name) => {
    const html = leanHtml((await decodePage(readFileSync(new URL(name, folder)))).text);
    const ours = new Readability(parseDocument(html) as never).parse();
    const theirs = new Readability(parseHTML(html).document as never).parse();
    expect(words(ours?.textContent)).toBe(words(theirs?.textContent));
    expect([ours?.title, ours?.byline, ours?.lang]).toEqual([
      theirs?.title,
      theirs?.byline,
      theirs?.lang,
    ]);
  });
});

function act(body: DomElement, { kind, node, other }: Step): void {
  const all = body.querySelectorAll("div, section, ul, em, i, br, hr");
  const [element, target] = [all[node % (all.length || 1)], all[other % (all.length || 1)]];
  if (element === undefined || target === undefined) return;
  switch (kind) {
    case "append":
      if (!isInside(target, element) && !isEmpty(target)) target.appendChild(element);
      break;
    case "replace":
      if (!isInside(target, element) && target !== element)
        target.parentNode?.replaceChild(element, target);
      break;
    case "remove":
      element.remove();
      break;
    case "rename":
      element.setAttribute("title", `${other} & "more"`);
      element.id = String(other);
      if (other % 2 === 0) element.removeAttribute("class");
      break;
    case "rewrite":
      if (!isEmpty(element)) element.innerHTML = `one <b>two</b> ${target.textContent.length}`;
      break;
  }
}

function isEmpty({ localName }: DomElement): boolean {
  return localName === "br" || localName === "hr";
}

function isInside(node: DomElement, outer: DomElement): boolean {
  for (let at: DomElement | null = node; at !== null; at = at.parentElement)
    if (at === outer) return true;
  return false;
}

/** What is around each node, seen from it. */
function shape(element: DomElement): readonly unknown[] {
  return [
    element.tagName,
    element.className,
    element.id,
    element.parentElement?.tagName,
    element.previousElementSibling?.tagName,
    element.nextElementSibling?.tagName,
    element.firstElementChild?.tagName,
    element.previousSibling?.nodeName,
    element.nextSibling?.nodeName,
    element.lastChild?.nodeName,
    element.childNodes.length,
    element.children.map(shape),
  ];
}

/** Names and attributes alone: neighbouring texts are one when they are parsed again. */
function withoutText({ tagName, values, children }: DomElement): readonly unknown[] {
  return [tagName, values, children.map(withoutText)];
}

function words(text: string | null | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
