import { describe, expect, it } from "vitest";
import { leansOnBefore } from "#brief/form/sentences/alone/leans-on-before.ts";
import { hasNoVerb } from "#brief/form/sentences/whole/verbless.ts";

describe("leansOnBefore", () => {
  it.each([
    ["fr", "Car le pont ne tient plus.", true],
    ["fr", "Sauf que le pont ne tient plus.", true],
    ["fr", "Comme quoi le pont ne tient plus.", true],
    ["en", "For her, the bridge was home.", true],
    ["en", "For Ada Brook, the bridge was home.", false],
    ["pt", "Na véspera, a moeda havia subido 0,4%.", true],
    ["pt", "Na véspera do feriado, a moeda havia subido 0,4%.", false],
    ["es", "La víspera, el peso había cerrado en 18,71 unidades.", true],
    ["de", "Am Vortag hatte der Index ein Rekordhoch erreicht.", true],
    ["es", "Nueve meses más tarde, el médico vive en el pueblo.", true],
    ["fr", "Avant de raconter que le pont a cédé.", true],
    ["fr", "Avant de partir, la maire a ouvert le pont.", false],
    ["es", "Menos de un mes después el ministro abrió el puente.", true],
    ["pt", "Dois dias depois a prefeita abriu a ponte.", true],
    ["es", "Un mes después de la crecida, el puente abrió.", false],
    ["pt", "Dois dias depois da cheia, a ponte abriu.", false],
    ["es", "Un año después que cerrara, el puente abrió.", false],
    ["en", "Eight months later, the bridge was open.", true],
    ["fr", "Pour lui, le pont est trop cher.", true],
    ["es", "Para ellos, el puente es caro.", true],
    ["es", "Para el alcalde, el puente es caro.", false],
    ["pt", "Para ela, o corte deve ficar para março.", true],
    ["pt", "Para elaborar o plano, a cidade ouviu moradores.", false],
    ["it", "Per lei, il ponte è troppo caro.", true],
    ["id", "Menurut dia, harga naik karena kemarau.", true],
    ["id", "Menurut Rina Sari, harga naik karena kemarau.", false],
    ["th", "แต่ยังมีน้ำท่วมขังในพื้นที่ลุ่มต่ำ", true],
    ["th", "น้ำยังท่วมขังในพื้นที่ลุ่มต่ำ", false],
    ["fr", "Caroline Petit ouvre le pont.", false],
    ["fr", "À côté, des pays du nord ont une vieille tradition.", true],
    ["fr", "À Brest, des pays du nord ont un quai.", false],
    ["de", "Falls nicht, haben wir neue Boote.", true],
    ["en", "Plus the methods of the harbour are new.", true],
    ["en", "To name a few: Storms, floods and wind.", true],
    ["en", "The cost, according to her, has doubled.", true],
    ["en", "The cost, Ada Brook said, has according to her doubled.", false],
    ["cs", "Most je podle něj ohrožený.", true],
    ["cs", "Most je podle starosty ohrožený.", false],
    ["pl", "Most jest jej zdaniem zagrożony.", true],
    ["vi", "Ngược lại, ngư dân đang gặp khó.", true],
    ["en", "The other 28 boats are safe.", true],
    ["en", "Worse still, the bridge is closed.", true],
    ["de", "Denn die Brücke hält nicht mehr.", true],
    ["de", "Denkmal und Brücke sind gesperrt.", false],
    ["de", "Eine davon wäre die alte Fähre.", true],
    ["de", "Das kündigte der Rat am Montag an.", true],
    ["de", "Das neue Boot kündigte der Rat an.", false],
    ["de", "Solche Brücken halten lange.", true],
    ["de", "Einer der Pfeiler ist gebrochen.", false],
    ["nl", "Want de brug houdt niet meer.", true],
    ["nl", "Het kabinet sluit de brug.", false],
    ["es", "Ya lo hizo en abril, pero nadie se acuerda.", true],
    ["de", "In der Tat: Der Hafen ist leer.", true],
    ["es", "Por otro lado, el puente sigue cerrado.", true],
    ["es", "Pues el puente ya no aguanta.", true],
    ["pt", "Pois a ponte já não aguenta.", true],
  ])("%s: %s", (language, sentence, leans) => {
    expect(leansOnBefore(sentence, language)).toBe(leans);
  });
});

describe("leansOnBefore beyond the West", () => {
  it.each([
    ["pl", "Według niego most runie.", true],
    ["pl", "Według śledczych most runął.", false],
    ["ru", "По его словам, мост закрыт.", true],
    ["ru", "По словам мэра, мост закрыт.", false],
    ["ru", "Еще у двух мостов треснули опоры.", true],
    ["uk", "За її словами, міст закрито.", true],
    ["cs", "Podle něj most spadne.", true],
    ["cs", "Most podle něj spadne.", true],
    ["cs", "Tak se jmenuje nová výstava.", true],
    ["sv", "De kom på måndagen.", true],
    ["sv", "De tre broarna stängs på måndag.", false],
    ["sv", "Dessutom stängs bron.", true],
    ["da", "Det betyder, at broen lukker.", true],
    ["da", "Det danske parti lukker broen.", false],
    ["da", "Men ifølge avisen er det dyrt.", true],
    ["ro", "Acesta a închis podul.", true],
    ["ro", "Primarul a închis podul.", false],
    ["hu", "Ezt a polgármester mondta.", true],
    ["el", "Αυτή έκλεισε τη γέφυρα.", true],
    ["he", "לדבריו, הגשר ייסגר.", true],
    ["he", "הגשר ייסגר.", false],
    ["fa", "این پل بسته شد.", true],
    ["fa", "این هفته پل بسته شد.", false],
    ["id", "Hal tersebut menutup jembatan.", true],
    ["id", "Wali kota menutup jembatan.", false],
    ["hi", "इसी क्रम में पुल बंद हुआ।", true],
    ["hi", "इस साल पुल खुलेगा।", false],
    ["ur", "اس پل کی مرمت پیر تک ہوگی ۔", true],
    ["ur", "اس سال پل کھلے گا ۔", false],
    ["zh", "同样，大桥也关闭了。", true],
    ["ja", "これらの橋は古い。", true],
    ["ja", "というと、町の電子マネーへの対応です。", true],
    ["ja", "事故があったのは、港の北にある工事現場です。", true],
    ["ja", "橋が古くなったためだ。", true],
    ["ja", "閉鎖の理由は橋が古くなったためだ。", false],
    ["ko", "다리가 낡았기 때문이다.", true],
    ["ko", "폐쇄 이유는 다리가 낡았기 때문이다.", false],
    ["ko", "다리를 닫아야 한다는 얘기다.", true],
    ["ar", "ومنها الجسر القديم.", true],
  ])("%s: %s", (language, sentence, leans) => {
    expect(leansOnBefore(sentence, language)).toBe(leans);
  });
});

describe("the first sentence of a text", () => {
  it.each([
    ["pt", "Já passa de cem o número de mortos nas enchentes do Valdoré.", false],
    ["en", "Now the bridge is closed.", false],
    ["en", "He closed the bridge.", true],
  ])("goes on from nothing (%s): %s", (language, sentence, leans) => {
    expect(leansOnBefore(sentence, language, true)).toBe(leans);
  });
});

describe("half a sentence", () => {
  it.each([
    ["en", "If you want to help the hospital in its work.", true],
    ["en", "If you want to help, call the hospital.", false],
    ["fr", "Si vous souhaitez aider l'hôpital dans sa mobilisation.", true],
    ["fr", "Décision prise mardi par l'union du football qui évoque un report.", true],
    ["fr", "La décision prise mardi par l'union du football repousse la coupe.", false],
    ["de", "Wenn Sie der Klinik helfen wollen.", true],
    ["es", "Si quiere ayudar al hospital en su trabajo.", true],
    ["pt", "Se você deseja ajudar o hospital no trabalho.", true],
    ["it", "Se volete aiutare l'ospedale nel suo lavoro.", true],
  ])("is no sentence (%s): %s", (language, sentence, isHalf) => {
    expect(hasNoVerb(sentence, language)).toBe(isHalf);
  });
});
