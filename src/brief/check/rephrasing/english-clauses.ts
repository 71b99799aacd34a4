import { isStopWord } from "#language/stop-words.ts";
import { governs, reports, saysOrHangs } from "./english-governing.ts";
import {
  capital,
  day,
  name,
  number,
  type Rule,
  rule,
  small,
  uncapital,
} from "./english-patterns.ts";
import { gerundsOf, isPast } from "./verb-forms.ts";

/** "…, while the army used helicopters" alone: never joined to a clause of another sentence. */
export const loneClause = rule(
  '^([^“”"]+), (?:while|whereas) (the [^“”"]+)$',
  (all = "", _before = "", what = "") =>
    governs.test(all) ||
    reports.test(all) ||
    /\b(?:other|others|latter|former|rest|same)\b/u.test(what)
      ? []
      : [capital(what)],
);

const isPlural = /^(?:The )?\p{L}+s$/u;

/** Whether a clause about somebody begins with its verb: "comes into force", "use water", not "he met". */
function beginsWithVerb(clause: string, isOfSeveral: boolean): boolean {
  const [first = ""] = clause.split(" ");
  if (isPast(first) || /^(?:is|was|has|had|will|may|can|could|would|must)$/u.test(first))
    return true;
  return isOfSeveral
    ? /^\p{Ll}{3,}$/u.test(first) && !isStopWord(first, "en")
    : /^\p{Ll}{2,}s$/u.test(first);
}

/** How clauses are joined and ordered, and phrases put. */
export const englishClauseRules: readonly Rule[] = [
  rule(", (?:which|who) (?:is|was) (?=(?:a|an|the) )", () => [", "]),
  rule(", (?:down|up) from (?=[\\d])", () => [", compared with "]),
  rule(`\\bto (${number}) from (${number})(?=[ ,.])`, (_all, to = "", from = "") => [
    `from ${from} to ${to}`,
  ]),
  rule(`\\bfrom (${number}) to (${number})(?=[ ,.])`, (_all, from = "", to = "") => [
    `to ${to} from ${from}`,
  ]),
  // "a quarter of a point at most" → "at most a quarter of a point"
  rule(
    "\\b((?:a|an|one|two|three|four|five|\\d[\\d.,]*) (?:[\\p{Ll}-]+ ){1,4}?)at (most|least)(?=[,.]|$)",
    (_all, what = "", bound = "") => [`at ${bound} ${what.trim()}`],
  ),
  rule(
    "\\b((?:a|one) (?:quarter|third|half|fifth|tenth) of (?:a|the) \\p{Ll}+) at (most|least)(?=[,.]|$)",
    (_all, what = "", bound = "") => [`at ${bound} ${what}`],
  ),
  rule(
    ", of which ((?:about|almost|more than|less than) half|half|most|all|some)(?= )",
    (_all, share = "") => [`, ${share} of which`],
  ),
  // "although water flowed over it" → "despite water flowing over it"
  rule(
    `\\balthough ((?:the |a |its )?${small}(?: ${small})??) (${small})(?= )`,
    (_all, who = "", verb = "") =>
      isPast(verb) && !/^(?:was|had|did)$/.test(verb)
        ? gerundsOf(verb).map((each) => `despite ${who} ${each}`)
        : [],
  ),
  // The date and the place behind a verb change places.
  rule(`(?<= )(${day}) (in ${name})(?=[ ,.])`, (_all, when = "", where = "") => [
    `${where} ${when}`,
  ]),
  rule(`(?<= )(in ${name}) (${day})(?=[ ,.])`, (_all, where = "", when = "") => [
    `${when} ${where}`,
  ]),
  rule(
    "^([^,]+) (in the (?:first|second|third|last) (?:half|quarter) of (?:the|this|last) year)(?=[,.])",
    (_all, what = "", when = "") =>
      governs.test(what) ? [] : [`${capital(when)}, ${uncapital(what)}`],
  ),
  // "Kolar visited the area and promised aid" → "Kolar promised aid"
  rule(
    `^((?:(?:The|A) (?:[\\p{Ll}-]+(?:['’]s?)? ){1,2})|${name} )(${small}) ([^,]+?) and (${small}) (?=(?:the|a|an|its|his|her|their|to|\\d))`,
    (_all, who = "", first = "", middle = "", second = "") => {
      const isPlain =
        isPast(first) && isPast(second) && !governs.test(`${first} ${middle} ${second}`);
      const isOneClause = !middle
        .split(" ")
        .some((each) => isPast(each) || /(?:ing|^to|^for)$/u.test(each));
      return isPlain && isOneClause ? [`${who}${second} `] : [];
    },
  ),
  // "After the decision, the krone fell" for "The krone fell after the decision"
  rule(
    `^([^,“”"]+?) ((?:after|before|during) the (?:decision|announcement|vote|meeting|ruling|verdict|attack|election|match|game|storm|hearing|talks|debate)|(?:after|during) (?:\\d+|\\p{Ll}+) (?:hours|days|weeks|months|years) of (?:talks|negotiations|protests|fighting|delays|debate|rain)(?: led by an? ${small})?)(?=[.,])`,
    (_all, what = "", when = "") =>
      governs.test(what) || /\b(?:day|days|week|weeks|hours?|period|time|months?)$/u.test(what)
        ? []
        : [`${capital(when)}, ${uncapital(what)}`],
  ),
  rule(`^(In \\d{4}|(?:${day})), ([^,“”"]+)\\.$`, (_all, when = "", what = "") =>
    governs.test(what) ? [] : [`${capital(what)} ${when.replace(/^In/u, "in")}.`],
  ),
  rule(
    ",? but (?=(?:not|was|is|has|had|did|will|could|would|the|a|\\p{Lu}\\p{L}+|\\p{Ll}+ed|said|told) )",
    () => [" and ", ", and "],
    /\b(?:not|never|nobody|only|without)\b.* but\b/u,
  ),
  rule(
    "\\bthe (rising|falling|high|higher|low|lower|soaring) (cost|price)s? of (\\p{Ll}+)",
    (_all, how = "", what = "", of = "") => [`${how} ${of} ${what}s`],
  ),
  // "50 million euros in emergency aid" ↔ "emergency aid of 50 million euros"
  rule(
    `(${number} (?:euros|dollars|pounds)) in ((?:${small} )?${small})(?=[,.]| (?:to|for|from|after|over) )`,
    (_all, sum = "", what = "") => [`${what} of ${sum}`],
  ),
  rule(
    `((?:${small} )?${small}) of (${number} (?:euros|dollars|pounds))(?=[,.]| (?:to|for|from|after|over) )`,
    (_all, what = "", sum = "") => [`${sum} in ${what}`],
  ),
  // "If no agreement is reached, the union plans a strike" ↔ "The union plans a strike if no agreement is reached"
  rule(
    '^(If|When|Although|Because|Unless|After|Before|Once) ([^,“”"]+), ([^,“”"]+)\\.$',
    (_all, when = "", one = "", other = "") =>
      /^(?:he|she|it|they)\b/u.test(one) ? [] : [`${capital(other)} ${when.toLowerCase()} ${one}.`],
  ),
  rule(
    '^([^,“”"]+?),? (if|when|although|because|unless|after|before|once) ([^,“”"]+)\\.$',
    (_all, one = "", when = "", other = "") =>
      saysOrHangs.test(`${one} ${other}`) ? [] : [`${capital(when)} ${other}, ${uncapital(one)}.`],
  ),
  // "A remains open, although B closed." ↔ "B closed, although A remains open."
  rule('^([^,“”"]+), although ([^,“”"]+)\\.$', (_all, one = "", other = "") =>
    /^(?:he|she|it|they)\b/u.test(other) || saysOrHangs.test(`${one} ${other}`)
      ? []
      : [`${capital(other)}, although ${uncapital(one)}.`],
  ),
  // "asked its neighbours for help" → "requested help from its neighbours"
  rule(
    `\\basked ((?:the |its |their |two |three )?(?:${small} )?(?:${small}|${name})) for (help|aid|support|money|advice|information|assistance)(?=[ ,.])`,
    (_all, whom = "", what = "") => [`requested ${what} from ${whom}`],
  ),
  // "A holds, but B broke." ↔ "While A holds, B broke."
  rule('^([^,“”"]+), but ([^,“”"]+)\\.$', (_all, one = "", other = "") =>
    /^(?:not|was|is|has|had|did|does|do|will|could|would|may|only|also|they|it|he|she)\\b/u.test(
      other,
    ) || saysOrHangs.test(`${one} ${other}`)
      ? []
      : [`While ${uncapital(one)}, ${other}.`],
  ),
  // "The most common side effects was fever and pain" ↔ "Fever and pain was the most common side effects"
  rule(
    `^(The (?:most|least|main|only|biggest|largest|smallest|highest|lowest|oldest|youngest)(?: ${small}){1,3}) (was|is) ((?:the |a |an )?(?:${small}|${name})(?: (?:and|or|at|in|of|the|${small}|${name})){0,8}?)(?=,|\\.)`,
    (_all, what = "", verb = "", which = "") =>
      governs.test(which) || /\b(?:not|that|who)\b/u.test(which) || which.split(" ").some(isPast)
        ? []
        : [`${capital(which)} ${verb} ${uncapital(what)}`],
  ),
  // "a factory that could produce" ↔ "a factory capable of producing"
  rule(
    `\\b(an? (?:${small} ){1,2}(?:in ${name} )?)(?:that|which) can (${small})(?= )`,
    (_all, what = "", verb = "") => gerundsOf(verb).map((each) => `${what}capable of ${each}`),
  ),
  rule(
    `\\b(an? (?:${small} ){1,2}(?:in ${name} )?)(?:that|which) could (?!have\\b|be\\b)(${small})(?= )`,
    (_all, what = "", verb = "") => gerundsOf(verb).map((each) => `${what}capable of ${each}`),
  ),
  // "An internal report from 2019" → "A 2019 internal report"
  rule(
    `^An? ((?:${small} ){0,2}(?:report|study|survey|poll|analysis|inquiry|law|agreement|deal|audit)) (?:from|of) (\\d{4})(?=[ ,])`,
    (_all, what = "", year = "") => [`A ${year} ${what}`],
  ),
  rule(", although (?=the |a |some |many |\\p{Lu})", () => [", but "]),
  rule(', (?:many|most|some|all|several|half|both|two) of (?:whom|which) [^,“”"]+(?=[,.])', () => [
    "",
  ]),
  rule("\\bvoted in favou?r of\\b", () => ["voted for"]),
  rule("\\bvoted for\\b", () => ["voted in favour of"]),
  // "between the ministry and the union collapsed" ↔ "between the union and the ministry collapsed"
  rule(
    `\\bbetween ((?:the |a )?(?:${small}|${name})) and ((?:the |a )?(?:${small}|${name})) (?=(${small}))`,
    (_all, one = "", other = "", next = "") =>
      isPast(next) || /^(?:in|on|at|after|before|over|about|will|is)$/u.test(next)
        ? [`between ${other} and ${one} `]
        : [],
  ),
  // "a strike of four days" → "a four-day strike", "a raise of 12 percent" → "a 12 percent raise"
  rule(
    `\\b(an?|another|the) (${small}) of (\\p{L}+|\\d+) (minute|hour|day|week|month|year)s\\b`,
    (_all, a = "", what = "", count = "", unit = "") => [`${a} ${count}-${unit} ${what}`],
  ),
  rule(
    `\\b(an?|another|the) (${small}) of (\\d[\\d.,]*|\\p{Ll}+) percent\\b`,
    (_all, a = "", what = "", count = "") => [`${a} ${count} percent ${what}`],
  ),
  rule(
    `^(In \\d{4}|(?:${day})), ([^,“”"]+), ([\\p{Ll}]+ing [^,“”"]+)\\.$`,
    (_all, when = "", what = "", rest = "") =>
      governs.test(what) ? [] : [`${capital(what)} ${when.replace(/^In/u, "in")}, ${rest}.`],
  ),
  // "The ban, which takes effect on Saturday, applies to …" → "The ban takes effect on Saturday and applies to …"
  rule(
    `^((?:The|A|An) (?:${small} ){0,2}${small}|${name}), (?:which|who) ([^,“”"]+), ([^“”"]+)\\.$`,
    (_all, who = "", one = "", other = "") =>
      beginsWithVerb(one, isPlural.test(who))
        ? [`${who} ${one}.`, `${who} ${one} and ${other}.`]
        : [],
  ),
];
