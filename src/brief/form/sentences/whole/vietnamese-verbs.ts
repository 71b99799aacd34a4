/**
 * Syllables that are verbs, stand beside verbs, or begin a verb of two syllables. Without those that names, titles and
 * prepositions have too ("bác", "phát", "ở", "qua"). Vietnamese verbs never change their form.
 */
const verbs = new Set(
  `là có được bị đã đang sẽ vừa mới chưa không phải cần muốn nên cho nói biết hay kể gọi đưa đi đến tới về vào lên xuống làm gây giết
  bắt mất chết sống yêu tăng giảm thắng thua đạt nhận trả mua bán dùng xảy mở đóng kêu xin ký chọn cấm bỏ giữ chạy đánh rơi cháy nổ xây
  tham diễn tiết thừa bày khẳng tuyên thông chỉ đề báo hỏi đáp viết đọc nghe thấy nhìn xem gặp nhớ quên tin nghĩ hiểu tìm kiếm còn hết
  thành trở gồm khiến giúp buộc hứa mời gửi tặng chuyển rời trốn lao đâm va lật sập rút nộp phạt xử khởi truy điều tạm triệu thu cứu chữa mổ
  sinh cưới học dạy ăn uống ngủ mặc đeo đứng ngồi nằm bay lái chơi đá ghi dẫn hoà hòa gỡ vượt loại lọt bước tiến lùi ngừng dừng
  tiếp kết hoàn thể xuất trình ra chấp đồng ủng phản chống bảo duy cải nâng hạ tổ vận hướng dựa thuộc cách mang chứa sở đòi hòng
  trúng thi đỗ trượt chi tiêu vay nợ lãi lỗ hút nhập kéo đẩy đặt để lấy nhờ thử vẫn đều cũng rất từng hãy đừng chớ khó dễ
  hơn bằng giống khác trông tỏ hiện hình dự tính ước đoán hy hi mong chờ đợi chuẩn hoạt thực áp ban`.split(
    /\s+/,
  ),
);

/** Where such a syllable begins a noun instead: "ban đầu", "hiện trường". */
const nouns =
  /(?<!\p{L})(?:hiện (?:trường|vật|nay|tại)|thông (?:tin|tư)|ban (?:đầu|công|quản|tổ|giám|chỉ)|thành (?:phố|viên|tích)|đồng (?:hồ|đội|nghiệp|sự|bào|hương|bằng)|bảo (?:vệ|tàng|hiểm)|sinh (?:viên|vật)|học (?:sinh|viên|kỳ)|báo (?:cáo|chí)|kết (?:quả|cục)|tổ chức|thể thao|hình (?:ảnh|thức)|điều (?:tra viên|hòa|hoà)|hoạt (?:động|hình)|dự án|cách mạng|chi (?:nhánh|tiết|phí)|thi thể|thực (?:phẩm|đơn|vật)|chuyển động|cải (?:bắp|xanh)|sở \p{Lu}|nhập khẩu|xuất khẩu|hạ viện|vận động viên|hướng dẫn viên|đề tài|điều khoản|thu nhập|cứu (?:hộ|thương)|tiết mục|gần đây|mới (?:nhất|đây))/giu;

/** Verbs of two syllables of which the first alone tells nothing. */
const pairs =
  /(?<!\p{L})(?:phát (?:biểu|hiện|động|triển|sóng|hành|ngôn)|tấn công|chia (?:sẻ|tay)|nhấn mạnh|cảnh báo|xác (?:nhận|định|minh)|bình luận|lo (?:ngại|lắng|sợ)|phê (?:phán|bình|duyệt)|thảo luận|tranh (?:cãi|luận|cử|chấp)|đối (?:mặt|đầu|thoại)|xoay quanh|trái (?:với|phép)|thường (?:xuyên|bị)|trao (?:đổi|tặng|giải)|chằng chịt|bác bỏ|qua đời|chủ trì|phê duyệt|phát triển|bàn bạc|tháo chạy|thiệt mạng|tử vong)(?!\p{L})/u;

/** Whether a Vietnamese sentence has a verb; in doubt it has. */
export function hasVietnameseVerb(text: string): boolean {
  if (pairs.test(text)) return true;
  const words = text.replace(nouns, " ").match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some(
    (word, index) => (index === 0 || /^\p{Ll}/u.test(word)) && verbs.has(word.toLowerCase()),
  );
}
