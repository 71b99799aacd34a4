import type { Span } from "#model/brief.ts";
import { opinionLabel } from "../genre/genre-words.ts";

/** What editors set before a sentence to say what kind it is; the sentence says the same without it. */
const label = new RegExp(
  `^(?:${[
    "summary|updates?|background|context|key points?|bottom line|the (?:bottom line|big picture|latest|details|backstory)|fun fact|good to know|worth noting|quick take|why it matters|what(?:['’]s| is) (?:new|next|happening)|what happened|what we know|driving the news|details|between the lines|by the numbers|state of play",
    "zusammenfassung|kurzfassung|hintergrund|zum hintergrund|fazit|wichtig|gut zu wissen|anmerkung|zur erinnerung|kurz gesagt|kurzum|anders gesagt|mit anderen worten|kaum bekannt|technisches",
    "résumé|en (?:bref|résumé|clair)|contexte|à (?:noter|savoir)|(?:pour )?rappel|bon à savoir|autrement dit",
    "resumen|en resumen|contexto|importante|ojo|dato|para recordar|dicho de otro modo",
    "resumo|em resumo|atenção|vale lembrar|ou seja",
    "riassunto|in (?:breve|sintesi)|contesto|nota bene|da sapere|in altre parole",
    "samenvatting|kort samengevat|achtergrond|let op|goed om te weten|ter info|met andere woorden",
    // Of abstracts.
    "abstract|introduction|objectives?|aims?|purpose|study design|(?:materials? and )?methods?|results?|(?:main )?findings?|conclusions?|interpretation|significance|clinical relevance|abstrakt|einleitung|zielsetzung|methoden?|methodik|ergebnisse?|schlussfolgerung(?:en)?|objectifs?|méthodes?|résultats?|objetivos?|métodos?|resultados?|conclusi[oó]n(?:es)?|conclusões|conclusão|obiettiv[oi]|metodi|risultati|conclusioni?|doel|methoden|resultaten|conclusies?",
  ].join("|")})\\s?:(?:\\s+|(?<=^abstract:)(?=\\p{Lu}))(?:\\d{1,2}(?:-\\d)?[A-Z]{1,2}:\\s+)?`,
  "iu",
);

/** "OPINIE - ", "مقال رأي - ": before a text's first sentence. */
const ofOpinion = new RegExp(`^(?:${opinionLabel})(?:\\s*[:|–—]|\\s-)\\s+`, "iu");

/** "b) ", "(ii) ", "一、": what counts the items of a list. */
const counter =
  /^[一二三四五六七八九十]{1,3}、|^\((?:\p{L}|[ivx]{1,4})\)\s+|^(?:\p{L}|[ivx]{1,4})\)\s+/iu;

/**
 * "Background: ", "b) ": the label that stands before a sentence.
 *
 * @returns `undefined` where what follows begins small, or too little follows to be a sentence
 */
export function labelOf(text: string, { end, start }: Span): Span | undefined {
  const sentence = text.slice(start, end);
  const found = ((start === 0 ? ofOpinion.exec(sentence) : null) ??
    label.exec(sentence) ??
    counter.exec(sentence))?.[0];
  if (found === undefined || sentence.length - found.length <= 20) return undefined;
  const rest = sentence.slice(found.length);
  return /^["“„«‘]?[\p{Lu}\p{Lo}\p{N}]/u.test(rest) || counter.test(found)
    ? { start, end: start + found.length }
    : undefined;
}

/** "[2]", "[src]", "³", "9.99*": marks of notes that the brief does not have. */
const notes =
  /(?<=[\p{L}\p{N}.,;:!?"”»)%])(?:\[(?:\d{1,3}|\p{Ll}|src|(?:citation|quelle|source)[^\][]{0,20}|note \d+)\])+|(?<=\p{L}{4}|[.,;"”»])[⁰¹²³⁴-⁹]+|(?<=[\p{N}%€$£)”"])\*(?=[\s.,;:!?]|$)/giu;

export function footnoteMarks(text: string, { end, start }: Span): readonly Span[] {
  const sentence = text.slice(start, end);
  if (!/[[*¹²³⁰⁴-⁹]/u.test(sentence)) return [];
  return [...sentence.matchAll(notes)].map(({ 0: mark, index }) => ({
    start: start + index,
    end: start + index + mark.length,
  }));
}
