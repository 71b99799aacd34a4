import { describe, expect, it } from "vitest";
import { areOne, type Told } from "./story-fixtures.ts";

const warning = (site: string, business: string): Told => [
  `${site}: BaFin warnt vor Website`,
  `Die BaFin warnt vor Angeboten auf der Website ${site}. Nach ihren Erkenntnissen bieten die unbekannten Betreiber ohne Erlaubnis ${business} an.`,
];

describe("what one outlet alone tells", () => {
  it.each<readonly [string, string, Told, Told]>([
    [
      "a form filled in with another site",
      "de",
      warning("kapital-anker(.)com", "Finanzdienstleistungen"),
      warning("nordzins24(.)de", "Bankgeschäfte"),
    ],
    [
      "the same credits under headlines that have no word of it",
      "en",
      [
        "Neon Katana skin",
        "New item for Duskline by lurk3r, made in Blender. Rated for all ages. Works with version two of the workshop tools of Harbour Games.",
      ],
      [
        "Frog voice lines",
        "New item for Duskline by ribbit, made in Blender. Works with version two of the workshop tools of Harbour Games, rated by nobody.",
      ],
    ],
  ])("is another event: %s", (_what, language, one, other) => {
    expect(areOne(language, ["A", "A"], one, other)).toBe(false);
  });

  it("is the same event in another headline", () => {
    const text = "Kestrel has closed its plant in Westmere. 400 people worked at the plant.";
    expect(
      areOne(
        "en",
        ["A", "A"],
        ["Kestrel closes plant in Westmere", text],
        ["Westmere plant of Kestrel shut for good", text],
      ),
    ).toBe(true);
  });
});
