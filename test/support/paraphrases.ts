import type { Article } from "#model/article.ts";
import { modelArticles } from "./model-articles.ts";
import { paraphraseArticle } from "./paraphrase-articles.ts";

/**
 * A sentence of an article retold as language models retell, and beside it the same with one thing made false:
 * role, number, negation, modality, attribution, cause, time, scope. All are written by hand.
 */
export type Paraphrase = {
  readonly article: Article;
  /** Words that each sentence it rests on begins with. */
  readonly from: readonly string[];
  readonly faithful: string;
  readonly twin: string;
};

type Row = readonly [from: string, faithful: string, twin: string];

const rows: Readonly<Record<string, readonly Row[]>> = {
  plant: [
    [
      "The carmaker",
      "Voss Motors announced on Wednesday it will close its Denholm plant by the end of next year, putting 1,240 jobs at risk.",
      "Voss Motors announced on Wednesday it will close its Denholm plant by the end of this year, putting 1,240 jobs at risk.",
    ],
    [
      "The carmaker",
      "Carmaker Voss Motors is to shut its plant in Denholm by the end of next year, with 1,240 jobs at risk.",
      "Carmaker Voss Motors has shut its plant in Denholm, with 1,240 jobs lost.",
    ],
    [
      "The carmaker",
      "More than 1,200 jobs are at risk after Voss Motors said it would close its plant in Denholm.",
      "More than 1,200 jobs were lost after Voss Motors closed its plant in Denholm.",
    ],
    [
      "The company blamed",
      "The company cited falling demand for diesel engines and rising energy costs.",
      "The company cited rising demand for diesel engines and falling energy costs.",
    ],
    [
      "The company blamed",
      "Voss Motors blamed declining demand for diesel engines and the rising cost of energy.",
      "Voss Motors denied that demand for diesel engines was declining.",
    ],
    [
      "Chief executive",
      "CEO Marta Lindqvist told workers on Wednesday morning that the decision was the hardest of her career.",
      "Workers told CEO Marta Lindqvist on Wednesday morning that the decision was the hardest of her career.",
    ],
    [
      "The union",
      "The Forge union, representing about 900 workers, called the plan a betrayal and threatened to strike.",
      "The Forge union, representing more than 900 workers, called the plan a betrayal and threatened to strike.",
    ],
    [
      "The union",
      "The union Forge has threatened to strike, calling the plan a betrayal.",
      "The union Forge has gone on strike, calling the plan a betrayal.",
    ],
    [
      "Its leader",
      "Union leader Tom Okafor accused Voss Motors of breaking a promise made in 2021.",
      "Voss Motors accused union leader Tom Okafor of breaking a promise made in 2021.",
    ],
    [
      "Under that|Its leader",
      "Voss Motors received 36 million pounds in state aid in 2021 and was to keep at least 1,000 people in Denholm until 2027.",
      "Voss Motors received 36 million pounds in state aid in 2021 and was to keep at most 1,000 people in Denholm until 2027.",
    ],
    [
      "A spokesman",
      "The company denied breaking the agreement, saying the aid was spent on machines and training.",
      "The company admitted breaking the agreement, saying the aid was spent on machines and training.",
    ],
    [
      "A spokesman",
      "A company spokesman denied that it broke the agreement and said the aid was spent on machines and training.",
      "A union spokesman denied that it broke the agreement and said the aid was spent on machines and training.",
    ],
    [
      "The business",
      "Business secretary Helen Marsh said the government was “bitterly disappointed” and would try to recover the money if the terms had been violated.",
      "Business secretary Helen Marsh said the government was “bitterly disappointed” and would try to recover the money because the terms had been violated.",
    ],
    [
      "The business",
      "Business Secretary Helen Marsh said the government would seek to recover the money if the terms were violated.",
      "Business Secretary Helen Marsh said the government would seek to recover the money.",
    ],
    [
      "Denholm has",
      "One in eight households in Denholm depends on the plant, according to a study by the local university.",
      "One in eighteen households in Denholm depends on the plant, according to a study by the local university.",
    ],
    [
      "Denholm has",
      "A study published in May found that one in eight households in Denholm depends on the plant.",
      "A study published in May found that all households in Denholm depend on the plant.",
    ],
    [
      "Mayor Samir",
      "Mayor Samir Patel said the town was not warned, although he met Lindqvist two weeks earlier.",
      "Mayor Samir Patel said the town was warned when he met Lindqvist two weeks earlier.",
    ],
    [
      "Voss Motors made",
      "Voss Motors lost 212 million euros in the first half of the year, compared with a profit of 48 million euros a year earlier.",
      "Voss Motors made 212 million euros in the first half of the year, compared with a loss of 48 million euros a year earlier.",
    ],
    [
      "Voss Motors made",
      "In the first half of the year, Voss Motors made a loss of 212 million euros.",
      "In the first half of the year, Voss Motors made a profit of 212 million euros.",
    ],
    [
      "Its sales",
      "Sales in China dropped 23 percent, while North American sales rose slightly.",
      "Sales in North America dropped 23 percent, while sales in China rose slightly.",
    ],
    [
      "The company has",
      "Since 2022, the company has closed plants in Belgium and Portugal.",
      "Since 2022, the company has opened plants in Belgium and Portugal.",
    ],
    [
      "Shares in",
      "Voss Motors shares climbed 3.4 percent in Frankfurt following the announcement.",
      "Voss Motors shares climbed 3.4 percent in Frankfurt before the announcement.",
    ],
    [
      "Analysts at",
      "Kester Bank analysts said the closure could save up to 90 million euros a year but warned other sites might follow.",
      "Kester Bank analysts said the closure will save 90 million euros a year but warned other sites might follow.",
    ],
    [
      "Voss Motors will",
      "The company will offer early retirement to workers over 58 and hopes to move about 150 people to Harrow.",
      "The company will offer early retirement to workers under 58 and hopes to move about 150 people to Harrow.",
    ],
    [
      "Voss Motors will",
      "Workers over 58 will be offered early retirement by Voss Motors.",
      "Workers over 58 will be offered early retirement by the union.",
    ],
    [
      "Talks with",
      "Talks with the union will start in London on Monday.",
      "Talks with the union started in London on Monday.",
    ],
    [
      "Production in",
      "A fire in the paint shop halted production in Denholm for two days in March.",
      "A strike in the paint shop halted production in Denholm for two days in March.",
    ],
    [
      "A group",
      "Former managers led by engineer Paul Reiter have offered to buy the plant and build batteries there, but Voss Motors has not replied.",
      "Former managers led by engineer Paul Reiter have bought the plant to build batteries there, but Voss Motors has not replied.",
    ],
    [
      "A group",
      "Voss Motors has not yet responded to an offer by former managers to buy the plant.",
      "Voss Motors has rejected an offer by former managers to buy the plant.",
    ],
    [
      "The carmaker|Talks with",
      "Voss Motors will close its plant in Denholm by the end of next year, and talks with the union begin on Monday.",
      "Voss Motors will close its plant in Denholm by the end of next year because talks with the union begin on Monday.",
    ],
  ],
  flood: [
    [
      "At least four",
      "At least four people died and two are missing after the river Arle burst its banks in northern Castria, officials said.",
      "At least two people died and four are missing after the river Arle burst its banks in northern Castria, officials said.",
    ],
    [
      "At least four",
      "According to officials, at least four people died after the river Arle burst its banks in the north of Castria.",
      "According to officials, at most four people died after the river Arle burst its banks in the north of Castria.",
    ],
    [
      "More than 3,000",
      "More than 3,000 residents were taken to schools and sports halls overnight, while the army rescued people from roofs by helicopter.",
      "More than 3,000 residents were rescued from roofs by helicopter, while the army was taken to schools.",
    ],
    [
      "More than 3,000",
      "The army used helicopters to rescue people from rooftops.",
      "The army did not use helicopters to rescue people from rooftops.",
    ],
    [
      "Two of",
      "Two of the dead were a couple in their seventies whose car was swept away near Sant Orel, regional governor Nadia Ferro said.",
      "Two of the missing were a couple in their seventies whose car was swept away near Sant Orel, regional governor Nadia Ferro said.",
    ],
    [
      "A firefighter",
      "Firefighter Luca Benn, 34, died when a wall collapsed in Mirano.",
      "Firefighter Luca Benn, 43, died when a wall collapsed in Mirano.",
    ],
    [
      "A firefighter",
      "A 34-year-old firefighter, Luca Benn, died when a wall collapsed in Mirano.",
      "A 34-year-old firefighter, Luca Benn, survived when a wall collapsed in Mirano.",
    ],
    [
      "The body",
      "The body of a woman was found in a cellar on Sunday afternoon and has not yet been identified.",
      "The body of a man was found in a cellar on Sunday afternoon and has not yet been identified.",
    ],
    [
      "Almost 200",
      "Nearly 200 millimetres of rain fell in 24 hours, the most since records began in 1951, according to the national weather service.",
      "More than 200 millimetres of rain fell in 24 hours, the most since records began in 1951, according to the national weather service.",
    ],
    [
      "The service",
      "Mirano did not close its schools until Saturday afternoon, although the service issued a red warning on Friday.",
      "Mirano closed its schools on Friday after the service issued a red warning on Saturday afternoon.",
    ],
    [
      "The service",
      "The weather service issued a red warning on Friday.",
      "The weather service issued a red warning on Saturday.",
    ],
    [
      "Mayor Carla",
      "Mayor Carla Dossi rejected the criticism, saying the warning reached her too late.",
      "Mayor Carla Dossi accepted the criticism, saying the warning reached her too late.",
    ],
    [
      "Mayor Carla|The opposition",
      "The opposition called for the resignation of Mayor Carla Dossi, who said the warning had reached her too late.",
      "Mayor Carla Dossi called for the resignation of the opposition, who said the warning had reached her too late.",
    ],
    [
      "Prime Minister",
      "Prime Minister Andrei Kolar pledged 50 million euros in emergency aid during a visit to the area on Sunday.",
      "Prime Minister Andrei Kolar pledged 50 billion euros in emergency aid during a visit to the area on Sunday.",
    ],
    [
      "Prime Minister",
      "Kolar visited the area on Sunday and promised emergency aid of 50 million euros.",
      "Kolar visited the area on Sunday and refused emergency aid of 50 million euros.",
    ],
    [
      "Prime Minister",
      "On Sunday, PM Andrei Kolar visited the area and pledged 50 million euros in emergency aid.",
      "On Sunday, PM Andrei Kolar visited the area and requested 50 million euros in emergency aid.",
    ],
    [
      "Environmental",
      "Environmental groups said houses built on meadows that used to hold the river’s water made the damage worse.",
      "Environmental groups said the damage made worse houses built on meadows that used to hold the river’s water.",
    ],
    [
      "Environmental",
      "The damage was made worse by houses built on meadows, according to environmental groups.",
      "The damage was made worse by houses built on meadows, according to the government.",
    ],
    [
      "A report",
      "A report commissioned by the government in 2018 recommended that 14 kilometres of dykes be moved back, but only three kilometres were completed.",
      "A report commissioned by the government in 2018 recommended that three kilometres of dykes be moved back, but 14 kilometres were completed.",
    ],
    [
      "The dam",
      "The dam above Sant Orel held despite water flowing over its top for five hours, operator Castria Energy said.",
      "The dam above Sant Orel broke despite water flowing over its top for five hours, operator Castria Energy said.",
    ],
    [
      "Power was",
      "Power was cut in 12,000 homes, about half of which were reconnected by Sunday evening.",
      "Power was cut in 12,000 homes, all of which were reconnected by Sunday evening.",
    ],
    [
      "Trains between",
      "Trains between Mirano and the capital will not run before Thursday, the railway said.",
      "Trains between Mirano and the capital will run before Thursday, the railway said.",
    ],
    [
      "Further rain",
      "More rain is expected on Tuesday, but less than at the weekend, according to the weather service.",
      "More rain is expected on Tuesday than at the weekend, according to the weather service.",
    ],
    [
      "In 2002",
      "A flood in the same valley killed 19 people in 2002.",
      "A flood in the same valley killed 90 people in 2002.",
    ],
    [
      "In 2002",
      "Nineteen people were killed by a flood in the same valley in 2002.",
      "Nineteen people were killed by a flood in another valley in 2002.",
    ],
    [
      "The European",
      "The EU has offered Castria help, and neighbouring countries Lavia and Torrin sent pumps and engineers.",
      "The EU has offered Castria help, but neighbouring countries Lavia and Torrin refused pumps and engineers.",
    ],
    [
      "Schools in",
      "Schools in the region will stay closed until at least Wednesday.",
      "Schools in the region will stay closed until Wednesday at the latest.",
    ],
  ],
  "0": [
    [
      "The harbour council",
      "Westmere’s harbour council voted on Tuesday to rebuild the old pier.",
      "Westmere’s harbour council voted on Tuesday against rebuilding the old pier.",
    ],
    [
      "The work",
      "Council leader Ada Brook said the work will cost 4.2 million pounds and should start in March.",
      "Council leader Ada Brook said the work will cost 4.2 million pounds and should end in March.",
    ],
    [
      "Opponents",
      "Opponents argued that the money was needed for the sea wall, which engineers have described as weak in three reports since 2019.",
      "Engineers argued that the money was needed for the sea wall, which opponents have described as weak in three reports since 2019.",
    ],
    [
      "Seven members",
      "Seven members voted in favour and four against, while one member, a boatyard owner, did not take part.",
      "Four members voted in favour and seven against, while one member, a boatyard owner, did not take part.",
    ],
    [
      "The council expects",
      "The council expects a third of the sum from a national fund for coastal towns, which has not yet answered.",
      "The council received a third of the sum from a national fund for coastal towns, which has not yet answered.",
    ],
    [
      "Police counted",
      "Police counted around 300 people at a protest near the harbour on Monday, while organisers spoke of more than 500.",
      "Police counted around 500 people at a protest near the harbour on Monday, while organisers spoke of more than 300.",
    ],
    [
      "Work on",
      "The next meeting on 14 February will discuss work on the sea wall.",
      "The next meeting on 14 February will stop work on the sea wall.",
    ],
  ],
  "1": [
    [
      "The central bank",
      "Norland’s central bank lowered its main interest rate to 3.75 percent from 4.25 percent on Thursday, the first cut in nearly two years.",
      "Norland’s central bank raised its main interest rate to 4.25 percent from 3.75 percent on Thursday, the first rise in nearly two years.",
    ],
    [
      "The central bank",
      "On Thursday, the central bank of Norland cut its main interest rate from 4.25 percent to 3.75 percent.",
      "On Thursday, the central bank of Norland cut its main interest rate from 3.75 percent to 4.25 percent.",
    ],
    [
      "Prices rose",
      "Prices rose 2.4 percent in the year to September, compared with 3.1 percent in August, according to the statistics office.",
      "Prices fell 2.4 percent in the year to September, compared with 3.1 percent in August, according to the statistics office.",
    ],
    [
      "Governor Lena",
      "Governor Lena Holt said the bank will not hurry, as wages are still rising faster than it wants.",
      "Governor Lena Holt said the bank will hurry, as wages are still rising faster than it wants.",
    ],
    [
      "Economists at",
      "Falk Bank economists had expected a cut of at most a quarter of a point.",
      "Falk Bank economists had expected a cut of at least a quarter of a point.",
    ],
    [
      "The krone",
      "After the decision, the krone fell 1.2 percent against the euro.",
      "After the decision, the euro fell 1.2 percent against the krone.",
    ],
    [
      "Finance minister",
      "Finance Minister Per Dahl denied that the government asked the bank to act before the election.",
      "Finance Minister Per Dahl confirmed that the government asked the bank to act before the election.",
    ],
    [
      "The opposition leader",
      "Opposition leader Ingrid Moe accused Dahl of pressuring the bank in two private meetings in July.",
      "Dahl accused opposition leader Ingrid Moe of pressuring the bank in two private meetings in July.",
    ],
    [
      "The bank may",
      "The bank could cut the rate again in December if energy prices do not rise, Falk Bank analysts said.",
      "The bank will cut the rate again in December if energy prices do not rise, Falk Bank analysts said.",
    ],
  ],
  "2": [
    [
      "Police in",
      "Two men were arrested in Larkfield on Saturday after three stolen paintings were found under blankets in a white van near the station.",
      "Three men were arrested in Larkfield on Saturday after two stolen paintings were found under blankets in a white van near the station.",
    ],
    [
      "Police in",
      "Larkfield police arrested two men on Saturday after three stolen paintings were found in a white van.",
      "Two men arrested Larkfield police on Saturday after three stolen paintings were found in a white van.",
    ],
    [
      "The paintings",
      "The paintings, estimated to be worth 2.6 million dollars, were stolen from the Garner museum on 3 October during a power cut.",
      "The paintings, estimated to be worth 2.6 million dollars, were stolen from the Garner museum on 3 October before a power cut.",
    ],
    [
      "A 41-year-old",
      "Prosecutors said Dean Carver, a 41-year-old former guard of the museum, is suspected of opening a side door.",
      "Prosecutors said Dean Carver, a 41-year-old former guard of the museum, admitted opening a side door.",
    ],
    [
      "Carver’s lawyer",
      "Ruth Amsel, Carver’s lawyer, said her client had nothing to do with the theft and would fight the charges.",
      "Ruth Amsel, Carver’s lawyer, said her client had to do with the theft and would fight the charges.",
    ],
    [
      "The second man",
      "The second man, a 29-year-old dealer from Port Ellis, was freed on bail on Sunday and was not charged.",
      "The second man, a 29-year-old dealer from Port Ellis, was freed on bail on Sunday and was charged.",
    ],
    [
      "Museum director",
      "One of the paintings had a tear of almost ten centimetres but could be repaired, according to museum director Hugo Lane.",
      "One of the paintings had a tear of almost ten centimetres and could not be repaired, according to museum director Hugo Lane.",
    ],
    [
      "A fourth",
      "A fourth painting, a small portrait of a girl, remains missing, and the museum is offering a reward of 50,000 dollars.",
      "A fourth painting, a small portrait of a girl, remains missing, and the police are offering a reward of 50,000 dollars.",
    ],
    [
      "Detectives believe",
      "Detectives believe at least one other person helped sell the works abroad.",
      "Detectives believe one other person at most helped sell the works abroad.",
    ],
  ],
  "3": [
    [
      "Le conseil",
      "Le conseil municipal de Valmont a décidé lundi de fermer la vieille piscine à cause de fuites dans le toit.",
      "Le conseil municipal de Valmont a décidé lundi de rouvrir la vieille piscine malgré des fuites dans le toit.",
    ],
    [
      "Les travaux",
      "Les travaux auraient coûté 3,4 millions d’euros, d’après une étude du cabinet Delorme.",
      "Les travaux ont coûté 3,4 millions d’euros, d’après une étude du cabinet Delorme.",
    ],
    [
      "L’opposition",
      "L’opposition, qui a voté contre la fermeture, réclame un référendum avant la fin de l’année.",
      "L’opposition, qui a voté pour la fermeture, réclame un référendum avant la fin de l’année.",
    ],
    [
      "Environ 400",
      "Quelque 400 personnes ont manifesté samedi devant la mairie selon la police, et plus de 700 selon les organisateurs.",
      "Quelque 700 personnes ont manifesté samedi devant la mairie selon la police, et plus de 400 selon les organisateurs.",
    ],
    [
      "Une nouvelle",
      "Une nouvelle piscine pourrait ouvrir en 2028 près du lycée, mais le département n’a pas encore donné son accord.",
      "Une nouvelle piscine ouvrira en 2028 près du lycée, mais le département n’a pas encore donné son accord.",
    ],
    [
      "Le maire",
      "Paul Girard, le maire de Brévans, a promis d’ouvrir le bassin deux soirs par semaine.",
      "Paul Girard, le maire de Brévans, a refusé d’ouvrir le bassin deux soirs par semaine.",
    ],
  ],
  "4": [
    [
      "Der Stadtrat",
      "Der Stadtrat von Altheim stimmte am Mittwoch mit 24 zu 17 Stimmen für den Bau einer neuen Straßenbahn in den Norden der Stadt.",
      "Der Stadtrat von Altheim stimmte am Mittwoch mit 24 zu 17 Stimmen gegen den Bau einer neuen Straßenbahn in den Norden der Stadt.",
    ],
    [
      "Die Strecke",
      "Die Strecke soll laut Verwaltung 6,8 Kilometer lang werden und etwa 210 Millionen Euro kosten.",
      "Die Strecke soll laut Verwaltung 6,8 Kilometer lang werden und mehr als 210 Millionen Euro kosten.",
    ],
    [
      "Oberbürgermeisterin",
      "Oberbürgermeisterin Karin Vogt sagte, der Bau könne frühestens 2027 beginnen.",
      "Oberbürgermeisterin Karin Vogt sagte, der Bau könne spätestens 2027 beginnen.",
    ],
    [
      "Das Land",
      "Das Land übernimmt laut Verkehrsministerium höchstens 60 Prozent der Kosten.",
      "Das Land übernimmt laut Verkehrsministerium mindestens 60 Prozent der Kosten.",
    ],
  ],
  "5": [
    [
      "El pleno",
      "El pleno de Almedina aprobó el jueves cerrar el centro histórico a los coches desde el 1 de junio, con 15 votos a favor y 12 en contra.",
      "El pleno de Almedina aprobó el jueves cerrar el centro histórico a los coches hasta el 1 de junio, con 15 votos a favor y 12 en contra.",
    ],
    [
      "El alcalde",
      "El alcalde Mateo Rivas afirmó que los residentes podrán entrar con un permiso gratuito.",
      "El alcalde Mateo Rivas afirmó que los residentes no podrán entrar con un permiso gratuito.",
    ],
    [
      "La medida",
      "La medida afectará a unas 40 calles y cerca de 9.000 vecinos, según el ayuntamiento.",
      "La medida afectará a más de 40 calles y cerca de 9.000 vecinos, según el ayuntamiento.",
    ],
    [
      "Los comerciantes",
      "Los comerciantes, que temen perder clientes, pidieron un plazo de dos años.",
      "Los comerciantes, que temen perder clientes, obtuvieron un plazo de dos años.",
    ],
  ],
  strike: [
    [
      "Thousands of",
      "Thousands of nurses in Karland began a two-day strike over pay and staffing on Monday, forcing hospitals to postpone about 9,000 operations.",
      "Thousands of nurses in Karland ended a two-day strike over pay and staffing on Monday, forcing hospitals to postpone about 9,000 operations.",
    ],
    [
      "Thousands of",
      "Hospitals had to postpone around 9,000 operations as thousands of nurses walked out on Monday.",
      "Hospitals had to postpone around 900 operations as thousands of nurses walked out on Monday.",
    ],
    [
      "The nurses’ union",
      "Unity Care, the nurses’ union, wants a 12 percent raise, while the health ministry has offered five percent over two years.",
      "Unity Care, the nurses’ union, wants a five percent raise, while the health ministry has offered 12 percent over two years.",
    ],
    [
      "The nurses’ union",
      "The health ministry has offered five percent over two years.",
      "The health ministry has offered five percent over five years.",
    ],
    [
      "Health minister",
      "Health Minister Tobias Renn said the demand was unaffordable and urged the union to return to the negotiating table.",
      "Health Minister Tobias Renn said the demand was affordable and urged the union to return to the negotiating table.",
    ],
    [
      "Health minister",
      "Tobias Renn, the health minister, called the demand unaffordable.",
      "Tobias Renn, the health minister, called the strike illegal.",
    ],
    [
      "“Nobody becomes",
      "“Nobody becomes a nurse to stand in the rain with a sign,” said nurse Mira Sand.",
      "“Nobody becomes a nurse to stand in the rain with a sign,” said minister Tobias Renn.",
    ],
    [
      "Emergency wards",
      "According to the ministry, emergency wards and cancer clinics are not affected by the strike.",
      "According to the ministry, emergency wards and cancer clinics are affected by the strike.",
    ],
    [
      "Emergency wards",
      "The ministry said the strike does not affect emergency wards and cancer clinics.",
      "The union said the strike does not affect emergency wards and cancer clinics.",
    ],
    [
      "The union said",
      "The union said 86 percent of its members voted in favour of the strike, the first in the health service since 1994.",
      "The union said 14 percent of its members voted in favour of the strike, the first in the health service since 1994.",
    ],
    [
      "The union said",
      "According to the union, 86 percent of its members voted for the strike.",
      "According to the union, 86 percent of its members voted against the strike.",
    ],
    [
      "A court",
      "On Friday, a court in Ostrand rejected a request by two private clinics to ban the walkout.",
      "On Friday, a court in Ostrand approved a request by two private clinics to ban the walkout.",
    ],
    [
      "A court",
      "An Ostrand court on Friday dismissed a bid by two private clinics to stop the strike.",
      "Two private clinics on Friday dismissed a bid by an Ostrand court to stop the strike.",
    ],
    [
      "Karland has",
      "More than 6,000 nurses have left Karland since 2020, according to a report by the audit office.",
      "Fewer than 6,000 nurses have left Karland since 2020, according to a report by the audit office.",
    ],
    [
      "Karland has",
      "Karland has lost over 6,000 nurses since 2020, a report by the audit office found.",
      "Karland has hired over 6,000 nurses since 2020, a report by the audit office found.",
    ],
    [
      "The report",
      "The report warned in September that a third of the remaining nurses are over 55.",
      "The report warned in September that two thirds of the remaining nurses are over 55.",
    ],
    [
      "Opposition leader",
      "Greta Holm, the opposition leader, accused the government of ignoring the warning and called on Renn to resign.",
      "Renn accused Greta Holm, the opposition leader, of ignoring the warning and called on her to resign.",
    ],
    [
      "Opposition leader",
      "Opposition leader Greta Holm demanded Renn’s resignation.",
      "Opposition leader Greta Holm welcomed Renn’s resignation.",
    ],
    [
      "Renn denied",
      "Renn denied ignoring the report and said 800 nurses will be hired next year if parliament approves the budget.",
      "Renn denied ignoring the report and said 800 nurses will be hired next year.",
    ],
    [
      "Renn denied",
      "Health minister Tobias Renn said 800 nurses would be hired next year if parliament approved the budget.",
      "Health minister Tobias Renn said 800 nurses were hired last year after parliament approved the budget.",
    ],
    [
      "Patients’ groups",
      "Patients’ groups showed understanding for the strike but fear that delays could cost lives.",
      "Patients’ groups showed understanding for the strike but say delays have cost lives.",
    ],
    [
      "Doctors, who",
      "Doctors did not join the walkout, but some of them brought coffee to the picket lines.",
      "Doctors joined the walkout, but some of them brought coffee to the picket lines.",
    ],
    [
      "Talks between",
      "Talks between the union and the ministry broke down on Thursday after six hours.",
      "Talks between the union and the ministry broke down on Thursday after six days.",
    ],
    [
      "Talks between",
      "On Thursday, talks between the ministry and the union collapsed after six hours.",
      "On Thursday, talks between the ministry and the union resumed after six hours.",
    ],
    [
      "If no",
      "The union plans another four-day strike in November if no agreement is reached.",
      "The union plans another four-day strike in November because no agreement was reached.",
    ],
    [
      "If no",
      "Another strike of four days is planned for November if no agreement is reached.",
      "Another strike of four days is planned for November.",
    ],
  ],
  ferry: [
    [
      "A ferry",
      "A ferry with 312 people on board ran aground off the island of Holm early on Saturday, injuring 14 passengers, according to the coast guard.",
      "A ferry with 312 people on board ran aground off the island of Holm early on Saturday, killing 14 passengers, according to the coast guard.",
    ],
    [
      "A ferry",
      "Fourteen passengers were injured when a ferry carrying 312 people ran aground off Holm early on Saturday, the coast guard said.",
      "Forty passengers were injured when a ferry carrying 312 people ran aground off Holm early on Saturday, the coast guard said.",
    ],
    [
      "The ship",
      "The Norra Star hit a sandbank at around 4 a.m. after its engines failed in heavy seas.",
      "The Norra Star hit a sandbank at around 4 a.m. before its engines failed in heavy seas.",
    ],
    [
      "Rescue teams",
      "All passengers were taken off the vessel by noon with the help of fishing boats and two helicopters.",
      "All passengers were taken off the vessel by noon without the help of fishing boats or helicopters.",
    ],
    [
      "Rescue teams",
      "Rescue teams evacuated all passengers by noon, helped by fishing boats and two helicopters.",
      "Rescue teams evacuated two passengers by noon, helped by fishing boats and helicopters.",
    ],
    [
      "Three of",
      "Three of the injured were in serious condition on Sunday, according to hospital director Dr Elin Voss.",
      "Three of the injured were in stable condition on Sunday, according to hospital director Dr Elin Voss.",
    ],
    [
      "The captain",
      "Police questioned the captain, a 52-year-old man with 20 years of experience, but he is not suspected of a crime.",
      "Police arrested the captain, a 52-year-old man with 20 years of experience, who is suspected of a crime.",
    ],
    [
      "The captain",
      "The 52-year-old captain was questioned by police but is not suspected of a crime.",
      "The 52-year-old captain was questioned by police and is suspected of a crime.",
    ],
    [
      "Prosecutor",
      "Investigators will examine whether the engines were properly maintained, prosecutor Jonas Brandt said.",
      "Investigators found that the engines were not properly maintained, prosecutor Jonas Brandt said.",
    ],
    [
      "Prosecutor",
      "Prosecutor Jonas Brandt said that investigators will look into whether the engines had been properly maintained.",
      "Prosecutor Jonas Brandt denied that investigators will look into whether the engines had been properly maintained.",
    ],
    [
      "The ferry’s",
      "Nordlinje, the ferry’s owner, said the ship passed an inspection in January.",
      "Nordlinje, the ferry’s owner, said the ship failed an inspection in January.",
    ],
    [
      "The ferry’s",
      "According to its owner, Nordlinje, the ferry had passed an inspection in January.",
      "According to the police, the ferry had passed an inspection in January.",
    ],
    [
      "Passengers",
      "Passengers complained of waiting two hours in the cold before being told what had happened.",
      "Passengers complained of waiting two days in the cold before being told what had happened.",
    ],
    [
      "Passengers",
      "Passengers complained that they waited in the cold for two hours before anyone told them what had happened.",
      "Passengers complained that anyone waited in the cold for two hours before they told them what had happened.",
    ],
    [
      "The transport",
      "On Sunday, the transport authority ordered Nordlinje to keep its two other ferries of the same type in port until they are checked.",
      "On Sunday, Nordlinje ordered the transport authority to keep its two other ferries of the same type in port until they are checked.",
    ],
    [
      "The transport",
      "Nordlinje was ordered to keep two other ferries of the same type in port until they have been checked.",
      "Nordlinje was allowed to keep two other ferries of the same type in port until they have been checked.",
    ],
    [
      "About 40",
      "A small amount of diesel has leaked into the sea, the environment agency said.",
      "A large amount of diesel has leaked into the sea, the environment agency said.",
    ],
    [
      "About 40",
      "The ship’s tanks hold about 40 tonnes of diesel, and a small amount has leaked into the sea, according to the environment agency.",
      "The ship’s tanks hold about 40 tonnes of diesel, all of which has leaked into the sea, according to the environment agency.",
    ],
    [
      "Strong winds",
      "The ship cannot be towed away before Tuesday because strong winds are expected until then.",
      "The ship can be towed away before Tuesday because strong winds are not expected until then.",
    ],
    [
      "In 2011",
      "Another Nordlinje ferry caught fire on the same route in 2011, killing two crew members.",
      "Another Nordlinje ferry caught fire on the same route in 2011, injuring two crew members.",
    ],
    [
      "In 2011",
      "Two crew members died when another Nordlinje ferry caught fire on the same route in 2011.",
      "Two passengers died when another Nordlinje ferry caught fire on the same route in 2011.",
    ],
    [
      "The company paid",
      "Nordlinje paid a fine of 1.5 million crowns after an inquiry found that fire doors were left open.",
      "Nordlinje paid a fine of 1.5 million crowns after an inquiry found that fire doors were locked.",
    ],
    [
      "Holm’s mayor",
      "Kerstin Falk, Holm’s mayor, thanked the fishermen, saying they prevented a disaster.",
      "Kerstin Falk, Holm’s mayor, thanked the fishermen, saying they caused a disaster.",
    ],
    [
      "Holm’s mayor",
      "Mayor Kerstin Falk thanked the fishermen and said they had prevented a disaster.",
      "Mayor Kerstin Falk said the fishermen thanked her and had prevented a disaster.",
    ],
    [
      "The islanders",
      "Islanders have called for a second lifeboat for years, but the government says it has no money for one.",
      "Islanders have called for a second lifeboat for years, and the government says it has money for one.",
    ],
  ],
  // The first half as a model writes that keeps to the article's words, the second as one that retells.
  drought: [
    [
      "The regional",
      "The regional government of Velmark banned the watering of gardens and the filling of private pools after the driest spring in 70 years.",
      "The regional government of Velmark banned the watering of gardens and the filling of public pools after the driest spring in 70 years.",
    ],
    [
      "The ban",
      "The ban comes into force on Saturday and applies to 212 municipalities.",
      "The ban came into force on Saturday and applies to all municipalities.",
    ],
    [
      "Reservoirs",
      "Reservoirs in the region hold 38 percent of their capacity, compared with 71 percent at the same time last year.",
      "Reservoirs in the region hold 71 percent of their capacity, compared with 38 percent at the same time last year.",
    ],
    [
      "Environment",
      "Environment minister Clara Weiss said households would have enough drinking water.",
      "Environment minister Clara Weiss said households would not have enough drinking water.",
    ],
    ["Farmers", "Farmers may irrigate at night only.", "Farmers may irrigate at night."],
    [
      "The farmers",
      "The farmers’ association warned that a quarter of the maize harvest could be lost.",
      "The farmers’ association warned that a quarter of the maize harvest was lost.",
    ],
    [
      "Its chairman|The farmers",
      "The farmers’ association’s chairman, Rolf Anders, criticised the government for having ignored a plan for new wells.",
      "The government criticised the farmers’ association’s chairman, Rolf Anders, for having ignored a plan for new wells.",
    ],
    [
      "Those who",
      "Those who break the ban face fines of up to 1,500 euros.",
      "Those who break the ban face fines of at least 1,500 euros.",
    ],
    [
      "Police in",
      "Police in Harben fined a hotel owner for filling a pool with water from a fire hydrant.",
      "A hotel owner in Harben fined police for filling a pool with water from a fire hydrant.",
    ],
    [
      "Two golf",
      "Two golf clubs have gone to court because they may no longer water their greens.",
      "Two golf clubs have gone to court although they may water their greens.",
    ],
    [
      "Meteorologists",
      "Meteorologists do not expect significant rain before mid-July.",
      "Meteorologists expect significant rain before mid-July.",
    ],
    [
      "In the neighbouring",
      "In the neighbouring region of Sorn, a similar ban has been in force since April.",
      "In the neighbouring region of Sorn, a similar ban was lifted in April.",
    ],
    [
      "The central",
      "The central government has offered to send 60 soldiers, but Velmark has not yet asked for them.",
      "The central government has offered to send 60 soldiers, and Velmark has already asked for them.",
    ],
    [
      "The regional",
      "Velmark’s regional government on Thursday banned garden watering and filling private pools following the driest spring in 70 years.",
      "Velmark’s regional government on Thursday allowed garden watering and filling private pools following the driest spring in 70 years.",
    ],
    [
      "The ban",
      "From Saturday until the end of September, the ban applies in 212 municipalities unless there is heavy rain.",
      "From Saturday until the end of September, the ban applies in 212 municipalities even if there is heavy rain.",
    ],
    [
      "Reservoirs",
      "According to the water authority, the region’s reservoirs are 38 percent full, down from 71 percent a year ago.",
      "According to the water authority, the region’s reservoirs are 38 percent full, up from 17 percent a year ago.",
    ],
    [
      "Environment",
      "Clara Weiss, the environment minister, asked people to limit showers to five minutes.",
      "Clara Weiss, the environment minister, forced people to limit showers to five minutes.",
    ],
    [
      "Farmers",
      "Farmers, who account for around two thirds of the region’s water use, can only irrigate at night.",
      "Farmers, who account for around one third of the region’s water use, can only irrigate at night.",
    ],
    [
      "The farmers",
      "A quarter of the maize harvest could be lost, the farmers’ association warned, calling for 80 million euros in emergency payments.",
      "A quarter of the maize harvest could be lost, the minister warned, calling for 80 million euros in emergency payments.",
    ],
    [
      "Those who",
      "Violators face fines of up to 1,500 euros.",
      "Violators face fines of 1,500 euros a day.",
    ],
    [
      "Police in",
      "A hotel owner in Harben was fined last week for filling a pool with hydrant water.",
      "A hotel owner in Harben was jailed last week for filling a pool with hydrant water.",
    ],
    [
      "Two golf|A judge",
      "Two golf clubs have sued over the ban, and a judge is expected to rule next Wednesday.",
      "Two golf clubs have won their case against the ban, a judge ruled last Wednesday.",
    ],
    [
      "Meteorologists",
      "No significant rain is expected before the middle of July, meteorologists say.",
      "Significant rain is expected before the middle of July, meteorologists say.",
    ],
    [
      "In the neighbouring",
      "Neighbouring Sorn, where tanker trucks already supply 40 villages, has had a similar ban since April.",
      "Neighbouring Sorn, where tanker trucks no longer supply 40 villages, has had a similar ban since April.",
    ],
    [
      "The central",
      "Velmark has not yet requested the 60 soldiers the central government offered to help with water transport.",
      "Velmark has rejected the 60 soldiers the central government offered to help with water transport.",
    ],
  ],
  pt: [
    [
      "O projeto",
      "A presidente da câmara, Teresa Lobo, disse que o projeto vai custar 1,8 milhões de euros.",
      "A presidente da câmara, Teresa Lobo, disse que o projeto já custou 1,8 milhões de euros.",
    ],
    [
      "A oposição",
      "A oposição disse que o dinheiro devia ser gasto em habitação.",
      "A oposição disse que o dinheiro não devia ser gasto em habitação.",
    ],
    [
      "As obras",
      "Os trabalhos podem começar em março, se o tribunal não aceitar a queixa de uma associação de comerciantes.",
      "Os trabalhos vão começar em março, se o tribunal não aceitar a queixa de uma associação de comerciantes.",
    ],
  ],
  it: [
    [
      "L’opera",
      "Secondo la sindaca Marta Conti, l’opera costerà circa 95 milioni di euro e dovrebbe essere pronta nel 2029.",
      "Secondo la sindaca Marta Conti, l’opera costerà almeno 95 milioni di euro e dovrebbe essere pronta nel 2029.",
    ],
    [
      "Il sindacato",
      "Il sindacato dei medici ha criticato il progetto perché ha 40 posti letto in meno.",
      "Il sindacato dei medici ha criticato il progetto perché ha 40 posti letto in più.",
    ],
    [
      "Un comitato",
      "Più di 6.000 firme contro il progetto sono state raccolte da un comitato di cittadini.",
      "Più di 6.000 firme a favore del progetto sono state raccolte da un comitato di cittadini.",
    ],
  ],
  nl: [
    [
      "Het park",
      "Volgens wethouder Joke de Graaf krijgt het park acht turbines en levert het genoeg stroom voor 12.000 huishoudens.",
      "Volgens wethouder Joke de Graaf krijgt het park acht turbines en levert het te weinig stroom voor 12.000 huishoudens.",
    ],
    [
      "De provincie",
      "De provincie betaalt maximaal een derde van de kosten, die worden geschat op 38 miljoen euro.",
      "De provincie betaalt minstens een derde van de kosten, die worden geschat op 38 miljoen euro.",
    ],
    [
      "In 2019",
      "Een soortgelijk plan werd in 2019 door de raad verworpen.",
      "Een soortgelijk plan werd in 2019 door de raad aangenomen.",
    ],
  ],
};

export const paraphrases: readonly Paraphrase[] = Object.entries(rows).flatMap(([name, own]) => {
  const article = paraphraseArticle(name) ?? modelArticles[Number(name)];
  if (article === undefined) throw new Error(`no article ${name}`);
  return own.map(([from, faithful, twin]) => ({
    article,
    from: from.split("|"),
    faithful,
    twin,
  }));
});
