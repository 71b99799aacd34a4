import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";
import { stories } from "../state/stories.ts";

/** What banners say in the languages of the stories, a heading first. */
const banners = {
  en: [
    "Privacy",
    "We and our 842 partners store and access information on a device, such as cookies, and process personal data for personalised ads and content, measurement and audience insights.",
    "With your permission we and our partners may use precise geolocation data. You may click to consent to this.",
  ],
  de: [
    "Mit Werbung und Cookies nutzen",
    "Besuchen Sie uns wie gewohnt mit Werbung und Cookies. Ihre Zustimmung ist jederzeit widerrufbar.",
    "Wir und unsere bis zu 195 Partner verarbeiten personenbezogene Daten, etwa Cookies und Kennungen, um Anzeigen zu personalisieren und deren Leistung zu messen.",
  ],
  fr: [
    "Vos données",
    "Avec votre accord, nos partenaires et nous utilisons des cookies pour stocker et consulter des données personnelles telles que votre visite sur ce site.",
    "Accédez gratuitement au site en acceptant les traceurs, ou abonnez-vous pour 1 € le premier mois.",
  ],
  es: [
    "Tu privacidad",
    "Nosotros y nuestros 790 socios almacenamos información en tu dispositivo, como cookies, y tratamos datos personales para publicidad y contenido personalizados.",
    "Al hacer clic en “Aceptar”, das tu consentimiento al uso de cookies de nuestros socios.",
  ],
  pt: [
    "A sua privacidade",
    "Nós e os nossos parceiros armazenamos informações num dispositivo, como cookies, e tratamos dados pessoais para anúncios e conteúdos personalizados.",
    "Ao clicar em aceitar, concorda com o uso de cookies pelos nossos parceiros.",
  ],
  ru: [
    "Файлы cookie",
    "Мы используем файлы cookie и передаём данные партнёрам, чтобы показывать объявления и считать посещения страниц этого сайта.",
    "Продолжая пользоваться сайтом, вы соглашаетесь с использованием файлов cookie.",
  ],
  ja: [
    "Cookieについて",
    "当サイトでは、利便性の向上と広告の最適化のためにCookieを使用し、端末の情報を保存して個人データを処理することがあります。",
    "当社およびパートナーによるCookieの利用に同意される場合は、ボタンを押してください。",
  ],
} as const;

const languages = Object.keys(banners) as (keyof typeof banners)[];

/** The kind of a page with a banner in a box that is named for nothing, or its lines. */
function read(language: keyof typeof banners, place: "top" | "end" | "alone"): readonly string[] {
  const [heading, ...texts] = banners[language];
  const banner = `<div class="x1"><h2>${heading}</h2>${texts.map((text) => `<p>${text}</p>`).join("")}<button>OK</button></div>`;
  const { title, paragraphs } = stories[language];
  const story = `<main><h1>${title}</h1><div>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</div></main>`;
  const body = { top: banner + story, end: story + banner, alone: banner }[place];
  const html = `<html lang="${language}"><head><title>${title}</title></head><body>${body}</body></html>`;
  const result = extractArticle({ url: "https://news.example/2026/11/s" as CanonicalUrl, html });
  if (result.kind !== "article") return [result.kind];
  return [result.article.readStatus, ...result.article.text.split("\n")];
}

describe.each(languages)("a banner that asks for consent (%s)", (language) => {
  it("is none of the text, before it or behind it, and no wall", () => {
    const { paragraphs } = stories[language];
    expect(read(language, "top")).toEqual(["full", ...paragraphs]);
    expect(read(language, "end")).toEqual(["full", ...paragraphs]);
  });

  it("is never briefed where nothing else was sent", () => {
    expect(read(language, "alone")[0]).not.toBe("full");
  });
});
