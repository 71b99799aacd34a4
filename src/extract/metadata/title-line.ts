import { isHomeLink } from "./home-link.ts";
import type { Line } from "./scan-page.ts";
import { partsOf, squeezed } from "./without-outlet.ts";

/** A line of running text: the headline stands above it. */
const proseCharactersMin = 100;

/** Parts of a title that are looked at. */
const partsMax = 6;

/**
 * The longest run of a title's parts that stands above the text as a line of its own: old pages set their headline in a font.
 *
 * @param outlets names of the outlet, squeezed
 */
export function titleLine(
  lines: readonly Line[],
  title: string,
  outlets: readonly string[],
): string | undefined {
  const known = new Set(runsOf(title).map(squeezed));
  for (const name of outlets) known.delete(name);
  const prose = lines.findIndex(({ text }) => text.length >= proseCharactersMin);
  return (prose === -1 ? lines : lines.slice(0, prose))
    .filter((line) => known.has(squeezed(line.text)) && !isHomeLink(line))
    .map(({ text }) => text)
    .reduce<string | undefined>(
      (best, text) => (text.length < (best?.length ?? 0) ? best : text),
      undefined,
    );
}

/** Parts of a title and what stands between any two of them, but for those that are short beside its longest. */
function runsOf(title: string): readonly string[] {
  const parts = partsOf(title).slice(0, partsMax);
  const least = Math.max(...parts.map(({ length }) => length)) / 2;
  const runs = parts.flatMap((from, at) => [
    ...parts
      .slice(at)
      .map((to) => title.slice(title.indexOf(from), title.lastIndexOf(to) + to.length)),
    ...from.split(/:\s+/),
  ]);
  return runs.filter(({ length }) => length >= least);
}
