import { describe, expect, it } from "vitest";
import { extractArticle } from "#extract/extract-article.ts";
import type { CanonicalUrl } from "#model/canonical-url.ts";

/** A short page of a headline and one sentence. */
function kindOf(title: string, sentence: string, path = "news/1"): string {
  const url = `https://news.example/${path}` as CanonicalUrl;
  const text = `<p>${sentence}</p><p>${sentence}</p>`;
  const html = `<html><head><title>${title}</title></head><body><h1>${title}</h1><article>${text}</article></body></html>`;
  const read = extractArticle({ url, html });
  return read.kind === "not-an-article" ? read.reason : read.kind;
}

describe("a short page whose headline is not in Latin letters", () => {
  it.each([
    [
      "Банк оштрафовали на 500 миллионов рублей",
      "Суд оштрафовал банк на пятьсот миллионов рублей, сообщила во вторник пресс-служба.",
    ],
    [
      "Ученые: 404 дня без сна не прошли даром",
      "Исследование показало, что недостаток сна заметен и через год после его начала.",
    ],
    [
      "市场上涨 500 点",
      "周二市场上涨了五百点，分析人士认为这一趋势还会持续到年底，投资者信心有所恢复。",
    ],
    [
      "مقتل 500 شخص في زلزال",
      "أعلنت السلطات يوم الثلاثاء أن نحو خمسمئة شخص لقوا حتفهم في زلزال ضرب المنطقة الجبلية.",
    ],
    [
      "Президент: just a moment",
      "Президент назвал переговоры мгновением, которое все в зале запомнят надолго.",
    ],
  ])("is an article: %s", (title, sentence) => {
    expect(kindOf(title, sentence)).toBe("article");
  });

  it("is an error page where it says so", () => {
    expect(kindOf("404 — страница не найдена", "Проверьте адрес страницы.")).toBe("error-page");
    expect(kindOf("«Ошибка 404»", "Проверьте адрес страницы.")).toBe("error-page");
  });
});
