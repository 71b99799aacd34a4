/** "1.", "(2)", "b)", "iv)", "• 9.", "1.)" with the space after it. */
const markerPattern =
  /(?<=^|\s)(?<bullet>[•⁃◦▪‣·*]\s?)?(?<open>\()?(?<value>\d{1,2}|[ivx]{1,4}|[A-Za-z])(?<close>\.\)|[.)])\s+(?=\S)/gu;

type Marker = { readonly at: number; readonly value: string; readonly style: string };

/** Before a marker: the list is told in one sentence, "(1) those who …, (2) those who …, and (3) …". */
const runsOn = /,\s*(?:(?:and|or|et|ou|und|oder|y|o|e|en|of|og|eller|och|i|oraz|и|або|та) )?$/u;

const runsOnMax = 12;

/**
 * Where the items of a list that was run together begin: "a) here b) there", "1. One 2. Two".
 * A list needs two markers of one style that count up, and begins at the line's start or
 * behind a stop.
 *
 * @returns offsets in `line`, ascending
 */
export function enumerationStarts(line: string): number[] {
  const markers: Marker[] = [];
  for (const { index, groups } of line.matchAll(markerPattern)) {
    const { bullet = "", open = "", value = "", close = "" } = groups ?? {};
    markers.push({ at: index, value, style: `${bullet.trim()}${open}${close}` });
  }
  if (
    markers.some(
      ({ at }, index) => index > 0 && runsOn.test(line.slice(Math.max(0, at - runsOnMax), at)),
    )
  )
    return [];
  const starts: number[] = [];
  let previous: Marker | undefined;
  for (const marker of markers) {
    if (previous !== undefined && marker.style === previous.style && follows(marker, previous)) {
      if (starts.at(-1) !== previous.at) starts.push(previous.at);
      starts.push(marker.at);
    } else if (
      !/^\s*$|[.!?:;…]["'”’)]?\s*$/u.test(line.slice(Math.max(0, marker.at - 6), marker.at))
    ) {
      continue;
    }
    previous = marker;
  }
  return starts;
}

const romanNumerals = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");

function follows(marker: Marker, previous: Marker): boolean {
  const number = Number(marker.value);
  if (Number.isInteger(number)) return number === Number(previous.value) + 1;
  const roman = romanNumerals.indexOf(marker.value);
  if (roman > 0 && romanNumerals[roman - 1] === previous.value) return true;
  if (marker.value.length > 1 || previous.value.length > 1) return false;
  return marker.value.charCodeAt(0) === previous.value.charCodeAt(0) + 1;
}
