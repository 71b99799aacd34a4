import { describe, expect, it } from "vitest";
import { datelineOf } from "#language/datelines.ts";

const said = "The maker of engines raised its forecast on Wednesday.";

describe("a dateline without a place", () => {
  it.each([
    "Jan 5 (Reuters) - ",
    "April 22 (Unity Wire) – ",
    "22 avril (AFP) - ",
    "5. Mai (dpa) – ",
  ])("is a day and an agency: %s", (dateline) => {
    const text = `${dateline}${said}`;
    expect(datelineOf(text, 0, text.length)).toEqual({ start: 0, end: dateline.length });
  });

  it.each(["May 5 (a Tuesday) is the day - perhaps. ", "Route 66 (closed) leads there. "])(
    "is no sentence that begins alike: %s",
    (beginning) => {
      const text = `${beginning}${said}`;
      expect(datelineOf(text, 0, text.length)).toBeUndefined();
    },
  );
});
