import { quick } from "#shared/quick.ts";

/**
 * Sentences with which a wall tells a reader that there is more of this article for those who pay or
 * register. They stand nowhere but in walls; a mere “Subscribe now” stands on every page.
 */
const wallWords: Readonly<Record<string, string>> = {
  en: "subscribe (now |today |here )?(to|and|for .{1,30} to) (continue|keep|read|unlock|access|get full)|to (continue|keep) reading|(continue|keep) reading (this|the|with|for|by|after)|(is|are) (reserved|only|exclusive\\w*|available only) (available )?(for|to) (our )?(paying |registered |premium |digital )?(subscribers|members)|this (article|story|content|post|report) is (reserved |only |exclusively )?(available )?(for|to) (our |all )?(paying |paid |registered |premium |digital )?(subscribers|members)|you('ve| have) (reached|read|used|hit) (your|all|the) .{0,40}(free|limit|articles)|unlock (this|the (full|rest|whole)) (article|story|post|report)|unlock (unlimited|full) access|to (view|see|access|finish) (the|this) (full|rest|whole|entire) (article|story|post)|read the (full|rest|whole) (article|story|of (this|the)).{0,40}(subscri|member|sign|log|register|trial)|(register|sign up|create a free account) (for free )?(now )?(to|and) (continue|keep|read|unlock)|become a (paid |paying )?(member|subscriber) to|to read (the|this) (full|rest|whole|entire|article|story)|(start|begin) your (free )?trial.{0,40}(read|access)|(remaining|rest of (this|the)) (article|story|text) is (for|only|reserved|available)",
  de: "(artikel|text|inhalt|beitrag).{0,40}(abonnent|abonnement|plus-|registrierte)|jetzt (weiterlesen|diesen artikel)|(weiterlesen|weiter lesen) (mit|für|als)|mit .{0,40}(plus|\\+|abo|premium|digitalpass).{0,10} ?(weiter)?lesen|um (den|diesen|unseren) .{0,30}(artikel|text|beitrag|inhalt).{0,20}zu lesen|(exklusiv|nur) für (unsere )?(abonnent|leser mit|mitglieder|plus)|lesen sie .{0,30}weiter (mit|im)|(diesen|den) (ganzen|vollständigen|kompletten) (artikel|text|beitrag)|weiterlesen können (sie|nur)|(voller|unbegrenzter) zugriff auf",
  fr: "(réservé|exclusif|exclusive)e?s? (à|aux|pour) (nos |tous les |les )?(abonné|lecteur|membre|inscrit)|pour lire la suite|débloque\\p{L}* (la suite|l'article|cet article)|(lire|découvrir) (l'intégralité|le reste|la totalité) (de (cet|l')|du texte)|lisez (la suite|l'article) (en|avec|pour)|il (vous )?reste .{0,30}(à (lire|découvrir)|de (cet|l'))|abonnez-vous (pour|et|dès|afin)|(la )?suite (de (cet|l')article )?(est )?(réservée|payante)|article (réservé|payant|abonné)|profitez de (tous|l'ensemble|cet|nos) .{0,20}(contenus|articles?)|(continuer|poursuivre|poursuivez) (votre |la |sa )?lecture|créez un compte (gratuit )?pour",
  es: "(contenido|artículo|noticia|texto).{0,20}(exclusiv\\w*|solo|sólo|reservad\\w*).{0,20}(suscriptor|socio|registrad|abonad)|suscríb(ete|ase) (ahora |ya |hoy )?(para|y) |(para|y) (seguir|sigue|siga|continuar|continúa) leyendo|(seguir|continuar|sigue) leyendo .{0,20}(suscri|gratis|por|con)|exclusiv[oa]s? para (suscriptores|socios|abonados|usuarios)|has (alcanzado|superado|agotado) .{0,30}(límite|artículos)|(lee|leer|accede|acceder) (a |al )?(sin límites|(el )?(artículo|contenido) (completo|entero))|regístrate (gratis )?(para|y) (leer|seguir|continuar)",
  it: "(contenuto|articolo|testo).{0,20}(riservat\\w*|esclusiv\\w*|a pagamento).{0,20}(abbonat|registrat|utent)|(riservat\\w*|esclusiv\\w*) (agli|ai|per gli) (nostri )?(abbonati|utenti|lettori)|abbonati (per|subito|ora|e (leggi|continua))|(per )?(continua\\w*|proseguire|prosegui) (a leggere|la lettura)|(registrati|accedi) per (leggere|continuare)|leggi (tutto |l'articolo completo )?(con|senza limiti)|sblocca (l'articolo|tutti|il contenuto)|hai raggiunto il (limite|numero)",
  pt: "(conteúdo|matéria|artigo|reportagem|texto).{0,20}(exclusiv\\w*|reservad\\w*|só|apenas).{0,20}(assinante|subscritor|cadastrad)|(exclusiv\\w*|reservad\\w*) (para|a|aos) (os )?(nossos )?(assinantes|subscritores)|(assine|subscreva) (agora |já )?(para|e) (ler|leia|continu|ter|tenha|acess)|já leu .{0,40}gratuit|para (continuar|seguir) (a )?(lendo|lendo|ler|leitura)|continu(e|ar) (lendo|a ler) (com|este|a|est)|você (atingiu|já leu|leu) .{0,40}(limite|gratuit)|(leia|ler|tenha acesso) .{0,10}(o|ao) (conteúdo|artigo|texto) (completo|na íntegra)|cadastre-se (grátis |gratuitamente )?para (ler|continuar)",
  nl: "(alleen|exclusief|enkel) (beschikbaar )?voor (onze )?(abonnees|leden)|word (nu |direct )?(abonnee|lid) (en|om|voor)|(dit artikel |wil je |wilt u )?(verder|door)lezen( met|\\?)|(lees|leest) (dit |het (hele|volledige) )?(artikel |verhaal )?(verder|helemaal|volledig)? ?(met|als|door)? ?(een )?(abonnement|abonnee|proefabonnement|account)|om (dit|het (hele|volledige)) (artikel|verhaal) (verder )?te lezen|onbeperkt (lezen|toegang)|(je hebt|u hebt|u heeft) .{0,30}(gratis artikel|limiet)|maak een (gratis )?account aan (om|en)",
  da: "få (fuld )?adgang til .{1,40} og læs|læs (resten|hele) .{0,20}(artiklen|historien) .{0,30}(abonne|medlem)|for at læse (denne|hele|resten)|(kun|forbeholdt) (for )?(vores )?abonnenter|(bliv|køb|tegn) .{0,30}(abonne|medlem).{0,40}(for at læse|og læs)",
  nb: "for å lese (hele|videre|denne|resten)|(kun|bare|forbeholdt) (for )?(våre )?abonnenter|(bli|kjøp|bestill) .{0,30}abonne.{0,40}(for å lese|og les)",
  sv: "för att läsa (hela|vidare|artikeln|resten)|(endast|bara) för (våra )?prenumeranter|(bli|köp|teckna) .{0,30}prenumer.{0,40}(för att läsa|och läs)|artikeln är (låst|endast|bara|exklusiv)",
  fi: "(vain|ainoastaan) (meidän )?tilaajille|(jatka lukemista|lue (koko|loput)) .{0,30}(tilaa|kirjautu)|tilaa .{0,40}(lukeaksesi|ja (jatka )?lu)",
  pl: "(dostęp\\p{L}*|artykuł|treść|tekst|materiał).{0,30}(tylko dla|wyłącznie dla|dla prenumerat|dla subskryb|zalogowanych|w prenumeracie)|(tylko|wyłącznie|jedynie) dla (naszych )?(prenumerat|subskryb|abonent)|dalsz[aą] (część|treść|czytan)|(wykup|kup|zamów) (dostęp|subskrypcj|prenumerat|abonament)\\p{L}*.{0,40}(czyta|aby|by |żeby|i )|czytaj (dalej|cały|więcej|całość) (z|w|dzięki|tylko|po)|(aby|żeby|by) (czytać|przeczytać) (dalej|całość|cały)|pozostało( do przeczytania)? \\d+|przeczytasz (tylko )?(dzięki|w ramach|z) ",
  ru: "только (для|по) (наших )?подпис|оформ(ите|ить) подписку|чтобы (прочитать|продолжить|дочитать|читать)|(доступ\\p{L}*|материал|статья|текст).{0,30}(только |лишь )?(по подписке|подписчикам|для подписчиков|зарегистрированным)|(полн(ая|ый|ую)|остальн\\p{L}*) (верси\\p{L}*|текст|часть) .{0,30}(подпис|доступ)|подпишитесь,? (чтобы|и читайте)|читать (дальше|далее|полностью) по подписке",
  uk: "(лише|тільки) для (наших )?передплатник|оформіть передплату|щоб (прочитати|продовжити|дочитати|читати)|(доступн\\p{L}*|матеріал).{0,20}(за передплатою|передплатникам)",
  tr: "(yalnızca|sadece) (abone|üye)|abone(lerimize|lere) özel|abone ol(un|up|arak)?.{0,20}(oku|devam|eriş)|(devamını|tamamını|haberin tamamını) (okumak|görmek) için|okumaya devam et(mek|in)? .{0,10}(için|abone)",
  ja: "この(記事|コンテンツ)は.{0,20}(有料|会員|登録|購読)|(続き|全文|この先)(を|は)?(読む|お読み|ご覧|閲覧)(いただく|になる)?(に|た|い)(は|め)|続きを読むには|(残り|あと)\\s*[:：]?\\s*[\\d０-９,]+\\s*(文字|字)|(ログイン|会員登録|購読)(して|すると)(続き|全文)|有料(会員|記事|プラン).{0,20}(登録|購読|限定)",
  ko: "구독자 (전용|만)|유료 ?(회원|구독|기사|콘텐츠).{0,20}(전용|입니다|이용|보실|구독)|이 (기사|콘텐츠)는 .{0,20}(구독|회원|유료)|(기사|전문|나머지).{0,20}(구독|로그인).{0,10}(하시면|해야|후)|로그인 후 .{0,10}(이용|보실|읽)",
  zh: "(订阅|訂閱|付费|付費|会员|會員)(后|後|专享|專享|用户|限定|才能|即可|内容|阅读|閱讀)|仅限(订阅|付费|会员)|(剩余|剩餘|还有|還有)\\s*\\d+\\s*%|登[录入錄]后?.{0,6}(阅读|查看|閱讀)全文|(阅读|解锁|解鎖|閱讀)(全文|剩余|完整)",
  ar: "للمشتركين فقط|(حصري|متاح) (للمشتركين|لمشتركي)|اشترك (الآن )?(لقراءة|للقراءة|لمتابعة|لمواصلة)|لمواصلة القراءة",
  vi: "dành (riêng )?cho (thành viên|hội viên|độc giả|bạn đọc) .{0,20}(trả phí|đăng ký|vip|premium)|đăng (nhập|ký) để (đọc|xem) (tiếp|toàn)|(mua|đăng ký) gói .{0,20}để đọc",
};

/**
 * What a wall says beside that, and headers, badges and cards of other articles say as well: it counts
 * only where the text breaks off.
 */
const badgeWords =
  "(already|existing) (a |an )?(paid |print |digital )?(subscriber|member)|(subscriber|member)s?[- ](only|exclusive)|(for|to) (our )?(paying |registered |premium )?(subscribers|members) only|(start|begin) your (free )?trial|subscribe (now|today|for)|unlock|(sie haben|du hast) (bereits|schon) ein .{0,30}(abo|konto|zugang)|(bereits|schon) (abonnent|abonniert|kunde|registriert|abo)|jetzt (freischalten|entsperren|abonnieren|testen)|(déjà|êtes-vous) (abonné|inscrit)|(je m'|s'|m')abonne|abonnez-vous|(ya )?(soy|eres|es) suscriptor|suscríb(ete|ase)|(sei|hai) già (abbonato|un abbonamento)|abbonati|(já )?(é|sou|és) (assinante|subscritor)|assine( já| agora)|(al|reeds|bent u al|ben je al) (een )?abonnee|abonneer|(masz|mam) już (prenumeratę|subskrypcję|konto|dostęp)|jesteś już (prenumerat|subskryb|abonent)|(wykup|kup) (prenumeratę|dostęp|subskrypcję)|(уже|вы) подпис(аны|чик)|оформить подписку|подписаться за|zaten abone misiniz|hemen abone ol|会員(限定|専用|の方(のみ|だけ|限定)|向け)|すでに(会員|購読)の方|(会員)?登録(する|はこちら)|이미 구독 중|구독하기|已(是|经)?(订阅|訂閱)(用户|會員)|立即(订阅|訂閱)|هل أنت مشترك|đã là thành viên";

const wall = quick(new RegExp(`(?<!\\p{L})(?:${Object.values(wallWords).join("|")})`, "iu"));
const badge = quick(new RegExp(`(?<!\\p{L})(?:${badgeWords})`, "iu"));

/** What such words may also be about: then they say nothing of the article. */
const otherMatter =
  /comment|kommentar|coment[aá]r|reacties|komentarz|комментар|コメント|댓글|评论|newsletter|podcast|e-?paper/iu;

/** What is sent to those who subscribe to it, and by which way: no article is kept from anybody for that. */
const sent =
  /(?<!\p{L})(?:alerts?|alertes?|alertas?|alerty|notifi\p{L}+|benachrichtig\p{L}*|push|e-?mails?|inbox|courriels?|boîte|correo|buzón|posteingang|postfach|bandeja|casella|caixa de entrada|mailbox|skrzynk\p{L}+|inkorg|innboks|indbakke|updates?|up to date|informed|auf dem laufenden|informés?|au courant|informad[ao]s?|al día|aggiornat[aio]|op de hoogte|na bieżąco|infolettres?|lettres?|bolet(?:ín|ines|im|ins)|bollettin[oi]|nieuwsbriev\p{L}*|nyhedsbrev\p{L}*|nyhetsbrev\p{L}*|uutiskirje\p{L}*|biuletyn\p{L}*|рассылк\p{L}*|уведомлен\p{L}*|розсилк\p{L}*|сповіщен\p{L}*|bülten\p{L}*|bildirim\p{L}*|channels?|chaînes?|canal(?:es)?|canale|kanał\p{L}*|kan[aä]\p{L}{1,4}|канал\p{L}*|youtube|telegram|телеграм\p{L}*|whatsapp|instagram|facebook|tiktok|discord|rss|recevoir|erhalten|recibir|ricevere|receber|ontvangen|otrzym\p{L}+|получать|отримувати)(?!\p{L})|メール|通知|チャンネル|알림|뉴스레터|채널|이메일|邮件|郵件|推送|频道|頻道|公众号|تنبيهات|إشعارات|بريد|قناة|thông báo|kênh/iu;

/** What a wall keeps from those who do not pay, and an offer of mail does not speak of. */
const kept =
  /(?<!\p{L})(?:articles?|stor(?:y|ies)|reading|artikel\p{L}*|beitr[aä]g\p{L}*|\p{L}*lesen|la suite|lecture|lire|artículos?|noticia completa|leyendo|leer|articol[oi]|leggere|lettura|artigos?|matérias?|ler|lendo|lezen|artyku\p{L}+|czyta\p{L}+|стать\p{L}*|материал\p{L}*|(?:про|до)?читать|матеріал\p{L}*|(?:про|до)?читати|haber\p{L}*|okuma\p{L}*|læse?|läsa|å lese|lukea|unlock|unlimited|illimité|ilimitado|illimitato|onbeperkt|unbegrenzt\p{L}*|(?:full|all) access)(?!\p{L})|記事|続き|全文|기사|전문|文章|阅读|閱讀|قراءة|المقال|bài viết|đọc tiếp/iu;

/** Whether a line offers to send something, and keeps nothing back. */
function isOffer(line: string): boolean {
  return sent.test(line) && !kept.test(line);
}

/** What a wall sells, and on what terms. */
const sold =
  /(?<!\p{L})(?:subscri\p{L}+|membership|abon\p{L}*|\p{L}*abos?|suscri\p{L}+|assina\p{L}*|assin[ae]|abbonament\p{L}*|abbonat\p{L}*|prenumer\p{L}+|tilaa?\p{L}*|подпис\p{L}+|передплат\p{L}+|üyelik|e-?paper|digital (?:access|edition|abo)|premium|free trial|account|konto)(?!\p{L})|購読|有料|会員|구독|유료|订阅|訂閱|会员|اشتراك|gói/iu;
const terms =
  /[€$£¥₽₺]|(?<!\p{L})(?:eur|usd|chf|kr|zł)(?!\p{L})|(?<!\p{L})(?:(?:per|a|pro|im|par|al|por|ao|all?a|al mese|miesięcznie|в) ?(?:month|week|year|monat|woche|jahr|mois|semaine|mes|semana|mês|mese|settimana|maand|week|miesiąc|tydzień|месяц|неделю)|cancel\p{L}*|kündbar|kündigen|résili\p{L}+|sans engagement|cancel\p{L}+|disdi\p{L}+|opzegbaar|zrezygn\p{L}+|отмен\p{L}+|(?:unlimited|full|all) (?:digital )?access|(?:access|zugriff|zugang|accès|acceso|accesso|acesso|toegang|dostęp\p{L}*|доступ\p{L}*)|first (?:month|weeks?)|gratis testen|kostenlos testen|free|all devices|alle(?:n)? geräte\p{L}*|ad-?free|werbefrei|sans publicité|sin publicidad|journalism|journalismus|journalisme|periodismo|giornalismo|jornalismo|journalistiek)(?!\p{L})|月額|초?개월|每月|شهري/iu;

/** Whether a line praises and prices what a wall sells; of pages with a wall alone. */
export function isPitch(line: string): boolean {
  return line.length <= lineCharactersMax && sold.test(line) && terms.test(line);
}

/** Longest line of a wall; a longer one is a sentence of a story about subscriptions. */
const lineCharactersMax = 260;

/** Whether a line is a wall's own: there is more of this article, for those who pay or register. */
export function isWallLine(line: string): boolean {
  return (
    line.length <= lineCharactersMax &&
    wall.test(plain(line)) &&
    !otherMatter.test(line) &&
    !isOffer(line)
  );
}

/** Whether a line asks for money or a login in the way of a button or a badge. */
export function isWallBadge(line: string): boolean {
  return line.length <= 120 && badge.test(plain(line)) && !otherMatter.test(line) && !isOffer(line);
}

/** With the apostrophes and spaces that the lists above use. */
function plain(line: string): string {
  return line.replace(/[’ʼ]/g, "'").replace(/\s/g, " ");
}
