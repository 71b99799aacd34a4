import { describe, expect, it } from "vitest";
import { genreOf } from "#brief/form/genre/genre.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import { extractArticle } from "#extract/extract-article.ts";
import type { Article } from "#model/article.ts";
import type { Brief } from "#model/brief.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import { briefLines } from "../brief-lines.ts";
import { fixtureArticle } from "../fixture-article.ts";

function briefOf(name: string): Brief {
  const written = writeBrief(fixtureArticle(name), { length: "standard" });
  if (!written.ok) throw new Error(written.problem.kind);
  return written.value;
}

describe("the genre of an article", () => {
  it.each([
    ["correction-en", "correction"],
    ["correction-pt", "correction"],
    ["interview-de", "interview"],
    ["interview-en", "interview"],
    ["list-en", "list"],
    ["list-fr", "list"],
    ["live-blog-en", "live-blog"],
    ["live-blog-es", "live-blog"],
    ["match-report-de", "match-report"],
    ["match-report-es", "match-report"],
    ["obituary-en", "obituary"],
    ["obituary-it", "obituary"],
    ["opinion-en", "opinion"],
    ["opinion-pl", "opinion"],
    ["press-release-en", "press-release"],
    ["press-release-nl", "press-release"],
    ["news-de", "news"],
    ["news-zh", "news"],
    ["macron-putin-de-escalation", "news"],
    ["short-uk", "news"],
  ])("%s is %s", (name, genre) => {
    expect(genreOf(fixtureArticle(name))).toBe(genre);
  });

  it.each([
    ["nl", "Laat de boom staan", "OPINIE - Elk jaar begint het weer."],
    ["it", "Biblioteche aperte la sera", "L'EDITORIALE. C'è una luce accesa, alle nove."],
    ["tr", "Enkazdan çıkan ders", "KÖŞE YAZISI - Depremin üzerinden dört yıl geçti."],
    ["ar", "حين تصبح القهوة ترفا", "مقال رأي - لم أكن أتصور أن يأتي يوم كهذا."],
    ["ko", "[사설] 급식을 줄일 것인가", "교육청이 예산을 줄이기로 했다."],
    ["zh", "【社评】台风之后", "台风过去了三天。"],
    ["fr", "TRIBUNE. « Nos quais ne sont pas des décharges »", "Chaque été, la scène se répète."],
  ])("a label before the title or the text names an opinion (%s)", (language, title, text) => {
    expect(genreOf(articleFromText(text, { language, title }))).toBe("opinion");
  });

  it.each([
    [
      "en",
      "Stop saving the high street",
      "OPINION\nEvery few years a minister discovers the high street.",
    ],
    ["es", "La soberbia de los expertos", "TRIBUNA\nHay una frase que repiten los expertos."],
    ["de", "Der Preis der Ruhe", "Kommentar\nJedes Jahr im Herbst wird es laut im Hafen."],
  ])("a kicker above the text names an opinion (%s)", (language, title, text) => {
    expect(genreOf(articleFromText(text, { language, title }))).toBe("opinion");
  });

  it.each([
    [
      "es",
      "“El agua barata se ha acabado”: entrevista con la hidróloga Carmen Vega",
      "Carmen Vega lleva tres décadas midiendo pozos.",
      ["¿Qué le ha sorprendido más de su estudio?", "¿Quién tiene la culpa?", "¿Hay solución?"],
    ],
    [
      "en",
      "‘People think chess is cold’: grandmaster Ilse Brook on pressure",
      "Ilse Brook became a grandmaster at 15.",
      ["Why did you come back?", "Had the game changed?", "What would you change?"],
    ],
  ])(
    "a title that announces a talk names who is asked below (%s)",
    (language, title, intro, questions) => {
      const turns = questions.flatMap((asked) => [
        asked,
        "Todo ha cambiado, all of it has changed.",
      ]);
      const article = articleFromText([intro, ...turns].join("\n"), { language, title });
      expect(genreOf(article)).toBe("interview");
      const plain = articleFromText([intro, ...turns].join("\n"), {
        language,
        title: "Ilse Brook, Carmen Vega",
      });
      expect(genreOf(plain)).toBe("news");
    },
  );

  it.each([
    ["sv", "Kompositören Ida Lind är död", "Kompositören Ida Lind har avlidit, 87 år gammal."],
    ["da", "Komponisten Ida Lind er død", "Komponisten Ida Lind er død, 87 år gammel."],
    ["cs", "Zemřela skladatelka Ida Lind", "Skladatelka Ida Lind zemřela ve věku 87 let."],
  ])("a title tells of somebody who died (%s)", (language, title, text) => {
    expect(genreOf(articleFromText(text, { language, title }))).toBe("obituary");
  });

  const life =
    "Ada Brook painted the harbour for 60 years. She was 97. Ada Brook was born on 4 August 1929 in Norcape.";
  const match =
    "Norcape won in front of 900 people. The striker Bo Lind scored from a penalty in the second half, and the goalkeeper saved twice.";
  it.each([
    [
      "obituary",
      "en",
      "The Painter Who Lived on the Pier",
      `${life} She is survived by a brother.`,
    ],
    [
      "obituary",
      "en",
      "The Painter Who Lived on the Pier",
      `${life} A memorial will be held in May.`,
    ],
    ["match-report", "en", "Norcape beat Westmere 2-1, and rise to the top", match],
    [
      "press-release",
      "tr",
      "Liman tersaneyi aldı",
      "BASIN BÜLTENİ\nLiman Holding tersaneyi satın aldı.",
    ],
    [
      "live-blog",
      "zh",
      "台风逼近西海 多地停课（持续更新）",
      "17:55\n机场关闭。\n17:20\n学校停课。\n16:40\n渔船回港。",
    ],
    ["news", "en", "The Painter Who Lives on the Pier", life],
    ["obituary", "ru", "Не стало художницы Анны Ручей", "Анна Ручей умерла на 98-м году жизни."],
    ["obituary", "pl", "Odeszła Anna Potok, malarka portu", "Anna Potok miała 97 lat."],
    ["news", "fr", "Disparition d’un enfant de 12 ans", "Un garçon de 12 ans a disparu lundi."],
    ["match-report", "en", "Norcape beat Westmere 2-1 in the rain", match],
    [
      "match-report",
      "pt",
      "Norcape vence Westmere por 2 a 1",
      "O gol saiu de pênalti. O goleiro falhou no segundo tempo.",
    ],
    [
      "news",
      "en",
      "Court rules 5-4 for the fishermen",
      "The judges said the goal of the law was plain.",
    ],
    [
      "press-release",
      "de",
      "Hafen AG kauft Werft",
      "Norhafen, 24. November 2026 – Die Hafen AG hat eine Werft gekauft.",
    ],
    [
      "press-release",
      "en",
      "Harbour buys yard",
      "NORCAPE, Nov. 24, 2026 – Harbour Holdings has bought a yard.",
    ],
    ["news", "en", "Harbour buys yard", "NORCAPE, Nov 24 – Harbour Holdings has bought a yard."],
  ])("%s, by what a text tells (%s, %s)", (genre, language, title, text) => {
    expect(genreOf(articleFromText(text, { language, title }))).toBe(genre);
  });

  it("a text about opinions is none", () => {
    const text = "Opinion polls show a close race. Comment from the party was not to be had.";
    expect(genreOf(articleFromText(text, { language: "en", title: "Close race" }))).toBe("news");
  });

  const report = "Two men died when a bridge fell in Porto on Monday. Police closed the road.";
  it.each<[string, Partial<Article>]>([
    ["a report of deaths is no obituary", { title: "Two dead at bridge in Porto" }],
    ["a section about living is no opinion", { section: "Lifestyle" }],
    ["a title with a number is no list without items", { title: "Five die in Porto" }],
    ["a live concert is no live blog", { title: "Band plays live: Porto is happy" }],
    ["sport without a result is no match report", { section: "Sport", title: "Coach resigns" }],
  ])("%s", (_case, change) => {
    expect(genreOf({ ...articleFromText(report, { language: "en" }), ...change })).toBe("news");
  });
});

describe("a brief of its genre", () => {
  it.each(["interview-en", "interview-de"])(
    "names who answers and drops the questions: %s",
    (name) => {
      const { points } = briefOf(name);
      const answers = points.filter(({ text }) => /^(?:Helle Madsen|Miriam Okafor): /.test(text));
      expect(answers.length).toBeGreaterThanOrEqual(2);
      for (const { text } of points) expect(text).not.toMatch(/Question:|\?/);
    },
  );

  it("names who answers once, though the text does so too", () => {
    const text = `Die Pianistin Ada Brook hat nach zwölf Jahren wieder ein Album aufgenommen. Ein Gespräch über Angst und Stille.
Frau Brook, warum haben Sie damals aufgehört?
Brook: Weil ich nach 140 Konzerten im Jahr nicht mehr gehört habe, was ich spiele.
Hatten Sie Angst, nie wieder zurückzukommen?
Brook: Vier Jahre lang habe ich in einer Gärtnerei bei Westmere gearbeitet, das war die beste Zeit.
Was hat Sie umgestimmt?
Brook: Ein Junge aus der Nachbarschaft hat mich gefragt, ob ich ihm Klavier beibringen kann.`;
    const article = articleFromText(text, { language: "de", title: "Rückkehr nach zwölf Jahren" });
    const written = writeBrief(article, { length: "standard" });
    const said = written.ok ? briefLines(written.value) : written.problem.kind;
    expect(said).toContain("Ada Brook: ");
    expect(said).not.toContain("Brook: Brook");
  });

  it("never gives an interviewer's statement to the person asked", () => {
    expect(briefLines(briefOf("interview-de"))).not.toContain("Die Kommunen klagen");
  });

  it.each([
    ["correction-en", /31 weeks to 36 weeks/, /62 weeks,|risen from 31 weeks to 62/],
    ["correction-pt", /R\$ 31 milhões/, /^(?!.*31 milhões).*91 milhões/s],
  ])("says what is right, never the mistake alone: %s", (name, right, wrong) => {
    const { gist } = briefOf(name);
    expect(gist.text).toMatch(right);
    expect(briefLines(briefOf(name))).not.toMatch(wrong);
  });

  it.each([
    ["match-report-de", /2:1/],
    ["match-report-es", /2-3/],
  ])("opens a match report with the result: %s", (name, result) => {
    expect(briefOf(name).gist.text).toMatch(result);
  });

  it.each(["list-en", "list-fr"])("takes no two points from one item: %s", (name) => {
    const article = fixtureArticle(name);
    const headings = article.blocks.filter(({ kind }) => kind === "heading");
    const items = briefOf(name).points.map(
      ({ receipts }) => headings.filter(({ end }) => end < (receipts[0]?.start ?? 0)).length,
    );
    const listed = items.filter((item) => item > 0);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it("tells no mistake of a correction without what its paragraph puts right", () => {
    const text = [
      "In het artikel ‘Brug dicht’ stond dat de brug op 1 januari definitief sluit. Dat is niet juist. De brug sluit voor vier maanden en gaat op 3 mei weer open.",
      "Wethouder Anna Beek werd geciteerd met de woorden „we trekken de stekker eruit”. Die uitspraak deed zij over de veerboot, niet over de brug van Westmeer.",
      "De onlineversie van het artikel is maandag aangepast.",
    ].join("\n");
    const written = writeBrief(articleFromText(text, { language: "nl", title: "Correctie" }), {
      length: "long",
    });
    if (!written.ok) throw new Error(written.problem.kind);
    const said = briefLines(written.value);
    expect(said).toContain("3 mei");
    expect(said).not.toMatch(/stekker eruit(?!.*veerboot)/su);
  });

  it.each([
    [
      "ko",
      "[인터뷰] 섬에서는 배를 기다립니다",
      [
        "서쪽 섬에는 주민 412명과 의사 한 명이 산다. 3년째 이 섬을 지키는 한바다(36) 소장이 그 의사다.",
        "— 섬에 온 이유는 무엇인가.",
        "“1년만 있으려고 왔습니다. 떠나는 날 짐을 다시 풀었습니다.”",
        "— 가장 힘든 점은.",
        "“헬기입니다. 작년에만 환자 4명이 다음 날 배를 기다려야 했습니다.”",
        "— 의사가 더 필요하지 않나.",
        "“저는 간호사 두 명을 먼저 보내 달라고 했습니다.”",
      ],
      "한바다: ",
      "않나",
    ],
    [
      "fr",
      "Anne Ruisseau, géologue : « Le quai s’enfonce »",
      [
        "Directrice de recherche au port, la géologue Anne Ruisseau publie un livre sur le quai de Valmer, qu’elle mesure depuis 1994.",
        "De combien le quai s’est-il enfoncé ?",
        "Trois centimètres par an. Le port dépense 60 millions d’euros pour le relever.",
        "Que faut-il faire ?",
        "Les deux premiers bassins doivent fermer dans les dix ans, avant la grande marée.",
        "Et les emplois du port ?",
        "Il y a 4 000 emplois en jeu dans la ville, et il faut commencer maintenant.",
      ],
      "Anne Ruisseau: ",
      " ?",
    ],
  ])("knows who answers without an address (%s)", (language, title, lines, label, question) => {
    const written = writeBrief(articleFromText(lines.join("\n"), { language, title }), {
      length: "long",
    });
    if (!written.ok) throw new Error(written.problem.kind);
    expect(written.value.genre).toBe("interview");
    expect(briefLines(written.value)).toContain(label);
    expect(briefLines(written.value)).not.toContain(question);
  });

  it("does not tell that somebody was asked", () => {
    const text = [
      "創業92年の豆腐店「はまや」の三代目、浜口海さん（34）は、5年前に銀行を辞めて家業を継いだ。売り上げは継いだ時の1.8倍になった。なぜ続けられるのかを聞いた。",
      "――なぜ銀行を辞めたのですか。",
      "「店を閉めると聞いて、これがなくなるのは嫌だと思いました」",
      "――苦労したことは。",
      "「毎朝2時に起きても固まらない。300丁を捨てた日もあります」",
      "――今後の目標は。",
      "「来年4月に、隣の空き店舗で教室を始めます」",
    ].join("\n");
    const written = writeBrief(articleFromText(text, { language: "ja", title: "三代目に聞く" }), {
      length: "long",
    });
    if (!written.ok) throw new Error(written.problem.kind);
    expect(briefLines(written.value)).not.toContain("聞いた。");
  });

  it.each(["press-release-en", "press-release-nl"])(
    "leaves out the sender's own praise: %s",
    (name) => {
      expect(briefLines(briefOf(name))).not.toMatch(
        /Founded in|employs|forward-looking|levert dagelijks|Meeuwse/,
      );
    },
  );

  it.each(["obituary-en", "obituary-it"])(
    "opens with who died, and ends with the farewell: %s",
    (name) => {
      const { gist, next } = briefOf(name);
      expect(gist.text).toMatch(/Marguerite Oyelaran.*died|È morto.*Sandro Vitale/);
      expect(next?.text).toMatch(/memorial service|funerali/);
    },
  );

  it("opens a live blog with its key points, whatever heading they have, and greets nobody", () => {
    const html = `<article><h1>Newsblog: Streik im Hafen beginnt</h1><h2>Das Wichtigste in Kürze</h2><ul><li>Die Lotsen von Norcap streiken seit Donnerstag bis Samstagabend</li><li>Vier von fünf Fähren der Linie nach Lund fallen aus</li></ul><h2>20.05 Uhr: Gewerkschaft droht</h2><p>„Wenn bis Montag kein Angebot vorliegt, wird der nächste Streik länger“, sagt Gewerkschaftschef Rolf Lind dem Sender Hafenfunk.</p><h2>17.30 Uhr: Busse überfüllt</h2><p>Die Betreiber der Busse melden eine Verdreifachung der Buchungen.</p><h2>14.12 Uhr: Industrie warnt</h2><p>Der Verband der Werften beziffert den Schaden auf zwei Millionen Euro am Tag.</p><h2>6.00 Uhr: Guten Morgen!</h2><p>Guten Morgen und herzlich willkommen in unserem Newsblog zum Streik im Hafen.</p></article>`;
    const url = canonicalUrl("https://hafenblatt.example/newsblog/streik") as CanonicalUrl;
    const page = `<html lang="de"><head><title>Newsblog: Streik im Hafen beginnt</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Newsblog: Streik im Hafen beginnt"}</script></head><body>${html}</body></html>`;
    const extraction = extractArticle({ url, html: page });
    if (extraction.kind !== "article") throw new Error("no article");
    const written = writeBrief(extraction.article, { length: "standard" });
    if (!written.ok) throw new Error(written.problem.kind);
    expect(written.value.gist.text).toMatch(/^Die Lotsen von Norcap|^Vier von fünf Fähren/);
    expect(briefLines(written.value)).not.toContain("willkommen");
  });
});
