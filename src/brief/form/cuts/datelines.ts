import type { Span } from "#model/brief.ts";

const agency =
  "reuters|ap|afp|dpa|ansa|efe|upi|cnn|bbc|pa media|tass|тасс|риа новости|интерфакс|укринформ|укрінформ|уніан|pap|anp|belga|lusa|apa|sda|xinhua|kyodo|yonhap|anadolu|aa|dha|iha|ttxvn|vov|europa press|agência brasil|bloomberg|dow jones|marketwired|business wire|pr newswire|globe newswire|globenewswire";
const place = "\\p{Lu}[\\p{L}.'’-]*(?:[ /]\\p{Lu}[\\p{L}.'’-]*){0,3}";
const capitals = "\\p{Lu}{2}[\\p{Lu}.'’-]*(?:[ /][\\p{Lu}.'’-]{2,}){0,3}";
const day =
  "(?:,? (?:le )?\\d{1,2}\\.? ?\\p{L}{2,10}\\.?(?: \\d{4})?|,? \\p{L}{3,10}\\.? \\d{1,2}(?:, \\d{4})?)";
const dash = "\\s*(?:--|[—–-]|:)\\s+";

/** How agencies and papers begin a report: place, day, agency, dash. */
const datelines: readonly RegExp[] = [
  new RegExp(`^(?:${place}(?:, ${place})?${day}?,?\\s*)?[(/] ?(?:${agency}) ?[)/]${dash}`, "iu"),
  new RegExp(`^${place}(?:, ${place})?${day}?\\s*\\([\\p{L} .]{2,30}\\)\\s*(?:--|[—–-])\\s+`, "u"),
  new RegExp(`^${capitals}(?:, ${place})?${day}?\\s*(?:--|[—–])\\s+`, "u"),
  new RegExp(`^${capitals}(?:, ${place})?${day}?\\s+-\\s+`, "u"),
  new RegExp(`^${place}${day}\\s*(?:--|[—–]|\\s-)\\s+(?:(?:${agency})\\s*[—–.-]\\s+)?`, "iu"),
  new RegExp(`^${capitals}(?:, ${place})?\\.\\s?[-–—]\\s*`, "u"),
  new RegExp(`^${place}\\s?\\.[-–—]+\\s*(?=\\p{Lu})`, "u"),
  new RegExp(`^${place} · (?=\\p{Lu})`, "u"),
  new RegExp(`^\\( ?(?:${agency}) ?\\)\\s+`, "iu"),
  /^\([\p{L}\p{N}-]+\.(?:com|de|net|org|fr|es|it|at|ch|info)\)\s*[–—-]\s+/iu,
  /^\d{1,2}[./]\d{1,2}[./]\d{4}\s*[|–—-]\s+(?:\p{Lu}[\p{L}.'’/ -]{1,40}(?:\s\([\p{L} .-]{2,30}\))?\s*[–—-]\s+)?/u,
  new RegExp(`^(?:${agency})\\s*(?:--|[—–])\\s+`, "iu"),
  /^(?:新华社|新華社|中新社|中新网|央视网)[^，。]{0,24}电\s*(?:[（(][^（）()]{0,24}[）)])?\s*/u,
  /^(?:本报讯|本報訊|据新华社|【[^】]{2,30}】)\s*(?:[（(][^（）()]{0,24}[）)])?\s*/u,
  /^[【［[][^】］\]]{2,24}[】］\]]\s*(?:\p{Script=Hangul}{2,4}\s*(?:기자|특파원)\s*=?\s*)?/u,
  /^\([^()=]{1,12}=[^()=]{2,12}\)\s*(?:\p{Script=Hangul}{2,4}\s*(?:기자|특파원)\s*)?=?\s*/u,
  /^[\p{Script=Arabic}\p{M}\s/،]{2,40}\([\p{Script=Arabic}\p{L}\s.]{2,24}\)\s*[-–—:]{1,2}\s*/u,
  /^[\p{Script=Arabic}\s]{2,30}\s*:-\s*/u,
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
    const found = datelines
      .map((pattern) => pattern.exec(sentence)?.[0] ?? "")
      // What is left must still be a sentence, and a dateline is no clause.
      .find(({ length }) => length > 0 && length <= 60 && sentence.length - length > 20);
    if (found === undefined) break;
    at += found.length;
  }
  return at === start ? undefined : { start, end: at };
}

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
  return alone.test(sentence);
}

const alone = new RegExp(
  `^(?:${place}(?:, ${place})?${day}?\\s*(?:--|[—–-])\\s*)?[(/]?(?:${agency})[)/]?\\.?$|^${capitals}(?:, ${place})?${day}\\.$`,
  "iu",
);
