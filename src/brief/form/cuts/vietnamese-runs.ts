import type { Span } from "#model/brief.ts";
import { compiled } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import { hasVietnameseVerb } from "../sentences/whole/vietnamese-verbs.ts";
import { marker } from "./vietnamese-ends.ts";

/** What goes on behind where somebody lives: the verb, or what he is charged with. */
const goesOn = `về (?:tội|hành vi|việc)|để|vì|do|và|với|cùng|${marker}|điều khiển|lái|chạy|đến|ra|bán|mua|khai|tử vong|qua đời|đánh|dùng`;

/** "Lê An (SN 1982)[, trú tại bản Mường, xã Tri Lễ, huyện Quế Phong,] về tội …": where somebody lives or comes from. */
export function addressRuns(text: string): readonly Span[] {
  const { says } = phrasesOf("vi");
  return spans(
    text,
    compiled(
      `(?<=[\\p{L})]),? (?:(?:hiện )?(?:trú|ngụ|quê|thường trú|tạm trú|cư trú|trú ngụ|đến từ|có trụ sở)(?: (?:tại|ở))?|(?<=, )ở|(?<=, )tại|(?<=, )người) (?=\\p{L}*\\s?(?:\\p{L}+\\s)?\\p{Lu})[^;:“”"]{3,90}?,?(?= (?:${goesOn}|${says})\\s)`,
      "gu",
    ),
  );
}

/** "cho hay[ tại hội nghị ở Bình Minh,] các nước đã …": what stands between who says it and what is said. */
export function insertedRuns(text: string): readonly Span[] {
  return spans(text, inserted).filter(
    ({ end }) =>
      !hasVietnameseVerb(`x${/^(?: [\p{L}\p{M}]+){1,2}/u.exec(text.slice(end))?.[0] ?? ""}`),
  );
}

const inserted =
  /(?<=(?<!\p{L})(?:cho biết|cho hay|khẳng định|tuyên bố|nói|nhấn mạnh|cho rằng|nhận định|thông tin|đưa tin|xác nhận|thông báo),?) (?:rằng )?(?:tại|trong|vào|khoảng|sau|trước|để|từ|ngày|hôm|sáng|trưa|chiều|tối|đêm|rạng sáng|qua|tính|đến|kể từ|hiện|khi|trên|ngay|liên quan|với|nhằm) [^;:“”"]{6,110}?,(?= (?!theo )\p{L})/gu;

/** "biên đội tàu sân bay[ với các tàu hộ vệ từ Hạm đội Biển Bắc] đã …": what stands between a subject and its verb. */
export function subjectRuns(text: string): readonly Span[] {
  const match = ofSubject.exec(text);
  return match === null ? [] : [{ start: match[1]?.length ?? 0, end: match[0].length }];
}

const ofSubject =
  /^((?:[^,]{2,45}, )?(?!(?:ngay )?khi |sau |trước |nếu |trong |với )[^,;:“”"]{6,60}?) (?:với|cùng|thuộc|trong|từ|tại|ở|trên|trực thuộc|đóng tại) (?!(?:việc|cho|khi)\s)[^,;:“”"]{8,80}?(?= (?:đã|đang|sẽ|vừa|mới đây) )/u;

function spans(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
