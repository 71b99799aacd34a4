import { expect, it } from "vitest";
import { formProblems } from "#command/form-problems.ts";
import { readDayNumbers } from "#command/read-days.ts";

const problemsOf = (form: object) =>
  formProblems({ kind: "settings", ...form }).map(({ field, problem }) => [field, problem.kind]);
const long = "x".repeat(61);

it("says of each field of a form what is wrong in it", () => {
  expect(problemsOf({ time: "08:00", zone: "Paris", only: "tide, pier", not: "" })).toEqual([]);
  expect(problemsOf({})).toEqual([]);
  const wrong = { time: "25:00", zone: "Atlantis", only: long, not: long };
  expect(problemsOf({ ...wrong, outletsOnly: long, outletsNot: long })).toEqual([
    ["time", "not-a-time"],
    ["zone", "not-a-zone"],
    ...["only", "not", "outletsOnly", "outletsNot"].map((field) => [field, "long-word"]),
  ]);
});

it("takes the days that were chosen in a menu, in the order of the week", () => {
  expect(readDayNumbers(["5", "1", "8", "x"])).toEqual([1, 5]);
});
