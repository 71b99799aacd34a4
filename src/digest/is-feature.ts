/** Questions, quotations and explanations tell no news by their headline. */
const featureTitle =
  /\?\s*$|^(?:why|how|what|who|when|everyone|we|i|opinion|comment|analysis|explainer|pourquoi|comment|qui|warum|wie|was|wer|kommentar|por qué|cómo|qué|quién|perché|come|chi|porque|como|quem)(?!\p{L})|\b(?:need|needs|things) to know\b|^["“„«‘']/iu;

/** Live blogs gather what comes, in the order it comes. */
const liveTitle =
  /^live\b|\blive (?:updates|blog|coverage|ticker)\b|\ben direct\b|\bliveticker\b|\bim ticker\b|\ben vivo\b|\bminuto a minuto\b|\bin diretta\b|\bao vivo\b|\bna żywo\b/iu;

/** "…, writes Lorna Petheridge": the text of a column says whose it is. */
const columnist =
  /(?:^|[\s,])(?:writes?|argues?|wonders|reflects|believes|schreibt|meint|kommentiert|écrit|estime|s'interroge|escribe|opina|sostiene|scrive|escreve|argumenta) (?:our |notre |unser(?:e)? )?(?:\p{L}+ ){0,2}\p{Lu}\p{L}+/u;

/** "our columnist Edwin Farrow": so does who is named by the trade. */
const byTrade =
  /(?:^|[\s,])(?:columnist|éditorialiste|chroniqueur|chroniqueuse|Kolumnist|Kolumnistin|columnista|editorialista|opinionista|colunista) \p{Lu}\p{L}+/u;

/** Whether an entry is about the news rather than the news: comment, background, a live blog. */
export function isFeature(title: string, text = ""): boolean {
  return (
    [featureTitle, liveTitle].some((one) => one.test(title)) ||
    [columnist, byTrade].some((one) => one.test(text))
  );
}
