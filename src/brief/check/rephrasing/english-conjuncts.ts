import { governs, governsOnly, reports, turns } from "./english-governing.ts";
import { capital, day, name, number, type Rule, rule, small } from "./english-patterns.ts";
import { gerundsOf, isPast } from "./verb-forms.ts";

/** Somebody or something, at the start of a sentence, with nothing behind that could be a verb. */
const who = `(?:(?:The|A|An|Its|More than \\d[\\d,]*|About \\d[\\d,]*|\\d[\\d,]*) (?:[\\p{Ll}-]+(?:['’]s?)? ){1,2}?|(?:The )?(?:${small} )?${name} |\\p{Lu}\\p{Ll}+s? (?:for (?:the |about |more than )?(?:\\d[\\d,]* )?${small} )?)`;
const kind =
  "(?:company|firm|carmaker|airline|bank|group|retailer|manufacturer|union|club|museum|university|ministry|agency)";

/** Whether the first half of "does A and does B" leaves the second to its subject. */
function isPlain(subject: string, first: string): boolean {
  return (
    !governs.test(first) &&
    !reports.test(first) &&
    !turns.test(`${subject}${first}`) &&
    !/\b(?:and|or|when|while|because|as|after|before|where|like|than|there|probably|likely|perhaps|maybe|possibly|apparently|reportedly|allegedly|supposedly|seem(?:s|ed)?|appear(?:s|ed)?)\b|\b(?:for|to|with|in|on|at|by|of|from)$|ing\b(?<!evening|morning|during|building|meeting)/u.test(
      first,
    )
  );
}

/** What one subject does twice, and what of it may be told alone or otherwise. */
export const englishConjunctRules: readonly Rule[] = [
  // "Repairs will begin in May and is expected to take a year" → "Repairs is expected to take a year", "Repairs will begin in May"
  rule(
    `^(${who})((?:is|was|will|has|had|can|must) [^,“”"]+?|(?:${small}) [^,“”"]*?) and ((?:is|was|will|has|must) (?!not\\b)[^“”"]+)\\.$`,
    (_all, subject = "", first = "", second = "") =>
      isPlain(subject, first) && isVerb(first.split(" ")[0] ?? "")
        ? [
            `${subject}${second}.`,
            // Who says it, and what it hangs on, may stand behind both.
            ...(turns.test(second) ||
            reports.test(second) ||
            governs.test(second) ||
            /,|\b(?:when|once|after|before|because|while|as)\b/u.test(second)
              ? []
              : [`${subject}${first}.`]),
          ]
        : [],
  ),
  // "Thieves broke into the museum and stole jewels" → "Thieves stole jewels", "Thieves broke into the museum, stealing jewels"
  rule(
    `^(${who})(${small} [^,“”"]*?) and (${small}) ((?:\\p{Ll}+s|\\p{Lu}|the|an?|its|two|three|\\d)(?![\\p{Ll}]*ed\\b)[^“”"]*)\\.$`,
    (_all, subject = "", first = "", verb = "", rest = "") => {
      const [own = "", ...others] = first.split(" ");
      if (!isPast(own) || !isPast(verb) || !isPlain(subject, first)) return [];
      if (others.some((each) => isPast(each)) || /^(?:was|had)$/u.test(verb)) return [];
      return [
        `${subject}${verb} ${rest}.`,
        ...(governsOnly(rest.replace(/, [^,]{2,40} said$/u, ""))
          ? gerundsOf(verb).map((each) => `${subject}${first}, ${each} ${rest}.`)
          : []),
      ];
    },
  ),
  // "…,” said chief executive Petra Olsson, who took over in January." → "Chief executive Petra Olsson took over in January."
  rule(
    `^["“][^“”"]*["”],? (?:said|says) ((?:the |a )?(?:${small} ){0,3}${name}), who (${small}) ([^,“”"]+)\\.$`,
    (_all, person = "", verb = "", rest = "") =>
      isPast(verb) && !governs.test(rest) ? [`${capital(person)} ${verb} ${rest}.`] : [],
  ),
  // "Among the stolen items is the crown, which has 1,200 diamonds." → "The crown, which has 1,200 diamonds, is among the stolen items."
  rule(
    `^Among (the (?:[\\p{Ll}-]+ ){0,2}${small}) (is|was) ((?:the|an?|${name})[^,“”"]*)(, which [^“”"]+)?\\.$`,
    (_all, group = "", verb = "", what = "", more = "") =>
      /\bnot\b/u.test(`${what}${more}`)
        ? []
        : [`${capital(what)}${more === "" ? "" : `${more},`} ${verb} among ${group}.`],
  ),
  // "demanded Brandt’s resignation" → "demanded that Brandt resign"
  rule(`\\bdemanded (${name})['’]s resignation(?=[,.]| and )`, (_all, whom = "") => [
    `demanded that ${whom} resign`,
    `demanded ${whom} resign`,
  ]),
  // "a reward of 500,000 euros" → "a 500,000 euro reward"
  rule(
    `\\b(an?) (${small}) of (${numeral()}) (euro|dollar|pound)s\\b`,
    (_all, _a = "", what = "", sum = "", unit = "") => [
      `a ${sum} ${unit} ${what}`,
      `a ${sum}-${unit} ${what}`,
    ],
  ),
  // "because the premium is high" → ", as the premium is high"
  rule("(?<=\\p{Ll}) because (?=(?:the|an?|its|their) )", () => [", as "]),
  // "Lanner is recalling cars, the company said on Monday." → "Lanner said on Monday it is recalling cars."
  rule(
    `^((?:(?:The )?(?:${small} )?)${name}) (is|will|plans|expects|has) ([^“”"]+), the ${kind} said( (?:${day}))?\\.$`,
    (_all, body = "", verb = "", what = "", when = "") =>
      governsOnly(what)
        ? [
            `${body} said${when} it ${verb} ${what}.`,
            `${body} said${when} that it ${verb} ${what}.`,
          ]
        : [],
  ),
  // "A closed after B burned down, police said." → "B burned down, police said."
  rule(
    `^([^,“”"]+?) after ((?:the |an? |two |three |\\d[\\d,]* )(?:${small} ){1,2})(${small})([^,“”"]*)(, [^,“”"]{2,40} said(?: (?:${day}))?)\\.$`,
    (_all, one = "", subject = "", verb = "", rest = "", attribution = "") =>
      isPast(verb) &&
      !reports.test(one) &&
      !turns.test(`${one} ${rest}`) &&
      !/\b(?:due|expected|planned|scheduled|set|likely|will|would|could|may|might|should|plans?|hopes?|wants?|threatened|offered|agreed|promised|ordered|it|its|they|their|he|his|she|her)\b/u.test(
        `${one} ${rest}`,
      ) &&
      !governs.test(rest)
        ? [`${capital(subject)}${verb}${rest}${attribution}.`]
        : [],
  ),
];

function isVerb(word: string): boolean {
  return /^(?:is|was|will|has|had|can|must)$/u.test(word) || isPast(word);
}

function numeral(): string {
  return number.replace("(?: \\p{Ll}+)?", "");
}
