/** A story of our own making, with what a page says of it. */
export type Story = {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly paragraphs: readonly string[];
};

/** What stands beside an article in a page's state: another story, longer than the first. */
export function other({ language, paragraphs }: Story): Story {
  const title = `${paragraphs[2]?.slice(0, 60)} (2)`;
  const text = paragraphs.toReversed().map((paragraph) => `${paragraph} ${paragraph} (2)`);
  return { language, title, description: text[0] ?? "", paragraphs: text };
}

export const stories = {
  en: story("en", "Harbour town votes to rebuild its old pier", [
    "The council of Westmere voted on Tuesday evening to rebuild the harbour pier, two years after a storm had carried away its outer half.",
    "Seven members were in favour and four against. The work is to begin in March and will cost 4.2 million pounds, of which the town pays a third.",
    "“Nobody here can imagine the bay without it,” said Eleanor Marsh, who has run the kiosk at its head since 1998.",
    "Opponents had asked for the money to go to the sea wall, which was damaged in the same night and has been patched three times since.",
    "An engineer told the meeting that both works could share a crane barge, which would save about 300,000 pounds if they were let together.",
  ]),
  de: story("de", "Landtag beschließt Hilfe für Bauern nach der Dürre", [
    "Der Landtag hat am Mittwoch mit den Stimmen aller Fraktionen beschlossen, Bauern nach der Dürre mit 40 Millionen Euro zu helfen.",
    "Anträge können vom 1. Dezember an gestellt werden. Wer mehr als ein Drittel seiner Ernte verloren hat, bekommt bis zu 50.000 Euro.",
    "„Das rettet nicht jeden Hof, aber viele“, sagte die Ministerin Jana Köhler nach der Sitzung vor dem Parlament.",
    "Der Bauernverband hatte 90 Millionen Euro gefordert und nannte den Beschluss einen ersten Schritt, dem weitere folgen müssten.",
    "Im Norden des Landes hat es zwischen April und August nur an elf Tagen geregnet, so selten wie noch nie seit Beginn der Messungen.",
  ]),
  fr: story("fr", "La ville de Brévant rouvre sa piscine après six ans", [
    "Fermée depuis six ans, la piscine municipale de Brévant rouvrira ses portes samedi matin, a annoncé le maire jeudi devant la presse.",
    "Les travaux ont coûté 11 millions d’euros, soit trois de plus que prévu, en raison d’une fuite découverte sous le grand bassin.",
    "« Nous avons cru ne jamais en voir la fin », confie Hélène Marchand, présidente du club de natation local depuis 2009.",
    "Les écoles de la ville retrouveront leurs créneaux dès lundi, alors que les élèves devaient jusqu’ici prendre le car pendant une heure.",
    "L’entrée coûtera quatre euros, et la première semaine sera gratuite pour les habitants qui présenteront un justificatif de domicile.",
  ]),
  es: story("es", "El tren nocturno vuelve a unir la costa con la capital", [
    "El tren nocturno volverá a circular entre la costa y la capital a partir del 12 de enero, según anunció el Ministerio de Transportes.",
    "La línea se había suprimido en 2020 por falta de viajeros. Ahora llevará cuatro coches cama y saldrá tres noches por semana.",
    "«Es una noticia que esperábamos desde hace años», dijo Lucía Ferrer, portavoz de la plataforma de usuarios del ferrocarril.",
    "El billete más barato costará 29 euros en asiento y 65 en litera, y podrá comprarse con dos meses de antelación.",
    "Los sindicatos advierten de que faltan maquinistas y piden que se contraten al menos treinta antes de que empiece el servicio.",
  ]),
  ja: story("ja", "港の灯台が百年ぶりに修復へ、町が予算を可決", [
    "町議会は二十五日、港の入り口に立つ灯台を修復するための予算を全会一致で可決した。工事は来年四月に始まり、二年かかる見通しだ。",
    "灯台は百年前に建てられ、三年前の台風で窓と外壁の一部が壊れた。それ以来、明かりは消えたままになっている。",
    "「子どものころから見てきた光が戻るのはうれしい」と、近くで食堂を営む佐藤さん（七十二歳）は話した。",
    "総工費は二億三千万円で、このうち半分を県が負担する。残りは町の基金と、全国から集まった寄付でまかなう。",
    "町は修復が終わったあと、内部を資料館として公開し、年間二万人の来館者を見込んでいるという。",
  ]),
  ru: story("ru", "В Озёрске открыли мост, который строили девять лет", [
    "В Озёрске в субботу открыли мост через реку Тихую, строительство которого продолжалось девять лет и трижды останавливалось.",
    "По словам мэра, переправа обошлась бюджету в 1,8 миллиарда рублей, почти вдвое дороже, чем предполагалось в начале работ.",
    "«Раньше до больницы надо было ехать сорок минут, теперь пять», — рассказала Анна Лебедева, живущая на левом берегу.",
    "Первыми по мосту прошли школьники и ветераны, а движение автомобилей разрешили только вечером, после проверки опор.",
    "Старый понтонный мост разберут весной, когда сойдёт лёд, а его части передадут соседнему району для временной переправы.",
  ]),
  ar: story("ar", "البلدية تعيد فتح المكتبة القديمة بعد ترميم دام خمس سنوات", [
    "أعادت بلدية المدينة يوم الأحد فتح المكتبة القديمة أمام الزوار بعد ترميم استمر خمس سنوات وكلف نحو عشرة ملايين دينار.",
    "وقال رئيس البلدية إن المبنى الذي يعود إلى عام 1911 كان مهددا بالسقوط بعد الأمطار الغزيرة التي شهدتها المنطقة.",
    "وقالت أمينة المكتبة ليلى حداد إن أكثر من أربعين ألف كتاب عادت إلى الرفوف، بينها مخطوطات نادرة لم تعرض من قبل.",
    "وستفتح المكتبة أبوابها ستة أيام في الأسبوع حتى الثامنة مساء، وسيكون الدخول مجانيا للطلاب خلال السنة الأولى.",
    "ويأمل السكان أن يعيد المشروع الحياة إلى الحي القديم الذي هجره كثير من أصحاب المتاجر في السنوات الماضية.",
  ]),
  pt: story("pt", "Câmara aprova linha de elétrico até ao hospital novo", [
    "A câmara municipal aprovou na segunda-feira a extensão da linha de elétrico até ao novo hospital, uma obra de 62 milhões de euros.",
    "Os trabalhos começam no outono e devem durar dois anos e meio, durante os quais a avenida principal ficará com uma só faixa.",
    "“É a obra de que a cidade precisa há vinte anos”, afirmou a vereadora Teresa Pinto no final de uma reunião de cinco horas.",
    "Os comerciantes da avenida receiam perder clientes e pedem uma compensação, que a autarquia promete estudar até março.",
    "Quando estiver pronta, a linha levará doze mil passageiros por dia, segundo o estudo entregue à assembleia municipal.",
  ]),
} as const satisfies Readonly<Record<string, Story>>;

function story(language: string, title: string, paragraphs: readonly string[]): Story {
  return { language, title, description: paragraphs[1] ?? "", paragraphs };
}
