import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";

type Words = {
  readonly title: string;
  readonly text: readonly string[];
  readonly readAlso: string;
  readonly badge: string;
  readonly other: string;
};

/** A short story that anybody may read, and another that is for subscribers. */
const stories: Readonly<Record<string, Words>> = {
  en: {
    title: "Village station opens again after fifty years",
    text: [
      "The first train stopped in Penbrook on Monday at 6.41 am, and eleven passengers got on while a brass band played.",
      "The station had been closed since 1973. Since then it has been a tax office, a pottery and, for a long time, nothing at all.",
      "The county paid 1.3 million for the platform. Pulling it down would have cost 400,000, its treasurer said.",
    ],
    readAlso: "Read also:",
    badge: "This article is for subscribers only",
    other: "Night trains return, between longing and spreadsheets",
  },
  de: {
    title: "Dorfbahnhof öffnet nach fünfzig Jahren wieder",
    text: [
      "Der erste Zug hielt am Montag um 6.41 Uhr in Altenbrück, elf Fahrgäste stiegen ein, und eine Kapelle spielte dazu.",
      "Der Bahnhof war seit 1973 geschlossen. Seither war er Finanzamt, Töpferei und lange Zeit gar nichts mehr.",
      "Der Landkreis zahlte 1,3 Millionen Euro für den Bahnsteig. Der Abriss hätte 400.000 gekostet, sagte der Kämmerer.",
    ],
    readAlso: "Lesen Sie auch:",
    badge: "Exklusiv für Abonnenten",
    other: "Nachtzüge kehren zurück, zwischen Sehnsucht und Tabelle",
  },
  fr: {
    title: "La gare du village rouvre après cinquante ans",
    text: [
      "Le premier train s’est arrêté lundi à 6 h 41 à Saint-Priest, onze voyageurs sont montés pendant que jouait la fanfare.",
      "La gare était fermée depuis 1973. Entre-temps, elle a été une perception, un atelier de poterie, puis plus rien.",
      "Le département a payé 1,3 million d’euros pour le quai. La démolition en aurait coûté 400 000, selon le trésorier.",
    ],
    readAlso: "Lire aussi :",
    badge: "Article réservé à nos abonnés",
    other: "Le retour du train de nuit, entre nostalgie et tableur",
  },
  es: {
    title: "La estación del pueblo reabre después de cincuenta años",
    text: [
      "El primer tren paró el lunes a las 6.41 en Valdeluz, y once viajeros subieron mientras tocaba la banda municipal.",
      "La estación llevaba cerrada desde 1973. Desde entonces ha sido oficina de impuestos, taller de cerámica y nada.",
      "La provincia pagó 1,3 millones por el andén. Derribarla habría costado 400.000 euros, según el tesorero.",
    ],
    readAlso: "Lee también:",
    badge: "Contenido exclusivo para suscriptores",
    other: "El regreso del tren nocturno, entre nostalgia y tablas",
  },
  pl: {
    title: "Wiejska stacja znów otwarta po pięćdziesięciu latach",
    text: [
      "Pierwszy pociąg zatrzymał się w poniedziałek o 6.41 w Brzeźnie, wsiadło jedenaście osób, a orkiestra dęta grała marsza.",
      "Stacja była zamknięta od 1973 roku. Potem był tu urząd skarbowy, pracownia garncarska, a długo zupełnie nic.",
      "Powiat zapłacił za peron 1,3 miliona. Rozbiórka kosztowałaby 400 tysięcy, powiedział skarbnik.",
    ],
    readAlso: "Czytaj także:",
    badge: "Artykuł tylko dla prenumeratorów",
    other: "Nocne pociągi wracają, między tęsknotą a arkuszem",
  },
  ja: {
    title: "五十年ぶりに村の駅が再開、始発に十一人",
    text: [
      "月曜日の午前六時四十一分、始発列車が村の駅に止まり、吹奏楽団が演奏するなか十一人の乗客が乗り込んだ。",
      "駅は千九百七十三年から閉まっていた。その間は税務署になり、陶芸工房になり、長いあいだ何にも使われなかった。",
      "県はホームの改修に一億三千万円を支払った。取り壊しには四千万円かかるはずだったと会計担当者は話した。",
    ],
    readAlso: "あわせて読みたい",
    badge: "この記事は会員限定です",
    other: "夜行列車が帰ってくる、郷愁と計算のあいだで走る理由",
  },
};

/** Ways in which pages lead to an article that is paid for. */
const cards: Readonly<Record<string, (words: Words) => string>> = {
  "in the line of the link": ({ readAlso, badge, other }) =>
    `<section class="catcher"><div><span>${readAlso}</span> <a href="/2026/11/09/train.html">${other}</a> <span class="icon"><span class="sr-only">${badge}</span></span></div></section>`,
  "inside of the link": ({ badge, other }) =>
    `<div class="c"><a href="https://other.example/a/1"><span>${badge}</span><h3>${other}</h3></a></div>`,
  "in a box beside it": ({ badge, other }) =>
    `<div class="c"><div><p>${badge}</p></div><h4><a href="/premium/night-trains-are-coming-back">${other}</a></h4></div>`,
};

/** A wall that leads to what it sells. */
const wall = ({ badge }: Words) =>
  `<div class="offer"><h3>${badge}</h3><a href="/subscribe?from=/2026/11/09/night-trains-come-back">OK</a></div>`;

function statusOf({ title, text }: Words, inside: string, behind: string): string {
  const [first = "", ...rest] = text.map((line) => `<p>${line}</p>`);
  const html = `<html><head><title>${title}</title><meta property="og:type" content="article"></head><body><main><article><h1>${title}</h1><div class="text">${first}${inside}${rest.join("")}</div></article>${behind}</main></body></html>`;
  const read = extractArticle({ url: "https://news.example/2026/11/09/a" as CanonicalUrl, html });
  return read.kind === "article" ? read.article.readStatus : read.kind;
}

describe.each(Object.entries(stories))("what is said of another article (%s)", (_, words) => {
  it.each(Object.entries(cards))("is no wall of this one: %s", (_way, card) => {
    expect(statusOf(words, card(words), "")).toBe("full");
    expect(statusOf(words, "", card(words))).toBe("full");
  });

  it("does not hide a wall of its own", () => {
    expect(statusOf(words, Object.values(cards)[0]?.(words) ?? "", wall(words))).toBe("teaser");
    expect(statusOf(words, "", wall(words))).toBe("teaser");
  });
});
