import type { NewsSigns } from "./news-signs.ts";

export const it: NewsSigns = {
  when: /(?<!\p{L})(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|oggi|ieri|stamattina|stamani|stasera|stanotte|questa (?:mattina|sera|notte|settimana))(?!\p{L})/iu,
  before:
    /(?<!\p{L})(?:aveva|avevano) (?:già |anche )?\p{Ll}+(?:ato|ito|uto|sto|tto|so|rto)(?!\p{L})|(?<!\p{L})(?:era|erano) (?:già )?(?:stat[oaie] |andat|arrivat|entrat|uscit|nat[oaie](?!\p{L}))/u,
  subordinate:
    /(?<!\p{L})(?:che|cui|dove|quando|dopo|prima|perché|se|secondo|come|mentre|poiché)(?!\p{L})/iu,
  goesOn:
    /(?<!\p{L})(?:a (?:sua|loro) volta|dal canto (?:suo|loro)|invece|inoltre|tuttavia|altresì|peraltro|(?:ha|hanno) (?:risposto|aggiunto|concluso))(?!\p{L})|^(?:anche|poi|quindi|così|intanto|allora|con (?:questo|questa|il risultato|la vittoria))(?!\p{L})/iu,
  part: /^(?:un[oa]|due|tre) (?:dei|degli|delle)(?! più| principal| miglior| maggior)(?!\p{L})/iu,
  addresses:
    /^(?:se (?:vuoi|volete|siete|sei|avete|hai)|immagina(?:te)?|ricord(?:a|iamo|ate)|va (?:ricordato|detto|sottolineato)|vale la pena|bisogna (?:dire|ricordare)|certo,|senza dubbio|è chiaro|naturalmente|da (?:segnalare|notare)|occorre (?:dire|ricordare))(?!\p{L})/iu,
};
