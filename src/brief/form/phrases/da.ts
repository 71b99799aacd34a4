import type { Phrases } from "./phrases.ts";

export const da: Phrases = {
  connectives: `men|og|så|også|dog|derfor|samtidig|derimod|desuden|i stedet|alligevel
    på den anden side|for eksempel|derefter|derudover|til gengæld|ikke desto mindre`,
  conjunctions: "men|og",
  guarded: `ikke|ej|aldrig|ingen|intet|uden|undtagen|kun|hvis|kan|kunne|skal|skulle|må|bør
    angiveligt|muligvis|formentlig|måske|cirka|omkring|næsten|mindst|højst|ifølge|siger|sagde|oplyser|mener
    hævder|advarer`,
  says: "siger|sagde|oplyser|skriver|mener|fortæller|ifølge|hævder|meddeler",
  leaning: `han|hun|dem|denne|dette|disse|hans|hendes|dens|dets|deres|der|her|sådan|sådanne|begge
    fordi|derhen|derfra|dermed`,
  ownVoice: "jeg|vi|mig|os|min|mit|mine|vores|du|dig|jer",
  future: "kommer til at|ventes|planlægges|vil blive|skal",
};
