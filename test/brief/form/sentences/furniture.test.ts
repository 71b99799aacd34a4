import { describe, expect, it } from "vitest";
import { isFurniture } from "#brief/form/sentences/furniture.ts";

it("who reported from where belongs to the page at its end", () => {
  const line = "Ada Brook reported from Westmere, while Bo Lind wrote from Norland.";
  expect(isFurniture(line, true)).toBe(true);
  expect(isFurniture("The fire was reported from Westmere by a captain.", true)).toBe(false);
});

describe("a line that belongs to the page", () => {
  it.each([
    "Here is what the advisers of the harbour tell people who call them.",
    "On fait le point.",
    "Check this page for announcements about new gates and tolls.",
    "This page lists what changed in each version of the gate.",
    "You can see the latest changes of all gates on the release notes page.",
    "Harbour Talk is produced by Tom Brook and Ada Lind.",
    "Music by The Low Tide.",
    "All notable changes to this project will be documented in this file.",
    "The format is based on Keep a Changelog, and this project adheres to Semantic Versioning.",
    "Get email notifications whenever the harbour opens or closes.",
    "Cette page recense les versions de la porte.",
    "Ein Überblick.",
    "Here are answers to readers’ questions.",
    "Respondemos a las dudas más frecuentes.",
    "Voici les réponses à vos questions.",
    "Hier sind die wichtigsten Antworten.",
    "Read more: Why rents rise.",
    "Media playback is not supported on this device.",
    "現場から報告です。",
    "Z Janem Nowakiem rozmawia Anna Lis.",
    "Беседовала Анна Лис.",
    "Розмовляла Анна Лис.",
    "（聞き手・山田花子）",
    "Читайте також: Нова розв'язка під Уманню.",
    "Читайте также: Как вернуть деньги за билет.",
    "Article mis à jour le 7 janvier 2020.",
    "Para leer sobre otros hechos en Medellín, clic AQUÍ.",
    "Más información en www.example.org.",
    "🚀 Ada Brook predicts a wave of money.",
    "Pełne korzystanie z serwisu wymaga włączonego JavaScript.",
    "Consulte nossos termos de uso.",
    "As imagens possuem direitos autorais e podem ser removidas.",
    "Was ihr Geheimnis ist, erfahren Sie alles hier!",
    "This story has been updated with the court's answer.",
    "Dieser Artikel wurde am Montag aktualisiert.",
    "Все права на материалы сайта принадлежат редакции.",
    "Báo sẽ tiếp tục cập nhật vụ việc.",
    "原标题：市长宣布辞职。",
    "写真は滑川駅のホーム。",
    "اقرأ أيضا: كيف تحسب أجرك الجديد؟",
    "Originally published on Harbour Science.",
    "This article was first published in the Harbour Post.",
    "Auf den Seiten des Hafenboten lesen Sie Einsichten bekannter Autoren.",
    "Dieser Beitrag erschien zuerst im Hafenboten.",
    "Publicado originalmente en El Puerto.",
    "Be sure to visit the brewery on Facebook and Instagram.",
    "Don’t forget to subscribe to our channel.",
    "Leggi anche: Bari, la nuova stazione apre in ritardo.",
    "Editor’s note: This letter was sent to our readers first.",
    "EDIT: Thanks to all of you who wrote.",
    "Hinweis: Sie verwenden einen alten Browser.",
    "Welcome to our sunny home by the harbour.",
    "Willkommen auf den Seiten des Hafens.",
    "Check back for more news of the harbour.",
    "Enjoy your visit and look at our boats.",
    "Book your tickets for the ferry today!",
    "Die folgenden Angebote sind mit Affiliate-Links versehen.",
    "We may earn a commission on what you buy.",
    "Wer mitfahren will, findet drei Bilder am Ende der Meldung.",
    "Welches Boot es war, zeigt das nachfolgende Video.",
    "In this article we look at five boats.",
    "Dans cet article, cinq bateaux sont comparés.",
    "Watch the video below to see the boats.",
    "You can subscribe to our weekly newsletter for free.",
    "Viel Spaß beim Stöbern!",
    "Den Rest des Artikels gibt’s hier.",
    "Confira as fotos dos barcos.",
    "Yоur соntеnt is dеlіvеrеd at оnсе.",
  ])("is known: %s", (line) => {
    expect(isFurniture(line, false)).toBe(true);
  });

  it.each([
    "Ada Brook is a political reporter at the Harbour Post.",
    "Reporting by Ada Brook; editing by Bo Lind.",
  ])("tells of its writer at the end alone: %s", (line) => {
    expect(isFurniture(line, true)).toBe(true);
    expect(isFurniture(line, false)).toBe(false);
  });

  it.each([
    "Here is what the mayor said: the pier will close.",
    "Here is a town of 3,200 people and one doctor.",
    "Photographers waited at the door of the court.",
    "The firm changed its terms of service on Monday.",
    "Shares fell by 4 percent.",
    "First published in 1851, the novel sold 3,200 copies.",
    "Originally, the bridge was to open in May.",
    "The letter was first published in the Harbour Post on Monday.",
    "Fotografen warteten vor dem Gericht.",
    "Vea o no vea el juez la prueba, habrá juicio.",
    "This story of two brothers has moved Ireland.",
    "The mayor welcomed the news from the harbour.",
    "Thanks to the new pier, the ferries ran on time.",
    "The rights in this article of the treaty are old.",
    "Temperatures fell below zero and the video went round the world.",
    "In dem folgenden Jahr sank die Zahl der Boote.",
    "Am Ende der Saison sank die Zahl der Boote.",
    "The company earned a fine and the commission closed the case.",
    "Der Newsletter der Stadt hat 900 Leser.",
    "Videoportal kupiła firma z Gdańska.",
    "Источники в мэрии говорят о новом сроке.",
  ])("is not: %s", (line) => {
    expect(isFurniture(line, false)).toBe(false);
  });
});
