import type { Language } from "#model/language.ts";

/** What was before the news, by a sentence's first words, in the languages of Eastern Europe and Asia and some of their neighbours. */
export const backgroundOpenings: Readonly<Record<Language, RegExp>> = {
  pl: /^(?:według (?:śledczych|prokuratury|aktu oskarżenia)|wcześniej|poprzednio|dotychczas|przedtem|przypomnijmy|jak (?:informowaliśmy|pisaliśmy|wcześniej)|w (?:1[89]|20)\d\d (?:r\.|roku)|w zeszłym roku|(?:\p{L}+|\d+) lat(?:a)? temu|od lat)(?!\p{L})/iu,
  ru: /^(?:по (?:версии|данным) (?:следствия|обвинения)|следствие (?:установило|считает)|ранее|раньше|до этого|до сих пор|напомним|как (?:ранее )?(?:сообщал|сообщала|сообщали|сообщалось|писал|писали|стало известно)|в (?:1[89]|20)\d\d (?:г\.|году)|в прошлом году|(?:\p{L}+|\d+) (?:лет|года) назад)(?!\p{L})/iu,
  uk: /^(?:за (?:версією|даними) (?:слідства|обвинувачення)|раніше|до цього|досі|нагадаємо|як (?:раніше )?(?:повідомлял[аоис]+|повідомляв|писав|писали|стало відомо)|у (?:1[89]|20)\d\d (?:р\.|році)|торік|минулого року|(?:\p{L}+|\d+) (?:років|роки) тому)(?!\p{L})/iu,
  cs: /^(?:dříve|předtím|dosud|připomeňme|loni|v minulosti|v roce (?:1[89]|20)\d\d|v loňském roce|před (?:\p{L}+|\d+) lety)(?!\p{L})/iu,
  hu: /^(?:korábban|tavaly|eddig|emlékezetes|mint (?:megírtuk|ismert|arról)|(?:\p{L}+|\d+) évvel ezelőtt|(?:1[89]|20)\d\d-b[ae]n)(?!\p{L})/iu,
  ro: /^(?:anterior|anul trecut|în trecut|până acum|amintim|reamintim|în (?:1[89]|20)\d\d|acum (?:\p{L}+|\d+) ani)(?!\p{L})/iu,
  el: /^(?:νωρίτερα|στο παρελθόν|πέρυσι|υπενθυμίζεται|μέχρι (?:τώρα|σήμερα)|το (?:1[89]|20)\d\d|πριν από (?:\p{L}+|\d+) χρόνια)(?!\p{L})/iu,
  sv: /^(?:tidigare|hittills|förra året|under (?:1[89]|20)\d\d|(?:år )?(?:1[89]|20)\d\d|för (?:\p{L}+|\d+) år sedan)(?!\p{L})/iu,
  da: /^(?:tidligere|hidtil|sidste år|i (?:1[89]|20)\d\d|for (?:\p{L}+|\d+) år siden)(?!\p{L})/iu,
  tr: /^(?:iddianameye göre|daha önce|önceden|geçen yıl|hatırlanacağı (?:gibi|üzere)|(?:\p{L}+|\d+) yıl önce)(?!\p{L})/iu,
  vi: /^(?:(?:ông|bà|anh|chị|đây|\p{L}+) (?:[\p{L}\d-]+ ){0,6}?là (?:một|những|người|nữ|nam|nơi|hoạt động|loại|phiên bản|chương trình|cuộc thi|tên|con|cháu|vợ|chồng|thành viên|tổ chức|đơn vị|quốc gia|hãng|công ty|ngôi|khu|dòng|sản phẩm|bộ phim|cuốn|giải)(?! (?:lần|động thái|trong những lần))|(?:[^,]{3,40}, )?(?:anh|chị|ông|bà|tài xế|nam|nữ|một)[^,(]{2,50} (?:\([^()]*\) )?(?:chạy|điều khiển|lái|đi|chở) (?:xe|ô ?tô|mô ?tô)(?!.*(?:đâm|va |tông|lao|lật|cháy|nổ|rơi|bị|tử vong|chết|thiệt mạng|cán|cuốn|tai nạn|bắt|phạt|phát hiện))|theo (?:cáo trạng|hồ sơ|kết luận điều tra|lời kể|(?:thông tin|điều tra|kết quả|nhận định) ban đầu)|thông tin ban đầu|trước đó|trước đây|sinh thời|lần lượt|năm (?:ngoái|trước|\d{4}(?=,))|(?:hồi|cuối|giữa) (?:đầu |cuối |giữa )?năm (?:ngoái|trước)|hồi (?:đầu năm|tháng|năm)|cách đây|(?:hơn |gần )?(?:một|hai|ba|bốn|năm|\d+) năm trước|từ (?:nhiều năm|năm \d{4})|như (?:[\p{L}\s]{2,24} )?đã (?:thông tin|đưa tin))(?!\p{L})/iu,
  id: /^(?:sebelumnya|sebelum (?:ini|itu)|seperti (?:diketahui|diberitakan)|sebagaimana|diketahui|tahun lalu|pada (?:tahun )?(?:19|20)\d\d)(?!\p{L})/iu,
  ko: /^(?:공소장에 따르면|앞서|이전에|지난해|그동안|당초|과거)(?!\p{L})/u,
  ja: /^[^。]*(?:有名(?:だ|です|である)|(?:広く|よく)?知られてい(?:る|ます))。$|^(?:(?:判決|起訴状|逮捕容疑)によると|起訴状では|これまで|以前|昨年|かつて|先に|これに先立ち|当初|もともと|従来)/u,
  zh: /^(?:经审理查明|經審理查明|经查|公诉机关指控|检方指控|此前|之前|早前|先前|去年|曾|众所周知|眾所周知|据悉|據悉|据了解|據了解)|^[^，。]{2,8}(?:此前|曾经|曾經)/u,
  ar: /^و?(?:بحسب لائحة الاتهام|وفق لائحة الاتهام|كان|كانت|سبق|في السابق|العام الماضي|يذكر أن|يُذكر أن|تجدر الإشارة|الجدير بالذكر)(?!\p{L})/u,
  fa: /^(?:پیش از این|پیش[\u200c ]?تر|قبلا|سال گذشته|تاکنون|گفتنی است|لازم به ذکر|یادآور[ \p{L}]*شود)(?!\p{L})/u,
  hi: /^(?:इससे पहले|पिछले (?:साल|वर्ष)|गौरतलब|बता दें|मालूम हो|उल्लेखनीय|ज्ञात हो)(?![\p{L}\p{M}])/u,
  ur: /^(?:اس سے (?:پہلے|قبل)|گزشتہ (?:سال|برس)|واضح رہے|یاد رہے|خیال رہے)(?!\p{L})/u,
  he: /^(?:בעבר|קודם לכן|עד כה|בשנה שעברה|יצוין|נזכיר|כזכור|לפני (?:\p{L}+|\d+) שנים)(?!\p{L})/u,
};

/** Somebody or something that only the text before introduces: "Nạn nhân …", "Olay …", "男性は…". */
export const somebodyOpenings: Readonly<Record<Language, RegExp>> = {
  pl: /^(?:\p{Lu}\p{Ll}+ )?(\d+-lat(?:ek|ka)|Mężczyzna|Kobieta|Ofiara|Podejrzan[ya]|Zatrzyman[ya]|Sprawca|Napastnik|Poszkodowan[ya]|Kierowca|Polityk)(?= (?!z |ze |który|która)\p{Ll})/u,
  ru: /^(Мужчина|Женщина|Девушка|Подросток|Пострадавш(?:ий|ая|ие)|Погибш(?:ий|ая|ие)|Задержанн(?:ый|ая|ые)|Подозреваем(?:ый|ая|ые)|Обвиняем(?:ый|ая|ые)|Водитель|Инцидент|Происшествие|Авария)(?= (?!из |с |со |в |на |котор)\p{Ll})/u,
  uk: /^(Чоловік|Жінка|Дівчина|Підліток|Постраждал(?:ий|а|і)|Загибл(?:ий|а|і)|Затриман(?:ий|а|і)|Підозрюван(?:ий|а|і)|Обвинувачен(?:ий|а|і)|Водій|Інцидент|Аварія)(?= (?!з |із |у |в |на |яки|яка)\p{Ll})/u,
  tr: /^(olay|kaza|zanlı|şüpheli|sürücü|yaralı|yaralılar|şahıs|genç kız|genç adam)(?= )/iu,
  vi: /^(Nạn nhân|Nghi phạm|Bị cáo|Bị can|Hung thủ|Nam thanh niên|Cô gái|Chàng trai|Vị (?:lãnh đạo|đại diện)|Theo vị|Nữ ca sĩ|Nam ca sĩ|Nữ diễn viên|Nam diễn viên)(?= \p{Ll})/u,
  id: /^(Korban|Pelaku|Peristiwa|Kejadian|Tersangka|Terdakwa|Pria|Wanita)(?= (?!di |asal |yang )\p{Ll})/u,
  ko: /^(이번 (?:과제|연구|사업|사고|조사|결과|기술|성과|행사|프로젝트)|피해자|용의자|피의자|운전자|범인|사고|사건)(?:들)?(?:은|는|이|가)(?= )/u,
  ja: /^(男性|女性|男|女|容疑者|被害者|運転手|少年|少女|事故|事件)(?:は|が)/u,
  zh: /^(男子|女子|嫌犯|嫌疑人|被害人|受害者|受害人|死者|伤者|傷者|该案|事发)(?=[^，。]{2})/u,
  ar: /^و?(الضحية|المتهم|المتهمة|المشتبه به|الجاني|الحادث|القتيل)(?= )/u,
  hi: /^(घटना|हादसा|हादसे|आरोपी|पीड़ित|मृतक)(?= )/u,
  ur: /^(واقعہ|واقعے|حادثہ|حادثے|ملزم|ملزمان|مقتول)(?= )/u,
};

/** A sentence that only says who told the one before it. */
export const attributions: Readonly<Record<Language, RegExp>> = {
  pl: /^(?:poinformował[aoi]? o tym|o tym |taką informację |informację (?:potwierdził|podał|przekazał))/iu,
  ru: /^об? (?:этом|смерти|случившемся|решении|инциденте) (?:сообщ|расска|заяв|говор|пиш|стало)/iu,
  uk: /^про (?:це|смерть|рішення|інцидент) (?:повідом|розпов|заяв|йдеться|пиш|стало|свідч)/iu,
  cs: /^(?:(?:uvedl|řekl|oznámil|informoval|potvrdil)[aoi]? (?:to|o tom|tak) |(?:informoval[aoi]? o tom|o tom informoval))/iu,
  hu: /^(?:erről|ezt) (?:\p{L}+ ){1,8}(?:számolt be|közölte|mondta|tájékoztatott|írta|írja|jelentette be)/iu,
  ro: /^(?:anunțul|informația) (?:a fost|este|vine) (?:făcut|confirmat|transmis|dat)/iu,
  el: /^(?:αυτό|τα παραπάνω) (?:ανακοίνωσε|δήλωσε|είπε|ανέφερε)(?!\p{L})/iu,
  sv: /^det (?:uppger|säger|sade|skriver|rapporterar|meddelar|framgår)(?!\p{L})/iu,
  da: /^det (?:oplyser|siger|skriver|fortæller|fremgår|meddeler|rapporterer)(?!\p{L})/iu,
  tr: /^(?:bu )?(?:açıklamayı|açıklama) [^,.]{3,70} (?:yaptı|yapıldı)\.$/iu,
  vi: /^(?:ông|bà|anh|chị|đại tá|thượng tá|\p{Lu}\p{L}+)(?!\p{L})[^.“”"]{2,100}(?:nói|cho biết|khẳng định|chia sẻ|phát biểu|nhận định|trả lời) (?:như vậy|như trên|như thế|điều này|điều đó|thông tin (?:trên|này))(?!\p{L})|^(?:thông tin|nhận định|phát biểu) (?:trên|này) (?:được|do|của) /iu,
  id: /^hal (?:itu|ini|tersebut) (?:disampaikan|dikatakan|diungkapkan|dinyatakan|diungkap|dibenarkan)(?!\p{L})/iu,
  ko: /^(?!.*(?:다|라|자)(?:고|며) ).{2,160}(?:은|는|이|가) .{0,120}(?:이같이|이 같이|이렇게|이와 같이|이 같은 내용을) (?:말했|밝혔|전했|설명했|강조했|당부했)다\.$/u,
  ja: /^[^。「」]{2,40}(?:が|は)(?:[\d一二三四五六七八九十]{1,3}月)?(?:[\d一二三四五六七八九十]{1,3}日(?:午[前後])?、?)?[^。「」、をと]{0,14}(?:発表した|明らかにした|伝えた|報じた|発表しました|明らかにしました)。$|^[^。「」、は]{2,30}への取材で(?:わかった|分かった|明らかになった)。$/u,
  zh: /^[^。，]{2,20}(?:对此表示|就此表示|作出上述表示|如是说|如是說)。$/u,
  ar: /^و?(?:جاء ذلك|جاءت (?:هذه )?(?:التصريحات|تصريحات)|هذا ما (?:أعلن|أكد|قال))/u,
  fa: /^(?:این (?:خبر|مطلب) را |این مطلب را )/u,
  hi: /^यह (?:जानकारी|बात) [^,।]{3,70}(?:दी|कही|बताई)(?: है)? ?।$/u,
  ur: /^یہ (?:بات|معلومات) [^،۔]{3,70}(?:کہی|بتائی|دی|دیں)(?: ہے| ہیں)? ?۔$/u,
  he: /^כך (?:אמר|אמרה|מסר|מסרה|הודיע|הודיעה|נמסר|עולה|דיווח)(?!\p{L})/u,
};
