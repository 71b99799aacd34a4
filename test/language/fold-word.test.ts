import { expect, it } from "vitest";
import { foldWord } from "#language/fold-word.ts";

it.each([
  ["2026", "2026"],
  ["Sénat", "senat"],
  ["Straße", "strasse"],
  ["København", "kobenhavn"],
  ["Ægir", "aegir"],
  ["Œuvre", "oeuvre"],
  ["Łódź", "lodz"],
  ["Đông", "dong"],
  ["Suðurland", "sudurland"],
  ["Þórr", "thorr"],
  ["Sığır", "sigir"],
  ["Хрущёв", "khrushchev"],
  ["Київ", "kiiv"],
  ["Љубљана", "ljubljana"],
  ["Αθήνα", "athina"],
  ["O’Neill", "oneill"],
  ["U.S.", "us"],
  ["東京", "東京"],
])("%s is compared as %s", (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});
