/** Roads, rails, air, sea and space. Rows as {@link parseConcepts} reads them. */
export const transportConcepts = `
# road
bus: bus buses minibus* | bus autobus autocar* autocariste* minibus | bus busse busses reisebus* omnibus* linienbus* | autobus autobuses autocar* bus buses guagua* micro | autobus pullman corriera bus | autocarro* onibus camioneta
lorry: lorr* truck* haulier* haulage trucker* trailer* | camion* poids-lourd* routier* transporteur* fret semi-remorque* | lkw* lastwagen* laster spedit* fracht* sattelzug* brummi* | camion* camioner* transportista* trailer* | camion* tir autotrasport* autoarticol* | camiao camioes camionista* transportador*
car: car cars vehicle* saloon sedan motorist* | voiture* vehicule* automobil* conducteur* chauffeur* | auto autos wagen fahrzeug* pkw autofahr* | coche* vehiculo* automovil* auto conductor* chofer* turismo | auto automobil* vettura vetture macchina veicol* conducent* autista | carro* automovel automoveis viatura* veiculo* condutor* motorista*
bicycle: bicycle* bike* cyclist* cycling | velo* cycliste* bicyclette* cyclable* | fahrrad* radfahr* radler* rad radweg* | bicicleta* bici ciclista* carril | bicicletta* bici ciclist* ciclabil* | bicicleta* ciclista* ciclovia*
road: road* motorway* highway* carriageway* roundabout* detour* | route* autoroute* chaussee* circulation trafic rond-point deviation* | straße* strasse* autobahn* verkehr* kreisverkehr fahrbahn* umleitung* | carretera* autopista* autovia* trafico rotonda* calzada | strada strade autostrad* traffico rotonda | estrada* autoestrada* transito trafego rotunda*
tunnel: tunnel* underpass* | tunnel* souterrain* | tunnel* unterführung* | tunel* | tunnel galleria gallerie | tunel tuneis
toll: tolls tollbooth* | peage* vignette | maut* vignette* | peaje* | pedagg* | portagem portagens pedagio*
parking: parking parked | stationnement parking* | parken parkplatz* parkhaus* | aparcamiento* estacionamiento* | parcheggi* | estacionamento*
# rail
train: train trains rail railway* railroad* locomotive* carriage* timetable* | train trains rail ferroviaire* sncf cheminot* locomotive* tgv rame rames | zug züge* bahn bahnen eisenbahn* lok lokomotive* waggon* gleis* schiene* fahrplan* bahnverkehr* | tren trenes ferroviari* ferrocarril* renfe vagon* maquinista* | treno treni ferrovi* trenitalia vagone vagoni macchinista | comboio* trem trens ferrovi* maquinista* carruage*
tram: tram trams streetcar* metro subway underground tube | tram trams tramway* metro | straßenbahn* tram trams stadtbahn* u-bahn* s-bahn* | tranvia* metro subte | tram metro metropolitana | eletrico* metro bonde*
station: station stations | gare gares quai quais | bahnhof* bahnsteig* | estacion estaciones anden* | stazion* binari* | estacao estacoes
passenger: passenger* traveller* traveler* tourist* holidaymaker* | passager* voyageur* usager* touriste* vacancier* | passagier* fahrgast* fahrgäste* reisende* urlauber* tourist* | pasajero* viajero* turista* usuario* | passegger* viaggiator* turist* | passageiro* viajante* turista* utente*
fare: fare fares | tarif* billet* abonnement* | fahrpreis* ticket* fahrkarte* | billete* tarifa* boleto* | bigliett* tariff* abbonament* | bilhete* tarifa* passe
# air
plane: plane* aircraft* airliner* jet jets airplane* aeroplane* cockpit runway* | avion* aeronef* piste cockpit | flugzeug* jet jets landebahn* kabine | avion aviones aeronave* avioneta* reactor pista cabina | aereo aerei velivol* pista cabina | aviao avioes aeronave* pista
airline: airline* flight* airway* aviation flying fly flies | vol vols aerien* aviation | fluggesellschaft* airline* flug flüge* luftfahrt* flieg* flog | aerolinea* vuelo* aere* aviacion | volo voli aviazione | voo voos aere* aviacao
airport: airport* airfield* | aeroport* aiguilleur* | flughafen* flughäfen* fluglots* | aeropuerto* controladores torre | aeroport* scalo controllor* | aeroporto* controlador*
pilot: pilot* copilot | pilote* copilote* | pilot* copilot* kapitän* | piloto* copiloto* | pilota piloti | piloto*
drone: drone* quadcopter* | drone* | drohne* | dron drones | drone droni | drone drones
# sea
ship: ship ships vessel* boat* tanker* shipping freighter* trawler* yacht* capsiz* aground hull maritime | navire* bateau* cargo petrolier* paquebot* chavir* naufrag* echou* conteneur* maritime* armateur* | schiff* boot boote tanker* frachter* reederei* gekentert* gesunken* container* kahn yacht* seefahrt | barco* buque* nave navio* carguer* petroler* naufrag* hundi* naviera* contenedor* maritim* embarcacion* velero* | nave navi barca barche petrolier* naufrag* affond* cargo armator* marittim* peschereccio | navio* barco* embarcac* petroleir* naufrag* afund* cargueir* contentor* maritim* armador*
ferry: ferr* sailing* islander* deckhand* | ferry ferries traversier* traversee* insulaire* | fähr* inselbewohner* | ferry* transbordador* travesia* isleñ* | traghett* isolan* | ferry* balsa travessia* ilheu*
port: port ports harbour* harbor* dock docks docker* quay* wharf pier jetty | port ports portuaire* docker* quai jetee | hafen häfen* kai docks pier mole | puerto* muelle* portuari* estibador* | porto porti banchina molo portual* | porto portos cais doca* estivador* portuari*
sea: sea ocean* coast* offshore strait* beach* seabed | mer ocean* littoral* detroit* plage* | meer* ozean* küste* meerenge | mar mares oceano* estrecho* playa* litoral | mare oceano stretto spiaggi* litoral* | mar mares oceano* estreito* praia* litoral
island: island* isle isles islet* archipelago | ile iles archipel insulaire* | insel* eiland archipel | isla islas archipielago | isola isole arcipelago | ilha ilhas arquipelago
fishing: fish fishing fishermen fishery fisheries | peche* pecheur* poisson* | fisch* | pesca* pescador* pez peces | pesca* pescator* pesce pesci | pesca* pescador* peixe*
# space
space: spacecraft rocket* satellite* orbit* astronaut* nasa esa liftoff | spatial* fusee* satellite* orbite* astronaute* lanceur* | weltraum* rakete* satellit* umlauf* astronaut* raumfahrt* raumsonde* sonde | espacial* espacio cohete* satelite* orbita* astronauta* sonda | spazial* spazio razzo razzi satellit* orbita astronaut* sonda | espacial espaco foguet* satelite* orbita* astronauta* sonda
planet: planet* moon lunar mars asteroid* comet* telescope* galaxy astronom* eclipse | planet* lune lunaire* asteroid* comete* telescope* galax* etoile* astronom* eclipse* | planet* mond* mars asteroid* komet* teleskop* galax* stern sterne astronom* finsternis | planeta* luna lunar* marte asteroid* cometa* telescopio* galaxi* estrella* astronom* eclipse* | pianet* luna lunar* marte asteroid* comet* telescopi* galassi* stell* astronom* eclissi | planeta* lua lunar* marte asteroid* cometa* telescopio* galaxi* estrela* astronom* eclipse*
`;
