import { describe, expect, it } from "vitest";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import { briefLines } from "../brief-lines.ts";

function read(language: string, text: string): string {
  const written = writeBrief(articleFromText(text, { language }), { length: "standard" });
  return written.ok ? briefLines(written.value) : written.problem.kind;
}

/** Texts of this project's own, without a title; read the snapshots as an editor would. */
describe("the headline of a text without a title", () => {
  it("is the news of a short text, not a smaller thing that is short enough to leave it room", () => {
    expect(
      read(
        "uk",
        `У Вестмарі у вівторок відкрили перший на острові центр реабілітації для дітей з порушеннями слуху. Він розрахований на 120 пацієнтів на рік.
Будівництво тривало три роки й коштувало 86 млн гривень, половину з яких дали моряки з-за кордону.
«Раніше ми їздили на материк раз на місяць», — розповіла мати шестирічної Соломії Оксана Гнатюк.
За словами директорки центру Марії Костюк, поки що бракує двох сурдопедагогів.
Заняття для дітей безкоштовні.`,
      ),
    ).toMatchInlineSnapshot(`
      "# У Вестмарі у вівторок відкрили перший на острові центр реабілітації для дітей з порушеннями слуху
      За словами директорки центру Марії Костюк, поки що бракує двох сурдопедагогів.
      • «Раніше ми їздили на материк раз на місяць», — розповіла мати шестирічної Соломії Оксана Гнатюк.
      [news, 40 words]"
    `);
  });

  it("is a lead that says most, though it leaves a short text no more room than for a few words", () => {
    expect(
      read(
        "uk",
        `Борт санітарної авіації доправив у понеділок до Вестмара серце для дванадцятирічного хлопчика, який чекав на пересадку понад рік, повідомили в лікарні Святого Миколая.
Операція тривала сім годин. За словами хірурга Романа Дячишина, стан дитини стабільний, але найближчі десять днів будуть вирішальними.
Донором стала дівчинка з Півночі.
Торік на острові провели 78 пересадок серця.`,
      ),
    ).toMatchInlineSnapshot(`
      "# Борт санітарної авіації доправив у понеділок до Вестмара серце для дванадцятирічного хлопчика, який чекав на пересадку понад рік, повідомили в лікарні Святого Миколая
      Донором стала дівчинка з Півночі.
      [news, 28 words]"
    `);
  });

  it("is the beginning of a lead too long for a gist, and the brief goes on from it", () => {
    expect(
      read(
        "es",
        `El Banco Central de Oestemar bajó este martes su tasa de interés del 9,5 % al 8,75 %, el cuarto recorte consecutivo, al considerar que la inflación "converge de manera sostenida" hacia la meta del 4 %.
La decisión fue tomada por cinco votos contra dos. Los disidentes proponían un recorte de medio punto.
En marzo, los precios subieron un 0,3 % y acumulan un 5,1 % en doce meses.
El peso se depreció un 0,8 % tras el anuncio, hasta 18,42 unidades por dólar.
La presidenta del banco, Ada Arroyo, dijo que futuros recortes dependerán de los datos. La próxima reunión será el 2 de junio.`,
      ),
    ).toMatchInlineSnapshot(`
      "# El Banco Central de Oestemar bajó este martes su tasa de interés del 9,5 % al 8,75 %, el cuarto recorte consecutivo …
      La presidenta del banco, Ada Arroyo, dijo que futuros recortes dependerán de los datos.
      • La decisión fue tomada por cinco votos contra dos.
      • Los disidentes proponían un recorte de medio punto.
      → La próxima reunión será el 2 de junio.
      [news, 59 words]"
    `);
  });
});
