import { describe, expect, it } from "vitest";
import { perText } from "#shared/per-text.ts";

function counted(countMax: number) {
  const worked: string[] = [];
  const initialOf = perText(countMax, (text) => {
    worked.push(text);
    return text.charAt(0);
  });
  return { initialOf, worked };
}

describe("perText", () => {
  it("works each text out once", () => {
    const { initialOf, worked } = counted(3);
    expect(["a", "b", "a", "b"].map(initialOf)).toEqual(["a", "b", "a", "b"]);
    expect(worked).toEqual(["a", "b"]);
  });

  it("keeps no more texts than it may", () => {
    const { initialOf, worked } = counted(3);
    for (const text of ["a", "b", "c", "d", "d", "a"]) initialOf(text);
    expect(worked).toEqual(["a", "b", "c", "d", "a"]);
  });

  it.each([
    ["a few long texts", 100_000, 4],
    ["one that is longer than all may be", 300_001, 1],
  ])("does not keep %s, whatever their number", (_case, length, count) => {
    const { initialOf, worked } = counted(300);
    const texts = Array.from({ length: count }, (_, at) => String(at).repeat(length));
    for (const text of [...texts, ...texts.slice(0, 1)]) initialOf(text);
    expect(worked).toHaveLength(count + 1);
  });
});
