import type { Language } from "#model/language.ts";
import type { SpeechWords } from "./speech-words.ts";

type Row = Readonly<Record<keyof SpeechWords, string>>;

/** Endings common to several forms are written out, so that no noun slips in. */
export const rows: Readonly<Record<Language, Row>> = {
  en: {
    verb: "said|says|say|saying|told|tells|telling|added|adds|adding|wrote|writes|writing|tweet(?:s|ed|ing)|retweeted|ask(?:s|ed|ing)|argu(?:es|ed|ing)|insist(?:s|ed|ing)|continu(?:es|ed|ing)|explain(?:s|ed|ing)|declar(?:es|ed|ing)|respond(?:s|ed|ing)|repl(?:ies|ied|ying)|warn(?:s|ed|ing)|not(?:es|ed|ing)|stat(?:ed|ing)|recall(?:s|ed|ing)|recount(?:s|ed|ing)|acknowledg(?:es|ed|ing)|conclud(?:es|ed|ing)|claim(?:s|ed|ing)|announc(?:es|ed|ing)|admit(?:s|ted|ting)|jok(?:es|ed|ing)|testif(?:ies|ied|ying)|suggest(?:s|ed|ing)|predict(?:s|ed|ing)|observ(?:es|ed|ing)|remark(?:s|ed|ing)|quip(?:s|ped|ping)|caution(?:s|ed|ing)|complain(?:s|ed|ing)|counter(?:s|ed|ing)|chant(?:s|ed|ing)|shout(?:s|ed|ing)|yell(?:s|ed|ing)|scream(?:s|ed|ing)|exclaim(?:s|ed|ing)|mutter(?:s|ed|ing)|whisper(?:s|ed|ing)|texted|e-?mailed|post(?:s|ed|ing)|reads?|reading|report(?:s|ed|ing)|agree(?:s|d|ing)|affirm(?:s|ed|ing)|assert(?:s|ed|ing)|boast(?:s|ed|ing)|brag(?:s|ged|ging)|confirm(?:s|ed|ing)|conced(?:es|ed|ing)|contend(?:s|ed|ing)|emphasi[sz](?:es|ed|ing)|stress(?:es|ed|ing)|maintain(?:s|ed|ing)|mus(?:es|ed|ing)|opin(?:es|ed|ing)|plead(?:s|ed|ing)|pledg(?:es|ed|ing)|proclaim(?:s|ed|ing)|promis(?:es|ed|ing)|reflect(?:s|ed|ing)|reiterat(?:es|ed|ing)|remember(?:s|ed|ing)|repeat(?:s|ed|ing)|retort(?:s|ed|ing)|reveal(?:s|ed|ing)|scoff(?:s|ed|ing)|snap(?:s|ped)|urg(?:es|ed|ing)|vow(?:s|ed|ing)|wonder(?:s|ed|ing)|lament(?:s|ed|ing)|demand(?:s|ed|ing)|inform(?:s|ed|ing)|thunder(?:s|ed|ing)|implor(?:es|ed|ing)|interject(?:s|ed|ing)|rant(?:s|ed|ing)|bellow(?:s|ed|ing)|deadpanned|tell|entrusted|comment(?:s|ed|ing)|relat(?:es|ed)|elaborat(?:es|ed|ing)|clarif(?:ies|ied|ying)|advis(?:es|ed|ing)|blurt(?:s|ed)|point(?:s|ed|ing) out|answer(?:s|ed|ing)|boom(?:s|ed)|put it|puts it|think(?:s|ing)?|thought|believ(?:es|ed|e)|goes on|went on",
    looseVerb:
      "call(?:s|ed|ing)|describ(?:es|ed|ing)|dubb?(?:s|ed|ing)|label(?:s|ed|ing|led|ling)|criticiz(?:es|ed|ing)|condemn(?:s|ed|ing)|slam(?:s|med|ming)|blast(?:s|ed|ing)|denounc(?:es|ed|ing)|dismiss(?:es|ed|ing)|mock(?:s|ed|ing)|accus(?:es|ed|ing)|defend(?:s|ed|ing)|prais(?:es|ed|ing)|characteriz(?:es|ed|ing)|derid(?:es|ed|ing)|decr(?:ies|ied|ying)|hail(?:s|ed|ing)|liken(?:s|ed|ing)|refer(?:s|red|ring)|quot(?:es|ed|ing)|cit(?:es|ed|ing)|accept(?:s|ed|ing)|express(?:es|ed|ing)|den(?:ies|ied|ying)|propos(?:es|ed|ing)|releas(?:es|ed|ing)|issu(?:es|ed|ing)|publish(?:es|ed)|attack(?:s|ed|ing)|indicat(?:es|ed|ing)|charg(?:es|ed|ing)|offer(?:s|ed|ing)|point(?:s|ed|ing)|put it|puts it|talk(?:s|ed|ing)|spoke|speaks?|speaking|deem(?:s|ed)|consider(?:s|ed)|regard(?:s|ed)|rail(?:s|ed)|sa(?:w|id)|list(?:s|ed)|show(?:s|ed)|find(?:s)?|found|invoked|voiced|touted|apologi[sz]ed|appealed|laughed|tout(?:s|ed)",
    source: "according to|in the words of|as told by|per",
    pronoun: "he|she|they|it|we|i|who",
    he: "he",
    she: "she",
    determiner:
      "the|an?|one|two|three|four|another|other|some|many|several|his|her|their|its|our|my|both|these|those|this|that|each|every|most|no|any|few|all|more",
    between:
      "also|then|later|has|have|had|would|will|could|can|may|might|must|should|is|was|were|are|be|been|once|often|even|still|just|again|simply|recently|now|never|always|first|did|does|do|not|at times|sometimes|soon|too|further|thus|thereby|long|ever|instead|both|himself|herself|to|\\p{Ll}+ly",
    boundary:
      "who|whom|whose|which|that|where|when|while|as|if|because|after|before|during|since|until|in|on|at|with|by|from|into|about|through|via|over|under|against|without|during|and|but|or|to|this|last|next|earlier|later|late|yesterday|today|is|was|were|has|had|have|will|would|of|for|monday|tuesday|wednesday|thursday|friday|saturday|sunday|there|here|back|not|recently|regarding|following|upon|amid|just|again|speaking|referring|adding|describing|simply|yet|so|then|out|alongside|among|explaining|discussing|calling",
  },
  fr: {
    verb: "dit|disait|disent|dis|déclar(?:e|ait|é|ée|ent|aient)|affirm(?:e|ait|é|ée|ent)|expliqu(?:e|ait|é|ée|ent)|ajout(?:e|ait|é|ée)|estim(?:e|ait|é|ée|ent)|assur(?:e|ait|é|ée|ent)|indiqu(?:e|ait|é|ée|ent)|précis(?:e|ait|é|ée|ent)|soulign(?:e|ait|é|ée|ent)|annonc(?:e|ait|é|ée)|rappel(?:le|ait|é|ée)|confi(?:e|ait|é|ée)|lanc(?:e|ait|é|ée)|lançait|répond(?:u|ait)?|répondent|répliqu(?:e|é|ée)|rétorqu(?:e|é|ée)|écri(?:t|vait|te)|tweet(?:e|é)|insist(?:e|ait|é)|not(?:e|ait|é|ée)|raconte|racont(?:ait|é|ée)|martel(?:é|ait|ée)|martèle|prévenu|prévient|averti|avertit|dénonc(?:e|é|ée)|dénonçait|regrett(?:e|ait|é|ée)|reconn(?:aît|ait|u)|admi(?:s|t|se)|conclu(?:t|e)?|poursui(?:t|vi|vait)|renchéri(?:t|ssait)?|confirm(?:e|é|ée)|témoign(?:e|é)|plaid(?:e|é)|souten(?:u|ait)|soutient|interrog(?:e|é|ée)|demand(?:e|ait|é|ée)|promi(?:s|t|se)|promet|réagi(?:t)?|considèr(?:e|ait)|jug(?:e|é|ée)|jugeait|juge|ironis(?:e|é)|résum(?:e|é|ée)|analys(?:e|é|ée)|observ(?:e|é|ée)|relev(?:é|ait|ée)|relève|détaill(?:e|é|ée)|exclam(?:e|é|ée)|salu(?:e|é|ée)|défend(?:u|ait)?|craint|fustig(?:e|é|ée)|tonn(?:e|é)|glisse|gliss(?:é|ait)|commente|comment(?:é|ait|ée)|pens(?:e|ait|ent)|espèr(?:e|ait)|souhait(?:e|ait|é)",
    looseVerb:
      "qualifi(?:e|é|ée|ait)|accus(?:e|é|ée|ait)|critiqu(?:e|é|ée|ait)|appel(?:é|ait|ée)|appelle|évoqu(?:e|é|ée|ait)|parl(?:e|é|ait)|décri(?:t|vait)|condamn(?:e|é|ée)|cit(?:e|é|ée)|fait état|vu",
    source: "selon|d['’]après|pour|aux yeux d[eu]|de l['’]avis d[eu]",
    pronoun: "il|elle|ils|elles|on|je|nous|celui-ci|celle-ci|ce dernier|cette dernière",
    he: "il|celui-ci|ce dernier",
    she: "elle|celle-ci|cette dernière",
    determiner:
      "l[ea]s?|l['’]|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|plusieurs|deux|trois|quelques|certains",
    between:
      "a|ont|avait|avaient|est|était|s['’]est|aussi|encore|également|ensuite|déjà|toutefois|ainsi|lui|leur|nous|alors|même|s['’]|l['’]|y|en|se|\\p{Ll}+ment",
    boundary:
      "qui|que|dont|où|quand|lorsque|alors|comme|si|car|après|avant|pendant|depuis|dans|sur|à|au|aux|avec|par|chez|vers|contre|sans|et|mais|ou|ce|cette|hier|aujourd['’]hui|lors|en|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mardi|devant|auprès|interrogé|interrogée|est|a|jeudi|dès|face|via|tout|avant|de|du|des|d['’]",
  },
  de: {
    verb: "sag(?:te|t|ten|en)|gesagt|erklär(?:te|t|ten)|beton(?:te|t|ten)|mein(?:te|t|ten)|berichte(?:te|t|ten)|teil(?:te|ten|t)|mitgeteilt|füg(?:te|t)|hinzugefügt|schr(?:ieb|eibt|ieben)|geschrieben|kündig(?:te|t)|angekündigt|forder(?:te|t|ten)|gefordert|warn(?:te|t|ten)|gewarnt|kritisier(?:te|t|ten)|antworte(?:te|t)|geantwortet|erzähl(?:te|t)|fr(?:agte|agt)|gefragt|nann(?:te|ten)|nennt|genannt|sprach|spricht|gesprochen|versicher(?:te|t)|bestätig(?:te|t|ten)|behaupte(?:te|t)|räum(?:te|t)|ergänz(?:te|t)|lob(?:te|t)|entgegne(?:te|t)|zitier(?:te|t)|twitter(?:te|t)|heißt es|hieß es|so|wie|sagen|bekräftig(?:te|t|ten)|unterstrich|äußer(?:te|t|ten)|geäußert|verlang(?:te|t)|mahn(?:te|t)|gab|gibt|findet|fand|glaubt|freut|freute|verriet|verrät",
    looseVerb:
      "bezeichne(?:te|t)|verurteil(?:te|t|ten)|beschr(?:ieb|eibt)|warf|wirft|vorgeworfen|beschuldig(?:te|t)|bewerte(?:te|t)",
    source:
      "laut|nach (?:den )?(?:angaben|worten|aussagen|ansicht|einschätzung) (?:von|des|der)|zufolge",
    pronoun: "er|sie|es|wir|ich|man|dieser|diese",
    he: "er|dieser",
    she: "sie|diese",
    determiner:
      "der|die|das|dem|den|des|ein|eine|einer|eines|sein|seine|ihr|ihre|mehrere|viele|einige|zwei|drei",
    between:
      "hat|hatte|haben|habe|auch|dann|später|zudem|außerdem|dazu|noch|sich|am|\\p{L}+tag|jetzt|weiter|damals|wiederum|daraufhin|dabei|zuvor",
    boundary:
      "der|die|das,|welche|wer|wo|wenn|als|weil|nach|vor|bei|mit|von|zu|aus|in|im|am|an|auf|für|gegen|über|unter|seit|während|und|aber|oder|dem|den|gegenüber|zum|zur|beim|heute|gestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|laut|hat|ist|war|weiter|später|dazu|im|sich|mit|per|via",
  },
  es: {
    verb: "dij(?:o|eron)|dice|dicen|dicho|afirm(?:ó|a|an|aron|ado)|asegur(?:ó|a|an|aron|ado)|explic(?:ó|a|an|aron|ado)|señal(?:ó|a|an|aron|ado)|añad(?:ió|e|ieron|ido)|agreg(?:ó|a|aron|ado)|indic(?:ó|a|an|aron|ado)|declar(?:ó|a|an|aron|ado)|manifest(?:ó|aron|ado)|subray(?:ó|a|ado)|destac(?:ó|a|ado|aron)|advirti(?:ó|eron)|advierte|advertido|apunt(?:ó|a|ado)|respond(?:ió|e|ieron|ido)|contest(?:ó|a|ado)|escrib(?:ió|e|ieron)|escrito|tuite(?:ó|a|ado)|coment(?:ó|a|ado|aron)|record(?:ó|ado|aron)|recuerda|insisti(?:ó|do|eron)|insiste|reconoc(?:ió|e|ido|ieron)|admiti(?:ó|do)|admite|denunci(?:ó|a|ado|aron)|preguntó|pregunta|preguntado|anunci(?:ó|a|ado|aron)|concluy(?:ó|e)|concluido|sostuv(?:o|ieron)|sostiene|sostenido|expres(?:ó|a|ado|aron)|relat(?:ó|a|ado|aron)|cont(?:ó|ado)|cuenta|lament(?:ó|a|ado)|prometi(?:ó|do)|promete|confes(?:ó|ado)|confiesa|aclar(?:ó|a|ado)|precis(?:ó|a|ado)|opin(?:ó|a|ado)|consider(?:ó|a|ado)|reiter(?:ó|a|ado)|exig(?:ió|e|ido)|critic(?:ó|a|ado)|remarc(?:ó|a|ado)|zanj(?:ó|a|ado)|enfatiz(?:ó|a|ado)|puntualiz(?:ó|a|ado)|matiz(?:ó|a|ado)|confirm(?:ó|a|ado|aron)|replic(?:ó|a|ado)|espet(?:ó|a|ado)|argument(?:ó|a|ado)|aseveró|detalló|detalla|alegó|exclamó|exclama|celebró|defendi(?:ó|do)|defiende",
    looseVerb:
      "calific(?:ó|a|ado|aron)|llam(?:ó|a|ado)|acus(?:ó|a|ado|aron)|habl(?:ó|a|ado)|describ(?:ió|e)|tach(?:ó|a|ado)|conden(?:ó|a|ado)|cit(?:ó|a|ado)",
    source: "según|en palabras de|a juicio de|de acuerdo con",
    pronoun: "él|ella|ellos|ellas|este|esta|yo|quien|quienes",
    he: "él",
    she: "ella",
    determiner:
      "el|la|los|las|un|una|unos|unas|su|sus|este|esta|varios|varias|dos|tres|algunos|algunas",
    between:
      "ha|han|había|habían|también|luego|además|ayer|hoy|se|le|les|lo|ya|después|entonces|así|\\p{Ll}+mente",
    boundary:
      "que|quien|cuando|donde|como|si|porque|tras|antes|durante|desde|en|sobre|a|al|ante|con|por|para|contra|sin|y|e|pero|o|u|ayer|hoy|este|esta|luego|después|lunes|martes|miércoles|jueves|viernes|sábado|domingo|de|del|ha|es|fue|era|mientras|a través|tras|hacia|según",
  },
  pt: {
    verb: "diss(?:e|eram)|diz|dizem|dito|afirm(?:ou|a|am|aram)|explic(?:ou|a|am|aram)|declar(?:ou|a|aram)|acrescent(?:ou|a|aram)|ressalt(?:ou|a)|destac(?:ou|a)|cont(?:ou|a)|respond(?:eu|e)|coment(?:ou|a)|escrev(?:eu|e)|lembr(?:ou|a)|avali(?:ou|a)|complet(?:ou|a)|argument(?:ou|a)|aleg(?:ou|a)|admit(?:iu|e)|anunci(?:ou|a)|critic(?:ou|a)|defend(?:eu|e)|garant(?:iu|e)|inform(?:ou|a)|observ(?:ou|a)|apont(?:ou|a)|reconhec(?:eu|e)|sustent(?:ou|a)|consider(?:ou|a)|perguntou|pergunta|relat(?:ou|a)|revel(?:ou|a)|ironizou|alert(?:ou|a)|reforç(?:ou|a)|concluiu|conclui|enfatizou|frisou|assegurou|sublinh(?:ou|a)|referiu|refere|adiant(?:ou|a)|prometeu|promete|lament(?:ou|a)|disparou|reiter(?:ou|a)|cravou|salient(?:ou|a)|adverti(?:u)|acredita|acha",
    looseVerb:
      "cham(?:ou|a)|classific(?:ou|a)|acus(?:ou|a)|falou|fala|descrev(?:eu|e)|conden(?:ou|a)|cit(?:ou|a)|qualificou",
    source: "segundo|de acordo com|conforme|para",
    pronoun: "ele|ela|eles|elas|eu|este|esta|quem",
    he: "ele",
    she: "ela",
    determiner:
      "o|a|os|as|um|uma|uns|umas|seu|sua|seus|suas|este|esta|dois|duas|três|vários|várias|alguns|algumas",
    between: "também|ainda|depois|já|ontem|hoje|se|lhe|tem|tinha|havia|então|\\p{Ll}+mente",
    boundary:
      "que|quem|quando|onde|como|se|porque|após|antes|durante|desde|em|no|na|nos|nas|sobre|a|ao|à|com|por|pelo|pela|para|contra|sem|e|mas|ou|ontem|hoje|nesta|neste|em|depois|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|de|do|da|dos|das|é|foi|era|durante|logo|ao",
  },
  it: {
    verb: "dett[oaie]|dice|dicono|diss(?:e|ero)|diceva|afferm(?:a|ato|ò|ano|ava)|spieg(?:a|ato|ò|ano|ava)|aggiun(?:ge|to|se)|dichiar(?:a|ato|ò|ano)|sottoline(?:a|ato|ò|ano)|ricord(?:a|ato|ò)|rispo(?:nde|sto|se)|scri(?:ve|tto|sse)|comment(?:a|ato|ò)|racconta|raccont(?:ato|ò|ano)|annunci(?:a|ato|ò)|assicur(?:a|ato|ò)|prosegu(?:e|ito|ì)|conclu(?:de|so|se)|ribadi(?:sce|to|ì)|precis(?:a|ato|ò)|sostien(?:e)|sostenuto|osserv(?:a|ato|ò)|avver(?:te|tito|tì)|denunci(?:a|ato|ò)|chie(?:de|sto|se)|domand(?:a|ato|ò)|replic(?:a|ato|ò)|evidenzi(?:a|ato)|rivel(?:a|ato|ò)|attacc(?:a|ato|ò)|confid(?:a|ato)|conferm(?:a|ato|ò)|riferi(?:sce|to|ì)|tuon(?:a|ato)|ammess[oa]|ammette|scherza|scherzato|esclama|insist(?:e|ito)|fatto sapere|fa sapere|secondo",
    looseVerb:
      "defini(?:sce|to|ì)|chiam(?:a|ato|ò)|accus(?:a|ato|ò)|parla|parlato|descri(?:ve|tto)|condann(?:a|ato)|bolla|bollato|critic(?:a|ato)",
    source: "secondo|a detta di|stando a|per",
    pronoun: "lui|lei|egli|ella|loro|io|noi|quest['’]ultimo|quest['’]ultima",
    he: "lui|egli|quest['’]ultimo",
    she: "lei|ella|quest['’]ultima",
    determiner:
      "il|lo|la|i|gli|le|l['’]|un|uno|una|un['’]|suo|sua|suoi|sue|questo|questa|alcuni|alcune|due|tre|molti",
    between:
      "ha|hanno|aveva|avevano|è|era|anche|poi|ancora|ieri|oggi|si|gli|le|già|così|inoltre|\\p{Ll}+mente",
    boundary:
      "che|chi|cui|quando|dove|come|se|perché|dopo|prima|durante|da|dal|dalla|in|nel|nella|su|sul|sulla|a|al|alla|ai|con|per|contro|senza|e|ed|ma|o|ieri|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|di|del|della|dei|ha|è|intervistato|intervenendo|parlando|commentando|nel|nei",
  },
  nl: {
    verb: "zeg(?:t|gen)|zei|zeiden|gezegd|vertel(?:t|de|den)|verteld|verklaar(?:t|de|den)|verklaard|schrijft|schreef|schreven|geschreven|reageer(?:t|de|den)|laat|liet|lieten|antwoord(?:t|de)|vind(?:t)|vond|meld(?:t|de|den)|gemeld|waarschuw(?:t|de)|benadruk(?:t|te)|leg(?:t|de)|vraagt|vroeg|stel(?:t|de|den)|gesteld|erken(?:t|de)|concludeer(?:t|de)|vul(?:t|de)|noem(?:t|de)|genoemd|beweer(?:t|de)|roep(?:t)|riep|aldus|denkt|dacht|hoopt|twittert|twitterde|bevestig(?:t|de)|klinkt|klonk|voegt|voegde",
    looseVerb:
      "omschrij(?:ft)|omschreef|beschuldig(?:t|de)|spreekt|sprak|beschrij(?:ft)|beschreef|veroordeel(?:t|de)",
    source: "volgens|aldus",
    pronoun: "hij|zij|ze|het|wij|we|ik|die|deze",
    he: "hij",
    she: "zij|ze",
    determiner: "de|het|een|zijn|haar|hun|deze|dit|enkele|twee|drie|veel|sommige",
    between: "heeft|hebben|had|hadden|ook|toen|later|nog|daarna|al|dan|is|er|eerder|weer|zelf",
    boundary:
      "die|dat|wie|waar|toen|als|omdat|na|voor|tijdens|sinds|in|op|aan|bij|met|door|over|onder|tegen|zonder|en|maar|of|tot|uit|van|tegenover|vandaag|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|is|was|heeft|eerder|in|weten|toe|uit|vanuit",
  },
  pl: {
    verb: "powiedzia(?:ł|ła|ło|łem|łam)|powiedzieli|mówi(?:ł|ła|li|ą)?|stwierdzi(?:ł|ła|li)|doda(?:ł|ła|je|li)|podkreśli(?:ł|ła|li)|podkreśla|wyjaśni(?:ł|ła|li)|wyjaśnia|zaznaczy(?:ł|ła)|zaznacza|oświadczy(?:ł|ła|li)|napisa(?:ł|ła|li)|pisze|odpowiedzia(?:ł|ła|li)|zapewni(?:ł|ła)|zapewnia|ocenia|oceni(?:ł|ła)|przyzna(?:ł|ła|je)|poinformowa(?:ł|ła|li)|informuje|przekaza(?:ł|ła)|zapyta(?:ł|ła)|pyta|zauważy(?:ł|ła)|zauważa|przekonuje|przekonywa(?:ł|ła)|komentuje|skomentowa(?:ł|ła)|tłumaczy(?:ł|ła)?|opowiada|relacjonuje|apeluje|apelowa(?:ł|ła)|zapowiedzia(?:ł|ła)|ostrzega|ostrzeg(?:ł|ła)|uważa|twierdzi|wskaza(?:ł|ła)|wskazuje|czytamy|mówiła|wspomina",
    looseVerb: "nazwa(?:ł|ła)|nazywa|określi(?:ł|ła)|określa|oskarży(?:ł|ła)|skrytykowa(?:ł|ła)",
    source: "według|zdaniem|jak|wedle|w opinii",
    pronoun: "on|ona|oni|one|ja|my|ten|ta",
    he: "on",
    she: "ona",
    determiner: "jego|jej|ich|ten|ta|jeden|jedna|pan|pani|kilku|dwóch|dwoje",
    between:
      "też|także|również|potem|następnie|jeszcze|wczoraj|dziś|już|się|w|nie|później|wcześniej",
    boundary:
      "który|która|które|którzy|kiedy|gdy|gdzie|jak|jeśli|bo|ponieważ|po|przed|podczas|od|do|w|we|na|z|ze|przez|przy|dla|o|nad|pod|i|a|ale|lub|oraz|dziś|wczoraj|w|pytany|pytana|cytowany|cytowana|się|jest|był|była|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|dziennikarzom|rozmowie",
  },
  ru: {
    verb: "сказа(?:л|ла|ли|ло|но)|говори(?:т|л|ла|ли)|говорят|заяви(?:л|ла|ли|ло)|заявля(?:ет|ют|л)|отмети(?:л|ла|ли|ло)|отмечает|отмечают|подчеркну(?:л|ла|ли|ло)|подчеркивает|добави(?:л|ла|ли|ло)|добавляет|сообщи(?:л|ла|ли|ло)|сообщает|сообщают|пояснил|пояснила|пояснили|поясняет|объяснил|объяснила|объясняет|рассказа(?:л|ла|ли)|рассказывает|написа(?:л|ла|ли)|пишет|пишут|ответи(?:л|ла|ли)|отвечает|уточни(?:л|ла|ли|ло)|уточняет|предупреди(?:л|ла|ли)|предупреждает|призна(?:л|ла|ли|лся|лась|ет)|считает|считают|полагает|утверждает|утверждают|указал|указала|указывает|напомнил|напомнила|напоминает|призвал|призвала|спросил|спросила|спрашивает|резюмировал|заключил|заключила|констатировал|прокомментировал|прокомментировала|комментирует|пообещал|пообещала|объявил|объявила|процитировал|цитирует|передает|передаёт|заверил|заверила|выразил|продолжил|продолжает|возмутился|вспоминает|говорится|убежден|уверен|уверена",
    looseVerb:
      "назва(?:л|ла|ли)|называет|охарактеризовал|обвини(?:л|ла|ли)|раскритиковал|описа(?:л|ла)|осуди(?:л|ла|ли)",
    source: "по словам|по мнению|по данным|согласно|как",
    pronoun: "он|она|они|оно|я|мы|тот|та",
    he: "он",
    she: "она",
    determiner: "его|ее|её|их|этот|эта|один|одна|два|две|несколько",
    between: "также|тоже|потом|затем|еще|ещё|уже|вчера|сегодня|при этом|ранее|ему|ей|им|не|и",
    boundary:
      "который|которая|которые|когда|где|как|если|потому|после|до|перед|во|в|на|с|со|из|по|при|для|о|об|от|над|под|через|между|и|а|но|или|что|чтобы|сегодня|вчера|журналистам|изданию|агентству|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|был|была|является|комментируя|отвечая|ранее|также",
  },
  uk: {
    verb: "сказа(?:в|ла|ли|но)|каже|кажуть|говори(?:ть|в|ла|ли)|заяви(?:в|ла|ли|ло)|заявляє|зазначи(?:в|ла|ли|ло)|зазначає|наголоси(?:в|ла|ли)|наголошує|дода(?:в|ла|ли|є)|повідоми(?:в|ла|ли|ло)|повідомляє|поясни(?:в|ла|ли)|пояснює|розпові(?:в|ла|ли)|розповідає|написа(?:в|ла|ли)|пише|відпові(?:в|ла|ли)|відповідає|підкресли(?:в|ла|ли)|підкреслює|уточни(?:в|ла|ли)|уточнює|попереди(?:в|ла|ли)|попереджає|визна(?:в|ла|ли|є)|вважає|стверджує|вказа(?:в|ла)|вказує|нагада(?:в|ла)|нагадує|закликав|закликала|запитав|запитала|прокоментував|прокоментувала|коментує|пообіцяв|пообіцяла|оголосив|оголосила|переконаний|переконана|запевнив|запевнила|резюмував|йдеться",
    looseVerb:
      "назва(?:в|ла|ли)|називає|охарактеризував|звинувати(?:в|ла|ли)|розкритикував|засуди(?:в|ла|ли)",
    source: "за словами|на думку|за даними|згідно з|як",
    pronoun: "він|вона|вони|воно|я|ми|той|та",
    he: "він",
    she: "вона",
    determiner: "його|її|їх|цей|ця|один|одна|два|дві|кілька",
    between: "також|теж|потім|ще|вже|вчора|сьогодні|при цьому|раніше|йому|їй|їм|не|й|і",
    boundary:
      "який|яка|які|коли|де|як|якщо|бо|після|до|перед|у|в|на|з|із|зі|по|при|для|про|від|над|під|через|між|і|й|та|а|але|або|що|щоб|сьогодні|вчора|журналістам|понеділок|вівторок|середу|четвер|п['’]ятницю|суботу|неділю|був|була|є|коментуючи|раніше|також",
  },
  vi: {
    verb: "nói|cho biết|cho hay|khẳng định|nhấn mạnh|chia sẻ|trả lời|phát biểu|tuyên bố|cho rằng|bày tỏ|viết|hỏi|kể|nhận định|giải thích|lưu ý|đánh giá|thừa nhận|cảnh báo|tiết lộ|thông tin|đề nghị|bình luận|tâm sự|kêu gọi|thông báo|quả quyết|dặn|than",
    looseVerb: "gọi|mô tả|chỉ trích|cáo buộc|ví",
    source: "theo|theo lời",
    pronoun: "ông|bà|anh|chị|cô|ông ấy|bà ấy|anh ấy|cô ấy|họ|tôi|nó",
    he: "ông|ông ấy|anh|anh ấy",
    she: "bà|bà ấy|chị|cô|cô ấy",
    determiner: "một|các|những|người|vị|hai|ba|nhiều",
    between: "đã|đang|sẽ|cũng|còn|vừa|thì|lại|từng|mới",
    boundary:
      "mà|khi|nơi|như|nếu|vì|sau|trước|trong|từ|ở|tại|trên|với|bởi|cho|để|về|và|nhưng|hoặc|hôm|ngày|sáng|chiều|tối|rằng|là|của|đã|được|bị|vào|qua",
  },
  ar: {
    verb: "[وف]?(?:قال(?:ت|وا)?|يقول|تقول|أضاف(?:ت)?|صرح(?:ت)?|أكد(?:ت)?|أوضح(?:ت)?|أعلن(?:ت)?|ذكر(?:ت)?|أشار(?:ت)?|كتب(?:ت)?|تابع(?:ت)?|شدد(?:ت)?|اعتبر(?:ت)?|رأى|رأت|حذر(?:ت)?|نقل(?:ت)?|لفت(?:ت)?|أفاد(?:ت)?|رد(?:ت)?|سأل(?:ت)?|بين(?:ت)?|نوه|يؤكد|تؤكد|يضيف|تضيف|غرد(?:ت)?|دعا|دعت)",
    looseVerb: "[وف]?(?:وصف(?:ت)?|اتهم(?:ت)?|انتقد(?:ت)?|ندد(?:ت)?|سمى)",
    source: "[وف]?(?:بحسب|حسب|وفقا? ل|وفق|على حد قول)",
    pronoun: "هو|هي|هم|هن|أنا|نحن",
    he: "هو",
    she: "هي",
    determiner: "هذا|هذه|أحد|إحدى|بعض",
    between: "قد|كان|كانت|أيضا|ثم|لاحقا|كذلك|بدوره|بدورها",
    boundary:
      "الذي|التي|الذين|عندما|حيث|إذا|لأن|بعد|قبل|خلال|منذ|في|على|من|إلى|عن|مع|إن|أن|إنه|إنها|أنه|أنها|لكن|أو|ثم|اليوم|أمس|بشأن|حول|أثناء|يوم|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|تعليقا|ردا",
  },
};
