import { articleFromText } from "#extract/article-from-text.ts";
import type { Article } from "#model/article.ts";

type Text = readonly [language: string, title: string, sentences: readonly string[]];

/** Ten news of our own in five languages, each sentence a paragraph, which models shorten and retell. */
const texts: Readonly<Record<string, Text>> = {
  bridge: [
    "en",
    "Kelso Bridge shut after inspectors find cracks in cables",
    [
      "The Kelso Bridge, which carries 48,000 vehicles a day into the city of Arnmouth, was closed indefinitely on Monday night after inspectors found cracks in two of its main cables.",
      "The city council said drivers should expect delays of up to 90 minutes and urged people to work from home if they could.",
      "The damage was discovered during a routine check by the engineering firm Halvard Tuck, which immediately informed the transport department.",
      "“We did not have a choice,” the city's transport chief, Miriam Oduya, told reporters on Tuesday.",
      "She said it was too early to say when the bridge would reopen or how much the repairs would cost.",
      "An internal report from 2019, seen by the Arnmouth Herald, warned that the cables were corroding faster than expected and recommended replacing them by 2023.",
      "The council confirmed that the report exists but denied that the warning had been ignored, saying that 6.5 million pounds had been spent on maintenance since then.",
      "Ferry operator Blue Line will run additional boats every 20 minutes from Wednesday, and passengers with a valid bus ticket will travel free of charge.",
      "Hauliers fear the closure could cost local businesses as much as 1.2 million pounds a week.",
      "Opposition councillor Neil Strand called for an independent inquiry and accused the council of having put savings before safety.",
      "The bridge was opened in 1964 and was last closed for three weeks in 2008, when a ship struck one of its pillars.",
      "Engineers from the national road agency are expected to arrive on Thursday and to present a first assessment by the end of the month.",
    ],
  ],
  vaccine: [
    "en",
    "Malaria vaccine cuts severe cases by half in large trial",
    [
      "A new malaria vaccine reduced severe cases of the disease by 52 percent among young children in a trial in four African countries, researchers reported on Thursday in the journal Tropical Medicine Review.",
      "The trial involved 14,300 children between five and 36 months of age in Ghana, Kenya, Malawi and Mozambique.",
      "Half of the children received three doses of the vaccine, known as RV-7, while the other half were given a rabies vaccine.",
      "Protection weakened over time, falling to 31 percent after 18 months, the study found.",
      "“This is not a silver bullet, but it will save lives,” said Amina Boateng, an epidemiologist at the University of Accra who led the study.",
      "The most common side effects were fever and pain at the injection site, and no deaths were linked to the vaccine.",
      "The manufacturer, Swiss drugmaker Corvex, said it would sell the vaccine for less than four dollars a dose in poor countries.",
      "The World Health Organization is to decide in March whether to recommend its use.",
      "Malaria killed an estimated 597,000 people worldwide in 2023, most of them children under five.",
      "Two other malaria vaccines are already in use, but supplies have been limited and both require four doses.",
      "Experts not involved in the study welcomed the results but cautioned that the vaccine had been tested only in areas where bed nets are widely used.",
      "Corvex plans to build a factory in Senegal that could produce up to 60 million doses a year from 2028.",
    ],
  ],
  merger: [
    "en",
    "Regulator blocks supermarket merger",
    [
      "The competition authority on Friday blocked the planned 4.8 billion dollar takeover of supermarket chain Fairmart by its larger rival Bellows, saying it would lead to higher prices for millions of shoppers.",
      "The two companies together would have controlled 37 percent of the grocery market and nearly 2,100 stores.",
      "Bellows had offered to sell 150 stores, but the authority said the offer did not go far enough.",
      "“Families should not have to pay for a deal that benefits shareholders only,” the authority's chairwoman, Ruth Castellan, said in a statement.",
      "Bellows said it was disappointed and was considering an appeal, which it would have to file within four weeks.",
      "Fairmart shares plunged 18 percent in early trading, while those of Bellows gained two percent.",
      "Fairmart, which was founded in 1931 by two brothers from Ohio, has been losing customers to discounters and reported a loss of 96 million dollars last year.",
      "Its chief executive, Daniel Roe, said the company would now press ahead with a plan to close 60 unprofitable stores.",
      "The retail workers' union, which had opposed the takeover because it feared 5,000 job losses, welcomed the decision but called on Fairmart to rule out layoffs.",
      "Analysts at Morley Hurst said Fairmart could become a target for the German discounter Lenz, which entered the market in 2020.",
      "A spokeswoman for Lenz declined to comment.",
      "It is the third large merger that the authority has prohibited since Castellan took office two years ago.",
    ],
  ],
  fire: [
    "en",
    "Wildfire forces thousands from homes on Isla Verana",
    [
      "A wildfire fanned by strong winds has destroyed more than 80 homes on the holiday island of Isla Verana and forced about 6,400 people to leave their houses, the island's government said on Wednesday.",
      "Two firefighters were treated for smoke inhalation, but no deaths have been reported.",
      "The fire broke out on Monday afternoon near the village of Pinar and has since burned 4,700 hectares of pine forest.",
      "Police are investigating whether it was started by a barbecue at a campsite that had been closed for the season.",
      "Eleven planes and nearly 500 soldiers are helping firefighters to keep the flames away from the town of Santa Ria, which has 22,000 inhabitants.",
      "“If the wind turns, we will lose the north,” said the head of the emergency service, Paco Llorente.",
      "The airport remains open, although several airlines cancelled flights on Wednesday because of the smoke.",
      "Tour operator SunWay said it had brought 900 guests to hotels in the south of the island and would let customers change their bookings for free.",
      "The government declared a state of emergency on Tuesday and asked neighbouring countries for help.",
      "Portugal has sent two water bombers, and Morocco has promised a third.",
      "Scientists say that hotter and drier summers make such fires more likely.",
      "Temperatures of up to 41 degrees are forecast for the weekend.",
    ],
  ],
  trains: [
    "fr",
    "La ligne Brévac–Saint-Orlan fermée pour deux ans",
    [
      "La région Haute-Sarre a annoncé mardi la fermeture pendant deux ans de la ligne ferroviaire entre Brévac et Saint-Orlan, empruntée chaque jour par quelque 5 200 voyageurs.",
      "Des travaux d'un montant de 186 millions d'euros doivent commencer le 3 mars afin de remplacer les rails, qui datent de 1958.",
      "Les trains seront remplacés par des cars toutes les vingt minutes aux heures de pointe, a précisé la vice-présidente de la région, Hélène Marchand.",
      "« Attendre plus longtemps aurait été irresponsable », a-t-elle déclaré lors d'une conférence de presse.",
      "Le trajet durera en moyenne 25 minutes de plus, selon la compagnie ferroviaire.",
      "L'association d'usagers Rail Vivant dénonce une décision prise sans concertation et réclame une réduction de 50 % sur les abonnements.",
      "La région n'exclut pas un geste commercial, mais elle veut d'abord attendre le vote du budget en décembre.",
      "En février, un train de marchandises avait déraillé près de Lormes, sans faire de blessés.",
      "Une enquête a montré que la voie était usée et que la vitesse aurait dû être limitée à 60 km/h.",
      "Le maire de Saint-Orlan, Luc Ferrand, craint que des commerces ne ferment et demande une aide de 2 millions d'euros pour la commune.",
      "L'État prendra en charge un tiers du coût des travaux, le reste étant financé par la région et par l'Union européenne.",
    ],
  ],
  museum: [
    "fr",
    "Un tableau volé en 1994 retrouvé dans une cave",
    [
      "Un tableau du peintre Émile Vasseur, volé en 1994 au musée de Corvanne, a été retrouvé jeudi dans la cave d'une maison de la banlieue de Lyon, a indiqué le parquet.",
      "L'œuvre, intitulée « Le Pont sous la neige », est estimée à 1,3 million d'euros.",
      "Le propriétaire de la maison, un homme de 78 ans, a été placé en garde à vue avant d'être remis en liberté vendredi.",
      "Il affirme avoir acheté le tableau en 2003 dans une brocante et ignorer sa provenance.",
      "La police a été alertée par un antiquaire à qui la fille du propriétaire avait envoyé une photographie.",
      "La toile est en bon état, mais le cadre d'origine a disparu, selon la conservatrice du musée, Sophie Delattre.",
      "Elle sera examinée par des experts avant d'être de nouveau exposée, au plus tôt en septembre.",
      "Deux autres tableaux dérobés la même nuit n'ont jamais été retrouvés.",
      "En 1997, trois hommes avaient été condamnés à des peines allant de deux à cinq ans de prison pour ce vol.",
      "Le musée, qui reçoit environ 40 000 visiteurs par an, espère que cette découverte attirera un public plus nombreux.",
    ],
  ],
  hospital: [
    "de",
    "Klinikum Weidenau schließt Geburtsstation",
    [
      "Das Klinikum Weidenau schließt zum 30. Juni seine Geburtsstation, weil es nicht mehr genügend Hebammen und Kinderärzte findet, teilte der Landkreis am Donnerstag mit.",
      "Von der Schließung sind 54 Beschäftigte betroffen, denen Stellen in anderen Abteilungen angeboten werden sollen.",
      "Im vergangenen Jahr kamen in dem Krankenhaus 412 Kinder zur Welt, rund ein Viertel weniger als 2018.",
      "Schwangere müssen künftig in das 38 Kilometer entfernte Universitätsklinikum Marlingen fahren.",
      "„Das ist ein schwarzer Tag für die Region“, sagte Landrätin Petra Sommer.",
      "Die Bürgerinitiative Geburt vor Ort hat nach eigenen Angaben mehr als 11.000 Unterschriften gegen die Pläne gesammelt und will vor dem Verwaltungsgericht klagen.",
      "Der Hebammenverband warf dem Landkreis vor, jahrelang zu wenig in bessere Arbeitsbedingungen investiert zu haben.",
      "Klinikdirektor Holger Brandt wies den Vorwurf zurück und erklärte, das Haus habe seit 2020 vier Millionen Euro in die Station gesteckt.",
      "Das Gesundheitsministerium prüft, ob die Schließung genehmigt werden kann, und will bis Mitte Mai entscheiden.",
      "Sollte das Ministerium ablehnen, müsste der Betrieb bis mindestens Ende 2026 weitergehen.",
      "In den vergangenen zehn Jahren haben im Land neun von 31 Geburtsstationen geschlossen.",
    ],
  ],
  beer: [
    "de",
    "Brauerei Altstetten meldet Insolvenz an",
    [
      "Die Traditionsbrauerei Altstetten hat am Montag beim Amtsgericht Rohrbach Insolvenz angemeldet.",
      "Das 1789 gegründete Unternehmen beschäftigt 130 Menschen und gehört zu den ältesten Brauereien des Landes.",
      "Als Gründe nannte Geschäftsführerin Anja Kreutzer gestiegene Energiekosten und den sinkenden Bierkonsum.",
      "Der Umsatz sei im vergangenen Jahr um 17 Prozent auf 21 Millionen Euro zurückgegangen, sagte sie.",
      "Die Löhne der Mitarbeiter sind bis Ende März durch das Insolvenzgeld gesichert.",
      "Zum vorläufigen Insolvenzverwalter wurde der Rechtsanwalt Jörg Teichmann bestellt, der nach einem Käufer suchen will.",
      "Es gebe bereits zwei Interessenten, darunter ein Getränkekonzern aus Belgien, sagte Teichmann.",
      "Die Gewerkschaft fordert, dass alle Arbeitsplätze erhalten bleiben.",
      "Bürgermeister Rainer Voss kündigte an, die Stadt könne der Brauerei das Grundstück am Fluss abkaufen, falls der Stadtrat zustimmt.",
      "Im Herbst war ein geplanter Verkauf an einen Investor gescheitert, weil die Banken nicht auf ihre Forderungen verzichten wollten.",
    ],
  ],
  drought: [
    "es",
    "Valdemora raciona el agua tras seis meses sin lluvias",
    [
      "El ayuntamiento de Valdemora anunció el lunes que cortará el suministro de agua entre las once de la noche y las seis de la mañana debido a la sequía que sufre la comarca desde hace seis meses.",
      "La medida, que entrará en vigor el 15 de julio, afectará a unos 64.000 habitantes.",
      "El embalse de Peñalar, que abastece a la ciudad, está al 14 % de su capacidad, el nivel más bajo desde 1995.",
      "«Si no llueve en septiembre, tendremos que traer agua en camiones», advirtió la alcaldesa, Lucía Barrientos.",
      "Los hospitales y las residencias de mayores quedarán exentos de los cortes, según un portavoz municipal.",
      "La asociación de agricultores calcula que se ha perdido el 40 % de la cosecha de trigo y pide ayudas por valor de 25 millones de euros.",
      "La Junta prometió estudiar la petición, pero no dio ninguna fecha.",
      "El portavoz de la oposición, Andrés Molina, acusó a la alcaldesa de no haber reparado las tuberías, en las que se pierde casi un tercio del agua.",
      "Barrientos respondió que las obras empezaron en 2021 y que terminarán el año que viene.",
      "Los vecinos que llenen piscinas o rieguen jardines podrán ser multados con hasta 3.000 euros.",
      "La agencia de meteorología no prevé lluvias importantes antes de octubre.",
    ],
  ],
  port: [
    "it",
    "Sciopero nel porto di Vallescura, bloccate quaranta navi",
    [
      "I lavoratori del porto di Vallescura hanno iniziato lunedì uno sciopero di tre giorni per chiedere aumenti salariali e più sicurezza, bloccando almeno quaranta navi.",
      "Secondo il sindacato, ha aderito il 90 per cento dei 1.800 dipendenti.",
      "L'azienda che gestisce i terminal, la Portus, parla invece di un'adesione del 60 per cento.",
      "La protesta è nata dopo la morte di un operaio di 34 anni, schiacciato da un container il 12 aprile.",
      "«Non vogliamo più piangere i nostri colleghi», ha detto il segretario del sindacato, Franco Bellini.",
      "La procura ha aperto un'inchiesta per omicidio colposo contro due dirigenti della Portus, che respingono le accuse.",
      "L'azienda ha offerto un aumento di 80 euro al mese, mentre i lavoratori ne chiedono 150.",
      "Il ministro dei Trasporti, Giulia Ferretti, ha convocato le parti a Roma per giovedì.",
      "Ogni giorno di sciopero costa all'economia della regione circa 7 milioni di euro, secondo la camera di commercio.",
      "Se non ci sarà un accordo, il sindacato potrebbe prolungare lo sciopero fino alla fine del mese.",
    ],
  ],
};

/** @param name a key of the texts above */
export function retoldArticle(name: string): Article {
  const found = texts[name];
  if (found === undefined) throw new Error(`no article ${name}`);
  const [language, title, sentences] = found;
  return {
    ...articleFromText([title, "", ...sentences].join("\n\n"), { language, title }),
    publishedAt: new Date("2025-03-06T10:00:00Z"),
  };
}

export const retoldArticleNames: readonly string[] = Object.keys(texts);
