import { expect, test } from "vitest";
import { createSchedule } from "#local/slack/schedule.ts";
import type { ScheduledMessage } from "#local/slack/world.ts";
import { fc } from "../../support/properties.ts";

const message = (id: number, postAt: number): ScheduledMessage => ({
  id: `Q${id}`,
  teamId: "T",
  channelId: `C${id % 3}`,
  postAt,
  createdAt: 0,
  content: { text: "" },
});

const step = fc.oneof(
  fc.record({ kind: fc.constant("add" as const), at: fc.integer({ min: 1, max: 500 }) }),
  fc.record({ kind: fc.constant("remove" as const), at: fc.integer({ min: 0, max: 30 }) }),
  fc.record({ kind: fc.constant("take" as const), at: fc.integer({ min: 0, max: 600 }) }),
);

test("a schedule does what a plain list would, whatever happens to it", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const schedule = createSchedule();
      let list: ScheduledMessage[] = [];
      for (const [index, { kind, at }] of steps.entries()) {
        if (kind === "add") {
          const one = message(index, at);
          schedule.add(one);
          list.push(one);
        } else if (kind === "remove") {
          schedule.remove(`Q${at}`);
          list = list.filter(({ id }) => id !== `Q${at}`);
        } else {
          const due = list.filter(({ postAt }) => postAt <= at);
          list = list.filter(({ postAt }) => postAt > at);
          const taken = schedule.takeDue(at * 1_000);
          expect(taken.map(({ postAt }) => postAt)).toEqual(
            due.map(({ postAt }) => postAt).sort((a, b) => a - b),
          );
          expect(new Set(taken)).toEqual(new Set(due));
        }
        expect(schedule.all()).toEqual(list);
        expect(schedule.ofChannel("C1")).toEqual(
          list.filter(({ channelId }) => channelId === "C1"),
        );
      }
    }),
  );
});
