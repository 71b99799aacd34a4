import { expect, it } from "vitest";
import { vietnameseCuts } from "#brief/form/cuts/vietnamese-cuts.ts";

function without(sentence: string): string {
  return vietnameseCuts(sentence, [])
    .toSorted((one, other) => other.start - one.start)
    .reduce((rest, { end, start }) => rest.slice(0, start) + rest.slice(end), sentence);
}

it.each([
  [
    "the office of who speaks",
    "Sáng 4/2, ông Lê An, Chủ tịch xã Bình Minh, huyện Hải Hà, tỉnh Cửa Sông, cho biết cây cầu cũ sẽ đóng để sửa cho đến cuối mùa mưa năm nay.",
    "Sáng 4/2, ông Lê An cho biết cây cầu cũ sẽ đóng để sửa cho đến cuối mùa mưa năm nay.",
  ],
  [
    "the time, where nothing else is enough, and a province",
    "Ngày 20-12, Công an huyện Bình Minh (Cửa Sông) xác nhận đã tiếp nhận và đang xử lý vụ hai thiếu niên lấy trộm thuyền bỏ trốn hàng chục cây số ra khỏi bến.",
    "Công an huyện Bình Minh xác nhận đã tiếp nhận và đang xử lý vụ hai thiếu niên lấy trộm thuyền bỏ trốn hàng chục cây số ra khỏi bến.",
  ],
  [
    "the scene before it, and ages",
    "Trong một phán quyết được mong chờ từ lâu, toà án thành phố đã bác đơn của ông Lê An (46 tuổi) và bà Trần Bình (SN 1980, trú xã Bình Minh) về cây cầu cũ bắc qua sông ở phía bắc và về con đường hẹp chạy dọc theo bến cảng.",
    "toà án thành phố đã bác đơn của ông Lê An và bà Trần Bình về cây cầu cũ bắc qua sông ở phía bắc và về con đường hẹp chạy dọc theo bến cảng.",
  ],
  [
    "an office between dashes, whatever the verb",
    "Chiều 16/3, Bí thư tỉnh Cửa Sông Trần Bình trao quyết định điều động bà Lê Thị An - Chủ tịch Hội Phụ nữ tỉnh - làm Bí thư huyện Hải Hà thay ông Đỗ Minh.",
    "Chiều 16/3, Bí thư tỉnh Cửa Sông Trần Bình trao quyết định điều động bà Lê Thị An làm Bí thư huyện Hải Hà thay ông Đỗ Minh.",
  ],
  [
    "no scene that ends within a place's name",
    "Tại buổi khai mạc ngày hội sách lần đầu tiên ở công viên Hoà Bình, Cửa Sông đã có hàng trăm gian hàng của các nhà xuất bản đến từ khắp các huyện ven biển.",
    "Tại buổi khai mạc ngày hội sách lần đầu tiên ở công viên Hoà Bình, Cửa Sông đã có hàng trăm gian hàng của các nhà xuất bản đến từ khắp các huyện ven biển.",
  ],
  [
    "no scene with a number",
    "Tại buổi lễ có 300 người dân của các xã ven biển tham dự, ông Lê An đã khai mạc ngày hội thuyền truyền thống của huyện Hải Hà và tặng quà cho các gia đình ngư dân.",
    "Tại buổi lễ có 300 người dân của các xã ven biển tham dự, ông Lê An đã khai mạc ngày hội thuyền truyền thống của huyện Hải Hà và tặng quà cho các gia đình ngư dân.",
  ],
  [
    "the larger places behind a small one",
    "Khoảng nửa đêm, cảnh sát xã Bình Minh, huyện Hải Hà, tỉnh Cửa Sông, nhận được tin của người dân cho hay chiếc phà cũ bị trôi khỏi bến phía bắc.",
    "Khoảng nửa đêm, cảnh sát xã Bình Minh nhận được tin của người dân cho hay chiếc phà cũ bị trôi khỏi bến phía bắc.",
  ],
  [
    "a province without its word",
    "Chiều nay, lãnh đạo thị trấn Hà Lam, huyện Hải Hà, Cửa Sông cho biết người dân địa phương đang sửa lại cây cầu cũ bắc qua con sông ở phía bắc.",
    "Chiều nay, lãnh đạo thị trấn Hà Lam cho biết người dân địa phương đang sửa lại cây cầu cũ bắc qua con sông ở phía bắc.",
  ],
  [
    "a day behind a name, and an age",
    "Giới chức huyện Hải Hà hôm nay cho biết Lê Bình, 43 tuổi, người lấy trộm chiếc thuyền ở bến phà phía bắc đã trả lại nó cho ông chủ từ đêm trước.",
    "Giới chức huyện Hải Hà cho biết Lê Bình, người lấy trộm chiếc thuyền ở bến phà phía bắc đã trả lại nó cho ông chủ từ đêm trước.",
  ],
  [
    "no day still to come",
    "Giới chức huyện Hải Hà hôm nay cho biết ngư dân Lê Bình sẽ trả lại chiếc thuyền mà anh đã lấy trộm ở bến phà phía bắc cho ông chủ của nó.",
    "Giới chức huyện Hải Hà hôm nay cho biết ngư dân Lê Bình sẽ trả lại chiếc thuyền mà anh đã lấy trộm ở bến phà phía bắc cho ông chủ của nó.",
  ],
  [
    "never who speaks behind whom he spoke to",
    "Chiều 1-9, trao đổi với Báo Cửa Sông, đại tá Lê Văn Tùng - phó giám đốc Công an tỉnh Cửa Sông - cho biết đã tìm thấy chiếc thuyền bị lấy trộm ở bến phà phía bắc.",
    "Chiều 1-9, trao đổi với Báo Cửa Sông, đại tá Lê Văn Tùng cho biết đã tìm thấy chiếc thuyền bị lấy trộm ở bến phà phía bắc.",
  ],
  [
    "no office before what else somebody is",
    "Ông Lê An - hiệu trưởng trường nội trú huyện Hải Hà - người bị tố cáo lấy tiền của hàng chục học sinh trong nhiều năm liền, vừa bị khởi tố để điều tra.",
    "Ông Lê An - hiệu trưởng trường nội trú huyện Hải Hà - người bị tố cáo lấy tiền của hàng chục học sinh trong nhiều năm liền, vừa bị khởi tố để điều tra.",
  ],
  [
    "nothing of a short sentence",
    "Sáng 4/2, ông Lê An, Chủ tịch xã Bình Minh, cho biết cây cầu cũ sẽ đóng.",
    "Sáng 4/2, ông Lê An, Chủ tịch xã Bình Minh, cho biết cây cầu cũ sẽ đóng.",
  ],
])("a long Vietnamese sentence loses %s", (_case, sentence, left) => {
  expect(without(sentence)).toBe(left);
});
