import type { Language } from "#model/language.ts";

/** Words in lower case that may stand inside a name ("Charles de Gaulle"). */
export const nameParticles: ReadonlySet<string> = new Set(
  "de du des del della dello di da do dos das la le les lo von van der den ten ter zu zum zur of the bin ibn al el ben abu af av y e i und".split(
    " ",
  ),
);

/** Particles that join two names as often as they stand inside one: only after an organisation's word. */
export const looseParticles: ReadonlySet<string> = new Set(
  "of the y e i und la le les do des du".split(" "),
);

/** Titles that stand before a person's name, without their stop, lower case. */
export const personTitles: ReadonlySet<string> = new Set(
  "speaker leader sec del atty attorney director rabbi imam sheikh coach officer cmdr commander admiral sergeant commissioner chief ceo justice pastor reverend father sister brother mr mrs ms miss dr prof sir dame lord lady sen senator rep representative gov governor gen general lt col colonel sgt capt captain maj major president vice-president secretary minister chancellor premier king queen prince princess pope judge justice mayor ambassador chairman chairwoman spokesman spokeswoman congressman congresswoman councillor inspector detective sheriff rev m mme mlle président présidente ministre herr frau präsident präsidentin bundeskanzler bundeskanzlerin bundespräsident bundespräsidentin ministerpräsident ministerpräsidentin außenminister außenministerin innenminister innenministerin finanzminister verteidigungsminister vizekanzler kanzler kanzlerin minister ministerin don doña sr sra señor señora presidente presidenta ministro ministra signor signora dottor onorevole meneer mevrouw pan pani prezydent premier minister господин госпожа президент министр премьер-министр пан пані президентка міністр sayın bay bayan cumhurbaşkanı başbakan bakan ông bà anh chị tổng bộ".split(
    " ",
  ),
);

/**
 * Words that often open a sentence with a capital and are no name. Words that a text also writes in
 * lower case are seen without this list; it serves short texts.
 */
const openers: Readonly<Record<Language, string>> = {
  en: "the a an and but or so yet if when while as at by for from in into of on to with without within after before since until under over during through about against between among it its he his him she her they their them we our us you your i my me this that these those there here who what why how where which whose not no yes more most many much some several few all both each every any another other others such one two three four five six seven eight nine ten now then still also just even only once again perhaps maybe however meanwhile instead indeed although though because despite unlike like according asked speaking police officials last next earlier later today yesterday tomorrow first second new former an is are was were be been has have had do does did can could will would should may might must let people being according amid across around along off up down out too very well rather than per via plus until unless whether either neither nor nearly almost about its get got go going come make made take took see say says said told tell think know want give gave look looking read find found",
  fr: "le la les l un une des du de d et mais ou où donc or ni car si quand comme à au aux en dans par pour sur sous avec sans chez vers entre après avant depuis pendant contre selon il elle ils elles on nous vous je tu ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos qui que quoi dont pourquoi comment ne pas non oui plus moins très aussi ainsi alors encore déjà toujours jamais enfin puis tout tous toute toutes autre autres même deux trois quatre cinq six sept huit neuf dix c j qu n s est sont a ont était cela ceci pourtant toutefois cependant parmi malgré grâce face hier demain aujourd",
  de: "der die das den dem des ein eine einen einem einer eines und aber oder denn doch so wenn als wie ob weil da dass daß nach vor bei mit von zu aus in im am an auf für gegen ohne um über unter zwischen seit bis während durch er sie es wir ihr ich du sein seine ihre ihren dieser diese dieses diesem diesen jener jede jeder jedes alle viele einige mehr auch noch nur schon nicht kein keine was wer wo warum wann hier dort nun dann jetzt heute gestern morgen zwei drei vier fünf sechs sieben acht neun zehn laut trotz wegen zudem außerdem allerdings dabei damit dafür darüber zuvor zum zur beim vom ins man sich",
  es: "el la los las un una unos unas lo y e o u pero sino si cuando como donde mientras aunque porque pues que quien cual a al de del en con sin por para sobre entre hasta desde hacia tras según ante contra durante él ella ellos ellas nosotros yo tú usted su sus mi mis nuestro nuestra este esta estos estas ese esa esos esas aquel esto eso no sí más menos muy también ya aún así ahora hoy ayer mañana después antes luego entonces además todo todos todas otro otra otros dos tres cuatro cinco seis siete ocho nueve diez es son fue era ha han había se le les me te nos",
  pt: "o a os as um uma uns umas e ou mas porém se quando como onde enquanto embora porque pois que quem qual ao aos à às de do da dos das em no na nos nas com sem por pelo pela para sobre entre até desde após segundo ante contra durante ele ela eles elas nós eu você seu sua seus suas meu minha este esta estes estas esse essa isso isto aquele não sim mais menos muito também já ainda assim agora hoje ontem amanhã depois antes então além todo todos todas outro outra outros dois duas três quatro cinco seis sete oito nove dez é são foi era há",
  it: "il lo la i gli le l un uno una e ed o ma però se quando come dove mentre anche perché che chi quale di del della dei degli delle dello a al alla ai agli alle in nel nella nei nelle con senza per su sul sulla tra fra fino da dal dalla dopo prima durante secondo contro lui lei loro noi io tu suo sua suoi sue mio mia nostro questo questa questi queste quello quella ciò non sì più meno molto già ancora così ora oggi ieri domani poi allora inoltre tutto tutti tutte altro altra altri due tre quattro cinque sei sette otto nove dieci è sono era ha hanno si",
  nl: "de het een en maar of want dus als toen terwijl hoewel omdat dat die dit deze wie wat waar waarom hoe welke in op aan bij met zonder door voor na tot van uit over onder tussen tegen sinds tijdens volgens hij zij ze we wij ik jij je u hun haar zijn mijn ons onze er hier daar nu dan ook nog al niet geen meer veel alle andere twee drie vier vijf zes zeven acht negen tien vandaag gisteren morgen",
  pl: "i a ale lub albo więc jednak jeśli gdy kiedy jak gdzie choć ponieważ bo że który która które kto co w we na po przed przy z ze bez do od dla o nad pod między przez według podczas on ona oni one ono my ja ty pan pani jego jej ich nasz ten ta to ci te tego tej tym tych nie tak więcej bardzo też także już jeszcze teraz dziś wczoraj jutro potem wszystko wszyscy inny inne dwa trzy cztery pięć jest są był była było były ma",
  ru: "и а но или если когда как где хотя потому что чтобы который которая кто в во на по до от из с со без для о об при про под над между через после перед во время он она они оно мы я ты вы его ее её их наш этот эта это эти тот та те все всё другой не да нет более очень также уже еще ещё теперь сейчас сегодня вчера завтра потом затем два три четыре пять ранее однако кроме согласно",
  uk: "і й та а але або якщо коли як де хоча тому що щоб який яка хто в у на по до від із з зі без для про при під над між через після перед він вона вони воно ми я ти ви його її їх наш цей ця це ці той та те всі усі все інший не так ні більше дуже також вже ще тепер зараз сьогодні вчора завтра потім два три чотири пять раніше однак крім згідно",
  tr: "ve ama fakat ancak veya eğer bu şu o bir her bazı tüm çok daha en de da ile için gibi kadar göre sonra önce ise ki ne nasıl neden kim ben sen biz siz onlar onun bunun iki üç dört beş bugün dün yarın şimdi ayrıca öte yandan",
  vi: "và nhưng hoặc nếu khi như trong trên dưới với của cho từ đến tại theo sau trước vì do để các những một này đó ông bà anh chị họ tôi chúng không có đã đang sẽ được bị là hai ba bốn năm hôm ngày nhiều tuy ngoài đây việc",
};

const opened = new Map<Language, ReadonlySet<string>>();

export function sentenceOpeners(language: Language): ReadonlySet<string> {
  const before = opened.get(language);
  if (before !== undefined) return before;
  const made = new Set((openers[language] ?? openers.en ?? "").split(" "));
  opened.set(language, made);
  return made;
}

/** Endings of German nouns that name no person or place. */
export const germanNounEnding =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|nis|nisse|ismus|ment|chen|lein|zeit|jahr|jahre|jahren|tag|tage|kraft|kräfte|werk|haus|stück|arbeit|recht|rechte|weise|grund|ende|leben|teil|teile|zahl|zahlen)$/i;

/** German words after which a capitalised word is a common noun. */
export const germanDeterminer =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein\p{L}*|dies\p{L}*|jen\p{L}*|jed\p{L}*|mein\p{L}*|sein\p{L}*|ihr\p{L}*|unser\p{L}*|im|am|zum|zur|vom|beim|ins|ans|viele|mehrere|einige|alle|zwei|drei|vier|fünf|sechs|\d+)$/iu;
