import { describe, expect, it, test } from "vitest";
import { plainText, plainTitle } from "#feed/plain-text.ts";
import { growth, growthMax } from "../support/growth.ts";
import { fc } from "../support/properties.ts";

describe("plain text of HTML", () => {
  it.each([
    ["<p>One</p><p>Two<br>Three</p>", "One\nTwo\nThree"],
    ["R&amp;D &mdash; caf&eacute;", "R&D — café"],
    ["a&nbsp;\n b", "a b"],
    ["12&nbsp;000&nbsp;people", "12\u00a0000 people"],
    ["x < y and 3 <4", "x < y and 3 <4"],
    ["Vec<T> in <b>Rust</b>", "Vec<T> in Rust"],
    ["<o:p>One</o:p> <my-note>two</my-note>", "One two"],
    ["a<script>alert('<p>')</script>b<style>p{}</style>", "ab"],
    ["read <svg>on", "read on"],
    ["<svg><text>icon</text></svg>read", "read"],
    ['<img alt="a > b" src=x>text', "text"],
    ["<!-- hidden -->shown", "shown"],
    ["&amp;lt;b&amp;gt; is bold", "&lt;b&gt; is bold"],
    ["cut off <a href='x", "cut off"],
    ["plain\n\n  text ", "plain\ntext"],
  ])("%s", (html, expected) => {
    expect(plainText(html)).toBe(expected);
  });

  it("puts a headline on one line", () => {
    expect(plainTitle("One<br>two\nthree")).toBe("One two three");
  });

  test("never leaves a known tag", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[^<]*$/),
        fc.constantFrom("b", "p", "script", "a href='x'"),
        (text, tag) => {
          expect(plainText(`${text}<${tag}>`)).not.toMatch(/<(?:b|p|script|a href='x')>$/);
        },
      ),
    );
  });

  it.each(["<svg>", "<a", "&#x"])("takes time in proportion to the text: %s", (part) => {
    expect(growth((count) => plainText(part.repeat(count)), 200_000)).toBeLessThan(growthMax);
  });
});
