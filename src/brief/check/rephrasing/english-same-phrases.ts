/** What one English phrase is brought to; more of `same-phrases.ts`, after "were" is "was" and "are" is "is". */
export const englishSamePhrases: readonly (readonly [from: RegExp, to: string])[] = [
  // "April 30" → "30 April"
  [
    /\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})(?:st|nd|rd|th)?(?=[,.;]|$| (?:at|by|and|to|after|before|when|for|with|until|because|as|in)\b)(?!,\d)/gu,
    "$2 $1",
  ],
  [/\bmagnitude[- ](\d(?:\.\d)?) (?=earthquake|quake|tremor|aftershock)/gu, "$1-magnitude "],
  [/\blaunched (?=(?:an?|the) (?:\p{Ll}+ )?(?:investigation|inquiry)\b)/gu, "opened "],
  [/\brescue workers\b/gu, "rescuers"],
  [/\bRescue workers\b/gu, "Rescuers"],
  [
    /\b(\p{L}+|\d+) (year|month|week|day|hour|minute)s (?:later than planned|behind schedule)\b/gu,
    "$1 $2s late",
  ],
  [/\bdouble (?=(?:its|the|their|his|her) )/gu, "twice "],
  [
    /(?<!\b(?:first|second|last|other|top|bottom|earlier|later) )\bhalf of (?=(?:the|its|their|his|her|all) )/gu,
    "half ",
  ],
  [
    /, provided (?:that )?(?=(?:the|a|an|it|they|he|she) )| provided that (?=(?:the|a|an|it|they|he|she) )/gu,
    " if ",
  ],
  [/; after that,? (?=(?:the|a|an) )/gu, ", after which "],
  [
    /\b(?:rejected|dismissed) (?=(?:the|this|that|his|her|their|those) (?:accusation|allegation)s?\b)/gu,
    "denied ",
  ],
  [/\bget (?:their|his|her|its) money back\b/gu, "be refunded"],
  [/\bout of date\b/gu, "outdated"],
  [
    /\b(?:a different|a separate) (?=(?:union|group|company|firm|court|study|report|party|law)\b)/gu,
    "another ",
  ],
  [
    /\bif (it|they|he|she|the \p{Ll}+) (is|was) not (?=\p{Ll}+(?:ed|paid|met|given|sold|built|found|made|sent)\b|paid|met|sold|built|found|made|sent)/gu,
    "unless $1 $2 ",
  ],
  [/\b(their|its|his|her) own (?=\p{Ll})/gu, "$1 "],
  [/\bknown as (?=\p{Lu})/gu, "called "],
  [
    /\bincreas(e|ed|es|ing) (?=(?:their|its|the|his|her) (?:\p{Ll}+ ){1,2}(?:by |to )?\d)/gu,
    "rais$1 ",
  ],
  [/\b(rais(?:e|ed|es|ing) (?:their|its|the|his|her) (?:\p{Ll}+ ){1,2})by (?=\d)/gu, "$1"],
  [/(?<=\d[^,.]{41,70})\b(?:every day|each day|daily)(?=[,.]|$)/gu, "a day"],
];
