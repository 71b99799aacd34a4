import { governs, reports, saysOrHangs } from "./english-governing.ts";
import { capital, name, type Rule, rule, small, uncapital } from "./english-patterns.ts";
import { isPast } from "./verb-forms.ts";

/** Leans on the other half: not to be said without it. */
const leans =
  /\b(?:it|its|itself|they|them|their|theirs|there|he|she|him|his|her|hers|this|these|those|such|others?|latter|former|rest|same|both|either|neither|each|also|so|then|too|ones?|another|again|more|less|still|instead|none|all|any|whose)\b|\bthe (?:first|second|third|fourth|last|next|two|three)(?! \p{Ll})/iu;

/** What makes of the other half something that did not happen, or that somebody tells. */
const suspends =
  /\b(?:due|expected|planned|scheduled|set|likely|will|until|plans?|hopes?|hoped|wants?|wanted|ordered|agreed|promised|vowed|offered|threatened|accused|alleged|suspected|charged|feared?|fears|predicted|rumou?red|imagined|dreamt|dreamed|pretended|joked|whether|no|nobody|nothing|without|never|denied|refused|failed|rejected|feigned|fictional|novel|film|play|seems?|seemed|appears?|appeared|reportedly|allegedly|apparently|claims?|claimed)\b/iu;

const opensWithWhen =
  /^(?:In|On|At|After|Before|When|Since|During|Once|If|Unless|Until|While|As|Although|Because|By|For|With|Without|Under|According)\b/u;

const finite = /^(?:is|was|has|had|remains?|remained)$/u;

/** Whether it is a clause about somebody or something, with a verb of its own that tells what is or was. */
function isClause(text: string): boolean {
  const words = text.split(" ");
  const verb = words.findIndex((word, at) => at > 0 && (finite.test(word) || isPast(word)));
  const subject = words.slice(0, verb);
  return (
    verb > 0 &&
    verb <= 6 &&
    subject.every(
      (word) => /^[\p{L}\d][\p{L}\d,.’'-]*$/u.test(word) && !/(?:ing|ly)$/u.test(word),
    ) &&
    !/^(?:to|by|from|with|for|not|only|already|was|is|has|had|will|who|which|that|of|in|on|at)$/iu.test(
      subject[0] ?? "",
    ) &&
    !subject.some((word) => /^(?:and|or|but|to|as|than|that|who|which)$/u.test(word))
  );
}

/** Two clauses of one sentence: one said alone, or each in the other's place. */
export const englishHalfRules: readonly Rule[] = [
  // "Hundreds of houses collapsed, and a landslide blocked the road" → "A landslide blocked the road"
  rule('^([^,“”"]+), (?:and|but) ([^“”"]+)\\.$', (_all, one = "", other = "") =>
    isFree(one) && isClause(one) && isClause(other) && !leans.test(other) && !suspends.test(other)
      ? [`${capital(other)}.`]
      : [],
  ),
  // "Work stopped after builders found a harbour" → "Builders found a harbour"
  rule(
    '^([^,“”"]+?) after ((?!(?:that|this|it|they|he|she|having|being)\\b)[^,“”"]+)\\.$',
    (_all, one = "", other = "") =>
      isFree(one) &&
      isClause(one) &&
      isClause(other) &&
      !leans.test(other) &&
      !suspends.test(other) &&
      !governs.test(other) &&
      !/\b(?:before|when|while|and|but|or|as|because)\b/u.test(other)
        ? [`${capital(other)}.`]
        : [],
  ),
  // "A offered 8 percent, while B wanted 20" ↔ "While B wanted 20 percent, A offered 8"
  rule('^([^,“”"]+), while ([^,“”"]+)\\.$', (_all, one = "", other = "") =>
    mayChange(one, other)
      ? [
          `${capital(other)}, while ${uncapital(one)}.`,
          `While ${uncapital(one)}, ${other}.`,
          `While ${other}, ${uncapital(one)}.`,
        ]
      : [],
  ),
  rule('^While ([^,“”"]+), ([^,“”"]+)\\.$', (_all, one = "", other = "") =>
    mayChange(one, other)
      ? [`${capital(one)}, while ${other}.`, `${capital(other)}, while ${one}.`]
      : [],
  ),
  // "Rules was made stricter, but engineers say …" → "Although rules was made stricter, engineers say …"
  rule('^([^,“”"]+), but ([^,“”"]+)\\.$', (_all, one = "", other = "") =>
    !saysOrHangs.test(one) &&
    !reports.test(one) &&
    !opensWithWhen.test(one) &&
    /^(?:the |\p{Ll}+s |\p{Lu})/u.test(other)
      ? [`Although ${uncapitalPlural(uncapital(one))}, ${other}.`]
      : [],
  ),
  // "The union, which represents pilots and has 900 members, …" → "…, which has 900 members, …"
  rule(
    `, which [^,“”"]+? and (has|employs|owns|runs|serves|operates) (?=[^,“”"]+,)`,
    (all = "", verb = "") =>
      /\b(?:not|once|could|may|might|would|said|says?|if|no|never|reportedly|allegedly)\b/u.test(
        all,
      )
        ? []
        : [`, which ${verb} `],
  ),
  rule(`, which [^,“”"]+? and has (\\d[\\d.,]* ${small}),(?= )`, (all = "", what = "") =>
    /\b(?:not|once|could|may|might|would|said|says?|if|no|never|when|who|reportedly|allegedly)\b/u.test(
      all,
    )
      ? []
      : [`, with ${what},`],
  ),
  rule(`, which has (\\d[\\d.,]* ${small}),(?= )`, (_all, what = "") => [`, with ${what},`]),
  // ", which was due to begin on Friday," → ", due to begin on Friday,"
  rule(`, (?:which|who) (?:is|was) (?=(${small}) )`, (_all, word = "") =>
    word === "due" || (isPast(word) && /ed$/u.test(word)) ? [", "] : [],
  ),
  rule(
    `\\b(?:A|a) ((?:${small} ){0,2}(?:group|gang|company|firm|charity|band|network)) called (${name})(?=[ ,.])`,
    (all = "", what = "", who = "") => [`${all.startsWith("A") ? "The" : "the"} ${what} ${who}`],
  ),
];

/** Whether a half stands for itself: nobody says it, nothing hangs on it. */
function isFree(one: string): boolean {
  return ![governs, reports, saysOrHangs, suspends, opensWithWhen].some((each) => each.test(one));
}

const tells =
  /\b(?:said|says|told|according|that|who|which|denied|argued|warned|believes?|claimed|expects?|hopes?|asked|urged|not|if|unless|until|only|no)\b/u;

function mayChange(one: string, other: string): boolean {
  return (
    ![one, other].some(
      (each) =>
        tells.test(each) ||
        reports.test(each) ||
        opensWithWhen.test(capital(each)) ||
        /^\p{Ll}*ing\b/u.test(each) ||
        /\b(?:it|its|they|their|them|he|she|his|her|him|latter|former|others?|rest|same|did|does)\b/u.test(
          each,
        ),
    ) &&
    isClause(one) &&
    isClause(other)
  );
}

/** "Building rules was made stricter": a plural at the start of a clause is no name. */
function uncapitalPlural(text: string): string {
  return /^\p{Lu}\p{Ll}+ (?:\p{Ll}+s )?(?:was|is)\b/u.test(text) &&
    /^\p{Lu}\p{Ll}+(?:s|ing) /u.test(text)
    ? text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    : text;
}
