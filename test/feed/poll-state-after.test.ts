import { describe, expect, it } from "vitest";
import {
  type PollResult,
  pollStateAfter,
  usableValidators,
  validatorsMsMax,
} from "#feed/poll-state-after.ts";
import { type CanonicalUrl, canonicalUrl } from "#model/canonical-url.ts";
import { neverPolled, type PollState } from "#model/poll-state.ts";
import { hourMs } from "#shared/durations.ts";

const start = Date.parse("2025-11-18T12:00:00Z");
const validators = { etag: '"a"', lastModified: "Tue, 18 Nov 2025 12:00:00 GMT" };

function fetched(changes: object = {}): PollResult {
  return { kind: "fetched", newCount: 0, documentRate: 6, validators, ...changes };
}

function remembered(...polls: readonly (readonly [hours: number, result: PollResult])[]) {
  let state: PollState = neverPolled;
  let consequence: unknown;
  for (const [hours, result] of polls)
    ({ state, consequence } = pollStateAfter(state, result, new Date(start + hours * hourMs)));
  return { state, consequence };
}

const to = canonicalUrl("https://new.example/feed") as CanonicalUrl;
const moved = fetched({ movedTo: to });

describe("what is remembered of polling", () => {
  it("takes its first rate from the document, then from what comes", () => {
    expect(remembered([0, fetched()]).state.newPerDay).toBe(6);
    expect(remembered([0, fetched()], [72, fetched({ newCount: 0 })]).state.newPerDay).toBeCloseTo(
      6 / Math.E,
    );
  });

  it("counts failures in a row, and forgets them with a document or an 'unchanged'", () => {
    expect(remembered([0, { kind: "failed" }], [1, { kind: "failed" }]).state.failureCount).toBe(2);
    expect(remembered([0, { kind: "failed" }], [1, fetched()]).state.failureCount).toBe(0);
    expect(remembered([0, { kind: "failed" }], [1, { kind: "unchanged" }]).state.failureCount).toBe(
      0,
    );
  });

  it("keeps validators verbatim, renews them with an 'unchanged', and gives them up after eight days", () => {
    const { state } = remembered(
      [0, fetched()],
      [1, { kind: "unchanged", validators: { etag: 'W/"b"' } }],
    );
    expect(state.validators).toEqual({ etag: 'W/"b"', lastModified: validators.lastModified });
    expect(usableValidators(state, new Date(start + validatorsMsMax - 1))).toEqual(
      state.validators,
    );
    expect(usableValidators(state, new Date(start + validatorsMsMax))).toBeUndefined();
    expect(usableValidators(neverPolled, new Date(start))).toBeUndefined();
  });

  it.each([{ kind: "failed" }, { kind: "gone" }, { kind: "unchanged" }] as const)(
    "keeps what its document was and asked for when a poll brings $kind",
    (result) => {
      const known = { documentHash: "h", wish: { cacheMs: 2 * hourMs, skipHours: [3] } };
      expect(remembered([0, fetched(known)], [1, result]).state).toMatchObject(known);
    },
  );

  it.each([
    [
      "after three days of saying so",
      [
        [0, moved],
        [24, moved],
        [48, moved],
      ],
      { kind: "adopt", to },
    ],
    [
      "not after three polls of one day",
      [
        [0, moved],
        [1, moved],
        [2, moved],
      ],
      { kind: "none" },
    ],
    [
      "not when it did not say so in between",
      [
        [0, moved],
        [24, fetched()],
        [48, moved],
        [72, moved],
      ],
      { kind: "none" },
    ],
    [
      "not when it named another address",
      [
        [0, moved],
        [24, moved],
        [48, fetched({ movedTo: "x" })],
      ],
      { kind: "none" },
    ],
    [
      "with an 'unchanged' that says so itself",
      [
        [0, moved],
        [24, { kind: "unchanged", movedTo: to }],
        [48, { kind: "unchanged", movedTo: to }],
      ],
      { kind: "adopt", to },
    ],
    [
      "not where no feed was seen behind it",
      [
        [0, { kind: "unchanged", movedTo: to }],
        [24, { kind: "unchanged", movedTo: to }],
        [48, { kind: "unchanged", movedTo: to }],
      ],
      { kind: "none" },
    ],
    [
      "with failures and 'unchanged' in between",
      [
        [0, moved],
        [1, { kind: "failed" }],
        [24, moved],
        [30, { kind: "unchanged" }],
        [48, moved],
      ],
      { kind: "adopt", to },
    ],
  ] as const)("adopts a new address %s", (_case, polls, expected) => {
    expect(
      remembered(...(polls as readonly (readonly [number, PollResult])[])).consequence,
    ).toEqual(expected);
  });

  it("starts over once an address is adopted", () => {
    expect(remembered([0, moved], [24, moved], [48, moved]).state.move).toBeUndefined();
  });

  const gone = { kind: "gone" } as const;
  it.each([
    ["once", [[0, gone]], "none"],
    [
      "twice within an hour",
      [
        [0, gone],
        [1, gone],
      ],
      "none",
    ],
    [
      "twice, six hours apart",
      [
        [0, gone],
        [6, gone],
      ],
      "stop",
    ],
    [
      "three times, the last late enough",
      [
        [0, gone],
        [1, gone],
        [7, gone],
      ],
      "stop",
    ],
    [
      "twice with life in between",
      [
        [0, gone],
        [3, fetched()],
        [6, gone],
      ],
      "none",
    ],
  ] as const)("stops or not when a feed says it is gone: %s", (_case, polls, kind) => {
    expect(remembered(...polls).consequence).toEqual({ kind });
  });
});
