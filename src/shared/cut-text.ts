/**
 * Cuts a text to at most `max` characters, at a space where there is one near, with "…" at the end.
 * Characters are Unicode code points, as Discord counts; Slack, counting UTF-16, is kept as well
 * because a text that needs a cut is measured by its longer count.
 */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max - 1);
  const whole = /[\ud800-\udbff]$/.test(room) ? room.slice(0, -1) : room;
  const space = whole.lastIndexOf(" ");
  return `${(space > max * 0.6 ? whole.slice(0, space) : whole).trimEnd()}…`;
}
