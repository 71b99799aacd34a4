import { countWords } from "#language/words.ts";
import type { Span } from "#model/brief.ts";
import { gistWordsMax } from "../choice/lengths.ts";
import { compiled } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";

/**
 * What may go of a Vietnamese sentence that is too long for a gist, since Vietnamese counts syllables: the time that opens
 * it, the office of somebody who speaks ("ông Lê An[, Chủ tịch xã Bình Minh, huyện Hải Hà,] cho biết"), and the province
 * behind a place.
 *
 * @param others what else may go
 */
export function vietnameseCuts(sentence: string, others: readonly Span[]): readonly Span[] {
  if (countWords(sentence, "vi") <= gistWordsMax) return [];
  const cuts = [...office(sentence), ...province(sentence), ...ages(sentence)];
  const goes = [...others, ...cuts].reduce(
    (sum, { end, start }) => sum + countWords(sentence.slice(start, end), "vi"),
    0,
  );
  // When it happened goes last.
  const isStillLong = countWords(sentence, "vi") - goes > gistWordsMax;
  return isStillLong ? [...openingTime(sentence), ...openingScene(sentence), ...cuts] : cuts;
}

/** "Sáng 4/2, ", "Lúc 19h30 tối 4-8, ", "Theo báo Lao Động, [từ tháng 7/2017 đến tháng 6/2019, ]" */
function openingTime(sentence: string): readonly Span[] {
  const match =
    /^(theo [^,]{3,50}, )?(?:rạng sáng|sáng|trưa|chiều|tối|đêm|ngày|hôm|lúc|vào|khoảng|từ|mới đây)(?!\p{L})[^,“"]{0,45}, (?=\p{L})/iu.exec(
      sentence,
    );
  const [whole = "", who = ""] = match ?? [];
  return whole !== "" && countWords(whole.slice(who.length), "vi") < 10
    ? [{ start: who.length, end: whole.length }]
    : [];
}

/** "(46 tuổi)", "(SN 1999, trú xã Bình Minh)" */
function ages(sentence: string): readonly Span[] {
  const found = sentence.matchAll(/ \((?:SN |sinh năm )?\d{1,4}(?: tuổi)?(?:, [^()]*)?\)/gu);
  return [...found].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** "Trong một phán quyết mang tính bước ngoặt hôm 3/11, " */
function openingScene(sentence: string): readonly Span[] {
  const match =
    /^(?:trong (?:một|cuộc|buổi|bài|thông báo|tuyên bố|phát biểu)|tại (?:cuộc|buổi|hội|phiên|lễ)|sau (?:vụ|khi|cuộc|trận)|liên quan (?:đến|tới)|nói về)(?!\p{L})[^,“"():]{4,90}, (?=\p{L})/iu.exec(
      sentence,
    );
  return match === null ? [] : [{ start: 0, end: match[0].length }];
}

/** Between a name and its verb of saying. */
function office(sentence: string): readonly Span[] {
  const { says } = phrasesOf("vi");
  const match = compiled(
    `(?<=(?:\\p{Lu}[\\p{L}\\p{M}]* ){1,3}\\p{Lu}[\\p{L}\\p{M}]*)(?:, | - | \\()(?!${says})[^“”":;?\\d]{6,110}?(?:,|\\)| -)(?= (?:(?:vừa|đã|cũng) )?${says} )`,
    "u",
  ).exec(sentence);
  return match === null ? [] : [{ start: match.index, end: match.index + match[0].length }];
}

/** "huyện Thống Nhất[ (Đồng Nai)]" */
function province(sentence: string): readonly Span[] {
  const match =
    /(?<=(?:huyện|quận|xã|thị xã|thị trấn|phường|TP|thành phố)(?: \p{Lu}[\p{L}\p{M}]*){1,3}) \((?:\p{Lu}[\p{L}\p{M}]*[ ,]*){1,4}\)/u.exec(
      sentence,
    );
  return match === null ? [] : [{ start: match.index, end: match.index + match[0].length }];
}
