import { describe, expect, it } from "vitest";
import { overBudget } from "../../infra/build/size-budget.ts";

describe("the size budget", () => {
  it.each([
    ["slack", 190_000],
    ["discord", 235_000],
    ["write-brief", 950_000],
    ["a function nobody listed", 950_000],
  ])("lets %s have %i bytes and not one more", (name, bytesMax) => {
    expect(overBudget(new Map([[name, bytesMax]]))).toEqual([]);
    expect(overBudget(new Map([[name, bytesMax + 1]]))).toEqual([expect.stringContaining(name)]);
  });
});
