import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import { isWallBadge, isWallLine } from "#extract/walls/paywall-words.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";

describe("an offer to send something", () => {
  it.each([
    "Subscribe to keep up with our alerts",
    "Sign up to keep up to date with breaking news",
    "Become a member to receive our morning e-mail",
    "Register to read our daily email",
    "Subscribe for updates",
    "Abonnez-vous pour recevoir nos alertes",
    "Abonnez-vous pour ne rien manquer : une alerte par jour par e-mail",
    "Abonnez-vous et recevez la lettre du matin",
    "Créez un compte pour recevoir les alertes de votre commune",
    "Abonnez-vous à notre chaîne YouTube",
    "Suscríbete para recibir nuestras alertas",
    "Suscríbete y recibe las noticias en tu correo",
    "Regístrate para continuar al día por correo",
    "Abbonati per ricevere le notifiche",
    "Abbonati subito al nostro canale Telegram",
    "Assine e tenha os alertas no seu e-mail",
    "Jetzt diesen Newsletter abonnieren",
    "Word nu lid en blijf op de hoogte via WhatsApp",
    "Подпишитесь, чтобы не пропустить новости в нашем телеграм-канале",
    "Подпишитесь, чтобы получать уведомления",
    "Оформите подписку на рассылку",
    "Оформіть передплату на розсилку",
    "Zamów dostęp do powiadomień e-mail, aby być na bieżąco",
    "登录后查看邮件推送",
    "구독하기: 유튜브 채널",
    "اشترك الآن في قناتنا على يوتيوب",
  ])("is no wall: %s", (line) => {
    expect(isWallLine(line)).toBe(false);
    expect(isWallBadge(line)).toBe(false);
  });
});

describe("where a text goes on", () => {
  it.each([
    "Continue reading below the advertisement",
    "Scroll to continue reading",
    "No thanks, take me to the article and let me continue reading this",
    "Weiterlesen nach der Anzeige",
    "Continua a leggere dopo la pubblicità",
    "No grazie, continua a leggere l’articolo",
    "Continua a leggere",
    "Continue lendo após a publicidade",
    "Dalsza część artykułu pod materiałem wideo",
    "Dalsza część tekstu znajduje się pod reklamą",
    "阅读全文",
    "Accédez au site en acceptant les cookies, ou abonnez-vous pour 1 € par mois",
  ])("is no wall: %s", (line) => {
    expect(isWallLine(line)).toBe(false);
  });

  it.each([
    "Per continuare a leggere l’articolo abbonati",
    "Continua a leggere con un abbonamento",
    "Dalsza część artykułu tylko dla prenumeratorów",
    "解锁全文",
    "登录后阅读全文",
  ])("is one where somebody has to pay or to log in: %s", (line) => {
    expect(isWallLine(line)).toBe(true);
  });
});

describe("a wall", () => {
  it.each([
    "Subscribe to continue reading and get alerts for this story",
    "Subscribe to read the full article and receive our updates",
    "Register for free to continue reading this article",
    "This article is for subscribers only",
    "Jetzt weiterlesen mit dem Digital-Abo",
    "Um diesen Artikel zu lesen, benötigen Sie ein Abo",
    "Abonnez-vous pour lire la suite",
    "Abonnez-vous pour lire la suite de l’article et recevoir nos alertes",
    "Article réservé aux abonnés",
    "Suscríbete para seguir leyendo",
    "Suscríbete para leer el artículo y recibir alertas",
    "Abbonati per continuare a leggere l’articolo",
    "Assine para ler a matéria completa",
    "Word abonnee en lees dit artikel verder",
    "Оформите подписку, чтобы дочитать материал",
    "Dalsza część artykułu tylko dla prenumeratorów",
    "この記事は会員限定です",
    "이 기사는 유료 회원 전용입니다",
    "登录后阅读全文",
    "لمواصلة القراءة اشترك الآن",
  ])("is one whatever else it offers: %s", (line) => {
    expect(isWallLine(line)).toBe(true);
  });
});

type Story = {
  readonly title: string;
  readonly text: readonly string[];
  readonly offer: string;
  readonly wall: string;
  readonly pitch: readonly string[];
};

/** A short story, an offer of mail, and a wall with what it sells. */
const stories: Readonly<Record<string, Story>> = {
  en: {
    title: "Ferry back in service after two weeks",
    text: [
      "The ferry to Lund Island sails again from Monday, the harbour office said after two weeks of repairs.",
      "A rope had caught in the screw and bent the shaft. Divers needed nine days to free it, the office said.",
    ],
    offer: "Subscribe to keep up with our alerts",
    wall: "Subscribe to continue reading this article.",
    pitch: [
      "A digital subscription gives you unlimited access to all stories for $1 a week for the first six months.",
      "Read the e-paper on all devices, and cancel your subscription whenever you like, without a word of reason.",
      "Your subscription supports independent journalism in our county, which would not be there without readers.",
    ],
  },
  fr: {
    title: "Le bac reprend du service après deux semaines",
    text: [
      "Le bac vers l'île reprend lundi après deux semaines de réparations, a annoncé la capitainerie du port.",
      "Un cordage s'était pris dans l'hélice et avait faussé l'arbre. Il a fallu neuf jours aux plongeurs pour le dégager.",
    ],
    offer: "Abonnez-vous pour recevoir nos alertes",
    wall: "La suite de cet article est réservée aux abonnés.",
    pitch: [
      "Avec l'abonnement numérique, profitez d'un accès illimité à tous les articles pour 1 € par mois, sans engagement.",
      "Votre abonnement soutient un journalisme indépendant dans la région, qui n'existerait pas sans ses lecteurs.",
      "Lisez le journal en version numérique sur tous vos écrans : l'abonnement comprend l'accès aux archives depuis 1948.",
    ],
  },
  de: {
    title: "Fähre fährt nach zwei Wochen wieder",
    text: [
      "Die Fähre zur Insel Lund fährt ab Montag wieder, teilte das Hafenamt nach zwei Wochen Reparatur mit.",
      "Ein Tau hatte sich in der Schraube verfangen und die Welle verbogen. Taucher brauchten neun Tage, um es zu lösen.",
    ],
    offer: "Jetzt kostenlos registrieren und Benachrichtigungen erhalten",
    wall: "Jetzt weiterlesen mit dem Digital-Abo.",
    pitch: [
      "Mit dem Digital-Abo haben Sie unbegrenzten Zugriff auf alle Texte, im ersten Monat für 1 €, danach für 9,90 € pro Monat.",
      "Das Abo ist jederzeit kündbar und gilt für alle Geräte, auch das E-Paper ist schon am Vorabend darin enthalten.",
      "Ihr Abo macht unabhängigen Journalismus in der Region erst möglich, den es ohne seine Leser nicht gäbe.",
    ],
  },
  es: {
    title: "El transbordador vuelve tras dos semanas",
    text: [
      "El transbordador a la isla vuelve a navegar el lunes tras dos semanas de reparaciones, informó la capitanía.",
      "Un cabo se había enredado en la hélice y había doblado el eje. Los buzos tardaron nueve días en soltarlo.",
    ],
    offer: "Suscríbete para recibir nuestras alertas",
    wall: "Contenido exclusivo para suscriptores.",
    pitch: [
      "Con la suscripción digital tienes acceso ilimitado a todos los artículos por 1 € al mes durante los primeros seis meses.",
      "Tu suscripción hace posible un periodismo independiente en la comarca, que no existiría sin sus lectores.",
      "La suscripción incluye el acceso al archivo desde 1948 y al periódico en papel digital en todos tus dispositivos.",
    ],
  },
  ru: {
    title: "Паром возвращается после двух недель ремонта",
    text: [
      "Паром на остров снова пойдёт с понедельника, сообщила администрация порта после двух недель ремонта.",
      "В винт попал канат и погнул вал. Водолазам понадобилось девять дней, чтобы его освободить, уточнили в порту.",
    ],
    offer: "Подпишитесь, чтобы получать уведомления",
    wall: "Полный текст статьи доступен только подписчикам.",
    pitch: [
      "Подписка открывает полный доступ ко всем материалам редакции за 99 рублей в месяц, первый месяц бесплатно.",
      "Подписку можно отменить в любой день, а доступ сохранится до конца оплаченного срока, без лишних вопросов.",
      "Оформляя подписку, вы получаете доступ к архиву газеты с 1948 года и поддерживаете независимую редакцию.",
    ],
  },
};

function read({ title, text }: Story, more: readonly string[]) {
  const paragraphs = [...text, ...more].map((line) => `<p>${line}</p>`).join("");
  return extractArticle({
    url: "https://news.example/2026/ferry" as CanonicalUrl,
    html: `<html><head><title>${title}</title><meta property="og:type" content="article"></head><body>
      <nav><a href="/">Home</a></nav><main><article><h1>${title}</h1>${paragraphs}</article></main></body></html>`,
  });
}

describe("a text that its page says is free", () => {
  const { title, text, wall } = stories.en as Story;
  const long = Array.from({ length: 9 }, (_, at) => `${text[0]} It was day ${at} of the works.`);
  const statusOf = (lines: readonly string[], isFree: boolean, below: string) => {
    const claim = JSON.stringify({ "@type": "NewsArticle", isAccessibleForFree: isFree });
    const found = extractArticle({
      url: "https://news.example/2026/ferry" as CanonicalUrl,
      html: `<title>${title}</title><script type="application/ld+json">${claim}</script><main><article><h1>${title}</h1>
        ${lines.map((line) => `<p>${line}</p>`).join("")}</article>${below}</main>`,
    });
    return found.kind === "article" ? found.article.readStatus : found.kind;
  };
  const offer = `<div class="offer"><span>${wall}</span></div>`;

  it("is whole, whatever is praised below it", () => {
    expect(statusOf(long, true, offer)).toBe("full");
  });

  it.each([
    ["is short", long.slice(0, 3), true, offer],
    ["breaks off", [...long, `${text[1]} They then said that it would be`], true, offer],
    ["holds a wall", [...long, wall], true, ""],
    ["is not said to be free", long, false, offer],
  ])("is a teaser where it %s", (_case, lines, isFree, below) => {
    expect(statusOf(lines, isFree, below)).toBe("teaser");
  });
});

describe("a long text before a wall", () => {
  it.each([
    ["is a teaser where its page claims far more", 1200, "teaser"],
    ["is whole where its page claims no more", 500, "full"],
  ])("%s", (_case, wordCount, status) => {
    const { title, text, wall } = stories.en as Story;
    const long = Array.from({ length: 22 }, (_, at) => `${text[0]} It was day ${at} of the works.`);
    const claim = JSON.stringify({ "@type": "NewsArticle", wordCount });
    const found = read({ title, text: long, offer: "", wall, pitch: [] }, [
      wall,
      `<script type="application/ld+json">${claim}</script>`,
    ]);
    expect(found.kind === "article" && found.article.readStatus).toBe(status);
  });
});

describe.each(Object.entries(stories))("a short story (%s)", (_, story) => {
  it("is whole beside an offer of mail", () => {
    const found = read(story, [story.offer]);
    expect(found.kind === "article" && found.article.readStatus).toBe("full");
  });

  it("is a teaser before a wall, without the wall and what it sells", () => {
    const found = read(story, [story.wall, ...story.pitch]);
    expect(found.kind === "article" && found.article.readStatus).toBe("teaser");
    expect(found.kind === "article" && found.article.text).toBe(story.text.join("\n"));
  });

  it("is a wall where nothing but what it sells stands before it", () => {
    const found = read({ ...story, text: story.pitch }, [story.wall, ...story.pitch]);
    expect(found.kind).toBe("paywall");
  });
});
