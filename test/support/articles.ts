/** A news page of ours, as a server would send it. */
export function newsPage({
  title = "Harbour council votes to rebuild the old pier",
  lang = "en",
} = {}): string {
  const paragraphs = [
    "The harbour council of Westmere voted on Tuesday to rebuild the old pier, two years after a storm tore away its last forty metres.",
    "The work will cost 4.2 million pounds and should begin in March, council leader Ada Brook said after the vote.",
    "“We owe it to the town to finish what the storm interrupted,” Brook told reporters outside the hall.",
    "Opponents said the money was needed for the sea wall, which engineers have called weak in three reports since 2019.",
    "Seven members voted in favour and four against, while one member, who owns a boatyard beside the pier, did not take part.",
    "The council expects to receive a third of the sum from a national fund for coastal towns, but the fund has not yet answered.",
    "Work on the sea wall will be discussed at the next meeting, on 14 February.",
  ];
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | Westmere Gazette</title>
<meta property="og:site_name" content="Westmere Gazette"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="2022-01-25T18:30:00Z"><link rel="canonical" href="https://gazette.example/news/pier-vote">
</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article><h1>${title}</h1><p class="byline">By Tom Reed</p>
${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}
</article></main><footer>© Westmere Gazette</footer></body></html>`;
}
