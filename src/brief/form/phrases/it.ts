import type { Phrases } from "./phrases.ts";

export const it: Phrases = {
  connectives: `di conseguenza|per questo|in questo modo|a tal proposito|tra l'altro
    peraltro|ciononostante|nonostante ciò|successivamente|in primo luogo|in secondo luogo|primo|secondo|tuttavia
    però|inoltre|infatti|intanto|infine|quindi|dunque|così|poi|ma|e|anche|eppure|nel frattempo|d'altra parte
    d'altronde|per esempio|ad esempio|al contrario|invece|pertanto|del resto|insomma
    non solo|allo stesso tempo`,
  conjunctions: "e|ma|in realtà",
  asides: "tuttavia|inoltre|infatti|quindi|dunque|pertanto",
  scenes: `nel pieno di|nel pieno della|nel pieno del|sullo sfondo di|sullo sfondo della
    sullo sfondo del|a margine di|a margine della|a margine del|al termine di|al termine della|al termine del
    nell'ambito di|in un clima di`,
  relatives: "che|cui|il quale|la quale|i quali|le quali|dove|il cui|la cui|i cui|le cui",
  prepositions: `su|sul|sulla|sui|in|nel|nella|nei|a|per|con|sotto|dopo|prima|durante|da|dal|dalla
    dagli`,
  subjects: "il|lo|la|i|gli|le|l'|un|una|un'|suo|sua",
  verbs: `è|sono|era|erano|fu|furono|ha|hanno|aveva|avevano|sarà|saranno|sta|stanno|può|possono
    deve|devono|dice|disse|afferma|spiega|annuncia|non|si`,
  tails: `dopo|con|durante|nel corso di|nel corso della|mentre|nonostante|oltre a|tra cui|fra cui
    nell'ambito|insieme a|dove`,
  that: "che",
  and: "e|ed",
  between: "tra|fra",
  guarded: `non|mai|nessun*|niente|nulla|senza|né|neppure|nemmeno|neanche|tranne|eccetto|solo
    soltanto|se|può|possono|potrebbe*|potrà|potranno|deve|devono|dovrebbe*|dovrà|dovranno|sarebbe*
    avrebbe*|presunt*|sospett*|forse|probabil*|possibil*|sembra*|pare|apparente*|circa|quasi|almeno
    fino a|al massimo|stimat*|afferm*|spiega*|annunci*|dichiar*|accus*|nega*|denunci*|avvert*
    conferm*|sostien*|sostenut*`,
  leaning: `tra loro|tra questi|tra queste|fra questi|tra cui|per farlo|in questo|in questa|in quel
    da qui|di questo|di qui|a questo|con questo|con questa|lui|lei|loro|egli|ella|esso|essa|essi|esse|gli|suo
    sua|suoi|sue|questo|questa|questi|queste|quest'*|quello|quella|quelli|quelle|quel|quell'*
    ciò|entrambi|entrambe|tale|tali|lì|là|qui|altro|altra|altri|altre|un altro|un'altra|perché
    lo stesso|la stessa|quest'ultimo|ne`,
  ownVoice: `io|noi|mio|mia|miei|mie|mi|ci siamo|ci ha|ci hanno|ci dice|nostro|nostra|nostri|nostre
    tu|tuo|tua|voi|vostro|vostra`,
  future: `*erà|*irà|*eranno|*iranno|*rranno|*rrà|sarà|saranno|avrà|avranno|andrà|andranno|verrà
    verranno|partirà|è previsto|è prevista|sono previsti|sono previste|è atteso|è attesa`,
  intends: "deve|devono|dovrebbe|dovrebbero|intende|intendono|prevede|prevedono",
  soon: "domani|prossimo|prossima|prossimi|prossime|entro|a partire dal",
};
