/** How editors label their texts, in the supported languages. Patterns for a section's name or a title's start. */
export const sectionOf = {
  opinion:
    /^(?:opinions?|comment(?:ary)?|editorials?|leaders?|columns?|op-ed|letters|kommentare?|meinung|leitartikel|kolumnen?|tribunes?|chroniques?|éditorial|édito|idées|points? de vue|opinión|columnas?|tribuna|opinião|colunas?|opinioni|commenti?|opinie|columns|commentaar|komentarze?|felietony?|мнени[ея]|колонк[аи]|думк[аи]|погляди|yazarlar|köşe yazıları|görüş|quan điểm|góc nhìn|사설|칼럼|오피니언|社説|コラム|オピニオン|评论|評論|观点|社论|رأي|آراء|مقالات)/iu,
  obituary:
    /^(?:obituar(?:y|ies)|nachrufe?|nécrologies?|disparitions?|obituarios?|necrológicas?|obituários?|necrologi(?:o|e)?|in memoriam|nekrologi?|некрологи?)/iu,
  sport:
    /^(?:sports?|football|soccer|fußball|deportes|fútbol|esportes?|futebol|calcio|voetbal|piłka|спорт|футбол|spor|futbol|thể thao|bóng đá|스포츠|축구|スポーツ|サッカー|体育|体壇|رياضة)/iu,
} as const;

/** How a writer's opinion is labelled, before a title or the text. */
export const opinionLabel =
  "opinion|comment(?:ary)?|editorial|kommentar|meinung|leitartikel|tribune|chronique|édito(?:rial)?|opinión|opinião|opinione|editoriale|l['’]editoriale|commento|il commento|opinie|commentaar|hoofdredactioneel commentaar|komentarz|felieton|opinia|мнение|колонка|думка|погляд|görüş|köşe yaz[ıi]s[ıi]|yorum|사설|칼럼|기고|시론|社説|論説|コラム|评论|評論|社论|社論|社评|社評|时评|時評|رأي|مقال رأي|افتتاحية";

export const titleOf = {
  opinion: new RegExp(
    `^(?:(?:${opinionLabel})(?:\\s*[:|–—]|\\s-\\s|\\.\\s(?=\\p{Lu}))|[[［【](?:${opinionLabel})[\\]］】])`,
    "iu",
  ),
  correction:
    /^(?:corrections?|clarifications?|corrected|errat(?:um|a)|berichtigung|korrektur|richtigstellung|rectificatif|correctif|fe de errat[ae]s|fe de errores|rectificación|corrección|erramos|correção|errata|rettifica|errata corrige|rectificatie|correctie|sprostowanie|исправление|поправка|опровержение|виправлення|спростування|düzeltme|tekzip|đính chính|정정|바로잡습니다|訂正|おわび|お詫び|更正|勘误|تصحيح|تصويب)(?:\s*[:|–—-]|\s|$)/iu,
  pressRelease:
    /^(?:for immediate release|press release|news release|pressemitteilung|presseinformation|communiqué(?: de presse)?|comunicado(?: de prensa)?|nota de prensa|comunicado de imprensa|nota à imprensa|comunicato stampa|persbericht|informacja prasowa|komunikat prasowy|пресс-релиз|прес-реліз|basın bülteni|thông cáo báo chí|보도자료|プレスリリース|报道资料|新闻稿|بيان صحفي)(?:\s*[:|–—-]|\s|$)/iu,
  liveBlog:
    /(?:^|[\s:|–—-])(?:live(?: updates| blog)?|as it happened|liveblog|live-?ticker|newsblog|en direct|direct|en directo|en vivo|minuto a minuto|ao vivo|in diretta|la diretta|na żywo|relacja|онлайн|наживо|canlı|trực tiếp|실시간|ライブ|直播|مباشر)(?=[\s:|–—,-]|$)/iu,
  obituary:
    /\b(?:dies|dead) (?:at|aged)\b|\bobituary\b|,? (?:has )?died(?: at \d+)?$|^nachruf|(?:ist|mit \d+(?: jahren)?) gestorben|est mort[e]?\b|^mort de |^décès de |^(?:muere|fallece|murió|falleció) |^(?:morre|morreu) |^è mort[oa] |^(?:addio a|morto) |overleden|^zmarła? |^nie żyje |^умер(?:ла)? |^скончал|^ушел из жизни|^помер(?:ла)? |hayatını kaybetti|vefat etti|qua đời|별세|死去|逝去|逝世|去世|^(?:وفاة|رحيل) /iu,
} as const;

/** Marks of a text that a company sent out. */
export const wireOfCompanies =
  /\((?:globe ?newswire|business wire|pr ?newswire|marketwired|accesswire|ots|news aktuell|ad hoc)\)|^for immediate release$/imu;

/** Headings behind which only the sender speaks of himself. */
export const senderHeading =
  /^(?:about|over|über|à propos(?: de)?|acerca de|sobre|informazioni su|chi è|o firmie|о компании|про компанію|hakkında|forward-looking statements|safe harbor|(?:media |press )?contacts?|pressekontakt|contact presse|contacto(?: de prensa)?|contato|contatti|noot voor de redactie|kontakt(?: dla mediów)?|notes? to editors)(?:\s|:|$)/iu;

/** A result as reports give it. */
export const matchScore =
  /(?<![\d.,:/-])\d{1,3}\s?[-–:]\s?\d{1,3}(?![\d.,:/-]|\s?(?:Uhr|h\b|am\b|pm\b))/u;

/** Numbers and words with which titles of lists begin. */
export const listTitle =
  /^(?:the )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|dois|duas|três|quatro|sete|oito|nove|dez|due|tre|quattro|cinque|sei|sette|otto|dieci|twee|drie|vijf|zes|zeven|negen|tien|pięć|trzy|cztery|sześć|siedem|пять|три|четыре|шесть|семь|п['’]ять|чотири|beş|üç|dört|altı|yedi|năm|ba|bốn|sáu|bảy)\s\p{L}/iu;

/** A live blog greets its readers and asks them to stay: no news of it. */
export const invites =
  /^(?:(?:stay|follow|join|keep up|catch|read|see|get) |welcome|hello|good (?:morning|afternoon|evening)|here (?:is|are|you)|this (?:live )?blog|verfolgen sie|folgen sie|lesen sie|(?:herzlich )?willkommen|guten (?:morgen|tag|abend)|hier (?:lesen|finden)|suivez|bienvenue|bonjour|retrouvez|vivez |sig(?:ue|a) |bienvenid|buen[oa]s |segui |benvenut|buon(?:giorno|asera)|acompanhe|bem-vind|bo[am] (?:dia|tarde|noite)|volg |welkom|goede(?:morgen|middag|navond)|śledź|witamy|zapraszamy|dzień dobry|следите|читайте|здравствуйте|добр(?:ый|ое) |стежте|вітаємо|takip ed|merhaba|hoş ?geldiniz|ikuti |selamat |mời |chào )/iu;
