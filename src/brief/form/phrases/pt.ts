import type { Phrases } from "./phrases.ts";

export const pt: Phrases = {
  connectives: `dessa forma|desse modo|desta forma|nesse sentido|neste sentido|diante disso
    na ocasião|ao mesmo tempo|apesar disso|por conta disso|em paralelo|da mesma forma|em seguida|posteriormente
    em primeiro lugar|em segundo lugar|primeiro|segundo|no entanto|entretanto|contudo|todavia|porém|além disso
    ademais|por outro lado|por sua vez|finalmente|por fim|portanto|assim|então|depois|mas|e|também|aliás
    enquanto isso|por isso|por exemplo|ou seja|ainda assim|mesmo assim|com isso|de fato|já`,
  conjunctions: "e|mas|na verdade",
  asides: "no entanto|entretanto|contudo|todavia|porém|portanto|além disso",
  scenes: `em meio a|em meio à|em meio ao|em meio às|em meio aos|no âmbito de|no âmbito da
    no âmbito do|à margem de|à margem da|à margem do|ao fim de|ao fim da|ao fim do|ao término da|ao término do
    questionado sobre|questionada sobre`,
  relatives: "que|quem|cujo|cuja|cujos|cujas|onde|o qual|a qual|os quais|as quais|o que",
  prepositions: "sobre|em|no|na|nos|nas|para|com|sob|após|antes|durante|desde|apesar|ante|por",
  subjects: "o|a|os|as|um|uma|seu|sua",
  verbs: `é|são|era|eram|foi|foram|há|havia|será|serão|está|estão|estava|estavam|pode|podem|deve
    devem|disse|diz|afirmou|afirma|anunciou|explicou|explica|declarou|informou|tem|têm|tinha|teve|vai|vão|não|se`,
  tails: `após|depois de|com|durante|em meio a|enquanto|além de|apesar de|no âmbito de|entre eles
    entre elas|incluindo|junto com|o que|onde`,
  that: "que",
  and: "e",
  between: "entre",
  guarded: `não|nunca|jamais|ninguém|nada|nenhum*|sem|nem|tampouco|exceto|salvo|só|apenas|somente
    se|pode|podem|poderia*|poderá*|deve|devem|deveria*|deverá*|teria*|seria*|haveria*|conforme
    supost*|alegad*|suspeit*|talvez|provavel*|possivel*|possível|parece*|aparente*|cerca de|quase
    aproximadamente|pelo menos|ao menos|até|no máximo|estimad*|afirm*|anunci*|explic*|declar*
    inform*|acus*|neg*|denunci*|alert*|confirm*`,
  leaning: `entre eles|entre elas|para isso|isso porque|pois|nele|nela|neles|nelas|nisso|nisto
    destes|destas|desses|dessas|nestes|nestas|deles|delas|disso|disto|nesse|nessa|nesses|nessas|desse|dessa|neste caso|isso tudo|com este|com esta|ele|ela|eles|elas
    lhe|lhes|seu|sua|seus|suas|este|esta|isto|estes|estas|esse|essa|isso|esses|essas|aquele|aquela|aquilo
    aqueles|aquelas|ambos|ambas|tal|tais|lá|ali|aí|aqui|outro|outra|outros|outras|porque|o mesmo|a mesma
    um deles|uma delas|dele|dela`,
  ownVoice: "eu|nós|meu|minha|meus|minhas|me|*-nos|nosso|nossa|nossos|nossas|a gente|você|vocês",
  future: `*ará|*erá|*irá|*arão|*erão|*irão|haverá|está previsto|está prevista|estão previstos
    estão previstas|está marcado|está marcada|espera-se`,
  intends: "vai|vão|deve|devem|prevê|preveem|pretende|pretendem|previsto|prevista",
  soon: "amanhã|próximo|próxima|próximos|próximas|a partir de|até o fim|no fim de",
};
