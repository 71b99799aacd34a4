import { expect, it } from "vitest";
import { findQuotations } from "#language/quotations.ts";

/** Speakers of the quotations of one sentence, as far as they are said; "" stands for nobody. */
function speakersOf(text: string, language: string): readonly string[] {
  return [...new Set(findQuotations(text, language).map(({ speaker }) => speaker ?? ""))];
}

it.each([
  ["tr", "Vali Ayşe Demir, “Köprü cuma günü açılacak” dedi.", ["Ayşe Demir"]],
  [
    "tr",
    "“Köprü cuma günü açılacak” diyen Vali Ayşe Demir, yolun kapalı kalacağını söyledi.",
    ["Ayşe Demir"],
  ],
  ["tr", "Dışişleri Bakan Yardımcısı Ayşe Demir, “Köprü cuma açılacak” dedi.", ["Ayşe Demir"]],
  ["tr", "Cumhurbaşkanı Ayşe Demir, “Köprü cuma açılacak” dedi.", ["Ayşe Demir"]],
  ["tr", "Vali Demir, “Köprü cuma açılacak” dedi.", ["Vali Demir"]],
  [
    "tr",
    "Ayşe Demir, “Köprü” dedi, “cuma günü açılacak ve herkes geçebilecek.”",
    ["Ayşe Demir", ""],
  ],
  ["tr", "“Köprü cuma günü açılacak” dedi.", [""]],
  [
    "tr",
    "Mühendis Prof. Dr. Ayşe Demir ise yolun sağlam olduğunu belirterek, “Köprü cuma açılacak” ifadelerini kullandı.",
    ["Ayşe Demir"],
  ],
  ["ja", "会派「西海の会」の5人が「説明が不十分だ」などとして反対した。", [""]],
  ["ja", "辞職の可能性については「今は何も考えていない」と否定した。", [""]],
  ["pl", "„Most jest stary i runie” – mówiła wtedy w orędziu.", [""]],
  [
    "vi",
    '"Cầu đã cũ và sẽ phải đóng", HLV Trần Minh Thủy của đội chủ nhà tiết lộ.',
    ["HLV Trần Minh Thủy"],
  ],
  [
    "en",
    'NORCAPE, Nov 25 (Westwire) - Shares plunged after the harbour warned of a loss and said its chief was "stepping back with effect from Monday".',
    ["the harbour"],
  ],
  ["ko", "이에 대해 김 시장은 “다리는 금요일에 열린다”고 반박했다.", ["김 시장"]],
  ["sv", "– Bron är gammal och måste stängas, säger hamnchefen Anna Lind.", ["Anna Lind"]],
  ["cs", "„Most je starý a musí se zavřít,“ uvedl vedoucí přístavu doc. Jan Potok.", ["Jan Potok"]],
  ["cs", "„Most je starý a musí se zavřít,“ řekla Potoková ČTK.", ["Potoková"]],
  ["ro", "„Podul este vechi și trebuie închis”, a declarat primarul Ion Pârâu.", ["Ion Pârâu"]],
  ["el", "«Η γέφυρα είναι παλιά και θα κλείσει», είπε η δήμαρχος, Άννα Ρέμα.", ["Άννα Ρέμα"]],
  ["hi", 'मछुआरे राम लाल ने कहा, "पुल पुराना है और बंद होगा।"', ["मछुआरे राम लाल"]],
  ["hi", 'उन्होंने कहा, "पुल पुराना है और बंद होगा।"', [""]],
  ["fa", "شهردار، رضا رودی، گفت: «پل قدیمی است و بسته می‌شود.»", ["رضا رودی"]],
  ["fa", "او گفت: «پل قدیمی است و بسته می‌شود.»", [""]],
  [
    "de",
    "„Die Brücke ist alt und wird gesperrt“, sagte Anna Bach der Westmerer Zeitung.",
    ["Anna Bach"],
  ],
  ["de", "„Die Brücke ist alt und wird gesperrt“, sagte Bach dem Sender RBB.", ["Bach"]],
  ["de", "„Die Brücke ist alt“, sagte Ursula von der Heide.", ["Ursula von der Heide"]],
  ["fr", "« Le pont est vieux », a raconté à l’AFP Lina, 13 ans, « et il va fermer ».", ["Lina"]],
  [
    "en",
    "Brook’s mother, Denise, said in court: “The bridge was old and nobody closed it.”",
    ["Denise"],
  ],
  [
    "pl",
    "– Most jest stary – powiedziała burmistrz Anna Potok. – Zamkniemy go w maju.",
    ["Anna Potok"],
  ],
  [
    "pl",
    "Rada nie zgodziła się z burmistrzem. – Most jest stary i runie – powiedziała Anna Potok.",
    ["Anna Potok"],
  ],
  ["tr", "Demir, “Bakan bana ‘Köprü hazır’ dedi, ben de inandım” diye konuştu.", ["Demir"]],
  [
    "ja",
    "佐伯修一社長は「近隣の皆さまにご迷惑をおかけし、深くおわび申し上げます」と述べた。",
    ["佐伯修一社長"],
  ],
  [
    "ja",
    "「内需の弱さが鮮明だ。賃上げが鍵になる」。東西総研の山岸彩主任研究員はこう指摘する。",
    ["東西総研の山岸彩主任研究員"],
  ],
  ["ja", "「橋は金曜日に開通する予定です」と岡田市長は話した。", ["岡田市長"]],
  ["ja", "岡田市長は「住民から『早く直して』と言われ、決断した」と語った。", ["岡田市長"]],
  ["ja", "「ドーンという音がして窓ガラスが震えた」と話した。", [""]],
  ["ja", "鈴木選手は「優勝しか見ていない」と力を込めた。", ["鈴木選手"]],
  [
    "ja",
    "「橋は金曜日に開通する予定です」と岡田市長は話した。\n「ドーンという音がして窓ガラスが震えた」",
    ["岡田市長", ""],
  ],
  ["ko", "김민수 시장은 “다리는 금요일에 다시 열릴 것”이라고 말했다.", ["김민수 시장"]],
  ["ko", "“다리는 금요일에 다시 열린다”고 김민수 시장이 밝혔다.", ["김민수 시장"]],
  ["ko", "김 시장은 “다리가 낡았다”며 “금요일까지 고치겠다”고 덧붙였다.", ["김 시장", ""]],
  ["ko", "“다리는 금요일에 다시 열린다”고 밝혔다.", [""]],
  [
    "ko",
    "이영희 의원은 \"시장이 '걱정하지 말라'고 했지만 믿을 수 없다\"고 지적했다.",
    ["이영희 의원"],
  ],
  [
    "zh",
    "沅陵县副县长向军说：“施工单位负责人已被依法控制，事故原因正在调查。”",
    ["沅陵县副县长向军"],
  ],
  ["zh", "“施工单位负责人已被依法控制，原因正在调查。”副县长向军说。", ["副县长向军"]],
  [
    "zh",
    "“段先生一辈子只做一件事。”他的学生郑怀远说，“他常讲，‘字写不好没关系，字认错了不行。’”",
    ["他的学生郑怀远"],
  ],
  ["zh", "市长王建国表示：「大橋將於星期五重新開放，請市民放心。」", ["市长王建国"]],
  ["zh", "“大桥将于星期五重新开放。”他说。", [""]],
  ["zh", "记者王芳从现场获悉，“大桥将于星期五重新开放，请市民放心。”", [""]],
  [
    "ar",
    "وقال مدرب الوداد رشيد بنهاشم: «لعبنا بقلب كبير، واللاعبون يستحقون هذا الفوز».",
    ["مدرب الوداد رشيد بنهاشم"],
  ],
  [
    "ar",
    "«لعبنا بقلب كبير واللاعبون يستحقون هذا الفوز»، قال المدرب رشيد بنهاشم.",
    ["المدرب رشيد بنهاشم"],
  ],
  [
    "ar",
    'وقالت الخبيرة منيرة الدوسري: "الإنفاق على المشروعات الكبرى هو المحرك الرئيسي. العجز مخطط له".',
    ["الخبيرة منيرة الدوسري"],
  ],
  ["ar", "وأضاف: «العمل في الجسر سينتهي يوم الجمعة المقبل».", [""]],
  ["ar", 'وقال الوزير سمير حداد: «قال لي العمال "الجسر جاهز" وأنا صدقتهم».', ["سمير حداد"]],
  ["vi", "Ông Nguyễn Văn Nam nói: “Cây cầu sẽ mở lại vào thứ sáu tuần này”.", ["Nguyễn Văn Nam"]],
  ["vi", "“Cây cầu sẽ mở lại vào thứ sáu tuần này”, ông Nam nói.", ["Nam"]],
  [
    "vi",
    '"Cây cầu sẽ mở lại vào thứ sáu tuần này", giám đốc sở Trần Thị Lan cho biết.',
    ["Trần Thị Lan"],
  ],
  ["vi", "“Cây cầu đã cũ”, bà Lan nói, “nhưng sẽ mở lại vào thứ sáu tuần này”.", ["Lan"]],
  ["vi", "“Cây cầu sẽ mở lại vào thứ sáu tuần này”, theo thông báo.", [""]],
  ["pl", "„Mieliśmy rację w tej sprawie” – oceniła posłanka Ewa Lis.", ["Ewa Lis"]],
  ["pl", "„Most otworzymy w piątek” – powiedział burmistrz Jan Kowalski.", ["Jan Kowalski"]],
  [
    "pl",
    "– Most otworzymy w piątek – powiedział burmistrz Jan Kowalski. – Droga będzie zamknięta.",
    ["Jan Kowalski"],
  ],
  [
    "pl",
    "Burmistrz Jan Kowalski powiedział: „Most otworzymy w piątek, a droga będzie zamknięta”.",
    ["Burmistrz Jan Kowalski"],
  ],
  ["pl", "„Most – zaznaczyła Anna Nowak – otworzymy dopiero w przyszły piątek”.", ["Anna Nowak"]],
  ["pl", "„Most otworzymy w najbliższy piątek” – dodał.", [""]],
  ["ru", "«Мост откроем в пятницу», — сказал мэр Иван Петров.", ["Иван Петров"]],
  [
    "ru",
    "Мэр Иван Петров сказал: «Мост откроем в пятницу, дорога будет закрыта».",
    ["Мэр Иван Петров"],
  ],
  [
    "ru",
    "— Мост откроем в пятницу, — сказал мэр Иван Петров. — Дорога будет закрыта.",
    ["Иван Петров"],
  ],
  ["ru", "«Мост, — уточнила Анна Орлова, — откроем только в следующую пятницу».", ["Анна Орлова"]],
  [
    "ru",
    "«Губернатор сказал „справимся“, и мы справились», — вспоминает Анна Орлова.",
    ["Анна Орлова"],
  ],
  ["ru", "«Мост откроем в ближайшую пятницу», — добавил он.", [""]],
  ["uk", "«Міст відкриємо у п'ятницю», — сказав мер Іван Петренко.", ["Іван Петренко"]],
  [
    "uk",
    "«Міст, — наголосила Олена Шаповал, — відкриємо лише наступної п'ятниці».",
    ["Олена Шаповал"],
  ],
  ["uk", "„Міст відкриємо у п'ятницю, не раніше“, — зазначила Олена Шаповал.", ["Олена Шаповал"]],
  ["ur", "وزیر احمد خان نے کہا: ”پل جمعہ کو دوبارہ کھول دیا جائے گا۔“", [""]],
  ["hi", "मेयर राम शर्मा ने कहा, “पुल शुक्रवार को फिर से खुलेगा और सड़क बंद रहेगी।”", ["मेयर राम शर्मा"]],
  ["th", "นายกเทศมนตรีสมชาย ใจดี กล่าวว่า “สะพานจะเปิดอีกครั้งในวันศุกร์นี้”", [""]],
])("who speaks, or nobody (%s): %s", (language, text, speakers) => {
  expect(speakersOf(text, language)).toEqual(speakers);
});
