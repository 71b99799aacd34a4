import type { Language } from "#model/language.ts";

/** What people do, in the past tense without its ending: with such a verb first and nobody behind it, nobody is named. */
const plDeeds =
  "powiedzia|doda|zaznaczy|podkreśli|wyjaśni|przyzna|zapewni|stwierdzi|twierdzi|oświadczy|zaapelowa|poprosi|prosi|zażąda|żąda|obieca|zapowiedzia|przypomnia|wyrazi|nazwa|podziękowa|pochwali|skrytykowa|oceni|pracowa|ukończy|studiowa|debiutowa|urodzi|kierowa|zaprojektowa|prowadzi|mieszka|napisa|założy|otrzyma|zdoby|wyjecha|uciek|zatrzyma|odpowiada|grozi|usłysza|zaproponowa|wezwa|pobi|ukrad";
const ruDeeds =
  "заяви|сообщи|сказа|добави|уточни|отмети|подчеркну|поясни|объясни|рассказа|напомни|призна|попроси|проси|потребова|пообеща|обеща|призва|предложи|предупреди|вырази|назва|поблагодари|похвали|раскритикова|работа|окончи|роди|служи|учи|поступи|перееха|возглави|получи|сня|написа|основа|купи|прода|построи|преподава|защити|утвержда|посоветова|пожалова";
const ukDeeds =
  "заяви|повідоми|сказа|дода|уточни|зазначи|наголоси|поясни|розпові|нагада|визна|попроси|проси|вимага|пообіця|заклика|запропонува|попереди|вислови|назва|подякува|похвали|розкритикува|працюва|закінчи|народи|служи|навча|вступи|переїха|очоли|отрима|написа|заснува|купи|прода|збудува|створи|переда|стверджува|захисти|підкресли|поскаржи";

const plAlso =
  "(?:(?:jednak|też|także|również|wcześniej|potem|następnie|jednocześnie|ponadto|nie),? )?";
const ruAlso = "(?:(?:также|кроме того,|при этом|ранее|затем|потом|не) )?";
const ukAlso = "(?:(?:також|крім того,|при цьому|раніше|потім|згодом|не) )?";

/** Behind such an ending a word is in no case that a subject has ("В последнем слове заявил, что"). */
const ruOblique = "\\p{Ll}+(?:[еуюи]|ом|ем|ой|ей|ах|ях|ого|его|ых|их|ами|ями)";
const ukOblique = "\\p{Ll}+(?:[іуюї]|ом|ем|ою|ею|ах|ях|ого|ього|их|ами|ями)";

/** What may stand right behind such a verb where no subject follows: a preposition, or a word in a case that no subject has. */
const plNext =
  "(?!o? ?(?:to|tym)(?!\\p{L}))(?:(?:na|w|we|z|ze|o|od|do|się|po|za|przez|jako|dla|nie|też|także|m\\.in\\.)(?!\\p{L})|\\p{Ll}+(?:ę|ą|ów|ego|om|ami|ach)(?!\\p{L}))";
const ruNext =
  "(?!об? (?:этом|том)(?!\\p{L}))(?:(?:в|во|на|с|со|о|об|от|к|по|за|из|для|не|более|около|также|\\p{Ll}+ть)(?!\\p{L})|\\p{Ll}{2,}(?:[ую]|ого|его|ой|ей|ых|ов|ами|ями)(?!\\p{L}))";
const ukNext =
  "(?!про (?:це|те)(?!\\p{L}))(?:(?:в|у|на|з|із|зі|про|від|до|по|за|для|не|понад|близько|також|\\p{Ll}+ти)(?!\\p{L})|\\p{Ll}{2,}(?:[ую]|ого|ої|ою|их|ів|ами|ями)(?!\\p{L}))";

/** Patterns for sentences, their first letter small, whose verb has no subject beside it. */
export const slavicDropped: Readonly<Record<Language, readonly RegExp[]>> = {
  pl: [
    new RegExp(
      `^${plAlso}\\p{L}{2,}(?:ł|ła|li|ły),? (?!o (?:to|tym)(?!\\p{L}))(?:też|także|również|jednak|wówczas|wtedy|ponadto|przy tym|że|by|aby|żeby|m\\.in\\.|na|w|we|z|ze|o|od|do|się|po|za|przez|jako|dla)(?!\\p{L})`,
      "u",
    ),
    new RegExp(`^${plAlso}(?:${plDeeds})(?:ł|ła|li|ły)(?: się)?,? ${plNext}`, "u"),
    /^(?:został|została|zostali|zostały) \p{Ll}+(?:ani|ana|any|eni|ona|ony|ci|ta|ty)(?!\p{L}) (?:na|w|za|do|przez|z)(?!\p{L})/u,
    /^(?:był|była|byli|były|jest|są|będzie|będą)(?: (?:też|także|również|to|on[aio]?|jednak|m\.in\.))? \p{Ll}/u,
    /^(?:od|do|po|w|na) \p{Ll}+ (?:będzie|będą|był[aoy]?|zostanie|zostaną) \p{Ll}+(?:a|y|e|i|o) (?:i|oraz|na|w|przez|dla)(?!\p{L})/u,
    // „…” – mówiła.
    /(?:[–—-]|[”"»]) (?:mówi|powiedzia|doda|podkreśli|zaznaczy|oceni|wyjaśni|tłumaczy|stwierdzi|przyzna)(?:ł|ła|li|ły)\.$|[–—-] (?:dodaj[eą]|podkreśla(?:ją)?|mówi(?:ą)?|zaznacza(?:ją)?|przekonuj[eą]|wyjaśnia(?:ją)?)\.$/u,
    /^w latach \d{4}\S{1,3}\d{4} \p{Ll}+(?:any|ana|ny|na) (?:był|była)(?!\p{L})/u,
    /^(?:pozwala|umożliwia|zapewnia|zawiera|oferuje)(?:,| że| m\.in\.| na| też| także| jednak) /u,
    /^(?:(?:spodziewa|obawia|domaga)(?:ją)? się|(?:uważa|podkreśla|zaznacza|przypomina|zapowiada)(?:ją)?|zwraca(?:ją)? uwagę|twierdz[ią]|dodaj[eą]|przekonuj[eą]|apeluj[eą]|licz[ąy] na|zamierza(?:ją)?|wskazuj[eą])(?:,| że| na| też| także| jednak| \p{Ll})/u,
  ],
  ru: [
    /^(?:также |кроме того, |при этом |ранее )?\p{L}{2,}(?:л|ла|ли|лся|лась|лись)(?: (?:он|она) )?(?: также|,)? ?,? что(?!\p{L})/u,
    new RegExp(
      `^${ruAlso}(?:${ruDeeds})(?:л|ла|ли|лся|лась|лись),? (?:что(?!\\p{L})|${ruNext})`,
      "u",
    ),
    /^(?:свою )?вину (?:\p{Ll}+ )?не призна(?:л|ла|ли|ёт|ет|ют)(?:,| и|\.|$)/u,
    new RegExp(
      `^(?:в|во|на|по|после|при|за|до|с) (?:\\p{Ll}+ ){0,4}${ruOblique} (?:${ruDeeds})(?:л|ла|ли),? (?:что|о|об|в|на|не)(?!\\p{L})`,
      "u",
    ),
    /^(?:планируют|намерены|планирует|считает|считают|утверждает|рассчитывают|надеются),? (?:что|на|в|передать|построить|\p{Ll}+ть)(?!\p{L})/u,
  ],
  uk: [
    /^(?:також |крім того, |при цьому |раніше )?\p{L}{2,}(?:в|ла|ли|вся|лася|лися)(?: також|,)? ?,? що(?!\p{L})/u,
    new RegExp(
      `^${ukAlso}(?:${ukDeeds})(?:в|ла|ли|вся|лася|лися),? (?:що(?!\\p{L})|${ukNext})`,
      "u",
    ),
    /^(?:свою )?(?:провину|вину) (?:\p{Ll}+ )?не визна(?:в|ла|ли|є|ють)(?:,| і| та|\.|$)/u,
    new RegExp(
      `^(?:в|у|на|по|після|при|за|до|з|під час) (?:\\p{Ll}+ ){0,4}${ukOblique} (?:${ukDeeds})(?:в|ла|ли),? (?:що|про|в|у|на|не)(?!\\p{L})`,
      "u",
    ),
    /^(?:планують|мають намір|планує|вважає|вважають|стверджує|розраховують|сподіваються),? (?:що|на|в|у|\p{Ll}+ти)(?!\p{L})/u,
  ],
};
