import { governs, governsOnly, isNoun, papers, says, turns } from "./english-governing.ts";
import { capital, day, name, type Rule, rule, small, uncapital } from "./english-patterns.ts";
import { leansOnSubject } from "./leans-on-subject.ts";
import { gerundsOf, isPast } from "./verb-forms.ts";

/** Who says it, calls it, denies it, and what is said. */
export const englishSayingRules: readonly Rule[] = [
  // "said it would close" → "said it will close"; not what would only be ("a ban would hurt")
  rule(
    `\\b((?:said|announced|promised|added)(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)? (?:it|he|she|they)) would (?!(?:not )?(?:be|have|like|rather|prefer|cost|mean|hurt|harm|damage|help|lead|make|cause|destroy|create|save|lose|need|want)\\b)`,
    (_all, before = "") => [`${before} will `],
    /\b(?:if|unless|could|might|otherwise)\b/u,
  ),
  // "said the government would not pay" → "said the government will not pay": a body that acts, not what it would do if.
  rule(
    `\\b((?:said|announced|promised|added) (?:the|its) (?:${small} )?(?:government|council|company|trust|ministry|union|bank|police|army|airline|party|club|court|city|school|hospital)) would (?!(?:not )?(?:be|have|like|rather|prefer|cost|mean|hurt|harm|damage|help|lead|make|cause|destroy|create|save|lose|need|want)\\b)`,
    (_all, before = "") => [`${before} will `],
    /\b(?:if|unless|could|might|otherwise|were|without)\b/u,
  ),
  // "said the shop will close" → "said the shop would close"
  rule(
    `\\b((?:said|announced|added|promised|warned) [^.“”"]*?)\\bwill (?=(?:not )?\\p{Ll})`,
    (_all, before = "") => [`${before}would `],
  ),
  // "said A and that B" → "said B"
  rule(
    '^([^,“”"]{2,60}? (?:said|announced|added)) ([^“”"]+?) and that ([^“”"]+)\\.$',
    (_all, who = "", one = "", other = "") =>
      /\b(?:if|unless|only|both|either|neither|said|says|told|that|whether|but)\b/u.test(one)
        ? []
        : [`${who} ${other}.`, `${who} ${one}.`, `${capital(other)}, ${uncapital(who)}.`],
  ),
  // "called the attack predictable" → "described the attack as predictable"
  rule(
    `\\bcalled ((?:the|this|his|her|their|its) ${small}) (${small}(?:able|ible|ful|less|ous|al|ic|ive|ent|ant))(?=[,.]| and )`,
    (_all, what = "", how = "") => [`described ${what} as ${how}`],
  ),
  // ", which represents 900 workers, called" → ", representing 900 workers, called"
  rule(
    `, (?:which|who) (${small}(?:s|ed))(?= (?:the|a|an|about|more|at|its|his|her|their|\\d))`,
    (_all, verb = "") =>
      /^(?:is|was|has|does)$/.test(verb) ? [] : gerundsOf(verb).map((each) => `, ${each}`),
  ),
  // "and said" → ", saying"
  rule(
    `(?<!,),? and (said|added|warned|argued|announced|promised|demanded|accused|blamed)(?= )`,
    (_all, verb = "") => gerundsOf(verb).map((each) => `, ${each}`),
  ),
  // Who says it: "…, Brook said." ↔ "…, according to Brook."
  rule(
    ', ([^,“”"]{2,60}) (?:said|says)(?: (?:last|this) (?:week|month)| (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?\\.$',
    (_all, who = "") => (/\bsaid|told|but|and\b/u.test(who) ? [] : [`, according to ${who}.`]),
  ),
  rule(', according to ([^,“”"]{2,60})\\.$', (_all, who = "") => [`, ${who} said.`]),
  rule('^([^,“”"]{2,60}?) (?:said|says) ([^“”"]+)\\.$', (_all, who = "", what = "") =>
    governsOnly(what) && !governs.test(who) && isNoun(who)
      ? [`${capital(what)}, ${uncapital(who)} said.`]
      : [],
  ),
  rule('^(.+), ([^,“”"]{2,60}) said\\.$', (_all, what = "", who = "") =>
    governsOnly(what) ? [`${capital(who)} said ${uncapital(what)}.`] : [],
  ),
  // "Hauliers fear it could cost millions." ↔ "It could cost millions, hauliers fear."
  rule(
    '^([^,“”"]{2,60}?) (fear|fears|feared|hope|hopes|hoped|believe|believes|believed|warn|warns|warned|predict|predicts|predicted) (?:that )?((?:the|it|they|a|an|\\p{Lu}\\p{L}+) [^“”"]+)\\.$',
    (_all, who = "", verb = "", what = "") =>
      governsOnly(what) && !governs.test(who) && isNoun(who)
        ? [`${capital(what)}, ${uncapital(who)} ${verb}.`]
        : [],
  ),
  rule(
    '^([^“”"]+), ([^,“”"]{2,60}?) (fear|fears|feared|hope|hopes|hoped|believe|believes|believed|warn|warns|warned|predict|predicts|predicted)\\.$',
    (_all, what = "", who = "", verb = "") =>
      governsOnly(what) && isNoun(who) ? [`${capital(who)} ${verb} ${uncapital(what)}.`] : [],
  ),
  // "…, the study found." ↔ "The study found …"
  rule(
    '^([^“”"]+), ((?:the|a|an) [^,“”"]*\\b(?:report|study|survey|poll|analysis|inquiry|trial)\\b[^,“”"]*) (found|showed|concluded)\\.$',
    (_all, what = "", who = "", verb = "") =>
      governsOnly(what)
        ? [
            `${capital(who)} ${verb} ${uncapital(what)}.`,
            `${capital(who)} ${verb} that ${uncapital(what)}.`,
          ]
        : [],
  ),
  rule(
    '^((?:The|A|An) [^,“”"]*\\b(?:report|study|survey|poll|analysis|inquiry|trial)\\b[^,“”"]*) (found|showed|concluded) (?:that )?([^“”"]+)\\.$',
    (_all, who = "", verb = "", what = "") =>
      governsOnly(what)
        ? [
            `${capital(what)}, ${uncapital(who)} ${verb}.`,
            `According to ${uncapital(who)}, ${what}.`,
          ]
        : [],
  ),
  // "…, researchers reported Thursday in the journal Nature." → "…, according to researchers."
  rule(
    `, ((?:the )?(?:${small} )?(?:researchers|scientists|doctors|officials|engineers|economists|police)) (?:reported|said)(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?(?: in (?:the journal )?${name}(?: ${name})?)?\\.$`,
    (_all, who = "") => [`, according to ${who}.`],
  ),
  // "called it a betrayal and threatened to strike" → "threatened to strike, calling it a betrayal"
  rule(
    `^((?:(?:The|A) (?:${small} ){1,2}(?:${name} )?)|${name} )(called|accused|blamed|criticised|criticized|described) ([^,“”"]+?) and (${small}) ([^,“”"]+)\\.$`,
    (_all, who = "", first = "", what = "", second = "", rest = "") =>
      isPast(second) && !what.split(" ").some(isPast)
        ? gerundsOf(first).map((each) => `${who}${second} ${rest}, ${each} ${what}.`)
        : [],
  ),
  rule(', which [^,“”"]+,(?= (?:called|accused|blamed|criticised|criticized|described) )', () => [
    "",
  ]),
  // "said the government was disappointed and would try" → "said the government would try"
  rule(
    `\\b(the ${small}|${name}) was ([^,.]{1,40}?) and (would|will|may|could|should) (?=${small})`,
    (all = "", who = "", what = "", will = "") =>
      /\b(?:not|if|who|that|because|until|never|nobody)\b/u.test(what) || all.includes("until")
        ? []
        : [`${who} ${will} `],
  ),
  // "fell, but the dam held" → "the dam held, although it fell": what is set against each other, the other way round.
  rule('^([^,“”"]+), but ([^,“”"]+)\\.$', (_all, one = "", other = "") =>
    /^(?:not|was|is|has|had|did|will|could|would|may|only|also)\b/u.test(other) ||
    /\b(?:said|says|told|according|that)\b/u.test(`${one} ${other}`)
      ? []
      : [`${capital(other)}, although ${uncapital(one)}.`, `Although ${uncapital(one)}, ${other}.`],
  ),
  // "wages was still rising" where somebody says so → "wages is still rising"
  rule(
    '\\b((?:said|says|warned|argued) [^.“”"]*?)\\bwas (?=(?:still )?\\p{Ll}+ing\\b)',
    (_all, before = "") => [`${before}is `],
  ),
  rule(
    "\\b(replied|responded|reacted) to (?:the|its|a|his|her|their) \\p{Ll}+(?=[.,])",
    (_all, verb = "") => [verb],
  ),
  // "called the plan a betrayal" → "described the plan as a betrayal"
  rule(
    `\\bcalled ((?:the|it|this|his|her|their|its) (?:${small} )?)(an?) `,
    (_all, what = "", a = "") => [`described ${what}as ${a} `],
  ),
  rule(
    "\\bcalled (?!for\\b|on\\b|off\\b|in\\b|by\\b|the\\b|an?\\b)(\\p{Ll}+)(?=[,.]| in | by )",
    (_all, how = "") => [`described as ${how}`],
  ),
  // "called it unaffordable and urged the union to return" → "called it unaffordable"
  rule(`^([^“”"]+?) and (${small}) [^“”"]+\\.$`, (all = "", one = "", second = "") => {
    const rest = all.slice(one.length + 5 + second.length);
    const isPlain =
      isPast(second) &&
      one.split(" ").some(isPast) &&
      !turns.test(one) &&
      !turns.test(rest) &&
      !says.test(rest);
    return isPlain ? [`${one}.`] : [];
  }),
  // "Renn denied the claim and said …" → "Renn said …"
  rule(
    `^((?:(?:The|A) (?:${small} ){1,2})|(?:(?:${small}|\\p{Lu}\\p{Ll}+) )?${name} )(${small}) ([^,“”"]+?) and (said|warned|added|announced|promised|demanded) (?=[\\p{L}\\d])`,
    (_all, who = "", first = "", what = "", second = "") =>
      isPast(first) &&
      !/\b(?:who|which|not|if)\b|\p{Lu}/u.test(what) &&
      !/\bthat (?!it|he|she|they)/u.test(what)
        ? [`${who}${second} `]
        : [],
  ),
  rule(
    `\\bdemanded (?:that )?(${name}) (resign|leave|quit|apologise|apologize|act|pay)\\b`,
    (_all, who = "", act = "") => [
      `urged ${who} to ${act}`,
      ...(act === "resign" ? [`demanded ${who}’s resignation`] : []),
    ],
  ),
  rule(
    `^((?:${small} |\\p{Lu}\\p{Ll}+ )?${name}) denied (?:that )?(?:he|she) (${small})( [^“”"]*)\\.$`,
    (_all, who = "", verb = "", rest = "") =>
      // "… and sold the house" would be denied no longer.
      isPast(verb) && verb !== "was" && !rest.split(" ").some((word) => isPast(word))
        ? gerundsOf(verb).map((each) => `${who} denied ${each}${rest}.`)
        : [],
  ),
  // "The union said …" → "According to the union, …"
  rule('^([^,“”"]{2,60}?) (?:said|says) ([^“”"]+)\\.$', (_all, who = "", what = "") =>
    governsOnly(what) && !governs.test(who) && isNoun(who)
      ? [`According to ${uncapital(who)}, ${what}.`]
      : [],
  ),
  rule('^(.+), ([^,“”"]{2,60}) said\\.$', (_all, what = "", who = "") =>
    governsOnly(what) && isNoun(who) ? [`According to ${who}, ${uncapital(what)}.`] : [],
  ),
  rule('^(.+), according to ([^,“”"]{2,60})\\.$', (_all, what = "", who = "") => [
    ...(governsOnly(what) ? [`According to ${who}, ${uncapital(what)}.`] : []),
    ...(governsOnly(what) && papers.test(who) ? [`${capital(who)} found ${uncapital(what)}.`] : []),
  ]),
  rule(
    `(?<=, )([^,“”"]*\\b(?:report|study|survey|poll|analysis|inquiry)\\b[^,“”"]*) said(?=\\.$)`,
    (_all, who = "") => [`${who} found`, `${who} showed`],
  ),
  // "The court ordered Lee to pay" → "Lee was ordered to pay"
  rule(
    `^(?:(?:The|A|An) (?:${small} ){1,3}|${name} |\\p{Lu}${small} )(ordered|asked|urged|told|forced|allowed|banned|barred|accused|charged|fined|sentenced) (${name}|the (?:${small} )?${small}) (?:${day} )?((?:to|of|with|from) ${small})([^“”"]*)\\.$`,
    (_all, verb = "", whom = "", act = "", rest = "") =>
      leansOnSubject(rest) ? [] : [`${capital(whom)} was ${verb} ${act}${rest}.`],
  ),
];
