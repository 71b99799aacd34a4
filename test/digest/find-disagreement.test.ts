import { describe, expect, it } from "vitest";
import {
  disagreementLine,
  findDisagreement,
  laterFigure,
  laterFigureLine,
} from "#digest/find-disagreement.ts";
import type { StoryEntry } from "#model/story.ts";
import { entry } from "./hourly-entry.ts";

describe("where outlets differ", () => {
  const line = (...entries: readonly StoryEntry[]) => {
    const found = findDisagreement(entries);
    return found && disagreementLine(found);
  };
  const eight = "Wire | Fire in Tolmin injures 8 workers | The works burned down.";

  it.each([
    [
      "a count of people",
      [entry(eight), entry("Coast | Eleven people injured in Tolmin fire", 1)],
      "Outlets differ on the number of injured: 8 (Wire), 11 (Coast).",
    ],
    [
      "people in two languages",
      [
        entry("Wire | 12 dead in Velden"),
        entry("Courrier | Quatorze morts à Velden", 1, { language: "fr" }),
      ],
      "Outlets differ on the toll: 12 (Wire), 14 (Courrier).",
    ],
    [
      "things",
      [
        entry("Wire | Storm Hesper leaves 40,000 homes without power"),
        entry("Coast | Storm Hesper: 55,000 homes dark", 1),
      ],
      "Outlets differ: 40,000 homes (Wire), 55,000 homes (Coast).",
    ],
    [
      "a bound that is kept",
      [entry("Wire | At least 12 dead in Velden"), entry("Coast | 15 dead in Velden")],
      "Outlets differ on the toll: at least 12 (Wire), 15 (Coast).",
    ],
    [
      "a dozen, which nobody has counted",
      [entry("Wire | More than a dozen dead in Velden"), entry("Coast | 15 dead in Velden", 1)],
      undefined,
    ],
    ["the same number", [entry(eight), entry("Coast | Eight hurt in Tolmin fire", 1)], undefined],
    [
      "a rounded number",
      [
        entry("Wire | 650 residents evacuated in Velden flood"),
        entry("Coast | 643 residents evacuated in Velden flood", 1),
      ],
      undefined,
    ],
    [
      "a rounded number below an exact one",
      [
        entry("Wire | 647 residents evacuated in Velden flood"),
        entry("Coast | About 611 residents evacuated in Velden flood", 1),
      ],
      undefined,
    ],
    [
      "exact numbers",
      [
        entry("Wire | 647 residents evacuated in Velden flood"),
        entry("Coast | 611 residents evacuated in Velden flood", 1),
      ],
      "Outlets differ on the number of evacuated: 647 (Wire), 611 (Coast).",
    ],
    [
      "a later number: it went on",
      [entry("Wire | 12 dead in Velden"), entry("Coast | 19 dead in Velden", 9)],
      undefined,
    ],
    [
      "people counted some hours later",
      [entry("Wire | 12 dead in Velden"), entry("Coast | 14 dead in Velden", 3)],
      undefined,
    ],
    [
      "a lower number some hours later",
      [entry("Wire | 14 dead in Velden"), entry("Coast | 12 dead in Velden", 3)],
      "Outlets differ on the toll: 14 (Wire), 12 (Coast).",
    ],
    [
      "a live blog, whose headline is of any hour",
      [entry("Wire | Velden fire live: 12 dead"), entry("Coast | 14 dead in Velden fire", 1)],
      undefined,
    ],
    [
      "a bound in other languages",
      [
        entry("Wire | Brand in Velden: mindestens 12 Tote", 0, { language: "de" }),
        entry("Coast | 15 dead in Velden", 1),
      ],
      "Outlets differ on the toll: at least 12 (Wire), 15 (Coast).",
    ],
    [
      "one house",
      [
        entry("A | 12 dead in Velden", 0, { family: "h" }),
        entry("B | 14 dead in Velden", 1, { family: "h" }),
      ],
      undefined,
    ],
    [
      "millions",
      [
        entry(
          "Wire | Kastria votes for a pier | The council will pay 12 million crowns for the pier.",
        ),
        entry("Coast | Council backs new pier for Kastria | It will cost 15 million crowns.", 1),
      ],
      "Outlets differ: 12 million crowns (Wire), 15 million crowns (Coast).",
    ],
    [
      "other people counted",
      [
        entry("Wire | Rockets fall on Kfar Nir | Fifteen soldiers were killed in Kfar Nir."),
        entry("Coast | Army strikes back at Kfar Nir | The army said 30 militants were killed.", 1),
      ],
      undefined,
    ],
    [
      "one of several places",
      [
        entry("Wire | Flood in Velden | 12 people drowned in Velden, and 3 people died in Corrin."),
        entry("Coast | Flood in Velden | 15 people died in Velden.", 1),
      ],
      undefined,
    ],
    [
      "two events that are only alike",
      [
        entry("Wire | Dengue jab works in trial of 21,000 volunteers | Brazil took part."),
        entry("Coast | Trial with 14,000 volunteers halted | Tessaly stopped its Lyme jab.", 1),
      ],
      undefined,
    ],
    [
      "what is asked for and what is paid",
      [
        entry("Wire | Velden bus drivers strike | The union demands 8 percent more pay."),
        entry("Coast | Velden bus strike over | Drivers get a pay rise of 5.2 percent.", 1),
      ],
      undefined,
    ],
    [
      "attributes",
      [
        entry("Wire | Velden bats well | Joe Hurst of Velden hit a 46-ball century for England."),
        entry("Coast | Velden bats on | Joe Hurst of Velden made 71 off 48 balls for England.", 1),
      ],
      undefined,
    ],
    [
      "ages",
      [
        entry("Wire | Ông Hiệp ở Velden | Nạn nhân là ông Hiệp (46 tuổi, trú Velden) bị đâm.", 0, {
          language: "vi",
        }),
        entry("Coast | Bị cáo ở Velden | Bị cáo Lê Vận (34 tuổi, trú Velden) bị đâm ông Hiệp.", 1, {
          language: "vi",
        }),
      ],
      undefined,
    ],
    [
      "what is feared and what is so",
      [
        entry("Wire | 12 dead in Velden"),
        entry("Coast | Toll in Velden could rise | Up to 30 people could be dead.", 1),
      ],
      undefined,
    ],
    [
      "other things counted",
      [entry("Wire | 12 dead in Velden"), entry("Coast | 20 injured in Velden", 1)],
      undefined,
    ],
    [
      "numbers too far apart to be of one thing",
      [
        entry("Wire | 60 lorries wait at the Velden border"),
        entry("Coast | Velden border shut | Some 400 lorries wait in a queue at the border.", 1),
      ],
      undefined,
    ],
    [
      "two events that share the name of an outlet alone",
      [
        entry("Wire | 21,000 volunteers try dengue jab | Brazil took part, the Wire has learnt."),
        entry("Coast | 14,000 volunteers try Lyme jab | It was halted, the Wire reports.", 1),
      ],
      undefined,
    ],
  ] as const)("%s", (_case, entries, expected) => {
    expect(line(...entries)).toBe(expected);
  });

  it("says of a lead that time has overtaken what the count is now", () => {
    const lead = entry("Wire | 12 dead in Velden");
    const later = laterFigure(lead, [
      lead,
      entry("Courrier | Quinze morts à Velden", 9, { language: "fr" }),
    ]);
    expect(later && laterFigureLine(later)).toBe("Since then: toll 15 (Courrier).");
    expect(laterFigure(lead, [lead, entry("Coast | 12 dead in Velden", 9)])).toBeUndefined();
  });

  it("says of a lead that has heard of no dead how many a later headline counts", () => {
    const lead = entry("Wire | Hall burns down in Velden");
    const later = laterFigure(lead, [lead, entry("Coast | Fire in Velden kills 15", 2)]);
    expect(later && laterFigureLine(later)).toBe("Since then: toll 15 (Coast).");
    expect(laterFigure(lead, [lead, entry("Coast | Fire in Corrin kills 15", 2)])).toBeUndefined();
  });
});
