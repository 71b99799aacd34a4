import { describe, expect, it } from "vitest";
import { parseDocument } from "#extract/dom/parse-document.ts";

describe("parsing a page", () => {
  it.each([
    ["an element between head and body", "<head></head><link rel=x><body><p>Text</p></body>"],
    ["an element before the head", "<meta charset=utf-8><head></head><body><p>Text</p></body>"],
    ["text in front of the body", "<head></head><p>Text</p><body></body>"],
    ["two bodies", "<head></head><body></body><body><p>Text</p></body>"],
    ["an element behind the body", "<head></head><body></body><p>Text</p>"],
    ["a root for each old browser", '<html class="ie8"><html lang="en"><body><p>Text</p></body>'],
    ["a root that ends early", "<head></head><body></body></html><p>Text</p>"],
    ["no body", "<head></head><p>Text</p>"],
    ["no head", "<body><p>Text</p></body>"],
    ["neither", "<p>Text</p>"],
  ])("has one head and one body for %s", (_, inner) => {
    const document = parseDocument(`<html>${inner}</html>`);
    const names = Array.from(document.documentElement.childNodes, (node) => node.nodeName);
    expect(names.filter((name) => name !== "#text")).toEqual(["HEAD", "BODY"]);
    expect(document.body.querySelector("p")?.textContent).toBe("Text");
  });

  it("puts what is about the page into the head and the rest into the body, in order", () => {
    const document = parseDocument(
      "<html><head><title>T</title></head><link rel=x><p>First</p><body><p>Second</p></body><p>Third</p></html>",
    );
    expect(Array.from(document.head.childNodes, (node) => node.nodeName)).toEqual([
      "TITLE",
      "LINK",
    ]);
    expect(document.body.textContent).toBe("FirstSecondThird");
  });
});
