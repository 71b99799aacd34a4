import type { DateWords } from "./date-words.ts";

const w = (list: string): readonly string[] => list.split("|");

/** Nouns that end like a Czech verb of the past. */
const czechNoPast =
  "\\p{L}*(?:škol[ay]|síl[ay]|čísl[ao]|světl[ao]|divadl[ao]|díl[ay]?|cíl[ey]?|kostel[ay]?|hotel[ay]?|[bdglmnprstv][aeiou]l[ay]?|iál[ay]?|kapitál[ay]?|stůl|sůl|důl|půl|hal[ay]|skal[ay]|vil[ay]|tabul[ay]|jídl[ao]|sídl[ao]|hesl[ao]|okol[oí]|kol[ao]|těl[ao]|skl[ao]|chvíli|neděli|vůli|roli|jestli|zdali)";
/** Verbs of which the same endings are true. */
const czechPast =
  "(?:ne|po|vy|za|u|na|při|roz|do|s|pro|pře|od|ob|vz|o)?(?:byl|dal|měl|šel|sdělil|oznámil|mluvil|řekl|stal|spal|psal|volal|hlasoval|zemřel|vyhrál|prohrál|začal|přijal|jednal|podal|vydal|udal|padl|nesl|vedl|zvítězil|podepsal|zrušil|potvrdil|odmítl|uvedl|prohlásil|předal|poslal|dosáhl|vzal|jel|přijel|odjel|konal|otevřel|zavřel|zveřejnil|navštívil|protestoval|schválil|rozhodl|hrál|střelil|remizoval|narazil|havaroval|shořel|zasáhl|zatkl|zadržel|obvinil|odsoudil|klesl|stoupl|vzrostl|posílil|oslabil|skončil|rezignoval|odstoupil|vystoupil|zvolil|jmenoval|demonstroval|sešel|setkal|našel|zahynul|zranil|utrpěl|získal|ztratil)[aoiy]?";

/** How further languages of Europe and Indonesian speak of near days. Apart from the code, so that bundles hold it packed. */
export const furtherDateWordRows: Readonly<Record<string, DateWords>> = {
  cs: {
    weekdays: w("neděli|pondělí|úterý|středu|čtvrtek|pátek|sobotu"),
    before: "(?<!\\p{L})[Vv]e? ",
    notAfter: "(?: (?:večer|ráno|odpoledne|dopoledne|v noci|brzy|a|nebo|i)(?!\\p{L})|,? \\(?\\d)",
    part: " (?:večer|ráno|odpoledne|dopoledne|v noci|brzy ráno)",
    yesterday: "[Vv]čera",
    tomorrow: "[Zz]ítra",
    style: "brackets",
    lead: "ve ",
    past: `\\b(?:${czechPast}|(?!(?:${czechNoPast})\\b)\\p{Ll}{3,}(?:oval|il|ěl|řel|dl|kl|hl)[aoiy]?)\\b`,
    offsetHours: [1, 2],
  },
  ro: {
    // "luni" is Monday, and months.
    weekdays: [
      "[Dd]uminică",
      "(?<!(?:ultimele|primele|următoarele|câteva|multe|aceste|două|trei|patru|cinci|șase|şase|șapte|şapte|opt|nouă|zece|\\d|de|și|mai|puține|câte|cele|celor|unei|lungi) )[Ll]uni(?! (?:de|la rând|mai|în urmă|consecutive|întregi))",
      "[Mm]ar[țţ]i",
      "[Mm]iercuri",
      "[Jj]oi",
      "[Vv]ineri",
      "[Ss][âî]mbătă",
    ],
    before:
      '(?<=^|[\\p{Ll}\\d”„"][ ,]{1,2})(?<!(?<!\\p{L})(?:fiecare|spre|și|sau|o|zi|zilei|lunea|până) )',
    notAfter:
      "(?: (?:dimineața|dimineață|seara|seară|noaptea|noapte|la prânz|după-amiază|și|sau|spre|trecut[ăa]|viito[ra]\\p{L}*|sfânt\\p{L}*|mare)(?!\\p{L})|,? \\(?\\d|,? pe \\d|-)",
    part: " (?:dimineața|dimineață|seara|seară|noaptea|noapte|la prânz|după-amiază)",
    yesterday: "(?<!de )[Ii]eri",
    tomorrow: "(?<!de )[Mm]âine",
    style: "brackets",
    lead: "",
    past: "\\b(?:a|au|s-a|s-au|l-a|l-au|i-a|i-au|le-a|le-au|și-a|și-au|ne-a|ne-au|n-a|n-au)\\b(?: (?:mai|fost|și|tot))? \\p{L}+(?:[aâeiu]t|[aăeiou]s|rt|pt)\\b|\\b(?:era|erau|fusese|fuseseră)\\b",
    offsetHours: [2, 3],
  },
  el: {
    weekdays: w("Κυριακή|Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο"),
    before: "(?<!\\p{L}|(?:κάθε|από|προς) )[Ττ](?:ην?|ο) ",
    notAfter:
      "(?: (?:το βράδυ|το πρωί|το απόγευμα|το μεσημέρι|το ξημέρωμα|τα ξημερώματα|βράδυ|πρωί|και|ή|των Βαΐων|του Πάσχα)(?!\\p{L})|,? \\(?\\d)",
    part: " (?:το βράδυ|το πρωί|το απόγευμα|το μεσημέρι|τα ξημερώματα)",
    yesterday: "(?:[Χχ]θες|[Εε]χθές|[Χχ]τες)(?! (?:το|τα) )",
    tomorrow: "[Αα]ύριο(?! (?:το|τα) )",
    style: "brackets",
    lead: "",
    past: "\\b(?!(?:μέσα|τόσε|όσε)\\b)\\p{L}{2,}(?:[σξψ]ε|[σξψ]αν|ηκε|ηκαν|ιλε|ιλαν|ειχε)\\b|\\b(?:είπε|είπαν|ήταν|είχε|είχαν|έγινε|έγιναν|πήγε|πήγαν|ήρθε|ήρθαν|έπεσε|πήρε|πήραν|έκανε|έκαναν|έφερε|έδωσε|πέθανε|έχασε|έμεινε|έλαβε|κατέληξε|ανέλαβε|απέκλεισε|υπέγραψε|διέταξε)\\b",
    offsetHours: [2, 3],
  },
  sv: {
    weekdays: w("söndag|måndag|tisdag|onsdag|torsdag|fredag|lördag").map(
      (day) => `${day}(?:en|s(?:kvällen|morgonen|natten|eftermiddagen|kväll|morgon)?)?`,
    ),
    before: "(?<!\\p{L})(?:[Pp]å|[Ii]|[Uu]nder|[Ss]edan|[Ss]ent på|[Tt]idigt på) ",
    notAfter:
      "(?: (?:kväll|morgon|eftermiddag|natt|och|eller|förra|nästa|den \\d)(?!\\p{L})|,? \\(?\\d)",
    sure: { past: "i ", future: "(?!)" },
    yesterday: "(?<!\\p{L})[Ii] går(?! (?:kväll|morse|eftermiddag))|(?<!\\p{L})[Ii]går",
    tomorrow: "(?<!\\p{L})[Ii] ?morgon(?! (?:kväll|eftermiddag))",
    style: "brackets",
    lead: "",
    past: "\\b(?:har|hade) (?:\\p{L}+ ){0,2}\\p{L}+(?:at|it|tt|t)\\b|\\b\\p{Ll}{3,}(?:ade|ades)\\b|\\b(?:var|blev|blevs|fick|sa|sade|gick|kom|tog|gav|dog|stod|föll|steg|sjönk|vann|förlorade|hölls|valdes|fanns|föddes|avled|skrev|greps|dömdes|dödades|skadades|höll|lade|gjorde|hittades|inleddes|öppnades|släpptes|stängdes|sköts|avgick|meddelade|röstade|beslutade|beslöt|spelade|slog|bröt|sprang|drog|såg|lät|satte|sålde|köpte|hade|nådde|mötte|ledde|krävde|berättade|uppgav|anlände|häktades|åtalades|krockade|kraschade|brann|exploderade|utsågs|skedde|hände|inträffade)\\b",
    offsetHours: [1, 2],
  },
  da: {
    weekdays: w("søndag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag"),
    before:
      "(?<!\\p{L})(?:[Pp]å|[Ii]|[Oo]m|[Ss]ent|[Tt]idligt) |(?<=(?<!\\p{L})\\p{Ll}{2,14} )(?<!(?<!\\p{L})(?:hver|næste|sidste|forrige|til|og|den|en|fra|kommende) )",
    notAfter:
      "(?: (?:aften|morgen|formiddag|eftermiddag|nat|og|eller|den \\d|til)(?!\\p{L})|,? \\(?\\d|s(?!\\p{L}))",
    part: " (?:aften|morgen|formiddag|eftermiddag)",
    yesterday: "(?<!\\p{L})[Ii] går(?! (?:aftes|morges|eftermiddags))",
    tomorrow: "(?<!\\p{L})[Ii] morgen(?! (?:aften|eftermiddag))",
    style: "brackets",
    lead: "",
    past: "\\b(?:har|havde|er|blev) (?:\\p{L}+ ){0,2}\\p{L}+et\\b|\\b\\p{Ll}{3,}(?:ede|edes)\\b|\\b(?:var|blev|fik|sagde|gik|kom|tog|gav|døde|stod|faldt|steg|vandt|tabte|holdt|skrev|oplyste|skete|dræbte|besluttede|stemte|mødte|fandt|brød|valgte|trak|slog|skød|brændte|rejste|nåede|krævede|fortalte|spillede)\\b",
    offsetHours: [1, 2],
  },
  hu: {
    weekdays: w("vasárnap|hétf[őo]n?|kedden?|szerdán?|csütörtökön?|pénteken?|szombaton?").map(
      (day) => `[${day.charAt(0).toUpperCase()}${day.charAt(0)}]${day.slice(1)}`,
    ),
    before: "(?<!\\p{L}|(?:minden|múlt|jövő|előző|következő|hét) )",
    notAfter:
      "(?: (?:este|reggel|délután|délelőtt|délben|éjjel|éjszaka|hajnalban|és|vagy|múlt|óta)(?!\\p{L})|,? \\(?\\d|i(?!\\p{L})|\\p{L})",
    part: " (?:este|reggel|délután|délelőtt|délben|éjjel|hajnalban)",
    yesterday: "(?<!\\p{L})[Tt]egnap",
    tomorrow: "(?<!\\p{L})[Hh]olnap",
    style: "brackets",
    lead: "",
    past: "\\b(?!(?:ezzel|most|azért|előtt|között|mellett|miatt|szerint|alatt|felett|illetve|együtt|adott|ott|itt|mindenütt|lehetett|fölött|helyett|vezetett|következtében|múlt)\\b)\\p{Ll}{2,}(?:ott|ett|ött|tak|tek|ták|ték|tuk|tük|lt|nt|rt|ta|te|tatta|tette)\\b|\\b(?:volt|voltak|lett|lettek|mondta|ment|jött|halt)\\b",
    offsetHours: [1, 2],
  },
  id: {
    weekdays: w("Minggu|Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu"),
    before:
      "(?:(?:[Pp]ada(?: hari)?|[Hh]ari|[Ss]ejak|[Mm]ulai|[Hh]ingga|,) |(?<=(?<!\\p{L})\\p{L}{2,14} ))(?<!(?<!\\p{L})(?:setiap|tiap|dan|atau|malam) )",
    notAfter:
      "(?: (?:pagi|siang|sore|malam|dini hari|petang|dan|atau|lalu|depan|pekan|Agung|Putih|Kliwon|Legi|Pahing|Pon|Wage)(?!\\p{L})|,? \\(?\\d)",
    part: " (?:pagi|siang|sore|malam|dini hari|petang)",
    yesterday: "(?<!\\p{L})[Kk]emarin",
    tomorrow: "(?<!\\p{L})[Bb]esok",
    style: "brackets",
    lead: "",
    past: "(?<!\\p{L})(?:kata|ujar|tutur|ungkap|jelas|ucap|imbuh|telah|sudah|menyatakan|mengatakan|mengumumkan|menyebut|tercatat|terjadi|tewas|meninggal|ditangkap|ditahan|dilaporkan|dinyatakan|digelar|menetapkan|menolak|menyetujui|mengesahkan|menang|kalah|mengalahkan|ditemukan|ditutup|dibuka|naik|turun|menguat|melemah|menggerebek|menyita|memutuskan|menjatuhkan|divonis|resmi)(?:nya)?(?!\\p{L})",
    future: "(?<!\\p{L})bakal(?!\\p{L})",
    offsetHours: [7, 9],
  },
};
