import { findNumbers } from "#language/numbers.ts";
import type { Language } from "#model/language.ts";
import { englishSamePhrases } from "./english-same-phrases.ts";
import { gerundsOf, isParticiple, pastOf } from "./verb-forms.ts";

type Rule = readonly [from: RegExp, to: string | ((...found: string[]) => string)];

const day =
  "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d";
const amount = "(?=(?:about |almost |more than |less than |at least |up to )?[\\d€$£])";
const says =
  "said|says|say|announced|announces|added|adds|argued|argues|warned|warns|believes|believe|believed|thinks|stated";

/**
 * Phrases of which one may always stand for the other, each with the one form to which claim and source are
 * brought before they are compared. What turns a sentence in one sense only has no place here.
 */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  en: [
    [/\b(ca|wo|sha)n['’]t\b/giu, (_all, start = "") => `${shortened[start.toLowerCase()]} not`],
    [/\bcannot\b/gu, "can not"],
    [/(?<=\p{L})n['’]t\b/gu, " not"],
    [/(?<=\b(?:he|she|it|they|we|you|I))['’]ll\b/gu, " will"],
    [/\b(?:United States(?: of America)?|U\.S\.A?\.?|USA)(?!\p{L})/gu, "US"],
    [/\b(?:United Kingdom|U\.K\.)(?!\p{L})/gu, "UK"],
    [/\bEuropean Union\b/gu, "EU"],
    [/\bUnited Nations\b/gu, "UN"],
    [/\bprime minister\b/giu, "PM"],
    [/\bchief executive(?: officer)?\b/giu, "CEO"],
    [/\bper cent\b|(?<=\d) ?%/gu, " percent"],
    [
      /^(?:Further|Additional|More) (?=(?:rain|snow|talks|tests|cuts|details|money|protests|strikes|delays|losses|funding|aid|help)\b)/gu,
      "More ",
    ],
    [/\b(?:no one|no-one)\b/gu, "nobody"],
    [/\bNo one\b/gu, "Nobody"],
    [/\bnearly\b/gu, "almost"],
    [/\bNearly\b/gu, "Almost"],
    [/\b(?:around|roughly|approximately|some|circa) (?=[\d€$£])/gu, "about "],
    [/\b(?:Around|Roughly|Approximately|Some) (?=[\d€$£])/gu, "About "],
    [/\b(?:over|in excess of) (?=[\d€$£])/gu, "more than "],
    [/\bOver (?=[\d€$£])/gu, "More than "],
    [/\b(?:fewer than|under) (?=[\d€$£])/gu, "less than "],
    [/\b(?:at the most|no more than|a maximum of)\b/gu, "at most"],
    [/\b(?:at the least|no fewer than|no less than|a minimum of)\b/gu, "at least"],
    [/\bwithin (?=\d+ (?:hours|days|weeks|minutes))/gu, "in "],
    [/(?<!\bthe )\bfollowing (?=the |a |an |his |her |its |their )/gu, "after "],
    [/\bin the wake of\b/gu, "after"],
    [/\bprior to\b/gu, "before"],
    [/\bas (?:much|many) as (?=[\d€$£])/gu, "up to "],
    [/(?<=\d[^,.]{2,40})\b(?:annually|per year|each year|every year|yearly)\b/gu, "a year"],
    [/(?<=\d[^,.]{2,40})\b(?:daily|per day|each day|every day)\b/gu, "a day"],
    [/\b(?:globally|around the world|across the world)\b/gu, "worldwide"],
    [/(?<=, )mostly(?= (?:\p{Ll}+ )?\p{Ll}+(?:s|en)\b)/gu, "most of them"],
    [
      /\baged (between (?:\d+|\p{Ll}+) (?:\p{Ll}+ )?and \d+ (?:months|years))(?! of age)/gu,
      "$1 of age",
    ],
    [/\b(?:reduced|lowered|slashed) (?=[^,.]{3,60} by [\d])/gu, "cut "],
    [/\b(?:extra|further) (?=\p{Ll}+s\b)/gu, "additional "],
    [/\bfree of charge\b/gu, "for free"],
    [
      /\b(?:jumped|gained) (?=(?:by )?(?:about |almost |more than )?(?:\d|two|three|four|five) ?(?:[\d.,]* )?percent)/gu,
      "rose ",
    ],
    [/\blooking into (?=whether|the|a|how|why)/gu, "investigating "],
    [/\blooked into (?=whether|the|a|how|why)/gu, "investigated "],
    [/\bbroke out (?=on|in|at|near|after|early|late)/gu, "started "],
    [/\b(?:due to|owing to|because of) (?=(?:\p{Ll}+ )?\p{Ll}+(?:,|\.|$))/gu, "because of "],
    [/\b(?:owing to|due to|because of) (?=the |a |an |his |her |its |their )/gu, "because of "],
    [/\bin order to\b/gu, "to"],
    [/\b(?:even though|though)\b/gu, "although"],
    [/\bcompared to\b/gu, "compared with"],
    [/\bin the same period a year (?:ago|earlier|before)\b/gu, "a year earlier"],
    [/\ba year (?:ago|before)\b/gu, "a year earlier"],
    [/\bduring the night\b/gu, "overnight"],
    [/\bin the (north|south|east|west) of (?=\p{Lu})/gu, "in $1ern "],
    [/\b(?:the )?(?:town|village|city|port) of (?=\p{Lu})/gu, ""],
    [/\brooftops\b/gu, "roofs"],
    [/\bgo on strike\b/gu, "strike"],
    [/\bgoing on strike\b/gu, "striking"],
    [/\bseek to (?=[a-z])/gu, "try to "],
    [/\bsought to (?=[a-z])/gu, "tried to "],
    [/\b(help(?:ed|s|ing)?) to (?=[a-z])/gu, "$1 "],
    [
      /\bput(ting|s)? pressure on\b/gu,
      (_all, ending = "") => `pressur${{ ting: "ing", s: "es" }[ending] ?? "ed"}`,
    ],
    [
      /\b(?:estimated to be worth|valued at an estimated|estimated to be valued at)\b/gu,
      "worth an estimated",
    ],
    [
      /\b(?:lowered|reduced|lowers|reduces|lower|reduce) (?=(?:(?:its|the|their|main|key|benchmark|interest|official) ){1,4}rates?\b)/gu,
      "cut ",
    ],
    [
      /\bcall(ed|s|ing)? for (?=(?:the|a|an|his|her|its|their) )/gu,
      (_all, ending = "") => `demand${ending} `,
    ],
    [
      /\bcall(ed|s|ing)? on (?=(?:[\p{L}-]+ ){1,4}to )/gu,
      (_all, ending = "") => `urg${ending === "" ? "e" : ending === "s" ? "es" : ending} `,
    ],
    [/\b(?:stepped|stood) down\b/gu, "resigned"],
    [/\b(?:steps|stands) down\b/gu, "resigns"],
    [/\bstep(?:ping)? down\b/gu, (all = "") => (all.includes("ping") ? "resigning" : "resign")],
    [/\bpassed away\b/gu, "died"],
    [
      /\bbroke down (?=(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|after|in|over))/gu,
      "collapsed ",
    ],
    [
      new RegExp(
        `\\b(ris(?:e|es|en|ing)|rose|fall(?:s|en|ing)?|fell|drop(?:s|ped)?|(?:in|de)crease[sd]?|climb(?:s|ed)?|gr[eo]w(?:s|n)?|declined?s?) by ${amount}`,
        "gu",
      ),
      "$1 ",
    ],
    [new RegExp(`\\bon (?=${day})`, "gu"), ""],
    [new RegExp(`(?<=^|[.] )On (?=${day})`, "gu"), ""],
    [
      new RegExp(`\\b((?:${says})(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?) that\\b`, "gu"),
      "$1",
    ],
    [
      /\b(\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten) of (?:the|its|their|his|her) (?=(?:\p{Ll}+ )?\p{Ll}+s\b)/gu,
      "$1 ",
    ],
    [/\b(?:A|The) group of (?=(?:\p{Ll}+ )?\p{Ll}+s\b)/gu, ""],
    [/\b(?:a|the) group of (?=(?:\p{Ll}+ )?\p{Ll}+s\b)/gu, ""],
    [
      /(?<!\b(?:plan|aim|goal|idea|task|purpose|job|hope|point|intention|question|step|priority|challenge|proposal|answer|duty|role|way|it|this|that)s? )\b(?:is|are) to (?=(?!be\b|blame\b)[a-z]{3,} )/gu,
      "will ",
    ],
    [
      /\b(until|once|when|if) (they|it|he|she|the \p{Ll}+) (?:have|has) been (?=\p{Ll}+(?:ed|n)\b)/gu,
      "$1 $2 is ",
    ],
    [
      /\bof having (\p{Ll}+)\b/gu,
      (all = "", verb = "") => (isParticiple(verb) ? `of ${gerundsOf(verb).at(-1)}` : all),
    ],
    [
      /\b(?:has|have|had) ((?:not yet|not|already|also|yet) )?been (\p{Ll}+)\b/gu,
      (all = "", adverb = "", verb = "") => (isParticiple(verb) ? `was ${adverb}${verb}` : all),
    ],
    [
      /\b(?:has|have|had) ((?:not yet|not|already|also|yet) )?(\p{Ll}+)\b/gu,
      (all = "", adverb = "", verb = "") => {
        const past = verb === "been" || describes.has(verb) ? undefined : pastOf(verb);
        return past === undefined ? all : `${adverb}${past}`;
      },
    ],
    [/\bhad been (?=(?:the|a|an|more|less|too|very)\b)/gu, "was "],
    [
      /\b(?:has|have|had) (lost|broken|stolen|closed|used|increased|reduced) (?=(?:the|a|an|its|his|her|their|\d)\b)/gu,
      (_all, verb = "") => `${pastOf(verb) ?? verb} `,
    ],
    [/\bwere\b/gu, "was"],
    [/\bare\b/gu, "is"],
    [/\bis still (?=missing\b|(?!\p{Ll}+ing\b)\p{Ll})/gu, "remains "],
    [/\bwas still (?=missing\b|(?!\p{Ll}+ing\b)\p{Ll})/gu, "remained "],
    ...englishSamePhrases,
    [/\bis offering\b/gu, "offered"],
    [/\b(?:made|posted|reported|suffered) a loss of\b/gu, "lost"],
  ],
  fr: [
    [/\b[Dd]['’]après\b/gu, "selon"],
    [/(?<!\p{L})(?:à cause|en raison) d(?=[eu'’])/gu, "en raison d"],
    [/\b(?:Quelque|Environ|Près de) (?=\d)/gu, "Environ "],
    [/\b(?:quelque|environ) (?=\d)/gu, "environ "],
    [/(?<!\p{L})(?:à côté|près) d(?=[eu'’])/gu, "près d"],
    [/\bafin (?=d[e'’])/gu, "pour "],
    [/\bpour d(?:e |['’])(?=\p{Ll}+(?:er|ir|re)\b)/gu, "pour "],
    [/\bdébut(?=(?:e|ent|era|eront|er|é|és|ée|ées)\b)/gu, "commenc"],
  ],
  es: [
    [/\ba partir del\b/gu, "desde el"],
    [/\ba partir de\b/gu, "desde"],
    [/\b(?:unos|unas|cerca de|alrededor de|aproximadamente|casi unos) (?=\d)/gu, "unos "],
    [/\bse encuentran?(?= (?:al?|en) )/gu, (all = "") => (all.endsWith("n") ? "están" : "está")],
    [/\b(?:a causa|por culpa) de(?=l? )/gu, "debido a"],
    [/\bdebido al\b/gu, "debido a el"],
    [/\bdebido adel\b/gu, "debido a el"],
    [/\b(?:solicita|reclama)(n?)(?= )/gu, "pide$1"],
    [/\bestima(n?)(?= que )/gu, "calcula$1"],
  ],
  nl: [[/\b(?:maximaal|hooguit|ten hoogste)\b/gu, "hoogstens"]],
  de: [
    [/\bmaximal\b/gu, "höchstens"],
    [/(?<!\p{L})[Üü]ber (?=\d{3}|\d{1,2}\.\d{3})/gu, "mehr als "],
    [/\b(in|an|auf|für|um)s(?= (?:\p{Lu}|\d))/gu, "$1 das"],
    [/\b[Nn]ach Angaben (?:des|der|von) (\p{L}+?)(?:e?s)?(?=[ ,.])/gu, "laut $1"],
    [/\b[Ll]aut (?:dem|der) /gu, "laut "],
  ],
};

const shortened: Readonly<Record<string, string>> = { ca: "can", wo: "will", sha: "shall" };

/** Participles that stand before a noun as often: an army may have wounded soldiers without having wounded any. */
const describes = new Set(
  "wounded injured armed trained advanced limited mixed detailed experienced skilled used reduced increased related divided hidden broken stolen lost closed".split(
    " ",
  ),
);

/** Quoted words stand as they are: nobody may be quoted with a synonym. */
const quotedPattern = /(["“„«][^"“”„«»]*["”“»])/u;

const numeral =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand)";
const spelt = new RegExp(
  `^${numeral}(?:(?:[- ]|(?<=hundred|thousand) and )${numeral})+(?![\\p{L}-]| (?:m|b|tr)illion)`,
  "iu",
);

/** "Four hundred soldiers" → "400 soldiers": one word for each number, as figures have it. */
function withFigures(text: string): string {
  let made = text;
  for (const { kind, start, value } of findNumbers(text, "en").toReversed()) {
    const written = spelt.exec(text.slice(start))?.[0];
    if (kind !== "cardinal" || written === undefined) continue;
    made = made.slice(0, start) + String(value) + made.slice(start + written.length);
  }
  return made;
}

/** Brings every phrase that has others beside it to one form; the same for claim and source. */
export function canonical(text: string, language: Language): string {
  const own = rules[language];
  if (own === undefined) return text;
  return text
    .split(quotedPattern)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : own.reduce(
            (made, [from, to]) =>
              typeof to === "string" ? made.replace(from, to) : made.replace(from, to),
            language === "en" ? withFigures(part) : part,
          ),
    )
    .join("")
    .replace(/ {2,}/g, " ");
}
