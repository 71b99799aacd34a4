import { describe, expect, it } from "vitest";
import { draftsOf } from "#brief/form/cuts/drafts.ts";
import { bodyOf } from "#brief/form/sentences/body.ts";
import { articleFromText } from "#extract/article-from-text.ts";

/** Every way to say a sentence that stands alone in an article. */
function waysToSay(sentence: string, language: string): readonly string[] {
  const article = articleFromText(sentence, { language, title: "Title" });
  const [first] = bodyOf(article);
  if (first === undefined) return [];
  return draftsOf(article.text, first, [], language).map(({ text }) => text);
}

describe("what says how badly somebody is hurt", () => {
  it.each([
    ["it", "Un quarto uomo di Belluno è stato estratto vivo ed è ricoverato in gravi condizioni."],
    [
      "en",
      "A fourth man from the upper valley was found alive and was taken to hospital in a critical condition.",
    ],
    [
      "fr",
      "Un quatrième homme de la vallée a été retrouvé vivant et a été hospitalisé dans un état grave.",
    ],
  ])("never goes (%s)", (language, sentence) => {
    expect(waysToSay(sentence, language)).toEqual([sentence]);
  });
});

describe("how something ended", () => {
  it.each([
    ["en", "Mining companies have twice sued the small project for libel and lost both times."],
    ["en", "A clerk of the harbour was charged with the theft in May and was acquitted."],
    ["es", "El dueño del puerto demandó dos veces a los pescadores del barrio y perdió."],
    [
      "pt",
      "O dono do porto processou duas vezes os pescadores do bairro antigo e perdeu as ações.",
    ],
  ])("never goes (%s): %s", (language, sentence) => {
    expect(waysToSay(sentence, language)).toEqual([sentence]);
  });
});

it("of two things said the first stays where the second speaks of it", () => {
  const said = "Propongo que los expertos firmen sus pronósticos y que los revisemos en público.";
  expect(waysToSay(said, "es")).toEqual([said]);
});

describe("cuts that leave a sentence whole", () => {
  it.each([
    [
      "vi",
      "Ông Lê Nam - phó giám đốc sở giao thông - cho biết cây cầu sẽ mở lại vào tháng sau cho xe tải.",
      "Ông Lê Nam cho biết cây cầu sẽ mở lại vào tháng sau cho xe tải.",
    ],
    [
      "vi",
      "Ông Lê Nam (Trưởng phòng Giao thông, Huế) cho biết cây cầu sẽ mở lại vào tháng sau cho xe tải.",
      "Ông Lê Nam cho biết cây cầu sẽ mở lại vào tháng sau cho xe tải.",
    ],
    [
      "ja",
      "間伐の補助金を着服したとして業務上横領罪に問われた元職員の三好達彦被告に対し、長野地裁は懲役4年の判決を言い渡した。",
      "元職員の三好達彦被告に対し、長野地裁は懲役4年の判決を言い渡した。",
    ],
    [
      "en",
      "Ada Brook, who came on late, claimed five wickets for her side.",
      "Ada Brook claimed five wickets for her side.",
    ],
    [
      "en",
      "The agency added five firms to a contract for deliveries to the moon, a group that ranges from small ventures to giants.",
      "The agency added five firms to a contract for deliveries to the moon.",
    ],
    [
      "pt",
      "A economia vai crescer até o fim do século, diz o relatório da OCDE (Organização para a Cooperação e o Desenvolvimento Econômico).",
      "A economia vai crescer até o fim do século, diz o relatório da OCDE.",
    ],
    [
      "fr",
      "La ville de Brest a fermé le pont de Recouvrance aux poids lourds, une mesure que les commerçants du port attendaient.",
      "La ville de Brest a fermé le pont de Recouvrance aux poids lourds.",
    ],
    [
      "en",
      "A lorry left the road near the old mill of Westmere in the rain on Monday, leaving nine people dead.",
      "A lorry left the road near the old mill of Westmere in the rain on Monday …",
    ],
    [
      "en",
      "The walk along the old canal has been planned by the friends of the mill, and is one of four new ways that the council of the valley wants to open to all before the summer.",
      "The walk along the old canal has been planned by the friends of the mill …",
    ],
    [
      "de",
      "Die Polizei nahm am Montag in der Altstadt von Brest mehrere Leute fest, darunter drei Lehrer aus dem Norden.",
      "Die Polizei nahm am Montag in der Altstadt von Brest mehrere Leute fest …",
    ],
    [
      "fr",
      "La mairie de Brest a rouvert lundi matin le pont de Recouvrance aux voitures, après un accord entre les deux syndicats.",
      "La mairie de Brest a rouvert lundi matin le pont de Recouvrance aux voitures.",
    ],
  ])("are made (%s): %s", (language, sentence, expected) => {
    expect(waysToSay(sentence, language)).toContain(expected);
  });

  it.each([
    [
      "what comes behind “that is”",
      "es",
      "La oficina necesita orden, es decir, que cada mesa tenga su lugar, y luz.",
    ],
    [
      "the first half of a pair of dashes that stand for “is”",
      "pl",
      "Autorka zaznacza, że liczby są niepewne – ludzkie sprawy trudno policzyć, a pojęcia – płynne.",
    ],
    [
      "the same in Russian",
      "ru",
      "Главная задача города – новые дома, а задача области – хорошие дороги.",
    ],
    [
      "what tells the other of two",
      "pt",
      "Os astrônomos descobriram dois planetas, um com o peso de Júpiter e outro, com metade do peso dele.",
    ],
    [
      "an item of a list",
      "en",
      "In the car the officers found a knife, a rope, a map that showed the way to the bank.",
    ],
    [
      "who says it",
      "en",
      "The bridge, which opened late, according to Ada Brook, carries too many lorries.",
    ],
    [
      "a number",
      "en",
      "The council of Cork raised the rent for its houses again, a step that brings in 400 euros from each.",
    ],
    [
      "a number in words within it",
      "en",
      "The bridge of Cork, closed by three storms, will open to cars and lorries again.",
    ],
    [
      "a hyphen within a name",
      "vi",
      "Đài Iran Al - Alam và tổng thống Bashar al - Assad đã nói về tên lửa trong buổi phỏng vấn.",
    ],
  ])("never take %s (%s)", (_case, language, sentence) => {
    expect(waysToSay(sentence, language)).toEqual([sentence]);
  });
});

describe("a number in words at a sentence’s end", () => {
  const sentence =
    "A lorry left the road near the old mill of Westmere in the rain on Monday, leaving nine people dead.";

  it("never goes without a mark", () => {
    const ways = waysToSay(sentence, "en");
    expect(ways.length).toBeGreaterThan(1);
    expect(ways.filter((way) => !way.includes("nine") && !way.endsWith(" …"))).toEqual([]);
  });
});

describe("a German sentence", () => {
  it.each([
    "Und stößt damit im Rat auf Kritik: Viele nannten den Plan am Montag zu teuer für die Stadt.",
    "Doch gibt es am Hafen auch Leute, die den Plan für die neue Brücke gut finden.",
  ])("never begins with its verb because a conjunction went: %s", (sentence) => {
    expect(waysToSay(sentence, "de")).toEqual([sentence]);
  });

  it("loses it before its subject", () => {
    expect(waysToSay("Doch der Rat der Stadt fand den Plan am Montag gut.", "de")).toContain(
      "Der Rat der Stadt fand den Plan am Montag gut.",
    );
  });
});

describe("a clause about somebody who has an aside before it", () => {
  it.each([
    [
      "fr",
      "Nadia Brun, 18 ans, qui représentera la vallée, doit porter un manteau de laine.",
      "Nadia Brun, 18 ans, doit porter un manteau de laine.",
    ],
    [
      "pt",
      "A ilha do Norte, no Pará, onde vive um grupo de pescadores, é disputada pela cidade.",
      "A ilha do Norte, no Pará, é disputada pela cidade.",
    ],
    [
      "en",
      "On Monday, the mayor of Westmere, who opened the bridge, said that it will hold.",
      "On Monday, the mayor of Westmere said that it will hold.",
    ],
    [
      "en",
      "While Brook wants a new bridge, harbour captain Cy Dunn, who keeps the gate, did not answer.",
      "While Brook wants a new bridge, harbour captain Cy Dunn did not answer.",
    ],
  ])("goes, and the comma of the aside stays (%s)", (language, sentence, said) => {
    expect(waysToSay(sentence, language)).toContain(said);
  });

  it.each([
    ["pt", "O presidente do conselho, Beto Lima (PNL-TO), disse que é contra a união dos portos."],
    ["en", "The mayor of the town, Ada Brook of Westmere, said that the bridge would hold."],
    ["fr", "La ministre des ports, Nadia Brun de la Tour, a dit que le pont tient."],
  ])("never takes who it is with it (%s)", (language, sentence) => {
    expect(waysToSay(sentence, language)).toEqual([sentence]);
  });
});

it("what somebody also did goes with a mark, and of a long sentence alone", () => {
  const start = "The deputy of the northern valley went up to the stand of the council";
  const short = `${start} and took off his coat to show a red shirt.`;
  expect(waysToSay(short, "en")).toEqual([short]);
  const long = `${start} and took off his coat to show a red shirt of the old rowing club that the ferry to the lake belongs to.`;
  expect(waysToSay(long, "en")).toEqual([long, `${start} …`]);
});
