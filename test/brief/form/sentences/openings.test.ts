import { expect, it } from "vitest";
import {
  isCaption,
  onlySaysWho,
  opensAsBackground,
  opensAsCaption,
  opensWithSomebody,
} from "#brief/form/sentences/first-words.ts";

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

it.each([
  ["Ông Lê An (ngoài cùng bên trái) tại cuộc họp ở Cửa Sông.", true],
  ["Thị trưởng Lê An bắt tay thuyền trưởng Trần Bình tại bến phà Cửa Sông hôm 22/5.", true],
  ["Những con thuyền cũ nằm dọc bến cảng phía bắc hồi tháng 8.", true],
  ["Thị trưởng Lê An đã đóng bến phà Cửa Sông hôm 22/5.", false],
  ["Theo thị trưởng, bến phà Cửa Sông đóng cửa hôm 22/5.", false],
])("tells a Vietnamese caption by who stands where, and when: %s", (text, expected) => {
  expect(isCaption(text, "vi")).toBe(expected);
});

it.each([
  ["Một chiếc phà cũ rời bến Cửa Sông.", true],
  ["Thị trưởng Lê An vỗ tay trên bến cảng.", true],
  ["Một chiếc phà cũ bị trôi khỏi bến Cửa Sông.", false],
  ["Giá vé phà Cửa Sông tăng gấp rưỡi.", false],
  ["Theo thị trưởng, chiếc phà cũ rời bến Cửa Sông.", false],
])("tells the caption before a Vietnamese text: %s", (text, expected) => {
  expect(opensAsCaption(text, "vi")).toBe(expected);
});
