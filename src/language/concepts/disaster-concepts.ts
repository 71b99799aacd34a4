/** Accidents, disasters, weather and rescue. Rows as {@link parseConcepts} reads them. */
export const disasterConcepts = `
# water
flood: flood* inundat* deluge torrent* submerge* overflow* | inond* crue crues submerg* | überschwemm* hochwasser* flut fluten überflut* | inunda* riada* desborda* crecida* anega* | alluvion* inondazion* esonda* allaga* | inundaç* cheia cheias enchente* alagament* transborda*
river: river* riverbank* waterway* upstream downstream creek estuary | fleuve* riviere* | fluss flüsse* ufer | rio rios cauce* ribera | fiume fiumi torrente | rio rios ribeira*
dam: dam dams reservoir* levee* embankment* dyke* dike* sluice* | barrage* digue* reservoir* | damm dämme* deich* stausee* talsperre* staudamm* | presa presas embalse* dique* pantano* | diga dighe argine argini bacino | barragem barragens dique* represa* albufeira*
drought: drought* parched rationing | secheresse* rationnement* | dürre* trockenheit* wasserknapp* | sequia* racionamiento* | siccita razionament* | seca secas estiagem racionament*
rain: rain rains rainfall downpour* cloudburst* | pluie* averse* | regen* niederschl* starkregen* | lluvia* chubasco* aguacero* | pioggia piogge nubifragi* | chuva* aguaceiro*
# storm
storm: storm* gale gales tempest* winds gust gusts blustery | tempete* orage* rafale* bourrasque* | sturm* orkan* unwetter* gewitter* windböen | tormenta* temporal temporales vendaval* rafaga* | tempest* burrasc* maltempo raffic* | tempestade* temporal* ventania rajada*
hurricane: hurricane* cyclone* typhoon* landfall | ouragan* cyclone* typhon* | hurrikan* zyklon* taifun* wirbelsturm* | huracan* ciclon* tifon* | uragan* ciclon* tifon* | furacao furacoes ciclon* tufao
tornado: tornado* twister* | tornade* | tornado* windhose | tornado* | tornado tromba | tornado*
snow: snow snows snowfall* blizzard* sleet snowstorm* | neige* enneig* blizzard | schnee* verschnei* | nieve nevada* nevadas ventisca | neve nevicat* bufera | neve nevao nevasca*
ice: ice icy frost* frozen freezing hailstorm* | verglas* verglac* gel givre grele* | eis glatteis* frost* vereist* hagel* | hielo helada* granizo* | ghiaccio gelo gelat* grandine | gelo geada* granizo
avalanche: avalanche* | avalanche* | lawine* | alud aludes avalancha* | valanga valanghe slavina | avalanche* avalancha*
heatwave: heatwave* scorching sweltering | canicule* chaleur* caniculaire | hitze* hitzewelle* | calor | caldo canicola afa | calor
weather: weather forecast* forecaster* meteorolog* | meteo meteorolog* | wetter* meteorolog* | meteorolog* aemet pronostico | meteo meteorolog* previsioni | meteorolog* ipma
# ground
earthquake: earthquake* quake* tremor* aftershock* seismic magnitude epicentre epicenter | seisme* tremblement secousse* sismique* magnitude epicentre | erdbeben* beben nachbeben magnitude epizentrum | terremoto* sismo* sismic* seismo* replica replicas magnitud epicentro | terremot* sisma sismic* scossa scosse magnitudo epicentro | terramoto* terremoto* sismo* sismic* replica replicas magnitude epicentro
volcano: volcano* volcanic eruption* erupt* lava | volcan* eruption* lave | vulkan* ausbruch eruption* lava | volcan* erupcion* lava | vulcan* eruzion* lava | vulca* erupc* lava
landslide: landslide* mudslide* rockfall* sinkhole* subsidence | glissement eboulement* coulee boue | erdrutsch* bergsturz* felssturz* steinschlag mure murgang schlamm* | deslizamiento* corrimiento* derrumbe* alud lodo | frana frane smottament* fango | deslizament* derrocada* desliza* lama
tsunami: tsunami* tidal | tsunami* raz-de-maree | tsunami* flutwelle* | tsunami* maremoto* | tsunami maremoto | tsunami* maremoto
# fire
fire: fire fires blaze* flames burning burned burnt inferno arson engulf* gutted ablaze | incendie* feu feux flammes brasier brul* | feuer* brand brände* flammen* brannte* lösch* brandstift* großbrand* | incendio* fuego* llamas arde* quem* calcina* | incendi* rogo fiamme fuoco bruci* | incendio* fogo* chamas arde* queim*
wildfire: wildfire* bushfire* | feux | waldbrand* buschbrand* | forestal forestales | boschiv* | florestal florestais
firefighter: firefight* firemen fireman brigade | pompier* sapeur* | feuerwehr* | bombero* | pompier* vigili | bombeiro*
explosion: explosion* blast* explod* detonat* exploding | explosion* explos* deflagration* detonat* | explosion* explodier* detonat* gesprengt* | explosion* explot* deflagracion* estall* deton* | esplosion* esplo* scoppi* deflagraz* deton* | explos* explod* estour* deton*
gas: gas | gaz fuite* | gas gasleck* leck | gas fuga fugas | gas fuga | gas fuga
smoke: smoke fumes toxic | fumee* toxique* cendre* | rauch* giftig* asche | humo toxic* ceniza* | fumo tossic* cenere | fumo toxic* cinza*
# crash
crash: crash* collision* collid* wreck* pile-up overturn* plunge* skid* derail* smash* | accident* collision* percut* carambolage* renvers* deraill* ravin | unfall* unglück* zusammenst* kollision* kollidier* entgleis* verunglückt* crash* | accidente* choque* choc* colision* colisi* vuelc* volc* descarril* siniestro* | incident* scontr* schiant* collision* deragli* tampon* ribalt* | acidente* colis* choque* despiste* capot* descarril* embat*
collapse: collapse* crumbl* toppl* | effondr* ecroul* | einsturz* eingestürzt* einstürz* zusammengebrochen | derrumb* colaps* desplom* hundimiento* | croll* cediment* | colaps* desab* desmoron* ruiu derrocada
bridge: bridge* viaduct* footbridge* | pont ponts viaduc* passerelle* tablier | brücke* viadukt* | puente* viaducto* pasarela* | ponte ponti viadott* passerella | ponte pontes viaduto* tabuleiro
building: building* tower apartment* roof scaffold* | immeuble* batiment* toit toiture* echafaud* | gebäude* hochhaus* dach wohnhaus* gerüst* | edificio* tejado techo andamio* bloque | edifici* palazz* tetto palazzina | edificio* predio* telhado andaime*
mine: mine mines miner miners mining quarry | mine mines mineur* minier* | bergwerk* mine minen grube* zeche bergbau* bergleute steinbruch | mina minas minero* mineri* cantera | miniera miniere minator* minerari* cava cave | mina minas mineiro* mineraç* pedreira*
# casualties
death: dead death* died die dies dying kill* fatal* perish* deceased tragedy toll drown* bodies corpse* lifeless | mort morts morte mortes mortel* deces deced* tue tues tuee tuees trepas* victime* noye* corps cadavre* | tot tote* toter toten tod todes* starb* gestorben stirb* sterben opfer* leiche* getötet* ertrunken ertrank tödlich* todesopfer* | muert* mort* murio murieron fallec* victima* mata* ahoga* cadaver* cuerpo* tragedia fatal* | mort* morto morti vittim* uccis* decedut* deced* annegat* salm* corpo corpi cadaver* tragedia | mort* morto morre* morreu vitima* faleci* falec* matou matar afoga* cadaver* corpo corpos tragedia fatal*
injury: injur* wound* hurt casualt* hospitalis* hospitaliz* unhurt | bless* hospitalis* | verletz* schwerverletzt* verwundet* | herid* lesion* hospitaliza* | ferit* feriti | ferid* ferimento* hospitaliza*
missing: missing unaccounted vanish* disappear* untraced | dispar* introuvable | vermisst* verschwund* verscholl* spurlos | desaparec* | dispers* scompars* | desaparec*
rescue: rescue* survivor* search searched searchers divers lifeboat* coastguard winch* stranded trapped | secour* sauvet* sauveteur* rescap* survivant* recherch* helicopt* plongeur* battue | rettung* retter* gerettet* überleb* bergung* geborgen* suche suchtrupp* taucher* hubschrauber* seenot* | rescat* supervivient* busqueda busca buscan buzos buzo helicoptero* salvamento socorr* | soccors* salvat* sopravvissut* ricerc* sommozzator* elicotter* superstit* | resgat* sobreviv* busca buscas mergulhador* helicoptero* socorr* salvamento
evacuation: evacuat* evacue* displaced homeless fled flee | evacu* deplac* sinistr* abri abris | evakuier* räumung geräumt notunterk* | evacu* desaloj* desplazad* albergue* damnificad* | evacu* sfollat* sgomber* | evacu* desaloja* desalojad* abrigo* deslocad*
damage: damage* destroy* destruct* devastat* ruin* rubble debris wreckage flatten* shatter* | degat* detrui* destruct* devast* decombres ravag* | schaden schäden zerstör* verwüst* trümmer* beschädigt* | daño* dañad* destru* devast* escombros destroz* arras* | dann* distru* devast* macerie | dan* destru* devast* escombros destroc*
emergency: emergency ambulance* paramedic* siren* alarm | urgence* ambulance* samu secouriste* sirene* | notfall* rettungswagen notarzt* notstand* notruf* alarm | emergencia* ambulancia* alarma | emergenz* ambulanz* allarme | emergencia* ambulancia* alerta
alert: warning* warned alert* | alerte* vigilance | warnung* warnstufe* | alerta* aviso | allerta | alerta* aviso
`;
