import { describe, expect, it } from "vitest";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";
import type { Article } from "#model/article.ts";
import { briefLines } from "../brief-lines.ts";
import { fixtureArticle } from "../fixture-article.ts";

function read(article: Article): string {
  const written = writeBrief(article, { length: "standard" });
  return written.ok ? briefLines(written.value) : written.problem.kind;
}

/** Each brief as a person reads it; a change here is to be judged as an editor would. */
describe("briefs of kinds of text that need care", () => {
  it("an interview", () => {
    expect(read(fixtureArticle("interview-en"))).toMatchInlineSnapshot(`
      "# “We stopped asking people to come to the library”
      Helle Madsen has run the public libraries of Aarhus since 2016.
      • In that time visits have risen by 41 percent.
      • Helle Madsen: We lend drills and sewing machines, and people who come for a drill leave with a book.
      • Helle Madsen: The vans and the tools cost 6 million kroner a year, about four percent of our budget.
      • Helle Madsen: We paid for it by closing our old administration building.
      → Helle Madsen: In the autumn we will open a branch on the ferry to Samsø.
      [interview, 94 words]"
    `);
  });
  it("an interview in German", () => {
    expect(read(fixtureArticle("interview-de"))).toMatchInlineSnapshot(`
      "# „Wir heizen im Moment die Straße“
      Die Bauphysikerin Miriam Okafor forscht an der Technischen Universität Dresden über alte Häuser.
      • Miriam Okafor: Von den 32.000 Schulgebäuden in Deutschland ist nach unseren Daten nicht einmal jedes fünfte energetisch saniert.
      • Miriam Okafor: Zuerst die Fenster und die oberste Geschossdecke.
      • Miriam Okafor: Das kostet pro Schule im Schnitt 480.000 Euro und spart rund 30 Prozent der Heizkosten.
      • Miriam Okafor: In Sachsen wartet eine Schule derzeit elf Monate auf ein Angebot für neue Fenster.
      → Miriam Okafor: Der Bericht dazu wird im Juni veröffentlicht.
      [interview, 88 words]"
    `);
  });
  it("an interview in Russian, with dashes", () => {
    expect(read(fixtureArticle("interview-ru"))).toMatchInlineSnapshot(`
      "# «Город не должен бояться деревьев»
      Дендролог Нина Ковылина обследует деревья Перми с 2009 года.
      • Она объяснила, почему старые липы пилить рано.
      • Нина Ковылина: Мы проверили 1400 лип томографом.
      • Нина Ковылина: Остальные простоят ещё лет сорок.
      • Нина Ковылина: Спил стоит три тысячи рублей, лечение — пять.
      [interview, 44 words]"
    `);
  });
  it("an interview in Japanese, with lines before its questions", () => {
    expect(read(fixtureArticle("interview-ja"))).toMatchInlineSnapshot(`
      "# 「祭りは減らしてもいい」 岬町の実行委員長に聞く
      岬町の夏祭りが3日間から1日に縮まる。
      • 実行委員長の柏木俊平さん(52)に理由を聞いた。
      • 柏木俊平: 来年は中学生にも太鼓を任せます。
      [interview, 51 words]"
    `);
  });
  it("a report in Vietnamese with a caption, a long lead and a quotation over three lines", () => {
    expect(read(fixtureArticle("caption-vi"))).toMatchInlineSnapshot(`
      "# Công an Quảng Trị bắt nhóm trộm cáp điện
      Chiều 4/3, trung tá Lê Quang Hưng cho biết đơn vị vừa bắt giữ bốn người trong đường dây trộm cáp điện của các trạm bơm.
      • Theo cáo trạng ban đầu, nhóm này đã cắt hơn 600 m cáp tại bảy trạm bơm từ tháng 11/2023.
      • Hợp tác xã Trung Sơn ước tính thiệt hại 420 triệu đồng.
      → Phiên toà dự kiến mở vào tháng 5 tới.
      [news, 76 words]"
    `);
  });
  it("a sentence of a court in Ukrainian", () => {
    expect(read(fixtureArticle("court-uk"))).toMatchInlineSnapshot(`
      "# Суд у Рівному покарав директора заводу за отруєну річку
      Рівненський районний суд у вівторок (19 березня) визнав колишнього директора крохмального заводу Степана Лящука винним у забрудненні річки Стубла та призначив йому п'ять років позбавлення волі з конфіскацією майна.
      • Експерти нарахували 14 млн гривень збитків.
      [news, 44 words]"
    `);
  });
  it("a sentence of a court in Japanese", () => {
    expect(read(fixtureArticle("court-ja"))).toMatchInlineSnapshot(`
      "# 元森林組合職員に懲役4年 間伐の補助金着服
      元白樺森林組合職員の三好達彦被告に対し、長野地裁は3月27日、懲役4年の判決を言い渡した。
      • 判決によると、三好被告は2018年から22年にかけて計6800万円を自分の口座に移した。
      > 山を守る金を奪った (金沢千夏裁判長)
      [news, 71 words]"
    `);
  });
  it("a list", () => {
    expect(read(fixtureArticle("list-en"))).toMatchInlineSnapshot(`
      "# Five things to know about Kenya's new plastic law
      Kenya's parliament passed a law on Wednesday 11 September that makes producers pay for the plastic waste they create.
      • President William Ruto is expected to sign it this month.
      • Every company that sells packaged goods must pay 12 shillings for each kilogram of plastic it puts on the market.
      • About 46,000 people live from collecting waste in Nairobi alone, according to the National Environment Management Authority.
      • The Kenya Association of Manufacturers says the fee could raise the price of cooking oil and detergent by up to 8 percent.
      → Two companies have said they will challenge the law in the High Court.
      [list, 110 words]"
    `);
  });
  it("a live blog", () => {
    expect(read(fixtureArticle("live-blog-en"))).toMatchInlineSnapshot(`
      "# Storm Greta live: two dead and 140,000 homes without power in Scotland
      About 140,000 homes are without electricity, mainly in Aberdeenshire and Tayside, according to the network operator SSEN.
      • Two people have died after trees fell on their cars in Angus and in Fife, Police Scotland said.
      • All trains north of Edinburgh have been cancelled until at least Wednesday noon.
      • Aberdeenshire Council says all 167 schools will stay closed on Wednesday.
      • A gust of 168 km/h was measured at Inverbervie at 16.10, the Met Office says.
      [live-blog, 86 words]"
    `);
  });
  it("an obituary", () => {
    expect(read(fixtureArticle("obituary-en"))).toMatchInlineSnapshot(`
      "# Marguerite Oyelaran, who mapped the sea floor off West Africa, dies at 91
      Marguerite Oyelaran, the oceanographer whose charts of the Gulf of Guinea changed where ships, cables and fishing fleets go, died on Saturday 2 March at her home in Lagos.
      • Her daughter Ada confirmed the death and said the cause was heart failure.
      • In 1961 Oyelaran became the first Nigerian woman to earn a doctorate in oceanography, at the University of Southampton.
      • Between 1966 and 1989 she led nineteen expeditions and mapped 340,000 square kilometres of sea floor.
      • Marguerite Adebayo was born in Ibadan on June 14, 1932, the fourth of nine children of a railway clerk.
      → A memorial service will be held in Lagos on March 16.
      [obituary, 120 words]"
    `);
  });
  it("an opinion", () => {
    expect(read(fixtureArticle("opinion-en"))).toMatchInlineSnapshot(`
      "# Cities should stop building car parks under parks
      Last month the city of Leeds announced that it would dig up Cathedral Gardens to build a garage for 420 cars.
      • The trees, we are told, will be replanted on top.
      • The existing garage in Albion Street, 300 metres away, was 46 percent full last year, according to the council's own report.
      • There is an honest argument for parking: older visitors and traders need it.
      • On a hot day in July the gardens were seven degrees cooler than the street beside them, measurements by the university show.
      → The planning committee votes on 24 October.
      [opinion, 102 words]"
    `);
  });
  it("a correction", () => {
    expect(read(fixtureArticle("correction-en"))).toMatchInlineSnapshot(`
      "# Correction: Hospital waiting times
      The average wait rose from 31 weeks to 36 weeks, according to Public Health Wales.
      • The figure of 62 weeks is the longest wait recorded in any single health board, Betsi Cadwaladr, in the last quarter of 2023.
      • Dr Pryce said that some operations had been “cancelled for a month”.
      • The online version of the report was corrected on April 1.
      [correction, 65 words]"
    `);
  });
  it("a match report", () => {
    expect(read(fixtureArticle("match-report-es"))).toMatchInlineSnapshot(`
      "# El Racing remonta en Gijón y se acerca al ascenso
      El Racing de Santander ganó este domingo por 2-3 en El Molinón un partido que perdía por dos goles a los 25 minutos …
      • Dani Queipo marcó de cabeza en el minuto 8 y Otero hizo el segundo tras un error del portero visitante, Ezkieta, en el 25.
      • Peque empató en el 63 con un disparo desde fuera del área y Juan Carlos Arana, que había entrado en el 70, firmó el 2-3 en el 88 a pase de Íñigo Vicente.
      • El técnico local, Miguel Ángel Ramírez, vio la tarjeta roja por protestar.
      • El Racing recibirá el próximo sábado al Eldense.
      → El Sporting, que suma tres derrotas seguidas, visitará al Levante.
      [match-report, 120 words]"
    `);
  });
  it("a market report", () => {
    expect(read(fixtureArticle("market-report-en"))).toMatchInlineSnapshot(`
      "# Wall Street falls as inflation data dash hopes of early rate cut
      U.S. stocks fell sharply on Tuesday 13 February after consumer prices rose more than expected in January.
      • The S&P 500 lost 1.4 percent to close at 4,953.17 points, its steepest fall since September.
      • The Nasdaq dropped 1.8 percent and the Dow Jones Industrial Average 525 points, or 1.4 percent.
      • The yield on the ten-year Treasury note jumped to 4.32 percent, its highest level since November.
      • “The last mile of inflation is the hardest, and the market had forgotten that,” said Carla Mendes, chief strategist at Northbridge Partners.
      → Retail sales figures for January are due on Thursday 15 February.
      [news, 110 words]"
    `);
  });
  it("a press release", () => {
    expect(read(fixtureArticle("press-release-en"))).toMatchInlineSnapshot(`
      "# Solvenna opens Europe's largest recycling plant for solar panels
      Solvenna, a leading provider of recycling solutions, today announced the opening of its new plant in Sagunto, near Valencia.
      • The facility can process 45,000 tonnes of solar panels a year, which the company says is the largest capacity in Europe.
      • The plant recovers up to 96 percent of the glass, aluminium and silver in a panel, according to Solvenna.
      • The company invested 78 million euros and created 140 jobs.
      • About 1.2 million tonnes of panels will reach the end of their life in the European Union by 2030, according to the International Energy Agency.
      → Solvenna plans to build a second plant in Poland by the end of 2026.
      [press-release, 117 words]"
    `);
  });
  it("a very short text", () => {
    expect(read(fixtureArticle("short-en"))).toMatchInlineSnapshot(`
      "# Bus drivers in Cork end strike
      Bus drivers in Cork have ended a nine-day strike after accepting a pay offer of 4.5 percent, their union said on Friday.
      [news, 28 words]"
    `);
  });
  it("a very long text, whose news stand at its top", () => {
    const subjects =
      "Le pont|La métropole|Le chantier|Une pile|La passerelle|Le tablier|Un ingénieur".split("|");
    const verbs =
      "change de couleur en|paraît sur une carte de|occupe un dossier de|gêne un projet de|attend une visite de".split(
        "|",
      );
    const rest =
      "sans que les archives en disent plus|comme le raconte un almanach|au dire des bateliers|selon un registre du port".split(
        "|",
      );
    const background = Array.from({ length: 500 }, (_, at) => {
      const [subject, verb, end] = [subjects[at % 7], verbs[at % 5], rest[at % 4]];
      return `${subject} ${verb} ${1475 + at}, ${end}.`;
    });
    const { text } = fixtureArticle("news-fr");
    const long = articleFromText([text, ...background].join("\n\n"), {
      language: "fr",
      title: "Nantes : la fermeture du pont Anne-de-Bretagne prolongée",
    });
    const [, gist] = read(long).split("\n");
    expect(gist).toBe(
      "Le pont Anne-de-Bretagne, fermé à la circulation depuis janvier, ne rouvrira pas avant la mi-juin, a annoncé mercredi la métropole de Nantes …",
    );
  });
});
