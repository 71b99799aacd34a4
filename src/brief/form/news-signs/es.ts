import type { NewsSigns } from "./news-signs.ts";

export const es: NewsSigns = {
  when: /(?<!\p{L})(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|ayer|anoche|esta (?:mañana|tarde|noche|madrugada|semana))(?!\p{L})/iu,
  before:
    /(?<!\p{L})(?:había|habían) (?:sido |estado )?\p{Ll}+(?:ado|ido|cho|to|so)(?!\p{L})|(?<!\p{L})(?:solía|solían) /u,
  subordinate:
    /(?<!\p{L})(?:que|quien|quienes|cual|donde|cuando|después|antes|porque|aunque|si|según|como)(?!\p{L})/iu,
  goesOn:
    /(?<!\p{L})(?:por su (?:parte|lado)|asimismo|a su vez|en cambio|sin embargo|igualmente|durante (?:años|décadas)|respondió|añadió|agregó|concluyó|ha añadido)(?!\p{L})|^(?:en comparación|para comparar|también|además|entonces|ante (?:esto|ello|esta|este)|con (?:esto|ello)|por (?:est[aeo]s?|es[aeo]s?)|en (?:ese|este) sentido|de esta (?:manera|forma))(?!\p{L})/iu,
  part: /^(?:un[oa]|dos|tres) de l[oa]s(?! más| principal| mejor| mayor)(?!\p{L})/iu,
  addresses:
    /^(?:si (?:usted|quieres?|eres|tienes|desea)|imagin[ae]|recuerd[ae]|recordemos|cabe|vale (?:la pena )?(?:recordar|mencionar|señalar|destacar)|hay que (?:recordar|decir|tener)|es (?:importante|necesario) (?:recordar|destacar|señalar)|conviene|aunque no|claro que|es claro|sin duda|desde luego|por supuesto)(?!\p{L})/iu,
};
