import type { Language } from "#model/language.ts";
import type { SpeechWords } from "./speech-words.ts";

/** All but the words of saying, which stand in `saying-lists.ts`, and the weekdays, which end a phrase in each language. */
export type SpeechWordRow = Readonly<
  Record<Exclude<keyof SpeechWords, "verb" | "looseVerb" | "source">, string>
>;

export const rows: Readonly<Record<Language, SpeechWordRow>> = {
  en: {
    pronoun: "he|she|they|it|we|i|who",
    he: "he",
    she: "she",
    determiner:
      "the|an?|one|two|three|four|another|other|some|many|several|his|her|their|its|our|my|both|these|those|this|that|each|every|most|no|any|few|all|more",
    between:
      "also|then|later|has|have|had|would|will|could|can|may|might|must|should|is|was|were|are|be|been|once|often|even|still|just|again|simply|recently|now|never|always|first|did|does|do|not|at times|sometimes|soon|too|further|thus|thereby|long|ever|instead|both|himself|herself|to|\\p{Ll}+ly",
    boundary:
      "who|whom|whose|which|that|where|when|while|as|if|because|after|before|during|since|until|in|on|at|with|by|from|into|about|through|via|over|under|against|without|and|but|or|to|this|last|next|earlier|later|late|yesterday|today|is|was|were|has|had|have|will|would|of|for|there|here|back|not|recently|regarding|following|upon|amid|just|again|speaking|referring|adding|describing|simply|yet|so|then|out|alongside|among|explaining|discussing|calling",
  },
  fr: {
    pronoun: "il|elle|ils|elles|on|je|nous|celui-ci|celle-ci|ce dernier|cette dernière",
    he: "il|celui-ci|ce dernier",
    she: "elle|celle-ci|cette dernière",
    determiner:
      "l[ea]s?|l['’]|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|plusieurs|deux|trois|quelques|certains",
    between:
      "a|ont|avait|avaient|est|était|s['’]est|aussi|encore|également|ensuite|déjà|toutefois|ainsi|lui|leur|nous|alors|même|s['’]|l['’]|y|en|se|\\p{Ll}+ment",
    boundary:
      "qui|que|dont|où|quand|lorsque|alors|comme|si|car|après|avant|pendant|depuis|dans|sur|à|au|aux|avec|par|chez|vers|contre|sans|et|mais|ou|ce|cette|hier|aujourd['’]hui|lors|en|devant|auprès|interrogé|interrogée|est|a|dès|face|via|tout|de|du|des|d['’]",
  },
  de: {
    pronoun: "er|sie|es|wir|ich|man|dieser|diese",
    he: "er|dieser",
    she: "sie|diese",
    determiner:
      "der|die|das|dem|den|des|ein|eine|einer|eines|sein|seine|ihr|ihre|mehrere|viele|einige|zwei|drei",
    between:
      "hat|hatte|haben|habe|auch|dann|später|zudem|außerdem|dazu|noch|sich|am|\\p{L}+tag|jetzt|weiter|damals|wiederum|daraufhin|dabei|zuvor",
    boundary:
      "der|die|das,|welche|wer|wo|wenn|als|weil|nach|vor|bei|mit|von|zu|aus|in|im|am|an|auf|für|gegen|über|unter|seit|während|und|aber|oder|dem|den|gegenüber|zum|zur|beim|heute|gestern|laut|hat|ist|war|weiter|später|dazu|sich|per|via",
  },
  es: {
    pronoun: "él|ella|ellos|ellas|este|esta|yo|quien|quienes",
    he: "él",
    she: "ella",
    determiner:
      "el|la|los|las|un|una|unos|unas|su|sus|este|esta|varios|varias|dos|tres|algunos|algunas",
    between:
      "ha|han|había|habían|también|luego|además|ayer|hoy|se|le|les|lo|ya|después|entonces|así|\\p{Ll}+mente",
    boundary:
      "que|quien|cuando|donde|como|si|porque|tras|antes|durante|desde|en|sobre|a|al|ante|con|por|para|contra|sin|y|e|pero|o|u|ayer|hoy|este|esta|luego|después|de|del|ha|es|fue|era|mientras|a través|hacia|según",
  },
  pt: {
    pronoun: "ele|ela|eles|elas|eu|este|esta|quem",
    he: "ele",
    she: "ela",
    determiner:
      "o|a|os|as|um|uma|uns|umas|seu|sua|seus|suas|este|esta|dois|duas|três|vários|várias|alguns|algumas",
    between: "também|ainda|depois|já|ontem|hoje|se|lhe|tem|tinha|havia|então|\\p{Ll}+mente",
    boundary:
      "que|quem|quando|onde|como|se|porque|após|antes|durante|desde|em|no|na|nos|nas|sobre|a|ao|à|com|por|pelo|pela|para|contra|sem|e|mas|ou|ontem|hoje|nesta|neste|depois|de|do|da|dos|das|é|foi|era|logo",
  },
  it: {
    pronoun: "lui|lei|egli|ella|loro|io|noi|quest['’]ultimo|quest['’]ultima",
    he: "lui|egli|quest['’]ultimo",
    she: "lei|ella|quest['’]ultima",
    determiner:
      "il|lo|la|i|gli|le|l['’]|un|uno|una|un['’]|suo|sua|suoi|sue|questo|questa|alcuni|alcune|due|tre|molti",
    between:
      "ha|hanno|aveva|avevano|è|era|anche|poi|ancora|ieri|oggi|si|gli|le|già|così|inoltre|\\p{Ll}+mente",
    boundary:
      "che|chi|cui|quando|dove|come|se|perché|dopo|prima|durante|da|dal|dalla|in|nel|nella|su|sul|sulla|a|al|alla|ai|con|per|contro|senza|e|ed|ma|o|ieri|oggi|di|del|della|dei|ha|è|intervistato|intervenendo|parlando|commentando|nei",
  },
  nl: {
    pronoun: "hij|zij|ze|het|wij|we|ik|die|deze",
    he: "hij",
    she: "zij|ze",
    determiner: "de|het|een|zijn|haar|hun|deze|dit|enkele|twee|drie|veel|sommige",
    between: "heeft|hebben|had|hadden|ook|toen|later|nog|daarna|al|dan|is|er|eerder|weer|zelf",
    boundary:
      "die|dat|wie|waar|toen|als|omdat|na|voor|tijdens|sinds|in|op|aan|bij|met|door|over|onder|tegen|zonder|en|maar|of|tot|uit|van|tegenover|vandaag|gisteren|is|was|heeft|eerder|weten|toe|vanuit",
  },
  pl: {
    pronoun: "on|ona|oni|one|ja|my|ten|ta",
    he: "on",
    she: "ona",
    determiner: "jego|jej|ich|ten|ta|jeden|jedna|pan|pani|kilku|dwóch|dwoje",
    between:
      "też|także|również|wtedy|wówczas|potem|następnie|jeszcze|wczoraj|dziś|już|się|w|nie|później|wcześniej",
    boundary:
      "który|która|które|którzy|wtedy|wówczas|kiedy|gdy|gdzie|jak|jeśli|bo|ponieważ|po|przed|podczas|od|do|w|we|na|z|ze|przez|przy|dla|o|nad|pod|i|a|ale|lub|oraz|dziś|wczoraj|pytany|pytana|cytowany|cytowana|się|jest|był|była|dziennikarzom|rozmowie",
  },
  ru: {
    pronoun: "он|она|они|оно|я|мы|тот|та",
    he: "он",
    she: "она",
    determiner: "его|ее|её|их|этот|эта|один|одна|два|две|несколько",
    between: "также|тоже|потом|затем|еще|ещё|уже|вчера|сегодня|при этом|ранее|ему|ей|им|не|и",
    boundary:
      "который|которая|которые|когда|где|как|если|потому|после|до|перед|во|в|на|с|со|из|по|при|для|о|об|от|над|под|через|между|и|а|но|или|что|чтобы|сегодня|вчера|журналистам|изданию|агентству|был|была|является|комментируя|отвечая|ранее|также",
  },
  uk: {
    pronoun: "він|вона|вони|воно|я|ми|той|та",
    he: "він",
    she: "вона",
    determiner: "його|її|їх|цей|ця|один|одна|два|дві|кілька",
    between: "також|теж|потім|ще|вже|вчора|сьогодні|при цьому|раніше|йому|їй|їм|не|й|і",
    boundary:
      "який|яка|які|коли|де|як|якщо|бо|після|до|перед|у|в|на|з|із|зі|по|при|для|про|від|над|під|через|між|і|й|та|а|але|або|що|щоб|сьогодні|вчора|журналістам|був|була|є|коментуючи|раніше|також",
  },
  vi: {
    pronoun: "ông|bà|anh|chị|cô|ông ấy|bà ấy|anh ấy|cô ấy|họ|tôi|nó",
    he: "ông|ông ấy|anh|anh ấy",
    she: "bà|bà ấy|chị|cô|cô ấy",
    determiner: "một|các|những|người|vị|hai|ba|nhiều",
    between: "đã|đang|sẽ|cũng|còn|vừa|thì|lại|từng|mới",
    boundary:
      "mà|khi|nơi|như|nếu|vì|sau|trước|trong|từ|ở|tại|trên|với|bởi|cho|để|về|và|nhưng|hoặc|hôm|ngày|sáng|chiều|tối|rằng|là|của|đã|được|bị|vào|qua",
  },
  ar: {
    pronoun: "هو|هي|هم|هن|أنا|نحن",
    he: "هو",
    she: "هي",
    determiner: "هذا|هذه|أحد|إحدى|بعض",
    between: "قد|كان|كانت|أيضا|ثم|لاحقا|كذلك|بدوره|بدورها",
    boundary:
      "الذي|التي|الذين|عندما|حيث|إذا|لأن|بعد|قبل|خلال|منذ|في|على|من|إلى|عن|مع|إن|أن|إنه|إنها|أنه|أنها|لكن|أو|ثم|اليوم|أمس|بشأن|حول|أثناء|يوم|تعليقا|ردا",
  },
  sv: {
    pronoun: "han|hon|de|vi|jag|hen",
    he: "han",
    she: "hon",
    determiner: "en|ett|den|det|de|hans|hennes|deras|flera|två|tre",
    between: "har|hade|också|även|sedan|nu|dock|i dag|senare",
    boundary:
      "som|när|där|om|efter|före|under|sedan|i|på|till|för|med|av|från|vid|hos|mot|utan|och|men|eller|att|är|har|i dag|i går|enligt",
  },
  cs: {
    pronoun: "on|ona|oni|já|my|ten|ta",
    he: "on",
    she: "ona",
    determiner: "jeho|její|jejich|ten|ta|jeden|jedna|několik|dva|dvě",
    between: "také|též|pak|později|dnes|včera|už|se|však|k tomu|dále",
    boundary:
      "který|která|které|kteří|když|kde|jak|pokud|protože|po|před|během|od|do|v|ve|na|z|ze|s|se|při|pro|o|nad|pod|a|ale|nebo|dnes|včera|podle|je|byl|byla|novinářům|agentuře|serveru|ČTK",
  },
  ro: {
    pronoun: "el|ea|ei|ele|noi|eu|acesta|aceasta",
    he: "el|acesta",
    she: "ea|aceasta",
    determiner: "un|o|doi|două|trei|mai mulți|câțiva",
    between: "a|au|ar|și|apoi|astăzi|ieri|mai|de asemenea|însă",
    boundary:
      "care|când|unde|cum|dacă|după|înainte|în|la|cu|din|de|pe|prin|pentru|despre|sub|între|și|dar|sau|astăzi|azi|ieri|miercuri|potrivit|într-o|într-un|fără|către|a|este",
  },
  el: {
    pronoun: "αυτός|αυτή|εκείνος|εκείνη|εμείς|εγώ",
    he: "αυτός|εκείνος",
    she: "αυτή|εκείνη",
    determiner: "ο|η|το|οι|τα|ένας|μία|μια|ένα",
    between: "επίσης|ακόμη|χθες|σήμερα|αργότερα|έχει|είχε",
    boundary:
      "που|όταν|όπου|όπως|αν|μετά|πριν|κατά|από|σε|στον|στην|στο|στους|στις|στα|με|για|προς|χωρίς|και|αλλά|ή|ότι|πως|σήμερα|χθες|είναι",
  },
};
