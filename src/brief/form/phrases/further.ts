import type { Phrases } from "./phrases.ts";

export const cs: Phrases = {
  connectives: `ale|avšak|však|nicméně|proto|také|rovněž|navíc|kromě toho|mezitím|zatímco|přesto
    naopak|a|i|potom|poté|následně|například|zároveň|tedy|takže|nakonec`,
  conjunctions: "ale|avšak|a|i",
  guarded: `ne|není|nejsou|nikdy|nikdo|žádn*|bez|kromě|jen|pouze|jestli*|pokud|kdyby|může|mohou
    mohl*|musí|měl*|údajně|možná|zřejmě|pravděpodobně|asi|okolo|téměř|nejméně|až|řek*|uved*|sděl*
    oznám*|tvrd*`,
  leaning: `on|ona|ono|oni|jeho|její|jejich|jemu|jí|jim|to|ten|ta|ti|ty|tento|tato|toto|tito|tyto
    tohoto|této|těchto|tomu|tom|tím|takový|taková|takové|takto|tak|tam|zde|tady|oba|obě|svůj|svou|protože|neboť
    tehdy`,
  ownVoice: "já|my|mně|mě|nám|nás|můj|moje|náš|naše|vy|vám|vás|váš|vaše",
  future: "bude|budou|proběhne|začne|skončí|potrvá|plánuje|chystá",
};

export const da: Phrases = {
  connectives: `men|og|så|også|dog|derfor|samtidig|derimod|desuden|i stedet|alligevel
    på den anden side|for eksempel|derefter|derudover|til gengæld|ikke desto mindre`,
  conjunctions: "men|og",
  guarded: `ikke|ej|aldrig|ingen|intet|uden|undtagen|kun|hvis|kan|kunne|skal|skulle|må|bør
    angiveligt|muligvis|formentlig|måske|cirka|omkring|næsten|mindst|højst|advarer`,
  leaning: `han|hun|dem|denne|dette|disse|hans|hendes|dens|dets|deres|der|her|sådan|sådanne|begge
    fordi|derhen|derfra|dermed`,
  ownVoice: "jeg|vi|mig|os|min|mit|mine|vores|du|dig|jer",
  future: "kommer til at|ventes|planlægges|vil blive|skal",
};

export const el: Phrases = {
  connectives: `αλλά|όμως|ωστόσο|επίσης|επιπλέον|επομένως|έτσι|λοιπόν|έπειτα|στη συνέχεια
    εν τω μεταξύ|παράλληλα|αντίθετα|από την άλλη|για παράδειγμα|και|ακόμη`,
  conjunctions: "αλλά|όμως|ωστόσο|και",
  guarded: `δεν|δε|μην|μη|ποτέ|κανείς|κανένα*|χωρίς|εκτός|μόνο|αν|εάν|μπορεί|μπορούν|πρέπει
    φέρεται|ίσως|πιθανόν|περίπου|σχεδόν|τουλάχιστον|έως|υποστ*`,
  leaning: `αυτός|αυτή|αυτό|αυτοί|αυτές|αυτά|αυτού|αυτής|αυτών|εκείνος|εκείνη|εκείνο|εκεί|εδώ
    τέτοιος|τέτοια|και οι δύο|γιατί|διότι|επειδή|τότε|ο ίδιος|η ίδια|οι ίδιοι`,
  ownVoice: "εγώ|εμείς|μου|μας|εμένα|εμάς|εσύ|εσείς|σας",
  future: "θα|αναμένεται|προβλέπεται",
};

export const fa: Phrases = {
  connectives: `اما|ولی|با این حال|همچنین|علاوه بر این|بنابراین|از سوی دیگر|در مقابل|در عین حال|سپس
    و|به عنوان مثال|در نهایت|البته|از این رو|به همین دلیل`,
  conjunctions: "اما|ولی|و|همچنین|البته",
  guarded: `نه|نیست|نیستند|هیچ|هرگز|بدون|جز|فقط|تنها|اگر|شاید|ممکن|باید|احتمالا*|ظاهرا|حدود
    تقریبا|حداقل|حداکثر|دستکم|گفت*|اعلام*|ادعا*|تاکید|نمی*|نشد*|نکرد*|طبق|بر اساس`,
  leaning: `او|وی|آن|آنها|آن‌ها|آنان|این|اینها|این‌ها|ایشان|همین|همان|چنین|چنان|اینجا|آنجا|هر دو
    زیرا|چرا که|چون|آنچه`,
  ownVoice: "من|ما|شما|برای ما|خودم|خودمان",
  future: "خواهد|خواهند|قرار است|در نظر دارد",
};

export const he: Phrases = {
  connectives: `אבל|אולם|אך|עם זאת|בנוסף|לכן|לפיכך|כמו כן|בינתיים|לאחר מכן|מנגד|לעומת זאת|לדוגמה|גם
    אז|ואולם`,
  conjunctions: "אבל|אולם|אך|ואולם",
  guarded: `לא|אין|אף|ללא|בלי|מלבד|רק|אם|יכול*|עלול*|צריך|חייב*|לכאורה|אולי|ייתכן|כ-|כמעט|לפחות
    לכל היותר|על פי|אמר*|הודיע*|מסר*`,
  leaning: `הוא|היא|הם|הן|זה|זו|זאת|אלה|אלו|כך|שם|כאן|לו|לה|להם|בו|בה|בהם|שניהם|כי|משום|מכיוון
    לדבריו|לדבריה|לדבריהם`,
  ownVoice: "אני|אנחנו|אנו|לי|לנו|שלי|שלנו|אתה|אתם",
  future: "צפוי|צפויה|צפויים|עתיד|עתידה|יתקיים|תתקיים",
};

export const hi: Phrases = {
  connectives: `लेकिन|इधर|उधर|इसी बीच|इसके बाद|बाद में|दरअसल|हालांकि|हालाँकि|मगर|परंतु|परन्तु
    इसके अलावा|इसलिए|वहीं|दूसरी ओर|साथ ही|बल्कि|और|फिर`,
  conjunctions: "लेकिन|हालांकि|मगर|और",
  that: "कि",
  and: "और",
  guarded: "नहीं|न|बिना|अगर|यदि|शायद|कथित|करीब|लगभग|कम से कम|कहना|सकता|सकती",
  leaning: `वह|वे|यह|ये|यही|वही|इस|इसी|इन|इन्हीं|उस|उसी|उन|इसमें|इनमें|उसमें|उनमें|उन्होंने
    इन्होंने|उसने|इसने|उसे|उन्हें|इसे|इन्हें|इसके|इसकी|इसका|इससे|उसके|उसकी|उसका|उनके|उनकी|उनका|जो|जिन|जिस|जिसे
    जिसमें|ताकि|क्योंकि|चूंकि|ऐसा|ऐसे|ऐसी|यहां|वहां|दोनों`,
  ownVoice: "मैं|मैंने|हम|हमें|हमारे|हमारी|हमारा|मुझे|मेरे|मेरी|मेरा",
};

export const hu: Phrases = {
  connectives: `de|azonban|viszont|ugyanakkor|ezért|továbbá|emellett|így|tehát|majd|később|eközben
    közben|ezzel szemben|például|és|is|ráadásul|mindazonáltal|végül`,
  conjunctions: "de|és",
  guarded: `nem|ne|nincs|soha|senki|semmi|nélkül|kivéve|csak|csupán|ha|hogyha|lehet*|kell
    állítólag|talán|valószínűleg|körülbelül|mintegy|majdnem|legalább|legfeljebb|mondt*|közölt*
    állít*`,
  leaning: `ő|ők|ez|az ő|ezt|ennek|ezek|ezeket|azt|annak|azok|ezzel|erre|ebben|ebből|erről|arról
    itt|ott|mindkettő|mert|hiszen|ilyen|így|ekkor|akkor|ugyanez`,
  ownVoice: "én|mi|nekem|nekünk|engem|minket|önök|ön|te|ti",
  future: "fog|várható|tervezi|lesz|lesznek",
};

export const id: Phrases = {
  connectives: `namun|tetapi|tapi|akan tetapi|selain itu|oleh karena itu|karena itu|sementara itu
    kemudian|lalu|di sisi lain|sebaliknya|misalnya|dan|juga|pasalnya|meski demikian|meski begitu|dengan demikian
    bahkan|adapun|apalagi`,
  conjunctions: "namun|tetapi|tapi|dan|selain itu|bahkan",
  that: "bahwa",
  guarded: `tidak|tak|bukan|belum|jangan|tanpa|kecuali|hanya|jika|kalau|apabila|bisa|dapat|harus
    mungkin|diduga|sekitar|hampir|setidaknya|paling|ungkap*|mengaku`,
  leaning: `ia|dia|mereka|ini|itu|hal ini|hal itu|hal tersebut|keduanya|di sana|di sini|demikian
    kondisi ini|kondisi tersebut|menurutnya|akibatnya|padahal|tersebut|pertanyaan tersebut`,
  ownVoice: "saya|aku|kami|kita|anda|kamu|kalian|kegiatanmu",
  future: "akan|rencananya|direncanakan|dijadwalkan",
};

export const ro: Phrases = {
  connectives: `dar|însă|totuși|de asemenea|în plus|prin urmare|astfel|așadar|apoi|ulterior
    între timp|totodată|pe de altă parte|în schimb|de exemplu|și|iar|de altfel`,
  conjunctions: "dar|însă|și|iar",
  guarded: `nu|n-|nici|niciodată|nimeni|fără|cu excepția|doar|numai|dacă|ar|poate|pot|trebuie
    presupus*|probabil|circa|aproximativ|aproape|cel puțin|cel mult|susțin*|afirm*`,
  leaning: `el|ea|ei|ele|îi|le|acesta|aceasta|aceștia|acestea|acest|această|acești|aceste|acestui
    acestei|acestor|acela|aceea|acolo|aici|ambii|ambele|deoarece|pentru că|asta|așa`,
  ownVoice: "eu|noi|mie|nouă|meu|mea|mei|mele|nostru|noastră|noștri|tu|voi|vouă",
  future: "va|vor|urmează să|este programat",
};

export const sv: Phrases = {
  connectives: `men|och|så|också|dock|därför|samtidigt|däremot|dessutom|i stället|istället|även
    ändå|å andra sidan|till exempel|därefter|för övrigt|trots det`,
  conjunctions: "men|och",
  guarded: `inte|ej|aldrig|ingen|inget|inga|utan|förutom|bara|endast|om|kan|kunde|ska|skulle
    måste|bör|påstås|uppges|möjligen|troligen|kanske|cirka|ungefär|nästan|minst|högst|varnar`,
  leaning: `han|hon|dem|denna|detta|dessa|hans|hennes|dess|deras|där|här|sådan|sådana|båda|eftersom
    dit|därifrån`,
  ownVoice: "jag|vi|mig|oss|min|mitt|mina|vår|vårt|våra|du|dig|ni|er",
  future: "kommer att|väntas|planeras|ska",
};

export const th: Phrases = {
  connectives: `อย่างไรก็ตาม|อย่างไรก็ดี|นอกจากนี้|นอกจากนั้น|ดังนั้น|ต่อมา|จากนั้น|ขณะเดียวกัน|ในขณะที่
    ทั้งนี้|อีกทั้ง|ส่งผลให้`,
  guarded: `ไม่|มิได้|ห้าม|ยกเว้น|เว้นแต่|เฉพาะ|เพียง|หาก|ถ้า|อาจ|คาด|เชื่อว่า|เสียชีวิต|บาดเจ็บ|ตาย
    สูญหาย|กล่าว|ระบุ|เปิดเผย|ยืนยัน`,
  leaning: "แต่|และ|ซึ่ง|หรือ|เพราะ|เนื่องจาก|จึง|พวกเขา|โดยจะ|โดยมี|โดยเฉพาะ|รวมถึง|รวมทั้ง|ดังกล่าว",
};

export const ur: Phrases = {
  connectives: `لیکن|تاہم|مگر|البتہ|ساتھ ہی|بعد ازاں|علاوہ ازیں|ادھر|اب تو|اس کے علاوہ|اس لیے
    اس لئے|چنانچہ|پھر|دوسری جانب|دوسری طرف|بلکہ|اور`,
  conjunctions: "لیکن|تاہم|مگر|اور",
  that: "کہ",
  and: "اور",
  guarded: "نہیں|نہ|بغیر|اگر|شاید|ممکن|مبینہ|تقریبا|کم از کم|کہنا",
  leaning: `وہ|یہ|یہی|وہی|اس|اسی|ان|انہی|اس کے|انہوں|انھوں|اسے|انہیں|جو|جن|جس|جنہیں|جسے|تاکہ|جبکہ
    حالانکہ|ایسی|کیونکہ|چونکہ|ایسا|یہاں|وہاں|تو|یوں|دونوں`,
  ownVoice: "میں نے|ہم|ہمیں|ہماری|ہمارے|ہمارا|مجھے|میرے|میری|میرا|آپ",
};
