import { describe, expect, it } from "vitest";
import { isReportedByNobody } from "#brief/form/sentences/alone/nobody-named.ts";

describe("reported speech", () => {
  it.each([
    ["Sachsen stehe bei den Krippen an dritter Stelle im Land.", true],
    ["Besonders bei Müttern sei Unterstützung besonders wichtig.", true],
    ["Sachsen stehe an dritter Stelle, sagte Ministerin Okafor.", false],
    ["Laut dem Ministerium stehe Sachsen an dritter Stelle.", false],
    ["Ich habe die Brücke gesehen.", false],
    ["Sachsen steht an dritter Stelle.", false],
  ])("is somebody's whom another sentence names: %s", (text, expected) => {
    expect(isReportedByNobody(text, "de")).toBe(expected);
  });
});
