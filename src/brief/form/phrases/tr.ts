import type { Phrases } from "./phrases.ts";

export const tr: Phrases = {
  connectives: `ancak|fakat|ama|ayrıca|öte yandan|bununla birlikte|bunun yanı sıra|buna karşın
    buna rağmen|böylece|dolayısıyla|sonuç olarak|ve|üstelik|bu arada|son olarak|örneğin|yine de|oysa
    diğer yandan|nitekim|kısacası`,
  conjunctions: "ve|ama|ancak|fakat|ayrıca|üstelik",
  guarded: `değil|yok|hiç*|asla|olmadan|sadece|yalnızca|eğer|ise|iddia*|sözde|muhtemelen|belki
    olası|yaklaşık|neredeyse|en az|en fazla|kadar|*abilir|*ebilir|*meli|*malı|gerek*|söyle*|belirt*
    açıkla*|bildir*|ifade`,
  leaning: `o|onlar|onun|onların|ona|onu|bu|bunlar|bunun|buna|bunu|şu|şunlar|böyle|öyle|orada
    burada|ikisi|her ikisi|diğeri|diğerleri|çünkü|bundan|bunda|söz konusu|aynı|de|da|o zaman`,
  ownVoice: "ben|biz|bana|beni|bize|bizi|benim|bizim|sen|siz|size|sizin",
  future: `planlanıyor|bekleniyor|*acaklar|*ecekler|*acaktır|*ecektir|yapılacak|düzenlenecek|olacak
    başlayacak|görüşecek|açılacak|sürecek|oynayacak|edecek|edilecek`,
  intends: "planlıyor|hedefliyor",
  soon: "yarın|gelecek hafta|gelecek ay|gelecek yıl|önümüzdeki",
};
