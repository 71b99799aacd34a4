import { describe, expect, it } from "vitest";
import { isInCapitals } from "#brief/in-capitals.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import type { Language } from "#model/language.ts";

const english = [
  "The council of Pier voted on Tuesday to close the old harbour by June, after eleven hours of debate.",
  "Mayor Ada Brook said the quay was sinking by 12 cm a year. “We cannot keep lorries on a wall that moves,” she said.",
  "The work costs 14 million euros and takes two years, according to the plan that the council made public.",
  "Fishermen want to stay. Their union called the vote a betrayal and said it would go to court in Tolworth.",
].join("\n");
const turkish = [
  "İskele belediyesi, eski limanı haziran ayında kapatma kararını salı günü on bir saat süren toplantıda aldı.",
  "Başkan Işıl Irmak, rıhtımın her yıl 12 santimetre çöktüğünü ve artık beklenemeyeceğini söyledi.",
  "Balıkçılar ise limanda kalmak istiyor. Sendikaları oylamayı ihanet saydı ve mahkemeye gideceğini duyurdu.",
  "Belediye meclisi, limanın ne zaman yeniden açılacağını gelecek yıl yapılacak toplantıda görüşecek.",
  "Plana göre çalışma iki yıl sürecek ve 14 milyon avroya mal olacak, feribotlar kuzey iskelesinden kalkacak.",
  "Limandaki lokantaların sahipleri, müşterilerinin yarısını kaybedeceklerini ve belediyeden yardım beklediklerini anlattı.",
].join("\n");

describe("an article in capitals", () => {
  it.each<[Language, string]>([
    ["en", english],
    ["tr", turkish],
  ])("is briefed as it would be in small letters, and in its own: %s", (language, text) => {
    const article = articleFromText(text.toLocaleUpperCase(language), { language });
    const written = writeBrief(article, { length: "standard" });
    if (!written.ok) throw new Error(written.problem.kind);
    const { gist, headline, points, quotation } = written.value;
    expect(points.length).toBeGreaterThan(0);
    expect(headline + (quotation?.speaker ?? "")).not.toMatch(/\p{Ll}/u);
    for (const sentence of [gist, ...points]) {
      expect(sentence.text).not.toMatch(/\p{Ll}/u);
      expect(sentence.pieces.map((piece) => piece.text).join("")).toBe(sentence.text);
      for (const run of [...sentence.receipts, ...sentence.facts])
        expect(article.text.slice(run.start, run.end)).toBe(run.text);
    }
  });

  it("keeps the headline that it was given", () => {
    const article = articleFromText(english.toUpperCase(), { title: "Pier closes its harbour" });
    const written = writeBrief(article, { length: "standard" });
    expect(written.ok && written.value.headline).toBe("Pier closes its harbour");
  });

  it.each([
    [
      "THE COUNCIL VOTED (see p. 4) TO CLOSE THE HARBOUR OF PIER BEFORE JUNE, THE MAYOR SAID.",
      true,
    ],
    ["COUNCIL VOTES: the council of Pier voted to close the harbour", false],
    ["카이스트(KAIST)는 NASA와 함께 새로운 위성을 쏘아 올렸다고 밝혔다.", false],
    ["1 2 3", false],
    ["", false],
  ])("is told from others: %s", (text, isSo) => {
    expect(isInCapitals(text)).toBe(isSo);
  });
});
