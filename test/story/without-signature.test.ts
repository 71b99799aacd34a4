import { describe, expect, it } from "vitest";
import { withoutSignature } from "#story/without-signature.ts";

describe("withoutSignature", () => {
  it.each([
    ["The bill is due, writes Agnes Tolliver.", "The bill is due,  ."],
    ["That is unfair, says our political columnist Edwin Farrow.", "That is unfair, says  ."],
    ["Give them the cup, argues Aoife Keaveney. It was won.", "Give them the cup,  . It was won."],
    [
      "Un plafond sans sanction : notre éditorialiste Marc Ozanne en doute.",
      "Un plafond sans sanction :   en doute.",
    ],
    ["Die Rechnung kommt, schreibt Lea von Thal.", "Die Rechnung kommt,  ."],
    ["La ceremonia, lamenta Begoña Artola, fue larga.", "La ceremonia,  , fue larga."],
  ])("takes the writer out of %j", (text, expected) => {
    expect(withoutSignature(text)).toBe(expected);
  });

  it.each(["Police said Owen Marsh lost his phone.", "The minister writes letters to Brussels."])(
    "leaves %j as it is",
    (text) => {
      expect(withoutSignature(text)).toBe(text);
    },
  );
});
