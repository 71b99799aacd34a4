import { describe, expect, it } from "vitest";
import { newChannelSettings } from "#model/channel-settings.ts";
import { readModalId, settingsModal } from "#present/discord/settings-modals.ts";
import { shownMarks, touchedFields } from "#present/shown-fields.ts";
import { aChannel, aSchedule } from "../support/fake-channels.ts";

const fresh = newChannelSettings(aChannel("C1"), aSchedule());
const settings = { ...fresh, filter: { ...fresh.filter, not: ["football", "golf"] } };

describe("a form of the settings", () => {
  const fields = {
    time: settings.schedule.time,
    days: settings.schedule.days.map(String).toReversed(),
    zone: settings.schedule.zone,
    not: "football, golf",
    only: "",
    mute: "off",
  };

  it("says nothing of fields that come back as they were shown, lists in any order", () => {
    expect(touchedFields(fields, shownMarks(settings))).toEqual({ kind: "settings" });
  });

  it("says what was entered, also where a field was emptied", () => {
    const entered = { ...fields, not: "", time: "07:00" };
    expect(touchedFields(entered, shownMarks(settings))).toEqual({
      kind: "settings",
      not: "",
      time: "07:00",
    });
  });

  it("says all of its fields where it is of before there were marks", () => {
    const all = { kind: "settings", ...fields };
    expect(touchedFields(fields, {})).toEqual(all);
    const old = readModalId("settings:schedule");
    expect(old?.part).toBe("schedule");
    expect(touchedFields(fields, old?.marks ?? {})).toEqual(all);
  });

  it.each(["schedule", "stories", "filter"] as const)(
    "carries the marks of its part in the id of its modal: %s",
    (part) => {
      const { custom_id: id, components } = settingsModal(part, settings, "own");
      const fields = components.map((label) => "component" in label && label.component);
      expect(fields.map((field) => field && "custom_id" in field && field.custom_id)).toEqual(
        Object.keys(readModalId(id)?.marks ?? {}),
      );
      expect(id.length).toBeLessThanOrEqual(100);
      expect(shownMarks(settings, "own")).toMatchObject(readModalId(id)?.marks ?? { none: "" });
    },
  );
});
