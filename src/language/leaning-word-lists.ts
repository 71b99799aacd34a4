import type { Language } from "#model/language.ts";

export type LeaningLists = {
  /** Openers that lean on the sentence before: "But", "However", "Also". Phrases join words with "_". */
  readonly connectives: string;
  /** Pronouns that stand for somebody or something named before. */
  readonly pronouns: string;
  /** The writer or speaker: "I", "we". */
  readonly firstPerson: string;
  /** The commonest verbs of saying, by which the weights of sentences were learned; all others stand in `saying-lists.ts`. */
  readonly saying: string;
};

/** Words parted by spaces, for each language. */
export const leaningWordLists: Readonly<Record<Language, LeaningLists>> = {
  en: {
    connectives: `but and or so yet also however meanwhile still then thus therefore moreover furthermore besides
      nevertheless nonetheless instead otherwise hence likewise similarly consequently additionally afterwards
      later in_addition as_a_result in_contrast on_the_other_hand for_example for_instance at_the_same_time by_contrast
      after_that in_turn in_other_words that_said even_so what's_more`,
    pronouns:
      "he she it they this that these those his her its their him them such there hers theirs he's she's it's they're",
    firstPerson: "i we my our me us mine ours i'm i've we're we've",
    saying: "said says told added announced according",
  },
  fr: {
    connectives: `mais et ou or donc car cependant toutefois aussi ainsi alors puis enfin ensuite pourtant néanmoins
      également d'ailleurs en_revanche par_ailleurs en_outre de_plus en_effet du_coup au_contraire c'est_pourquoi par_exemple
      en_fait de_même pour_autant dans_le_même_temps malgré_tout quant_à reste_que après_quoi`,
    pronouns: `il elle ils elles ce c'est cela ça ces cet cette ceux celui celle celles ceci son sa ses leur leurs lui eux
      celui-ci celle-ci ceux-ci ce_dernier cette_dernière ces_derniers tous_deux`,
    firstPerson: "je j'ai nous mon ma mes notre nos moi on j'étais j'avais",
    saying:
      "dit déclaré indiqué affirmé expliqué annoncé ajouté assuré estimé selon précisé confié",
  },
  de: {
    connectives: `aber und oder doch jedoch auch dann so also deshalb daher dennoch trotzdem außerdem zudem allerdings
      hingegen dagegen dabei dafür damit danach darum deswegen ferner ebenso schließlich indes inzwischen unterdessen zugleich
      gleichzeitig zum_beispiel im_gegenteil in_der_folge stattdessen denn`,
    pronouns: `er sie es dies diese dieser dieses diesen diesem das_ist das_war das_hat das_sei das_wird das_sind das_bedeutet das_zeigt das_gilt das_geht das_liegt das_habe die_beiden jene jener ihm ihn ihr ihre ihren ihrem
      sein seine seinen seinem letzterer dort hier beide darin darauf daran davon dazu`,
    firstPerson: "ich wir mein meine meinen unser unsere mir mich uns",
    saying: "sagte sagt erklärte teilte laut zufolge betonte berichtete kündigte",
  },
  es: {
    connectives: `pero y o sino así entonces también además sin_embargo no_obstante por_tanto por_lo_tanto por_eso por_ello
      por_otra_parte por_otro_lado por_su_parte asimismo mientras_tanto luego después en_cambio en_consecuencia aun_así
      por_ejemplo de_hecho incluso tampoco igualmente finalmente`,
    pronouns:
      "él ella ello ellos ellas esto eso aquello este esta estos estas ese esa esos esas su sus lo le les allí ahí ambos",
    firstPerson: "yo nosotros mi mis nuestro nuestra me nos",
    saying: "dijo dijeron afirmó aseguró señaló explicó añadió según anunció declaró indicó",
  },
  pt: {
    connectives: `mas e ou porém contudo entretanto todavia também além_disso assim então portanto por_isso no_entanto por_outro_lado
      por_sua_vez enquanto_isso depois ainda logo já aliás ao_mesmo_tempo dessa_forma desse_modo em_seguida por_exemplo de_fato
      ainda_assim mesmo_assim apesar_disso por_fim`,
    pronouns: `ele ela eles elas isso isto aquilo este esta estes estas esse essa esses essas seu sua seus suas lhe ali lá
      ambos nele nela neste nesta nesse nessa disso disto dele dela deles delas`,
    firstPerson: "eu nós meu minha nosso nossa me nos",
    saying: "disse disseram afirmou declarou segundo explicou anunciou informou contou acrescentou",
  },
  it: {
    connectives: `ma e o però tuttavia anche inoltre quindi dunque così poi infine infatti invece intanto nel_frattempo
      pertanto perciò ciononostante eppure del_resto d'altra_parte ad_esempio di_conseguenza allo_stesso_tempo
      successivamente insomma oltretutto`,
    pronouns:
      "egli ella lui lei esso essa essi esse loro questo questa questi queste quello quella quelli quelle ciò suo sua suoi sue entrambi lì qui",
    firstPerson: "io noi mio mia nostro nostra mi ci",
    saying: "detto disse dichiarato affermato spiegato secondo annunciato aggiunto riferito",
  },
  nl: {
    connectives: `maar en of dus ook toch echter daarom daarnaast bovendien vervolgens dan intussen ondertussen
      desondanks niettemin daarentegen verder tevens daardoor zo bijvoorbeeld immers wel daarna`,
    pronouns: `hij zij ze dit dat deze die zijn haar hun hem hen daar hier er beide het_is het_was het_wordt het_werd het_gaat het_ging
      het_heeft het_had het_zal het_zou het_kan het_kon het_moet het_blijft het_komt het_lijkt het_blijkt het_staat het_gebeurde`,
    firstPerson: "ik wij we mijn ons onze mij me",
    saying: "zei zegt aldus volgens meldde verklaarde liet",
  },
  pl: {
    connectives: `ale i a lub jednak też także również więc zatem dlatego ponadto poza_tym tymczasem natomiast następnie
      potem wtedy jednocześnie mimo_to jednakże zaś poza_tym oprócz_tego w_dodatku na_przykład co_więcej`,
    pronouns:
      "on ona ono oni one to ten ta te tego tej tych jego jej ich tam tutaj taki taka takie",
    firstPerson: "ja my mój moja nasz nasza mnie nas",
    saying:
      "powiedział powiedziała mówi dodał dodała podkreślił zdaniem według poinformował oświadczył",
  },
  ru: {
    connectives: `но и а или однако также тоже затем потом поэтому кроме_того при_этом между_тем тем_временем вместе_с_тем
      тогда так зато впрочем более_того следовательно наконец в_то_же_время тем_не_менее например ранее позже`,
    pronouns:
      "он она оно они это этот эта эти то тот та те его её ее их им ему ей такой такая такие там туда",
    firstPerson: "я мы мой моя наш наша мне нам",
    saying: "сказал сказала заявил заявила сообщил сообщила отметил словам добавил рассказал",
  },
  uk: {
    connectives: `але і й та а або однак проте також теж потім тому крім_того при_цьому тим_часом водночас тоді так зате
      більше_того отже нарешті наприклад раніше пізніше втім`,
    pronouns:
      "він вона воно вони це цей ця ці то той та ті його її їх їм йому їй такий така такі там туди",
    firstPerson: "я ми мій моя наш наша мені нам",
    saying: "сказав сказала заявив заявила повідомив повідомила зазначив словами додав розповів",
  },
  tr: {
    connectives: `ama fakat ancak ve veya ayrıca bunun_yanında öte_yandan bununla_birlikte bu_nedenle bu_yüzden dolayısıyla
      böylece sonra daha_sonra yine buna_karşın oysa üstelik hatta bu_arada aynı_zamanda örneğin ardından`,
    pronouns: "o bu şu onlar bunlar şunlar onun bunun onların buna ona bunu onu burada orada",
    firstPerson: "ben biz benim bizim bana bize",
    saying: "dedi söyledi belirtti açıkladı kaydetti ifade bildirdi göre",
  },
  vi: {
    connectives: `nhưng và hoặc tuy_nhiên ngoài_ra đồng_thời do_đó vì_vậy vì_thế bên_cạnh_đó sau_đó trong_khi_đó
      mặt_khác hơn_nữa thế_nhưng song cũng còn do_vậy thậm_chí cụ_thể theo_đó bởi_vậy`,
    pronouns:
      "nó họ đó này đây ông_này bà_này anh_này chị_này người_này ông bà anh chị cô hắn y việc_này điều_này",
    firstPerson: "tôi chúng_tôi chúng_ta mình",
    saying: "nói cho_biết theo khẳng_định chia_sẻ thông_tin",
  },
  ko: {
    connectives:
      "그러나 하지만 그리고 또 또한 그래서 따라서 그런데 한편 그러면서 이어 이에 반면 특히 그러자 그럼에도 이후 이와_함께 이에_따라",
    pronouns:
      "그는 그녀는 그가 이는 이것은 그들은 이들은 그의 이를 그것은 이곳 그곳 이날 그러한 이러한 이런 그런",
    firstPerson: "나는 우리는 저는 내가 우리가 제가 나 우리",
    saying: "말했다 밝혔다 전했다 설명했다 덧붙였다 강조했다",
  },
  ja: {
    connectives:
      "しかし だが また そして さらに なお ただし 一方 それで そのため そこで だから ところが ただ 加えて それでも すると つまり 例えば",
    pronouns:
      "彼 彼女 これ それ あれ この その あの 彼ら これら それら そこ ここ 同氏 同社 こうした そうした",
    firstPerson: "私 我々 僕 俺 わたし",
    saying: "述べた 語った 話した 明らかに",
  },
  zh: {
    connectives:
      "但 但是 然而 不过 不過 而 而且 并且 並且 此外 另外 同时 同時 因此 所以 于是 於是 其后 随后 隨後 接着 然后 然後 另一方面 例如 并 並 再者",
    pronouns:
      "他 她 它 他们 他們 她们 她們 它们 它們 这 這 那 这些 這些 那些 此 其 该 該 这个 這個 那个 那個",
    firstPerson: "我 我们 我們",
    saying: "说 說 表示 指出 称 稱 认为 認為",
  },
  ar: {
    connectives:
      "ولكن لكن كما كذلك أيضا بينما ومع فيما غير_أن إلا_أن ثم وبالتالي لذلك بالمقابل في_المقابل من_جهة من_جانبه من_ناحية بعد_ذلك",
    pronouns:
      "هو هي هم هذا هذه ذلك تلك هؤلاء وهو وهي وهم وهذا وهذه وذلك وتلك إنه إنها وأنه وأنها هناك هنا",
    firstPerson: "أنا نحن إننا إنني",
    saying: "قال قالت أكد أضاف أعلن صرح أوضح وقال وقالت وأضاف وأكد وأوضح",
  },
  ur: {
    connectives: "لیکن مگر اور تاہم جبکہ اس_کے_علاوہ اس_لیے چنانچہ پھر نیز البتہ",
    pronouns: "وہ یہ اس ان اسے انہیں انھیں انہوں انھوں یہی وہی یہاں وہاں ایسے",
    firstPerson: "میں ہم میرا ہمارا",
    saying: "کہا بتایا کہنا",
  },
  sv: {
    connectives:
      "men och eller så också dock därför sedan samtidigt däremot dessutom istället då även ändå",
    pronouns: "han hon den det de detta denna dessa hans hennes dess deras där här",
    firstPerson: "jag vi min mitt vår vårt",
    saying: "sade säger sa enligt berättar",
  },
};
