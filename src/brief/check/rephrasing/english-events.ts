import { governsOnly } from "./english-governing.ts";
import { capital, type Rule, rule, small, uncapital } from "./english-patterns.ts";
import { gerundsOf, isPast } from "./verb-forms.ts";

const counts = "two three four five six seven eight nine ten eleven twelve dozens hundreds"
  .split(" ")
  .map(
    (each) =>
      `[${each[0]?.toUpperCase()}${each[0]}]${each.slice(1)}${each.endsWith("s") ? " of" : ""}`,
  )
  .join("|");
const count = `(?:(?:[Aa]t least|[Mm]ore than|[Aa]bout|[Aa]lmost|[Uu]p to) )?(?:\\d[\\d,]*|${counts})`;
const whom =
  "(?: (?:people|others|civilians|soldiers|passengers|children|adults|workers|men|women|residents|villagers|students|pupils|police officers|officers|firefighters|miners|sailors|fishermen|migrants|tourists|patients|teenagers))";
const hurt = "(?:injur|wound)";
const time = "(?:minutes|hours|days|weeks|months|years)";

/** What happened, to how many, how long, how much. */
export const englishEventRules: readonly Rule[] = [
  // "A quake struck Lemba, killing 29 people and injuring 300" ↔ "29 people was killed and 300 injured when a quake struck Lemba"
  rule(
    `^(An? [^,“”"]+?), killing (${count}${whom})(?: and ${hurt}ing (${count}${whom}?))?((?:, [^,“”"]{2,40} said)?)\\.$`,
    (_all, event = "", killed = "", injured = "", who = "") => {
      if (!isEvent(event)) return [];
      const when = `when ${uncapital(event)}${who}.`;
      return [
        `${capital(killed)} was killed ${when}`,
        `${capital(killed)} died ${when}`,
        ...(injured === ""
          ? []
          : [
              `${capital(killed)} was killed and ${injured} injured ${when}`,
              `${capital(killed)} was killed and ${injured} was injured ${when}`,
              `${capital(killed)} died and ${injured} was injured ${when}`,
              `${event}, leaving ${killed} dead and ${injured} injured${who}.`,
            ]),
      ];
    },
  ),
  rule(
    `^(${count}${whom}) (?:was killed|died)(?: and (${count}${whom}?) (?:was )?${hurt}ed)? when (an? [^,“”"]+?)((?:, [^,“”"]{2,40} said)?)\\.$`,
    (_all, killed = "", injured = "", event = "", who = "") =>
      isEvent(event)
        ? [
            `${capital(event)}, killing ${killed.toLowerCase()}${injured === "" ? "" : ` and injuring ${injured}`}${who}.`,
          ]
        : [],
  ),
  // "it could take up to three weeks to restore all systems" → "restoring all systems could take up to three weeks"
  rule(
    `\\b(I|i)t (could|may|might|will|would) take ((?:(?:up to|at least|about|more than|less than|at most) )?(?:\\d[\\d.,]*|\\p{Ll}+) ${time}) to (${small}) ([^,.“”"]+)(?=[,.])`,
    (_all, i = "", will = "", long = "", verb = "", what = "") =>
      /\b(?:and|or|if|unless|before|after|when)\b/u.test(what) ||
      /^(?:not|never|only|even)$/u.test(verb)
        ? []
        : gerundsOf(verb).map(
            (each) => `${i === "I" ? capital(each) : each} ${what} ${will} take ${long}`,
          ),
  ),
  // "Experts expect it could take weeks" → "Experts say it could take weeks": what could be is no surer so.
  rule(
    '^([^,“”"]{2,50}?) (?:expect|believe|estimate|warn|fear) (?:that )?(?=[^,.“”"]*\\b(?:could|may|might) )',
    (_all, who = "") => (isCrowd(who) ? [`${who} say `] : []),
    /\b(?:not|nobody|no|never|used to|few|hardly|anyone|nor|neither|without|whether|refuse[sd]?|if)\b/iu,
  ),
  rule(
    '^([^,“”"]{2,40}?) (?:expect|believe|estimate|warn|fear|say) (?:that )?([^,“”"]*\\b(?:could|may|might) [^“”"]+)\\.$',
    (_all, who = "", what = "") =>
      governsOnly(what) &&
      !/\b(?:not|nobody|who|that|if|do|did|no|few|hardly|never|used|any|anyone)\b/iu.test(who)
        ? [
            `${capital(what)}, according to ${who.replace(/^\p{Lu}(?=\p{Ll}+s?(?: |$))/u, (letter) => letter.toLowerCase())}.`,
          ]
        : [],
  ),
  // "45,000 passengers a day is expected to use the line" → "45,000 passengers is expected to use the line a day"
  rule(
    `^((?:About |Almost |More than |At least |Up to )?\\d[\\d,]* ${small}) a (day|week|month|year) (is|will|was|use|used) ([^,.“”"]+)(?=[,.])`,
    (_all, who = "", each = "", verb = "", what = "") =>
      /\b(?:and|or|but|who|which|that|a (?:day|week|month|year))\b/u.test(what)
        ? []
        : [`${who} ${verb} ${what} a ${each}`],
  ),
  // "890 million euros, compared with 460 million euros" → "…, up from 460 million euros"
  rule(
    `\\b(\\d[\\d.,]*)( million| billion)? (${small}), compared with (\\d[\\d.,]*)( million| billion)? (${small})(?= (?:when |in \\d{4}|(?:a|one) year (?:earlier|before)|last (?:year|month|week)|the (?:year|month|week) before))`,
    (_all, one = "", scale = "", unit = "", other = "", otherScale = "", otherUnit = "") => {
      const [now, before] = [one, other].map((each) => Number(each.replaceAll(",", "")));
      if (scale !== otherScale || unit !== otherUnit || now === undefined || before === undefined)
        return [];
      const way = now > before ? "up" : now < before ? "down" : undefined;
      return way === undefined
        ? []
        : [`${one}${scale} ${unit}, ${way} from ${other}${otherScale} ${otherUnit}`];
    },
  ),
  // "one of the most active fault lines in the region" → "one of the region’s most active fault lines"
  rule(
    `\\bone of the ((?:most|least) ${small}(?: ${small}){1,2}|(?:largest|biggest|smallest|oldest|richest|poorest)(?: ${small}){1,2}) in the (region|world|country|city|town|state)(?=[,.;]|$)`,
    (_all, what = "", where = "") => [`one of the ${where}’s ${what}`],
  ),
  // "Members of the union" → "Union members"
  rule(
    `\\b(Members|members|Leaders|leaders|Employees|employees) of the (union|party|council|club|government|group)(?=[ ,.])`,
    (_all, who = "", body = "") =>
      /^\p{Lu}/u.test(who) ? [`${capital(body)} ${who.toLowerCase()}`] : [`${body} ${who}`],
  ),
  rule(
    `\\b(Union|union|Party|party|Council|council|Club|club) (members|leaders|employees)(?=[ ,.])`,
    (_all, body = "", who = "") =>
      /^\p{Lu}/u.test(body)
        ? [`${capital(who)} of the ${body.toLowerCase()}`]
        : [`${who} of the ${body}`],
  ),
];

/** One clause that tells what happened, nobody's word and no condition. */
function isEvent(text: string): boolean {
  const verbs = text.split(" ").filter((word) => isPast(word));
  return (
    verbs.length === 1 &&
    governsOnly(text) &&
    !/\b(?:not|if|would|could|may|might|will|that|which|who|when|after|before|and|or|but|by|alleged|suspected|planned|attempted)\b/u.test(
      text,
    )
  );
}

/** "Experts", "residents of the town": several who say it, and no other verb. */
function isCrowd(who: string): boolean {
  return (
    /^(?:\p{Lu}\p{Ll}+|(?:The|Many|Some|Most) \p{Ll}+|\p{Lu}\p{Ll}+ \p{Ll}+)(?: (?:in|at|of|from) (?:the )?[\p{L} -]+)?$/u.test(
      who,
    ) &&
    /^(?:\p{L}+ )?\p{L}*(?:s|ice|people)\b/u.test(who) &&
    !/\b(?:his|her|their|its|now|still|also|then|is|was)\b/iu.test(who)
  );
}
