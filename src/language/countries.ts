/**
 * Countries with the words that point at them, folded: names, people, adjectives, capitals and great cities
 * in the large languages of Europe. "*" stands for any ending.
 */
const table = `
US: usa america* amerika* americ* washington
GB: britain british uk london londres londra londen england english scotland scottish wales welsh britann* grossbritann* britisch* angleterre anglais* ecosse inglaterra ingles* inghilterra westminster
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
ZA: pretoria johannesburg
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
LK: colombo
TH: thail* thai thais bangkok
VN: vietnam* hanoi
PH: philippin* filipin* manila
ID: indones* jakarta
MY: malays* kuala
SG: singap*
AU: australi* sydney melbourne canberra
NZ: wellington auckland
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
EU: european europe* europa* ue
VA: vatican* vatikan*
`;

const whole = new Map<string, string>();
const beginnings = new Map<string, string>();
for (const line of table.trim().split("\n")) {
  const [code = "", forms = ""] = line.split(": ");
  for (const form of forms.split(" ")) {
    if (form.endsWith("*")) beginnings.set(form.slice(0, -1), code);
    else whole.set(form, code);
  }
}

const beginningLengthMin = 3;

/**
 * The country that a word points at ("Lisbonne", "österreichisch"), as its ISO 3166-1 code; EU for Europe.
 *
 * @param word folded, see `foldWord`
 */
export function countryOf(word: string): string | undefined {
  const known = whole.get(word);
  if (known !== undefined) return known;
  for (let length = word.length; length >= beginningLengthMin; length--) {
    const code = beginnings.get(word.slice(0, length));
    if (code !== undefined) return code;
  }
  return undefined;
}
