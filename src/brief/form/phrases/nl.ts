import type { Phrases } from "./phrases.ts";

/** No relatives: whether the comma stands before a clause that narrows the meaning depends on the writer. */
export const nl: Phrases = {
  connectives: "en|maar|want|echter|kortom",
  conjunctions: "en|maar|want",
  tails: "nadat|terwijl|waaronder|ondanks|onder wie|waarbij|na een|met onder meer",
  that: "dat",
  and: "en",
  between: "tussen",
  guarded: `niet|geen|nooit|niemand|niets|zonder|noch|nauwelijks|behalve|alleen|slechts|als
    indien|of|kan|kunnen|kon|konden|mag|mogen|moet|moeten|moest|moesten|zou|zouden|zal|zullen|wil
    willen|vermoedelijk*|vermeend*|mogelijk*|misschien|waarschijnlijk*|blijkbaar|kennelijk|lijkt
    lijken|ongeveer|bijna|zo'n|circa|minstens|hoogstens|tot|naar verluidt|verklaar*|meld*|waarschuw*
    beschuldig*|ontken*|bevestig*|kondig*`,
  leaning: `onder hen|waaronder|onder meer|daarentegen|niettemin|overigens|immers|dientengevolge
    want|ten eerste|ten tweede|enerzijds|anderzijds|nog|nu|hij|zij|ze|het is|het was|hem|haar|hun|zijn|dit|dat
    deze|die|daar|daarbij|daarmee|daarom|daardoor|daarna|daarin|daarop|daarvan|daarvoor|dus|hier|hierbij|hiermee
    hierdoor|toen|beide|beiden|anderen|ook|bovendien|verder|toch|wel|zo|omdat|eerder|laatstgenoemde|daarnaast
    tegelijkertijd|intussen|ondertussen|desondanks|vervolgens|tenslotte|ten slotte`,
  ownVoice: "ik|wij|we|mij|me|ons|onze|mijn|je|jij|jouw|u|uw",
  future: "naar verwachting|is van plan|zijn van plan|staat gepland|staan gepland|is gepland",
  intends: `komt|komen|begint|beginnen|start|starten|opent|openen|zal|zullen|gaat|gaan|moet|moeten
    wil|willen|verwacht|verwachten`,
  soon: `morgen|volgende|volgend|komende|aanstaande|binnenkort|later dit jaar|later deze|vanaf
    eind januari|eind februari|eind maart|eind april|eind mei|eind juni`,
};
