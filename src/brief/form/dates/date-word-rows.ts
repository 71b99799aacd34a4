import { asianDateWordRows } from "./date-word-rows-asian.ts";
import { furtherDateWordRows } from "./date-word-rows-further.ts";
import type { DateWords } from "./date-words.ts";

/** Words of German and Dutch that end like a verb of the past, and are none: adjectives, numbers, nouns, verbs of the present. */
const germanNoPast =
  "heute|bitte|seite|leute|mitte|karte|städte|(?:ers|letz|zwei|drit|vier|fünf|sechs|sieb|ach|alt|gut|rot|wei|brei|har|leich|schlech|ech|lau|spä|bun|nack|gesam|bekann|sogenann)ten?|\\p{Ll}+sten?|\\p{Ll}*ge\\p{Ll}{2,}ten?|\\p{Ll}*(?:arbei|star|war|tre|bie|hal|gel|leis|ret|strei|rei|lei|berei|brei|schal|kos|tes|rich|ach|ra|berich|verzich|heira|fluch|gestal|minu|studen|beam|exper|patien|raten|präsiden|agen|fak|pun|zei|gebur)ten";
const dutchNoPast =
  "volgende|komende|lopende|(?:twee|der|vier|vijf|zes|zeven|tien)de|beide|goede|harde|oude|koude|brede|rode|einde|aarde|waarde|vrede|schade|kade|methode|periode|grote|korte|witte|lichte|rechte|echte|late|route|minute|mate|hoogte|breedte|lengte|ruimte|gemeente|ziekte|\\p{Ll}*ge\\p{Ll}{2,}[dt]e|\\p{Ll}{3,}ende|(?!eis|plaats|bots|mis|pas|haas|kus)\\p{Ll}+ste";

/** The same of Polish, Russian and Ukrainian: "zespół", "финал", "коли". */
const polishNoPast =
  "\\p{L}*(?:zespół|kościół|stół|dół|udział|dział|materiał|kapitał|kanał|finał|sygnał|kryminał|tytuł|artykuł|szczegół|ogół|protokół)|szko[łl][aoy]?|si[łl][ay]|ska[łl][ay]|ma[łl][aoy]|ca[łl][aoy]|bia[łl][aoy]|sta[łl]ym?|by[łl]y|z[łl][aoy]|oko[łl]o|ko[łl]o|cia[łl]o|dzie[łl]o|\\p{L}*światło|źródło|hasło|tło|chwili|myśli|sali|skali|roli|woli|czyli|jeśli|fali|święto|koryto|rano|kolano|grono";
const russianNoPast =
  "[Ии]ли|[Ее]сли|мало|дел[ао]|числ[ао]|тел[ао]|сел[ао]|стекло|около|сил[аы]?|[Шш]кол[аы]?|дол[ия]|цели|роли|земли|недели|модели|отрасли|мысли|соли|рубли|корабли|автомобили|ли|\\p{L}*(?:бол|инал|анал|апитал|атериал|ерсонал|урнал|еталл|игнал|илиал|зал|вартал|енерал|ротокол|стол|пол|тыл|деал|отенциал|ериал|ортал|кандал|вал|балл|угол|посол|узел|раздел|отдел|предел)|[МмПпКкДд](?:ихаил|авел|ирилл|аниил)";
const ukrainianNoPast =
  "[Кк]оли|[Шш]кол[аи]|сил[аи]|тіл[ао]|діл[ао]|числ[ао]|сел[ао]|скло|джерел[ао]|мало|зал[аи]|\\p{Ll}*(?:справ|прав|держав|заяв|вистав|лав|масив|актив|ектив|мотив|ініціатив|рив)";

const w = (list: string): readonly string[] => list.split("|");

/** How each language speaks of near days. Apart from the code, so that bundles hold it packed. */
export const dateWordRows: Readonly<Record<string, DateWords>> = {
  en: {
    weekdays: w("Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday"),
    before:
      "(?:(?:on|On|late|Late|early|Early|since|Since|until|by|By|from|before|after|for|this|This) |(?<=(?<!\\p{L})\\p{Ll}{2,14} ))(?<!(?<!\\p{L})(?:last|next|every|each|following|previous|that|any|the|one|coming|and|or|to|black|good|into|of|than|about|with|as|through|at|in|over|between|like|around|including) )",
    notAfter:
      "(?:['’]s|s\\b| (?:night|morning|evening|afternoon|lunchtime|and|or|through|[A-Z]|to (?:\\d|[A-Z]|the \\d)))",
    yesterday: "yesterday(?!['’])(?! (?:morning|evening|afternoon|night))",
    style: "plain",
    lead: "on ",
    past: "\\p{L}{2,}ed\\b|\\b(?:was|were|had|said|told|took|met|made|won|lost|left|held|began|came|went|gave|got|fell|rose|shot|hit|struck|spoke|found|broke|wrote|saw|led|sent|put|cut|set|beat|drew|sank|hurt|fought|grew|ran|died)\\b",
    offsetHours: [-8, 11],
  },
  fr: {
    weekdays: w("dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi"),
    before: "(?:(?<=[\\p{Ll},] )|(?:Ce|ce) )(?<!(?<!\\p{L})(?:le|chaque|les|un|au|de|du|dernier) )",
    notAfter: "(?: (?:soir|matin|midi|après|dernier|prochain|et|ou|au|à|noir|saint)|s\\b|-)",
    yesterday: "(?<!(?:d'|d’|avant-))hier(?! (?:soir|matin|midi|après))",
    tomorrow:
      "(?<!(?:après-|(?<!\\p{L})(?:de|d'ici|d’ici|dès|pour|le|du|au) ))[Dd]emain(?! (?:soir|matin|midi|après|dès))",
    style: "plain",
    lead: "",
    past: "\\b(?:a|ont|est|sont|s'est|s’est|se sont|avait|avaient|était|étaient|été)\\b(?: [\\p{L}'’]+){0,2} ?\\p{L}*(?:é|ée|és|ées|i|is|it|u|us|ue|ert)\\b",
    offsetHours: [-5, 2],
  },
  de: {
    weekdays: w("Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend").map(
      (day) => `${day}(?:abend|früh|mittag|morgen|nachmittag|nacht|vormittag)?`,
    ),
    before: "(?:am|Am|vom|seit|Seit|(?:am|Am) (?:frühen|späten)|Nacht (?:zum?|auf(?: den)?)) ",
    notAfter:
      "(?: (?:Abend|abend|Morgen|morgen|Mittag|Nachmittag|und|oder|bis|in einer Woche)|s\\b|,? (?:dem|den|der) \\d)",
    yesterday: "(?<!von )gestern(?! (?:Abend|abend|Morgen|früh|Mittag|Nachmittag|Nacht))",
    style: "brackets",
    lead: "am ",
    past: `\\b(?:hat|haben|wurde|wurden|war|waren|hatte|hatten|sagte|sagten)\\b.*\\b(?:ge\\p{L}+|\\p{L}+(?:iert|en|t))\\b|\\b(?:ist|sind)\\b.*\\b(?:\\p{Ll}*ge\\p{Ll}+(?:t|en)|\\p{Ll}+iert|worden|(?:ver|be|er|ent|zer)\\p{Ll}+(?:t|en))\\b|\\b(?!(?:${germanNoPast})\\b)\\p{Ll}{3,}ten?\\b|\\b(?:kam|ging|gab|starb|gewann|verlor|begann|stieg|fiel|traf|trafen|fand)\\b`,
    offsetHours: [1, 2],
  },
  es: {
    weekdays: w("domingo|lunes|martes|miércoles|jueves|viernes|sábado"),
    before: "(?:el|El|este|Este|del|al|desde el) ",
    notAfter: "(?: (?:pasado|próximo|que viene|santo|y|o|a)|,? \\d)",
    yesterday: "(?<!(?<!\\p{L})(?:de|antes de|desde) )(?:ayer|Ayer)(?! mismo)",
    tomorrow:
      "(?<!(?<!\\p{L})(?:la|una|esta|cada|toda|por|de|hasta|para|desde|pasado|el) )[Mm]añana",
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
    tomorrow: "(?<!(?<!\\p{L})(?:de|até|para|depois de|o) )[Aa]manhã",
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
    part: " (?:sera|mattina|notte|pomeriggio)",
    neverToday: true,
    yesterday: "(?<!(?<!\\p{L})(?:di|l'altro|da) )(?:ieri|Ieri)",
    tomorrow: "[Dd]omani",
    style: "plain",
    lead: "",
    past: "\\b(?:ha|hanno|è|sono|era|erano|aveva|avevano|stato|stata|stati|state)\\b(?: \\p{L}+){0,2} \\p{L}+(?:to|ta|ti|te|so|sa|si|se)\\b",
    offsetHours: [1, 2],
  },
  nl: {
    weekdays: w("zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag").map(
      (day) => `${day}(?:avond|middag|morgen|nacht|ochtend)?`,
    ),
    before:
      "(?:op |Op |sinds |(?<=\\p{Ll} ))(?<!(?<!\\p{L})(?:elke|iedere|volgende|vorige|afgelopen|komende|de) )",
    notAfter: "(?: (?:en|of|tot|\\d)|,? \\d|[a-z])",
    yesterday: "(?<!van )[Gg]ister(?:en(?! (?:avond|ochtend|middag))|avond|middag|morgen|ochtend)",
    style: "plain",
    lead: "",
    past: `\\b(?:heeft|hebben|is|zijn|werd|werden|was|waren|had|hadden)\\b.*\\b(?:ge\\p{L}+|\\p{L}+(?:d|t|en))\\b|\\b(?!(?:${dutchNoPast})\\b)\\p{Ll}{3,}[dt]e\\b|\\b(?:zeiden|hadden|werden|konden|wilden|deden|speelden|scoorden|maakten|raakten|haalden|meldden|stelden|stemden|werkten|eisten|bleken|vonden|wonnen|verloren|kwamen|gingen|gaven|kregen|stonden|vielen|troffen)\\b|\\b(?:zei|kwam|ging|gaf|won|verloor|begon|vond|steeg|sprak|liet|overleed|brak|viel|stierf|sloeg|trok|schoot|bleef|kreeg|nam|hield|liep|reed|sloot|ontstond|trof|vertrok|bracht)\\b`,
    offsetHours: [1, 2],
  },
  pl: {
    weekdays: w("niedzielę|poniedziałek|wtorek|środę|czwartek|piątek|sobotę"),
    before: "(?:w|we|W|We) ",
    notAfter: "(?: (?:i|lub|\\d)|,? \\d)",
    yesterday: "(?:wczoraj|Wczoraj)",
    tomorrow: "[Jj]utro",
    style: "plain",
    lead: "w ",
    past: `\\b(?!(?:${polishNoPast})\\b)\\p{L}{2,}(?:ł|ła|ło|li|ły|łem|łam|ano|ono|ęto|[iyu]to)\\b`,
    offsetHours: [1, 2],
  },
  ru: {
    weekdays: w("воскресенье|понедельник|вторник|среду|четверг|пятницу|субботу"),
    before: "(?:в|во|В|Во) ",
    notAfter: "(?: (?:утром|вечером|днем|днём|ночью|и|или)|,? \\d)",
    part: " (?:утром|вечером|днем|днём|ночью)",
    yesterday: "(?:вчера|Вчера)",
    tomorrow: "[Зз]автра",
    style: "brackets",
    lead: "в ",
    past: `\\b(?!(?:${russianNoPast})\\b)\\p{L}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)(?!\\p{L})|\\b(?:умер|погиб|исчез|возник|смог|помог|достиг|прив[её]з|ув[её]з|прин[её]с|вырос)\\b`,
    offsetHours: [2, 5],
  },
  uk: {
    weekdays: w("неділю|понеділок|вівторок|середу|четвер|п['’ʼ]ятницю|суботу"),
    before: "(?:у|в|У|В) ",
    notAfter: "(?: (?:вранці|ввечері|увечері|вдень|вночі|і|та|або)|,? \\d)",
    part: " (?:вранці|ввечері|увечері|вдень|вночі)",
    yesterday: "(?:вчора|учора|Вчора|Учора)",
    tomorrow: "[Зз]автра",
    style: "brackets",
    lead: "у ",
    past: `\\b(?!(?:${ukrainianNoPast})\\b)\\p{L}{1,}(?:[аяиую]в|ла|ло|ли|вся|лася|лося|лися)(?!\\p{L})|\\b(?:хотів|зумів|сидів|\\p{Ll}*летів|\\p{Ll}*горів|\\p{Ll}*володів)\\b|\\b(?:помер|зник|виник|втік|зміг|допоміг|переміг|досяг|привіз|вивіз|приніс|виріс)\\b`,
    offsetHours: [2, 3],
  },
  tr: {
    weekdays: w("[Pp]azar|[Pp]azartesi|[Ss]alı|[Çç]arşamba|[Pp]erşembe|[Cc]uma|[Cc]umartesi").map(
      (day) => `${day} günü`,
    ),
    before: "(?<!\\p{L}|(?:gelecek|geçen|her) )",
    notAfter: "(?!)",
    part: " (?:akşam|sabah)",
    yesterday: "(?:dün|Dün)(?! gece)",
    tomorrow: "[Yy]arın",
    style: "brackets",
    lead: "",
    // At the sentence's end: elsewhere "parti" and "hükümeti" end so.
    past: '\\p{L}+[dt][ıiuü](?:l[ae]r)?["”’]*[.!]?\\s*$',
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
    notAfter: "(?: (?:tới|tuần|trước|sau|và)|(?: qua)?,? ?\\(?(?:ngày )?\\d)",
    sure: { past: "hôm ", future: "(?!)" },
    yesterday:
      "(?:[Hh]ôm qua|[Nn]gày hôm qua|(?:[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối) qua(?=[ ,.;]))(?! ?\\()",
    style: "brackets",
    lead: "",
    past: "đã|cho biết|tuyên bố|cho hay",
    offsetHours: [7, 7],
  },
  ...asianDateWordRows,
  ...furtherDateWordRows,
};
