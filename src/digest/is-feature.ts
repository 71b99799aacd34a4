/** Comment, background and questions tell no news by their headline. */
const feature =
  /\?\s*$|^(?:why|how|what|who|when|everyone|we|i|opinion|comment|analysis|explainer|pourquoi|comment|qui|warum|wie|was|wer|kommentar|por qué|cómo|qué|quién|perché|come|chi|porque|como|quem)(?!\p{L})|\b(?:need|needs|things) to know\b|^["“„«‘']/iu;

/** Whether a headline is of a text about the news rather than of the news. */
export function isFeature(title: string): boolean {
  return feature.test(title);
}
