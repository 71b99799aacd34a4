/** Where a word of any script ends; `\b` knows only the letters of English. */
const end = "(?![\\p{L}\\p{M}])";

/** Openings of lines that belong to the page: links to other pages, credits, calls to subscribe. */
export const openings: readonly string[] = [
  String.raw`(?:read (?:more|also|next)|see also|related|watch|photos?|image|credits?|source|follow us|subscribe|sign up|share|advertisement|click here|more on this|updated?|published|copyright|caption|file photo|picture|video)(?:\s*:|\s(?:on|to|by|credit)${end}|$)`,
  `(?:media playback is|scroll down|reproduciendo|playing|tap here|click|swipe|story continues|continue reading|join our|check (?:it|them) out)${end}`,
  String.raw`(?:editor['’]?s? notes?|author['’]?s? note|notes?|nb|n\.b\.|disclaimer|disclosure|edit|p\.?s\.?|hinweis|anm(?:\.|erkung) d(?:\.|er) red(?:\.|aktion)|transparenzhinweis|note de la rédaction|ndlr|nota (?:del editor|de la redacción|da redação|della redazione))\s?:`,
  `(?:welcome (?:to|back)|(?:herzlich )?willkommen (?:auf|bei|in|zu[mr]?)|bienvenue (?:sur|dans|à|chez)|bienvenid[oa]s? a|benvenut[oi]|bem[- ]vind[oa]s?|welkom (?:bij|op))${end}`,
  String.raw`(?:check back|stay tuned|enjoy your (?:visit|stay)|(?:we )?(?:hope|look forward) to (?:see|hear|welcom)\p{L}*|thanks (?:for (?:reading|watching|all|the)|a lot|to everyone)|thank you for (?:reading|your)|(?:book|buy|order|get) your|happy reading)${end}`,
  String.raw`(?:(?:viel (?:spaß|spass|freude)|gutes gelingen)${end}[^.]{0,40}!?$|schau(?:t|en sie)? (?:doch |mal |gern[e]? )*vorbei|hier (?:geht['’]?s|geht es|findet ihr|findest du|finden sie|erfahr(?:t ihr|en sie))|(?:den rest|mehr|die fortsetzung|den ganzen)\s[^.]{0,40}(?:gibt[’']?s|gibt es|lest ihr|findet ihr) hier|weiter geht['’]?s)${end}`,
  `(?:bonne lecture|n['’]hésitez pas|retrouvez|rendez-vous sur|pour (?:en savoir plus|aller plus loin))${end}`,
  `(?:no te pierdas|entérate|sigue leyendo|para más información|confira|saiba mais|não perca|continue lendo|fique (?:ligad[oa]|atent[oa]|por dentro)|scopri|continua a leggere|per saperne di più|buona lettura|bekijk (?:hier|ook)|meer weten)${end}`,
  String.raw`(?:on fait le point|(?:nos |les )?explications|décryptage|ein(?:e)? (?:überblick|übersicht)|facciamo il punto|te lo (?:contamos|explicamos)|entenda|een overzicht)\s?[.!…:]*$`,
  `(?:lire aussi|à lire|voir aussi|crédits?|photos?|publicité|abonnez-vous|inscrivez-vous|suivez-nous|mis à jour|(?:cet )?article (?:mis à jour|publié|paru))${end}`,
  String.raw`(?:lesen sie|mehr zum thema|fotos?|bild|quelle|anzeige|siehe auch|abonnieren sie|folgen sie uns)(?:\s*:|\s(?:auch|mehr|hier)${end}|$)`,
  `(?:lea|lee|mira|mire|vea|ve|escucha) (?:también|más|además|aquí)${end}`,
  String.raw`(?:te puede interesar|le puede interesar|suscríbe(?:te|se)|síguenos|fotos?|fuente|imagen|vídeo|video|publicidad|mira)\s*(?::|\||$)`,
  String.raw`(?:leia (?:também|mais)|veja (?:também|mais)|inscreva-se|siga-nos|assine (?:já|a|o)${end}|fotos?\s*:|fonte\s*:|publicidade$)`,
  String.raw`(?:leggi anche|iscriviti|seguici|foto\s*:|fonte\s*:|riproduzione riservata)${end}`,
  String.raw`(?:lees (?:ook|meer)|schrijf je in|volg ons|bron\s*:|foto\s*:|beeld\s*:)`,
  String.raw`(?:(?:z|ze) [^,.]{5,70} rozmawia(?:ł|ła|ją)? [^,.]{5,40}[.,]?$|rozmawiał[ai]?\s*:?\s\p{Lu}|czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również|wideo)|zapisz się|obserwuj nas|fot\.|autor\s*:|źródło\s*:)`,
  String.raw`(?:бес[еі]довал[аи]?\s*:?\s\p{Lu}\p{L}+|(?:розмовляв|розмовляла|спілкувал[аи]ся|беседу вел[аи]?)\s*:?\s\p{Lu}\p{L}+|читайте (?:также|ещ[её]|також|ще)|смотрите также|дивіться також|подписывайтесь|подпишитесь|підписуйтесь|підпишіться|фото|видео|відео|источник|джерело)${end}`,
  `(?:fotoğraf|kaynak|ilgili haber|abone ol|haberin devamı|ayrıca okuyun)${end}`,
  String.raw`(?:ảnh|nguồn|xem thêm|đọc thêm|video)\s*:|>>`,
  "(?:사진|출처|영상)\\s*[=:]|\\[사진",
  "[※＊]|(?:現場から(?:報告|中継|お伝え)|[^。]{0,14}(?:記者|アナウンサー)が(?:報告|中継|お伝え)|[（(]?聞き手|文[＝=・]|[（(]?取材・文|写真は|【?関連記事|（写真|出典：|提供：)",
  "(?:原标题|原標題|责任编辑|責任編輯|编辑：|編輯：|更多新聞|更多新闻|来源：|來源：|图片来源|圖片來源|延伸閱讀|延伸阅读|相关阅读|相關閱讀|图为|圖為|资料图|資料圖|[（(](?:取自|图|圖))",
  "(?:اقرأ أيضا|اقرأ أيضاً|شاهد أيضا|المصدر|تصوير|للمزيد)",
];

/** What the page says of itself, wherever it stands in a line. */
export const anywhere: readonly string[] = [
  String.raw`©|\ball rights reserved\b|\btous droits réservés${end}|derechos reservados|direitos autorais|direitos reservados|diritti riservati|alle rechte vorbehalten|все права|усі права|wszelkie prawa zastrzeżone|tüm hakları|版权所有|無断転載|무단 ?전재|جميع الحقوق`,
  String.raw`@\w+\.\w+|https?:\/\/|\bwww\.|(?:browser|przegl|navigat|navegador|enable|disabled|wymaga).*javascript|javascript.*(?:browser|enabled)|pic\.twitter|\(@\w+\)|^\p{Extended_Pictographic}`,
  String.raw`\b(?:click|tap) (?:here|on the link)\b|clic (?:aquí|aqui)|cliquez (?:ici|sur)|clicca qui|clique aqui|hier klicken|klicken sie|klik hier|kliknij tutaj|нажмите|натисніть|buraya tıkla|여기를 클릭|こちらをクリック|点击这里|點擊這裡|اضغط هنا`,
  String.raw`\b(?:erfahren|lesen|finden|sehen) sie (?:alles |mehr )?hier${end}|^(?:auf|in|bei|unter) [^,]{2,40} (?:lesen|finden|erfahren) sie${end}`,
  "^(?:this is a (?:breaking|developing) (?:news )?story|more (?:details|information) to follow|noticia en desarrollo|notizia in aggiornamento|новость (?:обновляется|дополняется)|новина (?:оновлюється|доповнюється))",
  "^this (?:article|story|post|report|page) (?:was|has been|is) (?:last |first |originally |automatically )?(?:updated|amended|published|produced|written|supported|sponsored|translated|generated|being updated)",
  String.raw`^(?:dieser (?:artikel|beitrag|text)|este artículo|esta noticia|esta (?:reportagem|matéria)|questo articolo|cet article|dit (?:artikel|bericht)) (?:wurde|ist|erschien|fue|ha sido|foi|è stato|a été|est|werd|is) (?:\S+ ){0,3}(?:aktualisiert|veröffentlicht|actualizad[ao]|publicad[ao]|atualizad[ao]|aggiornato|pubblicato|mis à jour|publié|bijgewerkt|gepubliceerd)`,
  // What the page is for, and where on it something stands.
  `affiliate[- ]?(?:links?|programm?|partner|commission)|(?:earn|receive|get) (?:a |an )?(?:small |affiliate )*commission (?:on|from|if|when|for)${end}|amazon-partner|provisions-?links?|liens? affiliés?|enlaces? de afiliad|links? de afiliad|link di affiliazione`,
  String.raw`\b(?:see|watch|read|use|fill (?:in|out)|view|listen to|check(?: out)?) (?:the|this|our) (?:\p{L}+ ){0,3}(?:below|above)\b|\b(?:video|photos?|form|gallery|slideshow|comments?) (?:below|above)\b|\bin this (?:article|post|blog post|blog|tutorial|guide|edition|roundup|newsletter)${end}(?! (?:of|\d))`,
  String.raw`(?<!\p{L})(?:das|dem|im|die|den|der) (?:nach|unten |oben )?(?:folgende[nrs]?|stehende[nrs]?) (?:video|formular|galerie|links?|bilder|angebote|fotos)${end}|am ende (?:der|dieser|des|dieses) (?:meldung|seite|artikels|beitrags|textes)${end}|in diesem (?:artikel|beitrag|blogpost|ratgeber|blogartikel|video)${end}`,
  String.raw`(?:dans cet article|en este artículo|neste artigo|in questo articolo|in dit artikel)${end}(?! \d)|(?<!\p{L})(?:ci-dessous|ci-dessus|hieronder|hierboven)${end}`,
  String.raw`\bsubscribe to (?:our|the|my|this) (?:\p{L}+ ){0,3}(?:channel|newsletter|podcast|feed|blog|list)${end}|newsletter (?:abonnieren|anmelden)|(?:folgt|folgen sie|folge) (?:uns|mir) auf${end}|(?:sie verwenden|you(?:['’]re| are) using|vous utilisez) [^.]{0,30}browser`,
  // What a page says of itself.
  `^(?:this (?:page|document|site|section|changelog|database) (?:documents?|lists?|describes?|contains?|covers?|shows?|provides?|explains?|collects?)|(?:check|bookmark|watch|visit) (?:back (?:on|at) )?this page|you can (?:see|find|view|get|read) .{3,80} (?:on|at|in) (?:the|our|this) [^,.]{0,40}page)${end}`,
  `^(?:diese seite (?:beschreibt|enthält|zeigt|dokumentiert)|cette page (?:décrit|contient|présente|recense)|esta página (?:describe|contiene|muestra|recoge|descreve|contém|mostra|reúne)|questa pagina (?:descrive|contiene|mostra|raccoglie)|deze pagina (?:beschrijft|bevat|toont))${end}`,
  "^(?:all notable changes to this project|the format (?:follows|is based on) keep a changelog|this project adheres to semantic versioning|get (?:e-?mail|text(?: message)?|sms|slack) (?:notifications?|alerts?|updates?))",
  "^to (?:get|receive) .{3,60}(?:add the url|feed reader|your inbox)",
  // Who made what is to be heard or seen, and nothing else.
  String.raw`^\S[^,.]{0,40} (?:is|was) (?:(?:written|hosted|edited|mixed|recorded|presented) and )?produced by (?:\p{Lu}[\p{L}.'’-]+ ?){2,4}(?:(?:,|and) (?:\p{Lu}[\p{L}.'’-]+ ?){2,4})*\.$|^(?:(?:theme )?music|mix(?:ed|ing)?|sound design|artwork) (?:is )?by \p{Lu}`,
  // What the text goes on with, and no more.
  "^(?:here(?:['’]s| is| are) (?:what|how|why|answers|everything|some|a (?:look|list|guide)|our)(?!\\p{L})|(?:hier sind |wir beantworten )?die wichtigsten (?:fragen|antworten)(?!\\p{L})|voici (?:les réponses|ce (?:qu[e'’]|qui)|nos)|(?:te |le |les )?(?:respondemos|resolvemos)(?!\\p{L})|respondemos |ecco (?:cosa|come|che cosa|le risposte)(?!\\p{L}))[^:\"“«„\\d]*[.:]?$",
  // Where it was first, and whom to follow.
  "^(?:this (?:article|story|post|piece|interview) )?(?:was |is |has been )?(?:originally|first|previously) (?:published|appeared|posted|ran|printed) (?:on|in|by|at|as)(?!\\p{L})[^,]{1,60}$",
  "^(?:(?:dieser (?:artikel|beitrag|text)|der (?:artikel|beitrag|text)) (?:ist|erschien|wurde) (?:zuerst|zuvor|ursprünglich|erstmals) |zuerst (?:erschienen|veröffentlicht) |(?:article |texte )?(?:initialement|d['’]abord) (?:publié|paru) |publicado originalmente |artículo publicado (?:originalmente|por primera vez) |originalmente publicado |pubblicato (?:originariamente|originalmente|per la prima volta) |eerder verschenen |oorspronkelijk (?:verschenen|gepubliceerd) )",
  "^(?:be sure to|make sure (?:to|you)|don['’]t forget to|remember to|please) (?:visit|follow|like|check out|subscribe|sign up|share|join|connect with)(?!\\p{L})",
  "^(?:báo|chúng tôi) .{0,40}sẽ (?:tiếp tục )?(?:cập nhật|thông tin)",
  "^(?:consulte|consultez|consulta|consulti|read|see|lea|leia) .{0,40}(?:termos de uso|términos|terms (?:of|and)|conditions d['’]utilisation|condizioni d['’]uso|privacy)",
  String.raw`إرشادات الاستخدام|شروط استخدام الموقع|ترحب شبكة|^(?:свидетельство о регистрации|зарегистрировано федеральн|учредитель сми|адрес редакции|сетевое издание|использование материалов|перепечатка|при цитировании)|признан[аоы]? (?:\p{L}+ ){0,3}(?:экстремистск|террористическ|иностранн)`,
  "(?:お待ちして(?:い|おり)ます|(?:ご連絡|ご覧|ご参照|ご応募|お申し込み|お問い合わせ|お待ち|チェックして(?:みて)?)ください|(?:ぜひ|是非).{1,30}ください)[。！!]$",
  String.raw`^[\p{L}\s]{2,30}\|\s`,
];
