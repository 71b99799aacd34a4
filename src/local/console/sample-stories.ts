import { dayMs, hourMs } from "#shared/durations.ts";
import { escapeHtml } from "./escape-html.ts";

/** A made-up story of the sample site. */
export type SampleStory = {
  readonly slug: string;
  readonly title: string;
  /** When it is published, after the site began: what is below 0 stands there from the beginning. */
  readonly hour: number;
  /** With "{yesterday}", "{today}" and "{tomorrow}" for the names of the days around its publication. */
  readonly paragraphs: readonly string[];
};

/** Three days of news: some stories go on, and after them the site is quiet. */
const sampleStories: readonly SampleStory[] = [
  {
    slug: "westmere-bridge",
    title: "Westmere opens its new harbour bridge after four years of work",
    hour: -3,
    paragraphs: [
      "The town of Westmere opened its new harbour bridge to traffic on {today}, four years after work began. Mayor Ana Lindqvist cut the ribbon in front of some 2,000 people.",
      "The bridge cost 84 million crowns, 6 million more than planned. It replaces the ferry that carried 1,400 cars a day and was often stopped by storms.",
      "“Nobody will have to plan a visit to the doctor around the wind any more,” Lindqvist said. The ferry will run until the end of December for cyclists and walkers, the town council said.",
      "A toll of 20 crowns is charged from January. Residents of both shores pay half.",
    ],
  },
  {
    slug: "northern-rail-strike",
    title: "Rail strike in the north ends as union accepts 4.2 percent",
    hour: -6,
    paragraphs: [
      "A strike that had stopped most trains in the north for nine days ended on {yesterday} night, when the railway workers’ union accepted a pay rise of 4.2 percent over two years.",
      "Some 3,100 drivers and guards had asked for 6 percent. The operator Norrail had offered 3. Trains run by the usual timetable from {tomorrow}, Norrail said.",
      "“It is less than we wanted and more than we were offered,” said Tomas Berg, who leads the union. The agreement still needs the vote of the members, which is due within two weeks.",
      "Norrail put the loss at 18 million crowns. Commuters with season tickets get nine days back without asking, it said.",
    ],
  },
  {
    slug: "seagrass-returns",
    title: "Seagrass returns to Kastria Bay, divers find",
    hour: -9,
    paragraphs: [
      "Seagrass has come back to Kastria Bay, where it had vanished in the 1980s, marine biologists of the University of Kastria reported on {yesterday}. Divers counted 11 hectares of it.",
      "The researchers credit the sewage plant that opened in 2015: since then the water has become clear enough for light to reach the sea floor at eight metres.",
      "“We planted a tenth of what we found; the rest came by itself,” said the study’s lead author, Mira Sotiri. Young cod and pipefish were seen in the meadows for the first time in decades.",
      "The team wants anchoring to be banned in the inner bay. The harbour authority said it would decide in spring.",
    ],
  },
  {
    slug: "orlund-tool-library",
    title: "Orlund’s library lends drills and sewing machines",
    hour: 1,
    paragraphs: [
      "The public library of Orlund began to lend tools this week: 240 drills, sewing machines and pressure washers stand on the shelves beside the novels.",
      "Anyone with a library card may keep a tool for a week, librarian Petra Holm said. The town paid 90,000 crowns for them, a third of which came from a raffle.",
      "“A drill is used for twelve minutes in its life,” Holm said. “It may as well have many lives.” The first 300 visitors took home 61 tools.",
      "A repair evening is held on the first Thursday of each month.",
    ],
  },
  {
    slug: "kastria-storm",
    title: "Storm over Kastria: two people hurt, 3,400 homes without power",
    hour: 13,
    paragraphs: [
      "A storm with gusts of 130 kilometres an hour crossed Kastria in the night. Two people were hurt by falling trees and 3,400 homes were left without power, the fire service said.",
      "Firefighters were called out 210 times, mostly for trees and cellars under water. The coast road was closed at Lower Kastria.",
      "Schools stay closed for a day, the regional government said. The power company Kastria Net expects most homes to have power again by the evening.",
    ],
  },
  {
    slug: "westmere-bridge-first-day",
    title: "Westmere’s harbour bridge: 9,200 cars on the first day",
    hour: 20,
    paragraphs: [
      "The new harbour bridge of Westmere carried 9,200 cars on its first day, the town council said, more than six times what the ferry carried.",
      "Queues of up to 40 minutes formed on the eastern shore in the afternoon. Mayor Ana Lindqvist asked drivers to wait for a quieter hour.",
      "The toll of 20 crowns, which is charged from January, will thin out the traffic, the council expects.",
    ],
  },
  {
    slug: "kastria-storm-power",
    title: "Storm over Kastria: five people hurt, 600 homes still without power",
    hour: 38,
    paragraphs: [
      "After the storm over Kastria the number of people hurt rose to five, the fire service said. In 600 homes there was still no power on the second day.",
      "The coast road at Lower Kastria was opened again in the morning. Kastria Net said the last homes would be connected within a day.",
      "Insurers put the damage at 45 million crowns. The regional government promised help to those who have no insurance.",
    ],
  },
  {
    slug: "river-otters-count",
    title: "Otters counted in all eleven rivers of the south",
    hour: 44,
    paragraphs: [
      "Otters live in all eleven rivers of the south again, the nature agency reported. Forty years ago they were left in two.",
      "Volunteers looked for tracks at 480 bridges over two winters. Cleaner water and a ban on hunting since 1987 brought the animals back, the agency said.",
      "“They came back on their own as soon as we let them,” said biologist Lena Marsh. Anglers ask for nets over fish ponds to be paid for by the state.",
    ],
  },
  {
    slug: "norrail-night-train",
    title: "Norrail brings the night train to the coast back",
    hour: 62,
    paragraphs: [
      "The night train from the capital to the coast will run again from June, nine years after it was given up, the operator Norrail said.",
      "It has six sleeping cars and takes eleven hours. A bed costs from 450 crowns, a seat from 190.",
      "Norrail bought the cars second-hand for 70 million crowns. Tickets are on sale from 1 March.",
    ],
  },
];

/** The stories that are published by now, newest first. */
export function publishedStories(began: Date, now: Date): readonly SampleStory[] {
  return sampleStories
    .filter((story) => publishedAt(story, began) <= now)
    .sort((a, b) => b.hour - a.hour);
}

/** The page of a story as a news site has it. */
export function storyPage(story: SampleStory, began: Date): string {
  const body = textOf(story, began).map((text) => `<p>${escapeHtml(text)}</p>`);
  const note = "A made-up story, served by the bot on this machine.";
  return newsPage(story.title, publishedAt(story, began).toISOString(), body, note);
}

/** @param body blocks of HTML below the headline */
export function newsPage(
  title: string,
  published: string,
  body: readonly string[],
  note: string,
): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)} | Sample News</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="Sample News">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="article:published_time" content="${published}">
<style>body { font: 18px/1.6 Georgia, serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }</style>
</head>
<body>
<header><nav><a href="/articles/">Sample News</a></nav></header>
<main><article>
<h1>${escapeHtml(title)}</h1>
${body.join("\n")}
</article></main>
<footer><p>${note}</p></footer>
</body>
</html>
`;
}

/** Stories as items of the sample site's feed, which is at `folder`. */
export function storyItems(stories: readonly SampleStory[], folder: string, began: Date): string {
  return stories
    .map((story) => {
      const { slug, title } = story;
      const url = `${folder}${slug}`;
      const date = publishedAt(story, began).toUTCString();
      const text = escapeHtml(textOf(story, began)[0] ?? "");
      return `<item><title>${escapeHtml(title)}</title><link>${url}</link><guid>${url}</guid><pubDate>${date}</pubDate><description>${text}</description></item>`;
    })
    .join("\n");
}

/** The paragraphs of a story, with the days named. */
function textOf(story: SampleStory, began: Date): readonly string[] {
  const at = publishedAt(story, began).getTime();
  const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });
  const days = [-dayMs, 0, dayMs].map((add) => weekday.format(at + add));
  return story.paragraphs.map((text) =>
    ["{yesterday}", "{today}", "{tomorrow}"].reduce(
      (said, mark, index) => said.replaceAll(mark, days[index] ?? ""),
      text,
    ),
  );
}

/** On the full hour, so that a feed read twice in one says the same. */
function publishedAt({ hour }: SampleStory, began: Date): Date {
  return new Date(Math.floor(began.getTime() / hourMs + hour) * hourMs);
}
