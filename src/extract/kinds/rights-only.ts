import { textWeight } from "../walls/page-lines.ts";

/** What stands at the foot of a page about those who own it. */
const rights =
  /©|\(c\) ?\d{4}|copyright|all rights reserved|without .{0,30}(?:consent|permission)|alle rechte|nachdruck|tous droits|derechos reservados|tutti i diritti|direitos reservados|alle rechten|wszelkie prawa|все права|tüm hakları|無断転載|版权所有|版權所有|무단 ?전재|جميع الحقوق/iu;

/** Weight of a text that is an article whatever is said in it, and of a line that says something. */
const textWeightMin = 500;
const sentenceWeightMin = 60;

/** Whether all that was read is who owns the page, with its links: there was nothing else to read. */
export function isRightsOnly(text: string): boolean {
  if (textWeight(text) >= textWeightMin || !rights.test(text)) return false;
  return text
    .split("\n")
    .every((line) => rights.test(line) || textWeight(line) < sentenceWeightMin);
}
