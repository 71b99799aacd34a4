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
    ["ja", "移転案をめぐっては、費用に批判が出ている。", "移転案には、費用に批判が出ている。"],
    ["ar", "وتأتي الغارة في وقت تتواصل فيه المفاوضات.", "وتتواصل في القاهرة هذا اليوم المفاوضات."],
  ])("what only gives the background speaks against a gist (%s)", (language, background, news) => {
    expect(signsOf(background, language)).toBeLessThan(signsOf(news, language));
  });

  it.each([
    ["en", "The council opened the harbour bridge on Monday."],
    ["fr", "La mairie a ouvert lundi le pont du port."],
    ["de", "Die Stadt hat am Montag die Hafenbrücke eröffnet."],
    ["es", "El ayuntamiento abrió el lunes el puente del puerto."],
    ["pt", "A prefeitura abriu na segunda a ponte do porto."],
    ["it", "Il comune ha aperto lunedì il ponte del porto."],
    ["nl", "De gemeente opende maandag de brug in de haven."],
    ["pl", "Rada miasta otworzyła w poniedziałek most w porcie."],
    ["ru", "Мэрия открыла в понедельник мост в порту."],
    ["uk", "Мерія відкрила в понеділок міст у порту."],
    ["cs", "Radnice otevřela v pondělí most v přístavu."],
    ["tr", "Belediye liman köprüsünü pazartesi günü açtı."],
    ["vi", "Thành phố mở cầu cảng mới vào sáng 4/2."],
    ["id", "Pemerintah kota membuka jembatan pelabuhan hari ini."],
    ["ko", "시는 15일 항구 다리를 새로 열었다."],
    ["ja", "市は十五日、港の橋を新しく開いた。"],
    ["zh", "市政府15日开放港口大桥。"],
    ["ar", "افتتحت البلدية جسر الميناء يوم الاثنين."],
    ["fa", "شهرداری روز دوشنبه پل بندر را باز کرد."],
    ["hi", "नगर परिषद ने सोमवार को बंदरगाह का पुल खोला।"],
    ["ur", "بلدیہ نے پیر کو بندرگاہ کا پل کھولا ۔"],
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
    ["what had been", "pl", "Most pierwotnie budowali rybacy z zatoki."],
    ["what had been", "ru", "Мост изначально строили рыбаки."],
    ["the pluperfect", "tr", "Belediye eski köprüyü kapatmıştı."],
    ["what had been", "vi", "Cây cầu từng bị đóng vì lũ lớn."],
    ["what had been", "ko", "시는 낡은 다리를 닫은 바 있다."],
    ["what had been", "ja", "市は橋の閉鎖を予定していた。"],
    ["what had been", "zh", "大桥曾因洪水关闭三年。"],
    ["what had been", "ar", "البلدية كانت قد أغلقت الجسر القديم."],
    ["the pluperfect", "fa", "شهرداری پل قدیمی را بسته بود."],
    ["the pluperfect", "hi", "नगर परिषद ने पुराना पुल बंद कराया था।"],
    ["the pluperfect", "ur", "بلدیہ نے پرانا پل بند کیا تھا ۔"],
    ["going on", "pl", "Windy z kolei działają jak dawniej."],
    ["going on", "ru", "Лифты, напротив, работают как всегда."],
    ["going on", "uk", "Ліфти натомість працюють як завжди."],
    ["going on", "cs", "Výtahy naopak jezdí jako vždy."],
    ["going on", "tr", "Asansörler ise her zamanki gibi çalışıyor."],
    ["going on", "vi", "Thang máy cũng chạy như thường lệ."],
    ["going on", "id", "Lift di gedung juga berjalan seperti biasa."],
    ["going on", "ko", "승강기도 멈출 것이란 우려도 나온다."],
    ["going on", "ja", "市長も大切な役割を担った。"],
    ["going on", "zh", "电梯也照常运行。"],
    ["going on", "ar", "المصاعد في المقابل تعمل كالمعتاد."],
    ["going on", "fa", "آسانسورها نیز مانند همیشه کار می‌کنند."],
    ["going on", "hi", "लिफ्ट भी पहले की तरह चलती है।"],
    ["going on", "ur", "لفٹ بھی پہلے کی طرح چلتی ہے ۔"],
    ["one of many", "pl", "Jeden z rannych trafił do szpitala."],
    ["one of many", "ru", "Один из раненых попал в больницу."],
    ["one of many", "ko", "이 가운데 두 명은 병원에 있다."],
    ["words to the reader", "ru", "Стоит сказать, что мост стар."],
    ["words to the reader", "vi", "Ai cũng biết cầu cảng đẹp nhất vào mùa thu."],
    ["words to the reader", "pl", "Oto kraje, w których mosty są najstarsze."],
    ["words to the reader", "vi", "Hãy nhớ mang theo áo mưa khi qua cầu."],
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

describe("a label before a colon", () => {
  it.each([
    ["en", "Struck again: ", "Ada Brook has opened a second bridge in the harbour."],
    ["de", "Vorentscheidung: ", "Ada Brook hat im Hafen eine zweite Brücke eröffnet."],
    ["fr", "Montant total : ", "Neuf millions pour la seconde passerelle du port."],
  ])("speaks against a gist (%s)", (language, label, rest) => {
    expect(signsOf(label + rest, language)).toBeLessThan(signsOf(rest, language));
  });

  it.each([
    ["en", "Ada Brook said: “The bridge will open in the autumn.”"],
    ["fr", "Le signal est clair: le pont ouvre enfin."],
  ])("is none where it tells something (%s)", (language, sentence) => {
    expect(signsOf(sentence, language)).toBe(0);
  });
});
