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
  threatened evacuated searched questioned used cut raised took evacuated fined`.split(/\s+/),
);

const small = "\\p{Ll}[\\p{Ll}-]*";
/** A noun and what stands before it: no preposition, no "and", no clause within. */
const where = "(?:(?:in|at|of|from|near) (?:(?:the|a|its) )?(?:[\\p{L}-]+ ){1,3})?";
const subject = new RegExp(
  `^((?:(?:The|A|An|Its|His|Her|Their) (?:${small} ){1,3}?${where})|(?:(?:\\p{Lu}[\\p{L}.’'-]+ ){1,4})|\\p{Lu}${small} )(${small}) (.+)\\.$`,
  "u",
);
/** Ends the object: what tells when, where or how, another clause, the end. */
const objectEnd =
  /(?= (?:in|on|at|from|with|by|for|near|during|after|before|since|while|when|as|until|under|outside|inside|off|out|away|following|because|although|but|overnight|yesterday|(?:last|this) (?:week|month|year)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))\b)|(?=,)|$/u;
const time =
  "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|in \\d{4}|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|overnight|yesterday|(?:last|this) (?:week|month|year))";
const bareTime = new RegExp(`^ ${time}$`, "u");
const opensWithTime = new RegExp(`^ (?:${time}|after|before|during|since)(?![\\p{L}])`, "u");
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
  if (!object.test(what) || what.split(" ").length > 6 || isCompound(what)) return [];
  const doer = who
    .trim()
    .replace(/^(?:The|A|An|Its|His|Her|Their|Police|Officers)\b/u, (each) => each.toLowerCase());
  const tail = rest.slice(end);
  const head = `${capital(what)} was ${participle}`;
  // "by police in masks" would dress the police: only a time may follow who did it; and "after an attack by police"
  // would have them attack.
  return [
    `${head}${place}${tail}.`,
    ...(tail === "" || opensWithTime.test(tail) ? [`${head} by ${doer}${place}${tail}.`] : []),
    ...(bareTime.test(tail) ? [`${head}${tail} by ${doer}${place}.`] : []),
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

/** "a man and his wife", "to rebuild": no single noun. */
function isCompound(what: string): boolean {
  return /\b(?:and|or|to|that|who|which|of|not)\b/u.test(what);
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
