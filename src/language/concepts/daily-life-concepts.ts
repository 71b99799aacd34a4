/** Places and people of daily life, culture, sport and science. Rows as {@link parseConcepts} reads them. */
export const dailyLifeConcepts = `
# place
village: village* hamlet* | village* hameau* | dorf* dörfer* | pueblo* aldea* | villaggi* borgo borghi frazion* | aldea* freguesia*
town: town towns city cities | ville villes commune* | stadt städte* kleinstadt* | ciudad* localidad* | citta cittadin* | cidade* vila vilas
neighbour: neighbour* neighbor* resident* locals | voisin* habitant* riverain* | nachbar* anwohner* bewohner* einwohner* | vecin* residente* habitante* | vicini residenti abitant* | vizinh* morador* residente*
house: home homes house houses household* | maison* foyer* | haus häuser* | casa casas | casa case | casa casas
street: street* lane lanes | rue rues avenue* | gasse* straße* | calle* avenida* | via viale | rua ruas avenida*
taxi: taxi* cab cabs | taxi* vtc | taxi* | taxi* | taxi tassist* | taxi*
village-hall: gymnasium leisure-centre | gymnase* salle | turnhalle* | polideportivo* pabellon* | palestr* palazzett* | pavilh*
spa: spa resort* | thermal* | kurort* therme* | balneari* termal* | terme termal* | termas termal*
restaurant: restaurant* cafe* diner* eatery | restaurant* cafe* brasserie* | restaurant* café* kneipe* wirt wirte* gastronom* | restaurante* cafeteri* hosteler* | ristorant* trattori* | restaurante* taberna*
vegetables: lettuce salad tomato* pepper* potato* vegetable* | salade* tomate* legume* | salat* tomate* gemüse* kartoffel* | lechuga* tomate* verdura* hortaliza* | insalat* pomodor* verdur* ortagg* | alface* tomate* legume*
snack: sandwich* chicken hummus cheese egg eggs | sandwich* poulet* houmous fromage* oeuf* | sandwich* hähnchen* hummus käse* eier | sandwich* pollo hummus queso* huevo* | panin* pollo hummus formaggi* uova | sandes frango* humus queijo* ovos
garden: garden* botan* flower* orchard* | jardin* fleur* verger* | garten* gärten* blume* | jardin* flores huert* | giardin* fiori | jardim jardins flores pomar*
# people
mother: mother* mum mums mom | mere meres maman* | mutter mütter* | madre* | madre madri mamm* | mae maes
widow: widow* husband* bereaved | veuf veuve* mari | witwe* ehemann | viud* marido | vedov* marito | viuv* marido
volunteer: volunteer* | benevol* volontaire* | freiwillig* ehrenamt* | voluntari* | volontar* | voluntari*
pupil: pupil* schoolchild* | eleve* ecolier* lyceen* collegien* | schüler* schulkind* | alumn* escolar* | alunn* scolar* | aluno* aluna*
surgery: gp gps surgery surgeries appointment* | cabinet* rendez-vous generaliste* | hausarzt* hausärzt* praxis praxen | consulta* ambulatori* | ambulator* | consulta* 
pharmacy: pharmacy pharmacies pharmacist* chemist* | pharmaci* | apotheke* | farmacia* farmaceut* | farmaci* | farmacia* farmaceut*
# health
pill: pill pills slimming tablets | pilule* comprime* minceur | pille* tablette* abnehm* | pastilla* pildora* adelgaz* | pillol* dimagr* | comprimid* emagrec*
outbreak: outbreak* cluster* spreads spreading infected | foyer* propag* contamin* | ausbruch* ausbreit* | brote* contag* | focola* contag* | surto* contag*
symptom: symptom* rash cough* | symptom* toux | symptom* ausschlag husten | sintoma* sarpullido tos | sintom* toss* | sintoma* tosse
participant: participant* dosing placebo topline endpoint | participant* placebo | teilnehm* probanden placebo | participante* placebo | partecipant* placebo | participante* placebo
birth: birthing labour twins midwives | jumeaux accouch* sage-femme* | zwillinge* entbind* | gemelos parto* | gemell* ostetric* | gemeos parteira*
scientist: scientist* researcher* physicist* paleontolog* palaeontolog* | scientifique* chercheur* physicien* paleontolog* | forscher* wissenschaftler* physiker* paläontolog* | cientific* investigador* paleontolog* | scienziat* ricercator* paleontolog* | cientist* investigador* paleontolog*
bone: bone bones skeleton* skull* jaw jaws teeth | ossements squelette* crane dents machoire* | knochen* skelett* schädel* zähne kiefer* | hueso* esqueleto* craneo* dientes | ossa scheletr* cranio denti | ossos esqueleto* cranio dentes
# space
lander: lander* rover* probe touchdown landed landing spacecraft orbiter* | atterriss* alunis* sonde* rover* | lander* landung* sonde* rover* | aterriza* aluniza* sonda* | atterra* alluna* sonda* | aterra* aluna* sonda*
# culture
author: author* novelist* writer* poet poets | auteur* ecrivain* romancier* | autor autoren autorin* schriftsteller* dichter* | autor autora autores autoras escritor* novelist* | autore autori autrice* scrittor* romanzier* | autor autora autores autoras escritor* romancist*
plagiarism: plagiar* copied copying | plagi* copie* | plagi* abgeschrieb* kopiert* | plagi* copia* | plagi* copia* | plagi* copia*
publisher: publisher* bestseller* best-seller* copies | editeur* editrice* best-seller* exemplaire* | verlag* bestseller* exemplar* | editorial* superventas ejemplar* | editore editric* bestseller | editora* exemplar*
filmmaker: filmmaker* film-maker* | realisateur* realisatrice* cineaste* | regisseur* filmemach* | cineasta* | regista registi | realizador* cineasta*
ceremony: gala ceremony ceremonies festival* | gala ceremonie* festival* | gala festakt filmfest* festival* | gala ceremonia* festival* | gala cerimoni* festival* | gala cerimonia* festiva*
architect: architect* design designer* | architect* | architekt* | arquitect* | architett* | arquitet*
# sport
qualification: qualif* eliminat* knockout | qualif* elimin* | qualifi* ausgeschied* | clasificad* elimin* | qualificaz* elimin* | qualificac* elimin* apura*
shootout: penalties shootout* shoot-out | penalt* | elfmeter* | penalti* tanda | rigori | penalt*
goalkeeper: goalkeeper* keeper* | gardien* | torwart* torhüter* keeper | porter* guardamet* arquer* | portier* | guarda-redes goleir*
fans: fans supporters spectators crowd | supporter* spectateur* | fans zuschauer* | aficionad* hinchas espectador* | tifos* spettator* | adeptos torced* espectador*
player: player* striker* midfield* defender* | joueur* attaquant* | spieler* stürmer* | jugador* delanter* | giocator* calciator* | jogador* avancad*
downhill: downhill slalom piste* | descente* slalom piste* | abfahrt* slalom* piste* | descenso slalom pista* | discesa slalom pist* | descida slalom pista*
`;
