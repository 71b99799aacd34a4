import type { Phrases } from "./phrases.ts";

export const hu: Phrases = {
  connectives: `de|azonban|viszont|ugyanakkor|ezért|továbbá|emellett|így|tehát|majd|később|eközben
    közben|ezzel szemben|például|és|is|ráadásul|mindazonáltal|végül`,
  conjunctions: "de|és",
  guarded: `nem|ne|nincs|soha|senki|semmi|nélkül|kivéve|csak|csupán|ha|hogyha|lehet*|kell|állítólag
    talán|valószínűleg|körülbelül|mintegy|majdnem|legalább|legfeljebb|szerint|mondt*|közölt*|állít*`,
  says: "mondta|közölte|szerint|elmondta|jelezte|hangsúlyozta|írta|állítja|hozzátette",
  leaning: `ő|ők|ez|az ő|ezt|ennek|ezek|ezeket|azt|annak|azok|ezzel|erre|ebben|ebből|erről|arról
    itt|ott|mindkettő|mert|hiszen|ilyen|így|ekkor|akkor|ugyanez`,
  ownVoice: "én|mi|nekem|nekünk|engem|minket|önök|ön|te|ti",
  future: "fog|várható|tervezi|lesz|lesznek",
};
