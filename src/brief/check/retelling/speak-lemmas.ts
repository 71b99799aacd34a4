/** Verbs of saying, showing and thinking: what follows is somebody's word for it. */
export const speakLemmas: ReadonlySet<string> = new Set(
  "say tell state add warn claim allege insist deny argue announce confirm admit report believe think suggest explain write note testify complain reveal conclude estimate predict expect fear hope find show see hear declare acknowledge describe feel maintain assert accuse recall remember consider promise pledge vow demand ask urge recommend propose suspect understand learn read mean imply indicate call forecast".split(
    " ",
  ),
);
