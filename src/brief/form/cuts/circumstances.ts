import type { Language } from "#model/language.ts";

/**
 * Open a clause or phrase that tells when, amid what or to what end, with no comma before it. Sources of patterns, in
 * languages that set none there.
 */
export const circumstances: Readonly<Record<Language, string>> = {
  en: "after|during|while|amid|following|despite|as (?:he|she|it|they|part)|in (?:order|an? (?:bid|attempt|effort|move)) to|ahead of|in the wake of|(?:hours|days|weeks|months) after",
  fr: "après|dans (?:le sillage|la foulée) d|en marge d|lors d(?:e|u|es|['’])|alors que|tandis que|au lendemain|à l['’]issue|sur fond de|malgré|afin d(?:e |['’])|dans le (?:but|cadre) d|en vue d(?:e |['’])",
  es: "tras|durante|después de|mientras|en medio de|pese a|con el (?:fin|objetivo) de|a fin de|en el marco de",
  pt: "após|durante|depois de|enquanto|em meio a|apesar de|a fim de|com o objetivo de|no âmbito d",
  it: "dopo|durante|mentre|nonostante|al fine di|con l['’]obiettivo di|nell['’]ambito d",
  nl: "nadat|tijdens|terwijl|ondanks|in het kader van",
  // Slavic languages set a comma before clauses, so that what a subject also did is left.
  pl: "(?:i|oraz|a także) (?=\\p{L}+(?:ł|ła|li|ły|uje|ują|ają)(?!\\p{L}))",
  ru: "(?:и|а также) (?=\\p{L}+(?:л|ла|ли|ло|ает|ают|ует|уют)(?!\\p{L}))",
  uk: "(?:і|й|та|а також) (?=\\p{L}+(?:[аияі]в|ла|ли|ло|ає|ають|ує|ують)(?!\\p{L}))",
  vi: "sau khi|trong khi|trước khi|kể từ khi|khi|để|nhằm|vì|do|nhưng|đồng thời|trong lúc|giữa lúc|trong bối cảnh|trong việc|liên quan (?:đến|tới)|xung quanh|với cuộc|bất chấp|thay vì|sau gần|sau hơn|vào (?:ngày|tối|sáng|chiều|tuần|tháng|cuối|đầu|hôm)|hôm|(?:vào )?khoảng \\d|tại (?=\\p{Lu})|tại (?:nhà|khu|một|cuộc|buổi|bến|cảng|sân|chợ)|gây chấn động|trên (?:khu vực|địa bàn|vùng|đường|tuyến)",
};
