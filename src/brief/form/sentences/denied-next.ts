import type { Language } from "#model/language.ts";

/** Right behind a sentence the writer says that it is not so: "It would not: …", "Das stimmt nicht." */
const denials: Readonly<Record<Language, RegExp>> = {
  en: /^\s+(?:(?:but )?(?:it|they|that|this|he|she|we) (?:would|did|does|do|is|was|were|are|will|has|have|had|can|could)(?:n['’]t| not)(?=[:.,;!]| (?:true|so|the case|right|correct)\b)|(?:that|this) (?:is|was) (?:wrong|false|untrue|nonsense|a lie|a myth|incorrect)\b|not (?:so|true)(?=[.:,;!])|(?:wrong|nonsense|false|rubbish)[.!:]|far from it\b)/iu,
  de: /^\s+(?:(?:doch )?das (?:stimmt (?:aber |so |jedoch |allerdings )?nicht|ist (?:aber |jedoch |allerdings )?(?:falsch|unsinn|ein (?:irrtum|mythos)|nicht (?:so|wahr|richtig)))|falsch[.!:]|irrtum[.!:]|weit gefehlt|mitnichten|stimmt nicht|von wegen)(?!\p{L})/iu,
  fr: /^\s+(?:(?:or )?c['’]est (?:faux|inexact|un mythe|une erreur)|ce n['’]est pas (?:vrai|le cas|exact)|(?:mais )?il n['’]en est rien|faux[.!:\s]|pas du tout[.!:])/iu,
  es: /^\s+(?:(?:pero )?no es (?:cierto|verdad|así)|es (?:falso|mentira)|falso[.!:]|no lo (?:es|son|hará|hizo)[.:,]|nada más lejos)/iu,
  pt: /^\s+(?:(?:mas )?não é (?:verdade|bem assim)|é (?:falso|mentira)|falso[.!:]|nada disso[.!:])/iu,
  it: /^\s+(?:(?:ma )?non è (?:vero|così)|è falso|falso[.!:]|niente di più falso|sbagliato[.!:])/iu,
  nl: /^\s+(?:(?:maar )?dat (?:klopt niet|is (?:onjuist|onwaar|onzin|niet (?:waar|zo|juist)|een misverstand))|niet waar[.!:]|onjuist[.!:])/iu,
  pl: /^\s+(?:(?:ale )?to (?:nieprawda|nie jest prawda|fałsz|mit)|nieprawda[.!:]|nic podobnego)/iu,
  ru: /^\s+(?:(?:но )?это (?:не так|неправда|ложь|миф)|неправда[.!:]|ничего подобного)/iu,
  uk: /^\s+(?:(?:але )?це (?:не так|неправда|брехня|міф)|неправда[.!:])/iu,
  cs: /^\s+(?:(?:ale )?to (?:není pravda|je (?:lež|omyl))|omyl[.!:])/iu,
  sv: /^\s+(?:(?:men )?det (?:stämmer inte|är (?:fel|inte sant|falskt))|fel[.!:])/iu,
  tr: /^\s+(?:(?:ama |oysa )?bu (?:doğru değil|yanlış)|yanlış[.!:])/iu,
};

/** Characters behind a sentence in which it is denied. */
const denialLengthMax = 60;

/** Whether the sentence behind one says that it is not so: alone it would spread what the writer refutes. */
export function isDeniedNext(end: number, text: string, language: Language): boolean {
  return denials[language]?.test(text.slice(end, end + denialLengthMax)) === true;
}
