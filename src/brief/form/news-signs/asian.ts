import type { NewsSigns } from "./news-signs.ts";

export const tr: NewsSigns = {
  when: /(?<!\p{L})(?:(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar) günü|bugün|dün|bu (?:sabah|akşam|hafta))(?!\p{L})/iu,
  before: /m[ıiuü]şt[ıiuü](?:l[ae]r)?["”]?\.?$/u,
  subordinate: /(?<!\p{L})(?:göre|belirterek|söyleyerek|ifade ederek)(?!\p{L})/iu,
  goesOn:
    /(?<!\p{L})(?:ise|öte yandan|bunun yanında|aynı zamanda|ekledi|yanıtladı|yıllardır)(?!\p{L})|(?<!(?:ya|hem|ne)) d[ae] (?!olsa)/iu,
  part: /^\p{L}+(?:lardan|lerden) (?:biri|ikisi|üçü)(?!\p{L})/iu,
  addresses:
    /^(?:düşünün|hayal edin|unutmayın|unutmayalım|hatırlayalım|elbette|kuşkusuz|şüphesiz|eğer siz)(?!\p{L})/iu,
};

export const vi: NewsSigns = {
  when: /(?<!\p{L})(?:(?:sáng|trưa|chiều|tối|đêm|rạng sáng|ngày|hôm) (?:qua|nay|\d{1,2}[-/.]\d)|hôm thứ|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|mới đây)(?!\p{L})/iu,
  before: /(?<!\p{L})(?:từng|vốn|khi ấy|khi đó|hồi đó)(?!\p{L})/iu,
  subordinate: /(?<!\p{L})(?:rằng|cho biết|nói|mà|khi|vì|nếu|theo|người|là)(?!\p{L})/iu,
  goesOn:
    /(?<!\p{L})(?:cũng|(?:cho biết|nói|chia sẻ) thêm|thêm rằng|trong khi đó|ngược lại|trên thực tế|mặt khác)(?!\p{L})|^(?:thực tế|còn|tại đây|kết quả)(?!\p{L})/iu,
  part: /^(?:một|hai|ba|vài) trong (?:số|những)(?!.{0,30} nhất)/iu,
  addresses:
    /^(?:hãy|nếu bạn|bạn (?:có|nên|hãy|đã|sẽ)|tưởng tượng|có thể nói|phải nói|tất nhiên|dĩ nhiên|rõ ràng|ai cũng (?:biết|hiểu|thấy)|cứ tưởng|chắc hẳn|có lẽ|nhắc (?:đến|tới)|nói đến|sẽ là thiếu sót|không thể không)(?!\p{L})/iu,
};

export const id: NewsSigns = {
  when: /(?<!\p{L})(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|hari ini|kemarin|pekan ini)(?!\p{L})/u,
  before: /(?<!\p{L})(?:pernah|semula|dulu|dahulu)(?!\p{L})/iu,
  subordinate: /(?<!\p{L})(?:bahwa|yang|ketika|saat|karena|jika|menurut|kata|ujar)(?!\p{L})/iu,
  goesOn:
    /(?<!\p{L})(?:juga|pun|sementara itu|di sisi lain|selain itu|namun|tambahnya|imbuhnya|lanjutnya)(?!\p{L})/iu,
  part: /^(?:salah satu|seorang|dua) (?:dari|di antara)(?!\p{L})/iu,
  addresses:
    /^(?:bayangkan|ingat|jika (?:anda|kamu)|tentu|perlu (?:diketahui|diingat)|berikut (?:ini|adalah))(?!\p{L})/iu,
};

export const ko: NewsSigns = {
  when: /(?<!\d)\d{1,2}일(?=[\s(,]|에|밤|오[전후])|(?<!\p{L})(?:오늘|어제|[월화수목금토일]요일|이번 주)/u,
  before: /[았었했됐]었다\.$|[은한된] (?:바|적)(?:이|가)? 있(?:다|습니다)\.$/u,
  subordinate: /따르면/u,
  goesOn:
    /(?:전망|지적|목소리|분석|우려|의견|비판|관측|주장|해석|가능성)도 |(?<!\p{L})(?:역시|마찬가지로|반면)(?!\p{L})|덧붙였(?:다|습니다)/u,
  part: /^(?:이|그|이들|그들) (?:중|가운데)(?!\p{L})|(?:첫|두|세|네) 번째 \p{L}+(?:로|으로) /u,
  addresses: /^(?:생각해|상상해|물론|우선|먼저|아시다시피|여러분|사실)(?!\p{L})/u,
};

export const ja: NewsSigns = {
  when: /[\d一二三四五六七八九十]日(?![間付本々常頃目])|きょう|昨日|今朝|昨夜|未明|[月火水木金土日]曜/u,
  before:
    /(?:予定|発表|公表|表明|指摘|計画|検討|予想|主張|否定|約束|勤務|所属|解除|開始|導入|決定|通知|要請|規制)(?:し|され)てい(?:た|ました)。$/u,
  subordinate: /という|によると|によれば/u,
  goesOn:
    /^(?!.*も.*も)[^。「」]{1,40}?(?<![\d一二三四五六七八九十百千万億]\p{Script=Han}?\p{Script=Han}?)[\p{Script=Han}\p{Script=Katakana}ー」）]も(?=[\p{Script=Han}\p{Script=Katakana}、]|また)|に対し、|対照的|^[^、。「」]{2,24}を(?:めぐって|巡って)は?、/u,
  part: /^(?:うち|このうち|そのうち)/u,
  addresses:
    /^(?:ご存じ|皆さん|みなさん|あなた|さて|ところで|もちろん|言うまでもなく|本記事|この記事|想像|思い出)/u,
};

export const zh: NewsSigns = {
  when: /[\d一二三四五六七八九十][日号](?![元本常期子])|星期[一二三四五六日天]|[周週][一二三四五六日]|[今昨][天日]|日前|近日/u,
  before: /曾(?:经|經|于|於|在|表示|称|稱|多次|是|被|任|获|獲|因|为|為)|原本|原先/u,
  subordinate: /[说說称稱]|表示|指出|认为|認為|的/u,
  goesOn:
    /^[^，。“「]{2,16}[也还還亦则則却卻](?![是许許]|有)|与此同时|與此同時|另一方面|相比之下|补充[说道]|補充[說道]/u,
  part: /^(?:其中|之一)/u,
  addresses:
    /^(?:试想|試想|想象|想像|毫无疑问|毫無疑問|不可否认|不可否認|值得一提|值得注意|需要指出|如果你|假如你|大家)/u,
};

export const ar: NewsSigns = {
  when: /(?<!\p{L})(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|اليوم|أمس)(?!\p{L})/u,
  before: /(?<!\p{L})و?كان(?:ت|وا)? قد(?!\p{L})/u,
  subordinate: /(?<!\p{L})(?:[أإ]نه?ا?|الذي|التي|بعد|قال\p{L}?|حيث)(?!\p{L})/u,
  goesOn:
    /(?<!\p{L})(?:و?من (?:جانبه|جهته|جهتها|جانبها)|بدوره|بدورها|في المقابل|كذلك|أيضا|أيضاً|أيضًا|إلى ذلك|في سياق (?:متصل|آخر)|على صعيد)(?!\p{L})|^و?[تي]أتي (?:\p{L}+ ){1,4}(?:في وقت|في ظل|بعد|وسط|ضمن)(?!\p{L})/u,
  part: /^(?:أحد|إحدى) (?!أكبر|أهم|أبرز|أفضل|أشهر)/u,
  addresses: /^(?:تخيل|تذكر|لا شك|بالطبع|من المعروف|يجب أن|إذا كنت|لا بد)(?!\p{L})/u,
};

export const fa: NewsSigns = {
  when: /(?<!\p{L})(?:\p{L}{0,5}[\u200c ]?شنبه|جمعه|امروز|دیروز|دیشب|روز گذشته)(?!\p{L})/u,
  before: /ه (?:بود|بودند)[ .]*$/u,
  subordinate: /(?<!\p{L})(?:که|به گفته|گفت)(?!\p{L})/u,
  goesOn: /(?<!\p{L})(?:همچنین|نیز|هم|از سوی دیگر|در مقابل|افزود)(?!\p{L})/u,
  part: /^یکی از(?!.{0,15}ترین)/u,
  addresses: /^(?:تصور کنید|به یاد داشته|اگر شما|البته|بدیهی)(?!\p{L})/u,
};

export const hi: NewsSigns = {
  when: /(?<![\p{L}\p{M}])(?:सोमवार|मंगलवार|बुधवार|गुरुवार|वीरवार|शुक्रवार|शनिवार|रविवार|आज|कल)(?![\p{L}\p{M}])/u,
  before: /[ायेीई] (?:था|थी|थे|थीं)[ ।.]*$/u,
  subordinate: /(?<![\p{L}\p{M}])(?:कि|जो|जिस|अनुसार|मुताबिक)(?![\p{L}\p{M}])/u,
  goesOn: /(?<![\p{L}\p{M}])(?:भी|वहीं|दूसरी (?:ओर|तरफ)|हालांकि|इसके अलावा)(?![\p{L}\p{M}])/u,
  part: /^(?:इनमें|उनमें|जिनमें)(?![\p{L}\p{M}])/u,
  addresses: /^(?:सोचिए|याद रखें|ध्यान रहे|अगर आप|यदि आप|बेशक|जाहिर है|आइए)(?![\p{L}\p{M}])/u,
};

export const ur: NewsSigns = {
  when: /(?<!\p{L})(?:پیر|منگل|بدھ|جمعرات|جمعہ|جمعے|ہفتے|اتوار|آج|کل|گزشتہ روز)(?!\p{L})/u,
  before: /[ایےی] (?:تھا|تھی|تھے|تھیں)[ ۔.]*$/u,
  subordinate: /(?<!\p{L})(?:کہ|جو|جس|مطابق)(?!\p{L})/u,
  goesOn: /(?<!\p{L})(?:بھی|دوسری (?:جانب|طرف)|تاہم|ادھر|اس کے علاوہ)(?!\p{L})/u,
  part: /^(?:ان|جن) میں(?!\p{L})/u,
  addresses: /^(?:اگر آپ|یاد رکھیں|بے شک|ظاہر ہے|سوچیے)(?!\p{L})/u,
};
