import { perLanguage } from "#language/per-language.ts";
import type { Language } from "#model/language.ts";
import { wordSet } from "#shared/word-set.ts";
import type { ReasonKind } from "./verdict.ts";

/** Words that turn what a sentence says; a claim may neither add nor drop one. */
export type CriticalWords = {
  /** "not", "without", "denied". */
  readonly negators: ReadonlySet<string>;
  /** "alleged", "may", "if": the source does not vouch for what follows. */
  readonly hedges: ReadonlySet<string>;
  /** "more", "under", "only", "before", "all": bounds, directions, orders and quantities. */
  readonly bounds: ReadonlySet<string>;
  /** "because", "caused". */
  readonly causes: ReadonlySet<string>;
};

/** What a word of each list is a reason for, where it comes or goes. */
export const kindsOfWords = [
  ["negators", "negation"],
  ["hedges", "hedge"],
  ["bounds", "bound"],
  ["causes", "cause"],
] as const satisfies readonly (readonly [keyof CriticalWords, ReasonKind])[];

type Row = Readonly<Record<keyof CriticalWords, string>>;

const rows: Readonly<Record<Language, Row>> = {
  en: {
    negators:
      "not no never none nobody nothing nowhere neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't needn't ain't denied denies deny denying refused refuses refuse refusing failed fails fail failing rejected rejects reject rejecting unlikely impossible hardly barely scarcely lacks lacked lack false untrue stopped prevented avoided",
    hedges:
      "may might could would should can will shall must alleged allegedly allegations alleging reported reportedly apparently apparent possible possibly potential potentially suspected suspicion suspects accused accuses accusing expected expects expect planned plans plan planning likely perhaps maybe probably claims claimed claim claiming believed believes believe thought thinks appears appeared appear seems seemed seem considering considered proposed proposes proposal rumoured rumored unconfirmed unclear if unless whether try tries tried trying attempted attempts attempt wants wanted want hopes hoped hope aims intends intended supposedly so-called former formerly ex would-be said says say told tells according warned warns fears feared threatened threatens estimated estimates promised promises vowed vows pledged asked asks urged urges called calls suggested suggests argued argues insisted insists",
    bounds:
      "more less fewer greater most least only almost nearly about around approximately roughly up down over under above below before after until since within beyond between half all every each both some many few several first last other another next previous same different to from into out against for towards away by with behind ahead early late twice double triple rise rises rose risen fall falls fell fallen increase increased increases decrease decreased decreases gain gained loss lost lose won win wins higher lower highest lowest best worst better worse larger smaller largest smallest biggest",
    causes:
      "because due caused cause causes causing therefore thus hence led leads leading consequently owing thanks triggered triggers prompted prompts sparked sparks blamed blames result resulted results reason reasons so why",
  },
  fr: {
    negators:
      "ne n pas non jamais rien aucun aucune personne ni sans plus guère nie nié démenti dément refuse refusé rejette rejeté échoué échoue impossible improbable faux",
    hedges:
      "peut pourrait pourraient peuvent devrait devraient serait seraient aurait auraient présumé présumée présumés présumées allégué prétendu prétendument possible possiblement potentiel potentielle soupçonné soupçonnée soupçonnés accusé accusée accusés accuse prévu prévue prévoit envisage envisagé probable probablement peut-être affirme affirmé croit estime estimé semble semblait apparemment si tente tenté veut voulait espère espéré ancien ancienne ex dit déclaré selon d'après assure assuré promet promis demande demandé appelle appelé craint",
    bounds:
      "plus moins davantage seul seule seulement uniquement presque environ quelque près jusque jusqu au-dessus au-dessous avant après depuis entre moitié tous toutes tout toute chaque plusieurs quelques premier première dernier dernière autre autres même contre pour vers par avec sous sur double triple hausse baisse augmenté diminué gagné perdu meilleur pire de à",
    causes:
      "parce car cause causé causée provoqué provoque entraîné entraîne donc ainsi grâce raison conséquence dû due suite",
  },
  de: {
    negators:
      "nicht kein keine keinen keinem keiner nie niemals niemand nichts weder noch ohne bestritt bestreitet dementiert dementierte verweigert verweigerte lehnt lehnte ablehnt scheiterte gescheitert unmöglich unwahrscheinlich falsch kaum",
    hedges:
      "kann könnte könnten können darf dürfte dürften soll sollen sollte sollten will wollen wollte würde würden mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher angeblich angebliche vermutlich möglich möglicherweise wohl wahrscheinlich vielleicht offenbar anscheinend verdächtigt verdacht beschuldigt vorgeworfen geplant plant planen erwartet falls wenn ob versucht versuchte ehemalige ehemaliger früherer sogenannte sagte sagt erklärte laut zufolge behauptet behauptete glaubt hofft fordert forderte kündigte",
    bounds:
      "mehr weniger nur fast beinahe etwa rund ungefähr mindestens höchstens bis über unter vor nach seit zwischen hälfte alle jede jeder jedes einige viele wenige erste erster ersten letzte letzten andere gegen für von zu aus mit doppelt gestiegen stieg steigt gefallen fiel sinkt sank gesunken erhöht gewann verlor gewonnen verloren höher niedriger beste schlechteste größer kleiner",
    causes:
      "weil wegen aufgrund verursacht verursachte deshalb daher darum folge dank grund auslöste ausgelöst führte",
  },
  es: {
    negators:
      "no nunca jamás nadie nada ningún ninguno ninguna ni sin tampoco niega negó negado rechaza rechazó rechazado fracasó imposible improbable falso apenas",
    hedges:
      "puede podría podrían pueden debería deberían sería serían habría habrían presunto presunta presuntos presuntas presuntamente supuesto supuesta supuestamente posible posiblemente potencial sospechoso sospecha acusado acusada acusados acusa previsto prevé planea plan probable probablemente quizás quizá tal cree estima parece aparentemente si intenta intentó quiere quería espera exministro ex antiguo dijo dice según afirmó afirma aseguró asegura promete prometió pide pidió teme",
    bounds:
      "más menos solo sólo únicamente casi unos unas cerca aproximadamente hasta sobre bajo antes después desde entre mitad todos todas todo toda cada varios algunos primer primero primera último última otro otra otros contra para por hacia con doble sube subió baja bajó aumentó aumenta cayó cae ganó perdió gana pierde mejor peor mayor menor de a",
    causes:
      "porque debido causa causó causado provocó provoca así gracias razón consecuencia motivo culpa",
  },
  pt: {
    negators:
      "não nunca jamais ninguém nada nenhum nenhuma nem sem tampouco nega negou rejeita rejeitou recusa recusou fracassou impossível improvável falso",
    hedges:
      "pode poderia podem poderiam deve deveria seria seriam teria teriam suposto suposta supostamente suspeito suspeita suspeitos acusado acusada acusa possível possivelmente potencial previsto prevê planeja plano provável provavelmente talvez acredita estima parece aparentemente se tenta tentou quer queria espera ex antigo disse diz segundo afirmou afirma garantiu promete prometeu pede pediu teme",
    bounds:
      "mais menos só somente apenas quase cerca aproximadamente até sobre sob antes depois após desde entre metade todos todas todo toda cada vários alguns primeiro primeira último última outro outra contra para por com dobro sobe subiu cai caiu aumentou aumenta ganhou perdeu vence venceu melhor pior maior menor de a",
    causes:
      "porque devido causa causou causado provocou provoca assim graças razão consequência motivo",
  },
  it: {
    negators:
      "non no mai nessuno nessuna nulla niente né senza neanche nega negato rifiutato rifiuta respinge respinto fallito impossibile improbabile falso",
    hedges:
      "può potrebbe potrebbero possono dovrebbe dovrebbero sarebbe sarebbero avrebbe avrebbero presunto presunta presunti presumibilmente possibile possibilmente potenziale sospettato sospetto accusato accusata accusa previsto prevede pianifica probabile probabilmente forse crede ritiene sembra apparentemente se tenta tentato vuole voleva spera ex detto dice secondo afferma affermato assicura promette promesso chiede chiesto teme",
    bounds:
      "più meno solo soltanto quasi circa almeno fino sopra sotto prima dopo da tra fra metà tutti tutte tutto ogni alcuni primo ultimo ultima altro altra altri contro per verso con doppio sale salito scende sceso aumentato aumenta calato cala vinto perso vince perde migliore peggiore maggiore minore di a",
    causes:
      "perché causa causato provocato provoca quindi grazie motivo conseguenza dovuto ragione",
  },
  nl: {
    negators:
      "niet geen nooit niemand niets noch zonder ontkent ontkende weigert weigerde verwerpt verwierp mislukte onmogelijk onwaarschijnlijk vals nauwelijks",
    hedges:
      "kan kon kunnen zou zouden mag moet moeten zal zullen vermeende vermeend vermoedelijk vermoedelijke verdacht verdachte beschuldigd mogelijk mogelijke waarschijnlijk misschien naar verluidt blijkbaar gepland plant verwacht verwachten als indien of probeert probeerde wil wilde hoopt voormalig voormalige ex zei zegt volgens aldus beweert beloofde vraagt vreest",
    bounds:
      "meer minder alleen slechts bijna ongeveer circa minstens hooguit tot boven onder voor na sinds tussen helft alle elke ieder sommige veel weinig eerste laatste andere tegen van naar door met dubbel steeg stijgt daalde daalt gestegen gedaald won verloor hoger lager beste slechtste groter kleiner",
    causes:
      "omdat doordat vanwege wegens veroorzaakt veroorzaakte daarom dus dankzij gevolg reden leidde",
  },
  pl: {
    negators:
      "nie nigdy nikt nic żaden żadna żadne ani bez zaprzecza zaprzeczył odmawia odmówił odrzucił odrzuca niemożliwe fałszywe ledwo",
    hedges:
      "może mogą mógłby mogłaby mogłyby powinien powinna ma mają rzekomo rzekomy rzekoma domniemany domniemana podejrzany podejrzana podejrzewany oskarżony oskarżona możliwe prawdopodobnie chyba podobno ponoć planuje planowany oczekuje jeśli jeżeli gdyby czy próbuje próbował chce chciał były była ex powiedział powiedziała mówi według zdaniem twierdzi obiecał prosi obawia",
    bounds:
      "więcej mniej tylko jedynie prawie niemal około co najmniej najwyżej do ponad powyżej poniżej przed po od między połowa wszyscy wszystkie każdy każda kilka wiele pierwszy pierwsza ostatni ostatnia inny inna przeciw dla przez z wzrósł wzrosła spadł spadła rośnie spada wygrał przegrał wyższy niższy najlepszy najgorszy większy mniejszy",
    causes:
      "ponieważ bo przez powodu spowodował spowodowała więc dlatego dzięki skutek wynik powód",
  },
  ru: {
    negators:
      "не нет никогда никто ничто ничего никакой ни без отрицает отрицал отказался отказалась отказывается отверг отвергла невозможно маловероятно ложь едва нельзя",
    hedges:
      "может могут мог бы должен должна должны якобы предположительно предполагаемый подозреваемый подозревается подозревают обвиняемый обвиняют обвинил возможно вероятно наверное видимо похоже планирует планируется ожидается если ли пытается пытался хочет хотел намерен бывший бывшая экс сказал сказала заявил заявила словам данным мнению считает утверждает обещал просит опасается",
    bounds:
      "более больше менее меньше только лишь почти около примерно минимум максимум до свыше выше ниже перед после с между половина все всё каждый каждая несколько много первый первая последний последняя другой другая против для от к за вырос выросла упал упала растет падает снизился снизилась увеличился выиграл проиграл лучший худший больший меньший",
    causes:
      "потому из-за вызвал вызвала привел привела поэтому благодаря следствие причина результате",
  },
  uk: {
    negators:
      "не ні ніколи ніхто ніщо нічого жоден жодна без заперечує заперечив відмовився відмовилась відмовляється відкинув неможливо малоймовірно неправда ледь",
    hedges:
      "може можуть міг би повинен повинна мають нібито імовірно ймовірно підозрюваний підозрюють обвинувачений звинувачують можливо мабуть схоже планує планується очікується якщо чи намагається намагався хоче хотів має намір колишній колишня екс сказав сказала заявив заявила словами даними думку вважає стверджує обіцяв просить побоюється",
    bounds:
      "більше менше лише тільки майже близько приблизно щонайменше до понад вище нижче перед після з між половина всі кожен кожна кілька багато перший перша останній остання інший інша проти для від за зріс зросла впав впала росте падає знизився збільшився виграв програв найкращий найгірший більший менший",
    causes:
      "бо тому через спричинив спричинила призвів призвела завдяки наслідок причина результаті",
  },
  tr: {
    negators:
      "değil yok hiç hiçbir kimse asla ne olmadan reddetti reddediyor yalanladı yalanlıyor etmedi olmadı imkansız yalan",
    hedges:
      "olabilir olası muhtemel muhtemelen belki iddia iddiası iddiaya iddianame öne sürülen şüpheli şüphesiyle suçlanan suçlandı planlıyor planlanıyor bekleniyor eğer istiyor çalışıyor eski sözde dedi söyledi göre belirtti açıkladı vaat",
    bounds:
      "daha fazla az sadece yalnızca neredeyse yaklaşık en çok kadar üzerinde altında önce sonra beri arasında yarısı tüm bütün her bazı birçok ilk son diğer karşı için arttı düştü yükseldi azaldı kazandı kaybetti yüksek düşük iyi kötü büyük küçük",
    causes: "çünkü nedeniyle yüzünden sebep oldu dolayı bu yüzden sayesinde sonucu nedeni",
  },
  vi: {
    negators: "không chưa chẳng chả đừng ai phủ nhận từ chối bác bỏ thất bại vô sai khó",
    // Of a phrase the syllables that no plain statement needs: "thể" of "có thể", as "có" alone is "has".
    hedges:
      "thể lẽ dường nghi ngờ bị cáo buộc phạm dự kiến định kế hoạch nếu liệu muốn hy vọng cựu nguyên nói cho biết theo hứa đề nghị lo",
    bounds:
      "hơn ít nhiều chỉ gần khoảng nhất tối đa đến trên dưới trước sau từ giữa nửa tất cả mọi mỗi vài đầu tiên cuối khác chống cho với tăng giảm thắng thua cao thấp tốt xấu lớn nhỏ",
    causes: "vì do bởi gây ra khiến nên nhờ hậu quả lý do dẫn",
  },
  ko: {
    negators:
      "않 않았다 않는다 않은 않고 못 못했다 안 아니 아니다 아닌 없 없다 없는 없이 부인 부인했다 거부 거부했다 거절 실패",
    hedges:
      "수 있다 가능성 의혹 혐의 용의자 추정 전망 예정 계획 예상 만약 전 말했다 밝혔다 주장 주장했다 따르면 것으로 보인다 알려졌다",
    bounds:
      "더 덜 이상 이하 초과 미만 만 거의 약 최소 최대 까지 부터 전 후 이후 이전 사이 절반 모두 모든 각 일부 첫 마지막 다른 대해 위해 증가 감소 상승 하락 승리 패배",
    causes: "때문에 때문 인해 원인 따라서 덕분에 결과 이유",
  },
  ja: {
    negators: "ない なかっ ず ぬ ん なし 否定 拒否 拒ん 失敗 不可能",
    hedges:
      "可能 性 かも しれ 疑い 容疑 疑惑 推定 見通し 見込み 予定 計画 もし 元 前 述べ 語っ 話し よる よう とみ られ らしい そう",
    bounds:
      "より 以上 以下 未満 超 超え のみ だけ ほぼ 約 少なくとも 最大 まで から 前 後 間 半分 すべて 全て 各 一部 初 最後 他 対し ため 増加 減少 上昇 下落 勝利 敗北",
    causes: "ため から ので 原因 よって おかげ 結果 理由",
  },
  zh: {
    negators: "不 没 没有 無 无 未 非 别 否认 否認 拒绝 拒絕 失败 失敗 从未 從未 并非 並非",
    hedges:
      "可能 或 或许 也许 据称 據稱 涉嫌 嫌疑 疑似 被控 指控 预计 預計 计划 計劃 拟 擬 如果 若 前 原 表示 称 稱 说 說 认为 認為 据 據 声称 聲稱 希望 想",
    bounds:
      "更 多 少 仅 僅 只 几乎 幾乎 约 約 大约 至少 最多 以上 以下 超过 超過 不足 之前 之后 前 后 後 自 从 到 之间 一半 所有 全部 每 一些 首 首次 最后 其他 对 向 为 被 增加 减少 減少 上升 下降 上涨 下跌 赢 输 高 低",
    causes: "因为 因為 由于 由於 导致 導致 造成 因此 所以 原因 结果 引发",
  },
  ar: {
    negators: "لا لم لن ليس ليست ما غير دون بدون أبدا نفى نفت ينفي رفض رفضت يرفض فشل فشلت مستحيل",
    hedges:
      "قد ربما يمكن محتمل يحتمل مزعوم المزعوم يزعم زعم يشتبه المشتبه متهم المتهم اتهم يتوقع متوقع المتوقع تخطط يخطط إذا لو يحاول حاول يريد يأمل سابق السابق قال قالت بحسب وفق أكد أعلن",
    bounds:
      "أكثر أقل فقط تقريبا نحو حوالي الأقل الأكثر حتى فوق تحت قبل بعد منذ بين نصف جميع كل بعض أول آخر الأول الأخير ضد من إلى لصالح ارتفع ارتفعت انخفض انخفضت زاد زادت فاز خسر أعلى أدنى",
    causes: "لأن بسبب تسبب أدى أدت لذلك نتيجة بفضل سبب",
  },
};

/** The critical words of a language, lower case; none for one without rules. */
export const criticalWords = /* @__PURE__ */ perLanguage((language): CriticalWords => {
  const row = rows[language];
  return {
    negators: wordSet(row?.negators),
    hedges: wordSet(row?.hedges),
    bounds: wordSet(row?.bounds),
    causes: wordSet(row?.causes),
  };
});
