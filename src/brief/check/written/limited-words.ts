import { perLanguage } from "#language/per-language.ts";
import { wordSet } from "#shared/word-set.ts";
import { pause } from "./cut-guards.ts";
import { type CutSentence, isOf } from "./cut-sentence.ts";
import { isFiniteVerb } from "./verb-forms.ts";

/** Words that speak of all or none of a kind, so that what says of which kind may not go: "all schools [in Lund]". */
const universalWords: Readonly<Record<string, string>> = {
  en: "all every each any none no nobody everyone everybody only both neither most nothing everything",
  fr: "tous toutes toute aucun aucune chaque seul seule seuls seules plupart nul",
  de: "alle allen aller alles jeder jede jedes jeden jedem kein keine keinen keinem keiner niemand nichts nur allein meisten einzige einzigen einziger derjenige diejenige diejenigen denjenigen jene jenen solche solchen",
  es: "todos todas todo toda ningún ninguno ninguna nadie cada solo sólo mayoría",
  pt: "todos todas todo toda nenhum nenhuma ninguém cada só apenas maioria",
  it: "tutti tutte tutto tutta nessun nessuno nessuna ogni ciascun ciascuno solo soltanto maggior",
  nl: "alle alles allemaal iedereen ieder iedere elke elk geen niemand niets alleen slechts meeste",
  pl: "każdy każda każde każdego każdej wszyscy wszystkie wszystkich żaden żadna żadne żadnego nikt nic ten ta to ci te tych tym tylko jedyny jedyna jedyne większość",
  ru: "каждый каждая каждое каждого все всех всем всеми никто ничто ни тот та то те тех тем тому только единственный единственная большинство",
  uk: "кожен кожна кожне кожного всі всіх усі усіх ніхто ніщо жоден жодна той та те ті тих тим тому лише тільки єдиний єдина більшість",
};

/** Words of the first and the most of a kind: "the largest crowd [since 2010]". */
const topWords: Readonly<Record<string, string>> = {
  en: "first last largest biggest highest lowest longest shortest oldest youngest smallest greatest worst best deadliest strongest weakest heaviest fastest richest poorest hottest coldest wettest driest busiest record least",
  fr: "premier première premiers premières dernier dernière plus moins meilleur meilleure pire record",
  de: "erste ersten erster erstes letzte letzten größte größten größter größtes höchste höchsten niedrigste niedrigsten tiefste längste längsten älteste ältesten beste besten schlimmste schlimmsten schwerste schwersten stärkste stärksten jüngste kleinste rekord",
  es: "primer primera primero primeros último última mayor menor más menos mejor peor único única récord",
  pt: "primeiro primeira primeiros último última maior menor mais menos melhor pior único única recorde",
  it: "primo prima primi ultimo ultima maggiore minore più meno migliore peggiore unico unica record",
  nl: "eerste laatste grootste hoogste laagste langste oudste beste slechtste zwaarste enige record",
  pl: "pierwszy pierwsza pierwsze ostatni ostatnia największy największa największe najwyższy najwyższa najniższy najstarszy najlepszy najgorszy rekord",
  ru: "первый первая первое последний самый самая самое самого крупнейший крупнейшая рекорд",
  uk: "перший перша перше останній найбільший найбільша найвищий найстаріший рекорд",
};

const universal = /* @__PURE__ */ perLanguage((language) => wordSet(universalWords[language]));
const top = /* @__PURE__ */ perLanguage((language) => wordSet(topWords[language]));

/** "the first month" is a time. */
const times = wordSet(
  "hour hours day days week weeks month months quarter half year years mois semaine trimestre semestre année monat monate woche wochen quartal halbjahr jahr jahren mes semana año años mês ano anos mese settimana anno anni maand week kwartaal jaar",
);

/** Words before a phrase among which one that it limits may stand. */
const before = { universal: 6, top: 5 } as const;

/** Whether a word before token `from`, in its clause, speaks of all or none of what the words from there on may limit. */
export function limitsAll(sentence: CutSentence, from: number): boolean {
  const { gaps, language, tokens } = sentence;
  // Polish "to" is "is", too; what it points at stands behind a comma.
  return stands(
    universal(language),
    sentence,
    from,
    before.universal,
    (at) => language === "pl" && tokens[at]?.full === "to" && !/,/u.test(gaps[at + 1] ?? ""),
  );
}

/** Whether a word before token `from` speaks of the first or the most of what the words from there on may limit. */
export function limitsTop(sentence: CutSentence, from: number): boolean {
  const { language, tokens } = sentence;
  return stands(top(language), sentence, from, before.top, (at) =>
    times.has(tokens[at + 1]?.full ?? ""),
  );
}

/** Adverbs of time: "not [recently]" is not "not". */
export const timesOf = wordSet(
  "then now recently later again ensuite enfin récemment désormais dann inzwischen nun jetzt kürzlich später entonces ahora luego recientemente então agora depois recentemente poi ora subito recentemente toen nu daarna inmiddels onlangs teraz potem następnie obecnie теперь затем потом сейчас тепер потім зараз",
);

/** Of what is not so. */
const denials = wordSet(
  "not never cannot nor pas jamais nicht nie niemals nunca jamás não non mai niet nooit nie nigdy не никогда ніколи",
);

/** Of a rule, in all that it lists. */
const rules = wordSet(
  "bans banned allows prohibits forbids permits interdit autorise verbietet erlaubt prohíbe permite proíbe vieta consente verbiedt zakazuje запрещает забороняє",
);

/** "did not vote [on Monday]", "bans dogs [in parks]": what is denied, or ruled, of a part is not of all. */
export function limitsDenial(sentence: CutSentence, from: number): boolean {
  const { gaps, language, tokens } = sentence;
  // "would fail [in a flood]", "[without help]"
  const isCase = /^(?:(?:with|without|under|in an?)\b)/u.test(
    `${tokens[from]?.full} ${tokens[from + 1]?.full}`,
  );
  let isSameClause = true;
  for (let at = from - 1; at >= 0; at -= 1) {
    const word = tokens[at]?.full ?? "";
    const denies =
      denials.has(word) ||
      /n't$/u.test(word) ||
      (word === "no" && language === "es") ||
      (word === "would" && isCase);
    if (rules.has(word) || (isSameClause && denies)) return true;
    const gap = gaps[at] ?? "";
    if (pause.test(gap)) isSameClause &&= /,/u.test(gap) && isListed(sentence, at, from);
  }
  return false;
}

/** "beer, wine and milk": behind its comma no clause of its own. */
function isListed(sentence: CutSentence, from: number, to: number): boolean {
  return sentence.tokens
    .slice(from, to)
    .every(
      (token) =>
        !isFiniteVerb(sentence, token) &&
        !isOf("says", sentence, token) &&
        !isOf("relatives", sentence, token) &&
        (isOf("joins", sentence, token) || !isOf("clauseStarts", sentence, token)),
    );
}

function stands(
  words: ReadonlySet<string>,
  { gaps, tokens }: CutSentence,
  from: number,
  count: number,
  isNone: (at: number) => boolean = () => false,
): boolean {
  for (let at = from - 1; at >= 0 && at >= from - count; at -= 1) {
    if (words.has(tokens[at]?.full ?? "") && !isNone(at)) return true;
    if (pause.test(gaps[at] ?? "")) return false;
  }
  return false;
}
