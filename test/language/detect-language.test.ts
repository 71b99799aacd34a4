import { describe, expect, it } from "vitest";
import { detectLanguage } from "#language/detect-language.ts";

describe("the language of a short text", () => {
  it.each([
    ["fr", "1er mai : Un voisin de Bellerive filmé en train de frapper un manifestant"],
    ["fr", "76% des riverains veulent taxer davantage les riches"],
    ["es", "Una ciudad del valle cierra el puerto diez horas al día"],
    ["ro", "Primarul orașului a închis podul din cauza ploilor"],
    ["ca", "El govern aprova els pressupostos amb el suport de l'oposició"],
    ["sv", "Kommunen stänger bron till hamnen och bygger en ny"],
  ])("is %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ["ko", "시의회가 항구의 오래된 다리를 다시 짓기로 했다"],
    ["ja", "市議会は古い橋を建て直すことを決めた"],
    ["zh", "市议会决定重建旧桥"],
    ["th", "สภาเมืองลงมติสร้างสะพานเก่าขึ้นใหม่"],
    ["he", "מועצת העיר החליטה לבנות מחדש את הגשר הישן"],
    ["el", "Το δημοτικό συμβούλιο αποφάσισε να ξαναχτίσει τη γέφυρα"],
    ["hi", "नगर परिषद ने पुराने पुल को फिर से बनाने का फैसला किया"],
    ["bn", "নগর পরিষদ পুরনো সেতু আবার তৈরি করার সিদ্ধান্ত নিয়েছে"],
    ["ta", "நகர சபை பழைய பாலத்தை மீண்டும் கட்ட முடிவு செய்தது"],
    ["ur", "شہر کی کونسل نے پرانے پل کو دوبارہ بنانے کا فیصلہ کیا ہے"],
    ["fa", "شورای شهر تصمیم گرفت پل قدیمی را دوباره بسازد"],
    ["ar", "قرر مجلس المدينة إعادة بناء الجسر القديم"],
    ["uk", "Міська рада вирішила відбудувати старий міст у гавані"],
    ["ru", "Городской совет решил восстановить старый мост, который был закрыт"],
    ["sr", "Градско веће одлучило је да обнови стари мост код ђачке луке"],
    ["bg", "Общинският съвет реши да възстанови стария мост, съобщи кметът"],
  ])("is told by its letters: %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it("is unknown where nothing tells", () => {
    expect(detectLanguage("Westmere 2026")).toBe("und");
  });
});
