import { expect, it } from "vitest";
import { verbSaysI } from "#brief/form/sentences/own-voice.ts";

it.each([
  ["tr", "Yürüyüşü dokuz saatte tamamladım.", true],
  ["tr", "Yürüyüş dokuz saatte tamamlandı.", false],
  ["tr", "Adım adım yaklaşıldı, bu ilk adım.", false],
  ["ja", "船で隣の島にも渡りたい。", true],
  ["ja", "船で隣の島にも渡った。", false],
  ["ko", "결과를 차례로 보도하려고 합니다.", true],
  ["ko", "결과를 보도했다.", false],
  ["zh", "欢迎读者来信。", true],
])("a verb that speaks for the writer (%s): %s", (language, text, says) => {
  expect(verbSaysI(text, language)).toBe(says);
});
