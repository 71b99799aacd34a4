import { describe, expect, it } from "vitest";
import { answerRequest } from "#app/requests/answer-request.ts";
import { noServer } from "#model/channel.ts";
import { deliveryName } from "#model/delivery.ts";
import { type LocalDate, type LocalTime, readTimeZone } from "#model/schedule.ts";
import { anAsker, commandWorld, said } from "../../support/fake-command-world.ts";
import { channel, followed, press, type } from "./followed-channel.ts";

describe("the schedule", () => {
  it.each([
    ["digest at 9", { time: "09:00", days: [1, 2, 3, 4, 5, 6, 7], zone: "Europe/Paris" }],
    ["digest at noon on weekends", { time: "12:00", days: [6, 7] }],
    [
      "digest at 8:30 pm mon, wed and fri New York",
      { time: "20:30", days: [1, 3, 5], zone: "America/New_York" },
    ],
    ["digest at weekdays", { time: "08:00", days: [1, 2, 3, 4, 5] }],
    ["digest at Europe/Kyiv 07.15", { time: "07:15" }],
    ["digest at every day 6h", { time: "06:00", days: [1, 2, 3, 4, 5, 6, 7] }],
    ["digest at fri-mon 22:00", { time: "22:00", days: [1, 5, 6, 7] }],
    ["digest not on Fridays", { time: "08:00", days: [1, 2, 3, 4, 6, 7] }],
    ["digest at 9 except weekends", { time: "09:00", days: [1, 2, 3, 4, 5] }],
  ])("reads “%s”, and leaves the rest as it was", async (text, schedule) => {
    const w = await followed();
    await type(w, text);
    expect((await w.channels.settings(channel))?.schedule).toMatchObject(schedule);
    const { time, zone } = (await w.channels.settings(channel))?.schedule ?? {};
    expect(await w.slots.inUse()).toEqual([{ platform: "slack", time, zone }]);
  });

  it("stays where no day of it would be left, which is said", async () => {
    const w = await followed();
    await type(w, "digest at 9 weekends");
    expect(await type(w, "digest at 10 not on weekends")).toBe(
      "That leaves no day for a digest, so I changed nothing. To be quiet for a while: /brief settings",
    );
    const { schedule } = (await w.channels.settings(channel)) ?? {};
    expect(schedule).toMatchObject({ time: "09:00", days: [6, 7] });
  });

  it.each([
    ["is asked for where nothing tells it", undefined, "UTC"],
    ["is asked for where it was guessed from the language", "fr", "Europe/Paris"],
  ])("of a new channel has a zone that %s", async (_case, locale, zone) => {
    const w = {
      ...commandWorld(),
      people: { ...commandWorld().people, zoneOf: async () => undefined },
    };
    const asker = anAsker(channel, "U1", locale === undefined ? {} : { locale });
    const command = { kind: "schedule", time: "09:00" as LocalTime } as const;
    const told = said(await answerRequest(w, asker, { kind: "command", command }));
    expect(told).toContain(`Which time zone is this? Until you choose, I take ${zone}.`);
    expect(told).toMatch(/\n\(.*time zone.*: /i);
  });

  it("is not asked for the zone where the person has one", async () => {
    const w = commandWorld();
    const command = { kind: "schedule", time: "09:00" as LocalTime } as const;
    const told = said(await answerRequest(w, anAsker(channel), { kind: "command", command }));
    expect(told).not.toContain("Which time zone");
  });

  it("is told with when the next digest comes, or why none does", async () => {
    const typed = "digest at 09:00 weekdays Europe/Paris";
    const comes = "The digest comes at 09:00 on weekdays (Europe/Paris).";
    expect(await type(await followed(), typed)).toContain(
      `${comes} The next one: Monday 30 November, 09:00`,
    );
    const idle = await type(commandWorld(), typed);
    expect(idle).toContain(`${comes}\nIt has nothing to tell yet: follow a site first`);
  });

  it("asks nobody for a zone who has just given one", async () => {
    const people = { ...commandWorld().people, zoneOf: async () => undefined };
    const told = await type({ ...commandWorld(), people }, "digest at 09:00 Asia/Tokyo");
    expect(told).not.toContain("Which time zone");
  });

  it("has the zone that a person chooses from the menu, as their workspace has from then on", async () => {
    const w = await followed();
    expect(await press(w, { press: "choose-zone" }, "Nowhere/Town")).toContain(
      "I do not know that time zone.",
    );
    await press(w, { press: "choose-zone" }, "Asia/Tokyo");
    expect((await w.channels.settings(channel))?.schedule.zone).toBe("Asia/Tokyo");
    expect(await w.workspaces.zone(channel)).toBe("Asia/Tokyo");
  });

  it("gives the workspace no zone where none was chosen, or there is no workspace", async () => {
    const w = await followed();
    await type(w, "digest at 09:00");
    expect(await w.workspaces.zone(channel)).toBeUndefined();
    const alone = { platform: "discord", workspaceId: noServer, channelId: "D1" } as const;
    const zone = readTimeZone("Asia/Tokyo");
    if (zone === undefined) throw new Error("no zone");
    const command = { kind: "schedule", zone } as const;
    await answerRequest(w, anAsker(alone), { kind: "command", command });
    const button = { press: "choose-zone" } as const;
    await answerRequest(w, anAsker(alone), { kind: "press", button, chosen: [zone] });
    expect((await w.channels.settings(alone))?.schedule.zone).toBe(zone);
    expect(await w.workspaces.zone(alone)).toBeUndefined();
  });

  it("stands in the log, and the zone that is chosen first is the workspace’s", async () => {
    const w = await followed();
    await type(w, "digest at 09:15 weekdays America/New_York", "U2");
    await type(w, "digest at 09:15 weekdays Asia/Tokyo");
    expect(await w.workspaces.zone(channel)).toBe("America/New_York");
    expect((await w.audit.recent(channel, 2)).map(({ userId, did }) => [userId, did])).toEqual([
      ["U1", "set the digest to 09:15 on weekdays (Asia/Tokyo)"],
      ["U2", "set the digest to 09:15 on weekdays (America/New_York)"],
    ]);
  });

  it("shows the next three in local time and UTC, and what clock changes do", async () => {
    const w = await followed();
    await type(w, "digest at 02:30 every day Europe/Paris");
    w.clock.advance(Date.parse("2027-03-26T12:00:00Z") - w.clock.now().getTime());
    expect(await type(w, "digest next")).toMatchInlineSnapshot(`
      "The digest comes at 02:30 every day (Europe/Paris).
      - Saturday 27 March, 02:30 · 01:30 UTC
      - Sunday 28 March, 03:30 · 01:30 UTC
      - Monday 29 March, 02:30 · 00:30 UTC
      On a day when clocks change, a time that is skipped moves on by the change, and one that comes twice counts once.
      [Skip the next one] [Settings]"
    `);
  });
});

describe("a date that has had its digest of that time", () => {
  const date = "2026-11-27" as LocalDate;
  const key = { channel, date, slot: "08:00" };
  const at = (time: string) => new Date(`2026-11-27T${time}Z`);

  /** In Paris, whose digest of the day appears at eight there. */
  async function handed(time: string) {
    const w = await followed();
    w.clock.advance(at(time).getTime() - w.clock.now().getTime());
    await w.deliveries.claim({ key, told: [], postAt: at("07:00:00") }, 60_000);
    await w.deliveries.settle(key, { kind: "sent", at: at(time) });
    return w;
  }

  it.each(["07:20:00", "06:52:00"])(
    "gets none by another zone, and is not told so: at %s",
    async (time) => {
      const w = await handed(time);
      const told = await type(w, "digest at America/New_York");
      expect(told).toContain("The next one: Saturday 28 November, 08:00 (America/New_York)");
      for (const [asked, words] of [
        ["digest next", "Saturday 28 November, 08:00"],
        ["list", "Next digest: Saturday 28 November"],
        ["digest skip", "No digest on Saturday 28 November."],
      ] as const)
        expect(await type(w, asked)).toContain(words);
      expect(await type(w, "digest next")).not.toContain("27 November");
      // At another time it gets one.
      expect(await type(w, "digest at 09:00")).toContain("The next one: Friday 27 November, 09:00");
    },
  );

  it("gets none that was taken back when it was moved away and is moved back, and one that still waits", async () => {
    const w = await handed("06:52:00");
    expect(await type(w, "digest at 08:00")).toContain("The next one: Friday 27 November, 08:00");
    expect(await type(w, "digest at 09:00")).toContain("The next one: Friday 27 November, 09:00");
    expect(w.deliveries.all.get(deliveryName(key))?.state.kind).toBe("given-up");
    expect(await type(w, "digest at 08:00")).toContain("The next one: Saturday 28 November, 08:00");
  });
});
