/** What surrounds accidents and disasters: people, repairs, insurance, shortages. Rows as {@link parseConcepts} reads them. */
export const emergencyConcepts = `
# water
drowning: drown* swept | noye* noyad* emport* | ertrink* ertrank ertrunken | ahog* arrastr* | anneg* | afog* arrast*
high-water: swollen crest* sandbag* gauge waters overflow* burst bursts | debord* montee | pegel* scheitel* sandsäcke* | caudal* desborda* | piena esonda* | caudal* transborda*
groundwater: groundwater aquifer* wells borehole* desalinat* | nappe* puits forage* dessal* | grundwasser* brunnen* entsalz* | acuifer* pozo pozos desal* | falda falde pozz* dissal* | aquifer* poco pocos furo furos dessalin*
swimming-pool: bathing lido | baignade* baigneu* | badegäst* freibad* | bañist* | bagnant* bagnin* | banhist*
# storm
wind: wind windy gust gusts gale gales | vent vents rafale* | wind winde föhn* böe böen | viento* racha* | vento venti raffic* | vento ventos rajada*
tree: tree trees felled | arbre* | baum bäume* | arbol arboles | alber* | arvore*
# crash
ravine: ravine* gorge ditch cliff* slope | ravin* falaise* fosse | schlucht* abgrund* graben | barranco* precipicio cuneta acantilad* | burron* dirup* scarpat* | ravina barranco* precipicio
structure: concrete crack* fracture* rust* corro* bearings hanger* | beton fissure* rouill* corrosion | beton* riss risse rost* korro* | hormigon griet* oxid* corros* | cemento crep* ruggin* corros* | betao fissura* ferrug* corros*
inspection: inspect* engineer* maintenance repair* | inspect* ingenieur* entretien maintenance repara* | inspekt* ingenieur* wartung* reparatur* repariert* | inspec* ingenier* mantenimiento repara* | ispez* ingegner* manutenz* ripara* | inspec* engenheir* manutenc* repara*
# casualties
insurance: insur* uninsured policyholder* | assur* | versicher* | aseguradora* seguros | assicurazion* assicurativ* polizz* | segurador* seguros
compensation: compensat* payout* reparation* damages refund* | indemnis* dedommag* rembours* | entschädig* schadenersatz* erstatt* | indemniz* compensac* reembols* | risarc* indennizz* rimbors* | indemniza* indeniza* compensac* reembols*
stranded: trapped stranded stuck | coinc* pieg* bloqu* | eingeschlossen* festsitz* gestrandet* stranden | atrapad* varad* aislad* | intrappolat* bloccat* isolat* | encurralad* retid* isolad*
alive: alive unharmed unhurt survived | vivant* indemne* sauf sauve sains | lebend* unverletzt* wohlbehalten* | vivo viva vivos iles* salvo | vivo viva vivi illes* salvo | vivo viva vivos iles* salvo
search: search* hunt* combed | recherch* fouill* battue | suche suchen sucht gesucht suchtrupp* fahnd* | busca* busqueda* rastre* | cercan* ricerche ricercat* | busca* procura*
recovery: recover* retriev* | retrouv* | wiedergefund* gefunden aufgetaucht* | hallad* hallaz* hallar* encontr* recuper* | ritrovat* rinven* recuper* | encontr* achad* recuper*
mourning: vigil* candle* mourn* tribute* funeral* grief | veillee* bougie* recueill* obseq* deuil | mahnwach* kerze* trauer* beerdig* | vigilia* velas homenaj* duelo funeral* | veglia candel* lutto funeral* | vigilia* velas luto homenag* funera*
shortage: shortage* scarc* shortfall* empty | penurie* rupture* | mangel* engpass* knapp* | escasez* desabastec* escase* | carenz* scarsit* | escassez escasse*
tow: tow towed tug tugs lifeboat* coastguard* | remorqu* canot* garde-cote* | schlepp* rettungsboot* küstenwache* | remolc* guardacostas salvavidas | rimorchi* scialupp* | reboc* salva-vidas
escape: escap* runaway | evad* echapp* fugue* | entlauf* ausgebroch* entkomm* flucht* | escap* fuga fugas | fuga fuggi* evas* scappat* | fuga fugiu escap*
fireworks: firework* pyrotechn* | artifice* pyrotechn* petard* | feuerwerk* pyrotechn* böller* | pirotecn* petardo* | pirotecn* petard* | pirotecn*
warehouse: warehouse* depot* | entrepot* depot* | lagerhall* lagerhaus* depot* | almacen* | magazzin* capannon* | armazem armazens
weapon: weapon* gun guns rifle* pistol* ammunition | armes fusil pistolet* munition* | waffe* gewehr* pistole* munition* | armas fusil* pistola* municion* | armi fucil* pistol* munizion* | armas espingarda* pistola* munic*
stabbing: stab* knife knives | poignard* couteau* | messer* erstoch* | apuñal* cuchill* navaj* | accoltell* coltell* | esfaque* faca facas
glacier: glacier* iceberg* | glacier* banquise | gletscher* eisberg* | glaciar* | ghiacciai* | glaciar* geleira*
`;
