import { describe, expect, it } from "vitest";
import { primaryLanguage } from "#model/language.ts";
import { codesIn, titleIdentifiers, versionsIn, withoutIdentifiers } from "#story/identifiers.ts";
import { placeEntry } from "#story/place-entry.ts";
import { emptyMemory } from "#story/story-memory.ts";
import { hoursLater, storyEntry } from "./story-fixtures.ts";

describe("the number of its kind", () => {
  it.each([
    ["Flaw tracked as CVE-2026-31177 is exploited", [["CVE", "2026-31177"]]],
    ["[SECURITY] [DSA 6121-1] libtiff security update", [["DSA", "6121-1"]]],
    ["RHSA-2026:3811: Important: kernel", [["RHSA", "2026:3811"]]],
    ["GF-SA-2026-014: overflow in Gatefold", [["GF-SA", "2026-014"]]],
    ["Update KB5034441 fails to install", [["KB", "5034441"]]],
    ["Urteil vom 15. April 2026 – XI ZR 118/24", [["/", "ZR 118/24"]]],
    ["Marketplaces lose in Case C-417/24", [["/", "C 417/24"]]],
    ["Cases of COVID-19 and an F-16 in the NBA 2025-26", []],
    ["PSG 2-1 OM, open 24/7 since 9/11", []],
    ["IPO 2026, on 2026-04-16", []],
  ])("is a code: %s", (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it.each([
    ["v5.4.2", ["5.4.2"]],
    ["tamarack v8.0.0", ["8"]],
    ["Quillon 5.4.2 and 4.19.7", ["5.4.2", "4.19.7"]],
    ["v6.0.0-canary.212", ["6-canary.212"]],
    ["Patch 14.7b goes live", ["14.7b"]],
    ["Versão 6.2: conciliação", ["6.2"]],
    ["Quake of 6.4 costs 1.400.000 euros on 15.04.2026", []],
    ["Shares up 4.1% to 31.85", []],
  ])("is a version: %s", (text, versions) => {
    expect(versionsIn(text)).toEqual(versions);
  });

  it.each([
    ["Arrêté n° 2026-412 portant réglementation", [["number", "2026-412"]]],
    ["Nr. 071/2026: Zu Verwahrentgelten", [["number", "071/2026"]]],
    ["docs: mention signals (#9917)", [["#", "9917"]]],
    ["nightly-2026-04-16", [["day", "2026-04-16"]]],
    ["Build 20260416.1 (main)", [["day", "20260416.1"]]],
    ["Talks at No. 10 in #2026", []],
  ])("is what a title counts: %s", (title, expected) => {
    expect(titleIdentifiers(title)).toEqual(expected);
  });

  it("has no numbers of anything in its parts", () => {
    expect(withoutIdentifiers("14 flaws, CVE-2026-31177 too, in 4.2.1").match(/\d+/g)).toEqual([
      "14",
    ]);
  });
});

type Told = readonly [outlet: string, title: string, text: string, language?: string];

function areOne(...told: readonly Told[]): boolean {
  const memory = emptyMemory();
  const ids = told.map(
    ([outlet, title, text, language = "en"], index) =>
      placeEntry(
        memory,
        storyEntry({
          id: String(index),
          outlet,
          title,
          text,
          language: primaryLanguage(language),
          publishedAt: hoursLater(index),
        }),
      ).storyId,
  );
  return new Set(ids).size === 1;
}

describe("what is told by a number", () => {
  it("is one story under it, whoever tells it, in other words", () => {
    const vendor: Told = [
      "Gatefold PSIRT",
      "GF-SA-2026-014: Gatefold Connect Secure stack-based buffer overflow",
      "Severity: Critical. CVSS 9.8. CVE-2026-31177. Affected: Connect Secure 22.7 and earlier.",
    ];
    const press: Told = [
      "Ironwatch",
      "Attackers exploit unpatched flaw in VPN appliances",
      "A critical flaw in gateways is being used to plant web shells. It is tracked as CVE-2026-31177.",
    ];
    expect(areOne(vendor, press)).toBe(true);
    expect(areOne(vendor, [press[0], press[1], press[2].replace("31177", "30412")])).toBe(false);
  });

  it.each<readonly [string, Told, Told]>([
    [
      "two versions",
      ["quillon", "v5.4.2", "What's changed: fix the cookie parser of the router by @merel."],
      ["quillon", "v5.4.1", "What's changed: fix the cookie parser of the server by @merel."],
    ],
    [
      "two rulings of one court on one day",
      [
        "Gericht",
        "Nr. 071/2026: Bundesgerichtshof zu Entgelten in Kontoverträgen",
        "Urteil vom 11. Mai 2026 – XI ZR 118/24. Der Senat hat über Entgelte entschieden.",
        "de",
      ],
      [
        "Gericht",
        "Nr. 070/2026: Bundesgerichtshof zu Entgelten in Maklerverträgen",
        "Urteil vom 11. Mai 2026 – I ZR 22/25. Der Senat hat über Entgelte entschieden.",
        "de",
      ],
    ],
    [
      "two builds",
      ["lantern", "nightly-2026-05-11", "Automated nightly build from 3fa9c1e. linux-x64"],
      ["lantern", "nightly-2026-05-10", "Automated nightly build from 90bb127. linux-x64"],
    ],
  ])("is another under another: %s", (_what, one, other) => {
    expect(areOne(one, other)).toBe(false);
  });
});
