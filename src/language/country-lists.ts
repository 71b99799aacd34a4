/**
 * Countries with the words that point at them, folded: names, people, adjectives, capitals and great cities
 * in the large languages of Europe. "*" stands for any ending, "_" for the space between two words.
 */
export const countryWords = `
US: usa united_states etats_unis estados_unidos ee_uu eeuu eua stati_uniti vereinigte_staaten vereinigten_staaten white_house maison_blanche casa_blanca casa_bianca casa_branca weisse_haus weissen_haus weisses_haus america* amerika* americ* washington
GB: united_kingdom royaume_uni reino_unido regno_unito vereinigte_konigreich vereinigten_konigreich britain british uk london londres londra londen england english scotland scottish wales welsh britann* grossbritann* britisch* angleterre anglais* ecosse inglaterra ingles* inghilterra westminster
IE: ireland irish irland* irlande* irlanda* dublin*
FR: france french francais* francia francesa** franca frankreich* franzos* paris parigi parisien*
DE: german* allemagne allemand* deutschland* deutsch* alemania aleman* alemanha germania tedesc* berlin* berlino berlim
AT: austria* autrich* osterreich* vienna vienne viena wien wiener
CH: switzerland swiss suisse* schweiz* suiza suizo svizzer* suica bern berne zurich geneva geneve genf
IT: ital* rome roma rom milano mailand
ES: spain spanish spaniard* espagn* spani* espan* spagn* espanh* madrid*
PT: portug* lisbo* lissabon
NL: netherlands dutch neerland* niederland* holland hollandais* hollander* amsterdam holandes* olandes* hague haag
BE: belgi* belge belges belga* belgo brussel* bruxelles bruselas bruselles
LU: luxemb*
DK: denmark danish danes danemark danois* danisch* dinamarca danimarca daenemark danemark* copenhagen kopenhagen copenhague
SE: swed* suede suedois* suec* schwed* svez* stockholm* krona
NO: norw* norveg* norueg* norges oslo
FI: finland finnish finn finns finland* finnisch* finlandia finlandais* helsinki
IS: iceland* islandais* islandes* islandisch* reykjavik
PL: poland polish polen polnisch* pologne polonais* polonia polac* warsaw varsovie warschau varsovia varsavia
CZ: czech* tschech* tcheq* checo* ceco* prague prag praga
SK: slovak* bratislava
HU: hungar* hongr* ungar* ungher* budapest
RO: romania* roumani* rumani* rumanien* bucharest bucarest bukarest
BG: bulgari*
GR: greece greek* grec* griech* grecia grieg* atene athens athen athenes atenas
TR: turkey turkish turk* turquie turquia turc turcs turque turques turco turcos turchia turca ankara istanbul
CY: cyprus cypriot* chypr* zypern chipre cipro nicosia
RS: serbia* serbe* serbie belgrade
HR: croat* kroat* croaz* zagreb
UA: ukrain* ucran* ucrain* kyiv kiev kiew
RU: russi* russ* rusia ruso* moscow moscou moskau moscu mosca kremlin
BY: belarus* weissruss* bieloruss* minsk
GE: georgien* tbilisi
IL: israel* jerusalem aviv
PS: palestin* palastin* gaza hamas
LB: leban* liban* beirut beyrouth
SY: syria* syri* siria* damascus damaskus damasco
IQ: iraq* irak* baghdad
IR: iran* teheran tehran
SA: saudi* saoud* riyadh
AE: emirat* dubai
EG: egypt* agypt* egipt* egitto cairo
MA: morocc* maroc* marokk* marruec* marocc* rabat
DZ: algeri* argel* alger
TN: tunis*
LY: libya* liby* libia*
ZA: south_africa sudafric* sudafrik* pretoria johannesburg
NG: nigeria* lagos abuja
KE: kenya* nairobi
ET: ethiopia* ethiop* etiop* athiop*
SD: sudan* soudan*
CN: china chinese chine chinois* chines* chino* cina cines* pekin* beijing shanghai
TW: taiwan* taipei
JP: japan* japon* giappon* tokyo tokio
KR: korea* coree* corea* seoul
IN: india* indian indians indien* indisch* inde delhi mumbai
PK: pakistan* islamabad karachi
BD: banglad* dhaka
LK: sri_lanka colombo
TH: thail* thai thais bangkok
VN: vietnam* hanoi
PH: philippin* filipin* manila
ID: indones* jakarta
MY: malays* kuala
SG: singap*
AU: australi* sydney melbourne canberra
NZ: new_zealand nouvelle_zelande nueva_zelanda nuova_zelanda nova_zelandia neuseel* wellington auckland
CA: canad* kanad* ottawa toronto
MX: mexic* messic* mexik*
BR: brazil* bresil* brasil* brasilia
AR: argentin* buenos
CL: chile chilean* chilen* chili cilen*
CO: colombi* kolumb* bogota
PE: peru* perou*
VE: venez* caracas
BO: bolivi*
EC: ecuad* quito
CU: cuba* kuba* habana havana
EU: european europe* europa* ue eu
VA: vatican* vatikan*
`;

/** The same for Dutch, Polish, Russian, Ukrainian, Turkish, Vietnamese, Arabic, Korean, Japanese, Chinese, as they are written. */
export const furtherCountryWords = `
US: сша америк* amerikan* amerykan* hoa_kỳ امريكا امريكي* الامريكي* واشنطن 미국* 米国 アメリカ 美国 美國
GB: brits britse engeland brytyj* brytan* британ* великобрит* лондон* ingiltere* ingiliz* بريطانيا بريطاني* البريطاني* لندن 영국* 英国 英國 イギリス
FR: frankrijk franse fransen francj* francus* франц* париж* fransa* fransız* فرنسا فرنسي* الفرنسي* باريس 프랑스* フランス 法国 法國
DE: duits* duitsland niemc* niemiec* niemieck* германи* немец* німеч* німец* almanya* alman المانيا الماني* الالماني* 독일* ドイツ 德国 德國
AT: oostenrijk* австри* австрі* avusturya* النمسا 오스트리아* オーストリア 奥地利
CH: zwitser* szwajcar* швейцар* isviçre* سويسرا 스위스* スイス 瑞士
IT: włoch* włosk* włoszech итал* італ* ايطاليا ايطالي* الايطالي* 이탈리아* イタリア 意大利 義大利
ES: spaans* spanje hiszpan* испан* іспан* мадрид* ispanya* ispanyol* اسبانيا اسباني* الاسباني* 스페인* スペイン 西班牙
PT: португал* البرتغال 포르투갈* ポルトガル 葡萄牙
NL: nederland* hollandse holender* нидерланд* нідерланд* hollanda* هولندا 네덜란드* オランダ 荷兰 荷蘭
BE: belgisch* belgij* бельги* бельгі* брюссел* brüksel* بلجيكا 벨기에* ベルギー 比利时
DK: deens* denemarken дании дания датск* данії данія данськ* danimarka* الدنمارك 덴마크* デンマーク 丹麦
SE: zweeds* zweden szwec* szwedz* швеци* швед* isveç* السويد 스웨덴* スウェーデン 瑞典
NO: noors* noorwegen норвег* норвез* norveç* النرويج 노르웨이* ノルウェー 挪威
FI: finse finland* финлянд* фінлянд* finlandiya* فنلندا 핀란드* フィンランド 芬兰
PL: poolse polsk* polac* польш* польс* polonya* بولندا 폴란드* ポーランド 波兰
HU: hongaar* hongarije węgr* węgier* венгр* угорщ* угорс* macaristan* المجر 헝가리* ハンガリー 匈牙利
GR: griekenland griekse grecj* греци* греці* yunan* اليونان 그리스* ギリシャ 希腊
TR: turkije turkse turcj* tureck* турци* турец* туреч* türkiye* تركيا تركي* التركي* 튀르키예* 터키* トルコ 土耳其
UA: oekra* україн* украин* київ* киев* ukrayna* اوكرانيا اوكراني* الاوكراني* كييف 우크라이나* ウクライナ 乌克兰 烏克蘭
RU: rusland rosj* rosyj* россий* россия россии россию росій* росія росії росію москв* rusya* الروسي* روسيا روسي* موسكو 러시아* ロシア 俄罗斯 俄羅斯 俄国
BY: białorus* белорус* білорус* беларус* بيلاروسيا 벨라루스* ベラルーシ 白俄罗斯
GE: gruzj* gruziń* грузи* грузі* gürcistan* جورجيا 조지아* ジョージア 格鲁吉亚
IL: izrael* израил* ізраїл* israil* اسرائيل اسرائيلي* الاسرائيلي* 이스라엘* イスラエル 以色列
PS: палестин* gazze gazzede gazzeye غزه غزة فلسطين فلسطيني* الفلسطيني* 가자* 팔레스타인* ガザ パレスチナ 加沙 巴勒斯坦
LB: liban* ливан* ліван* lübnan* لبنان لبناني* اللبناني* بيروت 레바논* レバノン 黎巴嫩
SY: сирии сирия сирийск* сирії сирія suriye* سوريا سوري* السوري* دمشق 시리아* シリア 叙利亚
IQ: ирак* ірак* العراق عراقي* العراقي* بغداد 이라크* イラク 伊拉克
IR: irań* иран* іран* тегеран* ايران ايراني* الايراني* طهران 이란* イラン 伊朗
SA: saoedi* саудов* suudi* السعوديه السعودية سعودي* 사우디* サウジアラビア 沙特
EG: egypt* egipc* егип* єгип* mısır* مصر مصري* المصري* القاهره القاهرة 이집트* エジプト 埃及
SD: судан* السودان سوداني* السوداني* 수단* スーダン 苏丹
YE: jemen* йемен* yemen* اليمن يمني* الحوثي* 예멘* イエメン 也门
CN: chinees* chiny chinach chiński* китай* пекин* cinli çinli trung_quốc bắc_kinh الصين صيني* الصيني* 중국* 中国 中國 北京
TW: тайван* tayvan* đài_loan تايوان 대만* 台湾 台灣
JP: япон* nhật_bản اليابان ياباني* 일본* 日本 東京
KR: koreań* hàn_quốc كوريا 한국* 서울* 韓国 韩国 韓國
KP: triều_tiên 북한* 北朝鮮 朝鲜
IN: indyj* индии индия индийск* hindistan* ấn_độ الهند هندي* 인도* インド 印度
PK: пакистан* باكستان 파키스탄* パキスタン 巴基斯坦
AF: afghan* afgan* афган* افغانستان 아프가니스탄* アフガニスタン 阿富汗
TH: таиланд* tayland* thái_lan تايلاند 태국* タイ 泰国 泰國
PH: филиппин* филиппін* الفلبين 필리핀* フィリピン 菲律宾 菲律賓
ID: индонез* endonezya* اندونيسيا 인도네시아* インドネシア 印尼 印度尼西亚
VN: вьетнам* việt_nam vietnam* فيتنام 베트남* ベトナム 越南
AU: австрал* avustralya* استراليا 호주* オーストラリア 澳大利亚 澳洲
CA: канад* كندا 캐나다* カナダ 加拿大
MX: мексик* meksyk* meksika* المكسيك 멕시코* メキシコ 墨西哥
BR: braziliaan* бразил* brezilya* البرازيل 브라질* ブラジル 巴西
AR: аргентин* الارجنتين 아르헨티나* アルゼンチン 阿根廷
VE: венесуэл* wenezuel* فنزويلا 베네수엘라* ベネズエラ 委内瑞拉
EU: europees* europej* европ* європ* avrupa* اوروبا اوروبي* الاوروبي* 유럽* 欧州 欧盟 歐盟
`;
