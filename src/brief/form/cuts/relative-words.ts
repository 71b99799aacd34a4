import type { Language } from "#model/language.ts";

/** How a relative clause opens behind its comma, in languages that set one on both sides. Sources of patterns. */
export const relativeOpeners: Readonly<Record<Language, string>> = {
  de: "(?:(?:in|an|auf|aus|bei|mit|nach|von|zu|vor|für|durch|gegen|um|unter|über|wegen|neben|zwischen|hinter) )?(?:der|die|das|dem|den|deren|dessen|denen|welche[rsmn]?)|wo(?:bei|mit|durch|raufhin|für|rauf|rin|von)?",
  nl: "(?:in|op|aan|met|van|voor|door|over|bij|onder|tegen|uit|naar) (?:wie|welke)|die|dat|waar(?:in|op|aan|mee|van|voor|door|over|bij|onder|tegen|uit|naar|na)?",
  pl: "(?:(?:w|we|z|ze|na|do|od|po|za|przy|przez|dla|o|u|nad|pod|przed|między|wobec) )?któr\\p{L}+|gdzie|skąd|dokąd",
  ru: "(?:(?:в|во|с|со|на|до|от|по|за|при|через|для|о|об|у|над|под|перед|между|из|к|ко|про|среди|благодаря) )?котор\\p{L}+|где|куда|откуда",
  uk: "(?:(?:в|у|з|із|зі|на|до|від|по|за|при|через|для|про|над|під|перед|між|к|серед|завдяки) )?(?:як(?:ий|а|е|і|ого|ої|ому|ій|им|ою|их|ими|у)|котр\\p{L}+)|де|куди|звідки",
};

/** Denials, conditions, doubts and who says something: what is left would say more, or less, without them. Sources of patterns. */
export const bindsRelative: Readonly<Record<Language, string>> = {
  de: "(?:nicht|nie|niemals|niemand|nichts|ohne|weder|noch nie|kaum|nur|wenn|falls|ob|sofern|außer|laut|zufolge|angeblich|offenbar|vielleicht|wahrscheinlich|wohl|vermutlich)(?!\\p{L})|kein|nach (?:\\p{L}+ )?(?:angaben|ansicht|einschätzung|auffassung)|mutmaßlich|möglicherweise|verdächtig|verdacht|beschuldigt|angeklagt|vorgeworfen",
  nl: "(?:niet|nooit|niemand|niets|zonder|nauwelijks|alleen|slechts|als|indien|tenzij|behalve|volgens|misschien|kennelijk|blijkbaar)(?!\\p{L})|geen|vermoedelijk|vermeend|mogelijk|waarschijnlijk|verdacht|verdenk|beschuldig",
  pl: "(?:nie|nigdy|nikt|nic|bez|ani|tylko|jedynie|jeśli|jeżeli|gdyby|czy|podobno|chyba|według|zdaniem)(?!\\p{L})|żad|rzekom|prawdopodob|możliw|podejrz|domniem|oskarż",
  ru: "(?:не|ни|нет|никогда|никто|ничего|без|лишь|только|если|ли|бы|якобы|возможно|вероятно|видимо|согласно|по (?:словам|данным|мнению))(?!\\p{L})|предположительно|предполагаем|подозрева|обвин",
  uk: "(?:не|ні|ані|немає|ніколи|ніхто|нічого|без|лише|тільки|якщо|чи|би|б|нібито|мабуть|згідно|за (?:словами|даними))(?!\\p{L})|жод|ймовірн|імовірн|можлив|підозр|звинувач",
};

/** What stands before a clause that alone tells who or which is meant. */
export const asksForRelative: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(?:(?:der|die|das|den|dem)(?:jenige|jenigen|selbe|selben)|alle[nsmr]?|jede[rsmn]?|jene[rsmn]?|solche[rsmn]?|viele|wer|so|einzige[nrs]?|erste[nrs]?|letzte[nrs]?)(?: \p{L}+){0,2}$/iu,
  nl: /(?<!\p{L})(?:alle(?:n|maal)?|iedere?(?:en)?|elke?|degenen?|diegenen?|zij|hij|zulke?|zo'n|enige|eerste|laatste|allen)(?: \p{L}+){0,2}$/iu,
  pl: /(?<!\p{L})(?:ten|ta|to|ci|te|tych|tym|tego|tej|tę|tą|tymi|tak\p{L}*|każd\p{L}*|wszysc\p{L}*|wszystk\p{L}*|jedyn\p{L}*|pierwsz\p{L}*|ostatni\p{L}*)(?: \p{L}+){0,2}$/iu,
  ru: /(?<!\p{L})(?:тот|та|то|те|тех|тем|того|той|тому|теми|так\p{L}{1,3}|кажд\p{L}*|все|всех|всем|всеми|единственн\p{L}*|перв\p{L}{2,3}|последн\p{L}*)(?: \p{L}+){0,2}$/iu,
  uk: /(?<!\p{L})(?:той|та|те|ті|тих|тим|того|тієї|тому|тими|так\p{L}{1,3}|кож\p{L}*|всі|усі|всіх|усіх|єдин\p{L}*|перш\p{L}{1,3}|останн\p{L}*)(?: \p{L}+){0,2}$/iu,
};

const germanAuxiliary =
  "ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|kann|können|konnten?|muss|müssen|mussten?|will|wollen|wollten?|soll|sollen|sollten?|darf|dürfen|durften?|würden?|sei|seien|habe|werde|könnten?|möchten?";
const dutchAuxiliary =
  "is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|kon|konden|moet|moeten|moest|moesten|wil|willen|wilde|wilden|zal|zullen|zou|zouden|mag|mogen|mocht";

/**
 * Whether a clause ends with its finite verb, as relative clauses of German and Dutch do. What somebody says without "that" has
 * its verb in the second place: with an auxiliary before its end it is none.
 */
export const endsClause: Readonly<Record<Language, (clause: string, isLast: boolean) => boolean>> =
  {
    de: (clause) =>
      endsWith(clause, germanAuxiliary, /^\p{Ll}{2,}(?:t|te|ten|en)$/u) ||
      new RegExp(
        `\\p{Ll}(?:t|en)(?: (?:worden|lassen|können|müssen|sollen|wollen|dürfen))? (?:${germanAuxiliary})$`,
        "u",
      ).test(clause),
    nl: (clause, isLast) =>
      endsWith(clause, dutchAuxiliary, /^\p{Ll}{2,}(?:t|te|de|den|ten|en)$/u) ||
      new RegExp(`(?<!\\p{L})(?:${dutchAuxiliary}) (?:\\p{Ll}+ )?\\p{Ll}+(?:d|t|en)$`, "u").test(
        clause,
      ) ||
      // Dutch may set a phrase behind the verb: "that was shut for years because of …".
      (isLast &&
        !new RegExp(
          `^\\S+ (?:(?:${dutchAuxiliary})(?!\\p{L})|\\p{Ll}+(?:t|te|de)(?!\\p{L}))`,
          "u",
        ).test(clause) &&
        new RegExp(`(?<!\\p{L})(?:${dutchAuxiliary})(?!\\p{L})`, "u").test(clause)),
  };

function endsWith(clause: string, auxiliary: string, verb: RegExp): boolean {
  const words = clause.split(/\s+/u);
  const last = words.at(-1) ?? "";
  const before = words.slice(0, -1).join(" ");
  if (holdsAny(auxiliary, before)) return false;
  if (new RegExp(`^(?:${auxiliary})$`, "u").test(last)) return true;
  return verb.test(last) && !/(?<!\p{L})(?:zu|te|um|om)$/u.test(before);
}

function holdsAny(words: string, text: string): boolean {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u").test(text);
}

/**
 * "The club has[, the voice of all owners, heard …]": behind an auxiliary a last word that may be a participle or an infinitive
 * is what that one waits for.
 */
export function mayCloseMainClause(left: string, clause: string, language: Language): boolean {
  const auxiliary = language === "nl" ? dutchAuxiliary : germanAuxiliary;
  const last = new RegExp(`(?<!\\p{L})(?:${auxiliary})$`, "u");
  // "has bought the yard": no auxiliary waits any more.
  const isClosed = closed[language]?.test(left) === true && !last.test(left);
  return (
    !isClosed && maybeNotFinite.test(clause) && !last.test(clause) && holdsAny(auxiliary, left)
  );
}

/** Ends with a participle or an infinitive. */
const closed: Readonly<Record<Language, RegExp>> = {
  de: /(?<!\p{L})\p{Ll}+(?:en|t)$/u,
  nl: /(?<!\p{L})(?:\p{Ll}{0,4}ge|ver|be|ont|her|er)\p{Ll}{2,}(?:d|t|en)$/u,
};

const maybeNotFinite = /en$|(?:ge\p{Ll}{2,}|ier|(?<!\p{L})(?:ver|be|er|ent|zer)\p{Ll}{2,})[td]$/u;

/** A finite verb that a subject was waiting for, first behind a clause, perhaps denied. */
export const isVerb: Readonly<Record<Language, RegExp>> = {
  pl: /^(?:nie )?(?:\p{Ll}+(?:ł|ła|ło|li|ły|ał|ie|uje|ują|a|ą)|jest|są|ma|mają|będzie|będą|został\p{Ll}*|zostan\p{Ll}+)(?!\p{L})/u,
  ru: /^(?:не )?(?:\p{Ll}+(?:л|ла|ло|ли|лся|лась|лось|лись|ет|ют|ут|ит|ат|ят|ется|ются|ится)|найден\p{Ll}*|задержан\p{Ll}*|погиб|умер|стал\p{Ll}*|будет|будут|может|могут|намерен\p{Ll}*|готов\p{Ll}*)(?!\p{L})/u,
  uk: /^(?:не )?(?:\p{Ll}+(?:в|ла|ло|ли|вся|лася|лося|лися|є|ють|ять|ить|еться|ються|иться)|буде|будуть|може|можуть|загинув|помер|має|мають)(?!\p{L})/u,
};

/** Begins what hangs on a clause before it, behind one more comma. Sources of patterns. */
export const goesOnAsClause: Readonly<Record<Language, string>> = {
  de: "^(?:um|indem|wieso|weshalb|anstatt|statt|dass|weil|wenn|als|wie|obwohl|während|nachdem|bevor|damit|ohne|sodass|so dass|wobei|falls|bis|da|darunter|solange|sobald|ob|ehe)(?!\\p{L})",
  nl: "^(?:om|dat|omdat|als|zoals|hoewel|terwijl|nadat|voordat|zodat|zonder|waarbij|waaronder|toen|of)(?!\\p{L})",
  pl: "^(?:(?:(?:w|z|na|do|od|po|przez|dla|o) )?któr\\p{L}+|że|aby|żeby|gdy|kiedy|gdzie|bo|ponieważ|jak|w tym|mimo|choć|i|oraz|a także|\\p{L}+(?:ąc|wszy|łszy))(?!\\p{L})",
  ru: "^(?:(?:(?:в|во|с|на|до|от|по|за|для|о|об|из|к) )?котор\\p{L}+|что|чтобы|когда|где|как|поскольку|так как|в том числе|несмотря|хотя|и|а также|включая|\\p{L}+(?:я|в|вши|вшись|ясь|ась)|\\p{L}+(?:щ|вш|нн)(?:ий|ый|ая|ее|ое|ие|ые|его|ого|ей|ой|ему|ому|их|ых|им|ым|ую|ими|ыми))(?!\\p{L})",
  uk: "^(?:(?:(?:в|у|з|на|до|від|по|за|для|про) )?(?:як(?:ий|а|е|і|ого|ої|ому|ій|им|ою|их|ими|у)|котр\\p{L}+)|що|щоб|коли|де|як|бо|оскільки|зокрема|попри|хоча|і|й|та|а також|\\p{L}+(?:чи|вши|чись|вшись))(?!\\p{L})",
};

/** One more verb of the clause ("…, who lives there, works and sings"), or another main clause. */
export const beginsClause =
  /^\p{Ll}+ (?:und|oder|en|of) \p{Ll}+[,.]|^(?:und|oder|en|of|aber|doch|sondern|maar|sowie|auch|ook|er|sie|es|man|wir|ich|d\. ?h\.|das ist|das war|also|zudem|hij|zij|ze|het is|men|we|ik) /u;

/** "…, in dem es darum geht, Leute zu gewinnen": what a verb asks for. */
export const infinitive = /(?<!\p{L})(?:zu|te) \p{Ll}+n(?: \p{Ll}+n)?$|\p{Ll}zu\p{Ll}{2,}en$/u;

/** A noun, a name, brackets or words in quotation marks; in Dutch no auxiliary. */
export const endsWithNoun: Readonly<Record<Language, RegExp>> = {
  de: /(?:(?<!\p{L})\p{Lu}[\p{L}*:-]*|[\p{N})”"»“])$/u,
  nl: new RegExp(`(?<!(?<!\\p{L})(?:${dutchAuxiliary}))$`, "u"),
};

/** How many died or were hurt never goes. */
export const tellsHarm =
  /(?<!\p{L})(?:tote[nrs]?|getötet\p{Ll}*|gestorben|starb\p{Ll}*|verletz\p{Ll}*|opfer|umgekommen|leben gekommen|dood|doden|gedood|gewond\p{Ll}*|omgekomen|overled\p{Ll}+|slachtoffers?|zgin\p{Ll}+|zabi\p{Ll}+|rann\p{Ll}+|ofiar\p{Ll}*|zmar\p{Ll}+|погиб\p{Ll}*|умер\p{Ll}*|ранен\p{Ll}*|пострада\p{Ll}*|жертв\p{Ll}*|убит\p{Ll}*|загин\p{Ll}*|помер\p{Ll}*|поранен\p{Ll}*|постражда\p{Ll}*|вбит\p{Ll}*|morts?|tués?|blessé\p{Ll}*|victimes?|décéd\p{Ll}*|muert\p{Ll}+|murier\p{Ll}+|herid\p{Ll}+|víctimas?|mort[oaie]s?|morr\p{Ll}+|ferid\p{Ll}+|vítimas?|ferit\p{Ll}+|vittim\p{Ll}+|uccis\p{Ll}+|dead|died|killed|deaths?|injured|wounded|hurt|casualties|victims)(?!\p{L})/iu;
