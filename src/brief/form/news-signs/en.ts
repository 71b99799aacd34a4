import type { NewsSigns } from "./news-signs.ts";

export const en: NewsSigns = {
  when: /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|overnight|this (?:week|weekend|morning|afternoon|evening))(?!\p{L})/iu,
  before:
    /(?<!\p{L})(?:had (?:already |previously |once |long |never |not |also |only |just )*(?:been |become |had |\p{Ll}{2,}(?:ed|en|wn|un)(?!\p{L}))|used to |(?:has|have|was|were) (?:previously|once|long|originally)(?!\p{L}))/u,
  subordinate:
    /(?<!\p{L})(?:after|before|when|while|because|since|who|whom|that|which|where|as|if|than|until|once|say|says|said|told|found|showed|revealed|learned|reported|claimed|announced|believes?|whether|how)(?!\p{L})/iu,
  goesOn:
    /^.{0,70}?(?<!\p{L})(?:also|meanwhile|by contrast|in contrast|instead|however|in turn|likewise|for (?:his|her|its|their) part|for (?:years|decades|centuries))(?!\p{L})|(?:replied|responded|answered|added|went on|continued|concluded)(?:,|:| that)|^under (?:the|this|that)(?!\p{L})/iu,
  part: /^(?:one|two|three|some|another|several) of the (?!.{0,20}(?:most|\p{L}+est|main|top)(?!\p{L}))/iu,
  addresses:
    /^(?:picture|imagine|think (?:of|about)|consider|remember|meet|forget|let['’]s|look at|welcome to|be sure|make sure|don['’]t|here['’]s|here (?:is|are)|first,|to be fair|after all|needless to say|of course|no doubt|it is (?:clear|worth)|you|(?:if|when|whether) you|admit it)(?!\p{L})/iu,
};
