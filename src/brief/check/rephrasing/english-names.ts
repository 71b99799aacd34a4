import { isStopWord } from "#language/stop-words.ts";
import { capital, fullName, name, type Rule, rule, small, uncapital } from "./english-patterns.ts";
import { isPast } from "./verb-forms.ts";

/** What somebody is ("regional governor"), by the end of its last word. */
const role = `(?:${small} ){0,3}(?:\\p{Ll}*(?:er|or|ist|man|woman|person|ian|ident|yst|ary|chief|head|judge|coach|captain|nurse|guard|official|suspect|student|agent|assistant|star|pilot|veteran|expert)|CEO|PM)`;
const body =
  "(?:\\p{Ll}*maker|company|firm|bank|union|group|club|party|airline|retailer|museum|operator|charity|newspaper|paper)";
/** Whose what it is cannot be mistaken: not "the invasion of Norland", which its own would turn round. */
const belonging =
  "(?:bank|council|government|capital|president|mayor|parliament|army|navy|police|court|minister|ministry|leader|chief|head|university|museum|club|team|economy|population|border|embassy|king|queen|governor|airport|port|coast|opposition)";
const bodies =
  "(?:company|bank|union|group|club|party|opposition|government|city|council|police|army|school|university|hospital|museum|airline|team|family|court|ministry|railway|force|factory|plant|agency|charity|church|film|project)";

/** Who and what is named: titles, possessors, places. */
export const englishNameRules: readonly Rule[] = [
  // "The regional governor, Nadia Ferro, said" → "Regional governor Nadia Ferro said"
  rule(
    `^(?:The|A|An|Its|His|Her|Their) (${role}), (${fullName}),(?= )`,
    (_all, title = "", who = "") => [`${capital(title)} ${who}`],
  ),
  rule(
    `(?<=, )(?:the|a|an|its|his|her|their) (${role}), (${fullName}),(?= )`,
    (_all, title = "", who = "") => [`${title} ${who}`],
  ),
  // "A firefighter, Luca Benn, 34, died" → "A 34-year-old firefighter, Luca Benn, died"
  rule(
    `^(?:A|An|The) (${role}), (${fullName}), (\\d{2}),(?= )`,
    (_all, title = "", who = "", age = "") => [
      `${capital(title)} ${who}, ${age},`,
      `A ${age}-year-old ${title}, ${who},`,
      `${who}, a ${age}-year-old ${title},`,
    ],
  ),
  // "Carver’s lawyer, Ruth Amsel, said" ↔ "Ruth Amsel, Carver’s lawyer, said"
  rule(
    `^((?:The|A|An|${name}['’]s) (?:\\d\\d-year-old )?${role}(?: (?:of|for|from|at) (?:the )?[\\p{L}-]+){0,2}), (${fullName}),(?= )`,
    (_all, what = "", who = "") => [`${who}, ${uncapital(what)},`],
  ),
  rule(
    `^(${fullName}), ((?:the|a|an|${name}['’]s) (?:\\d\\d-year-old )?${role}(?: (?:of|for|from|at) (?:the )?[\\p{L}-]+){0,2}),(?= )`,
    (_all, who = "", what = "") => [
      `${capital(what)}, ${who},`,
      `${capital(what.replace(/^(?:the|a|an) /u, ""))} ${who}`,
    ],
  ),
  // "Council leader Ada Brook said" → "Ada Brook said", "Ada Brook, the council leader, said"
  rule(
    `^(?:The |A |An )?((?:\\p{L}[\\p{Ll}-]+ )?(?:\\p{L}\\p{Ll}*(?:er|or|ist|man|woman|ian|ident|ary|chief|head)|CEO|PM)) (${fullName})(?=,? \\p{Ll})`,
    (_all, title = "", who = "") =>
      isTitle(title)
        ? [
            who,
            `${who}, the ${title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())},`,
          ]
        : [],
  ),
  rule(
    `(?<=^|, )(?:PM|CEO|President|Mayor|Governor|Minister|Senator|Professor|Mr|Mrs|Ms|Dr|Sir) (?=${name} )`,
    () => [""],
  ),
  // "The carmaker Voss Motors" → "Voss Motors", "The union Forge" → "The Forge union"
  rule(`\\b(The|the) (${body}) (${name})(?=[ ,.])`, (_all, the = "", kind = "", who = "") => [
    who,
    `${the} ${who} ${kind}`,
  ]),
  rule(
    `(^|(?<= ))(The|the) ((?:\\p{Lu}\\p{L}+ |${small} )?${body}) (${name})(?=[ ,.])`,
    (_all, _start = "", the = "", kind = "", who = "") => [
      the === "The" ? `${capital(kind)} ${who}` : `${kind} ${who}`,
    ],
  ),
  // "The central bank of Norland" → "Norland’s central bank"
  rule(
    `\\b(?:The|the) ((?:${small} ){0,2}${belonging}) of (${name})(?=[ ,.])`,
    (_all, what = "", whose = "") => [`${whose}’s ${what}`],
  ),
  // "Shares in Voss Motors" → "Voss Motors shares"
  rule(
    `\\b(shares|stock|analysts|economists|police|officials|engineers|researchers|scientists|residents|workers|employees|prosecutors|firefighters) (?:in|at|of|from) (${name})(?=[ ,.])`,
    (_all, what = "", where = "") => [`${where} ${what}`],
  ),
  rule(
    `^(Shares|Stock|Analysts|Economists|Police|Officials|Engineers|Researchers|Scientists|Residents|Workers|Employees|Prosecutors|Firefighters) (?:in|at|of|from) (${name})(?=[ ,.])`,
    (_all, what = "", where = "") => [`${where} ${what.toLowerCase()}`],
  ),
  // "its plant in Denholm" → "its Denholm plant"
  rule(
    `\\b(its|the) (plant|factory|office|headquarters|site|mine|works|school|hospital|airport) in (${name})(?=[ ,.])`,
    (_all, whose = "", what = "", where = "") => [`${whose} ${where} ${what}`],
  ),
  // "A spokesman for the company" → "A company spokesman"
  rule(
    `\\b(spokes(?:man|woman|person)|leader|lawyer|director|manager|owner) (?:for|of) the (${bodies})(?=[ ,.])`,
    (_all, who = "", whose = "") => [`${whose} ${who}`],
  ),
  // "said Mira Sand, a nurse at the hospital." → "said nurse Mira Sand."
  rule(
    `(?<=\\b(?:said|says|told|added) )(${fullName}), (?:an?|the) (${role})(?: (?:at|of|for|from|in) [^,.“”"]+)?(?=[,.])`,
    (_all, who = "", what = "") => [`${what} ${who}`],
  ),
  // "The nurses’ union, Unity Care, wants" ↔ "Unity Care, the nurses’ union, wants"
  rule(
    `^((?:The|A|An) (?:${small}[’']? )?${body}), (${name}),(?= )`,
    (_all, what = "", who = "") => [`${who}, ${uncapital(what)},`],
  ),
  rule(
    `^(${name}), ((?:the|a|an) (?:${small}[’']? )?${body}),(?= )`,
    (_all, who = "", what = "") => [`${capital(what)}, ${who},`],
  ),
  // "The ferry’s owner, Nordlinje, said" ↔ "Nordlinje, the ferry’s owner, said" → "Nordlinje said"
  rule(
    `^((?:The|A|An|${name}['’]s) (?:[\\p{Ll}-]+(?:['’]s?)? ){0,3}${small}), ((?:the )?${name}),(?= (?!and\\b|or\\b))`,
    (_all, what = "", who = "") => [capital(who), `${capital(who)}, ${uncapital(what)},`],
  ),
  rule(
    `^((?:The )?${name}), ((?:the|an?|${name}['’]s) (?:[\\p{Ll}-]+(?:['’]s?)? ){0,3}${small}),(?= (?!and\\b|or\\b))`,
    (_all, who = "", what = "") => [who, `${capital(what)}, ${who},`],
  ),
  // "The manufacturer, Swiss drugmaker Corvex, said" → "Corvex said", "Swiss drugmaker Corvex said"
  rule(
    `^(?:The|A|An|Its) (?:${small} ){0,2}${small}, ((?:the )?(?:\\p{Lu}\\p{L}+ )?(?:${small} )?${body}) (${name}),(?= (?!and\\b|or\\b))`,
    (_all, what = "", who = "") => [who, `${capital(what)} ${who}`],
  ),
  rule(`^${name}['’]s (${role}), (${fullName}),(?= )`, (_all, title = "", who = "") => [
    `${capital(title)} ${who}`,
  ]),
  // "The captain, a 52-year-old man with a long career, was" → "The 52-year-old captain was"
  rule(
    `^(?:The|A) (${role}), an? (\\d\\d)-year-old (?:man|woman)(?: [^,“”"]+)?,(?= )`,
    (_all, what = "", age = "") => [`The ${age}-year-old ${what}`],
  ),
];

/** "When minister Lee", "Police sacked" are no titles. */
function isTitle(title: string): boolean {
  return title.split(" ").every((each) => {
    const small = each.toLowerCase();
    return !isStopWord(small, "en") && (!isPast(small) || small === "united");
  });
}
