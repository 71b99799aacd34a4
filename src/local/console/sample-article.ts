import { escapeHtml } from "./escape-html.ts";
import { newsPage, type SampleStory, storyItems } from "./sample-stories.ts";

/** Path of the sample article that the console serves and offers. */
export const samplePath = "/articles/macron-putin-de-escalation";

/** Path of the sample site, which offers its feed, and of that feed. */
export const samplePaths = { site: "/articles/", feed: "/articles/feed.xml" } as const;

/** The sample site's front page: a list of its articles, and a link to its feed. */
export function sampleSite(stories: readonly SampleStory[]): string {
  const links = [
    ...stories.map(({ slug, title: name }) => [`${samplePaths.site}${slug}`, name] as const),
    [samplePath, title] as const,
  ].map(([path, name]) => `<li><a href="${path}">${escapeHtml(name)}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Sample News</title>
<link rel="alternate" type="application/rss+xml" title="Sample News" href="${samplePaths.feed}">
</head>
<body><h1>Sample News</h1><ul>${links.join("")}</ul></body>
</html>
`;
}

/** The sample site's feed: its first article, which is old, and the stories that are published by now. */
export function sampleFeed(origin: string, stories: readonly SampleStory[], began: Date): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
<title>Sample News</title><link>${origin}${samplePaths.site}</link><description>News of this machine</description><language>en</language>
${storyItems(stories, `${origin}${samplePaths.site}`, began)}
<item><title>${escapeHtml(title)}</title><link>${origin}${samplePath}</link><guid>${origin}${samplePath}</guid><pubDate>Fri, 28 Jan 2022 16:45:00 GMT</pubDate><description>${escapeHtml(paragraphs[0] ?? "")}</description></item>
</channel></rss>
`;
}

/**
 * The first article that Newsbrief was ever given, as a page of a news site. Its broken quotation
 * marks are its own: a good test of a reader.
 */
export function samplePage(): string {
  const body = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`);
  body.splice(headingAt, 0, `<h2>${escapeHtml(heading)}</h2>`);
  const note = "A sample article, served by the bot on this machine.";
  return newsPage(title, "2022-01-28T17:45:00+01:00", body, note);
}

const title = "Macron and Putin agree “on the need for de-escalation”";

const heading = "Putin in favor of continuing the dialogue";

/** The heading stands before the paragraph of this number. */
const headingAt = 3;

const paragraphs: readonly string[] = [
  "In the midst of rising tensions on the borders of Ukraine, Presidents Emmanuel Macron and Vladimir Putin spoke this Friday, January 28 by telephone.",
  "The conversation between Emmanuel Macron and Vladimir Putin lasted more than an hour. At the end of the interview, the Elysée does not hide it: significant disagreements remain between France and Russia on the subject of the Ukrainian crisis. Because Vladimir Putin maintains his version. According to the Russian president, the current unrest is attributable to NATO, which has moved closer to Russia’s borders in recent years.",
  "US and NATO responses ignored Russia’s concerns “, thus entrusted the head of the Kremlin to the tenant of the Élysée. Allusion to letters sent this week by Washington and the Atlantic Alliance in Moscow, which are rejecting Russia’s demands, namely the end of NATO’s enlargement policy and a return to its deployments on the 1997 borders. Vladimir Putin said want to study these responses before deciding on future actions. ” We need Russia to respect the sovereignty of states “retorted Emmanuel Macron.",
  "The meeting between the two leaders nevertheless ” allowed to agree on the need for a de-escalation “Reports the Elysee. ” President Putin has expressed no offensive intentions (…). He made it very clear that he was not looking for confrontation “.",
  "Vladimir Putin thus remains convinced of the need for dialogue, whether it is a question of redefining the architecture of European security or initiating a de-escalation on the Ukrainian front, reports our correspondent in Moscow, Jean-Didier Revoin. On the conflict in eastern Ukraine, where pro-Russian separatists have been opposing Kiev since 2014, the Russian president himself insisted on the existing format of talks (known as Normandy) which brings together Russia, Ukraine, the Germany and France and aims at the implementation of the Minsk peace agreements of 2015,",
  "Finally, Emmanuel Macron and Vladimir Putin noted their proximity to the renegotiation of the Iranian nuclear agreement. The Kremlin press release further specifies that the two men have planned to remain in close contact and that the Franco-Russian dialogue will continue on all European security issues.",
];
