import type { Unit } from "./units.ts";

/** Units as written after a number, in any of our languages, each spelling from its first letter on; earlier rows win. */
export const unitsAfter: readonly (readonly [Unit, string])[] = [
  [
    "pp",
    "percentage points?|%-?points?|prozentpunkt\\p{L}*|points? de pourcentage|puntos porcentuales|pontos percentuais|punti percentuali|procentpunt\\p{L}*|punkt\\p{L}* procentow\\p{L}*|процентн\\p{L}* пункт\\p{L}*|відсотков\\p{L}* пункт\\p{L}*|điểm phần trăm|%p|%포인트|퍼센트포인트|パーセントポイント|%ポイント|ポイント|个百分点|個百分點|نقطة مئوية|نقاط مئوية",
  ],
  [
    "%",
    "%|٪|％|﹪|percent|per cent|pct|pour ?cent|prozent\\p{L}*|por ?ciento|por cento|per ?cento|procent\\p{L}*|процент\\p{L}*|відсот\\p{L}*|phần trăm|퍼센트|프로(?!\\p{L})|パーセント|بالمئة|بالمائة|في المئة|في المائة",
  ],
  ["EUR", "€|euros?|eur|euro\\p{L}*|евро|євро|avro|유로|ユーロ|欧元|歐元|يورو"],
  [
    "USD",
    "us\\$|\\$|usd|us[- ]dollars?|american dollars?|dollars?|dollari|dólar\\p{L}*|доллар\\p{L}*|долар\\p{L}*|dolar\\p{L}*|đô ?la(?: mỹ)?|달러|ドル|美元|美金|دولار\\p{L}*",
  ],
  [
    "GBP",
    "£|gbp|pounds? sterling|pounds?(?! of)|livres? sterling|pfund|libras?(?: esterlinas)?|sterline|ponden?|funt\\p{L}*|фунт\\p{L}*|sterlin|bảng anh|파운드|ポンド|英镑|英鎊|جنيه\\p{L}* إسترليني\\p{L}*",
  ],
  ["KRW", "₩|won|krw|원|ウォン|韩元|韓元"],
  ["JPY", "¥|￥|円|yen(?:es)?|jpy|иен\\p{L}*|엔|日元|日圆|日圓"],
  ["CNY", "yuan(?:es)?|rmb|cny|元|人民币|юан\\p{L}*|위안|nhân dân tệ|يوان"],
  ["RUB", "₽|rubles?|roubles?|rublos?|rublo|rubli|rubel|roebel|руб\\p{L}*|루블|ルーブル|卢布|روبل"],
  ["TRY", "₺|tl|liras?|lirası|liralık"],
  ["UAH", "₴|hryvnias?|hryvnas?|гривен\\p{L}*|гривн\\p{L}*|грн"],
  ["PLN", "zł|pln|złot\\p{L}*|zlotys?|злот\\p{L}*"],
  ["INR", "₹|rupees?|inr"],
  ["CHF", "chf|swiss francs|francs suisses|franken|франк\\p{L}*"],
  ["VND", "đồng|vnd"],
  ["km/h", "km/h|kph|kmh|kilomet(?:er|re)s per hour|км/ч"],
  ["mph", "mph|miles per hour"],
  ["km2", "km²|km2|square kilomet(?:er|re)s|kilomètres carrés|quadratkilometer\\p{L}*"],
  [
    "km",
    "km|kilom\\p{L}+|километр\\p{L}*|кілометр\\p{L}*|км|킬로미터|キロ(?!グラム)(?:メートル)?|公里|千米|كيلومتر\\p{L}*",
  ],
  ["cm", "cm|centim\\p{L}+|zentimeter\\p{L}*|сантиметр\\p{L}*|см|厘米|センチ|센티미터"],
  [
    "m",
    "m|met(?:er|re)s?|mètres?|metros?|metri|metern?|metrów|метр\\p{L}*|м|mét|미터|メートル|米|متر\\p{L}*",
  ],
  ["mi", "miles?|milhas?|millas?|meilen|миль|英里"],
  ["ft", "feet|foot|ft"],
  ["kg", "kg|kilogram\\p{L}*|kilos?|кг|килограмм\\p{L}*|公斤|キログラム|킬로그램"],
  ["t", "tonnes?|tons?|toneladas?|tonnellate|tonnen|ton|тонн\\p{L}*|tấn|톤|トン|吨|噸|طن\\p{L}*"],
  ["°C", "°c|°|degrees?|degrés?|grad|grados?|graus?|gradi|градус\\p{L}*|độ|도(?!\\p{L})|度"],
  ["MW", "mw|megawatts?|мвт"],
  ["GW", "gw|gigawatts?|гвт"],
  [
    "year",
    "years?|yrs?|year-old|ans?|années?|jahr\\p{L}*|años?|anos?|ann[io]|jaar|jaren|lata|lat|rok|roku|лет|год\\p{L}*|рок\\p{L}*|yıl\\p{L}*|yaş\\p{L}*|năm|tuổi|년|세|살|年|歳|岁|歲|عام\\p{L}*|سنة|سنوات",
  ],
  [
    "month",
    "months?|mois|monat\\p{L}*|mes(?:es)?|mês|mesi|maand\\p{L}*|miesi\\p{L}*|месяц\\p{L}*|місяц\\p{L}*|ay|aydır|aylık|tháng|개월|달|か月|ヶ月|カ月|个月|個月|شهر\\p{L}*|أشهر",
  ],
  [
    "week",
    "weeks?|semaines?|woche\\p{L}*|semanas?|settiman\\p{L}*|weken|tydzień|tygodni\\p{L}*|недел\\p{L}*|тиж\\p{L}*|hafta\\p{L}*|tuần|주(?!\\p{L})|週間|周|星期|أسبوع\\p{L}*|أسابيع",
  ],
  [
    "day",
    "days?|jours?|journées?|tag|tage|tagen|días?|dias?|giorn[io]|dagen|dzień|dni|дней|дня|день|дні|днів|gün\\p{L}*|ngày|일|日間|日|天|يوم\\p{L}*|أيام",
  ],
  [
    "hour",
    "hours?|hrs?|heures?|stunde\\p{L}*|horas?|or[ae]|uur|godzin\\p{L}*|час\\p{L}*|годин\\p{L}*|saat\\p{L}*|giờ|시간|時間|小时|小時|ساع\\p{L}*",
  ],
  [
    "minute",
    "minutes?|mins?|minuten?|minutos?|minut[io]|minuut|minut\\p{L}*|минут\\p{L}*|хвилин\\p{L}*|dakika\\p{L}*|phút|분|分鐘|分钟|分|دقيقة|دقائق",
  ],
  [
    "second",
    "seconds?|secs?|secondes?|sekund\\p{L}*|segundos?|secondi|seconden|секунд\\p{L}*|saniye|giây|초|秒|ثانية|ثوان",
  ],
  [
    "person",
    "people|persons?|personnes|personen|menschen|personas|pessoas|persone|mensen|osób|osoby|osobom|человек\\p{L}*|людей|осіб|люд\\p{L}*|kişi\\p{L}*|người|명|인(?!\\p{L})|人|شخص\\p{L}*|أشخاص",
  ],
  ["item", "个|個|つ|개|건|件|次|회|回|번|곳|차례"],
];

/** Currency signs and words that stand before the number. */
export const unitsBefore: readonly (readonly [Unit, string])[] = [
  ["%", "%|٪|yüzde|百分之|百分比"],
  ["USD", "us\\$|u\\$s|(?<![\\p{L}])\\$|usd"],
  ["EUR", "€|eur"],
  ["GBP", "£|gbp"],
  ["CNY", "rmb|cny|cn¥"],
  ["JPY", "¥|￥|jpy"],
  ["KRW", "₩|krw"],
  ["RUB", "₽|rub"],
  ["TRY", "₺"],
  ["UAH", "₴"],
  ["INR", "₹|rs\\.?"],
  ["CHF", "chf|sfr\\.?"],
  ["PLN", "pln"],
  ["BRL", "r\\$"],
  ["AUD", "au?\\$"],
  ["CAD", "ca?\\$"],
  ["HKD", "hk\\$"],
];
