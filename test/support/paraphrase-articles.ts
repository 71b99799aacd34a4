import { articleFromText } from "#extract/article-from-text.ts";
import type { Article } from "#model/article.ts";

/** Longer news of our own which a model retells freely, and short ones in three more languages. */
const texts: Readonly<Record<string, readonly [title: string, sentences: readonly string[]]>> = {
  plant: [
    "Voss Motors to close engine plant in Denholm",
    [
      "The carmaker Voss Motors said on Wednesday that it would close its plant in Denholm by the end of next year, putting 1,240 jobs at risk.",
      "The company blamed falling demand for diesel engines, which the plant has built since 1987, and the rising cost of energy.",
      "Chief executive Marta Lindqvist told workers at a meeting on Wednesday morning that the decision had been the hardest of her career.",
      "“We have run out of time, not out of ideas,” Lindqvist said.",
      "The union Forge, which represents about 900 of the workers, called the plan a betrayal and threatened to strike.",
      "Its leader, Tom Okafor, accused the company of breaking a promise made in 2021, when it received 36 million pounds in state aid.",
      "Under that agreement, Voss Motors was to keep at least 1,000 people in Denholm until 2027.",
      "A spokesman for the company denied that it had broken the agreement and said the aid had been spent on machines and training.",
      "The business secretary, Helen Marsh, said the government was “bitterly disappointed” and would try to recover the money if the terms had been violated.",
      "Denholm has a population of 31,000, and one in eight households depends on the plant, according to a study published by the local university in May.",
      "Mayor Samir Patel said the town had not been warned, although he had met Lindqvist two weeks earlier.",
      "Voss Motors made a loss of 212 million euros in the first half of the year, compared with a profit of 48 million euros in the same period a year ago.",
      "Its sales in China fell by 23 percent, while sales in North America rose slightly.",
      "The company has already closed plants in Belgium and Portugal since 2022.",
      "Shares in Voss Motors rose 3.4 percent in Frankfurt after the announcement.",
      "Analysts at Kester Bank said that the closure could save the group up to 90 million euros a year, but warned that other sites might follow.",
      "Voss Motors will offer early retirement to workers over 58 and hopes to move about 150 people to its engine works in Harrow.",
      "Talks with the union will begin on Monday in London.",
      "Production in Denholm was halted for two days in March after a fire in the paint shop, in which nobody was hurt.",
      "A group of former managers, led by the engineer Paul Reiter, has offered to buy the plant and build batteries there, but Voss Motors has not yet replied to the offer.",
    ],
  ],
  flood: [
    "Four dead after river bursts its banks in Castria",
    [
      "At least four people died and two were missing on Sunday after the river Arle burst its banks in the north of Castria, officials said.",
      "More than 3,000 residents were taken to schools and sports halls during the night, while the army used helicopters to rescue people from roofs.",
      "Two of the dead were a couple in their seventies whose car was swept away near the village of Sant Orel, the regional governor, Nadia Ferro, said.",
      "A firefighter, Luca Benn, 34, died when a wall collapsed in the town of Mirano.",
      "The body of the fourth victim, a woman, was found in a cellar on Sunday afternoon but has not been identified.",
      "Almost 200 millimetres of rain fell within 24 hours, the most since records began in 1951, the national weather service said.",
      "The service had issued a red warning on Friday, but the town of Mirano did not close its schools until Saturday afternoon.",
      "Mayor Carla Dossi rejected criticism of her decision and said the warning had reached her too late.",
      "The opposition demanded her resignation.",
      "Prime Minister Andrei Kolar visited the area on Sunday and promised 50 million euros in emergency aid.",
      "“Nobody will be left alone with the mud,” Kolar told residents in Mirano.",
      "Environmental groups said the damage was made worse by houses built on meadows that used to hold the river’s water.",
      "A report commissioned by the government in 2018 had recommended that 14 kilometres of dykes be moved back, but only three kilometres were finished.",
      "The dam above Sant Orel held, although water flowed over its top for five hours, the operator Castria Energy said.",
      "Power was cut in 12,000 homes, of which about half had been reconnected by Sunday evening.",
      "Trains between Mirano and the capital will not run before Thursday, according to the railway.",
      "Further rain is expected on Tuesday, but less than at the weekend, the weather service said.",
      "In 2002, a flood in the same valley killed 19 people.",
      "The European Union has offered Castria help, and two neighbouring countries, Lavia and Torrin, sent pumps and engineers.",
      "Schools in the region will remain closed until at least Wednesday.",
    ],
  ],
  strike: [
    "Nurses in Karland strike for two days",
    [
      "Thousands of nurses across Karland walked out on Monday at the start of a two-day strike over pay and staffing, forcing hospitals to postpone about 9,000 operations.",
      "The nurses’ union, Unity Care, wants a raise of 12 percent, while the health ministry has offered five percent over two years.",
      "Health minister Tobias Renn called the demand unaffordable and urged the union to return to the negotiating table.",
      "“Nobody becomes a nurse to stand in the rain with a sign,” said Mira Sand, a nurse at the Sankt Lukas hospital in the capital, Ostrand.",
      "Emergency wards and cancer clinics are not affected by the strike, the ministry said.",
      "The union said 86 percent of its members had voted for the strike, the first in the health service since 1994.",
      "A court in Ostrand rejected a request by two private clinics on Friday to ban the walkout.",
      "Karland has lost more than 6,000 nurses since 2020, many of whom moved to neighbouring countries where wages are higher, according to a report by the audit office.",
      "The report, published in September, warned that a third of the remaining nurses were older than 55.",
      "Opposition leader Greta Holm accused the government of ignoring the warning and demanded that Renn resign.",
      "Renn denied that he had ignored the report and said 800 nurses would be hired next year if parliament approved the budget.",
      "Patients’ groups expressed understanding for the strike but feared that delays could cost lives.",
      "Doctors, who belong to another union, did not join the walkout, although some of them brought coffee to the picket lines.",
      "Talks between the ministry and the union collapsed on Thursday after six hours.",
      "If no agreement is reached, the union plans another strike of four days in November.",
    ],
  ],
  ferry: [
    "Ferry runs aground off Holm with 312 people on board",
    [
      "A ferry carrying 312 people ran aground off the island of Holm early on Saturday, injuring 14 passengers, the coast guard said.",
      "The ship, the Norra Star, hit a sandbank at about 4 a.m. after its engines failed in heavy seas.",
      "Rescue teams took all passengers off the vessel by noon with the help of fishing boats and two helicopters.",
      "Three of the injured were in a serious condition on Sunday, said Dr Elin Voss, the director of the hospital in Holm.",
      "The captain, a 52-year-old man with 20 years of experience, was questioned by police but is not suspected of a crime.",
      "Prosecutor Jonas Brandt said investigators would examine whether the engines had been properly maintained.",
      "The ferry’s owner, Nordlinje, said the ship had passed an inspection in January.",
      "“The crew did everything right,” said Nordlinje’s managing director, Pia Storm.",
      "Passengers complained that they had waited in the cold for two hours before anyone told them what had happened.",
      "The transport authority ordered Nordlinje on Sunday to keep its two other ferries of the same type in port until they have been checked.",
      "About 40 tonnes of diesel are in the ship’s tanks, and a small amount has leaked into the sea, according to the environment agency.",
      "Strong winds are expected until Tuesday, so that the ship cannot be towed away before then.",
      "In 2011, another Nordlinje ferry caught fire on the same route, killing two crew members.",
      "The company paid a fine of 1.5 million crowns after an inquiry found that fire doors had been left open.",
      "Holm’s mayor, Kerstin Falk, thanked the fishermen and said they had prevented a disaster.",
      "The islanders have called for a second lifeboat for years, but the government says it has no money for one.",
    ],
  ],
  pt: [
    "Vila Serena vai plantar 5.000 árvores",
    [
      "A câmara de Vila Serena aprovou na terça-feira um plano para plantar 5.000 árvores até 2030, com 14 votos a favor e 9 contra.",
      "O projeto vai custar 1,8 milhões de euros, disse a presidente da câmara, Teresa Lobo.",
      "A oposição afirmou que o dinheiro devia ser gasto em habitação.",
      "Cerca de 200 moradores protestaram na segunda-feira contra o corte de 30 plátanos na avenida central, segundo a polícia.",
      "As obras podem começar em março, se o tribunal não aceitar a queixa de uma associação de comerciantes.",
      "O verão passado foi o mais quente na cidade desde 1931, segundo o instituto de meteorologia.",
    ],
  ],
  it: [
    "Roccalba avrà un nuovo ospedale",
    [
      "Il consiglio comunale di Roccalba ha approvato mercoledì la costruzione di un nuovo ospedale, con 18 voti a favore e 11 contrari.",
      "L’opera costerà circa 95 milioni di euro e dovrebbe essere pronta nel 2029, ha detto la sindaca, Marta Conti.",
      "Il vecchio ospedale, costruito nel 1954, resterà aperto fino alla fine dei lavori.",
      "Il sindacato dei medici ha criticato il progetto perché prevede 40 posti letto in meno.",
      "La regione non ha ancora deciso se pagherà la metà della spesa.",
      "Un comitato di cittadini ha raccolto più di 6.000 firme contro il progetto.",
    ],
  ],
  nl: [
    "Oosterveen krijgt windpark langs het kanaal",
    [
      "De gemeenteraad van Oosterveen stemde dinsdag met 21 tegen 16 stemmen voor de bouw van een windpark langs het kanaal.",
      "Het park krijgt acht turbines en levert genoeg stroom voor 12.000 huishoudens, zei wethouder Joke de Graaf.",
      "Omwonenden vrezen geluidsoverlast en stappen naar de rechter.",
      "De provincie betaalt hoogstens een derde van de kosten, die op 38 miljoen euro worden geschat.",
      "De bouw kan pas beginnen als de rechter de klacht heeft afgewezen.",
      "In 2019 verwierp de raad een soortgelijk plan.",
    ],
  ],
};

export function paraphraseArticle(name: string): Article | undefined {
  const found = texts[name];
  if (found === undefined) return undefined;
  const [title, sentences] = found;
  const language = name.length === 2 ? name : "en";
  return {
    ...articleFromText([title, "", ...sentences].join("\n\n"), { language, title }),
    publishedAt: new Date("2022-01-28T10:00:00Z"),
  };
}
