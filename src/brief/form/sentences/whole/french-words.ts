/** What such a fragment opens with. */
export const frenchOpening =
  /^(?:(?:et|mais|soit|reste|avec|ou bien|sans compter|sans oublier|voire|notamment) )*(?:une?|des|deux|trois|quatre|cinq|de quoi|pas de|autant de|même|en cause, une?|décision|dernier|dernière|résultat|objectif|preuve|signe|bilan|direction|retour|parmi eux,|au programme,|au menu,|en jeu,|à la clé,|en cause,(?: \p{L}+ment,)? l[ae]s?) |voire (?:même )?|^(?:ou bien|d'où|pas de quoi|de quoi|sans compter|sans oublier|histoire de|façon de|manière de) /iu;

/** Verbs that any subject may have; ending alone would not tell them. */
export const frenchVerbs = `est sont a ont avait avaient était étaient sera seront fut furent va vont fait font peut peuvent doit doivent dit disent veut veulent sait
  voit vient viennent tient prend met permet reste semble devient vaut faut suit vit meurt rend attend perd part sort dort sert
  craint rejoint atteint rompt conduit produit réduit construit détruit introduit traduit écrit décrit inscrit interdit prédit contredit
  choisit finit agit réussit explique indique revendique applique implique communique complique critique arrive prive suive
  appelle rappelle révèle pose cause accuse refuse propose dispose impose oppose subit fournit remplit bénéficie`;

/** Endings that only finite verbs have. */
export const frenchFinite =
  /(?:prend|tend|vend|pond|fond|perd|mord|tord|met|bat|vainc|meurt|[iu]t|ait|aient|era|eront|ira|iront|rait|raient|èrent|[^m]ent|ont|[dr]ut|[âîû]t|(?<=[cglnrstv])a)$/u;

/** Words that end so and are no verbs. */
export const frenchNoVerb =
  /^(?:petit|esprit|profit|conflit|bruit|nuit|minuit|fruit|droit|endroit|exploit|toit|détroit|étroit|crédit|débit|déficit|audit|habit|délit|récit|circuit|inédit|gratuit|huit|début|but|statut|salut|institut|brut|tout|partout|surtout|tribut|coût|août|bout|elle|entre|contre|mont|pont|front|dont|souvent|comment|vent|cent|argent|agent|client|patient|président|incident|accident|parent|talent|récent|différent|permanent|urgent|(?:mé)?content|(?:in)?compétent|latent|intermittent|pertinent|fréquent|apparent|violemment|torrent|serpent|couvent|orient|occident|sergent|absent|présent|violent|résident|adolescent|continent|excellent|évident|prudent|innocent|précédent|équivalent|réticent|conscient|émergent|intelligent|exigent|influent|adhérent|concurrent|détergent|contingent|transparent|trait|lait|souhait|portrait|extrait|retrait|attrait|parfait|abstrait|sa|ma|ta|la|cela|ça|déjà|opéra|cinéma|agenda|caméra|visa|extra|ultra|media|pizza|villa|aura|\p{L}*ment|\p{L}+(?:al|iqu|air|abl|ibl|enn|ain|eus|iv|ell|ist|esqu|ièr|ur)e|(?:sept|nov|déc)embre|octobre)$/u;

/** Adjectives in "-e" that are no verb's form, too. */
export const frenchAdjectives = `courte longue haute basse forte verte large libre rouge jaune jeune rare riche pauvre simple sombre énorme moderne grave vaste propre calme
  juste blanche noire grise ouverte complète secrète droite seule nulle grosse fausse importante chinoise française anglaise
  allemande russe belge suisse immense`;

/** A noun follows these, whatever its ending. */
export const frenchArticle =
  /^(?:le|la|les|une?|des?|du|au|aux|en|par|ce|cet|cette|ces|son|sa|ses|leurs?|d['’])$/u;

/** A noun or adjective follows these; a word in "-e" behind any other may be a verb. */
export const frenchBeforeNoun =
  /^(?:l['’]|à|pour|sur|sous|dans|avec|sans|chez|entre|vers|contre|notre|nos|et|ou|plus|moins|très|aussi|trop|premi[eè]re?|derni[eè]re?|grande?|petite?|nouvelle?|autre|même|deux|trois|quatre|cinq|\p{Nd}{1,3}|comme|selon|d'après|toute?|tou[ts]|toutes|chaque|certaine?s?|nouvel|plusieurs|quelques?|aucune?|mi|bien|presque|parfois|souvent|longtemps|jamais|(?!\p{L}*iement$)\p{L}+ment)$/u;
