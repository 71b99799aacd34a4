import type { Language } from "#model/language.ts";
import { anyCase } from "../../compiled.ts";
import { phrasesOf } from "../../phrases/phrases-of.ts";

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
