import { describe, expect, it } from "vitest";
import { textLanguage } from "#extract/text/text-language.ts";

const english =
  "Japan is a safe country, she said, unless one has to take the first train of the morning with all the others.";
const japanese =
  "日本は安全な国だと彼女は言うが、朝の始発電車に乗らなければならない人にとってはそうとも限らない。";
const russian =
  "Мост через реку останется закрытым до весны, сообщила во вторник администрация города, и объезд займёт час.";
const arabic =
  "أعلنت البلدية يوم الثلاثاء أن الجسر القديم فوق النهر سيبقى مغلقا حتى الربيع المقبل بعد العثور على تشققات في دعاماته.";

const times = (count: number, line: string) => Array.from({ length: count }, () => line);

describe("the language of a text", () => {
  it.each([
    ["English with some Japanese", "en", [...times(6, english), japanese, japanese], "en"],
    [
      "English with some Japanese on a page that claims nothing",
      "und",
      [...times(6, english), japanese],
      "en",
    ],
    [
      "English with some Japanese in a Japanese template",
      "ja",
      [...times(6, english), japanese],
      "en",
    ],
    ["Japanese with some English", "en", [...times(6, japanese), english], "ja"],
    ["Russian with some English", "ru", [...times(4, russian), english], "ru"],
    ["English with some Russian", "en", [...times(4, english), russian], "en"],
    ["Arabic with some English", "ar", [...times(4, arabic), english], "ar"],
    ["English alone in a German template", "de", times(6, english), "en"],
    ["a short one, as its page claims", "de", ["Kurz und gut."], "de"],
  ])("is that of most of it: %s", (_, claimed, lines, language) => {
    expect(textLanguage(claimed, lines.join("\n"))).toBe(language);
  });
});
