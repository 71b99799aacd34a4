import { givesWords } from "../saying.ts";
import type { Stop } from "./sentence-end.ts";

/** A bracket that is open for longer than this many characters was never closed. */
const bracketLengthMax = 300;

/** A full stop of Chinese or Japanese ends the sentence unless a bracket or quotation is still open. */
export function endsUnspaced({ line, from, at, stops, closers, space }: Stop): boolean {
  const end = at + stops.length + closers.length;
  if (end - from < bracketLengthMax && depth(line.slice(from, end)) > 0) return false;
  const rest = line.slice(end + space.length, end + space.length + 24);
  if (/^”/u.test(closers) && chineseSpeaker.test(rest)) return false;
  return closers === "" || !/^[とってなのやもはがをに、，」』）)]/u.test(rest);
}

/** "“……。”他恳切地说。": who said it makes no sentence alone. */
const chineseSpeaker = new RegExp(
  `^[^。，！？“”]{1,16}(?:道|${givesWords("zh")})(?:。|，“|：“|$)`,
  "u",
);

/** "…是主要亮点。“五一”假期临近": where no quotation is open, the mark behind the stop opens the next one. */
export function opensNext({ line, from, at, closers, space }: Stop): boolean {
  return closers === "“" && space === "" && depth(line.slice(from, at)) === 0;
}

/** How many brackets and quotations are open at the end; one that only closes ("4.）") closes nothing. */
function depth(text: string): number {
  let open = 0;
  for (const [mark] of text.matchAll(/[「『（《【〈(“｢」』）》】〉)”｣]/gu)) {
    open = /[「『（《【〈(“｢]/u.test(mark) ? open + 1 : Math.max(0, open - 1);
  }
  return open;
}
