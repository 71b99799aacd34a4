import { quick } from "#shared/quick.ts";
import { findTime } from "../dates/read-date.ts";
import { tidied, withoutAddresses } from "./tidy-text.ts";

/** What a person who wrote is called, or what was written, in many languages. */
const nouns =
  "post beitrags? words story article autor(?:in|en|innen|es|a)? authors? auteure?s? autrice autor[ei]s? verfasser(?:in)? redakteur(?:in)? redacteur redaktor texte? testo texto tekst bericht interview kommentar kolumne gastbeitrag gastkommentar gastautor(?:in)? analyse reportage beitrag blog-?beitrag blog artikel rezept protokoll автор текст yazar yazan muhabir penulis reporter themenstarter enquête dossier récit entretien szerző írta kirjoittaja teksti programleder خبرنگار نویسنده نگارنده مؤلف الكاتب".split(
    " ",
  );

/** What was done: with a colon it is the time that follows, with "von" the name. */
const participles =
  "geschrieben verfasst veröffentlicht eingestellt erstellt gepostet publiziert gespeichert eingetragen aufgezeichnet written posted published created submitted reported reviewed publi(?:é|cado) écrit rédigé proposé scritto pubblicato escrito geschreven geplaatst napisała?".split(
    " ",
  );

/** What stands between that and the name. */
const prepositions =
  "by von vom par por per di door av af przez da dal de od oleh from بقلم كتب".split(" ");

/** Who wrote took the pictures, too: "Photographs and text by". */
const both =
  "(?:photo(?:graph)?s?|pictures|fotos?|foto\\p{L}*|bilder) (?:and|&|und|et|y|e|en) (?:text\\p{L}?|words)|(?:text\\p{L}?|words) (?:and|&|und|et|y|e|en) (?:photo(?:graph)?s?|pictures|fotos?|bilder)";

const noun = `(?:(?:eine?|an?|une?|una?)\\s+)?(?:${both}|${nouns.join("|")})(?:[/:*_]?-?(?:in|innen|r|e)\\b|\\(s\\)|s)?`;
const participle = `(?:${participles.join("|")})`;
const preposition = `(?:${prepositions.join("|")})`;
const eastern =
  "(?:(?:著者|作者|記者|撰文|文|翻訳者|訳者|기자|글)\\s?[:：/／・]\\s?|(?:[来來]源\\s?[:：]\\s?\\S{2,12}\\s+)?(?:\\p{Script=Han}{0,6}(?:[报報社网網台]|新闻))?记者\\s?|記者\\s?(?=\\p{Script=Han}{2,4}(?:\\s|$))|authors?,\\s+)";

/** What opens a byline: "Von", "Text:", "Geschrieben von", "Ein Gastbeitrag von", "Posted by". */
const opening = new RegExp(
  `^(?:(?:(?:${noun}|${participle})(?:\\s*:\\s*|\\s+))+(?:(?:on|am|le)?\\s*\\|\\s*)?(?:${preposition}(?:\\s*:\\s*|\\s+)|d['’](?=\\p{Lu}))?|${preposition}(?:\\s*:\\s*|\\s+)|${eastern})`,
  "iu",
);

/** The same where what follows can only be who wrote: "Geschrieben von", "Autor:". */
const fullOpening = quick(
  new RegExp(
    `^(?:(?:${noun}\\s+)?(?:${noun}\\s*:|(?:${noun}|${participle})\\s+${preposition}[\\s:])\\s*|${eastern})`,
    "iu",
  ),
);

/** The same in a line that is a byline if names follow: "Von". */
const plainOpening = quick(
  new RegExp(
    `^(?:${participle}\\s+(?:on|am|le)\\s|(?:by|von|par|por|door|av|af|przez|oleh|di|authors?|autor(?:in|en|innen|es|i)?|auteure?s?)[\\s:])\\s*`,
    "iu",
  ),
);

const role = quick(
  /(?:^|[\s-])(?:\p{L}*(?:redakteur|reporter|korrespondent|redaktor|experte?|journalist|autor)(?:in)?|redaktion|redacción|rédaction|redazione|redactie|staff|(?:editor|correspondent|writer|columnist|contributor|producer)s?|freelance|freier?|author|auteur|agencies|agentur|agenturen|news ?desk|journaliste|correspondant|redattore|redactor|periodista|\p{L}*(?:mitarbeiter|leiter|sprecher|referent|direktor|minister|anwalt|forscher|berater|vorstand|präsident|chef|führer)(?:in)?|volontär(?:in)?|praktikant(?:in)?|professor(?:in)?|team)(?:$|[\s-])/iu,
);

/** Words of the names of agencies, papers, firms and offices. */
const organisation = quick(
  /(?:^|[\s-])(?:news|post|times|press|presse|media|medien|magazin|magazine|zeitung|nachrichten|journal|tribune|herald|daily|online|radio|tv|blog|redaktion|agency|agentur|agence|agencia|agenzia|project|university|universität|institut\p{L}*|stiftung|foundation|gmbh|ag|se|e\.v\.|inc\.?|ltd\.?|llc|verein|verband|verlag|partners|industry|group|gruppe|health|studios?|webdesign|solutions|software|ministerium|ministry|amt|party|partei|caucus|bureau|center|centre|zentrum|network|service|services|deutschland|germany|france|contributors?|world|company|business|sports?|money|politics|editorial)(?:$|[\s-])/iu,
);

/** What the names of papers, stations and sites end in. */
const easternPaper = /(?:[报報网網社台臺刊]|新[闻聞]|일보|신문|뉴스)$/u;

/** Words of pages that are no names. */
const noName = quick(
  /^(?:(?:admin(?:istrator)?|user|guest|gast|anonym(?:ous)?|unknown|unbekannt|no author|none|null|undefined|n\/a|share|shares|follow(?:ing)?|facebook|twitter|x|instagram|linkedin|e-?mail|home|news|about|more|mehr|kontakt|contact|newsletter|bio|profile?|website|webmaster|information|root|test|super ?user|true|false|uhr(?:\s.*)?|datum|date|time|teilen|drucken|print|lesezeit|bild|foto|data|fecha|дата|telefon|telephone|mon|tue|wed|thu|fri|sat|sun|publisher|herausgeber|著者|作者|翻訳者|訳者|イラスト|(?:更新|发布|發布|發佈|發表)?(?:时间|時間|日期)|(?:公開|更新|投稿|掲載)日時?|更新|(?:기사 ?|최[종초] ?)?(?:입력|수정|승인|등록|송고|발행)|編集部員|カテゴリ|カテゴリー)$|(?:posted|published|veröffentlicht|publiziert|geschrieben|verfasst|erstellt|gespeichert|updated|aktualisiert|publié|last|by|von|par|por|on|am|autor|author|text|ES?T|EDT|P[SD]?T|CES?T|GMT|UTC|BST|IST|MES?Z)(?:\s(?:on|am|by|von|le|in|vor|updated|modified|reviewed))?$|(?:for )?immediate release|(?:hallo|hello|hi|hey|dear|lieber?|bonjour|cher|hola|ciao|hej|cześć|привет)\s.*|(?:zum|zur) (?:profil|person|autor)|(?:\d+|≈|#|alle|hinterlasse|leave|keine|no|link|copy|gruß|liebe|weitere|mehr|zeige|vor (?:\d+|eine[mr]|wenigen)|view|see|more|all|read|über (?:den|die|das)|about the|follow|kommentare?|comments?|artikel|posts?|filed|abgelegt|kategorie|tags?|ort|data|datum|fecha|дата|fotos?|фото|fot\.|imagen|immagine|zdjęcie|写真|図|사진|صورة|lire|leia|leer|lees|læs|läs|czytaj|bild|photo|image|illustration|quelle|source|copyright|©)(?:[\s:]|$))/iu,
);

/** What else than words was made for the text, or is said of it, and all behind that. */
const otherWork =
  /(?:^|\s)(?:stand|veröffentlicht|aktualisiert|geändert|published|updated|publié|actualizado|illustration(?:en)?|fotos?|photos?|photograph\w*|bild(?:er)?|übersetzung|übersetzt|translat\w*|traduction|video|kamera|infografik|grafik|lesezeit|reading time|写真|撮影|イラスト|摄影|攝影|图片|사진)(?:\s|[:：・]|\s?\/).*$/iu;

/** What parts names from one another, and from what follows them. */
const between =
  /\s*(?:[,;|/•·»\n\r\t–—、，／]|\s-\s|&|\+|(?:^|\s)(?:and|AND|And|und|UND|Und|et|y|e|i|en|og|och|ve|sowie)\s)\s*/u;

/** What parts names that are none of people. */
const beside = /\s*(?:[,;/•·»\n\r\t–—、，／]|\s-\s)\s*/u;

/** Firms, of whom nobody says that they wrote. */
const firm = quick(
  /(?:^|\s)(?:gmbh|ag|llc|inc\.?|ltd\.?|d\.o\.o\.|s\.r\.o\.|s\.?r\.?l\.?|sp\. z o\.o\.)$/iu,
);

/** An agency behind the name of who wrote for it. */
const agencyBehind =
  /(?<=\p{L}{2}\.?)\s+(?:(?:the|for)\s+)*(?:associated press|reuters|afp|dpa|bloomberg|press association)$/iu;

/** What somebody did beside a name in scripts that set it behind. */
const easternRole = /\s?(?:監訳|翻訳|訳|編著|編集|著|編|撮影|記者|기자|특파원)$/u;

/**
 * "And" in Arabic is written as one with the name that follows: two names of two words and more, the second of which begins
 * with no name of that letter.
 */
const arabicAnd =
  /(?<=[\u0621-\u064a]{2} [\u0621-\u064a]{2,}) و(?!ليد|ائل|فاء|سام|جدي|داد|حيد|هبي?|هيب|ردة?|سيم|ديع|لاء|فيق|افي|جيه|رود|ضاح|صال|عد)(?=[\u0621-\u064a]{3,} [\u0621-\u064a]{2})/gu;

/** Places of two words that stand behind a name as the places where it was written. */
const place = quick(
  /^(?:new (?:york|delhi|orleans)|los angeles|san (?:francisco|diego|juan|salvador)|washington d\.?c\.?|hong kong|tel aviv|buenos aires|são paulo|sao paulo|rio de janeiro|mexico city|kuala lumpur|cape town|addis a[bd]+[ae]ba|palma de mallorca|las (?:vegas|palmas)|abu dhabi|st\.? petersburg|sri lanka|saudi arabia|south (?:africa|korea)|united (?:states|kingdom))$/iu,
);

/** Small words inside of names. */
const particle =
  /^(?:von|vom|zu|zur|zum|van|vande|den|der|de|del|della|delle|degli|dei|di|da|das|do|dos|du|des|la|le|las|los|el|al|bin|ibn|bint|ben|abu|y|e|i|af|av|ter|ten|te|in|'t|’t|st\.?|mc|ó|o')$/u;

/** A name with what reporters are called in Korea, behind the place that it was sent from; an address may follow. */
const korean =
  /^(?:[^\s=]{1,12}\s?=\s?)?(\p{Script=Hangul}{2,4}(?:[·,]\s?\p{Script=Hangul}{2,4})* ?(?:선임|수습|인턴)?(?:기자|특파원))(?!\p{L}).*$/u;

const bylineCharactersMax = 1000;
const nameCharactersMax = 60;
const wordsMax = 6;
const namesMax = 8;

/** How surely a text says that it is a byline: "mark" if only where one is expected. */
export function bylineOpening(text: string): "full" | "plain" | "mark" | undefined {
  if (fullOpening.test(text) || korean.test(text)) return "full";
  if (plainOpening.test(text)) return "plain";
  return opening.test(text) ? "mark" : undefined;
}

/**
 * The names in what a page gives as byline ("Von Anna Müller und Jan de Vries, Berlin"), without "By",
 * roles, dates, addresses and handles, in order.
 */
export function namesIn(byline: string): readonly string[] {
  const text = withoutAddresses(tidied(byline.slice(0, bylineCharactersMax)), " | ")
    .replace(korean, "$1")
    .replace(/https?:\/\/\S+|www\.\S+|\(?(?<!\S)@[\w.]+\)?/g, " | ")
    .replace(/\((?:[^()]*)\)|\[(?:[^[\]]*)\]/g, " | ")
    .replace(arabicAnd, " | ");
  const told = withoutTime(text).replace(opening, "");
  const names = namesOf(told.split(between));
  const people = names.filter(isPerson);
  if (people.length > 0) return people; // Beside people, single words are places, agencies, roles.
  // "Kirche und Leben" is one name, and what follows in an element of its own is said of it.
  const parts = told
    .split("|")
    .map((segment) => segment.split(beside).filter((part) => /\p{L}/u.test(part)))
    .find((segment) => namesOf(segment).length > 0);
  if (parts === undefined || parts.some((part) => part.trim().split(/\s+/).length > wordsMax))
    return [];
  const others = namesOf(parts).filter((name) => !firm.test(name));
  const unnamed = others.filter((name) => !role.test(name));
  return unnamed.length > 0 ? unnamed : others;
}

function namesOf(parts: readonly string[]): readonly string[] {
  const names = parts.flatMap((part) => nameOf(part) ?? []);
  return [...new Set(names)].slice(0, namesMax);
}

/** Whether a name looks like one of a person: two to five words, each with a capital or a particle. */
export function isPerson(name: string): boolean {
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,6}$/u.test(name))
    return !easternPaper.test(name);
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5 || /[\d!?:"“”„…|@_]/.test(name)) return false;
  // "Die Furche", "El Colombiano", "The Local" are papers.
  if (
    role.test(name) ||
    organisation.test(name) ||
    place.test(name) ||
    /^(?:die|der|das|the|les|le|il|el)\s/i.test(name)
  )
    return false;
  const isName = (word: string): boolean =>
    /^(?:d['’])?[\p{Lu}\p{Lt}\p{Lo}]|^(?:el|al|bin|ibn)-/u.test(word);
  const names = words.filter(isName);
  return (
    names.length >= 2 &&
    isName(words.at(-1) ?? "") &&
    words.every((word) => isName(word) || particle.test(word))
  );
}

function withoutTime(text: string): string {
  const time = /[\p{Nd}年]/u.test(text) ? findTime(text, "day-first") : undefined;
  return time === undefined ? text : `${text.slice(0, time.start)} | ${text.slice(time.end)}`;
}

function nameOf(part: string): string | undefined {
  const bare = part
    .trim()
    .replace(/^(?:and|und|et|y|e|i|en|og|och)\s+/iu, "")
    .replace(opening, "");
  const name = bare
    .replace(otherWork, "")
    .replace(agencyBehind, "")
    .replace(easternRole, "")
    // "vor 26 Minuten", in whatever language.
    .replace(/\s\S+\s\d+\s.*$/u, "")
    .replace(/^[\p{L}\p{M}]+:\s+(?=[\p{Lu}\p{Lo}])/u, "")
    .replace(
      /\s(?:(?:am|um|on|at|in|mit|with|für|for|avec|vor)(?:\s.*)?|(?:el|le|il) (?:lun|mar|mi[eé]r|mer|jue|jeu|gio|vie|ven|s[aá]b|sam|dom|dim)\p{L}*)$/iu,
      "",
    )
    .replace(
      /^\S*(?:expert|redakteur|reporter|korrespondent|anwalt|anwält|journalist)(?:e|in)?\s+(?=\p{L}+\s)/iu,
      "",
    )
    .replace(/^[\s"'“”„«»*.:>#→-]+|[\s"'“”„«»*:<>#→-]+$/gu, "")
    .replace(/(?<=\p{Ll}{2})\.$/u, "")
    .replace(/^(.{4,}?)\s+\1$/u, "$1")
    .trim();
  if (name.length < 2 || name.length > nameCharactersMax) return undefined;
  if (!/\p{L}.*\p{L}|\p{Lo}/u.test(name) || noName.test(name) || /\d{4}|^\d+ |\d:\d\d/.test(name))
    return undefined;
  return /[{}=<>\\©]/.test(name) || name.split(/\s+/).length > wordsMax ? undefined : name;
}

/** A person's name in capitals as names are written: "MARY MCCANN-O'BRIEN" is Mary McCann-O'Brien. */
export function inNameCase(name: string): string {
  const words = name.split(" ");
  const isCapitals = words.length > 1 && name === name.toUpperCase() && !/\p{Lo}/u.test(name);
  if (!isCapitals || words.filter((word) => word.length > 3).length === 0) return name;
  return words
    .map((word) => {
      // Initials stay, and the words that names have in small letters.
      if (/^(?:\p{Lu}\.)+$|^\p{Lu}$/u.test(word)) return word;
      if (particle.test(word.toLowerCase())) return word.toLowerCase();
      return word
        .toLowerCase()
        .replace(/(?<!\p{L})\p{L}|(?<=(?<!\p{L})mc)\p{L}/gu, (letter) => letter.toUpperCase());
    })
    .join(" ");
}
