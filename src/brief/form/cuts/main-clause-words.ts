import type { Language } from "#model/language.ts";

/** "criticized him", "surrounded the Statehouse", "closed lower": no participle has such an object. */
export const withObject =
  /\s(?:(?:closed|ended|finished|opened|settled|traded) (?:(?:slightly|sharply|modestly|broadly|\p{N}[\p{N}.]* ?(?:%|per ?cent|points)) )?(?:higher|lower|flat|mixed|up|down)|\p{Ll}{3,}(?:ed (?:him|her|it|them|himself|herself|itself|themselves|the|an?|its|his|their|both|all|\p{Lu}\p{L}+)|s (?:him|them|the|an?|its|his|their))|(?:tried|agreed|refused|decided|managed|failed|vowed|pledged|plans|aims|wants|hopes|seeks|intends) to)(?!\p{L})/u;

export const saysWho =
  "selon|d['’]après|según|segundo|secondo|volgens|according to|de acuerdo con|de acordo com";

export const without = "sin|sans|without|sem|senza|zonder";

export const opensAsParticiple: Readonly<Record<Language, RegExp>> = {
  en: /^\p{Lu}\p{L}+(?:ing|ed) (?:by|in|on|at|with|from|to|as|for|the|an?|his|her|its|their)(?!\p{L})/u,
  fr: /^\p{Lu}\p{L}+(?:ée?s?|ant|[iu]e?s?) (?:(?:par|de|à|au|en|dans|sur|avec|pour|comme)(?= )|d['’])/u,
  es: /^\p{Lu}\p{L}+(?:[ai]d[oa]s?|[ai]ndo|iendo) /u,
  pt: /^\p{Lu}\p{L}+(?:[ai]d[oa]s?|[aei]ndo) /u,
  it: /^\p{Lu}\p{L}+(?:[aiu]t[oaei]|[ae]ndo) /u,
};

/** Opens a clause before the main one. */
export const subordinate =
  /^(?:although|though|while|when|as|if|since|because|once|until|after|before|bien que|quoique|alors que|tandis que|quand|lorsqu|si|comme|puisqu|après|avant|depuis|embora|quando|enquanto|se|como|depois|antes|após|[\p{L}\d]+ (?:meses|dias|anos|horas|semanas|días|años) (?:depois|antes|após|después)|[\p{L}\d]+ (?:jours|mois|ans|heures|semaines) (?:après|avant)|[\p{L}\d]+ (?:days|months|years|hours|weeks) (?:after|before)|aunque|cuando|mientras|tras|después|sebbene|benché|mentre|poiché|dopo|prima|obwohl|während|wenn|als|da|weil|nachdem|bevor|sau khi|trước khi|trong khi|khi|để|nhằm|vì|do|nếu|mặc dù|dù|tuy|hoewel|toen|terwijl|omdat|nadat|voordat)(?!\p{L})/iu;

export const openers =
  "but|just(?:e|o)?|proprio|net|when|where|because|cuando|porque|ya que|mientras|quand|lorsqu\\p{L}*|puisqu\\p{L}*|quando|pois|poiché|omdat|zodat|mais?|mas|pero|ma|maar|or|ou|o|lors|dans|selon|une?|um|uma|una|uno|d[ao]s?|del(?:la|lo|le)?|dei|degli|du|des|een|het|an?|the|[oa]s?|el|las?|los|les?|l|il|i|gli";

export const participle =
  /^[,;]\s\p{L}+(?:ing|ed|en|[éi]e?s?|ant|[aeiu]nd[oa]|[aiu][dt][oae]s?|d|t)(?!\p{L})/u;

/** ", ushering in an era", ", effectively ending the war": no adjective before its noun. */
export const adverbial =
  /^[,;]\s(?:\p{L}+ly )?\p{L}+ing (?:in|on|off|out|up|to|from|for|with|that|an?|the|his|her|its|their|what|how|\p{Lu}[\p{L}'’]*)(?!\p{L})/u;

/** "for his great": the noun is still to come. */
export const openNoun =
  /\s(?:an?|the|his|her|its|their|very|more|most|une?|sa|ses|leurs?|una|sus?|uma?|seus?|suas?|een|zijn|haar) \p{Ll}+$/u;

/** ", on Monday, a law …": a few words between a verb and its object. */
export const insertion =
  /^,\s(?!(?:including|among them|such as|y compris|dont|incluid[oa]s?|entre ell[oa]s|tra cui)(?!\p{L}))[^,]{3,60},\s(?:to|d['’]\p{L}+|à|di|om|te|que|qu['’]|che|that|the|an?|un[aeo]?|une|um|uma|el|los?|las?|[oa]s?|les?|l['’]|il|i|gli|de|het|een)(?!\p{L})/u;

/** ", note Le Parisien", ", a révélé la maire": in French a verb before its subject says who says what stands before. */
export const frenchTeller =
  /^, (?:a-t-(?:il|elle) |a-t-on \p{L}+[^,]*(?:auprès|source)|(?!(?:une?|les?|la|ce(?:tte)?|sa|notre|votre|comme|entre|contre|outre|même|chaque|quelque|dont) )(?:(?:a|ont|avait|avaient) (?:\p{Ll}+ ){0,2}?\p{Ll}+[éitsu](?: savoir| valoir| en garde)?|\p{Ll}+(?:[^éu]e|ent|it|nd))(?:,[^,]+,|(?: (?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|hier|ce \p{Ll}+|\d{1,2} \p{Ll}+|\p{Ll}+ment|à l['’]AFP)){1,2})? (?:l[ea] |les |l['’]|une? |des |M\. |\p{Lu}))/u;

/** ", la fin de la guerre": perhaps the object of a verb that has none yet. */
export const definite = /, l(?:es? (?!\d)|a |['’])/u;

/** "demandent dans une lettre", "laissé à la hiérarchie": a verb, and a phrase instead of its object. */
export const objectAhead = /(?:ent|ant|it|[^eé]e|é) (?:dans|pour|lors|sur|en|à|par) [^,]{3,60}$/u;
