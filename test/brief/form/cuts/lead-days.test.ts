import { describe, expect, it } from "vitest";
import { bareDaysOf } from "#brief/form/cuts/lead-days.ts";

function without(sentence: string, language: string): string {
  return bareDaysOf(sentence, 0, language)
    .toReversed()
    .reduce((rest, { end, start }) => rest.slice(0, start) + rest.slice(end), sentence);
}

describe("a day that is gone", () => {
  it.each([
    [
      "en",
      "Two pilots were arrested on Monday night by the guards of the port.",
      "Two pilots were arrested by the guards of the port.",
    ],
    [
      "fr",
      "Les gardiens ont fermé mercredi soir 5 décembre la porte du port.",
      "Les gardiens ont fermé la porte du port.",
    ],
    ["fr", "Il a vendu la barque le 25 avril dernier.", "Il a vendu la barque."],
    [
      "es",
      "La alcaldesa reveló este martes que cerró el puerto.",
      "La alcaldesa reveló que cerró el puerto.",
    ],
    [
      "pt",
      "Os barcos foram atingidos na madrugada desta segunda-feira por pedras.",
      "Os barcos foram atingidos por pedras.",
    ],
    [
      "de",
      "Das sagte ein Sprecher des Hafens am Montag dem Rat.",
      "Das sagte ein Sprecher des Hafens dem Rat.",
    ],
    [
      "vi",
      "Ông Lê An hôm 18/3 đã gửi thư tới xã Bình Minh.",
      "Ông Lê An đã gửi thư tới xã Bình Minh.",
    ],
  ])("may leave its clause (%s: %#)", (language, sentence, left) => {
    expect(without(sentence, language)).toBe(left);
  });

  it.each([
    ["still to come", "en", "Two pilots will meet on Monday with the guards."],
    ["since which something holds", "en", "The port was closed since Monday by the guards."],
    ["since which something holds", "fr", "Le port a été fermé depuis mardi par les gardiens."],
    ["from which on something held", "fr", "Le port a été fermé dès mardi par les gardiens."],
    ["until which something held", "es", "El puerto cerró hasta el martes por la niebla."],
    ["of which a clause tells", "en", "The port was closed on Monday, when the storm came."],
    ["of another week", "en", "The port was closed on Tuesday of last week by the guards."],
    ["with its hour", "vi", "Lúc 9h ngày 21/6, ông Lê An đã đến xã Bình Minh."],
    ["of two", "en", "The port was closed on Monday and Tuesday by the guards."],
    ["of a span", "fr", "Le port a été fermé du 3 mai au 5 mai par les gardiens."],
    ["in a name", "en", "The port was sold to the Sunday Herald by the guards."],
    ["that says which", "en", "The vote of Monday closed the port."],
  ])("stays: one %s (%s: %#)", (_case, language, sentence) => {
    expect(without(sentence, language)).toBe(sentence);
  });
});
