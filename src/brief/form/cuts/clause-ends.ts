import type { Language } from "#model/language.ts";

/** What ends at a place of a sentence: a whole sentence joined to the next, a clause of which the rest says more, or nothing. */
export type ClauseEnd = "sentence" | "clause" | "none";

/**
 * Whether a clause that can stand alone ends at a place of a sentence, told by the form of its verb, or by the word that
 * goes on. For languages in which a comma tells neither.
 *
 * @param kept the sentence up to the place
 * @param rest from there on, its comma first
 * @returns `undefined` for a language judged by other rules
 */
export function clauseEndOf(kept: string, rest: string, language: Language): ClauseEnd | undefined {
  const said = kept.replace(/[「『“"«][^」』”"»]*[」』”"»]/gu, "x");
  const ends = endsClause(said, rest, language);
  if (ends === undefined) return undefined;
  if (!ends) return "none";
  return language === "ar" && arabicNext.test(rest) ? "sentence" : "clause";
}

function endsClause(said: string, rest: string, language: Language): boolean | undefined {
  switch (language) {
    case "ja":
      return japaneseTopic.test(said) && japaneseLink.test(said) && !japaneseAdverb.test(said);
    case "zh":
      return endsChineseClause(said, rest);
    case "ar":
      return arabicVerb.test(said) && (arabicNext.test(rest) || onlyAddsInArabic(rest));
    case "fa":
      return persianEnd.test(said) && !persianRelative.test(said);
    case "ur":
      return (
        urduEnd.test(said) &&
        !/(?<!\p{L})ا(?:یس[ےیا]|تن[ےیا])(?!\p{L})[^،۔]*$/u.test(said) &&
        closesRelatives(said, language)
      );
    case "hi":
      return (
        hindiEnd.test(said) &&
        !/(?:ऐस[ेीा]|इतन[ेीा])(?![\p{L}\p{M}])[^,।]*$/u.test(said) &&
        closesRelatives(said, language)
      );
    case "th":
      return thaiVerb.test(said);
    default:
      return undefined;
  }
}

/** What hardly any Thai clause of a report is without. */
const thaiVerb =
  /มี|ได้|จะ|ถูก|อนุมัติ|ประกาศ|เปิดเผย|กล่าว|สั่ง|เตือน|ออก|แถลง|ยืนยัน|จับกุม|ชนะ|พบ|เกิด|ระบุ|ลงนาม|เห็นชอบ|เพิ่ม|ลด|ปรับ/u;

/** "Those who …" has a verb of its own: the sentence's is one more. */
function closesRelatives(said: string, language: Language): boolean {
  const count = (pattern: RegExp | undefined): number =>
    pattern === undefined ? 0 : (said.match(pattern)?.length ?? 0);
  return count(relatives[language]) < count(finiteVerbs[language]);
}

/** Where such a language parts clauses without a comma: before its "and", "while", "which". */
export const clauseOpeners: Readonly<Record<Language, string>> = {
  ur: "اور|جبکہ|جس|جو|جن|تاہم|لیکن|جہاں|کیونکہ|تاکہ",
  hi: "और|जबकि|जिस|जिसमें|जिससे|जो|जिन|जहां|लेकिन|वहीं|क्योंकि|ताकि",
  fa: "و|که|اما|تا",
  // No blank behind it.
  th: "(?:โดย|เพื่อ|พร้อม|หลังจาก)\\S+",
};

/** Somebody or something that the clause is about. */
const japaneseTopic = /[\p{Script=Han}\p{Script=Katakana}ー）」x\p{Ll}\p{Lu}](?:は|が)/u;

/** "…が起き", "…を開いて": the forms in which a verb lets another clause follow. */
const japaneseLink =
  /[\p{Script=Han}\p{Script=Hiragana}](?:[しりきちびみいえれせけめげべね]|[てで])$/u;

/** "…に対し", "…を受けて": the same forms of verbs that only set the scene. */
const japaneseAdverb =
  /(?:(?:に(?:つい|より|よって|よれば|対|関|伴|続|当た|あた|わた|加え|向け|基づ|合わせ|先立|応|とっ|おい|際|備え|代わ|限|つき)|を(?:めぐ|巡|受け|通|含|前|機|中心|はじ|始め|除|踏まえ|目指|求め)|と(?:し|とも|共)|として|などし)\p{Script=Hiragana}{0,3}|(?:初め|極め|改め|併せ|合わせ|続い|引き続き|すべ|全|まで|なかで|中で|うえで|上で|ほかで|など|もとで|下で|だけで|ことで|[\p{Script=Han}\p{Script=Katakana}ー）]で|[\p{Script=Han}]に))$/u;

function endsChineseClause(kept: string, rest: string): boolean {
  const clause = kept.split(/[，；：]/u).at(-1) ?? "";
  return (
    clause.length > 6 &&
    chineseVerb.test(clause) &&
    !chineseScene.test(clause) &&
    !/^[，；](?:的|地|得)/u.test(rest)
  );
}

/** What hardly any Chinese clause with a verb is without. */
const chineseVerb =
  /[了是被遭]|将于|将在|將於|將在|宣布|宣佈|举行|舉行|召开|召開|发布|發布|成为|成為|发生|發生|开始|開始|决定|決定|增长|增長|下降|上涨|上漲|下跌|死亡|受伤|受傷|逮捕|完成|启动|啟動|推出|签署|簽署|访问|訪問|会见|會見|抵达|抵達|接受|同意|拒绝|拒絕|通过|通過|公布|揭晓|当选|當選|来到|來到|出席|参加|參加|获得|獲得|达到|達到|批准|呼吁|呼籲|要求|认为|認為|表示|指出|称|稱|起诉|起訴|判处|判處|发现|發現|开幕|開幕|结束|結束|取得|提出|举办|舉辦|造成|导致|導致|道歉|质询|質詢|升至|降至|开放|開放|投入|建成|[调調]整|提高|上[调調]|下[调調]|降低|增加|[减減]少|[扩擴]大|[设設]立|改[为為]/u;

/** A clause that only opens the next one. */
const chineseScene =
  /^(?:据|據|根据|根據|随着|隨著|当|當|由于|由於|因|对于|對於|对|對|针对|針對|关于|關於|除了?|如果|若|虽然|雖然|尽管|儘管|即使|无论|無論|不仅|不但|不只|在)|(?:后|後|时|時|期间|期間|前|之际|之際|以来|以來|中|下|上|里|裡|的|\d[点點分时時日号號]许?)$/u;

/** Verbs with which Arabic reports open, perhaps joined to "and", and the present of any. */
const arabicVerb =
  /(?<!\p{L})[وف]?(?:(?:قال|أعلن|أكد|ذكر|كشف|أفاد|قرر|وقع|بدأ|شهد|دعا|طالب|بحث|التقى|استقبل|افتتح|أطلق|نفذ|شيع|قتل|أصيب|لقي|توفي|اعتقل|تسلم|فاز|خسر|ارتفع|انخفض|تراجع|سجل|حقق|وصل|غادر|أنهى|اختتم|تعرض|اندلع|هاجم|قصف|اتهم|رفض|وافق|أقر|صادق|طلب|حذر|نفى|انتقد|أشاد|حصد|تمكن|سيطر|استشهد|أقام|عقد|نظم|أصدر|نشر|تلقى|أثار|أدى|تسبب|بلغ|عاد|فرض|رفع|خفض|ألغى|أوقف|ضبط|شارك|ترأس|زار|تم|جاء|انطلق|تواصل|استأنف|احتفل|أوضح|أشار|أضاف|اعتبر|توقع|وجه|حكم|قضى|أحال|منح|نال|أحرز|تعادل|انتخب|عين|كلف|استقال|أقال)(?:ت|وا|ا|تا)?|[يت](?!وم|ناير|ونيو|وليو|قرير|عاون|نظيم|طوير|سجيل|حديد|أمين|مثيل|عليم|دريب|مويل|وقيع|عزيز|حت|لك|ركيا|ونس|مين|سار|جاه|هود)\p{L}{3,})(?!\p{L})/u;

/** What says more of a clause that is whole, behind its comma. */
const arabicAddition =
  /^،\s*(?:(?:بعد|بعدما|خلال|مما|ما|فيما|بينما|حيث|إثر|عقب|وسط|رغم|لا سيما|خصوصا|خصوصاً|خاصة|خاصةً|ضمن|كما|مشير\p{L}*|مؤكد\p{L}*|موضح\p{L}*|معتبر\p{L}*|لافت\p{L}*|داعي\p{L}*|مطالب\p{L}*|ل[يت]رتفع|ل[يت]صل|بمن فيهم|بمن فيها|بالإضافة|إضافة|إلى جانب|على خلفية|بهدف|بغية|من أجل|تزامن\p{L}*|في (?:حين|وقت|الوقت|ظل|إطار|خطوة|حصيلة|أعقاب|إشارة|محاولة)|وذلك|الأمر الذي)(?!\p{L}))/u;

/** Between two commas stands an aside, and behind it perhaps the object of the verb. */
function onlyAddsInArabic(rest: string): boolean {
  const parts = rest.split("،").slice(1);
  return parts.every(
    (part, index) => arabicAddition.test(`،${part}`) || (index > 0 && /^\s*و/u.test(part)),
  );
}

/** "، وقال …": Arabic joins sentence to sentence so. */
const arabicNext =
  /^،\s*(?:و(?:قال|أعلن|أكد|دعا|أضاف|أوضح|أشار|كان|كانت|قد|تم|بحسب|بلغ|يعكس|تعكس|يأتي|تأتي|جاء|من المقرر|من المتوقع|سيكون|ستكون)\p{L}*|وي(?!وم)\p{L}{3,})(?!\p{L})/u;

/** Finite verbs and what stands beside them; several in a row are one. */
const persianVerb =
  "است|هستند|شد|شدند|کرد|کردند|بود|بودند|داد|دادند|گرفت|گرفتند|رسید|رسیدند|یافت|یافتند|گفت|گفتند|داشت|داشتند|دارد|دارند|رفت|رفتند|آمد|آمدند|زد|زدند|ن?می[\\u200c ]?(?:شود|شوند|کند|کنند|دهد|دهند|گیرد|گیرند|رسد|رسند|گوید|گویند|باشد|یابد|یابند)|خواهد (?:شد|کرد|بود|داشت|داد)|خواهند (?:شد|کرد|بود|داشت|داد)";
const urduVerb =
  "ہے|ہیں|تھا|تھی|تھے|تھیں|گا|گی|گے|دیا|دیے|دی|دئیے|کیا|کیے|گیا|گئی|گئے|گئیں|لیا|لی|لیے گئے|ہوا|ہوئی|ہوئے|رہا|رہی|رہے|پہنچا|پہنچی|پہنچے|چکا|چکی|چکے";
const hindiVerb =
  "है|हैं|था|थी|थे|थीं|गा|गी|गे|\\p{L}[\\p{L}\\p{M}]*(?:ेगा|ेगी|ेंगे|ेंगी)|दिया|दिए|दी|किया|किए|गया|गई|गयी|गए|लिया|लिए गए|हुआ|हुई|हुए|रहा|रही|रहे|पहुंचा|पहुंची|पहुंचे|चुका|चुकी|चुके";

const persianEnd = new RegExp(`(?<!\\p{L})(?:${persianVerb})$`, "u");
/** "که" behind a noun: of whom it tells the main verb is still to come. */
const persianRelative = new RegExp(`(?<!(?<!\\p{L})(?:${persianVerb})) که(?!\\p{L})`, "u");
const urduEnd = new RegExp(`(?<!\\p{L})(?:${urduVerb})$`, "u");
const hindiEnd = new RegExp(`(?<![\\p{L}\\p{M}])(?:${hindiVerb})$`, "u");

function inARow(verb: string): RegExp {
  const one = `(?:${verb})(?![\\p{L}\\p{M}])`;
  return new RegExp(`(?<![\\p{L}\\p{M}])${one}(?:\\s${one})*`, "gu");
}

const finiteVerbs: Readonly<Record<Language, RegExp>> = {
  ur: inARow(urduVerb),
  hi: inARow(hindiVerb),
};

/** Open a clause with a verb of its own. */
const relatives: Readonly<Record<Language, RegExp>> = {
  ur: /(?<!\p{L})(?:کہ|جو|جس|جن|جہاں)(?!\p{L})/gu,
  hi: /(?<![\p{L}\p{M}])(?:कि|जो|जिस|जिन|जहां)(?![\p{L}\p{M}])/gu,
};
