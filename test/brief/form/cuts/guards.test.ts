import { expect, it } from "vitest";
import { isGuarded } from "#brief/form/cuts/guards.ts";

it.each([
  ["vi", " theo chỉ đạo của thành phố", false],
  ["vi", " theo ông Lê An", true],
  ["vi", " chỉ một làn xe", true],
  ["zh", "，全社会共同参与", false],
  ["ja", "、いずれも軽いけがをした。", false],
  ["ja", "、けがはせずに帰った。", true],
  ["zh", "，会在明年开放", true],
  ["zh", "，约三千人到场", true],
  ["en", ", which may fall", true],
  ["en", ", which fell", false],
])(
  "what denies, hedges or says who is guarded, and no word that only holds its syllable (%s): %s",
  (language, run, expected) => {
    expect(isGuarded(run, language)).toBe(expected);
  },
);
