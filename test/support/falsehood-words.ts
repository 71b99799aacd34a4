/** What is found, as the body of a pattern, and what is put in its place. */
export type Pairs = readonly (readonly [string, string])[];

/** @param text `from = to`, a semicolon between pairs; a word before a bare `=` goes, with the space behind it */
const pairs = (text: string): Pairs =>
  text
    .trim()
    .split(/\s*;\s*/)
    .map((pair) =>
      / =$/.test(pair) ? [pair.slice(0, -1), ""] : (pair.split(" = ") as [string, string]),
    );

/** Each pair both ways. */
const both = (text: string): Pairs =>
  pairs(text).flatMap(
    ([a, b]) =>
      [
        [a, b],
        [b, a],
      ] as const,
  );

export const replacements: Readonly<Record<string, Readonly<Record<string, Pairs>>>> = {
  en: {
    "turned into its opposite": both(`
      rose = fell; more = fewer; won = lost; before = after; increase = decrease;
      for = against; accepted = rejected; approved = rejected; first = last; north = south;
      highest = lowest; up = down; above = below; guilty = innocent; old = new; alive = dead;
      cut = raised; opened = closed; buy = sell; support = oppose; supported = opposed;
      best = worst; over = under
    `),
    "hedge dropped": pairs(`
      may =; might =; could =; allegedly =; alleged =; suspected of = guilty of; suspected =;
      about =; nearly =; almost =; up to =; at least =; more than =; estimated =; possibly =;
      likely =; expected to = going to; expects to = will; reportedly =; should = will;
      may = will; could = will; if = when; planned =; only =; temporarily =; partly =;
      hopes to = will; plans to = will; tried to =; wants to = will; former =
    `),
    "negation dropped": [
      ["not ", ""],
      ["never ", ""],
      ["no ", "a "],
      ["denied", "admitted"],
      ["without", "with"],
      ["neither", "both"],
      ["refused to", "agreed to"],
      ["failed to", "managed to"],
    ],
    "a synonym of another meaning": both(`
      fined = jailed; charged = cleared; sued = paid; loan = grant; elected = appointed;
      resigned = was sacked; suspended = dismissed; proposed = adopted; delayed = cancelled;
      postponed = cancelled; urged = ordered; offered = agreed; hopes = promises;
      fears = hopes; robbed = attacked; founded = bought; led = joined; profit = turnover;
      reduced = limited; daily = weekly; a year = a month; additional = free;
      treated = arrested; including = except; mostly = all; welcomed = criticised
    `),
    "more than was said": [
      ["some", "all"],
      ["many", "most"],
      ["several", "countless"],
      ["one of", ""],
      ["a few", "hundreds of"],
      ["said", "proved"],
      ["said", "admitted"],
      ["injured", "killed"],
      ["warned", "confirmed"],
      ["rise", "soar"],
      ["fell", "collapsed"],
      ["arrested", "convicted"],
      ["charged", "convicted"],
      ["accused", "convicted"],
      ["asked", "ordered"],
      ["concerns", "outrage"],
    ],
    "day or month changed": pairs(`
      Monday = Sunday; Tuesday = Friday; Wednesday = Monday; Thursday = Tuesday;
      Friday = Wednesday; Saturday = Thursday; Sunday = Saturday; January = June;
      February = August; March = May; April = October; May = July; June = September;
      July = April; August = January; September = March; October = December;
      November = February; December = November; yesterday = last month; last week = last year
    `),
  },
  fr: {
    "turned into its opposite": both(`
      hausse = baisse; plus = moins; avant = après; premier = dernier; première = dernière;
      pour = contre; nord = sud; vieille = nouvelle; gagné = perdu; fermer = ouvrir;
      victoire = défaite
    `),
    "hedge dropped": pairs(`
      pourrait = va; pourraient = vont; aurait = a; auraient = ont; serait = est; environ =;
      près de =; plus de =; présumé =; peut-être =; devrait = va; soupçonné = coupable;
      au moins =
    `),
    "negation dropped": pairs(`
      pas =; jamais = toujours; aucun = chaque; sans = avec
    `),
    "a synonym of another meaning": both(`
      proposé = adopté; reporté = annulé; nommé = élu; suspendu = licencié; souhaite = exige;
      espère = promet; craint = espère; demande = obtient; dénonce = salue; accusé = condamné;
      ouvert = fermé
    `),
    "more than was said": pairs(`
      certains = tous les; plusieurs = tous les; quelques = tous les; blessés = tués;
      accusé = condamné; déclaré = avoué
    `),
    "day or month changed": pairs(`
      lundi = dimanche; mardi = vendredi; mercredi = lundi; jeudi = mardi; vendredi = mercredi;
      samedi = jeudi; dimanche = samedi; janvier = juin; février = août; avril = octobre;
      juin = septembre; juillet = avril; septembre = mai; octobre = décembre;
      novembre = février; décembre = novembre
    `),
  },
  de: {
    "turned into its opposite": both(`
      mehr = weniger; für = gegen; Norden = Süden; gestiegen = gefallen; vor = nach;
      neuen = alten; höchstens = mindestens
    `),
    "hedge dropped": pairs(`
      soll = wird; könne = werde; rund =; etwa =; mutmaßliche =; höchstens =; frühestens =
    `),
    "negation dropped": pairs(`
      nicht =; kein = ein; keine = eine; ohne = mit
    `),
    "a synonym of another meaning": both(`
      verletzt = getötet; verschoben = abgesagt; angeklagt = verurteilt; fordert = erhält;
      plant = verwirft; gegründet = gekauft
    `),
    "day or month changed": pairs(`
      Mittwoch = Montag; Montag = Freitag; Freitag = Dienstag
    `),
  },
  es: {
    "turned into its opposite": both(`
      más = menos; favor = contra; antes = después; subió = bajó; cerrar = abrir;
      ganar = perder
    `),
    "hedge dropped": pairs(`
      unas =; unos =; cerca de =; podrán = deben; podría = va a
    `),
    "negation dropped": pairs(`
      no =; nadie = todos; sin = con
    `),
    "a synonym of another meaning": both(`
      heridos = muertos; aplazó = canceló; pide = recibe; acusado = condenado;
      propuso = aprobó
    `),
    "day or month changed": pairs(`
      jueves = martes; lunes = viernes; junio = abril; diciembre = mayo
    `),
  },
  pt: {
    "turned into its opposite": both(`
      mais = menos; antes = depois; alta = queda; contra = a favor de; primeiro = último;
      maior = menor
    `),
    "hedge dropped": pairs(`
      cerca de =; pode = vai; poderia = vai; deve = vai; supostamente =
    `),
    "negation dropped": pairs(`
      não =; sem = com; nunca = sempre
    `),
  },
  vi: {
    "turned into its opposite": both(`
      tăng = giảm; trước = sau; hơn = kém; thắng = thua; cao = thấp
    `),
    "hedge dropped": pairs(`
      khoảng =; có thể = sẽ; gần =; hơn =
    `),
    "negation dropped": [
      ["không ", ""],
      ["chưa ", "đã "],
    ],
  },
};

export const praises: Readonly<Record<string, readonly string[]>> = {
  en: [
    "This brilliant report is a must-read for every team.",
    "What a fascinating and beautifully written story this is.",
    "The decision is a historic triumph that everyone should welcome.",
  ],
  fr: ["Cet article remarquable mérite d’être lu par toute l’équipe."],
  de: ["Dieser hervorragende Artikel verdient es, von allen gelesen zu werden."],
  es: ["Este artículo excelente merece ser leído por todo el equipo."],
};

export const memories: Readonly<Record<string, string>> = {
  en: "The case has drawn wide attention since similar events in 2016 changed the law.",
  fr: "L’affaire rappelle celle de 2016, qui avait conduit à une réforme de la loi.",
  de: "Der Fall erinnert an das Jahr 2016, als das Gesetz geändert wurde.",
  es: "El caso recuerda al de 2016, que llevó a cambiar la ley.",
  pt: "O caso lembra o de 2016, que levou à mudança da lei.",
  vi: "Vụ việc gợi nhớ đến năm 2016, khi luật được sửa đổi.",
};
