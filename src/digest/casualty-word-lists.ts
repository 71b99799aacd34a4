/**
 * The words that count people so, in lower case, and no others: "lost" and "victims" say too little.
 * Languages in the order of `supportedLanguages`, as far as they write spaces between words.
 */
export const casualtyWordLists = {
  death:
    "dead|die|dies|died|dying|deaths?|kill|kills|killed|killing|toll|fatalities|drown|drowned|drowning|perished|bodies|lives|" +
    "mort|morts|mortes?|meurent|décès|décédée?s?|tuée?s?|tuent|mortelles|noyée?s|corps|" +
    "tote[nr]?|todesopfern?|getötete?n?|sterben|starben|gestorben|leichen|" +
    "muert[oa]s?|fallecid[oa]s?|mueren|murieron|mortales|cadáveres|cuerpos|" +
    "mort[oai]s?|morrem|morreram|mortais|cadaver[ei]s?|corpi|corpos|morti|muoiono|morirono|" +
    "doden|gedood|omgekomen|zabit\\p{L}*|zginęł\\p{L}*|śmiertelnych|ofiar|" +
    "погиб\\p{L}*|убит\\p{L}*|загин\\p{L}*|загибл\\p{L}*|ölü|öldü|ölenlerin|chết|قتل\\p{L}*|قتيل\\p{L}*|مقتل|مصرع|ciał",
  injury:
    "injured|injuring|injures|injuries|wounded|wounding|hurt|blessée?s?|verletzte?[nr]?|schwerverletzte?|herid[oa]s?|heridas|" +
    "ferit[ioea]|ferid[oa]s?|gewonden?|ranny\\p{L}*|rannych|ранен\\p{L}*|пострада\\p{L}*|поранен\\p{L}*|yaralı|yaralandı|bị thương|جريح\\p{L}*|جرحى",
  missing:
    "missing|unaccounted|disparue?s?|vermisste?n?|vermisst|desaparecid[oa]s?|dispers[io]|vermisten|zaginion\\p{L}*|" +
    "пропал\\p{L}*|зникл\\p{L}*|kayıp|mất tích|مفقود\\p{L}*",
  arrest:
    "arrest|arrests|arrested|detained|arrêtée?s|interpellée?s|interpellations|festgenommen|festnahmen|detenid[oa]s|arrestad[oa]s|" +
    "arrestat[ioe]|detid[oa]s|aangehouden|gearresteerd|zatrzyman\\p{L}*|задержан\\p{L}*|затриман\\p{L}*|gözaltına|اعتقال\\p{L}*",
  evacuation:
    "evacuated|evacuees|évacuée?s?|evakuierte?n?|evacuad[oa]s?|desalojad[oa]s|sfollat[ioe]|evacuat[ioea]|geëvacueerd|ewakuowan\\p{L}*|эвакуирова\\p{L}*|евакуйова\\p{L}*|tahliye",
} as const;
