import type { Span } from "#model/brief.ts";
import { compiled } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";

/** "ông Lê An[, Chủ tịch xã Bình Minh,] cho biết", "bà Lê Bình[ - Giám đốc Sở Y tế -] làm Bí thư": what somebody is, behind the name. */
export function officeRuns(sentence: string): readonly Span[] {
  for (const { 0: mark, index } of sentence.matchAll(/, | - | \(/gu)) {
    const before = sentence.slice(0, index);
    if (!name.test(before.slice(-nameLength)) || opening.test(before)) continue;
    const behind = sentence.slice(index + mark.length);
    const length = officeLength(mark, behind);
    if (length > 0 && !person.test(behind.slice(0, length)))
      return [{ start: index, end: index + mark.length + length }];
  }
  return [];
}

/** Characters before a mark that show whether a name ends there. */
const nameLength = 40;
const name = /\p{Lu}[\p{L}\p{M}]* \p{Lu}[\p{L}\p{M}]*$/u;

/** Behind "Theo Reuters, " somebody else speaks. */
const opening = /^(?:[^,]{2,24}, )?(?:Theo|Trao đổi|Trả lời|Chia sẻ|Phát biểu) [^,]*$/iu;

function officeLength(mark: string, behind: string): number {
  const { says } = phrasesOf("vi");
  const told = compiled(
    `^(?!${says})[^“”":;?\\d]{6,110}?(?:,|\\)| -)(?= (?:(?:vừa|đã|cũng) )?${says} )`,
    "u",
  ).exec(behind);
  if (told !== null) return told[0].length;
  if (mark === " (" || !office.test(behind)) return 0;
  const next = `(?: -|,)?(?= (?:(?:vừa|đã|cũng|sẽ) )?(?:${says}|${verbs}) )`;
  const source =
    mark === ", "
      ? `^[^“”":;?\\d,–-]{6,90}?${next}`
      : `^[^“”":;?\\d–-]{6,110}?(?: -(?= (?!người |kẻ |nguyên ))|${next})`;
  return compiled(source, "u").exec(behind)?.[0].length ?? 0;
}

/** Somebody named anew. */
const person =
  /^(?:.* )?(?:ông|bà|anh|chị|cô|(?:đại|thượng|trung|thiếu) (?:tá|tướng|uý)|PGS|GS|TS|luật sư|bác sĩ) \p{Lu}/u;

const verbs =
  "đánh giá|đề nghị|yêu cầu|kêu gọi|chủ trì|ký|trao|lý giải|xác nhận|cảnh báo|tiết lộ|chỉ đạo|về tội|về hành vi|vì hành vi|bị|làm";

const office =
  /^(?:nguyên |cựu )?(?:chủ (?:tịch|nhiệm)|chánh|đội trưởng|thủ trưởng|phó|giám đốc|trưởng|bí thư|bộ trưởng|thứ trưởng|viện trưởng|hiệu trưởng|tổng|cục trưởng|vụ trưởng|uỷ viên|đại biểu|giáo sư|chuyên gia|người phát ngôn|phát ngôn viên)(?![\p{L}\p{M}])/iu;
