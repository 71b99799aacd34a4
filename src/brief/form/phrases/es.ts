import type { Phrases } from "./phrases.ts";

export const es: Phrases = {
  connectives: [
    ..."sin embargo|no obstante|además|asimismo|por otra parte|por otro lado|por su parte|finalmente|por último|por tanto|por lo tanto|así|entonces|luego|pero|y|también|en cambio|de hecho|mientras tanto|en consecuencia|a su vez|por eso|por ejemplo|es decir|incluso|ahora bien|aun así".split(
      "|",
    ),
  ],
  conjunctions: ["y", "pero"],
  asides: ["sin embargo", "no obstante", "además", "asimismo", "por tanto", "por lo tanto"],
  scenes: [
    "en medio de",
    "en medio del",
    "en el marco de",
    "en el marco del",
    "en el contexto de",
    "al margen de",
    "al término de",
    "al término del",
    "con el telón de fondo de",
    "preguntado por",
    "preguntada por",
    "tras finalizar",
  ],
  relatives: [
    "que",
    "quien",
    "quienes",
    "cuyo",
    "cuya",
    "cuyos",
    "cuyas",
    "donde",
    "el cual",
    "la cual",
    "los cuales",
    "las cuales",
    "lo que",
    "lo cual",
  ],
  prepositions: [
    "sobre",
    "en",
    "a",
    "para",
    "con",
    "bajo",
    "tras",
    "antes",
    "durante",
    "desde",
    "pese",
    "ante",
    "por",
  ],
  subjects: ["el", "la", "los", "las", "un", "una", "su", "sus"],
  verbs: [
    ..."es|son|era|eran|fue|fueron|ha|han|había|habían|será|serán|está|están|estaba|estaban|puede|pueden|debe|deben|dijo|dice|afirmó|afirma|aseguró|asegura|explicó|explica|señaló|señala|anunció|anuncia|indicó|indica|añadió|se|no|tiene|tienen|tuvo".split(
      "|",
    ),
  ],
  that: ["que"],
  and: ["y", "e"],
  between: ["entre"],
  guarded: [
    ..."no|nunca|jamás|nadie|nada|ningún*|ninguna|sin|ni|tampoco|salvo|excepto|solo|sólo|si".split(
      "|",
    ),
    ..."puede|pueden|podría*|podrá*|debe|deben|debería*|deberá*|habría*|sería*|tendría*".split("|"),
    ..."según|presunt*|supuest*|quizá*|probabl*|posibl*|tal vez|parece*|aparente*|unos|unas|cerca de|casi|alrededor|aproximadamente|al menos|hasta|como máximo|estimad*".split(
      "|",
    ),
    ..."dijo|dice|afirm*|asegur*|explic*|señal*|anunci*|indic*|acus*|negó|niega|denunci*|advirt*|confirm*|declar*".split(
      "|",
    ),
  ],
  says: [
    ..."dijo|dice|dijeron|afirmó|afirma|aseguró|asegura|explicó|explica|señaló|señala|anunció|anuncia|indicó|indica|añadió|añade|agregó|declaró|declara|sostuvo|apuntó|destacó|subrayó|recordó|insistió|manifestó|según|reconoció|advirtió|lamentó|comentó|contó|relató|precisó|expresó".split(
      "|",
    ),
  ],
  leaning: [
    ..."él|ella|ellos|ellas|le|les|lo|su|sus|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel|aquella|aquello|aquellos|aquellas|ambos|ambas|dicho|dicha|dichos|dichas|tal|tales|allí|ahí|aquí|otro|otra|otros|otras|éste|ésta|éstos|éstas|porque|el mismo|la misma|este último|uno de ellos|ello".split(
      "|",
    ),
  ],
  ownVoice: [
    ..."yo|nosotros|nosotras|mi|mis|me|nos|nuestro|nuestra|nuestros|nuestras|usted|ustedes|tú|tu|tus".split(
      "|",
    ),
  ],
  future: [
    ..."será|serán|tendrá|tendrán|habrá|podrá|podrán|deberá|deberán|va a|van a|prevé|prevén|previsto|prevista|previstos|previstas|mañana|la próxima semana|el próximo|la próxima|los próximos|las próximas|se espera|continuará|comenzará|se celebrará|se reunirá*|viajará*|está previsto".split(
      "|",
    ),
  ],
};
