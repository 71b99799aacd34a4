import { describe, expect, it } from "vitest";
import { vietnameseLeadDraft } from "#brief/form/cuts/vietnamese-lead.ts";
import { bodyOf } from "#brief/form/sentences/body.ts";
import { articleFromText } from "#extract/article-from-text.ts";

function cut(sentence: string): string | undefined {
  const article = articleFromText(sentence, { language: "vi", title: "Cây cầu cũ" });
  const [first] = bodyOf(article);
  return first && vietnameseLeadDraft(article.text, first, [])?.text;
}

describe("a Vietnamese lead that is too long for a gist", () => {
  it.each([
    [
      "a day, with a clause at its end that is not enough",
      "Hãng tin Bắc Cảng dẫn tuyên bố của huyện Hải Hà cho biết, ông Lê An hôm 18/3 đã gửi thư mừng tới toàn thể hội ngư dân xã Bình Minh sau khi ông được bầu lại làm chủ tịch xã nhiệm kỳ mới.",
      "Hãng tin Bắc Cảng dẫn tuyên bố của huyện Hải Hà cho biết, ông Lê An đã gửi thư mừng tới toàn thể hội ngư dân xã Bình Minh …",
    ],
    [
      "a clause at its end",
      "Một nguồn tin của cảng cho hay thuyền trưởng Lê An của chiếc phà Sao Biển đã thiệt mạng sau khi mất kiểm soát con tàu ở gần bờ phía bắc hôm 27/4.",
      "Một nguồn tin của cảng cho hay thuyền trưởng Lê An của chiếc phà Sao Biển đã thiệt mạng sau khi mất kiểm soát con tàu …",
    ],
    [
      "a phrase at its end",
      "Chủ tịch thành phố Cửa Sông Trần Văn Bình vừa ký quyết định đóng cây cầu cũ bắc qua sông Thanh và mở lại bến phà từ ngày 4/5 trên toàn tuyến đường ven biển.",
      "Chủ tịch thành phố Cửa Sông Trần Văn Bình vừa ký quyết định đóng cây cầu cũ bắc qua sông Thanh và mở lại bến phà từ ngày 4/5 …",
    ],
    [
      "what stands before who says it all",
      "Một nhóm kỹ sư của thành phố cho biết khả năng chịu tải của cây cầu cũ đã được cải thiện đáng kể sau quá trình sửa chữa kéo dài suốt mùa mưa, Đài Cửa Sông ngày 23/9 đưa tin.",
      "Một nhóm kỹ sư của thành phố cho biết khả năng chịu tải của cây cầu cũ đã được cải thiện đáng kể …, Đài Cửa Sông ngày 23/9 đưa tin.",
    ],
    [
      "where somebody lives",
      "Ngày 27/8, toà án tỉnh Cửa Sông mở phiên toà xét xử sơ thẩm hình sự đối với Lê Văn An, trú tại xã Tri Lễ, huyện Hải Hà, tỉnh Cửa Sông về tội trộm thuyền của người khác.",
      "Ngày 27/8, toà án tỉnh Cửa Sông mở phiên toà xét xử sơ thẩm hình sự đối với Lê Văn An … về tội trộm thuyền của người khác.",
    ],
    [
      "what stands between a verb of saying and what is said",
      "Người phát ngôn Sở Giao thông Lê Hải hôm nay cho hay tại cuộc họp đặc biệt của các huyện ven biển ở Cửa Sông, các bên đã đồng thuận về kế hoạch đóng cây cầu cũ.",
      "Người phát ngôn Sở Giao thông Lê Hải hôm nay cho hay … các bên đã đồng thuận về kế hoạch đóng cây cầu cũ.",
    ],
    [
      "what stands between a subject and its verb",
      "Đội tàu kéo của cảng Cửa Sông cùng các tàu cứu hộ từ bến phía bắc đã nhận nhiệm vụ tiến về vùng biển phía nam để kéo con phà lớn bị mắc cạn vào bờ.",
      "Đội tàu kéo của cảng Cửa Sông … đã nhận nhiệm vụ tiến về vùng biển phía nam để kéo con phà lớn bị mắc cạn vào bờ.",
    ],
    [
      "what somebody was, behind the name at its end",
      "Ngày 9/2, hội đồng thành phố Cửa Sông đã ra quyết định kỷ luật khai trừ đối với ông Lê Minh Thông, nguyên chủ tịch hội ngư dân của các xã ven biển huyện Hải Hà.",
      "Ngày 9/2, hội đồng thành phố Cửa Sông đã ra quyết định kỷ luật khai trừ đối với ông Lê Minh Thông …",
    ],
    [
      "where somebody said it",
      "“Chúng tôi nghĩ rằng cây cầu cũ phải được sửa lại ngay trong mùa hè này”, thị trưởng Cửa Sông Lê Văn An nói trong buổi lễ lớn của ngư dân miền bắc.",
      "“Chúng tôi nghĩ rằng cây cầu cũ phải được sửa lại ngay trong mùa hè này”, thị trưởng Cửa Sông Lê Văn An nói …",
    ],
  ])("leaves out %s, marked", (_case, sentence, left) => {
    expect(cut(sentence)).toBe(left);
  });

  it.each([
    [
      "a condition",
      "Chủ tịch thành phố Cửa Sông Trần Văn Bình cho biết cây cầu cũ bắc qua sông Thanh sẽ được mở lại cho xe tải lớn và xe khách trong tháng tới nếu các kỹ sư của tỉnh cùng đồng ý.",
    ],
    [
      "what a phrase's own verb tells",
      "Khoảng 6h30 sáng 10/5, một người phụ nữ lái chiếc xe tải nhỏ màu xanh cũ của gia đình trong con ngõ hẹp ở phía sau chợ va chạm rất mạnh với chiếc xe máy của hai học sinh.",
    ],
    [
      "the predicate of what the sentence is about",
      "Việc huyện Hải Hà xây thêm một bến phà lớn ở ngay cạnh cây cầu cũ bắc qua sông Thanh trong khi chưa hỏi ý kiến của người dân các xã ven biển là không đúng quy định.",
    ],
    [
      "what is wished",
      "Phó chủ tịch thường trực hội đồng Trần Thị Phương mong muốn qua buổi gặp mặt, Cửa Sông sẽ tiếp tục phát huy các hoạt động chăm sóc, giáo dục thiếu nhi, nhi đồng để các em tránh những hiểm hoạ, tổn hại đến sức khoẻ.",
    ],
    [
      "how many died",
      "Theo Đài Cửa Sông, rạng sáng nay một chiếc xe tải lớn đã lao vào khu chợ đông người ở ngay cạnh bến phà phía bắc của thành phố, khiến chín người thiệt mạng.",
    ],
    [
      "where somebody was asked to come",
      "Sáng 10-6, trao đổi với Báo Cửa Sông, đại tá Lê Đức Dũng - phó giám đốc Công an tỉnh Cửa Sông - cho biết công an đã mời nhóm bốn người đàn ông xông vào nhà đánh một phụ nữ ở huyện Hải Hà, Cửa Sông bị chấn thương nặng lên cơ quan công an làm việc.",
    ],
    [
      "when something will be",
      "Hội nghị giữa Thị trưởng Cửa Sông Lê Văn An và nhà lãnh đạo huyện Hải Hà Trần Bình Minh sẽ diễn ra ở bến phà cũ Cửa Sông vào ngày 27 - 28/2/2019.",
    ],
    [
      "what two forces did together",
      "Theo Báo Cửa Sông, ngày 16/12, Công an huyện Hải Hà (Cửa Sông) đã phối hợp với Công an huyện Bình Minh (Cửa Sông), bắt giữ khẩn cấp đối tượng Lê Văn Linh, thường trú tại xã Tri Lễ, huyện Mỏ Cày (Bến Tre) để điều tra về tội trộm thuyền.",
    ],
  ])("never loses %s", (_case, sentence) => {
    const text = cut(sentence);
    const lost = [
      "nếu",
      "va chạm",
      "là không đúng",
      "phát huy",
      "chín",
      "lên cơ quan",
      "28/2",
      "bắt giữ",
    ].filter((word) => sentence.includes(word) && text !== undefined && !text.includes(word));
    expect(lost).toEqual([]);
  });

  it("begins with no connective", () => {
    expect(
      cut(
        "Theo đó, tối 7/7, bệnh viện huyện Hải Hà đã tiếp nhận nhiều người bị thương nặng trên chiếc phà cũ để cấp cứu ngay trong đêm mưa lớn.",
      ),
    ).toMatch(/^Tối 7\/7, bệnh viện/u);
  });

  it.each([
    [
      "a scene alone",
      "Sau bài phát biểu dài về kế hoạch của thành phố trong mùa mưa năm nay, người dân các xã ven biển cùng lên tiếng kêu gọi thị trưởng mở lại cây cầu cũ bắc qua sông Thanh.",
    ],
    [
      "what came before the news",
      "Khoảng 9h30 ngày 26/10, xe tải lớn biển Cửa Sông chạy trên con đường ven biển hướng về bến phà cũ, khi đến xã Mai Sao bất ngờ đâm liên tiếp vào hàng cây bên đường.",
    ],
    [
      "a verb without what it asks for",
      "Ngày 4/4, bà Võ Thị Hiền cho biết, Thường vụ Thành uỷ Cửa Sông vừa kỷ luật cách chức vụ trong Hội đối với ông Lê Văn Hưng về hành vi dùng chổi đánh người ở bến phà cũ.",
    ],
  ])("is never cut to %s", (_case, sentence) => {
    const told = ["lên tiếng", "đâm", "ông Lê Văn Hưng"].find((word) => sentence.includes(word));
    expect(cut(sentence) ?? told).toContain(told);
  });

  it("takes no letter with its mark for the end of a word", () => {
    const sentence =
      "Những ngày qua, hội đồng chấm thi tại các huyện ven biển đã huy động lực lượng tốt nhất để có một kết quả công bằng, chính xác và cập nhật nhanh nhất cho các thí sinh.";
    expect(cut(sentence.normalize("NFD"))?.normalize("NFC")).not.toMatch(/kết …/u);
  });

  it("keeps a number where something else may go", () => {
    const sentence =
      "Ngày 14/6, toà án tỉnh mở phiên toà xét xử Lê Văn An, trú tại xã Tri Lễ, huyện Hải Hà, về tội trộm thuyền ở bến cũ sau khi khám xét 12 căn nhà.";
    expect(cut(sentence)).toBe(
      "Ngày 14/6, toà án tỉnh mở phiên toà xét xử Lê Văn An … về tội trộm thuyền ở bến cũ sau khi khám xét 12 căn nhà.",
    );
  });
});

it("is not cut within “tổng vốn đầu tư”, which is a sum of money", () => {
  const lead =
    "Sáng 26/11, thành phố Cửa Sông tổ chức lễ khởi công tuyến tàu số 3 dài 19,5 km nối trung tâm thành phố với huyện Bình Thanh, tổng vốn đầu tư hơn 67.000 tỷ đồng.";
  expect(cut(lead)).not.toMatch(/tổng …$/);
});
