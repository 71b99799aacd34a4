import type { Language } from "#model/language.ts";

export type CalendarRow = {
  readonly months: string;
  readonly short?: string;
  readonly weekdays: string;
};

/**
 * Months from January and weekdays from Monday, parted by spaces; forms of one by "|"; "_" is a space.
 * The names are those of the Unicode CLDR, with inflected forms added.
 *
 * @see https://cldr.unicode.org
 */
export const calendarRows: Readonly<Record<Language, CalendarRow>> = {
  en: {
    months: "january february - april - june july august september october november december",
    short: "jan feb mar|march apr may jun jul aug sep|sept oct nov dec",
    weekdays: "monday tuesday wednesday thursday friday saturday sunday",
  },
  fr: {
    months:
      "janvier février - avril mai juin juillet août|aout septembre octobre novembre décembre",
    short: "janv févr|fév mars avr - - juil - sept oct nov déc",
    weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche",
  },
  de: {
    months:
      "januar|januars|jänner februar|februars märz april mai juni juli august september oktober november dezember",
    short: "jan feb mär apr - jun jul aug sep|sept okt nov dez",
    weekdays:
      "montag|montags|montagabend|montagmorgen|montagnachmittag dienstag|dienstags|dienstagabend|dienstagmorgen|dienstagnachmittag mittwoch|mittwochs|mittwochabend|mittwochmorgen|mittwochnachmittag donnerstag|donnerstags|donnerstagabend|donnerstagmorgen|donnerstagnachmittag freitag|freitags|freitagabend|freitagmorgen|freitagnachmittag samstag|samstags|sonnabend|samstagabend|samstagmorgen|samstagnachmittag sonntag|sonntags|sonntagabend|sonntagmorgen|sonntagnachmittag",
  },
  es: {
    months:
      "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
    short: "ene feb mar abr may jun jul ago sep|sept oct nov dic",
    weekdays: "lunes martes miércoles jueves viernes sábado domingo",
  },
  pt: {
    months:
      "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    short: "jan fev mar abr mai jun jul ago set out nov dez",
    weekdays:
      "segunda-feira|segundas-feiras terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
  },
  it: {
    months:
      "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    short: "gen feb mar apr mag giu lug ago set ott nov dic",
    weekdays: "lunedì martedì mercoledì giovedì venerdì sabato domenica",
  },
  nl: {
    months:
      "januari februari maart april mei juni juli augustus september oktober november december",
    short: "jan feb mrt apr - jun jul aug sep okt nov dec",
    weekdays:
      "maandag|maandagavond dinsdag|dinsdagavond woensdag|woensdagavond donderdag|donderdagavond vrijdag|vrijdagavond zaterdag|zaterdagavond zondag|zondagavond",
  },
  pl: {
    months:
      "styczeń|stycznia|styczniu luty|lutego|lutym marzec|marca|marcu kwiecień|kwietnia|kwietniu maja|maju czerwiec|czerwca|czerwcu lipiec|lipca|lipcu sierpień|sierpnia|sierpniu wrzesień|września|wrześniu październik|października|październiku listopad|listopada|listopadzie grudzień|grudnia|grudniu",
    short: "sty lut mar kwi maj cze lip sie wrz paź lis gru",
    weekdays:
      "poniedziałek|poniedziałku wtorek|wtorku środa|środę|środy czwartek|czwartku piątek|piątku sobota|sobotę|soboty niedziela|niedzielę|niedzieli",
  },
  ru: {
    months:
      "январь|января|январе февраль|февраля|феврале март|марта|марте апрель|апреля|апреле май|мая|мае июнь|июня|июне июль|июля|июле август|августа|августе сентябрь|сентября|сентябре октябрь|октября|октябре ноябрь|ноября|ноябре декабрь|декабря|декабре",
    short: "янв фев|февр мар апр - июн июл авг сен|сент окт ноя|нояб дек",
    weekdays:
      "понедельник|понедельника вторник|вторника среда|среду|среды четверг|четверга пятница|пятницу|пятницы суббота|субботу|субботы воскресенье|воскресенья",
  },
  uk: {
    months:
      "січень|січня|січні лютого|лютому березень|березня|березні квітень|квітня|квітні травень|травня|травні червень|червня|червні липень|липня|липні серпень|серпня|серпні вересень|вересня|вересні жовтень|жовтня|жовтні листопад|листопада|листопаді грудень|грудня|грудні",
    short: "січ лют|лютий бер квіт трав черв лип серп вер жовт лист груд",
    weekdays:
      "понеділок|понеділка вівторок|вівторка середа|середу|середи четвер|четверга п'ятниця|п'ятницю|п'ятниці|п’ятниця|п’ятницю|п’ятниці|пʼятницю|пʼятниці субота|суботу|суботи неділя|неділю|неділі",
  },
  tr: {
    months: "- şubat - nisan mayıs haziran temmuz ağustos eylül - - aralık",
    short: "ocak - mart|mar nis may haz tem ağu eyl ekim kasım ara",
    weekdays: "pazartesi salı çarşamba perşembe cuma cumartesi pazar_günü",
  },
  vi: {
    months:
      "tháng_1|tháng_một|tháng_giêng tháng_2|tháng_hai tháng_3|tháng_ba tháng_4|tháng_tư tháng_5|tháng_năm tháng_6|tháng_sáu tháng_7|tháng_bảy tháng_8|tháng_tám tháng_9|tháng_chín tháng_10|tháng_mười tháng_11|tháng_mười_một tháng_12|tháng_mười_hai",
    weekdays:
      "thứ_hai|thứ_2 thứ_ba|thứ_3 thứ_tư|thứ_4 thứ_năm|thứ_5 thứ_sáu|thứ_6 thứ_bảy|thứ_7 chủ_nhật",
  },
  ko: {
    months: "1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월",
    weekdays: "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
  },
  ja: {
    months: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
    weekdays: "月曜日|月曜 火曜日|火曜 水曜日|水曜 木曜日|木曜 金曜日|金曜 土曜日|土曜 日曜日|日曜",
  },
  zh: {
    months:
      "一月|1月 二月|2月 三月|3月 四月|4月 五月|5月 六月|6月 七月|7月 八月|8月 九月|9月 十月|10月 十一月|11月 十二月|12月",
    weekdays:
      "星期一|周一|週一|礼拜一 星期二|周二|週二|礼拜二 星期三|周三|週三|礼拜三 星期四|周四|週四|礼拜四 星期五|周五|週五|礼拜五 星期六|周六|週六|礼拜六 星期日|星期天|周日|週日|礼拜天",
  },
  ar: {
    months:
      "يناير|كانون_الثاني فبراير|شباط مارس|آذار|مارس_آذار أبريل|إبريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس|آب سبتمبر|أيلول أكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول",
    weekdays: "الاثنين|الإثنين الثلاثاء الأربعاء|الاربعاء الخميس الجمعة السبت الأحد|الاحد",
  },
  he: {
    months:
      "ינואר|בינואר פברואר|בפברואר - אפריל|באפריל - יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר",
    short: "- - מרץ|במרץ|מרס|במרס - מאי|במאי - - - - - - -",
    weekdays:
      "יום_שני|ביום_שני יום_שלישי|ביום_שלישי יום_רביעי|ביום_רביעי יום_חמישי|ביום_חמישי יום_שישי|ביום_שישי - יום_ראשון|ביום_ראשון",
  },
  hi: {
    months:
      "जनवरी फरवरी|फ़रवरी मार्च अप्रैल - जून|जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
    short: "- - - - मई - - - - - - -",
    weekdays: "सोमवार मंगलवार बुधवार गुरुवार|गुरूवार|बृहस्पतिवार शुक्रवार शनिवार रविवार",
  },
  th: {
    months:
      "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    short: "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.",
    weekdays: "วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์",
  },
};
