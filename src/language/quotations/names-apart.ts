import type { Language } from "#model/language.ts";
import { surnameOf } from "../names/cased-names.ts";
import { foldName } from "../names/fold-name.ts";
import type { NameFound } from "../names.ts";

/** News agencies and stations, to which people say things. */
const agency =
  "AFP|AP|DPA|dpa|APA|ANSA|EFE|Lusa|PAP|ČTK|ANP|TT|NTB|TASS|RIA|UNIAN|CNN|BBC|NBC|CBS|ABC|NPR|ARD|ZDF|NDR|WDR|RBB|RTL|TF1|BFM|RTVE|RAI|NOS|TVN|SVT|NRK";

const addresseeFirst = new RegExp(`^(?:${agency}) (?=\\p{Lu}\\p{Ll})`, "u");
const addresseeLast = new RegExp(` (?:${agency})$`, "u");

/** "Anna Bergmann der Rheinischen Post": whom somebody tells it, in the dative; "von der Leyen" is one name. */
const germanDative = /(?<! (?:von|van|auf|in|zu|an|aus)) (?:der|dem|den) \p{Lu}.*$/u;

/**
 * Names as they stand beside a verb of saying, where the name of who says it runs into that of whom it is said to:
 * "a raconté à l’AFP Lina", "řekla Kořínková ČTK".
 */
export function namesApart(names: readonly NameFound[], language: Language): readonly NameFound[] {
  return names.map((name) => {
    const first = addresseeFirst.exec(name.text)?.[0].length ?? 0;
    const last =
      addresseeLast.exec(name.text)?.[0].length ??
      (language === "de" ? germanDative.exec(name.text)?.[0].length : undefined) ??
      0;
    if (first + last === 0 || first + last >= name.text.length) return name;
    const text = name.text.slice(first, name.text.length - last);
    const surname = surnameOf(text.split(/\s+/u), language);
    return {
      start: name.start + first,
      end: name.end - last,
      text,
      key: foldName(text, language),
      ...(surname !== undefined && surname !== "" && { surname }),
    };
  });
}
