/** What may stand beside a day in a sentence that tells of the past, though the day may be still to come. */
type Ahead = {
  /** Ends right before the day: "until", "postponed to", "the match of". */
  readonly leads?: string;
  /** Anywhere in the sentence: a plan, an appointment, something to be done. */
  readonly plans: string;
};

/** With an infinitive a sentence says what is to be done, as a rule later. */
export const aheadOf: Readonly<Record<string, Ahead>> = {
  en: {
    leads: "(?:until|till|by|before|from|for|to|through) (?:late |early )?",
    plans:
      "scheduled|due|planned|set|slated|expected|deadline|invited|summoned|upcoming|plans?|(?<!according )to (?!the )\\p{Ll}{2,}",
  },
  fr: {
    leads: "(?:à|au|avant|pour|ici|dès|partir de|compter de|entre) (?:ce )?",
    plans:
      "prévue?s?|programmée?s?|attendue?s?|convoquée?s?|reportée?s?|fixée?s?|repoussée?s?|(?:de|pour|à|doit|doivent|devai(?:t|ent)|va|vont) (?!février|janvier)\\p{Ll}+(?:er|ir|oir|[^t]re)|d['’](?!hiver|hier)\\p{Ll}+(?:er|ir)",
  },
  de: {
    plans:
      "soll|sollen|sollten?|wollen|wollten?|könnten?|müssten?|dürften?|möchten?|würden?|geplant\\p{Ll}*|vorgesehen\\p{Ll}*|angesetzt\\p{Ll}*|einberufen|verschoben|erwartet\\p{Ll}*|anstehend\\p{Ll}*|zu \\p{Ll}+en|\\p{Ll}+zu\\p{Ll}+en",
  },
  es: {
    leads: "(?:al|del|desde el|(?:hasta|para|por|de) (?:el|este)) ",
    plans:
      "previst[ao]s?|programad[ao]s?|convocad[ao]s?|aplazad[ao]s?|citad[ao]s?|fijad[ao]s?|agendad[ao]s?|podrían?|debían?|deberían?|iban? a|(?:a|para|de) \\p{Ll}+(?:ar|er|ir)(?:se)?",
  },
  pt: {
    leads: "(?:d[ao]|dest[ae]|à|ao|(?:para|até|pel)(?: ?[ao]| est[ae])) ",
    plans:
      "previst[ao]s?|marcad[ao]s?|agendad[ao]s?|adiad[ao]s?|convocad[ao]s?|programad[ao]s?|deve[mr]?|deveriam?|iriam?|iam?|(?:a|para|de) \\p{Ll}+(?:ar|er|ir)(?:-se)?",
  },
  it: {
    leads: "(?:a|al|da|dal|di|del|per|entro|tra|fra|fino a|prima di) ",
    plans:
      "previst[aeio]|fissat[aeio]|programmat[aeio]|rinviat[aeio]|convocat[aeio]|attes[aeio]|dovrebbe(?:ro)?|potrebbe(?:ro)?|doveva(?:no)?|(?:di|a|per|da) \\p{Ll}+(?:[aei]re|rsi)",
  },
  nl: {
    leads: "(?:tot|naar|voor|vanaf|van|uiterlijk|tegen) ",
    plans:
      "gepland\\p{Ll}*|verwacht\\p{Ll}*|uitgesteld\\p{Ll}*|verplaatst\\p{Ll}*|zou|zouden|moest|moesten|wilde|wilden|te \\p{Ll}+n",
  },
  pl: {
    plans:
      "miał[aoy]?|mieli|zaplanowan\\p{Ll}*|planowan\\p{Ll}*|przewidzian\\p{Ll}*|wyznaczon\\p{Ll}*|przełożon\\p{Ll}*|\\p{Ll}{2,}ć",
  },
  ru: {
    plans:
      "намерен\\p{Ll}*|должен|должн[аоы]|запланирован\\p{Ll}*|назначен\\p{Ll}*|перенес\\p{Ll}*|\\p{Ll}{2,}(?:ть|ться|тись|чь)",
  },
  uk: {
    plans:
      "має намір|повин\\p{Ll}*|запланован\\p{Ll}*|призначен\\p{Ll}*|перенес\\p{Ll}*|\\p{Ll}{2,}(?:ти|тися|тись)",
  },
  cs: {
    plans:
      "měl[aoiy]?|plánov\\p{L}*|naplánov\\p{L}*|odlož\\p{L}*|přesun\\p{L}*|chystá|\\p{Ll}{2,}(?:ovat|nout|[šžčňdlrvpsz]it|áhat|dat|být|ýt)",
  },
  ro: {
    leads: "(?:de|din|până|pentru|începând|cu) ",
    plans:
      "programat\\p{L}*|prevăzut\\p{L}*|amânat\\p{L}*|așteptat\\p{L}*|convocat\\p{L}*|să \\p{L}+|ar",
  },
  el: {
    leads: "(?:έως|μέχρι|ως|για|από|πριν(?: από)?) (?:την?|το) ",
    plans: "να|αναμεν\\p{L}*|προγραμματισμέν\\p{L}*|προβλέπ\\p{L}*|αναβ[λο]\\p{L}*",
  },
  sv: {
    leads: "(?:till|från|före|inför) (?:på )?",
    plans: "planera\\p{L}*|vänta\\p{L}*|skulle|skjut\\p{L}*|sköts upp|att \\p{Ll}{2,}",
  },
  da: {
    leads: "(?:til|fra|før|inden) ",
    plans: "planlagt\\p{L}*|ventes|skulle|udsat|udskudt|at \\p{Ll}{2,}",
  },
  hu: { plans: "terv\\p{L}*|halaszt\\p{L}*|várha\\p{L}*|kell|\\p{Ll}{2,}ni" },
  id: {
    leads: "(?:hingga|sampai|mulai|untuk|sebelum)(?: hari| pada)? ",
    plans: "rencana\\p{L}*|jadwal\\p{L}*|dijadwalkan|ditunda|akan|untuk \\p{Ll}+",
  },
  tr: { plans: "\\p{Ll}+(?:acak|ecek|acağ|eceğ)\\p{Ll}*|planla\\p{Ll}*|ertele\\p{Ll}*|kadar" },
  vi: { plans: "dự kiến|hẹn|hoãn|kế hoạch|trước" },
  ko: {
    plans:
      "(?<![했았었였됐갔왔렸졌났랐겼쳤섰])다고|예정\\p{L}*|계획\\p{L}*|방침\\p{L}*|연기\\p{L}*|\\p{L}*기로|앞두고",
  },
  ja: {
    plans:
      "(?<!によ)[うくすつぬぶむる]と(?=の|述べ|発表|語|話|明らか|表明|説明|伝|して)|予定|方針|計画|延期|見込み|見通し|までに|(?:する|行う|開く|なる)(?:と|こと|よう|方)",
  },
  zh: { plans: "将|將|计划|計劃|预计|預計|定于|定於|推迟|推遲|改期|拟|擬|打算" },
  hi: { plans: "निर्धारित|प्रस्तावित|संभावित|तय|योजना|होने वाल[ाीे]|करने वाल[ाीे]" },
  fa: { leads: "(?:تا|برای|به) ", plans: "قرار است|قرار بود|موعد|تعویق" },
  he: {
    leads: "(?:עד|לקראת|לפני) ",
    plans: "צפוי\\p{L}*|אמור\\p{L}*|מתוכנ\\p{L}*|נקבע\\p{L}*|נדח\\p{L}*",
  },
  ar: {
    leads: "(?:حتى|قبل|إلى|منذ) (?:يوم )?",
    plans: "المقررة?|المتوقع|المنتظر|تأجيل|موعد|أن [يت]\\p{L}+|ل[يت]\\p{L}{3,}",
  },
};

/** "shortly before the opening on Friday": the day is that of what comes, whatever else the sentence tells. */
export const beforeEvent: Readonly<Record<string, string>> = {
  en: "in the run-up to|before (?:the|its|his|her|their)",
  fr: "(?:juste|peu) avant (?:le |la |l['’]|les )|à la veille d",
  de: "(?:kurz|unmittelbar|direkt|wenige \\p{L}+|\\p{L}+ (?:Tage?|Stunden?|Wochen?)) vor (?:de[rmn]|ihre[rmn]|seine[rmn]|eine[rmn])",
  es: "(?:poco |justo )?antes de(?:l| la| los)|en vísperas de",
  pt: "(?:pouco |logo )?antes d[aoe]s?|às vésperas d",
  it: "(?:poco )?prima de(?:l|lla|ll['’]|i)|alla vigilia de",
  nl: "(?:kort|vlak) voor (?:de|het)|voorafgaand aan",
};

/** With these a sentence speaks of what has not happened. */
export const englishModals = "\\b(?:would|could|may|might|should|must|can|shall|if)\\b";

/** Where a word begins or ends; `\b` knows only the letters of English. */
export const wordBorder = "(?:(?<=\\p{L})(?!\\p{L})|(?<!\\p{L})(?=\\p{L}))";

/**
 * Opens a clause in which somebody tells something. What the sentence tells as gone beside it says nothing of a day in it. In
 * German and the Slavic languages the comma belongs to it. Sources of patterns.
 */
export const toldClause: Readonly<Record<string, string>> = {
  en: "(?<!\\p{L})that(?!\\p{L})|(?<![,”\"’'»]\\s)(?<!\\p{L})(?:said|says) (?=(?:he|she|it|they|we|I|his|her|its|their|there|this|the|an?|all|both|\\d+|\\p{Lu}\\p{L}+) )",
  fr: "(?<!\\p{L})qu(?:e(?!\\p{L})|['’])",
  de: "(?:, (?:dass|daß|ob|wonach|wann)|(?<!\\p{L})(?:an|mit|sagte|erklärte|teilte|hieß es|zufolge|werde|wolle),)(?!\\p{L})",
  es: "(?<!\\p{L})que(?!\\p{L})",
  pt: "(?<!\\p{L})que(?!\\p{L})",
  it: "(?<!\\p{L})che(?!\\p{L})",
  nl: "(?<!\\p{L})dat(?!\\p{L})",
  pl: ", (?:że|iż)(?!\\p{L})",
  ru: ", что(?!\\p{L})",
  uk: ", що(?!\\p{L})",
  cs: ", že(?!\\p{L})",
  ro: "(?<!\\p{L})că(?!\\p{L})",
  el: "(?<!\\p{L})(?:ότι|πως)(?!\\p{L})",
  sv: "(?<!\\p{L})att(?!\\p{L})",
  da: "(?<!\\p{L})at(?!\\p{L})",
  hu: "(?<!\\p{L})hogy(?!\\p{L})",
  id: "(?<!\\p{L})bahwa(?!\\p{L})",
  vi: "(?<!\\p{L})(?:cho biết|cho hay|tuyên bố|rằng)(?!\\p{L})",
  zh: "表示|宣布|透露|指出|[说說称稱](?=[，周週星礼禮本上下])",
  ar: "(?<!\\p{L})[أإ]نّ?(?:ه|ها|هم)?(?!\\p{L})",
  hi: "(?<![\\p{L}\\p{M}])कि(?![\\p{L}\\p{M}])",
  fa: "(?<!\\p{L})که(?!\\p{L})",
};
