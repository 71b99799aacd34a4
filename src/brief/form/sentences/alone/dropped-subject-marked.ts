import { givesWords, saysVerbPattern } from "#language/saying.ts";
import type { Language } from "#model/language.ts";

/**
 * Whether nobody is named in a sentence that says what somebody said or did, in languages where a particle or a place
 * of its own shows the subject: Japanese は and が, Korean 은/는/이/가, Arabic behind its verb, Turkish by names.
 *
 * @param text with the first letter small
 */
export function dropsMarkedSubject(text: string, language: Language): boolean {
  const said = text.replace(/[「『“"«][^」』”"»]*[」』”"»]/gu, " ");
  switch (language) {
    case "ja":
      return japaneseDeed.test(said) && !japaneseSubject.test(said);
    case "ko":
      return (koreanSaid.test(said) || koreanDeed.test(said)) && !koreanSubject.test(said);
    case "ar":
      return arabicSaid.test(said);
    case "tr":
      return turkishSaid.test(said) && !turkishSubject.test(said.replace(/^\S+/u, inSmall));
    default:
      return false;
  }
}

/** A capital that only begins the sentence names nobody. */
function inSmall(word: string): string {
  return word.toLocaleLowerCase("tr");
}

/** Somebody did or said it; nobody is seen in "…が見つかった" or "…によると". */
const japaneseDeed =
  /(?:考慮|指摘|説明|強調|主張|要求|批判|否定|指示|検討|設置|陳謝|表明|公表|発表|発売|公開|逮捕|起訴|認定|確認|受賞|就任|設立|創業|開発|導入)(?:した|している|する|して(?:い|き)た|したという|しました|しています|します|いたします)。$|(?:述べ|話し|語っ|訴え|答え|求め|決め|始め|続け|呼びかけ|明らかにし|強調し)(?:た|ている|ていた|たという|ました|ています)。$/u;
const japaneseSubject =
  /\p{L}(?:は|が|も)(?![\p{Script=Hiragana}]{0,1}(?:り|る|っ))|によると|によれば|では|には/u;

const koreanSaid = new RegExp(`${saysVerbPattern("ko")}(?:다|습니다).?$`, "u");
/** What somebody does, or did, or means to do. */
const koreanDeed =
  /(?:하기로 (?:했|결정했|합의했)|(?:발표|체결|방문|참석|참여|지시|요청|요구|제안|결정|임명|선임|수상|출시|공개|개최|추진|도입|제공|지원|개발|설치|운영|실시|진행|체포|구속|기소|고발|비판|촉구|당부|약속|합의|논의|검토|조사|확인|인정|사과|수여|전달|출연|졸업|입사|취임|역임|설립|인수|매입|투자)(?:했|하고 있|해 왔|해왔|할 (?:예정|계획|방침)이|한 바 있)|(?:받|맡|열|내놓|찾|만나|나섰|이끌|거쳐|보냈|올렸|세웠|펼쳤|마쳤|맺)[았었]?)(?:다|습니다)\.?$/u;
/** A topic or subject particle at a word's end, or a source. */
const koreanSubject =
  /\p{Script=Hangul}{2,}(?:은|는|이|가|도|께서|에서는|측)(?=[\s,])|에 따르면|에 의하면/u;

/** "وأشار إلى أن": the verb is followed by what was said, not by who said it. */
const arabicSaid = new RegExp(
  `^${givesWords("ar")} (?:(?:إلى|على|عن|من|أيضا|أيضاً|كذلك) ){0,2}(?:أن|أنه|أنها|أنهم|إن|إنه|إنها|إنهم|عزمه|عزمها|أمله|أملها|بأن|بأنه)(?!\\p{L})`,
  "u",
);

const turkishSaid = new RegExp(`${saysVerbPattern("tr")}.?$`, "u");
/** A name, somebody's office, several people, or a source. */
const turkishSubject =
  /(?<!\p{L})\p{Lu}\p{L}+|(?<!\p{L})(?:bakan|başkan|vali|polis|yetkili|uzman|avukat|sözcü|savcı|müdür|doktor|milletvekili|şirket|kurum|banka|mahkeme|\p{L}+(?:lar|ler|cı|ci|cu|cü))(?!\p{L})|göre/u;
