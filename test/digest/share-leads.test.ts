import { describe, expect, it } from "vitest";
import { leadShares } from "#digest/share-leads.ts";
import { entry } from "./candidates.ts";

/** Entries by their outlets: "Wire", or "Voz es" in another language. */
function options(...outlets: readonly string[]) {
  return outlets.map((line) => {
    const [outlet, language = "en"] = line.split(" ");
    return entry(`${outlet} | Pier to be rebuilt`, { language });
  });
}

function leads(...stories: readonly (readonly ReturnType<typeof entry>[])[]) {
  const shares = leadShares(2);
  const places = stories.map((one) => shares.take(one));
  return places.map((place) => (place === undefined ? undefined : shares.leadOf(place)?.outlet));
}

describe("who leads which story", () => {
  it("hands a story on to keep another in its language", () => {
    expect(leads(options("Wire", "Coast"), options("Wire"), options("Wire", "Voz es"))).toEqual([
      "Coast",
      "Wire",
      "Wire",
    ]);
  });

  it("leads in another language where nobody can take over in the same", () => {
    expect(leads(options("Wire", "Monde fr"), options("Wire"), options("Wire", "Voz es"))).toEqual([
      "Wire",
      "Wire",
      "Voz",
    ]);
  });

  it("hands no story on to who has not heard of the dead", () => {
    const quake = [
      entry("Wire | Quake kills 41 in Westmere", { publishedAt: new Date("2026-03-02T07:00:00Z") }),
      entry("Coast | Quake shakes Westmere", { publishedAt: new Date("2026-03-02T05:00:00Z") }),
    ];
    expect(leads(quake, options("Wire"), options("Wire", "Voz es"))).toEqual([
      "Wire",
      "Wire",
      "Voz",
    ]);
    // Unless a story would have no lead: the digest says how many are dead since.
    expect(leads(quake, options("Wire"), options("Wire"))).toEqual(["Coast", "Wire", "Wire"]);
  });

  it("hands a story on rather than lead another by what was overtaken", () => {
    const stale = entry("Voz | Pier to be rebuilt", {
      publishedAt: new Date("2026-03-02T01:00:00Z"),
    });
    expect(leads(options("Wire", "Coast"), options("Wire"), [...options("Wire"), stale])).toEqual([
      "Coast",
      "Wire",
      "Wire",
    ]);
    expect(leads([...options("Wire"), stale], options("Wire"), options("Wire", "Voz es"))).toEqual([
      "Wire",
      "Wire",
      "Voz",
    ]);
  });

  it("gives no report up for comment", () => {
    const comment = entry("Coast | Opinion: the pier must go");
    expect(
      leads([...options("Wire"), comment], options("Wire"), options("Wire", "Voz es")),
    ).toEqual(["Wire", "Wire", "Voz"]);
    expect(leads([...options("Wire"), comment], options("Wire"), options("Wire"))).toEqual([
      "Wire",
      "Wire",
      undefined,
    ]);
  });

  it("leads another story in another language rather than one by comment", () => {
    const comment = entry("Coast | Opinion: the pier must go");
    expect(
      leads(options("Wire", "Monde fr"), options("Wire"), [...options("Wire"), comment]),
    ).toEqual(["Monde", "Wire", "Wire"]);
  });

  it("makes room in whatever language before a story has no lead", () => {
    expect(leads(options("Wire", "Monde fr"), options("Wire"), options("Wire"))).toEqual([
      "Monde",
      "Wire",
      "Wire",
    ]);
  });
});
