import { describe, expect, it } from "vitest";
import { leadWithoutRuns } from "#brief/form/cuts/lead-without-runs.ts";
import { bodyOf } from "#brief/form/sentences/body.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";

function cut(sentence: string, language: string): string | undefined {
  const article = articleFromText(sentence, { language, title: "Title" });
  const [first] = bodyOf(article);
  return first && leadWithoutRuns(article.text, first, [], language)?.text;
}

describe("a lead that one cut does not make short enough, without two or three runs", () => {
  it.each([
    [
      "what stands between a subject and when it acted",
      "en",
      "Norland Energy, a leading maker of floating wind farms for the seas of the north, today announced that it has signed a contract of 15 years with the steelmaker Baltic Forge for 320 megawatts.",
      "Norland Energy … today announced that it has signed a contract of 15 years with the steelmaker Baltic Forge for 320 megawatts.",
    ],
    [
      "a scene before it",
      "en",
      "With readers of the valley moving from paper to the small screen, Brookwater Press, a maker of almanacs and maps, is adding the old harbour pilot Bo Lind to its board as the first keeper of the charts.",
      "Brookwater Press, a maker of almanacs and maps, is adding the old harbour pilot Bo Lind to its board as the first keeper of the charts.",
    ],
    [
      "a scene before it",
      "fr",
      "Après la longue réunion du conseil de la vallée et le départ des élus du nord, la maire de Bellerive a décidé de rouvrir le vieux port aux pêcheurs de la ville et des villages voisins.",
      "La maire de Bellerive a décidé de rouvrir le vieux port aux pêcheurs de la ville et des villages voisins.",
    ],
    [
      "what stands between a subject and its verb",
      "pt",
      "A guarda do porto de Valdoré, que tem como tarefa vigiar os barcos da costa e as aldeias do sul, prendeu até o fim da manhã desta terça-feira 14 pessoas acusadas de vender redes roubadas.",
      "A guarda do porto de Valdoré … prendeu até o fim da manhã desta terça-feira 14 pessoas acusadas de vender redes roubadas.",
    ],
    [
      "what stands before what is said, and the end",
      "pt",
      "A governadora do estado do Valdoré afirmou nesta segunda-feira, durante o programa da rádio da capital, que ficou triste com as vaias que recebeu durante a longa abertura oficial dos Jogos do Sul, realizada no velho estádio da colina, perto do porto.",
      "A governadora do estado do Valdoré afirmou nesta segunda-feira … que ficou triste com as vaias que recebeu durante a longa abertura oficial dos Jogos do Sul …",
    ],
    [
      "what stands before the verb that another asks for",
      "fr",
      "Le journal de Bellerive a dévoilé mardi soir que la commission du fleuve proposera, dans ses conclusions de la fin de l'été, de taxer les bateaux qui jettent trop de sel dans le port afin de les obliger à changer de route.",
      "Le journal de Bellerive a dévoilé mardi soir que la commission du fleuve proposera … de taxer les bateaux qui jettent trop de sel dans le port …",
    ],
    [
      "when and to whom in the press somebody said it",
      "fr",
      "Une quarantaine de pêcheurs du nord ont tenté jeudi d'ouvrir la vieille porte du port de la ville de Bellerive, a indiqué vendredi 28 décembre à la presse le maire des quais, Bo Lind.",
      "Une quarantaine de pêcheurs du nord ont tenté jeudi d'ouvrir la vieille porte du port de la ville de Bellerive, a indiqué le maire des quais, Bo Lind.",
    ],
    [
      "a day between commas",
      "fr",
      "Les gardiens du vieux port de Bellerive ont été les premiers de la vallée à ajouter, le 19 août, la corde à la liste des objets requis pour les pêcheurs et les enfants.",
      "Les gardiens du vieux port de Bellerive ont été les premiers de la vallée à ajouter la corde à la liste des objets requis pour les pêcheurs et les enfants.",
    ],
    [
      "the day on which it was said",
      "fr",
      "Deux bandes de voleurs de cordes qui vivaient au nord de la vallée, près du moulin, ont été arrêtées en juin et en juillet, a déclaré lundi 11 juillet le juge de Bellerive.",
      "Deux bandes de voleurs de cordes qui vivaient au nord de la vallée, près du moulin, ont été arrêtées en juin et en juillet, a déclaré le juge de Bellerive.",
    ],
    [
      "an age",
      "fr",
      "Au terme d'une campagne rythmée par des réunions sur le port malgré la tempête du nord, la maire Ada Brun, 79 ans, retrouve sur sa route le vieux pilote de la vallée.",
      "Au terme d'une campagne rythmée par des réunions sur le port malgré la tempête du nord, la maire Ada Brun retrouve sur sa route le vieux pilote de la vallée.",
    ],
    [
      "what was announced before it",
      "fr",
      "Deux ans après que la mairie a annoncé la fermeture du vieux phare de la colline, le conseil de la vallée de Bellerive a choisi de rendre la lampe aux gardiens du port et aux pêcheurs du nord.",
      "Le conseil de la vallée de Bellerive a choisi de rendre la lampe aux gardiens du port et aux pêcheurs du nord.",
    ],
    [
      "what a firm is, before what it announces",
      "en",
      "Brookwater, an old maker of almanacs and of sea charts for the harbours of the northern coast, announced a new map of the bay for the pilots of the southern valley to find their way in fog.",
      "Brookwater … announced a new map of the bay for the pilots of the southern valley to find their way in fog.",
    ],
    [
      "what is said of an opening place",
      "fr",
      "Dans la ville de Bellerive, où le vieux phare veille sur les barques du nord et sur la grande digue de pierre depuis la tempête, le conseil a rouvert jeudi matin la porte du port aux pêcheurs.",
      "Dans la ville de Bellerive …, le conseil a rouvert jeudi matin la porte du port aux pêcheurs.",
    ],
    [
      "what is said of an opening place",
      "en",
      "In the town of Westmere, where the old lighthouse watches over the boats of the north and over the great dam of stone, the council opened the gate of the port again to the boats of the valley.",
      "In the town of Westmere …, the council opened the gate of the port again to the boats of the valley.",
    ],
    [
      "what is said of an opening place",
      "es",
      "En la villa de Valdoria, donde la vieja lámpara vela por los barcos del norte y por la gran muralla de piedra, el alcalde abrió la puerta del puerto a los pescadores del valle y del río.",
      "En la villa de Valdoria …, el alcalde abrió la puerta del puerto a los pescadores del valle y del río.",
    ],
    [
      "what it is done for, before a subject named between commas",
      "pt",
      "Em busca de uma saída para a longa briga entre os pescadores da vila e os guardas da costa, o prefeito de Valdoré, Bruno Lindo (NL), se reuniu com a velha guardiã do farol da colina.",
      "O prefeito de Valdoré, Bruno Lindo (NL), se reuniu com a velha guardiã do farol da colina.",
    ],
    [
      "where somebody said it",
      "fr",
      "Le conseil de la vallée a demandé dans un communiqué que la porte du port de Bellerive soit rouverte aux pêcheurs du nord et aux barques avant le retour des tempêtes.",
      "Le conseil de la vallée a demandé que la porte du port de Bellerive soit rouverte aux pêcheurs du nord et aux barques avant le retour des tempêtes.",
    ],
    [
      "a day in its opening, and no comma too many",
      "fr",
      "Après le vote de la réforme du port par le conseil de la vallée, jeudi 14 juin, Ada Brun est revenue au marché de Bellerive sur la grève des pêcheurs et des gardiens.",
      "Après le vote de la réforme du port par le conseil de la vallée, Ada Brun est revenue au marché de Bellerive sur la grève des pêcheurs et des gardiens.",
    ],
    [
      "a figure before it, where nothing else makes it short",
      "en",
      "In a bid to end the long quarrel over the 40 old boats of the northern bay and the ropes of the keepers, the council of Westmere is sending the last boats of the year to the island with bread.",
      "The council of Westmere is sending the last boats of the year to the island with bread.",
    ],
    [
      "the county in brackets, before the day",
      "fr",
      "Une quarantaine de pêcheurs du nord de la vallée ont tenté jeudi d'ouvrir la porte du port, a indiqué vendredi 28 décembre à l'AFP le maire de Bellerive (Var), Bo Lind.",
      "Une quarantaine de pêcheurs du nord de la vallée ont tenté jeudi d'ouvrir la porte du port, a indiqué vendredi 28 décembre à l'AFP le maire de Bellerive, Bo Lind.",
    ],
    [
      "the day on which it happened, where that is enough",
      "pt",
      "A vila de Valdoré e alguns povoados do interior foram atingidos na madrugada desta segunda-feira por uma nova tempestade de pedras contra os barcos do porto, as redes e os telhados das casas.",
      "A vila de Valdoré e alguns povoados do interior foram atingidos por uma nova tempestade de pedras contra os barcos do porto, as redes e os telhados das casas.",
    ],
  ])("loses %s (%s: %#)", (_case, language, sentence, said) => {
    expect(cut(sentence, language)).toBe(said);
  });

  it.each([
    [
      "a source before it",
      "en",
      "As Ada Brook reports for the paper of the northern valley, the first boats of the spring came back to the harbour of Westmere last week with salt and bread and 40 barrels of oil.",
    ],
    [
      "whose name ends what stands before it",
      "es",
      "Tras la llegada del antiguo alcalde de Valdoria, Bruno Lindo Prado, hacia el puerto del norte, han empezado a sonar los nombres de vecinos que podrían hablar en la vieja sala de la colina.",
    ],
    [
      "a condition before it",
      "en",
      "Depending on the weather and the tide in the northern bay, the council of Westmere is sending the last boats of the year to the island with bread and salt for the keepers of the old light.",
    ],
    [
      "a figure in an aside",
      "fr",
      "Les gardiens du vieux port de Bellerive, dont 40 anciens marins de la grande maison du fleuve, sont jugés depuis mercredi devant le tribunal de la vallée pour avoir vendu des cordes et des voiles de la ville.",
    ],
    [
      "a name in an aside",
      "es",
      "La ministra de los mares del norte, La Brava de la Colina, denunció la larga espera de los pescadores del valle contra el dueño del viejo molino del sur.",
    ],
    [
      "a denial in an aside",
      "fr",
      "La gardienne du vieux port de Bellerive, qui n'avait pas vu la tempête venir du nord de la vallée, a rouvert jeudi matin la grande porte aux pêcheurs de la ville et des villages voisins du fleuve.",
    ],
    [
      "a day still to come",
      "fr",
      "Les gardiens du vieux port de Bellerive et les pêcheurs du nord de la vallée pourront rouvrir, samedi 22 août, la grande porte de la digue et le marché aux cordes de la ville.",
    ],
    [
      "days of a list",
      "fr",
      "Les gardiens du vieux port de Bellerive ont fermé lundi 3 août, mardi 4 août, et jeudi 6 août la grande porte de la digue du nord et le marché aux cordes de la vieille ville.",
    ],
    [
      "a denial in what was before it",
      "fr",
      "Deux ans après que la mairie n'a pas voulu de la fermeture du vieux phare de la colline, le conseil de la vallée de Bellerive a choisi de rendre la lampe aux gardiens et aux pêcheurs.",
    ],
    [
      "what is said but for now",
      "fr",
      "La cour de la vallée estime qu'il revient au conseil, à ce stade, de décider du sort des vieux bateaux du port et de la grande digue de Bellerive.",
    ],
    [
      "what the rest points at",
      "fr",
      "Le vieux pilote du port, qui assurait ces dernières semaines que la digue du nord tiendrait tout l'hiver, a changé de discours et envisage désormais cette rupture, rapporte le journal de la vallée dans son édition de samedi.",
    ],
    [
      "who says it, behind what is said",
      "fr",
      "Pour protéger la baie, le conseil du fleuve veut équiper les barques, les voiliers et les bacs de lanternes neuves comme la lampe du vieux phare et le feu de la grande digue, souligne une lettre lue mardi sur le port.",
    ],
    [
      "how many died at an opening place",
      "fr",
      "Dans la ville de Bellerive, où trois pêcheurs sont morts dans la tempête qui a frappé la digue et le vieux phare de la colline, le conseil a rouvert jeudi matin la porte du port aux barques.",
    ],
    [
      "that somebody died, in an aside",
      "fr",
      "Le gardien, mort d'une longue maladie des poumons au vieux phare de la colline, avait rouvert la grande porte du port aux pêcheurs du nord et aux barques de la ville et des villages voisins.",
    ],
    [
      "a denial at an opening place",
      "fr",
      "Dans la ville de Bellerive, où la mairie n'avait pas voulu de la nouvelle digue de pierre ni du phare de la colline, le conseil a rouvert jeudi matin la porte du port aux barques du nord.",
    ],
  ])("keeps %s (%s: %#)", (_case, language, sentence) => {
    expect(cut(sentence, language)).toBeUndefined();
  });

  it("is looked for among the first that might go, however many there are", () => {
    const days = "he sold salt on Monday by the port and ".repeat(90);
    expect(cut(`The board of the port said that ${days}left.`, "en")).toBeUndefined();
  }, 60_000);

  it("opens the brief, and is no point of it", () => {
    const article = articleFromText(
      `Guarda do porto prende 14 pessoas em Valdoré
A guarda do porto de Valdoré, que tem como tarefa vigiar os barcos da costa e as aldeias do sul, prendeu até o fim da manhã desta terça-feira 14 pessoas acusadas de vender redes roubadas.
As redes foram achadas em uma casa da colina, perto do velho moinho.
O dono da casa disse aos guardas que as tinha comprado de um marinheiro do norte.
A prefeitura vai devolver as redes aos pescadores na próxima semana, depois da festa do mar.`,
      { language: "pt" },
    );
    const brief = writeBrief(article, { length: "standard" });
    expect(brief.ok && brief.value.gist.text).toBe(
      "A guarda do porto de Valdoré … prendeu até o fim da manhã desta terça-feira 14 pessoas acusadas de vender redes roubadas.",
    );
    expect(brief.ok && brief.value.points.some(({ text }) => text.includes("…"))).toBe(false);
  });
});

it("a day before a comma is no subject that a verb far behind it goes on from", () => {
  const sentence =
    "Le 14 juillet dernier, le chef du port avait annoncé la création d'une commission dédiée à ce sujet et la secrétaire d'État auprès de la ministre des Ports, Nadia Brun, affirmait fin septembre qu'il pourrait être ouvert en 2019.";
  expect(cut(sentence, "fr") ?? "").not.toMatch(/dernier …/u);
});

it("what went on meanwhile goes between an opening and the main clause", () => {
  const sentence =
    "Dans l'après-midi de samedi 29 juin, tandis que la canicule battait son plein, un couple de gardiens a décidé de laisser ses chiens de 1 et 5 ans dans la barque pour aller faire des courses.";
  expect(cut(sentence, "fr")).toBe(
    "Dans l'après-midi de samedi 29 juin …, un couple de gardiens a décidé de laisser ses chiens de 1 et 5 ans dans la barque pour aller faire des courses.",
  );
});
