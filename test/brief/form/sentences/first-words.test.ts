import { describe, expect, it } from "vitest";
import {
  isCaption,
  isReportedByNobody,
  onlySaysWho,
  opensAsBackground,
  opensWithSomebody,
  pronounWithoutPerson,
  tellsOfPicture,
} from "#brief/form/sentences/first-words.ts";
import { leansOnBefore } from "#brief/form/sentences/leans-on-before.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";

const none: ReadonlySet<string> = new Set();

describe("reported speech", () => {
  it.each([
    ["Sachsen stehe bei den Krippen an dritter Stelle im Land.", true],
    ["Besonders bei Müttern sei Unterstützung besonders wichtig.", true],
    ["Sachsen stehe an dritter Stelle, sagte Ministerin Okafor.", false],
    ["Laut dem Ministerium stehe Sachsen an dritter Stelle.", false],
    ["Ich habe die Brücke gesehen.", false],
    ["Sachsen steht an dritter Stelle.", false],
  ])("is somebody's whom another sentence names: %s", (text, expected) => {
    expect(isReportedByNobody(text, "de")).toBe(expected);
  });
});

describe("a caption", () => {
  it.each([
    ["Ada Brook celebrates after putting Westmere ahead on Sunday.", true],
    ["Manager Tom Harrow looks dejected during the draw with Dunmoor.", true],
    ["Tom Harrow (right) and Ada Brook met the fans.", true],
    ["Westmere celebrated the win until Monday.", false],
    ["The harbour (built in 1909) will close.", false],
  ])("is seen by its words: %s", (text, expected) => {
    expect(isCaption(text, "en")).toBe(expected);
  });
});

describe("the first words of a sentence", () => {
  it.each([
    ["en", "For over a year, the museum has fought for the painting.", true],
    ["en", "The museum got the painting on Monday.", false],
    ["en", "More than 30 years after the murder, nobody knows who did it.", true],
    ["en", "After 30 years the pier is open.", false],
    ["fr", "Plus de 35 ans après la découverte du corps, le mystère reste entier.", true],
    ["fr", "Plus de 35 personnes ont été blessées lundi.", false],
    ["de", "Mehr als 30 Jahre nach dem Fund bleibt der Fall ein Rätsel.", true],
    ["es", "Más de 30 años después del crimen, el caso sigue abierto.", true],
    ["pt", "Mais de 30 anos depois do crime, o caso segue aberto.", true],
    ["it", "Più di 30 anni dopo il delitto il caso resta aperto.", true],
    ["nl", "Meer dan 30 jaar na de vondst blijft de zaak een raadsel.", true],
    ["pl", "Wcześniej Anna Nowak była rzeczniczką banku.", true],
    ["zh", "梁振英此前承认知悉违建问题。", true],
    ["uk", "Раніше міст закривали у 2018 році.", true],
    ["uk", "Міст закрили у вівторок.", false],
    ["en", "Over the years, the firm has become a byword for thrift.", true],
    ["en", "In recent years the town has lost three schools.", true],
    ["en", "Since Monday the bridge has been closed.", false],
    ["fr", "Depuis 1998, la ville compte deux ponts.", true],
    ["fr", "Ces dernières années, le quartier a changé.", true],
    ["fr", "Depuis lundi, le pont est fermé.", false],
    ["de", "Im Laufe der Jahre wurde aus dem Hof ein Dorf.", true],
    ["de", "Seit Montag ist die Brücke gesperrt.", false],
    ["es", "En los últimos años el barrio ha cambiado.", true],
    ["pt", "Ao longo dos anos, o bairro mudou.", true],
  ])("tell what was before the news (%s): %s", (language, text, expected) => {
    expect(opensAsBackground(text, language)).toBe(expected);
  });

  it.each([
    ["en", "The teenager, named as Ada Brook, was found on Monday.", true],
    ["en", "The man who found the bell is a fisherman.", false],
    ["en", "The council closed the pier.", false],
    ["de", "Der 41-Jährige wurde am Montag gefunden.", true],
    ["es", "El mandatario se reunirá con las autoridades.", true],
    ["es", "El alcalde de Gijón dimitió.", false],
  ])("point at somebody (%s): %s", (language, text, expected) => {
    expect(opensWithSomebody(text, language, none)).toBe(expected);
  });

  it("point at nobody whom the headline names", () => {
    const text = "The teenager was found on Monday.";
    expect(opensWithSomebody(text, "en", new Set(["teenag"]))).toBe(false);
  });

  it.each([
    ["The Conduct Committee today removed him from the register.", true],
    ["A paramedic who lied about his past was struck off.", false],
    ["Ada Brook said she would go.", false],
  ])("leave a pronoun without its person: %s", (text, expected) => {
    expect(pronounWithoutPerson(text, "en")).toBe(expected);
  });

  it.each([
    ["it", "Lo ha annunciato il sindaco Vito Leccese.", true],
    ["uk", "Про це повідомив мер Анатолій Бондаренко.", true],
    ["de", "Das teilte die Polizei mit.", true],
    ["de", "Das Haus gehört der Stadt.", false],
    ["it", "Lo stadio riapre a marzo.", false],
  ])("only say who told it (%s): %s", (language, text, expected) => {
    expect(onlySaysWho(text, language)).toBe(expected);
  });

  it.each([
    ["Ada Brook, pictured at the quay, left the club.", true],
    ["Ada Brook pictures a club without debts.", false],
  ])("tell what a picture shows: %s", (text, expected) => {
    expect(tellsOfPicture(text)).toBe(expected);
  });

  it.each([
    ["en", "This week the council meets.", false],
    ["en", "This decision surprised the council.", true],
    ["en", "Some 200 people came.", false],
    ["en", "There were no injuries.", false],
    ["fr", "Ce mercredi, le maire a démissionné.", false],
    ["fr", "En 2019, le pont a fermé.", false],
    ["fr", "Ce projet coûte cher.", true],
    ["es", "Este martes dimitió el alcalde.", false],
    ["es", "Este proyecto cuesta mucho.", true],
    ["nl", "Deze week vergadert de raad.", false],
    ["nl", "Deze wet is nieuw.", true],
  ])("lean on the sentence before (%s): %s", (language, text, expected) => {
    expect(leansOnBefore(text, language)).toBe(expected);
  });
});

it("never opens a correction with the mistake where what is right begins with “in realtà”", () => {
  const text = `Nell'articolo del 4 marzo abbiamo scritto erroneamente che la nuova biblioteca di Lecce costerà 31 milioni di euro. In realtà la spesa prevista è di 13 milioni, di cui 9 a carico della Regione.
Nello stesso articolo il nome dell'architetto era sbagliato: si chiama Silvia Marangi, non Sara Marangi.`;
  const written = writeBrief(
    articleFromText(text, {
      language: "it",
      title: "Rettifica: i costi della biblioteca di Lecce",
    }),
    { length: "standard" },
  );
  expect(written.ok && written.value.gist.text).toMatch(/13 milioni/);
});
