import { describe, expect, it } from "vitest";
import { dropsSubject } from "#brief/form/dropped-subject.ts";

describe("a sentence without its subject", () => {
  it.each([
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
    ["pl", "Pozwalała na łatwe tworzenie stron."],
    ["pl", "Był też dziennikarzem w Krakowie."],
    ["ru", "Сообщил также, что курс остаётся свободным."],
    ["uk", "Додав, що міст закриють."],
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
    ["en", "Said he would go."],
  ])("is not seen in (%s): %s", (language, text) => {
    expect(dropsSubject(text, language)).toBe(false);
  });
});
