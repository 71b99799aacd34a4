import { hourMs } from "#shared/durations.ts";
import { escapeHtml } from "./escape-html.ts";

/** A made-up story of the sample site; it is always a few hours old, so that a digest has something to tell. */
export type SampleStory = {
  readonly slug: string;
  readonly title: string;
  readonly hoursAgo: number;
  readonly paragraphs: readonly string[];
};

export const sampleStories: readonly SampleStory[] = [
  {
    slug: "westmere-bridge",
    title: "Westmere opens its new harbour bridge after four years of work",
    hoursAgo: 3,
    paragraphs: [
      "The town of Westmere opened its new harbour bridge to traffic on Friday, four years after work began. Mayor Ana Lindqvist cut the ribbon in front of some 2,000 people.",
      "The bridge cost 84 million crowns, 6 million more than planned. It replaces the ferry that carried 1,400 cars a day and was often stopped by storms.",
      "“Nobody will have to plan a visit to the doctor around the wind any more,” Lindqvist said. The ferry will run until the end of December for cyclists and walkers, the town council said.",
      "A toll of 20 crowns is charged from January. Residents of both shores pay half.",
    ],
  },
  {
    slug: "northern-rail-strike",
    title: "Rail strike in the north ends as union accepts 4.2 percent",
    hoursAgo: 6,
    paragraphs: [
      "A strike that had stopped most trains in the north for nine days ended on Thursday night, when the railway workers’ union accepted a pay rise of 4.2 percent over two years.",
      "Some 3,100 drivers and guards had asked for 6 percent. The operator Norrail had offered 3. Trains run by the usual timetable from Saturday, Norrail said.",
      "“It is less than we wanted and more than we were offered,” said Tomas Berg, who leads the union. The agreement still needs the vote of the members, which is due on 12 December.",
      "Norrail put the loss at 18 million crowns. Commuters with season tickets get nine days back without asking, it said.",
    ],
  },
  {
    slug: "seagrass-returns",
    title: "Seagrass returns to Kastria Bay, divers find",
    hoursAgo: 9,
    paragraphs: [
      "Seagrass has come back to Kastria Bay, where it had vanished in the 1980s, marine biologists of the University of Kastria reported on Thursday. Divers counted 11 hectares of it.",
      "The researchers credit the sewage plant that opened in 2015: since then the water has become clear enough for light to reach the sea floor at eight metres.",
      "“We planted a tenth of what we found; the rest came by itself,” said the study’s lead author, Mira Sotiri. Young cod and pipefish were seen in the meadows for the first time in decades.",
      "The team wants anchoring to be banned in the inner bay. The harbour authority said it would decide in spring.",
    ],
  },
];

/** The page of a story as a news site has it. */
export function storyPage({ title, hoursAgo, paragraphs }: SampleStory, now: Date): string {
  const published = publishedAt(hoursAgo, now).toISOString();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)} | Sample News</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="Sample News">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="article:published_time" content="${published}">
</head>
<body>
<header><nav><a href="/articles/">Sample News</a></nav></header>
<main><article>
<h1>${escapeHtml(title)}</h1>
${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n")}
</article></main>
<footer><p>A made-up story, served by the bot on this machine.</p></footer>
</body>
</html>
`;
}

/** The stories as items of the sample site's feed. */
export function storyItems(origin: string, folder: string, now: Date): string {
  return sampleStories
    .map(({ slug, title, hoursAgo, paragraphs }) => {
      const url = `${origin}${folder}${slug}`;
      const date = publishedAt(hoursAgo, now).toUTCString();
      const text = escapeHtml(paragraphs[0] ?? "");
      return `<item><title>${escapeHtml(title)}</title><link>${url}</link><guid>${url}</guid><pubDate>${date}</pubDate><description>${text}</description></item>`;
    })
    .join("\n");
}

/** On the full hour, so that a feed read twice in one says the same. */
function publishedAt(hoursAgo: number, now: Date): Date {
  return new Date(Math.floor(now.getTime() / hourMs - hoursAgo) * hourMs);
}
