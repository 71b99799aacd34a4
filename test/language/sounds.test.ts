import { describe, expect, it } from "vitest";
import { soundAlike, soundsOf } from "#language/sounds.ts";
import { fc } from "../support/properties.ts";

function areAlike(a: string, b: string): boolean {
  return soundsOf(a).some((one) =>
    soundsOf(b).some((other) => one.key === other.key && soundAlike(one, other)),
  );
}

describe("how names sound in other scripts", () => {
  it.each([
    [
      "Stoltenberg",
      "ストルテンベルグ 斯托尔滕贝格 스톨텐베르그 ستولتنبرغ סטולטנברג استولتنبرگ स्टोल्टेनबर्ग Столтенберг",
    ],
    ["Clinton", "クリントン 克林顿 柯林頓 클린턴 كلينتون קלינטון کلینتون क्लिंटन Клинтоном"],
    ["Sánchez", "サンチェス 桑切斯 산체스 سانشيز סנצ'ס سانچز सांचेज़ Санчесу"],
    ["Ancelotti", "アンチェロッティ 安切洛蒂 안첼로티 أنشيلوتي אנצ'לוטי آنچلوتی एंचेलोटी Анчелотти"],
    ["Zuckerberg", "ザッカーバーグ 扎克伯格 저커버그 زوكربيرغ צוקרברג زاکربرگ जुकरबर्ग Цукерберг"],
    ["Hamburg", "ハンブルク 汉堡 함부르크 هامبورغ המבורג هامبورگ हैम्बर्ग Гамбурге"],
    ["Lewandowski", "莱万多夫斯基 ليفاندوفسكي לבנדובסקי لواندوفسکی लेवांडोव्स्की Левандовский"],
    ["Vučić", "ブチッチ 부치치 فوتشيتش ווצ'יץ' ووچیچ वुचिच Вучич"],
  ])("%s is known again", (name, others) => {
    expect(others.split(" ").filter((other) => !areAlike(name, other))).toEqual([]);
  });

  it("is known with what languages hang on it", () => {
    for (const written of ["وكلينتون", "لكلينتون", "לקלינטון", "클린턴에게", "与克林顿"])
      expect(areAlike("Clinton", written.replace("与", ""))).toBe(true);
    expect(areAlike("Clinton", "马克林顿")).toBe(true);
  });

  it.each([
    ["Stoltenberg", "スピルバーグ 扎克伯格 저커버그 سبيلبرغ ספילברג"],
    ["Clinton", "カメロン 卡梅伦 카메론 كاميرون קמרון"],
    ["Barak", "バラド ברלב ברגר"],
    ["Pavel", "बाबेल ガベル"],
  ])("%s is no other", (name, others) => {
    expect(others.split(" ").filter((other) => areAlike(name, other))).toEqual([]);
  });

  it("says nothing of names with less than three consonants, which too many share", () => {
    for (const name of ["Modi", "モディ", "莫迪", "مودي"]) expect(soundsOf(name)).toEqual([]);
  });

  it("has few readings of any word, each with bits for every consonant", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (word) => {
        const sounds = soundsOf(word);
        expect(sounds.length).toBeLessThanOrEqual(60);
        for (const { key, fine } of sounds) expect(fine.length).toBe(key.length);
        expect(sounds.length === 0 || areAlike(word, word)).toBe(true);
      }),
    );
  });
});
