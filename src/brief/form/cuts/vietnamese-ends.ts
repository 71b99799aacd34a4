import { saysVerbPattern } from "#language/saying.ts";
import { countWords } from "#language/words.ts";
import type { Span } from "#model/brief.ts";
import { compiled } from "../compiled.ts";
import { phrasesOf } from "../phrases/phrases-of.ts";
import { hasVietnameseVerb } from "../sentences/whole/vietnamese-verbs.ts";
import { isInList } from "./shortened.ts";
import { officeRuns } from "./vietnamese-offices.ts";

/** A verb's marks, or what else shows that a predicate begins. Source of a pattern. */
export const marker =
  "đã|đang|sẽ|vừa|mới|vẫn|bị|được|là|phải|cần|có thể|bắt đầu|tiếp tục|rất|khiến|gây|làm|không|chưa";

/** Behind these a clause says when, why, what for, or what else happened. */
const clauses =
  "(?:ngay )?sau khi|(?:ngay )?khi|trước khi|trong (?:khi|lúc|bối cảnh)|kể từ khi|để|nhằm|hòng|vì|do|bởi|nhờ|nằm (?:trong|ở|tại|cách|trên|dưới)|đồng thời|giữa (?:lúc|bối cảnh)|liên quan (?:đến|tới)|xung quanh|bất chấp|thay vì|nơi|mà|(?<!(?:tổng|nguồn|số|góp|gọi|huy động|tăng|đội|rút) )vốn(?! (?:đầu tư|điều lệ|vay|hóa|hoá|ngân sách|tự có|lưu động|chủ sở hữu|nhà nước|đối ứng|tư nhân|góp|xã hội|ODA|FDI))|gây chấn động|rồi|và(?= (?:đã|đang|sẽ|vừa|bị|được|có|đưa|gây|khiến|làm|cho|kêu|yêu cầu|đề nghị|cô|ông|bà|anh|chị|họ|các|những|một|tất cả|cả|chỉ đạo|lên kế hoạch|chuẩn bị)(?![\\p{L}\\p{M}]))";
/** Behind these something that happened sets the time. */
const events =
  "(?:sau|trước|trong|qua|giữa|nhân|từ) (?:quá trình|cuộc|vụ|lễ|buổi|trận|đợt|động thái|thời gian|chuyến|phiên|kỳ|hội nghị|chiến dịch)";
/** Behind these a phrase says where, when, with what. */
const phrases =
  "sau(?! đó)|trước(?! đó)|trong|giữa|kể từ|từ(?= (?:ngày|năm|tháng|lúc|đầu|cuối|các|những|phía|một|nhiều|\\p{Lu}|\\d))|vào|hôm|khoảng|(?:tại|ở)(?! mức)|trên|dưới|qua|thông qua|bằng|thuộc|bao gồm|gồm|cùng với|như một|nhân(?= (?:dịp|kỷ niệm|ngày))|với(?= (?:cuộc|mục|mong|hy|hi|kỳ|lý|chủ|hình|sự|lời|điều))";

const places = new RegExp(
  `[,;](?=\\s)| [–-](?= (?:một|người|nơi|kẻ|nguyên|cựu|chủ tịch|phó|giám đốc|trưởng)(?![\\p{L}\\p{M}]))|(?<![,;:–-]) (?=(?:${clauses}|${events}|${phrases})(?![\\p{L}\\p{M}]))`,
  "gu",
);
const opensClause = new RegExp(`^ (?:${clauses})(?![\\p{L}\\p{M}])`, "u");
const opensEvent = new RegExp(`^ (?:${events})(?![\\p{L}\\p{M}])`, "u");
const opensPhrase = new RegExp(`^ (?:${phrases})(?![\\p{L}\\p{M}])`, "u");
/** Behind a comma: no list goes on so. */
const adds = new RegExp(
  `^[,;] (?:${clauses}|trong đó|trong khi|cùng(?: với)?|bao gồm|với|sau|trước|một (?:động thái|phần|trong)|đồng thời|đặc biệt|nhất là|thậm chí|khiến|làm(?! \\p{Lu})|gây|song|còn|góp phần|qua đó|từ đó|tiến tới|ám chỉ|giành|trở thành|đánh dấu|thu hút|hưởng thọ|dự kiến|tăng|giảm|người (?:từng|đã|vừa|đang)|nơi|nhấn mạnh|khẳng định|kêu gọi|cảnh báo|(?!(?:đã|đang|sẽ|vừa|bị|được|vẫn) )\\p{Ll}[^,]{8,60} (?:đã|đang|sẽ|vừa|tiếp tục|bị|được|vẫn))(?![\\p{L}\\p{M}])`,
  "u",
);
const toClause = new RegExp(`(?:[,;]| (?=(?:${clauses})(?![\\p{L}\\p{M}]))).*$`, "su");

/** So many runs at a sentence's end are enough to choose from. */
const endsMax = 4;

/**
 * From where the main clause has ended to the end, or to who says it all (", theo Reuters."), the shortest first.
 *
 * @param keptMax syllables before such a run
 */
export function endRuns(text: string, keptMin: number, keptMax: number): readonly Span[] {
  const end = saysWhole.exec(text)?.index ?? text.length;
  const offices = officeRuns(text);
  const found: Span[] = [];
  const starts = [...text.slice(0, end).matchAll(places)].map(({ index }) => index);
  for (const start of starts.toReversed()) {
    const before = text.slice(0, start);
    const syllables = before.split(" ").length;
    if (syllables > keptMax) continue;
    if (syllables < keptMin || found.length >= endsMax) break;
    // What somebody is may stand between commas of its own, and so may what stands in brackets.
    const kept = offices
      .filter((office) => office.end <= start)
      .reduce((left, office) => left.slice(0, office.start) + left.slice(office.end), before)
      .replace(/ \([^()]*\)/gu, "");
    if (mayEnd(kept, text.slice(start, end))) found.push({ start, end });
  }
  return found;
}

function mayEnd(kept: string, rest: string): boolean {
  if (needsRest(kept, rest)) return false;
  return (
    (isSaid(kept) || !waits.test(kept)) &&
    !speaks.test(rest.replace(goesOnSaying, "")) &&
    (!/^[,;]/u.test(rest) || isOffice(kept, rest) || (adds.test(rest) && !isInList(kept, rest))) &&
    !isHalfPair(kept, rest) &&
    (isSaid(kept) || (isPredicated(kept) && isPhraseAlone(rest)))
  );
}

/** Whether what is kept tells nothing, or something else, without the rest. */
function needsRest(kept: string, rest: string): boolean {
  return (
    // "A phối hợp với B, bắt giữ …", "mời ông An … lên cơ quan công an"
    /(?<!\p{L})phối hợp (?:với|cùng) [^,]*$/u.test(kept) ||
    (/(?<!\p{L})(?:mời|triệu tập|dẫn giải) [^,]*$/u.test(kept) &&
      / (?:lên|đến|về|tới|ra) /u.test(rest)) ||
    // "nguyên nhân" is one word.
    (/(?:nguyên|công|nạn|cá|doanh|bệnh|tội)$/u.test(kept) && rest.startsWith(" nhân")) ||
    // Only the scene of what happens behind the comma.
    (rest.startsWith(",") && happens.test(rest)) ||
    /^(?:trong khi|mặc dù|dù|tuy|nếu) /iu.test(kept) ||
    // When something will be is news.
    (/(?<!\p{L})(?:sẽ|dự kiến) /u.test(kept) && /^,? vào (?:ngày|lúc|\d)/u.test(rest)) ||
    (/(?<!\p{L})tưởng /u.test(kept) && / nhưng /u.test(rest))
  );
}

/** "ông Lê An[, nguyên Chủ tịch xã Bình Minh]": what somebody is, behind the name. */
function isOffice(kept: string, rest: string): boolean {
  return /\p{Lu}[\p{L}\p{M}]* \p{Lu}[\p{L}\p{M}]*$/u.test(kept) && officeAlone.test(rest);
}

const officeAlone =
  /^, (?:(?:nguyên|cựu) )?(?:chủ (?:tịch|nhiệm)|phó|giám đốc|trưởng|bí thư|bộ trưởng|thứ trưởng|hiệu trưởng|tổng|cục trưởng|đại biểu|thành viên|con trai|con gái|nhân viên|cán bộ) [^,:;]*$/iu;

/** Somebody else speaks. */
const speaks =
  /(?<!\p{L})(?:cho biết|cho hay|khẳng định|cho rằng|nhận định|đưa tin|nói rằng|nhấn mạnh|chia sẻ|nêu rõ|tiết lộ|dẫn lời)(?![\p{L}\p{M}])/iu;

/** ", nhấn mạnh …": the same speaker goes on. */
const goesOnSaying = /^, (?:nhấn mạnh|khẳng định|kêu gọi|cảnh báo|cho rằng|cho biết thêm)(?= )/u;

/** A word that waits for what belongs to it, or "a few days" before "after". */
const waits = new RegExp(
  `(?<!\\p{L})(?:${saysVerbPattern("vi")}|đưa tin|xác nhận|thông báo|cảnh báo|kêu gọi|mong|muốn|hy vọng|hi vọng|nên|thì|điều|tự|lý|đoạn|trú|ngụ|sống|chiếm|trực|phụ|tháng|năm|tuần|ngày|hôm|kỳ|quý|có mặt|thời gian|đến|tới|vào|ra|với|cho|của|về|từ|ở|tại|trong|trên|và|là|bị|được|do|ngay|phía|bên|theo|để|hơn|như|có|một|các|những|đã|đang|sẽ|liên|việc|người|khi|sau|trước|gần|khoảng|cùng|hay|hoặc|rằng|mà|cả|lên|xuống|làm|gây|khiến|đưa|gọi|đạt|yêu cầu|đề nghị|phát hiện|xác định|công bố|niêm yết|bắt|khởi tố|tiến hành|tổ chức|thực hiện|điều khiển|sử dụng|gặp|tố cáo|phê duyệt|ký|mở|dựng|đặt|lập|tham dự|dự|đồng ý|đối với|ông ta|bà ta|cô ta|anh ta|(?<!đáng )kể|thông qua|cáo buộc|bất ngờ|ngạc nhiên|vui mừng|lo lắng|tức giận|trao|gửi|tặng|mua|bán|tấn công|(?:chỉ|vài|một|hai|ba|nhiều|ít|\\d+) (?:\\p{L}+ ){0,3}(?:giây|phút|giờ|tiếng|ngày|tuần|tháng|năm|ngắn|lâu|hôm))$`,
  "iu",
);

/** One dash of two. */
function isHalfPair(kept: string, rest: string): boolean {
  const [before, behind] = [kept, rest].map((part) => part.match(/ [–-](?= )/gu)?.length ?? 0);
  return (before ?? 0) % 2 === 1 ? behind !== 0 : /^ [–-]/u.test(rest) && behind !== 1;
}

/** Whether a phrase holds no verb of the main clause: "trong ngõ 250 va chạm với" does. */
function isPhraseAlone(rest: string): boolean {
  if (/^ và(?![\p{L}\p{M}])/u.test(rest)) return hasVietnameseVerb(rest);
  // "…, khi đến xã Bình Minh bất ngờ đâm": what happened comes behind when.
  if (/^,? (?:khi|sau khi|trong lúc|lúc)(?![\p{L}\p{M}])/u.test(rest)) return !happens.test(rest);
  if (opensClause.test(rest)) return true;
  const alone = rest.replace(/\([^()]*\)/gu, "").replace(toClause, "");
  // "giữa A và B": what the two share a verb with.
  if (/^ giữa /u.test(rest) && hasVietnameseVerb(`x${rest.split(",")[0]?.slice(5)}`)) return false;
  if (opensEvent.test(rest)) return !mainVerb.test(alone);
  if (!opensPhrase.test(rest)) return true;
  // "cách chức vụ trong Đảng đối với ông An": what the verb asks for comes behind the phrase.
  return !complement.test(alone) && !hasVietnameseVerb(alone.replace(opensPhrase, "x"));
}

/** What came all of a sudden. */
export const happens = / (?:thì|bất ngờ|liền|bỗng|phát hiện) /u;
const complement = / (?:đối với|cho|về|của|là) /u;
const mainVerb = / (?:đã|đang|sẽ|vừa|là|thì) /u;

/** "“…”, ông An nói đùa": somebody's words, and who says them. */
function isSaid(kept: string): boolean {
  const { says } = phrasesOf("vi");
  return compiled(`[”"],? [^,“”"]{3,60} (?:${says})(?: [^,“”"]{1,20})?$`, "iu").test(kept);
}

/** Whether the last clause has its verb, and what "việc An xây nhà" does has been said. */
export function isPredicated(kept: string): boolean {
  if (!kept.includes(",") && beforeSubject.test(kept)) return false;
  const { says } = phrasesOf("vi");
  const said = kept
    .replace(/ [–-] [^–-]*? [–-](?=[ ,])/gu, "")
    .split(compiled(`(?<!\\p{L})(?:${says})(?: rằng)?[,:]?\\s`, "iu"))
    .at(-1);
  const parts = (said ?? kept).split(/, /u);
  const behind = (at: number) => parts.slice(at).join(" ");
  // "… đèn đường băng, đường lăn": the last item of a list is no clause.
  const clause = behind(parts.findLastIndex((_, at) => countWords(behind(at), "vi") >= 5));
  if (countWords(clause, "vi") < 5 || scene.test(clause)) return false;
  const opened = noun.exec(clause)?.[0].length ?? 0;
  if (opened > 0) return ofNoun.test(clause.slice(opened));
  return verb.test(` ${clause}`) || hasVietnameseVerb(`x ${clause}`);
}

const ofNoun = new RegExp(
  ` (?:${marker.replace("|khiến|gây|làm", "")}|diễn ra|cho thấy|trở thành|mang) \\p{L}+ \\p{L}+`,
  "u",
);
const verb = new RegExp(` (?:${marker}) \\p{L}+ \\p{L}+`, "u");

/** Behind these the subject still has to come, after a comma. */
const beforeSubject =
  /^(?:ngay )?(?:theo|sau|trước|trong|tại|trên|với|qua|khi|để|nhằm|do|vì|mặc|dù|tuy|nếu|ngoài|liên quan|phát biểu|trao đổi|trả lời)(?![\p{L}\p{M}])/iu;

/** A part that only sets the scene of what follows. */
const scene =
  /^(?:ngay khi|phát biểu|trao đổi|trả lời|chia sẻ|nói|báo cáo|chất vấn|bình luận|tại|trong|trên|sau|trước|với|theo|qua|để|nhằm|do|vì|khi|từ|về|liên quan|ngày|sáng|trưa|chiều|tối|đêm|khoảng|lúc|vào|đến|mặc dù|mặc|dù|tuy|nếu|ngoài|bên cạnh|không chỉ|không những|nhờ|kể từ)(?![\p{L}\p{M}])/iu;

/** A subject that has a verb of its own. */
const noun =
  /^(?:việc|sự|cuộc|tổ|đội|phòng|ban|nhóm|đề xuất|đề án|dự án|quá trình|tin tức|thông tin|hành động|lý do|nguyên nhân|quyết định|kế hoạch|chiến dịch|vụ|hoạt động|công tác|số|những người|người) \p{L}+ \p{L}+/iu;

const saysWhole = new RegExp(
  `, (?:theo [^,]{2,60}|[^,“”"]{2,60} (?:${saysVerbPattern("vi")}|đưa tin|thông báo)(?: [^,“”"]{2,24})?)\\.?$`,
  "u",
);
