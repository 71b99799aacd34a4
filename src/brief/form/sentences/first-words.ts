import type { Language } from "#model/language.ts";
import { anyCase } from "../compiled.ts";
import { contentRoots } from "../content-roots.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import { attributions, backgroundOpenings, somebodyOpenings } from "./openings.ts";

/** Whether a sentence tells by its first words what was before the news ("Previously, …", "Раніше …"). */
export function opensAsBackground(text: string, language: Language): boolean {
  return before[language]?.test(text) === true;
}

const before: Readonly<Record<Language, RegExp>> = {
  ...backgroundOpenings,
  en: /^(?:previously|earlier(?! today)|in the past|before that|(?:two|three|four|five|several|some|\d+) years ago|for (?:over |more than |nearly |almost )?(?:an?|two|three|four|five|\d+|the past|many) (?:year|decade|month)s?|for (?:years|decades|months)|in (?:1[89]|20)\d\d|last year|(?:over|in|during|throughout) (?:the (?:years|past|last|decades)|recent (?:years|decades|months))|since (?:the (?:\d|late|early|turn|end)|(?:19|20)\d\d)|historically|traditionally|(?:(?:more than|almost|nearly|some|over) )?(?:\d+|\p{L}+) (?:years|decades) (?:after|since|on,))\b/iu,
  fr: /^(?:auparavant|précédemment|jusqu['’](?:ici|alors|à présent)|par le passé|(?:il y a|voilà) (?:\p{L}+|\d+) (?:ans|mois)|en (?:1[89]|20)\d\d|l['’](?:an|année) derni(?:er|ère)|(?:ces|au cours des|dans les|ces \p{L}+) dernières (?:années|décennies)|au fil d(?:es ans|es années|u temps)|longtemps|historiquement|depuis (?:1[89]|20)\d\d|depuis (?:plusieurs|des|quelques|\p{L}+|\d+) (?:ans|années|mois)|(?:(?:plus|près) d[e'’] ?)?(?:\d+|\p{L}+) ans après)(?!\p{L})/iu,
  de: /^(?:zuvor|vorher|früher|bislang|bisher|bereits (?:im|in|vor)|vor (?:\p{L}+|\d+) (?:jahren|monaten)|im jahr \d{4}|im vergangenen jahr|im lauf(?:e)? der (?:jahre|zeit)|in den (?:letzten|vergangenen) (?:\p{L}+ )?(?:jahren|jahrzehnten)|lange (?:zeit)?|jahrelang|seit (?:\d{4}|jahren|monaten|jahrzehnten)|(?:(?:mehr als|fast|gut|knapp|rund) )?(?:\d+|\p{L}+) jahre (?:nach|danach)|\d{4} )(?!\p{L})/iu,
  es: /^(?:anteriormente|previamente|hasta ahora|antes|hace (?:\p{L}+|\d+) (?:años|meses)|en (?:1[89]|20)\d\d|el año pasado|desde (?:hace|(?:1[89]|20)\d\d)|(?:en|durante) los últimos (?:\p{L}+ )?(?:años|meses)|a lo largo de los años|históricamente|durante (?:años|décadas)|(?:(?:más|cerca) de )?(?:\d+|\p{L}+) años después)(?!\p{L})/iu,
  pt: /^(?:anteriormente|antes|até (?:agora|então)|há (?:\p{L}+|\d+) (?:anos|meses)|em (?:1[89]|20)\d\d|no ano passado|desde|nos últimos (?:\p{L}+ )?(?:anos|meses)|ao longo d(?:os anos|as décadas|o tempo)|historicamente|(?:por|durante) (?:anos|décadas)|(?:(?:mais|cerca) de )?(?:\d+|\p{L}+) anos (?:depois|após))(?!\p{L})/iu,
  it: /^(?:in precedenza|in passato|finora|prima|(?:\p{L}+|\d+) anni fa|nel (?:1[89]|20)\d\d|l['’]anno scorso|negli ultimi anni|(?:(?:più|circa) di )?(?:\d+|\p{L}+) anni dopo|già)(?!\p{L})/iu,
  nl: /^(?:eerder|voorheen|tot nu toe|vroeger|vorig jaar|in (?:1[89]|20)\d\d|al (?:jaren|maanden)|(?:(?:meer dan|ruim|bijna) )?(?:\d+|\p{L}+) jaar na|(?:\p{L}+|\d+) jaar geleden)(?!\p{L})/iu,
};

/**
 * Whether a sentence opens with somebody whom only the text before it introduces ("The teenager was …",
 * "Der 41-Jährige …"), unless the headline names that person.
 */
export function opensWithSomebody(
  text: string,
  language: Language,
  titleRoots: ReadonlySet<string>,
): boolean {
  const noun = somebody[language]?.exec(text)?.[1];
  return noun !== undefined && !contentRoots(noun, language).some((root) => titleRoots.has(root));
}

const somebody: Readonly<Record<Language, RegExp>> = {
  ...somebodyOpenings,
  en: /^(?:“|")?The (?:\p{Ll}+[ -]|\d+[ -]?\p{Ll}*[ -]){0,3}?(man|men|woman|women|boy|girl|teenager|teen|couple|pair|duo|trio|victims?|suspects?|driver|mother|father|singer|actor|actress|star|striker|player|student|pensioner|toddler|baby|child|children|brothers|sisters|gunman|attacker|killer|accused|defendant|official|officials|lawmaker|senator|minister|mayor|incident|worker|animal|dog|year-old)(?= (?!who |in |of |from |behind |with |at )|,)/u,
  fr: /^(?:L['’]|Le |La |Les )(?:jeune |ancien |ancienne )?(hommes?|femmes?|couple|victimes?|suspects?|adolescente?|enfants?|garçon|fille|conducteur|conductrice|joueur|acteur|actrice|chanteur|chanteuse|intéressée?|élue?|trentenaire|quadragénaire|quinquagénaire|sexagénaire|octogénaire|policier|ministre|maire|deux hommes)(?= (?!qui |du |de |d['’]|des )|,)/u,
  de: /^(?:Der|Die|Das) (?:\p{Ll}+ )?(Mann|Frau|Paar|Opfer|Täter|Täterin|Verdächtigen?|Junge|Mädchen|Fahrer|Fahrerin|Angeklagten?|Politiker|Politikerin|Minister|Ministerin|Sänger|Sängerin|Stürmer|\d+-Jährigen?)(?= (?!aus |von |der |des |mit )|,)/u,
  es: /^(?:El|La|Los|Las) (?:joven )?(hombres?|mujer|mujeres|pareja|víctimas?|sospechos[oa]s?|joven|jóvenes|niñ[oa]|detenid[oa]s?|acusad[oa]s?|mandatari[oa]|funcionari[oa]s?|dirigente|coronel|ministr[oa]|alcalde|alcaldesa|actor|actriz|cantante|jugador|futbolista|diputad[oa])(?= (?!que |de |del )|,)/u,
  pt: /^(?:O|A|Os|As) (?:jovem )?(homem|homens|mulher|mulheres|casal|vítimas?|suspeit[oa]s?|jovem|menin[oa]|motorista|parlamentar|senador|senadora|deputad[oa]|ministr[oa]|prefeit[oa]|ator|atriz|cantor|cantora|jogador|animal|pesquisadores)(?= (?!que |de |do |da )|,)/u,
  it: /^(?:L['’]|Il |La |I |Gli |Le )(?:giovane )?(uomo|donna|uomini|donne|coppia|vittim[ae]|sospettat[oa]|giovane|ragazz[oa]|bambin[oa]|conducente|indagat[oa]|imputat[oa]|ministr[oa]|sindac[oa]|attore|attrice|cantante|attaccante)(?= (?!che |di |del |della )|,)/u,
  nl: /^(?:De|Het) (?:\p{Ll}+ )?(man|vrouw|slachtoffer|slachtoffers|verdachten?|jongen|meisje|bestuurder|minister|burgemeester|zanger|zangeres|acteur|spits|\d+-jarige)(?= (?!die |uit |van |met )|,)/u,
};

/** Whether an English sentence speaks of "him" or "her" without anybody before whom that may mean. */
export function pronounWithoutPerson(text: string, language: Language): boolean {
  if (language !== "en") return false;
  const unquoted = text.replace(/["“][^"”]*["”]/gu, "");
  const at = unquoted.search(/(?<!\p{L})(?:him|her|his|he|she)(?!\p{L})/u);
  if (at < 0) return false;
  const lead = unquoted.slice(0, at);
  if (/(?<!\p{L})(?:an?|one|every|each|any|no) (?:\p{L}[\p{L}-]* ?){1,4}/iu.test(lead))
    return false;
  return !/(?<!\p{L})\p{Lu}\p{L}*\p{Ll}\p{L}*/u.test(
    lead
      .replace(notPeople, " ")
      .replace(
        /^\W*(?:The|In|On|At|After|Before|As|When|While|For|Last|This|That|Police)(?!\p{L})/u,
        " ",
      ),
  );
}

/** Words with a capital that name no person. */
const notPeople =
  /(?<!\p{L})(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:\p{Lu}[\p{L}&]* (?:and |of |for |the )*)*(?:Committee|Court|Council|Police|Party|University|Ministry|Department|Government|Parliament|Senate|House|Commission|Agency|Office|Union|Club|League|Association|Board|Authority|Service|Institute|Hospital|School|Bank|Group|Company|Times|Post|Mail|News|Crown|State|States|County|City))(?!\p{L})/gu;

/** Whether a sentence only says who told the one before it ("Lo ha annunciato il sindaco."). */
export function onlySaysWho(text: string, language: Language): boolean {
  return text.length < (lengthMax[language] ?? 120) && attribution[language]?.test(text) === true;
}

/** Vietnamese spells the same longer, and Korean names the occasion. */
const lengthMax: Readonly<Record<Language, number>> = { vi: 170, ko: 170 };

const attribution: Readonly<Record<Language, RegExp>> = {
  ...attributions,
  en: /^(?:that|this) is according to |^the (?:announcement|news|information) (?:was|came) /iu,
  fr: /^(?:c['’]est ce qu['’](?:a|ont|indique|annonce|affirme|explique)|c['’]est ce que|une information (?:confirmée|de|du|rapportée))/iu,
  de: /^(?:das|dies) (?:teilte|teilten|sagte|sagten|gab|gaben|berichtete|berichten|meldete|bestätigte|erklärte|geht aus|ergab)(?!\p{L})/iu,
  es: /^(?:así lo|lo) (?:ha |han )?(?:anunci|inform|confirm|señal|asegur|indic|declar|explic|comunic|dijo|dio a conocer)/iu,
  pt: /^(?:a informação (?:foi|é)|é o que (?:diz|afirma|informa|aponta)|os dados (?:são|foram))/iu,
  it: /^(?:lo (?:ha|hanno|rende|comunica|riferisce|annuncia|conferma)|è quanto |a (?:darne|dare) )/iu,
  nl: /^dat (?:heeft|hebben|meldt|melden|zegt|schrijft|laat|blijkt|maakte|bevestigt)(?!\p{L})/iu,
};

/** Whether a sentence tells what a picture shows, in words that no other has. */
export function tellsOfPicture(text: string): boolean {
  return picture.test(text) || beside.test(text);
}

/** Whether a sentence seems to be nothing but a caption. */
export function isCaption(text: string, language: Language): boolean {
  if (language === "vi") return beside.test(text) || (dated.test(text) && !told.test(text));
  return beside.test(text) || (language === "en" && posing.test(text) && pose.test(text));
}

/**
 * Whether the first line of a Vietnamese text is the caption of its picture: one clause without tense, source or event
 * ("Một chiếc phà rời bến Cửa Sông.").
 */
export function opensAsCaption(text: string, language: Language): boolean {
  return language === "vi" && !/[,“”":;]/u.test(text) && !happened.test(text);
}

const happened =
  /(?<!\p{L})(?:đã|vừa|sẽ|đang|bị|được|không|cho biết|cho hay|nói|khẳng định|tuyên bố|thông báo|là|có|vẫn|cũng|hôm|ngày|sáng|chiều|tối|theo|tiếp tục|bắt đầu|kết luận|dẫn|khiến|xác nhận|yêu cầu|đề nghị|kêu gọi|cảnh báo|thiệt mạng|tử vong|chết|cháy|nổ|đâm|bắt|mở|đóng|tổ chức|quyết định|tăng|giảm|thắng|thua|ra mắt|khai mạc|phát hiện)(?!\p{L})/iu;

/** "Thủ tướng An bắt tay Tổng thống Bình hôm 22/5.": one clause that ends with its day, and no mark of tense. */
const dated =
  /^[^,“”":;]{15,170} (?:(?:hôm|ngày|sáng|trưa|chiều|tối|đêm) \d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?|hồi (?:tháng|đầu|cuối|năm) [^,]{1,15}|(?:sáng|chiều|tối|đêm|hôm) (?:qua|nay)|(?:tháng|tuần) trước)\.$/u;
const told =
  /(?<!\p{L})(?:đã|vừa|sẽ|đang|bị|được cho là|không|cho biết|cho hay|nói|khẳng định|tuyên bố|thông báo|là|có)(?!\p{L})/u;

/** What every {@link pose} holds: found fast. */
const posing =
  /celebrate|poses|pose |smile|gesture|applaud|look|seen|pictured|shown|watch|wave|arrive|heads? the|walk|show|fire|slot|lift/iu;

/** "Clark celebrates after …", "Keane looks frustrated during …": the present of what a picture shows. */
const pose =
  /^(?:[\p{L}\d][\p{L}\d.'’-]*(?: \([^()]*\))? ){1,9}(?:celebrates?|poses?|smiles?|gestures?|applauds?|looks? (?:on|up|down|\p{Ll}+ed)|(?:is|are) (?:seen|pictured|shown)|can be seen|watch(?:es)? (?:his|her|their)|waves?|arrives?|heads? the ball|walks? (?:out|off|past)|shows? off|fires?|slots?|lifts?) (?:\p{L}+ ){0,4}?(?:after|during|with|at|in|on|outside|while|as|to|home|past|over)(?!\p{L})/iu;

/** Whether a sentence tells where somebody stands in a picture: "Keane (left)". */
export function isBesidePicture(text: string): boolean {
  return beside.test(text);
}

/** "Keane (left)". */
const beside =
  /\((?:(?:second|far|top|bottom|centre|center|ngoài cùng|đứng|ngồi|thứ hai|hàng|bìa)[ ]){0,2}(?:(?:bên )?(?:trái|phải|giữa)|trước|trên|dưới|left|right|centre|center|à gauche|à droite|ci-dessus|links|rechts|izquierda|derecha|esquerda|direita|(?:a )?sinistra|(?:a )?destra)(?:,? [^()]{0,30})?\)/iu;

const picture =
  /(?<!\p{L})(?:pictured|file (?:photo|picture|image)|stock image|photo d['’]illustration|sur la photo|archivbild|symbolbild|im bild zu sehen|en la (?:foto|imagen)|foto de archivo|nella foto|na foto|op de foto|na zdjęciu|на фото|на снимке|на світлині)(?!\p{L})|^(?:图为|圖為)|の写真。$|^(?:左|右|上|下|写真)(?:が|は|から|の(?:写真|図|画像)).*(?:様子|ところ)。$/iu;

/** Whether a German sentence reports what somebody said ("sei", "habe") and only the one before tells who. */
export function isReportedByNobody(text: string, language: Language): boolean {
  if (language !== "de" || !reported.test(text)) return false;
  const { says } = phrasesOf(language);
  return !claimed.test(text) && !anyCase`(?:${says})`.test(text);
}

const reported =
  /(?<!\p{L})(?:sei|seien|habe|werde|müsse|könne|solle|gebe|gelte|stehe|dürfe|wolle|bleibe|liege|gehe|komme|brauche|fehle)(?!\p{L})(?! es (?:denn|nun))/u;

/** Who says it, or a clause that asks for such a verb. */
const claimed =
  /(?<!\p{L})(?:laut|zufolge|nach (?:\p{L}+ ){0,2}?(?:Angaben|Ansicht|Auffassung|Einschätzung|Meinung|Worten|Aussage)|so (?:der|die|das|\p{Lu})|hieß|heißt|dass|daß|ob|damit|als ob|wie|was|wenn|wo|betonte|forderte|kritisierte|lobte|ich|warnte|meinte|glaubte|sprach|schrieb|versicherte|urteilte|entschied|findet|verkündete|vermutet|wonach|wer|[Ii]ch|wir|\p{Ll}+te,)(?!\p{L})|["„“:]/u;
