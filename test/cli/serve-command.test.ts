import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";
import { startWebServer } from "#local/web-server.ts";
import { newsPage } from "../support/articles.ts";

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

it("a bot on this machine reads pages of another server of it where READ_ORIGINS names that", async () => {
  const headers = { "content-type": "text/html; charset=utf-8" };
  const site = await startWebServer(async () => ({ status: 200, headers, body: newsPage() }));
  const data = join(folder, "own-page");
  const child = spawn(
    process.execPath,
    [resolve("dist/cli/newsbrief.mjs"), "serve", "--port", "0", "--data", data],
    { cwd: folder, env: { ...process.env, READ_ORIGINS: site.origin, NO_COLOR: "1" } },
  );
  const ended = new Promise((end) => child.on("exit", end));
  const origin = await new Promise<string>((tell) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
      const [, at] = /Open (\S+) and/.exec(said) ?? [];
      if (at !== undefined) tell(at);
    });
  });
  await fetch(`${origin}/api/slack/type`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text: `/brief ${site.origin}/pier` }),
  });
  let state = "";
  while (!/Share|public internet/.test(state)) {
    await new Promise((go) => setTimeout(go, 100));
    state = await (await fetch(`${origin}/api/state`)).text();
  }
  child.kill("SIGINT");
  await ended;
  await site.close();
  expect(state).not.toContain("public internet");
});
