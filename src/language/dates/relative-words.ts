import type { Language } from "#model/language.ts";

export type RelativeUnit = "day" | "week" | "month" | "year";

/** A time told from the day of writing: "yesterday" is one day back, `{ unit: "day", offset: -1 }`. */
export type RelativeTime = { readonly unit: RelativeUnit; readonly offset: number };

/** "phrase=unit and offset", parted by commas; `d` day, `w` week, `m` month, `y` year. */
const rows: Readonly<Record<Language, string>> = {
  en: "today=d0,tonight=d0,this morning=d0,this afternoon=d0,this evening=d0,yesterday=d-1,last night=d-1,overnight=d0,tomorrow=d1,the day before yesterday=d-2,the day after tomorrow=d2,this week=w0,last week=w-1,next week=w1,this month=m0,last month=m-1,next month=m1,this year=y0,last year=y-1,next year=y1",
  fr: "aujourd'hui=d0,aujourd’hui=d0,ce matin=d0,ce soir=d0,cet après-midi=d0,cette nuit=d0,hier=d-1,avant-hier=d-2,demain=d1,après-demain=d2,cette semaine=w0,la semaine dernière=w-1,la semaine prochaine=w1,ce mois-ci=m0,le mois dernier=m-1,le mois prochain=m1,cette année=y0,l'année dernière=y-1,l’année dernière=y-1,l'an dernier=y-1,l’an dernier=y-1,l'année prochaine=y1,l’année prochaine=y1,l'an prochain=y1,l’an prochain=y1",
  de: "heute=d0,heute abend=d0,heute morgen=d0,gestern=d-1,vorgestern=d-2,morgen=d1,übermorgen=d2,diese woche=w0,in dieser woche=w0,vergangene woche=w-1,letzte woche=w-1,vorige woche=w-1,nächste woche=w1,kommende woche=w1,diesen monat=m0,vergangenen monat=m-1,letzten monat=m-1,nächsten monat=m1,dieses jahr=y0,in diesem jahr=y0,vergangenes jahr=y-1,letztes jahr=y-1,im vergangenen jahr=y-1,im vorigen jahr=y-1,nächstes jahr=y1,im kommenden jahr=y1,im nächsten jahr=y1",
  es: "hoy=d0,esta mañana=d0,esta noche=d0,esta tarde=d0,ayer=d-1,anoche=d-1,anteayer=d-2,pasado mañana=d2,esta semana=w0,la semana pasada=w-1,la próxima semana=w1,la semana que viene=w1,este mes=m0,el mes pasado=m-1,el próximo mes=m1,este año=y0,el año pasado=y-1,el próximo año=y1,el año que viene=y1",
  pt: "hoje=d0,esta noite=d0,nesta manhã=d0,ontem=d-1,anteontem=d-2,amanhã=d1,depois de amanhã=d2,esta semana=w0,nesta semana=w0,na semana passada=w-1,semana passada=w-1,na próxima semana=w1,semana que vem=w1,este mês=m0,neste mês=m0,mês passado=m-1,próximo mês=m1,este ano=y0,neste ano=y0,ano passado=y-1,próximo ano=y1,ano que vem=y1",
  it: "oggi=d0,stasera=d0,stamattina=d0,stamane=d0,stanotte=d0,questa mattina=d0,ieri=d-1,ieri sera=d-1,l'altro ieri=d-2,domani=d1,dopodomani=d2,questa settimana=w0,la settimana scorsa=w-1,la scorsa settimana=w-1,la prossima settimana=w1,questo mese=m0,il mese scorso=m-1,lo scorso mese=m-1,il mese prossimo=m1,quest'anno=y0,quest’anno=y0,l'anno scorso=y-1,l’anno scorso=y-1,lo scorso anno=y-1,l'anno prossimo=y1,il prossimo anno=y1",
  nl: "vandaag=d0,vanavond=d0,vanochtend=d0,vanmiddag=d0,vanmorgen=d0,gisteren=d-1,gisteravond=d-1,eergisteren=d-2,overmorgen=d2,deze week=w0,vorige week=w-1,afgelopen week=w-1,volgende week=w1,deze maand=m0,vorige maand=m-1,volgende maand=m1,dit jaar=y0,vorig jaar=y-1,volgend jaar=y1",
  pl: "dziś=d0,dzisiaj=d0,dziś rano=d0,dziś wieczorem=d0,wczoraj=d-1,przedwczoraj=d-2,jutro=d1,pojutrze=d2,w tym tygodniu=w0,w zeszłym tygodniu=w-1,w ubiegłym tygodniu=w-1,w przyszłym tygodniu=w1,w tym miesiącu=m0,w zeszłym miesiącu=m-1,w ubiegłym miesiącu=m-1,w przyszłym miesiącu=m1,w tym roku=y0,w zeszłym roku=y-1,w ubiegłym roku=y-1,w przyszłym roku=y1",
  ru: "сегодня=d0,сегодня утром=d0,вчера=d-1,позавчера=d-2,завтра=d1,послезавтра=d2,на этой неделе=w0,на прошлой неделе=w-1,на следующей неделе=w1,в этом месяце=m0,в прошлом месяце=m-1,в следующем месяце=m1,в этом году=y0,в прошлом году=y-1,в следующем году=y1,в будущем году=y1",
  uk: "сьогодні=d0,сьогодні вранці=d0,вчора=d-1,учора=d-1,позавчора=d-2,завтра=d1,післязавтра=d2,цього тижня=w0,минулого тижня=w-1,наступного тижня=w1,цього місяця=m0,минулого місяця=m-1,наступного місяця=m1,цього року=y0,торік=y-1,минулого року=y-1,наступного року=y1",
  tr: "bugün=d0,bu sabah=d0,bu akşam=d0,bu gece=d0,dün=d-1,dün gece=d-1,önceki gün=d-2,yarın=d1,bu hafta=w0,geçen hafta=w-1,gelecek hafta=w1,önümüzdeki hafta=w1,bu ay=m0,geçen ay=m-1,gelecek ay=m1,bu yıl=y0,geçen yıl=y-1,gelecek yıl=y1",
  vi: "hôm nay=d0,sáng nay=d0,tối nay=d0,chiều nay=d0,hôm qua=d-1,tối qua=d-1,đêm qua=d-1,hôm kia=d-2,ngày mai=d1,tuần này=w0,tuần trước=w-1,tuần qua=w-1,tuần tới=w1,tháng này=m0,tháng trước=m-1,tháng tới=m1,năm nay=y0,năm ngoái=y-1,năm sau=y1,năm tới=y1",
  ko: "오늘=d0,이날=d0,어제=d-1,전날=d-1,그제=d-2,내일=d1,모레=d2,이번 주=w0,지난주=w-1,지난 주=w-1,다음 주=w1,다음주=w1,이번 달=m0,이달=m0,지난달=m-1,다음 달=m1,내달=m1,올해=y0,지난해=y-1,작년=y-1,내년=y1",
  ja: "今日=d0,きょう=d0,本日=d0,今朝=d0,今夜=d0,昨日=d-1,きのう=d-1,昨夜=d-1,一昨日=d-2,おととい=d-2,明日=d1,あす=d1,あさって=d2,今週=w0,先週=w-1,来週=w1,今月=m0,先月=m-1,来月=m1,今年=y0,昨年=y-1,去年=y-1,来年=y1",
  zh: "今天=d0,今日=d0,今早=d0,今晚=d0,昨天=d-1,昨日=d-1,昨晚=d-1,前天=d-2,明天=d1,明日=d1,后天=d2,本周=w0,这周=w0,上周=w-1,下周=w1,本月=m0,上月=m-1,上个月=m-1,下月=m1,下个月=m1,今年=y0,去年=y-1,明年=y1",
  ar: "اليوم=d0,الليلة=d0,أمس=d-1,البارحة=d-1,الليلة الماضية=d-1,أول أمس=d-2,غدا=d1,غدًا=d1,غداً=d1,هذا الأسبوع=w0,الأسبوع الماضي=w-1,الأسبوع المقبل=w1,الأسبوع القادم=w1,هذا الشهر=m0,الشهر الماضي=m-1,الشهر المقبل=m1,هذا العام=y0,العام الماضي=y-1,العام المقبل=y1,العام القادم=y1",
};

const units: Readonly<Record<string, RelativeUnit>> = {
  d: "day",
  w: "week",
  m: "month",
  y: "year",
};

/** The phrases of `language`, lower case, longest first. */
export function relativeWords(language: Language): ReadonlyMap<string, RelativeTime> {
  const entries = (rows[language] ?? "").split(",").flatMap((pair): [string, RelativeTime][] => {
    const [phrase, code] = pair.split("=");
    const unit = units[code?.[0] ?? ""];
    return phrase === undefined || code === undefined || unit === undefined
      ? []
      : [[phrase, { unit, offset: Number(code.slice(1)) }]];
  });
  return new Map(entries.sort(([a], [b]) => b.length - a.length));
}
