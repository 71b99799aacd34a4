import { describe, expect, it } from "vitest";
import { refersToMatter, refersToPerson } from "#brief/form/sentences/alone/refers-back.ts";

describe("a sentence that speaks of what only the text before it names, in Chinese, Indonesian and Dutch", () => {
  it.each([
    ["zh", "通过这次演出，他记住了八个字。", true],
    ["zh", "随着课题研究的深入，她更加关注桥梁。", true],
    ["zh", "在记者会上，他国代表离席。", false],
    ["zh", "在英国求学六年后，李明回到港口。", false],
    ["nl", "Volgens Kamerlid Joost Hendriks kost dat op termijn minder.", true],
    ["nl", "Volgens Kamerlid Joost Hendriks is het zeker dat de brug sluit.", false],
    ["id", "Pemerintah menutup jembatan tersebut pada Senin.", true],
    ["id", "Pemerintah menutup jembatan tua pekan ini.", false],
    ["en", "Ferries will then run every hour.", true],
    ["en", "When the fog lifts, ferries will then run every hour.", false],
  ])("%s: %s", (language, text, expected) => {
    expect(refersToMatter(text, language)).toBe(expected);
  });
});

describe("a sentence that speaks of somebody whom only the text before it names", () => {
  it.each([
    ["en", "Last week he left for Geneva."],
    ["en", "“We shall go on until the last stone stands,” she said at the quay."],
    ["en", "At the hearing late in October, he asked for more time."],
    ["en", "In New Westmere, they found a dog on the quay."],
    ["en", "In Westmere, they picked up a light brown dog, a stray called Capo."],
    ["fr", "Lors de l'audience à la fin du mois, il réclamait plus d'un million d'euros."],
    ["fr", "« Rien n'est décidé à cette heure tardive », a-t-elle assuré."],
    ["de", "Mitte November wird sie das Amt von Peter Neher übernehmen."],
    ["vi", "Năm ngoái, ông bán thuyền sớm và lỗ nặng."],
  ])("is found (%s): %s", (language, text) => {
    expect(refersToPerson(text, language)).toBe(true);
  });

  it.each([
    ["en", "Ada Brook said she would go on."],
    ["en", "Although he lost the vote, Smith keeps his seat."],
    ["en", "In Westmere, Ada Brook said they would go on."],
    ["en", "“We are late,” Ada Brook said of the works."],
    ["fr", "Dès le 24 février, il sera possible de payer au guichet."],
    ["fr", "S'il a perdu le vote, Jean Dol garde son siège."],
    ["de", "Am Dienstag wird Ada Brook das Amt übernehmen."],
  ])("is not seen in (%s): %s", (language, text) => {
    expect(refersToPerson(text, language)).toBe(false);
  });

  it("is told from one that speaks of a matter named before", () => {
    expect(refersToMatter("The council will study these answers.", "en")).toBe(true);
    expect(refersToMatter("The storm threatens this.", "en")).toBe(true);
    expect(refersToMatter("Ada Brook shared that sentiment on Monday.", "en")).toBe(true);
    expect(refersToMatter("Ada Brook led that company for years.", "en")).toBe(true);
    expect(refersToMatter("Ada Brook said that law and order matter.", "en")).toBe(false);
    expect(refersToMatter("Gebaut wurde diese, damit die Boote Schutz haben.", "de")).toBe(true);
    expect(refersToMatter("Ada Brook sah diese Woche den Hafen.", "de")).toBe(false);
    expect(refersToMatter("The council met this week.", "en")).toBe(false);
  });
});
