import { expect, it } from "vitest";
import { outletName } from "#digest/outlet-name.ts";

it.each([
  ["World news | The Guardian", "https://www.theguardian.com/world", "The Guardian"],
  ["BBC News - World", "https://feeds.bbci.co.uk/news", "BBC News"],
  ["Le Monde.fr - Actualités et Infos", "https://www.lemonde.fr/rss", "Le Monde.fr"],
  ["Harbour Gazette", "https://gazette.example/feed", "Harbour Gazette"],
  ["NYT > World News", "https://rss.nytimes.example/x", "NYT > World News"],
])("the outlet of %s is %s", (title, url, name) => {
  expect(outletName(title, url)).toBe(name);
});
