import type { Language } from "#model/language.ts";

/** How one language speaks of near days. */
export type DateWords = {
  /** Patterns of the days as they stand in a sentence, from Sunday. */
  readonly weekdays: readonly string[];
  /** What must stand before a weekday that means one day, as a pattern that ends where the day starts. */
  readonly before: string;
  /** What may not follow ("Friday night", "vendredi prochain"). */
  readonly notAfter: string;
  readonly yesterday: string;
  /** Where the date goes: instead of the words, or after them in brackets. */
  readonly style: "plain" | "brackets";
  /** The words that lead in a plain date for "yesterday" ("on"). */
  readonly lead: string;
  /** Shows that a sentence tells what has happened. */
  readonly past: string;
  /** Hours between UTC and local time where the language's press sits. */
  readonly offsetHours: readonly [number, number];
};

const w = (list: string): readonly string[] => list.split("|");

const words: Readonly<Record<string, DateWords>> = {
  en: {
    weekdays: w("Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday"),
    before:
      "(?:(?:on|On|late|Late|early|Early|since|Since|until|by|By|from|before|after|for|this|This) |(?<=(?<!\\p{L})\\p{Ll}{2,14} ))(?<!(?<!\\p{L})(?:last|next|every|each|following|previous|that|any|the|one|coming|and|or|to|black|good|into|of|than|about|with|as|through|at|in|over|between|like|around|including) )",
    notAfter:
      "(?:['’]s|s\\b| (?:night|morning|evening|afternoon|lunchtime|to|and|or|through|[A-Z]))",
    yesterday: "yesterday(?!['’])(?! (?:morning|evening|afternoon|night))",
    style: "plain",
    lead: "on ",
    past: "\\p{L}{2,}ed\\b|\\b(?:was|were|had|said|told|took|met|made|won|lost|left|held|began|came|went|gave|got|fell|rose|shot|hit|struck|spoke|found|broke|wrote|saw|led|sent|put|cut|set|beat|drew|sank|hurt|fought|grew|ran|won|died)\\b",
    offsetHours: [-8, 11],
  },
  fr: {
    weekdays: w("dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi"),
    before: "(?:(?<=[\\p{Ll},] )|(?:Ce|ce) )(?<!(?<!\\p{L})(?:le|chaque|les|un|au|de|du|dernier) )",
    notAfter: "(?: (?:soir|matin|midi|après|dernier|prochain|et|ou|au|à|noir|saint)|s\\b|-)",
    yesterday: "(?<!(?:d'|d’|avant-))hier(?! (?:soir|matin|midi|après))",
    style: "plain",
    lead: "",
    past: "\\b(?:a|ont|est|sont|s'est|s’est|se sont|avait|avaient|était|étaient|été)\\b(?: \\p{L}+){0,2} ?\\p{L}*(?:é|ée|és|ées|i|is|it|u|us|ue|ert)\\b",
    offsetHours: [-5, 2],
  },
  de: {
    weekdays: w("Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend"),
    before: "(?:am|Am|vom|seit|Seit) ",
    notAfter:
      "(?: (?:Abend|abend|Morgen|morgen|Mittag|Nachmittag|und|oder|bis|in einer Woche)|s\\b|,? (?:dem|den|der) \\d)",
    yesterday: "(?<!von )gestern(?! (?:Abend|abend|Morgen|früh|Mittag|Nachmittag|Nacht))",
    style: "brackets",
    lead: "am ",
    past: "\\b(?:hat|haben|wurde|wurden|war|waren|hatte|hatten|sagte|sagten|ist|sind)\\b.*\\b(?:ge\\p{L}+|\\p{L}+(?:iert|en|t))\\b|\\p{L}{3,}(?:te|ten)\\b|\\b(?:kam|ging|gab|starb|gewann|verlor|begann|stieg|fiel|traf|trafen|fand)\\b",
    offsetHours: [1, 2],
  },
  es: {
    weekdays: w("domingo|lunes|martes|miércoles|jueves|viernes|sábado"),
    before: "(?:el|El|este|Este|del|al|desde el) ",
    notAfter: "(?: (?:pasado|próximo|que viene|santo|y|o|a)|,? \\d)",
    yesterday: "(?<!(?<!\\p{L})(?:de|antes de|desde) )(?:ayer|Ayer)(?! mismo)",
    style: "plain",
    lead: "el ",
    past: "\\p{L}{2,}(?:ó|aron|ieron|yeron)\\b|\\b(?:fue|fueron|ha|han|había|dijo|hizo|tuvo|estuvo|pidió|puso|era)\\b",
    offsetHours: [-8, 2],
  },
  pt: {
    weekdays: w("domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado"),
    before: "(?:[Nn]a|[Nn]o|[Nn]esta|[Nn]este|[Dd]esta|[Dd]este|[Dd]a|[Dd]o|à) ",
    notAfter: "(?: (?:passad[ao]|que vem|à|de manhã|e|a|ou)\\b|s\\b)",
    yesterday: "(?<!(?<!\\p{L})(?:de|desde|anteontem e) )(?:ontem|Ontem)(?! (?:à|de))",
    style: "brackets",
    lead: "em ",
    past: "\\p{L}{2,}(?:ou|eu|iu|aram|eram|iram)\\b|\\b(?:foi|foram|disse|fez|teve|tinha|era|esteve|veio)\\b",
    offsetHours: [-5, 1],
  },
  it: {
    weekdays: w("domenica|lunedì|martedì|mercoledì|giovedì|venerdì|sabato"),
    before: "(?<=\\p{Ll}[, ]{1,2})(?<!(?<!\\p{L})(?:ogni|il|la|di|un|una|scorso|prossimo) )",
    notAfter:
      "(?: (?:sera|mattina|notte|pomeriggio|scorso|scorsa|prossimo|prossima|e|o|santo)|,? \\d)",
    yesterday:
      "(?<!(?<!\\p{L})(?:di|l'altro|da) )(?:ieri|Ieri)(?! (?:sera|mattina|notte|pomeriggio))",
    style: "plain",
    lead: "",
    past: "\\b(?:ha|hanno|è|sono|era|erano|aveva|avevano|stato|stata|stati|state)\\b(?: \\p{L}+){0,2} \\p{L}+(?:to|ta|ti|te|so|sa|si|se)\\b",
    offsetHours: [1, 2],
  },
  nl: {
    weekdays: w("zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag"),
    before:
      "(?:op |Op |sinds |(?<=\\p{Ll} ))(?<!(?<!\\p{L})(?:elke|iedere|volgende|vorige|afgelopen|komende|de) )",
    notAfter: "(?: (?:en|of|tot|\\d)|,? \\d|[a-z])",
    yesterday: "(?<!van )gisteren(?! (?:avond|ochtend|middag))",
    style: "plain",
    lead: "",
    past: "\\b(?:heeft|hebben|is|zijn|werd|werden|was|waren|had|hadden)\\b.*\\b(?:ge\\p{L}+|\\p{L}+(?:d|t|en))\\b|\\p{L}{3,}(?:de|te|den|ten)\\b|\\b(?:zei|kwam|ging|gaf|won|verloor|begon|vond|steeg|sprak|liet|overleed)\\b",
    offsetHours: [1, 2],
  },
  pl: {
    weekdays: w("niedzielę|poniedziałek|wtorek|środę|czwartek|piątek|sobotę"),
    before: "(?:w|we|W|We) ",
    notAfter: "(?: (?:rano|wieczorem|po|nad|i|lub|\\d)|,? \\d)",
    yesterday: "(?:wczoraj|Wczoraj)(?! (?:rano|wieczorem|po))",
    style: "plain",
    lead: "w ",
    past: "\\p{L}{2,}(?:ł|ła|ło|li|ły|łem|łam)\\b|\\p{L}+(?:no|to)\\b",
    offsetHours: [1, 2],
  },
  ru: {
    weekdays: w("воскресенье|понедельник|вторник|среду|четверг|пятницу|субботу"),
    before: "(?:в|во|В|Во) ",
    notAfter: "(?: (?:утром|вечером|днем|днём|ночью|и|или)|,? \\d)",
    yesterday: "(?:вчера|Вчера)(?! (?:утром|вечером|днем|днём|ночью))",
    style: "brackets",
    lead: "в ",
    past: "\\p{L}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)(?!\\p{L})",
    offsetHours: [2, 5],
  },
  uk: {
    weekdays: w("неділю|понеділок|вівторок|середу|четвер|п['’ʼ]ятницю|суботу"),
    before: "(?:у|в|У|В) ",
    notAfter: "(?: (?:вранці|ввечері|увечері|вдень|вночі|і|та|або)|,? \\d)",
    yesterday: "(?:вчора|учора|Вчора|Учора)(?! (?:вранці|ввечері|увечері|вдень|вночі))",
    style: "brackets",
    lead: "у ",
    past: "\\p{L}{2,}(?:в|ла|ло|ли|вся|лася|лося|лися)(?!\\p{L})",
    offsetHours: [2, 3],
  },
  tr: {
    weekdays: w("[Pp]azar|[Pp]azartesi|[Ss]alı|[Çç]arşamba|[Pp]erşembe|[Cc]uma|[Cc]umartesi").map(
      (day) => `${day} günü`,
    ),
    before: "(?<!\\p{L}|(?:gelecek|geçen|her) )",
    notAfter: "(?!)",
    yesterday: "(?:dün|Dün)(?! (?:akşam|gece|sabah))(?!\\p{L})",
    style: "brackets",
    lead: "",
    past: "\\p{L}+(?:dı|di|du|dü|tı|ti|tu|tü|dılar|diler)(?!\\p{L})",
    offsetHours: [3, 3],
  },
  vi: {
    weekdays: [
      "[Cc]hủ nhật",
      ...["[Hh]ai|2", "[Bb]a|3", "[Tt]ư|4", "[Nn]ăm|5", "[Ss]áu|6", "[Bb]ảy|7"].map(
        (day) => `[Tt]hứ (?:${day})`,
      ),
    ],
    before: "(?:hôm|Hôm|ngày|vào|sáng|chiều|tối) ",
    notAfter: "(?: (?:tới|tuần|trước|sau|và)|,? ?\\(?(?:ngày )?\\d)",
    yesterday:
      "(?:[Hh]ôm qua|[Nn]gày hôm qua|(?:[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối) qua(?=[ ,.;]))(?! ?\\()",
    style: "brackets",
    lead: "",
    past: "đã|cho biết|tuyên bố|cho hay",
    offsetHours: [7, 7],
  },
  ko: {
    weekdays: w("일요일|월요일|화요일|수요일|목요일|금요일|토요일"),
    before: "(?<!\\p{L}|(?:매주|다음주|다음 주|지난주|지난 주) )",
    notAfter: "(?:\\(|마다|과|와|·)",
    yesterday: "(?<!\\p{L})어제(?!\\()",
    style: "brackets",
    lead: "",
    past: "(?:했|였|었|았|됐|갔|왔|렸|졌)(?:다|습니다|고|으며)",
    offsetHours: [9, 9],
  },
  ja: {
    weekdays: w("日曜日?|月曜日?|火曜日?|水曜日?|木曜日?|金曜日?|土曜日?"),
    before: "(?<!(?:毎週|来週の?|先週の?|次の|[)）]))",
    notAfter: "(?:[（(]|から|まで|と|や|・|、)",
    yesterday: "(?:昨日|きのう)(?![（(]|\\p{Script=Han})",
    style: "brackets",
    lead: "",
    past: "(?:た|ました)(?=[。、」]|$)",
    offsetHours: [9, 9],
  },
  zh: {
    weekdays: w("日天|一|二|三|四|五|六").map((day) => `(?:周|週|星期|礼拜|禮拜)[${day}]`),
    before: "(?<!(?:上|下|本|每|到|至))",
    notAfter: "(?:[（(]|至|到|和|及|与|、|或|的)",
    yesterday: "(?:昨天|昨日)(?![（(])",
    style: "brackets",
    lead: "",
    past: "了|表示|宣布|说|說|称|稱",
    offsetHours: [8, 8],
  },
  ar: {
    weekdays: w("الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت"),
    before: "(?:(?:يوم|اليوم|أمس|مساء|صباح) |(?<=\\p{L} ))(?<!(?<!\\p{L})(?:كل|صلاة) )",
    notAfter: "(?: (?:المقبل|المقبلة|القادم|الماضي|الماضية|و)|،? \\d)",
    yesterday: "(?<!\\p{L}|أول )أمس(?! ال)(?!\\p{L})",
    style: "brackets",
    lead: "",
    past: "(?:قال|قالت|بدأ|بدأت|افتتح|افتتحت|وصل|وصلت|وافق|وافقت|رفض|رفضت|قرر|قررت|أطلق|أطلقت|عقد|عقدت|أصدر|أصدرت|أعلن|أعلنت|أكد|أكدت|ذكر|ذكرت|كان|كانت|وقع|شهد|شهدت|التقى|بحث|أضاف)(?!\\p{L})",
    offsetHours: [0, 4],
  },
};

export function dateWordsOf(language: Language): DateWords | undefined {
  return words[language];
}

/** A day as the language's press writes it without weekday and year ("28 January", "28/1"). */
export function dayMonth(date: Date, language: Language): string {
  const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1];
  if (language === "vi") return `${day}/${month}`;
  const locale = language === "en" ? "en-GB" : language === "ar" ? "ar-EG-u-nu-latn" : language;
  const format = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  const text = format.format(date);
  return language === "fr" ? text.replace(/^1 /, "1er ") : text;
}

export function weekdayName(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(date);
}

/** A pattern of the first three letters of each month's name. */
export function monthStarts(language: Language): string {
  const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) =>
    format.format(new Date(Date.UTC(2024, month, 15))).slice(0, 3),
  ).join("|");
}
