import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it("says once of each file that it is missing", () => {
  const script =
    'import("./test/research-data.ts").then(({ dataFile }) => ["a", "b", "a"].map((name) => dataFile(name)))';
  const { stderr } = spawnSync(process.execPath, ["--import", "tsx", "-e", script], {
    env: { PATH: process.env.PATH, NEWSBRIEF_DATA: "/nowhere" },
  });
  expect(String(stderr).match(/no \/nowhere\/\w/g)).toEqual(["no /nowhere/a", "no /nowhere/b"]);
});
