import { countWords } from "#language/words.ts";
import type { Brief } from "#model/brief.ts";

/** A brief as a person reads it, one line each, for snapshots. */
export function briefLines(brief: Brief): string {
  const { gist, headline, next, points, quotation } = brief;
  return [
    `# ${headline}`,
    gist.text,
    ...points.map(({ text }) => `• ${text}`),
    ...(quotation === undefined
      ? []
      : [`> ${quotation.text}${quotation.speaker === undefined ? "" : ` (${quotation.speaker})`}`]),
    ...(next === undefined ? [] : [`→ ${next.text}`]),
    `[${brief.genre}, ${briefWords(brief)} words]`,
  ].join("\n");
}

/** Words of a whole brief, headline, quotation and speaker among them. */
export function briefWords(brief: Brief): number {
  const { gist, headline, language, next, points, quotation } = brief;
  const texts = [headline, gist.text, ...points.map(({ text }) => text), next?.text ?? ""];
  return [...texts, quotation?.text ?? "", quotation?.speaker ?? ""].reduce(
    (sum, text) => sum + countWords(text, language),
    0,
  );
}
