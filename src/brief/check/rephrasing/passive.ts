import { leansOnSubject } from "./leans-on-subject.ts";
import { isParticiple, isPast, participleOf, pastOf } from "./verb-forms.ts";

/**
 * Verbs of one object, whatever the sentence: who does it to whom stays the same when it is said the other way round.
 * Not those with two objects ("gave"), nor those that also stand without one.
 */
const transitive = new Set(
  `arrested killed found rejected approved closed built released stole rescued visited won bought elected appointed
  injured wounded destroyed damaged halted signed launched opened cancelled banned recommended commissioned collected
  criticised criticized praised condemned attacked detained charged sentenced convicted suspended dismissed removed
  discovered published seized shot defeated beat overturned blocked adopted passed founded led backed
  threatened evacuated searched questioned used cut raised took fined sent
  pulled declared encrypted diverted postponed deployed freed treated transferred promised smashed`.split(
    /\s+/,
  ),
);

const small = "\\p{Ll}[\\p{Ll}-]*";
/** A noun and what stands before it: no preposition, no "and", no clause within. */
const where = "(?:(?:in|at|of|from|near) (?:(?:the|a|its) )?(?:[\\p{L}-]+ ){1,3}?)?";
const subject = new RegExp(
  `^((?:(?:The|A|An|Its|His|Her|Their|Several|Many|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\\d[\\d,]*) (?:${small} ){1,3}?${where})|(?:(?:\\p{Lu}[\\p{L}.’'-]+ ){1,4})|\\p{Lu}${small} )(${[...transitive].join("|")}) (.+)\\.$`,
  "u",
);
/** Ends the object: what tells when, where or how, another clause, the end. */
const objectEnd =
  /(?= (?:in|on|at|from|with|by|for|near|during|after|before|since|while|when|as|until|under|outside|inside|off|out|away|following|because|although|but|overnight|yesterday|to (?:the|a|an|its|\p{Lu}\p{L}+)|(?:last|this) (?:week|month|year)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))\b)|(?=,)|$/u;
const time =
  "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|in \\d{4}|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|overnight|yesterday|(?:last|this) (?:week|month|year))";
const bareTime = new RegExp(`^ ${time}$`, "u");
const opensWithTime = new RegExp(`^ (?:${time}|after|before|during|since)(?![\\p{L}])`, "u");
/** Bodies that are places: what they cancel is cancelled there. */
const happensAt =
  /^(?:\p{L}+|\d+) (?:\p{Ll}+ )?(?:hospitals?|schools?|airports?|universit(?:y|ies)|factor(?:y|ies)|museums?)\b/u;
const bareMiddle = new RegExp(`^(?:${time} |in \\p{Lu}\\p{L}+ )*$`, "u");
const object =
  /^(?:all|the|a|an|its|his|her|their|about|more than|almost|at least|two|three|four|five|six|seven|eight|nine|ten|\d)/u;

/** "Police arrested two men on Saturday." → "Two men was arrested by police on Saturday.", and without who did it. */
export function passives(text: string): readonly string[] {
  const local = /^(?:Police|Officers) in (\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,2}) /u.exec(text);
  const place = local === null ? "" : ` in ${local[1]}`;
  const found = subject.exec(text.replace(local?.[0] ?? "", local === null ? "" : "Police "));
  if (found === null) return [];
  const [, who = "", verb = "", rest = ""] = found;
  const participle = participleOf(verb);
  if (!transitive.has(verb) || !isPast(verb) || participle === undefined) return [];
  const end = objectEnd.exec(rest)?.index ?? rest.length;
  const what = rest.slice(0, end);
  if (!isObject(what)) return [];
  const doer = who
    .trim()
    .replace(
      /^(?:The|A|An|Its|His|Her|Their|Police|Officers|Several|Many|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Rescuers|Builders|Workers|Soldiers|Protesters|Residents|Lawmakers|Voters|Prosecutors|Engineers|Researchers|Scientists)\b/u,
      (each) => each.toLowerCase(),
    );
  const tail = rest.slice(end);
  if (leansOnSubject(tail)) return [];
  // "a boy alive" → "A boy was pulled alive"
  const state = /^(.+) (alive|dead|unharmed|unhurt)$/u.exec(what);
  const head =
    state === null
      ? `${capital(what)} was ${participle}`
      : `${capital(state[1] ?? "")} was ${participle} ${state[2]}`;
  // "by police in masks" would dress the police: only a time may follow who did it; and "after an attack by police"
  // would have them attack.
  return [
    `${head}${place}${tail}.`,
    ...(tail === "" || opensWithTime.test(tail) ? [`${head} by ${doer}${place}${tail}.`] : []),
    ...(bareTime.test(tail) ? [`${head}${tail} by ${doer}${place}.`] : []),
    ...(happensAt.test(doer) &&
    /^(?:cancelled|closed|suspended|halted|postponed|treated)$/u.test(verb)
      ? [`${head} at ${doer}${tail}.`]
      : []),
  ];
}

/** "Two men was arrested by police on Saturday." → "Police arrested two men on Saturday." */
export function actives(text: string): readonly string[] {
  const found =
    /^([^,]{3,60}?) was (\p{Ll}+) ([^,]*?)\bby ((?:the |a |an |its )?(?:[\p{L}.’'-]+ ?){1,4}?)(?=$|\.|,| (?:in|on|at|after|before|during|since)\b)(.*)\.$/u.exec(
      text,
    );
  if (found === null) return [];
  const [, what = "", participle = "", middle = "", who = "", tail = ""] = found;
  const verb = pastOf(participle);
  if (verb === undefined || !isParticiple(participle) || !transitive.has(verb)) return [];
  if (
    !bareMiddle.test(middle) ||
    /\b(?:who|which|that|not|said|and|or)\b/u.test(`${what} ${who}`)
  ) {
    return [];
  }
  if (leansOnSubject(`${middle}${tail.replace(/^, (?:which|who) /u, " ")}`)) return [];
  const object = what.replace(/^(?:The|A|An|Its)\b/u, (each) => each.toLowerCase());
  // "was found by the firm Tuck, which told the police" → "the firm Tuck found … and told the police"
  const besides =
    /^, (?:which|who) ((?:immediately |then |later )?)(\p{Ll}+) (?=(?:the|a|an|its|two|\d))/u.exec(
      tail,
    );
  const after =
    besides !== null && isPast(besides[2] ?? "") && !/^(?:was|had)$/u.test(besides[2] ?? "")
      ? ` and ${besides[1]}${besides[2]} ${tail.slice(besides[0].length)}`
      : tail;
  const tailing = `${middle.trimEnd()}${after}`.trim();
  return [`${capital(who.trim())} ${verb} ${object}${tailing === "" ? "" : ` ${tailing}`}.`];
}

/**
 * "… after builders found a harbour" → "… after a harbour was found": who did it to whom stays the same in whatever
 * clause it is said. What follows the first verb of the clause belongs to it only where that is all of it.
 */
export function clausePassives(text: string): readonly string[] {
  const found = /^(.{8,}?) (after|because|when|since|although) ([^,“”"]+)\.$/u.exec(text);
  if (found === null) return [];
  const [, before = "", join = "", clause = ""] = found;
  const head = `${before} ${join}`;
  // "when the council approved it" → "when it was approved by the council"
  const ofIt = /^((?:the |a )?(?:\p{Ll}+ ){1,2}?)(\p{Ll}+) it( in \d{4})?$/u.exec(clause);
  if (ofIt !== null) {
    const [, who = "", verb = "", when = ""] = ofIt;
    const participle = participleOf(verb);
    if (!transitive.has(verb) || participle === undefined) return [];
    return [
      `${head} it was ${participle}${when}.`,
      `${head} it was ${participle} by ${who.trim()}${when}.`,
    ];
  }
  if (
    /\b(?:and|but|or|before|while|as|who|which|that|it|he|she|they|its|his|her|their|him|them)\b/u.test(
      clause,
    )
  )
    return [];
  return passives(`${capital(clause)}.`).map(
    (made) => `${head} ${made.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`,
  );
}

/** "Opposition leader Ada Maas accused the mayor of lying." → "The mayor was accused by opposition leader Ada Maas of lying." */
export function accusedBy(text: string): readonly string[] {
  const found =
    /^((?:(?:The|A|An) (?:\p{Ll}+ ){1,3})|(?:\p{Lu}\p{L}+ (?:\p{Ll}+ ){0,2})?(?:\p{Lu}[\p{L}’'-]+ ){1,3})accused ((?:the (?:\p{Ll}+ )?\p{Ll}+)|(?:\p{Lu}[\p{L}’'-]+ ?){1,4}?) of ([^“”"]+)\.$/u.exec(
      text,
    );
  if (found === null) return [];
  const [, who = "", whom = "", what = ""] = found;
  if (/\b(?:said|says|accused|denied|not|but|while)\b|,/u.test(`${who}${what}`)) return [];
  // "… of lying and demanded a vote" tells more of who accuses; what is accused of lying is not.
  if (leansOnSubject(what.replace(/^\p{Ll}+ing\b/u, ""))) return [];
  const doer = who
    .trim()
    .replace(/^(?:The|A|An)\b|^\p{Lu}\p{Ll}+(?= \p{Ll})/u, (each) => each.toLowerCase());
  return [
    `${capital(whom)} was accused by ${doer} of ${what}.`,
    `${capital(whom)} was accused of ${what}.`,
  ];
}

/** A noun that something is done to, or two of them: "a man", "400 soldiers and two field hospitals", not "to rebuild". */
function isObject(what: string): boolean {
  if (!object.test(what) || what.split(" ").length > 8) return false;
  if (/\b(?:or|to|that|who|which|not)\b|,/u.test(what)) return false;
  const [first = "", second, third] = what.split(" and ");
  // "the family a letter": two objects.
  if (
    /^(?:the|a|an|its|his|her|their) .* (?:the|a|an|its|his|her|their) /u.test(what) &&
    !/ (?:of|and) (?:the|a|an|two|\d)/u.test(what)
  )
    return false;
  const isPlain = (each: string): boolean =>
    each.split(" ").length <= 6 &&
    !/\band\b/u.test(each) &&
    !(each.includes(" of ") && !ofNumber.test(each) && !belongs.test(each));
  if (second === undefined) return isPlain(first);
  return (
    third === undefined &&
    isPlain(first) &&
    isPlain(second) &&
    object.test(second) &&
    !second.split(" ").some((word) => isPast(word))
  );
}

const ofNumber = /^an? [\p{Ll}-]+ of [\d]|^(?:dozens|hundreds|thousands|half|most|some|all) of /u;
/** "the remains of a harbour": of which it is, whatever is done. */
const belongs = /^(?:the|a) (?:remains|ruins|body|bodies|state|wreck|wreckage) of /u;

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
