import type { Phrases } from "./phrases.ts";

/** No relatives: whether the comma stands before a clause that narrows the meaning depends on the writer. */
export const nl: Phrases = {
  connectives: [..."en|maar|want|echter|kortom".split("|")],
  conjunctions: ["en", "maar", "want"],
  asides: [],
  scenes: [],
  relatives: [],
  prepositions: [],
  subjects: [],
  verbs: [],
  that: ["dat"],
  and: ["en"],
  between: ["tussen"],
  guarded: [
    ..."niet|geen|nooit|niemand|niets|zonder|noch|nauwelijks|behalve|alleen|slechts|als|indien|of".split(
      "|",
    ),
    ..."kan|kunnen|kon|konden|mag|mogen|moet|moeten|moest|moesten|zou|zouden|zal|zullen|wil|willen".split(
      "|",
    ),
    ..."vermoedelijk*|vermeend*|mogelijk*|misschien|waarschijnlijk*|blijkbaar|kennelijk|lijkt|lijken|ongeveer|bijna|zo'n|zo’n|circa|minstens|hoogstens|tot|volgens|naar verluidt".split(
      "|",
    ),
    ..."zei|zegt|zeiden|zeggen|verklaar*|meld*|stelt|stelde|waarschuw*|beschuldig*|ontken*|bevestig*|kondig*".split(
      "|",
    ),
  ],
  says: [
    ..."zei|zegt|zeiden|zeggen|verklaarde|verklaart|meldde|meldt|stelde|stelt|aldus|volgens|vertelde|vertelt|schreef|schrijft|benadrukte|benadrukt|voegde|waarschuwde|waarschuwt|reageerde|reageert|vindt|noemt|noemde".split(
      "|",
    ),
  ],
  leaning: [
    "ten eerste",
    "ten tweede",
    "enerzijds",
    "anderzijds",
    "nog",
    "nu",
    ..."hij|zij|ze|het is|het was|hem|haar|hun|zijn|dit|dat|deze|die|daar|daarbij|daarmee|daarom|daardoor|daarna|daarin|daarop|daarvan|daarvoor|dus|hier|hierbij|hiermee|hierdoor|toen|beide|beiden|anderen|ook|bovendien|verder|toch|wel|zo|omdat|eerder|laatstgenoemde|daarnaast|tegelijkertijd|intussen|ondertussen|desondanks|vervolgens|tenslotte|ten slotte".split(
      "|",
    ),
  ],
  ownVoice: [..."ik|wij|we|mij|me|ons|onze|mijn|je|jij|jouw|u|uw".split("|")],
  future: [
    "naar verwachting",
    "is van plan",
    "zijn van plan",
    "staat gepland",
    "staan gepland",
    "is gepland",
  ],
  intends: [
    "zal",
    "zullen",
    "gaat",
    "gaan",
    "moet",
    "moeten",
    "wil",
    "willen",
    "verwacht",
    "verwachten",
  ],
  soon: [
    "morgen",
    "volgende",
    "volgend",
    "komende",
    "aanstaande",
    "binnenkort",
    "later dit jaar",
    "later deze",
    "vanaf",
    "eind januari",
    "eind februari",
    "eind maart",
    "eind april",
    "eind mei",
    "eind juni",
  ],
};
