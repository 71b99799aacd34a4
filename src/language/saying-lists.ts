import type { Language } from "#model/language.ts";

/**
 * The words by which a language says that somebody says something: sources of patterns for whole words, any case. Each list
 * has its own words, as a word that tells it in one place tells something else in another.
 */
export type SayingLists = {
  /** Verbs that tell it in any sentence: "said", "announced". */
  readonly says: string;
  /** Stand before or behind whoever says it, in any sentence: "according to". */
  readonly source: string;
  /** Verbs and forms that tell it beside quoted words only: "thinks", "reads", "adding". */
  readonly quotes?: string;
  /** Verbs that only take quoted words as a part of their own sentence: "called it “…”". */
  readonly quotesPart?: string;
  /** Stand before whoever says quoted words: "in the words of", "pour". */
  readonly quoteSource?: string;
};

/** In Chinese, Japanese and Korean they stand inside longer words. */
export const sayingLists: Readonly<Record<Language, SayingLists>> = {
  en: {
    says: "said|says|say|told|tells|tell|added|adds|wrote|writes|tweeted|asked|argued|argues|insisted|insists|continued|explained|explains|declared|declares|responded|replied|warned|warns|noted|notes|stated|recalled|acknowledged|concluded|claimed|claims|announced|announces|admitted|joked|testified|retorted|reports|reported|entrusted",
    source: "according to",
    quotes:
      "saying|telling|adding|writing|tweet(?:s|ing)|retweeted|ask(?:s|ing)|arguing|insisting|continu(?:es|ing)|explaining|declaring|respond(?:s|ing)|repl(?:ies|ying)|warning|noting|stating|recall(?:s|ing)|recount(?:s|ed|ing)|acknowledg(?:es|ing)|conclud(?:es|ing)|claiming|announcing|admit(?:s|ting)|jok(?:es|ing)|testif(?:ies|ying)|suggest(?:s|ed|ing)|predict(?:s|ed|ing)|observ(?:es|ed|ing)|remark(?:s|ed|ing)|quip(?:s|ped|ping)|caution(?:s|ed|ing)|complain(?:s|ed|ing)|counter(?:s|ed|ing)|chant(?:s|ed|ing)|shout(?:s|ed|ing)|yell(?:s|ed|ing)|scream(?:s|ed|ing)|exclaim(?:s|ed|ing)|mutter(?:s|ed|ing)|whisper(?:s|ed|ing)|texted|e-?mailed|post(?:s|ed|ing)|reads?|reading|reporting|agree(?:s|d|ing)|affirm(?:s|ed|ing)|assert(?:s|ed|ing)|boast(?:s|ed|ing)|brag(?:s|ged|ging)|confirm(?:s|ed|ing)|conced(?:es|ed|ing)|contend(?:s|ed|ing)|emphasi[sz](?:es|ed|ing)|stress(?:es|ed|ing)|maintain(?:s|ed|ing)|mus(?:es|ed|ing)|opin(?:es|ed|ing)|plead(?:s|ed|ing)|pledg(?:es|ed|ing)|proclaim(?:s|ed|ing)|promis(?:es|ed|ing)|reflect(?:s|ed|ing)|reiterat(?:es|ed|ing)|remember(?:s|ed|ing)|repeat(?:s|ed|ing)|retort(?:s|ing)|reveal(?:s|ed|ing)|scoff(?:s|ed|ing)|snap(?:s|ped)|urg(?:es|ed|ing)|vow(?:s|ed|ing)|wonder(?:s|ed|ing)|lament(?:s|ed|ing)|demand(?:s|ed|ing)|inform(?:s|ed|ing)|thunder(?:s|ed|ing)|implor(?:es|ed|ing)|interject(?:s|ed|ing)|cri(?:es|ed)|rant(?:s|ed|ing)|bellow(?:s|ed|ing)|deadpanned|comment(?:s|ed|ing)|relat(?:es|ed)|elaborat(?:es|ed|ing)|clarif(?:ies|ied|ying)|advis(?:es|ed|ing)|blurt(?:s|ed)|point(?:s|ed|ing) out|answer(?:s|ed|ing)|boom(?:s|ed)|put it|puts it|think(?:s|ing)?|thought|believ(?:es|ed|e)|goes on|went on",
    quotesPart:
      "call(?:s|ed|ing)|describ(?:es|ed|ing)|dubb?(?:s|ed|ing)|label(?:s|ed|ing|led|ling)|criticiz(?:es|ed|ing)|condemn(?:s|ed|ing)|slam(?:s|med|ming)|blast(?:s|ed|ing)|denounc(?:es|ed|ing)|dismiss(?:es|ed|ing)|mock(?:s|ed|ing)|accus(?:es|ed|ing)|defend(?:s|ed|ing)|prais(?:es|ed|ing)|characteriz(?:es|ed|ing)|derid(?:es|ed|ing)|decr(?:ies|ied|ying)|hail(?:s|ed|ing)|liken(?:s|ed|ing)|refer(?:s|red|ring)|quot(?:es|ed|ing)|cit(?:es|ed|ing)|accept(?:s|ed|ing)|express(?:es|ed|ing)|den(?:ies|ied|ying)|propos(?:es|ed|ing)|releas(?:es|ed|ing)|issu(?:es|ed|ing)|publish(?:es|ed)|attack(?:s|ed|ing)|indicat(?:es|ed|ing)|charg(?:es|ed|ing)|offer(?:s|ed|ing)|point(?:s|ed|ing)|put it|puts it|talk(?:s|ed|ing)|spoke|speaks?|speaking|deem(?:s|ed)|consider(?:s|ed)|regard(?:s|ed)|rail(?:s|ed)|sa(?:w|id)|list(?:s|ed)|show(?:s|ed)|find(?:s)?|found|invoked|voiced|touted|apologi[sz]ed|appealed|laughed|tout(?:s|ed)",
    quoteSource: "in the words of|as told by|per",
  },
  fr: {
    says: "dit|disent|déclare|déclaré|affirme|affirmé|explique|expliqué|estime|estimé|indique|indiqué|souligne|souligné|précise|précisé|assure|assuré|annonce|annoncé|ajoute|ajouté|rappelle|rappelé|rapporte|rapporté|lance|lancé|raconte|raconté|confie|confié|martèle|prévient|reconnaît|reconnu|répond|répondu|conclut",
    source: "selon|d['’]après",
    quotes:
      "disait|dis|déclar(?:ait|ée|ent|aient)|affirm(?:ait|ée|ent)|expliqu(?:ait|ée|ent)|ajout(?:ait|ée)|estim(?:ait|ée|ent)|assur(?:ait|ée|ent)|indiqu(?:ait|ée|ent)|précis(?:ait|ée|ent)|soulign(?:ait|ée|ent)|annonc(?:ait|ée)|rappel(?:ait|ée)|confi(?:ait|ée)|lanc(?:ait|ée)|lançait|répondait|répondent|répliqu(?:e|é|ée)|rétorqu(?:e|é|ée)|écri(?:t|vait|te)|tweet(?:e|é)|insist(?:e|ait|é)|not(?:e|ait|é|ée)|racont(?:ait|ée)|martel(?:é|ait|ée)|prévenu|averti|avertit|dénonc(?:e|é|ée)|dénonçait|regrett(?:e|ait|é|ée)|reconnait|admi(?:s|t|se)|conclu(?:e|)|poursui(?:t|vi|vait)|renchéri(?:t|ssait)?|confirm(?:e|é|ée)|témoign(?:e|é)|plaid(?:e|é)|souten(?:u|ait)|soutient|interrog(?:e|é|ée)|demand(?:e|ait|é|ée)|promi(?:s|t|se)|promet|réagi(?:t)?|considèr(?:e|ait)|jug(?:e|é|ée)|jugeait|ironis(?:e|é)|résum(?:e|é|ée)|analys(?:e|é|ée)|observ(?:e|é|ée)|relev(?:é|ait|ée)|relève|détaill(?:e|é|ée)|exclam(?:e|é|ée)|salu(?:e|é|ée)|défend(?:u|ait)?|craint|fustig(?:e|é|ée)|tonn(?:e|é)|glisse|gliss(?:é|ait)|commente|comment(?:é|ait|ée)|pens(?:e|ait|ent)|espèr(?:e|ait)|souhait(?:e|ait|é)",
    quotesPart:
      "qualifi(?:e|é|ée|ait)|accus(?:e|é|ée|ait)|critiqu(?:e|é|ée|ait)|appel(?:é|ait|ée)|appelle|évoqu(?:e|é|ée|ait)|parl(?:e|é|ait)|décri(?:t|vait)|condamn(?:e|é|ée)|cit(?:e|é|ée)|fait état|vu",
    quoteSource: "pour|aux yeux d[eu]|de l['’]avis d[eu]",
  },
  de: {
    says: "sagte|sagten|sagt|sagen|erklärte|erklärten|erklärt|teilte|teilten|hieß|meinte|meint|betonte|betont|warnte|warnt|kündigte|berichtete|berichtet|schrieb|schreibt|fügte|nannte|ergänzte|zitierte|so",
    source: "laut|zufolge",
    quotes:
      "gesagt|betonten|meinten|berichteten|teilt|mitgeteilt|fügt|hinzugefügt|schrieben|geschrieben|kündigt|angekündigt|forder(?:te|t|ten)|gefordert|warnten|gewarnt|kritisier(?:te|t|ten)|antworte(?:te|t)|geantwortet|erzähl(?:te|t)|fr(?:agte|agt)|gefragt|nannten|nennt|genannt|sprach|spricht|gesprochen|versicher(?:te|t)|bestätig(?:te|t|ten)|behaupte(?:te|t)|räum(?:te|t)|ergänzt|lob(?:te|t)|entgegne(?:te|t)|zitiert|twitter(?:te|t)|heißt es|hieß es|wie|bekräftig(?:te|t|ten)|unterstrich|äußer(?:te|t|ten)|geäußert|verlang(?:te|t)|mahn(?:te|t)|gab|gibt|findet|fand|glaubt|freut|freute|verriet|verrät",
    quotesPart:
      "bezeichne(?:te|t)|verurteil(?:te|t|ten)|beschr(?:ieb|eibt)|warf|wirft|vorgeworfen|beschuldig(?:te|t)|bewerte(?:te|t)",
    quoteSource: "nach (?:den )?(?:angaben|worten|aussagen|ansicht|einschätzung) (?:von|des|der)",
  },
  es: {
    says: "dijo|dice|dijeron|afirmó|afirma|aseguró|asegura|explicó|explica|señaló|señala|anunció|anuncia|indicó|indica|añadió|añade|agregó|declaró|declara|sostuvo|apuntó|destacó|subrayó|recordó|insistió|manifestó|reconoció|advirtió|lamentó|comentó|contó|relató|precisó|expresó",
    source: "según",
    quotes:
      "dicen|dicho|afirma(?:n|ron|do)|asegura(?:n|ron|do)|explica(?:n|ron|do)|señala(?:n|ron|do)|añadi(?:eron|do)|agrega(?:|ron|do)|indica(?:n|ron|do)|declara(?:n|ron|do)|manifesta(?:ron|do)|subraya(?:|do)|destaca(?:|do|ron)|advirtieron|advierte|advertido|apunta(?:|do)|respond(?:ió|e|ieron|ido)|contest(?:ó|a|ado)|escrib(?:ió|e|ieron)|escrito|tuite(?:ó|a|ado)|comenta(?:|do|ron)|recorda(?:do|ron)|recuerda|insisti(?:do|eron)|insiste|reconoc(?:e|ido|ieron)|admiti(?:ó|do)|admite|denunci(?:ó|a|ado|aron)|preguntó|pregunta|preguntado|anuncia(?:do|ron)|concluy(?:ó|e)|concluido|sostuvieron|sostiene|sostenido|expresa(?:|do|ron)|relata(?:|do|ron)|contado|cuenta|lamenta(?:|do)|prometi(?:ó|do)|promete|confes(?:ó|ado)|confiesa|aclar(?:ó|a|ado)|precisa(?:|do)|opin(?:ó|a|ado)|consider(?:ó|a|ado)|reiter(?:ó|a|ado)|exig(?:ió|e|ido)|critic(?:ó|a|ado)|remarc(?:ó|a|ado)|zanj(?:ó|a|ado)|enfatiz(?:ó|a|ado)|puntualiz(?:ó|a|ado)|matiz(?:ó|a|ado)|confirm(?:ó|a|ado|aron)|replic(?:ó|a|ado)|espet(?:ó|a|ado)|argument(?:ó|a|ado)|aseveró|detalló|detalla|alegó|exclamó|exclama|celebró|defendi(?:ó|do)|defiende",
    quotesPart:
      "calific(?:ó|a|ado|aron)|llam(?:ó|a|ado)|acus(?:ó|a|ado|aron)|habl(?:ó|a|ado)|describ(?:ió|e)|tach(?:ó|a|ado)|conden(?:ó|a|ado)|cit(?:ó|a|ado)",
    quoteSource: "en palabras de|a juicio de|de acuerdo con",
  },
  pt: {
    says: "disse|diz|disseram|afirmou|afirma|anunciou|anuncia|explicou|explica|declarou|declara|informou|informa|acrescentou|ressaltou|destacou|lembrou|contou|conta|avaliou|avalia|reconheceu|alertou|defendeu|defende|criticou|lamentou|comentou",
    // "o segundo tempo" is the second.
    source: "(?<!(?<!\\p{L})(?:[dn]?o|ao|pelo|um|seu|cada) )segundo|de acordo com",
    quotes:
      "dizem|dito|afirma(?:m|ram)|explica(?:m|ram)|declararam|acrescenta(?:|ram)|ressalta|destaca|respond(?:eu|e)|comenta|escrev(?:eu|e)|lembra|complet(?:ou|a)|argument(?:ou|a)|aleg(?:ou|a)|admit(?:iu|e)|critica|garant(?:iu|e)|observ(?:ou|a)|apont(?:ou|a)|reconhece|sustent(?:ou|a)|consider(?:ou|a)|perguntou|pergunta|relat(?:ou|a)|revel(?:ou|a)|ironizou|alerta|reforç(?:ou|a)|concluiu|conclui|enfatizou|frisou|assegurou|sublinh(?:ou|a)|referiu|refere|adiant(?:ou|a)|prometeu|promete|lamenta|disparou|reiter(?:ou|a)|cravou|salient(?:ou|a)|adverti(?:u)|acredita|acha",
    quotesPart:
      "cham(?:ou|a)|classific(?:ou|a)|acus(?:ou|a)|falou|fala|descrev(?:eu|e)|conden(?:ou|a)|cit(?:ou|a)|qualificou",
    quoteSource: "conforme|para",
  },
  it: {
    says: "detto|dice|disse|dicono|afferma|affermato|spiega|spiegato|annuncia|annunciato|dichiara|dichiarato|aggiunge|aggiunto|sottolinea|sottolineato|ricorda|ricordato|racconta|raccontato|precisa|precisato|commenta|commentato|conclude|concluso|osserva|assicura|scrive|scritto",
    source: "secondo",
    quotes:
      "dett(?:a|i|e)|dissero|diceva|afferm(?:ò|ano|ava)|spieg(?:ò|ano|ava)|aggiunse|dichiar(?:ò|ano)|sottoline(?:ò|ano)|ricordò|rispo(?:nde|sto|se)|scrisse|commentò|raccont(?:ò|ano)|annunciò|assicur(?:ato|ò)|prosegu(?:e|ito|ì)|concluse|ribadi(?:sce|to|ì)|precisò|sostien(?:e)|sostenuto|osserv(?:ato|ò)|avver(?:te|tito|tì)|denunci(?:a|ato|ò)|chie(?:de|sto|se)|domand(?:a|ato|ò)|replic(?:a|ato|ò)|evidenzi(?:a|ato)|rivel(?:a|ato|ò)|attacc(?:a|ato|ò)|confid(?:a|ato)|conferm(?:a|ato|ò)|riferi(?:sce|to|ì)|tuon(?:a|ato)|ammess[oa]|ammette|scherza|scherzato|esclama|insist(?:e|ito)|fatto sapere|fa sapere",
    quotesPart:
      "defini(?:sce|to|ì)|chiam(?:a|ato|ò)|accus(?:a|ato|ò)|parla|parlato|descri(?:ve|tto)|condann(?:a|ato)|bolla|bollato|critic(?:a|ato)",
    quoteSource: "a detta di|stando a|per",
  },
  nl: {
    says: "zei|zegt|zeiden|zeggen|verklaarde|verklaart|meldde|meldt|stelde|stelt|vertelde|vertelt|schreef|schrijft|benadrukte|benadrukt|voegde|waarschuwde|waarschuwt|reageerde|reageert|vindt|noemt|noemde|aldus",
    source: "volgens",
    quotes:
      "gezegd|vertelden|verteld|verklaarden|verklaard|schreven|geschreven|reageerden|laat|liet|lieten|antwoord(?:t|de)|vond|meldden|gemeld|leg(?:t|de)|vraagt|vroeg|stelden|gesteld|erken(?:t|de)|concludeer(?:t|de)|vul(?:t|de)|genoemd|beweer(?:t|de)|roep(?:t)|riep|denkt|dacht|hoopt|twittert|twitterde|bevestig(?:t|de)|klinkt|klonk|voegt",
    quotesPart:
      "omschrij(?:ft)|omschreef|beschuldig(?:t|de)|spreekt|sprak|beschrij(?:ft)|beschreef|veroordeel(?:t|de)",
  },
  pl: {
    says: "powiedział\\p{L}*|mówi|mówił\\p{L}*|oświadczył\\p{L}*|poinformował\\p{L}*|zapowiedział\\p{L}*|twierdzi|twierdził\\p{L}*|stwierdził\\p{L}*|dodał\\p{L}*|dodaje|podkreślił\\p{L}*|podkreśla|zaznaczył\\p{L}*|przekazał\\p{L}*|ocenił\\p{L}*|napisał\\p{L}*|wyjaśnił\\p{L}*|tłumaczy\\p{L}*|podał\\p{L}*|podała",
    source: "według|zdaniem",
    quotes:
      "powiedzieli|mówi(?:li|ą)|stwierdzili|dodali|podkreślili|wyjaśnili|wyjaśnia|zaznacza|oświadczyli|napisali|pisze|odpowiedzia(?:ł|ła|li)|zapewni(?:ł|ła)|zapewnia|ocenia|przyzna(?:ł|ła|je)|poinformowali|informuje|zapyta(?:ł|ła)|pyta|zauważy(?:ł|ła)|zauważa|przekonuje|przekonywa(?:ł|ła)|komentuje|skomentowa(?:ł|ła)|opowiada|relacjonuje|apeluje|apelowa(?:ł|ła)|ostrzega|ostrzeg(?:ł|ła)|uważa|wskaza(?:ł|ła)|wskazuje|czytamy|wspomina",
    quotesPart: "nazwa(?:ł|ła)|nazywa|określi(?:ł|ła)|określa|oskarży(?:ł|ła)|skrytykowa(?:ł|ła)",
    quoteSource: "jak|wedle|w opinii",
  },
  ru: {
    says: "сказал\\p{L}*|говорит|говорил\\p{L}*|заявил\\p{L}*|заявляет|сообщил\\p{L}*|сообщает|сообщают|отметил\\p{L}*|отмечает|подчеркнул\\p{L}*|утверждает|рассказал\\p{L}*|добавил\\p{L}*|пояснил\\p{L}*|считает|написал\\p{L}*|уточнил\\p{L}*|напомнил\\p{L}*|объяснил\\p{L}*|заметил\\p{L}*",
    source: "по словам|по данным",
    quotes:
      "сказано|говорят|заявля(?:ют|л)|отмечают|подчеркивает|добавляет|поясняет|объясняет|рассказывает|пишет|пишут|ответи(?:л|ла|ли)|отвечает|уточняет|предупреди(?:л|ла|ли)|предупреждает|призна(?:л|ла|ли|лся|лась|ет)|считают|полагает|утверждают|указал|указала|указывает|напоминает|призвал|призвала|спросил|спросила|спрашивает|резюмировал|заключил|заключила|констатировал|прокомментировал|прокомментировала|комментирует|пообещал|пообещала|объявил|объявила|процитировал|цитирует|передает|передаёт|заверил|заверила|выразил|продолжил|продолжает|возмутился|вспоминает|говорится|убежден|уверен|уверена",
    quotesPart:
      "назва(?:л|ла|ли)|называет|охарактеризовал|обвини(?:л|ла|ли)|раскритиковал|описа(?:л|ла)|осуди(?:л|ла|ли)",
    quoteSource: "по мнению|согласно|как",
  },
  uk: {
    says: "сказав|сказала|сказали|говорить|каже|заявив|заявила|заявили|повідомив|повідомила|повідомили|повідомляє|повідомляють|зазначив|зазначила|наголосив|наголосила|стверджує|розповів|розповіла|додав|додала|пояснив|пояснила|вважає|написав|написала|уточнив|уточнила|нагадав",
    source: "за словами|за даними",
    quotes:
      "сказано|кажуть|говори(?:в|ла|ли)|заявило|заявляє|зазначил(?:и|о)|зазначає|наголосили|наголошує|дода(?:ли|є)|повідомило|пояснили|пояснює|розповіли|розповідає|написали|пише|відпові(?:в|ла|ли)|відповідає|підкресли(?:в|ла|ли)|підкреслює|уточнили|уточнює|попереди(?:в|ла|ли)|попереджає|визна(?:в|ла|ли|є)|вказа(?:в|ла)|вказує|нагадала|нагадує|закликав|закликала|запитав|запитала|прокоментував|прокоментувала|коментує|пообіцяв|пообіцяла|оголосив|оголосила|переконаний|переконана|запевнив|запевнила|резюмував|йдеться",
    quotesPart:
      "назва(?:в|ла|ли)|називає|охарактеризував|звинувати(?:в|ла|ли)|розкритикував|засуди(?:в|ла|ли)",
    quoteSource: "на думку|згідно з|як",
  },
  tr: {
    says: "dedi|söyledi|belirtti|açıkladı|bildirdi|(?:ifade|iddia|talep) etti|kaydetti|vurguladı|ekledi|anlattı|konuştu|diyor|dile getirdi|aktardı|ifadelerini kullandı|dikkat çekti",
    source: "göre",
  },
  vi: {
    says: "cho biết|nói|cho hay|khẳng định|tuyên bố|chia sẻ|nhấn mạnh|thông tin|(?<!đáng )kể(?! (?:từ|cả))|nhận định|cho rằng|phát biểu|bày tỏ|viết|thừa nhận|trả lời",
    source: "theo",
    quotes:
      "hỏi|giải thích|lưu ý|đánh giá|cảnh báo|tiết lộ|đề nghị|bình luận|tâm sự|kêu gọi|thông báo|đưa tin|xác nhận|quả quyết|dặn|than",
    quotesPart: "gọi|mô tả|chỉ trích|cáo buộc|ví",
    quoteSource: "theo lời",
  },
  ko: {
    says: "말했|밝혔|전했|설명했|강조했|주장했|덧붙였|지적했|발표했|당부했|촉구했|약속했|요청했|했다고",
    source: "따르면|라고",
    quotes: "비판했|답했|썼|언급했|했|물었|반박했|호소했|평가했|토로했|외쳤|적었|전망했|우려했",
  },
  ja: {
    says: "と述べた|と話した|と語った|と発表した|と説明した|と主張した|と強調した|と話す|と語る|明らかにした|としている|と指摘した|と述べ|と話し|と語り",
    source: "によると|によれば",
    quotes:
      "述べ|語|話し|話す|強調|説明|指摘|答え|訴え|主張|批判|言い|言う|言っ|明らかに|コメント|発言|投稿|書い|表明|たずね|尋ね|呼びかけ|反論|振り返|つづ|警告|非難|否定|力を込め|胸を張|肩を落と|惜し|喜ん|喜び|悔し|陳謝|謝罪|し、|した|している|して|の考え",
  },
  zh: {
    says: "表示|[称稱]|[说說]道?|指出|认为|認為|透露|强调|強調|宣布|宣佈|介绍|介紹|写道|寫道|回应|回應",
    source: "据|據",
    quotes:
      "告诉[^，。：]{1,12}|告訴[^，。：]{1,12}|补充|補充|解释|解釋|坦言|呼吁|呼籲|问道?|問道?|回答|警告|批评|批評|直言|感叹|总结|總結|发文|發文",
  },
  ar: {
    says: "[وف]?(?:(?:قال|أعلن|أكد|ذكر|أضاف|أوضح|صرح|أشار|زعم)(?:ت|وا)?|يقول|تقول)",
    source: "[وف]?(?:وفقا?|بحسب|حسب)",
    quotes:
      "[وف]?(?:(?:كتب|تابع|شدد|اعتبر|حذر|نقل|لفت|أفاد|رد|سأل|بين|نوه|غرد|كشف|توقع|أعرب)(?:ت)?|رأى|رأت|يؤكد|تؤكد|يضيف|تضيف|دعا|دعت)",
    quotesPart: "[وف]?(?:(?:وصف|اتهم|انتقد|ندد)(?:ت)?|سمى)",
    quoteSource: "[وف]?على حد قول",
  },
  cs: {
    says: "řekl\\p{L}*|uvedl\\p{L}*|sdělil\\p{L}*|oznámil\\p{L}*|prohlásil\\p{L}*|dodal\\p{L}*|řekla|tvrdí|napsal\\p{L}*|vysvětlil\\p{L}*",
    source: "podle",
    quotes:
      "říká|říkal\\p{L}*|uvádí|dodává|popsal\\p{L}*|přiznal\\p{L}*|doplnil\\p{L}*|připomněl\\p{L}*|zdůraznil\\p{L}*|upozornil\\p{L}*|vzpomíná|míní|poznamenal\\p{L}*|potvrdil\\p{L}*|myslí si",
  },
  da: {
    says: "siger|sagde|oplyser|skriver|mener|fortæller|hævder|meddeler",
    source: "ifølge",
  },
  el: {
    says: "είπε|δήλωσε|ανέφερε|τόνισε|σημείωσε|υποστήριξε|ανακοίνωσε|πρόσθεσε",
    source: "σύμφωνα",
    quotes:
      "λέει|δηλώνει|αναφέρει|τονίζει|σημειώνει|υποστηρίζει|εξήγησε|έγραψε|επισήμανε|σχολίασε|υπογράμμισε|παραδέχθηκε|διηγήθηκε",
  },
  fa: {
    says: "گفت|گفتند|اعلام کرد|افزود|تاکید کرد|نوشت|اظهار داشت|می‌گوید",
    source: "به گفته",
  },
  he: {
    says: "אמר|אמרה|הודיע|הודיעה|מסר|מסרה|ציין|ציינה|טען|טענה|כתב|הוסיף",
    source: "לפי",
  },
  hi: {
    says: "कहा|कहना है|बताया",
    source: "मुताबिक|अनुसार",
  },
  hu: {
    says: "mondta|közölte|elmondta|jelezte|hangsúlyozta|írta|állítja|hozzátette",
    source: "szerint",
  },
  id: {
    says: "kata|ujar|ungkap|tutur|jelas|tambah|mengatakan|menyatakan|mengungkapkan|menyebut|menjelaskan",
    source: "menurut",
  },
  ro: {
    says: "spus|declarat|anunțat|precizat|afirmat|susține|a scris|a adăugat",
    source: "potrivit|conform",
    quotes:
      "spune|declară|precizează|explicat|explică|adăugat|adaugă|scris|scrie|recunoscut|povestit|povestește|subliniat|transmis|avertizat|mărturisit|răspuns|afirmă|menționat|atras atenția",
  },
  sv: {
    says: "säger|sade|sa|uppger|skriver|menar|berättar|hävdar|meddelar",
    source: "enligt",
    quotes: "skrev|berättade|menade|konstaterar|förklarar|tycker|svarar|tillägger|anser|undrar",
  },
  ur: {
    says: "کہا|کہنا ہے|بتایا",
    source: "مطابق",
  },
};
