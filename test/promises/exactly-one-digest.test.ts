import { describe, expect, it } from "vitest";
import { discordSeat, slackSeat } from "#local/local-worlds.ts";
import { hourMs } from "#shared/durations.ts";
import { promiseWorld } from "./world.ts";

/** Every batch of digests comes twice, as a queue may deliver it. */
const world = promiseWorld({
  feeds: 1,
  around: (lambdas) => {
    const send = lambdas.workers["send-digest"];
    return {
      ...lambdas,
      workers: {
        ...lambdas.workers,
        "send-digest": async (...batch) => {
          await send(...batch);
          return send(...batch);
        },
      },
    };
  },
});

/** The next time at which Paris changes its clocks: the last Sunday of March or October, 01:00 UTC. */
function nextChange(after: number): number {
  const year = new Date(after).getUTCFullYear();
  const changes = [year, year + 1].flatMap((each) =>
    [2, 9].map((month) => {
      const last = new Date(Date.UTC(each, month + 1, 0, 1));
      return last.getTime() - last.getUTCDay() * 24 * hourMs;
    }),
  );
  const next = changes.find((at) => at > after + 36 * hourMs);
  if (next === undefined) throw new Error("There is always a next change.");
  return next;
}

const countIn = (texts: readonly string[]) =>
  texts.filter((text) => /A quiet day/.test(text)).length;
const counts = () => {
  const { slack, discord } = world.posted();
  return { slack: countIn(slack), discord: countIn(discord) };
};

describe("exactly one digest", () => {
  it("comes at each date, though each job comes twice and answers are lost", async () => {
    await world.subscribe(world.feed(0).url);
    await world.pass(2);
    await world.slack.type("digest at 02:30 every day Europe/Paris");
    await world.discord.type("digest schedule", {
      time: "02:30",
      days: "every day",
      timezone: "Europe/Paris",
    });
    const { faults: ofSlack } = world.bot().slack;
    const { faults: ofDiscord } = world.bot().discord;
    ofSlack.next({ kind: "dropped", when: "after" }, "chat.scheduleMessage");
    ofDiscord.next({ kind: "dropped", when: "after" }, /^POST \/channels\/[^/]+\/messages$/);
    await world.pass(48);
    expect(counts()).toEqual({ slack: 2, discord: 2 });
  });

  it.each(["the first change", "the second"])(
    "comes on the days on which clocks change: %s",
    async () => {
      const at = nextChange(world.now());
      // Months in which nothing ran are made up for by one digest.
      await world.jumpTo(at - 10 * hourMs);
      await world.pass(1);
      const before = counts();
      await world.pass(4 * 24);
      expect(counts()).toEqual({ slack: before.slack + 4, discord: before.discord + 4 });
    },
  );

  it("is made up once after an outage, and says that it is delayed", async () => {
    const { slack: before } = world.posted();
    const { slack, discord } = counts();
    await world.jumpTo(world.now() + 70 * hourMs);
    await world.pass(2);
    expect(counts()).toEqual({ slack: slack + 1, discord: discord + 1 });
    expect(world.posted().slack.slice(before.length).join("\n")).toMatch(/delayed/i);
  });

  it("comes when two people change its time at once, at one of the two", async () => {
    const { slack, discord } = counts();
    for (const time of ["09:00", "11:00"]) {
      const text = `digest at ${time} every day UTC`;
      await world.bot().slack.slashCommand({ ...slackSeat, command: "/brief", text });
      const options = { time, days: "every day", timezone: "UTC" };
      const typed = { name: "digest", path: ["schedule"], options };
      await world.bot().discord.command({ ...discordSeat, ...typed });
    }
    await world.bot().drain();
    await world.pass(48);
    expect(counts()).toEqual({ slack: slack + 2, discord: discord + 2 });
  });

  it("comes once on a day on which it is moved when Slack has it already, and not while it is left out", async () => {
    const waiting = () => world.bot().slack.see.scheduled().length;
    const digestAt = async (time: string) => {
      await world.slack.type(`digest at ${time} every day UTC`);
      const options = { time, days: "every day", timezone: "UTC" };
      await world.discord.type("digest schedule", options);
    };
    await digestAt("09:00");
    const nine = Math.ceil(world.now() / (24 * hourMs)) * 24 * hourMs + 9 * hourMs;
    await world.jumpTo(nine - hourMs);
    const { slack, discord } = counts();
    await world.jumpTo(nine - hourMs / 10);
    expect(waiting()).toBe(1);
    await digestAt("11:00");
    expect(waiting()).toBe(0);
    await world.pass(3);
    expect(counts()).toEqual({ slack: slack + 1, discord: discord + 1 });

    await world.jumpTo(nine + 26 * hourMs - hourMs / 10);
    expect(waiting()).toBe(1);
    await world.slack.type("unsubscribe Kastria");
    expect(waiting()).toBe(0);
    await world.pass(2);
    expect(counts()).toEqual({ slack: slack + 1, discord: discord + 2 });
  });
});
