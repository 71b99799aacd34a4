import { describe, expect, it } from "vitest";
import { leadClauseDraft } from "#brief/form/cuts/lead-clause.ts";
import { longLeadDraft } from "#brief/form/cuts/long-lead.ts";
import { bodyOf } from "#brief/form/sentences/body.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";

function cut(sentence: string, language: string): string | undefined {
  const article = articleFromText(sentence, { language, title: "Title" });
  const [first] = bodyOf(article);
  return first && leadClauseDraft(article.text, first, [], language)?.text;
}

describe("a lead that is too long for a gist, without what only says more", () => {
  it.each([
    [
      "who somebody is",
      "en",
      "Police investigators in the northern region are trying to unravel the mystery behind the death of a hunter whose remains were found by some boys in the woods of Westmere on the day of the great autumn fair.",
      "Police investigators in the northern region are trying to unravel the mystery behind the death of a hunter …",
    ],
    [
      "who did it",
      "en",
      "The court of appeal in Westmere has thrown out the long case against the owners of the old stone quarry brought by a group of families from the villages under the hill who had lost their wells.",
      "The court of appeal in Westmere has thrown out the long case against the owners of the old stone quarry …",
    ],
    [
      "what it brings, though it holds a modal",
      "en",
      "The largest radio observatory of the southern valley is getting ready to open to astronomers around the world, ushering in an era of observations that could help in the hunt for the oldest waves of the sky.",
      "The largest radio observatory of the southern valley is getting ready to open to astronomers around the world …",
    ],
    [
      "with what, in Portuguese, where “segundo” is the second",
      "pt",
      "O Norcabo venceu o Porto do Oeste por 2 a 1 neste domingo, no estádio da cidade velha, com um gol de Beto Lima nos minutos finais e mais chuvosos de todo o segundo tempo, e garantiu a vaga na próxima fase.",
      "O Norcabo venceu o Porto do Oeste por 2 a 1 neste domingo, no estádio da cidade velha …",
    ],
    [
      "what else happened",
      "en",
      "The two rivals of the mayor criticised him gently at a debate in the harbour hall here on Wednesday night as they continued to set themselves apart from the rest of a field that most people know well.",
      "The two rivals of the mayor criticised him gently at a debate in the harbour hall here on Wednesday night …",
    ],
    [
      "what somebody else did",
      "en",
      "The young keeper of the northern club helped himself to a third cup in as many years on the old ground of Westmere as his side won away from home for the first time since the great autumn storm.",
      "The young keeper of the northern club helped himself to a third cup in as many years on the old ground of Westmere …",
    ],
    [
      "what it did",
      "en",
      "A report of the harbour on the closing of the great gate in the winter reveals a confused chain of command among its officials that hampered them when they had to weigh the risk of a flood in the old town.",
      "A report of the harbour on the closing of the great gate in the winter reveals a confused chain of command among its officials …",
    ],
    [
      "where it was, where no clause may go",
      "en",
      "On Thursday, the fourth court of appeal of the state in Westmere found that the largest shop can be held liable for selling faulty lamps from third party sellers in its great online market.",
      "On Thursday, the fourth court of appeal of the state in Westmere found that the largest shop can be held liable for selling faulty lamps from third party sellers …",
    ],
    [
      "of what office somebody says it",
      "fr",
      "« Il n'y a jamais eu autant de barques à sec dans le vieux port de la vallée », a expliqué Ada Brun, la directrice du conseil du fleuve lors de sa visite aux gardiens de la digue.",
      "« Il n'y a jamais eu autant de barques à sec dans le vieux port de la vallée », a expliqué Ada Brun …",
    ],
    [
      "where somebody says it",
      "en",
      "The new bridge over the northern arm of the river will stay closed to all carts until the last of the spring storms has gone, the harbour office said in a letter to the villages.",
      "The new bridge over the northern arm of the river will stay closed to all carts until the last of the spring storms has gone, the harbour office said …",
    ],
    [
      "what for, not where something was left",
      "fr",
      "Un samedi de grande chaleur dans la vallée du fleuve, un couple de pêcheurs de Bellerive a décidé de laisser ses enfants dans la barque de la famille pour aller faire des courses au marché du port.",
      "Un samedi de grande chaleur dans la vallée du fleuve, un couple de pêcheurs de Bellerive a décidé de laisser ses enfants dans la barque de la famille …",
    ],
    [
      "where it was, before who saw it",
      "fr",
      "Le cortège des gardiens du port est parti dans le calme de la vieille place de Bellerive pour rejoindre le lieu du drame, dans une rue du quartier du nord, a constaté une envoyée du journal.",
      "Le cortège des gardiens du port est parti dans le calme de la vieille place de Bellerive pour rejoindre le lieu du drame …, a constaté une envoyée du journal.",
    ],
    [
      "where it was, before who told it",
      "fr",
      "Une élève de seize ans a été blessée mercredi à coups de corde dans la cour du vieux lycée où elle est interne, sur le port, a-t-on appris jeudi auprès du parquet de la vallée.",
      "Une élève de seize ans a été blessée mercredi à coups de corde dans la cour du vieux lycée …, a-t-on appris jeudi auprès du parquet de la vallée.",
    ],
    [
      "what it follows, before who says it",
      "fr",
      "Après avoir été alertée, la mairie de Bellerive a ouvert une enquête interne sur le nettoyage des cours d'école de la commune dans le sillage du spectaculaire incendie de la vieille usine, rapporte la radio de la vallée.",
      "Après avoir été alertée, la mairie de Bellerive a ouvert une enquête interne sur le nettoyage des cours d'école de la commune …, rapporte la radio de la vallée.",
    ],
    [
      "before who says it",
      "en",
      "A girl from the old town has been shot by men of the northern militia in the southern quarter of the capital as she tried to leave a street that they hold since spring, according to relief workers.",
      "A girl from the old town has been shot by men of the northern militia in the southern quarter of the capital …, according to relief workers.",
    ],
    [
      "behind who says it",
      "en",
      "The attorney of the northern state is looking into the rise and fall of a builder of offices, according to two people familiar with the matter, adding to a series of problems for what had been a darling of the banks.",
      "The attorney of the northern state is looking into the rise and fall of a builder of offices, according to two people familiar with the matter …",
    ],
    [
      "behind who says it",
      "fr",
      "Un homme armé d'un couteau a été tué par un policier dimanche sur le port de Bellerive, au bord de la vieille ville, a rapporté le parquet de la vallée, confirmant une information de la radio du fleuve.",
      "Un homme armé d'un couteau a été tué par un policier dimanche sur le port de Bellerive, au bord de la vieille ville, a rapporté le parquet de la vallée …",
    ],
    [
      "all that hangs on it",
      "fr",
      "La garde à vue d'un jeune homme de la vieille ville a été levée et celle des autres a été prolongée en raison de la réunion du parquet de la vallée, soit jusqu'à vendredi matin, a indiqué la radio du fleuve.",
      "La garde à vue d'un jeune homme de la vieille ville a été levée et celle des autres a été prolongée …, a indiqué la radio du fleuve.",
    ],
    [
      "what for",
      "pt",
      "O governo da ilha instruiu o seu representante nas nações do mar a convocar uma reunião imediata do conselho de segurança para discutir o ataque do fim da tarde contra as aldeias da costa, onde vivem pescadores do sul.",
      "O governo da ilha instruiu o seu representante nas nações do mar a convocar uma reunião imediata do conselho de segurança …",
    ],
    [
      "what of",
      "es",
      "La vieja torre del puerto, las casas de la colina y los crímenes contra el bosque serán parte de las investigaciones que abrirá pronto la sala de la verdad de la capital del valle junto con los jueces del norte.",
      "La vieja torre del puerto, las casas de la colina y los crímenes contra el bosque serán parte de las investigaciones …",
    ],
  ])("loses %s (%s: %#)", (_case, language, sentence, said) => {
    expect(cut(sentence, language)).toBe(said);
  });

  it.each([
    [
      "a figure",
      "en",
      "A former engineer of the harbour of Westmere has been sent to prison for his part in the theft of the old bells after he was caught with a van of 40 of them on the road that leads to the north.",
    ],
    [
      "a number in words",
      "en",
      "A fire broke out in the old grand hotel of the harbour of Westmere in the early hours of Monday while most of its guests were asleep, killing nine people and sending many others to the hospital on the hill.",
    ],
    [
      "a figure in brackets",
      "pt",
      "O parlamento da república do norte aprovou um pedido do governo de cruzar a fronteira com as tropas do país depois de um longo debate da noite de quarta-feira, durante o qual os deputados da ilha (19) deixaram a sala.",
    ],
    [
      "a denial",
      "en",
      "The mayor of Westmere has promised to rebuild the old stone pier that two storms had broken in the spring, saying in the harbour hall that it would not cost the people of the town a penny of their own.",
    ],
    [
      "a condition",
      "en",
      "The farmers of the northern valley entered the second week of their long march on the capital on Sunday ahead of a strike of all the towns of the plain if the laws on the markets are kept as they are.",
    ],
    [
      "a doubt",
      "en",
      "The police of the capital on Monday arrested a councillor of the old town from a court on the northern hill in connection with the alleged killing of an officer of the guard during the unrest of the spring.",
    ],
    [
      "the verb for which a clause waits",
      "en",
      "The council of Westmere broke up after the mayor of the old town by the sea whose family had built the harbour and most of the houses around the northern bay left the great hall for his own boat.",
    ],
    [
      "who says it",
      "fr",
      "Le délai des gendarmes de la vallée a été tout à fait normal dans la nuit de dimanche sur le vieux port, a estimé sur la radio du fleuve la porte-parole de la gendarmerie de Bellerive et des villages du nord de la vallée.",
    ],
    [
      "whom the words are about",
      "fr",
      "Formée par les marins de la vieille ville lors de l'hiver des grandes tempêtes, en réponse à la colère des pêcheurs du nord qui avaient perdu leurs bateaux, la garde du port de Bellerive fête sa première année sur le fleuve.",
    ],
    [
      "what may be the news",
      "en",
      "The idea of a bridge over the northern bay might still sound like a strange dream of the builders, but the council of Westmere is already looking for men to build it and has found the stones that it needs.",
    ],
    [
      "what somebody said",
      "pt",
      "A governadora do estado do Valdoré afirmou nesta segunda-feira, durante o programa da rádio da capital, que ficou triste com as vaias que recebeu no estádio durante a longa abertura oficial dos Jogos do Sul.",
    ],
    [
      "what a word asks for",
      "en",
      "The owners of the four oldest stone quarries under the northern hill of Westmere told the court of appeal that the new road to the harbour would be mostly based in the narrow valley of the mill.",
    ],
    [
      "which of them",
      "fr",
      "En visite sur le vieux port de la vallée un matin de grand vent, le ministre de la mer a critiqué les pêcheurs qui ont fermé la digue du nord et la route du moulin.",
    ],
  ])("keeps %s (%s: %#)", (_case, language, sentence) => {
    expect(cut(sentence, language)).toBeUndefined();
  });

  it("opens the brief", () => {
    const article = articleFromText(
      `Girl shot as she tried to leave the old town
A girl from the old town has been shot by men of the northern militia in the southern quarter of the capital as she tried to leave a street that they hold since spring, according to relief workers.
The workers had brought bread and water to the street on two days of the week before.
Nobody had been allowed to leave it since the winter, when the road over the bridge was closed.
The militia took the quarter from the army in the autumn and has held it with a few dozen men.`,
      { language: "en" },
    );
    const brief = writeBrief(article, { length: "standard" });
    expect(brief.ok && brief.value.gist.text).toBe(
      "A girl from the old town has been shot by men of the northern militia in the southern quarter of the capital …, according to relief workers.",
    );
    expect(brief.ok && brief.value.gist.receipts[0]?.text).toContain("as she tried to leave");
  });
});

describe("a long lead", () => {
  it.each([
    [
      "what else the one who said it does",
      "fr",
      'La reprise des marchés aux cordes de la vallée sera "une chance pour nous tous", estime le pilote Bo Lind qui ira parler de la digue aux pêcheurs du nord et aux gardiens du phare.',
      'La reprise des marchés aux cordes de la vallée sera "une chance pour nous tous", estime le pilote Bo Lind …',
    ],
    [
      "how large and how far a place is",
      "fr",
      "Les plongeurs de la vallée ont retrouvé la vieille cloche de bronze dans le lac de Soulac, un village de 500 habitants à une cinquantaine de kilomètres à l'est de Bellerive, a annoncé la mairie du port.",
      "Les plongeurs de la vallée ont retrouvé la vieille cloche de bronze dans le lac de Soulac …, a annoncé la mairie du port.",
    ],
    [
      "what comes behind a verb whose subject is named between commas",
      "es",
      "El piloto del viejo puerto de Valdoria, Bruno Lindo, anunció la apertura de la gran lámpara de la colina para los barcos del norte, después de una larga reunión con los pescadores y los vecinos de la villa.",
      "El piloto del viejo puerto de Valdoria, Bruno Lindo, anunció la apertura de la gran lámpara de la colina para los barcos del norte …",
    ],
    [
      "the same, and no denial",
      "pt",
      "O piloto do velho porto de Valdoré, Bruno Lindo, não anunciou a abertura da grande lâmpada da colina para os barcos do norte, depois de uma longa reunião com os pescadores e os vizinhos da vila antiga.",
      "O piloto do velho porto de Valdoré, Bruno Lindo, não anunciou a abertura da grande lâmpada da colina para os barcos do norte …",
    ],
    [
      "why prices rose",
      "es",
      "La bolsa de Valdoria, la mayor del sur, cerró este viernes con una subida del 0,8 %, hasta los 11.250 puntos, impulsada por la banca y las energéticas, en una jornada marcada por los datos de empleo del norte y la caída del precio del petróleo.",
      "La bolsa de Valdoria, la mayor del sur, cerró este viernes con una subida del 0,8 %, hasta los 11.250 puntos …",
    ],
    [
      "why prices rose",
      "pt",
      "O índice da bolsa de Valdoré fechou esta sexta-feira em alta de 0,8%, aos 11.250 pontos, puxado pelas ações dos bancos e das mineradoras, em um dia marcado pelos dados de emprego do norte e pela queda do preço do petróleo.",
      "O índice da bolsa de Valdoré fechou esta sexta-feira em alta de 0,8%, aos 11.250 pontos …",
    ],
    [
      "why prices rose",
      "en",
      "Shares in Westmere closed 0.8% higher at 11,250 points on Friday, lifted by banks and miners, after jobs data from the north came in weaker than expected and traders bet that the central bank will cut rates next month.",
      "Shares in Westmere closed 0.8% higher at 11,250 points on Friday …",
    ],
    [
      "the second of two things said",
      "en",
      "The harbour board said that the port of Westmere opens its two old gates to boats from the north in the spring and that the neighbours on the hill get a new school beside the river.",
      "The harbour board said that the port of Westmere opens its two old gates to boats from the north in the spring …",
    ],
    [
      "the second of two things said",
      "fr",
      "La mairie a annoncé que le port de Bellerive ouvrira ses deux portes aux barques du nord au printemps et que les voisins de la colline auront une école neuve au bord du grand fleuve.",
      "La mairie a annoncé que le port de Bellerive ouvrira ses deux portes aux barques du nord au printemps …",
    ],
  ])("loses %s (%s: %#)", (_case, language, sentence, said) => {
    expect(cut(sentence, language)).toBe(said);
  });

  it("loses how much somebody was caught with, where nothing else may go", () => {
    const lead =
      "A former apprentice of the harbour who ran a trade in stolen rope in Westmere has been jailed for over six years after he was caught with over two sacks of silver worth up to £170,000.";
    const [first] = bodyOf(articleFromText(lead, { language: "en", title: "Title" }));
    expect(cut(lead, "en")).toBeUndefined();
    expect(first && leadClauseDraft(lead, first, [], "en", true)?.text).toBe(
      "A former apprentice of the harbour who ran a trade in stolen rope in Westmere has been jailed for over six years …",
    );
  });

  it.each([
    [
      "what a verb before the speaker asks for",
      "fr",
      "Les pêcheurs de la vallée réclament, affirme la mairie, le départ du vieux gardien de la digue et de ses deux fils qui ont fermé la porte du port et la route du nord de la vallée.",
    ],
    [
      "the name of who says it",
      "fr",
      "Une quarantaine de pêcheurs du nord de la vallée ont tenté de rouvrir la porte du port de Bellerive, a indiqué à l'AFP le maire de Soulac (Var), Bo Lind.",
    ],
    [
      "what a verb before “selon” asks for",
      "fr",
      "Comme le dit le journal de la vallée, la gardienne du phare est, selon le magazine Mirabel, dans son édition de la semaine, prête à rouvrir la grande porte aux pêcheurs du nord et aux barques de la ville.",
    ],
    [
      "the second thing said, where it is denied",
      "en",
      "The harbour board said that the port of Westmere opens its two old gates to boats from the north in the spring and that the neighbours on the hill get no new school beside the river.",
    ],
    [
      "a condition behind a named subject",
      "es",
      "El piloto del viejo puerto de Valdoria, Bruno Lindo, anunció la apertura de la gran lámpara de la colina para los barcos del norte, si llegan antes del invierno con los pescadores y los vecinos de la villa.",
    ],
    [
      "the main clause behind a long opening",
      "en",
      "In a bid to end the long quarrel over the 40 old boats of the northern bay and the ropes of the keepers, the council of Westmere is sending the last boats of the year to the island with bread.",
    ],
  ])("keeps %s (%s: %#)", (_case, language, sentence) => {
    expect(cut(sentence, language)).toBeUndefined();
  });
});

describe("a long English lead", () => {
  it("does not end within an “as” clause that has no verb yet", () => {
    const lead =
      "Shares in Westmere closed lower on Thursday, with the index posting its worst day in five weeks, as a disappointing forecast from the maker of chips and a jump in yields prompted investors to lock in some of the gains of this year.";
    expect(cut(lead, "en") ?? "").not.toMatch(/as a disappointing forecast …/);
  });

  it("may lose what somebody does beside the news, with a figure where nothing else may go", () => {
    const lead =
      "Passengers at all ports of Norland will be able to carry bottles of up to two litres in their hand luggage from 1 March, the ministry of transport has announced, ending a limit of 100 ml that has been in place for years.";
    const written = writeBrief(
      articleFromText(`${lead}\n${lead.replace("all", "the")}`, {
        language: "en",
        title: "Bottles",
      }),
      { length: "short" },
    );
    expect(written.ok && written.value.gist.text).toMatch(
      /the ministry of transport has announced …$/,
    );
  });
});

it.each([
  [
    "pt",
    "Não é verdade que ",
    "o porto de Norcabo vai cobrar uma taxa de R$ 120 por mês de quem guarda um barco em casa, como diz um vídeo visto 2 milhões de vezes.",
  ],
  [
    "en",
    "It is not true that ",
    "police investigators in the northern region are trying to unravel the mystery behind the death of a hunter whose remains were found by some boys in the woods of Westmere on the day of the great autumn fair.",
  ],
])("what a sentence denies stays whole (%s)", (language, denial, clause) => {
  const cutLead = (sentence: string): unknown => {
    const article = articleFromText(sentence, { language, title: "Title" });
    const [first] = bodyOf(article);
    return first && longLeadDraft(article.text, first, [], language);
  };
  expect(cutLead(`${denial}${clause}`)).toBeUndefined();
  expect(cutLead(`${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}`)).toBeDefined();
});

function longCut(sentence: string, language: string): string | undefined {
  const article = articleFromText(sentence, { language, title: "Title" });
  const [first] = bodyOf(article);
  return first && longLeadDraft(article.text, first, [], language)?.text;
}

describe("where a lead is cut", () => {
  it("no dash is left before the mark", () => {
    const sentence =
      "The maker of the valley is showing a smaller kind of its white van — the one most people of the coast know — while its rival of the north is rolling out a new boat for the lakes.";
    const said =
      "The maker of the valley is showing a smaller kind of its white van — the one most people of the coast know …";
    expect(cut(sentence, "en")).toBe(said);
    expect(longCut(sentence, "en")).toBe(said);
  });

  it.each([
    [
      "en",
      "The fund of the harbour gave a large grant to the school of the old lighthouse to find better lamps by planning, testing, and building whatever the keepers of the coast had asked for in the winter.",
    ],
    [
      "es",
      "La mayoría del consejo del puerto avanzó con una jugada para evitar que la oposición y otras bancadas del norte y del sur traten el jueves la compra de los barcos nuevos de la isla.",
    ],
    [
      "fr",
      "La gardienne du phare ne dit pas si le visiteur de la vallée avait pris la barque des pêcheurs du vieux port pour gagner la petite île, mais toujours est-il que le trésor de la tour lui a souri.",
    ],
    [
      "fr",
      "Tôt dimanche, des hommes en voiture ont heurté des gardes de la douane près de la petite station balnéaire de Port-Brun, dans la ville côtière de Sauve puis les ont attaqués au couteau, tuant l'un d'eux.",
    ],
    [
      "fr",
      "La maire de Bellerive, Nadia Brun, plaide depuis le début du printemps pour la fermeture du vieux port de la vallée, ou tout du moins pour un grand débat sur ce que deviendraient les quais et les bateaux.",
    ],
    [
      "en",
      "Keepers of the whole coast got a real taste of a storm at the old lighthouse of the northern cape and from the looks of their wet faces it seems as though they have learned their lesson.",
    ],
    [
      "fr",
      "La présidente de la région a décidé d'intervenir, explique l'Amirauté, au vu de l'émoi que suscitent dans toute la vallée les récits de l'ancienne gardienne qui a dit avoir mené une enquête sous la pression du vieux port.",
    ],
  ])("nothing that the news needs goes (%s): %s", (language, sentence) => {
    expect(longCut(sentence, language)).toBeUndefined();
  });
});
