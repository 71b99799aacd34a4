/** No words that are looked for before a number take more characters. */
const beforeLengthMax = 60;

/** The end of a line up to a number: patterns that end there would be tried at each place of a long one. */
export function justBefore(line: string, at: number): string {
  return line.slice(Math.max(0, at - beforeLengthMax), at);
}

/** Before a number that is not exact. */
export const rough =
  /(?:about|around|roughly|nearly|almost|some|at least|up to|more than|over|as many as|dozens|environ|près de|quelque|au moins|jusqu['’]à|plus de|rund|etwa|knapp|fast|mindestens|bis zu|mehr als|über|unos|unas|cerca de|casi|al menos|hasta|más de|circa|quasi|almeno|fino a|più di|oltre|pelo menos|quase|mais de|até)\s+(?:a\s+|un[ea]?\s+)?$/iu;
/** What before a number bounds it, and how we say so. */
export const bounds: readonly (readonly [said: string, written: RegExp])[] = [
  [
    "at least",
    /(?<!\p{L})(?:at least|au moins|mindestens|al menos|almeno|pelo menos)\s+(?:\p{L}+\s)?$/u,
  ],
  ["up to", /(?<!\p{L})(?:up to|as many as|jusqu['’]à|bis zu|hasta|fino a|até)\s+$/u],
  [
    "more than",
    /(?<!\p{L})(?:more than|over|plus de|mehr als|über|más de|più di|oltre|mais de)\s+$/u,
  ],
  ["nearly", /(?<!\p{L})(?:nearly|almost|près de|knapp|fast|casi|quasi|quase)\s+$/u],
];
/** A dozen is ten or fourteen: nobody has counted. */
export const dozen = /dozen|douzaine|dutzend|docena|dozzin|dúzia|dozijn|tuzin|дюжин|düzine/iu;
/** Before a number that something has risen or fallen to. */
export const rise =
  /(?:rises?|rose|grows?|grew|climbs?|climbed|jumps?|falls?|fell|drops?|hits?|reach(?:es|ed)?|tops?|passes|put at|steigt|stieg|sinkt|wächst|klettert|monte|passe|grimpe|alourdit|sube|aumenta\p{L}*|asciende|eleva|sale|sobe|stijgt|wzrosł\p{L}*)\s+(?:\p{L}{1,5}\s+){0,2}$/iu;
/** Behind a number of what came on top. */
const increment =
  /^\s*(?:\p{L}+\s)?(?:more|further|additional|new|other|nouve(?:aux|lles|l)|autres|supplémentaires|weitere[nr]?|más|nuevos|nuevas|otros|otras|altri|altre|nuovi|nuove|outros|outras|novos|novas)(?!\p{L})/iu;
/** Before a number of what came on top: "another six bodies", "otros 12", "rises by three". */
const incrementBefore =
  /(?<!\p{L})(?:another|further|additional|(?:rises?|rose|grows?|grew|climbs?|climbed|up|increase[sd]?) by|autres|weitere|noch|(?:steigt|stieg|erhöht sich) um|otr[oa]s|altr[ie]|outr[oa]s|mais|kolejnych|ещё|еще|ще)\s+$/iu;

/** Whether a number counts what came on top of another. */
export function isIncrement(
  line: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return increment.test(line.slice(end)) || incrementBefore.test(justBefore(line, start));
}

/** Nobody says yet that it is so. */
const maybe =
  /(?<!\p{L})(?:could|might|would|pourrai\p{L}*|könnten?|würden?|podrí\p{L}*|potrebb\p{L}*|poderi\p{L}*)(?!\p{L})/iu;

/** Words of those who ask for a number or offer it. */
const wish =
  /(?<!\p{L})(?:demand\p{L}*|ask(?:s|ed|ing)? for|offer(?:s|ed|ing)?|wants?|wanted|seek(?:s|ing)?|sought|propos\p{L}*|threaten\p{L}*|réclam\p{L}*|exig\p{L}*|fordert?e?n?|forderung\p{L}*|verlang\p{L}*|angebot\p{L}*|bietet|bieten|geboten|reclam\p{L}*|pide[n]?|pidió|ofrec\p{L}*|ofert\p{L}*|rivendic\p{L}*|chied\p{L}*|offr\p{L}*|reivindic\p{L}*|pedem|pediu|eisen|eist|eiste|żąda\p{L}*|требу\p{L}*|вимага\p{L}*)(?!\p{L})/iu;

/**
 * Whether a number is asked for, offered or feared: nobody says that it is so. After twelve deaths people
 * may demand this or that; the deaths are so.
 *
 * @param clause the words around the number
 */
export function isWish(clause: string, isOfPeople: boolean): boolean {
  return maybe.test(clause) || (!isOfPeople && wish.test(clause));
}

/** People of whom nothing more is said. */
export const anybody =
  /^(?:people|persons?|others?|victims?|lives|bodies|personnes?|victimes?|corps|menschen|personen|opfer|personas?|víctimas?|cuerpos|persone|vittime|corpi|pessoas?|vítimas?|corpos|mensen|slachtoffers|os[oó]b\p{L}*|ofiar\p{L}*|человек\p{L}*|людей|осіб|kişi\p{L}*|người|شخص\p{L}*|أشخاص)$/iu;

/** People who live somewhere, or of whom nothing more is said. */
export const people =
  /^(?:people|persons?|residents|villagers|families|households|inhabitants|personnes|habitants|familles|menschen|personen|einwohner|bewohner|anwohner|familien|personas|vecinos|habitantes|familias|persone|abitanti|famiglie|pessoas|moradores|famílias|mensen|bewoners|gezinnen)$/iu;

/** Before an age: "dies aged 97", "a man of 82", "morta a 97", "chết ở tuổi 97". After "toll at" or "toll of" stands no age. */
const ageAfter =
  /(?<!\p{L})(?:aged?|(?:die[sd]?|dying|dead|death|killed|injured|hurt|arrested) at|(?:age|man|woman|boy|girl|child|toddler|teenager|youth|pensioner|(?:grand)?(?:mother|father|son|daughter)) of|mort[oa] a|(?:l['’])?[aâ]ge de|alter von|edad de|età di|idade de|leeftijd van|wieku|возрасте|віці|tuổi)\s+$/iu;
/** Behind an age: "mit 97 gestorben". */
const ageBefore = /^\s+(?:gestorben|verstorben|overleden)(?!\p{L})/iu;
/** "34-Jähriger", "14-летний", "9-storey": a number that is part of a word counts nobody; "12-ти" only bends it. */
const partOfWord = /^[-‑]\p{L}{3}/u;

/** Whether a number counts no people, though a word beside it might be of the dead: an age, or part of a word. */
export function isAttribute(
  line: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const behind = line.slice(end, end + beforeLengthMax);
  return (
    partOfWord.test(behind) || ageBefore.test(behind) || ageAfter.test(justBefore(line, start))
  );
}

/** What is no thing that outlets could count otherwise: ages, times, points of a game, votes for and against. */
export const uncounted =
  /^(?:times|points?|votes?|voix|stimmen|votos?|voti|stemmen|głos\p{L}*|голос\p{L}*|fois|mal|punkte?n?|veces|puntos?|volte|punt[oi]|vezes|pontos?|keer|punten|razy|punkt\p{L}*|раз|разів|очк\p{L}*|kez|puan|lần|điểm|tuổi)$/iu;

/** Before those who are counted, of whom a number is a part: "among the dead are two children". */
const among =
  /(?<!\p{L})(?:among(?:st)?|parmi|unter|entre|tra|fra|onder|wśród|spośród|среди|серед|trong số|بين)(?:\s+(?:the|those|les|ces|den|los|las|i|gli|le|os|as|de))?\s+$/iu;

/** All that stands between a part and its whole: "two of the dead". */
const ofWhole =
  /^\s+(?:of the|of those|des|der|de los|de las|dei|degli|delle|dos|das|van de|z|из|із|з)\s+$/iu;

/** Whether a number counts some of those whom a word names, and says nothing of how many they are. */
export function isPartOf(
  line: string,
  number: { readonly end: number },
  word: { readonly start: number },
): boolean {
  return (
    among.test(justBefore(line, word.start)) || ofWhole.test(line.slice(number.end, word.start))
  );
}
