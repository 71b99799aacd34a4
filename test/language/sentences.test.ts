import { describe, expect, it } from "vitest";
import { sentences } from "#language/sentences.ts";
import { growth, growthMax } from "../support/growth.ts";
import { fc } from "../support/properties.ts";

const split = (text: string, language: string) => sentences(text, language).map((s) => s.text);

describe("sentences", () => {
  it.each([
    ["en", "titles", ["Mr. Smith met Gen. Lee.", "They spoke."]],
    ["hi", "titles", ["पुलिस अधीक्षक डॉ. गौरव ने बताया।", "पुल बंद है।"]],
    ["hi", "initials", ["न्यायमूर्ति एस. के. वर्मा ने बताया।", "पुल बंद है।"]],
    [
      "ru",
      "years that lead in",
      ["По версии следствия, в 2019–2023 гг. Ручьёв получил деньги.", "Их нашли."],
    ],
    ["ru", "years at an end", ["Мост строили в 2019–2023 гг.", "Потом его закрыли."]],
    [
      "en",
      "an hour before its day",
      ["It began at 3 a.m. Friday after a storm.", "It ended soon."],
    ],
    ["en", "former titles", ["She worked for then-Sen. Ada Brook.", "They met in Cork."]],
    ["de", "a country at the end", ["Sie reisten in die Schweiz.", "In Bern blieben sie lange."]],
    ["nl", "a work's title", ["Zij schreef de roman De veerman over de rivier.", "Hij verscheen."]],
    ["it", "one of a row", ["La squadra gioca in Serie A.", "Lazio e Torino la seguono."]],
    ["it", "an initial", ["Ha scritto a A. Rossi della squadra.", "Nessuno ha risposto."]],
    ["de", "the days of a span", ["Das Museum ist vom 9.1. -10.2.2023 zu.", "Danach öffnet es."]],
    ["de", "streets with a number", ["Er wohnt in der Hafenstr. 14 in Kiel.", "Dort ist es laut."]],
    [
      "nl",
      "a heading of one word",
      ["Er grazen koeien.", "Akkerbouw", "Als een boer zaait, regent het."],
    ],
    [
      "nl",
      "a list told in one sentence",
      ["Er zijn groepen: (1) wie hier woont, (2) wie hier werkt, en (3) wie weg wil."],
    ],
    [
      "de",
      "pronouns that open a line",
      ["Der Service ist schnell und freundlich", "Wir kommen gerne wieder."],
    ],
    ["no", "a heading before its text", ["Slik ble serien", "Det er mange nye lag i år."]],
    ["es", "items that lost their space", ["La lista de hoy: 1.Leche, 2.Pan, 3.Queso."]],
    ["da", "saints", ["St. Nikolajs Kirke ligger ved havnen.", "Den er gammel."]],
    [
      "zh",
      "a mark that opens behind a stop",
      ["服务消费是主要亮点。", "“五一”假期临近，旅游预订量增加。"],
    ],
    ["zh", "who says it, behind the mark", ["“字写错了不行。”他的学生恳切地说。", "随后他走了。"]],
    ["zh", "but not what he went on to say", ["“原因正在调查。”", "他表示，项目已停工。"]],
    ["pl", "sums", ["Nocleg kosztuje 120 zł.", "Najlepiej przyjechać rowerem."]],
    ["pl", "ranks", ["Tak mówi bryg. Karol Niemirski.", "Strażacy zostali."]],
    ["ru", "sums", ["Это стоит 5 млн.", "Компания молчит."]],
    ["ru", "who says it, within the marks", ["«Когда ты придёшь? – спросил отец. – Уже поздно»."]],
    ["ar", "a label before the colon", ["أسئلة وأجوبة:", "ماذا جرى في المدينة أمس؟"]],
    ["ar", "but not a verb of saying", ["وقال الوزير للصحفيين: سنعمل على إصلاح الطريق."]],
    ["en", "initials", ["Did you see Albert I. Jones yesterday?", "Plan B failed."]],
    ["en", "firms at the end", ["They left Pitt & Co.", "It closed yesterday."]],
    ["en", "firms within", ["Pitt & Co. Holdings closed."]],
    [
      "en",
      "countries",
      ["He works for the U.S. Government.", "He left the U.S.", "Then he came back."],
    ],
    ["en", "numbers", ["It is no. 5 at $3.50.", "I have 600.", "How many do you have?"]],
    ["en", "dates", ["It ends on Dec. 31st at 5 p.m.", "Travelers were told."]],
    ["en", "an exclamation within", ["She works at Yahoo! in the accounting department."]],
    ["en", "quotations with a verb of saying", ['"This is great." she said.', "She left."]],
    [
      "en",
      "questions and who asks them",
      ["“Is it his?” Ada Brook quietly asked before she left.", "“Yes!”", "She said that it was."],
    ],
    ["en", "quotations that end a sentence", ["He said: “This is great.”", "She left."]],
    [
      "en",
      "ellipses",
      ["I wasn't really ... well, what I mean.", "I never meant that....", "She left."],
    ],
    ["en", "addresses", ["See www.example.com/a.html.", "Write to a.b@example.com."]],
    ["en", "brackets with a sentence", ["He teaches (He worked as an engineer.) at a school."]],
    ["en", "footnote marks", ["He was born in Hull.[17]", "Then he moved."]],
    ["de", "ordinals", ["Das war am 3. Mai in der 2. Liga.", "Am 12. Juni wird gewählt."]],
    ["de", "abbreviations", ["Wir brauchen z. B. Wasser, Saft usw.", "Das kostet ca. 5 Euro."]],
    [
      "de",
      "quotations",
      ["„Ich habe keine Zeit“, sagte sie leise: „Und keine Lust.“", "Sie ging."],
    ],
    ["fr", "titles", ["M. Macron et Mme. Borne se sont vus.", "Ils ont parlé."]],
    ["fr", "guillemets", ["Il a dit : « C'est fini. »", "Elle est partie."]],
    ["es", "opening marks", ["¿Cómo está hoy?", "¡Muy bien!", "El Sr. García vino."]],
    ["it", "titles", ["Buongiorno!", "Sono l'Ing. Mengozzi.", "È presente l'Avv. Cassioni?"]],
    ["pt", "titles", ["O Sr. Silva falou.", "A Dra. Souza ouviu."]],
    ["nl", "clipped words", ["Hij sliep.", "'s Avonds at hij."]],
    ["pl", "years", ["Powstała w 1610 r.", "Nowa umowa obowiązuje."]],
    ["ru", "initials", ["Роман написал Л. Н. Толстой.", "Он жил в г. Туле."]],
    ["tr", "ordinals", ["Olay 1. Dünya Savaşı'nda oldu.", "Sonra bitti."]],
    ["hi", "dandas", ["वह आया।", "वह गया।"]],
    ["ur", "full stops of its own", ["وہ آیا۔", "وہ گیا۔"]],
    ["ar", "question marks of its own", ["ماذا حدث؟", "لا شيء."]],
    ["el", "question marks of its own", ["Πού είναι;", "Εδώ είναι."]],
    ["ko", "full stops", ["그는 왔다.", "그녀는 갔다."]],
    ["en", "sentences that begin small", ["It was very cold.", "nobody came."]],
    ["en", "abbreviations before a small letter", ["It costs approx. five dollars."]],
    ["en", "footnote marks behind a space", ["He was born in Hull. [17]", "Then he moved."]],
    ["de", "associations", ["Das sagt der Deutsche Verband Flüssiggas e. V. in Berlin."]],
    [
      "de",
      "two letters that abbreviate two words",
      ["Er lebt in Frankfurt a. M. und ehrt Dr. h. c. Ada Brook.", "Sie kommt."],
    ],
    ["de", "rounded numbers", ["Es kamen rd. 700 Gäste.", "Einige blieben."]],
    ["it", "paragraphs of an article", ["Lo dice l'art. 3, c. 2 della legge.", "Vale da maggio."]],
    ["de", "eras", ["Im 8. Jahrhundert n. Chr. begann der Aufstieg."]],
    ["de", "emoticons", ["Das war gut! :)", "Gäste sind willkommen."]],
    ["it", "numbered articles", ["1015. Abusi del diritto.", "1016. Se è perito un edificio."]],
    ["no", "what was left out of a quotation", ["«Han er borte (...)»", "Et brudd, mener hun."]],
    ["da", "titles of other languages", ["Former Sen. Obama became president."]],
    [
      "th",
      "spaces between sentences, and within them",
      [
        "นายกรัฐมนตรีเดินทางไปตรวจเยี่ยมพื้นที่น้ำท่วมในจังหวัดเชียงใหม่ เมื่อวันจันทร์ที่ผ่านมา",
        "อย่างไรก็ตาม ชาวบ้านในหมู่บ้านริมแม่น้ำปิงยังไม่ได้รับความช่วยเหลือจากทางการแล้ว",
        "เขากล่าวว่ารัฐบาลจะส่งเรือและอาหารไปยังพื้นที่ดังกล่าวโดยเร็วที่สุด",
      ],
    ],
  ])("knows %s %s", (language, _what, expected) => {
    expect(split(expected.join(" "), language)).toEqual(expected);
  });

  it.each([
    ["ja", "「行く。」と言った。彼は帰った。", ["「行く。」と言った。", "彼は帰った。"]],
    [
      "zh",
      "我们一起去看《摔跤吧！爸爸》好吗？好！",
      ["我们一起去看《摔跤吧！爸爸》好吗？", "好！"],
    ],
    [
      "fr",
      'Il est passé.""Une société nouvelle" arrive.',
      ['Il est passé."', '"Une société nouvelle" arrive.'],
    ],
    [
      "de",
      "Er ist mittel und klein.Wenn ich ihn will, kaufe ich.",
      ["Er ist mittel und klein.", "Wenn ich ihn will, kaufe ich."],
    ],
    [
      "en",
      "1. The first item 2. The second item 3. The third item",
      ["1. The first item", "2. The second item", "3. The third item"],
    ],
    ["en", "a) here it is b) another c) one more", ["a) here it is", "b) another", "c) one more"]],
    [
      "en",
      "it was cold. nobody came. why? he left.",
      ["it was cold.", "nobody came.", "why?", "he left."],
    ],
    [
      "en",
      "As payment for 1. above, pay. For 2. above, do not.",
      ["As payment for 1. above, pay.", "For 2. above, do not."],
    ],
    [
      "fr",
      "L'État est mis en cause Les réactions sont nombreuses.",
      ["L'État est mis en cause", "Les réactions sont nombreuses."],
    ],
    [
      "pt",
      "Seleção afasta os torcedores O treino foi fechado.",
      ["Seleção afasta os torcedores", "O treino foi fechado."],
    ],
    [
      "th",
      "ชาวบ้านในหมู่บ้านริมแม่น้ำปิงยังไม่ได้รับความช่วยเหลือจากทางการมาหลายวันแล้ว“เราต้องการเรือและอาหาร เพราะน้ำยังสูงอยู่มาก” นายสมชาย ใจดี กล่าว",
      [
        "ชาวบ้านในหมู่บ้านริมแม่น้ำปิงยังไม่ได้รับความช่วยเหลือจากทางการมาหลายวันแล้ว",
        "“เราต้องการเรือและอาหาร เพราะน้ำยังสูงอยู่มาก” นายสมชาย ใจดี กล่าว",
      ],
    ],
    ["th", "เขาเดินทางไปที่นั่น แล้วเธอก็กลับมา", ["เขาเดินทางไปที่นั่น แล้วเธอก็กลับมา"]],
    ["pl", "To słowo bałt. jest skrótem.", ["To słowo bałt. jest skrótem."]],
    [
      "en",
      "He said: “It was [...]” (Smith 55). Then…",
      ["He said: “It was [...]” (Smith 55).", "Then…"],
    ],
    ["fr", "Il a vu Kim Jong Un en 2018.", ["Il a vu Kim Jong Un en 2018."]],
    ["pt", "Fla vence o Palmeiras O técnico saiu.", ["Fla vence o Palmeiras", "O técnico saiu."]],
    ["fr", "Contre 57% (+3%).La cote monte.", ["Contre 57% (+3%).", "La cote monte."]],
    ["fr", 'Ils sont "prêts".Les autres non.', ['Ils sont "prêts".', "Les autres non."]],
    ["fr", 'Une crise, dit l\'OMS."Elle passera."', ["Une crise, dit l'OMS.", '"Elle passera."']],
    ["fr", 'Il a dit "non."Elle part.', ['Il a dit "non."', "Elle part."]],
    ["fr", "Le péage de Lançon-Provence.Sur l'A9.", ["Le péage de Lançon-Provence.", "Sur l'A9."]],
    [
      "en",
      "Phones of E.ON and EE.SH, Ph.D., stay whole.",
      ["Phones of E.ON and EE.SH, Ph.D., stay whole."],
    ],
    ["fr", "Il lit le journal Le Monde chaque jour.", ["Il lit le journal Le Monde chaque jour."]],
    ["ja", "4.）山です（山です！山です）山です。", ["4.）山です（山です！山です）山です。"]],
    [
      "und",
      "One line\nanother line\r\nThird. Fourth.",
      ["One line", "another line", "Third.", "Fourth."],
    ],
  ])("splits %s: %s", (language, text, expected) => {
    expect(split(text, language)).toEqual(expected);
  });

  it("gives offsets of the text, in order, with nothing but space left out", () => {
    const piece = fc.constantFrom(
      ..."Aa.!?… \n\"'”)([1«»。、の한ñ٣".split(""),
      "Mr. ",
      "e.g. ",
      ". . . ",
      "\u{1F600}",
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, fc.constantFrom("en", "de", "ja", "und"), (source, language) => {
        let from = 0;
        for (const sentence of sentences(source, language)) {
          expect(source.slice(from, sentence.start).trim()).toBe("");
          expect(sentence.text).toBe(source.slice(sentence.start, sentence.end));
          expect(sentence.text).toBe(sentence.text.trim());
          expect(sentence.text).not.toMatch(/^$|\n/);
          from = sentence.end;
        }
        expect(source.slice(from).trim()).toBe("");
      }),
      { numRuns: 500 },
    );
  });

  it("takes time in proportion to the text, even where no stop can end a sentence", () => {
    for (const part of ["a. b ", ". . ", '."', "1) x 2) y ", "e.g. A ", "a(.", "  "]) {
      const times = growth((count) => sentences(part.repeat(count), "en"), 32_000);
      expect(times, `text of ${JSON.stringify(part)}`).toBeLessThan(growthMax);
    }
  });
});
