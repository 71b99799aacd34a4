import type { Phrases } from "./phrases.ts";

export const it: Phrases = {
  connectives: [
    ..."tuttavia|però|inoltre|infatti|intanto|infine|quindi|dunque|così|poi|ma|e|anche|eppure|nel frattempo|d'altra parte|d’altra parte|d'altronde|d’altronde|per esempio|ad esempio|al contrario|invece|pertanto|del resto|insomma|non solo|allo stesso tempo".split(
      "|",
    ),
  ],
  conjunctions: ["e", "ma"],
  asides: ["tuttavia", "inoltre", "infatti", "quindi", "dunque", "pertanto"],
  scenes: [
    "nel pieno di",
    "nel pieno della",
    "nel pieno del",
    "sullo sfondo di",
    "sullo sfondo della",
    "sullo sfondo del",
    "a margine di",
    "a margine della",
    "a margine del",
    "al termine di",
    "al termine della",
    "al termine del",
    "nell'ambito di",
    "nell’ambito di",
    "in un clima di",
  ],
  relatives: [
    "che",
    "cui",
    "il quale",
    "la quale",
    "i quali",
    "le quali",
    "dove",
    "il cui",
    "la cui",
    "i cui",
    "le cui",
  ],
  prepositions: [
    "su",
    "sul",
    "sulla",
    "sui",
    "in",
    "nel",
    "nella",
    "nei",
    "a",
    "per",
    "con",
    "sotto",
    "dopo",
    "prima",
    "durante",
    "da",
    "dal",
    "dalla",
    "dagli",
  ],
  subjects: [
    "il",
    "lo",
    "la",
    "i",
    "gli",
    "le",
    "l'",
    "l’",
    "un",
    "una",
    "un'",
    "un’",
    "suo",
    "sua",
  ],
  verbs: [
    ..."è|sono|era|erano|fu|furono|ha|hanno|aveva|avevano|sarà|saranno|sta|stanno|può|possono|deve|devono|dice|disse|afferma|spiega|annuncia|non|si".split(
      "|",
    ),
  ],
  that: ["che"],
  and: ["e", "ed"],
  between: ["tra", "fra"],
  guarded: [
    ..."non|mai|nessun*|niente|nulla|senza|né|neppure|nemmeno|neanche|tranne|eccetto|solo|soltanto|se".split(
      "|",
    ),
    ..."può|possono|potrebbe*|potrà|potranno|deve|devono|dovrebbe*|dovrà|dovranno|sarebbe*|avrebbe*".split(
      "|",
    ),
    ..."secondo|presunt*|sospett*|forse|probabil*|possibil*|sembra*|pare|apparente*|circa|quasi|almeno|fino a|al massimo|stimat*".split(
      "|",
    ),
    ..."detto|dice|disse|afferm*|spiega*|annunci*|dichiar*|accus*|nega*|denunci*|avvert*|conferm*|sostien*|sostenut*".split(
      "|",
    ),
  ],
  says: [
    ..."detto|dice|disse|dicono|afferma|affermato|spiega|spiegato|annuncia|annunciato|dichiara|dichiarato|aggiunge|aggiunto|sottolinea|sottolineato|ricorda|ricordato|secondo|racconta|raccontato|precisa|precisato|commenta|commentato|conclude|concluso|osserva|assicura|scrive|scritto".split(
      "|",
    ),
  ],
  leaning: [
    ..."lui|lei|loro|egli|ella|esso|essa|essi|esse|gli|suo|sua|suoi|sue|questo|questa|questi|queste|quest'*|quest’*|quello|quella|quelli|quelle|quel|quell'*|quell’*|ciò|entrambi|entrambe|tale|tali|lì|là|qui|altro|altra|altri|altre|un altro|un'altra|un’altra|perché|lo stesso|la stessa|quest'ultimo|ne".split(
      "|",
    ),
  ],
  ownVoice: [
    ..."io|noi|mio|mia|miei|mie|mi|ci|nostro|nostra|nostri|nostre|tu|tuo|tua|voi|vostro|vostra".split(
      "|",
    ),
  ],
  future: [
    ..."sarà|saranno|avrà|avranno|dovrà|dovranno|potrà|potranno|dovrebbe|dovrebbero|domani|la prossima settimana|il prossimo|la prossima|nei prossimi|nelle prossime|prossimo|prossima|prossimi|è previsto|è prevista|sono previsti|sono previste|previsto|prevista|atteso|attesa|partirà|inizierà|si terrà|continuerà".split(
      "|",
    ),
  ],
};
