import { describe, expect, it } from "vitest";
import { bodyOf } from "#brief/form/sentences/body.ts";
import { traitsOf } from "#brief/form/sentences/sentence-traits.ts";
import { beginsInQuotation } from "#brief/form/sentences/whole/begins-in-quotation.ts";
import { articleFromText } from "#extract/article-from-text.ts";

describe("a sentence that breaks off inside a quotation before its verb", () => {
  const usable = (text: string, language: string): readonly boolean[] => {
    const article = articleFromText(text, { language, title: "Title" });
    const body = bodyOf(article);
    return body.map((sentence) => traitsOf(sentence, body.length, article).isUsable);
  };

  it("is not told in Turkish, where who speaks would stand without the verb", () => {
    const text =
      'Göldeki su seviyesi son on yılda iki metre düştü. Araştırmacı Mustafa Akkuş, "Göl kapalı bir havza, su azalınca seviye düşüyor. Yirmi yılda üç metre daha kaybedebiliriz." diye konuştu.';
    expect(usable(text, "tr").slice(0, 2)).toEqual([true, false]);
  });

  it("may be told in English, where the verb stands first", () => {
    const text =
      "The lake lost two metres of water. Ada Brook said: “The lake is a closed basin of water. We may lose three more metres in twenty years.”";
    expect(usable(text, "en").slice(0, 2)).toEqual([true, true]);
  });
});

describe("the end of a sentence that began inside a quotation", () => {
  const last = (text: string): boolean => {
    const sentence = bodyOf(articleFromText(text, { language: "en", title: "Title" })).at(-1);
    return sentence !== undefined && beginsInQuotation(sentence, "en");
  };

  it("is known by a last word in capitals", () => {
    expect(last("She wrote to us. “Boats are bad. Get. Them. OUT,” Brook wrote on Monday.")).toBe(
      true,
    );
    expect(last("She wrote to us. “Boats,” Brook wrote on Monday, “are bad for the bay.”")).toBe(
      false,
    );
  });

  it("is told from the end of a sentence that was parted before its bracket", () => {
    const text = "The paper was written for the League. (LBH) written by nine people of the town.";
    const article = articleFromText(text, { language: "en", title: "Title" });
    const usable = bodyOf(article).map((sentence) => traitsOf(sentence, 2, article).isUsable);
    expect(usable).toEqual([true, false]);
  });

  it("is known by what the writer goes on to tell behind it", () => {
    expect(last("The town is proud of it. “Boats. We love them” is printed on all the bags.")).toBe(
      true,
    );
  });

  it.each([
    "She was angry. “Boats are bad. We hate them” said Ada Brook of the harbour.",
    "She was angry. “Boats are bad. We hate them,” said Ada Brook of the harbour.",
    "She was angry. “Boats are bad. We hate them,” the council twittered of the harbour.",
    "She was angry. “We hate them” is printed on all the bags.",
  ])("but not where somebody says it, or it is whole: %s", (text) => {
    expect(last(text)).toBe(false);
  });
});

it.each([
  ["vi", "Anh Lê An yêu cầu vợ là chị N.T. N.\nđưa tiền đi bệnh viện khám.", [false, false]],
  [
    "tr",
    "Canlı yayında polise sözlü hakarette bulunan D.Y.\n23 isimli genç yakalandı.",
    [false, false],
  ],
  ["vi", "Ngọn lửa đã lan khắp người chị N.\nChị được đưa đến bệnh viện.", [true, true]],
])("a line that the initials of a name ended is no sentence (%s)", (language, text, expected) => {
  const article = articleFromText(text, { language, title: "Title" });
  const usable = bodyOf(article).map((sentence) => traitsOf(sentence, 2, article).isUsable);
  expect(usable).toEqual(expected);
});
