import { expect, it } from "vitest";
import { textDisplay } from "#present/discord/components.ts";
import { fits } from "#present/discord/fits.ts";

it.each([
  ["x", 3900, true],
  ["x", 3901, false],
  // Three bytes each, and 12 for the text itself.
  ["語", 3162, true],
  ["語", 3163, false],
])("Discord takes %s, %i times: %s", (character, count, isTaken) => {
  expect(fits([textDisplay(character.repeat(count))])).toBe(isTaken);
});
