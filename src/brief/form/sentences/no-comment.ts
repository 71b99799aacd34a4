import { quick } from "#shared/quick.ts";

/**
 * Somebody had nothing to say: reporters note it, and nobody begins with it. In the languages of Europe that we
 * have rules for; elsewhere such a sentence counts as any other.
 */
const patterns: readonly RegExp[] = [
  /\b(?:declined|refused) to (?:comment|be interviewed|respond|answer)|\b(?:did|had|has|have) not (?:immediately )?(?:respond|repl(?:y|ied)|return|comment)|\bcould not (?:immediately )?be reached|\bno comment\b/iu,
  /\bn['’]a(?:vai)?(?:i?t|ont)? pas (?:souhaité|voulu|désiré) (?:s['’]exprimer|commenter|réagir|répondre|faire de commentaire)|\bn['’]a(?:vai)?(?:i?t|ont)? pas (?:donné suite|répondu (?:aux|à nos|à une))|\bs['’](?:est|étai(?:en)?t) refusée?s? à tout commentaire/iu,
  /\b(?:wollten?|mochten?) sich (?:dazu |zunächst |nicht dazu |zu [^.,]{3,40} )?nicht (?:dazu )?äußern|\blehnten? (?:eine Stellungnahme|einen Kommentar) ab|\bkeine Stellungnahme/iu,
  /\b(?:no quiso|no quisieron|declinó|declinaron|rehusó|evitó) (?:hacer (?:comentarios|declaraciones)|comentar|declarar|responder)|\bno respondi(?:ó|eron) a (?:las|una|la|los)/iu,
  /\bnão (?:quis|quiseram) (?:comentar|se manifestar|falar)|\bnão (?:respondeu|responderam) (?:aos?|às?)|\bnão se manifest(?:ou|aram)/iu,
  /\bnon ha(?:nno)? voluto (?:commentare|rilasciare|rispondere)|\bnessun commento/iu,
  /\bwild(?:e|en) niet reageren|\bgeen commentaar/iu,
  /\bodmówi(?:ł|ła|li) komentarza|\bnie (?:chciał|chciała|chcieli) komentować/iu,
  /отказал(?:ся|ась|ись) от комментари|не (?:стал|стала|стали) комментировать/iu,
  /відмови(?:вся|лася|лися) (?:від коментар|коментувати)|не (?:став|стала|стали) коментувати/iu,
].map(quick);

export function isNoComment(text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
