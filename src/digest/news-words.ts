import type { StoryFact } from "./story-facts.ts";

/** "2 dead", "5 missing". */
export function firstWords({ key, label, text, sentence }: StoryFact): string {
  if (label === undefined) return sentence;
  if (key.includes(":")) return `${label} ${text}`;
  return `${text} ${key === "death" ? "dead" : label.toLowerCase()}`;
}

const numberAndNoun = /^([\d.,\s\u00a0]+(?: [mb]illion)?) (\D+)$/u;

/** "Toll 12 → 19", "homes 40,000 → 112,000", "Inflation 3.1% → 3.3%". */
export function changeWords({ label, text }: StoryFact, from: Pick<StoryFact, "text">): string {
  if (label !== undefined) return `${label} ${from.text} → ${text}`;
  const [, oldNumber, oldNoun] = numberAndNoun.exec(from.text) ?? [];
  const [, newNumber, newNoun] = numberAndNoun.exec(text) ?? [];
  return oldNoun !== undefined && oldNoun === newNoun
    ? `${newNoun} ${oldNumber} → ${newNumber}`
    : `${from.text} → ${text}`;
}
