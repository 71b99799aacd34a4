import type { Phrases } from "./phrases.ts";

export const fr: Phrases = {
  connectives: `dans ce contexte|à ce titre|dans la foulée|en conséquence|au final|malgré tout
    reste que|qui plus est|dès lors|parallèlement|à l'inverse|autrement dit|premièrement
    deuxièmement|d'abord|d'une part|d'autre part|cependant|toutefois|néanmoins
    pourtant|par ailleurs|en outre|de plus|enfin|ainsi|donc|ensuite|puis|mais|et|or|aussi|également
    par conséquent|en revanche|au contraire|en effet|d'ailleurs|en fait|du coup|de son côté
    de leur côté|en attendant|pour autant|résultat|dans le même temps|bref`,
  conjunctions: "et|mais|en réalité",
  asides: `alors|cependant|toutefois|néanmoins|pourtant|par ailleurs|en outre|également|ainsi|donc
    en effet`,
  scenes: `sur fond de|dans un contexte de|en marge de|en marge du|en marge des|au lendemain de
    au lendemain du|à l'issue de|à l'issue du|à l'issue d'*|interrogé sur
    interrogée sur|en pleine|en plein|au terme de|au terme du`,
  relatives: "qui|dont|où|laquelle|lequel|lesquels|lesquelles",
  prepositions: `sur|dans|à|en|pour|avec|sous|après|avant|pendant|depuis|malgré|parmi|chez|lors
    face`,
  subjects: "le|la|les|l'|un|une|des|ce|cette|il|elle|ils|elles|son|sa|ses",
  verbs: `est|sont|était|étaient|a|ont|avait|avaient|sera|seront|aura|auront|serait|seraient|aurait
    auraient|peut|peuvent|doit|doivent|va|vont|fait|font|dit|déclare|affirme|explique|estime|indique|souligne
    précise|assure|annonce|reste|restent|se|s'*|ne|n'*`,
  tails: `après|avec|lors|alors que|tandis que|au lendemain|à l'issue|sur fond de
    ainsi que|dont|notamment|en marge|malgré|pendant|où|parmi lesquels|parmi lesquelles|quelques jours après
    quelques heures après|provoquant|entraînant|portant`,
  that: "que|qu'",
  and: "et",
  between: "entre",
  guarded: `ne|n'*|pas|jamais|aucun*|rien|personne|sans|ni|guère|sauf|hormis|seul*|non|peut
    peuvent|pourrait|pourraient|pourra|pourront|doit|doivent|devrait|devraient|devra|devront|faut
    faudra|faudrait|serait|seraient|aurait|auraient|présumé*|supposé*|soupçonn*|peut-être|probabl*
    sembl*|environ|près de|presque|quasi*|au moins|au plus|jusqu'à|vraisembl*|possibl*|estimé*|si
    s'il|dits|déclar*|affirm*|assur*|annonc*|accus*|dément*|prétend*|indiqu*|précis*|soulign*|estim*
    expliqu*|confirm*`,
  leaning: `à côté|si oui|si non|parmi eux|parmi elles|entre autres|à ce stade|de quoi|l'un d'eux
    l'une d'elles|l'un d'entre eux|car|la faute à|faute à|de même
    sauf que|comme quoi|en amont|et pour cause|même son de cloche
    autre|lequel|laquelle|il|elle|ils|elles|lui|leur|leurs|son|sa|ses|ce|cet|cette|ces|cela|ça|c'*|celui-ci
    celle-ci|ceux-ci|celles-ci|celui|celle|ceux|celles|eux|ce dernier|cette dernière|ces derniers|les deux
    tous deux|un autre|une autre|d'autres|les autres|parce que|ceci|voilà|voici`,
  ownVoice: "je|j'*|nous|moi|mon|ma|mes|notre|nos|me|m'*|vous|votre|vos",
  future: `*era|*eront|*ira|*iront|*dra|*dront|*vront|*rront|aura|auront|est prévu|est prévue
    sont prévus|sont prévues|est attendu|est attendue|sont attendus|sont attendues|se poursuivra`,
  intends: `va|vont|doit|doivent|devrait|devraient|prévoit|prévoient|compte *er|compte *ir|compte *re|entend *er|entend *ir|entend *re|prévu|prévue
    prévus|prévues`,
  soon: `demain|prochain|prochaine|prochains|prochaines|d'ici|à partir du|fin janvier
    fin février|fin mars|fin avril|fin mai|fin juin|fin juillet|fin août|fin septembre|fin octobre|fin novembre
    fin décembre`,
};
