import { describe, expect, it } from "vitest";
import { withoutWireSlugs } from "#language/wire-slugs.ts";

describe("a title of an agency", () => {
  it.each([
    "UPDATE 2-",
    "UPDATE 1-",
    "UPDATE-",
    "WRAPUP 3-",
    "REFILE-",
    "RPT-",
    "RPT-UPDATE 1-",
    "BRIEF-",
    "(LEAD) ",
    "(2nd LD) ",
    "(URGENT) ",
    "dpatopbild ",
    "dpatopbild - ",
    "AP NewsAlert: ",
    "ALERT ATTENTION ",
    "ALERT ATTENTION - ",
    "URGENT - ",
  ])("loses %j", (slug) => {
    expect(withoutWireSlugs(`${slug}Tolls rise on the Elbe`)).toBe("Tolls rise on the Elbe");
    expect(withoutWireSlugs(`${slug}"Too much": pilots`)).toBe('"Too much": pilots');
    expect(withoutWireSlugs(`${slug}한국 항만`)).toBe("한국 항만");
  });

  it.each([
    ["CORRECTED-Tolls rise on the Elbe", "Corrected: Tolls rise on the Elbe"],
    ["CORRECTED-UPDATE 2-Tolls rise on the Elbe", "Corrected: Tolls rise on the Elbe"],
    ["CORRECTED-(OFFICIAL)-Tolls rise on the Elbe", "Corrected: Tolls rise on the Elbe"],
    ["UPDATE 1-EXCLUSIVE-Tolls rise on the Elbe", "Exclusive: Tolls rise on the Elbe"],
    ["ANALYSIS-Tolls rise on the Elbe", "Analysis: Tolls rise on the Elbe"],
    ["CORRECTED-EXCLUSIVE-Tolls rise", "Corrected: Exclusive: Tolls rise"],
  ])("says in words what a reader should know: %s", (title, told) => {
    expect(withoutWireSlugs(title)).toBe(told);
  });

  it.each([
    "Update 2-in-1 tablets arrive",
    "UPDATE 2-1 Porto lead Ajax",
    "EXCLUSIVE-USE ZONES ON THE ELBE",
    "ANALYSIS-ready data for all",
    "EXCLUSIVE: Tolls rise on the Elbe",
    "URGENT - BLOOD DONORS",
    "URGENT: Blood donors wanted",
    "(LEADER) Tolls must rise",
    "Tolls rise UPDATE 1-Tolls",
    "UPDATE 2-",
    "",
  ])("stays as it is: %j", (title) => {
    expect(withoutWireSlugs(title)).toBe(title);
  });
});
