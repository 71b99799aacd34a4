import type { NewsSigns } from "./news-signs.ts";

export const pl: NewsSigns = {
  when: /(?<!\p{L})(?:poniedziałek|wtorek|środ[aęy]|czwartek|piątek|sobot[aęy]|niedziel[aęi]|dziś|dzisiaj|wczoraj|w tym tygodniu|minionej nocy)(?!\p{L})/iu,
  before: /(?<!\p{L})(?:niegdyś|kiedyś|dawniej|pierwotnie)(?!\p{L})/iu,
  subordinate:
    /(?<!\p{L})(?:że|iż|któr\p{L}+|gdy|kiedy|zanim|ponieważ|bo|jeśli|czy|według|zdaniem|powiedzia\p{L}+|poinformowa\p{L}+)(?!\p{L})/iu,
  goesOn:
    /(?<!\p{L})(?:z kolei|natomiast|również|także|też|tymczasem|ponadto|z drugiej strony|doda(?:ł|ła|je)|odpowiedzia(?:ł|ła)|odpar(?:ł|ła)|od lat|przez lata)(?!\p{L})/iu,
  part: /^(?:jeden|jedna|jedno|dw(?:óch|oje|ie)|trzech|kilku|kilka|część) ze? (?!naj)/iu,
  addresses:
    /^(?:oto|wyobraź|przypomnijmy|warto|należy|trzeba|jeśli (?:chcesz|masz|jesteś|szukasz)|pamiętaj|oczywiście|nie ma wątpliwości|zobacz|sprawdź|podsumujmy|zacznijmy)(?!\p{L})/iu,
};

export const ru: NewsSigns = {
  when: /(?<!\p{L})(?:понедельник|вторник|сред[уаы]|четверг|пятниц[уаы]|суббот[уаы]|воскресенье|сегодня|вчера|накануне|на этой неделе|в ночь на)(?!\p{L})/iu,
  before: /(?<!\p{L})(?:прежде|некогда|когда-то|изначально|первоначально)(?!\p{L})/iu,
  subordinate:
    /(?<!\p{L})(?:что|чтобы|котор\p{L}+|когда|пока|потому|если|после|до|по словам|по данным|сообщ\p{L}+|заяв\p{L}+)(?!\p{L})/iu,
  goesOn:
    /(?<!\p{L})(?:в свою очередь|со своей стороны|также|тоже|однако|между тем|при этом|напротив|добавил[аи]?|ответил[аи]?|годами|десятилетиями)(?!\p{L})/iu,
  part: /^(?:один|одна|одно|двое|трое|несколько|часть) из (?!сам|наиб)/iu,
  addresses:
    /^(?:вот|представьте|вспомним|стоит|следует|важно|если (?:вы|у вас)|конечно|разумеется|безусловно|итак|к слову|кстати|очевидно|проще говоря|рекомендуем)(?!\p{L})/iu,
};

export const uk: NewsSigns = {
  when: /(?<!\p{L})(?:понеділок|вівторок|серед[уаи]|четвер|п['’ʼ]ятниц[юяі]|субот[уаи]|неділ[юяі]|сьогодні|вчора|учора|цього тижня|наступного тижня|в ніч на)(?!\p{L})/iu,
  before: /(?<!\p{L})(?:колись|спочатку|первісно|спершу)(?!\p{L})/iu,
  subordinate:
    /(?<!\p{L})(?:що|щоб|як\p{L}{1,3}|коли|поки|бо|якщо|після|до|за словами|за даними|повідом\p{L}+|заяв\p{L}+)(?!\p{L})/iu,
  goesOn:
    /(?<!\p{L})(?:у свою чергу|своєю чергою|зі свого боку|також|теж|однак|проте|тим часом|при цьому|натомість|додав|додала|відповів|відповіла|роками|десятиліттями)(?!\p{L})/iu,
  part: /^(?:один|одна|одне|двоє|троє|кілька|частина) (?:з|із|зі) (?!най)/iu,
  addresses:
    /^(?:ось|уявіть|згадаймо|варто|слід|важливо|якщо (?:ви|у вас)|звісно|звичайно|безумовно|отже|до речі|очевидно)(?!\p{L})/iu,
};

export const cs: NewsSigns = {
  when: /(?<!\p{L})(?:pondělí|úterý|střed[auy]|čtvrtek|pátek|sobot[auy]|neděl[ei]|dnes|včera|tento týden)(?!\p{L})/iu,
  before: /(?<!\p{L})(?:kdysi|původně|dříve)(?!\p{L})/iu,
  subordinate:
    /(?<!\p{L})(?:že|kter\p{L}+|když|než|protože|pokud|podle|uved\p{L}+|řek\p{L}+)(?!\p{L})/iu,
  goesOn:
    /(?<!\p{L})(?:naopak|také|rovněž|však|zároveň|mezitím|dodal[ai]?|odpověděl[ai]?|celá léta)(?!\p{L})/iu,
  part: /^(?:jeden|jedna|jedno|dva|dvě|tři|několik|část) ze? (?!nej)/iu,
  addresses:
    /^(?:představte si|je třeba|je nutné|samozřejmě|pokud (?:chcete|máte|jste)|nezapomeňte|podívejte)(?!\p{L})/iu,
};
