import type { Phrases } from "./phrases.ts";

export const es: Phrases = {
  connectives: `por ello|por lo cual|de todas maneras|de todas formas|de todos modos|en ese sentido
    en este sentido|en esa línea|en esta línea|en tanto|de esta manera|de esta forma|de este modo
    de la misma forma|del mismo modo|de igual forma|en paralelo|en forma paralela|en ese contexto
    en este contexto|en ese marco|en este marco|dicho esto|al mismo tiempo|pese a ello|a pesar de ello
    posteriormente|en primer lugar|en segundo lugar|primero|segundo|sin embargo|no obstante|además|asimismo
    por otra parte|por otro lado|por su parte|finalmente|por último|por tanto|por lo tanto|así|entonces|luego
    pero|y|también|en cambio|de hecho|mientras tanto|en consecuencia|a su vez|por eso|por ejemplo|es decir
    incluso|ahora bien|aun así`,
  conjunctions: "y|pero|en realidad",
  asides:
    "sin embargo|no obstante|además|asimismo|por tanto|por lo tanto|en cambio|por el contrario",
  scenes: `en medio de|en medio del|en el marco de|en el marco del|en el contexto de|al margen de
    al término de|al término del|con el telón de fondo de|preguntado por|preguntada por|tras finalizar`,
  relatives: `que|quien|quienes|cuyo|cuya|cuyos|cuyas|donde|el cual|la cual|los cuales|las cuales
    lo que|lo cual`,
  prepositions: "sobre|en|a|para|con|bajo|tras|antes|durante|desde|pese|ante|por",
  subjects: "el|la|los|las|un|una|su|sus",
  verbs: `es|son|era|eran|fue|fueron|ha|han|había|habían|será|serán|está|están|estaba|estaban|puede
    pueden|debe|deben|dijo|dice|afirmó|afirma|aseguró|asegura|explicó|explica|señaló|señala|anunció|anuncia
    indicó|indica|añadió|se|no|tiene|tienen|tuvo`,
  tails: `tras|después de|con|durante|en medio de|mientras que|así como|entre ellos|entre ellas
    a pesar de|pese a|en el marco de|junto con|incluido|incluida|incluidos|lo que|donde`,
  that: "que",
  and: "y|e",
  between: "entre",
  guarded: `no|nunca|jamás|nadie|nada|ningún*|ninguna|sin|ni|tampoco|salvo|excepto|solo|sólo|si
    puede|pueden|podría*|podrá*|debe|deben|debería*|deberá*|habría*|sería*|tendría*|presunt*
    supuest*|quizá*|probabl*|posibl*|tal vez|parece*|aparente*|unos|unas|cerca de|casi|alrededor
    aproximadamente|al menos|hasta|como máximo|estimad*|afirm*|asegur*|explic*|señal*|anunci*|indic*
    acus*|negó|niega|denunci*|advirt*|confirm*|declar*`,
  leaning: `por uno de ellos|por una de ellas|de uno de ellos|ya lo hizo|ya lo hicieron|por otro|por un lado|por otro lado|por otra parte|entre ellas
    entre ellos|entre otras|entre otros|esto último|para ello|en ella|en él|en ellos|en ellas|de ahí|pues|de ese
    de esa|de esta|de este|de estos|de estas|de ellos|de ellas|de esos
    de esas|de dicho|de dicha|en dicho|en dicha|con estos|con estas|en estos|en estas|ante ello|ante esto|de la misma|del mismo|en ese|en esa|en este|a ello|a esto|con ello|con esto|con ese
    con esa|ese día|él|ella|ellos|ellas|le|les|lo|su|sus|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel
    aquella|aquello|aquellos|aquellas|ambos|ambas|dicho|dicha|dichos|dichas|tal|tales|allí|ahí|aquí|otro|otra
    otros|otras|éste|ésta|éstos|éstas|porque|el mismo|la misma|este último|uno de ellos|ello`,
  ownVoice: `yo|nosotros|nosotras|mi|mis|me|nos|nuestro|nuestra|nuestros|nuestras|usted|ustedes|tú
    tu|tus`,
  future: `*ará|*erá|*irá|*arán|*erán|*irán|tendrá|tendrán|habrá|vendrá|vendrán|saldrá|saldrán
    está previsto|está prevista|están previstos|están previstas|se espera`,
  intends: "va a|van a|prevé|prevén|planea|planean|debe|deben|previsto|prevista",
  soon: "mañana|próximo|próxima|próximos|próximas|a partir del|a finales de",
};
