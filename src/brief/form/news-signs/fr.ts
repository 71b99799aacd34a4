import type { NewsSigns } from "./news-signs.ts";

export const fr: NewsSigns = {
  when: /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd['’]hui|hier|ce (?:matin|soir|midi|week-end)|cette (?:nuit|semaine))(?!\p{L})/iu,
  before:
    /(?<!\p{L})(?:avait|avaient|s['’]étai(?:en)?t) (?:(?:été|déjà|pourtant|longtemps|notamment|d['’]abord|alors|finalement|ensuite|aussi|également|même) )*\p{Ll}+(?:é|ée|és|ées|i|ie|is|u|ue|us|ues|it|int|ert)(?!\p{L})/u,
  subordinate:
    /(?<!\p{L})(?:qui|qu['’]|que|dont|où|après|avant|alors|lorsqu|quand|parce|puisqu|si|selon|d['’]après|laquelle|lequel|a (?:annoncé|indiqué|déclaré|affirmé|expliqué|révélé|estimé))/iu,
  goesOn:
    /(?<!\p{L})(?:quant à|(?:lui|elle|eux|elles)[ -]aussi|en revanche|(?:pour|de) (?:sa|leur) (?:part|côté)|de (?:son|leur) côté|par ailleurs|également|à (?:son|leur) tour|toutefois|effectivement|pendant des (?:années|décennies)|(?:a|ont) pris la parole|(?:ajout|poursui|conclu|répond|répli|renchéri)\p{Ll}*|d['’]ailleurs|a (?:lui|elle)(?= \p{Ll}+[éiu]))(?!\p{L})|^(?:à côté|après tout|ainsi|en cause|à l['’]époque|autrefois|jadis|avant (?:la|le|l['’]|cette|ce)|alors)(?!\p{L}| (?:même|que|qu))/iu,
  part: /^(?:l['’]une? des|une? des|(?:deux|trois|quatre|cinq) des)(?! plus| principa| meilleur| grand)(?!\p{L})/iu,
  addresses:
    /^(?:si vous|imaginez|souvenez|rappelez|rappelons|à noter|notons|pour (?:ceux|celles|les plus)|bonne nouvelle|voici|place à|retrouvez|découvrez|il faut dire|certes|sans doute|bien sûr|il est clair|force est|reste que|difficile de)(?!\p{L})/iu,
};
