import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";

const terminal = "/usr/bin/script";
const hasTerminal = process.platform === "linux" && existsSync(terminal);
const folder = mkdtempSync(join(tmpdir(), "newsbrief-serve-"));
afterAll(() => rmSync(folder, { recursive: true }));
if (!hasTerminal) process.stderr.write("\nSKIPPED, no `script` here: a bot in a terminal\n");

it.skipIf(!hasTerminal)(
  "a bot in a terminal, which it reads, ends at the first Ctrl-C",
  async () => {
    // Without `exec` a shell between them would be told to stop as well, and say so with its code.
    const serve = `exec ${process.execPath} ${resolve("dist/cli/newsbrief.mjs")} serve --port 0 --data ${folder}`;
    const child = spawn(terminal, ["-qec", serve, "/dev/null"], {
      cwd: folder,
      env: { ...process.env, SHELL: "/bin/sh" },
    });
    let isAsked = false;
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
      if (isAsked || !said.includes("Type +10m")) return;
      isAsked = true;
      child.stdin.write("\u0003");
    });
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect([isAsked, code]).toEqual([true, 0]);
  },
);
