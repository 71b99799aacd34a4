import type { NewsSigns } from "./news-signs.ts";

export const pt: NewsSigns = {
  when: /(?<!\p{L})(?:segunda|terça|quarta|quinta|sexta|sábado|domingo|hoje|ontem|anteontem|nesta (?:manhã|tarde|noite|madrugada|semana))(?!\p{L})/iu,
  before:
    /(?<!\p{L})(?:havia|haviam|tinha|tinham) (?:já )?(?:sido |estado )?\p{Ll}+(?:ado|ido|ada|ida|to|so|sto)(?!\p{L})|(?<!\p{L})(?:costumava|costumavam) /u,
  subordinate:
    /(?<!\p{L})(?:que|quem|qual|onde|quando|depois|antes|porque|embora|se|segundo|como|após)(?!\p{L})/iu,
  goesOn:
    /(?<!\p{L})(?:por sua vez|por seu lado|no entanto|entretanto|em contrapartida|igualmente|ademais|além disso|durante (?:anos|décadas)|por décadas|respondeu|acrescentou|completou|concluiu)(?!\p{L})|^(?:para comparação|também|então|com (?:isso|isto)|com (?:o|a|os|as) (?:resultado|vitória|vitórias|derrota|decisão|medida|triunfo|empate)|diante disso|nesse sentido|dessa (?:forma|maneira)|embora)(?!\p{L})/iu,
  part: /^(?:uma?|dois|duas|três) d[oa]s(?! mais| principa| melhor| maior)(?!\p{L})/iu,
  addresses:
    /^(?:se você|imagine|lembre|lembremos|vale (?:re)?(?:lembrar|ressaltar|destacar|dizer)|cabe|é (?:bom|preciso|importante) (?:lembrar|dizer|destacar)|convém|confira|veja|é claro|claro que|sem dúvida|certamente)(?!\p{L}{2})|vale relembrar/iu,
};
