import { readdirSync, readFileSync } from "node:fs";

/** Runs `npm run bench -- <name> [flags]`: loads `./<name>.ts` and calls its `run` with the flags. */
const [name = "", ...flags] = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts") && isBench(file))
  .map((file) => file.replace(/\.ts$/, ""));
if (!names.includes(name)) {
  console.error(`usage: npm run bench -- <name> [flags]\nnames: ${names.join(", ")}`);
  process.exit(2);
}
const { run } = (await import(`./${name}.ts`)) as {
  readonly run: (flags: readonly string[]) => void | Promise<void>;
};
await run(flags);

function isBench(file: string): boolean {
  const code = readFileSync(`${import.meta.dirname}/${file}`, "utf8");
  return /^export (?:async )?function run\(/m.test(code);
}
