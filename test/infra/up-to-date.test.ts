import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { onlyWhenChanged } from "../../infra/build/up-to-date.ts";

const folder = mkdtempSync(join(tmpdir(), "newsbrief-build-"));
const input = join(folder, "input");
const output = join(folder, "output");
const inputs = [input];
const make = async () => {
  mkdirSync(output, { recursive: true });
};

describe("building only when something changed", () => {
  beforeEach(() => {
    for (const path of [input, output, `${output}.stamp`]) {
      rmSync(path, { recursive: true, force: true });
    }
    mkdirSync(input);
    writeFileSync(join(input, "a.ts"), "1");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("builds once for the same inputs", async () => {
    expect(await onlyWhenChanged(output, make, inputs)).toBe(true);
    expect(await onlyWhenChanged(output, make, inputs)).toBe(false);
  });

  it.each([
    ["a file changed", () => writeFileSync(join(input, "a.ts"), "2")],
    ["a file was added", () => writeFileSync(join(input, "b.ts"), "")],
    ["a file was removed", () => rmSync(join(input, "a.ts"))],
    ["the output is gone", () => rmSync(output, { recursive: true })],
  ])("builds again when %s", async (_case, change) => {
    await onlyWhenChanged(output, make, inputs);
    change();
    expect(await onlyWhenChanged(output, make, inputs)).toBe(true);
  });

  it("builds once for several who want it at the same time", async () => {
    let count = 0;
    const work = async () => {
      count += 1;
      await make();
      await new Promise(setImmediate);
    };
    const both = [1, 2].map(() => onlyWhenChanged(output, work, inputs));
    expect((await Promise.all(both)).toSorted()).toEqual([false, true]);
    expect(count).toBe(1);
  });

  it("does not wait for a process that was killed over it", async () => {
    const gone = spawnSync(process.execPath, ["--version"]);
    writeFileSync(`${output}.lock`, String(gone.pid));
    expect(await onlyWhenChanged(output, make, inputs)).toBe(true);
  });

  it("builds again after a build that failed", async () => {
    const fail = () => Promise.reject(new Error("over budget"));
    await expect(onlyWhenChanged(output, fail, inputs)).rejects.toThrow("over budget");
    expect(await onlyWhenChanged(output, make, inputs)).toBe(true);
  });
});
