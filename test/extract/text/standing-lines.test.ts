import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import { withoutStandingLines } from "#extract/text/standing-lines.ts";
import { canonicalUrl } from "#model/canonical-url.ts";
import { stories } from "../state/stories.ts";

type Language = keyof typeof stories;

/** What outlets write between and below their paragraphs. */
const standing: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Sign up for our daily newsletter",
    "Sign up to our free morning newsletter for the latest stories.",
    "ADVERTISEMENT",
    "Support our journalism",
    "Follow us on Facebook, X and Instagram.",
    "Follow The Example on Bluesky",
    "Find us on Facebook",
    "Read also: The storm that took the pier",
    "Related: What the sea wall would cost",
    "© 2026 The Example. All rights reserved.",
    "By Eleanor Marsh",
    "Story continues below",
    "Do you have a story for us? Email tips@news.example.",
    "Subscribe to our YouTube channel",
    "Photo: Jan Peters/dpa",
    "(Image credit: The Example)",
    "You’re reading a free article of our premium pages, with opinions that may differ from those of our analysts. Become a member today to get all our recommendations, in-depth research, investing resources and more. Learn more",
    "Has the closure of the bridge affected you? Get in touch here.",
    "Show key events only Please turn on JavaScript to use this feature",
    "Asked 9 months ago",
    "Viewed 18k times",
    "Never miss the latest news by signing up to our newsletter today!",
    "This article contains content provided by Example Video. We ask for your permission before anything is loaded, as they may be using cookies and other technologies.",
    "To view this content, please update your cookie settings.",
    "This post may contain affiliate links. Please read our disclosure policy.",
    "If you purchase through links on our site, we may earn a commission.",
    "This story appears in the December 2026 issue under the headline “Planks.”",
    "A version of this article appears in print on Nov. 9, 2026.",
    "View this post on Instagram",
    "A post shared by The Harbour (@harbour) on Nov 3, 2026 at 3:00pm PST",
    "Warning: Use of undefined constant PIER - assumed 'PIER' in /htdocs/wp-content/plugins/pier.php on line 12",
    "Please logout and then login again, you will then be prompted to enter your display name.",
    "Tried this recipe? Let us know how it was!",
    "Visitors on the pier before the storm. Photo: Jan Peters/dpa",
    "Visitors on the pier before the storm. (Sentinel photo by Ann Moss)",
    "Eleanor Marsh can be reached at emarsh@news.example or 555-0142.",
    "#harbour #piers",
    "Visitors on the pier before the storm (Photo: Jan Peters)",
    "Visitors before the storm. Photograph by Jan Peters",
    "First Published 4 hours ago • Updated 2 hours ago",
    "Example News writers Ann Lee in Springfield and Pete Dorn in Joplin contributed to this report.",
    "The Example is made possible by readers. Join the members’ club for more.",
    "Enjoyed this story? Sign up for our newsletter.",
    "Your comment will be published once we have read it.",
    "Leave a comment",
    "Download the Example News app to stay up to date on news and weather.",
    "Iratkozzon fel hírlevelünkre!",
    "Borítókép: A kút (Fotó: Kertész Anna)",
    "Front Porch | © 2000 Aunt Pearl | Home",
  ],
  de: [
    "Melden Sie sich für unseren täglichen Newsletter an",
    "Abonnieren Sie jetzt unseren kostenlosen Newsletter.",
    "ANZEIGE",
    "Unterstützen Sie unseren Journalismus",
    "Folgen Sie uns auf Facebook und Instagram.",
    "Lesen Sie auch: Der Sommer ohne Regen",
    "Mehr zum Thema: Hilfe für Bauern",
    "© 2026 Das Beispiel. Alle Rechte vorbehalten.",
    "Von Jana Köhler",
    "(dpa)",
    "Sie lesen einen kostenlosen Artikel.",
    "Titelbild: Jana Köhler/dpa",
    "Sieh dir diesen Beitrag auf Instagram an",
    "Ein Beitrag geteilt von Jana Köhler (@jana.koehler)",
    "Empfohlener redaktioneller Inhalt",
    "An dieser Stelle finden Sie einen externen Inhalt von X, der den Artikel ergänzt. Sie können ihn sich mit einem Klick anzeigen lassen.",
    "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden. Damit können personenbezogene Daten an Drittplattformen übermittelt werden.",
    "Wir benötigen Ihre Zustimmung, um den Inhalt von Example Video anzuzeigen.",
    "Dieser Beitrag enthält Affiliate-Links.",
    "Ein Hof im Norden – Foto: Jana Köhler",
  ],
  fr: [
    "Inscrivez-vous à notre newsletter quotidienne",
    "PUBLICITÉ",
    "Soutenez notre journalisme",
    "Suivez-nous sur Facebook et Instagram.",
    "À lire aussi : La fuite sous le bassin",
    "© 2026 L’Exemple. Tous droits réservés.",
    "Par Hélène Marchand",
    "La suite après la publicité",
    "Vous lisez un article offert par la rédaction.",
    "Abonnez-vous pour recevoir nos alertes.",
    "Ce contenu est bloqué car vous n’avez pas accepté les cookies.",
    "Pour afficher ce contenu, vous devez accepter les cookies de partenaires.",
  ],
  es: [
    "Suscríbete a nuestro boletín diario",
    "PUBLICIDAD",
    "Apoya nuestro periodismo",
    "Síguenos en Facebook e Instagram.",
    "Lea también: Los trenes que se perdieron",
    "Te puede interesar: El precio del billete",
    "© 2026 El Ejemplo. Todos los derechos reservados.",
    "Por Lucía Ferrer",
    "Para ver este contenido debes aceptar las cookies.",
    "Un tren en la estación de Atocha — Foto: Lucía Ferrer",
  ],
  pt: [
    "Assine a nossa newsletter diária",
    "PUBLICIDADE",
    "Apoie o nosso jornalismo",
    "Siga-nos no Facebook e no Instagram.",
    "Leia também: O hospital que faltava",
    "© 2026 O Exemplo. Todos os direitos reservados.",
    "Por Teresa Pinto",
    "Receba as notícias no seu e-mail",
  ],
  ru: [
    "Подпишитесь на нашу рассылку",
    "РЕКЛАМА",
    "Поддержите нашу редакцию",
    "Подписывайтесь на нас в Telegram и ВКонтакте.",
    "Читайте также: Мост, который ждали",
    "© 2026 Пример. Все права защищены.",
    "Автор: Анна Лебедева",
  ],
  ja: [
    "メールマガジンに登録する",
    "広告",
    "フォローする：Facebook、X、Instagram",
    "あわせて読みたい：灯台の百年",
    "関連記事：台風の被害",
    "© 2026 例新聞社 無断転載を禁じます",
    "文／佐藤花子",
    "【写真】灯台から見た港",
    "灯台の前に立つ町長＝12日、千葉県例町",
  ],
  ar: [
    "اشترك في نشرتنا اليومية",
    "إعلان",
    "تابعنا على فيسبوك وإنستغرام",
    "اقرأ أيضا: تاريخ المكتبة",
    "© 2026 المثال. جميع الحقوق محفوظة",
    "كتبت: ليلى حداد",
  ],
};

/** Sentences that articles have, which speak of the same things. */
const said: Partial<Record<Language, readonly string[]>> = {
  en: [
    "Sign up for a place on the boat ended on Monday, said the harbour master.",
    "Support for the pier fell to 40 percent in the last poll of the year.",
    "Read the minutes of the meeting and you will not find a word about it.",
    "Copyright also protects the drawings of the old pier, a court has ruled.",
    "Find the number of your old berth on the last letter that the harbour sent you.",
    "Join the queue at nine in the morning, and you will be on the boat by ten.",
    "Follow the money, and you end up at the sea wall, Marsh said.",
    "By Tuesday the last of the planks had been carried up the beach.",
    "This story appears in no paper, the harbour master told the council on Monday.",
    "A post shared by the harbour master on Monday evening had shown the planks on the beach, and what the storm had made of the kiosk.",
    "When you purchase a ticket at the gate, the council may receive a tenth of it.",
    "To view this harbour at night, visitors have to ask the master for a key.",
    "The photo was taken on the pier, she said: “Jan Peters was there, too.”",
    "The content is not what people complain about, the librarian of the pier said.",
    "Advertising along the promenade brings the town 20,000 pounds a year.",
    "Get up early, take the first boat: that was her advice to visitors.",
    "Join the members of the council for a walk along the pier on Sunday.",
    "Write a comment on the draft of the plan by 3 May, the council asks.",
    "All comments are welcome, the harbour master told the council.",
    "By default the gate is shut",
  ],
  de: [
    "Unterstützen will die Ministerin vor allem kleine Höfe im Norden.",
    "Von Montag an können Anträge gestellt werden, auch auf Papier.",
    "Werbung für heimisches Obst soll es ebenfalls geben, sagte sie.",
    "An dieser Stelle stand bis zum Sommer eine Scheune mit vierzig Kühen.",
    "Um die Inhalte der Verordnung streiten die Verbände seit dem Frühjahr.",
    "Abonnieren kann man den Wetterbericht für Landwirte schon seit Jahren.",
  ],
  fr: [
    "Suivez la rivière jusqu’au pont, et vous verrez la piscine, dit-elle.",
    "Par ailleurs, la mairie promet un second bassin avant la fin du mandat.",
  ],
  es: ["Por qué cuesta dormir de día"],
  ja: ["政府は調査を続けるとしている。町も同じ考えだと述べた。(c)例通信"],
};

function linesOf(language: Language, lines: readonly string[], tag: string): readonly string[] {
  const url = canonicalUrl("https://news.example/2026/11/story");
  if (url === undefined) throw new Error("not a link");
  const { title, description } = stories[language];
  const body = lines.map((text) => `<${tag}>${text}</${tag}>`).join("");
  const extraction = extractArticle({
    url,
    html: `<html lang="${language}"><head><title>${title} | Example</title><meta property="og:description" content="${description}"></head><body><nav><a href="/">Home</a> <a href="/n">News</a></nav><article><h1>${title}</h1><div>${body}</div></article></body></html>`,
  });
  return extraction.kind === "article" ? extraction.article.text.split("\n") : [extraction.kind];
}

describe.each(["p", "div"])("lines of the outlet's own among paragraphs (%s)", (tag) => {
  it.each(Object.keys(standing) as Language[])("go, between them and below: %s", (language) => {
    const { paragraphs } = stories[language];
    for (const line of standing[language]) {
      const between = [...paragraphs.slice(0, 2), line, ...paragraphs.slice(2)];
      expect(linesOf(language, between, tag)).toEqual(paragraphs);
      expect(linesOf(language, [...paragraphs, line], tag)).toEqual(paragraphs);
    }
  });

  it.each(Object.keys(said) as Language[])("are told from what an article says: %s", (language) => {
    const { paragraphs } = stories[language];
    for (const line of said[language] ?? []) {
      const lines = [...paragraphs, line];
      expect(linesOf(language, lines, tag)).toEqual(lines);
    }
  });
});

/** What stands at the end of a text alone: where the outlet put it, where it came from, who wrote it. */
const closing: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: [
    "Filed under: Harbours",
    "SOURCE The Harbour Company Inc.",
    "Eleanor Marsh covers the coast. Reach her at emarsh@news.example or on X @emarsh.",
    "Our mailing address is:",
    "The views expressed here are those of the author and do not necessarily reflect ours.",
    "* * *",
  ],
  de: ["Dieser Beitrag wurde am 3. November 2026 veröffentlicht.", "Quelle: dpa", "•"],
  fr: ["Classé sous : Piscines", "Source : Agence Exemple"],
};

describe("lines of the outlet's own at the end of a text", () => {
  it.each(Object.keys(closing) as Language[])("go: %s", (language) => {
    const { paragraphs } = stories[language];
    for (const line of closing[language] ?? []) {
      expect(linesOf(language, [...paragraphs, line], "p")).toEqual(paragraphs);
    }
  });

  it("go, what is told of the author too, in a box named for that", () => {
    const { paragraphs } = stories.en;
    const bio = `</p><div class="author-bio"><p>Eleanor Marsh has written about harbours for twelve years.</p></div><p>`;
    expect(linesOf("en", [...paragraphs, bio], "p")).toEqual(paragraphs);
  });
});

describe("lines that are known wherever they come from", () => {
  const text = stories.en.paragraphs.map((paragraph) => ({ text: paragraph }));

  it.each([
    "Original-Content von: Polizeipräsidium Osthessen, übermittelt durch news aktuell",
    "(KB)",
    "Hildegard Ammer, 8.11.2026",
    "Recibes este correo porque te apuntaste en una de nuestras jornadas.",
    "Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.",
    "Vous recevez cette lettre parce que vous êtes membre.",
    "Підписатися на канал",
    "📱 Clique aqui para seguir o canal do Exemplo no WhatsApp",
    "Google Haberler'de Örnek Haber'i takip etmek için tıklayın",
    "Choose The Example as your preferred source on Google and see our news first.",
    "Stay informed with alerts for breaking news and our best stories",
    "Mitä ajatuksia juttu herätti? Voit keskustella aiheesta 22. helmikuuta kello 23:een saakka.",
    "This advertisement has not loaded yet, but your article continues below.",
    "Haberin Devamı",
    "HABERİN DEVAMI",
    "請繼續往下閱讀...",
    "Článek pokračuje pod reklamou",
    "(Additional reporting by Piet Maas in Skerry; Writing by Helena Voss; Editing by Joan Tully)",
    "(Reporte de Inés Roca; Editado por Luis Vera)",
    "($1 = 0.5837 British pounds)",
    "责任编辑：沈知远",
    "校对：方晓",
    "例新闻报料：021-000000",
    "例新闻，未经授权不得转载",
    "更多新聞：百年冰店要收了",
    "▲豆花每天賣完就收攤。（圖／翻攝自臉書）",
    "Our Standards: The Example Principles",
    "Este contenido se ha publicado en el número de junio de Ejemplo",
    "Read all the latest news from the coast with Example, and find breaking news as it comes in.",
    "खबरें सबसे पहले पढ़ने के लिए डाउनलोड करें Example App, फोन पर भी।",
    "Jan Borek, dziennikarz Przykładu",
    "Masz zdjęcie albo temat? Napisz do nas przez formularz",
    "Oceń jakość naszego artykułu:",
    "Citește și: Satul în care ceasul merge invers",
    "Urmărește știrile Exemplului și pe Google News",
    "Editor : M.D.",
    "Have you been treated there? Tell us in the comments below or email news@example.example",
  ])("go below a text: %s", (line) => {
    expect(withoutStandingLines([...text, { text: line }])).toEqual(text);
  });

  it.each([
    "Publié le 22 septembre 2026 · Enquête d’Aïssata Koné et Pierre-Yves Le Goff",
    "Írta: Réka | 2026. szeptember 9. | Ugrás a recepthez",
    "Uppdaterad idag 11:19",
    "Signe Hald Journalist I dag kl. 05.00 4 min.",
    "Veröffentlicht heute, 06:56",
    "Listen6 min",
    "Listen to this article · 7:04 min",
    "Lecture 4 min.",
    "Článek si můžete také poslechnout v audioverzi.",
    "記者林予安／雲林報導",
  ])("go above a text: %s", (line) => {
    expect(withoutStandingLines([{ text: line }, ...text])).toEqual(text);
  });

  it.each([
    "In 2026 the choice is simple: pay | or wait | or leave it.",
    "The harbour was built in 1903.",
    "The Garden · Derek Jarman (1990)",
    "(MAWD-lin)",
    "She listened for 7 minutes.",
    "He was told to read the news and to write the news.",
    "Updated rules take effect at 11:19",
    "Have you been there? Tell me what you saw, she asked.",
    "The editor said: 编辑很忙",
    "Editing by hand takes a day.",
    "(1 hour = 60 minutes)",
  ])("are not sentences, titles and sounds: %s", (line) => {
    expect(withoutStandingLines([{ text: line }, ...text])).toHaveLength(text.length + 1);
  });
});

describe("the forms in which a text can be had", () => {
  it("go above it", () => {
    const { paragraphs } = stories.ja;
    const forms = ["HTML", "電子書籍", "PDF (1.2 MB)"];
    expect(linesOf("ja", [...forms, ...paragraphs], "p")).toEqual(paragraphs);
  });

  it("stay where the text names them", () => {
    const { paragraphs } = stories.en;
    const lines = [
      ...paragraphs.slice(0, 3),
      "PDF",
      ...paragraphs.slice(3),
      "HTML and PDF are what the council takes",
    ];
    expect(linesOf("en", lines, "p")).toEqual(lines);
  });
});

describe("what readers wrote below an article", () => {
  const { paragraphs } = stories.de;
  const comments = Array.from(
    { length: 6 },
    (_, n) =>
      `<li class="comment even thread-even" id="comment-${n}"><div class="comment-author">Leser ${n}</div><div class="comment-content"><p>Das sehe ich ganz anders als der Verfasser, und zwar aus ${n + 2} Gründen, die ich gern nenne.</p></div></li>`,
  ).join("");

  it("is left out", () => {
    const body = paragraphs.map((text) => `<p>${text}</p>`).join("");
    const lines = linesOf(
      "de",
      [
        `</div></div><div class="entry">${body}<div id="comments"><ol class="commentlist">${comments}</ol></div>`,
      ],
      "div",
    );
    expect(lines).toEqual(paragraphs);
  });

  it("is not what a paper calls its opinion pages", () => {
    const body = paragraphs.map((text) => `<p>${text}</p>`).join("");
    const lines = linesOf(
      "de",
      [`</div></div><div class="comment-page"><div class="comment-text">${body}</div></div>`],
      "div",
    );
    expect(lines).toEqual(paragraphs);
  });
});
