import type { Phrases } from "./phrases.ts";

export const sv: Phrases = {
  connectives: `men|och|så|också|dock|därför|samtidigt|däremot|dessutom|i stället|istället|även
    ändå|å andra sidan|till exempel|därefter|för övrigt|trots det`,
  conjunctions: "men|och",
  guarded: `inte|ej|aldrig|ingen|inget|inga|utan|förutom|bara|endast|om|kan|kunde|ska|skulle|måste
    bör|påstås|uppges|möjligen|troligen|kanske|cirka|ungefär|nästan|minst|högst|enligt|säger|sade|sa|uppger
    menar|hävdar|varnar`,
  says: "säger|sade|sa|uppger|skriver|menar|berättar|enligt|hävdar|meddelar",
  leaning: `han|hon|dem|denna|detta|dessa|hans|hennes|dess|deras|där|här|sådan|sådana|båda|eftersom
    dit|därifrån`,
  ownVoice: "jag|vi|mig|oss|min|mitt|mina|vår|vårt|våra|du|dig|ni|er",
  future: "kommer att|väntas|planeras|ska",
};
