/** A sentence retold in a model's own words, beside it the same with one thing made false. */
export type Retold = {
  readonly article: string;
  readonly from: readonly number[];
  readonly faithful: string;
  readonly twin: string;
};

type Row = readonly [from: number | readonly number[], faithful: string, twin: string];

/**
 * Retellings of the articles in `retold-articles.ts`, written by hand before any rule was made for them: as a wire has it,
 * fluently, in short points. Role, number, negation, modality, cause, time, scope or who says it is false in the twins.
 */
const rows: Readonly<Record<string, readonly Row[]>> = {
  // As a wire has it.
  bridge: [
    [
      1,
      "Inspectors found cracks in two of the Kelso Bridge's main cables, prompting its indefinite closure on Monday night.",
      "Inspectors found cracks in two of the Kelso Bridge's main cables after its indefinite closure on Monday night.",
    ],
    [
      1,
      "The Kelso Bridge, used by 48,000 vehicles daily, has been closed indefinitely after cracks were found in two main cables.",
      "The Kelso Bridge, used by 48,000 vehicles daily, has been closed indefinitely after cracks were found in all main cables.",
    ],
    [
      2,
      "Drivers were told to expect delays of up to 90 minutes and urged to work from home where possible.",
      "Drivers were told to expect delays of at least 90 minutes and urged to work from home where possible.",
    ],
    [
      3,
      "Engineering firm Halvard Tuck discovered the damage during a routine check and immediately informed the transport department.",
      "The transport department discovered the damage during a routine check and immediately informed engineering firm Halvard Tuck.",
    ],
    [
      [5, 4],
      "Transport chief Miriam Oduya said it was too early to say when the bridge would reopen.",
      "Transport chief Miriam Oduya said when the bridge would reopen.",
    ],
    [
      6,
      "A 2019 internal report warned the cables were corroding faster than expected and recommended replacing them by 2023.",
      "A 2023 internal report warned the cables were corroding faster than expected and recommended replacing them by 2019.",
    ],
    [
      7,
      "The council denied ignoring the warning, saying 6.5 million pounds has been spent on maintenance since then.",
      "The council admitted ignoring the warning, saying 6.5 million pounds has been spent on maintenance since then.",
    ],
    [
      8,
      "From Wednesday, ferry operator Blue Line will run extra boats every 20 minutes, free for passengers with a valid bus ticket.",
      "From Wednesday, ferry operator Blue Line will run extra boats every 20 minutes, free for all passengers.",
    ],
    [
      9,
      "The closure could cost local businesses up to 1.2 million pounds a week, hauliers fear.",
      "The closure will cost local businesses 1.2 million pounds a week, hauliers fear.",
    ],
    [
      10,
      "Opposition councillor Neil Strand demanded an independent inquiry, accusing the council of putting savings before safety.",
      "Opposition councillor Neil Strand demanded an independent inquiry, accusing the council of putting safety before savings.",
    ],
  ],
  // Fluently.
  vaccine: [
    [
      1,
      "A new malaria vaccine cut severe cases of the disease by 52 percent among young children in a trial in four African countries, according to researchers.",
      "A new malaria vaccine cut severe cases of the disease to 52 percent among young children in a trial in four African countries, according to researchers.",
    ],
    [
      2,
      "The trial included 14,300 children aged between five and 36 months in Ghana, Kenya, Malawi and Mozambique.",
      "The trial included 14,300 children aged between five and 36 years in Ghana, Kenya, Malawi and Mozambique.",
    ],
    [
      4,
      "The study found that protection weakened over time, dropping to 31 percent after 18 months.",
      "The study found that protection weakened over time, dropping by 31 percent after 18 months.",
    ],
    [
      6,
      "Fever and pain at the injection site were the most common side effects, and no deaths were linked to the vaccine.",
      "Fever and pain at the injection site were the most common side effects, and two deaths were linked to the vaccine.",
    ],
    [
      7,
      "Swiss drugmaker Corvex, which makes the vaccine, said it would sell it for less than four dollars a dose in poor countries.",
      "Swiss drugmaker Corvex, which makes the vaccine, said it would sell it for less than four dollars a dose in all countries.",
    ],
    [
      8,
      "In March, the World Health Organization will decide whether to recommend the vaccine.",
      "In March, the World Health Organization will recommend the vaccine.",
    ],
    [
      9,
      "In 2023, malaria killed an estimated 597,000 people globally, mostly children under five.",
      "In 2023, malaria killed an estimated 597,000 people globally, all of them children under five.",
    ],
    [
      10,
      "While two other malaria vaccines are already in use, supplies are limited and both require four doses.",
      "While two other malaria vaccines are already in use, supplies are limited and neither requires four doses.",
    ],
    [
      11,
      "Independent experts welcomed the results but warned that the vaccine was tested only in areas where bed nets are widely used.",
      "Independent experts welcomed the results but warned that the vaccine was tested only in areas where bed nets are rarely used.",
    ],
    [
      12,
      "Corvex plans to build a factory in Senegal capable of producing up to 60 million doses annually from 2028.",
      "Corvex has built a factory in Senegal capable of producing up to 60 million doses annually from 2028.",
    ],
  ],
  // In short points; never looked at while rules were made.
  merger: [
    [
      1,
      "The competition authority blocked Bellows' planned 4.8 billion dollar takeover of smaller rival Fairmart on Friday.",
      "The competition authority approved Bellows' planned 4.8 billion dollar takeover of smaller rival Fairmart on Friday.",
    ],
    [
      2,
      "Together, the two companies would have controlled 37 percent of the grocery market and almost 2,100 stores.",
      "Together, the two companies control 37 percent of the grocery market and almost 2,100 stores.",
    ],
    [
      3,
      "Bellows had offered to sell 150 stores, which the authority said was not enough.",
      "Bellows had sold 150 stores, which the authority said was not enough.",
    ],
    [
      6,
      "Fairmart shares fell 18 percent in early trading, while Bellows shares rose two percent.",
      "Bellows shares fell 18 percent in early trading, while Fairmart shares rose two percent.",
    ],
    [
      [8, 7],
      "Fairmart will press ahead with a plan to close 60 unprofitable stores, its chief executive Daniel Roe said.",
      "Fairmart will press ahead with a plan to open 60 profitable stores, its chief executive Daniel Roe said.",
    ],
    [
      9,
      "The retail workers' union welcomed the decision and urged Fairmart to rule out layoffs.",
      "The retail workers' union criticised the decision and urged Fairmart to rule out layoffs.",
    ],
    [
      12,
      "The deal is the third large merger blocked by the authority since Castellan took office two years ago.",
      "The deal is the third large merger blocked by the authority since it was founded two years ago.",
    ],
  ],
  // Fluently; never looked at while rules were made.
  fire: [
    [
      1,
      "A wildfire driven by strong winds has destroyed over 80 homes on Isla Verana and forced around 6,400 people from their homes, the government said.",
      "A wildfire driven by strong winds has destroyed over 80 homes on Isla Verana and killed around 6,400 people, the government said.",
    ],
    [
      2,
      "No deaths have been reported, but two firefighters were treated for smoke inhalation.",
      "Two deaths have been reported, and firefighters were treated for smoke inhalation.",
    ],
    [
      3,
      "The fire, which started on Monday afternoon near the village of Pinar, has burned 4,700 hectares of pine forest.",
      "The fire, which started on Monday afternoon in the village of Santa Ria, has burned 4,700 hectares of pine forest.",
    ],
    [
      4,
      "Police are looking into whether a barbecue at a closed campsite started the fire.",
      "Police say a barbecue at a closed campsite started the fire.",
    ],
    [
      7,
      "Several airlines cancelled flights on Wednesday due to the smoke, although the airport remains open.",
      "Several airlines cancelled flights on Wednesday due to the smoke, and the airport remains closed.",
    ],
    [
      9,
      "On Tuesday, the government declared a state of emergency and requested help from neighbouring countries.",
      "On Tuesday, neighbouring countries declared a state of emergency and requested help from the government.",
    ],
  ],
  trains: [
    [
      1,
      "La ligne ferroviaire entre Brévac et Saint-Orlan sera fermée pendant deux ans, a annoncé mardi la région Haute-Sarre.",
      "La ligne ferroviaire entre Brévac et Saint-Orlan sera fermée pendant dix ans, a annoncé mardi la région Haute-Sarre.",
    ],
    [
      2,
      "Les travaux, d'un montant de 186 millions d'euros, débuteront le 3 mars et permettront de remplacer des rails datant de 1958.",
      "Les travaux, d'un montant de 186 millions d'euros, ont débuté le 3 mars et permettront de remplacer des rails datant de 1958.",
    ],
    [
      3,
      "Aux heures de pointe, des cars remplaceront les trains toutes les vingt minutes.",
      "Aux heures de pointe, des trains remplaceront les cars toutes les vingt minutes.",
    ],
    [
      6,
      "L'association d'usagers Rail Vivant critique une décision prise sans concertation et demande une réduction de 50 % sur les abonnements.",
      "L'association d'usagers Rail Vivant salue une décision prise sans concertation et demande une réduction de 50 % sur les abonnements.",
    ],
    [
      7,
      "La région n'exclut pas un geste commercial mais souhaite attendre le vote du budget en décembre.",
      "La région exclut un geste commercial mais souhaite attendre le vote du budget en décembre.",
    ],
    [
      9,
      "Selon une enquête, la voie était usée et la vitesse aurait dû être limitée à 60 km/h.",
      "Selon une enquête, la voie était usée et la vitesse était limitée à 60 km/h.",
    ],
    [
      11,
      "Un tiers du coût des travaux sera pris en charge par l'État, le reste par la région et l'Union européenne.",
      "Un tiers du coût des travaux sera pris en charge par la région, le reste par l'État et l'Union européenne.",
    ],
  ],
  museum: [
    [
      1,
      "Un tableau d'Émile Vasseur volé en 1994 au musée de Corvanne a été retrouvé jeudi dans une cave de la banlieue de Lyon.",
      "Un tableau d'Émile Vasseur volé jeudi au musée de Corvanne a été retrouvé dans une cave de la banlieue de Lyon.",
    ],
    [
      3,
      "Âgé de 78 ans, le propriétaire de la maison a été placé en garde à vue puis remis en liberté vendredi.",
      "Âgé de 78 ans, le propriétaire de la maison a été remis en liberté puis placé en garde à vue vendredi.",
    ],
    [
      5,
      "Un antiquaire à qui la fille du propriétaire avait envoyé une photographie a alerté la police.",
      "La fille du propriétaire, à qui un antiquaire avait envoyé une photographie, a alerté la police.",
    ],
    [
      6,
      "Selon la conservatrice du musée, Sophie Delattre, la toile est en bon état mais le cadre d'origine a disparu.",
      "Selon la conservatrice du musée, Sophie Delattre, le cadre d'origine est en bon état mais la toile a disparu.",
    ],
  ],
  hospital: [
    [
      1,
      "Weil Hebammen und Kinderärzte fehlen, schließt das Klinikum Weidenau zum 30. Juni seine Geburtsstation.",
      "Weil Patienten fehlen, schließt das Klinikum Weidenau zum 30. Juni seine Geburtsstation.",
    ],
    [
      2,
      "Betroffen sind 54 Beschäftigte, die in andere Abteilungen wechseln sollen.",
      "Betroffen sind 54 Beschäftigte, die entlassen werden sollen.",
    ],
    [
      3,
      "Im vergangenen Jahr kamen dort 412 Kinder zur Welt, etwa ein Viertel weniger als 2018.",
      "Im vergangenen Jahr kamen dort 412 Kinder zur Welt, etwa ein Viertel mehr als 2018.",
    ],
    [
      4,
      "Schwangere müssen künftig ins 38 Kilometer entfernte Universitätsklinikum Marlingen.",
      "Schwangere müssen künftig ins 83 Kilometer entfernte Universitätsklinikum Marlingen.",
    ],
    [
      6,
      "Die Bürgerinitiative Geburt vor Ort sammelte über 11.000 Unterschriften und will klagen.",
      "Die Bürgerinitiative Geburt vor Ort sammelte über 11.000 Unterschriften und hat geklagt.",
    ],
    [
      8,
      "Klinikdirektor Holger Brandt wies die Kritik zurück: Seit 2020 seien vier Millionen Euro in die Station geflossen.",
      "Klinikdirektor Holger Brandt räumte ein: Seit 2020 seien keine vier Millionen Euro in die Station geflossen.",
    ],
    [
      9,
      "Bis Mitte Mai will das Gesundheitsministerium entscheiden, ob die Schließung genehmigt wird.",
      "Bis Mitte Mai will das Gesundheitsministerium die Schließung genehmigen.",
    ],
  ],
  beer: [
    [
      1,
      "Die Traditionsbrauerei Altstetten hat Insolvenz beim Amtsgericht Rohrbach angemeldet.",
      "Die Traditionsbrauerei Altstetten hat keine Insolvenz beim Amtsgericht Rohrbach angemeldet.",
    ],
    [
      3,
      "Geschäftsführerin Anja Kreutzer begründete den Schritt mit gestiegenen Energiekosten und sinkendem Bierkonsum.",
      "Geschäftsführerin Anja Kreutzer begründete den Schritt mit gesunkenen Energiekosten und sinkendem Bierkonsum.",
    ],
    [
      [4, 3],
      "Der Umsatz sank im vergangenen Jahr laut Kreutzer um 17 Prozent auf 21 Millionen Euro.",
      "Der Umsatz sank im vergangenen Jahr laut Kreutzer auf 17 Prozent um 21 Millionen Euro.",
    ],
    [
      10,
      "Ein Verkauf an einen Investor scheiterte im Herbst, weil die Banken nicht auf ihre Forderungen verzichten wollten.",
      "Ein Verkauf an einen Investor scheiterte im Herbst, weil die Banken auf ihre Forderungen verzichten wollten.",
    ],
  ],
  drought: [
    [
      1,
      "El ayuntamiento de Valdemora cortará el agua por las noches a causa de la sequía, según anunció el lunes.",
      "El ayuntamiento de Valdemora cortó el agua por las noches a causa de la sequía, según anunció el lunes.",
    ],
    [
      2,
      "La medida entrará en vigor el 15 de julio y afectará a cerca de 64.000 habitantes.",
      "La medida entró en vigor el 15 de julio y afectó a más de 64.000 habitantes.",
    ],
    [
      3,
      "El embalse de Peñalar, que abastece a la ciudad, se encuentra al 14 % de su capacidad, su nivel más bajo desde 1995.",
      "El embalse de Peñalar, que abastece a la ciudad, se encuentra al 14 % de su capacidad, su nivel más alto desde 1995.",
    ],
    [
      5,
      "Hospitales y residencias de mayores no sufrirán los cortes, según un portavoz municipal.",
      "Hospitales y residencias de mayores sufrirán los cortes, según un portavoz municipal.",
    ],
    [
      6,
      "Los agricultores estiman que se ha perdido el 40 % de la cosecha de trigo y solicitan 25 millones de euros en ayudas.",
      "Los agricultores estiman que se ha perdido el 40 % de la cosecha de trigo y han recibido 25 millones de euros en ayudas.",
    ],
    [
      8,
      "Andrés Molina, portavoz de la oposición, acusó a la alcaldesa de no reparar las tuberías, que pierden casi un tercio del agua.",
      "La alcaldesa acusó a Andrés Molina, portavoz de la oposición, de no reparar las tuberías, que pierden casi un tercio del agua.",
    ],
    [
      10,
      "Llenar piscinas o regar jardines podrá castigarse con multas de hasta 3.000 euros.",
      "Llenar piscinas o regar jardines podrá castigarse con multas desde 3.000 euros.",
    ],
  ],
  port: [
    [
      1,
      "Uno sciopero di tre giorni dei lavoratori del porto di Vallescura blocca da lunedì almeno quaranta navi.",
      "Uno sciopero di tre giorni dei lavoratori del porto di Vallescura blocca da lunedì al massimo quaranta navi.",
    ],
    [
      [2, 3],
      "Il sindacato parla di un'adesione del 90 per cento, l'azienda Portus del 60 per cento.",
      "Il sindacato parla di un'adesione del 60 per cento, l'azienda Portus del 90 per cento.",
    ],
    [
      7,
      "L'azienda offre 80 euro in più al mese, mentre i lavoratori ne chiedono 150.",
      "L'azienda offre 150 euro in più al mese, mentre i lavoratori ne chiedono 80.",
    ],
    [
      10,
      "In mancanza di un accordo, lo sciopero potrebbe proseguire fino alla fine del mese.",
      "In mancanza di un accordo, lo sciopero proseguirà oltre la fine del mese.",
    ],
  ],
};

export const retold: readonly Retold[] = Object.entries(rows).flatMap(([article, own]) =>
  own.map(([from, faithful, twin]) => ({
    article,
    from: typeof from === "number" ? [from] : from,
    faithful,
    twin,
  })),
);
