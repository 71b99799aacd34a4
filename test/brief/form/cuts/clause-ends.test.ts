import { describe, expect, it } from "vitest";
import { shortenedDraft } from "#brief/form/cuts/shortened.ts";
import { bodyOf } from "#brief/form/sentences/body.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";

function shortened(sentence: string, language: string, isStrict = true): string | undefined {
  const article = articleFromText(sentence, { language, title: "Title" });
  const [first] = bodyOf(article);
  return first && shortenedDraft(article.text, first, [], language, isStrict)?.text;
}

describe("the main clause of a long lead, where no comma tells its end", () => {
  it.each([
    [
      "a verb that lets another follow",
      "ja",
      "港町の北部にある造船所で十四日夜、修理中の漁船から火が出て隣の建物に燃え移る火災が起き、消防車が朝まで消火にあたったほか近くの住民が公民館に避難した。",
      "港町の北部にある造船所で十四日夜、修理中の漁船から火が出て隣の建物に燃え移る火災が起き …",
    ],
    [
      "a verb that lets another follow, whatever numbers come",
      "ja",
      "九日午後、港町の北にある商業施設の工事現場で強風により足場が崩れる事故があり、働いていた四人のうち三人が下敷きになって町の病院に運ばれ、いずれも軽いけがをした。",
      "九日午後、港町の北にある商業施設の工事現場で強風により足場が崩れる事故があり …",
    ],
    [
      "a clause with its verb",
      "zh",
      "市政府星期一宣布关闭港口大桥，并在三个月内对桥面、栏杆和照明设施进行全面检修，期间公交车改道行驶，居民需提前安排出行时间。",
      "市政府星期一宣布关闭港口大桥 …",
    ],
    [
      "a clause of what changes",
      "zh",
      "港市交通局星期一宣布，渡轮单程票价将自四月一日起由二十元调整为二十五元，这是港市渡轮通航三十年来首次涨价，学生和年老的乘客维持原来的票价。",
      "港市交通局星期一宣布，渡轮单程票价将自四月一日起由二十元调整为二十五元 …",
    ],
    [
      "what Arabic adds",
      "ar",
      "افتتح رئيس بلدية الميناء صباح الأحد الجسر الجديد الذي يربط ضفتي النهر في المدينة القديمة بعد عامين من الأعمال، وسط حضور كبير من السكان والصيادين وأصحاب المحال التجارية القريبة من السوق المركزي.",
      "افتتح رئيس بلدية الميناء صباح الأحد الجسر الجديد الذي يربط ضفتي النهر في المدينة القديمة بعد عامين من الأعمال …",
    ],
    [
      "a sentence joined by “and”, whatever it says",
      "ar",
      "شيعت المدينة أمس جثمان الرسام العجوز الذي رسم جدران الميناء ومحطات القطار إلى مقبرة بشمال النهر، وأكد رئيس البلدية أن 40 لوحة من أعماله لن تغادر المتحف قبل العام المقبل بأي حال.",
      "شيعت المدينة أمس جثمان الرسام العجوز الذي رسم جدران الميناء ومحطات القطار إلى مقبرة بشمال النهر …",
    ],
    [
      "the verb before “and”",
      "ur",
      "بندرگاہ کے شہر کی ٹیم نے اتوار کو کھیلے گئے فائنل میں پہاڑی وادی کی ٹیم کو شکست دے دی اور اس کے ساتھ ہی اگلے سال ہونے والے بڑے ٹورنامنٹ کے لیے دونوں ٹیموں کا فیصلہ ہو گیا ہے۔",
      "بندرگاہ کے شہر کی ٹیم نے اتوار کو کھیلے گئے فائنل میں پہاڑی وادی کی ٹیم کو شکست دے دی …",
    ],
    [
      "the verb before “which”",
      "hi",
      "नगर परिषद ने सोमवार को बंदरगाह के पुराने पुल की मरम्मत के लिए नई योजना को मंजूरी देने का फैसला किया है जिससे उत्तरी घाट के मछुआरों और दुकानदारों को बरसात के मौसम में आने जाने में आसानी होगी।",
      "नगर परिषद ने सोमवार को बंदरगाह के पुराने पुल की मरम्मत के लिए नई योजना को मंजूरी देने का फैसला किया है …",
    ],
  ])("ends behind %s (%s)", (_case, language, sentence, said) => {
    expect(shortened(sentence, language)).toBe(said);
  });

  it.each([
    [
      "a scene",
      "ja",
      "港町の北部にある古い造船所の倉庫で見つかった百年前の設計図をめぐり、市の博物館と造船会社の経営者の家族との間で長く続いてきた話し合いがようやく終わった。",
    ],
    [
      "a subject without its verb",
      "zh",
      "曾经为这座港口城市设计过三座大桥和两座灯塔的老工程师的藏书，星期一上午从他位于北岸的住所运往市立图书馆新建的阅览大厅供读者借阅。",
    ],
    [
      "a time of day",
      "zh",
      "港口市警方星期一中午发布通报称当天上午11点30分，港口大桥北岸的旧仓库附近有人点燃堆放的木料和渔网而浓烟一度笼罩了整条海滨大道。",
    ],
    [
      "a verb without its object",
      "ar",
      "أعلنت وزارة الأشغال العامة في مدينة الميناء القديم صباح الأحد الماضي، خلال مؤتمر صحفي عقد في مبنى البلدية الجديد المطل على النهر الكبير، افتتاح الجسر الشمالي أمام الحافلات والشاحنات الصغيرة والدراجات.",
    ],
    [
      "such people as",
      "ur",
      "خراب کارکردگی کے بعد جہاں کئی بڑے کھلاڑیوں کے سروں پر تلوار لٹک رہی ہے وہیں چند نئے کھلاڑی ایسے بھی ہیں جو اس موقع سے پورا فائدہ اٹھا کر ٹیم کی قیادت تک پہنچنا چاہتے ہیں۔",
    ],
  ])("is not %s (%s)", (_case, language, sentence) => {
    expect(shortened(sentence, language)).toBeUndefined();
    expect(shortened(sentence, language, false)).toBeUndefined();
  });

  it("is no clause about somebody (fa)", () => {
    const sentence =
      "ماهیگیران جوان بندر که تا دیروز از ساختن پل تازه بر رودخانه بزرگ شهر پشتیبانی می‌کردند و برای آن پول جمع می‌کردند، امروز در نامه‌ای به شهردار خواستند که کار ساختن پل تا پایان زمستان متوقف شود.";
    expect(shortened(sentence, "fa", false)).toBeUndefined();
  });

  it("is no list of names (vi)", () => {
    const sentence =
      "Chủ tịch Lê An, Phó chủ tịch Trần Bình, Bí thư Nguyễn Chi, Trưởng ban Phạm Dung, Giám đốc Hoàng Em cùng các đại biểu thành phố đã dâng hương tại đài tưởng niệm bên bờ sông.";
    expect(shortened(sentence, "vi", false)).toBeUndefined();
  });
});

it("opens a brief before a sentence that only says who told it (ja)", () => {
  const text = `港町の北部にあるベルノ（Berno）造船所で十四日夜、修理中の漁船から火が出て隣の建物に燃え移る火災が起き、三人が軽いけがをした。地元の消防本部の署長が十五日、明らかにした。
消防車は朝まで消火にあたり、近くの住民およそ八十人が公民館に避難したが、夕方までには全員が自宅に戻り、町の電車とバスも普段どおり動き始めたため大きな混乱はなかった。`;
  const written = writeBrief(
    articleFromText(text, { language: "ja", title: "造船所で火災、三人けが" }),
    { length: "standard" },
  );
  const lines = written.ok
    ? [written.value.gist.text, ...written.value.points.map((point) => point.text)]
    : [];
  expect(lines[0]).toBe(
    "港町の北部にあるベルノ造船所で十四日夜、修理中の漁船から火が出て隣の建物に燃え移る火災が起き …",
  );
  expect(lines.join("")).not.toContain("明らかにした");
});

it("a Thai clause ends at the blank before what it is for or how", () => {
  const lead =
    "คณะรัฐมนตรีมีมติอนุมัติงบประมาณ 8,400 ล้านบาท เพื่อเยียวยาผู้ประสบภัยน้ำท่วมใน 9 จังหวัดภาคใต้ โดยจะจ่ายเงินช่วยเหลือครัวเรือนละ 9,000 บาท";
  expect(shortened(lead, "th")).toMatch(/จังหวัดภาคใต้ …$/);
  // How many died stays.
  expect(
    shortened(`${lead.split(" โดย")[0]} โดยมีผู้เสียชีวิตแล้ว 27 รายในสัปดาห์นี้`, "th") ?? "",
  ).not.toMatch(/จังหวัดภาคใต้ …$/);
});
