import type { Language } from "#model/language.ts";
import type { Rule } from "./english-patterns.ts";

const word = "\\p{Lu}[\\p{L}.-]*\\p{L}";
const fullName = `${word}(?: ${word}){1,3}`;
const office =
  "(?:le|la|l['’]|il|lo|el|o|a|Le|La|L['’]|Il|Lo|El|O|A) ?\\p{Ll}+(?: \\p{Ll}+){0,3}(?: (?:de|du|des|d['’]|au|aux|ai|al|alla|agli|alle|dei|della|dello|degli|dell['’]|del|do|da|dos) ?\\p{Lu}\\p{L}+(?:-\\p{L}+)*)?";

/** "said", "said that" and "according to", by language. */
const saying: Readonly<Record<Language, readonly [said: string, that: string, according: string]>> =
  {
    fr: ["a (?:dit|déclaré|affirmé|indiqué|annoncé)", "a dit que", "Selon"],
    es: ["(?:dijo|afirmó|declaró)", "dijo que", "Según"],
    pt: ["(?:disse|afirmou|declarou)", "disse que", "Segundo"],
    it: ["ha (?:detto|dichiarato|affermato)", "ha detto che", "Secondo"],
  };

/** What has found something out, and "has shown". */
const findings: Readonly<Record<Language, readonly [what: string, shown: string]>> = {
  fr: [
    "(?:Une|L['’]) ?(?:enquête|étude|expertise)|(?:Un|Le) rapport",
    "(?:a|avait) (?:montré|révélé|conclu|établi)",
  ],
  es: [
    "(?:Una|La) (?:investigación|encuesta)|(?:Un|El) (?:informe|estudio)",
    "(?:mostró|reveló|concluyó)",
  ],
  pt: [
    "(?:Uma|A) (?:investigação|pesquisa)|(?:Um|O) (?:relatório|estudo)",
    "(?:mostrou|revelou|concluiu)",
  ],
};

/** Another who speaks, or a clause that the comma may belong to. */
const hasOther =
  /(?<!\p{L})(?:selon|según|segundo|secondo|dit|déclaré|affirmé|dijo|afirmó|disse|afirmou|detto|affermato|que|qui|che|alors|mentre|mientras|enquanto|tandis)(?!\p{L})|qu['’]/iu;

const capital = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
const lower = (text: string): string =>
  text.replace(/^(?:Le|La|Les|L|Il|Lo|I|El|Los|Las|O|Os|A|As|Un|Une|Una|Um|Uma)\b/u, (each) =>
    each.toLowerCase(),
  );

/** What English has for who says it and for titles, in the languages whose words keep their order. */
export function romanceRules(language: Language): readonly Rule[] {
  const words = saying[language];
  if (words === undefined) return [];
  const [said, that, according] = words;
  const small = according.toLowerCase();
  const papers = findings[language];
  return [
    { from: new RegExp(`, ${small}(?= )`, "gu"), to: () => [` ${small}`] },
    {
      from: new RegExp(`^([^“”«»"]+?), ${said} ([^“”«»"]{3,60})\\.$`, "gu"),
      to: (_all, what = "", who = "") => [
        `${according} ${who}, ${lower(what)}.`,
        `${capital(who)} ${that} ${lower(what)}.`,
        `${capital(who)}, ${that} ${lower(what)}.`,
      ],
    },
    // "Une enquête a montré que …" → "Selon une enquête, …"
    ...(papers === undefined
      ? []
      : [
          {
            from: new RegExp(
              `^(${papers[0]}) ${papers[1]} qu(?:e |['’])(\\p{Ll}[^“”«»"]+)\\.$`,
              "gu",
            ),
            to: (_all = "", what = "", shown = "") => [
              `${according} ${lower(what)}, ${shown.replace(/ (et|y|e) que /gu, " $1 ")}.`,
            ],
          },
        ]),
    // "…, selon la maire, Claire Fournier." ↔ "Selon la maire, Claire Fournier, …"
    {
      from: new RegExp(`^([^“”«»"]+), ${small} ([^“”«»"]{3,80})\\.$`, "gu"),
      to: (_all = "", what = "", who = "") =>
        hasOther.test(`${what} ${who}`) ? [] : [`${according} ${who}, ${lower(what)}.`],
    },
    // "La medida, que entrará en vigor en julio, afectará …" → "La medida entrará en vigor en julio y afectará …"
    {
      from: /^((?:Le|La|L['’]|Il|El|O|A) ?\p{Ll}+), (?:que|qui|che) (\p{Ll}+ (?:en vigor|en vigueur|em vigor|in vigore)[^,“”«»"]*), (\p{Ll}[^“”«»"]+)\.$/gu,
      to: (_all = "", what = "", one = "", other = "") => [
        `${what} ${one}.`,
        `${what} ${one} ${{ fr: "et", es: "y" }[language] ?? "e"} ${other}.`,
      ],
    },
    // "la sindaca, Marta Conti" ↔ "la sindaca Marta Conti"
    {
      from: new RegExp(`(?<=^|[ ,])(${office}), (${fullName})(?:,(?= )|(?=[.]))`, "gu"),
      to: (_all, what = "", who = "") => [`${what} ${who}`],
    },
    {
      from: new RegExp(`^(${office}), (${fullName}),(?= )`, "gu"),
      to: (_all, what = "", who = "") => [`${who}, ${lower(what)},`, who],
    },
    // "Andrés Molina, portavoz de la oposición, acusó" ↔ "El portavoz de la oposición, Andrés Molina, acusó"
    {
      from: new RegExp(
        `^(?:Le|La|L['’]|Il|Lo|El|O|A) ?(\\p{Ll}+(?: \\p{Ll}+){0,4}), (${fullName}),(?= )`,
        "gu",
      ),
      to: (_all, what = "", who = "") => [`${who}, ${what},`],
    },
  ];
}
