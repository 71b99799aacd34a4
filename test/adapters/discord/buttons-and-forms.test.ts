import { afterEach, describe, expect, it, vi } from "vitest";
import { buttonId, type ChannelButton } from "#model/button.ts";
import { newChannelSettings } from "#model/channel-settings.ts";
import { aSchedule } from "../../support/fake-channels.ts";
import { asked, channel, command, door, option, promised, reply } from "./door.ts";

describe("buttons and forms of Discord", () => {
  afterEach(() => void vi.useRealTimers());

  const press = (button: ChannelButton, flags: number, values?: readonly string[]) => ({
    type: 3,
    data: { custom_id: buttonId(button), component_type: 2, ...(values && { values }) },
    message: { id: "5", flags },
  });

  it("change a private answer, and answer beside a message for everybody", async () => {
    const { ask, jobs } = door();
    expect(await ask(press({ press: "next" }, 64))).toEqual({ type: 6 });
    expect(await ask(press({ press: "settings" }, 1 << 15))).toEqual(promised);
    expect(jobs.added).toMatchObject([
      { request: { button: { press: "next" } }, asked },
      { request: { button: { press: "settings" } } },
    ]);
  });

  it("hand on what was chosen from a menu", async () => {
    const { ask, jobs } = door();
    await ask(press({ press: "choose-zone" }, 64, ["Asia/Tokyo"]));
    expect(jobs.added).toMatchObject([{ request: { chosen: ["Asia/Tokyo"] } }]);
  });

  it.each(["schedule", "stories", "filter"] as const)(
    "open the form of %s, filled in",
    async (part) => {
      const { ask, channels, jobs } = door();
      const settings = newChannelSettings(channel, aSchedule("18:30", "Asia/Tokyo", [1, 3]));
      const filter = { ...settings.filter, not: ["football"], languages: ["fr"] };
      await channels.putSettings({ ...settings, filter });
      const { type, data } = await ask(press({ press: "edit", part }, 64));
      expect(type).toBe(9);
      expect(data.custom_id).toMatch(new RegExp(`^settings:${part}:[\\w-]+$`));
      expect(data.components.length).toBeLessThanOrEqual(5);
      const text = JSON.stringify(data);
      const shown = {
        schedule: ["18:30", "Asia/Tokyo"],
        stories: ['"7"', "French"],
        filter: ["football"],
      };
      for (const value of shown[part]) expect(text).toContain(value);
      expect(jobs.added).toEqual([]);
    },
  );

  it.each([
    ["does not answer", () => new Promise<never>(() => {})],
    ["refuses", async () => Promise.reject(new Error("no table"))],
  ])("say so in time when the table %s", async (_case, trouble) => {
    const { ask, channels, log } = door();
    channels.settings = trouble;
    channels.whole = trouble;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    /** The answer that is there when two of the three seconds are over for which Discord waits. */
    const askedInTime = async (asked: object) => {
      const answers = [{ type: 0 }];
      const answering = ask(asked).then((answer) => answers.push(answer));
      await vi.advanceTimersByTimeAsync(2000);
      expect(answers).toHaveLength(2);
      await answering;
      return answers.at(-1);
    };
    const answer = await askedInTime(press({ press: "edit", part: "filter" }, 64));
    expect(answer?.type).toBe(4);
    expect(JSON.stringify(answer)).toContain("Try again in a minute");
    const typing = { ...command("unsubscribe", [option("feed", "x", { focused: true })]), type: 4 };
    expect(await askedInTime(typing)).toEqual({ type: 8, data: { choices: [] } });
    expect(log.lines).toHaveLength(2);
  });

  it("say so when there is nothing to set", async () => {
    const { ask } = door();
    const answer = await ask(press({ press: "edit", part: "filter" }, 64));
    expect(JSON.stringify(answer)).toContain("nothing to set");
  });

  const submitted = (part: string, fields: readonly object[]) => ({
    type: 5,
    data: {
      custom_id: `settings:${part}`,
      components: fields.map((component) => ({ type: 18, component })),
    },
    message: { id: "5", flags: 64 },
  });
  const text = (custom_id: string, value: string) => ({ type: 4, custom_id, value });
  const menu = (custom_id: string, ...values: readonly string[]) => ({
    type: 3,
    custom_id,
    values,
  });

  it("are taken as entered", async () => {
    const { ask, jobs } = door();
    const fields = [text("time", "7 pm"), menu("days", "1", "5"), text("zone", "tokyo")];
    expect(await ask(submitted("schedule", fields))).toEqual({ type: 6 });
    expect(jobs.added).toMatchObject([
      {
        request: {
          kind: "form",
          form: { kind: "settings", time: "7 pm", days: ["1", "5"], zone: "tokyo" },
        },
        reply,
      },
    ]);
  });

  it("try a filter before it is saved", async () => {
    const { ask, jobs } = door();
    await ask(
      submitted("filter", [text("only", ""), text("not", "football"), text("outletsNot", "")]),
    );
    expect(jobs.added).toMatchObject([{ request: { form: { not: "football", isTrial: true } } }]);
  });

  it("open again with what was entered when something in it was wrong, and else with what is so", async () => {
    const { ask, channels, drafts } = door();
    await channels.putSettings(newChannelSettings(channel, aSchedule("18:30", "Asia/Tokyo")));
    const fields = { time: "25:00", days: ["1"] };
    await drafts.put(channel, "d1", { kind: "form", fields });
    const { data } = await ask(press({ press: "edit", part: "schedule", draft: "d1" }, 64));
    const shown = JSON.stringify(data);
    for (const value of ["25:00", "Asia/Tokyo"]) expect(shown).toContain(`"value":"${value}"`);
    expect(shown.match(/"default":true/g)).toHaveLength(1);
    // What was entered counts as touched, though the form shows it from the beginning.
    const gone = await ask(press({ press: "edit", part: "schedule", draft: "gone" }, 64));
    expect(gone.data.custom_id).toBe(data.custom_id);
    expect(JSON.stringify(gone)).toContain('"value":"18:30"');
  });

  it("open again with a filter that was tried", async () => {
    const { ask, channels, drafts } = door();
    await channels.putSettings(newChannelSettings(channel, aSchedule()));
    const filter = { only: ["pier", "tide"], not: [], outletsOnly: [], outletsNot: [] };
    await drafts.put(channel, "d1", { kind: "filter", filter: { ...filter, languages: [] } });
    const { data } = await ask(press({ press: "edit", part: "filter", draft: "d1" }, 64));
    expect(JSON.stringify(data)).toContain("pier, tide");
  });

  it("say what was typed where they cannot be taken, as they are closed", async () => {
    const { ask, jobs } = door();
    const typed = JSON.stringify(await ask(submitted("cooking", [text("not", "football, golf")])));
    expect(typed).toContain("older message");
    expect(typed).toContain("You typed: football, golf");
    expect(jobs.added).toEqual([]);
    const { ask: askDeaf } = door(new Error("no queue"));
    const fields = [text("time", "7 pm"), menu("days", "1"), text("zone", "tokyo")];
    const answer = JSON.stringify(await askDeaf(submitted("schedule", fields)));
    expect(answer).toContain("Try again in a minute. You typed: 7 pm / tokyo");
  });
});
