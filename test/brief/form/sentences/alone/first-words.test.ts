import { describe, expect, it } from "vitest";
import {
  onlySaysWho,
  opensAsBackground,
  opensWithSomebody,
} from "#brief/form/sentences/alone/first-words.ts";
import { leansOnBefore } from "#brief/form/sentences/alone/leans-on-before.ts";
import { pronounWithoutPerson } from "#brief/form/sentences/alone/nobody-named.ts";
import { tellsOfPicture } from "#brief/form/sentences/captions.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";

const none: ReadonlySet<string> = new Set();

describe("the first words of a sentence", () => {
  it.each([
    ["en", "For over a year, the museum has fought for the painting.", true],
    ["en", "The museum got the painting on Monday.", false],
    ["en", "More than 30 years after the murder, nobody knows who did it.", true],
    ["en", "After 30 years the pier is open.", false],
    ["fr", "Plus de 35 ans après la découverte du corps, le mystère reste entier.", true],
    ["fr", "Plus de 35 personnes ont été blessées lundi.", false],
    ["de", "Mehr als 30 Jahre nach dem Fund bleibt der Fall ein Rätsel.", true],
    ["es", "Más de 30 años después del crimen, el caso sigue abierto.", true],
    ["pt", "Mais de 30 anos depois do crime, o caso segue aberto.", true],
    ["it", "Più di 30 anni dopo il delitto il caso resta aperto.", true],
    ["nl", "Meer dan 30 jaar na de vondst blijft de zaak een raadsel.", true],
    ["pl", "Wcześniej Anna Nowak była rzeczniczką banku.", true],
    ["zh", "梁振英此前承认知悉违建问题。", true],
    ["uk", "Раніше міст закривали у 2018 році.", true],
    ["uk", "Міст закрили у вівторок.", false],
    ["en", "Over the years, the firm has become a byword for thrift.", true],
    ["en", "In recent years the town has lost three schools.", true],
    ["en", "Since Monday the bridge has been closed.", false],
    ["en", "It all began when a keeper lost his lamp.", true],
    ["en", "It began to rain on the bridge on Monday.", false],
    ["fr", "Tout commence le 22 novembre, quand la gardienne perd sa lampe.", true],
    ["fr", "Tout le quartier commence à reconstruire.", false],
    ["de", "Alles begann mit einer Lampe.", true],
    ["es", "Todo comenzó con una lámpara.", true],
    ["pt", "Tudo começou com uma lâmpada.", true],
    ["it", "Tutto è cominciato con una lampada.", true],
    ["fr", "Depuis 1998, la ville compte deux ponts.", true],
    ["fr", "Ces dernières années, le quartier a changé.", true],
    ["fr", "Depuis lundi, le pont est fermé.", false],
    ["de", "Im Laufe der Jahre wurde aus dem Hof ein Dorf.", true],
    ["de", "Seit Montag ist die Brücke gesperrt.", false],
    ["es", "En los últimos años el barrio ha cambiado.", true],
    ["pt", "Ao longo dos anos, o bairro mudou.", true],
  ])("tell what was before the news (%s): %s", (language, text, expected) => {
    expect(opensAsBackground(text, language)).toBe(expected);
  });

  it.each([
    ["en", "The teenager, named as Ada Brook, was found on Monday.", true],
    ["en", "The man who found the bell is a fisherman.", false],
    ["en", "The council closed the pier.", false],
    ["de", "Der 41-Jährige wurde am Montag gefunden.", true],
    ["es", "El mandatario se reunirá con las autoridades.", true],
    ["es", "El alcalde de Gijón dimitió.", false],
    ["ar", "نُقل المصابون إلى المستشفى.", true],
    ["ar", "نُقل الوزير إلى المستشفى.", false],
  ])("point at somebody (%s): %s", (language, text, expected) => {
    expect(opensWithSomebody(text, language, none)).toBe(expected);
  });

  it.each([
    ["The paper said the harbour would close.", true],
    ["The attack came soon after a study of the gates.", true],
    ["The attack that closed the harbour lasted an hour.", false],
    ["The attack on the harbour lasted an hour.", false],
  ])("point at what only the text before tells of: %s", (text, expected) => {
    expect(opensWithSomebody(text, "en", none)).toBe(expected);
  });

  it("point at nobody whom the headline names", () => {
    const text = "The teenager was found on Monday.";
    expect(opensWithSomebody(text, "en", new Set(["teenag"]))).toBe(false);
  });

  it.each([
    ["The Conduct Committee today removed him from the register.", true],
    ["A paramedic who lied about his past was struck off.", false],
    ["Ada Brook said she would go.", false],
  ])("leave a pronoun without its person: %s", (text, expected) => {
    expect(pronounWithoutPerson(text, "en")).toBe(expected);
  });

  it.each([
    ["it", "Lo ha annunciato il sindaco Vito Leccese.", true],
    ["uk", "Про це повідомив мер Анатолій Бондаренко.", true],
    ["ru", "Об этом ТАСС сообщила его дочь Мария.", true],
    ["de", "Das teilte die Polizei mit.", true],
    ["de", "Das ergaben Recherchen der Zeitung in alten Akten.", true],
    ["de", "Das zeigt, wie schlecht es um die Brücke steht.", false],
    ["de", "Das Haus gehört der Stadt.", false],
    ["it", "Lo stadio riapre a marzo.", false],
  ])("only say who told it (%s): %s", (language, text, expected) => {
    expect(onlySaysWho(text, language)).toBe(expected);
  });

  it.each([
    ["Ada Brook, pictured at the quay, left the club.", true],
    ["Ada Brook pictures a club without debts.", false],
  ])("tell what a picture shows: %s", (text, expected) => {
    expect(tellsOfPicture(text)).toBe(expected);
  });

  it.each([
    ["en", "This week the council meets.", false],
    ["en", "This decision surprised the council.", true],
    ["en", "Some 200 people came.", false],
    ["en", "There were no injuries.", false],
    ["fr", "Ce mercredi, le maire a démissionné.", false],
    ["fr", "En 2019, le pont a fermé.", false],
    ["fr", "Ce projet coûte cher.", true],
    ["es", "Este martes dimitió el alcalde.", false],
    ["es", "Este proyecto cuesta mucho.", true],
    ["nl", "Deze week vergadert de raad.", false],
    ["nl", "Deze wet is nieuw.", true],
  ])("lean on the sentence before (%s): %s", (language, text, expected) => {
    expect(leansOnBefore(text, language)).toBe(expected);
  });
});

it("never opens a correction with the mistake where what is right begins with “in realtà”", () => {
  const text = `Nell'articolo del 4 marzo abbiamo scritto erroneamente che la nuova biblioteca di Lecce costerà 31 milioni di euro. In realtà la spesa prevista è di 13 milioni, di cui 9 a carico della Regione.
Nello stesso articolo il nome dell'architetto era sbagliato: si chiama Silvia Marangi, non Sara Marangi.`;
  const written = writeBrief(
    articleFromText(text, {
      language: "it",
      title: "Rettifica: i costi della biblioteca di Lecce",
    }),
    { length: "standard" },
  );
  expect(written.ok && written.value.gist.text).toMatch(/13 milioni/);
});

it.each([
  ["pl", "Jak informowaliśmy, most zamknięto w maju.", true],
  ["pl", "Most zamknięto w maju.", false],
  ["ru", "Как ранее сообщалось, мост закрыли в мае.", true],
  ["uk", "Нагадаємо, міст закрили в травні.", true],
  ["cs", "Připomeňme, že most se zavřel v květnu.", true],
  ["hu", "Mint ismert, a hidat májusban lezárták.", true],
  ["ro", "Reamintim că podul a fost închis în mai.", true],
  ["el", "Υπενθυμίζεται ότι η γέφυρα έκλεισε τον Μάιο.", true],
  ["sv", "Förra året stängdes bron.", true],
  ["da", "Tidligere var broen lukket.", true],
  ["tr", "Hatırlanacağı gibi köprü mayısta kapanmıştı.", true],
  ["vi", "Như Lao Động đã đưa tin, cầu cũ đóng từ tháng năm.", true],
  ["ja", "橋を渡る道として、海沿いの道がよく知られています。", true],
  ["vi", "Sáng 29/5, anh Lê An (30 tuổi, quê Hải Hà) chạy xe khách trên đường ven biển.", true],
  ["vi", "Hồi đầu năm, hai huyện lập một hội đồng để bàn về cầu cũ.", true],
  ["vi", "Bà An là một bác sĩ ở Cửa Sông.", true],
  ["vi", "Cầu cũ là cây cầu đầu tiên bị đóng trong năm nay.", false],
  ["vi", "Sáng 29/5, anh Lê An chạy xe khách trên đường ven biển.", true],
  ["vi", "Sáng 29/5, anh Lê An chạy xe khách trên đường ven biển thì bị lật.", false],
  ["id", "Seperti diketahui, jembatan itu ditutup sejak Mei.", true],
  ["ja", "当初、橋は五月に開く予定だった。", true],
  ["zh", "众所周知，大桥五月关闭。", true],
  ["ar", "يذكر أن الجسر أغلق في مايو.", true],
  ["fa", "پیش از این پل بسته شده بود.", true],
  ["hi", "बता दें कि पुल मई में बंद हुआ था।", true],
  ["ur", "یاد رہے کہ پل مئی میں بند ہوا تھا۔", true],
  ["he", "נזכיר כי הגשר נסגר במאי.", true],
])("what was before the news (%s): %s", (language, text, expected) => {
  expect(opensAsBackground(text, language)).toBe(expected);
});

it.each([
  ["pl", "41-latek trafił do szpitala.", true],
  ["pl", "Mężczyzna z Gdyni trafił do szpitala.", false],
  ["ru", "Пострадавший доставлен в больницу.", true],
  ["uk", "Водій втік з місця аварії.", true],
  ["tr", "Olay sabah saatlerinde meydana geldi.", true],
  ["vi", "Nạn nhân được đưa đến bệnh viện.", true],
  ["vi", "Bị can Lê An được đưa về trại.", false],
  ["ko", "이번 과제는 시청이 주도한다.", true],
  ["ko", "이번 주는 비가 온다.", false],
  ["id", "Korban dibawa ke rumah sakit.", true],
  ["ko", "피해자는 병원으로 옮겨졌다.", true],
  ["ja", "男性は病院に運ばれた。", true],
  ["zh", "男子被送往医院。", true],
  ["ar", "المتهم اعترف أمام القاضي.", true],
  ["hi", "घटना सुबह की है।", true],
  ["ur", "واقعہ صبح پیش آیا۔", true],
])("somebody whom the text before introduces (%s): %s", (language, text, expected) => {
  expect(opensWithSomebody(text, language, new Set())).toBe(expected);
});

it.each([
  ["cs", "Informovala o tom mluvčí policie.", true],
  ["hu", "Erről a polgármester számolt be.", true],
  ["sv", "Det uppger polisen.", true],
  ["da", "Det oplyser politiet.", true],
  ["tr", "Açıklamayı Vali Ada Çelik yaptı.", true],
  ["vi", "Thông tin trên được ông Lê An cho biết hôm 27/6.", true],
  ["id", "Hal itu disampaikan Wali Kota Ada.", true],
  ["ko", "김 시장은 15일 기자회견에서 이같이 밝혔다.", true],
  [
    "ko",
    "피터 리 연구소 부사장은 2일 서울 연세대에서 열린 '21세기 회의'에서 미래 비전을 이같이 강조했다.",
    true,
  ],
  ["ko", "김 시장은 이렇게 좋은 다리는 없다고 말했다.", false],
  ["ja", "消防署長が十五日、報道陣に明らかにした。", true],
  ["ja", "警察への取材でわかった。", true],
  ["ja", "市長が十五日、橋の閉鎖を発表した。", false],
  ["hi", "यह जानकारी महापौर ने दी।", true],
  ["ur", "یہ بات میئر نے کہی۔", true],
  ["he", "כך מסרה המשטרה.", true],
  ["he", "המשטרה סגרה את הגשר.", false],
])("only who told it (%s): %s", (language, text, expected) => {
  expect(onlySaysWho(text, language)).toBe(expected);
});
