import { quick } from "#shared/quick.ts";

/** Whole lines that ask the reader to subscribe, follow, pay or join, in the main languages. */
export const asks = [
  // Newsletters and the like: asked for in the imperative.
  /^(?:never miss (?:a|the) .{0,40}(?:news|story|stories|update|issue|beat)|don['’]t miss (?:out on )?(?:a|the|our) .{0,20}(?:newsletter|update)|[¡¿].{0,60}canal de (?:youtube|telegram|whatsapp)|zapraszamy (?:też |również )?do subskrypcji)(?!\p{L}).*$/iu,
  /^[^\p{L}\p{N}]*(?:please )?(?:(?:sign up|subscribe|register|get|receive|join|want)(?!\p{L})(?=.*(?:newsletters?|mailing list|inbox|e-?mail|alerts|briefing|bulletin|youtube|channel|podcast|(?:whatsapp|telegram))).*)$/iu,
  /^[^\p{L}\p{N}]*(?:(?:jetzt |hier |bitte )?(?:melde[nt]?|abonnier\p{L}*|bestelle[nt]?|erhalte[nt]?|registrier\p{L}*)|der \p{L}+-?newsletter)(?!\p{L})(?=.*(?:newsletter|mailing|push-?nachricht|podcast|kanal|e-?mail)).*$/iu,
  /^[^\p{L}\p{N}]*(?:inscri(?:vez|s)-(?:vous|toi)|abonne(?:z-vous|-toi)|recevez|reçois)(?!\p{L})(?=.*(?:newsletters?|lettre|alertes?|infolettre|mail|notifications?|chaîne|podcast)).*$/iu,
  /^[^\p{L}\p{N}]*(?:suscr[ií]b(?:e(?:te|se)?|ase|anse|irse)|recib[ea]|reg[ií]str(?:ate|ese)|únete)(?!\p{L})(?=.*(?:newsletter|bolet[ií]n|correo|alertas?|canal|whatsapp|telegram|podcast)).*$/iu,
  /^[^\p{L}\p{N}]*(?:assine|receba|inscreva-se|cadastre-se|subscreva|registe-se|entre)(?!\p{L})(?=.*(?:newsletter|boletim|e-?mail|alertas?|canal|whatsapp|telegram|podcast)).*$/iu,
  /^[^\p{L}\p{N}]*(?:iscriviti|ricevi|abbonati|schrijf je in|meld je aan|abonneer je|ontvang|zapisz się|subskrybuj|tilmeld dig|prenumerera|anmäl dig|meld deg på)(?!\p{L})(?=.*(?:newsletter|nieuwsbrief|nyhedsbrev|nyhetsbrev|mail|can[a]le|kanał|kanaal|podcast)).*$/iu,
  /^[^\p{L}\p{N}]*(?:подпи(?:шитесь|сывайтесь|шись|сывайся)|підпи(?:шіться|суйтесь)|(?:подписаться|підписатися) на (?:наш )?канал)(?!\p{L}).*$/iu,
  /^.{0,20}(?:メールマガジン|メルマガ|ニュースレター|뉴스레터|구독하기|订阅(?:我们|邮件|本)|訂閱(?:我們|電子報)).{0,40}$/u,
  /^[^\p{L}\p{N}]*(?:اشترك(?:وا)? (?:في|الآن)|للاشتراك في|सब्सक्राइब|bültenimize|berlangganan)(?!\p{L}).*$/iu,
  // Follow us.
  /^[^\p{L}\p{N}]*(?:(?:follow|like|join|find) (?:us|@\w+) (?:on|at|in)|(?:follow|like|join|find) [\p{L}\d .'’&-]{2,40} (?:on|at) (?:our )?(?:facebook|twitter|x(?= |,|$)|instagram|you ?tube|linkedin|tiktok|threads|bluesky|mastodon|telegram|whatsapp|pinterest|snapchat|(?:apple|google) news|spotify|flipboard|social)|folge[nt]? (?:sie )?uns|sui(?:vez|s)-nous|s[ií]g(?:ue|a)nos|s[ií]ga-nos|seguici|volg ons|obserwuj nas|śledź nas|następuj|følg oss|følg os|följ oss|seuraa meitä|bizi takip|ikuti kami|フォロー(?:する|して|お願い)?|팔로우|关注我们|關注我們|تابع(?:نا|ونا)|हमें फॉलो|ติดตาม(?:เรา|ข่าว))(?!\p{L}).{0,140}$/iu,
  /^(?:puedes seguir|pode seguir|você pode seguir|you can follow|vous pouvez suivre|puoi seguire|je kunt)(?!\p{L})(?=.*(?:facebook|twitter|instagram|whats ?app|telegram|newsletter)).{0,140}$|^for more .{3,80}(?<!\p{L})follow (?:us|our)(?!\p{L}).{0,80}$/iu,
  /^(?:need a break\? )?play (?:the|our|today['’]s) .{2,40}(?:crossword|puzzles?|sudoku|quiz|games?)[.!]?$|^need a break\? .{3,80}$/iu,
  // What to press to follow a channel, and where the outlet wants to come first.
  /^[^\p{L}\p{N}]*(?:click (?:here|to)|(?:klicken? (?:sie )?)?hier klicken|cliquez|haz clic|haga clic|clique|clicca|klik|kliknij|tıkla)(?!\p{L})(?=.*(?:whats ?app|telegram|google|canal|channel|kanal|canale|newsletter)).*$|^(?=.*(?:google (?:news|haberler|discover|actualités|noticias|notícias)|whats ?app|telegram|canal|channel|kanal))[\p{L}\p{N}'’ .&!-]{3,80} (?:tıkla\p{L}*|takip ed\p{L}+|clique aqui|haz clic(?: aquí)?|cliquez ici|click here|hier klicken|clicca qui|klik hier|kliknij)[.!]?$/iu,
  /^(?:urmăr[ei][sșt]\p{L}*|ακολουθήστε|sledujte|pratite|kövess\p{L}*|підпи\p{L}+)(?!\p{L})(?=.*(?:google news|telegram|whats ?app|viber|facebook|instagram|youtube)).{0,140}$/iu,
  /^(?:choose|add|make|set) .{2,40} as (?:your|a) preferred source(?!\p{L}).{0,140}$/iu,
  /^(?:stay (?:updated|informed|up to date|in the loop)|(?:bleib(?:en sie)?|halten sie sich) (?:immer )?(?:informiert|auf dem laufenden)|restez (?:informée?s?|au courant)|mantente (?:informad[oa]|al día)|fique por dentro|rimani aggiornato|blijf op de hoogte)(?!\p{L})(?=.*(?:news|notif|alert|benachricht|nouvelles|actualit|noticias|notícias|notizie|nieuws|stories)).*$/iu,
  // Support us, write to us.
  /^[^\p{L}\p{N}]*(?:please )?(?:support|help fund|donate to|unterstütz\p{L}*(?: sie)?|soutene[zr]|apoya|apoie|sostieni|steun|wesprzyj|wspieraj|поддержите|підтримайте|støtt|stöd)(?!\p{L})(?=.*(?:journalism|our (?:work|newsroom|reporting)|journalismus|journalisme|notre (?:travail|rédaction)|periodismo|jornalismo|giornalismo|journalistiek|nas|redakcj\p{L}+|редакци\p{L}+|нас|работу|редакці\p{L}+|journalistikk?)).*$/iu,
  /^[^\p{L}\p{N}]*(?:iratkozz(?:on|atok)? fel|odebírejte|přihlaste se k odběru|odoberajte|abon(?:ează-te|ați-vă)|εγγραφείτε|ακολουθήστε)(?!\p{L}).*$/iu,
  /^(?:download|get|install) (?:the|our) (?:[\p{L}\d.&’']+ ){0,5}app(?!\p{L}).*$|^(?:(?:laden sie|lade dir) (?:die|unsere|jetzt)|téléchargez (?:l['’]|notre )|descarga (?:la|nuestra) |baixe o (?:nosso )?|scarica (?:l['’]|la nostra )|download de |pobierz (?:naszą )?)(?=.*app).*$/iu,
  // Be a member.
  /^(?:please )?(?:become (?:a|an?) |join (?:the|our) |werde(?:n sie)? |deven(?:ez|ir) |hazte |hágase |seja |torne-se |diventa |word |zostań |bliv? |стан(?:ьте|ь) |üye ol)(?:\p{L}+['’]? ){0,3}?(?:members?|supporters?|patrons?|community|mitglied(?:er)?|unterstützer(?:in)?|membres?|soutien|soci[oa]s?|miembros?|sóci[oa]s?|membros?|apoiador\p{L}*|sostenitor\p{L}*|lid|vriend|patronem|członkiem|medlem|членом|членкою|учасником|donateur)(?!\p{L}| (?:of|der|des|de|del|du|dos|di|van) ).*$/iu,
];

/** Whole lines that ask the reader for something or sell something, in the main languages. */
export const appeals = [
  // Advertisement, also where the text goes on below it.
  /^[^\p{L}\p{N}]*(?:advert(?:isement|ising)?|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|reklama?|annons|annonce|mainos|реклама|iklan|reklam|haber(?:[iİ]n)? devam[ıI]|広告|スポンサーリンク|广告|廣告|광고|إعلان|اعلان|विज्ञापन|โฆษณา)[^\p{L}\p{N}]*$/iu,
  /^(?:this (?:advertisement|ad) has not loaded|your article continues below)(?!\p{L}).{0,80}$/iu,
  /^[^\p{L}\p{N}]*(?:(?:the )?(?:story|article|text) continues?|continue reading|scroll (?:down )?to continue|(?:der )?(?:artikel|text) geht (?:\p{L}+ )?weiter|weiter(?:lesen)? nach der|la suite (?:de (?:l['’]article|cet article) )?(?:après|ci-dessous)|(?:el artículo|la nota|la noticia) (?:continúa|sigue)|(?:a matéria |o artigo )?continua (?:após|depois)|continua (?:a leggere|dopo)|lees (?:verder )?(?:na|onder)|(?:dalsza część|ciąg dalszy)|продолжение (?:после|ниже)|articolul continuă|článek pokračuje|artiklen fortsætter|artikkelen fortsetter|artikeln fortsätter|juttu jatkuu|a cikk .{0,20}folytatódik|(?:berita|artikel) berlanjut)(?!\p{L}).{0,60}$|^[請请]?(?:[繼继][續续])(?:往下)?(?:[閱阅][讀读]|看).{0,12}$/iu,
  // Read also.
  /^[^\p{L}\p{N}]*(?:read (?:also|more|next)|also read|read(?= ?:)|see also|more on this(?: story| topic)?|related(?: (?:stories|articles|news|links?))?|recommended|lesen sie (?:auch|mehr|dazu)|lies auch|auch interessant|mehr (?:zum thema|dazu)|siehe auch|(?:à )?lire (?:aussi|également)|à lire|(?:à )?voir aussi|lea también|le[ea] (?:además|más)|leer (?:más|también)|te (?:puede|podría) interesar|(?:ver|vea|mira) también|puedes ver|mira|lea|vea|lee|(?:más información|(?:noticias?|artículos?|notas?|contenidos?) relacionad[oa]s?)|leggi (?:anche|pure)|leia (?:também|mais)|(?:veja|ve[jr]) também|saiba mais|lees (?:ook|meer)|zie ook|(?:czytaj|zobacz|przeczytaj|sprawdź) (?:też|także|również|więcej)|cite[sș]te (?:și|mai mult)|čtěte (?:také|též)|přečtěte si|prečítajte si|διαβάστε (?:επίσης|ακόμη)|olvassa? el|læs også|les også|läs (?:också|även|mer)|lue myös|читайте (?:также|ещё)|смотрите также|по теме|читайте також|ayrıca (?:oku\p{L}*|bakınız)|baca (?:juga|selengkapnya)|simak juga|xem thêm|関連(?:記事|ニュース|リンク)|あわせて読みたい|合わせて読みたい|続きを読む|相关(?:阅读|新闻|文章|报道)|相關(?:閱讀|新聞|文章|報導)|延伸(?:阅读|閱讀)|更多(?:新[聞闻]|報導|内容|內容)|관련 ?기사|اقر[أا] (?:أيض[اً]+|ايضا|المزيد)|طالع أيضا|بیشتر بخوانید|(?:यह|ये) भी पढ़ें|(?:এটিও|আরও) পড়ুন|ข่าวที่เกี่ยวข้อง|อ่าน(?:เพิ่มเติม|ต่อ|ข่าว))[】\]]?\s*(?:[:：|»›>→▶／]|[-–—]\s|$).{0,140}$/iu,
  // Credits of pictures, where nothing else stands in the line.
  /^[^\p{L}\p{N}]*(?:crédits?(?: photos?)?|(?:photo |image |picture )?credits?|photos?(?: by| courtesy(?: of)?)?|image source|titelbild|beitragsbild|borítókép|nyitókép|fotó|bildquelle|bildnachweis|bild|fotos?|imagen|immagine|zdjęcie|fot\.|фото|写真|图片|사진|صورة)\s*[:：©].{1,80}$/iu,
  ...asks,
  /^[^\p{L}\p{N}]*(?:(?:do you )?(?:have|got|know) (?:a|any) (?:news |story )?(?:tips?|stor(?:y|ies)|news|comments?)|haben sie (?:einen )?(?:hinweise?|fehler)|masz (?:newsa|zdjęcie|informacj\p{L}|temat)|hai (?:una segnalazione|notizie)|(?:e-?mail|contact) (?:us|the (?:author|reporter|writer|newsroom)))(?!\p{L})(?=.*(?:@|e-?mail|contact|call|touch|tell us|let us know|prześlij|napisz|scrivi|schreiben|melden|\d{5})).*$/iu,
  /^.{0,60}제보(?:를|해)? ?(?:기다립니다|주세요|바랍니다|받습니다).*$/u,
  /^.{0,12}(?:报料|爆料|新闻热线|投稿|報料)(?:热线|电话|邮箱|專線)?\s?[:：].{1,60}$/u,
  /^(?:(?:(?:have|were|are|do|did) you .{5,60}|(?:has|have|is|are) [^.?]{3,60} (?:affect(?:ed|ing)|impact(?:ed|ing)) you)\? )(?:tell us|let us know|get in touch|e-?mail (?:us)?|contact|have your say)(?!\p{L}).{0,120}$/iu,
  /^(?:¿(?:has|tienes|tiene|recibiste|viste) .{3,60}\? (?:escr[ií]b|cuént|env[ií])|(?:recebeu|viu|tem|você (?:tem|viu|recebeu)) .{3,60}\? (?:mand[ea]|envi[ea]|fale|conte|escreva)|(?:vous avez|avez-vous) .{3,60} ?\? (?:écrivez|contactez|envoyez|racontez)|(?:haben sie|hast du) .{3,60}\? (?:schreib|meld|erzähl)|(?:hai|avete) .{3,60}\? (?:scriv|invia|racconta)).{0,120}$/iu,
  // What does not work without scripts.
  /^(?=.{10,160}$).*(?:turn on|enable|activate|switch on|activez|activa|ative|attiva|aktivieren sie|schakel) (?:le |el |o |il )?javascript(?!\p{L}).*$/iu,
  // What readers may write below.
  /^(?:réagissez|commentez|postez|laissez un|leave a|post a|write a|be the first to|join the|schreib\p{L}* (?:einen|den|als)|(?:deja|deje|escrib[ae]|escribir) (?:un|tu|su)|sé el primero en|deixe (?:um|seu|o seu)|lascia un|scrivi un|laat een|plaats een|zostaw|dodaj|napisz|оставить|написать|добавить|залишити) (?:\p{L}+ ){0,2}(?:article|comment(?:aire)?s?|reply|conversation|discussion|kommentare?|comentarios?|comentar|comentários?|commento|reactie|komentarz|комментарий|коментар)(?!\p{L})[^\d]{0,25}$|^(?:your|all) comments? (?:will be|is|are) (?:\p{L}+ )?(?:published|moderated|reviewed|awaiting|held|subject|approved|checked).{0,60}$|^(?:votre commentaire|ihr kommentar|(?:su|tu) comentario|seu comentário|il tuo commento) (?:sera|est|wird|será|está|sarà|è) .{0,80}$/iu,
  /^(?:(?:\p{L}+ ){1,6}\p{L}+\? )?(?:voit (?:keskustella|kommentoida|osallistua)|diskutieren sie mit|participez à la discussion|participa en la conversación|participe da discussão|diskutera artikeln|praat mee)(?!\p{L}).{0,80}$/iu,
  // Whose the opinion is, and the text.
  /^.{0,60}(?:(?:views|opinions) expressed .{0,60}(?:not necessarily|do(?:es)? not|are those of)|gib?t nicht (?:unbedingt|zwingend|notwendigerweise) die meinung|(?:opiniones|opiniões|opinioni) (?:expresad|expressad|espress)[ao]s?|les opinions exprimées|الآراء الواردة (?:أدناه|أعلاه|في))(?!\p{L}).*$|^.{0,40}(?:[仅僅]代表|不代表).{0,20}(?:[观觀][点點]|立[场場]).{0,120}$/iu,
  /^[^\p{L}\p{N}]*(?:©|\(c\) ?(?:\d{4}|\p{Lu})|copyright[^\p{L}\p{N}]{0,3}(?:\d{4}|\(c\)|©|by(?!\p{L}))).*$|(?:©|\(c\)) ?(?:19|20)\d{2}(?!\d)/iu,
  /^.{0,100}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los )?derechos reservados|tutti i diritti riservati|riproduzione riservata|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|tüm hakları saklıdır|無断転載|版权所有|版權所有|무단 ?전재.{0,20}|جميع الحقوق محفوظة)[^\p{L}\p{N}]*$|^.{0,30}(?:[未非][经經].{0,10}(?:授[权權]|[许許]可|允[许許])|[请請]勿|[严嚴]禁).{0,12}(?:[转轉][载載]|使用|复制).{0,60}$/iu,
].map(quick);

/** What free texts say of themselves before they sell the others, at any length. */
export const freeOffers =
  /^(?:you(?:['’]re| are) reading (?:a|an|your|one of (?:your|our))(?: \p{L}+)? (?:free|complimentary)|sie lesen (?:gerade )?einen (?:kostenlosen|freien)|vous lisez (?:actuellement )?un (?:article|contenu) (?:gratuit|offert|en accès libre)|(?:está|estás) leyendo (?:un artículo|una noticia|un contenido) (?:gratuit|gratis|de acceso libre)|(?:stai|state) leggendo un (?:articolo|contenuto) gratuito|você está lendo (?:um|uma) (?:artigo|matéria|conteúdo) gratuit|(?:je|u) leest (?:nu )?een gratis)/iu;

/** What texts say of their captions: who took the picture, behind it; where and when, in the way of Japanese papers. */
export const captions = [
  /(?:[—–|([.]|\s-)\s*(?:photo(?:graph)?s?|foto(?:s|grafía)?|bild(?:er)?|imagem?|imagen|image|picture|ảnh|фото|zdjęcie|fot\.)\s?(?:by|von|de|di|par|credit|courtesy(?: of)?|kredit)?\s?[:：]\s?.{2,40}[)\]]?$/iu,
  /(?<=[.!?)]\s)(?:[Pp]hoto(?:graph)?s?|[Ff]oto(?:s|grafía)?) (?:by|courtesy of|von|de|di|par) \p{Lu}.{2,40}$/u,
  /\((?:\p{L}+ ){0,3}photos? (?:by|courtesy(?: of)?|provided by) [^()]{2,50}\)$/iu,
  /[。！？\s）)].{0,10}(?<!拍)[摄攝][)）\]]?$/u,
  /^[▲△].{2,200}[(（](?:[圖图]|照片|影片)[^()（）]{2,40}[)）]$/u,
  /^[^。]{5,80}＝.{0,20}(?:\d日|撮影|提供).{0,20}$/u,
].map(quick);

/** What stands at the foot of texts that were sent by mail. */
export const mailLines = quick(
  new RegExp(
    `^(?:${[
      "(?:view|read) this (?:e-?mail|newsletter|message) in (?:your|a) browser|our mailing address is|want to change how you receive|you (?:are receiving|received) this (?:e-?mail|newsletter)|(?:you can )?(?:update your preferences|unsubscribe(?: from this list| here)?|manage your (?:subscription|preferences))",
      "(?:hier )?(?:vom newsletter )?abmelden|(?:sie erhalten|du erhältst) (?:diese e-?mail|diesen newsletter)|(?:diese e-?mail|diesen newsletter) im browser",
      "se désinscrire|vous recevez (?:cet? e-?mail|cette lettre|ce message)|(?:voir|lire) (?:cet? e-?mail|ce message|cette lettre) dans (?:votre|un) navigateur",
      "darse de baja|recib(?:es|e|iste) este (?:correo|e-?mail|mensaje|boletín)|ver este (?:correo|e-?mail|mensaje) en (?:el|tu|su) navegador|¿quiere[s]? cambiar cómo recibe",
      "(?:você (?:está recebendo|recebeu)|recebeu) este e-?mail|(?:ver|veja) este e-?mail no navegador|cancelar (?:a )?(?:inscrição|subscrição)",
      "disiscriviti|(?:hai ricevuto|ricevi) questa (?:e-?mail|newsletter)|(?:visualizza|leggi) questa (?:e-?mail|newsletter) nel (?:tuo )?browser",
      "uitschrijven|je ontvangt deze (?:e-?mail|nieuwsbrief)|bekijk deze (?:e-?mail|nieuwsbrief) in je browser|wypisz się|otrzymujesz tę wiadomość|отписаться|вы получили это письмо",
    ].join("|")})(?!\\p{L})`,
    "iu",
  ),
);

/** What pages say of the text itself, of their links and of what they have the reader do. */
export const ownMatter = [
  // Words to find it by.
  /^(?:key ?words?|index terms|schlüsselwörter|stichworte|mots[- ]clés?|palabras? claves?|parole chiave|palavras[- ]chave|trefwoorden|słowa kluczowe|ключевые слова|关键词|關鍵詞|キーワード)\s?[:：—].{2,}$/iu,
  // In which issue it was printed.
  /^(?:a version of )?(?:this|the) (?:article|story|essay|piece|feature|profile|review) (?:appears|appeared|ran|was (?:originally |first )?published|is from) in .{0,80}(?:issue|edition|print)(?!\p{L})|^published in the print edition(?!\p{L})|^[（(]原[标標][题題][:：]/iu,
  // By which standards an outlet works.
  /^(?:our standards|unsere standards|nos principes|nuestros principios|nossos princípios)\s?:.{3,80}$/iu,
  /^(?:est[ea] (?:contenido|artículo|reportaje|texto) (?:se (?:ha publicado|publicó)|(?:fue|ha sido) publicado|aparece) (?:originalmente )?en (?:el número|la edición)|dieser (?:text|artikel|beitrag) (?:erschien|ist (?:zuerst )?erschienen|stammt aus)(?: zuerst)? (?:in|im|der|dem)(?!\p{L})(?=.*(?:ausgabe|heft|print))|cet article (?:a été |est )?(?:publié|paru|extrait) (?:dans|du) (?:le )?(?:numéro|l['’]édition|magazine)|(?:questo|l['’]) ?articolo è (?:stato pubblicato|uscito) sul numero)/iu,
  // What is earned by links.
  /^(?:(?:this|our|the) (?:post|article|page|site|review|story|guide)s? (?:may |might |can )?(?:contains?|includes?) (?:some )?affiliate links?|as an amazon associate|(?:when|if) you (?:purchase|buy|shop|click) .{0,60}(?:we|i) (?:may|might) (?:earn|receive|get)|(?:dieser|der) (?:beitrag|artikel|text) enthält (?:affiliate|provisions|werbe)|die mit (?:einem )?(?:\*|sternchen)|(?:cet|l['’])\s?article contient des liens (?:affiliés|d['’]affiliation)|(?:este|el|o) (?:artículo|post|artigo) (?:contiene|contém) (?:enlaces|links) de (?:afiliad|filiad)|(?:questo|l['’])\s?articolo contiene link (?:di )?affilia)/iu,
  // How to get to comment, to swipe, and what to do with a recipe.
  /^(?:you must confirm your public display name|please log ?out and then log ?in again|swipe (?:left|right|to scroll)|not the answer you['’]re looking for|(?:have you )?(?:tried|made|did you (?:make|try)) this recipe(?!\p{L}))/iu,
  // What posts of others say of themselves.
  /^(?:view this (?:post|photo) on|sieh dir diesen beitrag auf|voir cette publication sur|ver esta publicación en|visualizza questo post su|ver essa (?:foto|publicação) no|dit bericht op|wyświetl ten post na|посмотреть эту публикацию в|(?:visa|vis|se) (?:det här|dette|denne) (?:inlägget|opslag|innlegget) på|(?:bu gönderiyi|xem bài viết này trên)) instagram|^この投稿をInstagramで見る|^(?:a post shared by|ein beitrag geteilt von|ein von .{1,60} geteilter beitrag|une publication partagée par|una publicación compartida (?:por|de)|un post condiviso da|uma publicação compartilhada por|een bericht gedeeld door|post udostępniony przez|публикация от|ett inlägg delat av|et (?:opslag|innlegg) delt af?v?)(?!\p{L}).{1,90}\(@.{1,80}$/iu,
  // By which service a release was sent.
  /^original-content von ?:/iu,
  // In how many ways it is to be found and had.
  /^(?:get|read|track|catch|check(?: out)?|stay)(?=(?:.*(?<!\p{L})(?:news|headlines)(?!\p{L})){2})(?=.*(?:latest|breaking|live|all|update)).{30,}$|डाउनलोड करें.{0,40}(?:app|ऐप)(?!\p{L})/iu,
  // What servers say of their faults, and papers of their copies.
  /^(?:warning|notice|deprecated|fatal error): .{1,220} on line \d+$|^this copy is for your personal,? non-commercial use only/iu,
  // What players say before they play, forms when they are sent, galleries of their pictures, and texts that stood elsewhere first.
  /^(?:the video will auto-?play soon|thank(?:s| you) for (?:subscribing|signing up)|(?:(?:foto|photo|bild|image|immagine|imagen|imagem|zdjęcie|slide|фото) )?\d{1,3} (?:of|di|de|von|sur|van|z|из|av|af) \d{1,3}$)/iu,
  /^(?:this (?:article|story) (?:was )?(?:originally|first) (?:appeared|published) (?:on|in|at)|dieser (?:artikel|text|beitrag) (?:erschien|ist) zuerst (?:auf|bei|in)|cet article (?:est (?:d['’]abord )?paru|a (?:d['’]abord )?été publié) (?:initialement )?(?:sur|dans)|este artículo (?:se publicó|apareció) (?:originalmente|por primera vez) en)(?!\p{L})/iu,
  // Thanks for reading, and to whom to write for rights.
  /^(?:dziękujemy, że przeczytał|merci d['’]avoir lu (?:cet|notre|jusqu)|gracias por leer (?:este|nuestro|hasta)|obrigad[oa] por ler (?:este|até)|(?:vielen )?dank(?:e)? fürs lesen|si está interesad[oa] en licenciar este contenido)/iu,
  // Where else the outlet is to be found.
  /^[(（]?.{0,60}(?:ऐप|चैनल|एंड्रॉयड).{0,60}(?:यहां|यहाँ) क्लिक कर/u,
  /^【(?:写真|画像|動画|映像|図|グラフ|関連|あわせて|合わせて)[^】]{0,12}】/u,
].map(quick);

/** What stands before the names of who wrote a text, and such names, where nothing else stands in the line. */
export const writtenBy =
  /^(?:(?:written |reported |story |text )?by|scritto da|(?:geschrieben |verfasst )?von|(?:(?:écrit|publié|posté|rédigé) )?par|(?:(?:escrito|publicado|postado) )?por|di|(?:(?:geschreven|geplaatst) )?door|napisane przez|(?:skrevet |skriven )?a[vf]|oleh|por:|autor(?:in|a)?:?|author:|auteur ?:|autore:|автор:?|текст:)\s+(?=\S)/iu;
export const writers =
  /^\p{Lu}[\p{L}.'’-]+(?:[ ,]+(?:(?:and|und|et|y|e|en|i|og|och|и|de|da|do|dos|das|na|no|van|von|der|la|le|al|el|bin)(?=[ ,])|\p{Lu}[\p{L}.'’-]*)){1,5}(?:,? (?:(?:staff|special|senior|chief|contributing) )?(?:writer|reporter|correspondent|editor|columnist)s?| [–—] \p{Lu}[\p{L} ,]{2,40})?$/u;

/** Where a text was put, and for which agency, where nothing else stands in the line. */
export const bylines = [
  // What can be pressed above and below a text.
  /^(?:listen|share|more|save|follow|print|bookmark|copy link|gift|comments?|teilen|merken|drucken|vorlesen|anhören|partager|écouter|imprimer|enregistrer|compartir|escuchar|guardar|imprimir|compartilhar|ouvir|salvar|ascolta|condividi|luister|delen|udostępnij|del|dela|поделиться|シェア|공유|分享|مشاركة|facebook|twitter|whats ?app|linkedin|pinterest|reddit|telegram|페이스북|트위터|카카오(?:톡|스토리)|네이버 ?(?:밴드|블로그)|(?:url|주소) ?복사|기사 ?(?:공유|스크랩)(?:하기)?|스크랩|인쇄|본문 ?글씨.{0,12}|글자 ?크기.{0,12}|댓글 ?삭제)(?: this)?$/iu,
  /^(?:listen(?: to (?:this|the) (?:article|story))?|(?:artikel )?anhören|écouter(?: l['’]article)?|escuchar?|ouvir|ascolta(?: l['’]articolo)?|luister|kuuntele|lyssna|lytt|odsłuchaj|poslechnout|dinle|听全文|聞く|듣기)[^\p{L}]{0,4}\d[\d:.]*\s?(?:min|sec|sek|dk|分)?\p{L}*\.?\)?$/iu,
  // The forms in which it can be had.
  /^(?:(?:html|pdf|e-?pub|mobi|txt|docx?|e-?books?|電子書籍|电子书|電子書|전자책)(?: ?[(（]\d[\d.,]* ?[km]i?b[)）])?)$/iu,
  /^(?:(?:you can )?(?:also )?listen to (?:this|the) (?:article|story)|(?:článek|text) si můžete .{0,20}poslechnout|(?:diesen|den) (?:artikel|text|beitrag) (?:können sie|kannst du|jetzt|auch) .{0,20}hören|écoute[rz] (?:cet article|ce texte)|escucha(?:r)? (?:este artículo|esta noticia)|ouça (?:este conteúdo|esta notícia|a matéria)|ascolta questo articolo|lyssna på (?:artikeln|texten)|lyt til artiklen|luister naar dit artikel)(?!\p{L}).{0,60}$/iu,
  // How many read it, and how long that takes.
  /^\d[\d.,]* ?[km]?\+? (?:views?|reads?|accesses|citations?|altmetric|shares?|likes?|comments?|downloads?|reactions?|claps|followers?|abonnenten|seguidores|abonnés|aufrufe|kommentare?|vues?|commentaires?|visitas|comentarios?|comentários?|letture|visualizzazioni|commenti|weergaven|reacties|просмотр\p{L}*|комментари\p{L}*)$|^(?:댓글|조회(?:수)?|추천|コメント|评论|評論|阅读|閱讀)\s?[:：(]?\s?\d[\d,]*\)?$/iu,
  /^(?:(?:reading time|read time|lesezeit|lesedauer|(?:temps de )?lecture|tiempo de lectura|tempo (?:di lettura|de leitura)|leestijd|czas czytania|délka čtení|время чтения|lukuaika|lästid|lesetid|læsetid)\s?:?\s?.{0,4}\d+.{0,12}|\d+ ?min(?:ut[\p{L}]*|s)?\.? (?:read|de lect\p{L}+|de leitura|di lettura|leestijd|lesezeit|om te lezen|czytania|чтения|lesetid|læsetid|läsning|okuma))$/iu,
  // Where and when the outlet put it.
  /^(?:this (?:entry|post|article|story|item|page) was (?:(?:first|originally) )?(?:posted|published|filed|printed)|posted (?:in|on|by)|filed (?:under|in)|tagged|(?:dieser|der) (?:beitrag|eintrag|artikel) wurde|veröffentlicht (?:in|unter|am)|(?:kategorien?|schlagw[oö]rter|publié (?:dans|le)|classé (?:sous|dans)|publicado en|archivado en|categor[ií]as?|pubblicato (?:in|il)|etichette|etiquetas?|tags?|теги|метки|labels?|etiketler|tagi|kategori[ae])\s?:)(?!\p{L}).*$/iu,
  /^(?:文|記者|记者|取材|撰文|写真)[\s:：／/=＝・].{1,20}$/u,
  /^(?:(?:责任|責任|图片|圖片|值班|执行|新媒体|视觉|网络|本期)?(?:编辑|編輯|编审|责编|主编)|校对|校對|审核|審核|监制|監製|统筹|排版|美编)\s?[:：／/丨|].{1,20}$/u,
  /^(?:[^\s=]{1,12}\s?=\s?)?\p{L}{2,4} ?(?:기자|記者|记者)(?:\s.{0,40})?$/u,
  // What heads and ends a release, and a letter to a list.
  /^(?:for immediate (?:release|publication)|embargoed (?:until|for)|zur sofortigen veröffentlichung|pour diffusion immédiate|para (?:su )?(?:publicación|difusión) inmediata)(?!\p{L}).{0,60}$|^contacts? ?: .{3,80}\d{3}.{0,40}$|^(?:пресс|прес)-служба .{3,60}$/iu,
  /^(?:from|to|cc|von|an|de|da) ?: .{1,60}[@<(].{1,60}$/iu,
  /^(?:كتب(?:ت)?|بقلم|إعداد) ?:.{1,40}$/u,
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3},? \d{1,2}\. ?(?:\d{1,2}\. ?|\p{L}{3,10} )(?:19|20)\d{2}$/u,
  /^[([]\p{L}{1,4}(?:[/,]\p{L}{1,4})*[)\]]$/u,
  /^(?:\p{L}+ ){0,3}staff (?:writer|reporter|photographer)s?$/iu,
  /^(?:Editor|Redaktor|Szerkesztő|Urednik)\s?:\s?\p{Lu}[\p{L}.\s-]{1,30}$/u,
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}, (?:dziennikar(?:z|ka)|redaktor\p{L}*|reporter\p{L}*|journalist\p{L}*|correspond\p{L}*|corresponsal|periodista|jornalista|giornalista|korrespondent\p{L}*)(?!\p{L})[^.,]{0,50}$/u,
  /^(?:記者|记者)\s?\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4})*\s?[／/｜|].{2,14}$/u,
  // The way to the page.
  /^(?:[^>»›]{2,42}[>»›]){2,}[^>»›]{2,61}$/u,
  // Where it was first, and where its writer is to be reached.
  /^(?:source|quelle|fuente|fonte|bron|źródło|источник|джерело|kaynak|sumber|nguồn|来源|來源|出典|출처|المصدر)(?: ?[:：]|\s+(?=\p{Lu})).{1,60}$/iu,
  /^[（(].{0,16}(?:记者|記者).{0,12}[)）]$/u,
  /(?<!\p{L})(?:reach|contact|e-?mail|write to|follow) (?:him|her|them|me|us|the (?:reporter|author|writer)|\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)? (?:at|on|via).{0,30}@\w/iu,
  /^.{0,60}(?:can|may) be (?:reached|contacted|e-?mailed|followed) (?:at|by|via|on)(?!\p{L}).{0,90}$/iu,
  /^.{3,140}(?<!\p{L})contributed (?:reporting )?to this (?:report|story|article)\.?$/iu,
  // Who wrote and edited for an agency.
  /^[([]?(?:(?:[Aa]dditional )?[Rr]eporting|[Ww]riting|[Ee]diting)(?: and (?:writing|editing))? by \p{Lu}.{2,150}$/u,
  /^\((?:report[ea](?:s|gem)?|informaci[oó]n|escrit[oa]|editad[oa]|edi(?:ção|ción)|édité|rédigé|bericht|geschrieben|redigiert)(?: adicional(?:es)?)? (?:de|da|por|par|von|em) \p{Lu}.{2,150}\)$/iu,
  // What a currency was worth.
  /^[([](?:(?:[a-z]{1,2})?[$€£¥]1|1(?: [\p{L}.]{2,12})? (?:euro|dollar|pound|yen|yuan|rupee|franc|crown|peso|lira|won|zloty|ro?uble)) = .{0,2}\d[\d.,]* ?.{0,40}[)\]]$/iu,
  // Who the author is, in a line.
  /^(?:the (?:writer|author|columnist)|(?:der autor|die autorin|der verfasser|die verfasserin)|l['’](?:auteure?|autrice|autore)|(?:el autor|la autora|o autor|a autora)|de auteur|autor(?:ka)?|forfatteren|skribenten) (?:is|ist|est|es|é|è|jest|er|är) .{10,140}$/iu,
  // Under which tags.
  /^(?:[#＃][\p{L}\p{M}\p{N}_]+[\s,、]*)+$/u,
  /^[([]?(?:dpa|afp|ap|reuters|apa|sid|epd|kna|ansa|efe|lusa|belga|anp|pap|тасс|риа новости|dpa[-/]\w+)(?:[/,; ]+\w{2,8}){0,4}[)\]]?\.?$/iu,
].map(quick);
