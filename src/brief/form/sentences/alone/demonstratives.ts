import type { Language } from "#model/language.ts";
import { timesOfThis } from "./this-time.ts";

/** "these answers" anywhere in a sentence, but not "this week": what they are only the text before it says. */
export const demonstratives: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `(?<=\\s)(?:threatens?|explains?|changes?|against|with|from|of|to|for|about|by) this(?=[.,;]|$)|(?<=\\s(?:led|joined|left|shared?|echoed|repeated|bought|sold|at|for|with|in|of|by|under|on|from) )that (?:company|firm|team|deal|plan|building|property|group|law|bill|decision|incident|report|study|book|film|sentiment|view|opinion)(?!\\p{L})|(?<=\\s)(?:this|these|those|such) (?!(?:${timesOfThis.en}|time|century|decade|who|which|of|in|with|as|people|days|\\p{Ll}+(?:ed|wn|ung|ught|illed) (?:were|was|are|is|had|have|in|at|by|on|during|will|said)\\b|[A-Z]))\\p{Ll}`,
    "u",
  ),
  fr: new RegExp(
    `(?<=\\s)(?:(?:ce|cet|cette|ces) (?!(?:${timesOfThis.fr}|jour|qui|que|sont|n))|de tel(?:le)?s )\\p{Ll}`,
    "u",
  ),
  de: new RegExp(
    // "stieg die Steuer dort", where no place stands before it.
    `^(?!.*(?<!\\p{L})(?:[IiAa]n|[Ii]m|[Ii]ns|[Nn]ach|[Aa]us|[Aa]m|[Bb]eim?|[Aa]uf|[Vv]or|[Zz]u[mr]) \\p{Lu}.*\\sdort).*\\s(?:[Dd]ort|[Dd]orthin|[Dd]orther)(?!\\p{L})|(?<=\\s)diese[rsmn]?(?=[,.])|(?<=\\s)(?:diese[rsmn]?|derartige[rsmn]?) (?!(?:${timesOfThis.de}))\\p{Lu}`,
    "u",
  ),
  es: new RegExp(
    `(?<=\\s)(?:est[aeo]s?|es[aeo]s?|dich[ao]s?) (?!(?:${timesOfThis.es}|que|de))\\p{Ll}`,
    "u",
  ),
  pt: new RegExp(
    `(?<=\\s)(?:n?est[ae]s?|[nd]?ess[ae]s?|referid[oa]s?) (?!(?:${timesOfThis.pt}|que))\\p{Ll}`,
    "u",
  ),
  it: new RegExp(
    `(?<=\\s)(?:(?:quest[aeio]|quell[aeio]|tal[ei]) |que(?:st|ll)['’])(?!(?:${timesOfThis.it}|che))\\p{Ll}`,
    "u",
  ),
  nl: new RegExp(
    // "Volgens haar kost dat minder", but not "Dat betekent dat het …".
    `(?<=\\s)(?:deze|dit) (?!(?:${timesOfThis.nl}))\\p{Ll}|(?<=\\s(?:is|was|wordt|werd|kost|scheelt|geldt|lukt|gaat|komt|kan|moet|mag|zal|zou|heeft|gebeurt|levert|maakt) )dat(?:[.,;]|(?= (?:op|in|te|niet|ook|al|nog|meer|minder|veel|geen|wel|vooral|volgens|jaarlijks|mogelijk|nodig|lastig|goed|slecht)(?!\\p{L})))`,
    "u",
  ),
  zh: /[该該][^。，]|上述|此[项项案举]|^(?:在|通过|透過|对于?|對於?|随着|隨著|为了?|為了?|经过?|經過?|当|當|如今|目前|接下来|接下來|[之随隨]后|[之隨]後|后来|後來|同时|同時|就|从|從)[^。，]{0,30}，(?:[^。，“”「」]{0,8}，)?(?:[也还還更]|同样)?[他她它](?:们|們)?(?!人|国|國|方)/u,
  id: / (?:tersebut|(?<!(?:saat|hari|tahun|pekan|bulan|kali|minggu|malam|pagi|siang|sore|kini|selama|dewasa|akhir-akhir) )(?:ini|itu))(?=[ ,.])/iu,
  ja: /は(?:こう|このように)(?:指摘|話|語|述べ|説明|訴え|言|強調|振り返)|同(?:氏|社|省|庁|日|市|県|党|署|店|校|区|町|村|国|機|車|容疑者|被告|選手|監督)(?!\p{Script=Han})|同(?!時|様|意|居|乗|席|盟|士|僚|級|窓|期|率|額|数|点)\p{Script=Han}{2,4}(?:は|が|も)|この(?:ため|ほか)?(?![夏冬春秋週度])\p{Script=Han}|(?:こう|そう)した(?!ら|い|の)|これら/u,
  ko: /(?<!\p{L})(?:이런|이러한|이 같은|이같은|그런|해당) \p{L}/u,
  ru: /(?<=\s)эт(?:от|а|о|и|ого|ой|их|ом|им|ому|у)\s(?!(?:году|год|года|неделе|месяце|раз|время))\p{Ll}/u,
  uk: /(?<=\s)ц(?:ей|я|е|і|ього|ієї|их|ьому|им|ю)\s(?!(?:ро[кц]|рік|тижн|місяц|раз|час))\p{Ll}/u,
  pl: /(?<=\s)(?<!, w )(?:ten|ta|tego|tej|tych|tym|tę)\s(?!(?:rok|roku|tydzień|tygodniu|miesiąc|raz|sposób))\p{Ll}/u,
  tr: /(?<=\s)(?:bu|şu) (?!(?:yıl|hafta|ay|sabah|akşam|sezon|kez))\p{Ll}/u,
  vi: / (?:này|đó|ấy|như vậy|như trên|nói trên|kể trên)(?=[ ,.])(?<!(?:năm|tuần|tháng|ngày|lúc|hiện) (?:này|đó))/iu,
};

/** The same where a sentence opens, up to its first comma: further on, what is meant may stand in the sentence itself. */
export const openingDemonstratives: Readonly<Record<Language, RegExp>> = {
  pl: /(?<=\s)te (?!(?:dni|lata|miesiące|tygodnie)(?!\p{L}))\p{Ll}/u,
  zh: /^.{1,24}(?:[这這那](?:些|[项項]|份|[笔筆]|[场場]|[种種]|批|[条條]|[两兩])|[这這][个個](?!月|[星礼禮週周][期拜]?|夏|冬|春|秋|赛季|賽季))/u,
  // The time before it has a comma of its own ("西港市は火曜日、").
  ja: /^[^。「]{0,20}その(?!後|日|際|他|結果|上|中)\p{Script=Han}/u,
  // "이 계약", but not "이 대표", who is called Lee, nor "환자와 그 가족".
  ko: /(?<=[^와과] )[이그] (?!대통령|대표|총리|장관|차관|의원|후보|회장|사장|교수|감독|시장|지사|총장|위원|원장|부장|씨|전 |선수|기자|판사|검사|변호사|수석|실장|청장|이사|대변인|연구|작가|부회장|부사장|소장|팀장|경제|시각|시간|기간|날|시절|반대|때문|안에|동안)\p{Script=Hangul}/u,
  // Each noun that is meant has its article; "تلك التي" goes on.
  ar: /(?<!\p{L})[وفبلك]{0,2}(?:هذا|هذه|هذان|هذين|هاتين|هؤلاء|ذلك|تلك|أولئك) ال(?!ذي|تي|لذ|لات|لوات|أسبوع|عام|شهر|سنة|صيف|شتاء|ربيع|خريف|موسم|مساء|صباح|ليلة|يوم|أيام|مر[ةه]|فترة)\p{L}|(?<!\p{L})ال\p{L}+ (?:المذكور|المشار إليه|الآنف)/u,
  // In "उन पर" it is a pronoun, and "उन लोगों को, जो …" says who.
  hi: /(?<=\s)(?:इस|इन|उस|उन)(?:ी|्हीं)? (?!(?:पर|में|से|को|के|की|का|ने|तक|समय|साल|वर्ष|सप्ताह|हफ्ते|हफ़्ते|महीने|माह|बार|सीजन|दिनों|बीच|दौरान)(?![\p{L}\p{M}])|.*\s(?:जो|जिन|जिस))\p{L}/u,
  ur: /(?<=\s)(?:اس|ان)ی? (?!(?:پر|میں|سے|کو|کے|کی|کا|نے|تک|پہ|وقت|سال|ہفتے|ماہ|مہینے|بار|سیزن|دنوں|دوران)(?!\p{L})|.*\s(?:جو|جن|جس))\p{L}/u,
  fa: /(?<=\s)(?:این|آن) (?!(?:که|و|است|را|پس|پیش|هفته|ماه|سال|روزها|روز|فصل|بار|شب|کشور|شهر|ها|دسته|گروه از)(?!\p{L}))\p{L}/u,
  he: /(?<!\p{L})ה(?!שבוע|שנה|חודש|קיץ|חורף|יום|לילה|בוקר|ערב|פעם)\p{L}+ (?:האלה|האלו|הללו|הזה|הזאת|הזו)(?!\p{L})/u,
  sv: /(?<=\s)(?:dessa|denna|detta|(?:den|det|de) här) (?!(?:veckan?|månaden?|året?|säsong(?:en)?|gång|sommar|höst|vinter|vår|helg)(?!\p{L}))\p{Ll}/u,
  da: /(?<=\s)(?:disse|denne|dette) (?!(?:uge|måned|år|sæson|gang|sommer|vinter|forår|efterår|weekend)(?!\p{L}))\p{Ll}/u,
  cs: /(?<=\s)(?:t[yoa]to|tento|tuto|této|těchto|těmto|těmito|tímto|tomto|tohoto|tomuto) (?!(?:týd|měsíc|ro[kc]|sezon|lét|zim|víkend|chvíl|dob))\p{Ll}/u,
  ro: /(?<=\s)(?:aceste?|acești|acestor|acestui|acestei|această|acest) (?!(?:săptămân|lun|an(?!\p{L})|sezon|var|iarn|toamn|primăvar|weekend|moment))\p{Ll}/u,
  hu: /(?<=\s)(?:ez(?:t|ek|eket|zel|ekkel|ekben|eknek)?|ennek|ebben|ebből|erről|erre) az? (?!(?:hét|hónap|év|nyár|szezon))\p{Ll}/u,
  el: /(?<!\p{L})αυτ(?:ός|ή|ό|οί|ές|ά|ών|ού|ής|ούς|όν|ήν) (?:ο|η|το|οι|τα|των|του|της|τους|τις|τον|την) (?!εβδομάδα|μήνα|χρόνο|καλοκαίρι|χειμώνα)\p{L}|(?<!\p{L})(?:ο|η|το|οι|τα|των|του|της|τους|τις|τον|την) (?!εβδομάδα|μήνα|χρόνο|καλοκαίρι|χειμώνα)\p{L}+ αυτ(?:ός|ή|ό|οί|ές|ά|ών|ού|ής|ούς|όν|ήν)(?!\p{L})/iu,
};
