import type { Language } from "#model/language.ts";

/** The number words of a language as they are written: words alone, or with their values. */
export type NumberWordRow = {
  readonly words: string;
  readonly ordinals?: string;
  readonly joiners?: string;
  readonly alone?: string;
  readonly multipliers?: string;
  readonly teens?: string;
  readonly compounding?: boolean;
};

export const numberWordRows: Readonly<Record<Language, NumberWordRow>> = {
  en: {
    words:
      "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 dozen=12 dozens=12 hundred=100 hundreds=100 thousand=1e3 thousands=1e3 million=1e6 millions=1e6 mn=1e6 mln=1e6 billion=1e9 billions=1e9 bn=1e9 trillion=1e12 trillions=1e12 tn=1e12 lakh=1e5 lakhs=1e5 crore=1e7 crores=1e7",
    ordinals:
      "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 hundredth=100",
    joiners: "and",
    multipliers: "dozen",
    alone:
      "one dozens hundreds thousands millions billions trillions mn bn tn mln lakh lakhs crore crores",
  },
  fr: {
    words:
      "zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 nonante=90 cent=100 cents=100 mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 billion=1e12 billions=1e12",
    ordinals:
      "premier=1 première=1 deuxième=2 second=2 seconde=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 dixième=10 onzième=11 douzième=12 quinzième=15 vingtième=20 centième=100",
    joiners: "et",
    alone: "un une neuf million millions milliard milliards billion billions seconde second cents",
  },
  de: {
    words:
      "null=0 ein=1 eins=1 eine=1 einen=1 einer=1 einem=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 sechzehn=16 siebzehn=17 zwanzig=20 dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 dreizehn=13 vierzehn=14 fünfzehn=15 achtzehn=18 neunzehn=19 hundert=100 tausend=1e3 tsd=1e3 million=1e6 millionen=1e6 mio=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9 billion=1e12 billionen=1e12",
    ordinals:
      "erste=1 ersten=1 erster=1 erstes=1 zweite=2 zweiten=2 zweiter=2 zweites=2 dritte=3 dritten=3 dritter=3 drittes=3 vierte=4 vierten=4 vierter=4 fünfte=5 fünften=5 sechste=6 sechsten=6 siebte=7 siebten=7 achte=8 achten=8 neunte=9 neunten=9 zehnte=10 zehnten=10 elfte=11 elften=11 zwölfte=12 zwölften=12 zwanzigste=20 zwanzigsten=20",
    joiners: "und",
    alone:
      "ein eins eine einen einer einem acht tsd million millionen mio milliarde milliarden mrd billion billionen",
    compounding: true,
  },
  es: {
    words:
      "cero=0 un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiún=21 veintiuno=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900 mil=1e3 millón=1e6 millones=1e6 billón=1e12 billones=1e12",
    ordinals:
      "primer=1 primero=1 primera=1 segundo=2 segunda=2 tercer=3 tercero=3 tercera=3 cuarto=4 cuarta=4 quinto=5 quinta=5 sexto=6 sexta=6 séptimo=7 séptima=7 octavo=8 octava=8 noveno=9 novena=9 décimo=10 décima=10",
    joiners: "y",
    alone: "un uno una millón millones billón billones cuarto cuarta segundo ciento",
  },
  pt: {
    words:
      "zero=0 um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 duzentos=200 duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500 seiscentos=600 seiscentas=600 setecentos=700 setecentas=700 oitocentos=800 oitocentas=800 novecentos=900 novecentas=900 mil=1e3 milhão=1e6 milhões=1e6 bilhão=1e9 bilhões=1e9 trilhão=1e12 trilhões=1e12",
    ordinals:
      "primeiro=1 primeira=1 segundo=2 segunda=2 terceiro=3 terceira=3 quarto=4 quarta=4 quinto=5 quinta=5 sexto=6 sexta=6 sétimo=7 sétima=7 oitavo=8 oitava=8 nono=9 nona=9 décimo=10 décima=10",
    joiners: "e",
    alone:
      "um uma milhão milhões bilhão bilhões trilhão trilhões segundo segunda quarto quarta quinta sexta terça cento",
  },
  it: {
    words:
      "zero=0 un=1 uno=1 una=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20 vent=20 trenta=30 trent=30 quaranta=40 quarant=40 cinquanta=50 cinquant=50 sessanta=60 sessant=60 settanta=70 settant=70 ottanta=80 ottant=80 novanta=90 novant=90 tré=3 cento=100 cent=100 mille=1e3 mila=1e3 milione=1e6 milioni=1e6 mln=1e6 miliardo=1e9 miliardi=1e9 mld=1e9",
    ordinals:
      "primo=1 prima=1 secondo=2 seconda=2 terzo=3 terza=3 quarto=4 quarta=4 quinto=5 quinta=5 sesto=6 sesta=6 settimo=7 settima=7 ottavo=8 ottava=8 nono=9 nona=9 decimo=10 decima=10",
    alone:
      "un uno una sei vent trent cent tré milione milioni miliardo miliardi mln mld mila prima secondo",
    compounding: true,
  },
  nl: {
    words:
      "nul=0 een=1 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100 honderden=100 duizend=1e3 duizenden=1e3 miljoen=1e6 mln=1e6 miljard=1e9 mld=1e9 biljoen=1e12",
    ordinals:
      "eerste=1 tweede=2 derde=3 vierde=4 vijfde=5 zesde=6 zevende=7 achtste=8 negende=9 tiende=10 elfde=11 twaalfde=12 twintigste=20",
    joiners: "en ën",
    alone: "een één acht miljoen mln miljard mld biljoen honderden duizenden",
    compounding: true,
  },
  pl: {
    words:
      "zero=0 jeden=1 jedna=1 jedno=1 jednego=1 dwa=2 dwie=2 dwóch=2 dwaj=2 dwoje=2 trzy=3 trzech=3 trzej=3 troje=3 cztery=4 czterech=4 czterej=4 czworo=4 pięć=5 pięciu=5 pięcioro=5 sześć=6 sześciu=6 siedem=7 siedmiu=7 osiem=8 ośmiu=8 dziewięć=9 dziewięciu=9 dziesięć=10 dziesięciu=10 jedenaście=11 jedenastu=11 dwanaście=12 dwunastu=12 trzynaście=13 trzynastu=13 czternaście=14 czternastu=14 piętnaście=15 piętnastu=15 szesnaście=16 siedemnaście=17 osiemnaście=18 dziewiętnaście=19 dwadzieścia=20 dwudziestu=20 trzydzieści=30 trzydziestu=30 czterdzieści=40 czterdziestu=40 pięćdziesiąt=50 sześćdziesiąt=60 siedemdziesiąt=70 osiemdziesiąt=80 dziewięćdziesiąt=90 sto=100 stu=100 dwieście=200 dwustu=200 trzysta=300 czterysta=400 pięćset=500 sześćset=600 siedemset=700 osiemset=800 dziewięćset=900 tysiąc=1e3 tysiące=1e3 tysięcy=1e3 tys=1e3 milion=1e6 miliony=1e6 milionów=1e6 mln=1e6 miliard=1e9 miliardy=1e9 miliardów=1e9 mld=1e9 bilion=1e12 bilionów=1e12",
    ordinals:
      "pierwszy=1 pierwsza=1 pierwsze=1 pierwszego=1 pierwszej=1 drugi=2 druga=2 drugie=2 drugiego=2 drugiej=2 trzeci=3 trzecia=3 trzecie=3 trzeciego=3 trzeciej=3 czwarty=4 czwarta=4 piąty=5 piąta=5 szósty=6 siódmy=7 ósmy=8 dziewiąty=9 dziesiąty=10",
    alone:
      "jeden jedna jedno jednego tys milion miliony milionów mln miliard miliardy miliardów mld tysiące tysięcy bilion bilionów",
  },
  ru: {
    words:
      "ноль=0 один=1 одна=1 одно=1 одного=1 два=2 две=2 двух=2 двое=2 двумя=2 три=3 трех=3 трёх=3 трое=3 тремя=3 четыре=4 четырех=4 четырёх=4 четверо=4 пять=5 пяти=5 пятеро=5 шесть=6 шести=6 семь=7 семи=7 восемь=8 восьми=8 девять=9 девяти=9 десять=10 десяти=10 одиннадцать=11 двенадцать=12 двенадцати=12 тринадцать=13 четырнадцать=14 пятнадцать=15 пятнадцати=15 шестнадцать=16 семнадцать=17 восемнадцать=18 девятнадцать=19 двадцать=20 двадцати=20 тридцать=30 тридцати=30 сорок=40 сорока=40 пятьдесят=50 пятидесяти=50 шестьдесят=60 семьдесят=70 восемьдесят=80 девяносто=90 сто=100 ста=100 двести=200 двухсот=200 триста=300 трехсот=300 трёхсот=300 четыреста=400 пятьсот=500 пятисот=500 шестьсот=600 семьсот=700 восемьсот=800 девятьсот=900 тысяча=1e3 тысячи=1e3 тысяч=1e3 тысячу=1e3 тыс=1e3 миллион=1e6 миллиона=1e6 миллионов=1e6 млн=1e6 миллиард=1e9 миллиарда=1e9 миллиардов=1e9 млрд=1e9 триллион=1e12 триллиона=1e12 триллионов=1e12 трлн=1e12",
    ordinals:
      "первый=1 первая=1 первое=1 первого=1 первой=1 первом=1 второй=2 вторая=2 второе=2 второго=2 втором=2 третий=3 третья=3 третье=3 третьего=3 третьей=3 четвертый=4 четвёртый=4 пятый=5 пятая=5 шестой=6 седьмой=7 восьмой=8 девятый=9 десятый=10",
    alone:
      "один одна одно одного тыс млн млрд трлн тысячи тысяч миллионов миллиардов миллиона миллиарда",
  },
  uk: {
    words:
      "нуль=0 один=1 одна=1 одне=1 одного=1 два=2 дві=2 двох=2 двоє=2 три=3 трьох=3 троє=3 чотири=4 чотирьох=4 четверо=4 п'ять=5 п'яти=5 п'ятеро=5 шість=6 шести=6 сім=7 семи=7 вісім=8 восьми=8 дев'ять=9 дев'яти=9 десять=10 десяти=10 одинадцять=11 дванадцять=12 тринадцять=13 чотирнадцять=14 п'ятнадцять=15 шістнадцять=16 сімнадцять=17 вісімнадцять=18 дев'ятнадцять=19 двадцять=20 двадцяти=20 тридцять=30 сорок=40 п'ятдесят=50 шістдесят=60 сімдесят=70 вісімдесят=80 дев'яносто=90 сто=100 ста=100 двісті=200 триста=300 чотириста=400 п'ятсот=500 шістсот=600 сімсот=700 вісімсот=800 дев'ятсот=900 тисяча=1e3 тисячі=1e3 тисяч=1e3 тисячу=1e3 тис=1e3 мільйон=1e6 мільйона=1e6 мільйони=1e6 мільйонів=1e6 млн=1e6 мільярд=1e9 мільярда=1e9 мільярди=1e9 мільярдів=1e9 млрд=1e9 трильйон=1e12 трлн=1e12",
    ordinals:
      "перший=1 перша=1 перше=1 першого=1 першої=1 другий=2 друга=2 друге=2 другого=2 третій=3 третя=3 третє=3 третього=3 четвертий=4 п'ятий=5 шостий=6 сьомий=7 восьмий=8 дев'ятий=9 десятий=10",
    alone: "один одна одне одного тис млн млрд трлн тисячі тисяч мільйонів мільярдів",
  },
  tr: {
    words:
      "sıfır=0 bir=1 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi=20 otuz=30 kırk=40 elli=50 altmış=60 yetmiş=70 seksen=80 doksan=90 yüz=100 bin=1e3 milyon=1e6 milyar=1e9 trilyon=1e12",
    ordinals:
      "birinci=1 ilk=1 ikinci=2 üçüncü=3 dördüncü=4 beşinci=5 altıncı=6 yedinci=7 sekizinci=8 dokuzuncu=9 onuncu=10",
    alone: "bir yüz bin milyon milyar trilyon on ilk",
    compounding: true,
  },
  vi: {
    words:
      "không=0 một=1 mốt=1 hai=2 ba=3 bốn=4 tư=4 năm=5 lăm=5 sáu=6 bảy=7 bẩy=7 tám=8 chín=9 mười=10 mươi=10 trăm=100 nghìn=1e3 ngàn=1e3 triệu=1e6 tỷ=1e9 tỉ=1e9",
    alone:
      "không một mốt năm tư ba tỷ tỉ triệu nghìn ngàn trăm chín bảy sáu tám hai bốn lăm mươi bẩy",
    joiners: "linh lẻ",
    multipliers: "mươi",
  },
  ko: {
    words: "십=10 백=100 천=1e3 만=1e4 억=1e8 조=1e12",
    alone: "십 백 천 만 억 조",
    multipliers: "십",
    compounding: true,
  },
  ja: {
    words:
      "〇=0 一=1 二=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9 十=10 百=100 千=1e3 万=1e4 億=1e8 兆=1e12",
    alone: "一 二 三 四 五 六 七 八 九 十 百 千 万 億 兆 〇",
    multipliers: "十",
    compounding: true,
  },
  zh: {
    words:
      "零=0 〇=0 一=1 二=2 两=2 兩=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9 十=10 百=100 千=1e3 万=1e4 萬=1e4 亿=1e8 億=1e8 兆=1e12",
    alone: "零 〇 一 二 两 兩 三 四 五 六 七 八 九 十 百 千 万 萬 亿 億 兆",
    multipliers: "十",
    compounding: true,
  },
  ar: {
    words:
      "صفر=0 واحد=1 واحدة=1 أحد=1 إحدى=1 اثنا=2 اثني=2 اثنتا=2 اثنتي=2 اثنان=2 اثنين=2 اثنتين=2 ثلاثة=3 ثلاث=3 أربعة=4 أربع=4 خمسة=5 خمس=5 ستة=6 ست=6 سبعة=7 سبع=7 ثمانية=8 ثماني=8 ثمان=8 تسعة=9 تسع=9 عشرة=10 عشر=10 عشرون=20 عشرين=20 ثلاثون=30 ثلاثين=30 أربعون=40 أربعين=40 خمسون=50 خمسين=50 ستون=60 ستين=60 سبعون=70 سبعين=70 ثمانون=80 ثمانين=80 تسعون=90 تسعين=90 مئة=100 مائة=100 مئتين=200 مائتين=200 مئتا=200 مئتي=200 مائتا=200 مائتي=200 مئتان=200 مائتان=200 ثلثمائة=300 ثلاثمئة=300 ثلاثمائة=300 أربعمئة=400 أربعمائة=400 خمسمئة=500 خمسمائة=500 ستمئة=600 ستمائة=600 سبعمئة=700 سبعمائة=700 ثمانمئة=800 ثمانمائة=800 تسعمئة=900 تسعمائة=900 ألف=1e3 ألفا=1e3 آلاف=1e3 ألفين=2e3 ألفي=2e3 ألفان=2e3 مليون=1e6 مليونا=1e6 ملايين=1e6 مليونين=2e6 مليوني=2e6 مليونان=2e6 مليار=1e9 مليارا=1e9 مليارات=1e9 مليارين=2e9 تريليون=1e12 تريليونات=1e12",
    ordinals:
      "الأول=1 الأولى=1 الثاني=2 الثانية=2 الثالث=3 الثالثة=3 الرابع=4 الرابعة=4 الخامس=5 الخامسة=5 السادس=6 السابع=7 الثامن=8 التاسع=9 العاشر=10",
    joiners: "و",
    alone: "واحد واحدة أحد إحدى اثنا اثني اثنتا اثنتي ملايين مليارات آلاف ست ألفي",
    teens: "عشر عشرة",
  },
  hi: { words: "हज़ार=1e3 हजार=1e3 लाख=1e5 करोड़=1e7 अरब=1e9", alone: "हज़ार हजार लाख करोड़ अरब" },
  bn: { words: "হাজার=1e3 লাখ=1e5 লক্ষ=1e5 কোটি=1e7", alone: "হাজার লাখ লক্ষ কোটি" },
  fa: {
    words: "هزار=1e3 میلیون=1e6 میلیارد=1e9 تریلیون=1e12",
    alone: "هزار میلیون میلیارد تریلیون",
  },
  he: { words: "אלף=1e3 אלפים=1e3 מיליון=1e6 מיליארד=1e9", alone: "אלף אלפים מיליון מיליארד" },
  ur: {
    words: "ہزار=1e3 لاکھ=1e5 ملین=1e6 کروڑ=1e7 ارب=1e9",
    alone: "ہزار لاکھ ملین کروڑ ارب",
  },
  sv: {
    words: "tusen=1e3 miljon=1e6 miljoner=1e6 miljard=1e9 miljarder=1e9",
    alone: "tusen miljon miljoner miljard miljarder",
  },
  no: {
    words: "tusen=1e3 million=1e6 millioner=1e6 milliard=1e9 milliarder=1e9",
    alone: "tusen million millioner milliard milliarder",
  },
  da: {
    words: "tusind=1e3 million=1e6 millioner=1e6 mio=1e6 milliard=1e9 milliarder=1e9 mia=1e9",
    alone: "tusind million millioner mio milliard milliarder mia",
  },
  fi: {
    words: "tuhat=1e3 tuhatta=1e3 miljoona=1e6 miljoonaa=1e6 miljardi=1e9 miljardia=1e9",
    alone: "tuhat tuhatta miljoona miljoonaa miljardi miljardia",
  },
  cs: {
    words:
      "tisíc=1e3 tisíce=1e3 milion=1e6 miliony=1e6 milionu=1e6 milionů=1e6 miliarda=1e9 miliardy=1e9 miliard=1e9",
    alone: "tisíc tisíce milion miliony milionu milionů miliarda miliardy miliard",
  },
  ro: {
    words: "mii=1e3 milion=1e6 milioane=1e6 miliard=1e9 miliarde=1e9",
    alone: "mii milion milioane miliard miliarde",
  },
  hu: {
    words: "ezer=1e3 millió=1e6 milliárd=1e9",
    alone: "ezer millió milliárd",
  },
  el: {
    words: "χιλιάδες=1e3 εκατομμύριο=1e6 εκατομμύρια=1e6 δισεκατομμύριο=1e9 δισεκατομμύρια=1e9",
    alone: "χιλιάδες εκατομμύριο εκατομμύρια δισεκατομμύριο δισεκατομμύρια",
  },
  th: { words: "ร้อย=100 พัน=1e3 หมื่น=1e4 แสน=1e5 ล้าน=1e6", compounding: true },
  id: {
    words: "ribu=1e3 juta=1e6 miliar=1e9 triliun=1e12",
    alone: "ribu juta miliar triliun",
  },
};
