import { flag, object, type Shape, tagged, text } from "./shape.ts";

/** What a text object may hold at most when nothing narrower is said. */
const textLengthMax = 3000;

function plainTextOf(max: number): Shape {
  return object({ required: { text: text({ min: 1, max }) }, optional: { emoji: flag } });
}

function mrkdwnOf(max: number): Shape {
  return object({ required: { text: text({ min: 1, max }) }, optional: { verbatim: flag } });
}

/** A `plain_text` object of 1 to `max` characters. */
export function plainText(max: number = textLengthMax): Shape {
  return tagged({ plain_text: plainTextOf(max) });
}

/** A `mrkdwn` object of 1 to `max` characters. */
export function mrkdwn(max: number): Shape {
  return tagged({ mrkdwn: mrkdwnOf(max) });
}

/** A text object of either kind, 1 to `max` characters. */
export function anyText(max: number): Shape {
  return tagged({ plain_text: plainTextOf(max), mrkdwn: mrkdwnOf(max) });
}

/** Both kinds of text object, for places that mix them with other elements. */
export const textObjects = {
  plain_text: plainTextOf(textLengthMax),
  mrkdwn: mrkdwnOf(textLengthMax),
};
