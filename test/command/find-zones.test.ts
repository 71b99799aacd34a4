import { describe, expect, it } from "vitest";
import { nearestZone, readZone, zonesLike, zonesOf } from "#command/find-zones.ts";

describe("a zone", () => {
  it.each([
    ["Lyon", "Europe/Paris"],
    ["Leipzig", "Europe/Berlin"],
    ["Łódź", "Europe/Warsaw"],
    ["Saint Petersburg", "Europe/Moscow"],
    ["Xi'an", "Asia/Shanghai"],
    ["osaka", "Asia/Tokyo"],
    ["Austin", "America/Chicago"],
    ["Texas", "America/Chicago"],
    ["California", "America/Los_Angeles"],
    ["Washington, DC", "America/New_York"],
    ["Washington, Oregon", "America/Los_Angeles"],
    ["Madison, WI", "America/Chicago"],
    ["Paris, Texas", "America/Chicago"],
    ["Naples, Florida", "America/New_York"],
    ["Naples", "Europe/Rome"],
    ["Valencia, Spain", "Europe/Madrid"],
    ["York, England", "Europe/London"],
    ["Quebec", "America/Toronto"],
    ["Galway, Ireland", "Europe/Dublin"],
  ])("is known by a city, state or province: %s", (text, zone) => {
    expect(readZone(text)).toBe(zone);
  });

  it.each([
    ["Washington", ["America/Los_Angeles", "America/New_York"]],
    ["Birmingham", ["Europe/London", "America/Chicago"]],
    ["Valencia", ["Europe/Madrid", "America/Caracas"]],
    ["Tennessee", ["America/Chicago", "America/New_York"]],
    ["Georgia", ["Asia/Tbilisi", "America/New_York"]],
    ["Hyderabad", ["Asia/Karachi", "Asia/Kolkata"]],
  ])("is asked for where two places are called so: %s", (text, zones) => {
    expect(readZone(text)).toBeUndefined();
    expect(zonesOf(text).toSorted()).toEqual(zones.toSorted());
  });

  it("is not read out of two letters that are a word, but behind a comma", () => {
    for (const word of ["in", "me", "or", "ok", "hi", "de", "ma"])
      expect([word, readZone(word), zonesOf(word)]).toEqual([word, undefined, []]);
    expect(readZone("Gary, IN")).toBeUndefined();
    expect(zonesOf("Gary, IN")).toEqual(["America/Chicago", "America/Indianapolis"]);
  });

  it("is proposed by the beginning of a city or state", () => {
    expect(zonesLike("lyo", 25)).toEqual(["Europe/Paris"]);
    expect(zonesLike("tex", 25)).toEqual(["America/Chicago"]);
  });

  it("is asked about by a city with a slip in it, and not by a short word", () => {
    expect(nearestZone("Marseile")).toBe("Europe/Paris");
    for (const word of ["team", "mains", "please", "works"])
      expect(nearestZone(word)).toBeUndefined();
  });
});
