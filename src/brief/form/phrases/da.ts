import type { Phrases } from "./phrases.ts";

export const da: Phrases = {
  connectives:
    "men|og|så|også|dog|derfor|samtidig|derimod|desuden|i stedet|alligevel|på den anden side|for eksempel|derefter|derudover|til gengæld|ikke desto mindre".split(
      "|",
    ),
  conjunctions: "men|og".split("|"),
  guarded:
    "ikke|ej|aldrig|ingen|intet|uden|undtagen|kun|hvis|kan|kunne|skal|skulle|må|bør|angiveligt|muligvis|formentlig|måske|cirka|omkring|næsten|mindst|højst|ifølge|siger|sagde|oplyser|mener|hævder|advarer".split(
      "|",
    ),
  says: "siger|sagde|oplyser|skriver|mener|fortæller|ifølge|hævder|meddeler".split("|"),
  leaning:
    "han|hun|dem|denne|dette|disse|hans|hendes|dens|dets|deres|der|her|sådan|sådanne|begge|fordi|derhen|derfra|dermed".split(
      "|",
    ),
  ownVoice: "jeg|vi|mig|os|min|mit|mine|vores|du|dig|jer".split("|"),
  future: "kommer til at|ventes|planlægges|vil blive|skal".split("|"),
};
