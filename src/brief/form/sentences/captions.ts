import type { Language } from "#model/language.ts";

/** Whether a sentence tells what a picture shows, in words that no other has. */
export function tellsOfPicture(text: string): boolean {
  return picture.test(text) || beside.test(text);
}

/** Whether a sentence seems to be nothing but a caption. */
export function isCaption(text: string, language: Language): boolean {
  if (language === "vi") return beside.test(text) || (dated.test(text) && !told.test(text));
  return beside.test(text) || (language === "en" && posing.test(text) && pose.test(text));
}

/**
 * Whether the first line of a Vietnamese text is the caption of its picture: one clause without tense, source or event
 * ("Một chiếc phà rời bến Cửa Sông.").
 */
export function opensAsCaption(text: string, language: Language): boolean {
  return language === "vi" && !/[,“”":;]/u.test(text) && !happened.test(text);
}

/** Names what it is; "강연하는 부사장 (서울=연합뉴스) 기자 = …": what a Korean picture shows stands before its dateline. */
const described =
  /^(?:descri(?:pción de la|ção da) (?:foto|imagen?m?))(?!\p{L})|^[^=.]{4,60}\([^()=]{1,12}=[^()=]{2,12}\) ?\p{Script=Hangul}{2,4} ?(?:기자|특파원) ?=/iu;

const happened =
  /(?<!\p{L})(?:đã|vừa|sẽ|đang|bị|được|không|cho biết|cho hay|nói|khẳng định|tuyên bố|thông báo|là|có|vẫn|cũng|hôm|ngày|sáng|chiều|tối|theo|tiếp tục|bắt đầu|kết luận|dẫn|khiến|xác nhận|yêu cầu|đề nghị|kêu gọi|cảnh báo|thiệt mạng|tử vong|chết|cháy|nổ|đâm|bắt|mở|đóng|tổ chức|quyết định|tăng|giảm|thắng|thua|ra mắt|khai mạc|phát hiện)(?!\p{L})/iu;

/** "Thủ tướng An bắt tay Tổng thống Bình hôm 22/5.": one clause that ends with its day, and no mark of tense. */
const dated =
  /^[^,“”":;]{15,170} (?:(?:hôm|ngày|sáng|trưa|chiều|tối|đêm) \d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?|hồi (?:tháng|đầu|cuối|năm) [^,]{1,15}|(?:sáng|chiều|tối|đêm|hôm) (?:qua|nay)|(?:tháng|tuần) trước)\.$/u;
const told =
  /(?<!\p{L})(?:đã|vừa|sẽ|đang|bị|được cho là|không|cho biết|cho hay|nói|khẳng định|tuyên bố|thông báo|là|có)(?!\p{L})/u;

/** What every {@link pose} holds: found fast. */
const posing =
  /celebrate|poses|pose |smile|gesture|applaud|look|seen|pictured|shown|watch|wave|arrive|heads? the|walk|show|fire|slot|lift/iu;

/** "Clark celebrates after …", "Keane looks frustrated during …": the present of what a picture shows. */
const pose =
  /^(?:[\p{L}\d][\p{L}\d.'’-]*(?: \([^()]*\))? ){1,9}(?:celebrates?|poses?|smiles?|gestures?|applauds?|looks? (?:on|up|down|\p{Ll}+ed)|(?:is|are) (?:seen|pictured|shown)|can be seen|watch(?:es)? (?:his|her|their)|waves?|arrives?|heads? the ball|walks? (?:out|off|past)|shows? off|fires?|slots?|lifts?) (?:\p{L}+ ){0,4}?(?:after|during|with|at|in|on|outside|while|as|to|home|past|over)(?!\p{L})/iu;

/** Whether a sentence tells where somebody stands in a picture ("Keane (left)"), or says itself that it describes one. */
export function isBesidePicture(text: string): boolean {
  return beside.test(text) || described.test(text);
}

/** "Keane (left)". */
const beside =
  /\((?:(?:second|far|top|bottom|centre|center|ngoài cùng|đứng|ngồi|thứ hai|hàng|bìa)[ ]){0,2}(?:(?:bên )?(?:trái|phải|giữa)|trước|trên|dưới|left|right|centre|center|à gauche|à droite|ci-dessus|links|rechts|izquierda|derecha|esquerda|direita|(?:a )?sinistra|(?:a )?destra)(?:,? [^()]{0,30})?\)/iu;

const picture =
  /(?<!\p{L})(?:pictured|file (?:photo|picture|image)|stock image|photo d['’]illustration|sur la photo|archivbild|symbolbild|im bild zu sehen|en la (?:foto|imagen)|foto de archivo|nella foto|na foto|op de foto|na zdjęciu|на фото|на снимке|на світлині)(?!\p{L})|^(?:图为|圖為)|の写真。$|^(?:左|右|上|下|写真)(?:が|は|から|の(?:写真|図|画像)).*(?:様子|ところ)。$/iu;
