/** A sentence of an answer with the numbers of those it rests on. */
type Row = readonly [text: string, ...from: number[]];

/** A whole answer: gist, spare gist, points by weight, what comes next. */
export type AbidingAnswer = {
  readonly article: string;
  readonly gist: Row;
  readonly spare: Row;
  readonly points: readonly Row[];
  readonly next?: Row;
};

/**
 * Answers to `retoldArticle`s as a model writes that does what it is asked: it copies the article's sentences and
 * crosses out. Written by hand before the rules that judge them were touched.
 */
export const abidingAnswers: readonly AbidingAnswer[] = [
  {
    article: "bridge",
    gist: [
      "The Kelso Bridge was closed indefinitely on Monday night after inspectors found cracks in two of its main cables.",
      1,
    ],
    spare: [
      "The Kelso Bridge, which carries 48,000 vehicles a day, was closed on Monday night after inspectors found cracks.",
      1,
    ],
    points: [
      ["The city council said drivers should expect delays of up to 90 minutes.", 2],
      [
        "An internal report from 2019 warned that the cables were corroding faster than expected and recommended replacing them by 2023.",
        6,
      ],
      [
        "The council confirmed that the report exists but denied that the warning had been ignored.",
        7,
      ],
      ["Ferry operator Blue Line will run additional boats every 20 minutes from Wednesday.", 8],
      [
        "Hauliers fear the closure could cost local businesses as much as 1.2 million pounds a week.",
        9,
      ],
      ["Opposition councillor Neil Strand called for an independent inquiry.", 10],
      ["The damage was discovered during a routine check by the engineering firm Halvard Tuck.", 3],
    ],
    next: [
      "Engineers from the national road agency are expected to arrive on Thursday and to present a first assessment by the end of the month.",
      12,
    ],
  },
  {
    article: "vaccine",
    gist: [
      "A new malaria vaccine reduced severe cases of the disease by 52 percent among young children in a trial in four African countries, researchers reported on Thursday.",
      1,
    ],
    spare: [
      "A new malaria vaccine reduced severe cases by 52 percent among young children, researchers reported.",
      1,
    ],
    points: [
      [
        "The trial involved 14,300 children between five and 36 months of age in Ghana, Kenya, Malawi and Mozambique.",
        2,
      ],
      ["Protection weakened over time, falling to 31 percent after 18 months, the study found.", 4],
      [
        "The most common side effects were fever and pain at the injection site, and no deaths were linked to the vaccine.",
        6,
      ],
      [
        "Corvex said it would sell the vaccine for less than four dollars a dose in poor countries.",
        7,
      ],
      ["Two other malaria vaccines are already in use, but supplies have been limited.", 10],
      [
        "Experts not involved in the study welcomed the results but cautioned that the vaccine had been tested only in areas where bed nets are widely used.",
        11,
      ],
      ["Malaria killed an estimated 597,000 people worldwide in 2023.", 9],
    ],
    next: ["The World Health Organization is to decide in March whether to recommend its use.", 8],
  },
  {
    article: "merger",
    gist: [
      "The competition authority on Friday blocked the planned 4.8 billion dollar takeover of supermarket chain Fairmart by its larger rival Bellows.",
      1,
    ],
    spare: [
      "The competition authority blocked the takeover of supermarket chain Fairmart by its rival Bellows, saying it would lead to higher prices for shoppers.",
      1,
    ],
    points: [
      [
        "The two companies together would have controlled 37 percent of the grocery market and nearly 2,100 stores.",
        2,
      ],
      [
        "Bellows had offered to sell 150 stores, but the authority said the offer did not go far enough.",
        3,
      ],
      ["Bellows said it was disappointed and was considering an appeal.", 5],
      ["Fairmart shares plunged 18 percent in early trading.", 6],
      ["Fairmart reported a loss of 96 million dollars last year.", 7],
      [
        "The retail workers' union welcomed the decision but called on Fairmart to rule out layoffs.",
        9,
      ],
      [
        "Chief executive Daniel Roe said the company would now press ahead with a plan to close 60 unprofitable stores.",
        8,
      ],
    ],
    next: [
      "Analysts at Morley Hurst said Fairmart could become a target for the German discounter Lenz.",
      10,
    ],
  },
  {
    article: "fire",
    gist: [
      "A wildfire has destroyed more than 80 homes on the holiday island of Isla Verana and forced about 6,400 people to leave their houses, the island's government said on Wednesday.",
      1,
    ],
    spare: [
      "A wildfire has destroyed more than 80 homes on Isla Verana and forced about 6,400 people to leave their houses, the island's government said.",
      1,
    ],
    points: [
      ["Two firefighters were treated for smoke inhalation, but no deaths have been reported.", 2],
      [
        "The fire broke out on Monday near the village of Pinar and has since burned 4,700 hectares of pine forest.",
        3,
      ],
      ["Police are investigating whether it was started by a barbecue at a campsite.", 4],
      [
        "Eleven planes and nearly 500 soldiers are helping firefighters to keep the flames away from the town of Santa Ria.",
        5,
      ],
      [
        "The government declared a state of emergency and asked neighbouring countries for help.",
        9,
      ],
      ["Portugal has sent two water bombers, and Morocco has promised a third.", 10],
      [
        "The airport remains open, although several airlines cancelled flights because of the smoke.",
        7,
      ],
    ],
    next: ["Temperatures of up to 41 degrees are forecast for the weekend.", 12],
  },
  {
    article: "trains",
    gist: [
      "La région Haute-Sarre a annoncé mardi la fermeture pendant deux ans de la ligne ferroviaire entre Brévac et Saint-Orlan.",
      1,
    ],
    spare: [
      "La région Haute-Sarre a annoncé la fermeture pendant deux ans de la ligne ferroviaire entre Brévac et Saint-Orlan, empruntée chaque jour par quelque 5 200 voyageurs.",
      1,
    ],
    points: [
      [
        "Des travaux d'un montant de 186 millions d'euros doivent commencer le 3 mars afin de remplacer les rails.",
        2,
      ],
      [
        "Les trains seront remplacés par des cars toutes les vingt minutes, a précisé la vice-présidente de la région, Hélène Marchand.",
        3,
      ],
      ["Le trajet durera en moyenne 25 minutes de plus, selon la compagnie ferroviaire.", 5],
      [
        "L'association d'usagers Rail Vivant dénonce une décision prise sans concertation et réclame une réduction de 50 % sur les abonnements.",
        6,
      ],
      [
        "En février, un train de marchandises avait déraillé près de Lormes, sans faire de blessés.",
        8,
      ],
      [
        "L'État prendra en charge un tiers du coût des travaux, le reste étant financé par la région et par l'Union européenne.",
        11,
      ],
      ["Le maire de Saint-Orlan, Luc Ferrand, craint que des commerces ne ferment.", 10],
    ],
    next: ["La région veut d'abord attendre le vote du budget en décembre.", 7],
  },
  {
    article: "museum",
    gist: [
      "Un tableau du peintre Émile Vasseur, volé en 1994 au musée de Corvanne, a été retrouvé jeudi dans la cave d'une maison, a indiqué le parquet.",
      1,
    ],
    spare: [
      "Un tableau du peintre Émile Vasseur a été retrouvé jeudi dans la cave d'une maison de la banlieue de Lyon.",
      1,
    ],
    points: [
      ["L'œuvre est estimée à 1,3 million d'euros.", 2],
      [
        "Le propriétaire de la maison a été placé en garde à vue avant d'être remis en liberté vendredi.",
        3,
      ],
      [
        "La police a été alertée par un antiquaire à qui la fille du propriétaire avait envoyé une photographie.",
        5,
      ],
      [
        "La toile est en bon état, mais le cadre d'origine a disparu, selon la conservatrice du musée, Sophie Delattre.",
        6,
      ],
      ["Deux autres tableaux dérobés la même nuit n'ont jamais été retrouvés.", 8],
      [
        "En 1997, trois hommes avaient été condamnés à des peines allant de deux à cinq ans de prison.",
        9,
      ],
      ["Le musée espère que cette découverte attirera un public plus nombreux.", 10],
    ],
  },
  {
    article: "hospital",
    gist: [
      "Das Klinikum Weidenau schließt zum 30. Juni seine Geburtsstation, weil es nicht mehr genügend Hebammen und Kinderärzte findet.",
      1,
    ],
    spare: [
      "Das Klinikum Weidenau schließt zum 30. Juni seine Geburtsstation, teilte der Landkreis am Donnerstag mit.",
      1,
    ],
    points: [
      ["Von der Schließung sind 54 Beschäftigte betroffen.", 2],
      ["Im vergangenen Jahr kamen in dem Krankenhaus 412 Kinder zur Welt.", 3],
      [
        "Schwangere müssen künftig in das 38 Kilometer entfernte Universitätsklinikum Marlingen fahren.",
        4,
      ],
      [
        "Die Bürgerinitiative Geburt vor Ort hat nach eigenen Angaben mehr als 11.000 Unterschriften gegen die Pläne gesammelt.",
        6,
      ],
      [
        "Klinikdirektor Holger Brandt erklärte, das Haus habe seit 2020 vier Millionen Euro in die Station gesteckt.",
        8,
      ],
      [
        "Der Hebammenverband warf dem Landkreis vor, zu wenig in bessere Arbeitsbedingungen investiert zu haben.",
        7,
      ],
      ["Im Land haben neun von 31 Geburtsstationen geschlossen.", 11],
    ],
    next: [
      "Das Gesundheitsministerium prüft, ob die Schließung genehmigt werden kann, und will bis Mitte Mai entscheiden.",
      9,
    ],
  },
  {
    article: "beer",
    gist: [
      "Die Traditionsbrauerei Altstetten hat am Montag beim Amtsgericht Rohrbach Insolvenz angemeldet.",
      1,
    ],
    spare: ["Die Traditionsbrauerei Altstetten hat am Montag Insolvenz angemeldet.", 1],
    points: [
      [
        "Als Gründe nannte Geschäftsführerin Anja Kreutzer gestiegene Energiekosten und den sinkenden Bierkonsum.",
        3,
      ],
      [
        "Der Umsatz sei um 17 Prozent auf 21 Millionen Euro zurückgegangen, sagte Anja Kreutzer.",
        4,
        3,
      ],
      ["Die Löhne der Mitarbeiter sind bis Ende März gesichert.", 5],
      ["Zum vorläufigen Insolvenzverwalter wurde der Rechtsanwalt Jörg Teichmann bestellt.", 6],
      ["Es gebe bereits zwei Interessenten, sagte Teichmann.", 7],
      ["Die Gewerkschaft fordert, dass alle Arbeitsplätze erhalten bleiben.", 8],
      ["Das 1789 gegründete Unternehmen beschäftigt 130 Menschen.", 2],
    ],
    next: [
      "Bürgermeister Rainer Voss kündigte an, die Stadt könne der Brauerei das Grundstück am Fluss abkaufen, falls der Stadtrat zustimmt.",
      9,
    ],
  },
  {
    article: "drought",
    gist: [
      "El ayuntamiento de Valdemora anunció el lunes que cortará el suministro de agua entre las once de la noche y las seis de la mañana debido a la sequía.",
      1,
    ],
    spare: [
      "El ayuntamiento de Valdemora anunció que cortará el suministro de agua debido a la sequía que sufre la comarca desde hace seis meses.",
      1,
    ],
    points: [
      ["La medida entrará en vigor el 15 de julio y afectará a unos 64.000 habitantes.", 2],
      ["El embalse de Peñalar está al 14 % de su capacidad, el nivel más bajo desde 1995.", 3],
      ["Los hospitales y las residencias de mayores quedarán exentos de los cortes.", 5],
      [
        "La asociación de agricultores calcula que se ha perdido el 40 % de la cosecha de trigo.",
        6,
      ],
      [
        "El portavoz de la oposición, Andrés Molina, acusó a la alcaldesa de no haber reparado las tuberías.",
        8,
      ],
      [
        "Barrientos respondió que las obras empezaron en 2021 y que terminarán el año que viene.",
        9,
      ],
      ["Los vecinos que llenen piscinas podrán ser multados con hasta 3.000 euros.", 10],
    ],
    next: ["La agencia de meteorología no prevé lluvias importantes antes de octubre.", 11],
  },
  {
    article: "port",
    gist: [
      "I lavoratori del porto di Vallescura hanno iniziato lunedì uno sciopero di tre giorni per chiedere aumenti salariali e più sicurezza.",
      1,
    ],
    spare: [
      "I lavoratori del porto di Vallescura hanno iniziato uno sciopero di tre giorni, bloccando almeno quaranta navi.",
      1,
    ],
    points: [
      ["Secondo il sindacato, ha aderito il 90 per cento dei 1.800 dipendenti.", 2],
      ["L'azienda che gestisce i terminal parla invece di un'adesione del 60 per cento.", 3],
      [
        "La protesta è nata dopo la morte di un operaio di 34 anni, schiacciato da un container.",
        4,
      ],
      [
        "La procura ha aperto un'inchiesta per omicidio colposo contro due dirigenti della Portus.",
        6,
      ],
      [
        "L'azienda ha offerto un aumento di 80 euro al mese, mentre i lavoratori ne chiedono 150.",
        7,
      ],
      [
        "Ogni giorno di sciopero costa all'economia della regione circa 7 milioni di euro, secondo la camera di commercio.",
        9,
      ],
      ["Giulia Ferretti ha convocato le parti a Roma per giovedì.", 8],
    ],
    next: [
      "Se non ci sarà un accordo, il sindacato potrebbe prolungare lo sciopero fino alla fine del mese.",
      10,
    ],
  },
  // Written when the rules were made, and judged once.
  {
    article: "storm",
    gist: [
      "Storm Petra cut power to about 210,000 homes across the west of Ireland and left at least three people dead, the country's emergency agency said.",
      1,
    ],
    spare: [
      "Storm Petra cut power to about 210,000 homes on Sunday and left at least three people dead, the emergency agency said.",
      1,
    ],
    points: [
      ["A woman in her sixties was killed near Galway when a tree fell on her car.", 3],
      [
        "Grid operator NetWest said it had restored electricity to a third of the homes by Monday morning.",
        4,
      ],
      ["Gusts of up to 158 kilometres an hour were recorded on Inishmore.", 2],
      ["Rail services between Dublin and the west have been suspended until further notice.", 5],
      ["The government has set up shelters in 14 towns.", 7],
      ["Farmers' groups estimated the damage to greenhouses and barns at 45 million euros.", 8],
      [
        "Opposition politicians criticised the energy ministry for having cut the budget for maintaining power lines by a fifth since 2022.",
        9,
      ],
      ["Energy minister Colm Daly rejected the criticism.", 10],
    ],
    next: ["The storm is expected to reach Scotland on Monday evening.", 11],
  },
  {
    article: "school",
    gist: [
      "Le rectorat de Montagnac a confirmé jeudi la fermeture de trois écoles rurales à la rentrée de septembre.",
      1,
    ],
    spare: [
      "Le rectorat de Montagnac a confirmé la fermeture de trois écoles rurales, faute d'élèves en nombre suffisant.",
      1,
    ],
    points: [
      ["Les 74 enfants concernés seront accueillis à Saint-Bauzille.", 2],
      ["Des parents d'élèves occupent depuis lundi l'école de Revel et réclament un moratoire.", 5],
      ["Selon le syndicat des enseignants, le département a perdu 41 postes en cinq ans.", 6],
      ["Le rectorat affirme que 12 postes seulement ont été supprimés.", 7],
      [
        "Le département financera trois lignes de ramassage scolaire pour un coût annuel de 240 000 euros.",
        4,
      ],
      ["L'école de Revel compte aujourd'hui 19 élèves répartis dans deux classes.", 9],
    ],
    next: [
      "Le maire de Revel, Damien Costes, a annoncé qu'il saisirait le tribunal administratif si la décision n'était pas suspendue avant le 15 mai.",
      8,
    ],
  },
  {
    article: "factory",
    gist: [
      "Der Batteriehersteller Voltania verschiebt den Bau seiner Fabrik in Neuwerda um mindestens zwei Jahre, wie das Unternehmen mitteilte.",
      1,
    ],
    spare: [
      "Voltania verschiebt den Bau seiner Fabrik in Neuwerda um mindestens zwei Jahre, wie das Unternehmen am Dienstag mitteilte.",
      1,
    ],
    points: [
      [
        "Als Grund nannte Voltania die schwache Nachfrage nach Elektroautos und die hohen Strompreise.",
        2,
      ],
      ["In dem Werk sollten ab 2026 bis zu 1.800 Menschen arbeiten.", 3],
      ["Der Bund und das Land hatten Fördermittel in Höhe von 620 Millionen Euro zugesagt.", 4],
      [
        "Wirtschaftsministerin Carola Heinze sagte, das Land werde das Geld zurückfordern, wenn bis Ende 2027 nicht gebaut werde.",
        5,
      ],
      ["Die Gewerkschaft sprach von einem schweren Schlag für die Region.", 7],
      [
        "Bürgermeister Thomas Rick kritisierte, er habe von der Entscheidung aus dem Radio erfahren.",
        8,
      ],
      ["Die Stadt hat für die Erschließung des Geländes rund 14 Millionen Euro ausgegeben.", 9],
    ],
    next: ["Voltania will im Herbst einen neuen Zeitplan vorlegen.", 10],
  },
  {
    article: "metro",
    gist: [
      "O Metro de Vilamar vai suspender a circulação na linha azul entre 7 de julho e 10 de agosto, anunciou a empresa na segunda-feira.",
      1,
    ],
    spare: [
      "O Metro de Vilamar vai suspender a circulação na linha azul para substituir 12 quilómetros de carris, anunciou a empresa.",
      1,
    ],
    points: [
      ["Cerca de 85.000 passageiros usam a linha todos os dias.", 2],
      [
        "Durante as obras, haverá autocarros gratuitos a cada oito minutos entre as estações do Rossio Novo e do Aeroporto.",
        3,
      ],
      ["A associação de comerciantes da Baixa teme perder até um terço das vendas.", 5],
      ["A câmara respondeu que vai analisar o pedido, mas não prometeu qualquer pagamento.", 6],
      ["Em março, um comboio descarrilou perto da estação das Oliveiras.", 7],
      ["Um relatório preliminar concluiu que os carris estavam gastos.", 8],
      ["A oposição exige a demissão do administrador responsável pela manutenção, Rui Falcão.", 9],
    ],
  },
  {
    article: "library",
    gist: [
      "De bibliotheek van Harkstede blijft open, nadat de gemeenteraad met 17 tegen 12 stemmen een bezuiniging van 400.000 euro had verworpen.",
      1,
    ],
    spare: ["De bibliotheek van Harkstede blijft voorlopig open.", 1],
    points: [
      ["Het college wilde de vestiging in januari sluiten.", 2],
      ["Ruim 6.300 inwoners hadden een petitie tegen de sluiting ondertekend.", 3],
      ["Wethouder Marieke Bos zei na de stemming dat zij de uitslag respecteert.", 4],
      [
        "Volgens de oppositiepartij Lokaal Sterk kan de gemeente besparen op de verbouwing van het gemeentehuis.",
        5,
      ],
      ["De bibliotheek trok vorig jaar 58.000 bezoekers, 9 procent meer dan in 2023.", 6],
      ["“Hier leren kinderen lezen en ouderen internetten”, zei bibliothecaris Anouk de Wit.", 7],
    ],
    next: ["De raad besluit in november of de openingstijden worden beperkt.", 8],
  },
  // Written when those before had been looked at, and judged once.
  {
    article: "trial",
    gist: [
      "A court in Lindholm sentenced the former director of the city's port, Viktor Sand, to four and a half years in prison for taking bribes worth 870,000 euros.",
      1,
    ],
    spare: [
      "A court in Lindholm on Friday sentenced the former director of the city's port to four and a half years in prison for taking bribes.",
      1,
    ],
    points: [
      [
        "Viktor Sand was found guilty of having steered dredging contracts to the construction company Baltrock between 2016 and 2020.",
        2,
      ],
      ["Two managers of Baltrock received suspended sentences after they had confessed.", 4],
      ["Sand denied the charges throughout the trial.", 5],
      [
        "Prosecutors had demanded six years, arguing that the port had paid at least 3 million euros too much.",
        6,
      ],
      ["The city is suing Baltrock for damages in a separate case.", 8],
      [
        "The case came to light in 2021 when an accountant handed documents to the newspaper Kustbladet.",
        7,
      ],
      ["Mayor Lena Dahl said all contracts since 2010 would be reviewed.", 9],
    ],
    next: ["Peter Holm, the lawyer of Viktor Sand, announced that he would appeal.", 5],
  },
  {
    article: "wine",
    gist: [
      "La cosecha de uva en la comarca de Ribarroja fue un 22 % menor que la de 2023 debido a las heladas de abril, informó el consejo regulador.",
      1,
    ],
    spare: [
      "La cosecha de uva en la comarca de Ribarroja fue este año un 22 % menor que la de 2023, informó el jueves el consejo regulador.",
      1,
    ],
    points: [
      ["Los viticultores recogieron 61 millones de kilos, la cifra más baja en doce años.", 2],
      ["El presidente del consejo, Tomás Arnedo, aseguró que la calidad será muy buena.", 3],
      [
        "La cooperativa San Blas perdió casi la mitad de su producción y ha despedido a 35 trabajadores.",
        4,
      ],
      ["El sindicato agrario UCA pide que el Gobierno autonómico adelante las ayudas.", 5],
      ["La consejera de Agricultura, Pilar Sanz, dijo que estudia la petición.", 6],
      ["El consejo invertirá 900.000 euros en torres de ventilación.", 9],
      ["Unas 1.400 familias viven de la viña en la comarca.", 7],
    ],
  },
  {
    article: "bus",
    gist: [
      "Dal primo settembre gli studenti di Montelago viaggeranno gratis su tutti gli autobus urbani, ha deciso la giunta comunale.",
      1,
    ],
    spare: [
      "Gli studenti di Montelago viaggeranno gratis su tutti gli autobus urbani, ha deciso lunedì la giunta comunale.",
      1,
    ],
    points: [
      ["Il provvedimento riguarda circa 8.700 ragazzi.", 2],
      ["Il provvedimento costerà al comune 1,9 milioni di euro all'anno.", 2],
      [
        "Chiara Venturi ha spiegato che i fondi arriveranno dalle multe e da un contributo della regione.",
        3,
      ],
      ["L'azienda dei trasporti ha chiesto garanzie scritte prima di firmare l'accordo.", 5],
      ["Un abbonamento annuale costa oggi 240 euro.", 6],
      ["Nella vicina Portoverde i passeggeri sono aumentati del 31 per cento.", 7],
    ],
    next: ["La sperimentazione durerà due anni.", 8],
  },
  {
    article: "dam",
    gist: [
      "Die Staumauer der Rodachtalsperre muss für rund 48 Millionen Euro saniert werden, wie die Wasserbehörde am Montag bekannt gab.",
      1,
    ],
    spare: [
      "Die Staumauer der Rodachtalsperre muss nach einem neuen Gutachten saniert werden, wie die Wasserbehörde bekannt gab.",
      1,
    ],
    points: [
      ["In der 1962 gebauten Mauer haben Fachleute 37 Risse entdeckt.", 2],
      [
        "Eine unmittelbare Gefahr für die 9.000 Bewohner des Tals bestehe nicht, sagte Behördenleiterin Ute Kranz.",
        3,
      ],
      ["Der Wasserspiegel wird bis Ende Oktober um acht Meter abgesenkt.", 4],
      [
        "Die Trinkwasserversorgung von fünf Städten soll durch eine Leitung aus dem Nachbartal gesichert werden.",
        5,
      ],
      ["Der Freistaat trägt 70 Prozent der Kosten, den Rest zahlen die Städte.", 9],
      ["Markus Lehn rechnet mit Einbußen von 200.000 Euro und fordert eine Entschädigung.", 8],
    ],
    next: ["Die Bauarbeiten sollen im Frühjahr 2026 beginnen und drei Jahre dauern.", 7],
  },
];
