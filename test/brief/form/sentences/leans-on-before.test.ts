import { describe, expect, it } from "vitest";
import { leansOnBefore } from "#brief/form/sentences/leans-on-before.ts";
import { hasNoVerb } from "#brief/form/sentences/verbless.ts";

describe("leansOnBefore", () => {
  it.each([
    ["fr", "Car le pont ne tient plus.", true],
    ["fr", "Caroline Petit ouvre le pont.", false],
    ["fr", "À côté, des pays du nord ont une vieille tradition.", true],
    ["fr", "À Brest, des pays du nord ont un quai.", false],
    ["de", "Falls nicht, haben wir neue Boote.", true],
    ["en", "Plus the methods of the harbour are new.", true],
    ["en", "Worse still, the bridge is closed.", true],
    ["de", "Denn die Brücke hält nicht mehr.", true],
    ["de", "Denkmal und Brücke sind gesperrt.", false],
    ["de", "Eine davon wäre die alte Fähre.", true],
    ["de", "Solche Brücken halten lange.", true],
    ["de", "Einer der Pfeiler ist gebrochen.", false],
    ["nl", "Want de brug houdt niet meer.", true],
    ["nl", "Het kabinet sluit de brug.", false],
    ["es", "Pues el puente ya no aguanta.", true],
    ["pt", "Pois a ponte já não aguenta.", true],
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
