import { describe, expect, test } from "vitest";
import { dynamoLedger } from "#adapters/dynamodb/ledger.ts";
import type { Claim } from "#app/ports.ts";
import { type FakeClock, fakeClock, fakeLedger } from "../../support/fake-world.ts";
import { memoryTable } from "../../support/memory-table.ts";
import { fc } from "../../support/properties.ts";

/** What workers do with pieces of work, in any order, as time goes by. */
const step = fc.oneof(
  fc.record({ does: fc.constant("claim" as const), leaseMs: fc.integer({ min: 1, max: 90_000 }) }),
  fc.record({ does: fc.constant("settle" as const) }),
  fc.record({ does: fc.constant("release" as const) }),
  fc.record({ does: fc.constant("wait" as const), ms: fc.integer({ min: 1, max: 120_000 }) }),
);
const history = fc.array(fc.record({ key: fc.constantFrom("a", "b"), step }), { maxLength: 40 });

/** What may be known of one piece of work. */
type Truth = { heldUntil: number; isSettled: boolean };

describe.each([
  ["in the table", (clock: FakeClock) => dynamoLedger(memoryTable(), clock)],
  ["as tests have it", (clock: FakeClock) => fakeLedger(clock)],
])("a ledger %s", (_where, make) => {
  test("gives work to one at a time, and never again once it is settled", async () => {
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const clock = fakeClock();
        const ledger = make(clock);
        const truth: Record<string, Truth> = {
          a: { heldUntil: 0, isSettled: false },
          b: { heldUntil: 0, isSettled: false },
        };
        for (const { key, step } of steps) {
          const known = truth[key] as Truth;
          const now = clock.now().getTime();
          const isHeld = known.heldUntil > now;
          switch (step.does) {
            case "claim": {
              const expected: Claim["kind"] = known.isSettled
                ? "settled"
                : isHeld
                  ? "held"
                  : "claimed";
              expect((await ledger.claim(key, step.leaseMs)).kind).toBe(expected);
              if (expected === "claimed") known.heldUntil = now + step.leaseMs;
              break;
            }
            // Only who holds work settles it or gives it back: a run ends before its lease does.
            case "settle":
              if (!isHeld || known.isSettled) break;
              await ledger.settle(key);
              known.isSettled = true;
              break;
            case "release":
              if (!isHeld || known.isSettled) break;
              await ledger.release(key);
              known.heldUntil = 0;
              break;
            case "wait":
              clock.advance(step.ms);
          }
          expect((await ledger.settled(key)) !== undefined).toBe(known.isSettled);
          const isTaken = known.isSettled || known.heldUntil > clock.now().getTime();
          expect(await ledger.isTaken(key)).toBe(isTaken);
        }
      }),
    );
  });
});

describe("a ledger in a table whose reads lag behind", () => {
  test("takes work for held that it cannot see, and never gives it twice", async () => {
    const clock = fakeClock();
    const table = memoryTable();
    const ledger = dynamoLedger(table, clock);
    await ledger.claim("old", 1000);
    table.lag();
    clock.advance(1000);
    expect(await ledger.claim("old", 60_000)).toEqual({ kind: "claimed", isTakenOver: true });
    await ledger.claim("new", 60_000);
    for (const key of ["old", "new"]) {
      expect(await ledger.claim(key, 60_000)).toEqual({ kind: "held" });
      await ledger.settle(key);
      clock.advance(60_000);
      expect(await ledger.claim(key, 60_000)).toEqual({ kind: "held" });
    }
  });
});
