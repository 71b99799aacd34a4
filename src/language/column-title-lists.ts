/**
 * Forms of titles of columns, as parts of regular expressions that match whole words whatever their case. Words of the
 * trade in the large languages of Europe, as newspapers print them; a word that also stands in news must stand as it does in
 * such a title ("Weather forecast for", "Podcast:").
 */
export const columnTitleLists = {
  /** Columns that gather many events. */
  roundUps: [
    "(?:morning|evening|afternoon|daily|weekly|\\p{L}+day) briefing|briefing(?=:)|round-?ups?|(?:market|weekly|daily|morning|evening) wrap|markets? (?:report|close|live)",
    "(?:\\p{L}+|\\d+) (?:things|stories) (?:to|you (?:need|should)) (?:to )?(?:know|watch|read|do)|at a glance|(?:news )?in brief|in (?:pictures|photos)|(?:picture|photo)s? of the (?:day|week)|great reads|^(?:la |le |les )?photos? (?:du jour|de la semaine)|^bildergalerie(?=:)",
    "(?:week|day|year) (?:ahead|in review|in pictures)|^this week in|morning (?:news|mail|edition|report)|newsletter\\p{L}*",
    "^(?:the papers|newspaper headlines|front pages|what the papers say)(?::|$)|corrections and clarifications|cartoons? of the (?:day|week)",
    "en bref|revue de presse|l['’]essentiel|à retenir|^(?:les (?:grands )?titres|la une) (?:du|de|des)|dessin du jour|courrier des lecteurs",
    "in kürze|kurz(?:meldungen| notiert| und knapp)|der tag im überblick|presseschau|morgenlage|die lage (?:am|zum) \\p{L}+|(?:morgen|abend)-?(?:briefing|post)(?::|$)|leserbriefe?|nachrichtenüberblick|bilder des tages",
    "en breve|claves del día|lo más leído|cartas al director|las portadas|^(?:la )?agenda (?:del|de la) (?:día|semana)|viñeta",
    "^(?:good (?:morning|evening)|guten (?:morgen|abend)|bonjour|bonsoir|buenos días|buongiorno|buonasera|bom dia|goedemorgen|god morgon|dzień dobry|günaydın),(?: \\p{L}+){1,3}[!.]?$",
    "in breve|rassegna stampa|prime pagine|le notizie del giorno|em resumo|capas dos jornais|cartas do leitor|notas do dia",
    "^in other news(?=:)|^weekly recap|(?:tag|woche|jour|journée|semaine|day|week|news|día|semana|giorno|settimana|dia) (?:in|en|em) \\d+ (?:sekunden|minuten|secondes|minutes|seconds|segundos|minutos|secondi|minuti)",
    "(?:tages|wochen|monats)rückblick|^(?:el |o )?resum(?:en|o) (?:de la|da) semana|^riassunto della settimana|podsumowanie (?:dnia|tygodnia)|^leserfotos?(?= )|(?:foto|bild) (?:der woche|des tages)|fotos? (?:del día|de la semana|do dia|da semana)|zdjęcie dnia",
    "was ist los (?:in|am|an)(?= )|^veranstaltungs(?:tipps|kalender)|^agenda culture?l\\p{L}*|(?:que|quoi) faire (?:ce|cette)(?= )|qué hacer (?:este|esta|hoy)(?= |$)|cosa fare (?:questo|questa|oggi)(?= |$)|o que fazer (?:neste|nesta|hoje|na semana)",
  ],
  /** The stars, puzzles, winning numbers. */
  pastimes: [
    "hor[oó]scop\\p{L}*|horoskop\\p{L}*|l['’]oroscopo|star signs|^(?:your|my|the) stars(?::| today| this week|$)|zodiac",
    "crosswords?|mots (?:croisés|fléchés)|kreuzworträtsel|crucigramas?|cruciverba|palavras cruzadas|krzyżówk\\p{L}*|sudoku|wordle (?:hints?|answers?|today)|(?:weekly|news|picture|daily|sports?|big) quiz|^quiz(?::|,| of)|quiz(?=:)|quiz (?:de la|du|der|des|do|da|del|della)",
    "(?:winning|lottery|lotto) (?:numbers?|results?|draw)|gewinnzahlen|lottozahlen|(?:loto|lotto|euromillions|euromilhões|euromillones|bonoloto|superenalotto|mega-sena|eurojackpot|lotería nacional)(?: (?:du|vom|del?|am|da|di) \\p{L}+)?\\s?: (?:\\p{L}+ )?(?:résultats|numéros|números|numeri|resultados?|zahlen|quoten|tirage|veja|comprobar)|résultats? (?:du loto|de l['’]euromillions)|estrazioni (?:del )?(?:lotto|superenalotto)",
  ],
  weather: [
    "weather(?: forecast)?:|weather forecast (?:for|today|this)|météo ?:|^(?:la )?météo (?:du|de la|de ce|à|en)|^das wetter(?::| (?:heute|morgen|am|im|in)|$)|^wetter(?:vorhersage|bericht)?(?::| für)|el tiempo (?:hoy|para|en \\p{L}+ hoy)|previsão do tempo|le previsioni (?:meteo|del tempo)|^meteo(?: \\p{L}+)?(?::|,)|weerbericht|^(?:zo wordt )?het weer(?: (?:deze|vandaag|morgen|in)|:)|prognoza pogody",
  ],
  /** Weather that is news. */
  hazards: [
    "warn|alert|storm|flood|heat|snow|vigilance|orage|tempête|canicul|chaleur|avalanche|inond|neige|unwetter|sturm|hitze|schnee|tormenta|calor|nevada|temporal|maltempo|tempesta|caldo|onda",
  ],
  /** What is on, to watch and to hear; letters and notices. */
  programmes: [
    "tv (?:guide|tonight|schedule|tips)|what['’]?s on (?:tv|in|at|this)|what to watch|(?:how|where) to watch|^programmes? tv|(?:que|quoi) regarder|à la télé (?:ce soir|aujourd['’]hui)|tv-(?:programm|tipps?)|fernsehprogramm|im tv (?:heute|am)|qué ver (?:hoy|en)|programación (?:de )?tv|(?:stasera|oggi) in tv|guida tv|programmi tv|resumo das novelas|program tv",
    "^(?:podcast|listen|audio)(?::| \\|)|(?:today|this week|this episode|our|the)['’]?s? (?:\\p{L}+ )?podcast(?::|$)|podcast(?= \\||:| [–—-] )|on this day|today in history|letters? to the editor|^letters?:|your letters|court (?:list|report)s?$",
    "(?:dónde|cómo) ver(?= )|^(?:a qué hora|horario)(?=.* tv)|à quelle heure et sur quelle chaîne|(?:dove|orario e dove) (?:vederl[ao]|vedere)(?= )|onde assistir|horário e onde|^(?:photo )?galler(?:y|ies)(?=:)|^(?:foto)?galería(?=:)|^galerie(?: photos?)?(?= ?:)|^(?:foto)?galeria(?=:)|^fotostrecke(?=:)",
    "(?:folge|episode|épisode|episodio|episódio|odcinek|aflevering|avsnitt|ep\\.) (?:n[°º] ?)?\\d{1,4}|^(?:vlog|teaser|react)(?=:)",
    "^(?:once inicial|alineaci(?:ón|ones)|starting (?:xi|line-?up)|aufstellung|compo(?:sition)? (?:officielle|probable)|(?:le )?formazioni ufficiali|escalação)(?= |:)",
  ],
  /** Tips and bargains. */
  tips: [
    "(?:best|top|early|latest|prime day|black friday|cyber monday) (?:[\\p{L}-]+ ){0,4}deals|deals? (?:of the (?:day|week)|to shop)|(?:promo|coupon|discount|voucher) codes?|gift guide|bons plans|codes? promo|gutscheine?|rabattaktion|schnäppchen|chollos|mejores ofertas|le migliori offerte|melhores ofertas",
    "^recipes?(?: for| of|:)|how to (?:make|cook|bake) (?:the|a|an|your) (?:perfect|best)|^recette (?:\\p{L}+ )?(?:de|du|:)|^rezepte?(?: für|:|$)|rezepte?(?: für|$)|^(?:receta|ricetta|receita)(?: (?:de|di|del)|:)|przepis na|blind date|dear (?:abby|prudence|amy)|agony (?:aunt|uncle)",
    "^(?:the |los |las |les |die |as |os |i |le )?(?:\\d{1,3}|three|four|five|six|seven|eight|nine|ten|tres|cinco|seis|siete|ocho|diez|trois|quatre|cinq|sept|huit|dix|drei|fünf|sieben|zehn|cinque|sette|otto|dieci) (?:best|mejores|meilleure?s|besten|melhores|migliori)(?= )|^(?:the|die|les|los|las) (?:best|besten|meilleurs|meilleures|mejores) .*(?:tested|ranked|im test|according to|to buy|for 20\\d\\d|of 20\\d\\d)|^(?:save|up to) (?:[$€£]?\\d+\\p{Sc}?%?) .*(?:today|now|off)",
    "stocks? to (?:buy|watch)|(?:betting|racing) tips?|fantasy football|gossip(?=:)|(?:league|transfer|football|celebrity) gossip|back pages|^buy your (?:tickets|copy)|^new in (?:store|stock)|^in the shop:|(?:league|cup|match|score) predictions|predictions(?=:)|transfer (?:news|rumours?|gossip|centre)|road closures (?:in|this|for)|roadworks (?:in|this|for)|^obituar(?:y|ies):|^(?:death|public) notices",
    "\\d{1,2}% off(?! (?:its|their|the|from|an?|highs?|peaks?|lows?) ?)|^save [$€£]?\\d+%? (?:on|with)|(?:puzzle |daily |today['’]s )?hints?,? (?:and|&) answers?|best (?:build|loadout|runes)s?(?= for)|^how to (?:beat|unlock|farm|craft)(?= )|cuotas y apuestas|^(?:la )?(?:quiniela|porra)(?= )|pronósticos?(?=.*(?:apuestas|cuotas))|pronostici e quote|palpites? (?:e odds|para)|wett-?tipps?(?= |:)",
  ],
  /** What a house says of itself and asks of its readers. */
  notices: [
    "^(?:corrections?|editor['’]s note|a note to our readers|erratum|errata|rectificatif|korrektur|fe de errores|errata corrige|in eigener sache|giveaway|gewinnspiel|jeu[- ]concours|win)(?: [\\p{L}\\d ]{1,20})?:",
    "^(?:in eigener sache|gewinnspiel|subscribe|abonnez-vous|suscríbete|abbonati)(?!\\p{L})|^win (?:a|an|two|tickets|\\d+)(?= )|^(?:join us|register now|save the date)(?!\\p{L})|^(?:fan )?poll:|(?:enter|nominate|vote|register|book|apply) now$",
    "^webinars?(?=:| )|^we['’]re hiring|^(?:job|jobs|vacanc(?:y|ies))(?: (?:of the (?:day|week)|board))?:|(?:people|personnel) moves(?=:)|stellen(?:anzeigen|markt)(?: der woche|:)|^job der woche|offres? d['’]emploi(?: de la semaine| ?:)|^(?:tages|wochen)vorschau(?=:)",
    "^einladung zu[mr] (?:webinar|seminar)|^(?:meet|visit) us at|\\((?:m|w|f|h)\\/(?:m|w|f|h|d)(?:\\/[dx])?\\)|^(?:scheduled|planned) maintenance(?=:|$)|^geplante wartung(?=:|$)|^maintenance (?:planifiée|programmée)(?= ?:|$)|^mantenimiento programado(?=:|$)|^manutenção programada(?=:|$)|^manutenzione programmata(?=:|$)",
  ],
  /** What somebody paid for, and what firms send round of themselves. */
  advertising: [
    "^(?:sponsored|sponsor message|advertis(?:ement|orial)|paid (?:content|post)|partner content|brand(?:ed)? content|promoted|vendor spotlight|product launch|anzeige|werbung|publi-?(?:rédactionnel|reportage|communiqué)|contenu (?:sponsorisé|partenaire)|contenido patrocinado|publirreportaje|conteúdo (?:patrocinado|de marca)|publieditorial|contenuto sponsorizzato|pubbliredazionale|advertorial)(?= ?[:|–—-]| by )",
    "white ?papers?(?=:)|announces? (?:record |the )?dates? (?:of|for)|^.{3,60} to (?:present at|participate in) .*(?:conferences?|chat|summit|symposium)|(?:declares|record date for) (?:(?:a|its|quarterly|monthly|\\p{L}+) )?(?:cash )?dividend",
    "(?:named|recogni[sz]ed as|positioned as|ranked as) (?:an? |one of |to |the ){0,2}(?:[\\p{L}’'-]+ ){0,3}(?:leader in|best place|best companies|watch ?list|great place|top workplace)|^ots(?=:)|^best of the best",
    "market (?:size )?(?:is |expected )?(?:to (?:reach|hit|exceed)|worth) .*(?:cagr|by 20\\d\\d)|^(?:investor|shareholder|class action) (?:alert|notice|reminder|deadline)|law (?:firm|offices) .*(?:shareholders|investors)",
  ],
  /** Prices and rates that are told every day. */
  tables: [
    "^(?:table|diary|calendar)(?=-)|(?:price|rate)s? today(?=,|:| in |$)|premarket(?=:)|stocks making the biggest moves|(?:precio|preço) (?:de la|del?|da|do) \\p{L}+ hoy|^(?:dólar|euro|peso(?: \\p{L}+)?) hoy|(?:altın|akaryakıt|dolar|euro) fiyatları|goldpreis aktuell|^blitzer(?=:)",
  ],
  /** The same in Russian, Ukrainian, Turkish, Vietnamese, Arabic and Hindi. */
  further: [
    "гороскоп\\p{L}*|прогноз пог\\p{L}+|^погода (?:на|в|у)|программа передач|кроссворд\\p{L}*|лунный календарь|(?:утренн|вечерн)\\p{L}+ (?:дайджест|выпуск)|дайджест(?=:)|главное за (?:день|ночь|неделю)|головне за (?:день|ніч|тиждень)",
    "burç yorum\\p{L}*|günlük burç\\p{L}*|hava durumu(?= |:)|sayısal loto sonuç\\p{L}*|bulmaca|günün (?:özeti|fotoğrafları)",
    "tử vi|kết quả xổ số|dự báo thời tiết|lịch (?:phát sóng|thi đấu)",
    "حظك اليوم|توقعات الأبراج|حالة الطقس|(?:مواعيد|مواقيت) الصلاة|(?:أسعار|سعر) (?:الذهب|العملات|الدولار) اليوم",
    "राशिफल|पंचांग|मौसम का हाल",
  ],
  /** And in scripts that set no spaces between words, or little words behind them. */
  unspaced: [
    "星座运势|今日运势|天气预报|开奖(?:结果|公告)|今日の運勢|占い|(?:きょう|今週)の(?:運勢|天気)|天気予報|(?:テレビ)?番組表|当選番号|오늘의 (?:운세|날씨)|별자리 운세|띠별 운세|당첨번호|편성표|【(?:PR|AD|広告|占い)】|［PR］|^(?:推广|广告|招聘|レシピ|セミナー案内)[：:]|双色球|星座运势",
  ],
  /** Columns that somebody signs. */
  signed: [
    "^(?:le|les) billets?(?: (?:de |d['’])\\S+(?: \\S+)?)?$|^l['’]humeur d|^(?:le |la |l['’])?(?:chronique|carnet|bloc-notes|regard|édito(?:rial)?|coup de gueule) (?:de |d['’])",
    "^\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*['’]s? (?:column|diary|notebook|sketch)$|^(?:column|opinion|editorial|leader|comment)$",
    "^(?:die )?(?:kolumne|glosse|randnotiz|notizen) (?:von|aus)\\b|^(?:kolumne|glosse|leitartikel|streiflicht|kommentar)$",
    "^(?:la columna|el rincón|la tribuna|el diario|la mirada) de\\b|^(?:editorial|columna)$",
    "^(?:la rubrica|l['’]opinione|il taccuino|il punto|l['’]angolo) d[ie]\\b|^(?:l['’])?editoriale$|^(?:a coluna|a crónica|o diário|a opinião) d[eao]\\b",
  ],
  /** Sections by whose address columns are known, whatever their titles. */
  sections: [
    "horoscopes?|horoscopos?|horoskope?|oroscopo|horoscoop|astrolog[yi]\\p{L}*|crosswords?|puzzles?|sudoku|quiz(?:zes)?|mots-(?:croises|fleches)|kreuzwortraetsel|crucigramas?|podcasts?|newsletters?|deals|coupons?|vouchers?|gutscheine?|bons-plans|codes?-promo|chollos|ofertas|recipes?|recettes?|rezepte?|recetas?|ricette|receitas?|lotto|loteria|lottery|tv-guide|tv-programm|programme-tv|guida-tv|cartoons?",
  ],
} as const;
