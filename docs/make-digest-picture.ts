import { writeFileSync } from "node:fs";
import { chooseDigest } from "#app/digests/choose-digest.ts";
import type { Judged } from "#digest/choose-stories.ts";
import { readers, runWeek } from "../test/digest/seven-days/run-week.ts";

/** Makes `docs/digest.svg`: how one morning's digest of the week of written feeds was chosen. */
const shownMax = 12;
const day = 2;
const width = 1080;
const rowHeight = 38;
const left = 440;
const scale = 68;
const top = 104;

const week = await runWeek();
const [channel] = readers;
const whole = channel && (await week.world.channels.whole(channel));
const found = week.digests[day];
if (whole === undefined || found === undefined) throw new Error("the week has no such day");
// As if people had pressed More under the ferries, and Less like this under the lost phone.
const tastes = [
  { word: "ferries", weight: 1 },
  { word: "phone", weight: -2 },
];
const settings = { ...whole.settings, tastes };
const { judged } = await chooseDigest(week.world, { ...whole, settings }, found.postedAt);
// What memory leaves out is shown with the chosen, then the best of the rest.
const candidates = judged.filter(({ isColumn }) => !isColumn);
const first = candidates.filter(({ standing }) => standing.kind !== "below");
const rest = candidates.filter(({ standing }) => standing.kind === "below");
const rows = [...first, ...rest].slice(0, shownMax).toSorted((a, b) => b.rank.score - a.rank.score);

const kinds = [
  ["outlets", "#2f6fde", "independent outlets"],
  ["age", "#12a594", "how new"],
  ["place", "#f2a43a", "place in its feed"],
  ["taste", "#8e5bd0", "More, Less like this, feed weight"],
] as const;

function kindOf(name: string): (typeof kinds)[number][0] {
  if (/outlet/.test(name)) return "outlets";
  if (/\bold$/.test(name)) return "age";
  if (/^place/.test(name)) return "place";
  return "taste";
}

const outcomes: Readonly<Record<Judged["standing"]["kind"], string>> = {
  chosen: "",
  told: "told before, nothing new",
  below: "one outlet: the last places are for more",
  "outlet-full": "its outlet leads two already",
  unwanted: "not wanted",
};

const height = top + rows.length * rowHeight + 40;
const zero = left + 2.05 * scale;
const body = rows.map(row).join("\n");
const legend = kinds
  .map(([, colour, label], at) => {
    const x = 24 + at * 190;
    return `<rect x="${x}" y="66" width="13" height="13" rx="3" fill="${colour}"/><text x="${x + 20}" y="77" class="small">${label}</text>`;
  })
  .join("");

writeFileSync(
  new URL("digest.svg", import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="How the stories of one digest were ranked">
<style>
  text { font: 14px system-ui, sans-serif; fill: #1d2430; }
  .head { font-size: 19px; font-weight: 600; }
  .small { font-size: 12.5px; fill: #4b5565; }
  .out { fill: #7a8494; }
  .score { font-weight: 600; font-variant-numeric: tabular-nums; }
</style>
<rect width="${width}" height="${height}" rx="10" fill="#ffffff" stroke="#dfe3ea"/>
<text x="24" y="38" class="head">How the digest of Thursday 26 March was chosen</text>
${legend}
<line x1="${zero}" y1="${top - 8}" x2="${zero}" y2="${height - 30}" stroke="#c9cfd9"/>
${body}
</svg>
`,
);

function row({ rank, standing, story, fresh, news }: Judged, at: number): string {
  const y = top + at * rowHeight;
  const isChosen = standing.kind === "chosen";
  const lead = standing.kind === "chosen" ? standing.lead : fresh.at(-1);
  const title = short(lead?.title ?? story.id, 48);
  const place = standing.kind === "chosen" ? `${standing.place + 1}` : "–";
  let right = zero;
  let leftEdge = zero;
  const bars = rank.terms.map(({ name, points }) => {
    const colour = kinds.find(([kind]) => kind === kindOf(name))?.[1] ?? "#999";
    const length = Math.abs(points) * scale;
    const x = points >= 0 ? right : leftEdge - length;
    if (points >= 0) right += length;
    else leftEdge -= length;
    return `<rect x="${x.toFixed(1)}" y="${y}" width="${length.toFixed(1)}" height="20" fill="${colour}" opacity="${isChosen ? 1 : 0.35}"><title>${escaped(`${name}: ${points}`)}</title></rect>`;
  });
  const note = isChosen ? (news.length > 0 ? "comes back with news" : "") : outcomes[standing.kind];
  return [
    `<text x="24" y="${y + 15}" class="score${isChosen ? "" : " out"}">${place}</text>`,
    `<text x="50" y="${y + 15}"${isChosen ? "" : ' class="out"'}>${escaped(title)}</text>`,
    ...bars,
    `<text x="${right + 8}" y="${y + 15}"><tspan class="score${isChosen ? "" : " out"}">${rank.score.toFixed(2)}</tspan><tspan class="small" dx="8">${escaped(note)}</tspan></text>`,
  ].join("");
}

function short(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).trimEnd()}…`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
