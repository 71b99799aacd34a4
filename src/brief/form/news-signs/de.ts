import type { NewsSigns } from "./news-signs.ts";

export const de: NewsSigns = {
  when: /(?<!\p{L})(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag\p{Ll}*|Mittwoch\p{Ll}*|Sonnabend|heute|gestern)(?!\p{L})/u,
  before:
    /(?<!\p{L})hatten? (?:[^,.;:]* )?(?:\p{Ll}*ge\p{Ll}+(?:t|en)|(?:be|er|ver|ent|zer|miss)\p{Ll}+(?:t|en))(?=[.,!]|$| und )/u,
  subordinate:
    /(?<!\p{L})(?:nachdem|bevor|als|weil|dass|daß|ob|wenn|der|die|das|dem|den|deren|dessen|welche[rs]?|wo|laut|zufolge|sagte|teilte|erklärte|berichtete)(?!\p{L})[^,]*, |(?:sagte|teilte|erklärte|berichtete|nachdem|bevor)(?!\p{L})/iu,
  goesOn:
    /(?<!\p{L})(?:hingegen|dagegen|jedoch|allerdings|ebenfalls|wiederum|(?:über|seit) (?:Jahre|Jahrzehnte|Monate)n?|jahrelang|jahrzehntelang|demgegenüber|indes|unterdessen|ihrerseits|seinerseits|antwortete|ergänzte|entgegnete|fügte)(?!\p{L})|^(?:seitdem|seither|daraufhin|damals|einst|ursprünglich|jetzt|zu der zeit|zu dieser zeit|in den vergangenen jahren|zum vergleich|gemeint (?:ist|sind)|klar ist|fest steht)(?!\p{L})/iu,
  part: /^(?:eine[rs]?|zwei|drei|mehrere) der(?! \p{L}+sten)(?!\p{L})/iu,
  addresses:
    /^(?:wer |wenn (?:sie|du|man|ihr)(?!\p{L})|stell(?:en sie)? (?:dir|euch|sich)|denken sie|hier (?:erfahren|finden|lesen)|ob (?:sie|du) |egal ob |keine sorge|sicher(?:lich)?|zweifellos|natürlich|[^.]*in (?:ihrem|seinem) gastbeitrag|zugegeben|eins vorweg)/iu,
};
