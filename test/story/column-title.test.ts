import { describe, expect, it } from "vitest";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { isColumn, isRoundUp, isSignedTitle } from "#story/column-title.ts";

describe("a column of many events or none", () => {
  it.each([
    "Morning briefing: five things to know",
    "Monday briefing: What Reeves can and can't do",
    "The Papers: 'Terminal chaos' and 'Reeves on the ropes'",
    "Guten Morgen, Norden!",
    "Good morning, Westmere",
    "Weekly quiz: Which film won best picture?",
    "Weather forecast for Yorkshire: rain then sun",
    "Météo : de la pluie au nord, du soleil au sud",
    "Météo du mardi 17 mars",
    "Programme TV : que regarder ce soir ?",
    "Die Lage am Morgen: Merz, die Rente und der Ärger der Jungen",
    "Lotto am Mittwoch: Die Gewinnzahlen",
    "Das Wetter: Wolken und Regen im Norden",
    "Rabattaktion: Die besten Gutscheine der Woche",
    "Crucigrama: juegue con EL PAÍS",
    "Les mots croisés du mardi",
    "Horoscope de la semaine : ce que vous réservent les astres",
    "The best robot vacuum deals to shop right now",
    "Six great reads: the last lighthouse keeper, and why we dream of teeth",
    "How to make the perfect hot cross buns",
    "Blind date: 'I spilled my wine on his shoes'",
    "Transfer Centre LIVE! Latest news and rumours",
    "Premier League predictions: Jones Knows backs goals at Villa Park",
    "Barron's picks: 5 dividend stocks to buy now",
    "Road closures in Leeds this week",
    "What's on in Yorkshire this weekend",
    "Obituaries: Dorothy Hale, mill worker who painted the Dales",
    "Your stars: what Saturday has in store",
    "À retenir",
    "In other news: fake CAPTCHA, router botnet",
    "Valmora - Serrano: horario y dónde ver la Copa hoy en TV",
    "Weekly recap: router botnet, leaky bucket and more",
    "Valmora - Serrano, cuotas y apuestas",
    "Webinar today: what changes for employers",
    "Galería: las mejores imágenes del partido",
    "Once inicial del Valmora ante el Serrano",
    "Pronóstico Valmora - Serrano: cuotas y apuestas",
    "This RTX laptop is 25% off, and it even has a good keyboard",
    "Wordknot hints and answer for April 15",
    "Duskline: best build for Oriel in patch 14.8",
    "How to beat the Ashen King",
    "Einladung zum Webinar: Update Arbeitsrecht",
    "Associate (m/w/d) Kapitalmarktrecht, Frankfurt",
    "Meet us at SecureWeek Berlin",
    "Scheduled maintenance: dashboard",
    "Euromillions : les résultats du tirage",
    "L'oroscopo di Paolo Fox di oggi",
    "Stasera in TV: cosa vedere",
    "Mega-Sena: veja os números",
    "Previsão do tempo para terça",
    "Horóscopo de hoy, 17 de marzo",
    "TV-Tipps am Dienstag",
    "Podcast: Inside the cabinet split",
    "Today's Wordle hints and answer",
    "Kreuzworträtsel des Tages",
    "Horoskop für heute",
    "Der Tag in Kürze",
    "En bref",
    "Гороскоп на 17 марта для всех знаков",
    "Погода на неделю: тепло и дождь",
    "Günlük burç yorumları",
    "Kết quả xổ số miền Nam",
    "حظك اليوم الثلاثاء 17 مارس",
    "आज का राशिफल",
    "今日运势：白羊座",
    "東京の天気予報",
    "오늘의 운세 3월 17일",
    "Correction: March 8 story on school lunches",
    "In eigener Sache: Neue App für unsere Leser",
    "Giveaway: win a weekend for two in Bath",
    "Webinar: Unlocking flexibility",
    "We're hiring: senior reporter, climate",
    "Partner content: The smart way to insure your bike",
    "Publi-rédactionnel : la maison de vos rêves",
    "Voltara named Leader in 2026 Grid Software Quadrant",
    "Greenleaf Energy to Present at Upcoming Investor Conferences",
    "Enverra Announces Date of First Quarter Results and Conference Call",
    "Global Smart Toaster Market to Reach $4.2 Billion by 2032, Growing at CAGR of 8.1%",
    "INVESTOR ALERT: Law firm reminds shareholders of May 4 deadline",
    "TABLE-Nordic power spot prices for Feb. 17",
    "Gold price today: rates in Delhi and Mumbai",
    "Receita de pão de queijo",
    "Ricetta: la carbonara perfetta",
    "Los 8 mejores móviles por menos de 200 euros",
    "The best mattresses of 2026, according to sleep experts",
    "Photos of the week: floods, feasts and fireworks",
    "レシピ：春キャベツのパスタ",
    "【PR】今だけ半額セール",
  ])("is %j", (title) => {
    expect(isRoundUp({ title })).toBe(true);
  });

  it.each([
    "Good Morning, Vietnam turns 40",
    "Bonjour, tristesse : le roman de Sagan revient à l’écran cet automne",
    "Lottery winner found dead in Florida home",
    "Podcast host charged with fraud",
    "Quiz show scandal: host resigns",
    "Trump to meet Xi this week in Beijing",
    "Powerful quake hits Chile: What to know",
    "Storm brings extreme weather to the west",
    "Das Wetter bremst die Ernte in Brandenburg",
    "Wetterdienst warnt vor Sturmböen",
    "Tempête : Météo France place dix départements en vigilance rouge",
    "White House press briefing turns tense over tariffs",
    "Из-за погоды закрыт аэропорт Сочи",
    "彩票店遭抢劫 三人受伤",
    "서울에 폭우, 지하철 운행 중단",
    "Minister briefs press on flood",
    "EU and Canada strike trade deal",
    "The best deal for Britain is no deal, says minister",
    "Iran nuclear deal talks resume",
    "Man jailed for murder of chef over recipe",
    "Newspaper closes after 150 years",
    "Stars fall silent as festival is cancelled",
    "Court reports rise in knife crime",
    "Court lists 12 charges against ex-president",
    "El tiempo extremo deja tres muertos en Valencia",
    "La météo perturbe le trafic SNCF",
    "Star sign of the times: pub renamed",
    "Police seek driver after crash at road closure",
    "Amazon to cut 14,000 jobs",
    "Spotify to cut podcast staff",
    "Government predictions of growth cut by half",
    "Letters bombs sent to embassies",
    "Loterie : un Belge gagne 100 millions",
    "Watchdog fines lottery operator over underage sales",
    "BBC cancels quiz after contestant complaint",
    "Ofertas de empleo caen un 12 % en marzo",
    "Alerte météo : risque d'avalanches dans les Alpes",
    "Météo : orages dans le sud-est",
    "Euromillions : jackpot de 83 millions pour un Français",
    "Gard : en désaccord sur le programme tv, elle poignarde son père",
    "Minister briefs press on flood",
    "Storm brings extreme weather to the west",
  ])("is not %j", (title) => {
    expect(isRoundUp({ title })).toBe(false);
  });

  it.each([
    ["https://paper.example/horoscope/aries-today", true],
    ["https://paper.example/life/crosswords/quick/17001", true],
    ["https://paper.example/audio/podcasts/inside-the-budget", true],
    ["https://paper.example/news/deals-with-canada-signed", false],
    ["https://paper.example/sport/quiz-star-dies", false],
  ])("is known by its section: %s", (url, expected) => {
    expect(isRoundUp({ title: "What saves the day", url: url as CanonicalUrl })).toBe(expected);
  });

  it("is a signed one as well", () => {
    expect(isColumn({ title: "Le billet de Camille Roche" })).toBe(true);
    expect(isColumn({ title: "En bref" })).toBe(true);
    expect(isColumn({ title: "Le billet de train augmente en mai" })).toBe(false);
  });
});

describe("a signed column", () => {
  it.each([
    "Le billet de Camille Roche",
    "La chronique d'Anne Lorme",
    "Kolumne von Jana Holt",
    "La columna de Ana Brisa",
    "Nora Pell's diary",
    "Editorial",
  ])("%j says nothing of the event, which the text may tell", (title) => {
    expect([isSignedTitle(title), isRoundUp({ title })]).toEqual([true, false]);
  });

  it.each([
    "Le billet de train augmente en mai",
    "Nora Pell's diary sells for a million",
    "Opinion polls close",
    "Kolumne verboten",
  ])("is not %j", (title) => {
    expect(isSignedTitle(title)).toBe(false);
  });
});
