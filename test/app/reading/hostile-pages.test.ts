import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

/** Half of what the Lambda has that reads pages. */
const heapMegabytesMax = 512;

/**
 * Time of the processor for one page of 5 MB, in walks over the words of as long a text: fifteen seconds where a walk
 * takes thirty milliseconds. A job may take sixty seconds, and most take a thirtieth of one.
 */
const walksMax = 500;

const script = "test/app/reading/hostile-pages.ts";

type Line = { readonly name: string; readonly kind: string; readonly cpuMs: number };

describe("hostile pages of 5 MB", () => {
  it("are read to an answer, each in bounded time, all in bounded memory", async () => {
    const flags = [`--max-old-space-size=${heapMegabytesMax}`, "--import", "tsx", script];
    const { stdout } = await promisify(execFile)(process.execPath, flags);
    const [first = "", ...rest] = stdout.trim().split("\n");
    const { walkMs }: { readonly walkMs: number } = JSON.parse(first);
    const lines = rest.map((line): Line => JSON.parse(line));
    const named = readFileSync(script, "utf8").match(/^ {2}"[^"]+":/gm) ?? [];
    expect(lines).toHaveLength(named.length);
    expect(lines.filter(({ cpuMs }) => cpuMs > walksMax * walkMs)).toEqual([]);
    // Among them are some with a text, which must not be lost over what is wrong with them.
    const read = lines.filter(({ kind }) => kind === "full").map(({ name }) => name);
    expect(read).toContain("JSON-LD of brackets");
    expect(read).toContain("JSON-LD of deep objects");
  });
});
