import { describe, expect, it } from "vitest";
import { fitLogistic, fitRidge, type LinearRows } from "#brief/training/fit-linear.ts";

/** Rows over a grid, the third feature constant. */
function rowsOf(target: (x: number, y: number) => number): LinearRows {
  const values: number[] = [];
  const targets: number[] = [];
  for (let x = 0; x < 20; x++) {
    for (let y = 0; y < 20; y++) {
      values.push(x, y, 7);
      targets.push(target(x, y));
    }
  }
  return {
    width: 3,
    values: Float64Array.from(values),
    targets: Float64Array.from(targets),
    weights: new Float64Array(targets.length).fill(1),
  };
}

describe("linear fits", () => {
  it("ridge finds a plane, and makes nothing of a constant feature", () => {
    const { intercept, coefficients } = fitRidge(
      rowsOf((x, y) => 3 + 2 * x - y),
      1e-6,
    );
    expect(coefficients[0]).toBeCloseTo(2, 4);
    expect(coefficients[1]).toBeCloseTo(-1, 4);
    expect(intercept + 7 * (coefficients[2] ?? 0)).toBeCloseTo(3, 3);
  });

  it("a penalty draws coefficients towards zero", () => {
    const weak =
      fitRidge(
        rowsOf((x) => x),
        1,
      ).coefficients[0] ?? 0;
    const strong =
      fitRidge(
        rowsOf((x) => x),
        1000,
      ).coefficients[0] ?? 0;
    expect(strong).toBeGreaterThan(0);
    expect(strong).toBeLessThan(weak);
  });

  it("logistic regression parts two classes on the right side", () => {
    const { intercept, coefficients } = fitLogistic(
      rowsOf((x, y) => (x + y > 19 ? 1 : 0)),
      1,
    );
    const side = (x: number, y: number) =>
      Math.sign(
        intercept +
          (coefficients[0] ?? 0) * x +
          (coefficients[1] ?? 0) * y +
          7 * (coefficients[2] ?? 0),
      );
    expect(side(15, 15)).toBe(1);
    expect(side(3, 3)).toBe(-1);
    expect(side(19, 5)).toBe(1);
    expect(side(2, 15)).toBe(-1);
  });
});
