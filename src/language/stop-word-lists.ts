import type { Language } from "#model/language.ts";

/**
 * The words that carry a sentence rather than its news: articles, pronouns, prepositions,
 * conjunctions, auxiliaries, adverbs of degree, and verbs of saying in their commonest form.
 * Lower case. Own lists, checked against the commonest words of each language's treebank.
 */
export const stopWordLists: Readonly<Record<Language, string>> = {
  en: `a about above across after again against all almost along already also although always am among an and
    another any are around as at away back be became because become been before being below between both but
    by came can cannot could did do does doing done down during each either else enough even ever every few
    first for from further get go got had has have having he her here hers herself him himself his how however
    i if in into is it its itself just last least less let like made make many may me might more most much
    must my myself near neither never new next no nor not nothing now of off often on once one only onto or other
    others our ours out over own per perhaps quite rather same said saw say says see seem seen several shall
    she should since so some something still such take than that the their theirs them themselves then there
    these they this those though through thus to together told too toward towards two under until up upon us
    use used very was way we well went were what when where whether which while who whole whom whose why will
    with within without would yet you your yours yourself mr mrs ms`,
  fr: `a à ai ainsi alors après as au aucun aucune aujourd'hui aurait auront aussi autour autre autres aux avaient
    avait avant avec avez avoir avons ayant beaucoup bien c ça car ce ceci cela celle celles celui cependant
    certains ces cet cette ceux chaque chez ci comme comment contre d dans de dedans déjà depuis derrière des
    desquels deux devant doit donc dont du durant elle elles en encore enfin ensuite entre est et étaient était
    étant été être eu eux fait faire faut font fut grâce hors hui ici il ils j jamais je jusqu jusque l la là
    laquelle le lequel les lesquels leur leurs lors lorsque lui m ma mais malgré me même mêmes mes mieux moi moins
    mon n ne ni non nos notre nous on ont or ou où par parce parmi pas pendant peu peut peuvent plus plusieurs
    plutôt pour pourquoi pourrait presque près puis puisque qu quand quant que quel quelle quelles quelque
    quelques quels qui quoi rien s sa sans sauf se selon sera serait ses si sinon soit son sont sous souvent sur
    surtout t ta tandis tant te tel telle tes toi ton toujours tous tout toute toutefois toutes très trop tu un
    une va vers voici voilà vos votre vous y mme`,
  de: `ab aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus außerdem bei
    beide beiden beim bereits bin bis bisher bist da dabei dadurch dafür dagegen daher dahin damals damit danach
    daneben dann daran darauf daraus darf darin darüber darum das dass daß davon dazu dein deine dem den denen
    denn dennoch der deren des deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du
    durch ebenfalls ebenso ein eine einem einen einer eines einige einigen einmal er erst es etwa etwas euch euer
    für gab ganz gar gegen gegenüber gemacht gerade gibt gut habe haben hat hatte hatten heute hier hinter ich ihm
    ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins ist ja je jede jedem jeden jeder jedes jedoch
    jene jetzt kann kein keine keinem keinen keiner konnte konnten können lassen machen man manche mehr mein meine
    mich mir mit möchte muss müssen musste nach nachdem nicht nichts noch nun nur ob obwohl oder ohne schon sehr
    sei sein seine seinem seinen seiner seines seit selbst sich sie sind so sogar solche soll sollen sollte sondern
    sonst soweit sowie statt über um und uns unser unsere unter viel viele vielen vom von vor während war waren
    warum was wegen weil weiter weitere welche welcher wenig wenn wer werde werden wie wieder will wir wird wo
    wohl wollen worden wurde wurden würde würden zu zum zur zwar zwei zwischen`,
  es: `a acá además ahí ahora al algo algún alguna algunas alguno algunos allá allí ambos ante anterior antes aquel
    aquella aquellos aquí así aún aunque bajo bien cada casi como cómo con contra cosa cual cuál cuales cualquier
    cuando cuándo cuanto de debe deben del demás dentro desde después donde dónde dos durante e el él ella ellas
    ello ellos en encima entonces entre era eran eres es esa esas ese eso esos esta está estaba estaban están
    estar estas este esto estos estoy fue fueron ha haber había habían hace hacen hacer hacia han hasta hay he hoy
    incluso la las le les lo los luego más me mediante mejor menos mi mientras mis mismo mucho muchos muy nada
    nadie ni ningún ninguna ninguno no nos nosotros nuestra nuestro nunca o os otra otras otro otros para parte
    pero poco podía podrá por porque pude pudo pueda puede pueden pues que qué quien quién quienes se sea según ser
    será si sí sido siempre sin sino sobre sólo solo son su sus suyo tal también tampoco tan tanto te tenía tendrá
    tiene tienen toda todas todavía todo todos tras tu tú tuvo u un una uno unos usted ustedes va vez y ya yo`,
  pt: `a à ainda além algum alguma algumas alguns ali ambos ante antes ao aos apenas após aquela aquele aqueles aqui
    aquilo as às assim até bem cada cerca com como contra contudo cuja cujo da daquele das de dela dele deles
    demais depois desde dessa desse desta deste disse disso do dois dos durante e é ela elas ele eles em embora
    enquanto entanto então entre era eram essa essas esse esses esta está estão estar estas estava este estes eu
    fazer fez foi for foram fosse há havia isso isto já la lá lhe lhes lo logo mais mas me meio menos mesma mesmo
    meu mim minha muita muito muitos na nada não nas nem nenhum nenhuma nessa nesse nesta neste no nos nós nossa
    nosso num numa nunca o onde ou outra outras outro outros para pela pelas pelo pelos perante pode podem poder
    pois por porém porque porquê pouco qual qualquer quando quanto quase que quê quem se seja sem sempre sendo ser
    será seria seu seus si sido sim sob sobre sua suas tal também tanto tão te tem têm ter teve tinha toda todas
    todo todos tu tudo um uma umas uns vai você vocês vos`,
  it: `a abbiamo abbia agli ai al alcune alcuni alla alle allo allora altra altre altri altro anche ancora anzi
    appena avere aveva avevano avrà ben bene c che chi ci ciò cioè coi col come comunque con contro cosa così cui
    d da dagli dai dal dalla dalle dallo davanti degli dei del dell della delle dello dentro di dietro dopo dove
    dovrà due dunque durante e è ed egli ella era erano essa esse essere essi fa far fare fatto fino fra fu furono
    già gli grazie ha hai hanno ho i il in infatti inoltre insieme invece io l la là le lei li lì lo loro lui ma
    mai me meno mentre mi mia mie mio molti molto ne né negli nei nel nell nella nelle nello nessun nessuna
    nessuno niente no noi non nostra nostro nulla o od ogni oltre ora ossia ovvero per perché perciò però più
    poco poi possono prima proprio può pure qua quale quali qualche quando quanto quasi quella quelle quelli quello
    questa queste questi questo qui quindi sarà sarebbe se secondo sei sempre senza si sì sia siamo sono sopra sotto
    sta stata state stati stato stesso su sua sue sugli sui sul sull sulla sulle suo suoi tale tanto te ti tra
    tre troppo tu tua tuo tutta tuttavia tutte tutti tutto un una uno verso vi via voi vostro`,
  nl: `aan af al alle alleen alles als altijd andere anders ben bent bij bijna binnen bleek boven buiten daar
    daarbij daarna daarom dan dat de deze die dit doch doen door dus echter een eens eerst elk elke en enkele er
    erg ergens even ga gaan geen geweest haar had hadden heb hebben hebt heeft hem hen het hier hij hoe hun iemand
    iets ik in is ja je jij jou jouw jullie kan kon konden kunnen later maar me meer meest men met mij mijn moest
    moet moeten na naar naast net niet niets nog nooit nou nu of om omdat ondanks onder ons onze ook op opnieuw
    over per reeds sinds slechts sommige soms steeds te tegen ten ter terwijl toch toen tot totdat tussen twee u uit
    uw vaak van vanaf vanuit veel verder via voor vooral voordat waar waardoor waarom waren was wat we wel welke
    werd werden wie wij wil worden wordt zal ze zei zelf zich zichzelf zij zijn zo zoals zonder zou zouden zowel`,
  pl: `a aby ale albo ani aż bardziej bardzo bez bo bowiem by był była było były być będą będzie cały chce chociaż
    ci ciągle co coraz coś czy czyli dla dlaczego dlatego do dopiero dość dwa go gdy gdyż gdzie i ich ile im inne
    inny iż ja jak jako jakie jaki je jeden jednak jego jej jemu jest jeszcze jeśli jeżeli już każdy
    kiedy kilka kto która które którego której których którym którzy który lecz lub ma mają mam mi między mieć
    mimo miał mnie może mogą moim można mu musi my na nad nadal nam nas nawet nic nie nich nigdy nim niż no o
    obok od około on ona one oni ono oraz pan pani po pod podczas poza ponad ponieważ przed przede przez przy raz
    również są się siebie skąd sobie sposób swoich swoje swój ta tak taki takie także tam te tego tej ten też tę
    to tobie tu tutaj tych tylko tym tymi u w wam was we według wiele wielu wszystkich wszystkie wszystko właśnie
    wśród więc z za zawsze ze został została zostały żaden że żeby`,
  ru: `а без более больше будет будто будут бы был была были было быть в вам вас ведь весь во вот впрочем все всегда
    всего всех всю всё вы где года году год да даже два для до другие другой его ее её ей ему если есть еще ещё
    ж же за затем зачем здесь и из из-за или им именно иногда их к как какая какой каждый когда кого который
    которая которое которого которой которые которых кроме кто куда ли лишь либо между меня мне много может можно
    мой моя мы на над надо нам нас наш не него нее неё ней нельзя нет ни нибудь никогда ним них ничего но ну о об
    один однако одна он она они оно от очень перед по под пока пор после потом потому почти при про раз разве
    с сам самый свое своего своей своих свои свой себе себя сейчас со совсем стал так также такие такой там те тем
    теперь то тогда того тоже только том тот три ту тут ты у уж уже хорошо хоть хотя чего чей чем через что чтоб
    чтобы чуть эта эти этим этих это этого этой этом этому этот эту я`,
  uk: `а або але без би був була були було бути в вам вас ваш вже від він вона вони воно все всі всіх всього всьому
    ви де для до досі дуже є же з за завжди замість зараз зі і із інший інші її їй їм їх й його йому ж
    коли крім кого кожен котра котрий куди лише між мене мені ми мій має мають можна може на над нам нас наш не
    него нього неї них ні ніж ніколи ним нічого о об один одна однак окрім он ось перед під після по поки потім
    при про проте раз також так такий такі там те теж тепер ти тим тих то тоді того тож тому той тільки трохи ту
    тут у усе усі хіба хоча хто це цей ці цього цьому ця цієї цю цих чи чим через чого чому що щоб як яка яке який
    якого якої яких які якщо свій своє свої своїх себе собі сам саме року рік роки році`,
  tr: `acaba ama ancak arada artık aslında ayrıca az bana bazı bazıları belki ben beni benim beri beş bile bin bir
    biraz birçok biri birkaç birlikte biz bize bizi bizim böyle böylece bu buna bunda bundan bunlar bunları bunu
    bunun burada bütün çok çünkü çoğu da daha dahi dan de defa değil den diğer diye dolayı dolayısıyla edecek eden
    ederek edildi ediyor en etmek etti ettiği fakat gibi göre ha halen hangi hatta hem henüz hep hepsi her herhangi
    herkes hiç hiçbir için içinde iki ile ilgili ise işte itibaren iyi kadar karşın karşı kendi kendine kendisi ki
    kim kimse kez mı mi mu mü nasıl ne neden nedenle nerede nin niye o olan olarak oldu olduğu olduğunu olmak olması
    olmayan olsa olur ona ondan onlar onları onların onu onun orada oysa öyle önce pek rağmen sadece sanki şey siz
    sizin sonra şimdi şöyle şu şunu tarafından tüm üzere üzerinde var ve veya ya yani yapılan yerine yine yok
    yoksa yüzden zaten dedi söyledi belirtti`,
  vi: `ai anh bà bao bằng bên bị bởi cả các cái cần càng chỉ chị cho chưa có còn con cô cùng cũng của cứ chứ đã
    đang đây để đến đều điều do đó đối đồng được dưới gì giữa hay hơn hoặc họ khi không khác là lại lên lúc mà mặc
    mình mỗi mọi một muốn năm này nào nên nếu ngay ngoài người nhiều như nhưng những nó nói nữa nơi ở ông phải qua
    ra rằng rất rồi sau sẽ số sự tại tất thành thể thế theo thêm thì thấy trên trong trước tôi từ từng tuy tự và vào
    vẫn vậy vì việc về với vừa xuống ngày tháng hai biết làm`,
  ko: `그 그가 그것 그녀 그는 그들 그래서 그러나 그런 그런데 그리고 그의 것 것은 것을 것이 것이다 것으로 개 건 게
    경우 고 곳 나 나는 내 너 년 누구 다 다른 다시 대한 대해 더 더욱 동안 두 된 될 듯 등 등을 등의 따라 따르면 따른 때 때문 때문에
    또 또는 또한 로 를 만 많은 많이 말했다 매우 며 모두 모든 무엇 및 바 밝혔다 받은 보다 부터 뿐 사이 수 수도 씨 아니 아니라 아주
    안 않고 않는 않은 않았다 약 어떤 어느 언제 에 에게 에서 여러 오늘 와 왜 우리 우리는 우리의 위한 위해 으로 은 을 의 이 이것 이날 이는
    이다 이라고 이러한 이런 이를 이미 이번 이상 이어 이와 이후 일 있는 있다 있다고 있다는 있던 있도록 있었다 있으며 있을 있지만 입니다
    자신 자신의 저 전 정도 제 좀 중 중에 지난 지금 통해 특히 하고 하는 하는데 하며 하면 하지 하지만 한 한다 한다고 한편 할 함께 했다
    했다고 해 해서 했던 혹은 후`,
  ja: `の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また もの あり まで
    られ なる へ か だ これ によって により おり より による ず なり られる において ば なかっ なく しかし について せ だっ その後 できる それ う ので なお のみ でき き つ
    における および いう さらに でも ら たり その他 に関する たち ます ん なら に対して です でした ました ませ ね よ そして それぞれ ところ とき とも ほか だけ そう ここ
    どう 何 的 者 年 月 日 中 上 人 一 氏 さん 私 彼 彼女 我々 え 今 後 前 時 間 ほど くらい まだ もう もし とても いい あと わけ はず`,
  zh: `的 了 在 是 和 有 也 不 就 都 而 及 与 與 或 于 於 之 为 為 以 等 这 這 那 个 個 他 她 它 他们 他們 她们 她們 我 我们 我們 你 你们 你們
    一 一个 一個 上 下 中 到 从 從 对 對 将 將 被 把 让 讓 向 由 但 但是 并 並 并且 並且 而且 因为 因為 所以 如果 虽然 雖然 则 則 还 還
    已 已经 已經 正在 会 會 能 可以 可能 要 需要 应该 應該 没有 沒有 没 沒 很 更 最 太 非常 其 其中 其他 此 该 該 各 每 某 又 再 才 只
    只有 仅 僅 时 時 时候 時候 后 後 之后 之後 之前 前 以及 以来 以來 以后 以後 以前 目前 今天 昨天 去年 今年 年 月 日 来 來 去 说 說 表示 称 稱
    指出 认为 認為 进行 進行 通过 通過 关于 關於 对于 對於 根据 根據 按照 由于 由於 同时 同時 此外 另外 然而 不过 不過 什么 什麼 怎么 怎麼
    谁 誰 哪 哪里 自己 大家 吗 嗎 呢 吧 啊 地 得 着 著 过 過 给 給 跟 比 像 所 这个 這個 那个 那個 这些 這些 那些 这样 這樣 这里 這裡`,
  ar: `في من على إلى الى عن مع أن ان إن كان كانت كانوا يكون تكون هو هي هم هما نحن أنا انا أنت هذا هذه هذان هؤلاء
    ذلك تلك التي الذي الذين اللذين اللواتي ما ماذا لا لم لن ليس ليست قد لقد كل بعض غير بين بعد قبل عند عندما حيث
    حين حتى حول خلال دون ضد فوق تحت أمام امام وراء منذ نحو أو او أم ثم بل لكن ولكن لأن لان كما كذلك أيضا ايضا
    أي اي أية و ف ب ل ك وفي ومن وعلى وإلى وأن وان وإن وكان وكانت وهو وهي وهذا وهذه وذلك وقد ولا ولم وما والتي والذي
    فيه فيها منه منها عليه عليها إليه إليها له لها لهم لهما به بها بهم عنه عنها معه معها لدى لدي هناك هنا الآن
    اليوم أمس قال قالت وقال وقالت يقول أكد وأكد أضاف وأضاف إذا اذا إذ لو لولا مثل بسبب سوف سيكون أكثر أقل جدا
    فقط أحد احد كيف لماذا متى أين كم نفسه نفسها ذات عدم يتم تم`,
  sv: `alla allt att av bara blev bli blir dag de dem den denna deras dess det detta dig din du där då efter ej eller
    en er ett fick finns fram från få får för genom ha hade han hans har hela henne hennes honom hon hur här i icke
    igen in inom inte jag ju kan kanske kom kommer kunde man med mellan men mer min mitt mot mycket många måste när
    nu ned ni något några och om oss på redan samma sedan sig sin sina sitt ska skulle som så sådan tar till under
    upp ut utan vad var vara varit vid vi vill vilken är även över också inför enligt eftersom`,
  da: `ad af aldrig alle alt anden andet andre at bare begge blev blive bliver da de dem den denne der deres det dette
    dig din disse dog du efter eller en end er et for fordi fra få får før gennem god ham han hans har havde have hele hende
    hendes her hos hun hvad hvem hver hvis hvor hvordan hvorfor hvornår i igen ikke ind ingen jeg jer jo kan kom
    kommer kunne lige man mange med meget mellem men mere mig min mod må ned nej noget nogen nogle nok nu når og også om
    op os over på sagde selv sig sin sine skal skulle som så således tid til to ud uden under var ved vi vil ville være været`,
  no: `alle alt andre at av bare ble bli blir blitt da dag de deg dem den denne der deres det dette din disse du eller
    en enn er et ett etter for fordi fra få får før gjennom ham han hans har hadde hele henne hennes her hos hun hva
    hvem hver hvilken hvis hvor hvordan hvorfor i igjen ikke ingen inn jeg jo kan kom kommer kunne man mange med meg
    mellom men mer mot mye må ned nei noe noen nok nå når og også om opp oss over på sa selv seg sin sine skal skulle
    som så til to ut uten under var ved vi vil ville vår være vært`,
  fi: `ei eikä eivät ehkä en enää ennen että entä erittäin et he hän hänen häntä ja jo joka jonka jos josta jotka jotta
    joten juuri jälkeen kaikki kanssa kautta kertoo koko koska kuin kuinka kuitenkin kun kuten kyllä lisäksi me meidän mikä
    mitä mukaan mutta muun muut myös ne nyt näin niin niitä niiden nämä noin oli olla olisi olivat ollut on ovat paljon
    pitää se sekä sen siellä siitä siihen sillä sitten sitä tai tämä tämän te tulee tuo tässä vaan vai vain vaikka vielä vuoden
    vuonna yli sanoo sanoi`,
  cs: `a aby ale ani ano asi až bez bude budou by byl byla byli bylo být co což další do ho i ich jak jako je jeho jej její
    jejich jen ještě jenž ji již jsem jsme jsou jste k kam kde kdo kdy když ke která které kteří který ku ma má mají máme
    mezi mi mít mnoho mohou může my na nad nám nás nebo nebyl než ni nic není o od on ona oni podle po pod pokud pouze
    právě pro proč proto protože před při roce roku s se si sice so své svého svůj ta tak také takže tam tato tedy tento
    těch ten to toho tom tomu tu tuto ty u už v ve však více všech všechny vy z za ze že`,
  hu: `a abban ahhoz ahogy aki akik alatt amely amelyek ami amíg annak arra az azok azon azonban azt aztán be belül benne
    csak de e ebben egy egyes egyik egyéb el előtt elő én éppen és ez ezek ezen ezért ezt fel felé ha hanem hiszen hogy
    hogyan igen ill illetve is itt jól jó kell kellett ki kívül közben között le legyen lehet lett maga magát majd már más meg
    mellett mert mi míg miért mikor milyen minden mint mintha most nagy nagyon ne neki nem nincs ő ők olyan ott össze pedig
    persze rá s saját sem sok során szerint talán többi tovább úgy után utolsó új vagy való valaki van vannak vele viszont volt voltak`,
  ro: `a acea aceasta această aceste acest acestea aceștia acesta acolo acum ai aici al ale alt alta am ar are aș astfel
    asupra atât au avea avem avut că când care cât ce cea cei cel cele către chiar cine conform cu cum da dacă dar de
    deci decât deja despre din după ea ei el ele era erau este eu face fi fie fiind fost i îi îl îmi în înainte
    încă între îşi își la le li lor lui mai mea mult nici nimic noastră noi nostru nu o or ori pe pentru peste poate prin
    printre sa să sau se și şi spre sub sunt sus și-a te toate tot toți tu un una unde unei unele unii unor unui va vor
    fără dintre doar`,
  el: `αλλά αν αντί από αυτά αυτές αυτή αυτό αυτοί αυτός αυτών αυτού για δε δεν δύο εάν είναι εκεί εκείνος ένα ένας μία μια
    επίσης έτσι έχει έχουν η ήδη ήταν θα ίδιο ίσως και κάθε κάποιος κατά κι μα με μέχρι μετά μεταξύ μην μη μόνο μου μας
    να ναι ο οι όλα όμως όπου όπως όταν ότι όχι πιο πολύ που πριν προς πρέπει πρώτα πώς σαν σας σε στα στη στην στις στο
    στον στους τα τη την της τι τις το τον του τους των τώρα υπάρχει υπό χωρίς ως ώστε`,
  id: `ada adalah agar akan aku anda antara apa apabila atas atau bagi bahwa banyak baru beberapa begitu belum berbagai
    bisa boleh bukan dalam dan dapat dari demikian dengan di dia dilakukan dua hal hanya harus hingga ia ini itu jika juga
    kami kamu karena kata ke kembali kepada kemudian ketika kita lagi lain lalu lebih maka mana masih melalui memiliki
    menjadi mereka merupakan namun nya oleh pada para per pernah pula saat saja sampai sangat satu saya sebagai sebelum
    sebuah secara sedang sehingga sejak selama seluruh semua seorang seperti serta sesuai setelah setiap sudah suatu
    supaya tahun tak telah tentang terhadap tersebut tetapi tidak untuk yaitu yakni yang`,
  hi: `अपना अपनी अपने अब आप इस इसका इसकी इसके इसी इसे उन उनका उनकी उनके उन्हें उन्होंने उस उसका उसकी उसके उसे एक एवं ऐसे और कई
    कर करता करते करना करने करें कहा का कि किया किसी की कुछ के को कोई गई गए गया जब जा जाता जाती जाते जाने जिस जैसे जो तक
    तथा तब तो था थी थे द्वारा दिया दी दो न नहीं ने पर पहले फिर बहुत बाद बारे भी में मैं यदि यह यहाँ यही या ये रहा रही रहे
    लिए ले लेकिन व वह वहाँ वाला वाले वे सकता सकते सब सभी साथ से हम हमारे ही हुआ हुई हुए है हैं हो होता होती होते होने`,
  ur: `اس اسی اسے ان اپنا اپنی اپنے اب اگر ایک ایسے اور آپ بعد بھی بہت پر پھر پہلے تاہم تک تو تھا تھی تھے تھیں تمام جب جبکہ جس جن
    جو جا جاتا جاتی جائے جائیں چاہیے خود دو دی دیا دیں دیے ذریعے رہا رہی رہے زیادہ سب سے ساتھ سکتا سکتی سکتے صرف طرح طور کا
    کچھ کر کرتا کرتی کرتے کرنا کرنے کریں کوئی کو کہ کہا کی کیا کیوں کئی کیونکہ کے گا گئی گئے گی گے گیا لیکن لئے لیے مگر میں مزید نہ نہیں
    نے وہ وہاں والا والی والے ہر ہم ہو ہوا ہوئی ہوئے ہوتا ہوتی ہوتے ہونے ہی ہے ہیں یا یہ یہاں یہی`,
  fa: `از است اما ان انها این اگر ای آن آنها آنان با باید بر برای بسیار بعد بود بودند به بی بین پس پیش تا تمام تنها جز چه چون چند حتی خود
    خواهد خواهند داد دارد دارند داشت داشته در درباره دو دیگر را روی شد شده شدند شود شوند طور علیه که کرد کردن کرده کردند کند کنند گفت ما
    مانند می من مورد نیز نیست نمی هم همان همه همچنین همین هر هستند هنوز هیچ و وی ولی یا یک یکی`,
  th: `และ ที่ ใน ของ เป็น ได้ ให้ มี การ ว่า จะ ไม่ กับ จาก ก็ นี้ ไป มา โดย แต่ หรือ ซึ่ง คือ ถึง ขึ้น อยู่ ต้อง ความ ด้วย ทำ นั้น แล้ว เมื่อ เขา
    กว่า ผู้ คน ตาม เพื่อ เข้า ออก กัน เพราะ อีก มาก หลัง ถ้า ยัง ลง ทั้ง อย่าง ตัว วัน ปี แห่ง เธอ เรา ผม ฉัน พวก อะไร บาง ทุก เช่น ระหว่าง
    นอกจาก ดังนั้น จึง เคย กำลัง เพียง เอง ส่วน แบบ หาก พบ ต่อ เลย`,
  bg: `а ако ала без беше би бил била били било бъде в вас все всеки всички във вие г где го да дали дано до докато
    други е един една едно за заради защо и из или им има ите их й как какво като кога когато което които който която
    към ли м ме между ми много може му на над най нас не него нещо нея ни ние никой но някои ня няма о от по под
    пред преди през при с са само се сега си след сме според също съм със та така такива там те тези ти то това този
    тогава той тя тъй у че ще я`,
  ca: `a abans això aix així al algun alguna alguns als altra altres amb aquest aquesta aquestes aquests aquell aquella aquí
    cada com contra d de del dels des després dins doncs dos durant el ell ella ells els em en encara entre era eren es és està estan
    estat et eu ens fa fer fins foren fou ha han havia hem hi ho i ja jo l la les li lo més meva mateix molt molta molts
    n ni no nosaltres o on per perquè però podem poden pot que què qui quan s sa se segons sense ser serà seu seus seva si
    sobre sol solament són sota també te tenen té tot tots tota totes tu un una uns unes va van vostre`,
  he: `אבל או אולי אותה אותו אותם אז אחר אחרי אחת אי אין אך אל אלה אם אני אנחנו אף אשר את אתה בו בין בלי גם דרך
    הוא היא היה היו היתה הייתה הם הן זאת זה זו יותר יש כבר כדי כי כך כל כלל כמה כמו כן לא לאחר לגבי לה להיות להם לו
    לי לכן לפי לפני מאוד מאז מה מי מן מנת מתוך נגד עד עוד על עם עצמו פי רק של שלא שלו שלה שלהם שם תחת`,
  hr: `a ako ali bi bih bila bile bili bilo bio biti će ćemo da dok do duž ga gdje hoće i iako ih ili im iz ja je jedan
    jedna jer jesam još ju kad kada kako kao koja koje kojem kojeg koji kojih kojoj ku li me među mi mnogo mogu može mu na
    nad nakon nam nas naš ne nego neki neku netko ni nije nisu niti no njega njegov njen njih njihov o od oko on ona
    oni ono osim ova ovaj ove ovo po pod prema pri prije s sa sam samo se si smo su sve svi svoj ta tada taj tako također te
    ti to tom tu u uz vam vas već vi vrlo za zbog što šta`,
};
