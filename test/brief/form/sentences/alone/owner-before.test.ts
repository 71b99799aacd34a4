import { describe, expect, it } from "vitest";
import { ownerIsBefore } from "#brief/form/sentences/alone/owner-before.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";

describe("a sentence that begins with what belongs to somebody named before it", () => {
  it.each([
    ["en", "According to his lawyer, the case will be closed on Monday."],
    ["en", "One of his lawyers said that the case was closed."],
    ["en", "In her view, the bridge costs too much."],
    ["en", "According to his trainer, the old boxer Bo Lind, it took a year of work."],
    ["de", "Nach seiner Rechnung kostet der Bau 40 Millionen Euro."],
    ["de", "Laut ihrem Anwalt wird das Verfahren eingestellt."],
    ["de", "Zwei ihrer Söhne wurden am Montag festgenommen."],
    ["de", "Deren Sprecher wies die Vorwürfe zurück."],
    ["fr", "Selon son avocat, l'affaire sera classée lundi."],
    ["fr", "L'un de ses avocats a rejeté les accusations."],
    ["fr", "À son avis, le pont coûte 40 millions."],
    ["es", "Según su abogado, el caso se cerrará el lunes."],
    ["es", "A su juicio, el puente cuesta 40 millones."],
    ["es", "Uno de sus abogados rechazó las acusaciones."],
    ["pt", "O seu advogado rejeitou as acusações."],
    ["pt", "O advogado dele rejeitou as acusações."],
    ["pt", "Na sua opinião, a ponte custa 40 milhões."],
    ["it", "Il loro portavoce ha respinto le accuse."],
    ["it", "Un loro portavoce ha respinto le accuse."],
    ["it", "A suo avviso il ponte costa 40 milioni."],
    ["nl", "Volgens zijn advocaat wordt de zaak gesloten."],
    ["nl", "Een van hun advocaten wees de beschuldigingen af."],
    ["pl", "Jeden z jego adwokatów odrzucił zarzuty."],
    ["pl", "Adwokat jej męża odrzucił zarzuty."],
    ["ru", "По словам его адвоката, дело закроют."],
    ["ru", "Двое их сыновей были арестованы."],
    ["uk", "За словами його адвоката, справу закриють."],
  ])("%s: %s", (language, sentence) => {
    expect(ownerIsBefore(sentence, language)).toBe(true);
  });

  it.each([
    ["en", "According to his lawyer, Bo Lind will leave the town on Monday."],
    ["en", "In his first speech as mayor, Bo Lind promised a bridge."],
    ["en", "One of the lawyers said that the case was closed."],
    ["de", "Nach seiner Wahl zum Bürgermeister kündigte Bo Lind eine Brücke an."],
    ["fr", "Selon son avocat, Bo Lind a quitté la ville lundi matin."],
    ["fr", "Depuis son arrivée au conseil, Bo Lind veut un pont."],
    ["es", "Según el abogado, el caso se cerrará el lunes."],
    ["pt", "O advogado de Bo Lind rejeitou as acusações."],
    ["it", "Il portavoce della città ha respinto le accuse."],
    ["nl", "Volgens de advocaat wordt de zaak gesloten."],
    ["ru", "По словам адвоката, дело закроют."],
  ])("not %s: %s", (language, sentence) => {
    expect(ownerIsBefore(sentence, language)).toBe(false);
  });

  it("opens no brief", () => {
    const article = articleFromText(
      `Il consiglio di Valdora vende il porto
Il vecchio porto passa ai pescatori.
Il loro portavoce ha annunciato lunedì che la vendita del porto di Valdora porterà 40 milioni al consiglio della città.
Il sindaco di Valdora ha firmato lunedì la vendita del vecchio porto ai pescatori del nord.
La festa del mare si terrà come ogni anno sulla spiaggia della collina.`,
      { language: "it" },
    );
    const brief = writeBrief(article, { length: "standard" });
    expect(brief.ok && brief.value.gist.text).not.toMatch(/^Il loro/u);
  });
});
