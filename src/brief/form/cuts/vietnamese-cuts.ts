import { countWords } from "#language/words.ts";
import type { Span } from "#model/brief.ts";
import { gistWordsMax } from "../choice/lengths.ts";
import { tellsFigure } from "./tells-figure.ts";
import { officeRuns } from "./vietnamese-offices.ts";

/**
 * What may go of a Vietnamese sentence that is too long for a gist, since Vietnamese counts syllables: the time that opens
 * it, the office of somebody who speaks ("ông Lê An[, Chủ tịch xã Bình Minh, huyện Hải Hà,] cho biết"), and the province
 * behind a place.
 *
 * @param others what else may go
 */
export function vietnameseCuts(sentence: string, others: readonly Span[]): readonly Span[] {
  if (countWords(sentence, "vi") <= gistWordsMax) return [];
  const offices = officeRuns(sentence);
  const places = [...province(sentence), ...districts(sentence), ...ages(sentence)];
  const isApart = (cut: Span): boolean =>
    offices.every(({ end, start }) => cut.end <= start || end <= cut.start);
  const cuts = [...offices, ...places.filter(isApart)];
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
    /^(theo [^,]{3,50}, )?(?:(?:rạng sáng|sáng|trưa|chiều|tối|đêm|ngày|hôm|lúc|vào|khoảng|từ|mới đây)(?![\p{L}\p{M}])|\d{1,2}(?:h|g|:)\d{0,2} )[^,“"]{0,45}, (?=\p{L})/iu.exec(
      sentence,
    );
  const [whole = "", who = ""] = match ?? [];
  return whole !== "" && countWords(whole.slice(who.length), "vi") < 10
    ? [{ start: who.length, end: whole.length }]
    : [];
}

/** "(46 tuổi)", "(SN 1999, trú xã Bình Minh)" */
function ages(sentence: string): readonly Span[] {
  const found = sentence.matchAll(
    / \((?:SN |sinh năm )?\d{1,4}(?: tuổi)?(?:, [^()]*)?\)|, \d{1,3} tuổi(?:,(?= (?!và )\p{Ll})|(?= ))/gu,
  );
  return [...found].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** "Trong một phán quyết mang tính bước ngoặt hôm 3/11, " */
function openingScene(sentence: string): readonly Span[] {
  const match =
    /^(?<when>(?:rạng sáng|sáng|trưa|chiều|tối|đêm|ngày|hôm|mới đây|theo)(?![\p{L}\p{M}])[^,“"]{0,40}, )?(?:trong (?:một|cuộc|buổi|bài|thông báo|tuyên bố|phát biểu|lời|thư|văn bản)|tại (?:cuộc|buổi|hội|phiên|lễ|diễn đàn|sự kiện|chương trình)|sau (?:vụ|khi|cuộc|trận)|liên quan (?:đến|tới)|nói về|trao đổi (?:với|về)|chia sẻ (?:với|về|tại)|phát biểu|trả lời|chất vấn|báo cáo (?:với|tại)|làm việc (?:với|tại)|có mặt tại|trước (?:tình|thông tin|phản ánh|sự việc|đó))(?![\p{L}\p{M}])[^,“"():]{4,160}, (?=\p{L})/iu.exec(
      sentence,
    );
  const start = match?.groups?.when?.length ?? 0;
  // "tại công viên Bình Minh, Hà Nội đã …": a place may go on behind its comma.
  const isOpen =
    match !== null &&
    /(?<=\s)\p{Lu}\p{L}*, $/u.test(match[0]) &&
    !titled.test(sentence.slice(match[0].length));
  return match === null || isOpen || tellsFigure(match[0].slice(start), "vi")
    ? []
    : [{ start, end: match[0].length }];
}

const titled =
  /^(?:\p{Ll}|Ông|Bà|Thủ tướng|Tổng|Bộ|Thứ|Chủ|Phó|Giám|Bí thư|Công an|UBND|Sở|Cơ quan|Cục|Vụ|Đại|Thượng|Trung tá|Thiếu|Viện|Toà|TAND|Nhà|Hội|Ban|Đảng|Quốc hội|Ngoại|Linh mục|Luật sư|GS|TS|PGS)(?![\p{L}\p{M}])/u;

/** "ở xã Bình Minh[, huyện Hải Hà, tỉnh Cửa Sông,] đã": the larger places behind one. */
function districts(sentence: string): readonly Span[] {
  const match = [...sentence.matchAll(larger)].find(({ index }) =>
    smaller.test(sentence.slice(Math.max(0, index - smallerLength), index)),
  );
  return match === undefined ? [] : [{ start: match.index, end: match.index + match[0].length }];
}

const larger =
  /(?:, (?:huyện|quận|thị xã|thành phố|TP\.?|tỉnh) ?(?:\p{Lu}[\p{L}\p{M}]*(?:[ -](?=\p{Lu}))?){1,4})+(?:,(?= \p{Ll})|(?=[ .]))/gu;
const smaller =
  /(?:xã|phường|thị trấn|quận|huyện|thôn|bản|ấp|đường|phố)(?: [\p{L}\p{M}\d]+){1,5}$/u;
const smallerLength = 50;

const district =
  /(?:huyện|quận|xã|thị xã|thị trấn|phường|TP|thành phố)(?: \p{Lu}[\p{L}\p{M}]*){1,3}$/u;

/** "huyện Thống Nhất[ (Đồng Nai)]" */
function province(sentence: string): readonly Span[] {
  const found = sentence.matchAll(/ \((?:tỉnh |huyện |TP )?(?:\p{Lu}[\p{L}\p{M}]*[ ,]*){1,4}\)/gu);
  const match = [...found].find(({ index }) => district.test(sentence.slice(0, index)));
  return match === undefined ? [] : [{ start: match.index, end: match.index + match[0].length }];
}
