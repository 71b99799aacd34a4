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
  const places = [
    ...province(sentence),
    ...districts(sentence),
    ...ages(sentence),
    ...days(sentence),
    ...brackets(sentence),
  ];
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
    /^(theo [^,]{3,50}, )?(?:(?:rạng sáng|sáng|trưa|chiều|tối|đêm|ngày|hôm|lúc|vào|khoảng|từ|kể từ|mới đây|(?:vài|mấy|những) (?:ngày|tuần|tháng) (?:qua|gần đây)|(?:tuần|tháng|thời gian) (?:qua|gần đây))(?![\p{L}\p{M}])|\d{1,2}(?:h|g|:)\d{0,2} )[^,“"]{0,45}, (?=\p{L})/iu.exec(
      sentence,
    );
  const [whole = "", who = ""] = match ?? [];
  return whole !== "" && countWords(whole.slice(who.length), "vi") < 10
    ? [{ start: who.length, end: whole.length }]
    : [];
}

/** "chiều 8/5 cho biết", "hôm 17/7 đã": a day between somebody and what he did. */
function days(sentence: string): readonly Span[] {
  if (/(?<!\p{L})(?:sẽ|dự kiến|hẹn|hoãn|tới)(?![\p{L}\p{M}])/u.test(sentence)) return [];
  return Array.from(sentence.matchAll(dayBeforeVerb), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const dayBeforeVerb =
  /(?= )(?<=\p{Lu}[\p{L}\p{M}-]*|\p{Lu}[\p{L}\p{M}]*,|\)) (?:(?:rạng sáng|sáng|trưa|chiều|tối|đêm|ngày|hôm) (?:nay|qua|\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?))(?= (?!và|đến|tới|hoặc)\p{Ll})/gu;

/** "(tự là Dơn)", "(nay là xã Bình Minh)", "(ngày 21/4)": how somebody or something is called, too, or when that was. */
function brackets(sentence: string): readonly Span[] {
  return Array.from(sentence.matchAll(besides), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const besides =
  / \((?:tự|tên|hay|còn gọi|nay|địa chỉ|ngụ|trú|quê|ngày|sáng|chiều|tối|hôm|thuộc|trực thuộc|ảnh) [^()]{2,80}\)/gu;

/** "(46 tuổi)", "(SN 1999, trú xã Bình Minh)" */
function ages(sentence: string): readonly Span[] {
  const found = sentence.matchAll(
    / \((?:SN |sinh năm )?\d{1,4}(?: tuổi)?(?:, [^()]*)?\)|, \d{1,3} tuổi(?:,(?= (?:đã|bị|vừa|cho|là|được|sẽ|đang|về) )|(?=,? ))/gu,
  );
  return [...found].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** "Trong một phán quyết mang tính bước ngoặt hôm 3/11, " */
function openingScene(sentence: string): readonly Span[] {
  const match =
    /^(?<when>(?:rạng sáng|sáng|trưa|chiều|tối|đêm|ngày|hôm|mới đây|theo)(?![\p{L}\p{M}])[^,“"]{0,40}, )?(?:trong (?:một|cuộc|buổi|bài|thông báo|tuyên bố|phát biểu|lời|thư|văn bản)|tại (?:cuộc|buổi|hội|phiên|lễ|diễn đàn|sự kiện|chương trình)|sau (?:vụ|khi|cuộc|trận)|liên quan (?:đến|tới)|nói về|trao đổi (?:với|về)|chia sẻ (?:với|về|tại)|phát biểu|trả lời|chất vấn|báo cáo (?:với|tại)|làm việc (?:với|tại)|có mặt tại|nhân (?:dịp|kỷ niệm|ngày)|bên (?:lề|hành lang)|trong khuôn khổ|sau (?:\p{L}+|\d+) (?:ngày|giờ|tháng|năm)|qua (?:đường dây|công tác|kiểm tra|điều tra)|trước (?:kỳ|tình|thông tin|phản ánh|sự việc|đó))(?![\p{L}\p{M}])[^,“"():]{4,160}, (?=\p{L})/iu.exec(
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
  /(?:, (?:huyện|quận|thị xã|thành phố|TP\.?|tỉnh|bang) ?\p{Lu}[\p{L}\p{M}]*(?:[ -]\p{Lu}[\p{L}\p{M}]*){0,3})+(?:, \p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,2}(?=,? \p{Ll}))?(?:,(?= \p{Ll})|(?=[ .]))|(?=, )(?<=(?:huyện|quận|thị xã|thành phố|thị trấn) \p{Lu}[\p{L}\p{M}]*(?:[ -]\p{Lu}[\p{L}\p{M}]*){0,2}[ -]?), \p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){1,2}(?:,(?= \p{Ll})|(?= \p{Ll}))/gu;
const smaller =
  /(?:xã|phường|thị trấn|quận|huyện|thành phố|thị xã|thôn|bản|ấp|đường|phố)(?: [\p{L}\p{M}\d]+){1,5}$/u;
const smallerLength = 50;

const district =
  /(?:huyện|quận|xã|thị xã|thị trấn|phường|TP|thành phố)(?: \p{Lu}[\p{L}\p{M}]*){1,3}$/u;

/** "huyện Thống Nhất[ (Đồng Nai)]" */
function province(sentence: string): readonly Span[] {
  const found = sentence.matchAll(
    / \((?:tỉnh |huyện |TP )?(?:\p{Lu}[\p{L}\p{M}]*(?:[ ,]+|(?=\)))){1,4}\)/gu,
  );
  const match = [...found].find(({ index }) => district.test(sentence.slice(0, index)));
  return match === undefined ? [] : [{ start: match.index, end: match.index + match[0].length }];
}
