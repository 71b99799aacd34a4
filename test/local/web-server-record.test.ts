import { describe, expect, it } from "vitest";
import { createRecorder, type RecordedCall, type RefusalMatch } from "#local/web-server-record.ts";

const refusal = { name: "chat.postMessage", error: "not_in_channel", detail: "C0OPEN" };
const call: RecordedCall = { name: "chat.postMessage", input: {} };

describe("the record of a stand-in", () => {
  it.each<[string, RefusalMatch]>([
    ["its error", "not_in_channel"],
    ["its name", "chat.postMessage"],
    ["a pattern", /C0OPEN/],
    ["a question", ({ detail }) => detail === "C0OPEN"],
  ])("lets a refusal pass that was announced by %s", (_how, match) => {
    const record = createRecorder("all");
    record.expectRefusal(match);
    record.refuse(refusal);
    expect(() => record.assertNoSurprise()).not.toThrow();
  });

  it("complains of a refusal nobody announced, and of one too many", () => {
    const record = createRecorder("all");
    record.expectRefusal("not_in_channel");
    record.refuse(refusal);
    record.refuse(refusal);
    expect(record.refusals).toEqual([refusal]);
    expect(() => record.assertNoSurprise()).toThrow("refused: chat.postMessage: not_in_channel");
  });

  it("complains of an announced refusal that never came", () => {
    const record = createRecorder("all");
    record.expectRefusal("not_in_channel", 2);
    record.refuse(refusal);
    expect(() => record.assertNoSurprise()).toThrow("announced but never refused: not_in_channel");
  });

  it("complains of a doubt, once, and says what is not certain", () => {
    const record = createRecorder("all", { "option-value-75": "One SDK says 75." });
    record.doubt("option-value-75");
    record.doubt("option-value-75");
    expect(record.doubts).toEqual(["option-value-75"]);
    expect(() => record.assertNoSurprise()).toThrow(
      "unverified rule: option-value-75. One SDK says 75.",
    );
    record.clear();
    expect(() => record.assertNoSurprise()).not.toThrow();
  });

  it("keeps calls, or only how many there were", () => {
    const whole = createRecorder("all");
    const counted = createRecorder("count");
    for (const record of [whole, counted]) for (let n = 0; n < 3; n += 1) record.note(call);
    expect([whole.calls.length, counted.calls.length]).toEqual([3, 0]);
    expect(counted.counts.get("chat.postMessage")).toBe(3);
    counted.clear();
    expect(counted.counts.size).toBe(0);
  });
});
