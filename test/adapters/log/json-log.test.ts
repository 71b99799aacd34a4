import { beforeEach, describe, expect, it } from "vitest";
import { jsonLog } from "#adapters/log/json-log.ts";
import { TellableError } from "#shared/tellable-error.ts";

let lines: string[] = [];
const log = jsonLog("slack", "INFO", (line) => lines.push(line));

beforeEach(() => {
  lines = [];
});

describe("the log", () => {
  it.each(["info", "warn", "error"] as const)(
    "writes one line of JSON at the level %s",
    (level) => {
      log[level]("a job failed\n", { tries: 2, reason: "a\nb" });
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/^\{[^\n]*\}\n$/);
      expect(JSON.parse(lines[0] ?? "")).toEqual({
        level: level.toUpperCase(),
        message: "a job failed\n",
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        service: "slack",
        tries: 2,
        reason: "a\nb",
      });
    },
  );

  it.each([
    ["INFO", ["INFO", "WARN", "ERROR"]],
    ["WARN", ["WARN", "ERROR"]],
    ["ERROR", ["ERROR"]],
  ] as const)("leaves out what is below %s", (least, written) => {
    const log = jsonLog("slack", least, (line) => lines.push(line));
    for (const level of ["info", "warn", "error"] as const) log[level]("a job failed", {});
    expect(lines.map((line) => JSON.parse(line).level)).toEqual(written);
  });

  it("tells the kind and place of an error, never its message", () => {
    log.error("a job failed", {}, new TypeError("token xoxb-1 is wrong"));
    const { cause } = JSON.parse(lines[0] ?? "");
    expect(cause).toMatch(/^TypeError at .*json-log\.test\.ts/);
    expect(lines[0]).not.toContain("xoxb");
  });

  it("tells our own trouble in its words", () => {
    log.error("a job failed", {}, new TellableError("no token of this bot"));
    expect(JSON.parse(lines[0] ?? "").cause).toMatch(/^TellableError \(no token of this bot\) at /);
  });

  it("tells an error's code, by which it is known where its class has lost its name", () => {
    log.error("a job failed", {}, Object.assign(new Error("secret"), { code: 50001 }));
    expect(JSON.parse(lines[0] ?? "").cause).toMatch(/^Error 50001 at /);
  });

  it("takes a cause that is no error", () => {
    log.error("a job failed", {}, "token xoxb-1 is wrong");
    expect(JSON.parse(lines[0] ?? "").cause).toBe("string");
  });

  it("lets no fact pass for its level or service", () => {
    log.error("a job failed", { level: "INFO", service: "discord" });
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: "ERROR", service: "slack" });
  });
});
