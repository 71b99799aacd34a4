import type { Language } from "#model/language.ts";
import { anyCase } from "../compiled.ts";
import { monthStarts } from "./date-words.ts";

/** Right behind a day's name: the day is one of another week, of long ago, or of a feast. Sources of patterns. */
const behind: Readonly<Record<Language, string>> = {
  en: "(?:(?:of|in|from) )?(?:the )?(?:last|next|previous|following|same|that) (?:week|month|year)|(?:the )?(?:week (?:before|after)|(?:an?|one|two|three|four|five|six|\\d+|some|several|many) (?:weeks?|months?|years?) (?:ago|before|earlier|later|after))|week(?!\\p{L})|after next",
  fr: "(?:de |pendant )?la semaine (?:d(?:ernière|['’]|e )|précédente|passée|prochaine|suivante)|(?:d['’])?il y a (?:\\p{L}+|\\d+) (?:semaines?|mois|ans?)|en (?:huit|quinze)(?!\\p{L})|d[e'’] ?(?:Pâques|Pentecôte|Pâque|l['’]an dernier)",
  de: "(?:der |in der |die )?(?:(?:vor)?(?:vergangen|letzt|vorig)|kommend|nächst|(?:darauf)?folgend|übernächst)e[nr]? Woche|vor (?:\\p{L}+|\\d+) (?:Wochen?|Monaten?|Jahren?)|in (?:einer|zwei|drei|\\d+) Wochen?",
  es: "(?:de|en) (?:la (?:semana (?:pasada|anterior|siguiente|próxima|que viene|previa)|(?:pasada|próxima|anterior) semana)|(?:carnaval|pascua|ramos|resurrección|dolores|gloria|ceniza)(?!\\p{L}))|(?:de )?hace (?:\\p{L}+|\\d+) (?:semanas?|mes(?:es)?|años?)",
  pt: "d[ae] (?:semana (?:passada|anterior|que vem|seguinte|retrasada)|(?:próxima|última|outra) semana|cinzas|carnaval|páscoa|ramos)|(?:de |há |faz )?(?:uma|duas|dois|três|\\d+) (?:semanas?|mês|meses|anos?)(?: atrás| depois| antes)?",
  it: "(?:dell(?:a |['’]))?(?:scorsa|prossima|altra|passata) settimana|della settimana (?:scorsa|prossima|precedente|passata|successiva)|(?:di )?(?:\\p{L}+|\\d+) (?:settimane?|mes[ei]|ann[oi]) (?:fa|prima|dopo)|di (?:pasqua|carnevale|quaresima)",
  nl: "(?:van |in )?(?:de )?(?:vorige|afgelopen|volgende|komende) week|(?:een|twee|drie|vier|\\d+) (?:week|weken|maanden|jaar) (?:geleden|eerder|later)|over (?:een|twee|drie|\\d+) we",
  pl: "(?:w )?(?:ubiegły|zeszły|miniony|przyszły|następny|poprzedni)m tygodniu|(?:ubiegł|zeszł|minion|poprzedni|przyszł|następn)e?go tygodnia|(?:(?:dwa|trzy|\\d+) tygodnie|tydzień|miesiąc) temu",
  ru: "(?:на )?(?:поза)?(?:прошл|минувш|следующ|будущ|предыдущ)(?:ой|ей) недел[еи]|(?:(?:две|три|\\d+) недели|неделю|месяц) (?:назад|спустя)",
  uk: "(?:на )?(?:поза)?(?:минул|наступн|попередн)(?:ого|ьому|ому|ім) тижн[яі]|(?:(?:два|три|\\d+) тижні|тиждень|місяць) тому",
  ar: "(?:من|في) (?:الأسبوع (?:الماضي|المقبل|القادم|الفائت|المنصرم)|الشهر (?:الماضي|المقبل))|قبل (?:أسبوع|شهر)",
  he: "(?:ב|של ה?)שבוע ש?(?:עבר|הבא)|לפני (?:שבוע|חודש)",
  cs: "(?:v )?(?:minul|příští|předchozí|uplynul)\\p{L}* týdn[ue]|před (?:týdnem|(?:dvěma|třemi) týdny|měsícem)",
  ro: "(?:din |de )?săptămâna (?:trecută|viitoare|precedentă|următoare)|acum (?:o|două|trei|\\d+) (?:săptămân|lun|an)",
  el: "(?:της|την) (?:περασμένης|περασμένη|προηγούμενης|προηγούμενη|επόμενης|επόμενη|ερχόμενης) εβδομάδας?|πριν από (?:μία|δύο|τρεις|\\d+) (?:εβδομάδ|μήν)",
  sv: "(?:i )?(?:förra|nästa|föregående) (?:veckan?|månaden?)|för (?:en|två|tre|\\d+) veckor? sedan",
  da: "(?:i )?(?:sidste|næste|forrige) (?:uge|måned)|for (?:en|to|tre|\\d+) uger? siden",
  id: "(?:pekan|minggu|bulan) (?:lalu|depan|sebelumnya)|(?:dua|tiga|\\d+) (?:pekan|minggu) (?:lalu|sebelumnya)",
};

/** The same right before it. */
const before: Readonly<Record<Language, string>> = {
  en: "(?<!\\p{L})(?:an?|one) (?:\\p{L}+, )?(?:\\p{L}+y|wet|cold|hot|warm|gr[ae]y|quiet|recent|typical|normal|ordinary|dark|bright|damp|humid|late|random|mild|bitter|crisp|clear|dull|bleak|single|given|regular|spring|summer|autumn|winter|fall)",
  tr: "(?:geçen|önceki|gelecek|önümüzdeki|sonraki) (?:hafta(?:nın|ki)? )?",
  hi: "(?:पिछले|बीते|गत|अगले|आगामी) (?:सप्ताह|हफ्ते|हफ़्ते|माह|महीने)(?: के)?",
  hu: "(?:múlt|jövő|előző|következő) (?:hét|héten|heti)",
};

/** Whether words beside a day's name put it into another week than this, the last and the next days: "Tuesday of last week", "a wet Tuesday in October". */
export function isOfOtherWeek(told: string, after: string, language: Language): boolean {
  const [head, tail] = [before[language], behind[language]];
  if (head !== undefined && anyCase`(?:${head})\\s?$`.test(told)) return true;
  if (tail !== undefined && anyCase`^,?\\s(?:${tail})`.test(after)) return true;
  // "in October", "d'octobre", "im Oktober", "w październiku".
  return anyCase`^,?\\s(?:\\p{L}{1,3}[\\s'’])?(?:${monthStarts(language, 5)})\\p{L}{0,5}(?![\\p{L}]|\\s\\d{1,2}(?!\\d))`.test(
    after,
  );
}
