import type { Span } from "#model/brief.ts";

const agency =
  "reuters|ap|afp|dpa|ansa|efe|upi|cnn|bbc|pa media|tass|тасс|риа новости|интерфакс|укринформ|укрінформ|уніан|pap|anp|belga|lusa|apa|sda|xinhua|kyodo|yonhap|anadolu|aa|dha|iha|ttxvn|vov|europa press|agência brasil|bloomberg|dow jones|marketwired|business wire|pr newswire|globe newswire|globenewswire";
/** "Frankfurt am Main", "Frankfurt a. M.", "Rio de Janeiro". */
const within = "(?:(?:am|an der|a\\.|bei|de la|del?|d[aoi]|dos|sur|sul|upon|aan de) )?";
const place = `\\p{Lu}[\\p{L}.'’-]*(?:[ /]${within}\\p{Lu}[\\p{L}.'’-]*){0,3}`;
const capitals = "\\p{Lu}{2}[\\p{Lu}.'’-]*(?:[ /][\\p{Lu}.'’-]{2,}){0,3}";
const day =
  "(?:,? \\d{1,2}[./]\\d{1,2}[./]\\d{4}|,? (?:le )?\\d{1,2}\\.? ?\\p{L}{2,10}\\.?(?: \\d{4})?|,? \\p{L}{3,10}\\.? \\d{1,2}(?:, \\d{4})?)";
const dash = "\\s*(?:--|[—–-]|:)\\s+";
/** As agencies write their names themselves. */
const named = "Reuters|REUTERS|AP|AFP|dpa|ANSA|EFE|CNN|PTI|ANI|IANS|APA|Xinhua";
/** Where papers that set a colon behind the place report from. */
const indianPapers =
  "New Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Hyderabad|Islamabad|Karachi|Lahore|Dhaka|Kathmandu|Washington|Dubai";
/** How American papers write a state, or an address its code: "Ill.", "NY". */
const state =
  "(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\\.H|N\\.J|N\\.M|N\\.Y|N\\.C|N\\.D|Okla|Ore|Pa|R\\.I|S\\.C|S\\.D|Tenn|Tex|Vt|Va|Wash|W\\.Va|Wis|Wyo|D\\.C|Ont|Que|Alta|B\\.C)\\.|[A-Z]{2}";
/** Who tells it, in brackets: "(KTVI)", "(NEWS10)". */
const station = "(?:\\s*\\([\\p{L}\\p{N} .&/-]{2,30}\\))?";

/** A place of a sender: releases name two where two firms send them. */
const sentFrom = `${place}(?:, (?:${state}|${place}))?`;

/** Each dateline has one of these signs. */
const sign = /[-–—:/|·(（[［【讯訊电電社]|^\p{Lu}{3}[\p{Lu} -]*, \p{Lu}{4}/u;
const datelineLengthMax = 60;

/** Of two senders', with the service between strokes. */
const sentLengthMax = 110;
const sentBy = / \/[^/]{2,30}\/ /u;

/** How agencies and papers begin a report: place, day, agency, dash. */
const datelines: readonly RegExp[] = [
  new RegExp(
    `^(?:${place}(?:, ${place})?${day}?,?\\s*)?[(/] ?(?:${agency}) ?[)/]\\.?${dash}`,
    "iu",
  ),
  new RegExp(
    `^${place}(?:, ${place})?${day}?\\s*\\([\\p{L}\\p{N} .&/-]{2,30}\\)\\s*\\.?(?:--|[—–-])\\s+`,
    "u",
  ),
  // "Jan 5 (Reuters) - ": of companies, from nowhere.
  /^(?:\p{L}{3,10}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,10}\.?)(?:,? \d{4})? \([\p{L}\p{N} .&/-]{2,30}\)\s*(?:--|[—–-])\s+/u,
  new RegExp(`^${place}, (?:${state})(?:, ${place})?${day}?${station}${dash}`, "u"),
  // "WESTMERE, Norland, June 9, 2026 /Coast Wire/ -- ": as services of press releases write it.
  new RegExp(
    `^${sentFrom}(?:,? (?:and|und|et|y|e|en) ${sentFrom}){0,2}${day} ?/[\\p{L}\\p{N} .&-]{2,30}/${dash}`,
    "u",
  ),
  /^(?:By|Von|Par|Por|Di|Da|Door) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}\s?(?::|\s[—–-])\s+(?=["“„«]?\p{Lu})/u,
  // "OAKLAND, CALIFORNIA The firm …": the line is set in bold.
  /^\p{Lu}{3,}(?:[ -]\p{Lu}{3,}){0,2}, \p{Lu}{4,}(?: \p{Lu}{4,}){0,2} (?=\p{Lu}\p{Ll})/u,
  new RegExp(`^${capitals}(?:, ${place})?${day}?\\s*(?:--|[—–])\\s+`, "u"),
  new RegExp(`^${capitals}(?:, ${place})?${day}?\\s+-\\s+`, "u"),
  new RegExp(`^${place}${day}\\s*(?:--|[—–]|\\s-)\\s+(?:(?:${named})\\s*[—–.-]\\s+)?`, "u"),
  new RegExp(`^${capitals}(?:, ${place})?\\.\\s?[-–—]\\s*`, "u"),
  new RegExp(`^${place}\\s?\\.[-–—]+\\s*(?=\\p{Lu})`, "u"),
  new RegExp(`^${place} · (?=\\p{Lu})`, "u"),
  // Without a dash: "PARIS (AFP) The …", "Tokyo (CNN)It …".
  new RegExp(
    `^${place}(?: ?, ${place})?${day}?\\s*\\( ?(?:${named}) ?\\)\\s*(?=(?:["“„«]|\`\` )?\\p{Lu})`,
    "u",
  ),
  new RegExp(`^${place} ?/ ?${place}${dash}(?=["“„«]?\\p{Lu})`, "u"),
  new RegExp(`^(?:${indianPapers}):\\s+(?=["“„«]?\\p{Lu})`, "u"),
  new RegExp(`^\\( ?(?:${agency}) ?\\)\\s+`, "iu"),
  /^\([\p{L}\p{N}-]+\.(?:com|de|net|org|fr|es|it|at|ch|info)\)\s*[–—-]\s+/iu,
  /^\d{1,2}[./]\d{1,2}[./]\d{4}\s*[|–—-]\s+(?:\p{Lu}[\p{L}.'’/ -]{1,40}(?:\s\([\p{L} .-]{2,30}\))?\s*[–—-]\s+)?/u,
  new RegExp(`^(?:${agency})\\s*(?:--|[—–])\\s+`, "iu"),
  // "(NLĐO) – Chiều …", "(Adnkronos) - La …": whose report it is.
  /^\(\p{Lu}[\p{L}\p{N} .&/-]{1,23}\)\s*(?:--|[—–-])\s+(?=["“„«]?\p{Lu})/u,
  /^(?:新华[社网]|新華[社網]|中新[社网網]|央视网|人民[网網]|中央社|中国网|中國網)[^，。]{0,24}[电電讯訊]\s*(?:[（(][^（）()]{0,24}[）)])?\s*/u,
  /^（[^（）]{2,12}\d{1,2}日[讯訊电電]）\s*/u,
  /^(?:本报讯|本報訊|据新华社|【[^】]{2,30}】)\s*(?:[（(][^（）()]{0,24}[）)])?\s*/u,
  /^[【［[][^】］\]]{2,24}[】］\]]\s*(?:\p{Script=Hangul}{2,4}\s*(?:기자|특파원)\s*=?\s*)?/u,
  /^\([^()=]{1,12}=[^()=]{2,12}\)\s*(?:\p{Script=Hangul}{2,4}\s*(?:기자|특파원)\s*)?=?\s*/u,
  /^[\p{Script=Arabic}\p{M}\s/،]{2,40}\([\p{Script=Arabic}\p{L}\s.]{2,24}\)\s*[-–—:]{1,2}\s*/u,
  /^[\p{Script=Arabic}\s]{2,30}\s*:-\s*/u,
  /^\p{Script=Arabic}{3,14}(?: \p{Script=Arabic}{3,14})? [–—-] (?!.* [–—-] )/u,
  /^（[^（）＝=]{1,12}[＝=][^（）]{2,12}）\s*/u,
];

/**
 * The dateline at a sentence's start ("PARIS (Reuters) —", "(CNN)").
 *
 * @param start where the sentence starts in `text`
 */
export function datelineOf(text: string, start: number, end: number): Span | undefined {
  // Twice: "(ANSA) - ROMA, 03 OTT - " is the agency's line and the place's.
  let at = start;
  for (let round = 0; round < 2; round += 1) {
    const sentence = text.slice(at, end);
    if (!sign.test(sentence.slice(0, sentLengthMax))) break;
    let length = 0;
    for (const pattern of datelines) {
      const found = pattern.exec(sentence)?.[0] ?? "";
      const longest = sentBy.test(found) ? sentLengthMax : datelineLengthMax;
      // What is left must still be a sentence, and a dateline is no clause.
      length = found.length > longest || sentence.length - found.length <= 20 ? 0 : found.length;
      if (length > 0) break;
    }
    if (length === 0) break;
    at += length;
  }
  return at === start ? undefined : { start, end: at };
}

/**
 * "Potsdam – Die Stadt …": a place before a dash near the top of a report, unless it is one of two that part what
 * stands between them.
 */
export function placeBeforeDash(text: string, start: number, end: number): Span | undefined {
  const sentence = text.slice(start, end);
  const found =
    /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)? (?:[—–]|-(?= \p{Lu}\p{Ll}+ \p{Ll})) (?=["“„«]?\p{Lu})/u.exec(
      sentence,
    )?.[0];
  if (found === undefined || sentence.length - found.length < restLengthMin) return undefined;
  if (/\s[—–]\s/u.test(sentence.slice(found.length)) || noPlace.test(found)) return undefined;
  return { start, end: start + found.length };
}

/** A report's sentence behind its place has so many characters at least. */
const restLengthMin = 40;

/** First words that begin no place's name. */
const noPlace =
  /^(?:the|an?|this|that|dr|mr|mrs|ms|der|die|das|ein|eine|dieser?|le|la|les|une?|el|los|las|il|lo|gli|o|os|as|de|het)(?!\p{L})/iu;

/** "BHUBANESWAR: A man …": a place in capitals at the very start of a report, in no one's own voice. */
export function placeLabelOf(text: string, start: number, end: number): Span | undefined {
  const sentence = text.slice(start, end);
  const found = /^\p{Lu}{4,}(?:[ /]\p{Lu}{3,}){0,2}:\s+(?=\p{Lu})/u.exec(sentence)?.[0];
  if (found === undefined || sentence.length - found.length <= 20) return undefined;
  if (
    /(?<!\p{L})(?:I|we|my|our|ich|wir|je|nous|yo|nosotros|io|noi|eu|nós)(?!\p{L})/iu.test(sentence)
  )
    return undefined;
  return { start, end: start + found.length };
}

/** Whether a sentence is nothing but a dateline ("КАЗАНЬ, 11 июля – РИА Новости."). */
export function isDateline(sentence: string): boolean {
  return alone.test(sentence) || placeAndAgency.test(sentence) || hindiPlace.test(sentence);
}

/** "वाराणसी।", "प्रयागराज, जेएनएन।": Hindi papers set the place before the first sentence as one of its own. */
const hindiPlace =
  /^[\p{Script=Devanagari}\p{M}]{2,14}(?:, ?[\p{Script=Devanagari}\p{M}]{2,12}(?: [\p{Script=Devanagari}\p{M}]{2,12})?)? ?।$/u;

/** "LONDON Reuters", "PARIS (AFP)": parted from what follows by its capital. */
const placeAndAgency = new RegExp(`^${capitals}(?:, ${place})?,? \\(?(?:${named})\\)?$`, "u");

const alone = new RegExp(
  `^(?:${place}(?:, ${place})?${day}?\\s*(?:--|[—–-])\\s*)?[(/]?(?:${agency})[)/]?\\.?$|^${capitals}(?:, ${place})?${day}\\.$`,
  "iu",
);
