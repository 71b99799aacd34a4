import { describe, expect, it } from "vitest";
import { isBesidePicture, isCaption, opensAsCaption } from "#brief/form/sentences/captions.ts";

describe("a caption", () => {
  it.each([
    ["Ada Brook celebrates after putting Westmere ahead on Sunday.", true],
    ["Manager Tom Harrow looks dejected during the draw with Dunmoor.", true],
    ["Tom Harrow (right) and Ada Brook met the fans.", true],
    ["Westmere celebrated the win until Monday.", false],
    ["The harbour (built in 1909) will close.", false],
  ])("is seen by its words: %s", (text, expected) => {
    expect(isCaption(text, "en")).toBe(expected);
  });
});

it.each([
  ["Descripción de la foto para lectores ciegos: Ada Brook señala una bandera.", true],
  ["강연하는 김하나 부두장 (서울=연합뉴스) 이두리 기자 = 3일 항구에서 강연하고 있다.", true],
  ["(서울=연합뉴스) 이두리 기자 = 항구가 3일 다시 문을 열었다.", false],
])("names itself, or stands before a dateline: %s", (text, expected) => {
  expect(isBesidePicture(text)).toBe(expected);
});

it.each([
  ["Ông Lê An (ngoài cùng bên trái) tại cuộc họp ở Cửa Sông.", true],
  ["Thị trưởng Lê An bắt tay thuyền trưởng Trần Bình tại bến phà Cửa Sông hôm 22/5.", true],
  ["Những con thuyền cũ nằm dọc bến cảng phía bắc hồi tháng 8.", true],
  ["Thị trưởng Lê An đã đóng bến phà Cửa Sông hôm 22/5.", false],
  ["Theo thị trưởng, bến phà Cửa Sông đóng cửa hôm 22/5.", false],
])("tells a Vietnamese caption by who stands where, and when: %s", (text, expected) => {
  expect(isCaption(text, "vi")).toBe(expected);
});

it.each([
  ["Một chiếc phà cũ rời bến Cửa Sông.", true],
  ["Thị trưởng Lê An vỗ tay trên bến cảng.", true],
  ["Một chiếc phà cũ bị trôi khỏi bến Cửa Sông.", false],
  ["Giá vé phà Cửa Sông tăng gấp rưỡi.", false],
  ["Theo thị trưởng, chiếc phà cũ rời bến Cửa Sông.", false],
])("tells the caption before a Vietnamese text: %s", (text, expected) => {
  expect(opensAsCaption(text, "vi")).toBe(expected);
});
