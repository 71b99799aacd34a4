import { describe, expect, it } from "vitest";
import { isFragment } from "#brief/form/sentences/whole/is-fragment.ts";

describe("a sentence without a verb of its own", () => {
  it.each([
    ["fr", "Deux travaux qui ont rendu au port ses lettres de noblesse."],
    ["fr", "Des scènes que l'on n'avait plus vues, dont les images avaient fait le tour du pays."],
    ["fr", "Des accusations portées par la fille du maire."],
    ["fr", "Une piste qui fait déjà grincer des dents au ministère."],
    ["fr", "Une mesure chiffrée à l'époque à trois milliards d'euros."],
    ["fr", "Des propos que l'élue n'a pas voulu commenter."],
    ["fr", "De quoi inquiéter les pêcheurs du port."],
    ["fr", "Un séducteur invétéré qu'elle finira par épouser en 1973."],
    [
      "fr",
      "En cause, essentiellement, le vent du large et les incertitudes liées au prix du bois.",
    ],
    ["fr", "Des élus qui ont peut-être la mémoire courte."],
    ["fr", "Un état de fait dénoncé aujourd'hui par la ville qui demande un certain équilibre."],
    ["fr", "Un lapsus très commenté ce matin qui a évidemment fait réagir le port."],
    ["de", "Gleich zum Gespräch im Hafen gebeten."],
    ["de", "Die Geburt der Klinik von 1963."],
    ["de", "Ein Gespräch über dichte Fenster und kalte Klassenzimmer."],
    ["de", "Referent in zahlreichen Vereinen und Verbänden."],
    ["de", "Ein klares Plus beim Komfort für Pendler."],
  ])("is one (%s): %s", (language, text) => {
    expect(isFragment(text, language)).toBe(true);
  });

  it.each([
    ["fr", "Un jardinier parle d'un accident, comme plusieurs voisins."],
    ["fr", "Un homme qui conduisait ivre a été arrêté mardi à Brest."],
    ["fr", "Des voisins l'ont accusé d'avoir vendu un terrain qui appartient à la ville."],
    ["fr", "Une loi de décembre 2008 oblige les maires à répondre."],
    ["fr", "Des mois de procédures l'attendent."],
    ["fr", "Un rapport affirme que le pont, dont les piles datent de 1902, menace de tomber."],
    ["fr", "Un homme franchit la barrière du port."],
    ["fr", "Une note secrète remise au maire avant le remaniement, imagine les suites."],
    ["de", "Das alte Boot gehört der Stadt."],
    ["fr", "Un chien mord un facteur à Brest."],
    ["fr", "Un pêcheur meurt dans la rade."],
    ["fr", "Un incendie détruisit le port en 1902."],
    ["fr", "Le pont, une merveille."],
    ["de", "Die Stadt baut die Brücke neu."],
    ["de", "Dazu benötigen Sie einen Ausweis."],
    ["de", "Dann freue ich mich."],
    ["de", "Die Aktie schoss am Morgen hoch."],
    ["de", "Ein Gericht übernahm den Fall."],
    ["de", "Die Lage sei ernst."],
    ["de", "Kommt der Sturm?"],
    ["de", "Bleibt alles beim Alten am Hafen."],
    ["de", "Das sagt Lutz Maier am Telefon."],
    ["en", "A man of peace."],
  ])("is none, or not known to be (%s): %s", (language, text) => {
    expect(isFragment(text, language)).toBe(false);
  });
});

describe("a noun whose verbs all stand in its clauses", () => {
  it.each([
    ["de", "Eine schwierige Aufgabe für die Stadt, die sehr gut gelöst wurde."],
    ["de", "Angst, den Weg zum Hafen zu verlieren, wenn ihn niemand mehr weist."],
    ["de", "Ein Hafen, der bleibt."],
    ["de", "Insgesamt ein sehr schönes Boot, das aber etwas zu teuer angeboten wird."],
  ])("is no sentence (%s): %s", (language, text) => {
    expect(isFragment(text, language)).toBe(true);
  });

  it.each([
    ["de", "Eine Frau, die am Hafen wohnt, rief die Polizei."],
    ["de", "Der Hafen bleibt zu, weil niemand zahlt."],
    ["de", "Hauptsache, es regnet nicht."],
    ["de", "Die Stadt teilt mit, dass der Hafen schließt."],
    ["de", "Ein Mann, so sagt sie, lief davon."],
  ])("is one, or may be one (%s): %s", (language, text) => {
    expect(isFragment(text, language)).toBe(false);
  });
});
