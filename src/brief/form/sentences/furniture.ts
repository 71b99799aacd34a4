/** Where a word of any script ends; `\b` knows only the letters of English. */
const end = "(?![\\p{L}\\p{M}])";

/** Openings of lines that belong to the page: links to other pages, credits, calls to subscribe. */
const openings = [
  String.raw`(?:read (?:more|also|next)|see also|related|watch|photos?|image|credits?|source|follow us|subscribe|sign up|share|advertisement|click here|more on this|updated?|published|copyright|caption|file photo|picture|video)(?:\s*:|\s(?:on|to|by|credit)${end}|$)`,
  String.raw`(?:scroll down|reproduciendo|playing|tap here|click|swipe|story continues|continue reading|join our|check (?:it|them) out)${end}`,
  String.raw`(?:lire aussi|à lire|voir aussi|crédits?|photos?|publicité|abonnez-vous|inscrivez-vous|suivez-nous|mis à jour|(?:cet )?article (?:mis à jour|publié|paru))${end}`,
  String.raw`(?:lesen sie|mehr zum thema|fotos?|bild|quelle|anzeige|siehe auch|abonnieren sie|folgen sie uns)(?:\s*:|\s(?:auch|mehr|hier)${end}|$)`,
  String.raw`(?:lea|lee|mira|mire|vea|ve|escucha) (?:también|más|además|aquí)${end}`,
  String.raw`(?:te puede interesar|le puede interesar|suscríbe(?:te|se)|síguenos|fotos?|fuente|imagen|vídeo|video|publicidad|mira)\s*(?::|\||$)`,
  String.raw`(?:leia (?:também|mais)|veja (?:também|mais)|inscreva-se|siga-nos|assine (?:já|a|o)${end}|fotos?\s*:|fonte\s*:|publicidade$)`,
  String.raw`(?:leggi anche|iscriviti|seguici|foto\s*:|fonte\s*:|riproduzione riservata)${end}`,
  String.raw`(?:lees (?:ook|meer)|schrijf je in|volg ons|bron\s*:|foto\s*:|beeld\s*:)`,
  String.raw`(?:czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również|wideo)|zapisz się|obserwuj nas|fot\.|autor\s*:|źródło\s*:)`,
  String.raw`(?:читайте (?:также|ещ[её]|також|ще)|смотрите также|дивіться також|подписывайтесь|подпишитесь|підписуйтесь|підпишіться|фото|видео|відео|источник|джерело)${end}`,
  String.raw`(?:fotoğraf|kaynak|ilgili haber|abone ol|haberin devamı|ayrıca okuyun)${end}`,
  String.raw`(?:ảnh|nguồn|xem thêm|đọc thêm|video)\s*:|>>`,
  "(?:사진|출처|영상)\\s*[=:]|\\[사진",
  "[※＊]|(?:写真は|【?関連記事|（写真|出典：|提供：)",
  "(?:原标题|原標題|责任编辑|責任編輯|编辑：|編輯：|更多新聞|更多新闻|来源：|來源：|图片来源|圖片來源|延伸閱讀|延伸阅读|相关阅读|相關閱讀|图为|圖為|资料图|資料圖|[（(](?:取自|图|圖))",
  "(?:اقرأ أيضا|اقرأ أيضاً|شاهد أيضا|المصدر|تصوير|للمزيد)",
];

/** What the page says of itself, wherever it stands in a line. */
const anywhere = [
  String.raw`©|\ball rights reserved\b|\btous droits réservés${end}|derechos reservados|direitos autorais|direitos reservados|diritti riservati|alle rechte vorbehalten|все права|усі права|wszelkie prawa zastrzeżone|tüm hakları|版权所有|無断転載|무단 ?전재|جميع الحقوق`,
  String.raw`@\w+\.\w+|https?:\/\/|\bwww\.|(?:browser|przegl|navigat|navegador|enable|disabled|wymaga).*javascript|javascript.*(?:browser|enabled)|pic\.twitter|\(@\w+\)|^\p{Extended_Pictographic}`,
  String.raw`\b(?:click|tap) (?:here|on the link)\b|clic (?:aquí|aqui)|cliquez (?:ici|sur)|clicca qui|clique aqui|hier klicken|klicken sie|klik hier|kliknij tutaj|нажмите|натисніть|buraya tıkla|여기를 클릭|こちらをクリック|点击这里|點擊這裡|اضغط هنا`,
  String.raw`\b(?:erfahren|lesen|finden|sehen) sie (?:alles |mehr )?hier${end}|^(?:auf|in|bei|unter) [^,]{2,40} (?:lesen|finden|erfahren) sie${end}`,
  "^(?:this is a (?:breaking|developing) (?:news )?story|more (?:details|information) to follow|noticia en desarrollo|notizia in aggiornamento|новость (?:обновляется|дополняется)|новина (?:оновлюється|доповнюється))",
  "^this (?:article|story|post|report|page) (?:was|has been|is) (?:last |first |originally |automatically )?(?:updated|amended|published|produced|written|supported|sponsored|translated|generated|being updated)",
  String.raw`^(?:dieser (?:artikel|beitrag|text)|este artículo|esta noticia|esta (?:reportagem|matéria)|questo articolo|cet article|dit (?:artikel|bericht)) (?:wurde|ist|erschien|fue|ha sido|foi|è stato|a été|est|werd|is) (?:\S+ ){0,3}(?:aktualisiert|veröffentlicht|actualizad[ao]|publicad[ao]|atualizad[ao]|aggiornato|pubblicato|mis à jour|publié|bijgewerkt|gepubliceerd)`,
  // Where it was first, and whom to follow.
  "^(?:this (?:article|story|post|piece|interview) )?(?:was |is |has been )?(?:originally|first|previously) (?:published|appeared|posted|ran|printed) (?:on|in|by|at|as)(?!\\p{L})[^,]{1,60}$",
  "^(?:(?:dieser (?:artikel|beitrag|text)|der (?:artikel|beitrag|text)) (?:ist|erschien|wurde) (?:zuerst|zuvor|ursprünglich|erstmals) |zuerst (?:erschienen|veröffentlicht) |(?:article |texte )?(?:initialement|d['’]abord) (?:publié|paru) |publicado originalmente |artículo publicado (?:originalmente|por primera vez) |originalmente publicado |pubblicato (?:originariamente|originalmente|per la prima volta) |eerder verschenen |oorspronkelijk (?:verschenen|gepubliceerd) )",
  "^(?:be sure to|make sure (?:to|you)|don['’]t forget to|remember to|please) (?:visit|follow|like|check out|subscribe|sign up|share|join|connect with)(?!\\p{L})",
  "^(?:báo|chúng tôi) .{0,40}sẽ (?:tiếp tục )?(?:cập nhật|thông tin)",
  "^(?:consulte|consultez|consulta|consulti|read|see|lea|leia) .{0,40}(?:termos de uso|términos|terms (?:of|and)|conditions d['’]utilisation|condizioni d['’]uso|privacy)",
  String.raw`إرشادات الاستخدام|شروط استخدام الموقع|ترحب شبكة|^(?:свидетельство о регистрации|зарегистрировано федеральн|учредитель сми|адрес редакции|сетевое издание|использование материалов|перепечатка|при цитировании)|признан[аоы]? (?:\p{L}+ ){0,3}(?:экстремистск|террористическ|иностранн)`,
  "(?:お待ちして(?:い|お)ります|(?:ご連絡|ご覧|ご参照|ご応募|お申し込み|お問い合わせ|お待ち|チェックして(?:みて)?)ください|(?:ぜひ|是非).{1,30}ください)[。！!]$",
  String.raw`^[\p{L}\s]{2,30}\|\s`,
];

const patterns: readonly RegExp[] = [
  ...openings.map((source) => new RegExp(`^["“„«]?(?:${source})`, "iu")),
  ...anywhere.map((source) => new RegExp(source, "iu")),
];

/** What stands at the end of a text about who wrote it. */
const aboutWriter =
  /^(?:reporting|writing|editing|additional reporting) by |contributed to this (?:report|story|article)|\bcan be reached (?:at|on)\b|^follow (?:him|her|them|me) (?:on|at)\b|^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2} (?:is|writes|covers|works) (?:an? |the )?(?:\p{L}+[ -]){0,4}(?:reporter|columnist|correspondent|staff writer|contributor|freelance \p{L}+|editor)(?= (?:at|for|with|of|covering|based)|\.)/iu;

/** A line that belongs to the page and not to the story: credits, links to other pages, contacts. */
export function isFurniture(text: string, isAtEnd: boolean): boolean {
  if (!/\p{L}{2}/u.test(text)) return true;
  return patterns.some((pattern) => pattern.test(text)) || (isAtEnd && aboutWriter.test(text));
}
