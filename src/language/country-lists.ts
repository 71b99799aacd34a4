/**
 * Countries with the words that point at them, folded: names, people, adjectives, capitals and great cities
 * in languages of Latin and Cyrillic letters. "*" stands for any ending, "_" for the space between two words, "tr:" for one
 * language alone, as it is written there. What is as often something else is left out: "Chad", "Jordan", "Georgia", "Albanese", "Kabul".
 *
 * Two of one name are one, as the word that tells them apart seldom stands beside it ("Corea del Norte"): the Koreas, the
 * Congos, the Sudans, the Guineas. Under "-" is what points at none, though it looks like it.
 */
export const countryWords = `
-: latin_america latin_american latin_americans south_america south_american south_americans north_america north_american central_america central_american ru:togo uk:togo tr:mali tr:polen pl:rabat es:lagos pt:lagos pt:montenegro es:montenegro vi:thái es:germán fr:bern fr:vienne fr:servie niger_river river_niger fleuve_niger rio_niger fiume_niger
US: usa united_states etats_unis estados_unidos ee_uu eeuu eua stati_uniti vereinigte_staaten vereinigten_staaten verenigde_staten tr:abd vi:mỹ white_house maison_blanche casa_blanca casa_bianca casa_branca weisse_haus weissen_haus weisses_haus new_mexico nouveau_mexique nuevo_mexico america* amerika* americ* washington stany_zjednoczone stanow_zjednoczonych stanach_zjednoczonych stanami_zjednoczonymi
GB: united_kingdom royaume_uni reino_unido regno_unito vereinigte_konigreich vereinigten_konigreich birlesik_krallik britain british uk london londres londra londen england english scotland scottish wales welsh northern_ireland grande_bretagne gran_bretagna gran_bretana gra_bretanha britann* grossbritann* britisch* angleterre anglais* ecosse inglaterra ingles* inghilterra angielsk* anglii westminster vereinigtes_konigreich verenigd_koninkrijk nuoc_anh
IE: ireland irish irland* irlande* irlanda* ierland iers ierse dublin*
FR: france french francais* francia francesa francesas francese francesi franceses franca frankreich* franzos* paris parigi parisien* vi:pháp
DE: german germans germany germania allemagne allemand* deutschland* deutsch* alemania aleman* alemanha germania tedesc* berlin* berlino berlim
AT: austria* autrich* osterreich* vienna vienne viena wien wiener
CH: switzerland swiss suisse* schweiz* suiza suizo svizzer* suica bern berne zurich geneva geneve genf thuy_si
IT: ital* rome roma rom milano mailand
ES: spain spanish spaniard* espagn* spanien* spanier* spanisch* espana espanol* spagna spagnolo spagnola spagnoli spagnole espanh* madrid* tay_ban
PT: portug* lisbo* lissabon* portekiz* bo_dao portogallo portoghes*
NL: netherlands dutch neerland* niederland* holland hollandais* hollander* holandi* amsterdam holandes* olandes* hague haag ha_lan pays_bas paises_baixos paises_bajos paesi_bassi
BE: belgi* belge belges belga* belgo brussel* bruxelles bruselas bruselles belcik* vi:bỉ
LU: luxemb* luksemb* lussemb* liuksemb*
DK: denmark danish danes danemark danois* danisch* dinamarca danimarca daenemark danemark* copenhagen kopenhagen copenhague dunsk* dunczy* dunczyk* pl:dania pl:danii dan_mach
SE: swed* suede suedois* suec* schwed* svezia svedes* stockholm* krona thuy_dien
NO: norway norweg* norwes* norveg* norueg* norges oslo na_uy
FI: finland finnish finns finland* finnisch* finlandia finlandais* finsk* helsinki turku finnland* phan_lan
IS: iceland* islandia* islanda islandais* islandes* islandisch* islandiia* islandii* islandsk* ijsland* izland* reykjavik reikiavik* islande de:island
GL: greenland* gronland* groenland* grenland*
PL: poland polen polnisch* pologne polonais* polonia polacc* polaco* polaca* polacy polak* warsaw* warszaw* varsovie warschau varsovia varsavia varshav* ba_lan
CZ: czech* tschech* tcheq* chequia checoslov* republica_checa cechia cecoslov* repubblica_ceca tsjech* czesk* chekhii* cheshsk* chesk* cekya cek_cumhuriyeti hoa_sec prague prag praga
SK: slovak* slowak* slovaqu* slovacch* eslovac* eslovaqu* slowac* slowaak* slovats* slovachch* bratislava
SI: sloven* slowen* esloven* sloveen* ljubljan* lublan* lubian* liublian*
HU: hungar* hongr* ungar* ungher* budapes* hungria*
RO: romania* romeni* romeno* roumani* roumain* rumani* rumano* rumana* rumanisch* rumaen* rumun* rumyn* roemeens* roemeni* romanya* bucharest bucarest bukares*
MD: moldov* moldav* moldau* moldaw* chisinau kishin* kiszyni*
BG: bulgaria* bulgarie* bulgarij* bulgaris* bulgare* bulgaro* bulgara* bulgars* bulgar bulgaar* bulgariia* bulgaristan* bolgar*
GR: greece greek* grec grecs greci grecia grecque* grece griech* griego* griega* grego gregos grega gregas greck* atene athens athen athenes atenas hy_lap
AL: albania albanian* albanie* albanii* albanisch* albanais* albans* albants* albancz* albanes albaniia* arnavutluk*
RS: serb serbs* serbi serbe serbes serben serbia* serbie* serbio* serbis* serbii* serbow* sirbist* belgrad* servie servisch* pt:sérvia
HR: croat* kroat* croaz* croac* chorwa* khorvat* hirvat* zagreb* zagrzeb*
BA: bosni* bosna* herzeg* herceg* gertseg* erzegov* saraj* saraevo sarayb*
XK: kosovo* kosova* kosovs* kosovar* kosowo kosowie kosowa kosowsk* cosovo* pristina prishtina
ME: montenegr* podgoric* czarnog* chernogor* chornogor*
MK: macedoni* macedoine macedons* mazedon* nordmazedon* makedon* skopj* skopl*
EE: estoni* estony* estons* estonts* estoncz* estlan* estnisch* tallin*
LV: latvi* lettland* letton* lettisch* letland* lotwa lotwy lotwie lotewsk* letoni* leton letones* letony* latysh* riga
LT: lithuan* litau* lituan* litouw* litwa litwy litwie litewsk* litva litvy litve litvu litovs* litovts* litvany* vilnius* wilna wilno wilnie
TR: turkey turkish turk turks turke turken turkei turkisch* turkis* turkse turkij* turkiy* turkler* turkc* turquie turquia turc turcs turque turques turque turco turcos turchia turca ankara istanbul estambul stambul* tho_nhi
CY: cyprus cypriot* chypr* zypern zypr* chipre chipri* cipro ciprio* nicosia cypr cypru cypryjsk* kipr* kibris* vi:síp
MT: malta maltais* maltan* maltesisch* maltiisk* fr:malte valletta
UA: ukrain* ucran* ucrain* kyiv kiev kiew
RU: russi* russe russes russa russas russos russen russland* rusia ruso* moscow moscou moskau moscu mosca kremlin nuoc_nga vi:nga
BY: belarus* weissruss* bieloruss* bielorrus* minsk*
GE: georgien* georgisch* tbilis* tiflis* gurcu*
AM: armenia* armenie* armeni armeno armena armenisch* armens* armeens* armian* armeniia* ormian* virmen* ermeni* erevan* yerevan* eriwan* jerewan* erewan*
AZ: azerba* azerbe* aserbai* azeri* azersk* baku bakou
KZ: kazakh* kasach* kazachst* kazachs* kazajist* kazajo* kazakist* kazajst* cazaq* almaty*
KG: kyrgyz* kirgis* kirgiz* kirghiz* kirghis* kirguis* kirguiz* quirguis* bishkek* bichkek* bischkek biszkek*
TJ: tadjik* tadschik* tajik* tayik* tadzik* tadzyk* tadzhik* tadzjik* tagik* tadjiqu* tacik*
TM: turkmen* turcoman* turcomen* tourkmen*
UZ: uzbek* usbek* ouzbek* ozbekist* oezbek* uzbequ* tashkent* taschkent* tachkent taskent* taszkent*
MN: mongoli* mongolei mongols* mongol mogolist* mong_co
AF: afghan* afgan* afeganist*
IL: israel* jerusalem aviv
PS: palestin* palastin* palestij* palesty* filistin* gaza hamas west_bank cisjord* westjordan*
JO: jordanie* jordania* jordanisch* jordansk* giordania iordani* iordansk* urdun* amman
LB: leban* liban* beirut beyrouth bejrut* beyrut
SY: syria* syrie* syrii syrisch* syrer* syryj* syriisk* siria* damascus damaskus damasco
IQ: iraq* irak* irachen* baghdad bagdad*
IR: iran* teheran tehran pt:irã
SA: saudi* saudyj* saoud* riyadh riad rijad*
AE: emirat* dubai abu_dhabi abou_dhabi abu_dabi uae oae emirad*
QA: qatar* katar katarsk* katarisch* katarli catar catari cataries doha
KW: kuwait* koweit* koeweit* kuwejt* kuveit* kuveyt*
BH: bahrain* bahrein* bahrajn* bahreyn* barein bakhrein* manama
OM: oman omani omanais* omanisch* omansk* umman pt:omã
YE: yemen* jemen* iemen* houthi* huthi* khusit*
EG: egypt* agypt* egipt* egitto egito egizian* cairo kairo kahire ai_cap
MA: morocc* maroc* marok* marokk* marruec* marroc* marroq* tr:fas rabat
DZ: algeri* algier* argel argeli* alzhir* alger cezayir*
TN: tunis* tunesi* tunec* tunez* tunus*
LY: libya* liby* libia* libie libii* libij* libic* libisch* liviia livii liviiu liviisk* benghazi bengasi
SD: sudan* soudan* soedan* sudsudan* khartoum khartum jartum chartum sudao
ET: ethiop* etiop* athiop* efiop* etiyop* addis
ER: eritre* erythre* erytre* asmara
DJ: djibouti* dschibuti* dzibuti* dzhibuti* yibuti gibuti cibuti
SO: somal* mogadis*
KE: kenya* kenia* kenian* kenijsk* keniisk* keniia* quenia* nairobi
UG: ugand* ougand* oegand* kampala
TZ: tanzan* tansan* zanzibar* sansibar*
RW: rwand* ruand* kigali
BI: burund*
CD: congo congol* kongo kongu kongol* kongij* rdc drc kinshasa kinsas* kinszas* brazzaville
CF: centrafric* zentralafrikan* centroafric* tsentralnoafrik* srodkowoafryk* central_african centraal_afrikaanse orta_afrika trung_phi bangui
TD: tchad* tschad* tsjaad* chadian* czadyj* ciad ciadian* ndjamena djamena
CM: cameroon* cameroun* kamerun* camerun* kameroen* yaounde pt:camarões
GA: gabon* gabun* gabao libreville
GN: guinea guinee guine guineen* gwinea* gwinei* gvinei* tr:gine tr:ginesi conakry konakri* bissau malabo aquatorialguinea*
CI: ivory_coast ivorian* ivoirien* cote_ivoire divoire divuar* elfenbeink* ivoorkust* costa_avorio marfilen* marfinens* iworyjsk* fildisi_sahili abidjan*
GH: ghana* ghane* accra akkra tr:gana pt:gana
TG: togo togol*
BJ: benin beninois* beninese* beninisch* beninsk*
BF: burkina* ouagadougou uagadugu
ML: mali malian* malien* malijsk* maliisk* malisch* bamako
NE: niger nigerien* nijer niamey
NG: nigeria* nigerii* nigeriia* nijerya* lagos abuja benin_city niger_delta delta_niger niger_state
SN: senegal*
GM: gambia* gambie gambien* gambisch* gambij* gambii* gambiya*
SL: sierra_leone sierra_leona serra_leoa serra_leone freetown
LR: liberia* liberien* liberianisch* liberii* liberyj* liberya* monrovia
MR: mauritani* mauretani* moritany* mavritan* nouakchott
CV: cape_verde cabo_verde cap_vert capo_verde kap_verde kaapverd* capverd* caboverd*
ZA: south_africa south_african south_africans sud_africain sud_africains sud_africaine sud_africaines sul_africano sul_africana sul_africanos sul_africanas zuid_afrika zuid_afrikaanse guney_afrika nam_phi sudafric* sudafrik* poludniowoafryk* iuzhnoafrik* pivdennoafrik* iuar pretoria johannesburg pl:rpa
MZ: mozambi* mosambi* mocambi* maputo
ZM: zambia* zambie* zambij* zambii* zambiy* sambia* sambisch*
ZW: zimbab* simbab* harare
MW: malawi* malaui* malavi
AO: angola* angolais* angolese angolesi angolsk* angoly angole luanda
NA: namibi* namiby*
BW: botswan* botsuan* botsvan*
SZ: eswatini esuatini swaziland* suazilandia
LS: lesotho* lesoto*
MG: madagas* malgach* malgasc*
MU: mauriti* mavriki*
CN: china chinese chine chinois* chines* chinois* chino chinos cina cinese cinesi pekin* beijing shanghai tr:çin
HK: hong_kong hongkong* gonkong*
TW: taiwan* taipei tajwan*
JP: japan* japon* giappon* tokyo tokio vi:nhật japao
KR: korea* corea* coree* seoul nordkorea* sudkorea* norcore* nordcore* surcore* sudcore* severokore* pivnichnokore* kndr pyongyang* pjong* pkhenian* kuzey_kore guney_kore coreia* korei*
IN: india indian indians indiano indiani indiaas* indien* inde delhi mumbai pl:indie pl:indii pl:indiach
PK: pakistan* pachistan* paquist* islamabad
BD: banglad* dhaka dakka
NP: nepal* kathmandu* katmand*
BT: bhutan* bhoutan* es:bután pt:butão
LK: sri_lanka sri_lankan sri_lankans sri_lankas sri_lankais shri_lanka shri_lanki srilank* shrilank*
MV: maldiv* malediv* maledyw* malediw*
MM: myanmar* mianm* mjanm* birma* birme* burma burmese rangun rangoon yangon mien_dien
TH: thail* tailand* tajland* thai thais bangkok
KH: cambod* cambog* camboy* camboj* kambod* kambocy* campuchia phnom
LA: laos laoti* laotan* laossk* vientian* vi:lào
VN: vietnam* wietnam* hanoi vietna
PH: philippin* filipin* filippin* filipij* manila
ID: indones* jakarta yakarta dzakart* dzhakart* giacarta
MY: malays* malaisi* malasi* malesi* maleis* malezj* malezy* malaiz* kuala
SG: singap*
BN: brunei*
TL: timor_leste east_timor timor_oriental timor_est osttimor*
AU: australi* sydney melbourne canberra vi:úc
NZ: new_zealand new_zealands new_zealander nouvelle_zelande nueva_zelanda nuova_zelanda nova_zelandia nova_zelandiia nowa_zelandia nowej_zelandii novaia_zelandiia novoi_zelandii nieuw_zeeland nieuw_zeelandse yeni_zelanda neuseel* neozeland* nowozel* novozeland* neo_zelandais wellington auckland
PG: new_guinea nouvelle_guinee nueva_guinea nuova_guinea nova_guine nieuw_guinea nowa_gwinea nowej_gwinei novaia_gvineia nova_gvineia novoi_gvinei yeni_gine neuguinea*
FJ: fiji* fidji* fidschi* fidzi* fidzhi*
CA: canada canadi* canade* kanad* ottawa toronto
MX: mexic* messic* mexik* mexiq*
GT: guatemal* gwatemal* gvatemal*
SV: el_salvador salvadorian* salvadoran* salvadoren* salvadorsk* salwador*
HN: hondur* gondur* tegucigalpa
NI: nicarag* nikarag* managua
CR: costa_rica costa_rican costa_ricans kosta_rika kosta_riki costarr* costaric* kostaryk*
PA: panama* panamen* panamsk*
CU: cuba* kuba kubanisch* kubaner* kubinsk* kubints* habana havana
HT: haiti* gaiti gaitiansk*
DO: dominican_republic republica_dominicana republique_dominicaine repubblica_dominicana dominikanische_republik dominikanischen_republik dominicaanse_republiek dominikansk* dominik_cumhuriyeti dominikana santo_domingo saint_domingue
PR: puerto_rico puerto_rican puerto_ricans porto_rico portoric* puertorr* puerto_riko porto_riko portoryk*
JM: jamaic* jamaik* giamaic* jamajk* iamaik* jamaiq*
BR: brazil brazili* bresil* brasil* brasilia brazyl*
AR: argentin* buenos argenty* arjantin*
CL: chile chilean* chilen* chilien* chilijsk* chiliisk* chileens* chili cile cilen* tr:şili
CO: colombia* colombie colombien* kolumbi* kolombiy* bogota
PE: peru peruan* peruv* peruw* perou*
VE: venezuel* wenezuel* venesuel* caracas
BO: bolivi* boliwi* bolivy*
EC: ecuador* ecuatorian* equateur equatorien* equador* ekwador* ekvador* quito
PY: paraguay* paraguai* paragwaj* paragvai*
UY: uruguay* uruguai* urugwaj* urugvai* montevideo
GY: guyana guyanes* gujana gaiana
SR: surinam*
EU: european europe* europa* ue eu chau_au
VA: vatican* vatikan* watykan* holy_see vaticaan*
`;
