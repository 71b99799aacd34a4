import { calendarWords } from "#language/dates/calendar-words.ts";
import type { Language } from "#model/language.ts";

/**
 * Month names, January first, of the languages that `calendarWords` has no rules for, and forms that
 * pages use in bylines: spaces part months, "|" the forms of one. From the Unicode CLDR, with cases added.
 *
 * @see https://cldr.unicode.org
 */
const further: Readonly<Record<string, string>> = {
  de: "jän|jaen|jänner|jaenner feb|feber mrz|mär|maerz|maer apr mai jun jul aug sept okt nov dez",
  en: "jan feb mar apr may june july aug sept oct nov dec",
  fr: "janv|jan fevrier|févr|fevr mars avr mai juin juil aout|aoû sept oct nov decembre|déc|dec",
  it: "genn febb mar apr magg giu lug ago sett ott nov dic",
  es: "ene feb mar abr mayo jun jul ago sept|setiembre oct nov dic",
  ca: "gener|gen febrer març abril|abr maig juny juliol agost setembre octubre novembre desembre|des",
  sv: "januari februari mars april maj juni juli augusti september oktober november december",
  da: "januar februar marts april maj juni juli august september oktober november december",
  nb: "januar februar mars april mai juni juli august september oktober november desember|des",
  fi: "tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu",
  et: "jaanuar|jaanuari veebruar|veebruari märts|märtsi aprill|aprilli mai juuni juuli august|augusti september|septembri oktoober|oktoobri november|novembri detsember|detsembri",
  lv: "janvāris|janvārī|janvāra februāris|februārī|februāra marts|martā|marta aprīlis|aprīlī|aprīļa maijs|maijā|maija jūnijs|jūnijā|jūnija jūlijs|jūlijā|jūlija augusts|augustā|augusta septembris|septembrī|septembra oktobris|oktobrī|oktobra novembris|novembrī|novembra decembris|decembrī|decembra",
  lt: "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
  cs: "ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu prosince|prosinec",
  sk: "januára|január februára|február marca|marec apríla|apríl mája|máj júna|jún júla|júl augusta septembra októbra|október novembra decembra",
  sl: "januarja februarja marca aprila maja junija julija avgusta|avgust septembra oktobra novembra decembra",
  hr: "siječnja|siječanj veljače|veljača ožujka|ožujak travnja|travanj svibnja|svibanj lipnja|lipanj srpnja|srpanj kolovoza|kolovoz rujna|rujan listopada studenog|studenoga|studeni prosinca|prosinac",
  sr: "јануар|јануара фебруар|фебруара март|марта април|априла мај|маја јун|јуна јул|јула август|августа септембар|септембра октобар|октобра новембар|новембра децембар|децембра",
  bg: "януари февруари март април май юни юли август септември октомври ноември декември",
  mk: "јануари февруари март април мај јуни јули август септември октомври ноември декември",
  el: "ιανουαρίου|ιανουάριος|ιαν φεβρουαρίου|φεβρουάριος|φεβ μαρτίου|μάρτιος|μαρ απριλίου|απρίλιος|απρ μαΐου|μαίου|μάιος|μαΐ ιουνίου|ιούνιος|ιουν ιουλίου|ιούλιος|ιουλ αυγούστου|αύγουστος|αυγ σεπτεμβρίου|σεπτέμβριος|σεπ οκτωβρίου|οκτώβριος|οκτ νοεμβρίου|νοέμβριος|νοε δεκεμβρίου|δεκέμβριος|δεκ",
  hu: "január|jan február|febr március|márc április|ápr május|máj június|jún július|júl augusztus|aug szeptember|szept október|okt november|nov december|dec",
  ro: "ianuarie|ian februarie|feb martie aprilie mai iunie|iun iulie|iul august septembrie octombrie noiembrie|noi decembrie",
  tr: "ocak|oca şubat|şub mart nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara",
  az: "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
  id: "januari februari|pebruari maret april mei juni juli agustus|agu|agt|ags september oktober november|nopember desember|des",
  ms: "januari februari|feb mac april mei jun julai ogos|ogo september oktober november disember|dis",
  tl: "enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre",
  sw: "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
  hi: "जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",
  mr: "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
  bn: "জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট|আগষ্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
  ta: "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்",
  te: "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జూలై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్",
  ur: "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
  fa: "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
  ar: "جانفي فيفري مارس أفريل|ابريل ماي جوان جويلية|يوليوز أوت|غشت|اغسطس شتنبر اكتوبر نونبر دجنبر",
  he: "ינואר|בינואר פברואר|בפברואר מרץ|במרץ|מרס אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר",
  th: "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
};

/** Languages whose words count first where two languages mean different months by one word. */
const ruled: readonly Language[] = "en de fr es it pt nl pl ru uk tr vi ar".split(
  " ",
) as Language[];

let known: ReadonlyMap<string, number> | undefined;

/** The month, counted from 1, that a word in lower case without its point names in any of some fifty languages. */
export function monthNamed(word: string): number | undefined {
  known ??= monthNames();
  return known.get(word) ?? known.get(word.replace(/\.$/, ""));
}

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const add = (forms: readonly string[], index: number): void => {
    for (const form of forms) if (!names.has(form)) names.set(form, index + 1);
  };
  for (const language of ruled) {
    const { months, shortMonths } = calendarWords(language);
    months.forEach(add);
    shortMonths.forEach(add);
  }
  for (const row of Object.values(further)) {
    row.split(" ").forEach((forms, index) => {
      add(forms.split("|"), index);
    });
  }
  return names;
}
