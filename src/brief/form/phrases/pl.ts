import type { Phrases } from "./phrases.ts";

/** No relatives: Polish sets the comma before every clause. */
export const pl: Phrases = {
  connectives: `na dodatek|w dodatku|w związku z tym|w efekcie|jednak|jednakże|natomiast|ponadto
    poza tym|dlatego|zatem|więc|ale|a|i|lecz|też|także|również|tymczasem|wreszcie|w końcu|z kolei|co więcej
    mimo to|w rezultacie|na przykład|z drugiej strony|przy tym|oprócz tego|następnie|potem`,
  conjunctions: "a|i|ale|lecz|jednak|natomiast|też|ponadto",
  asides: "jednak|natomiast|ponadto|zatem",
  tails: "po tym jak|w tym|mimo|podczas gdy|wśród nich|między innymi",
  that: "że",
  and: "i|oraz",
  between: "między|pomiędzy",
  guarded: `nie|nigdy|nikt|nic|żad*|bez|ani|oprócz|poza|tylko|jedynie|jeśli|jeżeli|gdyby|czy|może
    mogą|mógł*|mogł*|mogłoby|powin*|musi|muszą|musiał*|należy|trzeba|rzekom*|prawdopodob*|podobno
    być może|możliw*|chyba|podejrz*|domniem*|około|niemal|prawie|blisko|co najmniej|przynajmniej
    najwyżej|do|powiedzia*|mówi*|oświadczy*|poinformowa*|zapowiedzia*|twierdz*|stwierdzi*|doda*
    ostrzeg*|zaprzecz*|potwierdz*|oskarż*`,
  leaning: `podobne|podobny|podobna|podobnego zdania|on|ona|ono|oni|one|jego|jej|ich|mu|im|go|ją|to|ten|ta|te|ci|tego|tej|tych|tym|temu|tę
    taki|taka|takie|tam|tu|tutaj|obaj|obie|oba|swój|swoje|swoją|drugi|inni|inne|bo|ponieważ|dzięki temu
    w ten sposób|wtedy|stąd|ten sam|ta sama|to samo`,
  ownVoice: `ja|my|mnie|nas|nam|mój|moja|moje|mojego|mojej|nasz|nasza|nasze|naszego|naszej|naszych
    ty|twój|wasz`,
  future: `będzie|będą|odbędzie|odbędą|rozpocznie|rozpoczną|jest planowan*|zaplanowan*|potrwa
    potrwają`,
  intends: "ma|mają|zostanie|zostaną|planuje|planują|chce|chcą",
  soon: `jutro|przyszł*|najbliższ*|wkrótce|od stycznia|od lutego|od marca|od kwietnia|od maja
    od czerwca|od lipca|od września|do końca`,
};
