/** Words that open a sentence wherever they stand: "however", "besides", "meanwhile", "therefore", "after that". */
const openers =
  "อย่างไรก็ตาม|อย่างไรก็ดี|นอกจากนี้|นอกจากนั้น|นอกเหนือจาก|ทั้งนี้|ต่อมา|ขณะเดียวกัน|ในขณะเดียวกัน|ดังนั้น|เพราะฉะนั้น|จากนั้น|หลังจากนั้น|ในที่สุด|ก่อนหน้านี้|ล่าสุด";

/** What a sentence mostly begins with behind a space: nominal prefixes, pronouns, prepositions of time and place, titles. */
const beginnings =
  "การ|ความ|ผู้|เขา|เธอ|มัน|เรา|ฉัน|ผม|พวก|นี่|นั่น|มี|ใน|จาก|ตาม|เมื่อ|หลัง|ก่อน|หาก|ถ้า|แม้|สำหรับ|ส่วน|ด้าน|ปัจจุบัน|วันนี้|ทั้งหมด|ชาว|นาย|นาง|พระ|รัฐบาล|ตำรวจ|ประธาน|โฆษก|คำ|ขณะ";

const openerPattern = new RegExp(`(?<!และ|แต่|ว่า|ใน)(?=${openers})`, "gu");
/** A quotation that opens without a word that leads to it. */
const quotationPattern = /(?<=[\p{Script=Thai}”])(?<!ว่า)(?=“\p{Script=Thai})/gu;
/** "…” said so-and-so": the verb that ends an attribution, when no particle follows. */
const attributionPattern =
  /(?<=”[^“”]{0,80}กล่าว)(?!ว่า|ถึง|กับ|ต่อ|ใน|เมื่อ|เสริม|เพิ่ม|หา|โทษ|ไว้|อ้าง|คือ)(?=\p{Script=Thai})/gu;
const spacePattern = new RegExp(`(?<=[\\p{Script=Thai}”]) +(?=${beginnings})`, "gu");

/** A space ends a sentence only behind so many characters; a shorter piece is a clause. */
const sentenceLengthMin = 80;

/**
 * Where sentences may end in Thai, which writes no stops: before a word that opens a sentence or a
 * quotation, behind an attribution, and at a space once enough was said.
 *
 * @returns offsets in `line`, ascending
 */
export function thaiBreaks(line: string): number[] {
  const firm = [openerPattern, quotationPattern, attributionPattern].flatMap((pattern) =>
    Array.from(line.matchAll(pattern), ({ index }) => index),
  );
  const isFirm = new Set(firm);
  const spaces = Array.from(
    line.matchAll(spacePattern),
    ({ 0: space, index }) => index + space.length,
  );
  const breaks: number[] = [];
  let from = 0;
  for (const at of [...new Set([...firm, ...spaces])].sort((one, other) => one - other)) {
    if (at === 0 || (!isFirm.has(at) && at - from < sentenceLengthMin)) continue;
    if (isQuoting(line.slice(from, at))) continue;
    breaks.push(at);
    from = at;
  }
  return breaks;
}

function isQuoting(piece: string): boolean {
  return piece.lastIndexOf("“") > piece.lastIndexOf("”");
}
