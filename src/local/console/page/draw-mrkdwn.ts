import { type Child, element, link } from "./elements.ts";

const entity: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** Draws Slack's mrkdwn: links, bold, italic, code; the rest as it stands. */
export function drawMrkdwn(source: string): readonly Child[] {
  const parts: Child[] = [];
  const marks = /<([^>|]+)(?:\|([^>]+))?>|\*([^*\n]+)\*|_([^_\n]+)_|`([^`\n]+)`/g;
  let at = 0;
  for (const match of source.matchAll(marks)) {
    const [whole, url, label, bold, italic, code] = match;
    parts.push(plain(source.slice(at, match.index)));
    if (url !== undefined) parts.push(link(plain(url), plain(label ?? url)));
    else if (bold !== undefined) parts.push(element("strong", {}, plain(bold)));
    else if (italic !== undefined) parts.push(element("em", {}, plain(italic)));
    else if (code !== undefined) parts.push(element("code", {}, plain(code)));
    at = match.index + whole.length;
  }
  parts.push(plain(source.slice(at)));
  return parts;
}

function plain(source: string): string {
  return source.replace(/&(?:amp|lt|gt);/g, (found) => entity[found] ?? found);
}
