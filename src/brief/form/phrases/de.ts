import type { Phrases } from "./phrases.ts";

/** No relatives: German sets the comma also before a clause that narrows the meaning. */
export const de: Phrases = {
  connectives: [..."und|aber|denn|doch|sondern".split("|")],
  conjunctions: ["und", "aber", "denn", "doch"],
  asides: [],
  scenes: [],
  relatives: [],
  prepositions: [],
  subjects: [],
  verbs: [],
  that: ["dass", "daß"],
  and: ["und"],
  between: ["zwischen"],
  guarded: [
    ..."nicht|kein*|nie|niemals|niemand|nichts|ohne|weder|noch|kaum|außer|nur|wenn|falls|ob".split(
      "|",
    ),
    ..."kann|können|könnte*|konnte*|darf|dürfen|dürfte*|muss|muß|müssen|musste*|müsste*|soll|sollen|sollte*|will|wollen|wollte*|würde*|möchte*|werde|wird|werden|wäre*|sei|seien|habe|hätte*".split(
      "|",
    ),
    ..."mutmaßlich*|angeblich*|offenbar|möglicherweise|vielleicht|wahrscheinlich|wohl|scheinbar|anscheinend|etwa|rund|knapp|fast|circa|ungefähr|mindestens|höchstens|bis zu|laut|zufolge|nach angaben".split(
      "|",
    ),
    ..."sagte*|sagt|sagten|erklärte*|erklärt|teilte*|hieß|meint*|betont*|warnt*|behauptet*|bestritt*|kündigte*|berichtet*".split(
      "|",
    ),
  ],
  says: [
    ..."sagte|sagten|sagt|sagen|erklärte|erklärten|erklärt|teilte|teilten|hieß|meinte|meint|betonte|betont|warnte|warnt|kündigte|berichtete|berichtet|schrieb|schreibt|fügte|laut|zufolge|nannte|ergänzte|zitierte|so".split(
      "|",
    ),
  ],
  leaning: [
    ..."er|sie|es|ihm|ihr|ihn|ihnen|sein|seine|seinen|seinem|seiner|ihre|ihren|ihrem|ihrer|dies|diese|dieser|dieses|diesen|diesem".split(
      "|",
    ),
    ..."das|der|die|dem|den|denen|deren|dessen".split("|").map((word) => `${word} ist`),
    ..."dort|da|dabei|damit|dafür|dagegen|darauf|daran|daraus|darin|darüber|darum|davon|dazu|danach|daher|deshalb|deswegen|somit|dann|hier|hierzu|hierbei".split(
      "|",
    ),
    ..."beide|letztere*|weil|zudem|außerdem|allerdings|jedoch|dennoch|trotzdem|stattdessen|gleichzeitig|zugleich|ebenso|auch|so|hinzu|darunter|das sei|das hat|das habe|das war|das sind|das bedeutet|das zeigt|demnach|ferner|schließlich".split(
      "|",
    ),
  ],
  ownVoice: [..."ich|wir|mir|mich|uns|mein*|unser*|du|dein*".split("|")],
  future: [
    ..."wird|werden|soll|sollen|will|wollen|plant|planen|geplant|erwartet|morgen|nächste woche|nächsten monat|nächstes jahr|kommende*|nächste*|künftig|voraussichtlich|steht an".split(
      "|",
    ),
  ],
};
