import { describe, expect, it } from "vitest";
import { dropsSubject } from "#brief/form/sentences/alone/dropped-subject.ts";

describe("a sentence without its subject", () => {
  it.each([
    ["ja", "船向けに大きな容量を持つ記憶装置の発売を発表しました。"],
    ["es", "Mencionó que la obra costará 12 millones de euros."],
    ["es", "También recordó que el puente se cerró en 2019."],
    ["es", "En la cita, decidieron ir de nuevo al palacio."],
    ["es", "Murió a los 80 años en su casa."],
    ["pt", "Disse que a obra vai custar 12 milhões."],
    ["pt", "Nasceu em 1932 numa família de padeiros."],
    ["it", "Ha aggiunto che i lavori dureranno otto mesi."],
    ["it", "Scavalcherà letteralmente le Alpi e colpirà il Sud."],
    ["it", "Era stato anche consigliere comunale."],
    ["it", "Potranno circolare a 6 chilometri all'ora."],
    ["pl", "Powiedział, że most zostanie zamknięty."],
    ["pl", "Od lipca będzie obowiązkowa i automatycznie instalowana."],
    ["pl", "Pozwalała na łatwe tworzenie stron."],
    ["pl", "Był też dziennikarzem w Krakowie."],
    ["ru", "Сообщил также, что курс остаётся свободным."],
    ["uk", "Додав, що міст закриють."],
    ["pl", "– Chcemy zachęcić wszystkich do rozmowy – mówiła."],
    ["pl", "Zaapelował, by mieszkańcy nie otwierali okien."],
    ["pl", "Zostali skazani na kary w zawieszeniu."],
    ["pl", "Spodziewają się pierwszej obniżki dopiero w maju."],
    ["ru", "Вину не признал."],
    ["ru", "В последнем слове заявил, что дело сфабриковано."],
    ["ru", "Попросил об отсрочке до мая."],
    ["uk", "Провину не визнав."],
    ["uk", "Купили нову техніку й оновили колії."],
    ["uk", "Похвалив захисників за гру."],
    ["ja", "約3千万円を弁済したことなどを考慮した。"],
    ["ja", "「内需の弱さが鮮明だ」と指摘した。"],
    ["ko", "“추가 지원을 검토하겠다”고 밝혔다."],
    ["ar", "وأشار إلى أن أقارب الضحايا بدأوا في تسلم الجثامين."],
    ["ar", "وأوضحت أن الدين العام ما زال منخفضا."],
    ["tr", "Soruşturmanın sürdüğünü ve köprünün kapalı kalacağını söyledi."],
  ])("is found (%s): %s", (language, text) => {
    expect(dropsSubject(text, language)).toBe(true);
  });

  it.each([
    ["es", "Murió el alcalde de Gijón."],
    ["es", "Llegaron dos trenes a la vez."],
    ["es", "Había mucha gente en la plaza."],
    ["es", "Rocía Pérez dimitió el lunes."],
    ["es", "En la cita, el alcalde decidió ir."],
    ["pt", "Morreu o escritor Ada Ramos."],
    ["it", "Ha vinto la Juventus."],
    ["it", "Soffieranno forti venti di tramontana."],
    ["it", "È stato il sindaco a chiudere il ponte."],
    ["it", "Deve dimettersi il sindaco."],
    ["pl", "Powiedział to prezydent Krakowa."],
    ["pl", "Burmistrz dodał, że most zostanie zamknięty."],
    ["ru", "Мэр сообщил, что мост закроют."],
    ["uk", "Мер додав, що міст закриють."],
    ["pl", "Został ranny kierowca autobusu."],
    ["pl", "Prosiła o to cała wieś, a gmina kupiła działkę."],
    ["ru", "После заседания прокурор заявил, что решение законно."],
    ["ru", "Сообщил об этом мэр Казани."],
    ["uk", "Купив клуб новий бізнесмен."],
    ["ja", "岡田直樹裁判長は「悪質な犯行」と指摘した。"],
    ["ja", "真岡署によると、タンクが爆発したと説明した。"],
    ["ko", "시장은 “추가 지원을 검토하겠다”고 밝혔다."],
    ["ar", "وأكد الوزير أن العمل بدأ."],
    ["ar", "وقال مدرب الوداد رشيد بنهاشم إن الفريق فاز."],
    ["tr", "Vali Ada Kaya köprünün kapalı kalacağını söyledi."],
    ["tr", "Yetkililer köprünün kapalı kalacağını söyledi."],
    ["en", "Said he would go."],
  ])("is not seen in (%s): %s", (language, text) => {
    expect(dropsSubject(text, language)).toBe(false);
  });
});
