import type { Language } from "#model/language.ts";
import { timesOfThis } from "../sentences/alone/this-time.ts";
import { circumstances } from "./circumstances.ts";

/** What follows may be the news. */
export const contrasts = "but|yet|or|mais|ou|pero|sino|o|mas|ma";

/** A clause that tells something else than who says the one before. */
export const clauseOpeners =
  "(?!according)(?:as|that|when|because|but|or|if|even|having|que|qu['’]|qui|dont|où|mais|ou|car|lorsqu\\p{L}*|quand|pero|cuando|porque|mas|quando|porém|ma|perché|\\p{L}+(?:ing|ant|[aei]ndo))";

export const lastClause: Readonly<Record<Language, string>> = {
  en: "said|says|say|that|after|before|when|while|because|until|although|if|whether|how|why|announced|warned|believes?|insists?|insisted|(?<=, )(?:even )?as",
  fr: "que|qu['’]|après|avant|quand|lorsqu\\p{L}*|alors|tandis|parce|si|comment|combien|pourquoi|depuis",
  es: "que|tras|después|antes|cuando|mientras|porque|si|cómo|desde",
  pt: "que|após|depois|antes|quando|enquanto|porque|se|como|desde",
  it: "che|dopo|prima|quando|mentre|perché|se|come",
};

/** "a chain of command that hampered …", not "says that it …". */
const thatClause =
  "(?<=\\p{L}{2}(?:s|ion|ment|ness|ity|ance|ence|er|or|ship|law|plan|deal|bill|move|case|fire|crash|storm) )(?<!(?:says|insists|claims|believes|warns|shows|means|suggests|argues|reveals|hopes|fears|thinks|knows|confirms|reports|allegations|rumou?rs|evidence|suspicion|confirmation|denial) )that(?= (?:would|will|could|can|has|have|had|is|are|was|were|\\p{Ll}{3,}(?:ed|s))\\s)";

/** "as the House ended its hearing", not "as the first of", "known as", "as well as". */
const asClause =
  "(?<!(?:such|well|known|described|seen|regarded|serv\\p{L}+|work\\p{L}*|same|far|long|soon|just|much|many|named|appointed|elected|even) )as (?!though |if |to |of |for )(?=(?:(?:the|an?|his|her|its|their|some|more) \\p{L}|\\p{Lu})(?:(?!\\s(?:who|that|which|whose)\\s)[^,.;]){2,60}?\\s(?:\\p{L}+ed|won|lost|began|fell|rose|hit|took|made|came|went|met|grew|held|is|are|was|were|has|have|had|tries|seeks|prepares|continues?|faces?)\\s)";

const participleEn =
  "(?:\\p{L}+(?:ed|ought|aught)|given|taken|written|driven|chosen|broken|spoken|stolen|beaten|seen|hidden|known|shown|drawn|thrown|made|held|sold|told|sent|built|led|won|run|put|set|hit|struck|found|left|kept|read|shot)";

/** Open what says more of a noun or an act, with no comma before it. Sources of patterns. */
export const openings: Readonly<Record<Language, string>> = {
  en: `${circumstances.en}|who|whose|where|(?:in|on|at|from|under|during|for|to|of|by|with) (?:which|whom)|${participleEn} by|involving|seeking|featuring|containing|aimed at|designed to|intended to|due to|because of|in connection with|${thatClause}|in an? (?:\\p{L}+ )?\\p{L}+ (?:that|which|where)|${asClause}|and (?=\\p{Ll}{3,}ed (?:in|to|with|on|the|an?|his|her|its|their)\\s)|and that|[–—-] (?=(?:and|with|after|amid|while)\\s)`,
  fr: `${circumstances.fr}|qui|dont|où|(?:à|pour|avec|par|sur|dans|chez|de) (?:qui|les?quel(?:le)?s?|laquelle)|auxquel(?:le)?s|\\p{L}+(?:[éiu]e?s?|[aoiu]i?[nt]te?s?) par|en (?=\\p{L}+ant(?!\\p{L}))|à cause d(?:e|u|es)|en raison d(?:e|u|es)|grâce (?:à|au|aux)|au (?:cours|moment)|visant à|et (?=qu[e'’])`,
  es: `${circumstances.es}|quien(?:es)?|cuy[oa]s?|donde|(?:en|con|por|para|de|a) (?:quien(?:es)?|(?:el|la|los|las) (?:que|cual(?:es)?))|\\p{L}+(?:ad|id)[oa]s? por|debido a|a causa de|\\p{L}+(?:[ai]ndo|iendo) (?=(?:que|el|la|los|las|una?|su|sus|al?|del?)\\s)|(?<=(?:\\)|ión|ones|dad|dades|miento|mientos|istas?|ncias?|dor(?:a|es|as)?|ajes?|ura) )que|y que`,
  pt: `${circumstances.pt}|quem|cuj[oa]s?|onde|(?:em|com|por|para|de|a) (?:quem|[oa]s? qua(?:l|is))|n[oa]s? qua(?:l|is)|\\p{L}+(?:ad|id)[oa]s? (?:por|pel[oa]s?)|devido (?:a|ao|à)|por causa d|\\p{L}+[aei]ndo (?=(?:que|[oa]s?|uma?|seus?|suas?|ao|à|d[oa]s?)\\s)|(?<=(?:\\)|ção|ções|dade|dades|mentos?|istas?|ências?|dor(?:a|es|as)?) )que|e que`,
  it: `${circumstances.it}|(?:il|la|i|le) cui|dove|(?:in|con|per|da|a|su) cui|\\p{L}+(?:at|it|ut)[oaei] da(?:l|i|gli|lla|lle)?|a causa d|grazie a|e che`,
};

/** Open what somebody does something for. Sources of patterns. */
export const purposes: Readonly<Record<Language, string>> = {
  fr: "pour \\p{L}+(?:er|ir|re)(?!\\p{L})",
  es: "para \\p{L}+[aei]r(?:se|l[aeo]s?)?(?!\\p{L})",
  pt: "para \\p{L}+[aei]r(?:em)?(?!\\p{L})",
  it: "per \\p{L}+[aei]re(?!\\p{L})",
};

/** Denials, conditions, doubts: what is left would say more, or less, without them. */
export const binding: Readonly<Record<Language, string>> = {
  en: "(?:not|no|never|none|nobody|nothing|neither|nor|without|hardly|barely|scarcely|cannot|unless|except|only|if|whether|unlikely|likely|believed|perhaps|maybe|according to)(?!\\p{L})|\\p{L}+n['’]t(?!\\p{L})|alleged|reportedly|apparent|suspect|possibl|probabl|accus|charged",
  fr: "(?:ne|pas|jamais|rien|personne|sans|ni|sauf|hormis|non|si|peut-être|selon)(?!\\p{L})|[ns]['’](?:il|\\p{L}*(?:pas|est))|n['’]|aucun|présumé|suppos|soupçon|probabl|vraisembl|possibl|accus",
  es: "(?:no|nunca|jamás|nadie|nada|ni|sin|salvo|excepto|solo|sólo|si|quizás?|según)(?!\\p{L})|ningun|presunt|supuest|sospech|probabl|posibl|acusa",
  pt: "(?:não|nunca|jamais|ninguém|nada|nem|sem|salvo|exceto|só|se|talvez|(?<!(?<!\\p{L})(?:[dn]?o|ao|pelo|um|seu|cada) )segundo)(?!\\p{L})|nenhum|suposto|suposta|suspeit|provável|provavel|possív|acusa",
  it: "(?:non|mai|nessun\\p{L}*|niente|né|senza|salvo|tranne|solo|se|forse|secondo)(?!\\p{L})|presunt|sospett|probabil|possibil|accusa",
};

/**
 * Open a phrase of place or circumstance at the end of a clause, behind a word that does not ask for it ("sellers in its shop",
 * never "based in", "a rise in"). Sources of patterns.
 */
export const lastPhrases: Readonly<Record<Language, string>> = {
  en: "(?<!\\p{L}(?:ed|ing|en|ly)|ri[sv]e|rose|f[ae]ll|increase|decrease|drop|change|decline|interest|role|part|growth|trust|confidence|belief|stake|cut|shift|surge|jump|reduction|talks|war|agreement|lives?|live) (?=(?:in|at|from|across|inside|outside|near|under|throughout|within) (?:the|an?|his|her|its|their|\\p{Lu}\\p{L}+|\\p{Ll}{4,}))",
  fr: "(?<!(?:ée?s?|er|ir|ant|hausse|baisse|confiance|présence|place|part)) (?=(?:dans|chez|depuis|devant|sous|durant|pendant) )",
  es: "(?<!(?:ad[oa]s?|id[oa]s?|[aei]r(?:se)?|ndo|aumento|confianza|participación|interés|base|parte|virtud|torno)) (?=(?:en|durante|ante|bajo) (?:el|la|los|las|una?|su|sus|\\p{Lu}))",
  pt: "(?<!(?:ad[oa]s?|id[oa]s?|[aei]r(?:se)?|ndo|aumento|confiança|participação|interesse|base|parte|virtude|torno|frente)) (?=(?:em|n[oa]s?|num|numa|durante|perante|sob) (?:\\p{L}))",
  it: "(?<!(?:at[oaie]|it[oaie]|ut[oaie]|[aei]re|ndo|aumento|fiducia)) (?=(?:in|nel(?:la|le|lo)?|nei|negli|durante|presso|sotto) )",
};

/** "the farmers who …", "les gilets jaunes qui …": of all of them only the clause says which. */
export const allOfThem =
  /(?<!\p{L})(?:the|those|les|aux|ces|los|las|os|as)(?: ["“«]?[\p{L}’'-]+["”»]?){1,2}$/iu;

/** Whoever leaves, puts or keeps something does so somewhere. */
export const places =
  /(?<!\p{L})(?:le(?:ft|aves?|aving)|puts?|putting|plac(?:ed|ing)|ke(?:pt|eps?)|hid|hidden|locked|stor(?:ed|ing)|dropped|laiss\p{L}*|mettre|mis(?:e|es)?|plac\p{L}*|dépos\p{L}*|gard\p{L}*|enferm\p{L}*|abandonn\p{L}*|oubli\p{L}*|cach\p{L}*|dej\p{L}*|puso|pone\p{L}*|coloc\p{L}*|guard\p{L}*|encerr\p{L}*|deix\p{L}*|lasci\p{L}*|messo|mett\p{L}*)(?: [\p{L}\p{N}’'-]+){0,8}$/iu;

/** Opens what somebody says: with it alone the sentence says something. */
export const saidThat: Readonly<Record<Language, string>> = {
  en: "that",
  fr: "que|qu['’]",
  es: "que",
  pt: "que",
  it: "che",
};

/**
 * Open a phrase or clause that sets the scene before the main clause: when, after what, in spite of what, to what end. Sources of patterns.
 */
export const sceneOpeners: Readonly<Record<Language, string>> = {
  en: "(?:after|following|amid(?:st)?|during|despite|with|as|while|ahead of|in the (?:wake|face|midst) of|against (?:the|a) backdrop of|(?:just )?(?:(?:an?|\\p{L}+|\\d+) )?(?:hours?|days?|weeks?|months?|years?) (?:after|before)|in (?:response to|search of)|at the (?:request|invitation) of|in an? (?:[\\p{L}-]+ )?(?:bid|effort|attempt|move|sign|step|vote|ceremony))(?= )",
  fr: "(?:après|alors qu(?:e |['’])|tandis qu(?:e |['’])|lors d|pendant|durant|malgré|face (?:à|au|aux)|au (?:lendemain|terme|milieu) d|à l['’]issue|en marge|dans le (?:cadre|sillage)|dans la foulée|à la (?:demande|veille|recherche) d|en (?:réponse|réaction|quête|prévision|vue) |dans un contexte|sur fond de|afin d|en raison d|(?:[àa] la )?suite (?:à|au|aux|d)|avec|en parallèle d|au cours d|dans une? (?:lettre|interview|entretien|tribune|communiqué|message|vidéo|discours|note|courrier)|(?:[àa] )?(?:\\p{L}+|\\d+) (?:jours?|heures?|semaines?|mois|ans?)(?: (?:et demie?|à peine))? (?:après|avant|d)|pour (?=\\p{L}+(?:er|ir|re)(?!\\p{L})))",
  es: "(?:tras|después de|durante|en medio de|pese a|a pesar de|con (?:el (?:fin|objetivo)|motivo|miras)|con|en (?:busca|respuesta|vista)|a petición|en el marco|a raíz de|luego de|ante|mientras|en vísperas|(?:\\p{L}+|\\d+) (?:días?|horas?|semanas?|meses|mes|años?) (?:después|antes) de)(?= )",
  pt: "(?:após|depois d|durante|em (?:meio|busca|resposta)|n?uma tentativa|a pedido|apesar d|com|no âmbito|diante d|enquanto|às vésperas|a fim de|em razão d|por causa d|(?:\\p{L}+|\\d+) (?:dias?|horas?|semanas?|meses|mês|anos?) (?:após|depois d|antes d))",
  it: "(?:dopo|durante|nonostante|nell['’]ambito|in (?:vista|risposta)|alla ricerca|su richiesta|con|a seguito|in seguito|mentre|alla vigilia|a causa)",
};

/** Of these what went before, or goes on beside, is told; whoever speaks in it does not say the rest. */
export const occasions: Readonly<Record<Language, RegExp>> = {
  en: /^(?:after|following|during|ahead of|in the (?:wake|face|midst) of|[\p{L}\d ]{0,12}(?:hours?|days?|weeks?|months?|years?) (?:after|before)) /iu,
  fr: /^(?:après|lors d|alors qu|tandis qu|pendant|durant|au (?:lendemain|terme|cours|milieu) d|à l['’]issue|en marge|en parallèle|(?:[àa] la )?suite |[\p{L}\d ]{0,16}(?:jours?|heures?|semaines?|mois|ans?)[\p{L} ]{0,12} (?:après|avant|d))/iu,
  es: /^(?:tras|después de|durante|luego de|a raíz de|en vísperas|[\p{L}\d]+ (?:días?|horas?|semanas?|meses|mes|años?) )/iu,
  pt: /^(?:após|depois d|durante|às vésperas|[\p{L}\d]+ (?:dias?|horas?|semanas?|meses|mês|anos?) )/iu,
  it: /^(?:dopo|durante|a seguito|in seguito|alla vigilia)/iu,
};

/** How long before or after, and the time of day: no figure that a reader misses. */
export const timeApart =
  /^(?:[àa] )?[\p{L}\d]+ (?:(?:hours?|days?|weeks?|months?|years?|jours?|heures?|semaines?|mois|ans?|días?|horas?|semanas?|meses|mes|años?|dias?|mês|anos?)(?!\p{L}))(?: et demie?)?|(?<=à )\d{1,2} ?(?:h(?:eures)?|H)\d{0,2}(?!\p{L})/iu;

/** Openings that bind what follows, though they look like others. */
export const conditions =
  /^(?:as (?:long|far|soon|many|much|well|for|of|if|a result)|with (?:respect|regard|reference)|(?:according|owing|compared|depending|provided|assuming|granted|given|excluding|including|barring|considering|unless|seg|relying|suppos)\p{L}*|étant|dépendant|avec (?:lui|elle|eux)|dependiendo|considerando|dependendo)(?!\p{L})/iu;

/** What a main clause says only with its opening before it: "the other", "there", "celle-ci". */
export const pointsBack: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:(?:the|an)other|others|the latter|the former|the two|the pair|both|there (?!is|are|was|were|has|have|had|will)|then|instead|the same|doing so|do so|did so|the move|the decision|the incident)(?!\p{L})/iu,
  fr: new RegExp(
    `(?<!\\p{L})(?:autres?|le texte|la mesure|le phénomène|l['’]affaire|le sujet|la question|celle|celui|ceux|celles|l['’]un|l['’]une|d['’]en|les deux|la même|le même|(?:ce|cet|cette|ces) (?!${timesOfThis.fr})|y|en (?=\\p{L}+(?:er|ir|re)(?!\\p{L})))`,
    "iu",
  ),
  es: new RegExp(
    `(?<!\\p{L})(?:otr[oa]s?|l[oa]s dos|el hecho|la medida|el caso|la decisión|ambos|ambas|el mismo|la misma|(?:este|esta|ese|esa|dicho|dicha|aquel)(?! (?:${timesOfThis.es})))(?!\\p{L})`,
    "iu",
  ),
  pt: new RegExp(
    `(?<!\\p{L})(?:outr[oa]s?|d?[oa]s dois|d?[oa]s duas|o fato|a medida|o caso|a decisão|ambos|ambas|o mesmo|a mesma|(?:n?est[ea]|[nd]?ess[ea]|aquel[ea])(?! (?:${timesOfThis.pt})))(?!\\p{L})`,
    "iu",
  ),
  it: new RegExp(
    `(?<!\\p{L})(?:altr[oaie]|il fatto|la misura|il caso|la decisione|entramb[ie]|i due|le due|lo stesso|la stessa|(?:quest[oa]|quell[oa])(?! (?:${timesOfThis.it})))(?!\\p{L})`,
    "iu",
  ),
};

/** Whose, in the third person. */
export const possessives: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:his|her|its|their|him|them)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:son|sa|ses|leurs?)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:sus?)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:seus?|suas?|del[ea]s?)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:su[oae]|suoi|loro)(?!\p{L})/iu,
};

/** Open what stands between commas inside a clause. Sources of patterns. */
export const asideOpeners: Readonly<Record<Language, string>> = {
  en: "(?:an?|the|one of|some (?:with|of)|many (?:with|of)|most (?:with|of)|who|which|whose|where|in|at|on|from|during|after|before|since|following|amid|as|with|under|near|\\p{L}+(?:ed|ing) (?:by|in|on|at|as|for|to|with|from))(?= )",
  fr: "(?:une?|l['’]un[e]? des|l[ea]s?|l['’]|qui|dont|où|à|au|aux|en|dans|lors|pendant|durant|après|depuis|avec|sous|sur|près|pour|ancien(?:ne)?s?|déjà|tous|toutes|\\p{Ll}{4,} (?:d[eu]|des|d['’]\\p{L}+)|\\p{L}+(?:ée?s?|i[es]?s?|ues?) (?:par|à|au|aux|en|dans|de|du|sur|depuis))(?=[ \\p{L}])",
  es: "(?:una?|el|la|l[oa]s|que|quien(?:es)?|cuy[oa]s?|donde|a|al|en|durante|tras|desde|con|sobre|para|\\p{Ll}{4,} (?:del?)|\\p{L}+[ai]d[oa]s? (?:en|por|a|de|con|desde))(?= )",
  pt: "(?:uma?|[oa]s?|que|quem|cuj[oa]s?|onde|em|n[oa]s?|num|numa|ao|à|durante|após|desde|com|sobre|para|por|\\p{Ll}{4,} d[aeo]s?|\\p{L}+[ai]d[oa]s? (?:em|n[oa]s?|por|pel[oa]s?|a|d[aeo]|com|desde))(?= )",
  it: "(?:una?|un['’]|il|la|l['’]|gli|i|le|che|cui|dove|in|nel(?:la|lo|l['’])?|al(?:la|l['’])?|a|durante|dopo|da|dal(?:la)?|con|su|per|\\p{Ll}{4,} (?:di|del(?:la|lo|l['’])?)|\\p{L}+[aiu]t[oaei] (?:in|nel|da|dal|dalla|a|di|con))(?=[ \\p{L}])",
};

/** "at this stage", "for now": without it what is said would hold for ever. */
export const forNow =
  /(?<!\p{L})(?:at (?:this|the) (?:stage|moment|point)|for (?:now|the moment)|so far|to date|in part|partly|in principle|at least|à ce stade|pour (?:l['’](?:instant|heure)|le moment)|en (?:l['’]état|partie|principe)|du moins|por (?:ahora|el momento|enquanto|ora)|en (?:parte|principio)|al menos|até (?:agora|o momento)|no momento|em (?:parte|princípio)|per (?:ora|il momento)|al momento|in (?:parte|principio))(?!\p{L})/iu;
