import { type Child, element, link } from "./elements.ts";

/** Draws Discord's markdown, as far as our messages use it. */
export function drawMarkdown(source: string): readonly Node[] {
  const parts = source.split(/^```\n(.*)\n```$/m);
  return parts.flatMap((part, at) => (at % 2 === 1 ? element("pre", {}, part) : drawLines(part)));
}

function drawLines(source: string): readonly Node[] {
  const drawn: Node[] = [];
  let bullets: HTMLUListElement | undefined;
  for (const line of source.split("\n")) {
    const bullet = /^[-*] (.*)$/.exec(line);
    if (bullet !== null) {
      if (bullets === undefined) {
        bullets = element("ul", {});
        drawn.push(bullets);
      }
      bullets.append(element("li", {}, ...drawInline(bullet[1] ?? "")));
      continue;
    }
    bullets = undefined;
    if (line !== "") drawn.push(drawLine(line));
  }
  return drawn;
}

function drawLine(line: string): Node {
  const heading = /^#{1,3} (.*)$/.exec(line);
  if (heading !== null) return element("h3", {}, ...drawInline(heading[1] ?? ""));
  const quoted = /^> (.*)$/.exec(line);
  if (quoted !== null) return element("blockquote", {}, ...drawInline(quoted[1] ?? ""));
  const small = /^-# (.*)$/.exec(line);
  if (small !== null) return element("p", { class: "subtext" }, ...drawInline(small[1] ?? ""));
  return element("p", {}, ...drawInline(line));
}

function drawInline(source: string): readonly Child[] {
  const parts: Child[] = [];
  const marks =
    /\\([\\*_~`|<>[\]@#\-+.():])|\[((?:\\.|[^\]\\])+)\]\(<?([^>)\s]+)>?\)|\*\*((?:\\.|[^*\\])+)\*\*|`([^`]+)`|<t:(\d+)(?::\w)?>|<@(\d+)>/g;
  let at = 0;
  for (const match of source.matchAll(marks)) {
    const [whole, escaped, label, url, bold, code, seconds, person] = match;
    parts.push(source.slice(at, match.index));
    if (escaped !== undefined) parts.push(escaped);
    else if (label !== undefined) parts.push(link(url ?? "", ...drawInline(label)));
    else if (bold !== undefined) parts.push(element("strong", {}, ...drawInline(bold)));
    else if (code !== undefined) parts.push(element("code", {}, code));
    else if (seconds !== undefined) parts.push(ago(Number(seconds) * 1000));
    // One person sits at the pane, and everybody whom the bot names is that person.
    else if (person !== undefined) parts.push(element("span", { class: "person" }, "@You"));
    at = match.index + whole.length;
  }
  parts.push(source.slice(at));
  return parts;
}

/** How long ago an instant was, in the largest unit that fits. */
function ago(epochMs: number): Node {
  const seconds = (epochMs - Date.now()) / 1000;
  const units = [
    ["year", 31_557_600],
    ["month", 2_629_800],
    ["day", 86_400],
    ["hour", 3600],
    ["minute", 60],
  ] as const;
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ["minute", 60];
  const words = new Intl.RelativeTimeFormat("en").format(Math.round(seconds / size), unit);
  return element("time", { datetime: new Date(epochMs).toISOString() }, words);
}
