/** How editors label their texts, in the supported languages. Patterns for a section's name or a title's start. */
export const sectionOf = {
  opinion:
    /^(?:opinions?|comment(?:ary)?|editorials?|leaders?|columns?|op-ed|letters|kommentare?|meinung|leitartikel|kolumnen?|tribunes?|chroniques?|éditorial|édito|idées|points? de vue|opinión|columnas?|tribuna|opinião|colunas?|opinioni|commenti?|opinie|columns|commentaar|komentarze?|felietony?|мнени[ея]|колонк[аи]|думк[аи]|погляди|yazarlar|köşe yazıları|görüş|quan điểm|góc nhìn|사설|칼럼|오피니언|社説|コラム|オピニオン|评论|評論|观点|社论|رأي|آراء|مقالات)/iu,
  obituary:
    /^(?:obituar(?:y|ies)|nachrufe?|nécrologies?|disparitions?|obituarios?|necrológicas?|obituários?|necrologi(?:o|e)?|in memoriam|nekrologi?|некрологи?)/iu,
  sport:
    /^(?:sports?|football|soccer|fußball|deportes|fútbol|esportes?|futebol|calcio|voetbal|piłka|спорт|футбол|spor|futbol|thể thao|bóng đá|스포츠|축구|スポーツ|サッカー|体育|体壇|رياضة)/iu,
} as const;

/** A line of its own above the text, in the words of {@link sectionOf}. */
export const opinionKicker = new RegExp(`${sectionOf.opinion.source}\\.?$`, "iu");

/** How a writer's opinion is labelled, before a title or the text. */
export const opinionLabel =
  "opinion|comment(?:ary)?|editorial|kommentar|meinung|leitartikel|tribune|chronique|édito(?:rial)?|opinión|opinião|opinione|editoriale|l['’]editoriale|commento|il commento|opinie|commentaar|hoofdredactioneel commentaar|komentarz|felieton|opinia|мнение|колонка|думка|погляд|görüş|köşe yaz[ıi]s[ıi]|yorum|사설|칼럼|기고|시론|社説|論説|コラム|评论|評論|社论|社論|社评|社評|时评|時評|رأي|مقال رأي|افتتاحية";

export const titleOf = {
  opinion: new RegExp(
    `^(?:(?:${opinionLabel})(?:\\s*[:|–—]|\\s-\\s|\\.\\s(?=["“«„»]?\\s?\\p{Lu}))|[[［【](?:${opinionLabel})[\\]］】])`,
    "iu",
  ),
  correction:
    /^(?:corrections?|clarifications?|corrected|errat(?:um|a)|berichtigung|korrektur|richtigstellung|rectificatif|correctif|fe de errat[ae]s|fe de errores|rectificación|corrección|erramos|correção|errata|rettifica|errata corrige|rectificatie|correctie|sprostowanie|исправление|поправка|опровержение|виправлення|спростування|düzeltme|tekzip|đính chính|정정|바로잡습니다|訂正|おわび|お詫び|更正|勘误|تصحيح|تصويب)(?:\s*[:|–—-]|\s|$)/iu,
  pressRelease:
    /^(?:for immediate release|press release|news release|pressemitteilung|presseinformation|communiqué(?: de presse)?|comunicado(?: de prensa)?|nota de prensa|comunicado de imprensa|nota à imprensa|comunicato stampa|persbericht|informacja prasowa|komunikat prasowy|пресс-релиз|прес-реліз|tisková zpráva|pressmeddelande|pressemeddelelse|comunicat de presă|δελτίο τύπου|basın bülteni|bas[ıi]n bülten[iıİ]|thông cáo báo chí|보도자료|プレスリリース|报道资料|新闻稿|بيان صحفي)(?:\s*[:|–—-]|\s|$)/iu,
  liveBlog:
    /(?:^|[\s:|–—-])(?:live(?: updates| blog)?|as it happened|liveblog|live-?ticker|newsblog|en direct|direct|en directo|en vivo|minuto a minuto|ao vivo|in diretta|la diretta|na żywo|relacja|онлайн|наживо|canlı|trực tiếp|실시간|ライブ|直播|مباشر)(?=[\s:|–—,-]|$)|[（(](?:持续更新|持續更新|실시간)[）)]/iu,
  obituary:
    /\b(?:dies|dead|gone) (?:at|aged)\b|\bobituary\b|, is dead\b|\bpass(?:es|ed) away\b|,? (?:has )?died(?: at \d+)?$|^nachruf|(?:ist|mit \d+(?: jahren)?) (?:gestorben|tot)|est mort[e]?\b|s['’]est éteinte?(?!\p{L})|^mort d[eu'’]|^décès de |^(?:muere|fallece|murió|falleció) |^(?:morre|morreu) |^è mort[oa] |^(?:addio a|morto) |^si è spent[oa] |overleden|^zmarła? |^(?:odszedł|odeszła) |^nie żyje |^умер(?:ла)? |^не стало |^скончал|^уш(?:ел|ёл|ла) из жизни|^помер(?:ла)? |^(?:пішов|пішла) з життя|är död$|er død$|har avlidit|^zemřela? |πέθανε (?:ο|η|σε ηλικία) |^elhunyt |meninggal dunia|hayatını kaybetti|vefat etti|qua đời|별세|死去|逝去|逝世|去世|^(?:وفاة|رحيل) /iu,
} as const;

/** What obituaries tell of whoever their titles may not call dead: whom the dead leaves, and where one was born before a funeral. */
export const lifeTold = {
  survived:
    /\b(?:is|was) survived by\b|(?:hinterlässt|hinterließ) (?:seine|ihre|eine|zwei|drei)|\b(?:laisse|laissent) derrière (?:lui|elle)\b|\b(?:le|la) sobreviven\b|\blascia (?:la moglie|il marito|due figli|tre figli|un figlio|una figlia)/iu,
  born: /\bwas born (?:on|in)\b|\bwurde (?:am|im|\d{4}) [^.]*geboren|\bnée? (?:le|en|à) |\bnació (?:el|en) |\bnasceu (?:em|no|na) |\bnacque |\bnat[oa] (?:a|il|nel) |\bwerd [^.]*geboren|(?<!\p{L})urodził[a]? się |(?<!\p{L})родил(?:ся|ась) |(?<!\p{L})народи(?:вся|лася|лась) |doğdu|sinh (?:ngày|năm)|에서 태어|生まれ|出生于|(?<!\p{L})ولد[ت]? /iu,
  burial:
    /\b(?:funeral|memorial service|memorial) (?:will|is to|service)\b|Beerdigung|Trauerfeier|Beisetzung|\bobsèques\b|\bfunérailles\b|\bfunerali\b|\besequie\b|\bvelório\b|\bsepultamento\b|\bsepelio\b|\bcapilla ardiente\b|\buitvaart\b|\bbegrafenis\b|(?<!\p{L})pogrzeb|(?<!\p{L})похорон|(?<!\p{L})прощание |cenaze|lễ tang|tang lễ|빈소|발인|葬儀|告別式|追悼会|جنازة|تشييع/iu,
} as const;

/** Marks of a text that a company sent out. */
export const wireOfCompanies =
  /\((?:globe ?newswire|business wire|pr ?newswire|marketwired|accesswire|ots|news aktuell|ad hoc)\)|^for immediate release$/imu;

/** "Lübeck, 24. November 2026 – Die …": senders date their line with the year; a report has no year there, or its agency. */
export const datedBySender =
  /^\p{Lu}[\p{L} .’'-]{1,40}(?:, \p{L}{2,20}){0,2}, (?:(?:den |le )?\d{1,2}(?:er|º)?\.? (?:de )?\p{L}{3,12}\.? (?:de )?20\d\d|\p{L}{3,9}\.? \d{1,2}, 20\d\d) ?(?:\/[^/]{3,30}\/ ?)?[–—-]{1,2} (?!.{0,40}\((?:Reuters|AP|AFP|dpa|EFE|Xinhua)\))\p{L}/u;

/** Headings behind which only the sender speaks of himself. */
export const senderHeading =
  /^(?:about|over|über|à propos(?: de)?|acerca de|sobre|informazioni su|chi è|o firmie|о компании|про компанію|hakkında|forward-looking statements|safe harbor|(?:media |press )?contacts?|pressekontakt|contact presse|contacto(?: de prensa)?|contato|contatti|noot voor de redactie|kontakt(?: dla mediów)?|notes? to editors)(?:\s|:|$)/iu;

/** Headings under which nothing is told of the matter: what it rests on, how to go on. */
export const besideMatter =
  /^(?:references(?: to [^.]{3,60})?|(?:change|revision|document) history|(?:conflicts? of|competing) interests?(?: statement)?|acknowledge?ments?|new contributors|contributing|licen[cs]e|external links|see also|further reading|your answer|änderungshistorie|literatur(?:verzeichnis)?|quellenverzeichnis|interessenkonflikte?|danksagung|weiterführende (?:links|informationen)|références|bibliographie|conflits? d['’]intérêts?|remerciements|liens externes|voir aussi|referencias|bibliografía|conflictos? de intereses|agradecimientos|enlaces externos|véase también|referências|bibliografia|conflitos? de interesses?|agradecimentos|ligações externas|ver também|riferimenti|conflitt[oi] di interessi?|ringraziamenti|collegamenti esterni|voci correlate|referenties|belangenconflict|dankwoord|externe links|zie ook)\s?:?$/iu;

/** The same for headings and for lines of their own: what law has a sender say, and when he can be heard. */
export const besideByLaw =
  /^(?:(?:legal )?disclaimers?|(?:conference call|webcast)(?: (?:information|details))?(?: and webcast)?|forward[- ]looking (?:statements?|information)|safe harbor(?: statement)?|cautionary (?:note|statement)[^.]{0,60}|haftungsausschluss|mentions légales|aviso legal|note legali)\s?:?$/iu;

/** A result as reports give it. */
export const matchScore =
  /(?<![\d.,:/-])\d{1,3}\s?[-–:]\s?\d{1,3}(?![\d:/-]|[.,]\d|\s?(?:Uhr|h\b|am\b|pm\b))|(?<!\p{L})(?:por|em) \d{1,2} [ax] \d{1,2}(?!\d)/u;

/** What happens in a match, and who plays and judges it. */
export const matchWords =
  /(?<![\p{L}\p{M}])(?:goals?(?:keeper)?|penalt\p{L}*|half-time|(?:second|first) half|kick-off|striker|midfielder|tie-?break|touchdown|quarterback|innings|stoppage time|buts?|buteur|mi-temps|gardien|arbitre|attaquant|prolongations?|tor(?:e|s|wart|schütze)?|halbzeit|elfmeter|schiedsrichter|stürmer|gol(?:es|s|ü|a|e)?|penal|portero|delantero|árbitro|goleiro|pênalti|atacante|acréscimos|segundo tempo|rete|rigore|portiere|attaccante|arbitro|doelpunt|spits|strafschop|scheidsrechter|blessuretijd|hoekschop|bramk\p{L}+|rzut\p{L}* karn\p{L}+|sędzi\p{L}+|napastnik\p{L}*|гол(?:а|ы|ов|ом)?|пенальт[иі]|вратар\p{L}*|воротар\p{L}*|тайм\p{L}*|арбит?р\p{L}*|суддя|kaleci|hakem|dakika(?:da)?|bàn thắng|thủ môn|trọng tài|phạt đền|tiền đạo|hiệp (?:một|hai)|mål|målvakt|straffspark|gól\p{L}*|brankář\p{L}*|portarul|γκολ|πέναλτι|गोल|هدف\p{L}*|الشوط|ركلة جزاء)(?![\p{L}\p{M}])|골|페널티킥|전반|후반|ゴール|前半|後半|得点|先制|进球|上半场|下半场|点球/giu;

/** Numbers and words with which titles of lists begin. */
export const listTitle =
  /^(?:the )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|dois|duas|três|quatro|sete|oito|nove|dez|due|tre|quattro|cinque|sei|sette|otto|dieci|twee|drie|vijf|zes|zeven|negen|tien|pięć|trzy|cztery|sześć|siedem|пять|три|четыре|шесть|семь|п['’]ять|чотири|beş|üç|dört|altı|yedi|năm|ba|bốn|sáu|bảy)\s\p{L}/iu;

/** Above the key points of a text: no section of its own. */
export const keyPointsHeading =
  /^(?:das wichtigste(?: (?:in kürze|im überblick|auf einen blick))?|auf einen blick|key (?:points|events|moments|developments)|(?:the )?(?:summary|latest|key facts)|at a glance|what we know(?: so far)?|l['’]essentiel(?: à retenir)?|en bref|(?:les )?points[- ]clés|lo más importante|(?:las )?claves|(?:en )?resumen|resumo|o que (?:já )?se sabe|in (?:breve|sintesi)|punti chiave|het belangrijkste(?: nieuws)?|samenvatting|najważniejsze(?: informacje)?|главное|головне|öne çıkanlar)\s?[:.]?$/iu;

/** A live blog greets its readers and asks them to stay: no news of it. */
export const invites =
  /^(?:(?:stay|follow|join|keep up|catch|read|see|get) |welcome|hello|good (?:morning|afternoon|evening)|here (?:is|are|you)|this (?:live )?blog|verfolgen sie|folgen sie|lesen sie|(?:herzlich )?willkommen|guten (?:morgen|tag|abend)|hier (?:lesen|finden)|suivez|bienvenue|bonjour|retrouvez|vivez |sig(?:ue|a) |bienvenid|buen[oa]s |segui |benvenut|buon(?:giorno|asera)|acompanhe|bem-vind|bo[am] (?:dia|tarde|noite)|volg |welkom|goede(?:morgen|middag|navond)|śledź|witamy|zapraszamy|dzień dobry|следите|читайте|здравствуйте|добр(?:ый|ое) |стежте|вітаємо|takip ed|merhaba|hoş ?geldiniz|ikuti |selamat |mời |chào )/iu;

/** Above an interview: that somebody was asked, but not who that is. */
export const asksOnly =
  /^(?!.*(?:さん|氏|[(（]\d)).*(?:聞いた|聞きました|尋ねた|うかがった|伺った)。$|^(?:we |wir |nous |nós |abbiamo |hemos )[^.]{0,40}(?:spoke|talked|asked|met|gesprochen|getroffen|rencontré|interrogé|parlato|incontrato|hablado|conversamos)[^.]{0,60}\.$/iu;

/** Takes up what the sentence before says. */
export const takesUp =
  /^(?:(?:that|this|those|these) |(?:he|she|they) (?:said|did|made|was|were) (?:so|it|that|not)|die(?:se[rsnm]?)? (?=\p{L})|das |dat |dit |deze |ce(?:tte|t|s|la)? |est[aeo]s? |es[aeo] |ess[ea]s? |isso |quest[aoei] |ciò |t[eao]n? |это |эт[аои] |ці? |це |bu |şu |điều (?:này|đó) |이 |그 |これ|この|その|这|這|هذا |هذه )/iu;

/** What sites set before a headline: labels, never part of what it says. */
export const headlineLabel = new RegExp(
  String.raw`^(?:(?:live|live updates?|watch|video|photos?|breaking(?: news)?|update \d+|updated?|exclusive|analysis|en direct|direct|vidéo|liveblog|newsblog|eilmeldung|en vivo|directo|ao vivo|diretta|na żywo|press release|pressemitteilung|communiqué(?: de presse)?|nota de prensa|tisková zpráva|pressmeddelande|comunicat de presă|comunicato stampa|persbericht|komunikat prasowy|пресс-релиз|прес-реліз|комментарий|${opinionLabel})\s*(?:[:|–—]|-(?=\s))\s*)+|^(?:vidéos?|video|photos?|en (?:images|vidéo|direct)|infographie|${opinionLabel})\.\s(?=["“«„»]?\s?\p{L})|^[[［【](?:${opinionLabel})[\]］】]\s*`,
  "iu",
);
