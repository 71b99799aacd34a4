/**
 * What people write of days and times of day in the languages of briefs, by the word that stands for it: patterns between which
 * "|" stands. No letter stands beside a match, but in scripts without blanks; Latin letters are compared without their accents.
 */
export const scheduleWords = {
  /** In scripts that set blanks between words. */
  spaced: {
    "every-day":
      "(?:every|each)\\s+(?:day|morning)|taglich|jeden (?:tag|morgen)|jeden? vormittag|tous les (?:jours|matins)|chaque (?:jour|matin)|todos l?os dias|todas las mananas|cada (?:dia|manana)|tutt[ie] (?:i giorni|le mattine)|ogni (?:giorno|mattina)|todas as manhas|toda manha|(?:elke|iedere) (?:dag|ochtend)|dagelijks|codziennie|kazdego (?:dnia|ranka)|co rano|ежедневно|кажд(?:ый день|ое утро)|щодня|щоранку|кожн(?:ого дня|ого ранку)|her (?:gun|sabah)|hang ngay|moi (?:ngay|sang)|كل (?:يوم|صباح)|يومي[اً]*",
    weekdays:
      "(?:an )?(?:werk|wochen)tagen?|(?:werk|wochen)tags|en semaine|(?:les )?jours ouvr(?:es|ables)|entre semana|dias (?:laborables|uteis)|giorni (?:feriali|lavorativi)|werkdagen|doordeweeks|(?:w )?dni robocze|(?:по )?будн(?:ям|и|ях)|(?:у )?будні|hafta ici",
    weekends:
      "wochenenden?|(?:fins?|fines?) de semana|fine settimana|week-ends?|fins? de semaine|(?:w )?weekendy|(?:по )?выходны[мх]|вихідн[іи]х?|hafta sonu|cuoi tuan",
    except:
      "except(?: for)?|excluding|but not|but|not|without|sauf|hormis|außer|ausser|nicht|ohne|excepto|menos|salvo|tranne|eccetto|exceto|behalve|niet|oprocz|кроме|крім|باستثناء|ما عدا",
    am: "(?<=\\d)\\s+(?:in\\s+the\\s+)?morning|morgens|vormittags|du matin|de la manana|d[ei]l? mattin[ao]|da manha|'?s ochtends|rano|утра|ранку|صباح[اً]*|sang|sabah(?=\\s*\\d)",
    pm: "(?<=\\d)\\s+(?:in\\s+the\\s+)?(?:afternoon|evening)|nachmittags|abends|du soir|de l['’]apres-midi|de la (?:tarde|noche)|d[ei]l? (?:pomeriggio|sera)|da (?:tarde|noite)|'?s (?:avonds|middags)|wieczorem|вечера|вечора|مساء[اً]*|chieu|toi|aksam(?=\\s*\\d)",
    at: "(?:um|gegen|om|al?|as|a las?|alle(?: ore)?|o|saat|в|у|о|luc|vao|الساعة)(?=\\s*\\d)",
    "12:00": "noon|midday",
    "00:00": "midnight",
    monday:
      "poniedzia[lł]\\p{L}+|понедельник\\p{L}*|понед[іи]л\\p{L}+|pazartesi\\p{L}*|thu (?:hai|2)|ال[إا]ثنين",
    tuesday: "wtor\\p{L}+|вторник\\p{L}*|вівтор\\p{L}+|sali|thu (?:ba|3)|الثلاثاء",
    wednesday: "srod\\p{L}+|сред[уыаеам]+|серед[ауиам]+|carsamba|thu (?:tu|4)|ال[أا]ربعاء",
    thursday: "czwart\\p{L}+|четверг\\p{L}*|четвер\\p{L}*|persembe|thu (?:nam|5)|الخميس",
    friday: "piat(?:ek|k)\\p{L}*|пятниц\\p{L}+|п[ʼ'’]ятниц\\p{L}+|cuma|thu (?:sau|6)|الجمعة",
    saturday: "sobot\\p{L}+|суббот\\p{L}+|субот\\p{L}+|cumartesi|thu (?:bay|7)|السبت",
    sunday: "niedziel\\p{L}+|воскресень\\p{L}+|неділ\\p{L}+|pazar|chu nhat|ال[أا]حد",
    " - ":
      "إلى|الى|حتى|đen|do(?= (?:monday|(?:poniedzia[lł]|wtor|srod|czwart|piat|sobot|niedziel)))",
  },
  /** In scripts that set none; what stands behind a number of hours. */
  unspaced: {
    "every-day": "毎[日朝]|每[天日]|每天早上|매일(?:\\s*아침(?=\\s))?",
    weekdays: "平日|工作日|平日に|주중|평일",
    weekends: "週末|周末|주말",
    am: "午前|上午|早上|早晨|오전|아침",
    pm: "午後|下午|晚上|오후|저녁",
    monday: "月曜日?|星期一|[周週]一|월요일",
    tuesday: "火曜日?|星期二|[周週]二|화요일",
    wednesday: "水曜日?|星期三|[周週]三|수요일",
    thursday: "木曜日?|星期四|[周週]四|목요일",
    friday: "金曜日?|星期五|[周週]五|금요일",
    saturday: "土曜日?|星期六|[周週]六|토요일",
    sunday: "日曜日?|星期[日天]|[周週][日天]|일요일",
    " - ": "から|[〜～]|至|到|부터",
    "": "まで|까지|毎週|每(?=[周週星])|매주|、|と|和|に(?=\\d|\\s|$)|、|에(?=\\s|$)",
  },
  /** Behind an hour. */
  hour: {
    ":30": "\\s*(?:時|时|点|點|시\\s*)(?:半|반)",
    ":": "\\s*(?:時|时|点|點|시|uhr|heures?|giờ|gio)\\s*(?=\\d{2}(?!\\d))",
    " ": "\\s*(?:[時时点點](?:[整钟鐘]|に)?|시에?|분에?|分|uhr|uur|heures?|horas?|o['’]clock|giờ|gio|час(?:ов|а)?|годині|['’][dt][ea])(?![\\p{L}\\p{N}])",
  },
} as const;

/** What people write before a colon for the parts of a filter, by the name of the part. */
export const filterWords = {
  marks: {
    only: "nur(?: mit)?|seulement|uniquement|s[oó]lo|solamente|s[oó]|apenas|alleen|tylko|только|тільки|лише|sadece|yalnızca|chỉ|فقط|のみ|だけ|只|仅|만",
    not: "ohne|nicht|sans|pas|sauf|sin|no|excepto|non|senza|tranne|sem|n[aã]o|exceto|zonder|niet|bez|nie|без|не|кроме|крім|hariç|không|بدون|ما عدا|除外|除く|排除|不要|제외",
    languages:
      "lang|sprachen?|langues?|idiomas?|lingu[ae]|l[ií]nguas?|taal|talen|język(?:i)?|язык(?:и)?|мов[аи]|dil(?:ler)?|ngôn ngữ|لغ(?:ة|ات)|言語|语言|언어",
  },
} as const;

/** Names of zones beside those of the tz database and of cities. */
export const zoneNames = {
  called: {
    "Asia/Jerusalem": "tel aviv",
    "Asia/Kolkata": "bombay,bangalore,madras,new delhi",
    // What stands for summer and winter time alike when people write it; to Intl, "EST" is Panama's, which has no summer time.
    "America/Los_Angeles": "la,sf,pst,pdt,pt,pacific",
    "America/Denver": "mst,mdt,mt,mountain",
    "America/Chicago": "cst,cdt,ct,central",
    "America/New_York": "nyc,new york city,dc,est,edt,et,eastern",
    "America/Sao_Paulo": "rio",
    "Europe/Berlin": "munchen,koln,nurnberg,frankfurt am main",
    "Europe/Kyiv": "lviv,odesa,dnipro",
    "Europe/Rome": "roma,milano,napoli,torino,firenze,venezia,venice,genova",
    "Europe/Madrid": "sevilla",
    "Europe/Zurich": "geneve",
    "Europe/Vienna": "wien",
    "Europe/Lisbon": "lisboa",
    "Europe/Warsaw": "warszawa",
    "Europe/Prague": "praha",
    "Europe/Brussels": "bruxelles,antwerp,ghent,cest",
    "Europe/Copenhagen": "kobenhavn",
    "Europe/Stockholm": "gothenburg",
    "Europe/London": "bst,england,scotland,wales,northern ireland,britain,great britain",
    "Europe/Amsterdam": "den haag,holland",
    "Asia/Dubai": "uae",
    "Asia/Seoul": "korea",
    UTC: "gmt,z",
  },
  /** Of countries with several zones, beside those that people live in most. */
  largest: {
    zones:
      "Europe/Moscow Asia/Novosibirsk Asia/Vladivostok America/Edmonton America/Winnipeg America/Halifax America/Manaus",
  },
} as const;
