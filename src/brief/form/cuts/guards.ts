import type { Language } from "#model/language.ts";
import { compiled } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";

/** Whether a run denies, hedges, says on what condition or who says it: then it may not be cut. */
export function isGuarded(run: string, language: Language): boolean {
  const pattern = compiled(phrasesOf(language).guarded, "iu");
  return pattern.test(withoutHarmless(run, language));
}

/** A run without the words of which a guarding one is only a part. */
export function withoutHarmless(run: string, language: Language): string {
  const harmless = withinWords[language];
  return harmless === undefined ? run : run.replace(harmless, " ");
}

/** Words of which a guarding syllable or character is only a part: "chỉ đạo" is no "only", "社会" no "will". */
const withinWords: Readonly<Record<Language, RegExp>> = {
  vi: /theo (?:chỉ đạo|quy định|kế hoạch|hướng|đường|luật|yêu cầu|đề nghị|nguyện vọng|dõi|đuổi)|địa chỉ|chỉ (?:đạo|tiêu|số|huy|thị|định)|gần đây|không (?:quân|gian|khí)|hàng không|nói (?:trên|chung)|trở nên|phải trả|khoảng \d{1,2}(?:h|g|:|giờ)\d{0,2}/giu,
  ja: /いずれ|まず|必ず|わずか|訪ず|ずつ|約束|条約|契約|予約|公約|もしくは|少ない(?=数)/gu,
  zh: /社[会會]|机会|機會|[议議协協大委员員宴晚国國教学學商工]会(?=[^在有被])|[会會][议議见見谈談晤长長员員]|附近|最近|近[日年期]|亲近|能[源力量]|[性功职職]能|反[应應]|[应應]用|[供对對]应|[数數证證]据|占据|[合条條契纽紐预預]约|约定|约束|不[断斷少同仅僅久]|[无無][人线線]|非[洲常]|未来|未來|将军|將軍|[没沒]收|[传傳]?[说說]明|[说說]服|称号|稱號|名称|名稱|或者|指出/gu,
};
