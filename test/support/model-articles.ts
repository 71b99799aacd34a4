import { articleFromText } from "#extract/article-from-text.ts";
import type { Article } from "#model/article.ts";

/** News of our own about which models write in tests and benches, in six languages. */
const texts: readonly (readonly [
  language: string,
  title: string,
  paragraphs: readonly string[],
])[] = [
  [
    "en",
    "Harbour council votes to rebuild the old pier",
    [
      "The harbour council of Westmere voted on Tuesday to rebuild the old pier, two years after a storm tore away its last forty metres.",
      "The work will cost 4.2 million pounds and should begin in March, council leader Ada Brook said after the vote.",
      "“We owe it to the town to finish what the storm interrupted,” Brook told reporters outside the hall.",
      "Opponents said the money was needed for the sea wall, which engineers have called weak in three reports since 2019.",
      "Seven members voted in favour and four against, while one member, who owns a boatyard beside the pier, did not take part.",
      "The council expects to receive a third of the sum from a national fund for coastal towns, but the fund has not yet answered.",
      "Police counted about 300 people at a protest near the harbour on Monday, and organisers spoke of more than 500.",
      "Work on the sea wall will be discussed at the next meeting on 14 February.",
    ],
  ],
  [
    "en",
    "Bank cuts rate as prices rise more slowly",
    [
      "The central bank of Norland cut its main interest rate to 3.75 percent from 4.25 percent on Thursday, the first cut in almost two years.",
      "Prices rose by 2.4 percent in the year to September, down from 3.1 percent in August, the statistics office said last week.",
      "Governor Lena Holt said the bank would not hurry, because wages were still rising faster than it wanted.",
      "“One month of good numbers is not a trend,” Holt told a news conference in the capital.",
      "Economists at Falk Bank had expected a cut of a quarter of a point at most.",
      "The krone fell 1.2 percent against the euro after the decision, while shares in Oster rose to their highest level since March 2021.",
      "Finance minister Per Dahl denied that the government had asked the bank to act before the election.",
      "The opposition leader, Ingrid Moe, accused Dahl of putting pressure on the bank in two private meetings in July.",
      "The bank may cut the rate again in December if energy prices do not rise, analysts at Falk Bank said.",
    ],
  ],
  [
    "en",
    "Two arrested after paintings stolen from museum are found in a van",
    [
      "Police in Larkfield arrested two men on Saturday after three stolen paintings were found under blankets in a white van near the station.",
      "The paintings, worth an estimated 2.6 million dollars, were taken from the Garner museum on 3 October during a power cut.",
      "A 41-year-old former guard of the museum, Dean Carver, is suspected of having opened a side door, prosecutors said.",
      "Carver’s lawyer, Ruth Amsel, said her client had nothing to do with the theft and would fight the charges.",
      "The second man, a 29-year-old dealer from Port Ellis, was released on bail on Sunday and has not been charged.",
      "Museum director Hugo Lane said one of the paintings had a tear of nearly ten centimetres but could be repaired.",
      "“They came back to us in better shape than we feared,” Lane said.",
      "A fourth painting, a small portrait of a girl, is still missing, and the museum has offered a reward of 50,000 dollars.",
      "Detectives believe that at least one other person helped to sell the works abroad.",
    ],
  ],
  [
    "fr",
    "Le conseil municipal de Valmont ferme la vieille piscine",
    [
      "Le conseil municipal de Valmont a décidé lundi de fermer la vieille piscine, construite en 1968, en raison de fuites dans le toit.",
      "Les travaux auraient coûté 3,4 millions d’euros, selon une étude présentée en mars par le cabinet Delorme.",
      "« Nous ne pouvons pas dépenser cet argent pour un bâtiment aussi fragile », a déclaré la maire, Claire Fournier.",
      "L’opposition a voté contre la fermeture et demande un référendum avant la fin de l’année.",
      "Environ 400 personnes ont manifesté samedi devant la mairie, selon la police, et plus de 700 selon les organisateurs.",
      "Une nouvelle piscine pourrait ouvrir en 2028 à côté du lycée, mais le département n’a pas encore donné son accord.",
      "Le club de natation, qui compte 260 membres, s’entraînera à Brévans pendant les travaux.",
      "Le maire de Brévans, Paul Girard, a promis d’ouvrir le bassin deux soirs par semaine.",
    ],
  ],
  [
    "de",
    "Stadtrat von Altheim stimmt für neue Straßenbahn",
    [
      "Der Stadtrat von Altheim hat am Mittwoch mit 24 zu 17 Stimmen für den Bau einer neuen Straßenbahn in den Norden der Stadt gestimmt.",
      "Die Strecke soll 6,8 Kilometer lang werden und rund 210 Millionen Euro kosten, teilte die Verwaltung mit.",
      "Oberbürgermeisterin Karin Vogt sagte nach der Abstimmung, der Bau könne frühestens 2027 beginnen.",
      "„Das ist der größte Auftrag, den diese Stadt je vergeben hat“, sagte Vogt.",
      "Die Fraktion der Freien Wähler kündigte eine Klage gegen den Beschluss an.",
      "Ihr Sprecher Jens Harms warf der Verwaltung vor, die Kosten für zwei Brücken nicht genannt zu haben.",
      "Das Land übernimmt nach Angaben des Verkehrsministeriums höchstens 60 Prozent der Kosten.",
      "Im Norden von Altheim wohnen etwa 38.000 Menschen, von denen viele mit dem Auto zur Arbeit fahren.",
    ],
  ],
  [
    "es",
    "El pleno de Almedina aprueba cerrar el centro a los coches",
    [
      "El pleno de Almedina aprobó el jueves cerrar el centro histórico a los coches a partir del 1 de junio, con 15 votos a favor y 12 en contra.",
      "La medida afectará a unas 40 calles y a cerca de 9.000 vecinos, según el informe del ayuntamiento.",
      "El alcalde, Mateo Rivas, dijo que los residentes podrán entrar con un permiso gratuito.",
      "«No vamos a echar a nadie de su casa», dijo Rivas durante el pleno.",
      "Los comerciantes temen perder clientes y pidieron un plazo de dos años.",
      "La oposición no descarta llevar la decisión a los tribunales, dijo su portavoz, Elena Cano.",
      "El ayuntamiento gastará 2,3 millones de euros en autobuses y aparcamientos fuera de la muralla.",
      "El plan será revisado en diciembre, cuando se conozcan los datos del aire de los primeros seis meses.",
    ],
  ],
];

export const modelArticles: readonly Article[] = texts.map(([language, title, paragraphs]) => ({
  ...articleFromText([title, "", ...paragraphs].join("\n\n"), { language, title }),
  publishedAt: new Date("2022-01-28T10:00:00Z"),
}));
