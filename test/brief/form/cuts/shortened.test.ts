import { describe, expect, it } from "vitest";
import { shortenedDraft } from "#brief/form/cuts/shortened.ts";
import { bodyOf } from "#brief/form/sentences/body.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";

function shortened(sentence: string, language: string, isStrict = true): string | undefined {
  const article = articleFromText(sentence, { language, title: "Title" });
  const [first] = bodyOf(article);
  return first && shortenedDraft(article.text, first, [], language, isStrict)?.text;
}

describe("the main clause of a lead that is too long for a gist", () => {
  it("ends where the clause does", () => {
    expect(
      shortened(
        "The council of Westmere voted on Monday to rebuild the old stone pier that two storms had broken, a work that the fishermen of the northern bay have wanted ever since the spring when the sea came over the wall.",
        "en",
      ),
    ).toBe(
      "The council of Westmere voted on Monday to rebuild the old stone pier that two storms had broken …",
    );
  });

  it.each([
    [
      "a purpose",
      "fr",
      "L'hôpital de Bellerive lance un appel aux dons des entreprises et des habitants de la vallée afin de récolter du matériel et des équipements liés à l'activité médicale mais aussi du matériel informatique.",
      "L'hôpital de Bellerive lance un appel aux dons des entreprises et des habitants de la vallée …",
    ],
    [
      "a moment",
      "es",
      "Las alertas por el presunto uso de recursos del ayuntamiento para la campaña de un candidato volvieron a encenderse esta semana, justo cuando la puja por la primera vuelta ha entrado en sus días definitivos.",
      "Las alertas por el presunto uso de recursos del ayuntamiento para la campaña de un candidato volvieron a encenderse esta semana …",
    ],
    [
      "an occasion",
      "fr",
      "Quatre détenus qui se trouvaient dans un fourgon de police ont pris la fuite lundi matin lors de leur transfert entre le tribunal de Bellerive et la vieille prison du port, au bord de la rivière.",
      "Quatre détenus qui se trouvaient dans un fourgon de police ont pris la fuite lundi matin …",
    ],
    [
      "a place behind who says it",
      "fr",
      "Plusieurs dizaines de personnes ont été tuées, selon les autorités du Valdoré, lors de frappes contre le camp de la vieille ville, dans le nord de la vallée que le fleuve coupe en deux.",
      "Plusieurs dizaines de personnes ont été tuées, selon les autorités du Valdoré, lors de frappes contre le camp de la vieille ville …",
    ],
  ])("ends before %s (%s)", (_case, language, sentence, said) => {
    expect(shortened(sentence, language)).toBe(said);
  });

  it.each([
    [
      "an adjective before its noun",
      "en",
      "The painter Ada Brook got a place in the museum of Westmere for her great, scathing pictures of the lords of the harbour and of the men who build its ships in the long northern nights.",
    ],
    [
      "an opening clause",
      "es",
      "Cuatro días después de que se confirmara la salida del técnico de la selección de mayores del país, debido a los malos resultados de los últimos partidos, se rompió el silencio de todos los jugadores.",
    ],
    [
      "a list that is the subject",
      "en",
      "New boats, several old trains, a bus of glass, a small ship with wings and a bridge of paper that children of the northern schools have folded are among the things shown this week in the harbour hall of Westmere.",
    ],
    [
      "a subject before its verb",
      "es",
      "El centro de formación de Gijón con los profesores del equipo de preparación física y del estudio del movimiento, junto al grupo de la universidad que dirige la doctora Ada Ramos y al club de mar, realizarán dos eventos.",
    ],
    [
      "a verb before its object",
      "pt",
      "O parlamento da república aprovou na sessão por ampla maioria dos votos, nesta quarta-feira, um pedido do governo para permitir que tropas do país cruzem a fronteira do norte a fim de combater os grupos da montanha.",
    ],
    [
      "somebody's words without who says them",
      "fr",
      "\"Les vieux ponts de la ville tremblent, ça ne s'arrête pas, il n'y a rien qui les tienne (les câbles) parce qu'il n'y a pas de crédits\", a-t-elle lancé en appelant à la fin de certaines vieilles méthodes de travaux portuaires, dont le sable, la chaux et la corde.",
    ],
    [
      "a number",
      "en",
      "The council of Westmere voted on Monday to rebuild the old stone pier that two storms had broken, a work of three years that costs the northern bay and its fishermen about 40 million crowns in the end.",
    ],
    [
      "a clause before the main one",
      "fr",
      "Alors qu'ils se trouvaient dans les jardins du vieux port lors d'une fête pour les vingt ans de sa mort, le couple a rencontré Ada Roy, la directrice du ballet de la vallée.",
    ],
    [
      "a clause without its verb",
      "fr",
      "Dans un entretien au journal de la vallée, le juge Bo Lind assure que des gardiens mis en cause pour des violences lors de la grande marche du port seront renvoyés devant le tribunal.",
    ],
  ])("is not %s (%s)", (_case, language, sentence) => {
    expect(shortened(sentence, language)).toBeUndefined();
  });

  it("is not a verb before its object, even where no other sentence is shorter", () => {
    const sentence =
      "La menace planait sur les longs débats de la réforme : Ada Roy a fini par recourir, samedi 29 février, à l'article 12 de la vieille charte de la région pour faire adopter le projet de loi, engageant par la même occasion la responsabilité du conseil de la ville.";
    expect(shortened(sentence, "fr", false)).toBeUndefined();
  });

  it("opens the brief before a sentence from further down", () => {
    const text = `The council of Westmere voted on Monday to rebuild the old stone pier that two storms had broken, a work that the fishermen of the northern bay have wanted ever since the spring when the sea came over the wall.
A singer from the islands once wrote a song about the lamp on it. Gulls sit on the stones in the morning.
The hotel beside the road has a new roof. Its owner keeps a small dog.`;
    const written = writeBrief(
      articleFromText(text, { language: "en", title: "Westmere to rebuild its stone pier" }),
      { length: "standard" },
    );
    expect(written.ok && written.value.gist.text).toMatch(/^The council of Westmere voted/);
  });
});
