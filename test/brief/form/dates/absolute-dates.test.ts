import { describe, expect, it } from "vitest";
import { piecesOf, textOf } from "#brief/form/cuts/edits.ts";
import { absoluteDates } from "#brief/form/dates/absolute-dates.ts";
import { supportedLanguages } from "#model/language.ts";

/** A sentence with its days as dates. */
function dated(sentence: string, language: string, published: string | undefined): string {
  const span = { start: 0, end: sentence.length };
  const at = published === undefined ? undefined : new Date(published);
  return textOf(piecesOf(sentence, span, absoluteDates(sentence, span, at, language)));
}

const friday = "2022-01-28T12:00:00Z";
const monday = "2022-01-31T10:00:00Z";

describe("a day that is named and called yesterday, today or tomorrow", () => {
  it.each([
    ["de", "Der Rat entscheidet am morgigen Samstag.", "am morgigen Samstag (29. Januar)."],
    ["de", "Die Sperre am heutigen Freitag dauert an.", "am heutigen Freitag (28. Januar) dauert"],
    ["de", "Der gestrige Donnerstag war kalt.", "gestrige Donnerstag (27. Januar) war"],
    ["fr", "Une réunion aura lieu demain samedi.", "demain samedi 29 janvier."],
    ["fr", "Hier jeudi, le maire a démissionné.", "Hier jeudi 27 janvier, le"],
    ["es", "El pleno será mañana sábado.", "mañana sábado 29 de enero."],
    ["pt", "A sessão será amanhã, sábado.", "amanhã, sábado (29 de janeiro)."],
    ["it", "Il funerale si terrà domani, sabato, in duomo.", "domani, sabato 29 gennaio, in"],
    ["nl", "De lessen worden morgen, zaterdag, hervat.", "morgen, zaterdag 29 januari, hervat"],
    ["pl", "Mecz odbędzie się jutro, w sobotę.", "jutro, w sobotę 29 stycznia."],
    ["ru", "Суд пройдет завтра, в субботу.", "завтра, в субботу (29 января)."],
    ["uk", "Суд відбудеться завтра, у суботу.", "завтра, у суботу (29 січня)."],
    ["en", "The talks resume tomorrow (Saturday).", "tomorrow (Saturday 29 January)."],
  ])("is dated without a tense in %s: %s", (language, sentence, date) => {
    expect(dated(sentence, language, friday)).toContain(date);
  });

  it.each([
    ["de", "Der Rat entscheidet am morgigen Sonntag."],
    ["de", "Der Rat entscheidet am morgigen Samstag (29. Januar)."],
  ])("stays in %s where another day is named, or the date: %s", (language, sentence) => {
    expect(dated(sentence, language, friday)).toBe(sentence);
  });
});

describe("near days become dates", () => {
  it.each([
    [
      "en",
      monday,
      "The firm pleaded guilty on Friday to two charges.",
      "on Friday 28 January to two",
    ],
    ["it", monday, "I sindacati hanno chiesto uno sciopero per domani.", "per domani (1 febbraio)"],
    ["pl", monday, "Związkowcy ogłosili strajk na jutro.", "na jutro (1 lutego)"],
    ["en", monday, "The court ruled on Friday that he must pay.", "on Friday 28 January that"],
    ["en", monday, "The court ruled Friday that he must pay.", "ruled on Friday 28 January that"],
    ["en", friday, "She said on Thursday she would resign.", "said on Thursday 27 January she"],
    ["en", friday, "The ministers will meet on Monday in Rome.", "on Monday 31 January in"],
    ["en", monday, "He resigned yesterday.", "resigned on Sunday 30 January."],
    ["fr", monday, "Le maire a démissionné vendredi soir.", "vendredi soir"],
    ["fr", monday, "Le maire a démissionné vendredi.", "a démissionné vendredi 28 janvier."],
    ["fr", monday, "Le maire a démissionné hier.", "a démissionné dimanche 30 janvier."],
    ["de", monday, "Der Rat hat am Freitag zugestimmt.", "am Freitag (28. Januar) zugestimmt"],
    ["es", monday, "El alcalde dimitió el viernes.", "el viernes 28 de enero."],
    ["es", monday, "El alcalde dimitió ayer por la tarde.", "el domingo 30 de enero por la tarde."],
    ["pt", monday, "O prefeito renunciou na sexta-feira.", "na sexta-feira (28 de janeiro)."],
    ["pt", monday, "O prefeito renunciou na sexta-feira (28).", "na sexta-feira (28)."],
    ["it", monday, "Il sindaco si è dimesso venerdì.", "venerdì 28 gennaio."],
    ["nl", monday, "De burgemeester stapte vrijdag op.", "vrijdag 28 januari op"],
    ["pl", monday, "Burmistrz zrezygnował w piątek.", "w piątek 28 stycznia."],
    ["pl", "2022-02-02T10:00:00Z", "Burmistrz zrezygnował wczoraj.", "we wtorek 1 lutego."],
    ["ru", monday, "Мэр ушёл в отставку, заявил он в пятницу.", "в пятницу (28 января)"],
    ["uk", monday, "Мер подав у відставку в п’ятницю.", "в п’ятницю (28 січня)"],
    ["tr", monday, "Başkan cuma günü istifa etti.", "cuma günü (28 Ocak) istifa"],
    ["vi", monday, "Chủ tịch cho biết hôm thứ sáu.", "hôm thứ sáu (28/1)."],
    ["ko", monday, "시장은 금요일 사임했다고 밝혔다.", "금요일(1월 28일) 사임"],
    ["ja", monday, "31日午前10時、工場で爆発があった。", "1月31日午前"],
    ["ja", "2022-02-02T03:00:00Z", "市長は30日、辞任した。", "1月30日、"],
    ["zh", monday, "31日上午，桥梁坍塌。", "1月31日上午"],
    ["zh", monday, "国家统计局28日公布数据。", "1月28日公布"],
    ["ko", monday, "시장은 28일(현지시간) 사임했다.", "1월 28일(현지시간)"],
    ["ko", monday, "시장은 사임한다고 31일 밝혔다.", "1월 31일 밝혔다"],
    ["vi", monday, "Ông Nam đã từ chức tối qua.", "tối qua (30/1)."],
    ["ja", monday, "市長は金曜日に辞任した。", "金曜日（1月28日）に"],
    ["zh", monday, "市长周五宣布辞职。", "周五（1月28日）宣布"],
    ["ar", monday, "أعلن رئيس البلدية يوم الجمعة استقالته.", "يوم الجمعة (28 يناير) استقالته"],
    ["nl", monday, "Zij is vrijdag op 88-jarige leeftijd overleden.", "vrijdag 28 januari op 88-"],
    ["uk", monday, "Команда перемогла у неділю.", "у неділю (30 січня)."],
    // With a part of the day.
    ["nl", monday, "De brand brak vrijdagavond uit.", "vrijdagavond 28 januari uit"],
    ["nl", monday, "De brand brak gisteravond uit.", "brak zondagavond 30 januari uit"],
    ["de", monday, "Sie starb am Freitagabend.", "am Freitagabend (28. Januar)."],
    ["de", monday, "Ein Mann starb in der Nacht zum Freitag.", "zum Freitag (28. Januar)."],
    ["de", monday, "Ein Mann starb in der Nacht zu Freitag.", "zu Freitag (28. Januar)."],
    [
      "de",
      monday,
      "Der Rat hat am Freitag dem Bau zugestimmt, mit dem Fähren entlastet werden sollen.",
      "am Freitag (28. Januar) dem Bau",
    ],
    [
      "ru",
      monday,
      "Дума в пятницу приняла закон, который будет действовать с мая.",
      "в пятницу (28 января) приняла",
    ],
    ["it", monday, "È morta venerdì sera a Roma.", "venerdì sera (28 gennaio) a"],
    ["it", monday, "È morta ieri sera a Roma.", "domenica sera (30 gennaio) a"],
    ["pl", monday, "Zrezygnował w piątek wieczorem.", "w piątek 28 stycznia wieczorem"],
    ["ru", monday, "Мэр умер вчера вечером.", "вчера вечером (30 января)."],
    ["uk", monday, "Поет помер у п’ятницю вранці.", "у п’ятницю вранці (28 січня)."],
    ["tr", monday, "Kaza dün akşam meydana geldi.", "dün akşam (30 Ocak) meydana"],
    // What is to come, behind a time that is no date.
    ["it", monday, "I funerali si terranno giovedì alle 10.30.", "giovedì 3 febbraio alle 10.30"],
    ["tr", monday, "Tören yarın düzenlenecek.", "yarın (1 Şubat) düzenlenecek"],
    ["uk", monday, "Засідання відбудеться завтра.", "завтра (1 лютого)."],
    ["ar", monday, "ينتظر أن يصل الوفد غدا الثلاثاء.", "غدا الثلاثاء (1 فبراير)."],
    // Today, beside what happened that day.
    ["ar", monday, "استهدفت غارة اليوم الاثنين مدرسة.", "اليوم الاثنين (31 يناير) مدرسة"],
    ["ar", monday, "شيعت إيران أمس الأحد جثمان العالم.", "أمس الأحد (30 يناير) جثمان"],
    // Between commas, without hamza, with verbs of many kinds.
    ["ar", monday, "أعلنت وزارة الصحة، الأحد، تسجيل مئة إصابة.", "، الأحد (30 يناير)، تسجيل"],
    ["ar", monday, "توفي الفنان امس عن ثمانين عاما.", "امس (30 يناير) عن"],
    ["ar", monday, "انتخب البرلمان الاحد رئيسا.", "الاحد (30 يناير) رئيسا"],
    ["ar", monday, "اقتحمت القوات المدينة فجر السبت.", "فجر السبت (29 يناير)."],
    ["ar", monday, "ستعقد القمة الأربعاء في الرياض.", "الأربعاء (2 فبراير) في"],
    ["ar", monday, "سيصل الوفد غدا إلى دمشق.", "غدا (1 فبراير) إلى"],
    ["fa", monday, "وزیر روز یکشنبه اعلام کرد که می‌رود.", "روز یکشنبه (۱۰ بهمن) اعلام"],
    ["fa", monday, "وزیر دیروز وارد تهران شد.", "دیروز (۱۰ بهمن) وارد"],
    ["he", monday, "השר הודיע ביום ראשון כי יתפטר.", "ביום ראשון (30 בינואר) כי"],
    ["he", monday, "השר הגיע אתמול בערב לעיר.", "אתמול בערב (30 בינואר) לעיר"],
    ["hi", monday, "मंत्री ने रविवार को घोषणा की।", "रविवार (30 जनवरी) को"],
    ["hi", monday, "बैठक बुधवार को होगी।", "बुधवार (2 फ़रवरी) को"],
    ["th", monday, "นายกประกาศเมื่อวันอาทิตย์ว่าจะลาออก", "เมื่อวันอาทิตย์ (30 มกราคม) ว่า"],
    ["th", monday, "เมื่อวานนี้ตำรวจจับผู้ต้องหา", "เมื่อวานนี้ (30 มกราคม) ตำรวจ"],
    // Words that say themselves whether the day is gone.
    ["ko", monday, "경찰은 지난 20일 용의자를 체포했다.", "지난 1월 20일 용의자"],
    ["ko", monday, "시는 오는 4일 축제를 연다.", "오는 2월 4일 축제"],
    ["ko", monday, "정부는 오는 금요일 발표한다.", "오는 금요일(2월 4일) 발표"],
    ["ko", monday, "지난주 금요일 사고가 났다.", "지난주 금요일(1월 28일) 사고"],
    ["ja", monday, "先週の金曜日に発表した。", "先週の金曜日（1月28日）に"],
    ["ja", monday, "会議は4日に開かれる予定だ。", "2月4日に"],
    ["ja", monday, "男性が28日死亡した。", "1月28日死亡"],
    ["ja", monday, "市内で30日あった集会には千人が来た。", "1月30日あった"],
    ["zh", monday, "市长上周五宣布辞职。", "上周五（1月28日）宣布"],
    ["zh", monday, "听证会本周三举行。", "本周三（2月2日）举行"],
    ["zh", monday, "会议下週三舉行。", "下週三（2月9日）舉行"],
    ["zh", monday, "周日发生地震，三人死亡。", "周日（1月30日）发生"],
    ["zh", monday, "发言人28日说，谈判继续。", "1月28日说"],
    ["zh", monday, "台北市政府今天宣布漲價。", "今天（1月31日）宣布"],
    ["zh", monday, "截至31日上午8时，7人死亡。", "截至1月31日上午"],
    ["zh", monday, "30日22时许，工厂爆炸。", "1月30日22时许"],
    ["ja", monday, "市議会は31日の本会議で否決した。", "1月31日の本会議"],
    ["ko", monday, "법원은 28일 소송에서 원고 승소로 판결했다.", "1월 28일 소송"],
  ])("%s: %s, %s", (language, published, sentence, expected) => {
    expect(dated(sentence, language, published)).toContain(expected);
  });

  it.each([
    [
      "a day behind a word that takes it in",
      "en",
      monday,
      "Going into Monday, the two parties had not talked to one another.",
    ],
    [
      "the day of what comes",
      "de",
      monday,
      "Kurz vor der Eröffnung am Freitag holte die Vergangenheit den Verein ein.",
    ],
    [
      "the same in English",
      "en",
      monday,
      "Shortly before the opening on Friday the past caught up with the club.",
    ],
    [
      "a date that the article gives itself",
      "en",
      monday,
      "They met on Friday, January 28, in Rome.",
    ],
    ["a night, whose date is unclear", "en", monday, "They met on Friday night in Rome."],
    ["a possessive", "en", monday, "Friday's vote ended the crisis."],
    ["last and next", "en", monday, "The law was passed last Friday."],
    ["a habit", "en", monday, "The market was held on Fridays."],
    ["a tense that tells neither", "fr", monday, "Le procès s'ouvre vendredi à Lyon."],
    ["a sentence of both tenses", "en", monday, "The plan announced will start on Friday."],
    ["a name", "en", monday, "Sales rose on Black Friday in most shops."],
    // In Sydney it was Sunday already, in Los Angeles still Friday.
    [
      "yesterday, when the day depends on the place",
      "en",
      "2022-01-29T20:00:00Z",
      "He resigned yesterday.",
    ],
    ["everything, without a publication date", "en", undefined, "He resigned on Friday."],
    ["a language without rules", "fi", monday, "Hän erosi perjantaina."],
    ["a number of days", "ja", monday, "市は3日間、道路を閉じた。"],
    ["a day of every month", "ja", monday, "市は毎月28日、道路を閉じた。"],
    ["a day with its month", "zh", monday, "市长1月28日在北京辞职。"],
    ["a day still to come", "ja", monday, "市長は5日、会議を開く。"],
    [
      "a day of the month before that may be to come",
      "ja",
      "2022-03-02T03:00:00Z",
      "市長は28日、会議を開く予定。",
    ],
    ["a day of another month", "ko", monday, "시장은 지난해 12월 28일 밝혔다."],
    ["the weekday of publication in what is to come", "it", monday, "Giocheranno lunedì a Pisa."],
    ["days in a row", "ko", monday, "그는 28일 연속 출근했고 30일 만에 쉬었다."],
    ["a stretch of days", "zh", monday, "28日至31日举行的会议结束。"],
    ["a time that lasted", "ko", monday, "지난 30일 동안 비가 왔고 지난 10일간 추웠다."],
    ["coming, on that weekday", "ko", friday, "정부는 오는 금요일 발표한다."],
    ["days that somebody was away", "ja", monday, "社長は5日休業し、3日入院した。"],
    ["a Sunday of last week", "zh", monday, "市长上周日宣布辞职。"],
    ["last week, in a paper of Sunday", "zh", "2022-01-30T03:00:00Z", "市长上周五宣布辞职。"],
    ["prayers of Friday", "ar", monday, "قال الخطيب في صلاة الجمعة إن الحوار ضروري."],
    ["the day before yesterday", "ar", monday, "وقع الانفجار أمس الأول."],
    ["a date of its own in other digits", "ar", monday, "وقع الانفجار الأحد ٣٠ يناير."],
    ["a weekday that names a thing", "hi", monday, "दूसरा शनिवार महत्वपूर्ण दिन होगा।"],
    ["a day that may be to come", "th", monday, "ในวันอังคารสหรัฐอาจเลือกประธานาธิบดี"],
    ["the present", "fa", monday, "وزیر روز یکشنبه به تهران می‌آید."],
    ["a plan", "he", monday, "הדיון צפוי להתקיים ביום ראשון, כך הודיע השר."],
    ["nowadays", "zh", monday, "今天在中国，人们不再这样说了。"],
    ["last night, which is of two days", "tr", monday, "Kaza dün gece meydana geldi."],
    ["tomorrow beside what is gone", "ru", monday, "Он сказал, что завтра неизвестно."],
  ])("leaves %s alone", (_case, language, published, sentence) => {
    expect(dated(sentence, language, published)).toBe(sentence);
  });

  // Nouns, adjectives and the present may end like a verb of the past.
  it.each([
    ["de", "Karten gibt es am Freitag an der Abendkasse."],
    ["de", "Die Beamten streiken am Freitag in drei Städten."],
    ["de", "Das Spiel ist am Freitag das letzte der Saison."],
    ["de", "Die Händler erwarten am Samstag viele Kunden."],
    ["nl", "De Kamer debatteert volgende week vrijdag over het plan."],
    ["nl", "Het kabinet praat vrijdag met de steden over geld."],
    ["pl", "Zespół zagra w piątek w Krakowie."],
    ["pl", "W sobotę miasto świętuje."],
    ["ru", "Футбол покажут в пятницу."],
    ["uk", "Суд розгляне справу депутатів у п’ятницю."],
    ["uk", "Коли засідання, у п’ятницю вирішать."],
    ["tr", "Parti cuma günü toplanıyor."],
  ])("gives no date where only a word looks like the past (%s): %s", (language, sentence) => {
    expect(dated(sentence, language, monday)).toBe(sentence);
  });

  // The verb tells of the past, the day may still be to come.
  it.each([
    ["en", "The hearing was scheduled for Friday."],
    ["en", "The match was postponed until Friday."],
    ["en", "The court ordered him to appear on Friday."],
    ["en", "The vote is scheduled on Friday, the house said."],
    ["fr", "Les élus ont reporté le vote à vendredi."],
    ["fr", "La réunion est prévue vendredi à Lyon."],
    ["fr", "Il a été invité à parler vendredi."],
    ["de", "Die Gewerkschaft wollte am Freitag streiken."],
    ["de", "Das Spiel wurde verschoben und findet am Freitag statt."],
    ["es", "El club aplazó el partido al viernes."],
    ["es", "El juez anunció la audiencia del viernes."],
    ["es", "El juez los citó a declarar el viernes."],
    ["pt", "O clube confirmou o jogo da sexta-feira."],
    ["it", "La partita è stata rinviata a venerdì."],
    ["it", "L'esame è stato fissato venerdì."],
    ["nl", "De wedstrijd werd verplaatst naar vrijdag."],
    ["pl", "Burmistrz miał wystąpić w piątek."],
    ["ru", "Суд решил продолжить заседание в пятницу."],
    ["uk", "Суд вирішив продовжити засідання у п’ятницю."],
    ["tr", "Başkan toplantının cuma günü yapılacağını söyledi."],
    ["ko", "시장은 금요일 회의를 열기로 했다."],
    ["ja", "市は金曜日に会議を開くと発表した。"],
    ["zh", "市长宣布会议定于周五举行。"],
    ["ar", "أعلن رئيس البلدية تأجيل الجلسة إلى يوم الجمعة."],
  ])("gives no date to a day that may be to come (%s): %s", (language, sentence) => {
    expect(dated(sentence, language, monday)).toBe(sentence);
  });

  it.each([
    ["en", "She said on Friday that the vote was scheduled for May.", "on Friday 28 January that"],
    ["de", "Er sagte am Freitag, man wolle verhandeln.", "am Freitag (28. Januar), man"],
    ["ru", "Мэр заявил в пятницу, что намерен уйти.", "в пятницу (28 января), что"],
  ])("dates the day on which somebody spoke of plans (%s): %s", (language, sentence, expected) => {
    expect(dated(sentence, language, monday)).toContain(expected);
  });

  it("leaves what somebody said in quotation marks as it was said", () => {
    const sentence = "“I resigned yesterday”, she said on Friday.";
    const span = { start: 0, end: sentence.length, quoted: [{ start: 0, end: 22 }] };
    const edits = absoluteDates(sentence, span, new Date(monday), "en");
    expect(textOf(piecesOf(sentence, span, edits))).toBe(
      "“I resigned yesterday”, she said on Friday 28 January.",
    );
  });

  it("takes only the demonstrative from a day that has its date", () => {
    const sentence = "They spoke this Friday, January 28 by telephone.";
    expect(dated(sentence, "en", undefined)).toBe("They spoke on Friday 28 January by telephone.");
  });

  it.each(supportedLanguages)(
    "has patterns that compile and match no empty run: %s",
    (language) => {
      expect(dated("", language, monday)).toBe("");
      expect(dated("12 34", language, monday)).toBe("12 34");
    },
  );
});

describe("a day of another week than its name alone would mean", () => {
  it.each([
    ["en", "On a wet Tuesday in October, Ada Brook put on a coat."],
    ["en", "The deal was signed on Tuesday of last week."],
    ["en", "The council voted Tuesday last week to close it."],
    ["en", "The ship sank on Tuesday two weeks ago."],
    ["fr", "L’accord a été signé mardi de la semaine dernière."],
    ["fr", "Le navire a coulé mardi il y a deux semaines."],
    ["de", "Das Abkommen wurde am Dienstag vergangener Woche unterzeichnet."],
    ["de", "Er wurde am Dienstag im Oktober verhaftet."],
    ["es", "El acuerdo se firmó el martes de la semana pasada."],
    ["pt", "O acordo foi assinado na terça-feira da semana passada."],
    ["it", "L’accordo è stato firmato martedì della scorsa settimana."],
    ["nl", "Het akkoord werd dinsdag vorige week getekend."],
    ["pl", "Umowę podpisano we wtorek w ubiegłym tygodniu."],
    ["ru", "Договор подписали во вторник на прошлой неделе."],
    ["uk", "Угоду підписали у вівторок минулого тижня."],
    ["tr", "Anlaşma geçen hafta salı günü imzalandı."],
    ["hi", "समझौते पर पिछले सप्ताह मंगलवार को हस्ताक्षर किए गए।"],
    ["ar", "قال الوزير يوم الثلاثاء من الأسبوع الماضي إن الاتفاق وقع."],
  ])("is not dated (%s): %s", (language, sentence) => {
    expect(dated(sentence, language, monday)).toBe(sentence);
  });
});

describe("a day in what somebody says", () => {
  it.each([
    ["en", "The minister said he meets the envoy on Friday."],
    ["en", "The company said that its shop opens on Friday."],
    ["fr", "Le ministre a annoncé qu’il rencontre vendredi l’ambassadeur."],
    ["de", "Der Minister teilte mit, dass er am Freitag den Botschafter trifft."],
    ["de", "Die Opposition kündigte an, sie reiche am Freitag Klage ein."],
    ["es", "El ministro anunció que se reúne el viernes con el embajador."],
    ["pt", "O ministro anunciou que se reúne na sexta-feira com o embaixador."],
    ["it", "Il ministro ha annunciato che incontra venerdì l’ambasciatore."],
    ["nl", "De minister zei dat hij vrijdag de ambassadeur ontmoet."],
    ["pl", "Nowak zapowiedziała, że opozycja złoży w piątek wniosek."],
    ["ru", "Министр сообщил, что в субботу встретится с послом."],
    ["uk", "Коваль заявила, що опозиція подасть у п’ятницю скаргу."],
    ["cs", "Křížová oznámila, že opozice podá v pátek podnět."],
    ["ko", "장관은 금요일 대사를 만난다고 말했다."],
    ["ja", "大臣は金曜日に大使と会うと述べた。"],
    ["zh", "部长表示周五会见大使。"],
    ["hi", "मंत्री ने कहा कि शुक्रवार को राजदूत से मिलेंगे।"],
    ["ar", "قال الوزير إنه يلتقي السفير يوم الجمعة."],
    ["fa", "وزیر گفت که روز جمعه با سفیر دیدار می‌کند."],
  ])("is not taken for gone because somebody said it (%s): %s", (language, sentence) => {
    expect(dated(sentence, language, monday)).toBe(sentence);
  });

  it.each([
    ["en", "Police said that a man was shot on Friday.", "on Friday 28 January."],
    ["fr", "Il a dit qu’il avait vu le maire vendredi.", "vendredi 28 janvier."],
    ["ru", "Полиция сообщила, что в пятницу погиб рабочий.", "в пятницу (28 января) погиб"],
  ])("is dated where it tells itself that it is gone (%s): %s", (language, sentence, expected) => {
    expect(dated(sentence, language, monday)).toContain(expected);
  });
});

describe("a day beside what is still to come", () => {
  it.each([
    "Les bus rouleront selon les règles annoncées vendredi par le maire.",
    "La ville rendra hommage à Ada Brook, ancienne maire, décédée vendredi.",
    "Le vote sera dévoilé samedi 5 ou dimanche 6 février.",
    "Les bateaux resteront au port, dit Ada Brook, en visite vendredi, a aussitôt indiqué le port.",
  ])("is none of its own where it was done, or its date stands there: %s", (sentence) => {
    expect(dated(sentence, "fr", monday)).toBe(sentence);
  });

  it.each([
    ["fr", "Le pont sera fermé vendredi pour travaux.", "vendredi 4 février"],
    ["fr", "Une réunion prévue vendredi dira si le pont ouvrira.", "vendredi 4 février"],
    ["fr", "Il ira à la rentrée vendredi.", "vendredi 4 février"],
    ["fr", "Fermé depuis vendredi, le pont ouvrira au printemps.", "depuis vendredi 28 janvier"],
    ["fr", "Le port compte dix bateaux, selon un bilan vendredi.", "bilan vendredi."],
    ["en", "The bridge, closed since Friday, will open in May.", "since Friday 28 January"],
    ["de", "Seit Freitag soll das Wasser steigen.", "Seit Freitag (28. Januar)"],
  ])("is that of its own words (%s): %s", (language, sentence, expected) => {
    expect(dated(sentence, language, monday)).toContain(expected);
  });
});

describe("days in Czech, Danish, Greek, Hungarian, Indonesian, Romanian and Swedish", () => {
  it.each([
    [
      "cs",
      "Zastupitelé ve středu večer schválili prodej.",
      "ve středu večer (26. ledna) schválili",
    ],
    ["cs", "Premiér bude v pondělí v Bruselu.", "v pondělí (31. ledna) v Bruselu"],
    ["cs", "Včera zemřel herec Jan Holm.", "Včera (27. ledna) zemřel"],
    ["da", "Byrådet stemte onsdag nej.", "onsdag (26. januar) nej"],
    ["el", "Η Βουλή θα ψηφίσει τη Δευτέρα το νομοσχέδιο.", "τη Δευτέρα (31 Ιανουαρίου) το"],
    ["el", "Την Τρίτη, τρεις άνθρωποι τραυματίστηκαν.", "Την Τρίτη (25 Ιανουαρίου), τρεις"],
    ["el", "Ο δήμαρχος παραιτήθηκε χθες.", "χθες (27 Ιανουαρίου)."],
    ["hu", "A miniszter csütörtökön lemondott.", "csütörtökön (január 27.) lemondott"],
    ["hu", "Tegnap este kigyulladt egy ház.", "Tegnap este (január 27.) kigyulladt"],
    ["id", "Harga beras pada Rabu tercatat Rp14.800.", "pada Rabu (26 Januari) tercatat"],
    ["id", "Polisi menyita beras kemarin.", "kemarin (27 Januari)."],
    ["ro", "Primarul a demisionat, a anunțat joi partidul.", "anunțat joi (27 ianuarie) partidul"],
    ["ro", "Marți, aproape 3.000 de case au rămas fără curent.", "Marți (25 ianuarie), aproape"],
    ["ro", "Guvernul a emis joi dimineață un cod.", "joi dimineață (27 ianuarie) un"],
    ["ro", "Ministrul va avea luni o întâlnire.", "luni (31 ianuarie) o"],
    ["sv", "Hon avled i söndags, uppger familjen.", "i söndags (23 januari), uppger"],
    ["sv", "Mötet ska hållas på lördag.", "på lördag (29 januari)."],
    ["sv", "Beskedet kom i går.", "i går (27 januari)."],
  ])("become dates (%s): %s", (language, sentence, expected) => {
    expect(dated(sentence, language, friday)).toContain(expected);
  });

  it.each([
    ["cs", "Škola otevře v pondělí."],
    ["cs", "Zápas se měl hrát v pondělí."],
    ["cs", "Hotel v pondělí nabízí slevy."],
    ["da", "Kampen blev flyttet til lørdag."],
    ["el", "Ο αγώνας αναβλήθηκε για την Κυριακή."],
    ["el", "Ο υπουργός δήλωσε ότι τη Δευτέρα συναντά τον πρέσβη."],
    ["hu", "A munkavállalók kedden tárgyalnak."],
    ["hu", "A keddi ülésen döntött a testület."],
    ["id", "Peringatan itu sudah berlaku mulai Rabu."],
    ["ro", "În ultimele luni, prețurile au crescut."],
    ["ro", "Compania a pierdut bani timp de șase luni."],
    ["ro", "Meciul a fost amânat pentru sâmbătă."],
    ["ro", "Ședința de luni a fost anulată."],
    ["sv", "På tisdag håller bolaget en pressträff."],
    ["sv", "Matchen flyttades till lördag."],
  ])("stay where they may be to come, or are none (%s): %s", (language, sentence) => {
    expect(dated(sentence, language, friday)).toBe(sentence);
  });
});

describe("“tomorrow” in Spanish, French and Portuguese", () => {
  it.each([
    ["es", "El juez decidirá mañana sobre el caso.", "mañana (29 de enero) sobre"],
    ["fr", "Le juge se prononcera demain sur l’affaire.", "demain (29 janvier) sur"],
    ["pt", "O juiz decidirá amanhã sobre o caso.", "amanhã (29 de janeiro) sobre"],
  ])("is dated in what is to come (%s): %s", (language, sentence, expected) => {
    expect(dated(sentence, language, friday)).toContain(expected);
  });

  it.each([
    ["es", "El juez decidirá por la mañana."],
    ["es", "La lluvia empezará esta mañana."],
    ["fr", "Le monde de demain sera chaud."],
  ])("is not where the word means another thing (%s): %s", (language, sentence) => {
    expect(dated(sentence, language, friday)).toBe(sentence);
  });
});
