import { describe, expect, it } from "vitest";
import { hasNoVerb, isPhrase } from "#brief/form/sentences/whole/verbless.ts";

describe("a sentence in which no word can be a verb", () => {
  it.each([
    ["en", "Space Vizzion Concept."],
    ["en", "ROD STEWART AGAIN!!!"],
    ["en", "Ada Brook, MIT (emeritus) Bo Lind, Yale University Cara Dunn, writer Dora Eve, ret."],
    ["it", "Modena: Gagno; Ponsi, Zaro, Pergreffi, Azzi; Tremolada, Gerli, Santoro; Palumbo."],
    ["es", "DT Jafet Soto."],
    ["vi", "Trung tá Arnaud Beltrame."],
    [
      "vi",
      "Tổng thống Ada Lys và Bộ trưởng An ninh Nội địa Anna Maier tại một cuộc họp hồi tháng hai.",
    ],
    ["vi", "Bà Lan nhấn mạnh."],
    ["tr", "Gözaltına alınan M.A."],
    ["ja", "今も多くの町の人に読まれている新聞。"],
    ["ja", "気がつくと捨てるのに苦労するやつ。"],
    ["ja", "電子マネーの波は、町の自販機にも。"],
    ["ur", "ایک نیا اور مضبوط پل قائم کرنے کے لیے ۔"],
    ["hi", "पुराने पुल की मरम्मत के लिए।"],
    ["tr", "On iki sanığın yargılandığı dava İstanbul 26."],
    ["en", "That after Southwest, the largest operator of the jets, cancelled its flights."],
    ["en", "Before being bundled off by two guards, while a third held the gate."],
    ["de", "Als wäre das am Hafen geplant gewesen."],
    ["fr", "J-9 avant les grands regrets."],
  ])("is found (%s): %s", (language, text) => {
    expect(hasNoVerb(text, language)).toBe(true);
  });

  it.each([
    ["en", "Ajax won 3-1."],
    ["en", "After returning to Westmere he moved on to the harbour of his life."],
    ["en", "While going to the harbour the mayor was held up by the gate."],
    [
      "en",
      "Former Harbour Secretary Ada Brook on Sunday defended Mayor-elect Bo Lind’s pick for the council, Westmere Lines CEO Cara Dunn.",
    ],
    ["en", "Ada Brook, Bo Lind and Cara Dunn of Westmere Harbour Lines resigned Monday."],
    ["en", "The Harbour Post and the Evening Mail of Westmere said so on Monday in London."],
    ["fr", "L’OM gagne 2-1."],
    ["fr", "C'est fini."],
    ["de", "Die EU ist da."],
    ["ru", "Мэр ушёл."],
    ["ja", "新しい製品群を発表。"],
    ["ja", "市は古い橋を閉じる方針。"],
    ["ja", "渡るのは百年前の橋。"],
    ["ur", "پل بند کر دیا گیا ہے ۔"],
    ["hi", "पुल बंद कर दिया गया है।"],
  ])("is not seen in (%s): %s", (language, text) => {
    expect(hasNoVerb(text, language)).toBe(false);
  });
});

it("sees somebody's deed in a Japanese noun", () => {
  expect(isPhrase("市は四月、新しい橋の計画を発表。", "ja")).toBe(false);
  expect(isPhrase("気象庁は、警戒の段階は維持。", "ja")).toBe(false);
  expect(isPhrase("四月に始まる新しい橋の工事。", "ja")).toBe(true);
});

describe("a phrase in the place of a sentence", () => {
  it.each([
    ["en", "Stats courtesy of Opta."],
    ["en", "Updated 7 days a week, 365 days a year."],
    ["en", "Julian Brook the lawyer for the pair."],
    ["fr", "Le charme discret du pont, du docteur Ada Lys."],
    ["es", "Puerto Claro: Camiseta blanca, pantaloneta blanca y medias blancas."],
    ["it", "Da 80 a 220 euro al mese, secondo il numero dei figli."],
    ["ko", "인간의 일자리를 위협하는 인공지능 기술."],
    ["ja", "代表作に「若狭の浜」など。"],
    ["ja", "一週間の動きをまとめた「今週のニュース一気読み」。"],
    ["tr", "Türkiye'nin en büyük üçüncü gölünün kuzey kıyısı."],
    ["vi", "Cựu cố vấn an ninh quốc gia Michael Flynn."],
    ["vi", "Bà Lan tại một sự kiện ở Huế tháng trước."],
    ["ru", "Свалки, брошенные собаки, отходы охоты."],
    ["uk", "За супутниковими даними, 62 тисячі гектарів."],
    ["pl", "Raj dla miłośników ptaków."],
    ["ja", "ネット社会の現代でも、多くの人に読まれている新聞。"],
  ])("is found (%s): %s", (language, text) => {
    expect(isPhrase(text, language)).toBe(true);
  });

  it.each([
    ["tr", "Köprü üç gün kapalı kalacak."],
    ["tr", "Yaralıların durumu iyi."],
    ["vi", "Tổng thống Mỹ phát biểu trước quốc hội."],
    ["vi", "Bà Lan đã đến Huế tháng trước."],
    ["ru", "Исключение — бешеные животные."],
    ["ru", "Встреча прошла в Казани."],
    ["uk", "Працює без інтернету."],
    ["uk", "Безплатна версія обмежена 20 картками."],
    ["pl", "Na ławie oskarżonych zasiadło dwóch przedsiębiorców."],
    ["pl", "Oto pięć cichych miejsc, jest też szósta."],
    ["en", "The council voted on Monday."],
    ["en", "Many people die on this road."],
    ["en", "It’s late."],
    ["en", "Prices rise again."],
    ["fr", "Le maire quitte son poste."],
    ["fr", "Sarah Bouly sera inhumée lundi."],
    ["it", "La Fiom non ha firmato."],
    ["it", "Il Modena vince in casa."],
    ["it", "Al pareggio pensa Gliozzi."],
    ["es", "El alcalde dimite."],
    ["es", "Suben los precios."],
    ["pt", "O prefeito renuncia."],
    ["nl", "De brug blijft dicht."],
    ["ko", "시장은 사임했다."],
    ["ja", "県は4月に協議会を開く予定。"],
    ["ja", "市長は辞任した。"],
  ])("is not seen in (%s): %s", (language, text) => {
    expect(isPhrase(text, language)).toBe(false);
  });
});
