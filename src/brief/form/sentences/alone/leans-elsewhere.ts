import type { Language } from "#model/language.ts";

/** First words that mean the same with nothing before them, in languages where "this" is also "the": "इस साल", "اس وقت". */
export const aloneBeyondEurope: Readonly<Record<Language, RegExp>> = {
  hi: /^(?:इस|इन) (?:समय|साल|वर्ष|सप्ताह|हफ्ते|हफ़्ते|महीने|माह|बार|सीजन|दिनों)(?![\p{L}\p{M}])/u,
  ur: /^(?:اس|ان) (?:وقت|سال|ہفتے|ماہ|مہینے|بار|سیزن|دنوں)(?!\p{L})/u,
  fa: /^این (?:هفته|ماه|روزها|فصل)(?!\p{L})/u,
  he: /^(?:השבוע|השנה|החודש)(?!\p{L})/u,
  cs: /^(?:ten(?:to)?|tuto|tato|v tomto) (?:týden|týdnu|měsíc|měsíci|rok|roce|sezon[aěu])(?!\p{L})/iu,
  sv: /^(?:den här|denna|det här) (?:veckan|vecka|månaden|månad|året|säsongen|säsong)(?!\p{L})|^det (?:finns|fanns|blir|blev) /iu,
  da: /^(?:denne|dette) (?:uge|måned|år|sæson)(?!\p{L})|^der (?:er|var|bliver|blev) (?!også|dog)/iu,
  ro: /^(?:această|acest|în această|în acest) (?:săptămână|lună|an|sezon)(?!\p{L})/iu,
  hu: /^ez(?:en)? (?:a|az) (?:héten?|hónapban|évben)(?!\p{L})/iu,
  el: /^(?:αυτή|αυτό|αυτόν) (?:την|τον|το) (?:εβδομάδα|μήνα|χρόνο)(?!\p{L})/iu,
  ru: /^эт(?:им|ой) (?:летом|осенью|зимой|весной)(?!\p{L})/iu,
  uk: /^(?:цього|цієї|цим) (?:року|тижня|місяця|літа|сезону|осені|зими|весни|разу)(?!\p{L})/iu,
  tr: /^bu (?:yıl|hafta|ay|sabah|akşam|sezon|yaz|kış|sonbahar|ilkbahar|hafta sonu)(?!\p{L})/iu,
  ar: /^(?:هذا|هذه) (?:الأسبوع|العام|الشهر|السنة|الصيف|الشتاء|الربيع|الخريف|الموسم|المساء|الصباح|الليلة)(?!\p{L})/u,
  ja: /^この(?:ほど|たび|度|夏|冬|春|秋|週末|年末年始)/u,
};

/** What leans on the sentence before by a word behind its first ("Według niego …"), or by how it ends ("…ためだ。"). */
export const leansElsewhere: Readonly<Record<Language, RegExp>> = {
  en: /^(?:for|to|with|from) (?:him|her|them),|^(?:the day before|a day earlier|the previous day),/iu,
  fr: /^de tel(?:le)?s(?!\p{L})|^avant (?:de |d['’])\p{L}+(?:er|ir|re) (?:que |qu['’])|^(?:pour|selon) (?:lui|elles?|eux)(?! et )(?!\p{L})/iu,
  es: /^(?:para|según) (?:él|ellas?|ellos)(?!\p{L})|^(?:(?:en )?la víspera|el día anterior)(?! d)/iu,
  pt: /^(?:na véspera|no dia anterior)(?! d)|^(?:para|segundo|conforme|de acordo com|na (?:opinião|avaliação|visão) d) ?el[ea]s?(?!\p{L})/iu,
  it: /^(?:per|secondo) (?:lui|lei|loro)(?!\p{L})|^(?:il giorno (?:prima|precedente)|la vigilia)(?! d)/iu,
  id: /^menurut (?:dia|beliau|mereka)(?!\p{L})/iu,
  ro: /^(?:potrivit|conform) (?:lui|ei|lor)(?! [\p{Lu}])(?!\p{L})/iu,
  de: /^am (?:Vortag|Tag zuvor)(?! (?:der|des|von))|^(?:jene[rsmn]?|derartige[rsmn]?) (?=\p{L})/iu,
  nl: /^(?:zulke|dergelijke)(?!\p{L})/iu,
  tr: /^(?:anılan|adı geçen|bahsi geçen|mezkur)(?!\p{L})/iu,
  ar: /^[وف]?مثل (?:هذا|هذه|ذلك|تلك|هؤلاء)(?!\p{L})/u,
  pl: /^tamt(?:en|[aeoą]|ci|ych|ego|ej|ymi?)(?!\p{L})|^(?:według|dla|od|do|z|ze|w|we|na|po|o|przy|za|przed|wśród|spośród|między) (?:nich|niego|niej|nim|nimi|nią)(?!\p{L})|^(?:zdaniem|słowami) (?:jego|jej|ich)|^(?:jego|jej|ich) zdaniem/iu,
  ru: /^(?:данн(?:ый|ая|ое)|(?:выше)?(?:указанн|упомянут)(?:ый|ая|ое|ые))(?!\p{L})|^(?:у|с|со|на|для|о|об|к|по|за|от|до|среди|из|при|перед|после|между|в|во|без) (?:него|неё|нее|них|ним|ней|нему|ними|нём|нем)(?!\p{L})|^по (?:его|её|ее|их) (?:словам|мнению|данным|информации)|^(?:ещё|еще) (?:от |у |для |на |из )?(?:один|одна|одно|двое|двух|трое|трёх|трех)(?!\p{L})/iu,
  uk: /^(?:дан(?:ий|а|е)|(?:вище)?(?:зазначен|вказан|згадан)(?:ий|а|е|і))(?!\p{L})|^(?:у|в|з|із|на|для|про|до|по|за|від|серед|при|перед|після|між|без) (?:нього|неї|них|ним|нею|ними|ньому|ній)(?!\p{L})|^за (?:його|її|їхніми|їх) (?:словами|даними|інформацією)|^ще (?:від |у |для |на )?(?:один|одна|одне|двоє|двох|троє|трьох)(?!\p{L})/iu,
  cs: /^(?:podle|pro|od|do|z|ze|s|se|v|na|po|o|při|za|před|mezi|u|k) (?:něj|něho|ní|nich|ním|nimi|němu|něm)(?!\p{L})/iu,
  // "De kom" and "De här avtalen", but not "De tre broer".
  sv: /^(?:den|det|de) här (?=\p{Ll})|^(?:den|det|de) (?:är|var|blir|blev|har|hade|kan|ska|skulle|kommer|kom|fick|får|innebär|gör|gjorde|betyder|visar|handlar|sker|skedde|uppger|säger|står|gäller)(?!\p{L})/iu,
  da: /^(?:den|det|de) (?:er|var|bliver|blev|har|havde|kan|skal|skulle|kommer|kom|fik|får|betyder|viser|handler|sker|skete|oplyser|siger|står|gælder|gør|gjorde)(?!\p{L})/iu,
  // "It is because …", "which means that …", where no topic says what.
  ko: /^(?!.*(?:이유|원인|배경|까닭|것|목적)(?:은|는)).*(?:기|이기|았기|었기|했기|됐기|렸기|졌기) 때문(?:이다|입니다)\.$|^[^은는]{0,12}.*(?:다는|라는|란|자는) (?:얘기|이야기|뜻|의미|설명|것|셈)(?:이다|다|입니다)\.$|^일종의 .*셈이다\.$/u,
  ja: /^(?!.*(?:理由|原因|背景|目的|狙い|きっかけ|の)は).*(?:から|ため|わけ)(?:だ|だった|です|でした|である)。$|^[^、。]{2,16}(?:た|いる)のは|^と(?:いうと|いうわけで|はいえ|想像)|^(?:さっき|先ほど|上記|下記|以上|以下|次)の/u,
  hi: /^(?:ताकि|क्योंकि|इसलिए)/u,
};

/** "Druh je podle něj ohrožený", "La cifra, según ella, …": who says it stands in the text before, unless a name does before the pronoun. */
export const saysWhom: Readonly<Record<Language, string>> = {
  en: "according to (?:him|her|them)",
  fr: "(?:selon|d['’]après) (?:lui|elles?|eux)",
  de: "laut (?:ihm|ihr|ihnen)|(?:seiner|ihrer) (?:Ansicht|Meinung|Einschätzung|Auffassung) nach|nach (?:seinen|ihren) (?:Angaben|Worten)",
  es: "según (?:él|ellas?|ellos)",
  pt: "segundo (?:el[ea]s?)|de acordo com el[ea]s?",
  it: "secondo (?:lui|lei|loro)|a (?:suo|loro) (?:dire|avviso|giudizio)",
  nl: "volgens (?:hem|haar|hen)",
  pl: "(?:według|zdaniem) (?:niego|niej|nich)|(?:jego|jej|ich) zdaniem",
  ru: "по (?:его|её|ее|их) (?:словам|мнению|данным|оценке)",
  uk: "(?:за|на) (?:його|її|їхніми|їхню|їх) (?:словами|думку|даними|оцінкою)",
  cs: "podle (?:něj|něho|ní|nich)",
  sv: "enligt (?:honom|henne|dem)",
  da: "ifølge (?:ham|hende|dem)",
  ro: "potrivit (?:lui|ei|lor|acestuia|acesteia|acestora)|după (?:el|ea)",
  el: "σύμφωνα με (?:τον ίδιο|την ίδια|τους ίδιους|αυτόν|αυτήν)",
  hu: "szerinte",
  tr: "(?:ona|onlara) göre",
};
