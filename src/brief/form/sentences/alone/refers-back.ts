import type { Language } from "#model/language.ts";
import { timesOfThis } from "./this-time.ts";

/** Whether a sentence speaks of something that only the text before it names: "these answers". */
export function refersToMatter(text: string, language: Language): boolean {
  return (
    demonstratives[language]?.test(text) === true || (language === "en" && englishIt.test(text))
  );
}

/** Whether a sentence speaks of somebody whom only the text before it names: a pronoun of the third person before any name. */
export function refersToPerson(text: string, language: Language): boolean {
  if (inverted[language]?.test(text) === true) return true;
  if (language === "en" && saidOfHim.test(text)) return true;
  const pronoun = personPronouns[language];
  if (pronoun === undefined) return false;
  // Somebody's words name nobody who says them.
  const unquoted = text.replace(/["“«][^"”»]*["”»]/gu, (quoted) => " ".repeat(quoted.length));
  const said = pronoun.test(unquoted) ? unquoted : text;
  const at = said.search(pronoun);
  if (at < 0 || namesBehind(said.slice(at))) return false;
  const before = said.slice(0, at);
  if (introduced[language]?.test(before) === true) return true;
  // "The man who …, he said": with enough words before it, a pronoun's noun stands in the sentence.
  const wordsBefore = before.match(/\p{L}+/gu)?.length ?? 0;
  return wordsBefore < 4 && !/\p{Lu}\p{L}+/u.test(before.replace(/^\W*\p{L}+/u, ""));
}

/** "Although he lost, Smith …": the name follows its pronoun's clause. */
function namesBehind(text: string): boolean {
  return /^[^,]{2,60}, (?:(?!et |and |mais |but )\p{Ll}[\p{L}-]* ){0,3}\p{Lu}\p{L}+/u.test(text);
}

/** "Police said he": several people, or none, are never "he". */
const saidOfHim =
  /^(?:[\p{L}'’-]+ ){0,4}(?:reports?|police|officials|prosecutors|media|sources|witnesses|authorities|investigators|statement|lawyers|newspapers|documents) (?:said|say|says|claim(?:ed)?|confirmed|reported|believe)(?: that)? (?:he|she)\b/iu;

/** "At the hearing, he": a phrase without a name before its comma, then the pronoun as the subject. */
const introduced: Readonly<Record<string, RegExp>> = {
  en: /^(?:In|At|From|Near|Outside|Inside|Across) (?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}, $|^(?:At|In|On|After|Before|During|Since|For|With|By|From|Under|As|When|While)\b(?:(?! \p{Lu}(?!onday|uesday|ednesday|hursday|riday|aturday|unday|anuary|ebruary|arch|pril|ay|une|uly|ugust|eptember|ctober|ovember|ecember)\p{L})[^,]){2,70}, $/u,
  fr: /^(?:À|A|Au|Aux|En|Lors|Pendant|Durant|Après|Avant|Depuis|Dans|Sur|Pour|Avec|Selon|Dès|Par)\b(?:(?! \p{Lu})[^,]){2,70}, $/u,
};

/** "assure-t-elle" outside a question, "Nach der Wahl wird sie": the verb before its pronoun. */
const inverted: Readonly<Record<string, RegExp>> = {
  de: /^(?:Am|Im|In|Ab|Seit|Nach|Vor|Zum|Zur|Bei|Beim|Mitte|Ende|Anfang|Dort|Dabei|Damit|Jetzt|Nun|Heute|Gestern|Zuletzt|Zuvor|Später|Bereits|Schon|Bis|Mit|Als|Für)\b[^,.:]{0,50} (?:\p{Ll}+(?:t|te|en)|ist|war|wird|will|soll|kann|muss|darf|ging|kam|sah) (?:er|sie|ihn|ihm|ihr)\b(?! selbst)/u,
};

/** "Officials say it will reopen", but not "say it is likely that". */
const englishIt =
  /^(?:\p{L}+ ){1,3}(?:says?|said|believes?|adds?|added|expects?)(?: that)? it\b(?! (?:is|was|will be|would be) \p{L}+ (?:that|to)\b)/iu;

/** "these answers", but not "this week". */
const demonstratives: Readonly<Record<string, RegExp>> = {
  en: new RegExp(
    `(?<=\\s)(?:threatens?|explains?|changes?|against|with|from|of|to|for|about|by) this(?=[.,;]|$)|(?<=\\s(?:led|joined|left|shared?|echoed|repeated|bought|sold|at|for|with|in|of|by|under|on|from) )that (?:company|firm|team|deal|plan|building|property|group|law|bill|decision|incident|report|study|book|film|sentiment|view|opinion)(?!\\p{L})|(?<=\\s)(?:this|these|those|such) (?!(?:${timesOfThis.en}|time|century|decade|who|which|of|in|with|as|people|days|[A-Z]))\\p{Ll}`,
    "u",
  ),
  fr: new RegExp(
    `(?<=\\s)(?:ce|cet|cette|ces) (?!(?:${timesOfThis.fr}|jour|qui|que|sont|n))\\p{Ll}`,
    "u",
  ),
  de: new RegExp(
    `(?<=\\s)diese[rsmn]?(?=[,.])|(?<=\\s)diese[rsmn]? (?!(?:${timesOfThis.de}))\\p{Lu}`,
    "u",
  ),
  es: new RegExp(
    `(?<=\\s)(?:est[aeo]s?|es[aeo]s?|dich[ao]s?) (?!(?:${timesOfThis.es}|que|de))\\p{Ll}`,
    "u",
  ),
  pt: new RegExp(
    `(?<=\\s)(?:n?est[ae]s?|[nd]?ess[ae]s?) (?!(?:${timesOfThis.pt}|que))\\p{Ll}`,
    "u",
  ),
  it: new RegExp(
    `(?<=\\s)(?:quest[aeio]|quell[aeio]|tal[ei]) (?!(?:${timesOfThis.it}|che))\\p{Ll}`,
    "u",
  ),
  nl: new RegExp(
    // "Volgens haar kost dat minder", but not "Dat betekent dat het …".
    `(?<=\\s)(?:deze|dit) (?!(?:${timesOfThis.nl}))\\p{Ll}|(?<=\\s(?:is|was|wordt|werd|kost|scheelt|geldt|lukt|gaat|komt|kan|moet|mag|zal|zou|heeft|gebeurt|levert|maakt) )dat(?:[.,;]|(?= (?:op|in|te|niet|ook|al|nog|meer|minder|veel|geen|wel|vooral|volgens|jaarlijks|mogelijk|nodig|lastig|goed|slecht)(?!\\p{L})))`,
    "u",
  ),
  zh: /[该該][^。，]|上述|此[项项案举]|^(?:在|通过|透過|对于?|對於?|随着|隨著|为了?|為了?|经过?|經過?|当|當|如今|目前|接下来|接下來|[之随隨]后|[之隨]後|后来|後來|同时|同時|就|从|從)[^。，]{0,30}，(?:[^。，“”「」]{0,8}，)?(?:[也还還更]|同样)?[他她它](?:们|們)?(?!人|国|國|方)/u,
  id: / (?:tersebut|(?<!(?:saat|hari|tahun|pekan|bulan|kali|minggu|malam|pagi|siang|sore|kini|selama|dewasa|akhir-akhir) )(?:ini|itu))(?=[ ,.])/u,
  ja: /は(?:こう|このように)(?:指摘|話|語|述べ|説明|訴え|言|強調|振り返)|同(?:氏|社|省|庁|日|市|県|党|署|店|校|区|町|村|国|機|車|容疑者|被告|選手|監督)(?!\p{Script=Han})|同(?!時|様|意|居|乗|席|盟|士|僚|級|窓|期|率|額|数|点)\p{Script=Han}{2,4}(?:は|が|も)|この(?:ため|ほか)?\p{Script=Han}|これら/u,
  ko: /(?<!\p{L})(?:이런|이러한|이 같은|이같은|그런|해당) \p{L}/u,
  ru: /(?<=\s)эт(?:от|а|о|и|ого|ой|их|ом|им|ому|у)\s(?!(?:году|год|года|неделе|месяце|раз|время))\p{Ll}/u,
  uk: /(?<=\s)ц(?:ей|я|е|і|ього|ієї|их|ьому|им|ю)\s(?!(?:року|рік|тижня|місяця|раз|час))\p{Ll}/u,
  pl: /(?<=\s)(?:ten|ta|tego|tej|tych|tym|tę)\s(?!(?:rok|roku|tydzień|tygodniu|miesiąc|raz|sposób))\p{Ll}/u,
  tr: /(?<=\s)(?:bu|şu) (?!(?:yıl|hafta|ay|sabah|akşam|sezon|kez))\p{Ll}/u,
  vi: / (?:này|đó|ấy|như vậy|như trên|nói trên|kể trên)(?=[ ,.])(?<!(?:năm|tuần|tháng|ngày|lúc|hiện) (?:này|đó))/u,
};

const personPronouns: Readonly<Record<string, RegExp>> = {
  en: /\b(?:he|she|his|her|him|they|their|them)\b/iu,
  fr: /\b(?:il(?! (?:ne |n['’])?(?:fau(?:t|dra|drait)|y a|s['’]agi|suffi|exist|convien|reste|semble|(?:est|était|sera|serait) (?:\p{L}+ible|question|nécessaire|prévu|temps|interdit|conseillé|recommandé|désormais)))|elle|ils|elles|lui|leur)\b/iu,
  de: /\b(?:er|ihm|ihn|seine[rmn]?)\b/iu,
  nl: /\b(?:hij|hem|haar)\b/iu,
  ru: /(?<!\p{L})(?:он|она|они|его|её|ему)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:він|вона|вони|його|її|йому)(?!\p{L})/iu,
};
