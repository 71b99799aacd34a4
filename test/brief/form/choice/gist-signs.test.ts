import { describe, expect, it } from "vitest";
import { gistSigns } from "#brief/form/choice/gist-signs.ts";
import { draftsOf } from "#brief/form/cuts/drafts.ts";
import { bodyOf } from "#brief/form/sentences/body.ts";
import { articleFromText } from "#extract/article-from-text.ts";

/** What speaks for or against a sentence as the second of its article. */
function signsOf(sentence: string, language: string): number {
  const article = articleFromText(`${sentence}\n${sentence}`, { language, title: "Title" });
  const second = bodyOf(article).at(-1);
  const draft = second && draftsOf(article.text, second, [], language)[0];
  return draft === undefined ? Number.NaN : gistSigns(draft, language, new Set(), false);
}

describe("gistSigns", () => {
  it.each([
    ["en", "The council opened the harbour bridge on Monday."],
    ["fr", "La mairie a ouvert lundi le pont du port."],
    ["de", "Die Stadt hat am Montag die Hafenbrücke eröffnet."],
    ["es", "El ayuntamiento abrió el lunes el puente del puerto."],
    ["pt", "A prefeitura abriu na segunda a ponte do porto."],
    ["it", "Il comune ha aperto lunedì il ponte del porto."],
    ["nl", "De gemeente opende maandag de brug in de haven."],
  ])("speaks for a report of the day (%s): %s", (language, sentence) => {
    expect(signsOf(sentence, language)).toBeGreaterThan(0);
  });

  it.each([
    ["the pluperfect", "en", "The council had closed the old harbour bridge."],
    ["the pluperfect", "fr", "La mairie avait fermé le vieux pont du port."],
    ["the pluperfect", "de", "Die Stadt hatte die alte Brücke gesperrt."],
    ["the pluperfect", "es", "El ayuntamiento había cerrado el viejo puente."],
    ["the pluperfect", "pt", "A prefeitura havia fechado a velha ponte."],
    ["the pluperfect", "it", "Il comune aveva chiuso il vecchio ponte."],
    ["the pluperfect", "nl", "De gemeente had de oude brug gesloten."],
    ["going on", "en", "The lifts, by contrast, work as before."],
    ["going on", "fr", "Le château d'Amboise a lui rouvert en mai."],
    ["going on", "de", "Bei den Fähren hingegen sank der Absatz."],
    ["going on", "es", "El puerto, por su parte, pide más barcos."],
    ["going on", "pt", "Com o resultado, o clube segue na frente."],
    ["going on", "it", "Il porto, dal canto suo, chiede più navi."],
    ["going on", "nl", "De haven daarentegen vraagt meer schepen."],
    ["one of many", "en", "One of the injured was flown to Westmere."],
    ["one of many", "fr", "Un des blessés a été évacué vers Lyon."],
    ["speaking to the reader", "en", "Picture a bridge made of glass."],
    ["speaking to the reader", "fr", "Rappelons que le pont date de Napoléon."],
    ["speaking to the reader", "de", "Wer eine Brücke will, hat mehrere Möglichkeiten."],
    ["speaking to the reader", "es", "Cabe recordar que el puente es de piedra."],
    ["speaking to the reader", "pt", "Vale lembrar que a ponte é de pedra."],
    ["speaking to the reader", "it", "Va ricordato che il ponte è di pietra."],
    ["speaking to the reader", "nl", "Stel je een brug van glas voor."],
    ["a shout", "en", "The bridge stands again at last!"],
  ])("speaks against %s (%s): %s", (_case, language, sentence) => {
    expect(signsOf(sentence, language)).toBeLessThan(0);
  });

  it.each([
    ["en", "Police said the bridge had been closed after the storm."],
    ["fr", "La police indique que le pont avait été fermé."],
    ["es", "La policía dice que había cerrado el puente."],
    ["pt", "A polícia diz que havia fechado a ponte."],
  ])("leaves alone what somebody says had been (%s): %s", (language, sentence) => {
    expect(signsOf(sentence, language)).toBe(0);
  });
});
