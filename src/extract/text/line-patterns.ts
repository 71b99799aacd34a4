import { quick } from "#shared/quick.ts";

/**
 * What lines say that stand around an article or between its paragraphs, in the main languages.
 * None decides alone: how many of them a line has is one feature of many.
 */
const subscription =
  /(?<![\p{L}\p{N}_])(?:newsletters?|subscri(?:be|bers?|ption)|sign(?:ed)? ?up|sign in|log ?in|inbox|abonn\p{L}*|anmelde\p{L}*|registrier\p{L}*|suscr\p{L}+|inscri\p{L}+|iscriviti|assin(?:e|ante|atura)\p{L}*|nieuwsbrief|boletín|prenumer\p{L}+|подпи(?:саться|шитесь|ска)|订阅|訂閱|登录|登入|会員登録|ログイン|구독|로그인|اشترك|e-?paper|podcast)(?![\p{L}\p{N}_])/iu;

const appeals = [
  // Read more, see also.
  /^[»›→>\p{So}-]*\s*(?:read (?:more|also|next|the)|see (?:also|more)|also (?:read|on|see)|more:|more (?:from|on|about|stories)|related|continue reading|click here|learn more|find out more|recommended|you (?:may|might) (?:also )?like|don.t miss|must read|weiterlesen|mehr (?:zum|zu|lesen|über|von|infos?)|lesen sie|lest? (?:auch|hier)|auch (?:lesen|interessant)|siehe auch|passend dazu|das könnte|weitere|lire (?:aussi|la suite)|à lire|voir aussi|sur le même|lea (?:también|más)|lee (?:también|más)|leer (?:más|también)|ver (?:también|más)|vea|te puede|le puede|más (?:sobre|en|información)|leggi anche|per approfondire|leia (?:também|mais)|veja|saiba mais|lees (?:ook|meer)|czytaj|zobacz|przeczytaj|læs også|les også|läs (?:mer|också)|читайте|смотрите|devamı|ayrıca|baca juga|xem thêm|続きを読む|関連|あわせて読みたい|延伸阅读|延伸閱讀|相关|相關|推荐阅读|관련 ?기사|더 ?보기|اقرأ (?:أيضا|المزيد)|اقرأ أيضًا|طالع|بیشتر بخوانید|यह भी पढ़ें|ये भी पढ़ें|आगे पढ़ें|อ่าน(?:ต่อ|เพิ่มเติม)|ข่าวที่เกี่ยวข้อง)/iu,
  // Follow us.
  /(?<![\p{L}\p{N}_])(?:follow (?:us|him|her|me|them|@|the )|like us|join us|find us|folgt? (?:uns|mir)|folgen sie|suivez|síguenos|sigue(?:nos)?|seguici|siga|volg ons|подпис|takip|追蹤|关注我们|フォロー|구독|تابعنا|हमें फॉलो|ติดตาม)|@[a-z0-9_.]{3,}|\b(?:facebook|twitter|instagram|whatsapp|telegram|linkedin|pinterest|youtube)\b/iu,
  // Share this.
  /^(?:share|tweet|teilen|partager|compartir|condividi|compartilh|delen|udostępnij|del(?=$| (?:på|denne|artik))|jaa|поделиться|paylaş|bagikan|分享|シェア|공유|شارك|साझा|แชร์|print|drucken|e-?mail|save|merken|kopieren|copy link|copied)(?![\p{L}\p{N}_])/iu,
  // Subscribe, sign in.
  subscription,
  // Comments.
  /^(?:\d+ )?(?:comments|comment(?= (?:on|now|below|here|policy)(?!\p{L})|[^\p{L}]*$)|kommentare?|commentaires?|comentarios?|commenti|comentários|reacties|komentarze|комментар\p{L}*|yorum\p{L}*|评论|評論|留言|コメント|댓글|تعليق\p{L}*|टिप्पणी|ความคิดเห็น|leave a (?:reply|comment)|post a comment|reply|antworten|responses?)(?![\p{L}\p{N}_]).{0,60}$/iu,
  // Advertisement.
  /^[^\p{L}\p{N}]*(?:advert(?:isement|ising)?|ads?|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|reklama?|реклама|iklan|sponsored|story continues below|continue reading below|広告|广告|廣告|광고|إعلان|विज्ञापन|โฆษณา)(?![\p{L}\p{N}_]).{0,30}$/iu,
  // Tips, help, shops.
  /(?<![\p{L}\p{N}_])(?:have a tip|contact|let us know|tell us|reach (?:the|him|her)|e-?mail (?:us|him|her)|support us|donate|spenden|unterstütz\p{L}*|download|jetzt|hier klicken|click|tap|app store|kaufen|buy now|shop|bestellen|preis|gewinn\p{L}*)(?![\p{L}\p{N}_])/iu,
  // Cookies, browsers, disclosures.
  /(?<![\p{L}\p{N}_])(?:cookies?|consent|gdpr|dsgvo|privacy policy|datenschutz\p{L}*|javascript|adblock\p{L}*|browser|ad ?block|akismet|disclosure|affiliate)(?![\p{L}\p{N}_])/iu,
].map(quick);

const sources = [
  // Byline.
  /^(?:(?:written |posted |reported |story |words |text )?by|von|par|por|di|da|door|av|af|autor(?:in)?|authors?|auteur|autore|redaktion|text|texto|testo|tekst|автор|文|記者|记者|기자|oleh|بقلم|كتب(?= ?:)|लेखक|โดย)(?![\p{L}\p{N}_])[ :：/／]*[\p{Lu}\p{Lo}]|(?:기자|記者|记者)(?<=\p{L} ?..)$/u,
  // Date.
  /^(?:\p{L}+[ :,]+){0,3}(?:\p{L}+[ :,]*)?(?:\d{1,2}[./ -](?:\d{1,2}|\p{L}{3,12})[.,/ -]+\d{2,4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}[-/.年] ?\d{1,2}[-/.月] ?\d{1,2}).{0,40}$/u,
  // Credit of a picture.
  /^[^\p{L}\p{N}]{0,2}(?:photos?|photograph|picture|image|images|foto|fotos|bild|bilder|crédits?|credits?|illustration|grafik|video|quellen?|source|sources|fuente|fonte|źródło|фото|写真|照片|图片|圖|사진|提供|来源|出典|источник|صورة|फोटो|ภาพ)(?![\p{L}\p{N}_])[^.]{0,3}[:：©(（/]|\b(?:getty|reuters|shutterstock|istock|picture alliance|dpa|afp|imago|unsplash|pixabay|ap photo|epa)\b.{0,40}$|^[^\p{L}\p{N}]{0,3}©/iu,
  // Copyright.
  /©|\(c\) ?\d{4}|copyright|all rights reserved|alle rechte|tous droits|derechos reservados|tutti i diritti|direitos reservados|무단전재|転載|版权|nachdruck/iu,
  // The desk, and who wrote for it.
  /^[^\p{L}\p{N}]?(?:reporting by|additional reporting|edited by|editing by|with (?:reporting|files)|contributed|\p{Lu}\S+ \p{Lu}\S+ (?:contributed|is an?|reports|writes|covers)|mit material|redaktion|about the author|über (?:den|die) autor\p{L}*|über uns|\(?(?:dpa|afp|ap|reuters|apa|sid|epd|kna|ots)\b.{0,20}$)/iu,
].map(quick);

/** Characters of a line that are looked at, at its head and at its end. */
const headCharacters = 240;
const tailCharacters = 80;

/** Whether a line is about subscribing, signing up or signing in. */
export function asksToSubscribe(line: string): boolean {
  return subscription.test(line);
}

/** How many kinds of appeals to the reader, and of words on where text and pictures come from, a line has. */
export function wordsAround(line: string): { readonly appeals: number; readonly sources: number } {
  const shown =
    line.length > headCharacters + tailCharacters
      ? `${line.slice(0, headCharacters)} ${line.slice(-tailCharacters)}`
      : line;
  return { appeals: matches(appeals, shown), sources: matches(sources, shown) };
}

function matches(patterns: readonly RegExp[], line: string): number {
  let count = 0;
  for (const pattern of patterns) if (pattern.test(line)) count += 1;
  return count;
}
