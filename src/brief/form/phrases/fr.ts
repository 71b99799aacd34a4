import type { Phrases } from "./phrases.ts";

export const fr: Phrases = {
  connectives: [
    ..."cependant|toutefois|néanmoins|pourtant|par ailleurs|en outre|de plus|enfin|ainsi|donc|ensuite|puis|mais|et|or|aussi|également".split(
      "|",
    ),
    ..."par conséquent|en revanche|au contraire|en effet|d'ailleurs|d’ailleurs|en fait|du coup|de son côté|de leur côté|en attendant|pour autant|résultat|dans le même temps|bref".split(
      "|",
    ),
  ],
  conjunctions: ["et", "mais"],
  asides: [
    "cependant",
    "toutefois",
    "néanmoins",
    "pourtant",
    "par ailleurs",
    "en outre",
    "également",
    "ainsi",
    "donc",
    "en effet",
  ],
  scenes: [
    "sur fond de",
    "dans un contexte de",
    "en marge de",
    "en marge du",
    "en marge des",
    "au lendemain de",
    "au lendemain du",
    "à l'issue de",
    "à l’issue de",
    "à l'issue du",
    "à l’issue du",
    "à l'issue d'*",
    "interrogé sur",
    "interrogée sur",
    "en pleine",
    "en plein",
    "au terme de",
    "au terme du",
  ],
  relatives: ["qui", "dont", "où", "laquelle", "lequel", "lesquels", "lesquelles"],
  prepositions: [
    "sur",
    "dans",
    "à",
    "en",
    "pour",
    "avec",
    "sous",
    "après",
    "avant",
    "pendant",
    "depuis",
    "malgré",
    "parmi",
    "chez",
    "lors",
    "face",
  ],
  subjects: [
    "le",
    "la",
    "les",
    "l'",
    "l’",
    "un",
    "une",
    "des",
    "ce",
    "cette",
    "il",
    "elle",
    "ils",
    "elles",
    "son",
    "sa",
    "ses",
  ],
  verbs: [
    ..."est|sont|était|étaient|a|ont|avait|avaient|sera|seront|aura|auront|serait|seraient|aurait|auraient|peut|peuvent|doit|doivent|va|vont|fait|font".split(
      "|",
    ),
    ..."dit|déclare|affirme|explique|estime|indique|souligne|précise|assure|annonce|reste|restent|se|s'*|s’*|ne|n'*|n’*".split(
      "|",
    ),
  ],
  that: ["que", "qu'", "qu’"],
  and: ["et"],
  between: ["entre"],
  guarded: [
    ..."ne|n'*|n’*|pas|jamais|aucun*|rien|personne|sans|ni|guère|sauf|hormis|seul*|non".split("|"),
    ..."peut|peuvent|pourrait|pourraient|pourra|pourront|doit|doivent|devrait|devraient|devra|devront|faut|faudra|faudrait|serait|seraient|aurait|auraient".split(
      "|",
    ),
    ..."selon|d'après|d’après|présumé*|supposé*|soupçonn*|peut-être|probabl*|sembl*|environ|près de|presque|quasi*|au moins|au plus|jusqu'à|jusqu’à|vraisembl*|possibl*|estimé*|si|s'il|s’il".split(
      "|",
    ),
    ..."dit|dits|déclar*|affirm*|assur*|annonc*|accus*|dément*|prétend*|selon|indiqu*|précis*|soulign*|estim*|expliqu*|confirm*".split(
      "|",
    ),
  ],
  says: [
    ..."dit|disent|déclare|déclaré|affirme|affirmé|explique|expliqué|estime|estimé|indique|indiqué|souligne|souligné|précise|précisé|assure|assuré".split(
      "|",
    ),
    ..."annonce|annoncé|ajoute|ajouté|rappelle|rappelé|rapporte|rapporté|lance|lancé|raconte|raconté|confie|confié|selon|d'après|d’après|martèle|prévient|reconnaît|reconnu|répond|répondu|conclut".split(
      "|",
    ),
  ],
  leaning: [
    ..."il|elle|ils|elles|lui|leur|leurs|son|sa|ses|ce|cet|cette|ces|cela|ça|c'*|c’*|celui-ci|celle-ci|ceux-ci|celles-ci|celui|celle|ceux|celles".split(
      "|",
    ),
    ..."eux|y|en|ce dernier|cette dernière|ces derniers|les deux|tous deux|un autre|une autre|d'autres|d’autres|les autres|parce que|ceci|voilà|voici".split(
      "|",
    ),
    "allusion",
    "référence",
    "une référence",
    "une allusion",
  ],
  ownVoice: [..."je|j'*|j’*|nous|moi|mon|ma|mes|notre|nos|me|m'*|m’*|vous|votre|vos".split("|")],
  future: [
    ..."sera|seront|aura|auront|devra|devront|devrait|devraient|pourra|pourront|doit|doivent|va|vont|prévoit de|prévu|prévue|prévus|prévues|attendu|attendue|attendus|attendues".split(
      "|",
    ),
    ..."demain|la semaine prochaine|le mois prochain|l'an prochain|l’an prochain|l'année prochaine|l’année prochaine|prochain|prochaine|prochains|prochaines|d'ici|d’ici|ira|iront|fera|feront|se tiendra|se poursuivra|rendra".split(
      "|",
    ),
  ],
};
