import type { Language } from "#model/language.ts";

/** What finite verbs of a language look like. */
export type Finite = {
  /** Forms that nothing else has. */
  readonly sure: RegExp;
  /** Forms that a noun or adjective may have too. */
  readonly maybe: RegExp;
  /** Words behind which such a form is a noun. */
  readonly noun: RegExp;
};

const list = (words: string): string => words.trim().split(/\s+/u).join("|");

/** Past, present, reflexives and impersonal forms; what is left ("Свалки, брошенные собаки.") is a phrase. */
export const slavicFinite: Readonly<Record<Language, Finite>> = {
  pl: {
    sure: new RegExp(
      `^(?:${list("jest są był była było byli były będzie będą ma mają miał miała mieli może mogą musi muszą trzeba można warto należy wolno brak wynosi wynika chce chcą daje dają idzie robi robią mówi mówią stoi żyje zna wie wiedzą pyta dodaje trwa trwają rośnie spada kosztuje to znajdziemy zobaczymy")})$|(?:ował[aoiy]?|ał[aoy]?|ili|iły|iła|ył[aoiy]?|ął|ęł[aoiy]|[bcdkrsz]ł[aoiy]|[rd]li|ali|eli|uje|ują|ają|eją|ieje|uję|ujemy|amy|emy|imy|ymy|łby|łaby|łoby|liby|łem|łam|liśmy|ano|ono|ięto|yto)$`,
      "iu",
    ),
    maybe: /^\p{Ll}{3,}(?:[aeiy]|ć|c|ą|ę|ł|ła|ło|li|ły)$/u,
    noun: /^(?:w|we|z|ze|na|do|od|po|za|przy|przez|dla|bez|o|u|nad|pod|przed|między|i|oraz|lub|czy|niż|jak|jako|\p{L}+(?:ych|ego|ej|ymi|ich|iej))$/u,
  },
  ru: {
    sure: new RegExp(
      `^(?:${list("есть нет был была было были будет будут стал стала стало стали может могут мог могла могли можно нельзя нужно надо должен должна должно должны идет идёт идут ведет ведёт дает даёт пришел пришла ушел ушла вышел вышла умер умерла")})$|(?:лся|лась|лось|лись|ется|ются|ится|ятся|атся|утся|вал[аои]?|ировал[аои]?|ает|ают|яет|яют|ует|уют|еет|еют|зал[аои]?|рил[аои]?|вил[аои]?|чил[аои]?|шил[аои]?|жил[аои]?|нил[аои]?|дил[аои]?|тил[аои]?|пил[аои]?|бил[аои]?|мил[аои]?|нул[аои]?|шл[аои]|[гзкс]л[аои]|нут[аоы]?|ыт[аоы])$`,
      "iu",
    ),
    maybe:
      /^\p{Ll}*(?:[аеиоуыя]л[аои]?|[еёиаяую]т|[еи]шь|[её]м|им|[аеиуюя]ю|ть|ти|чь|ться|ен[аоы]?|ан[аоы]?|ят[аоы]?|ыт[аоы]?|йте|ите|\p{Ll}{3}о|ок|жив[аы]?|прав[аы]?|готов[аы]?|ш[её]л)$|^—$/u,
    noun: /^(?!)$/u,
  },
  uk: {
    sure: new RegExp(
      `^(?:${list("є немає нема був була було були буде будуть став стала стало стали може можуть міг могла могли можна треба варто слід повинен повинна повинні має мають йде йдуть дає дають пішов прийшов помер померла")})$|(?:вся|лася|лося|лися|ється|ються|иться|яться|ає|ають|яє|яють|ує|ують|ює|юють|іє|іють|увала|ували|ував|тиме|тимуть|шл[аои]|[гзкс]л[аои]|ала|али|ила|ено|ано|ято)$`,
      "iu",
    ),
    maybe:
      /^\p{Ll}*(?:[аиеуюоя]в|л[аои]|[ії]в|ть|ти|тися|но|то|єш|емо|имо|ймо|йте|\p{Ll}{3}о|\p{Ll}{2}ен[аіо]?|\p{Ll}{2}ан[аі]|живий|готов[іа])$|^—$/u,
    noun: /^(?:\p{Nd}+|багато|кілька|тисяч[іа]?|мільйон\p{Ll}*|сотень|десятк\p{Ll}+)$/u,
  },
};
