import { expect, it } from "vitest";
import { outletName, titleWithProject } from "#digest/outlet-name.ts";

it.each([
  ["World news | The Guardian", "https://www.theguardian.com/world", "The Guardian"],
  ["BBC News - World", "https://feeds.bbci.co.uk/news", "BBC News"],
  ["Le Monde.fr - Actualités et Infos", "https://www.lemonde.fr/rss", "Le Monde.fr"],
  ["Harbour Gazette", "https://gazette.example/feed", "Harbour Gazette"],
  ["Release notes from quillon", "https://github.com/q/quillon/releases.atom", "quillon"],
  ["Recent Commits to quillon:main", "https://github.com/q/quillon/commits/main.atom", "quillon"],
  ["NYT > World News", "https://rss.nytimes.example/x", "NYT > World News"],
])("the outlet of %s is %s", (title, url, name) => {
  expect(outletName(title, url)).toBe(name);
});

it.each([
  ["v5.4.2", "quillon v5.4.2"],
  ["6.0.0-canary.212", "quillon 6.0.0-canary.212"],
  ["Release 3.1", "quillon Release 3.1"],
  ["quillon v5.4.2", "quillon v5.4.2"],
  ["2026", "2026"],
  ["v5 is out", "v5 is out"],
])("what %s is a version of stands before it", (title, whole) => {
  expect(titleWithProject(title, "quillon")).toBe(whole);
});
