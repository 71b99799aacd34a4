/**
 * Month names, January first, of languages that `calendarWords` has no rules for, and forms that pages
 * use beside its own: spaces part months, "|" the forms of one. From the Unicode CLDR as Node has it
 * (in dates, alone, and short), with spellings added that are common without umlauts or in one region.
 *
 * @see https://cldr.unicode.org
 */
export const furtherMonths: Readonly<Record<string, string>> = {
  de: "jän|jaen|jaenner feber mrz|maerz|maer - - - - - - - - -",
  fr: "- fevrier - - - - - aoû - - - decembre",
  it: "genn febb - - magg - - - sett - - -",
  tr: "oca şub - - - - - - - eki kas -",
  ar: "جانفي فيفري - أفريل|ابريل ماي جوان جويلية|يوليوز أوت|غشت|اغسطس شتنبر اكتوبر نونبر دجنبر",
  ca: "gener febrer|febr març d’abril|d’abr maig juny juliol d’agost|agost|d’ag|ag setembre d’octubre|d’oct - desembre|des",
  gl: "xaneiro|xan febreiro - - - xuño xullo|xul - - - - decembro",
  eu: "urtarrila|urt otsaila|ots martxoa apirila|api maiatza ekaina|eka uztaila|uzt abuztua|abu iraila|ira urria|urr azaroa|aza abendua|abe",
  sv: "- - - - - - - augusti - - - -",
  da: "- - marts - - - - - - - - -",
  nb: "- - - - - - - - - - - desember",
  fi: "tammikuuta|tammikuu|tammi helmikuuta|helmikuu|helmi maaliskuuta|maaliskuu|maalis huhtikuuta|huhtikuu|huhti toukokuuta|toukokuu|touko kesäkuuta|kesäkuu|kesä heinäkuuta|heinäkuu|heinä elokuuta|elokuu|elo syyskuuta|syyskuu|syys lokakuuta|lokakuu|loka marraskuuta|marraskuu|marras joulukuuta|joulukuu|joulu",
  et: "jaanuar|jaan veebruar|veebr märts aprill - juuni juuli - - oktoober - detsember|dets",
  lv: "janvāris|janvārī februāris|februārī martā aprīlis|aprīlī maijs|maijā jūnijs|jūn|jūnijā jūlijs|jūl|jūlijā augusts|augustā septembris|septembrī oktobris|oktobrī novembris|novembrī decembris|decembrī",
  lt: "sausio|sausis vasario|vasaris kovo|kovas balandžio|balandis gegužės|gegužė birželio|birželis liepos|liepa rugpjūčio|rugpjūtis rugsėjo|rugsėjis spalio|spalis lapkričio|lapkritis gruodžio|gruodis",
  cs: "ledna|leden|led února|únor|úno března|březen|bře dubna|duben|dub května|květen|kvě června|červen|čvn července|červenec|čvc srpna|srpen|srp září|zář října|říjen|říj listopadu prosince|prosinec|pro",
  sk: "januára|január februára|február marec apríla|apríl mája|máj júna|jún júla|júl augusta septembra októbra|október novembra decembra",
  sl: "- - - - - junij julij avgust|avg - - - -",
  hr: "siječnja|siječanj|sij veljače|veljača|velj ožujka|ožujak|ožu travnja|travanj|tra svibnja|svibanj|svi lipnja|lipanj srpnja|srpanj kolovoza|kolovoz|kol rujna|rujan|ruj - studenoga|studeni|stu prosinca|prosinac",
  sr: "јануар|јан фебруар|феб - април мај јун јул - септембар|сеп октобар новембар|нов децембар|дец",
  bg: "януари февруари - - - юни юли - септември октомври ноември декември",
  mk: "јануари - - - - јуни јули - - - ное -",
  el: "ιανουαρίου|ιαν φεβρουαρίου|φεβ μαρτίου|μαρ απριλίου|απρ μαΐου|μαΐ ιουνίου|ιουν ιουλίου|ιουλ αυγούστου|αυγ σεπτεμβρίου|σεπ οκτωβρίου|οκτ νοεμβρίου|νοε δεκεμβρίου|δεκ",
  hu: "- - március|márc április|ápr május június július augusztus szeptember|szept - - -",
  ro: "ianuarie|ian februarie martie aprilie - iunie|iun iulie|iul - septembrie octombrie noiembrie decembrie",
  az: "yanvar|yan fevral - aprel - iyun|iyn iyul|iyl avqust|avq sentyabr|sen oktyabr noyabr|noy dekabr|dek",
  id: "- pebruari maret - - - - agustus|agu|ags|agt - - nopember -",
  ms: "- - mac - - - julai ogos|ogo - - - disember|dis",
  fil: "- pebrero|peb marso - - hunyo|hun hulyo|hul - setyembre oktubre nobyembre|nob disyembre",
  sw: "- - machi aprili - - - agosti septemba oktoba novemba desemba",
  hi: "जनवरी|जन॰ फ़रवरी|फ़र॰|फरवरी मार्च अप्रैल मई जून जुलाई|जुल॰ अगस्त|अग॰ सितंबर|सित॰|सितम्बर अक्टूबर|अक्टू॰|अक्तूबर नवंबर|नव॰|नवम्बर दिसंबर|दिस॰|दिसम्बर",
  mr: "जानेवारी|जाने फेब्रुवारी|फेब्रु - एप्रिल|एप्रि मे - जुलै ऑगस्ट|ऑग सप्टेंबर|सप्टें ऑक्टोबर|ऑक्टो नोव्हेंबर|नोव्हें डिसेंबर|डिसें",
  bn: "জানুয়ারি|জানু|জানুয়ারী ফেব্রুয়ারি|ফেব|ফেব্রুয়ারী মার্চ এপ্রিল|এপ্রি মে জুন জুলাই|জুল আগস্ট|আগ|আগষ্ট সেপ্টেম্বর|সেপ|সেপ্ট অক্টোবর|অক্টো নভেম্বর|নভে ডিসেম্বর|ডিসে",
  ta: "ஜனவரி|ஜன பிப்ரவரி|பிப் மார்ச்|மார் ஏப்ரல்|ஏப் மே ஜூன் ஜூலை ஆகஸ்ட்|ஆக செப்டம்பர்|செப் அக்டோபர்|அக் நவம்பர்|நவ டிசம்பர்|டிச",
  te: "జనవరి|జన ఫిబ్రవరి|ఫిబ్ర మార్చి ఏప్రిల్|ఏప్రి మే జూన్ జులై ఆగస్టు|ఆగ సెప్టెంబర్|సెప్టెం అక్టోబర్|అక్టో నవంబర్|నవం డిసెంబర్|డిసెం",
  ur: "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
  fa: "ژانویهٔ|ژانویه فوریهٔ|فوریه - آوریل مهٔ|مه ژوئن ژوئیهٔ|ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
  he: "ינואר|ינו׳ פברואר|פבר׳ מרץ אפריל|אפר׳ מאי יוני יולי אוגוסט|אוג׳ ספטמבר|ספט׳ אוקטובר|אוק׳ נובמבר|נוב׳ דצמבר|דצמ׳",
  th: "มกราคม|ม.ค กุมภาพันธ์|ก.พ มีนาคม|มี.ค เมษายน|เม.ย พฤษภาคม|พ.ค มิถุนายน|มิ.ย กรกฎาคม|ก.ค สิงหาคม|ส.ค กันยายน|ก.ย ตุลาคม|ต.ค พฤศจิกายน|พ.ย ธันวาคม|ธ.ค",
};
