import type { NewsSigns } from "./news-signs.ts";

export const nl: NewsSigns = {
  when: /(?<!\p{L})(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond|nacht)?|vandaag|gisteren|gisteravond|vannacht|vanochtend|vanmiddag|vanavond|deze week|dit weekend)(?!\p{L})/iu,
  before:
    /(?<!\p{L})(?:had|hadden) (?:[^,.;:]* )?(?:ge\p{Ll}+(?:d|t|en)|(?:be|ver|ont|her)\p{Ll}+(?:d|t|en))(?!\p{L})/u,
  subordinate:
    /(?<!\p{L})(?:nadat|voordat|toen|omdat|dat|die|of|als|waar|waarin|volgens|zei|zegt|meldde|aldus)(?!\p{L})/iu,
  goesOn:
    /(?<!\p{L})(?:daarentegen|echter|eveneens|op (?:zijn|haar|hun) beurt|overigens|intussen|ondertussen|antwoordde|antwoordt|voegde)(?!\p{L})|^(?:ook|toen|sindsdien|destijds|vroeger|oorspronkelijk|inmiddels)(?!\p{L})/iu,
  part: /^(?:een|één|twee|drie) van de(?! \p{L}+ste)(?!\p{L})/iu,
  addresses:
    /^(?:wie (?!\p{L}+t (?:er|nu))|als (?:je|u|jij)(?!\p{L})|stel je|stelt u|denk aan|denk je|zeg nou|laten we|bedenk|natuurlijk|uiteraard|zeker|toegegeven)(?!\p{L})/iu,
};
