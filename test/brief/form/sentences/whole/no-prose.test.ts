import { describe, expect, it } from "vitest";
import { isNoProse } from "#brief/form/sentences/whole/no-prose.ts";
import { writeBrief } from "#brief/write-brief.ts";
import { articleFromText } from "#extract/article-from-text.ts";

describe("what is no prose", () => {
  it.each([
    [
      "a command",
      "en",
      "FROM node:22-slim RUN npm install express WORKDIR /tmp/app COPY package.json server.js.",
    ],
    [
      "code",
      "en",
      "const ship = { name: get_name(), crew: [] }; if (ship.crew.length === 0) harbour.close();",
    ],
    [
      "grades of players",
      "en",
      "Westmere (4-4-2): Brook 6; Renn 6, Adler 5.5, Stone 6, Moor 6; Hale 6.5, Finch 7, Marsh 7.",
    ],
    [
      "parts",
      "de",
      "Motor Nordwind Linie CX Akku Nordwind Röhre 750 Anzeige Nordwind Zentrale Federgabel Felsblick Dämpfer Felsblick.",
    ],
  ])("is %s (%s)", (_case, language, text) => {
    expect(isNoProse(text, language)).toBe(true);
  });

  it.each([
    [
      "a report",
      "en",
      "Farmers blocked roads around three northern towns after prices of milk fell.",
    ],
    ["a short line", "en", "Westmere wins gold, silver, bronze."],
    [
      "a language without such words",
      "pl",
      "Rolnicy zablokowali drogi wokół trzech miast północy, żądając wyższych cen mleka.",
    ],
    ["an address", "en", "The council said the form stands at /forms/pier and takes two minutes."],
  ])("is not %s (%s)", (_case, language, text) => {
    expect(isNoProse(text, language)).toBe(false);
  });

  it("is no point of a brief", () => {
    const brief = writeBrief(
      articleFromText(
        `Images of the harbour's servers are built faster
The harbour of Westmere builds the images of its servers in two minutes now, its engineers said on Monday.
FROM node:22-slim RUN npm install express WORKDIR /tmp/harbour COPY package.json server.js harbour.json.
What seldom changes is installed first, so that the rest of the build finds it done.
Before, each change of a line had cost the harbour a quarter of an hour, and the engineers had two such builds a day at the most.
The new order was found by a student who spent the summer with the engineers and read all of their files.
She will speak about it at a meeting of harbours in the spring, together with the head of the northern bay.`,
        { language: "en" },
      ),
      { length: "standard" },
    );
    expect(brief.ok && brief.value.points.length).toBeGreaterThan(0);
    expect(JSON.stringify(brief)).not.toContain("WORKDIR");
  });
});
