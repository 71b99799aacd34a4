import { describe, expect, it } from "vitest";
import { bracketsOf } from "#brief/form/cuts/lead-brackets.ts";

function brackets(sentence: string, language = "en", further = ""): readonly string[] {
  return bracketsOf(sentence, sentence + further, language).map(
    ({ end, isMarked, start }) => sentence.slice(start, end) + (isMarked ? " …" : ""),
  );
}

describe("brackets that a long lead may lose", () => {
  it.each([
    ["letters of a name", "en", "The Council of Northern Ports (CNP) met.", [" (CNP)"]],
    ["letters of a name", "fr", "L'Union des pêcheurs du nord (UPN) a voté.", [" (UPN)"]],
    [
      "what letters stand for",
      "pt",
      "Diz a UPN (União dos Pescadores do Norte, o clube dos 25 portos do vale).",
      [" (União dos Pescadores do Norte, o clube dos 25 portos do vale)"],
    ],
    [
      "an hour elsewhere",
      "fr",
      "La barque a coulé à 2 heures (mercredi 21H00 GMT) au port.",
      [" (mercredi 21H00 GMT)"],
    ],
    ["a day", "de", "Das sagte der Rat am Montag (30. Oktober 2023).", [" (30. Oktober 2023)"]],
    [
      "another unit, marked",
      "en",
      "They found 475 pounds (215.5 kilos) of salt.",
      [" (215.5 kilos) …"],
    ],
    [
      "votes, marked",
      "fr",
      "Ils ont adopté à une large majorité (438 contre 86) la loi.",
      [" (438 contre 86) …"],
    ],
    [
      "sacks at the end, with the stop",
      "en",
      "They found salt in the port (300 sacks).",
      [" (300 sacks). …"],
    ],
  ])("are %s (%s: %#)", (_case, language, sentence, found) => {
    expect(brackets(sentence, language)).toEqual(found);
  });

  it.each([
    ["a party behind a name", "en", "Ada Brook (LIB) met the guards."],
    ["a party behind a name", "pt", "O prefeito Bo Lind (NL) fechou o porto."],
    ["a denial", "en", "They found 475 pounds (not 215.5 kilos) of salt."],
    ["a hedge", "en", "They found salt (perhaps 300 sacks) in the port."],
    ["who says it", "fr", "Ils ont trouvé du sel (300 sacs selon la mairie) au port."],
    ["how many died", "fr", "La tempête a frappé le port (3 morts) hier."],
    ["a quotation", "en", "They named it (“the 12 lamps”) in the port."],
    ["a dateline", "en", "WESTMERE (Coast Wire - 29th April, 2020) The port was closed."],
  ])("are never %s (%s: %#)", (_case, language, sentence) => {
    expect(brackets(sentence, language)).toEqual([]);
  });

  it("are not the letters by which the text goes on", () => {
    expect(
      brackets("The Council of Northern Ports (CNP) met.", "en", " The CNP has a ship."),
    ).toEqual([]);
  });
});
