import type { NewsSigns } from "./news-signs.ts";

export const de: NewsSigns = {
  when: /(?<!\p{L})(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag\p{Ll}*|Mittwoch\p{Ll}*|Sonnabend|heute|gestern)(?!\p{L})/u,
  before:
    /(?<!\p{L})hatten? (?:[^,.;:]* )?(?:\p{Ll}*ge\p{Ll}+(?:t|en)|(?:be|er|ver|ent|zer|miss)\p{Ll}+(?:t|en))(?=[.,!]|$| und )/u,
  subordinate:
    /(?<!\p{L})(?:nachdem|bevor|als|weil|dass|daß|ob|wenn|der|die|das|dem|den|deren|dessen|welche[rs]?|wo|laut|zufolge|sagte|teilte|erklärte|berichtete)(?!\p{L})[^,]*, |(?:sagte|teilte|erklärte|berichtete|nachdem|bevor)(?!\p{L})/iu,
  goesOn:
    /(?<!\p{L})(?:hingegen|dagegen|jedoch|allerdings|ebenfalls|wiederum|(?:über|seit) (?:Jahre|Jahrzehnte|Monate)n?|jahrelang|jahrzehntelang|demgegenüber|indes|unterdessen|ihrerseits|seinerseits|antwortete|ergänzte|entgegnete|fügte)(?!\p{L})|^(?:seitdem|seither|daraufhin|damals|einst|ursprünglich|jetzt|zu der zeit|zu dieser zeit|in den vergangenen jahren|zum vergleich|gemeint (?:ist|sind)|klar ist|fest steht)(?!\p{L})/iu,
  part: /^(?:eine[rs]?|zwei|drei|mehrere) der(?! \p{L}+sten)(?!\p{L})/iu,
  addresses:
    /^(?:wer |wenn (?:sie|du|man|ihr)(?!\p{L})|stell(?:en sie)? (?:dir|euch|sich)|denken sie|hier (?:erfahren|finden|lesen)|ob (?:sie|du) |egal ob |keine sorge|sicher(?:lich)?|zweifellos|natürlich|[^.]*in (?:ihrem|seinem) gastbeitrag|zugegeben|eins vorweg)/iu,
};

export const en: NewsSigns = {
  when: /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|overnight|this (?:week|weekend|morning|afternoon|evening))(?!\p{L})/iu,
  before:
    /(?<!\p{L})(?:had (?:already |previously |once |long |never |not |also |only |just )*(?:been |become |had |\p{Ll}{2,}(?:ed|en|wn|un)(?!\p{L}))|used to |(?:has|have|was|were) (?:previously|once|long|originally)(?!\p{L}))/u,
  subordinate:
    /(?<!\p{L})(?:after|before|when|while|because|since|who|whom|that|which|where|as|if|than|until|once|say|says|said|told|found|showed|revealed|learned|reported|claimed|announced|believes?|whether|how)(?!\p{L})/iu,
  goesOn:
    /^.{0,70}?(?<!\p{L})(?:also|meanwhile|by contrast|in contrast|instead|however|in turn|likewise|for (?:his|her|its|their) part|for (?:years|decades|centuries))(?!\p{L})|(?:replied|responded|answered|added|went on|continued|concluded)(?:,|:| that)|^under (?:the|this|that)(?!\p{L})/iu,
  part: /^(?:one|two|three|some|another|several) of the (?!.{0,20}(?:most|\p{L}+est|main|top)(?!\p{L}))/iu,
  addresses:
    /^(?:picture|imagine|think (?:of|about)|consider|remember|meet|forget|let['’]s|look at|welcome to|be sure|make sure|don['’]t|here['’]s|here (?:is|are)|first,|to be fair|after all|needless to say|of course|no doubt|it is (?:clear|worth)|you|(?:if|when|whether) you|admit it)(?!\p{L})/iu,
};

export const es: NewsSigns = {
  when: /(?<!\p{L})(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|ayer|anoche|esta (?:mañana|tarde|noche|madrugada|semana))(?!\p{L})/iu,
  before:
    /(?<!\p{L})(?:había|habían) (?:sido |estado )?\p{Ll}+(?:ado|ido|cho|to|so)(?!\p{L})|(?<!\p{L})(?:solía|solían) /u,
  subordinate:
    /(?<!\p{L})(?:que|quien|quienes|cual|donde|cuando|después|antes|porque|aunque|si|según|como)(?!\p{L})/iu,
  goesOn:
    /(?<!\p{L})(?:por su (?:parte|lado)|asimismo|a su vez|en cambio|sin embargo|igualmente|durante (?:años|décadas)|respondió|añadió|agregó|concluyó|ha añadido)(?!\p{L})|^(?:en comparación|para comparar|también|además|entonces|ante (?:esto|ello|esta|este)|con (?:esto|ello)|por (?:est[aeo]s?|es[aeo]s?)|en (?:ese|este) sentido|de esta (?:manera|forma))(?!\p{L})/iu,
  part: /^(?:un[oa]|dos|tres) de l[oa]s(?! más| principal| mejor| mayor)(?!\p{L})/iu,
  addresses:
    /^(?:si (?:usted|quieres?|eres|tienes|desea)|imagin[ae]|recuerd[ae]|recordemos|cabe|vale (?:la pena )?(?:recordar|mencionar|señalar|destacar)|hay que (?:recordar|decir|tener)|es (?:importante|necesario) (?:recordar|destacar|señalar)|conviene|aunque no|claro que|es claro|sin duda|desde luego|por supuesto)(?!\p{L})/iu,
};

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

export const it: NewsSigns = {
  when: /(?<!\p{L})(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|oggi|ieri|stamattina|stamani|stasera|stanotte|questa (?:mattina|sera|notte|settimana))(?!\p{L})/iu,
  before:
    /(?<!\p{L})(?:aveva|avevano) (?:già |anche )?\p{Ll}+(?:ato|ito|uto|sto|tto|so|rto)(?!\p{L})|(?<!\p{L})(?:era|erano) (?:già )?(?:stat[oaie] |andat|arrivat|entrat|uscit|nat[oaie](?!\p{L}))/u,
  subordinate:
    /(?<!\p{L})(?:che|cui|dove|quando|dopo|prima|perché|se|secondo|come|mentre|poiché)(?!\p{L})/iu,
  goesOn:
    /(?<!\p{L})(?:a (?:sua|loro) volta|dal canto (?:suo|loro)|invece|inoltre|tuttavia|altresì|peraltro|(?:ha|hanno) (?:risposto|aggiunto|concluso))(?!\p{L})|^(?:anche|poi|quindi|così|intanto|allora|con (?:questo|questa|il risultato|la vittoria))(?!\p{L})/iu,
  part: /^(?:un[oa]|due|tre) (?:dei|degli|delle)(?! più| principal| miglior| maggior)(?!\p{L})/iu,
  addresses:
    /^(?:se (?:vuoi|volete|siete|sei|avete|hai)|immagina(?:te)?|ricord(?:a|iamo|ate)|va (?:ricordato|detto|sottolineato)|vale la pena|bisogna (?:dire|ricordare)|certo,|senza dubbio|è chiaro|naturalmente|da (?:segnalare|notare)|occorre (?:dire|ricordare))(?!\p{L})/iu,
};

export const nl: NewsSigns = {
  when: /(?<!\p{L})(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond|nacht)?|vandaag|gisteren|gisteravond|vannacht|vanochtend|vanmiddag|vanavond|deze week|dit weekend)(?!\p{L})/iu,
  before:
    /(?<!\p{L})(?:had|hadden) (?:[^,.;:]* )?(?:ge\p{Ll}+(?:d|t|en)|(?:be|ver|ont|her)\p{Ll}+(?:d|t|en))(?!\p{L})/u,
  subordinate:
    /(?<!\p{L})(?:nadat|voordat|toen|omdat|dat|die|of|als|waar|waarin|volgens|zei|zegt|meldde|aldus)(?!\p{L})/iu,
  goesOn:
    /(?<!\p{L})(?:daarentegen|echter|eveneens|op (?:zijn|haar|hun) beurt|overigens|intussen|ondertussen|antwoordde|antwoordt|voegde)(?!\p{L})|^(?:ook|toen|sindsdien|destijds|vroeger|oorspronkelijk|inmiddels)(?!\p{L})/iu,
  part: /^(?:een|één|twee|drie) van de(?! \p{L}+ste)(?!\p{L})/iu,
  addresses:
    /^(?:wie (?!\p{L}+t (?:er|nu))|als (?:je|u|jij)(?!\p{L})|stel je|stelt u|denk aan|denk je|zeg nou|laten we|bedenk|natuurlijk|uiteraard|zeker|toegegeven)(?!\p{L})/iu,
};

export const pt: NewsSigns = {
  when: /(?<!\p{L})(?:segunda|terça|quarta|quinta|sexta|sábado|domingo|hoje|ontem|anteontem|nesta (?:manhã|tarde|noite|madrugada|semana))(?!\p{L})/iu,
  before:
    /(?<!\p{L})(?:havia|haviam|tinha|tinham) (?:já )?(?:sido |estado )?\p{Ll}+(?:ado|ido|ada|ida|to|so|sto)(?!\p{L})|(?<!\p{L})(?:costumava|costumavam) /u,
  subordinate:
    /(?<!\p{L})(?:que|quem|qual|onde|quando|depois|antes|porque|embora|se|segundo|como|após)(?!\p{L})/iu,
  goesOn:
    /(?<!\p{L})(?:por sua vez|por seu lado|no entanto|entretanto|em contrapartida|igualmente|ademais|além disso|durante (?:anos|décadas)|por décadas|respondeu|acrescentou|completou|concluiu)(?!\p{L})|^(?:para comparação|também|então|com (?:isso|isto)|com (?:o|a|os|as) (?:resultado|vitória|vitórias|derrota|decisão|medida|triunfo|empate)|diante disso|nesse sentido|dessa (?:forma|maneira)|embora)(?!\p{L})/iu,
  part: /^(?:uma?|dois|duas|três) d[oa]s(?! mais| principa| melhor| maior)(?!\p{L})/iu,
  addresses:
    /^(?:se você|imagine|lembre|lembremos|vale (?:re)?(?:lembrar|ressaltar|destacar|dizer)|cabe|é (?:bom|preciso|importante) (?:lembrar|dizer|destacar)|convém|confira|veja|é claro|claro que|sem dúvida|certamente)(?!\p{L}{2})|vale relembrar/iu,
};
