import { perLanguage } from "#language/per-language.ts";
import type { Language } from "#model/language.ts";
import { wordSet } from "#shared/word-set.ts";

/** The words of a language by which we judge whether a sentence may be shortened as a model did. */
export type EditWords = {
  /** May go, or stand for one another. */
  readonly articles: ReadonlySet<string>;
  /** Join two whole sentences and say nothing of how they belong together. */
  readonly joins: ReadonlySet<string>;
  /** Begin a clause that may be left out as a whole, or behind which a sentence may end. */
  readonly clauseStarts: ReadonlySet<string>;
  /** Begin a clause that only tells more of what stands before its comma ("which"). */
  readonly relatives: ReadonlySet<string>;
  /** Begin a phrase that may be left out as a whole; not those whose noun would change ("of", "to"). */
  readonly prepositions: ReadonlySet<string>;
  /** Joins a noun to the place or body it belongs to. */
  readonly of: ReadonlySet<string>;
  /** May be left out alone ("also"). */
  readonly adverbs: ReadonlySet<string>;
  /** Verbs of saying, and what stands for them ("according"). */
  readonly says: ReadonlySet<string>;
  /** Say how much a number counts ("more", "than", "up"). */
  readonly amounts: ReadonlySet<string>;
  /** Change the noun behind them ("vice", "fake"); never left out. */
  readonly changers: ReadonlySet<string>;
  /** "that", when it only opens what is said. */
  readonly that: ReadonlySet<string>;
  /** Open whose view a sentence gives ("For critics, …"). */
  readonly viewers: ReadonlySet<string>;
  /** Make what stands before them depend ("if"); never left out. */
  readonly conditions: ReadonlySet<string>;
  /** Whether a verb, or a part of it, may close a sentence. */
  readonly hasVerbLast: boolean;
};

export type EditWordList = Exclude<keyof EditWords, "hasVerbLast">;

type Row = Readonly<Record<EditWordList, string>>;

const verbLast: ReadonlySet<Language> = new Set(["de", "nl"]);

const rows: Readonly<Record<string, Row>> = {
  en: {
    articles: "a an the",
    joins: "and but while",
    clauseStarts:
      "and but while whereas although though who whom whose which where when as after before since because",
    relatives: "who whom whose which where",
    prepositions:
      "in on at from with by for during near inside outside across along after before since into through throughout amid alongside despite following around behind beside via within under",
    of: "of",
    adverbs: "also then now too however meanwhile recently later already again yet",
    says: "said says say saying told tells tell according added adds stated states warned warns claimed claims alleged insisted insists denied denies argued argues announced announces confirmed confirms admitted admits reported believes believe believed thinks suggested suggests explained wrote noted testified complained revealed concluded estimates estimated predicts predicted",
    amounts:
      "more less fewer than least most only almost nearly about around approximately roughly over under above below up many much some just exactly half double twice minimum maximum per or",
    changers:
      "vice deputy assistant acting interim junior shadow mock fake false toy replica attempted non anti pro ex pseudo unofficial semi step half grand former would alleged failed unsuccessful proposed planned potential counter co self quasi partial honorary dummy only solely even except excluding wrong theory principle condition exception fiction film play novel series view opinion eyes perspective account allegation allegations claim",
    viewers: "for",
    conditions:
      "if unless provided whether except until once lest pending barring assuming depending subject contingent conditional long",
    that: "that",
  },
  fr: {
    articles: "le la les l un une des",
    joins: "et mais tandis",
    clauseStarts: "et mais qui dont où quand lorsque après avant depuis alors tandis bien car",
    relatives: "qui dont où lequel laquelle lesquels lesquelles auquel duquel",
    prepositions:
      "dans en sur pendant durant avec chez près après avant depuis lors par pour devant derrière malgré",
    of: "de du",
    adverbs:
      "aussi ensuite également enfin récemment désormais déjà toutefois cependant néanmoins heureusement malheureusement",
    says: "dit déclare déclaré affirme affirmé selon d'après assure assuré explique expliqué estime estimé annonce annoncé ajoute ajouté indique indiqué précise précisé prévient prévenu accuse accusé nie nié rapporte noté note souligné souligne rappelé rappelle confirmé confirme révélé révèle écrit raconte raconté juge",
    amounts:
      "plus moins que environ près presque quelque seulement au-delà jusqu jusqu'à maximum minimum moitié double ou",
    changers:
      "vice adjoint adjointe faux fausse ancien ancienne ex demi quasi non anti pro tentative présumé présumée intérimaire seul seule seuls seules sauf théorie principe avis yeux film roman série",
    viewers: "pour",
    conditions: "si sauf excepté réserve tant",
    that: "que qu",
  },
  de: {
    articles: "der die das den dem des ein eine einen einem einer eines",
    joins: "und aber",
    clauseStarts: "und aber der die das welche wo als nachdem bevor weil während obwohl",
    relatives: "der die das welche welcher welches welchem denen deren dessen wo",
    prepositions:
      "in im am an auf bei mit nach vor während seit durch für neben trotz gegen um aus",
    of: "von",
    adverbs: "auch dann zudem inzwischen nun jetzt bereits kürzlich später allerdings jedoch indes",
    says: "sagte sagt erklärte erklärt laut zufolge teilte mitteilte behauptet behauptete betonte warnte bestritt bestreitet berichtet berichtete kündigte schreibt schrieb meint meinte betont hieß heißt",
    amounts:
      "mehr weniger als fast beinahe etwa rund ungefähr mindestens höchstens über unter bis nur knapp halb doppelt oder",
    changers:
      "stellvertretende stellvertretender vize falsche falscher falsches ehemalige ehemaliger früherer frühere ex halb versuchter versuchte mutmaßliche mutmaßlicher kommissarische nur allein angaben informationen schätzung schätzungen aussage aussagen darstellung worten einschätzung außer theorie prinzip ansicht meinung film roman serie",
    viewers: "für",
    conditions: "wenn falls sofern außer sobald vorbehaltlich solange",
    that: "dass",
  },
  es: {
    articles: "el la los las un una",
    joins: "y pero mientras",
    clauseStarts: "y pero que quien donde cuando después antes porque mientras aunque",
    relatives: "quien quienes donde cuyo cuya cuyos cuyas",
    prepositions: "en con durante tras desde por para ante bajo sobre entre cerca según",
    of: "de",
    adverbs: "también todavía entonces ahora además luego ya recientemente",
    says: "dijo dice según acuerdo afirmó afirma aseguró asegura explicó declaró anunció señaló advirtió añadió negó niega acusó acusa informó señala indica indicó apuntó aclaró precisó sostuvo escribió explica",
    amounts:
      "más menos que casi unos unas cerca aproximadamente hasta sobre solo sólo mínimo máximo mitad doble o alrededor",
    changers:
      "vice falso falsa ex exministro antiguo antigua intento presunto presunta adjunto adjunta interino interina semi solo sólo salvo teoría principio opinión juicio película novela serie",
    viewers: "para",
    conditions: "si salvo excepto pendiente dependiendo siempre",
    that: "que",
  },
  pt: {
    articles: "o a os as um uma",
    joins: "e mas enquanto",
    clauseStarts: "e mas que quem onde quando depois antes porque enquanto embora",
    relatives: "quem onde cujo cuja",
    prepositions:
      "em no na nos nas com durante após desde por pelo pela para sob sobre entre perto",
    of: "de",
    adverbs: "também então agora ainda depois já recentemente porém contudo entretanto",
    says: "disse diz segundo acordo conforme afirmou afirma garantiu explicou declarou anunciou informou alertou acrescentou negou nega acusou acusa indicou explica ressaltou destacou escreveu relatou",
    amounts:
      "mais menos que quase cerca aproximadamente até só apenas mínimo máximo metade dobro ou",
    changers:
      "vice falso falsa ex antigo antiga tentativa suposto suposta adjunto interino semi só apenas salvo teoria princípio opinião filme novela série",
    viewers: "para",
    conditions: "se salvo exceto pendente dependendo caso",
    that: "que",
  },
  it: {
    articles: "il lo la i gli le un uno una l",
    joins: "e ed ma mentre",
    clauseStarts: "e ed ma che chi dove quando dopo prima perché mentre sebbene",
    relatives: "cui dove",
    prepositions: "in nel nella nei con durante dopo da per tra fra su sul sulla presso contro",
    of: "di",
    adverbs: "anche poi ora inoltre infine già recentemente tuttavia però invece intanto subito",
    says: "detto dice disse secondo afferma affermato spiega spiegato dichiarato annunciato riferito avverte aggiunto negato nega accusa accusato scrive riporta sottolinea precisa racconta stando detta avviso parere comunica comunicato",
    amounts:
      "più meno che quasi circa almeno fino solo soltanto oltre minimo massimo metà doppio o sotto sopra",
    changers:
      "vice falso falsa ex presunto presunta tentato aggiunto interim semi solo soltanto salvo teoria principio opinione film romanzo serie",
    viewers: "per",
    conditions: "se salvo eccetto purché finché",
    that: "che",
  },
  nl: {
    articles: "de het een",
    joins: "en maar",
    clauseStarts: "en maar die dat waar toen nadat voordat omdat terwijl hoewel",
    relatives: "die waar",
    prepositions: "in op met tijdens na voor sinds door bij naast ondanks tegen uit",
    of: "van",
    adverbs: "ook toen nu daarna inmiddels onlangs later al echter overigens",
    says: "zei zegt volgens aldus verklaarde meldde meldt beweert waarschuwde ontkent ontkende kondigde schrijft stelt vindt",
    amounts:
      "meer minder dan bijna ongeveer circa minstens hoogstens ruim tot slechts maar half dubbel of onder boven",
    changers:
      "vice valse ex voormalig voormalige plaatsvervangend vermeende vermeend semi alleen slechts behalve theorie principe mening film roman serie",
    viewers: "voor",
    conditions: "als tenzij indien behalve mits zolang",
    that: "dat",
  },
  pl: {
    articles: "",
    joins: "i oraz a ale lecz natomiast",
    clauseStarts: "i oraz a ale lecz natomiast który która które gdy kiedy gdzie ponieważ bo choć",
    relatives: "który która które którego której któremu którą którym którzy których którymi",
    prepositions: "w we na przy pod nad po podczas przez koło obok z ze przed za dla od do o u",
    of: "",
    adverbs: "też także również teraz potem następnie już obecnie jednak natomiast",
    says: "powiedział powiedziała powiedzieli mówi mówił mówiła poinformował poinformowała poinformowało poinformowali zapowiedział zapowiedziała zapowiedzieli ogłosił ogłosiła twierdzi twierdził uważa dodał dodała podkreślił podkreśliła oświadczył oświadczyła stwierdził stwierdziła zaznaczył zaznaczyła przekazał przekazała przekazało według zdaniem ocenił oceniła wyjaśnił wyjaśniła przyznał przyznała zaprzecza zaprzeczył zaprzeczyła ostrzegł ostrzegła ostrzega odpowiedział odpowiedziała podał podała podało podaje zapewnia zapewnił zapewniła oskarżył oskarżyła oskarża obawia obawiają przypuszcza pisze napisał",
    amounts:
      "więcej mniej niż prawie niemal około co najmniej najwyżej ponad do od o tylko zaledwie połowa lub albo blisko",
    changers:
      "wice zastępca były była byłego byłej fałszywy niedoszły rzekomy tymczasowy tylko jedynie oprócz poza planowany proponowany teoretycznie zdaniem film powieść serial próba usiłowanie domniemany",
    viewers: "dla",
    conditions:
      "jeśli jeżeli chyba dopóki póki zanim dopiero oprócz wyjątkiem warunkiem o ile gdyby",
    that: "że iż",
  },
  ru: {
    articles: "",
    joins: "и а но однако",
    clauseStarts: "и а но однако который которая которое когда где поскольку так потому хотя",
    relatives:
      "который которая которое которого которой которому которую которые которых которым которыми котором",
    prepositions:
      "в во на при под над после время через около возле у с со перед за для от из по до к",
    of: "",
    adverbs: "также тоже теперь затем потом уже сейчас однако",
    says: "сказал сказала сказали сообщил сообщила сообщило сообщили заявил заявила заявило заявили рассказал рассказала рассказали добавил добавила отметил отметила подчеркнул подчеркнула считает считают утверждает утверждают объяснил объяснила пояснил пояснила уточнил уточнила признал признала предупредил предупредила пообещал пообещала обвинил обвинила обвиняет опроверг опровергла отрицает словам данным мнению информации пишет написал передаёт передает говорит говорится указал указала ответил ответила объявил объявила опасается опасаются полагает подозревает сообщает сообщают сомневается",
    amounts:
      "больше более меньше менее чем почти около примерно минимум максимум свыше до от с только лишь половина или не",
    changers:
      "вице заместитель бывший бывшая бывшего бывшей экс поддельный ложный мнимый временный только лишь кроме помимо планируемый предполагаемый теории фильм роман сериал попытка попытке покушение якобы",
    viewers: "для",
    conditions: "если пока прежде кроме исключением условии условием лишь бы",
    that: "что",
  },
  uk: {
    articles: "",
    joins: "і й та а але однак",
    clauseStarts: "і й та а але однак який яка яке коли де оскільки тому хоча",
    relatives: "який яка яке якого якої якому яку які яких яким якими",
    prepositions: "в у на при під над після через біля з із зі перед за для від по до",
    of: "",
    adverbs: "також теж тепер потім вже зараз однак",
    says: "сказав сказала сказали повідомив повідомила повідомило повідомили заявив заявила заявили розповів розповіла розповіли додав додала зазначив зазначила наголосив наголосила вважає вважають стверджує стверджують пояснив пояснила уточнив уточнила визнав визнала попередив попередила пообіцяв пообіцяла звинуватив звинуватила спростував спростувала заперечує словами даними думку інформацією пише написав передає говорить йдеться вказав вказала відповів відповіла оголосив оголосила побоюється побоюються припускає підозрює сумнівається",
    amounts:
      "більше менше ніж майже близько приблизно щонайменше максимум понад до від з лише тільки половина або не",
    changers:
      "віце заступник колишній колишня колишнього екс підроблений фальшивий тимчасовий лише тільки крім окрім запланований імовірний теорії фільм роман серіал спроба нібито",
    viewers: "для",
    conditions: "якщо доки поки перш крім винятком умови умовою лише б",
    that: "що",
  },
};

/** All empty for a language without rules: then only whole clauses between punctuation may go. */
export const editWords = /* @__PURE__ */ perLanguage((language): EditWords => {
  const row = rows[language];
  return {
    articles: wordSet(row?.articles),
    joins: wordSet(row?.joins),
    clauseStarts: wordSet(row?.clauseStarts),
    relatives: wordSet(row?.relatives),
    prepositions: wordSet(row?.prepositions),
    of: wordSet(row?.of),
    adverbs: wordSet(row?.adverbs),
    says: wordSet(row?.says),
    amounts: wordSet(row?.amounts),
    changers: wordSet(row?.changers),
    that: wordSet(row?.that),
    viewers: wordSet(row?.viewers),
    conditions: wordSet(row?.conditions),
    hasVerbLast: verbLast.has(language),
  };
});
