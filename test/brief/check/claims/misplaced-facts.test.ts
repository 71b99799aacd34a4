import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "#brief/check/claims/check.ts";
import { misplacedFacts } from "#brief/check/claims/misplaced-facts.ts";
import { prepareSource } from "#brief/check/prepare-source.ts";
import type { Language } from "#model/language.ts";

const en =
  "A ferry sank off Norland on Tuesday, killing 12 people and injuring 30 others. Boats took another 80 ashore, and " +
  "rescuers pulled 45 people from the water. Its captain, Peter Lind, 58, was arrested; the cook, Anna Brandt, 34, was not. " +
  "The ship was built in 1987. Seaway Lines bought it for $4.2 million in 2019 and spent $900,000 on repairs. " +
  "Shares in Seaway fell 22 percent, those in Norline rose 3 percent. The minister will visit the island on Thursday; a service is planned for Sunday. " +
  "The inquiry begins on 14 July and ends on 2 October.";
const de =
  "Das Bad kostet 24 Millionen Euro. Das Land zahlt 9 Millionen Euro, der Bund 3 Millionen. Die Arbeiten beginnen am 2. März, der Abriss am 15. Juni.";
const fr =
  "Un incendie a fait sept morts et 23 blessés. Lucie Garnier, 36 ans, a sauvé Paul Amiel, 79 ans.";
const es =
  "El 55 % de los vecinos apoya el proyecto y el 37 % lo rechaza. La planta dará empleo a 750 personas.";

const found = (claim: string, text: string, language: Language) =>
  misplacedFacts(claim, prepareSource(text, language)).map(
    (each) => `${each.found.text} for ${each.rival.text}`,
  );

describe("a number or date that the article has of something else", () => {
  it.each([
    [
      "en",
      en,
      "The ferry sank, killing 30 people and injuring 12 others.",
      ["30 people for 12 people"],
    ],
    ["en", en, "Rescuers pulled 80 people from the water.", ["80 people for 45 people"]],
    ["en", en, "The captain, Peter Lind, 34, was arrested.", ["34 for 58"]],
    ["en", en, "Seaway Lines bought the ship for $900,000.", ["$900,000 for $4.2 million"]],
    ["en", en, "Shares in Seaway fell 3 percent.", ["3 percent for 22 percent"]],
    ["en", en, "The minister will visit the island on Sunday.", ["Sunday for Thursday"]],
    ["en", en, "The ship was built in 2019.", ["2019 for 1987"]],
    ["en", en, "The inquiry begins on 2 October.", ["2 October for 14 July"]],
    ["de", de, "Das Bad kostet 9 Millionen Euro.", ["9 Millionen Euro for 24 Millionen Euro"]],
    ["de", de, "Die Arbeiten beginnen am 15. Juni.", ["15. Juni for 2. März"]],
    ["fr", fr, "Un incendie a fait 23 morts.", ["23 for sept"]],
    ["es", es, "El 37 % de los vecinos apoya el proyecto.", ["37 % for 55 %"]],
  ] as const)("is found with the one in its place (%s): %s", (language, text, claim, expected) => {
    expect(
      found(claim, text, language).map((each) => each.replaceAll(/\.(?=$| for)/g, "")),
    ).toEqual(expected);
  });

  it.each([
    ["the same in another order", "en", en, "Twelve people died, and 30 were injured on Tuesday."],
    ["turned round", "en", en, "45 people were pulled from the water by rescuers."],
    [
      "with one word in common with another",
      "en",
      "30 houses burned. It sold 12 cars.",
      "30 cars.",
    ],
    ["of a list that the article does not count", "en", en, "Three people bought shares."],
    ["that means another day each day", "en", en, "The minister will visit the island today."],
    ["a month with its day", "en", en, "The inquiry begins in July."],
    ["of another sort", "en", en, "The ship was built for $4.2 million on Thursday."],
    [
      "that both sentences have",
      "de",
      de,
      "Der Bund zahlt 3 Millionen und das Land 9 Millionen Euro.",
    ],
  ] as const)("is not found where it is %s", (_case, language, text, claim) => {
    expect(found(claim, text, language)).toEqual([]);
  });

  it("is told with the passage that says otherwise", () => {
    const { supported, reasons } = check("A ferry accident killed 45 people.", en, "en");
    expect(supported).toBe(false);
    expect(reasons).toContainEqual({
      kind: "number",
      text: "Where this says “45 people”, the article says “12 people”: “… Norland on Tuesday, killing 12 people and injuring 30 others.”.",
    });
  });

  it("is told with no more than its sentence", () => {
    const { reasons } = check("Das Bad kostet 9 Millionen Euro.", de, "de");
    expect(reasons.map(({ text }) => text)).toContain(
      "Where this says “9 Millionen Euro”, the article says “24 Millionen Euro”: “Das Bad kostet 24 Millionen Euro.”.",
    );
  });
});

type Swapped = {
  readonly lang: Language;
  readonly text: string;
  readonly true: readonly string[];
  readonly false: readonly string[];
};

const folder = "test/fixtures/swapped";

/** Of each text eight true claims and eight with a number, date or name of something else; no rule was made with the unseen. */
function swapped(half: "seen" | "unseen") {
  const texts = readdirSync(folder)
    .filter((name) => name.startsWith(`${half}-`))
    .flatMap((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as Swapped[]);
  const counts = { of: 0, kept: 0, caught: 0, foundInFalse: 0, foundInTrue: 0 };
  for (const { lang, text, ...claims } of texts) {
    const source = prepareSource(text, lang);
    const isFound = (claim: string) => misplacedFacts(claim, source).length > 0;
    const isSupported = (claim: string) => check(claim, source, lang).supported;
    counts.of += claims.true.length;
    counts.kept += claims.true.filter(isSupported).length;
    counts.caught += claims.false.filter((claim) => !isSupported(claim)).length;
    counts.foundInFalse += claims.false.filter(isFound).length;
    counts.foundInTrue += claims.true.filter(isFound).length;
  }
  return counts;
}

describe("claims of our own with something that belongs elsewhere", () => {
  it("are told from true ones as well as measured before", () => {
    const [seen, unseen] = [swapped("seen"), swapped("unseen")];
    expect([seen.of, unseen.of]).toEqual([80, 80]);
    expect(seen.caught).toBeGreaterThanOrEqual(77);
    expect(seen.kept).toBeGreaterThanOrEqual(34);
    expect(seen.foundInFalse).toBeGreaterThanOrEqual(65);
    expect(seen.foundInTrue).toBeLessThanOrEqual(1);
    expect(unseen.caught).toBeGreaterThanOrEqual(72);
    expect(unseen.kept).toBeGreaterThanOrEqual(30);
    expect(unseen.foundInFalse).toBeGreaterThanOrEqual(64);
    expect(unseen.foundInTrue).toBeLessThanOrEqual(3);
  });
});
