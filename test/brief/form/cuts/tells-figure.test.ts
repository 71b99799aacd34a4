import { expect, it } from "vitest";
import { tellsFigure } from "#brief/form/cuts/tells-figure.ts";

it.each([
  ["en", "a wave of Covid-19 in the valley"],
  ["fr", "près de l'autoroute A10"],
  ["fr", "un village de 500 habitants à une cinquantaine de kilomètres à l'est de Bellerive"],
  ["es", "a 30 kilómetros del puerto"],
  ["de", "eine Stadt mit 40.000 Einwohnern"],
])(
  "a name, or how large and how far away a place is, tells no figure (%s: %s)",
  (language, run) => {
    expect(tellsFigure(run, language)).toBe(false);
  },
);

it.each([
  ["en", "leaving 19 dead"],
  ["fr", "dont 500 pêcheurs"],
  ["ja", "職員ら約30人が"],
  ["vi", "có 300 người dân của các xã"],
  ["en", "a wave of Covid-19 that put 40 people in bed"],
])("how many does (%s: %s)", (language, run) => {
  expect(tellsFigure(run, language)).toBe(true);
});
