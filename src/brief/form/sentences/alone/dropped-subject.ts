import type { Language } from "#model/language.ts";
import { dropsMarkedSubject } from "./dropped-subject-marked.ts";
import { slavicDropped } from "./dropped-subject-slavic.ts";

/**
 * Whether a sentence leaves out its subject, so that only the text before it says who ("Mencionó que …", "Dodał, że …").
 * Said of languages that do so, where the verb's form shows it.
 */
export function dropsSubject(text: string, language: Language): boolean {
  const small = text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  return (
    byLanguage[language]?.some((pattern) => pattern.test(small)) === true ||
    dropsMarkedSubject(text, language)
  );
}

const also = (words: string): string => `(?:(?:${words}),? )?`;

const esAlso = also(
  "además|también|asimismo|igualmente|luego|después|posteriormente|finalmente|sin embargo",
);
const ptAlso = also("também|além disso|ainda|depois|em seguida|já|por fim|no entanto");
const itAlso = also("poi|inoltre|infine|anche|quindi|invece|intanto");

/** A subject, or what may be one: an article, a name, a number. */
const esSubject =
  "(?!(?:el|la|los|las|un|una|unos|unas|uno|otr[ao]s?|dos|tres|cuatro|cinco|vari[ao]s|su|sus|este|esta|\\d)\\b|\\p{Lu})";
const ptSubject =
  "(?!(?:[oa]s?|um|uma|uns|umas|outr[ao]s?|dois|duas|três|quatro|cinco|vári[ao]s|seu|sua|este|esta|\\d)(?!\\p{L})|\\p{Lu})";
const itSubject =
  "(?!(?:il|lo|la|i|gli|le|un|uno|una|dei|degli|delle|due|tre|altr[ieoa]|forti|molt[ie]|alcun[ie])(?!\\p{L})|(?:l|un)['’]|\\d|\\p{Lu})";
const spoken =
  "(?:dijo|mencionó|refirió|recordó|afirmó|aseguró|explicó|señaló|indicó|añadió|agregó|declaró|sostuvo|destacó|subrayó|precisó|detalló|comentó|manifestó|insistió|reconoció|advirtió|reiteró|consideró|estimó|aclaró|lamentó|anunció|adelantó|informó|remarcó)";

const byLanguage: Readonly<Record<Language, readonly RegExp[]>> = {
  es: [
    new RegExp(`^${esAlso}${spoken} (?:que|además|también|asimismo|igualmente)\\b`, "u"),
    new RegExp(
      `^${esAlso}(?!había|hubo|hacía|faltaba)\\p{L}{2,}(?:ó|aron|ieron|aban|aba|ían|ía)(?: \\p{Ll}+mente)? ${esSubject}\\p{Ll}`,
      "u",
    ),
    new RegExp(
      `^(?:en|durante|tras|para|por|con|desde|sobre|al|a) [^,.:;]{2,60}, \\p{Ll}{2,}(?:ó|aron|ieron) ${esSubject}\\p{Ll}`,
      "u",
    ),
  ],
  pt: [
    new RegExp(
      `^${ptAlso}(?:disse|afirmou|declarou|explicou|acrescentou|lembrou|ressaltou|destacou|contou|informou|garantiu|avaliou|apontou|admitiu) (?:que|ainda|também)(?!\\p{L})`,
      "u",
    ),
    new RegExp(
      `^${ptAlso}(?!houve|havia)\\p{L}{2,}(?:ou|eu|iu|aram|eram|iram|ava|avam)(?: \\p{Ll}+mente)? ${ptSubject}\\p{Ll}`,
      "u",
    ),
  ],
  it: [
    new RegExp(
      `^${itAlso}(?:ha|hanno|aveva|avevano) \\p{Ll}+(?:to|so|tto|sto) (?:che|anche|inoltre|poi|di|più|per|a|in)(?!\\p{L})`,
      "u",
    ),
    new RegExp(
      `^${itAlso}(?!sarà|saranno|basterà|bisognerà|servirà|serviranno)\\p{L}{2,}(?:erà|eranno|irà|iranno|arà|arono|irono|ò)(?: \\p{Ll}+mente)? ${itSubject}\\p{Ll}`,
      "u",
    ),
    new RegExp(
      `^${itAlso}(?:era stat[aoie]|è stat[aoie]|risale|risalgono|lascia|chiedono|chiede|denunciano|temono|prevede|prevedono|potranno|potrà|dovranno|dovrà|deve|devono|può|possono|vuole|vogliono|sostiene|spiega|aggiunge|ricorda) ${itSubject}(?!che |dimettersi)\\p{Ll}`,
      "u",
    ),
  ],
  ...slavicDropped,
};
