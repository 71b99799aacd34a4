import { countWords } from "#language/words.ts";

/** Fewer words than these may as well be a feed's name, which is looked for first then. */
const headlineWordsMin = 3;

/** Letters of a word that says what an article is about; of Chinese and the like fewer do. */
const mentionedMin = { latin: 4, other: 2 } as const;

/** Whether a person who copied a headline, or a part of it, means this one. */
export function isHeaded(headline: string, about: string): boolean {
  const [whole, part] = [folded(headline), folded(about)];
  if (whole === "") return false;
  return whole === part || (countWords(part, "und") >= headlineWordsMin && whole.includes(part));
}

/** Whether a headline has the few words in it that a person remembers of it. */
export function isMentioned(headline: string, about: string): boolean {
  const part = folded(about);
  const lettersMin = mentionedMin[/[a-z]/.test(part) ? "latin" : "other"];
  return part.length >= lettersMin && folded(headline).includes(part);
}

/** Without what differs where a headline was typed again, or was shown cut. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[“”„«»"]/g, "")
    .replace(/\s+/g, " ")
    .replace(/(?:…|\.\.\.)$/, "")
    .trim();
}
