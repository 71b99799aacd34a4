import { describe, expect, it } from "vitest";
import { readableSentences, withoutClock } from "#digest/readable-sentences.ts";
import { entry } from "./hourly-entry.ts";

it("leaves out the clock of a live blog, and no number", () => {
  expect(withoutClock("17.40 The minister has resigned.")).toBe("The minister has resigned.");
  expect(withoutClock("19.95 euros is what it costs.")).toBe("19.95 euros is what it costs.");
});

describe("the sentences of a feed that a digest can show", () => {
  it.each([
    [
      "ja",
      "フィリピンでフェリー火災",
      "セブ島沖を航行中の客船から出火した。3人がやけどを負った。",
      2,
    ],
    ["ko", "박찬욱 감독, 칸영화제 심사위원장 위촉", "한국인으로는 처음이다.", 1],
    ["zh", "神舟与天宫对接成功", "他们将停留六个月,其中一人停留一年。", 1],
    ["zh", "神舟与天宫对接成功", "新华社电。", 0],
    ["en", "Light pillars over Alaska", "submitted by /u/Eventarian to /r/pics", 0],
    ["en", "The week ahead", "See omnystudio.com/listener for privacy information.", 0],
    [
      "en",
      "Delayed logs",
      "Resolved - This incident has been resolved. It was the disk that failed.",
      1,
    ],
    [
      "en",
      "Errors",
      "Monitoring - A fix has been implemented and we are monitoring the results.",
      0,
    ],
    ["en", "Drop the second walk", "Signed-off-by: Merel Vos, of the compiler team", 0],
    ["en", "Ferry burns", "Nobody was hurt. The cause is not known yet, said police.", 1],
  ])("are long enough to say something, in %s: %s", (language, title, text, count) => {
    expect(readableSentences(entry(`A | ${title} | ${text}`, 0, { language }))).toHaveLength(count);
  });
});

it("ends no sentence inside brackets", () => {
  const text =
    "Der Senat hat die Übernahme untersagt (Az. B3-44/26). Dagegen kann Lumo noch klagen, sagte ein Sprecher.";
  const [first, second] = readableSentences(entry(`A | Lumo | ${text}`, 0, { language: "de" }));
  expect(first).toBe("Der Senat hat die Übernahme untersagt (Az. B3-44/26).");
  expect(second).toBe("Dagegen kann Lumo noch klagen, sagte ein Sprecher.");
});
