/**
 * Cuts a text to at most `max` characters, at a space where there is one near, with "…" at the end.
 * Characters are UTF-16 units: who counts code points, as Discord does, never counts more of them.
 */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max - 1);
  const whole = /[\ud800-\udbff]$/.test(room) ? room.slice(0, -1) : room;
  const space = whole.lastIndexOf(" ");
  return `${(space > max * 0.6 ? whole.slice(0, space) : whole).trimEnd()}…`;
}
