import type { Phrases } from "./phrases.ts";

export const ro: Phrases = {
  connectives: `dar|însă|totuși|de asemenea|în plus|prin urmare|astfel|așadar|apoi|ulterior
    între timp|totodată|pe de altă parte|în schimb|de exemplu|și|iar|de altfel`,
  conjunctions: "dar|însă|și|iar",
  guarded: `nu|n-|nici|niciodată|nimeni|fără|cu excepția|doar|numai|dacă|ar|poate|pot|trebuie
    presupus*|probabil|circa|aproximativ|aproape|cel puțin|cel mult|potrivit|conform|spus|declarat|anunțat
    susțin*|afirm*`,
  says: "spus|declarat|anunțat|precizat|afirmat|susține|potrivit|conform|a scris|a adăugat",
  leaning: `el|ea|ei|ele|îi|le|acesta|aceasta|aceștia|acestea|acest|această|acești|aceste|acestui
    acestei|acestor|acela|aceea|acolo|aici|ambii|ambele|deoarece|pentru că|asta|așa`,
  ownVoice: "eu|noi|mie|nouă|meu|mea|mei|mele|nostru|noastră|noștri|tu|voi|vouă",
  future: "va|vor|urmează să|este programat",
};
