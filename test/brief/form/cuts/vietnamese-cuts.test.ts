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
    "nothing of a short sentence",
    "Sáng 4/2, ông Lê An, Chủ tịch xã Bình Minh, cho biết cây cầu cũ sẽ đóng.",
    "Sáng 4/2, ông Lê An, Chủ tịch xã Bình Minh, cho biết cây cầu cũ sẽ đóng.",
  ],
])("a long Vietnamese sentence loses %s", (_case, sentence, left) => {
  expect(without(sentence)).toBe(left);
});
